"""Reads the span of time that the numbers of a coordinate list are stated for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.lists import is_versus
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news import circumstances
from pipeline.figures.news.recalled import DATED_REACH, YEAR
from pipeline.figures.news.times import is_of_earlier_word
from pipeline.figures.tables import Word
from pipeline.model import Per, UnitClass

#: A comma that leads to the next part of a list, a small word or none behind it.
LISTED: Final = re.compile(r"[,،;]\s(?:[^\W\d]+\s)?$")
#: How far from a part of a yearly number the next one may stand, in words.
LISTED_REACH: Final = 5


def rates(scene: Scene, group: Sequence[Measured]) -> list[Per]:
    """Return the span each number of a list is stated for; one said behind or before the list holds for all."""
    spans = [Per.NONE] * len(group)
    following = Per.NONE
    for at in range(len(group) - 1, -1, -1):
        shared = at + 1 < len(group) and _shares_rate(scene, group[at], group[at + 1])
        following = spans[at] = circumstances.per(scene, group[at], following if shared else Per.NONE)
    if not _is_led_by_rate(scene, group[0]):
        return spans
    for at in range(1, len(group)):
        if spans[at] is Per.NONE and _shares_rate(scene, group[at - 1], group[at]):
            spans[at] = spans[at - 1]
    return spans


def _is_led_by_rate(scene: Scene, measured: Measured) -> bool:
    """Return whether the rate of a list is stated before it: "each year 12,000 … and 8,000 …"."""
    return bool(scene.tagged(Word.YEARLY, measured.counted.left, measured.counted.start))


def _shares_rate(scene: Scene, measured: Measured, following: Measured) -> bool:
    """Return whether two coordinate numbers share a rate: joined by "and" or their noun, not set beside by a comma."""
    one = measured.counted
    joined = bool(scene.tagged(Word.AND, one.end, following.counted.start))
    return one.shared or one.noun is None or joined


def is_part_of_rate(scene: Scene, whole: Measured, measured: Measured) -> bool:
    """Return whether a number is a part of one stated for a span, or goes on from such a part.

    "900 a year: 500 pickers, 400 cooks"; "90,000 visas a year, up from 20,000"; "…, while the press had reported 900".
    """
    one, part = whole.counted, measured.counted
    if one.index != part.index or whole.measure.family != measured.measure.family:
        return False
    greater = part.quantity.value > one.quantity.value and scene.tagged(Word.NAMELY, one.end, part.start)
    if {one.quantity.unit_class, part.quantity.unit_class} - COUNTS or greater:
        return False
    within = part.quantity.value <= one.quantity.value or not _is_of_them(scene, whole)
    parts = (within and _leads_to_parts(scene, one.end, part.start)) or _is_of_them(scene, measured)
    lasting = any(one.unit_class is UnitClass.DURATION for one in scene.quantities_in(part.end, part.right + 1))
    led = _leads_to_parts(scene, one.sentence.start, one.start) or _is_led_by_rate(scene, whole)
    led = led or (_is_of_them(scene, whole) and len(scene.text[one.end : part.start].split()) <= LISTED_REACH)
    listed = bool(scene.tagged(Word.AND, one.end, part.start)) or bool(LISTED.search(scene.text, one.end, part.start))
    joined = listed and led
    set_against = is_versus(scene, part) or is_of_earlier_word(scene, part)
    return parts or set_against or (joined and not lasting)


def is_dated_apart(scene: Scene, whole: Measured, measured: Measured) -> bool:
    """Return whether a part of a yearly number is of a year of its own: "900 a year: 400 in 2025 and 500 in 2026"."""
    dates = scene.dates_in(whole.counted.end, measured.counted.right)
    return any(len(one.value) >= YEAR and scene.distance(measured.counted, one) <= DATED_REACH for one in dates)


def _is_of_them(scene: Scene, measured: Measured) -> bool:
    """Return whether "of them" stands right behind a number that is of no year of its own: "500 of them seasonal"."""
    counted = measured.counted
    end = counted.quantity.number_end
    near = [one for one in scene.tagged(Word.OF_THEM, end, counted.right + 1) if scene.text[end : one.start].isspace()]
    dates = [one for one in scene.dates_in(end, counted.right) if scene.distance(counted, one) <= DATED_REACH]
    dated = any(len(date.value) == YEAR for date in dates)
    return bool(near) and not dated


def _leads_to_parts(scene: Scene, start: int, end: int) -> bool:
    """Return whether a colon, "of which" or "namely" stands between two places."""
    return ":" in scene.text[start:end] or any(scene.tagged(tag, start, end) for tag in (Word.OF_THEM, Word.NAMELY))
