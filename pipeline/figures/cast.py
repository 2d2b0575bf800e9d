"""The states of an article: whom a mention means, and which of them receive people and which send them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.figures.lists import listed_place
from pipeline.figures.mention import Measured
from pipeline.figures.scene import EUROPE, Scene
from pipeline.figures.tables import HOME, HOSTS, TRANSIT, Word
from pipeline.places import PlaceKind, PlaceMention

EU: Final = EUROPE
#: What a mention weighs by where it stands: title, lead, elsewhere.
TITLE_WEIGHT: Final = 3
LEAD_WEIGHT: Final = 2
#: How many sentences make the lead.
LEAD: Final = 2
#: How near, in words, a word of sea or police must stand to a place it marks.
MARK_REACH: Final = 2
#: How far around a place its marks are looked for, in characters.
MARK_WIDTH: Final = 60
#: How far the people of a state may stand from the number that counts them.
NATIONALITY_REACH: Final = 4
#: How near a preposition stands to the place it governs, in words and in characters.
GOVERNS: Final = 1
GOVERNS_WIDTH: Final = 20
#: The tier of states that people leave.
LOWEST: Final = 1


@dataclass(frozen=True, slots=True)
class Parties:
    """The states of one figure, sorted, and what each of them is to it."""

    codes: tuple[str, ...]
    origin: str | None = None
    destination: str | None = None
    place: str | None = None


def tier(code: str) -> int:
    """Return how likely a state is the one people move to: 3 hosts, 2 states of passage, 1 the rest."""
    return 3 if code in HOSTS else 2 if code in TRANSIT else LOWEST


class Cast:
    """The states of one article: which it is about, who receives and who sends, and where its disaster happened."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        document = scene.document
        lead = scene.sentences[min(LEAD, len(scene.sentences)) - 1].end if scene.sentences else 0
        self.weights: Counter[str] = Counter()
        for place in document.title_places:
            self.weights[place.code] += TITLE_WEIGHT
        for place in scene.places:
            self.weights[place.code] += LEAD_WEIGHT if place.start < lead else 1
        self.incident = self._incident_place()

    def _incident_place(self) -> str | None:
        """Return the first place of the article that a word of the sea marks."""
        marked = (place.code for place in self.scene.places if is_marked(self.scene, place, Word.SEA))
        return next(marked, None)

    def main(self, *, host: bool, beside: Iterable[str] = ()) -> str | None:
        """Return the state the article most speaks of as receiving (or sending) people, other than ``beside``."""
        shunned = set(beside)
        ranked = [code for code, _ in self.weights.most_common() if code not in shunned]
        fitting = [code for code in ranked if (tier(code) == tier(EU)) is host and code != EU]
        if fitting:
            return fitting[0]
        home = HOME.get(self.scene.document.article.language) if host else None
        return EU if host and EU in ranked and home is None else home


def is_marked(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a word of a kind stands beside a place: "off Greece", "Greek waters", "police in Pakistan"."""
    near = scene.tagged(word, max(0, place.start - MARK_WIDTH), place.end + MARK_WIDTH)
    reach = 0 if place.kind is PlaceKind.DEMONYM else MARK_REACH
    return any(scene.distance(cue, place) <= reach for cue in near)


def is_governed(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a preposition of a kind stands right before a place, an article between them or not."""
    before = scene.tagged(word, max(0, place.start - GOVERNS_WIDTH), place.start)
    return any(scene.distance(cue, place) <= GOVERNS for cue in before)


def together(*codes: str | None) -> tuple[str, ...]:
    """Return the known codes, sorted, each once."""
    return tuple(sorted({code for code in codes if code}))


def sentence_places(scene: Scene, measured: Measured) -> Sequence[PlaceMention]:
    """Return the places of a figure's sentence."""
    sentence = measured.counted.sentence
    return scene.places_in(sentence.start, sentence.end)


def nationality_of(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose people the number counts: a demonym, "from" a state, or "its nationals"."""
    counted = measured.counted
    for place in scene.places_in(counted.quantity.number_end, counted.right):
        near = scene.distance(counted, place) <= NATIONALITY_REACH
        if tier(place.code) == tier(EU):
            near = near and place.start <= counted.end + 1
        if near and (place.kind is PlaceKind.DEMONYM or is_governed(scene, place, Word.FROM)):
            return place.code
    listed = listed_place(scene, counted)
    if measured.antecedent is not None and counted.noun is None and listed is not None:
        return listed.code
    own = scene.tagged(Word.OWN, counted.quantity.number_end, counted.right)
    if own and scene.distance(counted.quantity, own[0]) <= MARK_REACH:
        before = scene.places_in(counted.sentence.start, counted.start)
        return before[-1].code if before else None
    return None
