"""Tells newcomers on papers from those who come without: "900 permits for those there, plus 400 newcomers a year"."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import CONTEXT
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import Per

#: What newcomers are taken for by their noun alone, and the measure of the papers beside which they come on them.
ARRIVALS: Final = "irregular_arrivals"
QUOTA: Final = "labour_quota"
#: How far behind newcomers the verb may stand by which they land and come on no papers, in words.
NEXT_WORD: Final = 1


def comes_on_papers(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:
    """Return whether newcomers are told of behind jobs or papers of their sentence, joined to them or a year's.

    Not those who landed: "900 permits for Fijians, and 400 newcomers landed in Gozo".
    """
    if named is None or named.name != ARRIVALS or antecedent.measure.name != QUOTA:
        return False
    if antecedent.counted.index != counted.index or not scene.tagged(Word.NEWCOMERS, counted.start, counted.end):
        return False
    joins = scene.tagged(Word.AND, antecedent.counted.end, counted.start)[-1:]
    joined = any(scene.distance(one, counted) == 0 for one in joins)
    landed = scene.tagged(CONTEXT + ARRIVALS, counted.end, counted.right)
    landed = [cue for cue in landed if scene.distance(counted, cue) <= NEXT_WORD]
    return counted.quantity.per is Per.YEAR or (joined and not landed)
