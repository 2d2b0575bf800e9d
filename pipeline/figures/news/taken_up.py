"""Tells a quota that is only what its use is told against: filled to a third, or so many of whose places were taken."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, UNIT, Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: The measure of jobs granted, and how far from them the word may stand that they were used or set against a use.
QUOTA: Final = "labour_quota"
USED_REACH: Final = 5
AGAINST_REACH: Final = 6
#: How many words may stand before a whole that opens its sentence ("of the 4,000 places").
FRONTED: Final = 2


def is_taken_up(scene: Scene, measured: Measured) -> bool:
    """Return whether a quota is only what its use is told against: "the quota of 4,000 was filled to a third".

    "Of 4,000 places, 900 became contracts"; "900 came, against a yearly quota of 4,000".
    """
    counted = measured.counted
    if measured.measure.name != QUOTA or counted.quantity.unit_class not in COUNTS:
        return False
    used = scene.tagged(Word.USED, counted.end, counted.right)
    if any(scene.distance(counted, cue) <= USED_REACH for cue in used):
        return True
    against = [cue for cue in scene.tagged(Word.VERSUS, counted.left, counted.start) if Word.FROM not in cue.tags][-1:]
    near = any(scene.distance(cue, counted) <= AGAINST_REACH for cue in against)
    if near and any(_names_jobs(cue) for cue in scene.cues_in(against[0].end, counted.start)):
        return True
    return counted.index > scene.lead and _is_fronted_whole(scene, counted)


def _names_jobs(cue: Cue) -> bool:
    """Return whether a word names what a quota is of, or the quota itself."""
    return bool({UNIT + QUOTA, CONTEXT + QUOTA} & cue.tags)


def _is_fronted_whole(scene: Scene, counted: Counted) -> bool:
    """Return whether "of" and a number open a sentence that tells how many of them came: "Of 4,000, 900 arrived"."""
    ahead = scene.cues_in(counted.sentence.start, counted.start)[:1]
    opens = any(cue.start == counted.sentence.start and cue.tags & {Word.FROM, Word.OUT_OF} for cue in ahead)
    if not opens or len(scene.text[counted.sentence.start : counted.start].split()) > FRONTED:
        return False
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    came = [cue for tag in (Word.OBSERVED, Word.USED) for cue in scene.tagged(tag, counted.end, counted.sentence.end)]
    to_come = scene.tagged(Word.FUTURE, counted.end, counted.sentence.end)
    return bool(came) and not to_come and any(one.unit_class in COUNTS for one in following)
