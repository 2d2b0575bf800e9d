"""Reads papers told in a row of one verb: enumerated behind a colon, or the next of its kind with another state."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, link
from pipeline.agreements.ground.steps import STAGES
from pipeline.agreements.statement.kinds import JOINT_PAPER
from pipeline.agreements.statement.view import View

#: What opens an enumeration, and how far before it the noun may stand that it spells out ("three documents in Accra:").
COLON, SPELT_OUT = ":", 60
#: How far before "another with" the verb may stand of which it is the object.
OBJECT_OF = 12
#: How far behind "countries that have" the paper may stand, and how far before it a state it is said of.
ANY_STATE, APPOSED = 40, 24
#: What says that a state is one of the countries, right before them, and how far before that begins.
AMONG = re.compile(
    r"(?:\b(?:is|was|became|becomes) (?:\w+ )?(?:one of|among) |\b(?:è|figura|rientra) (?:\w+ )?(?:uno dei|tra|fra) |"
    r"\b(?:es|figura|está) (?:\w+ )?(?:uno de|entre) |\bείναι (?:\w+ )?(?:μία από|ένα από|ανάμεσα σ|μεταξύ τ)\w*\s|"
    r"(?<!\w)ان )(?:(?:the|i|los|las|τις|τα) )?(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
AMONG_AT = 48
#: What parts a state from what is said of it.
COMMAS = (",", "،")
#: What keeps "another with Egypt" from sharing the verb told before it.
TO_COME = frozenset({"m.future", "m.later", "m.intent", "m.modal", "n.expected", "m.neg", "m.yet", "m.near"})


def listed(view: View, ties: list[tuple[Cue, Link | None]]) -> list[tuple[Cue, Link | None]]:
    """Return ``ties`` with the papers spelt out behind a colon tied to the verb before it.

    "They signed three documents in Accra: a labour agreement, a readmission protocol and a memorandum on police work".
    """
    ties = _joined(view, ties)
    colon = view.setting.text.find(COLON, *view.span) if ties else -1
    behind = [head for head, _ in ties if head.start > colon]
    if colon < 0 or not behind or _tells(view, colon, behind[-1].end):
        return ties
    tie = _tie_of_noun(view, colon)
    if tie is None:
        return ties
    return [(head, _spelt(tie, head) if head.start > colon else own) for head, own in ties if head.end != tie[0].end]


def is_of_any_state(view: View, head: Cue) -> bool:
    """Return whether a clause only says which states are meant: "workers from countries that have signed agreements".

    In apposition, and of one that is said to be among them, it tells of those named: "Ghana and Malta, two countries
    that have signed an agreement"; "Ghana is one of the countries that have signed it".
    """
    cue = view.before(head, "n.countries", within=ANY_STATE) or _of_head(view, head)
    if cue is None or _names_pair(view, cue.start, head.end) or _is_among_them(view, cue):
        return False
    ahead = view.setting.text[view.span[0] : cue.start].split()
    named = view.setting.places_in(max(view.span[0], cue.start - APPOSED), cue.start)
    return not (named and any(word.endswith(COMMAS) for word in ahead[-2:]))


def _is_among_them(view: View, cue: Cue) -> bool:
    """Return whether a state before is said to be one of the countries that ``cue`` tells of."""
    among = AMONG.search(view.setting.text, max(view.span[0], cue.start - AMONG_AT), cue.start)
    return among is not None and bool(view.setting.places_in(view.span[0], among.start() + 1))


def _names_pair(view: View, start: int, end: int) -> bool:
    """Return whether the sentence tells of a pair of states elsewhere than in ``start``/``end``, which may be no pair.

    "Countries with bilateral agreements" are any.
    """
    return any(cue.kind == "p.pair" and not start <= cue.start < end for cue in view.reach.cues)


def _of_head(view: View, head: Cue) -> Cue | None:
    """Return the words for any such states that a paper itself opens, as in Urdu: "معاہدوں والے ممالک"."""
    named = (cue for cue in view.reach.cues if cue.kind == "n.countries" and cue.start <= head.start < cue.end)
    return next(named, None)


def _joined(view: View, ties: list[tuple[Cue, Link | None]]) -> list[tuple[Cue, Link | None]]:
    """Return ``ties`` with a paper that "and" joins to the next told by its verb ("A and B, both of which bear …")."""
    found = list(ties)
    for index in range(len(ties) - 2, -1, -1):
        (head, own), (further, tie) = ties[index], found[index + 1]
        between = view.setting.cues_in(head.end, further.start)
        told = any(cue.kind in STAGES or cue.kind == "c.sub" for cue in between)
        joined = any(cue.kind == "c.and" and 0 <= further.start - cue.end <= JOINT_PAPER for cue in between)
        if own is None and tie is not None and tie.trigger.start >= further.end and joined and not told:
            found[index] = (head, replace(tie, start=min(tie.start, head.start)))
    return found


def _tie_of_noun(view: View, colon: int) -> tuple[Cue, Link] | None:
    """Return the noun before the colon that names papers in the plural, and the verb that is told of it."""
    nouns = [cue for cue in view.reach.cues if cue.kind == "n.papers" and 0 <= colon - cue.end <= SPELT_OUT]
    noun = replace(nouns[-1], kind="i.agreement") if nouns else None
    tie = link(noun, view.reach) if noun else None
    return (noun, tie) if noun and tie and tie.trigger.start < colon else None


def _spelt(tie: tuple[Cue, Link], head: Cue) -> Link:
    """Return the verb of the noun before the colon as that of a paper behind it."""
    return replace(tie[1], end=max(tie[1].end, head.end))


def _tells(view: View, start: int, end: int) -> bool:
    """Return whether a verb of a stage stands in ``start``/``end``, so that what is told there is told by it."""
    return any(cue.kind in STAGES and start <= cue.start < end for cue in view.reach.cues)


def own_verb(view: View, cue: Cue) -> Cue | None:
    """Return the verb of "another with": the one right before it, or that of the paper it is joined to by "and".

    "Is now negotiating one with Egypt"; "signed an agreement with Tunisia and another with Egypt".
    """
    if view.reach.verb_last or any(each.kind in TO_COME and each.start >= cue.start for each in view.reach.cues):
        return None
    before = [each for each in view.reach.cues if each.kind in STAGES and each.end <= cue.start]
    if not before:
        return None
    near = cue.start - before[-1].end <= OBJECT_OF
    joined = any(each.kind == "c.and" and 0 <= cue.start - each.end <= 1 for each in view.reach.cues)
    return before[-1] if near or joined else None
