"""Finds the two states that talks or a paper told of just before are between: "If it is signed, 900 would travel"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import EU, Parties, tier, together
from pipeline.figures.ground.goes_on import goes_on
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.wide import is_wide
from pipeline.figures.tables import Word

#: Families of people who go where two states have agreed, and how many sentences back that may be told.
FAMILIES: Final = frozenset({"labour", "people"})
REACH: Final = 2
#: How many states talks are between.
PAIR: Final = 2
#: What had been said of what is to come.
HAD_SAID: Final = re.compile(
    r"\bhad (?:\w+ )?(?:talked|spoken|named|mentioned|said|promised|offered|asked|suggested)\b"
)
#: What two states have with each other.
TALKS: Final = re.compile(
    r"\b(?:talks|negotiat\w+|working group|meeting|sign(?:ed|s|ing)?|ink(?:ed|s)|ratif\w+|accord|agreement|memorandum|"
    r"memoranda|pact|deal|MoU)\b"
)


def completed(scene: Scene, measured: Measured, parties: Parties) -> Parties:
    """Return parties with the other of the two states just told of, where a figure to come names but one or none."""
    counted = measured.counted
    if measured.measure.family not in FAMILIES or counted.quantity.unit_class not in COUNTS or not counted.index:
        return parties
    if len(parties.codes) > 1 or is_wide(scene, measured):
        return parties
    if not (_is_to_come(scene, measured) or goes_on(scene, counted)):
        return parties
    named = {one.code for one in scene.places_in(counted.sentence.start, counted.sentence.end)}
    pair = next(filter(None, (scene.once(_pair, at) for at in _before(counted.index))), None)
    if pair is None or not named <= set(pair) or not set(parties.codes) <= set(pair):
        return parties
    host = parties.destination or max(pair, key=tier)
    origin = next((code for code in pair if code != host), None)
    return Parties(together(*pair), origin=origin, destination=host)


def _before(index: int) -> range:
    return range(index - 1, max(-1, index - 1 - REACH), -1)


def _is_to_come(scene: Scene, measured: Measured) -> bool:
    """Return whether the sentence of a figure tells what is to come, or what had been said of that."""
    begin, end = measured.counted.sentence.start, measured.counted.sentence.end
    return scene.has(Word.FUTURE, begin, end) or bool(HAD_SAID.search(scene.text, begin, measured.counted.start))


def _pair(scene: Scene, index: int) -> tuple[str, ...] | None:
    """Return the two states of a sentence on talks or a paper, or None."""
    sentence = scene.sentences[index]
    places = scene.document.places if index == scene.lead else scene.places_in(sentence.start, sentence.end)
    codes = tuple(dict.fromkeys(one.code for one in places if sentence.start <= one.start < sentence.end))
    codes = tuple(code for code in codes if code != EU)
    return codes if len(codes) == PAIR and TALKS.search(scene.text, sentence.start, sentence.end) else None
