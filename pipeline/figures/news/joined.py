"""Tells whether "and" joins a number to one of the same kind, so that both are told alike."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.times import comes_to_now
from pipeline.figures.tables import Word
from pipeline.model import Nature

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
