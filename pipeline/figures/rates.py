"""Reads the span of time that the numbers of a coordinate list are stated for."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures import circumstances
from pipeline.figures.mention import Measured
from pipeline.figures.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import Per


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
