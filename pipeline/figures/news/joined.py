"""Tells whether a number is told as the one before it: joined by "and", a part of it, or the toll behind a nation's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.times import comes_to_now, is_of_earlier_word
from pipeline.figures.tables import Word
from pipeline.model import Nature

#: How many words may part a number from a part of it ("63 had been aboard, of whom 16 would drown").
PART_REACH: Final = 6
#: What tells that somebody had counted, and not that he had said so some day before.
HAD_COUNTED: Final = re.compile(
    r"\bhad (?:counted|put|estimated|reckoned)\b|"
    r"\b(?:aveva|avevano|había|habían) (?:contato|contado|stimato|estimado)\b",
    re.IGNORECASE,
)
#: The measure of those a boat carried.
ABOARD: Final = "aboard"
#: What may stand between two numbers that one verb tells of: the noun of the first, and "and".
JOINED: Final = re.compile(r"(?:\s[^\W\d]+(?:-[^\W\d]+)?){0,3}\s(?:and|e|ed|y|και|اور)\s", re.IGNORECASE)


def is_alike(scene: Scene, before: Measured | None, measured: Measured) -> bool:
    """Return whether a number is told as the one before in its sentence: a toll, or one that "and" joins to it."""
    return measured.measure.nature is Nature.TOLL or _is_joined(scene, before, measured)


def _is_joined(scene: Scene, before: Measured | None, measured: Measured) -> bool:
    """Return whether "and" joins a number to one before: "sets aside 900 permanent and 400 seasonal places"."""
    if before is None or before.counted.index != measured.counted.index or before.measure is not measured.measure:
        return False
    start, end = before.counted.end, measured.counted.start
    joined = JOINED.fullmatch(scene.text, start, end)
    apart = scene.tagged(Word.FUTURE, start, measured.counted.right) or scene.dates_in(start, end)
    return bool(joined) and not apart and not comes_to_now(scene, measured)


def would_be_of(scene: Scene, before: Measured | None, measured: Measured) -> bool:
    """Return whether a number is of those just recalled who "would" have something befall them: "of whom 200 …"."""
    counted = measured.counted
    if before is None or before.counted.index != counted.index:
        return False
    between = scene.text[before.counted.end : counted.start]
    parts = scene.tagged(Word.OF_THEM, before.counted.end, counted.start)
    near = bool(parts) and len(between[parts[-1].start - before.counted.end :].split()) <= PART_REACH
    return near and " would " in scene.text[counted.end : counted.right]


def is_only_toll(scene: Scene, measured: Measured, numbers: Sequence[Measured]) -> bool:
    """Return whether what had been counted of a wreck is the only count of it: "they had counted 62 on board"."""
    if measured.measure.nature is not Nature.TOLL and measured.measure.family != ABOARD:
        return False
    counted = measured.counted
    if not scene.marks(HAD_COUNTED, counted.sentence).before(counted.start) or not is_of_earlier_word(scene, counted):
        return False
    if scene.dates_in(counted.sentence.start, counted.sentence.end):
        return False
    return all(one is measured or one.measure is not measured.measure for one in numbers)


def is_toll_of_all(scene: Scene, measured: Measured, told: Measured | None) -> bool:
    """Return whether another had counted the dead of all, and the news before is only how many are of one nation.

    "One Fijian was among the dead, Suva said. The coast guard had put the dead at nine".
    """
    counted = measured.counted
    if told is None or measured.measure.nature is not Nature.TOLL or not is_of_earlier_word(scene, counted):
        return False
    nation = scene.places_in(told.counted.start, told.counted.end + 1)
    less = told.counted.quantity.value < counted.quantity.value
    near = 0 <= counted.index - told.counted.index <= 1
    dated = scene.dates_in(counted.sentence.start, counted.sentence.end)
    return bool(nation) and less and near and not dated and measured.measure is told.measure
