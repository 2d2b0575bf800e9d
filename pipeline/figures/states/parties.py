"""Binds a figure to its states: host and origin, the place of a toll, the authority that arrests."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.apposed import apposed_peoples
from pipeline.figures.ground.cast import EU, LEAD, Cast, Parties, sentence_places, together
from pipeline.figures.ground.changes import place_of_change
from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT
from pipeline.figures.ground.marks import is_goal, is_governed, is_ground, is_marked, is_scene_of_loss, sums_years
from pipeline.figures.ground.mention import Counted, Measured, is_change_of_level
from pipeline.figures.ground.scene import Scene
from pipeline.figures.ground.so_many import told_later
from pipeline.figures.states.between import of_paper, paid, sent_back, sent_from, taken_in
from pipeline.figures.states.corridor import corridor
from pipeline.figures.states.goals import gone_to, taken_by
from pipeline.figures.states.here import country_of
from pipeline.figures.states.hiding import hiding_in
from pipeline.figures.states.home_region import of_home_region
from pipeline.figures.states.homeward import who_returns
from pipeline.figures.states.nationality import nationalities_of
from pipeline.figures.states.pair import completed
from pipeline.figures.states.passage import STOPPABLE, who_foiled, who_grants, who_saw, who_stopped
from pipeline.figures.states.saviours import saved_by
from pipeline.figures.states.senders import sent_by
from pipeline.figures.states.stretch import is_counted
from pipeline.figures.states.wrecked import hailing_from, names_wreck
from pipeline.figures.tables import HELD_IN, Word
from pipeline.model import Nature
from pipeline.places import PlaceKind, PlaceMention

#: How many sentences back the state of an authority may have been named.
AUTHORITY_REACH: Final = 4
#: Families whose people may be held in another state than the host.
HELD_ELSEWHERE: Final = frozenset(
    {
        "applicants",
        "asylum_applications",
        "centre_places",
        "funding",
        "irregular_departures",
        "people",
        "relocations",
        "returns",
    }
)
RESCUED: Final = "rescued"
#: Those whom their own state dismisses.
OFFICIALS: Final = "officials_punished"
ABOARD: Final = "aboard"
ARRIVALS: Final = "irregular_arrivals"
#: What leads to where the routes go on which people are lost, before a place, and letters of a year.
ROUTE: Final = re.compile(
    r"\b(?:routes?|way|passages?|crossings?|journeys?|voyages?|trips?|trying to (?:get|cross|sail)|rutas?|rott[ae])\s"
    r"(?:to|towards|into|hacia|verso|per|for)\s(?:the\s)?$",
    re.IGNORECASE,
)
#: Families of people a state of passage may stop, bring back or let go.
GUARDED: Final = STOPPABLE | {"returns"}
ROUTE_WIDTH: Final = 40
YEAR: Final = 4
#: What may stand between a state and the verb by which it saves people.
AUXILIARY: Final = re.compile(
    r"\s(?:(?:has|had|then|later|itself|ha|ne|ne ha|ha poi|έχει|είχε|نے) ?){0,2}", re.IGNORECASE
)
#: Who are held without having done anything.
MIGRANTS: Final = re.compile(
    r"(?:migrants?|asylum[ -]seekers?|people|persons|men|women|migranti|migrantes|richiedenti)\b", re.IGNORECASE
)
#: What counts the rest of a list, whoever they are.
OTHERS: Final = re.compile(r"\s(?:others?|more of other nationalities|people of other nationalities)\b", re.IGNORECASE)
#: What leads to where those arrested sent others, before a place.
TOWARDS: Final = re.compile(r"\b(?:send|sending|sent|smuggl\w+|traffick\w+|travel\w*)\b[^.;,]{0,50}\bto\s$")


def bind(cast: Cast, measured: Measured, antecedent: Parties | None, *, before: Parties | None) -> Parties:
    """Return the parties of a figure.

    ``antecedent`` are those of the figure it continues, ``before`` those of the one it is coordinate with.
    """
    if antecedent is not None and is_change_of_level(measured):
        return _moved_to(place_of_change(cast.scene, measured), antecedent)
    later = told_later(cast.scene, measured.counted)
    measured = measured if later is None else replace(measured, counted=later)
    rule = measured.measure.parties
    if rule is PartyRule.INCIDENT:
        found = _of_incident(cast, measured, antecedent)
        coordinate = before is not None and before.origin is not None and found.origin is None
        return before if before is not None and coordinate and not _counts_people(cast.scene, measured) else found
    if rule is PartyRule.AUTHORITY:
        parts = cast.scene.tagged(Word.OF_THEM, measured.counted.quantity.number_end, measured.counted.right)[:1]
        if antecedent is None and before is not None and before.place and parts:
            return before
        found = _of_authority(cast, measured, antecedent)
        return replace(found, codes=together(*found.codes, *hiding_in(cast.scene, measured)))
    alone = _of_one_state(cast.scene, measured, antecedent) or paid(cast.scene, measured)
    if antecedent is None:
        nations = nationalities_of(cast.scene, measured)
        alone = alone or taken_in(cast.scene, measured, nations=nations)
        alone = alone or sent_from(cast.scene, measured, nations=nations)
        alone = alone or sent_by(cast.scene, measured, nations=nations)
        alone = alone or sent_back(cast.scene, measured) or of_paper(cast.scene, measured)
    if alone is not None:
        return completed(cast.scene, measured, alone) if antecedent is None else alone
    went = gone_to(cast, measured) or taken_by(cast, measured)
    found = completed(cast.scene, measured, corridor(cast, measured, antecedent)) if went is None else went
    found = _off_coast(cast, measured, found)
    host = found.destination or cast.main(host=True, beside=found.codes)
    held = cast.held_in(host)
    return replace(found, codes=together(*found.codes, host, held)) if held and _is_held(cast, measured) else found


def _off_coast(cast: Cast, measured: Measured, found: Parties) -> Parties:
    """Return the state off whose coast the article tells of a boat, where the sentence names only Frontex."""
    sentence = measured.counted.sentence
    named = cast.scene.places_in(sentence.start, sentence.end)
    agency = found.codes == (EU,) and named and all(one.kind is PlaceKind.INSTITUTION for one in named)
    if not agency or measured.measure.family != ARRIVALS or cast.incident is None:
        return found
    return Parties((cast.incident,), destination=cast.incident)


def _moved_to(code: str | None, parties: Parties) -> Parties:
    """Return parties with another state as the origin, where a change is told of that state alone."""
    if code is None or code in parties.codes:
        return parties
    host = parties.destination or next((one for one in parties.codes if one != parties.origin), None)
    return Parties(together(host, code), origin=code, destination=host)


def _of_one_state(scene: Scene, measured: Measured, antecedent: Parties | None) -> Parties | None:
    """Return the parties of what is of one state alone: crossings it foiled, foreigners "in the country"."""
    guard = who_foiled(scene, measured)
    if guard is None and measured.measure.family in STOPPABLE:
        guard = who_stopped(scene, measured)
    guard = guard or who_returns(scene, measured)
    guard = guard or (antecedent.place if antecedent is not None and measured.measure.family in GUARDED else None)
    if guard is not None:
        nations = nationalities_of(scene, measured) or ([antecedent.origin] if antecedent and antecedent.origin else [])
        return Parties(together(guard, *nations), origin=next(iter(nations), guard), place=guard)
    nations = nationalities_of(scene, measured)
    granting = who_grants(scene, measured, nations=nations) if antecedent is None else None
    if granting is not None:
        return Parties(together(granting, *nations), origin=next(iter(nations), None), destination=granting)
    seen = who_saw(scene, measured) if antecedent is None else None
    if seen is not None and seen not in nations:
        return Parties(together(seen, *nations), origin=next(iter(nations), None), destination=seen)
    country = country_of(scene, measured) if antecedent is None else None
    return Parties((country,), destination=country) if country is not None else None


def _is_held(cast: Cast, measured: Measured) -> bool:
    """Return whether the figure can be of people held in another state than the one they reach, or of the cost.

    Arrivals are of those held only where the article opens with them, and not the count of the year.
    """
    family = measured.measure.family
    return family in HELD_ELSEWHERE or (family == ARRIVALS and measured.counted.index < cast.scene.lead + LEAD)


def _of_incident(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    scene = cast.scene
    lost_at = antecedent.place if antecedent is not None else cast.incident
    home = of_home_region(scene, measured, lost_at or cast.incident)
    if home is not None:
        return home
    by = saved_by(scene, measured) if measured.measure.family == RESCUED else None
    nations = [one for one in nationalities_of(scene, measured) if one != by]
    nations = nations or hailing_from(scene, measured)
    nationality = nations[0] if nations else None
    marked = [
        one for one in sentence_places(scene, measured) if is_scene_of_loss(scene, one) and one.code not in nations
    ]
    saved = by or (_rescuers(scene, measured) if measured.measure.family == RESCUED else None)
    saved = saved or (who_stopped(scene, measured) if measured.measure.family == ABOARD else None)
    named = (
        (by if by is not None else _found_in(scene, measured))
        or _nearest(scene, measured, marked)
        or saved
        or _on_route_to(scene, measured)
        or _sunk_in(scene, measured)
    )
    if named is None and nations and sums_years(scene, measured):
        return Parties(together(*nations), origin=nationality)
    place = named or (antecedent.place if antecedent else None) or cast.incident
    goals = cast.goals if place is None else ()
    place = (
        place
        or cast.titled(beside=together(nationality, *goals))
        or cast.main(host=True, beside=together(nationality, *goals))
        or cast.main(host=False, beside=together(nationality, *goals))
        or next(iter(goals), None)
    )
    return Parties(together(place, *nations), origin=nationality, place=place)


def _found_in(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose land an item of a toll was found on: "24 bodies on the Gambian side and 15 in Senegal"."""
    counted = measured.counted
    place = next(iter(scene.places_in(counted.end, counted.right)), None)
    if place is None or measured.measure.nature is not Nature.TOLL:
        return None
    if is_ground(scene, place) and not is_goal(scene, place):
        return place.code
    item = measured.antecedent is not None and measured.antecedent.counted.index == counted.index
    inside = place.kind is PlaceKind.COUNTRY and scene.text[counted.end : place.start] in {" in ", " off ", " in the "}
    return place.code if item and inside and place.code != EU else None


def _sunk_in(scene: Scene, measured: Measured) -> str | None:
    """Return the one state the sentence says a boat went down in: "sank north of Zawiya in Libya"."""
    sentence = measured.counted.sentence
    sunk = scene.tagged(Word.SUNK, sentence.start, sentence.end)[:1]
    if not sunk:
        return None
    kinds = {PlaceKind.COUNTRY, PlaceKind.CITY}
    inside = [one for one in scene.places_in(sunk[0].end, sentence.end) if one.kind in kinds and one.code != EU]
    codes = {one.code for one in inside if is_governed(scene, one, Word.IN) and not is_goal(scene, one)}
    return codes.pop() if len(codes) == 1 else None


def _on_route_to(scene: Scene, measured: Measured) -> str | None:
    """Return where the routes lead on which so many are lost in a year: "9,000 died on the way to Spain in 2024"."""
    sentence = measured.counted.sentence
    yearly = any(len(one.value) == YEAR for one in scene.dates_in(sentence.start, sentence.end))
    if not yearly and not scene.tagged(Word.SO_FAR, sentence.start, sentence.end):
        return None
    places = scene.places_in(sentence.start, sentence.end)
    return next(
        (one.code for one in places if ROUTE.search(scene.text, max(0, one.start - ROUTE_WIDTH), one.start)), None
    )


def _rescuers(scene: Scene, measured: Measured) -> str | None:
    """Return the state whose police, navy or fishermen the sentence says saved people, and did not just say so."""
    counted = measured.counted
    ahead = scene.places_in(counted.left, counted.start)
    named = [one for one in ahead if any(is_marked(scene, one, word) for word in (Word.POLICE, Word.RESCUERS))]
    named = [one for one in named if not scene.tagged(Word.SAYS, one.end, counted.start)]
    marks = [cue for word in (Word.POLICE, Word.RESCUERS) for cue in scene.tagged(word, counted.left, counted.start)]
    saves = [one for one in ahead if one.kind is PlaceKind.COUNTRY and _saves(scene, counted, one)]
    if saves and not named:
        return saves[-1].code
    nearest = min(named, key=lambda one: min((scene.distance(one, cue) for cue in marks), default=0), default=None)
    return nearest.code if nearest else None


def _saves(scene: Scene, counted: Counted, place: PlaceMention) -> bool:
    """Return whether a state itself is the subject of the verb before the number: "Morocco has picked up 36"."""
    saved = scene.tagged(CONTEXT + RESCUED, place.end, counted.start)[:1]
    between = scene.text[place.end : saved[0].start] if saved else ","
    led = any(is_governed(scene, place, word) for word in (Word.IN, Word.FROM, Word.WITH))
    return not led and not is_marked(scene, place, Word.SEA) and AUXILIARY.fullmatch(between) is not None


def _counts_people(scene: Scene, measured: Measured) -> bool:
    """Return whether the number has a noun of its own that counts people of any nation: not "of them 12 survivors"."""
    counted, noun = measured.counted, measured.counted.noun
    if noun is None or PERSON not in noun.tags:
        return False
    parts = scene.tagged(Word.OF_THEM, counted.left, counted.start) if UNIT + RESCUED in noun.tags else ()
    return not parts


def _nearest(scene: Scene, measured: Measured, places: Iterable[PlaceMention]) -> str | None:
    ranked = sorted(places, key=lambda place: scene.distance(measured.counted, place))
    return ranked[0].code if ranked else None


def _of_authority(cast: Cast, measured: Measured, antecedent: Parties | None) -> Parties:
    scene = cast.scene
    if antecedent is not None and measured.antecedent is not None:
        return _of_item(scene, measured, antecedent)
    counted = measured.counted
    within = scene.places_in(counted.start, counted.end)
    people = {one.start for one in within if one.kind is not PlaceKind.INSTITUTION}
    nations = nationalities_of(scene, measured) or [one.code for one in apposed_peoples(scene, counted)]
    named = [one for one in sentence_places(scene, measured) if one.start not in people]
    named = [one for one in named if not is_counted(scene, measured, one)]
    named = [one for one in named if one.code not in nations or is_marked(scene, one, Word.POLICE)]
    usable = [one for one in named if not is_marked(scene, one, Word.SEA) and not names_wreck(scene, one)]
    police = [one for one in usable if is_marked(scene, one, Word.POLICE)]
    inside = [one for one in usable if is_governed(scene, one, Word.IN) or one.kind is PlaceKind.INSTITUTION]
    at = counted.sentence.start
    inside = [
        one for one in inside if not ((cast.filed or len(usable) > 1) and TOWARDS.search(scene.text, at, one.start))
    ]
    ahead = [one for one in usable if one.kind is PlaceKind.COUNTRY and one.end <= counted.start]
    masters = ahead if measured.measure.name == OFFICIALS else []
    code = _nearest(scene, measured, police) or _nearest(scene, measured, masters) or _nearest(scene, measured, inside)
    if code is None and not cast.is_abroad and scene.tagged(Word.POLICE, counted.sentence.start, counted.sentence.end):
        code = next(iter(cast.filed), cast.home) if cast.home else None
    if code is None and not cast.is_abroad and not cast.filed and nations and not usable:
        code = cast.home
    led = [one for one in usable if TOWARDS.search(scene.text, counted.sentence.start, one.start)]
    elsewhere = bool(cast.filed) or len(led) < len(usable)
    usable = [one for one in usable if not is_governed(scene, one, Word.FROM) and not (elsewhere and one in led)]
    code = code or _nearest(scene, measured, usable) or _at_home(cast)
    code = code or _lately_named(cast, measured) or _authority_of(cast, nations)
    nations = nations if _is_of_own_people(scene, counted, nations) else []
    holder = _held_for(cast, measured, code)
    return Parties(together(code, holder, *nations), origin=next(iter(nations), None), place=code)


def _held_for(cast: Cast, measured: Measured, code: str | None) -> str | None:
    """Return the state for which another holds the migrants counted, where the opening names both."""
    noun = measured.counted.noun
    if noun is None or not MIGRANTS.match(cast.scene.text, noun.start):
        return None
    return next((host for host, held in HELD_IN.items() if held == code and cast.held_in(host) == code), None)


def _of_item(scene: Scene, measured: Measured, antecedent: Parties) -> Parties:
    """Return the parties of arrests that go on from others: with the people they name, or none for "and 15 others"."""
    counted = measured.counted
    nations = nationalities_of(scene, measured)
    parts = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.quantity.number_end + 2)
    end = counted.right if parts else counted.end + 1
    own = [one for one in scene.places_in(counted.quantity.number_end, end) if one.code in nations]
    others = OTHERS.match(scene.text, counted.quantity.number_end)
    before = measured.antecedent
    if not own and not others and not (before is not None and _is_of_other_kind(scene, counted, before.counted)):
        return antecedent
    others_of = {one.code for one in apposed_peoples(scene, (before.antecedent or before).counted)} if before else set()
    others_of.add(antecedent.origin or "")
    kept = tuple(code for code in antecedent.codes if code not in others_of or code == antecedent.place)
    return replace(antecedent, codes=together(*kept, *nations), origin=next(iter(nations), None))


def _is_of_other_kind(scene: Scene, counted: Counted, before: Counted) -> bool:
    """Return whether "and" joins people of another noun to those of a nation: "23 Fijians and four smugglers"."""
    if counted.index != before.index or counted.noun is None or counted.shared:
        return False
    people = any(one.kind is PlaceKind.DEMONYM for one in scene.places_in(before.start, before.end))
    joins = scene.tagged(Word.AND, before.end, counted.start)
    alone = len(scene.text[before.end : counted.start].split()) == len(joins)
    return people and bool(joins) and alone


def _is_of_own_people(scene: Scene, counted: Counted, nations: Sequence[str]) -> bool:
    """Return whether a people behind the number are those counted, not what a clause says they did to others.

    "Six men, nationals of Georgia, who drove 20 Syrians" are Georgians.
    """
    if scene.places_in(counted.start, counted.end):
        return True
    clauses = scene.tagged(Word.RELATIVE, counted.end, counted.right)[:1]
    before = scene.places_in(counted.end, clauses[0].start) if clauses else ()
    return not clauses or any(one.code in nations for one in before)


def _at_home(cast: Cast) -> str | None:
    """Return the home of the press where the people were lost or landed there, and no other police is named."""
    if cast.home is None or cast.incident != cast.home:
        return None
    return None if any(code != cast.home for code in cast.policed) else cast.home


def _lately_named(cast: Cast, measured: Measured) -> str | None:
    """Return the state most named in the few sentences before the figure's, the sea and the Union left out."""
    scene = cast.scene
    counted = measured.counted
    start = scene.sentences[max(0, counted.index - AUTHORITY_REACH)].start
    places = scene.places_in(start, counted.sentence.start)
    named = Counter(one.code for one in places if one.code != EU and not is_marked(scene, one, Word.SEA))
    most = max(named.values(), default=0)
    police = any(code not in cast.filed for code in cast.policed)
    police = police or cast.incident is not None
    filed = next((code for code in cast.filed if named[code] == most or (named[code] and not police)), None)
    return filed or (named.most_common(1)[0][0] if named else None)


def _authority_of(cast: Cast, nations: Sequence[str]) -> str | None:
    """Return the state whose police the article names, or else the one it most speaks of, those arrested left out."""
    named = next((code for code in cast.policed if code not in nations), None)
    ranked = [code for code, _ in cast.weights.most_common() if code not in {cast.incident, *nations}]
    return named or (ranked[0] if ranked else cast.incident)
