"""Reads what one state grants to nationals of another: visas for work, a labour quota, a place in a quota decree."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.agreements.cues import Cue
from pipeline.agreements.setting import DESTINATIONS
from pipeline.agreements.stages import Link, linked
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: What is granted.
GRANTED = frozenset({"o.visa", "o.quota", "o.decree"})
#: Verbs that grant; a decree is not granted, one is let into it.
GRANTING = frozenset({"g.open", "g.give", "g.into"})
#: How far the verb may stand from what is granted, in characters with the cost of boundaries.
REACH = 70
#: What makes a grant a plan.
PLANNING = frozenset({"m.intent", "m.modal", "v.propose", "m.future"})


def grants(view: View) -> Iterator[Statement]:
    """Yield at most one grant of the sentence."""
    actors = view.actors()
    if not set(actors) - DESTINATIONS:
        return
    tie = _granting(view) or _wanted(view)
    if tie is None:
        return
    head, link, stage = tie
    statement = state(view, head, link, stage=stage, kind=AgreementKind.LABOUR_QUOTA)
    if statement:
        yield statement


def _granting(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return what is granted, the verb that grants it and its stage."""
    best: tuple[int, Cue, Cue] | None = None
    for head in (cue for cue in view.reach.cues if cue.kind in GRANTED or cue.kind == "o.anyvisa"):
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
    """Return whether a verb that gives is one of a plan, and visas without "work" stand beside words of work."""
    if head.kind == "o.decree":
        return verb.kind == "g.into"
    planned = verb.kind in {"g.open", "g.into"} or view.has("m.future", "m.intent", "m.again", "m.modal")
    return planned and (head.kind in GRANTED or view.has("t.labour"))


def _stage(view: View, verb: Cue, link: Link) -> Stage:
    """Return whether a grant is made or planned; one that is made again was agreed before."""
    if view.has("m.again"):
        return Stage.AGREED
    planned = verb.kind == "g.give" or bool(link.governors & PLANNING)
    return Stage.PROPOSED if planned else Stage.AGREED


def _wanted(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the visas a state says it wants to give."""
    wishes = [cue for cue in view.reach.cues if cue.kind in {"m.intent", "v.propose"}]
    visas = [cue for cue in view.reach.cues if cue.kind in GRANTED or cue.kind == "o.anyvisa"]
    for wish in wishes:
        for head in visas:
            if (head.start > wish.end) is not view.reach.verb_last and view.reach.gap(wish, head) <= REACH * 2:
                return head, linked(wish, head, view.reach), Stage.PROPOSED
    return None
