"""Reads what one state grants to nationals of another: visas for work, a labour quota, a place in a quota decree."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.agreements.cues import Cue
from pipeline.agreements.setting import DESTINATIONS
from pipeline.agreements.stages import Link, linked
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage, UnitClass

#: What is granted: a quota, a place in a decree, visas and jobs.
GRANTED = frozenset({"o.visa", "o.quota", "o.decree", "o.jobs", "o.anyvisa"})
#: A number of these given by one state is a figure; granted again or set aside they are an agreement too.
COUNTED = frozenset({"o.visa", "o.jobs", "o.anyvisa"})
#: What a state may say it wants to give.
WANTED = frozenset({"o.quota", "o.visa", "o.jobs", "o.anyvisa"})
#: How far a number may stand from what it counts, in characters.
COUNT_REACH = 40
#: Verbs that grant; a decree is not granted, one is let into it.
GRANTING = frozenset({"g.open", "g.change", "g.give", "g.into", "g.tell"})
#: How far the verb may stand from what is granted, in characters with the cost of boundaries.
REACH = 70
#: How far "remains in force" may stand from the quota that does.
KEPT = 12
#: What makes a grant a plan; to change a quota that stands is decided when it is told.
PLANNING = frozenset({"m.intent", "m.modal", "v.propose", "m.future"})
PLANNING_CHANGE = PLANNING - {"m.future"}
#: What unmakes a grant.
DENYING = frozenset({"m.deny", "m.neg"})
#: What says nothing of a quota ("the agreement sets no quota").
UNSAID = frozenset({"m.neg"})


def grants(view: View) -> Iterator[Statement]:
    """Yield at most one grant of the sentence."""
    origins = set(view.actors()) - DESTINATIONS
    tie = _kept(view) or (origins and (_granting(view) or _wanted(view) or _listed(view)))
    if not tie:
        return
    head, link, stage = tie
    if link.governors & (DENYING if head.kind in COUNTED else UNSAID):
        return
    statement = state(view, head, link, stage=stage, kind=AgreementKind.LABOUR_QUOTA)
    if statement:
        yield statement


def _granting(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return what is granted, the verb that grants it and its stage."""
    best: tuple[int, Cue, Cue] | None = None
    for head in (cue for cue in view.reach.cues if cue.kind in GRANTED):
        for verb in (cue for cue in view.reach.cues if cue.kind in GRANTING):
            gap = view.reach.gap(verb, head)
            if gap <= REACH and _fits(view, verb, head) and (best is None or gap < best[0]):
                best = (gap, head, verb)
    if best is None:
        return None
    _, head, verb = best
    link = linked(verb, head, view.reach)
    return head, link, _stage(view, verb, link)


def _fits(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether the verb says more of what is granted than a number that one state gives."""
    if head.kind == "o.decree":
        return verb.kind == "g.into"
    if verb.kind == "g.tell":
        return head.kind == "o.quota"
    if head.kind == "o.anyvisa" and not view.has("t.labour"):
        return False
    return verb.kind != "g.give" or head.kind == "o.quota" or view.has("m.again") or not _is_counted(view, head)


def _is_counted(view: View, head: Cue) -> bool:
    """Return whether a number of ``head`` is told, in or right before its noun phrase."""
    return any(
        quantity.unit_class is UnitClass.COUNT and -COUNT_REACH <= head.start - quantity.number_end <= COUNT_REACH
        for quantity in view.setting.document.quantities
    )


def _stage(view: View, verb: Cue, link: Link) -> Stage:
    """Return whether a grant is made or planned; one that is made again was agreed before."""
    if view.has("m.again"):
        return Stage.AGREED
    if verb.kind == "g.change":
        return Stage.PROPOSED if link.governors & PLANNING_CHANGE else Stage.AGREED
    given = verb.kind == "g.give" and not view.has("g.open")
    planned = given or bool(link.governors & PLANNING)
    return Stage.PROPOSED if planned else Stage.AGREED


def _wanted(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota or the kind of visas a state of destination says it wants to give."""
    if not set(view.actors()) & DESTINATIONS:
        return None
    wishes = [cue for cue in view.reach.cues if cue.kind in {"m.intent", "v.propose"}]
    wanted = [cue for cue in view.reach.cues if cue.kind in WANTED]
    for head in wanted:
        near = [wish for wish in wishes if _is_object(view, wish, head)]
        wish = min(near, key=lambda cue: view.reach.gap(cue, head), default=None)
        plain = head.kind == "o.quota" or not _is_counted(view, head)
        if wish and plain and (head.kind == "o.quota" or not _wishes_to_get(view, wish)):
            return head, linked(wish, head, view.reach), Stage.PROPOSED
    return None


def _is_object(view: View, wish: Cue, head: Cue) -> bool:
    """Return whether ``head`` stands where the object of ``wish`` does."""
    return (head.start > wish.end) is not view.reach.verb_last and view.reach.gap(wish, head) <= REACH * 2


def _wishes_to_get(view: View, wish: Cue) -> bool:
    """Return whether it is a state of origin that wishes."""
    before = view.setting.actors_in(view.span[0], wish.start)
    if wish.kind != "m.intent" or not before:
        return False
    return before[0 if view.reach.verb_last else -1] not in DESTINATIONS


def _kept(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota that is said to stand."""
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota"):
        for verb in (cue for cue in view.reach.cues if cue.kind == "v.force"):
            if view.reach.gap(verb, head) <= KEPT:
                return head, linked(verb, head, view.reach), Stage.IN_FORCE
    return None


def _listed(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the place of a state among those to which a quota or decree named in the article opens."""
    listed = next((cue for cue in view.reach.cues if cue.kind == "g.listed"), None)
    if listed is None or not any(cue.kind in {"o.quota", "o.decree"} for cue in view.setting.cues):
        return None
    return listed, linked(listed, listed, view.reach), Stage.AGREED
