"""Binds a rate of recognition to the states of the claims told of before: "900 sought asylum. 4 % got it"."""

from __future__ import annotations

import re
from functools import reduce
from typing import Final

from pipeline.figures.ground.cast import Parties, shared
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: The measures of claims and of the part of them that is granted or refused.
CLAIMS: Final = "asylum_applications"
RATE: Final = "recognition_rate"
#: How far apart two peoples stand that are told of together, in words.
JOINED_REACH: Final = 4
#: What takes up the first, or the last, of two peoples just told of.
FORMER: Final = re.compile(
    r"\b(?:the former|dei primi|ai primi|de los primeros|a los primeros|των πρώτων|στους πρώτους)\b|اول الذکر",
    re.IGNORECASE,
)
LATTER: Final = re.compile(
    r"\b(?:the latter|dei secondi|ai secondi|de los (?:segundos|últimos)|a los (?:segundos|últimos)|των δεύτερων|"
    r"στους δεύτερους)\b|(?:مؤخر|موخر|آخر) الذکر",
    re.IGNORECASE,
)


class Claims:
    """Remembers whose claims the last sentence on claims counts, and where."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._index = self._end = -1
        self._told: list[Parties] = []

    def see(self, measured: Measured, parties: Parties) -> None:
        """Take note of claims of a people in a state."""
        counts = measured.counted.quantity.unit_class in COUNTS
        if measured.measure.name != CLAIMS or not counts or len(parties.codes) < 2:  # noqa: PLR2004 - host and origin
            return
        if measured.counted.index != self._index:
            self._index, self._told = measured.counted.index, [parties]
        elif self._is_joined(measured.counted):
            self._told.append(parties)
        self._end = measured.counted.end

    def _is_joined(self, counted: Counted) -> bool:
        """Return whether "and" leads on to more claims from those before: "900 Fijians and 400 Samoans"."""
        near = len(self._scene.text[self._end : counted.start].split()) <= JOINED_REACH
        return near and bool(self._scene.tagged(Word.AND, self._end, counted.start))

    def of(self, measured: Measured) -> Parties | None:
        """Return the parties of the claims that a rate of the next sentence is of, where that names no state."""
        sentence, index = measured.counted.sentence, measured.counted.index
        if measured.measure.name != RATE or measured.antecedent is not None or index - self._index != 1:
            return None
        if not self._told or self._scene.places_in(sentence.start, sentence.end):
            return None
        if FORMER.search(self._scene.text, sentence.start, sentence.end):
            return self._told[0]
        if LATTER.search(self._scene.text, sentence.start, sentence.end):
            return self._told[-1]
        return reduce(shared, self._told)
