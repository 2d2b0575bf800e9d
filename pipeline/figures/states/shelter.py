"""Tells which state shelters refugees, and whether their people are named with them."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import EU, sentence_places
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind

#: Refugees by their own noun.
REFUGEES: Final = re.compile(
    r"\b(?:refugees?|rifugiat[oiae]|profugh[ie]|refugiad[oa]s?)\b|πρόσφυγ|پناہ گزین", re.IGNORECASE
)
#: How far behind refugees their people may stand, in characters.
BESIDE_WIDTH: Final = 12


def is_named_refugee(scene: Scene, measured: Measured) -> bool:
    """Return whether a people stands at the noun of refugees: "150,000 Malian refugees", not "3 million Afghans"."""
    noun = measured.counted.noun
    if noun is None or not REFUGEES.search(scene.text, noun.start, noun.end + BESIDE_WIDTH):
        return False
    beside = scene.places_in(measured.counted.quantity.number_end, noun.end + BESIDE_WIDTH)
    if any(one.kind is PlaceKind.DEMONYM and scene.distance(noun, one) == 0 for one in beside):
        return True
    return any(scene.text[noun.end : one.start] == " from " for one in beside)


def shelter(scene: Scene, measured: Measured) -> str | None:
    """Return the state, and no people, that the sentence names: "Egypt hosts 9 million", "thanked Pakistan for …"."""
    named = [one for one in sentence_places(scene, measured) if one.kind is not PlaceKind.DEMONYM]
    sentence = measured.counted.sentence
    before = scene.sentences[measured.counted.index - 1] if measured.counted.index else sentence
    if before is not sentence and scene.text.startswith("The country ", sentence.start):
        told = {one.code for one in scene.places_in(before.start, before.end)} - {EU}
        told = told or {one.code for one in scene.places_in(0, before.start)} - {EU}
        return told.pop() if len(told) == 1 else None
    if not named and before is not sentence and scene.text.startswith("It ", sentence.start):
        named = [one for one in scene.places_in(before.start, before.end) if one.start == before.start]
    return next((one.code for one in named if one.code != EU and not is_governed(scene, one, Word.FROM)), None)
