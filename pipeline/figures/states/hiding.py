"""Names the states in which people who are wanted hide: "six of the men have fled to Malta"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HOSTS
from pipeline.places import PlaceKind, PlaceMention

#: The family of people whom police look for.
WANTED: Final = "wanted"
#: What says where they are, and before its state the preposition.
HIDING: Final = re.compile(
    r"\b(?:hiding(?: out)?|in hiding|holed up|lying low|based|sheltering|settled|live|living|staying|thought to be|"
    r"believed to be|known to be|are now|have (?:fled|escaped|flown|moved|gone)|fled|escaped)\s(?:in|to)\s|"
    r"\b(?:nascost[ie]|si nascondono|rifugiat[ie]|latitanti|residenti|fuggit[ie]|riparat[ie]|scappat[ie])\s"
    r"(?:in|a|tra|fra|nel|nella|negli)\s|"
    r"\b(?:se (?:esconden|ocultan|refugian)|escondid[oa]s|refugiad[oa]s|huid[oa]s|huyeron|residen|viven)\s(?:en|a)\s|"
    r"\b(?:κρύβονται|βρίσκονται|διαμένουν|ζουν|διέφυγαν|κατέφυγαν|έχουν διαφύγει)\s(?:σε|στην?|στον?)\s",
    re.IGNORECASE,
)
#: The same where verbs come last, behind the states.
URDU_HIDING: Final = re.compile(
    r"\s(?:میں|کو|کی طرف)\s(?:[^\W\d]+\s){0,2}?(?:چھپے|روپوش|مقیم|موجود|فرار|پناہ لیے)(?!\w)"
)
#: What joins two states.
JOINED: Final = re.compile(
    r"[,،]?\s(?:(?:and|or|in|to|e|o|nel|nella|negli|y|en|και|σε|στην?|στον?|τ[ηο]ν?|اور|یا)\s){0,3}", re.IGNORECASE
)
#: What people may be in.
KINDS: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.CITY})
#: How far behind the verb the first state may begin, in characters.
NEXT: Final = 6


def hiding_in(scene: Scene, measured: Measured) -> tuple[str, ...]:
    """Return the hosts in which those counted as wanted are said to be, one joined to the next; none for others."""
    if measured.measure.family != WANTED:
        return ()
    counted = measured.counted
    places = [one for one in scene.places_in(counted.quantity.number_end, counted.right) if one.kind in KINDS]
    places = [one for one in places if one.code in HOSTS]
    if scene.document.article.language == "ur":
        last = next((at for at, one in enumerate(places) if URDU_HIDING.match(scene.text, one.end)), None)
        return _joined(scene, places[: last + 1][::-1])[::-1] if last is not None else ()
    verb = HIDING.search(scene.text, counted.quantity.number_end, counted.right)
    behind = [one for one in places if verb is not None and one.start >= verb.end()]
    near = verb is not None and bool(behind) and behind[0].start - verb.end() <= NEXT
    return _joined(scene, behind) if near else ()


def _joined(scene: Scene, places: Sequence[PlaceMention]) -> tuple[str, ...]:
    """Return the states of the first place and of those joined to it by commas and "and"."""
    found = list(places[:1])
    for place in places[1:]:
        first, second = sorted((found[-1], place), key=lambda one: one.start)
        if not JOINED.fullmatch(scene.text, first.end, second.start):
            break
        found.append(place)
    return tuple(one.code for one in found)
