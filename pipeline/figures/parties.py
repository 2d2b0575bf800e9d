"""Binds a figure to its states: host and origin, the place of a toll, the authority that arrests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.figures.concepts import PartyRule
from pipeline.figures.lists import listed_place
from pipeline.figures.mention import Measured
from pipeline.figures.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, HOME, HOSTS, TRANSIT, Word
from pipeline.places import PlaceKind, PlaceMention

EU: Final = "EU"
#: What a mention weighs by where it stands: title, lead, elsewhere.
TITLE_WEIGHT: Final = 3
LEAD_WEIGHT: Final = 2
#: How many sentences make the lead.
LEAD: Final = 2
#: How near, in words, a word of sea or police must stand to a place it marks.
MARK_REACH: Final = 2
#: How far the people of a state may stand from the number that counts them.
NATIONALITY_REACH: Final = 4
#: How near a preposition stands to the place it governs.
GOVERNS: Final = 1
#: Families whose people also stay in, or are sent back by, states that are no hosts elsewhere.
#: And families that run between two hosts.
BETWEEN_ORIGINS: Final = frozenset({"refugees_hosted", "returns", "deaths"})
BETWEEN_HOSTS: Final = frozenset({"returns", "readmission_requests"})
#: Families whose figures are of the corridor the article is about, where their own sentence names no origin.
OF_THE_ARTICLE: Final = frozenset(
    {"labour", "permit_length", "stay_length", "residents", "remittances", "applicants", "regularisation_applications"}
)
#: How many sentences back the state of an authority may have been named.
AUTHORITY_REACH: Final = 4
_LOWEST: Final = 1


@dataclass(frozen=True, slots=True)
class Parties:
    """The states of one figure, sorted, and what each of them is to it."""

    codes: tuple[str, ...]
    origin: str | None = None
    destination: str | None = None
    place: str | None = None


def tier(code: str) -> int:
    """Return how likely a state is the one people move to: 3 hosts, 2 states of passage, 1 the rest."""
    return 3 if code in HOSTS else 2 if code in TRANSIT else _LOWEST


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
    near = scene.tagged(word, max(0, place.start - 60), place.end + 40)
    reach = 0 if place.kind is PlaceKind.DEMONYM else MARK_REACH
    return any(scene.distance(cue, place) <= reach for cue in near)


def bind(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    """Return the parties of a figure; ``antecedent`` are those of the figure it continues."""
    rule = measured.measure.parties
    if rule is PartyRule.INCIDENT:
        return _of_incident(cast, measured, antecedent)
    if rule is PartyRule.AUTHORITY:
        return _of_authority(cast, measured, antecedent)
    return _of_corridor(cast, measured, antecedent)


def _together(*codes: str | None) -> tuple[str, ...]:
    return tuple(sorted({code for code in codes if code}))


def _places(scene: Scene, measured: Measured) -> Sequence[PlaceMention]:
    sentence = measured.counted.sentence
    return scene.places_in(sentence.start, sentence.end)


def _nationality(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose people the number counts: a demonym, "from" a state, or "its nationals"."""
    counted = measured.counted
    for place in scene.places_in(counted.quantity.number_end, counted.right):
        near = scene.distance(counted, place) <= NATIONALITY_REACH
        if tier(place.code) == tier(EU):
            near = near and place.start <= counted.end + 1
        if near and (place.kind is PlaceKind.DEMONYM or _governed(scene, place, Word.FROM)):
            return place.code
    listed = listed_place(scene, counted)
    if measured.antecedent is not None and counted.noun is None and listed is not None:
        return listed.code
    own = scene.tagged(Word.OWN, counted.quantity.number_end, counted.right)
    if own and scene.distance(counted.quantity, own[0]) <= MARK_REACH:
        before = scene.places_in(counted.sentence.start, counted.start)
        return before[-1].code if before else None
    return None


def _governed(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a preposition of a kind stands right before a place, an article between them or not."""
    before = scene.tagged(word, max(0, place.start - 20), place.start)
    return any(scene.distance(cue, place) <= GOVERNS for cue in before)


def _of_incident(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    scene = cast.scene
    nationality = _nationality(scene, measured)
    marked = [one for one in _places(scene, measured) if is_marked(scene, one, Word.SEA) and one.code != nationality]
    place = _nearest(scene, measured, marked) or (antecedent.place if antecedent else None) or cast.incident
    place = (
        place
        or cast.main(host=True, beside=_together(nationality))
        or cast.main(host=False, beside=_together(nationality))
    )
    return Parties(_together(place, nationality), origin=nationality, place=place)


def _nearest(scene: Scene, measured: Measured, places: Iterable[PlaceMention]) -> str | None:
    ranked = sorted(places, key=lambda place: scene.distance(measured.counted, place))
    return ranked[0].code if ranked else None


def _of_authority(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    scene = cast.scene
    if antecedent is not None and measured.antecedent is not None:
        return antecedent
    counted = measured.counted
    people = {one.start for one in scene.places_in(counted.start, counted.end)}
    nation = _nationality(scene, measured)
    named = [one for one in _places(scene, measured) if one.start not in people]
    named = [one for one in named if one.code != nation or is_marked(scene, one, Word.POLICE)]
    usable = [one for one in named if not is_marked(scene, one, Word.SEA)]
    police = [one for one in usable if is_marked(scene, one, Word.POLICE)]
    inside = [one for one in usable if _governed(scene, one, Word.IN) or one.kind is PlaceKind.INSTITUTION]
    code = next((found for group in (police, inside, usable) if (found := _nearest(scene, measured, group))), None)
    code = code or _lately_named(scene, measured) or _authority_of(cast, nation)
    return Parties(_together(code), place=code)


def _lately_named(scene: Scene, measured: Measured) -> str | None:
    """Return the state most named in the few sentences before the figure's, the sea and the Union left out."""
    counted = measured.counted
    start = scene.sentences[max(0, counted.index - AUTHORITY_REACH)].start
    places = scene.places_in(start, counted.sentence.start)
    named = Counter(one.code for one in places if one.code != EU and not is_marked(scene, one, Word.SEA))
    return named.most_common(1)[0][0] if named else None


def _authority_of(cast: Cast, nation: str | None) -> str | None:
    """Return the state whose police the article names, or else the one it most speaks of, those arrested left out."""
    police = (one.code for one in cast.scene.places if is_marked(cast.scene, one, Word.POLICE))
    named = next((code for code in police if code != nation), None)
    ranked = [code for code, _ in cast.weights.most_common() if code not in {cast.incident, nation}]
    return named or (ranked[0] if ranked else cast.incident)


def _of_corridor(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    scene = cast.scene
    near = _own_places(scene, measured)
    origins = _origins(scene, measured, near)
    if antecedent is not None and not near:
        return antecedent if ";" not in _since_antecedent(scene, measured) else _without_origin(antecedent)
    beyond = measured.measure.family in BETWEEN_ORIGINS
    hosts = _hosts(near, origins) or (_higher_places(near, origins) if beyond else [])
    wider = [one for one in _places(scene, measured) if not _is_of_part(scene, measured, one)]
    hosts = hosts or _hosts(wider, origins)
    if not hosts and beyond:
        hosts = _higher_places(_places(scene, measured), origins)
    destination = hosts[0] if hosts else (antecedent.destination if antecedent else None)
    destination = destination or cast.main(host=True, beside=origins) or _higher(cast, origins)
    if not origins and len(hosts) > 1 and measured.measure.family in BETWEEN_HOSTS:
        origins = hosts[1:2]
    wide = _says(scene, measured, Word.TOTAL) or _says(scene, measured, Word.DECREE)
    if not origins and not wide:
        origins = _fallback_origins(cast, measured, antecedent)
    origins = [code for code in origins if code != destination]
    return Parties(
        _together(destination, *origins), origin=origins[0] if len(origins) == 1 else None, destination=destination
    )


def _since_antecedent(scene: Scene, measured: Measured) -> str:
    """Return the text between a figure and the one it continues."""
    before = measured.antecedent
    return scene.text[before.counted.end : measured.counted.start] if before else ""


def _without_origin(parties: Parties) -> Parties:
    """Return parties with the host alone: what a list of origins turns to after a semicolon."""
    codes = tuple(code for code in parties.codes if code != parties.origin)
    return Parties(codes, destination=parties.destination)


def _own_places(scene: Scene, measured: Measured) -> list[PlaceMention]:
    """Return the places of the figure's own stretch of the sentence, nearest first."""
    counted = measured.counted
    right = counted.right
    if scene.document.article.language in HEAD_FINAL:
        joins = scene.tagged(Word.AND, counted.end, right)
        right = joins[0].start if joins else right
    places = [*scene.places_in(counted.start, right), *scene.places_in(counted.left, counted.start)]
    return sorted(places, key=lambda place: scene.distance(counted, place))


def _origins(scene: Scene, measured: Measured, near: Sequence[PlaceMention]) -> list[str]:
    """Return the states people are said to come from in the figure's own stretch."""
    nationality = _nationality(scene, measured)
    if nationality is not None and (tier(nationality) < tier(EU) or len(near) > 1):
        return [nationality]
    senders = [one.code for one in near if tier(one.code) < tier(EU)]
    if not senders or _says(scene, measured, Word.TOTAL):
        return []
    return senders[:1] if _is_list(measured) else list(dict.fromkeys(senders))


def _is_list(measured: Measured) -> bool:
    return measured.antecedent is not None


def _hosts(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the receiving states among places: hosts first named; the Union stands back behind its states."""
    codes = [one.code for one in places if one.code not in origins]
    hosts = [code for code in codes if tier(code) == tier(EU)]
    return [code for code in hosts if code != EU] or hosts


def _higher_places(places: Iterable[PlaceMention], origins: Sequence[str]) -> list[str]:
    """Return the states among places that people of ``origins`` rather go to than come from."""
    highest = max((tier(code) for code in origins), default=tier(EU))
    return [one.code for one in places if one.code not in origins and tier(one.code) > highest]


def _higher(cast: Cast, origins: Sequence[str]) -> str | None:
    """Return the state the article most speaks of that people of ``origins`` could move to, when no host is named."""
    if not origins:
        return None
    beyond = [code for code, _ in cast.weights.most_common() if code not in origins]
    return max(beyond, key=tier, default=None)


def _says(scene: Scene, measured: Measured, word: Word) -> bool:
    """Return whether a word of a kind stands in the figure's own stretch: "several non-EU states", "the decree"."""
    counted = measured.counted
    return bool(scene.tagged(word, counted.left, counted.right))


def _is_of_part(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    """Return whether a place belongs to a part of what the figure counts: "20,000 jobs, of which 9,000 for Morocco"."""
    return bool(scene.tagged(Word.OF_THEM, measured.counted.end, place.start))


def _is_beyond(measured: Measured, place: PlaceMention) -> bool:
    """Return whether another number stands between the figure and a place, so that the place is that number's."""
    return place.start >= measured.counted.right or place.end <= measured.counted.left


def _fallback_origins(cast: Cast, measured: Measured, antecedent: Parties | None) -> list[str]:
    scene = cast.scene
    if antecedent is not None:
        return [code for code in antecedent.codes if code != antecedent.destination]
    senders = [one for one in _places(scene, measured) if tier(one.code) < tier(EU)]
    if any(_is_of_part(scene, measured, one) for one in senders):
        return []
    if _own_places(scene, measured):
        senders = [one for one in senders if not _is_beyond(measured, one)]
    if senders:
        return list(dict.fromkeys(one.code for one in senders))
    main = cast.main(host=False)
    titled = {place.code for place in scene.document.title_places}
    return [main] if main and (main in titled or measured.measure.family in OF_THE_ARTICLE) else []
