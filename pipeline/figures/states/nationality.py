"""Tells whose people a number counts: by a demonym, "from" a state, "its nationals" or the subject it is told of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from pipeline.figures.ground.cast import EU, SEMICOLONS, is_among, own_end, tier
from pipeline.figures.ground.lexicon import PERSON, Cue
from pipeline.figures.ground.lists import listed_place
from pipeline.figures.ground.marks import MARK_REACH, MARK_WIDTH, is_governed, is_ground, is_marked, is_scene_of_loss
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import Nature
from pipeline.places import PlaceKind, PlaceMention

#: How far the people of a state may stand from the number that counts them.
NATIONALITY_REACH: Final = 4
#: How much further behind "of them", which says itself whom the number counts.
PART_REACH: Final = 3
#: What tells behind people whose they are.
IDENTIFIED: Final = re.compile(
    r"\b(?:identified|confirmed|recognised|recognized|named) (?:as|to be|to have been) "
    r"(?:(?:those|that) of |being |all |young )?$|"
    r"\b(?:turned out to be|proved to be|belong(?:ed|s|ing)? to) (?:all )?$",
    re.IGNORECASE,
)
#: What makes people those of the state that speaks: "900 of our people".
OURS: Final = re.compile(r"\b(?:our|nostr[ie]|nuestr[oa]s)\s|\bδικο[ίύ]ς? μας\b|(?<!\w)ہمارے\s", re.IGNORECASE)
COMMAS: Final = (",", "،")
#: How far, in characters, "nationals" may stand behind the people it is said of.
APPOSED_WIDTH: Final = 40
#: How far behind "all" the people may stand that all of those counted are, in words ("todos varones malienses").
ALL_REACH: Final = 3


def nationalities_of(scene: Scene, measured: Measured) -> list[str]:
    """Return the states whose people the number counts: the first and those joined to it ("of Guinea and Chad")."""
    first = nationality_of(scene, measured)
    if first is None:
        return []
    codes = [first]
    last: PlaceMention | None = None
    for place in scene.places_in(measured.counted.quantity.number_end, own_end(scene, measured)):
        if last is None:
            last = place if place.code == first else None
        elif is_joined(scene, last, place):
            codes.append(place.code)
            last = place
        else:
            break
    return list(dict.fromkeys(codes))


def is_joined(scene: Scene, last: PlaceMention, place: PlaceMention) -> bool:
    """Return whether only a comma or an "and" stands between two places of one kind."""
    if scene.quantities_in(last.end, place.start):
        return False
    small = [cue for cue in scene.cues_in(last.end, place.start) if cue.tags & {Word.AND, Word.FROM}]
    between = scene.text[last.end : place.start].strip(" ,،\u00a0")
    return last.kind is place.kind and len(between.split()) == len(small)


def first_joined(scene: Scene, measured: Measured, senders: Sequence[str]) -> list[str]:
    """Return the first sender of an item of a list, and those joined to it: "900 for workers from Fiji and Samoa"."""
    behind = [one for one in scene.places_in(measured.counted.end, own_end(scene, measured)) if one.code in senders]
    joined = behind[:1]
    for place in behind[1:]:
        if not is_joined(scene, joined[-1], place):
            break
        joined.append(place)
    codes = list(dict.fromkeys(one.code for one in joined))
    return codes if codes[:1] == list(senders[:1]) else list(senders[:1])


def nationality_of(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose people the number counts: a demonym, "from" a state, or "its nationals"."""
    counted = measured.counted
    for place in scene.places_in(counted.quantity.number_end, own_end(scene, measured)):
        near = scene.distance(counted, place) <= _reach(scene, counted)
        if tier(place.code) == tier(EU):
            near = near and place.start <= counted.end + 1
        apposed = _is_apposed_nation(scene, counted, place) or _is_identified(scene, counted, place)
        of_people = place.kind is PlaceKind.DEMONYM or is_governed(scene, place, Word.FROM)
        of_people = of_people and not _sailed_from(scene, measured, place) and not is_ground(scene, place)
        if _gives(counted, place):
            continue
        if apposed or (near and of_people):
            return None if is_among(scene, measured, place) else place.code
    return shared_people(scene, counted) or _said_before(scene, measured)


def _sailed_from(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a state is only where the boat of those lost put out: "of the 31 who had sailed from Libya"."""
    toll = measured.measure.nature is Nature.TOLL and place.kind is not PlaceKind.DEMONYM
    return toll and bool(scene.tagged(Word.SAILED, measured.counted.quantity.number_end, place.start))


def _reach(scene: Scene, counted: Counted) -> int:
    """Return how far its people may stand from a number: further behind "of them" ("of them believed to be from")."""
    parts = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.right)[:1]
    beside = any(scene.distance(counted.quantity, cue) == 0 for cue in parts)
    return NATIONALITY_REACH + PART_REACH if beside and counted.noun is None else NATIONALITY_REACH


def shared_people(scene: Scene, counted: Counted) -> str | None:
    """Return the people that stand at the noun a number shares with the next ones: "from Oman 200 and 90 Fijians"."""
    if not counted.shared or counted.noun is None:
        return None
    numbers = scene.quantities_in(counted.end, counted.noun.start)[-1:]
    named = scene.places_in(numbers[0].number_end, counted.noun.end) if numbers else ()
    return next((one.code for one in named if one.kind is PlaceKind.DEMONYM), None)


def _gives(counted: Counted, place: PlaceMention) -> bool:
    """Return whether the people of a host stand before a thing, which is then what that host gives: "Maltese visas"."""
    noun = counted.noun
    within = noun is not None and place.start <= noun.end + 1 and PERSON not in noun.tags
    return within and place.kind is PlaceKind.DEMONYM and tier(place.code) == tier(EU)


def _is_apposed_nation(scene: Scene, counted: Counted, place: PlaceMention) -> bool:
    """Return whether a place says whose nationals the number's people are: "12 people, nationals of Sudan"."""
    near = scene.tagged(Word.NATIONALS, counted.quantity.number_end, min(counted.right, counted.end + APPOSED_WIDTH))
    return any(scene.distance(cue, place) == 0 for cue in near) or _is_all_of(scene, counted, place)


def _is_all_of(scene: Scene, counted: Counted, place: PlaceMention) -> bool:
    """Return whether an aside says whose people all of those counted are: "64 migrantes, todos varones malienses"."""
    asides = scene.tagged(Word.ALL, counted.end, min(counted.right, counted.end + APPOSED_WIDTH))
    opens = (cue for cue in asides if scene.is_behind(COMMAS, cue.start))
    return place.kind is PlaceKind.DEMONYM and any(scene.distance(cue, place) <= ALL_REACH for cue in opens)


def _is_identified(scene: Scene, counted: Counted, place: PlaceMention) -> bool:
    """Return whether a predicate tells whose the people lost are: "nine bodies were identified as those of Malians"."""
    if place.kind is not PlaceKind.DEMONYM or tier(place.code) == tier(EU):
        return False
    start = max(counted.quantity.number_end, place.start - MARK_WIDTH)
    return bool(IDENTIFIED.search(scene.text, start, place.start))


def _said_before(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose people the words before the number say it counts."""
    counted = measured.counted
    listed = listed_place(scene, counted)
    if measured.antecedent is not None and counted.noun is None and listed is not None:
        lost = measured.measure.nature is Nature.TOLL and is_scene_of_loss(scene, listed)
        if not (is_ground(scene, listed) or lost):
            return listed.code
    own = scene.tagged(Word.OWN, counted.quantity.number_end, counted.right)
    if own and scene.distance(counted.quantity, own[0]) <= MARK_REACH and not _names_state(scene, own[0]):
        before = scene.places_in(counted.sentence.start, counted.start)
        return before[-1].code if before else _of_compatriots(scene, measured)
    return _of_compatriots(scene, measured) or _of_subject(scene, measured)


def _names_state(scene: Scene, own: Cue) -> bool:
    """Return whether a state stands right behind "nationals of", so that they are not those of the one before."""
    return any(scene.distance(own, place) == 0 for place in scene.places_in(own.end, own.end + MARK_WIDTH))


def _of_compatriots(scene: Scene, measured: Measured) -> str | None:
    """Return the state last named of those people leave, where the number counts "compatriots" or "our people".

    It may have been named in a sentence before: "The embassy of Mali confirmed it. Twelve nationals are missing."
    """
    counted = measured.counted
    begin = counted.quantity.number_end
    ours = counted.noun is not None and PERSON in counted.noun.tags and OURS.search(scene.text, begin, counted.end + 1)
    if not ours and not scene.tagged(Word.NATIONALS, begin, counted.end):
        return None
    before = [one for one in scene.places_in(counted.sentence.start, counted.start) if tier(one.code) < tier(EU)]
    if before:
        return before[-1].code
    senders = scene.once(_senders)
    at = bisect_left(senders, counted.sentence.start, key=attrgetter("start"))
    return senders[at - 1].code if at else None


def _senders(scene: Scene) -> Sequence[PlaceMention]:
    """Return the states of the text that people leave, where it does not name them as the place they are in."""
    return [one for one in scene.places if _sends(scene, one)]


def _sends(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a state is one that people leave, and is not named as where they are."""
    is_scene = is_governed(scene, place, Word.IN) or is_marked(scene, place, Word.SEA)
    return tier(place.code) < tier(EU) and not is_scene


def _of_subject(scene: Scene, measured: Measured) -> str | None:
    """Return the people whose number is told: "the number of Pakistanis who died has risen to five"."""
    counted = measured.counted
    if counted.noun is not None or measured.antecedent is not None or measured.measure.nature is not Nature.TOLL:
        return None
    begin = max(counted.left, *(scene.text.rfind(mark, counted.left, counted.start) for mark in SEMICOLONS))
    before = [one for one in scene.places_in(begin, counted.start) if one.kind is PlaceKind.DEMONYM]
    before = [one for one in before if not is_among(scene, measured, one)]
    return before[0].code if before and tier(before[0].code) < tier(EU) else None
