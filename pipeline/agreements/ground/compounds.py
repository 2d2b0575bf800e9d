"""The first half of a double adjective: "Indo-German", "italo-libico", "hispano-marroquí" name two states each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.agreements.tables.halves import HALVES
from pipeline.places import PlaceKind, PlaceMention

#: The half before a hyphen, and how long it may be.
HALF, LONGEST = re.compile(r"(?<!\w)([^\W\d_]+)[-\u2010\u2011\u2013]$"), 14


def with_halves(places: Sequence[PlaceMention], text: str) -> tuple[PlaceMention, ...]:
    """Return ``places`` with the first halves of double adjectives, which name a state beside the people they join.

    >>> from pipeline.places import find_places
    >>> text = "the Indo-German pact on Indo-Pacific trade"
    >>> [place.code for place in with_halves(find_places(text, "en"), text)]
    ['IN', 'DE']
    """
    found: list[PlaceMention] = []
    for place in places:
        near = place.start and place.kind is PlaceKind.DEMONYM and not text[place.start - 1].isalnum()
        half = HALF.search(text, max(0, place.start - LONGEST), place.start) if near else None
        code = HALVES.get(half[1].casefold()) if half else None
        known = found and half and found[-1].end > half.start(1)
        if code and half and not known:
            found.append(PlaceMention(code, PlaceKind.DEMONYM, half.start(1), half.end(1)))
        found.append(place)
    return tuple(found)
