"""Decides what a number measures, or that it measures nothing of migration."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.apposed import is_apposed_people
from pipeline.figures.ground.changes import (
    changed_level,
    is_before_old,
    is_moved,
    level_after_change,
    measure_of_change,
    moved_from,
    predicated_change,
)
from pipeline.figures.ground.concepts import Measure, PartyRule
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT
from pipeline.figures.ground.lists import (
    continues,
    find_antecedent,
    is_joined_people,
    is_part,
    is_versus,
)
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, NEXT_WORD, count_nouns
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.bare import verb_measure
from pipeline.figures.measure.naming import context_cost, own_measure, residents
from pipeline.figures.measure.newcomers import comes_on_papers
from pipeline.figures.measure.onward import is_by_means, is_of_first_count
from pipeline.figures.measure.settled import papered, regularised
from pipeline.figures.measure.shares import is_change
from pipeline.figures.measure.stocks import is_of_locals, stock
from pipeline.figures.measure.strays import (
    carried,
    is_imagined,
    is_part_of_other,
    is_per_head,
    is_ranking,
    is_sample,
    is_stray,
    resumed,
)
from pipeline.figures.measure.subject import is_on_subject
from pipeline.figures.measure.sums import SAME_SUBJECT, measured_sum, unspoken_sum, with_currency, with_percent
from pipeline.figures.measure.survivors import lived_through
from pipeline.figures.measure.tallies import sums_up
from pipeline.figures.measure.vetoed import is_vetoed, pays
from pipeline.figures.tables import Word
from pipeline.model import Nature, UnitClass
from pipeline.places import PlaceKind

#: How many words may stand between a figure and its change, set behind a comma.
APPOSED_REACH: Final = 4
COMMAS: Final = (",", "،", "(", "+")
#: How near a word must stand to give a percentage a measure other than the one before it, in words.
OWN_CONTEXT: Final = 6
#: The measure of people whose fate is not said, and the least number of them.
PEOPLE: Final = "people"
SOME: Final = 5
#: The measure of claims, which people are not, whatever the title speaks of.
CLAIMS: Final = "asylum_applications"
#: The measure of people made regular, as which papers alone are read.
REGULARISED: Final = "regularisation_applications"
#: The measure whose nouns are jobs and workers.
LABOUR: Final = "labour_quota"
#: Who are arrested or wanted are never just people.
POLICED: Final = PartyRule.AUTHORITY
#: The measure of applications that nothing says the kind of.
APPLICANTS: Final = "applicants"
#: The measure of people a state shelters, as which a state that "took in 900" is read where no workers are told of.
SHELTERED: Final = "refugees_hosted"
#: The measure of people who live somewhere.
RESIDENTS: Final = "residents"
#: The family of jobs, the measure of those who took them, and that of people who came unasked.
LABOUR_FAMILY: Final = "labour"
ADMITTED: Final = "workers_admitted"
ARRIVALS: Final = "irregular_arrivals"
#: The measure of those saved at sea.
SAVED: Final = "rescued"
#: The measure of those whom a boat carries.
ABOARD: Final = "aboard"
#: How far from workers the word may stand that says they were exploited, in words.
EXPLOITED_REACH: Final = 6
#: How far before a number the word may stand for those it counts ("a group of 250"), in words.
GROUP_REACH: Final = 1


def measure_numbers(scene: Scene) -> list[Measured]:
    """Return the numbers of a document that measure something of migration, in the order of the text."""
    found: list[Measured] = []
    told: set[tuple[str, str | None]] = set()
    passed: list[Counted] = []
    for counted in count_nouns(scene):
        untold = scene.is_teaser(counted.start, counted.sentence) or is_sample(scene, counted)
        untold = untold or is_imagined(scene, counted)
        if untold or is_vetoed(scene, counted) or pays(scene, counted):
            continue
        measured = (
            None
            if is_per_head(scene, counted) or is_ranking(scene, counted)
            else _measured(scene, counted, found, units=told)
        )
        if measured is not None and (
            is_stray(scene, counted, measured.measure) or is_part_of_other(scene, measured, found)
        ):
            continue
        if measured is not None:
            measured = papered(scene, measured)
            added = [*_summed_up(scene, passed, measured), *moved_from(scene, passed, measured), measured]
            told |= {(one.measure.family, one.counted.quantity.unit) for one in added}
            found += added
            passed = []
        elif _may_be_summed_up(counted) or (is_moved(scene, counted) and not is_ranking(scene, counted)):
            passed.append(counted)
    return found


def _may_be_summed_up(counted: Counted) -> bool:
    return counted.noun is not None and PERSON in counted.noun.tags and not counted.quantity.vague


def _summed_up(scene: Scene, passed: list[Counted], measured: Measured) -> list[Measured]:
    """Return the counted people whose parts stand in apposition: "seven people, four women and three girls, died"."""
    following = measured.counted
    taken: list[Counted] = []
    for counted in reversed(passed):
        if not _may_be_summed_up(counted) or counted.index != following.index:
            break
        between = scene.text[counted.end : following.start].strip(" ,،\u00a0")
        if len(between.split()) > 1 or measured.measure.nature is not Nature.TOLL:
            break
        taken.insert(0, counted)
        following = counted
    return [Measured(counted, measured.measure) for counted in taken]


def _measured(
    scene: Scene, counted: Counted, found: list[Measured], *, units: Container[tuple[str, str | None]]
) -> Measured | None:
    """Return a number with what it measures; ``units`` are the families told of before, each with what was counted."""
    level = changed_level(scene, counted, found) if is_change(scene, counted) else None
    changed = measure_of_change(scene, level) if level is not None else None
    if changed is not None and context_cost(scene, counted) > OWN_CONTEXT:
        return Measured(counted, changed, level)
    counted = with_percent(scene, with_currency(scene, counted, found), found)
    antecedent = find_antecedent(scene, counted, found)
    if counted.quantity.unit_class not in COUNTS:
        change = predicated_change(scene, counted, found)
        return change or _of_level(scene, measured_sum(scene, counted, found), level=level, changed=changed)
    alone = stock(scene, counted) or _in_apposition(scene, counted, antecedent)
    if alone is not None:
        return alone
    named = lived_through(scene, counted, own_measure(scene, counted))
    named = carried(scene, counted, _unless_exploited(scene, counted, named))
    named = _as_whole(scene, counted, antecedent, named=_as_before(resumed(scene, counted, named), antecedent, counted))
    named = _as_landed(scene, counted, antecedent, named=named)
    of_before = (_is_of_before, is_of_locals, comes_on_papers, sums_up, is_by_means, is_of_first_count)
    if antecedent is not None and any(rule(scene, counted, antecedent, named=named) for rule in of_before):
        return Measured(counted, antecedent.measure, antecedent)
    fronted = antecedent is not None and _is_fronted_part(scene, counted, antecedent, named=named)
    named = None if fronted else named
    told = antecedent is not None and counted.index - antecedent.counted.index <= SAME_SUBJECT
    told = told or (named is not None and _is_told(counted, named, units))
    if named is not None and (told or is_on_subject(scene, counted, named)):
        goes_on = antecedent is not None and antecedent.measure is named and _goes_on(scene, counted, antecedent)
        return Measured(counted, named, antecedent if goes_on else _change_to(scene, counted, found, named=named))
    unnamed = _unnamed(scene, counted, found) if named is None and not fronted else None
    return unnamed or _going_on(scene, counted, antecedent, named=named) or regularised(scene, counted)


def _going_on(scene: Scene, counted: Counted, antecedent: Measured | None, *, named: Measure | None) -> Measured | None:
    """Return a number that goes on from the one before it, or people of whom nothing is said."""
    if antecedent is not None and continues(scene, counted, antecedent):
        clause = antecedent.measure.name == ABOARD and ";" in scene.text[antecedent.counted.end : counted.start]
        apart = clause or counted.index != antecedent.counted.index
        spoken = verb_measure(scene, counted) if apart else None
        spoken = _admitted(scene, counted, antecedent, named=spoken)
        return Measured(counted, spoken or antecedent.measure, antecedent)
    last = None if counted.quantity.vague else _people_measure(scene, counted, named)
    settled = antecedent if _is_of_residents(scene, counted, antecedent) else None
    return Measured(counted, settled.measure if settled else last, settled) if last is not None else None


def _is_fronted_part(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:
    """Return whether people are a part of those before, of whom papers are told: "Of them 900 men had visas"."""
    if counted.noun is None or PERSON not in counted.noun.tags or counted.index - antecedent.counted.index > 1:
        return False
    if named is not None and named.name != REGULARISED:
        return False
    ahead = scene.tagged(Word.OF_THEM, counted.sentence.start, counted.start)[:1]
    return any(scene.distance(one, counted) == 0 and one.start <= counted.sentence.start for one in ahead)


def _of_level(
    scene: Scene, measured: Measured | None, *, level: Measured | None, changed: Measure | None
) -> Measured | None:
    """Return a percentage as the change of the figure it is set right behind: "900 landed, 34 per cent fewer"."""
    if measured is None or level is None or measured.measure is not changed or measured.antecedent is not None:
        return measured
    between = scene.text[level.counted.end : measured.counted.start]
    apposed = len(between.split()) <= APPOSED_REACH and between.rstrip().endswith(COMMAS)
    placed = scene.places_in(measured.counted.start, measured.counted.right)
    return replace(measured, antecedent=level) if apposed and not placed else measured


def _change_to(scene: Scene, counted: Counted, found: Sequence[Measured], *, named: Measure) -> Measured | None:
    """Return the change that a bare number is the outcome of: "Fijians made 17 % fewer claims: 900 in all"."""
    last = found[-1] if found else None
    if last is None or last.counted.index != counted.index:
        return None
    if counted.noun is not None and not (PERSON in counted.noun.tags and _is_led_up_to(scene, last, counted)):
        return None
    percent = last.counted.quantity.unit_class is UnitClass.PERCENT
    told = percent and last.measure.family == named.family and is_change(scene, last.counted)
    return last if told and not scene.quantities_in(last.counted.end, counted.start) else None


def _is_led_up_to(scene: Scene, last: Measured, counted: Counted) -> bool:
    """Return whether only a preposition and an article lead to counted people: "up 12 %, to the 2,300 people"."""
    between = scene.text[last.counted.end : counted.quantity.number_start].strip(" ,\u00a0")
    return len(between.split()) <= NEXT_WORD + 1


def _is_of_residents(scene: Scene, counted: Counted, antecedent: Measured | None) -> bool:
    """Return whether people of a state are told of behind residents: "9,000 live there. Fijians lead with 700"."""
    if antecedent is None or antecedent.measure.name != RESIDENTS or counted.index - antecedent.counted.index > 1:
        return False
    return any(one.kind is PlaceKind.DEMONYM for one in scene.places_in(counted.sentence.start, counted.right))


def _as_before(named: Measure | None, antecedent: Measured | None, counted: Counted) -> Measure | None:
    """Return applications of no kind as the claims told of before: "90 claims. Fijians filed 40 applications"."""
    if named is None or named.name != APPLICANTS or antecedent is None or antecedent.measure.specifies != APPLICANTS:
        return named
    return antecedent.measure if counted.index - antecedent.counted.index == 1 else named


def _as_whole(scene: Scene, counted: Counted, antecedent: Measured | None, *, named: Measure | None) -> Measure | None:
    """Return a part of workers who came as workers who came too: "900 were hired, 700 of them Fijian women"."""
    if named is None or named.name != LABOUR or antecedent is None or antecedent.measure.name != ADMITTED:
        return named
    same = counted.index == antecedent.counted.index
    return antecedent.measure if same and is_part(scene, counted, antecedent) else named


def _in_apposition(scene: Scene, counted: Counted, antecedent: Measured | None) -> Measured | None:
    """Return a number of an apposition with the measure of the whole: peoples of those arrested, "men and women"."""
    if antecedent is None:
        return None
    whole = antecedent.antecedent or antecedent
    arrested = whole.measure.parties is POLICED and is_apposed_people(scene, counted, whole)
    found = whole if arrested else antecedent
    goes_on = arrested or _is_last_of_apposed(scene, counted, antecedent)
    return Measured(counted, found.measure, antecedent) if goes_on else None


def _is_last_of_apposed(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether "and" joins people to others in apposition: "those aboard, 30 men and 12 women, left"."""
    opened = antecedent.counted.index == counted.index and scene.is_behind(COMMAS, antecedent.counted.start)
    if not opened or not scene.text.startswith(COMMAS, counted.end):
        return False
    people = all(noun is not None and PERSON in noun.tags for noun in (counted.noun, antecedent.counted.noun))
    return people and is_joined_people(scene, counted, antecedent)


def _as_landed(scene: Scene, counted: Counted, antecedent: Measured | None, *, named: Measure | None) -> Measure | None:
    """Return those who set out from a state, told of behind landings, as a part: "From Libya 700 had sailed"."""
    if named is None or named.name != ABOARD or antecedent is None or antecedent.measure.name != ARRIVALS:
        return named
    part = counted.noun is None and counted.quantity.value < antecedent.counted.quantity.value
    near = counted.index - antecedent.counted.index <= SAME_SUBJECT
    left = any(is_governed(scene, one, Word.FROM) for one in scene.places_in(counted.left, counted.start))
    return antecedent.measure if part and near and left else named


def _is_of_before(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:
    """Return whether a number of people who come somewhere is of those told of just before.

    A part of those saved ("630 were saved. 361 came to Gavdos"), more workers ("l'anno scorso ne erano arrivati 410"),
    or one host of those who left for work ("Romania led with 900 Fijians, Malta was reached by 40").
    """
    if counted.index - antecedent.counted.index > 1:
        return False
    smaller = counted.quantity.value < antecedent.counted.quantity.value
    if counted.noun is None and named is not None and named.name == ARRIVALS:
        timed = [*scene.tagged(Word.SO_FAR, counted.left, counted.right), *scene.dates_in(counted.left, counted.right)]
        saved = antecedent.measure.name == SAVED and smaller and not timed
        return saved or (antecedent.measure.family == LABOUR_FAMILY and is_part(scene, counted, antecedent))
    people = any(one.kind is PlaceKind.DEMONYM for one in scene.places_in(counted.start, counted.end))
    there = named is None or named.name in {RESIDENTS, ARRIVALS}
    left = antecedent.measure.name == ADMITTED and there and people and smaller
    ranked = scene.tagged(Word.RANKED, counted.sentence.start, counted.sentence.end)
    return left and bool(ranked or counted.index == antecedent.counted.index)


def _unless_exploited(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return workers who were exploited as people: no quota is told of them."""
    if named is None or named.family != LABOUR_FAMILY:
        return named
    cues = scene.tagged(Word.EXPLOITED, counted.left, counted.right)
    exploited = any(scene.distance(counted, cue) <= EXPLOITED_REACH for cue in cues)
    return scene.concepts.measure(PEOPLE) if exploited else named


def _admitted(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> Measure | None:
    """Return a group that arrives, told of beside a quota, as workers admitted: "a first batch of 250 will arrive"."""
    if named is not None and named.name == SHELTERED and antecedent.measure.family == LABOUR_FAMILY:
        return antecedent.measure
    if named is None or named.name != ARRIVALS or antecedent.measure.family != LABOUR_FAMILY:
        return named
    groups = scene.tagged(PERSON, counted.left, counted.start)
    led = any(scene.distance(group, counted) <= GROUP_REACH for group in groups)
    return scene.concepts.measure(ADMITTED) if led else named


def _is_told(counted: Counted, named: Measure, units: Container[tuple[str, str | None]]) -> bool:
    """Return whether the article has counted the same before, by the same noun, so that it is no stray number."""
    if named.nature is Nature.TOLL or counted.quantity.unit is None:
        return False
    return (named.family, counted.quantity.unit) in units


def _unnamed(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return a number no word gives a measure of a count: the level a change leads to, or a sum."""
    led_to = level_after_change(scene, counted, found)
    return Measured(counted, led_to, found[-1]) if led_to is not None else unspoken_sum(scene, counted)


def _goes_on(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a number with a measure of its own is a part of the one before it, or is set against it."""
    set_against = counted.index == antecedent.counted.index and is_versus(scene, counted)
    return set_against or is_part(scene, counted, antecedent)


def _people_measure(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return the measure of people that nothing is said of: of one state in another, or else the title's.

    Those whose own noun says that they died live nowhere.
    """
    within = scene.cues_in(counted.quantity.number_end, counted.quantity.end)
    toll = named.name if named is not None and named.nature is Nature.TOLL else None
    lost = toll is not None and any(toll in cue.names(UNIT) for cue in within)
    settled = None if lost else residents(scene, counted, next_to=False)
    right = counted.sentence.end if is_before_old(scene, counted) else counted.right
    if settled is not None and scene.tagged(Word.FUTURE, counted.left, right):
        return scene.concepts.measure(LABOUR)
    return settled or (_unsaid(scene, counted) if named is None else None)


def _unsaid(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of people whose fate their sentence leaves open: the title's, or just people on the move."""
    if counted.noun is None or PERSON not in counted.noun.tags or counted.quantity.value < SOME:
        return None
    measures = scene.concepts.measures
    people = scene.concepts.measure(PEOPLE)
    if not is_on_subject(scene, counted, people):
        return None
    titled = {name for cue in scene.title_cues for prefix in (UNIT, CONTEXT) for name in cue.names(prefix)} - {CLAIMS}
    fitting = (one for one in measures if one.name in titled and one.refines is None and one.parties is not POLICED)
    return next(
        (one for one in fitting if UnitClass.COUNT in one.unit_classes and one.nature is not Nature.TOLL), people
    )
