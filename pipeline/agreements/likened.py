"""Reads the paper another is likened to without its name ("a pact like the one it signed with Kenya")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.agreements.cues import Cue
from pipeline.agreements.kinds import says_what
from pipeline.agreements.linking import Link
from pipeline.agreements.setting import DESTINATIONS, LIKENED, likened_to
from pipeline.agreements.view import Statement, View, state, told_as
from pipeline.model import Role, Stage

#: How far before an instrument "on the model of" may stand.
MODEL = 30
#: Stages of a paper that is only to come, and is likened to one there is.
TO_COME = frozenset({Stage.PROPOSED, Stage.NEGOTIATING, Stage.AGREED, Stage.SIGNED})


def likened(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper that the last statement in ``told`` is likened to, as recalled, with the state it names."""
    cues = view.reach.cues
    if not told or told[-1].agreement.stage not in TO_COME or told[-1].agreement.denied:
        return
    for cue in likened_to(cues):
        behind = (place for place in view.setting.document.places if cue.end <= place.start < view.span[1])
        places = [place for place in behind if place.start - cue.end <= LIKENED]
        parties = told[-1].agreement.parties
        home = next((code for code in parties if code in DESTINATIONS), next(iter(parties), None))
        if places and home is not None and places[0].code not in parties:
            yield told_as(
                told[-1],
                stage=_stage(cues, cue),
                parties=tuple(sorted((home, places[0].code))),
                role=Role.BACKGROUND,
            )


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
