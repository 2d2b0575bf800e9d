"""Tells which state "in the country" is, where foreigners are counted: that of the sentence or of the one before."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import EU, is_among, sentence_places
from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.nationality import nationalities_of
from pipeline.figures.tables import HEAD_FINAL, Word, prepositions
from pipeline.places import PlaceKind

#: Families of people who are somewhere.
THERE: Final = frozenset({"labour", "people", "refugees_hosted", "residents"})
#: Who are foreign to whoever counts them.
FOREIGN: Final = re.compile(
    r"\s(?:[\w-]+\s){0,2}(?:foreign|foreigners|non-citizens|migrants?|immigrants|refugees|stranier[ie]|extranjer[oa]s|"
    r"inmigrantes|ξένοι|ξένους|αλλοδαποί|αλλοδαπούς|غیر ملکی\w*)\b",
    re.IGNORECASE,
)
#: What says that a state has so many, between its name and their number.
HOLDS: Final = re.compile(
    r"(?:['’]s [\w ]{2,30}?)?\s(?:(?:now|currently|already|still|also|today)\s)?(?:has|had|have|"
    r"employs?|employed|counts|"
    r"counted|hosts|"
    r"hosted|houses|housed|registered|recorded)\s(?:(?:some|about|around|nearly|almost|over|just|under|more|fewer|less|"
    r"than|at|least|only|up|to|roughly|close|well|a|total|of)\s){0,4}$",
    re.IGNORECASE,
)
#: How far, in characters, "in" may begin before the word for a state.
REACH: Final = 12
#: What names a state, and no people.
STATES: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.CITY, PlaceKind.CAPITAL})


def country_of(scene: Scene, measured: Measured) -> str | None:
    """Return the state in which foreigners are said to be "in the country", or None."""
    counted = measured.counted
    if measured.measure.family not in THERE or counted.quantity.unit_class not in COUNTS:
        return None
    if not FOREIGN.match(scene.text, counted.quantity.number_end) or nationalities_of(scene, measured):
        return None
    holders = (one for one in scene.places_in(counted.left, counted.start)[-1:] if one.kind in STATES)
    holder = next((one.code for one in holders if HOLDS.fullmatch(scene.text[one.end : counted.start])), None)
    if holder is not None:
        return holder
    if not any(_is_inside(scene, cue) for cue in scene.tagged(Word.HERE, counted.end, counted.right)):
        return None
    named = {one.code for one in sentence_places(scene, measured) if not is_among(scene, measured, one)} - {EU}
    if named:
        return named.pop() if len(named) == 1 else None
    before = scene.sentences[counted.index - 1] if counted.index else None
    places = scene.places_in(before.start, before.end) if before is not None else ()
    states = [one.code for one in places if one.kind in STATES and one.code != EU]
    return states[-1] if states else None


def _is_inside(scene: Scene, country: Cue) -> bool:
    """Return whether "in" and an article govern the word for a state: "in the country"."""
    language = scene.document.article.language
    words = prepositions(language, Word.IN)
    if language in HEAD_FINAL:
        return bool(words & set(scene.text[country.end : country.end + REACH].split()[:1]))
    return bool(words & set(scene.text[max(0, country.start - REACH) : country.start].casefold().split()[-2:]))
