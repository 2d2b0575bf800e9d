"""Keeps the corridor of a flight of returns for those aboard: "40 deportees from Fiji. Of the 62 passengers"."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.cast import Parties
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: The family of those a flight takes back.
RETURNS: Final = "returns"
#: The measure of those it carries, whoever they are.
ABOARD: Final = "aboard"
#: How many sentences behind the returns the passengers may be told of.
REACH: Final = 2


class Flight:
    """Remembers whom the last returns of an article led from where to where, unless it speaks of boats."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._is_of_boats = any(cue.tags & {Word.VESSEL, Word.SUNK} for cue in scene.cues)
        self._last: Measured | None = None
        self._parties: Parties | None = None

    def see(self, measured: Measured, parties: Parties) -> None:
        """Take note of returns that name both their states."""
        if measured.measure.family == RETURNS and parties.origin and parties.destination:
            self._last, self._parties = measured, parties

    def of(self, measured: Measured) -> Parties | None:
        """Return the parties of the flight where a number counts those aboard and no other state is named."""
        last, parties, counted = self._last, self._parties, measured.counted
        if last is None or parties is None or self._is_of_boats or counted.quantity.unit_class not in COUNTS:
            return None
        begin, end = counted.sentence.start, counted.sentence.end
        aboard = self._scene.tagged(Word.PASSENGERS, begin, end) or measured.measure.name == ABOARD
        known = all(place.code in parties.codes for place in self._scene.places_in(begin, end))
        near = 0 <= counted.index - last.counted.index <= REACH
        return parties if near and aboard and known else None
