"""States beside the name of a wreck, which hold nobody for it, and towns that those lost in it came from."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import EU, tier
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.places import PlaceMention

#: What leads to a wreck for which people are held, and its name behind a state: "over the Greek tragedy".
FOR_IT: Final = re.compile(
    r"\b(?:over|for|after|following|behind|in connection with|in relation to|linked to|related to|tied to|"
    r"regarding|about)\s(?:the\s|last \w+['’]s\s|this \w+['’]s\s)?$",
    re.IGNORECASE,
)
WRECK: Final = re.compile(
    r"\s(?:(?:boat|ship|migrant|sea|trawler|vessel|dinghy)\s){0,2}(?:traged(?:y|ies)|disasters?|"
    r"wrecks?|shipwrecks?|"
    r"sinkings?|capsizings?|incidents?|accidents?|catastrophe|drownings?|case)\b",
    re.IGNORECASE,
)
FOR_IT_WIDTH: Final = 36
#: What those lost are called, and how near, in characters, it stands before "from" with their town.
LOST: Final = frozenset(prefix + name for prefix in (CONTEXT, UNIT) for name in ("deaths", "missing", "rescued"))
NEXT: Final = 1


def names_wreck(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a state only tells for which wreck people are held: "arrested over the Greek boat tragedy"."""
    led = FOR_IT.search(scene.text, max(0, place.start - FOR_IT_WIDTH), place.start)
    return led is not None and WRECK.match(scene.text, place.end) is not None


def hailing_from(scene: Scene, measured: Measured) -> list[str]:
    """Return the state whose town stands before a bare toll as theirs: "the missing from Gujranwala are 101"."""
    counted = measured.counted
    if counted.noun is not None:
        return []
    for place in scene.places_in(counted.left, counted.start):
        if tier(place.code) >= tier(EU):
            continue
        leads = [cue for cue in scene.tagged(Word.FROM, counted.left, place.start) if cue.end + 1 >= place.start]
        people = (one for cue in leads for one in scene.cues_in(counted.left, cue.start) if one.end + NEXT >= cue.start)
        if any(one.tags & LOST or PERSON in one.tags for one in people):
            return [place.code]
    return []
