"""Reads how far an instrument has come: by its verb, and what stands above it.

What outranks a verb: a denial, a negation, a wish, a condition, the future; "agreed to" and "talks on" make of "sign"
something less than signed.
"""

from __future__ import annotations

from pipeline.agreements.ground.linking import Link
from pipeline.agreements.ground.steps import (
    BRINGING,
    FOLLOWING,
    FOUNDED,
    LEAVING,
    NOT_BEGUN,
    NOT_CLOSED,
    OF_NEAREST,
    ONLY_IN_FACT,
    PLANNED,
    REJECTABLE,
    STAGES,
    UNSAID,
)
from pipeline.model import Stage

#: Bodies and talks, which are agreed on when they are launched.
BODIES = PLANNED - {"platform"}
#: What says of a paper to be completed that it is not.
UNFINISHED = frozenset({"m.intent", "m.modal", "m.cond", "v.propose", "v.negotiate"})

#: What makes of the lifting of a suspension one that is to come, or none.
UNLIFTED = UNFINISHED | {"m.future", "m.neg", "m.yet", "v.reject"}
#: What makes of a beginning ("has begun to implement") one that is to come, or none.
UNBEGUN = frozenset(
    {"m.intent", "m.modal", "m.cond", "m.future", "m.neg", "m.yet", "v.propose", "v.agree", "n.expected"}
)


def stage_of(link: Link, concept: str) -> Stage | None:
    """Return the stage ``link`` states for an instrument of ``concept``; None when it states none."""
    kind, above = link.trigger.kind, link.governors
    if _states_nothing(kind, above):
        return None
    off = _of_closing(kind, above) or _off(kind, above)
    if off is not None:
        return off
    if kind in FOLLOWING | {"v.force"} and above & OF_NEAREST:
        return Stage.SIGNED
    unanswered = kind == "v.propose" and "n.unanswered" in above
    if "m.yet" in above and kind not in LEAVING and not unanswered:
        return Stage.NEGOTIATING
    sent = kind == "v.draft" and "m.sent" in above
    if sent or unanswered or (kind in {"v.negotiate", "v.draft"} and above & NOT_BEGUN):
        return Stage.PROPOSED
    lowered = _lowered(kind, above, concept) if kind in BRINGING else None
    return lowered or _plain(kind, above, concept)


def _of_closing(kind: str, above: frozenset[str]) -> Stage | None:
    """Return what is told by talks that are closed: agreed, but where only a round of them is."""
    if kind != "v.negotiate" or "n.closed" not in above or above & NOT_CLOSED:
        return None
    return Stage.NEGOTIATING if "n.round" in above else Stage.AGREED


def _off(kind: str, above: frozenset[str]) -> Stage | None:
    """Return how an instrument left the ladder by what is said of its next step: refused, none to come, not renewed."""
    if kind == "v.suspend" and above & {"n.lifted", "n.lifts"}:
        return Stage.IN_FORCE
    if "v.reject" in above and kind in REJECTABLE:
        return Stage.REJECTED
    if kind == "v.sign" and {"m.none", "m.future"} <= above:
        return Stage.REJECTED
    return Stage.TERMINATED if kind == "v.renew" and "m.neg" in above else None


def _of_finishing(above: frozenset[str]) -> Stage:
    """Return how far a paper has come that is to be completed: agreed when that was agreed, or is only told to be."""
    if "v.agree" in above:
        return Stage.AGREED
    return Stage.NEGOTIATING if above & UNFINISHED else Stage.AGREED


def _states_nothing(kind: str, above: frozenset[str]) -> bool:
    """Return whether a verb only says what might be: a purpose, a requirement, a wish to leave, a ratification."""
    if above & {"m.purpose", "m.need"}:
        return kind not in LEAVING
    if kind == "v.suspend" and "n.lifts" in above and above & UNLIFTED:
        return True
    # "It would not renew" is a future as seen from then, and is decided.
    wished = above & {"v.propose", "m.intent"} or ("m.modal" in above and "m.future" not in above)
    if kind == "v.renew" and "m.neg" in above and wished:
        return True
    if "m.neg" in above and "m.deny" not in above and (kind in UNSAID or "m.cond" in above):
        return True
    if kind in {"v.suspend", "v.terminate"} and above & {"v.propose", "v.reject"}:
        return True
    return kind in ONLY_IN_FACT and bool(above & {"m.modal", "m.intent"})


def _plain(kind: str, above: frozenset[str], concept: str) -> Stage:
    """Return the stage of a verb that nothing outranks."""
    if kind == "v.approve" and "b.body" in above:
        return Stage.RATIFIED
    if kind == "v.propose" and "v.agree" in above:
        return Stage.AGREED
    if kind == "v.renew" and concept == "mechanism":
        return Stage.AGREED
    if (kind == "v.provide" and concept in PLANNED) or (kind == "v.launch" and concept in BODIES):
        return Stage.AGREED
    if kind == "v.setup" and concept == "platform":
        return Stage.IMPLEMENTED
    return STAGES[kind]


def _is_agreed(kind: str, above: frozenset[str]) -> bool:
    """Return whether what governs a verb makes of it a thing agreed on: "agreed to sign", "approved the signing"."""
    by_law = kind == "v.ratify" and "b.body" in above
    return (kind != "v.agree" and "v.agree" in above and not by_law) or (kind == "v.sign" and "v.approve" in above)


def _lowered(kind: str, above: frozenset[str], concept: str) -> Stage | None:
    """Return what governing cues make of a verb that would bring an instrument about; None when they change nothing."""
    if kind in {"v.force", "v.implementing", "v.finish"}:
        return _of_finishing(above) if kind == "v.finish" else _of_applying(kind, above, concept)
    # "Agreed that a group would be set up": a future as seen from then, and no condition.
    agreed = _is_agreed(kind, above) and ("m.modal" not in above or "m.future" in above)
    if agreed or "m.delay" in above:
        return Stage.PROPOSED if kind == "v.setup" and "v.agree" not in above else Stage.AGREED
    if "v.negotiate" in above:
        return Stage.PROPOSED if "m.possible" in above else Stage.NEGOTIATING
    if above & {"m.intent", "m.modal", "m.cond", "v.propose"}:
        return Stage.SIGNED if kind == "v.ratify" and above & {"v.propose"} else Stage.PROPOSED
    if "m.near" in above and not (kind == "v.sign" and "m.future" in above):
        return Stage.AGREED
    return _to_come(kind) if above & {"m.future", "n.expected"} else None


def _of_applying(kind: str, above: frozenset[str], concept: str) -> Stage:
    """Return the stage of an instrument to be applied: agreed when it is a plan, else in force."""
    if kind == "v.implementing" and "n.begun" in above and not above & UNBEGUN:
        return Stage.IMPLEMENTED
    if above & {"v.suspend", "v.terminate"}:
        return Stage.SUSPENDED if "v.suspend" in above else Stage.TERMINATED
    if concept in FOUNDED and (kind == "v.implementing" or "v.agree" in above):
        return Stage.AGREED
    return Stage.IN_FORCE


def _to_come(kind: str) -> Stage:
    """Return how far a thing has come that will be signed, set up or ratified."""
    if kind in {"v.ratify", "v.enter"}:
        return Stage.SIGNED
    if kind in {"v.setup", "v.implement", "v.opens"}:
        return Stage.AGREED
    return Stage.PROPOSED
