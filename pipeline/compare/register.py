"""Finds the known agreement that a mention is about: by its parties, its kind or family of kinds, and its name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.compare.known import AgreementMention, Context, KnownAgreement
from pipeline.fold import fold
from pipeline.model import AgreementKind

#: Kinds that reports use for one another, by family.
FAMILIES: dict[AgreementKind, str] = {
    AgreementKind.LABOUR_QUOTA: "labour",
    AgreementKind.LABOUR_MOBILITY: "labour",
    AgreementKind.MIGRATION_COOPERATION: "labour",
    AgreementKind.TALENT_PARTNERSHIP: "talent_partnership",
    AgreementKind.READMISSION: "readmission",
    AgreementKind.WORKING_GROUP: "working_group",
    AgreementKind.VISA_WAIVER: "visa_waiver",
    AgreementKind.SECURITY_COOPERATION: "security_cooperation",
    AgreementKind.CAPACITY_BUILDING: "capacity_building",
    AgreementKind.MEASURE: "measure",
    AgreementKind.OTHER: "other",
}
#: Outlets leave out parties of an agreement of many; from so many shared ones on, it is the same one.
SHARED_PARTIES = 3
#: Shorter words of a name ("of", "the") say nothing.
TELLING_WORD = 4

_NAME_WORD = re.compile(r"\w+")


def family_of(kind: AgreementKind) -> str:
    """Return the family of a kind: agreements of one family and the same parties may be one."""
    return FAMILIES[kind]


def match(
    mention: AgreementMention, known: Sequence[KnownAgreement], context: Context, *, denied: bool = False
) -> KnownAgreement | None:
    """Return the known agreement that the mention is most likely about, or None.

    The parties must be the same; within one article they may also include one another, for a later sentence seldom
    names them all. The exact kind goes before its family, the same parties before nested ones, a shared name before
    none, and the same article's fact before another's.
    """
    agreement = mention.agreement
    parties = frozenset(agreement.parties)

    def rank(fact: KnownAgreement) -> tuple[bool, bool, bool, bool, int]:
        return (
            fact.kind is not agreement.kind,
            fact.parties != parties,
            not shared_words(agreement.name, fact.name),
            fact.id not in context.own_facts,
            -fact.id,
        )

    found = [fact for fact in known if fact.denied is denied and _parties_meet(mention, fact, context)]
    return min(found, key=rank, default=None)


def _parties_meet(mention: AgreementMention, fact: KnownAgreement, context: Context) -> bool:
    parties = frozenset(mention.agreement.parties)
    if parties == fact.parties:
        return True
    nested_too = fact.kind is mention.agreement.kind and fact.id in context.own_facts
    return nested_too and len(parties & fact.parties) > 1 and nested(parties, fact.parties)


def nested(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether one set of parties includes the other."""
    return left <= right or right <= left


def same_act_parties(left: frozenset[str], right: frozenset[str]) -> bool:
    """Return whether one act of these parties can be reported with those: the same, or some of many left out."""
    return left == right or (len(left & right) >= SHARED_PARTIES and nested(left, right))


def shared_words(left: str | None, right: str | None) -> bool:
    """Return whether two names have a word in common that says something."""
    return bool(left and right and _words(left) & _words(right))


def _words(name: str) -> set[str]:
    return {word for word in _NAME_WORD.findall(fold(name)) if len(word) >= TELLING_WORD}
