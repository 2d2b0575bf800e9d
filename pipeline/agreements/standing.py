"""Reads papers that stand behind what is told: "under the agreement of 2019", and what is done under them."""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.cues import SUBORDINATE, Cue
from pipeline.agreements.dated import is_dated
from pipeline.agreements.stages import Link
from pipeline.agreements.steps import PLANNED
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: How far before an instrument "under the" may stand.
UNDER = 26
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
    if not is_dated(view.setting, head, within=view.span) or (
        tie is not None and view.reach.crossed(tie.trigger, head) < SUBORDINATE
    ):
        return None
    trigger = Cue("v.force", head.start, head.end)
    return state(view, head, Link(trigger, frozenset(), head.start, head.end), stage=Stage.IN_FORCE)
