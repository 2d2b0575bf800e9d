"""Keeps the corridor of a flight of returns for those aboard: "40 deportees from Fiji. Of the 62 passengers"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import Parties, together
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind

#: The family of those a flight takes back.
RETURNS: Final = "returns"
#: The measure of those it carries, whoever they are.
ABOARD: Final = "aboard"
#: How many sentences behind the returns the passengers may be told of.
REACH: Final = 2


#: A flight and the state it comes from, right before a place, and how far before it that may begin, in characters.
FLIGHT_FROM: Final = re.compile(
    r"\b(?:flights?|planes?|aircraft|airliners?|jets?|charters?|airlifts?|volo|aereo|vuelo|avión)\b[^.;:]{0,30}?"
    r"\b(?:from|out of|da|dalla|dal|desde|procedente de)\s(?:the\s)?$",
    re.IGNORECASE,
)
FLIGHT_WIDTH: Final = 56


def flown_from(scene: Scene, measured: Measured) -> Parties | None:
    """Return the two states of people a plane takes home: "a charter from Tripoli with 160 Gambians aboard"."""
    counted = measured.counted
    if counted.quantity.unit_class not in COUNTS or measured.antecedent is not None:
        return None
    nations = [one for one in scene.places_in(counted.start, counted.end + 1) if one.kind is PlaceKind.DEMONYM]
    if not nations:
        return None
    near = [one for one in scene.places_in(counted.left, counted.start) if one.code != nations[0].code]
    found = (one for one in near if FLIGHT_FROM.search(scene.text, max(0, one.start - FLIGHT_WIDTH), one.start))
    whence, nation = next(found, None), nations[0].code
    return Parties(together(whence.code, nation), origin=nation, destination=whence.code) if whence else None


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
        if not self._is_of_boats:
            flown = flown_from(self._scene, measured)
            if flown is not None:
                return flown
        last, parties, counted = self._last, self._parties, measured.counted
        if last is None or parties is None or self._is_of_boats or counted.quantity.unit_class not in COUNTS:
            return None
        begin, end = counted.sentence.start, counted.sentence.end
        aboard = self._scene.tagged(Word.PASSENGERS, begin, end) or measured.measure.name == ABOARD
        known = all(place.code in parties.codes for place in self._scene.places_in(begin, end))
        near = 0 <= counted.index - last.counted.index <= REACH
        return parties if near and aboard and known else None
