"""Carries the nationality of those lost through a toll: "five Ghanaians died … and 35 are missing"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.cast import Gap, Parties, together
from pipeline.figures.ground.lexicon import PERSON, UNIT
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import Nature

#: How far behind a number and its noun the people may stand that it counts, in words.
BESIDE: Final = 1
#: Bodies, which may be of any nation.
BODIES: Final = re.compile(
    r"\s(?:(?:more|other|i|le|los|οι) )?(?:bodies|corpses|corpi|salme|cadaveri|cuerpos|cadáveres|"
    r"σοροί|σορούς|لاشیں|لاشوں|میتیں)\b"
)
#: How many words may lead from "the dead" to how many they are.
PUT_AT: Final = 6
#: The measure of those a boat carried, and how far behind them "all" may stand, in characters.
ABOARD: Final = "aboard"
ALL_WIDTH: Final = 24


class Victims:
    """Remembers whose people the tolls of an article count, as long as they are all of one state."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._nation: str | None = None
        self._place: str | None = None
        self._is_mixed = False
        self._are_all = False
        self._counts: dict[str, float] = {}

    def of(self, measured: Measured, parties: Parties) -> Parties:
        """Return the parties of a figure, with the nation the tolls before it are of where it names none."""
        if measured.measure.name == ABOARD and parties.origin is not None and _are_all(self._scene, measured):
            self._nation, self._place, self._are_all = parties.origin, parties.place, True
            return parties
        if measured.measure.nature is not Nature.TOLL or self._is_mixed:
            return parties
        if self._is_of_all(measured, parties):
            self._is_mixed = True
            named = tuple(code for code in parties.codes if code != parties.origin)
            return replace(parties, codes=named or parties.codes, origin=None)
        self._counts.setdefault(measured.measure.name, measured.counted.quantity.value)
        if parties.origin is None and self._nation is not None and self._goes_on(measured, parties):
            return replace(parties, codes=together(*parties.codes, self._nation), origin=self._nation)
        self._is_mixed = parties.origin is None or _is_part(self._scene, measured, parties.origin)
        if self._nation is None:
            self._nation, self._place = parties.origin, parties.place
        return parties

    def _goes_on(self, measured: Measured, parties: Parties) -> bool:
        """Return whether a toll of the same place counts no people of its own: "35 are missing", not "35 migrants".

        What is summed up is of whatever people: "In all, 35 bodies were found".
        """
        counted = measured.counted
        if self._scene.tagged(Word.SUM, counted.left, counted.start):
            return False
        people = any(PERSON in cue.tags for cue in self._scene.cues_in(counted.quantity.number_end, counted.end))
        people |= bool(BODIES.match(self._scene.text, counted.quantity.number_end))
        return (self._are_all or not people) and not measured.counted.quantity.vague and parties.place == self._place

    def _is_of_all(self, measured: Measured, parties: Parties) -> bool:
        """Return whether "the dead" of a later sentence are more than those of one nation before, so of any nation.

        "One Fijian died, Suva said. The coast guard put the dead at nine".
        """
        counted, least = measured.counted, self._counts.get(measured.measure.name)
        if (
            least is None
            or counted.quantity.value <= least
            or self._are_all
            or parties.origin not in {None, self._nation}
        ):
            return False
        own = self._scene.places_in(counted.sentence.start, counted.sentence.end)
        if any(one.code == self._nation for one in own):
            return False
        lost = self._scene.tagged(UNIT + measured.measure.name, counted.left, counted.start)
        return any(0 < self._scene.distance(one, counted) <= PUT_AT for one in lost)


def _are_all(scene: Scene, measured: Measured) -> bool:
    """Return whether all aboard are said to be of one people: "a boat with 90 people, all Fijians"."""
    counted = measured.counted
    return bool(scene.tagged(Word.ALL, counted.end, min(counted.right, counted.end + ALL_WIDTH)))


def _is_part(scene: Scene, measured: Measured, nation: str | None) -> bool:
    """Return whether a toll is a part of those lost: "five of the dead are Malians", "two Malians are among them"."""
    counted = measured.counted
    behind = counted.quantity.number_end, counted.right
    parts = [cue for tag in (Word.OF_THEM, Word.AMONG) for cue in scene.tagged(tag, *behind)]
    ahead = scene.tagged(Word.AMONG, counted.left, counted.start)
    told = [one for one in scene.places_in(*behind) if one.code == nation][:1]
    apart = any(one.start > counted.end and scene.distance(Gap(counted.end), one) > BESIDE for one in told)
    return bool(parts or ahead) or apart
