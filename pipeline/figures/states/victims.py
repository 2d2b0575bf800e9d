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
#: "Others" behind their number, and survivors.
OTHERS: Final = re.compile(r"\s(?:others|more)\b(?! (?:of|from)\b)")
SURVIVORS: Final = re.compile(r"\s(?:(?:i )?superstiti|(?:los )?supervivientes|(?:οι )?επιζώντες|survivors)\b")
#: What is said of bodies that were given a name, and of those that were not; who tells only of their own people.
IDENTIFIED: Final = re.compile(
    r"\b(?:identified|named|identificat[ie]|riconosciut[ie]|identificad[oa]s|reconocid[oa]s|ταυτοποι[ήη]\w+|"
    r"αναγνωρ[ιί]\w+)\b|شناخت",
    re.IGNORECASE,
)
UNIDENTIFIED: Final = re.compile(
    r"\b(?:yet to be|not (?:yet )?|un|still to be|ancora da|non (?:ancora )?|sin |por |δεν |χωρίς )\s?"
    r"(?:been |be |stat[ie] )?(?:identif|named|riconosc|reconoc|ταυτοπο|αναγνωρ)|شناخت (?:نہیں|باقی)",
    re.IGNORECASE,
)
EMBASSY: Final = re.compile(
    r"\b(?:embassy|ambassador|consulate|consul|[Mm]ission in|ambasciat\w+|consol\w+|embajad\w+|cónsul\w*|consulado|"
    r"πρεσβεία\w*|πρέσβη\w*|προξεν\w+)\b|سفارت|سفیر|قونصل",
    re.IGNORECASE,
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
        self._last: tuple[int, str | None] | None = None

    def of(self, measured: Measured, parties: Parties) -> Parties:
        """Return the parties of a figure, with the nation the tolls before it are of where it names none."""
        found = self._of(measured, parties)
        self._last = measured.counted.index, found.origin
        return found

    def _of(self, measured: Measured, parties: Parties) -> Parties:
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
        people = people and not (self._are_others(measured) or _are_identified(self._scene, measured))
        return (self._are_all or not people) and not measured.counted.quantity.vague and parties.place == self._place

    def _are_others(self, measured: Measured) -> bool:
        """Return whether "others" goes on from the count of one nation right before: "Nine Fijians died. 40 others".

        So do survivors where an embassy has just told of its people.
        """
        scene, number_end = self._scene, measured.counted.quantity.number_end
        if self._last != (measured.counted.index - 1, self._nation):
            return False
        before = scene.sentences[measured.counted.index - 1]
        told = SURVIVORS.match(scene.text, number_end) and EMBASSY.search(scene.text, before.start, before.end)
        return bool(told) or bool(OTHERS.match(scene.text, number_end))

    def _is_of_all(self, measured: Measured, parties: Parties) -> bool:
        """Return whether "the dead" of a later sentence are more than those of one nation before, so of any nation.

        "One Fijian died, Suva said. The coast guard put the dead at nine". A toll is of any nation where the police of
        the place tell it.
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
        police = self._scene.tagged(Word.POLICE, counted.sentence.start, counted.start)
        names = (UNIT + measured.measure.name, *((Word.TOLL,) if police else ()))
        lost = [one for name in names for one in self._scene.tagged(name, counted.left, counted.start)]
        return any(0 < self._scene.distance(one, counted) <= PUT_AT for one in lost)


def _are_identified(scene: Scene, measured: Measured) -> bool:
    """Return whether an embassy tells of bodies that were identified: those it speaks of are of its own people."""
    counted = measured.counted
    begin, end = counted.start, counted.sentence.end
    named = IDENTIFIED.search(scene.text, begin, end) and not UNIDENTIFIED.search(scene.text, begin, end)
    return bool(named) and bool(EMBASSY.search(scene.text, counted.sentence.start, end))


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
