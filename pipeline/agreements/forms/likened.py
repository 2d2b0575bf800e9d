"""Reads the paper another is likened to without its name ("a pact like the one it signed with Kenya")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.setting import DESTINATIONS, LIKENED, likened_to
from pipeline.agreements.statement.kinds import says_what
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import Role, Stage

#: How far before an instrument "on the model of" may stand.
MODEL = 30
#: Verbs that offer to one state what another has, and the stage that makes.
OFFERED = {"v.negotiate": Stage.NEGOTIATING, "v.propose": Stage.PROPOSED, "m.intent": Stage.PROPOSED}
#: Stages of a paper that is only to come, and is likened to one there is.
TO_COME = frozenset({Stage.PROPOSED, Stage.NEGOTIATING, Stage.AGREED, Stage.SIGNED})


def likened(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper that the last statement in ``told`` is likened to, as recalled, with the state it names."""
    cues = view.reach.cues
    if not told or told[-1].agreement.stage not in TO_COME or told[-1].agreement.denied:
        return
    for cue in likened_to(cues, view.setting.places_in(*view.span)):
        places = view.setting.places_in(cue.end, min(view.span[1], cue.end + LIKENED + 1))
        parties = told[-1].agreement.parties
        home = next((code for code in parties if code in DESTINATIONS), next(iter(parties), None))
        if places and home is not None and places[0].code not in parties:
            parties = tuple(sorted((home, places[0].code)))
            recalled = told_as(told[-1], stage=_stage(cues, cue), parties=parties, role=Role.BACKGROUND)
            yield replace(recalled, agreement=replace(recalled.agreement, event_date=None))


def _stage(cues: Sequence[Cue], cue: Cue) -> Stage:
    """Return whether the verb within ``cue`` tells a signature or that the two only came to terms."""
    verbs = {each.kind for each in cues if cue.start <= each.start < cue.end}
    return Stage.AGREED if "v.agree" in verbs and "v.sign" not in verbs else Stage.SIGNED


def pronominal(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return the paper that only a pronoun and its signing name ("it adds to the one signed in 2005"), as recalled."""
    named = any(cue.kind == "n.signed_one" and cue.start == head.start for cue in view.reach.cues)
    owned = tie is not None and not any(
        cue.kind.startswith("i.") and tie.trigger.end <= cue.start < head.start for cue in view.reach.cues
    )
    if not named or owned or view.before(head, "x.like", within=MODEL):
        return None
    signed = Link(Cue("v.sign", head.start, head.end), frozenset(), head.start, head.end)
    statement = state(view, head, signed, stage=Stage.SIGNED)
    if statement is None:
        return None
    told = says_what(head, view.setting, sentence=view.span)
    kind = None if told or view.last is None else view.last.agreement.kind
    return told_as(statement, role=Role.BACKGROUND, kind=kind)


def is_modelled(view: View, head: Cue) -> bool:
    """Return whether another instrument is the model of the one spoken of."""
    return view.before(head, "x.like", within=MODEL) is not None


def model(view: View, head: Cue) -> Statement | None:
    """Return the instrument that is held up as a model: what follows its name is said of it."""
    if not is_modelled(view, head):
        return None
    after = [cue for cue in view.reach.cues if cue.kind == "v.sign" and cue.start >= head.end]
    if not after or view.reach.gap(head, after[0]) > MODEL:
        return None
    tie = Link(after[0], frozenset(), head.start, after[0].end)
    statement = state(view, head, tie, stage=Stage.SIGNED)
    others = view.setting.actors_in(head.end, view.span[1])
    if statement is None or not others:
        return statement
    home = view.setting.host(without=others)
    return told_as(statement, parties=tuple(sorted({*others, *home})), role=Role.BACKGROUND)


def offered(view: View, head: Cue) -> Iterator[Statement]:
    """Yield the instrument for which another is the model."""
    before = [cue for cue in view.reach.cues if cue.kind in OFFERED and cue.end <= head.start]
    if not before:
        return
    tie = linked(before[-1], head, view.reach)
    statement = state(view, head, tie, stage=OFFERED[tie.trigger.kind])
    if statement is None:
        return
    elsewhere = view.setting.actors_in(head.end, view.span[1])
    others = tuple(code for code in view.setting.ranked if code not in elsewhere)
    host = view.setting.host(without=elsewhere)
    named = tuple(code for code in view.setting.actors_in(view.span[0], head.start) if code not in host) or others
    yield told_as(statement, parties=tuple(sorted({*host, *[code for code in named if code not in host][:1]})))


def analogous(view: View, head: Cue, statement: Statement) -> Statement:
    """Return ``statement``, when of "a similar agreement", between the host and the state of its own clause."""
    near = any(cue.kind == "x.analog" and view.reach.gap(cue, head) <= MODEL for cue in view.reach.cues)
    start, end = view.span
    if near and _is_of_clause(view, head):
        return _with_opposite(view, head, statement)
    if not near or view.last is None or len(view.actors()) > 1:
        return statement
    others = tuple(dict.fromkeys(place.code for place in view.setting.places_in(start, end)))
    others = tuple(code for code in others if code not in view.setting.host(without=()))[:1]
    if not others or others[0] in view.previous:
        return statement
    host = view.setting.opposite(others[0])
    return told_as(statement, parties=tuple(sorted({*others, *host}))) if host else statement


def _is_of_clause(view: View, head: Cue) -> bool:
    """Return whether ``head`` stands in a later clause of its sentence, which names one state of its own."""
    start, end = view.setting.ground.clause(head.start, head.end, within=view.span)
    before, named = view.setting.actors_in(view.span[0], start), view.setting.actors_in(start, end)
    return len(named) == 1 and len({*before, *named}) > len(before[:1]) + 1


def _with_opposite(view: View, head: Cue, statement: Statement) -> Statement:
    """Return ``statement`` between the state its clause names and the side it shares with the paper before."""
    start, end = view.setting.ground.clause(head.start, head.end, within=view.span)
    (other,) = view.setting.actors_in(start, end)
    before = view.setting.actors_in(view.span[0], start)
    home = [code for code in before if code in DESTINATIONS and code != other]
    host = tuple(home) if len(home) == 1 else tuple(code for code in view.setting.opposite(other) if code in before)
    return told_as(statement, parties=tuple(sorted({other, host[0]}))) if host else statement
