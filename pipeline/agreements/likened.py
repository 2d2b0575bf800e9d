"""Reads the paper another is likened to without its name ("a pact like the one it signed with Kenya")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.agreements.cues import Cue
from pipeline.agreements.setting import DESTINATIONS, LIKENED, likened_to
from pipeline.agreements.view import Statement, View, told_as
from pipeline.model import Role, Stage

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
