"""Reads papers that stand behind what is told: "under the agreement of 2019", and what is done under them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from pipeline.agreements.cues import SUBORDINATE, Cue
from pipeline.agreements.roles import is_old
from pipeline.agreements.stages import Link
from pipeline.agreements.steps import PLANNED
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: How far before an instrument "under the" may stand.
UNDER = 26
#: A year that names an instrument ("the agreement of 2017", "the 2022 memorandum"), and how far before it may begin.
YEAR_AFTER = re.compile(
    r"(?:\s[\w'’-]+){0,2}?\s(?:of|del|de|dell['’]|του|της)\s?(?:\d{1,2}\s)?(?:(?!(?:the|la|el)\b)\w+\s)?(?:de\s)?(?:19|20)\d\d\b"
)
NAMING = re.compile(
    r"(?:\b(?:of|from|dated|back to|del|de|di|του|της|από)\s|\bdell['’]|[(,]\s?)(?:(?:the|last|el|το)\s)?$"
)
YEAR_BEFORE = re.compile(r"\b(?:19|20)\d\d\s(?:کے\s|کی\s|میں\s)?(?:(?!(?:the|a|an)\b)[^\W\d]\w*\s){0,2}$")
OF_YEAR, NAMED_BY, NAMING_REACH = 34, 70, 16
#: What makes of those who come, or of a stop, one that is still to be.
TO_COME = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.cond"})


def standing(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that only stands behind what is told ("under the agreement, 300 workers came")."""
    under = view.under(head, within=UNDER)
    if under is None or head.concept == "declaration" or (tie is not None and _is_brought(tie, head)):
        return None
    span = min(under.start, head.start), max(under.end, head.end)
    told = _under_it(view, head, span)
    if told is not None:
        return told
    stands = Link(Cue("v.force", under.start, under.end), frozenset(), *span)
    statement = state(view, head, stands, stage=Stage.IN_FORCE)
    return replace(statement, known=True) if statement and head.concept == "platform" else statement


def _is_brought(tie: Link, head: Cue) -> bool:
    """Return whether the verb brings ``head`` about: a signature, or what a paper provides to be set up."""
    founded = tie.trigger.kind in {"v.setup", "v.foreseen"} and head.concept in PLANNED
    return founded or tie.trigger.kind in {"v.sign", "v.agree"}


def _under_it(view: View, head: Cue, span: tuple[int, int]) -> Statement | None:
    """Return what is told of an instrument by what is done under it: the first who come, returns that are stopped."""
    clause = view.setting.ground.clause(*span, within=view.span)
    inside = [cue for cue in view.reach.cues if clause[0] <= cue.start < clause[1]]
    kinds = {cue.kind for cue in inside}
    if "x.first_come" in kinds and not kinds & TO_COME:
        first = next(cue for cue in inside if cue.kind == "x.first_come")
        begun = Link(Cue("v.implement", first.start, first.end), frozenset(), *span)
        return state(view, head, begun, stage=Stage.IMPLEMENTED)
    stopped = next((cue for cue in inside if cue.kind == "v.suspend"), None)
    if stopped is None or "o.returns" not in kinds or kinds & TO_COME:
        return None
    return state(view, head, Link(stopped, frozenset(), *span), stage=Stage.SUSPENDED, kind=AgreementKind.READMISSION)


def dated(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that is only named by its year ("of the 5,000 in the 2022 agreement 1,250 came")."""
    text = view.setting.text
    before = YEAR_BEFORE.search(text, max(view.span[0], head.start - OF_YEAR), head.start)
    near = YEAR_AFTER.match(text, head.end) or before or _names(view, head)
    if not near or (tie is not None and view.reach.crossed(tie.trigger, head) < SUBORDINATE):
        return None
    trigger = Cue("v.force", head.start, head.end)
    return state(view, head, Link(trigger, frozenset(), head.start, head.end), stage=Stage.IN_FORCE)


def _names(view: View, head: Cue) -> bool:
    """Return whether a past date stands in the name of ``head``, no verb between ("of May 2018", "(2007)")."""
    setting, dates = view.setting, view.setting.document.dates
    index = bisect_left(dates, head.end, key=lambda mention: mention.start)
    if index == len(dates) or dates[index].start > min(head.end + NAMED_BY, view.span[1]):
        return False
    mention = dates[index]
    between = setting.cues_in(head.end, mention.start)
    if not is_old(mention.value, setting.today) or any(cue.kind.startswith(("v.", "g.", "i.")) for cue in between):
        return False
    return bool(NAMING.search(setting.text, max(head.end, mention.start - NAMING_REACH), mention.start))
