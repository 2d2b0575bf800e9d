"""Tells people whom police picked up from those picked up at sea: "two men were picked up, one accused of …"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene

#: The measures of people saved and of people held.
RESCUED: Final = "rescued"
ARRESTS: Final = "arrests"
#: The verb that is said of both, near those counted, and what is only said of people held.
PICKED: Final = re.compile(r"\b(?:picked up|picks up|rounded up|taken in|caught)\b", re.IGNORECASE)
ACCUSED: Final = re.compile(
    r"\b(?:accused of|suspected of|charged with|on charges of|booked (?:for|under)|wanted (?:for|in)|alleged(?:ly)? to|"
    r"(?:alleged|suspected) (?:\w+ )?(?:smugglers?|traffickers?|agents?|facilitators?|handlers?))\b",
    re.IGNORECASE,
)
#: What is said of people at sea, so that they were saved all the same.
AT_SEA: Final = re.compile(r"\b(?:from the (?:sea|water|boat)|at sea|survivors?|alive|adrift|ashore)\b", re.IGNORECASE)
#: How far behind those counted the verb may stand, in characters.
WIDTH: Final = 40


def are_held(scene: Scene, counted: Counted, named: Measure | None) -> bool:
    """Return whether people "picked up" are accused of something in their sentence or the next, and so are held."""
    if named is None or named.name != RESCUED:
        return False
    sentence = counted.sentence
    if not PICKED.search(scene.text, counted.end, min(sentence.end, counted.end + WIDTH)):
        return False
    following = scene.sentences[counted.index + 1 : counted.index + 2]
    end = following[0].end if following else sentence.end
    at_sea = AT_SEA.search(scene.text, sentence.start, sentence.end)
    return at_sea is None and ACCUSED.search(scene.text, counted.end, end) is not None
