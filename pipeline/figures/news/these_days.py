"""Tells people who came or were saved in the same days as those the article opens with: "32 more came the same day"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.lexicon import CONTEXT, UNIT
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.sentences import Sentence

#: The measures of people who come by boat, and how the words that name them are tagged.
AT_SEA: Final = frozenset({"aboard", "irregular_arrivals", "rescued"})
SPOKEN_OF: Final = frozenset(prefix + name for prefix in (UNIT, CONTEXT) for name in AT_SEA)
#: How long before the article a day may lie that is told with its own, and the letters of a day in ISO form.
LATELY: Final = timedelta(days=3)
DAY: Final = 10
#: What sums up a longer time.
LONGER: Final = (Word.SO_FAR, Word.PAST, Word.SINCE, Word.COMPARED)


def is_of_these_days(scene: Scene, measured: Measured) -> bool:
    """Return whether people came or were saved on a day right beside that of those the article opens with.

    "545 were brought ashore. The day before another 32 had reached Tilos"; no other time is named.
    """
    counted = measured.counted
    if measured.measure.name not in AT_SEA or counted.quantity.unit_class not in COUNTS:
        return False
    if counted.index <= scene.lead or not scene.once(_opens_at_sea):
        return False
    return scene.once(_is_of_days, counted.sentence)


def _opens_at_sea(scene: Scene) -> bool:
    """Return whether the first sentence counts people who came by boat or were saved."""
    opening = scene.sentences[scene.lead]
    counts = [one for one in scene.quantities_in(opening.start, opening.end) if one.unit_class in COUNTS]
    return bool(counts) and any(cue.tags & SPOKEN_OF for cue in scene.cues_in(opening.start, opening.end))


def _is_of_days(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence names a day of late, or one by another's, and no longer time."""
    begin, end = sentence.start, sentence.end
    if any(scene.has(word, begin, end) for word in LONGER):
        return False
    dates = scene.dates_in(begin, end)
    return all(_is_late(scene, one) for one in dates) and (bool(dates) or scene.has(Word.DAY_BEFORE, begin, end))


def _is_late(scene: Scene, mention: DateMention) -> bool:
    """Return whether a date is a day right before that of the article."""
    published = scene.document.article.published
    if published is None or len(mention.value) != DAY:
        return False
    return timedelta() <= date.fromisoformat(published[:DAY]) - date.fromisoformat(mention.value) <= LATELY
