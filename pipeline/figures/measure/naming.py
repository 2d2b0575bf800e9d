"""Names what a number measures by the words of its own clause: the noun it counts, and what is said of it."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.goes_on import is_term_of_before
from pipeline.figures.ground.items import is_of_each_year
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT, Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.ground.so_many import told_later
from pipeline.figures.measure.bare import bare_measure
from pipeline.figures.measure.contexts import BACK_REACH, BARE_REACH, REACH, contexts, first_measure
from pipeline.figures.measure.expelled import RETURNS, are_flown_out, is_expelled
from pipeline.figures.measure.held import ARRESTS, are_held
from pipeline.figures.measure.shares import is_change, share
from pipeline.figures.tables import HEAD_FINAL, HOSTS, Word
from pipeline.model import ChangeKind, Per, UnitClass
from pipeline.places import PlaceKind, PlaceMention
from pipeline.sentences import Sentence

#: How far a word of waiting or ageing takes a length of time away from a permit.
LAPSE_REACH: Final = 2
#: How the Urdu adjective for a number of years ends, which is said of the noun right behind it ("five-year limit").
OF_YEARS: Final = "سالہ"
#: How far before a word of waiting the date may begin whose it is, in characters.
DATE_WIDTH: Final = 30
#: Words nearer than this say more of people of one state in another than that they are there.
LIVING_REACH: Final = 5
#: The tag of verbs of giving as of going ("went to"), and how far behind one its people begin, in characters.
GIVEN: Final = CONTEXT + "funding"
NEXT_PLACE: Final = 3
#: The measures of jobs and of those who came to take them.
JOBS: Final = "labour_quota"
ADMITTED: Final = "workers_admitted"
#: The measure of those whom a boat carries.
ABOARD: Final = "aboard"
#: How a verb of staying begins that says itself that it is allowed.
ALLOWED: Final = ("podr", "may ", "can ", "could ")
#: What only a guest's days are called, and how many they are at most ("during the minister's two-day stay").
VISIT: Final = re.compile(r"[\s-](?:long )?(?:stay|visit|trip|tour|mission)\b", re.IGNORECASE)
VISIT_DAYS: Final = 14
#: The measure of how long people may stay.
STAY_LENGTH: Final = "stay_length"
#: The measure of how long a permit holds, and how far behind its length it may stand, in words.
PERMIT_LENGTH: Final = "permit_length"
NEXT_WORD: Final = 1
#: How far a verb may stand from counted people it takes over ("300 asylum seekers were returned").
FATE_REACH: Final = 4
#: How far it may stand where those a boat carries open the sentence, and what opens a clause on the boat.
FATE_OF_BOARD: Final = 12
RELATIVE: Final = re.compile(r"\s(?:that|which|where|who|que|donde|che|cui|dove|που|όπου)\s")
#: The measures of the dead, of people who are given papers and of those sent back.
DEATHS: Final = "deaths"
#: The measures that workers are not told of who leave for a host; how long "for" or "to" is before it, in characters.
MOVED: Final = frozenset({RETURNS, "relocations"})
TO_PLACE: Final = 4
#: The measure of those who set out unasked, and what says behind people that they leave to work.
DEPARTED: Final = "irregular_departures"
TO_WORK: Final = re.compile(
    r"\b(?:for (?:work|jobs?|employment|overseas jobs)|to work|per lavoro|per lavorare|a lavorare|"
    r"(?:para|a|por) trabajar|por trabajo|για δουλειά|για εργασία|για να (?:δουλέψουν|εργαστούν))\b|"
    r"(?:روزگار|ملازمت|کام|نوکری) کے (?:لیے|لئے|سلسلے)",
    re.IGNORECASE,
)
#: How far a word may stand from the noun it refines ("22,000 visas were issued").
REFINE_REACH: Final = 4
#: How far a word may stand that says what is applied for ("regularisation … 130,000 applications").
SPECIFY_REACH: Final = 14
#: How far a word of wages and fees may stand from a sum, in words.
PRICE_REACH: Final = 4
#: How far behind a host that is the subject of a relative clause its verb may stand, in words.
SUBJECT_REACH: Final = 3
#: What nobody earns or pays a month.
LARGE_SUM: Final = 1_000_000


def own_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure the number's own clause names."""
    unit_class = counted.quantity.unit_class
    if unit_class in COUNTS:
        named = _count_measure(scene, counted)
        named = scene.concepts.measure(ARRESTS) if are_held(scene, counted, named) else named
        return scene.concepts.measure(RETURNS) if are_flown_out(scene, counted, named) else named
    if unit_class is UnitClass.PERCENT and not is_change(scene, counted):
        return share(scene, counted)
    if unit_class is UnitClass.DURATION:
        return _duration_measure(scene, counted)
    if unit_class is UnitClass.MONEY and is_price(scene, counted):
        return None
    return _by_context(scene, counted, unit_class)


def is_price(scene: Scene, counted: Counted) -> bool:
    """Return whether a sum is a wage, a fee or a fine."""
    if counted.quantity.per in {Per.DAY, Per.MONTH}:
        return counted.quantity.value < LARGE_SUM
    near = scene.tagged(Word.PRICE, counted.left, counted.right)
    return any(scene.distance(counted, cue) <= PRICE_REACH for cue in near)


def _count_measure(scene: Scene, counted: Counted) -> Measure | None:
    if counted.noun is None:
        later = told_later(scene, counted)
        told = _count_measure(scene, later) if later is not None and later.noun is not None else None
        return told or bare_measure(scene, counted) or _of_predicate(scene, counted)
    named = set(counted.noun.names(UNIT))
    unit = next((one for one in scene.concepts.measures if one.name in named), None)
    if unit is not None:
        if _says_dead(scene, counted, unit):
            return unit
        fate = _fate(scene, counted) if PERSON in counted.noun.tags else None
        if unit.name == JOBS and fate is not None and _leave_to_work(scene, counted, fate):
            return scene.concepts.measure(ADMITTED)
        said = fate is not None and (fate.name != unit.name or _is_said(scene, counted, unit))
        return fate if fate is not None and said else _refined(scene, counted, unit)
    if counted.quantity.vague and not any(contexts(scene, counted, UnitClass.COUNT)):
        return None
    return _of_people(scene, counted)


def _of_people(scene: Scene, counted: Counted) -> Measure | None:
    """Return what befell counted people, that they came to work, or that people of one state are in another."""
    if is_expelled(scene, counted):
        return scene.concepts.measure(RETURNS)
    cost, rank = min(contexts(scene, counted, UnitClass.COUNT), default=(REACH[UnitClass.COUNT] + 1, None))
    told = scene.concepts.measures[rank] if rank is not None else None
    living = residents(scene, counted, next_to=True)
    settled = living is not None and cost > LIVING_REACH and not (told is not None and told.fate)
    jobs = scene.concepts.measure(JOBS)
    if told is not None and told.name == DEPARTED and _go_to_work(scene, counted):
        return scene.concepts.measure(ADMITTED)
    if told is jobs or settled:
        came = _come(scene, counted, jobs)
        return living if settled and came is jobs else came
    return told


def _come(scene: Scene, counted: Counted, jobs: Measure) -> Measure:
    """Return people told of beside jobs as workers admitted where a verb says they came: "900 have come under it"."""
    to_come = scene.tagged(Word.FUTURE, counted.left, counted.right)
    found = jobs if to_come else _refined(scene, counted, jobs)
    return found if found.name == ADMITTED else jobs


def _of_predicate(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of people whose number is the predicate, where verbs come last ("the foreigners 900 are")."""
    if scene.document.article.language not in HEAD_FINAL or has_unit(scene, counted.quantity):
        return None
    ahead = [cue for cue in scene.cues_in(counted.left, counted.quantity.start) if PERSON in cue.tags]
    behind = scene.tagged(Word.VERB, counted.quantity.end, counted.right)
    near = any(scene.distance(cue, counted) == 0 for cue in ahead)
    told = any(scene.distance(counted, cue) <= 1 for cue in behind[:1])
    return _by_context(scene, counted, UnitClass.COUNT) if near and told else None


def _fate(scene: Scene, counted: Counted) -> Measure | None:
    """Return what the clause says befell counted people whose noun alone would say something else.

    Those whom a boat carries are not the subject: "a boat with 86 people on board is missing".
    """
    if _is_carried(scene, counted):
        return None
    reach = FATE_OF_BOARD if _is_subject_aboard(scene, counted) else FATE_REACH
    near = sorted(one for one in contexts(scene, counted, UnitClass.COUNT) if one[0] <= reach)
    measures = scene.concepts.measures
    return next((measures[rank] for _, rank in near if measures[rank].fate), None)


def _go_to_work(scene: Scene, counted: Counted) -> bool:
    """Return whether people leave for a host to work there: "9,000 Fijians left for Malta for work"."""
    hosts = any(place.code in HOSTS for place in scene.places_in(counted.left, counted.right))
    return hosts and TO_WORK.search(scene.text, counted.end, counted.right) is not None


def _leave_to_work(scene: Scene, counted: Counted, fate: Measure) -> bool:
    """Return whether a host stands right behind the verb that moves workers: "120 farm hands have flown to Malta"."""
    if fate.name not in MOVED:
        return False
    verbs = scene.tagged(CONTEXT + fate.name, counted.end, counted.right)[:1]
    first = next((place for cue in verbs for place in scene.places_in(cue.end, counted.right)), None)
    return first is not None and first.code in HOSTS and first.start - verbs[0].end <= NEXT_PLACE + TO_PLACE


def _is_subject_aboard(scene: Scene, counted: Counted) -> bool:
    """Return whether the people of a boat open a sentence that has no clause on the boat: "Three of the boat died"."""
    if counted.noun is None or UNIT + ABOARD not in counted.noun.tags or counted.right < counted.sentence.end:
        return False
    opens = len(scene.text[counted.sentence.start : counted.start].split()) <= NEXT_WORD
    return opens and not RELATIVE.search(scene.text, counted.end, counted.right)


def _says_dead(scene: Scene, counted: Counted, unit: Measure) -> bool:
    """Return whether the people counted are called dead, whatever else is done: "rescuers found four dead migrants"."""
    noun = counted.noun
    if noun is None or unit.name != DEATHS or PERSON not in noun.tags:
        return False
    return " " in scene.text[noun.start : noun.end]


def _is_carried(scene: Scene, counted: Counted) -> bool:
    """Return whether people on board are what something is said to be with: "a boat with 86 people on board"."""
    if counted.noun is None or UNIT + ABOARD not in counted.noun.tags:
        return False
    ahead = scene.cues_in(counted.left, counted.start)
    carriers = [cue for cue in ahead if cue.tags & {Word.WITH, CONTEXT + ABOARD}]
    return any(scene.distance(cue, counted) <= 1 for cue in carriers)


def _is_said(scene: Scene, counted: Counted, unit: Measure) -> bool:
    """Return whether the sentence says of counted people what their noun alone does: "40 smugglers arrested"."""
    said = scene.tagged(CONTEXT + unit.name, counted.sentence.start, counted.sentence.end)
    return any(cue != counted.noun for cue in said)


def _refined(scene: Scene, counted: Counted, unit: Measure) -> Measure:
    """Return the measure of the same family that a word beside the noun makes of it."""
    finer = {one.name: (one, REFINE_REACH) for one in scene.concepts.measures if one.refines == unit.name}
    finer |= {one.name: (one, SPECIFY_REACH) for one in scene.concepts.measures if one.specifies == unit.name}
    near: list[tuple[int, Measure]] = []
    for cue in scene.cues_near(counted, counted.sentence, reach=SPECIFY_REACH) if finer else ():
        if finer.keys().isdisjoint(cue.names(CONTEXT)) or _is_given(scene, cue):
            continue
        cost = scene.distance(counted, cue)
        near += [(cost, finer[name][0]) for name in cue.names(CONTEXT) if name in finer and cost <= finer[name][1]]
    return min(near, key=lambda pair: pair[0], default=(0, unit))[1]


def _is_given(scene: Scene, cue: Cue) -> bool:
    """Return whether a verb of motion only tells who got what is counted: "900 permits went to Nepalis"."""
    if GIVEN not in cue.tags:
        return False
    people = scene.places_in(cue.end, cue.end + NEXT_PLACE)[:1]
    return any(one.kind is PlaceKind.DEMONYM and scene.distance(cue, one) == 0 for one in people)


def context_cost(scene: Scene, counted: Counted) -> int:
    """Return how far the nearest word stands that gives a percentage a measure of its own."""
    nearest = min(contexts(scene, counted, UnitClass.PERCENT), default=None)
    return nearest[0] if nearest is not None else REACH[UnitClass.PERCENT] + 1


def _by_context(scene: Scene, counted: Counted, unit_class: UnitClass) -> Measure | None:
    best = min(contexts(scene, counted, unit_class), default=None)
    return scene.concepts.measures[best[1]] if best else None


def residents(scene: Scene, counted: Counted, *, next_to: bool) -> Measure | None:
    """Return the measure of people of one state said to be in another ("300,000 Pakistanis in Italy").

    With ``next_to`` the other state must follow at once, else it may be the sentence's: "Italy has 150,000 Indians".
    """
    people = [one for one in _people(scene, counted) if one.code not in HOSTS]
    if not people or counted.quantity.unit_class not in COUNTS:
        return None
    sentence = counted.sentence
    hosts = [one for one in scene.places_in(sentence.start, sentence.end) if one.code in HOSTS]
    if next_to:
        hosts = [one for one in hosts if one.start >= counted.end and scene.distance(counted, one) <= BARE_REACH]
        hosts = [one for one in hosts if not _is_gone_to(scene, counted, one)]
    return scene.concepts.measure("residents") if hosts else None


def _is_gone_to(scene: Scene, counted: Counted, host: PlaceMention) -> bool:
    """Return whether people are still to go to a host: "900 Fijians will go to Malta", "whom Malta will take"."""
    if scene.tagged(Word.FUTURE, counted.end, host.start):
        return True
    relative = scene.tagged(Word.RELATIVE, counted.end, host.start)[-1:]
    if any(scene.distance(one, host) <= 1 for one in relative):
        return bool(scene.tagged_near(Word.FUTURE, host, Sentence(host.end, counted.sentence.end), reach=SUBJECT_REACH))
    behind = scene.tagged(Word.FUTURE, host.end, counted.right)[:1]
    return scene.document.article.language in HEAD_FINAL and any(scene.distance(host, cue) == 0 for cue in behind)


def _people(scene: Scene, counted: Counted) -> list[PlaceMention]:
    """Return the nations a number counts the people of: in its noun phrase, or right before a bare number."""
    if counted.noun is not None:
        return [one for one in scene.places_in(counted.start, counted.end) if one.kind is PlaceKind.DEMONYM]
    if has_unit(scene, counted.quantity):
        return []
    before = scene.places_in(counted.left, counted.start)
    return [one for one in before if one.kind is PlaceKind.DEMONYM and scene.distance(one, counted) <= BACK_REACH]


def _duration_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a length of time: of a permit, of a stay, or none."""
    if counted.quantity.unit == "day" and counted.quantity.value <= VISIT_DAYS and VISIT.match(scene.text, counted.end):
        return None
    lapses = [cue for cue in scene.tagged(Word.LAPSE, counted.left, counted.right) if not _is_within(cue, counted)]
    lapses = [cue for cue in lapses if not _is_of_date(scene, counted, cue)]
    apart = any(scene.distance(counted, cue) <= LAPSE_REACH for cue in lapses)
    if apart and not (_heads_permit(scene, counted) or _may_stay(scene, counted)):
        return None
    if _is_yearly(scene, counted):
        return scene.concepts.measure(STAY_LENGTH)
    near = [cue for cue in scene.cues_in(counted.left, counted.right) if _reaches(scene, counted, cue)]
    if scene.text[counted.start : counted.quantity.end].endswith(OF_YEARS):
        near = [cue for cue in near if cue.start >= counted.end and scene.distance(counted, cue) <= LAPSE_REACH]
    near.sort(key=lambda cue: scene.distance(counted, cue))
    if is_term_of_before(scene, counted) or (near and _is_of_paper(scene, counted, near)):
        return scene.concepts.measure("term_length")
    return first_measure(scene, near, UnitClass.DURATION, tolls_only=False) or _of_old_value(scene, counted)


def _may_stay(scene: Scene, counted: Counted) -> bool:
    """Return whether people may stay for a length of time, whatever it comes after: "may stay 12 months after that"."""
    sentence = counted.sentence
    stays = scene.tagged(CONTEXT + STAY_LENGTH, counted.left, counted.right)
    last = scene.document.article.language in HEAD_FINAL
    stays = [cue for cue in stays if scene.distance(counted, cue) <= NEXT_WORD and (last or cue.end <= counted.start)]
    allowed = last or scene.has(Word.MAY, sentence.start, sentence.end)
    return bool(stays) and (allowed or scene.text[stays[0].start : stays[0].end].casefold().startswith(ALLOWED))


def _heads_permit(scene: Scene, counted: Counted) -> bool:
    """Return whether a permit is the noun of a length of time: "those waiting get three-year residence permits"."""
    ahead = scene.tagged(CONTEXT + PERMIT_LENGTH, counted.left, counted.start)[-1:]
    of = [cue for cue in scene.tagged(Word.FROM, counted.left, counted.start)[-1:] if scene.distance(cue, counted) == 0]
    if any(scene.distance(one, cue) == 0 and any(one.names(UNIT)) for one in ahead for cue in of):
        return True
    behind = scene.tagged(CONTEXT + PERMIT_LENGTH, counted.quantity.number_end, counted.right)
    return any(scene.distance(counted, cue) <= NEXT_WORD and any(cue.names(UNIT)) for cue in behind)


def _is_of_paper(scene: Scene, counted: Counted, near: list[Cue]) -> bool:
    """Return whether only a paper is said to last so long: "extended for three years the accord on labour"."""
    named = [cue for cue in near if any(cue.names(CONTEXT)) and not scene.tagged(Word.PAPER, cue.start, cue.end)]
    named = [cue for cue in named if first_measure(scene, [cue], UnitClass.DURATION, tolls_only=False) is not None]
    ahead = first_measure(scene, _ahead(scene, counted), UnitClass.DURATION, tolls_only=False)
    if ahead is not None:
        return False
    papers = scene.tagged(Word.PAPER, counted.left, counted.right)
    lasts = bool(named) and all(Word.EXTEND in cue.tags for cue in named)
    return lasts and any(scene.distance(counted, cue) <= REACH[UnitClass.DURATION] for cue in papers)


def _ahead(scene: Scene, counted: Counted) -> list[Cue]:
    """Return the cues before a length of time in its sentence that say more than that something lasts."""
    cues = scene.cues_in(counted.sentence.start, counted.start)
    return [cue for cue in cues if Word.EXTEND not in cue.tags]


def _of_old_value(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure named before the old value of a length of time: "the permit goes from nine to 12 months"."""
    old = scene.quantities_in(counted.sentence.start, counted.start)[-1:]
    if not old or not old[0].change_kind is counted.quantity.change_kind is ChangeKind.FROM_TO:
        return None
    ahead = scene.cues_in(counted.sentence.start, old[0].start)
    near = [cue for cue in ahead if scene.distance(cue, old[0]) <= REACH[UnitClass.DURATION]]
    near.sort(key=lambda cue: scene.distance(cue, old[0]))
    return first_measure(scene, near, UnitClass.DURATION, tolls_only=False)


def _is_within(cue: Cue, counted: Counted) -> bool:
    """Return whether a cue is a part of the number itself: "from nine to twelve months"."""
    return counted.quantity.start <= cue.start < counted.quantity.number_end


def _is_of_date(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a word before a length of time belongs to a date ("before 31 December, at least five months")."""
    dates = scene.dates_in(max(counted.left, cue.start - DATE_WIDTH), cue.start) if cue.end <= counted.start else ()
    return any(scene.distance(date, cue) <= 1 for date in dates)


def _is_yearly(scene: Scene, counted: Counted) -> bool:
    """Return whether months, weeks or days are said of each year: "nine months a year"."""
    yearly = scene.tagged(Word.YEARLY, counted.quantity.number_end, counted.right)
    near = any(scene.distance(counted.quantity, cue) <= LAPSE_REACH for cue in yearly)
    own = near or counted.quantity.per is Per.YEAR or is_of_each_year(scene, counted)
    return counted.quantity.unit != "year" and own


def _reaches(scene: Scene, counted: Counted, cue: Cue) -> bool:
    return scene.distance(counted, cue) <= REACH[UnitClass.DURATION]
