"""Finds who says a thing, and in which town it happened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.setting import Setting
from pipeline.places import PlaceKind, is_scene

#: A capitalised name of one to four words, as Latin and Greek letters write it.
_NAME = r"[A-ZÀ-ÞΑ-ΩΆ-Ώ][\w'’.-]+(?:\s(?:[A-ZÀ-ÞΑ-ΩΆ-Ώ][\w'’.-]+|al|de|del|bin)){0,3}"
_BEFORE = re.compile(rf"({_NAME}),?\s*$")
_AFTER = re.compile(rf"^\s*(?:(?:the|il|la|el|ο|η)\s+)?(?:\w+\s+){{0,2}}?({_NAME})")
#: How much text beside a verb of saying may hold the name.
WINDOW = 60
#: The kinds of place a thing can happen in.
TOWNS = frozenset({PlaceKind.CAPITAL, PlaceKind.CITY})


def speaker_of(setting: Setting, cues: Sequence[Cue]) -> str | None:
    """Return the name beside the first verb of saying among ``cues``, or None."""
    for cue in cues:
        if cue.kind != "s.said":
            continue
        before = _BEFORE.search(setting.text[max(0, cue.start - WINDOW) : cue.start])
        found = before or _AFTER.search(setting.text[cue.end : cue.end + WINDOW])
        if found:
            return found[1]
    return None


def place_of(setting: Setting, sentence: tuple[int, int]) -> str | None:
    """Return the town the sentence sets its event in, as written, or None."""
    for place in setting.places_in(*sentence):
        inside = place.end <= sentence[1]
        if inside and place.kind in TOWNS and is_scene(place, setting.text, setting.document.article.language):
            return setting.text[place.start : place.end]
    return None
