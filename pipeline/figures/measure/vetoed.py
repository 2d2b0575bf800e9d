"""Tells numbers of a sentence that speaks of something else, and of people as those money was taken from."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, PERSON, SUBJECT, UNIT, VETO
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.nouns import COUNTS, NEXT_WORD
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import UnitClass
from pipeline.places import PlaceKind

#: The measure of how long a permit holds.
PERMIT: Final = "permit_length"
#: How far behind people the price may stand that was asked of them, in words.
PAID_REACH: Final = 8
#: The measure whose nouns are jobs and workers.
LABOUR: Final = "labour_quota"


def is_vetoed(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence speaks of something else, and of people on the move not at all.

    A share or a sum is taken for the other thing even so: votes for a party that speaks of migration are votes.
    """
    span = counted.sentence.start, counted.sentence.end
    if not scene.has(VETO, *span):
        return False
    spared = counted.quantity.unit_class in COUNTS and (
        scene.has(SUBJECT, *span) or _is_labour(scene, counted) or _are_at_work(scene, counted)
    )
    of_permit = counted.quantity.unit_class is UnitClass.DURATION and scene.has(CONTEXT + PERMIT, *span)
    return not (spared or of_permit)


def pays(scene: Scene, counted: Counted) -> bool:
    """Return whether people are counted as those money was taken from, where "from" follows: "14 citizens from …"."""
    noun = counted.noun
    if noun is None or PERSON not in noun.tags or scene.document.article.language not in HEAD_FINAL:
        return False
    taken = scene.tagged(Word.FROM, counted.end, counted.end + NEXT_WORD)[:1]
    asked = scene.tagged(Word.PRICE, counted.end, counted.sentence.end) if taken else []
    return any(scene.distance(counted, cue) <= PAID_REACH for cue in asked)


def _is_labour(scene: Scene, counted: Counted) -> bool:
    """Return whether the number counts jobs or workers by their own noun, none of the other thing's words before it."""
    noun = counted.noun
    if noun is None or UNIT + LABOUR not in noun.tags:
        return False
    return not scene.tagged(VETO, counted.quantity.number_end, noun.end)


def _are_at_work(scene: Scene, counted: Counted) -> bool:
    """Return whether a people is counted that works somewhere, whatever the trade: "9,000 Fijians work in hotels"."""
    people = any(one.kind is PlaceKind.DEMONYM for one in scene.places_in(counted.start, counted.end))
    there = scene.tagged(Word.THERE, counted.end, counted.right) if people else []
    return any(scene.distance(counted, cue) <= NEXT_WORD for cue in there)
