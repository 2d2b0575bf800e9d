"""Tells a quota of which a meeting only takes stock: "took stock of Malta's quota of 900 jobs reserved for Nepalis"."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, SUBJECT, UNIT, Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.reviewed import is_new
from pipeline.spans import Spanned

#: The family of what is granted to workers, and the measure whose words name a quota.
LABOUR: Final = "labour"
QUOTA: Final = frozenset({CONTEXT + "labour_quota", UNIT + "labour_quota"})
#: How far from the number the verb may stand, in words, and how far behind it what tells that it is set aside.
REACH: Final = 24
SET_ASIDE: Final = 4
#: What tells of a step of its own between the two.
STEPS: Final = (Word.CHANGE, Word.FUTURE, Word.PLANNED, Word.ANNOUNCED, Word.ALLOCATED)


def is_reviewed(scene: Scene, measured: Measured) -> bool:
    """Return whether a sentence only takes stock of a quota, or examines how it is used, with no step of its own."""
    counted = measured.counted
    if measured.measure.family != LABOUR or counted.quantity.unit_class not in COUNTS:
        return False
    return any(_is_object(scene, counted, cue) for cue in _looked_at(scene, counted))


def _looked_at(scene: Scene, counted: Counted) -> list[Spanned]:
    """Return what takes stock on the side of the number where its verb stands."""
    last = scene.document.article.language in HEAD_FINAL
    span = (counted.end, counted.sentence.end) if last else (counted.sentence.start, counted.start)
    cues = scene.tagged(Word.REVIEWED, *span)
    return [cue for cue in cues if scene.distance(cue, counted) <= REACH]


def _is_object(scene: Scene, counted: Counted, verb: Spanned) -> bool:
    """Return whether a quota with its number, or a number set aside, is what a verb looks at."""
    begin, end = min(verb.end, counted.end), max(verb.start, counted.start)
    steps = (cue for word in STEPS for cue in scene.tagged(word, begin, end))
    if ";" in scene.text[begin:end] or any(not _names_quota(cue) for cue in steps):
        return False
    aside = scene.tagged(Word.ALLOCATED, counted.quantity.number_end, counted.right)
    if any(scene.distance(counted, cue) <= SET_ASIDE for cue in aside):
        return True
    quotas = [cue for cue in scene.cues_in(begin, end) if cue.start != verb.start and _names_quota(cue)]
    return bool(quotas) and not any(is_new(scene.text, cue.start) for cue in quotas)


def _names_quota(cue: Cue) -> bool:
    """Return whether a word names a quota, alone or with what leads to its number ("cupo de")."""
    return bool(cue.tags & QUOTA) or {Word.ALLOCATED, SUBJECT} <= cue.tags
