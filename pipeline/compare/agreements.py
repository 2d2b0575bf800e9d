"""Holds an agreement against the register and says what it is: the verdict table for instruments.

An agreement is known by its parties and what it is about; its stage climbs a ladder (:data:`pipeline.model.LADDER`)
and may fall. Kinds that reports use for one another (a memorandum on "migration" and one on "labour mobility") are one
family: the exact kind is tried first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.compare.known import AgreementMention, AgreementState, Context, Judgement, KnownAgreement, Origin
from pipeline.compare.time import days_between, within
from pipeline.model import LADDER, AgreementKind, Per, Previous, Role, Stage, Verdict

Rule = Callable[[AgreementMention, Sequence[KnownAgreement], Context], Judgement | None]

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
#: An act that cannot happen twice to one instrument is another instrument when the register's is older than this.
RENEWED_AFTER_DAYS = 365
#: Stages that are single acts, so that a second one means a second instrument.
ACTS = frozenset({Stage.SIGNED, Stage.RATIFIED})
#: Two reports of an act lie no further apart than this (outlets differ by days on one meeting).
ACT_DAYS = 3
#: Stages that end an agreement or put it aside.
FALLS = frozenset({Stage.SUSPENDED, Stage.TERMINATED, Stage.REJECTED})


def family_of(kind: AgreementKind) -> str:
    """Return the family of a kind: agreements of one family and the same parties may be one."""
    return FAMILIES[kind]


def judge_agreement(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement:
    """Return the verdict on an agreement, held against the ``known`` agreements of its family, with its reason."""
    return next(judgement for rule in RULES if (judgement := rule(mention, known, context)) is not None)


def _outside(mention: AgreementMention, _known: Sequence[KnownAgreement], _context: Context) -> Judgement | None:
    if mention.agreement.kind is not AgreementKind.OTHER:
        return None
    return Judgement(Verdict.BACKGROUND, "an agreement outside migration is never told")


def _one_side(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if mention.agreement.kind is not AgreementKind.MEASURE:
        return None
    if fact := _match(mention, known, context):
        return Judgement(Verdict.KNOWN, f"the measure is known ({fact.state.source})", fact.id)
    return Judgement(Verdict.BACKGROUND, "a step of one side alone is kept in the ledger, not told", create=True)


def _denial(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if not mention.agreement.denied:
        return None
    if fact := _match(mention, known, context, denied=True):
        return Judgement(Verdict.KNOWN, "this denial is known", fact.id)
    if mention.agreement.role is Role.BACKGROUND:
        return Judgement(Verdict.BACKGROUND, "a denial that the article only recalls")
    fact = _match(mention, known, context)
    why = "the agreement is denied" + (f"; known so far: {_said(fact)}" if fact else "")
    return Judgement(Verdict.DENIED, why, create=True, previous=_previous(fact.state) if fact else None)


def _recalled(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    agreement = mention.agreement
    if agreement.role is not Role.BACKGROUND and not agreement.reaffirmed:
        return None
    fact = _match(mention, known, context)
    why = "reaffirming changes no stage" if agreement.reaffirmed else "the article recalls it, it is not its news"
    return Judgement(Verdict.BACKGROUND, why, fact.id if fact else None, create=fact is None)


def _unknown(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if _match(mention, known, context) is not None:
        return None
    return Judgement(Verdict.NEW, "no known agreement of these parties on this", create=True)


def _second_instrument(
    mention: AgreementMention, known: Sequence[KnownAgreement], context: Context
) -> Judgement | None:
    agreement, fact = mention.agreement, _match(mention, known, context)
    if fact is None:
        return None
    act_again = agreement.stage in ACTS and agreement.stage is fact.state.stage
    differs = agreement.stage is not fact.state.stage or agreement.kind is not fact.kind
    if not act_again and fact.id in context.own_facts and differs and _other_name(mention, fact):
        return Judgement(Verdict.NEW, f"another instrument beside the {fact.name} of the same article", create=True)
    age = days_between(fact.state.since, context.day)
    if act_again and (age or 0) > RENEWED_AFTER_DAYS:
        return Judgement(Verdict.NEW, f"a second instrument: {_said(fact)} lies {age} days back", create=True)
    return None


def _same_act(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """One signing is reported under several kinds: within some days it is one act of these parties."""
    agreement = mention.agreement
    if agreement.stage not in ACTS:
        return None
    for fact in known:
        same = fact.parties == frozenset(agreement.parties) and fact.state.stage is agreement.stage
        when = agreement.event_date or context.day
        if same and not fact.denied and fact.origin is Origin.PRESS and within(fact.state.since, when, days=ACT_DAYS):
            return Judgement(Verdict.KNOWN, f"the act known as {_said(fact)}", fact.id)
    return None


def _stage(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    stage, fact = mention.agreement.stage, _match(mention, known, context)
    if fact is None:
        return None
    old = fact.state.stage
    if stage is old:
        if fact.origin is Origin.RECALLED:
            return Judgement(
                Verdict.NEW, "so far only recalled in passing, now reported as news", fact.id, promote=True
            )
        return Judgement(Verdict.KNOWN, f"the same stage as {_said(fact)}", fact.id)
    if not _moves(old, stage):
        return Judgement(Verdict.KNOWN, f"a lower stage than {_said(fact)}", fact.id)
    if (days_between(fact.state.since, context.day) or 0) < 0:
        return Judgement(Verdict.BACKGROUND, f"older than what is known: {_said(fact)}", fact.id)
    why = f"was {old.value.replace('_', ' ')} ({fact.state.source}), now {stage.value.replace('_', ' ')}"
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=_previous(fact.state))


RULES: tuple[Rule, ...] = (_outside, _one_side, _denial, _recalled, _same_act, _unknown, _second_instrument, _stage)


def _moves(old: Stage, new: Stage) -> bool:
    """Return whether ``new`` is a step up the ladder, a fall from it, or a return to it."""
    if new in FALLS:
        return True
    return old in FALLS or LADDER.index(new) > LADDER.index(old)


def _match(
    mention: AgreementMention, known: Sequence[KnownAgreement], context: Context, *, denied: bool = False
) -> KnownAgreement | None:
    """Return the known agreement that the mention is most likely about, or None.

    The parties must be the same; within one article they may also include one another, for a later sentence seldom
    names them all. The exact kind goes before its family, the same parties before nested ones, a shared name before
    none, and the same article's fact before another's.
    """
    agreement = mention.agreement
    parties = frozenset(agreement.parties)
    ranked = []
    for fact in known:
        nested_too = fact.kind is agreement.kind and fact.id in context.own_facts
        if fact.denied is not denied or not _parties_meet(parties, fact, nested_too=nested_too):
            continue
        rank = (
            fact.kind is not agreement.kind,
            fact.parties != parties,
            not _shared_words(agreement.name, fact.name),
            fact.id not in context.own_facts,
            -fact.id,
        )
        ranked.append((rank, fact))
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def _parties_meet(parties: frozenset[str], fact: KnownAgreement, *, nested_too: bool) -> bool:
    if parties == fact.parties:
        return True
    shared = parties & fact.parties
    return nested_too and len(shared) > 1 and (parties <= fact.parties or fact.parties <= parties)


def _shared_words(left: str | None, right: str | None) -> bool:
    return bool(left and right and set(left.casefold().split()) & set(right.casefold().split()))


def _other_name(mention: AgreementMention, fact: KnownAgreement) -> bool:
    return bool(mention.agreement.name and fact.name) and not _shared_words(mention.agreement.name, fact.name)


def _said(fact: KnownAgreement) -> str:
    since = f", {fact.state.since}" if fact.state.since else ""
    return f"{fact.state.stage.value.replace('_', ' ')} ({fact.state.source}{since})"


def _previous(state: AgreementState) -> Previous:
    return Previous(
        value=None,
        value_max=None,
        bound=None,
        per=Per.NONE,
        stage=state.stage,
        source=state.source,
        url=state.url,
        since=state.since,
    )
