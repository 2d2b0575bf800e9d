"""Lays out the places that belong to a figure: of its own stretch, and of its sentence but those of other figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import Gap, is_among, own_end, sentence_places
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import Quantity, UnitClass
from pipeline.places import PlaceKind, PlaceMention

#: Families whose people are sent or kept away from where they wanted to go, and what leads to such a place.
ELSEWHERE: Final = frozenset({"irregular_departures", "returns", "funding"})
BOUND: Final = re.compile(
    r"\b(?:migration|immigration|emigration|travel(?:ling|led)?|trafficking|smuggling|journeys?|crossings?|passage|way|route|"
    r"bound|head(?:ing|ed)|sailing|trying|"
    r"tried|hoping|hoped|attempting|attempted|wanted|meant|seeking|sought|departures?|arrivals?|flows?)\b[^.;:]{0,24}"
    r"\b(?:to|for|towards?|into|reach|enter)\s(?:the )?$",
    re.IGNORECASE,
)
BOUND_WIDTH: Final = 60
#: The places where one speaks, and what is said before them.
TOWNS: Final = (PlaceKind.CITY, PlaceKind.CAPITAL)
SAID_IN: Final = re.compile(
    r"\b(?:said|says|told (?:\w+ ){0,4}\w+|announced|reported|stated|added|declared|confirmed|disclosed|reckons|noted)"
    r"(?: (?:on )?\w+day)?(?: here)? in $",
    re.IGNORECASE,
)
#: What opens a clause that tells of the one before as a whole, up to whom it befell.
ASIDE: Final = re.compile(
    r", (?:which|a (?:move|step|decision|change|cut) (?:that|which)) (?:(?:has|have|had|will|is) )?"
    r"[a-z]+(?:ed|s|en|ing|t)\s"
    r"(?:many |some |the |young |all )?$"
)
#: A verb of saying behind a number, whose clause goes on to the place, and how far it is looked for, in characters.
SAID_BEHIND: Final = re.compile(
    r", [^,;:]{2,80}\b(?:said|says|told|announced|stated|added|declared|confirmed|disclosed)\b"
    r"(?:[^,;:]*|[^,;:]*, (?:where|who|whose|which|as|after|during|ahead|when|while|following|on the)\b[^;:]*)$",
    re.IGNORECASE,
)
SAID_FAR: Final = 240
#: How far, in characters, a number may stand before the people it counts.
COUNTED_WIDTH: Final = 24
#: How far behind a number the place of its item may stand, in words ("from Malta").
BESIDE: Final = 1
#: How many words at most open a clause before its place ("procedentes de Mali").
OPENING: Final = 3


def own_places(scene: Scene, measured: Measured) -> list[PlaceMention]:
    """Return the places of the figure's own stretch of the sentence, nearest first."""
    counted = measured.counted
    right = counted.right
    if scene.document.article.language in HEAD_FINAL:
        joins = scene.tagged(Word.AND, counted.end, right)
        right = joins[0].start if joins else right
        parts = scene.tagged(Word.OF_THEM, counted.end, right)
        right = parts[0].start if parts else right
    before = scene.places_in(counted.left, counted.start)
    right = min(right, own_end(scene, measured))
    behind = scene.places_in(counted.start, right)
    if any(scene.distance(counted, one) <= BESIDE for one in behind):
        before = [one for one in before if not _is_of_last(scene, measured, one)]
    places = [one for one in (*behind, *before) if not is_where_said(scene, measured, one)]
    places = [one for one in places if not _is_of_aside(scene, measured, one)]
    places = [one for one in places if not is_among(scene, measured, one) and not is_of_part(scene, measured, one)]
    return sorted(places, key=lambda place: scene.distance(counted, place))


def _is_of_aside(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a clause says what came of it to a people: "Malta will admit 900, which has worried Fijians"."""
    end = measured.counted.end
    if place.kind is not PlaceKind.DEMONYM or place.start <= end:
        return False
    return bool(ASIDE.search(scene.text, max(end, place.start - BOUND_WIDTH), place.start))


def _is_of_last(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a place stands right behind the number before, in a list: "900 from Malta, 700 from Cyprus"."""
    counted = measured.counted
    listed = measured.antecedent is not None and measured.antecedent.counted.index == counted.index
    return listed and counted.left > counted.sentence.start and scene.distance(Gap(counted.left), place) <= BESIDE


def wider_places(scene: Scene, measured: Measured) -> list[PlaceMention]:
    """Return the places of the sentence but those of its other figures: parts, next items, peoples counted."""
    counted = measured.counted
    end = own_end(scene, measured)
    places = [one for one in sentence_places(scene, measured) if not is_of_part(scene, measured, one)]
    places = [one for one in places if not is_where_said(scene, measured, one)]
    return [one for one in places if not end <= one.start < counted.right and not is_counted(scene, measured, one)]


def is_where_said(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a place only tells where or to whom something was said.

    "Claims fell, the agency said on Monday in Warsaw"; "claims fell 40 %, the minister told colleagues from Malta".
    """
    end = measured.counted.end
    if end < place.start < end + SAID_FAR and SAID_BEHIND.search(scene.text, end, place.start):
        return True
    if place.kind not in TOWNS:
        return False
    return bool(SAID_IN.search(scene.text, max(0, place.start - BOUND_WIDTH), place.start))


def is_only_bound(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether people who were stopped only wanted to go to a place, and it stands behind their number.

    "Stopped 900 migrants on their way to Malta"; "offloaded 900 passengers as checks against migration to Malta grew".
    """
    if measured.measure.family not in ELSEWHERE or place.start < measured.counted.end:
        return False
    return bool(BOUND.search(scene.text, max(measured.counted.end, place.start - BOUND_WIDTH), place.start))


def is_counted(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether another number counts the people a place stands for: "and 900 Albanians", "900 from Albania"."""
    mine = measured.counted.quantity.number_start
    if place.kind is not PlaceKind.DEMONYM and place.start <= mine:
        return False
    return any(start != mine for start in scene.once(_numbers_of, place))


def _numbers_of(scene: Scene, place: PlaceMention) -> Sequence[int]:
    """Return where the numbers begin that count the people a place stands for."""
    numbers = scene.quantities_in(max(0, place.start - COUNTED_WIDTH), place.start)
    counts = _counts if place.kind is PlaceKind.DEMONYM else _hails_from
    return [one.number_start for one in numbers if counts(scene, one, place)]


def _hails_from(scene: Scene, number: Quantity, place: PlaceMention) -> bool:
    """Return whether only "from", or "coming from", parts a bare number from a place."""
    start = number.number_end
    leading = [cue for tag in (Word.FROM, Word.DEPART) for cue in scene.tagged(tag, start, place.start)]
    between = scene.text[start : place.start].strip()
    for cue in leading:
        between = between.replace(scene.text[cue.start : cue.end], "", 1).strip()
    return bool(leading) and not between


def _counts(scene: Scene, number: Quantity, place: PlaceMention) -> bool:
    """Return whether nothing but "were" parts a number from the people it counts: "22 were Afghans"."""
    verbs = scene.tagged(Word.VERB, number.number_end, place.start)
    between = scene.text[number.number_end : place.start].strip()
    told = any(scene.text[cue.start : cue.end] == between for cue in verbs)
    return told or scene.distance(Gap(number.number_end), place) == 0


def is_of_part(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a place belongs to a part of what the figure counts: "20,000 jobs, of which 9,000 for Morocco".

    A colon and a number lead to parts too: "20,000 jobs: 9,000 for Morocco". "Of them" right behind a number is its
    own: "900 landed, 210 of them coming from Mali".
    """
    end = measured.counted.end
    if place.start <= end:
        return False
    between = scene.quantities_in(end, place.start)
    right = measured.counted.right
    numbers = any(one.unit_class is not UnitClass.PERCENT or one.start >= right for one in between)
    if numbers and scene.text.find(":", end, place.start) >= 0:
        return True
    if _hails_behind(scene, measured, place, between=between):
        return True
    parts = scene.tagged(Word.OF_THEM, end, place.start)
    own = bool(parts) and not numbers and scene.distance(measured.counted, parts[0]) == 0
    return bool(parts[1:] if own else parts)


def _hails_behind(scene: Scene, measured: Measured, place: PlaceMention, *, between: Sequence[Quantity]) -> bool:
    """Return whether a part behind the figure is said to come from a place: "of 5,000, 900 come from Mali".

    Or a clause of its own opens with the place: "5,000 were hired; from Mali come 900".
    """
    sentence, start = measured.counted.sentence, between[-1].number_end if between else place.start
    if any(scene.distance(cue, place) <= BESIDE for cue in scene.tagged(Word.HAILS, start, place.start)):
        return True
    mark = scene.text.rfind(";", measured.counted.end, place.start)
    opens = mark >= 0 and len(scene.text[mark + 1 : place.start].split()) <= OPENING
    numbers = scene.quantities_in(place.end, sentence.end)
    return opens and bool(numbers) and is_governed(scene, place, Word.FROM)


def is_beyond(measured: Measured, place: PlaceMention) -> bool:
    """Return whether another number stands between the figure and a place, so that the place is that number's."""
    return place.start >= measured.counted.right or place.end <= measured.counted.left
