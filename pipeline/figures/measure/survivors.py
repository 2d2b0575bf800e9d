"""Reads those who lived through a wreck where that is all that is said of them: "800 were aboard; 104 lived"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import CONTEXT
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: The end of a clause in which people only lived.
LIVED: Final = re.compile(
    r"\s(?:(?:people|persons|men|women|of them|of those aboard)\s)?(?:have\s|had\s)?"
    r"(?:lived(?:\sto tell\b[^.;]{0,20}|\sthrough it)?|(?:made it|came out|got out|were taken off) alive)\s?"
    r"(?:[.;,]|$)",
    re.IGNORECASE,
)
#: The measures that a verb of living may have been read as, that of those saved, and what tells of a loss at sea.
MISREAD: Final = frozenset({"residents", "people"})
SAVED: Final = "rescued"
LOSSES: Final = ("deaths", "missing", "aboard")
#: How many sentences before the number the loss may be told.
BACK: Final = 2


def lived_through(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return people who only lived, behind a loss at sea, as saved; of others the measure they have."""
    if (named is not None and named.name not in MISREAD) or not LIVED.match(scene.text, counted.quantity.number_end):
        return named
    begin = scene.sentences[max(0, counted.index - BACK)].start
    lost = any(scene.has(CONTEXT + name, begin, counted.start) for name in LOSSES)
    sunk = scene.has(Word.SUNK, begin, counted.sentence.end)
    return scene.concepts.measure(SAVED) if lost or sunk else named
