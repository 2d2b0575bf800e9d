"""Aligns the items of a list: each state takes the part of the one that stands where it does in the item before.

"Oman sent back 3,200 Nepalis, Kuwait 1,400 and Malaysia around 900": what stands before these numbers is the host, and
those counted stay Nepalis. "24 nationals of Egypt and nine nationals of Georgia": what stands behind is the origin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from pipeline.figures.ground.cast import EU, Parties, is_among, own_end, tier, together
from pipeline.figures.ground.lexicon import PERSON
from pipeline.figures.ground.lists import is_part, is_versus
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Counted, Measured, is_change_of_level
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.places import PlaceKind, PlaceMention

#: What opens an item on a line of its own, or run into one line.
BULLETS: Final = re.compile(r"[•●▪◦‣·*]\s|\n\s*[-–—]\s")
#: What makes of a state one of the hosts just told of together: "Malta alone received 40".
ALONE: Final = re.compile(r"\s(?:alone|by itself|on its own|da sol[oa]|por sí sol[oa])\b", re.IGNORECASE)
ONLY: Final = re.compile(
    r"(?:solo|soltanto|la sola|il solo|only|just|μόνο|μόνη)\s(?:(?:la|il|el|η|ο|το)\s)?", re.IGNORECASE
)
#: What parts the items of a list.
_MARK: Final = re.compile(r"[,،;؛:•●▪◦‣·*\n](?!\d)")
#: Families whose host may be any state: it sends people back.
RETURNS: Final = "returns"
#: The family of money that people send home from a state.
REMITTANCES: Final = "remittances"
FROM_ANY: Final = frozenset({"returns", "readmission_requests"})


@dataclass(frozen=True, slots=True)
class _Item:
    """The places of one item of a list: the nearest before its number, and the one behind it."""

    ahead: PlaceMention | None
    behind: PlaceMention | None


def in_turn(scene: Scene, measured: Measured, last: Measured, *, parties: Parties) -> Parties | None:
    """Return the parties of an item that goes on from ``last``, whose parties are given, or None where they differ."""
    if not _goes_on(scene, measured, last):
        return None
    mine, theirs = _item(scene, measured), _item(scene, last)
    if mine is None or theirs is None:
        return None
    if mine.behind is None and _counts_others(scene, measured, last):
        return None
    found, aligned = parties, False
    for place, other in ((mine.ahead, theirs.ahead), (mine.behind, theirs.behind)):
        if place is None:
            continue
        turned = (
            _own_people(found, place) if other is None else _turned(scene, measured, found, place=place, other=other)
        )
        if turned is None:
            return None
        found, aligned = turned, aligned or other is not None
    return found if aligned and found.origin and found.destination else None


def _counts_others(scene: Scene, measured: Measured, last: Measured) -> bool:
    """Return whether a number has people of its own that need not be those before: "Italy sent 90 people back"."""
    counted = measured.counted
    if measured.measure.family == last.measure.family == RETURNS and counted.index == last.counted.index:
        return False
    people = counted.noun is not None and PERSON in counted.noun.tags and not counted.shared
    return people and not is_next_bullet(scene, counted, last.counted)


def is_next_bullet(scene: Scene, counted: Counted, last: Counted) -> bool:
    """Return whether one mark of a new item stands between two numbers of a list."""
    return len(BULLETS.findall(scene.text, last.end, counted.start)) == 1


def _goes_on(scene: Scene, measured: Measured, last: Measured) -> bool:
    """Return whether a number is an item of a list that counts what ``last`` counts, and no part or change of it."""
    counted, before = measured.counted, last.counted
    if counted.quantity.unit_class is not before.quantity.unit_class or is_change_of_level(measured):
        return False
    opens = _opens_next(scene, measured, last)
    if is_versus(scene, counted) or (is_part(scene, counted, last) and not opens):
        return False
    if is_next_bullet(scene, counted, before):
        return measured.measure.name == last.measure.name
    same = counted.index == before.index or opens
    return same and (measured.antecedent is last or measured.measure.name == last.measure.name)


def _opens_next(scene: Scene, measured: Measured, last: Measured) -> bool:
    """Return whether a state opens the next sentence with a number of the same: "Mexico returned another 4,020"."""
    counted, sentence = measured.counted, measured.counted.sentence
    if scene.document.article.language in HEAD_FINAL:
        return False
    places = scene.places_in(sentence.start, counted.start)
    if counted.noun is not None or counted.index != last.counted.index + 1 or not places:
        return False
    if ALONE.match(scene.text, places[0].end) or ONLY.fullmatch(scene.text, sentence.start, places[0].start):
        return True
    return measured.antecedent is last and places[0].start == sentence.start


def _item(scene: Scene, measured: Measured) -> _Item | None:
    """Return the places of a number's item, or None where several stand behind it."""
    counted = measured.counted
    begin = max(
        (match.end() for match in _MARK.finditer(scene.text, counted.left, counted.start)), default=counted.left
    )
    joins = scene.tagged(Word.AND, begin, counted.start)
    begin = max(begin, joins[-1].end if joins else begin)
    ahead = [one for one in scene.places_in(begin, counted.start) if not is_among(scene, measured, one)]
    behind = _behind(scene, measured)
    if len({one.code for one in behind}) > 1:
        return None
    return _Item(ahead[-1] if ahead else None, behind[0] if behind else None)


def _behind(scene: Scene, measured: Measured) -> list[PlaceMention]:
    """Return the places behind a number up to the end of its item."""
    counted = measured.counted
    end = max(counted.end, own_end(scene, measured))
    mark = _MARK.search(scene.text, counted.end, end)
    end = mark.start() if mark else end
    joins = scene.tagged(Word.AND, counted.end, end)
    end = joins[0].start if joins else end
    return list(scene.places_in(counted.quantity.number_end, end))


def _own_people(parties: Parties, place: PlaceMention) -> Parties | None:
    """Return the parties with the people an item names itself."""
    if place.kind is not PlaceKind.DEMONYM or place.code == parties.destination:
        return None
    return _with(parties, parties.destination, place.code)


def _turned(
    scene: Scene, measured: Measured, parties: Parties, *, place: PlaceMention, other: PlaceMention
) -> Parties | None:
    """Return the parties with a place in the part of the other, where that has one and the place can have it.

    In items of nothing but a state and a number any state can: "Japan took 900 and Taiwan 500".
    """
    if other.code == parties.destination and place.code != parties.origin:
        between = scene.text[place.end : measured.counted.start]
        elided = place.end <= measured.counted.start and len(between.split()) <= 1
        to_any = elided or measured.measure.family in FROM_ANY or is_governed(scene, place, Word.IN)
        least = min(tier(EU), tier(other.code), tier(parties.origin or other.code) + 1)
        return _with(parties, place.code, parties.origin) if to_any or tier(place.code) >= least else None
    paid = measured.measure.family == REMITTANCES and other.kind is PlaceKind.DEMONYM
    if paid and place.kind is PlaceKind.COUNTRY and is_governed(scene, place, Word.FROM):
        return _with(parties, place.code, parties.origin)
    if other.kind is PlaceKind.DEMONYM and _is_member(scene, measured, parties, place=place):
        return _with(parties, place.code, parties.origin)
    if other.code == parties.origin and place.code != parties.destination:
        return _with(parties, parties.destination, place.code)
    return None


def _is_member(scene: Scene, measured: Measured, parties: Parties, *, place: PlaceMention) -> bool:
    """Return whether a host is one of those that a whole is told of in the Union: "310 from Cyprus", "Malta got 40"."""
    if parties.destination != EU or tier(place.code) != tier(EU) or place.kind is not PlaceKind.COUNTRY:
        return False
    ahead = place.end <= measured.counted.start
    return is_governed(scene, place, Word.FROM) if measured.measure.family == RETURNS and not ahead else ahead


def _with(parties: Parties, destination: str | None, origin: str | None) -> Parties:
    """Return the parties with another host or origin, and whoever else is beside them ("held in Albania")."""
    others = [code for code in parties.codes if code not in {parties.destination, parties.origin}]
    return replace(parties, codes=together(*others, destination, origin), destination=destination, origin=origin)
