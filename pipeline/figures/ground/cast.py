"""The states of an article: whom a mention means, and which of them receive people and which send them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pipeline.figures.ground.marks import (
    MARK_WIDTH,
    is_goal,
    is_governed,
    is_marked,
    is_of_other_time,
    is_scene_of_loss,
)
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import EUROPE, Scene
from pipeline.figures.tables import HELD_IN, HOME, HOSTS, TRANSIT, WITH_UNION, Word
from pipeline.model import UnitClass
from pipeline.places import PlaceKind, PlaceMention, press_of

EU: Final = EUROPE
#: What a mention weighs by where it stands: title, lead, elsewhere.
TITLE_WEIGHT: Final = 3
LEAD_WEIGHT: Final = 2
#: How many sentences make the lead.
LEAD: Final = 2
#: How near a word of the sea stands to a place in the title, in characters.
TITLE_GAP: Final = 4
#: How far a word of the sea may stand from the state its town lies in, in words and the comma between.
TOWN_REACH: Final = 12
#: How far the place that begins the next item of a list stands from its number, in words.
NEXT_ITEM: Final = 7
RESPECTIVE_REACH: Final = 20
#: How far a word like "most" may follow the people it is said of, in characters.
AMONG_WIDTH: Final = 20
#: A part of a whole, right before its number: "half of the 900", and how far before it that may begin, in characters.
FRACTION: Final = re.compile(
    r"\b(?:half|third|thirds|quarters?|fifth|fifths|tenth|most|majority|per cent|percent|%) of "
    r"(?:the |its |their |those |these )"
    r"(?:about |some |nearly |almost |over |around |more than )?$",
    re.IGNORECASE,
)
PREDICATE: Final = re.compile(r"\b(?:were|are|was|is|came from|come from|hailed from)\b[^,.;]{0,20}$", re.IGNORECASE)
FRACTION_WIDTH: Final = 40
#: The tier of states that people leave.
LOWEST: Final = 1
#: How far before the next number its place may stand, in words, and what parts it from the number before.
BEFORE_NUMBER: Final = 2
PARTING: Final = (", ", "; ", ": ", "، ", "؛ ", "· ")
#: Offices of the Union, whose numbers are of it where its title names one.
UNION_OFFICES: Final = re.compile(r"\b(?:Eurostat|EUAA|Frontex|Europol)\b", re.IGNORECASE)
#: The language in which the press of many states writes.
WORLD: Final = "en"
#: What parts the clauses of a sentence more than a comma does.
SEMICOLONS: Final = (";", "؛", "·")


@dataclass(frozen=True, slots=True)
class Gap:
    """A place in the text without length, to measure a distance to."""

    start: int

    @property
    def end(self) -> int:
        """Return where it ends: where it begins."""
        return self.start


@dataclass(frozen=True, slots=True)
class Parties:
    """The states of one figure, sorted, and what each of them is to it."""

    codes: tuple[str, ...]
    origin: str | None = None
    destination: str | None = None
    place: str | None = None


def shared(one: Parties, other: Parties) -> Parties:
    """Return what two figures of a list have in common: the host of several origins, or the origin of several hosts."""
    codes = tuple(code for code in one.codes if code in other.codes)
    origin, destination, place = (
        mine if mine == theirs else None
        for mine, theirs in (
            (one.origin, other.origin),
            (one.destination, other.destination),
            (one.place, other.place),
        )
    )
    return Parties(codes, origin=origin, destination=destination, place=place)


def tier(code: str) -> int:
    """Return how likely a state is the one people move to: 3 hosts, 2 states of passage, 1 the rest."""
    return 3 if code in HOSTS else 2 if code in TRANSIT else LOWEST


class Cast:
    """The states of one article: which it is about, who receives and who sends, and where its disaster happened."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        document = scene.document
        lead = scene.sentences[min(LEAD, len(scene.sentences)) - 1].end if scene.sentences else 0
        self._opening = scene.sentences[scene.lead].end if scene.sentences else 0
        self.weights: Counter[str] = Counter()
        for place in document.title_places:
            self.weights[place.code] += TITLE_WEIGHT
        for place in scene.places:
            if not _is_beside_union(scene, place):
                self.weights[place.code] += LEAD_WEIGHT if place.start < lead else 1
        self.filed = [place.code for place in document.places if place.start < scene.filed]
        self.of_union = any(place.start < lead and _is_beside_union(scene, place) for place in scene.places)
        self.home = HOME.get(document.article.language)
        if self.home is not None and self.home in self.filed:
            self.weights[self.home] += TITLE_WEIGHT
        if self.home is not None:
            self.weights[self.home] += LEAD_WEIGHT
        self.incident = self._incident_place()

    @cached_property
    def _of_document(self) -> frozenset[str]:
        """Return the states that the title and the text name."""
        document = self.scene.document
        return frozenset(place.code for place in (*document.title_places, *document.places))

    @cached_property
    def mentions(self) -> Mapping[str, Sequence[PlaceMention]]:
        """Return where title and text name each state, in their order; those of the dateline and flags left out."""
        found: dict[str, list[PlaceMention]] = {}
        for place in (*self.scene.document.title_places, *self.scene.places):
            found.setdefault(place.code, []).append(place)
        return found

    @cached_property
    def press(self) -> str | None:
        """Return the state whose press an article in the language of many is of, where its outlet tells."""
        article = self.scene.document.article
        return press_of(article.outlet) if article.language == WORLD else None

    @cached_property
    def _first(self) -> Mapping[str, int]:
        """Return where the text first names each state."""
        return {place.code: place.start for place in reversed(self.scene.places)}

    @cached_property
    def goals(self) -> tuple[str, ...]:
        """Return the Union where "Europe" is only named as where a boat or its people wanted to go: no sea is there."""
        titled = any(place.code == EU for place in self.scene.document.title_places)
        named = [place for place in self.scene.places if place.code == EU]
        only = bool(named) and not titled and all(is_goal(self.scene, place) for place in named)
        return (EU,) if only else ()

    def names(self, code: str, *, before: int) -> bool:
        """Return whether the text names a state before a place in it."""
        return self._first.get(code, before) < before

    @cached_property
    def first_host(self) -> int | None:
        """Return where the text first names a state that people move to."""
        return min((start for code, start in self._first.items() if tier(code) == tier(EU)), default=None)

    @cached_property
    def policed(self) -> tuple[str, ...]:
        """Return the states that the text names beside a word for police, in its order."""
        return tuple(one.code for one in self.scene.places if is_marked(self.scene, one, Word.POLICE))

    @property
    def is_abroad(self) -> bool:
        """Return whether the article is filed from, or titled with and opens on, states other than the press's home."""
        named = self._of_document
        return self.home is not None and self.home not in named and bool(self.filed or self._opens_on_state())

    def held_in(self, host: str | None) -> str | None:
        """Return the state the title or the lead names as the one that holds people for ``host``, if there is one."""
        scene, code = self.scene, HELD_IN.get(host or "")
        lead = scene.sentences[min(LEAD, len(scene.sentences)) - 1].end if scene.sentences else 0
        named = {place.code for place in (*scene.document.title_places, *scene.places_in(0, lead))}
        return code if code in named and host in self.weights else None

    def _opens_on_state(self) -> bool:
        """Return whether the title or the text begins with the name of a state: its subject."""
        start = self.scene.sentences[self.scene.lead].start if self.scene.sentences else 0
        opening = (
            *(one for one in self.scene.document.title_places if not one.start),
            *(one for one in self.scene.document.places if one.start == start),
        )
        return any(one.kind is PlaceKind.COUNTRY for one in opening)

    def _incident_place(self) -> str | None:
        """Return the first place of the article that a word of the sea marks, or that lies right behind such a one."""
        scene = self.scene
        lost = (place for place in scene.places if is_scene_of_loss(scene, place))
        marked = next((place for place in lost if not is_of_other_time(scene, place)), None)
        beside = self._beside_marked()
        fronted = self._fronted_in_title()
        if fronted is not None and (marked is None or marked.start >= self._opening):
            return fronted
        if marked is not None and (beside is None or marked.start <= beside.start):
            return marked.code
        return self._titled_place() or (beside.code if beside else self._beside_goal())

    def _beside_goal(self) -> str | None:
        """Return the state whose navy or officials the opening names with a boat lost that was bound for another."""
        scene = self.scene
        places = [one for one in scene.places if scene.filed <= one.start < self._opening]
        goals = {one.code for one in places if is_goal(scene, one)}
        if not goals or not scene.tagged(Word.SUNK, scene.filed, self._opening):
            return None
        marks = (Word.RESCUERS, Word.POLICE, Word.SPEAKER)
        others = (one for one in places if one.code not in goals)
        return next((one.code for one in others if any(is_marked(scene, one, word) for word in marks)), None)

    def _titled_place(self) -> str | None:
        """Return the place that a word of the sea stands right before in the title: "off Libya"."""
        marks = [cue.end for cue in self.scene.title_cues if Word.SEA in cue.tags]
        named = self.scene.document.title_places
        return next((one.code for one in named for end in marks if 0 <= one.start - end <= TITLE_GAP), None)

    def _fronted_in_title(self) -> str | None:
        """Return the place the title opens with, set off before a word of the sea: "Libya, shipwreck near Zuwara"."""
        title = self.scene.document.article.title
        first = self.scene.document.title_places[:1]
        marks = [cue.start for cue in self.scene.title_cues if Word.SEA in cue.tags]
        opening = (one for one in first if one.start == 0 and title[one.end : one.end + 1] in {",", ":"})
        return next((one.code for one in opening for start in marks if 0 <= start - one.end <= TITLE_GAP), None)

    def _beside_marked(self) -> PlaceMention | None:
        """Return the state or town behind a place the sea marks: "near Cefalu, Italy", "in the port of Sousse"."""
        kinds = (PlaceKind.COUNTRY, PlaceKind.CITY)
        behind = (one for one in self.scene.places if one.kind in kinds and self._is_apposed(one))
        return next((one for one in behind if self._follows_sea(one)), None)

    def _is_apposed(self, place: PlaceMention) -> bool:
        """Return whether a place only says more closely where: behind a comma, or as the name of a port or town."""
        before = self.scene.text[max(0, place.start - 4) : place.start]
        return before.endswith((", ", " of ")) or is_governed(self.scene, place, Word.IN)

    def _follows_sea(self, place: PlaceMention) -> bool:
        marks = self.scene.tagged(Word.SEA, max(0, place.start - MARK_WIDTH), place.start)
        return any(self.scene.distance(cue, place) <= TOWN_REACH for cue in marks)

    def titled(self, *, beside: Iterable[str]) -> str | None:
        """Return the first state of the title that receives people or lets them pass, other than ``beside``."""
        shunned = {EU, *beside}
        left = {cue.end + 1 for cue in self.scene.title_cues if Word.FROM in cue.tags}
        places = (one for one in self.scene.document.title_places if one.start not in left)
        peoples = {one.code for one in self.scene.places if one.kind is PlaceKind.DEMONYM and tier(one.code) < tier(EU)}
        home = (one for one in places if not (one.kind is PlaceKind.CITY and one.code in peoples))
        named = (one for one in home if one.kind is not PlaceKind.DEMONYM)
        return next((one.code for one in named if one.code not in shunned and tier(one.code) > LOWEST), None)

    def main(self, *, host: bool, beside: Iterable[str] = ()) -> str | None:
        """Return the state the article most speaks of as receiving (or sending) people, other than ``beside``."""
        shunned = set(beside)
        ranked = [code for code, _ in self.weights.most_common() if code not in shunned]
        fitting = [code for code in ranked if (tier(code) == tier(EU)) is host and code != EU]
        if host and EU not in shunned and self._is_of_union(fitting, shunned):
            return EU
        if fitting:
            alike = len(fitting) > 1 and self.weights[fitting[0]] == self.weights[fitting[1]]
            if not alike or host:
                return fitting[0]
            most = self.weights[fitting[0]]
            return next((code for code in self.filed if code in fitting and self.weights[code] == most), None)
        filed = [code for code in self.filed if code not in shunned and (tier(code) == tier(EU)) is host]
        if filed and not (host and EU in ranked):
            return filed[0]
        home = HOME.get(self.scene.document.article.language) if host else None
        return EU if host and EU in ranked and home is None else home

    def _is_of_union(self, fitting: Sequence[str], shunned: Iterable[str]) -> bool:
        """Return whether the article speaks of the Union, and not of the state that the text names most.

        Its title does, or its opening names the Union beside other states, and its title no state but ``shunned``.
        """
        titled = {place.code for place in self.scene.document.title_places}
        led = self.names(EU, before=self._opening)
        if fitting and self.home is None and led:
            return fitting[0] not in titled and self.weights[EU] >= self.weights[fitting[0]]
        if fitting and EU in titled and fitting[0] not in titled:
            return True
        if led and self._is_unnamed(fitting) and UNION_OFFICES.search(self.scene.document.article.title):
            return True
        return self.of_union and self.titled(beside=shunned) is None

    def _is_unnamed(self, fitting: Sequence[str]) -> bool:
        """Return whether the likeliest host is only the home of the press, which nothing names."""
        return bool(fitting) and fitting[0] == self.home and self.home not in self.mentions


def _is_beside_union(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a state is only named with the Union it counts together with ("in the EU, Norway and Iceland")."""
    if place.code not in WITH_UNION:
        return False
    index = scene.sentence_index(place.start)
    sentence = scene.sentences[index] if index is not None else None
    others = scene.places_in(sentence.start, place.start) if sentence is not None else ()
    return any(one.code == EU for one in others)


def says(scene: Scene, measured: Measured, word: Word) -> bool:
    """Return whether a word of a kind stands in the figure's own stretch: "several non-EU states", "the decree".

    What a comma parts from the number is the next one's; a length of time before it ("three-year plan") parts nothing.
    """
    counted = measured.counted
    left, right = counted.left, counted.right
    before = scene.quantities_in(counted.sentence.start, counted.quantity.start)
    if all(one.unit_class is UnitClass.DURATION for one in before):
        left = counted.sentence.start
    if right < counted.sentence.end:
        commas = (scene.text.find(mark, counted.end, right) for mark in (", ", "، "))
        right = min((at for at in commas if at >= 0), default=right)
    return bool(scene.tagged(word, left, right))


def together(*codes: str | None) -> tuple[str, ...]:
    """Return the known codes, sorted, each once."""
    return tuple(sorted({code for code in codes if code}))


def sentence_places(scene: Scene, measured: Measured) -> Sequence[PlaceMention]:
    """Return the places of a figure's sentence, up to the semicolons around it: what stands beyond is of another."""
    counted = measured.counted
    before = max(scene.text.rfind(mark, counted.sentence.start, counted.start) for mark in SEMICOLONS)
    behind = [scene.text.find(mark, counted.end, counted.sentence.end) for mark in SEMICOLONS]
    end = min((at for at in behind if at >= 0), default=counted.sentence.end)
    within = scene.places_in(max(before, counted.sentence.start), end)
    return within or scene.places_in(counted.sentence.start, counted.sentence.end)


def is_among(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a state is named as one of many: "most were Syrians", "Syrians the most common nationality"."""
    start, end = measured.counted.start, measured.counted.end
    predicate = place.start > end and PREDICATE.search(scene.text, max(end, place.start - FRACTION_WIDTH), place.start)
    if predicate and FRACTION.search(scene.text, max(0, start - FRACTION_WIDTH), start):
        return True
    begin = max(measured.counted.sentence.start, place.start - AMONG_WIDTH)
    before = scene.tagged(Word.MOSTLY, begin, place.start)
    if scene.tagged(Word.MOSTLY, measured.counted.end, place.start) or any(
        scene.distance(cue, place) <= 1 for cue in before
    ):
        return True
    after = scene.tagged(Word.MOSTLY, place.end, place.end + AMONG_WIDTH)
    return any(scene.distance(cue, place) <= 1 for cue in after)


def _closing(scene: Scene, counted: Counted) -> int:
    """Return where the brackets a number stands in close, in its own stretch, or the end of the text.

    "Malians (31 %), Senegalese".
    """
    begin = counted.sentence.start
    opened = scene.text.rfind("(", begin, counted.start) > scene.text.rfind(")", begin, counted.start)
    close = scene.text.find(")", counted.end, counted.right) if opened else -1
    return close if close >= 0 else len(scene.text)


def own_end(scene: Scene, measured: Measured) -> int:
    """Return where a figure's own stretch ends: before a place that begins the next item of a list.

    "From Fiji 300 and from Samoa 200": where the places come first, Samoa is none of the 300's. A number in parentheses
    is of what stands before them: "Fiji (300), Samoa (200)".
    """
    counted = measured.counted
    right = min(counted.right, _closing(scene, counted))
    if right >= counted.sentence.end:
        return right
    if not scene.places_in(counted.left, counted.start):
        return _before_next(scene, counted, right)
    reach = RESPECTIVE_REACH if scene.tagged(Word.RESPECTIVELY, counted.end, right) else NEXT_ITEM
    following = [one for one in scene.places_in(counted.end, right) if scene.distance(one, Gap(right)) <= reach]
    if not following:
        return right
    breaks = [cue.start for cue in scene.tagged(Word.AND, counted.end, following[0].start)]
    between = scene.text[counted.end : following[0].start]
    breaks += [counted.end + at for at in map(between.find, ",،;:·؛") if at >= 0]
    return min(breaks, default=right)


def _is_bracketed(scene: Scene, place: PlaceMention, right: int) -> bool:
    """Return whether a bracket stands between a place and the next number, which is then that place's: "Mali (900)"."""
    return scene.text[place.end : right].strip() == "("


def _before_next(scene: Scene, counted: Counted, right: int) -> int:
    """Return where a comma leads to the place right before the next number, or ``right``: "12 % in all; in Fiji, 3"."""
    last = scene.places_in(counted.end, right)[-1:]
    near = [one for one in last if scene.distance(one, Gap(right)) <= BEFORE_NUMBER or _is_bracketed(scene, one, right)]
    marks = [scene.text.rfind(mark, counted.end, one.start) for one in near for mark in PARTING]
    at = max(marks, default=-1)
    return at if at >= 0 else right
