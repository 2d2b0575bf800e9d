"""Tells states that are named and no party: none of those just listed, or only a stop of a journey."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.document import Document
from pipeline.places import PlaceMention

#: What joins two states.
TWO = re.compile(r"\s?[-–]\s?|\s(?:and|e|ed|y|και|اور)\s")
#: The stops of a journey, two at least, on which something was signed: some may only have been passed.
JOURNEY = re.compile(
    r"\b(?:trip|tour|visit|journey|swing|viaggio|tour|visita|missione|gira|viaje|περιοδεία|ταξίδι|επίσκεψη)\s"
    r"(?:\w+ ){0,2}?(?:to|of|through|in|a|di|por|a|en|σε|στην?|στο)\s(?:the\s)?$",
    re.IGNORECASE,
)
JOURNEY_WIDTH = 48
#: What says of a state that it is none of those just named.
NOT_AMONG = re.compile(
    r"[,]?\s(?:(?:is|was|does|did) not (?:(?:be|figure|feature|appear|count) )?(?:among|one of|part of|included in) "
    r"(?:them|these|those|the list)|(?:isn['’]t|wasn['’]t) (?:among|one of) (?:them|these|those)|"
    r"non (?:è|era|figura|rientra|compare) (?:tra|fra) (?:questi|queste|essi|loro)|"
    r"no (?:está|estaba|figura|se encuentra|aparece) entre (?:ellos|ellas|estos|estas)|"
    r"δεν (?:είναι|ήταν|βρίσκεται|συγκαταλέγεται|περιλαμβάνεται) (?:ανάμεσά τους|μεταξύ τους|σε αυτ\w+|μεταξύ αυτών|"
    r"ανάμεσα σε αυτ\w+))(?!\w)|\s(?:ان|اس فہرست) میں شامل نہیں",
    re.IGNORECASE,
)


def is_none_of_them(place: PlaceMention, text: str) -> bool:
    """Return whether a state is said to be none of those just named ("and Ghana is not among them")."""
    return NOT_AMONG.match(text, place.end) is not None


def stops(document: Document) -> frozenset[int]:
    """Return where the states stand that are only stops of a journey, beside one that the article names elsewhere."""
    text, places = document.article.text, document.places
    found: set[int] = set()
    for first, second in pairwise(places):
        led = JOURNEY.search(text, max(0, first.start - JOURNEY_WIDTH), first.start)
        if led is None or first.code == second.code or not TWO.fullmatch(text, first.end, second.start):
            continue
        named = {one.code for one in (*places, *document.title_places) if one is not first and one is not second}
        if len({first.code, second.code} & named) == 1:
            found |= {one.start for one in (first, second) if one.code not in named}
    return frozenset(found)
