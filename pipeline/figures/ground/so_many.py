"""A number that opens its sentence and is told of only behind a mark: "900 l'anno: tanti filippini potranno venire"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.lexicon import PERSON, UNIT, Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.places import PlaceKind

#: What stands for a number told before, behind a mark.
SO_MANY: Final = re.compile(r"[:,;–—-]\s(?:tant[ie]|tant[oa]s|τόσ(?:οι|ες|ους|α)|اتنے|اتنی)(?=\s)", re.IGNORECASE)
#: How many words may open a sentence before its number.
OPENING_WORDS: Final = 2
#: How far behind "so many" its noun begins at most, in characters.
NEXT_WORD: Final = 2


def told_later(scene: Scene, counted: Counted) -> Counted | None:
    """Return a bare number that opens its sentence with the noun that "so many" stands before, or None."""
    if counted.noun is not None or len(scene.text[counted.sentence.start : counted.start].split()) > OPENING_WORDS:
        return None
    found = SO_MANY.search(scene.text, counted.end, counted.sentence.end)
    if found is None:
        return None
    start, end = found.span()
    following = scene.quantities_in(end, counted.sentence.end)[:1]
    right = next((one.start for one in following), counted.sentence.end)
    quantity = replace(counted.quantity, start=start, number_start=start, number_end=end, end=end)
    return replace(counted, quantity=quantity, left=start, right=right, noun=_noun_behind(scene, end))


def _noun_behind(scene: Scene, end: int) -> Cue | None:
    """Return the people or things named right behind a place."""
    cues = [one for one in scene.cues_in(end, end + NEXT_WORD) if PERSON in one.tags or any(one.names(UNIT))]
    people = [one for one in scene.places_in(end, end + NEXT_WORD) if one.kind is PlaceKind.DEMONYM]
    return next((Cue(one.start, one.end, frozenset({PERSON})) for one in people), next(iter(cues), None))
