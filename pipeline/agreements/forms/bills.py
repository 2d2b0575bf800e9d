"""Reads a bill to ratify that only a cabinet has cleared: the paper is signed, and parliament is still to vote."""

from __future__ import annotations

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.statement.view import View
from pipeline.model import Stage

#: Those who may clear a bill; a house of parliament makes a law of it.
CABINET, HOUSE = "b.cabinet", "b.house"


def as_cleared(view: View, tie: Link, stage: Stage) -> Stage:
    """Return ``stage``, but signed for a ratification that only a cabinet has sent on."""
    return Stage.SIGNED if stage is Stage.RATIFIED and _is_cleared(view, tie) else stage


def _is_cleared(view: View, tie: Link) -> bool:
    """Return whether the body nearest to the verb is a cabinet that sends a bill to parliament.

    "The council of ministers approved the bill to ratify the accord" (the Vienna Convention on the Law of Treaties,
    article 14: consent is given by ratification, which a government's bill only asks for).
    """
    bills = [cue for cue in view.reach.cues if cue.kind == "b.bill"]
    if not bills:
        return False
    bodies = [cue for cue in view.reach.cues if cue.kind in {CABINET, HOUSE} and not _is_inside(cue, bills)]
    nearest = min(bodies, key=lambda cue: view.reach.gap(cue, tie.trigger), default=None)
    return nearest is not None and nearest.kind == CABINET


def _is_inside(cue: Cue, bills: list[Cue]) -> bool:
    """Return whether a body is only named by the bill ("remits to the Cortes")."""
    return any(bill.start <= cue.start and cue.end <= bill.end for bill in bills)
