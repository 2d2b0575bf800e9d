"""Decides what a number measures, or that it measures nothing of migration."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.figures.bare import verb_measure
from pipeline.figures.cast import is_governed
from pipeline.figures.concepts import Measure, PartyRule
from pipeline.figures.lexicon import CONTEXT, PERSON, SUBJECT, UNIT, VETO
from pipeline.figures.lists import (
    change_of_level,
    continues,
    find_antecedent,
    is_pair,
    is_part,
    is_versus,
    level_after_change,
    listed_place,
)
from pipeline.figures.mention import Counted, Measured
from pipeline.figures.naming import context_cost, is_price, own_measure, residents
from pipeline.figures.nouns import COUNTS, NEXT_WORD, count_nouns, has_unit
from pipeline.figures.scene import Scene
from pipeline.figures.shares import is_change, speaks_of_migration
from pipeline.figures.tables import HEAD_FINAL, HOSTS, Word
from pipeline.model import ChangeKind, Nature, UnitClass
from pipeline.places import PlaceKind

#: How near a word must stand to give a percentage a measure other than the one before it, in words.
OWN_CONTEXT: Final = 6
#: The measure of people whose fate is not said, and the least number of them.
PEOPLE: Final = "people"
SOME: Final = 5
#: The measure of claims, which people are not, whatever the title speaks of.
CLAIMS: Final = "asylum_applications"
#: The least sum that pays for a policy, and the least that is taken for one though no word says so.
LEAST_SUM: Final = 10_000
LARGE_SUM: Final = 1_000_000
#: What says that a number without a currency is a sum, and how near, in words.
SPENT: Final = frozenset({CONTEXT + "funding", CONTEXT + "remittances", UNIT + "remittances"})
SPENT_REACH: Final = 4
#: Measures of a share, which a list may give place by place, and how far the place may stand behind, in words.
RATES: Final = frozenset({"recognition_rate", "share"})
SHARE_PLACE: Final = 2
#: How far before a sum its place may stand, in words; twice as far before the old value of a change.
PLACED: Final = 4
#: How many figures back the sum may stand whose currency a bare number shares.
NEAR_SUMS: Final = 4
#: How many sentences after a figure its subject still holds.
SAME_SUBJECT: Final = 2
#: The measure of how long a permit holds.
PERMIT: Final = "permit_length"
#: How far behind people the price may stand that was asked of them, in words.
PAID_REACH: Final = 8
#: The measure whose nouns are jobs and workers.
LABOUR: Final = "labour_quota"
#: The family of jobs, the measure of those who took them, and that of people who came unasked.
LABOUR_FAMILY: Final = "labour"
ADMITTED: Final = "workers_admitted"
ARRIVALS: Final = "irregular_arrivals"
#: How far from workers the word may stand that says they were exploited, in words.
EXPLOITED_REACH: Final = 6
#: How far before a number the word may stand for those it counts ("a group of 250"), in words.
GROUP_REACH: Final = 1
#: How many words may say what a share in apposition is of, and what ends them.
SHARE_WORDS: Final = 2
_CLAUSE_END: Final = re.compile(r"[,.;·:)]")


def measure_numbers(scene: Scene) -> list[Measured]:
    """Return the numbers of a document that measure something of migration, in the order of the text."""
    found: list[Measured] = []
    passed: list[Counted] = []
    for counted in count_nouns(scene):
        if scene.is_teaser(counted.start, counted.sentence) or _is_vetoed(scene, counted) or _pays(scene, counted):
            continue
        measured = _measured(scene, counted, found)
        if measured is not None:
            found += [*_summed_up(scene, passed, measured), *_moved_from(scene, passed, measured), measured]
            passed = []
        elif _may_be_summed_up(counted) or counted.quantity.change_kind is ChangeKind.FROM_TO:
            passed.append(counted)
    return found


def _may_be_summed_up(counted: Counted) -> bool:
    return counted.noun is not None and PERSON in counted.noun.tags and not counted.quantity.vague


def _moved_from(scene: Scene, passed: list[Counted], measured: Measured) -> list[Measured]:
    """Return the old value of a change that names only behind the new one what it counts: "from 900 to 1,200 the …"."""
    old, new = passed[-1] if passed else None, measured.counted
    if old is None or old.index != new.index or new.quantity.change_kind is not ChangeKind.FROM_TO:
        return []
    between = scene.quantities_in(old.quantity.end, new.quantity.start)
    moved = old.quantity.change_kind is ChangeKind.FROM_TO and not between
    return [Measured(old, measured.measure)] if moved else []


def _summed_up(scene: Scene, passed: list[Counted], measured: Measured) -> list[Measured]:
    """Return the counted people whose parts stand in apposition: "seven people, four women and three girls, died"."""
    following = measured.counted
    taken: list[Counted] = []
    for counted in reversed(passed):
        if not _may_be_summed_up(counted):
            break
        between = scene.text[counted.end : following.start].strip(" ,،\u00a0")
        if counted.index != following.index or len(between.split()) > 1 or measured.measure.nature is not Nature.TOLL:
            break
        taken.insert(0, counted)
        following = counted
    return [Measured(counted, measured.measure) for counted in taken]


def _is_vetoed(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence speaks of something else, and of people on the move not at all.

    A share or a sum is taken for the other thing even so: votes for a party that speaks of migration are votes.
    """
    cues = scene.cues_in(counted.sentence.start, counted.sentence.end)
    spared = counted.quantity.unit_class in COUNTS and (
        any(SUBJECT in cue.tags for cue in cues) or _is_labour(scene, counted)
    )
    of_permit = counted.quantity.unit_class is UnitClass.DURATION and any(CONTEXT + PERMIT in one.tags for one in cues)
    return any(VETO in cue.tags for cue in cues) and not (spared or of_permit)


def _pays(scene: Scene, counted: Counted) -> bool:
    """Return whether people are counted as those money was taken from, where "from" follows: "14 citizens from …"."""
    noun = counted.noun
    if noun is None or PERSON not in noun.tags or scene.document.article.language not in HEAD_FINAL:
        return False
    taken = scene.tagged(Word.FROM, counted.end, counted.end + NEXT_WORD)[:1]
    asked = scene.tagged(Word.PRICE, counted.end, counted.sentence.end) if taken else []
    return any(scene.distance(counted, cue) <= PAID_REACH for cue in asked)


def _is_labour(scene: Scene, counted: Counted) -> bool:
    """Return whether the number counts jobs or workers by their own noun, none of the other thing's words before it."""
    noun = counted.noun
    if noun is None or UNIT + LABOUR not in noun.tags:
        return False
    return not scene.tagged(VETO, counted.quantity.number_end, noun.end)


def _measured(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    changed = change_of_level(scene, counted, found) if is_change(scene, counted) else None
    if changed is not None and context_cost(scene, counted) > OWN_CONTEXT:
        return Measured(counted, changed)
    counted = _with_currency(scene, counted, found)
    antecedent = find_antecedent(scene, counted, found)
    if counted.quantity.unit_class not in COUNTS:
        return _measured_sum(scene, counted, found)
    named = _unless_exploited(scene, counted, own_measure(scene, counted))
    told = antecedent is not None and counted.index - antecedent.counted.index <= SAME_SUBJECT
    told = told or (named is not None and _is_told(counted, named, found))
    if named is not None and (told or _is_on_subject(scene, counted, named)):
        goes_on = antecedent is not None and antecedent.measure is named and _goes_on(scene, counted, antecedent)
        return Measured(counted, named, antecedent if goes_on else None)
    unnamed = _unnamed(scene, counted, found) if named is None else None
    if unnamed is not None:
        return unnamed
    if antecedent is not None and continues(scene, counted, antecedent):
        spoken = verb_measure(scene, counted) if counted.index != antecedent.counted.index else None
        spoken = _admitted(scene, counted, antecedent, named=spoken)
        return Measured(counted, spoken or antecedent.measure, antecedent)
    last = None if counted.quantity.vague else _people_measure(scene, counted, named)
    return Measured(counted, last) if last is not None else None


def _unless_exploited(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return workers who were exploited as people: no quota is told of them."""
    if named is None or named.family != LABOUR_FAMILY:
        return named
    cues = scene.tagged(Word.EXPLOITED, counted.left, counted.right)
    exploited = any(scene.distance(counted, cue) <= EXPLOITED_REACH for cue in cues)
    return scene.concepts.measure(PEOPLE) if exploited else named


def _admitted(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> Measure | None:
    """Return a group that arrives, told of beside a quota, as workers admitted: "a first batch of 250 will arrive"."""
    if named is None or named.name != ARRIVALS or antecedent.measure.family != LABOUR_FAMILY:
        return named
    groups = scene.tagged(PERSON, counted.left, counted.start)
    led = any(scene.distance(group, counted) <= GROUP_REACH for group in groups)
    return scene.concepts.measure(ADMITTED) if led else named


def _is_told(counted: Counted, named: Measure, found: Sequence[Measured]) -> bool:
    """Return whether the article has counted the same before, by the same noun, so that it is no stray number."""
    if named.nature is Nature.TOLL or counted.quantity.unit is None:
        return False
    alike = (one for one in found if one.measure.family == named.family)
    return any(one.counted.quantity.unit == counted.quantity.unit for one in alike)


def _with_currency(scene: Scene, counted: Counted, found: list[Measured]) -> Counted:
    """Return a bare large number in a list of sums as a sum too: "India got 1.2 billion euros, Nepal 610 million"."""
    named = has_unit(scene, counted.quantity) and not _is_of_place(scene, counted)
    if counted.noun is not None or named or counted.quantity.unit_class not in COUNTS:
        return counted
    reach = SAME_SUBJECT if _is_part_of_told(scene, counted) else 1
    near = (one.counted.quantity for one in found[-NEAR_SUMS:][::-1] if counted.index - one.counted.index <= reach)
    last_sum = next((one for one in near if one.unit_class is UnitClass.MONEY), None)
    if last_sum is None or counted.quantity.value < LARGE_SUM:
        return counted
    if not (_is_placed(scene, counted) or is_versus(scene, counted) or is_pair(scene, found[-1], counted)):
        return counted
    sum_ = replace(counted.quantity, unit=last_sum.unit, unit_class=UnitClass.MONEY, unit_copied=True)
    return replace(counted, quantity=sum_)


def _unnamed(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return a number no word gives a measure of a count: the level a change leads to, or a sum."""
    led_to = level_after_change(scene, counted, found)
    return Measured(counted, led_to) if led_to is not None else _unspoken_sum(scene, counted)


def _unspoken_sum(scene: Scene, counted: Counted) -> Measured | None:
    """Return a bare large number as a sum whose currency goes without saying: "the centres will cost 134 million"."""
    quantity = counted.quantity
    if counted.noun is not None or has_unit(scene, quantity) or quantity.vague or quantity.value < LARGE_SUM:
        return None
    sum_ = replace(counted, quantity=replace(quantity, unit=None, unit_class=UnitClass.MONEY))
    near = scene.cues_in(counted.left, counted.right)
    spent = [cue for cue in near if cue.tags & SPENT and scene.distance(cue, counted) <= SPENT_REACH]
    measure = own_measure(scene, sum_) if spent else None
    return Measured(sum_, measure) if measure is not None and speaks_of_migration(scene, counted) else None


def _is_of_place(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is said to be of a place: "the 610 million of Nepal"."""
    behind = scene.places_in(counted.quantity.number_end, counted.right)[:1]
    near = any(scene.distance(counted.quantity, one) == 0 or one.start < counted.quantity.end for one in behind)
    return near and any(is_governed(scene, one, Word.FROM) for one in behind)


def _is_part_of_told(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a part of what was told before: "of that sum, some 60 million"."""
    ahead = scene.tagged(Word.OF_THEM, counted.left, counted.start)
    return any(not scene.text[cue.end : counted.start].strip(" ,") for cue in ahead)


def _is_placed(scene: Scene, counted: Counted) -> bool:
    """Return whether a place stands right before a number, or right behind it, or "of them" beside it."""
    parts = scene.tagged(Word.OF_THEM, counted.end, counted.right)
    ahead = _is_part_of_told(scene, counted) or any(
        scene.distance(cue, counted) <= 1 for cue in scene.tagged(Word.OF_THEM, counted.left, counted.start)
    )
    if ahead or any(scene.distance(counted, cue) == 0 for cue in parts) or _is_of_place(scene, counted):
        return True
    if listed_place(scene, counted) is not None:
        return True
    reach = PLACED * 2 if counted.quantity.change_kind is ChangeKind.FROM_TO else PLACED
    before = scene.places_in(counted.left, counted.start)
    return any(
        scene.distance(one, counted) <= reach or scene.text[one.end : counted.start].strip() == "," for one in before
    )


def _goes_on(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a number with a measure of its own is a part of the one before it, or is set against it."""
    set_against = counted.index == antecedent.counted.index and is_versus(scene, counted)
    return set_against or is_part(scene, counted, antecedent)


def _people_measure(scene: Scene, counted: Counted, named: Measure | None) -> Measure | None:
    """Return the measure of people that nothing is said of: of one state in another, or else the title's."""
    settled = residents(scene, counted, next_to=False)
    if settled is not None and scene.tagged(Word.FUTURE, counted.left, counted.right):
        return scene.concepts.measure(LABOUR)
    return settled or (_unsaid(scene, counted) if named is None else None)


def _large_sum(scene: Scene, counted: Counted) -> Measured | None:
    """Return a sum too large for a wage or a fee as funding, where its own sentence speaks of migration."""
    if counted.quantity.unit_class is not UnitClass.MONEY or counted.quantity.vague:
        return None
    ours = speaks_of_migration(scene, counted) and not is_price(scene, counted)
    large = counted.quantity.value >= LARGE_SUM
    return Measured(counted, scene.concepts.measure("funding")) if large and ours else None


def _unsaid(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of people whose fate their sentence leaves open: the title's, or just people on the move."""
    if counted.noun is None or PERSON not in counted.noun.tags or counted.quantity.value < SOME:
        return None
    measures = scene.concepts.measures
    people = scene.concepts.measure(PEOPLE)
    if not _is_on_subject(scene, counted, people):
        return None
    titled = {name for cue in scene.title_cues for prefix in (UNIT, CONTEXT) for name in cue.names(prefix)} - {CLAIMS}
    fitting = (one for one in measures if one.name in titled and one.refines is None)
    return next(
        (one for one in fitting if UnitClass.COUNT in one.unit_classes and one.nature is not Nature.TOLL), people
    )


def _measured_sum(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return a sum, share or length of time with its measure, or with that of one it is set against."""
    antecedent = find_antecedent(scene, counted, found)
    is_money = counted.quantity.unit_class is UnitClass.MONEY
    if is_money and counted.quantity.value < LEAST_SUM:
        return None
    if counted.quantity.unit_copied and antecedent is not None and _goes_on_listing(scene, counted, antecedent):
        return Measured(counted, antecedent.measure, antecedent)
    measure = own_measure(scene, counted)
    if measure is not None:
        return Measured(counted, measure) if _is_on_subject(scene, counted, measure) else None
    if antecedent is not None and _goes_on_listing(scene, counted, antecedent):
        return Measured(counted, antecedent.measure, antecedent)
    return _large_sum(scene, counted) or _growth(scene, counted, found) or _part_of_last(scene, counted, found)


def _goes_on_listing(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a sum or share stands in a list with the one before it, a place of its own beside it."""
    apart = counted.index - antecedent.counted.index
    if apart == 0 and (is_versus(scene, counted) or is_pair(scene, antecedent, counted)):
        return True
    placed = listed_place(scene, counted) is not None
    behind = scene.places_in(counted.end, counted.right)
    near = any(scene.distance(counted, one) <= SHARE_PLACE for one in behind)
    if counted.quantity.unit_class is UnitClass.MONEY:
        placed = placed or _is_placed(scene, counted)
        if _is_part_of_told(scene, counted):
            return apart <= SAME_SUBJECT
        return (apart == 0 and (placed or near or _is_sum(scene, counted))) or (apart == 1 and placed)
    rated = antecedent.measure.name in RATES and counted.quantity.unit_class is UnitClass.PERCENT
    return rated and apart == 0 and (placed or near)


def _part_of_last(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage of what was counted last: "4,100 landed, 80 per cent of them in Crete", "or a fifth"."""
    last = found[-1] if found else None
    if last is None or counted.quantity.unit_class is not UnitClass.PERCENT or is_change(scene, counted):
        return None
    behind = [cue for tag in (Word.OF_THEM, Word.WHOLE) for cue in scene.tagged(tag, counted.end, counted.right)]
    ahead = scene.tagged(Word.MAKES_UP, counted.left, counted.start)
    said = any(scene.distance(counted, cue) <= 1 for cue in (*behind, *ahead)) or _is_apposed(scene, counted, last)
    if not said or counted.index - last.counted.index > 1:
        return None
    return Measured(counted, scene.concepts.measure("share"), last)


def _is_apposed(scene: Scene, counted: Counted, last: Measured) -> bool:
    """Return whether a percentage is set beside a count, and told of whom: "11,900 people, 83 % from that coast"."""
    if last.counted.quantity.unit_class not in COUNTS or last.counted.index != counted.index:
        return False
    between = scene.text[last.counted.end : counted.start]
    of = scene.tagged(Word.FROM, counted.end, counted.right)[:1]
    people = scene.tagged(PERSON, counted.end, counted.right)[:1]
    near = any(scene.distance(counted, cue) <= 1 for cue in of) or any(
        scene.distance(counted, cue) == 0 for cue in people
    )
    near = near and between.startswith(",") and len(between.strip(" ,").split()) <= 1
    return near or (
        len(between.rsplit(",", maxsplit=1)[-1].split()) <= 1 and "," in between and _ends_clause(scene, counted)
    )


def _ends_clause(scene: Scene, counted: Counted) -> bool:
    """Return whether a word or two that tell nothing end the clause behind a percentage: ", 68 % voluntary."."""
    behind = scene.text[counted.quantity.end : counted.sentence.end]
    words = _CLAUSE_END.split(behind, maxsplit=1)[0].split()
    cues = scene.cues_in(counted.quantity.end, counted.quantity.end + sum(len(word) + 1 for word in words))
    told = any(cue.tags & {Word.VERB, Word.STOP, Word.CHANGE, Word.LINK, Word.VERSUS, Word.IN} for cue in cues)
    return 0 < len(words) <= SHARE_WORDS and not told


def _growth(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage by which what the sentence before tells has changed, where it names a place of its own."""
    last = found[-1] if found else None
    if last is None or counted.index - last.counted.index != 1 or not is_change(scene, counted):
        return None
    placed = bool(scene.places_in(counted.sentence.start, counted.start))
    ours = placed and UnitClass.PERCENT in last.measure.unit_classes
    is_percent = counted.quantity.unit_class is UnitClass.PERCENT
    return Measured(counted, last.measure) if ours and is_percent else None


def _is_sum(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is the whole that those before it are parts of: "out of 30 billion in all"."""
    return bool(scene.tagged(Word.OUT_OF, counted.left, counted.start))


def _is_on_subject(scene: Scene, counted: Counted, measure: Measure) -> bool:
    """Return whether the text ties the number to migration: by its words, a toll at sea, or a host beside an origin."""
    if scene.on_subject(counted.index) or (measure.nature is not Nature.TOLL and scene.opens_on_subject()):
        return True
    sentence = counted.sentence
    if measure.nature is Nature.TOLL:
        return bool(scene.tagged(Word.SEA, sentence.start, sentence.end))
    if _counts_foreigners(scene, counted):
        return True
    codes = {place.code for place in scene.places_in(sentence.start, sentence.end)}
    return measure.parties is PartyRule.CORRIDOR and bool(codes & HOSTS) and len(codes) > 1


def _counts_foreigners(scene: Scene, counted: Counted) -> bool:
    """Return whether the people of a state that people leave stand right at the number or its noun."""
    phrase = scene.places_in(counted.quantity.number_end, counted.right)
    people = [one for one in phrase if one.kind is PlaceKind.DEMONYM and one.code not in HOSTS]
    return any(scene.distance(counted, one) == 0 for one in people)
