"""Gives each number of a "respectively" list its own state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.figures.ground.cast import EU, Parties, tier, together
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word


def respective(scene: Scene, group: Sequence[Measured], *, at: int, parties: Parties) -> Parties:
    """Return the parties of the number at ``at`` of a list, with its own origin where "respectively" orders them.

    The states are the last so many named before the list, or the first so many named after it.
    """
    if len(group) == 1:
        return parties
    first, last = group[0].counted, group[-1].counted
    if not scene.tagged(Word.RESPECTIVELY, first.sentence.start, first.sentence.end):
        return parties
    before = [one.code for one in scene.places_in(first.sentence.start, first.start) if tier(one.code) < tier(EU)]
    after = [one.code for one in scene.places_in(last.end, first.sentence.end) if tier(one.code) < tier(EU)]
    codes = before[-len(group) :] if len(before) >= len(group) else after[: len(group)]
    if len(set(codes)) < len(group):
        return parties
    return replace(parties, codes=together(parties.destination, codes[at]), origin=codes[at])
