"""Names what a number measures by the words of its own clause: the noun it counts, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from pipeline.figures.concepts import Measure, PartyRule
from pipeline.figures.lexicon import CONTEXT, PERSON, SUBJECT, UNIT, Cue
from pipeline.figures.lists import listed_place
from pipeline.figures.mention import Counted
from pipeline.figures.nouns import COUNTS, has_unit
from pipeline.figures.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, HOSTS, Word
from pipeline.model import ChangeKind, Direction, Per, UnitClass
from pipeline.places import PlaceKind, PlaceMention
from pipeline.spans import Spanned

#: A sign before a number, and how much text may hold it.
SIGN: Final = re.compile(r"(?:^|[\s(\[])[+\-−–]\s?\d$|^[+−]\d$")
SIGN_LENGTH: Final = 3
#: How far, in words, a context word may stand from a counted person, a sum, a percentage, a length of time.
REACH: Final = {
    UnitClass.COUNT: 16,
    UnitClass.OTHER: 16,
    UnitClass.MONEY: 14,
    UnitClass.PERCENT: 16,
    UnitClass.DURATION: 7,
}
#: How far a word of waiting or ageing takes a length of time away from a permit.
LAPSE_REACH: Final = 2
#: A bracket that opens before a number, with the small words between.
BRACKET: Final = re.compile(r"\s?\((?:\w+\s){0,3}$")
#: How far a verb may stand from a number without a noun ("some 104 were found alive").
BARE_REACH: Final = 3
#: How far back a noun may stand from a number that follows it ("a quota of 4,000", "i dispersi sono 15").
BACK_REACH: Final = 5
#: How near a linking word stands to the number it leads to.
LINK_REACH: Final = 1
#: How many words ("roughly", "no fewer than") may stand between the colon of a label and its number.
LABEL_GAP: Final = 4
#: What a label begins after.
LABEL_BREAKS: Final = (";", ": ", ". ", "\n", "·", "؛", "۔", " – ", " — ", " - ")
#: What ends a number said of a noun phrase in front of it.
ENDS: Final = frozenset({"", ",", ".", ";", "("})
#: How far a verb may stand from counted people it takes over ("300 asylum seekers were returned").
FATE_REACH: Final = 4
#: How far a word may stand from the noun it refines ("22,000 visas were issued").
REFINE_REACH: Final = 4
#: How far a word may stand that says what is applied for ("regularisation … 130,000 applications").
SPECIFY_REACH: Final = 14
#: How far a word of wages and fees may stand from a sum, in words.
PRICE_REACH: Final = 4
#: How far what a share is of may stand from it, in words.
SHARE_REACH: Final = 4
#: How far the words of each rate may stand from a percentage that changes nothing, in words.
RATE_REACH: Final = {"recognition_rate": 10, "share": 14}
#: The longest name of a place, in characters.
PLACE_LENGTH: Final = 40
#: What it costs a context to be only a noun that could be counted itself.
NOUN_COST: Final = 2
#: What a step back over "and" costs a context, in words: another clause begins there.
AND_COST: Final = 3
#: What a context before the number costs where verbs come last.
BACK_COST: Final = 2


def own_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure the number's own clause names."""
    unit_class = counted.quantity.unit_class
    if unit_class in COUNTS:
        return _count_measure(scene, counted)
    if unit_class is UnitClass.PERCENT and not is_change(scene, counted):
        return _share(scene, counted)
    if unit_class is UnitClass.DURATION:
        return _duration_measure(scene, counted)
    if unit_class is UnitClass.MONEY and is_price(scene, counted):
        return None
    return _by_context(scene, counted, unit_class)


def is_price(scene: Scene, counted: Counted) -> bool:
    """Return whether a sum is a wage, a fee or a fine."""
    if counted.quantity.per in {Per.DAY, Per.MONTH}:
        return True
    near = scene.tagged(Word.PRICE, counted.left, counted.right)
    return any(scene.distance(counted, cue) <= PRICE_REACH for cue in near)


def _count_measure(scene: Scene, counted: Counted) -> Measure | None:
    if counted.noun is None:
        return _bare_measure(scene, counted)
    named = set(counted.noun.names(UNIT))
    unit = next((one for one in scene.concepts.measures if one.name in named), None)
    if unit is not None:
        fate = _fate(scene, counted) if PERSON in counted.noun.tags else None
        said = fate is not None and (fate.name != unit.name or _is_said(scene, counted, unit))
        return fate if fate is not None and said else _refined(scene, counted, unit)
    if counted.quantity.vague and not any(_contexts(scene, counted, UnitClass.COUNT)):
        return None
    return _by_context(scene, counted, UnitClass.COUNT) or residents(scene, counted, next_to=True)


def _fate(scene: Scene, counted: Counted) -> Measure | None:
    """Return what the clause says befell counted people whose noun alone would say something else."""
    near = sorted(one for one in _contexts(scene, counted, UnitClass.COUNT) if one[0] <= FATE_REACH)
    measures = scene.concepts.measures
    return next((measures[rank] for _, rank in near if measures[rank].fate), None)


def _is_said(scene: Scene, counted: Counted, unit: Measure) -> bool:
    """Return whether the sentence says of counted people what their noun alone does: "40 smugglers arrested"."""
    cues = scene.cues_in(counted.sentence.start, counted.sentence.end)
    return any(CONTEXT + unit.name in cue.tags and cue != counted.noun for cue in cues)


def _refined(scene: Scene, counted: Counted, unit: Measure) -> Measure:
    """Return the measure of the same family that a word beside the noun makes of it."""
    finer = {one.name: (one, REFINE_REACH) for one in scene.concepts.measures if one.refines == unit.name}
    finer |= {one.name: (one, SPECIFY_REACH) for one in scene.concepts.measures if one.specifies == unit.name}
    near: list[tuple[int, Measure]] = []
    for cue in scene.cues_in(counted.sentence.start, counted.sentence.end) if finer else ():
        cost = scene.distance(counted, cue)
        near += [(cost, finer[name][0]) for name in cue.names(CONTEXT) if name in finer and cost <= finer[name][1]]
    return min(near, key=lambda pair: pair[0], default=(0, unit))[1]


def _bare_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a number whose noun is left out and whose verb follows at once."""
    if has_unit(scene, counted.quantity):
        return None
    following = scene.cues_in(counted.quantity.number_end, counted.right)
    near = [cue for cue in following if scene.distance(counted, cue) <= BARE_REACH]
    ahead = scene.cues_in(counted.left, counted.start)[-1:]
    near += [cue for cue in ahead if scene.distance(counted, cue) <= LINK_REACH]
    told = _first_measure(scene, near, UnitClass.COUNT, tolls_only=True)
    told = told or _measure_before(scene, counted) or _bracketed(scene, counted)
    return told or _measure_after(scene, counted) or _of_whole(scene, counted)


def _bracketed(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun a number stands in brackets behind: "Moroccans lead in contracts (16,800)"."""
    bracket = BRACKET.search(scene.text, counted.left, counted.start)
    cues = scene.cues_in(counted.left, counted.start) if bracket else ()
    names = {name for cue in cues if bracket and cue.end == bracket.start() for name in cue.names(UNIT)}
    return _of_count(scene, names)


def _measure_after(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun a linked number stands before: "raises to 12,000 the quota for pickers"."""
    if not _is_linked(scene, counted):
        return None
    following = [cue for cue in scene.cues_in(counted.end, counted.right) if _heads_number(cue)]
    near = (cue for cue in following if scene.distance(counted, cue) <= BARE_REACH)
    return next((found for cue in near if (found := _of_count(scene, {*cue.names(UNIT), *cue.names(CONTEXT)}))), None)


def verb_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure that a verb right beside a bare number names: "some 5,100 had landed"."""
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return None
    ahead, behind = (
        scene.cues_in(counted.left, counted.start),
        scene.cues_in(counted.quantity.number_end, counted.right),
    )
    near = [
        cue
        for cue in (*ahead[-1:], *behind)
        if Word.LINK not in cue.tags and scene.distance(counted.quantity, cue) <= LINK_REACH
    ]
    return next((found for cue in near if (found := _of_count(scene, set(cue.names(CONTEXT))))), None)


def _of_whole(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the whole that a sentence opens with: "Of the bodies found at sea, seven …"."""
    begin = counted.sentence.start
    comma = scene.text.rfind(",", begin, counted.start)
    opening = scene.tagged(Word.FROM, begin, max(begin, comma))[:1]
    if not opening or scene.text[begin : opening[0].start].strip() or scene.text[comma + 1 : counted.start].strip():
        return None
    cues = scene.cues_in(opening[0].end, comma)
    named = (_of_count(scene, set(cue.names(UNIT))) for cue in cues)
    return next((one for one in named if one is not None), None)


def _labelled(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the label a colon ends right before the number ("Landings since May: 8,540")."""
    colon = scene.text.rfind(":", counted.sentence.start, counted.start)
    if colon < counted.left or len(scene.text[colon + 1 : counted.start].split()) > LABEL_GAP:
        return None
    begin = max(counted.sentence.start, *(scene.text.rfind(mark, 0, colon) + 1 for mark in LABEL_BREAKS))
    cues = scene.cues_in(begin, colon)
    cues = list(takewhile(lambda cue: Word.SAYS not in cue.tags, cues))
    ordered = cues[::-1] if scene.document.article.language in HEAD_FINAL else cues
    for prefix in (UNIT, CONTEXT):
        for cue in ordered:
            found = _of_count(scene, set(cue.names(prefix)))
            if found is not None:
                return found
    return None


def _apposed(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the bare noun phrase a number is said of: "landings in June, about 4,100; refusals, 37"."""
    text = scene.text
    comma = text.rfind(",", counted.left, counted.start)
    after = text[counted.quantity.end : min(counted.sentence.end, counted.quantity.end + 2)].lstrip()[:1]
    if comma < 0 or text[comma + 1 : counted.start].strip() or after not in ENDS:
        return None
    begin = max(counted.left, *(text.rfind(mark, counted.left, comma) + 1 for mark in LABEL_BREAKS))
    cues = scene.cues_in(begin, comma)
    opens = begin > counted.left or begin == counted.sentence.start
    told = any(cue.tags & {Word.VERB, Word.SAYS} for cue in cues)
    if not opens or told or not cues or text[begin : cues[0].start].strip():
        return None
    return _of_count(scene, set(cues[0].names(UNIT)))


def _tabled(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the first of several numbers behind places: "of those landed Mali (900), Chad (700)"."""
    ahead = scene.cues_in(counted.left, counted.start)
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if not following or not all(_is_tabled(scene, start) for start in (counted.start, following[0].start)):
        return None
    names = (set(cue.names(UNIT)) for cue in reversed(ahead))
    return next((found for named in names if (found := _of_count(scene, named)) is not None), None)


def _is_tabled(scene: Scene, start: int) -> bool:
    """Return whether a number stands in parentheses right behind a place."""
    low = max(0, start - PLACE_LENGTH)
    before = scene.text[low:start].rstrip()
    named = low + len(before.removesuffix("(").rstrip())
    return before.endswith("(") and any(place.end == named for place in scene.places_in(low, named))


def _of_count(scene: Scene, names: set[str]) -> Measure | None:
    """Return the first measure of a count among ``names`` that stands by itself."""
    fitting = (one for one in scene.concepts.measures if one.name in names and one.refines is None)
    return next((one for one in fitting if UnitClass.COUNT in one.unit_classes), None)


def _measure_before(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun before a number: "a quota of 4,000", "the dead are 15".

    Where a place or people stand right before the number, it opens a list: "most claims are of Afghans (2,310)". What
    links the two says the least: returns that reach 900 are no landings.
    """
    labelled = _labelled(scene, counted) or _apposed(scene, counted) or _tabled(scene, counted)
    if labelled is not None:
        return labelled
    moved = counted.quantity.change_kind is ChangeKind.FROM_TO
    linked = moved or _is_linked(scene, counted) or _glosses_people(scene, counted)
    listed = not linked and listed_place(scene, counted) is not None
    reach = REACH[UnitClass.COUNT] if linked or listed else BACK_REACH
    preceding = scene.cues_in(counted.sentence.start if linked else counted.left, counted.quantity.number_start)
    for cue in sorted(preceding, key=lambda cue: (Word.LINK in cue.tags, -cue.start)):
        named = {*cue.names(UNIT), *cue.names(CONTEXT)} if linked or _heads_number(cue) else set()
        found = _of_count(scene, named)
        near = scene.distance(cue, counted) <= reach or _only_dated(scene, cue.end, counted.start)
        if found is not None and near:
            return found
    return None


def _glosses_people(scene: Scene, counted: Counted) -> bool:
    """Return whether a number stands in brackets right behind a nation: "among those landed were Egyptians (3,100)"."""
    before = scene.places_in(counted.left, counted.start)[-1:]
    return any(
        one.kind is PlaceKind.DEMONYM and scene.text[one.end : counted.start].strip(" \u00a0") == "(" for one in before
    )


def _only_dated(scene: Scene, start: int, end: int) -> bool:
    """Return whether only a comma, a date and small words part a noun from its number ("applications, in 2024 900")."""
    dates = scene.dates_in(start, end)
    if not dates:
        return False
    small = [cue for tag in (Word.IN, Word.FROM) for cue in scene.tagged(tag, start, end)]
    rest = scene.text[start:end]
    spans: list[Spanned] = [*dates, *small]
    for span in spans:
        rest = rest.replace(scene.text[span.start : span.end], "", 1)
    return not rest.strip(" ,،\u00a0")


def _is_linked(scene: Scene, counted: Counted) -> bool:
    """Return whether a linking word stands right before a number: "the dead are now 15", "arrivals rose to 900"."""
    links = scene.tagged(Word.LINK, counted.left, counted.quantity.number_start)
    return any(
        scene.distance(cue, counted) <= LINK_REACH or _only_dated(scene, cue.end, counted.start) for cue in links
    )


def _heads_number(cue: Cue) -> bool:
    """Return whether a cue can be the noun a following number counts."""
    return any(cue.names(UNIT)) or CONTEXT + "labour_quota" in cue.tags or CONTEXT + "deaths" in cue.tags


def _first_measure(scene: Scene, cues: list[Cue], unit_class: UnitClass, *, tolls_only: bool) -> Measure | None:
    for cue in cues:
        named = set(cue.names(CONTEXT))
        for measure in scene.concepts.measures:
            fits = measure.name in named and unit_class in measure.unit_classes
            if fits and (not tolls_only or measure.fate or measure.parties is not PartyRule.CORRIDOR):
                return measure
    return None


def _contexts(scene: Scene, counted: Counted, unit_class: UnitClass) -> Iterator[tuple[int, int]]:
    """Yield the cost and the rank in the configuration of each measure a word of the sentence suggests."""
    for cue in scene.cues_in(counted.sentence.start, counted.sentence.end):
        named = {*cue.names(CONTEXT), *cue.names(UNIT)}
        if not named or (cue == counted.noun and PERSON not in cue.tags):
            continue
        cost = scene.distance(counted, cue) + _back_cost(scene, counted, cue)
        cost += 0 if any(cue.names(CONTEXT)) else NOUN_COST
        if cost <= REACH[unit_class]:
            for rank, measure in enumerate(scene.concepts.measures):
                if measure.name in named and unit_class in measure.unit_classes and measure.refines is None:
                    yield cost + measure.weakness, rank


def _back_cost(scene: Scene, counted: Counted, cue: Cue) -> int:
    """Return what it costs that a context stands before the number."""
    if cue.start >= counted.start:
        return 0
    joined = bool(scene.tagged(Word.AND, cue.end, counted.start))
    return AND_COST * joined + BACK_COST * (scene.document.article.language in HEAD_FINAL)


def context_cost(scene: Scene, counted: Counted) -> int:
    """Return how far the nearest word stands that gives a percentage a measure of its own."""
    nearest = min(_contexts(scene, counted, UnitClass.PERCENT), default=None)
    return nearest[0] if nearest is not None else REACH[UnitClass.PERCENT] + 1


def _by_context(scene: Scene, counted: Counted, unit_class: UnitClass) -> Measure | None:
    best = min(_contexts(scene, counted, unit_class), default=None)
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
    return scene.concepts.measure("residents") if hosts else None


def _people(scene: Scene, counted: Counted) -> list[PlaceMention]:
    """Return the nations a number counts the people of: in its noun phrase, or right before a bare number."""
    if counted.noun is not None:
        return [one for one in scene.places_in(counted.start, counted.end) if one.kind is PlaceKind.DEMONYM]
    if has_unit(scene, counted.quantity):
        return []
    before = scene.places_in(counted.left, counted.start)
    return [one for one in before if one.kind is PlaceKind.DEMONYM and scene.distance(one, counted) <= BACK_REACH]


def _share(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a share of what we count ("8 per cent of the return orders"), or None."""
    rate = _rate(scene, counted)
    if rate is not None:
        return rate
    if _is_glossed(scene, counted) and (speaks_of_migration(scene, counted) or _counts_ours(scene, counted)):
        return scene.concepts.measure("share")
    cues = scene.cues_in(counted.quantity.end, counted.right)
    behind = [cue for cue in cues if scene.distance(counted, cue) <= SHARE_REACH]
    ours = any(_is_whole(near) for near in (behind, _fronted(scene, counted)))
    return scene.concepts.measure("share") if ours and speaks_of_migration(scene, counted) else None


def _is_whole(cues: Sequence[Cue]) -> bool:
    """Return whether cues name what a share is a part of: "of", and a noun we count."""
    return any(cue.tags & {Word.FROM, Word.WHOLE} for cue in cues[:1]) and any(any(cue.names(UNIT)) for cue in cues)


def _fronted(scene: Scene, counted: Counted) -> Sequence[Cue]:
    """Return the cues of a whole that opens the sentence of its share: "of those admitted, 7 per cent stayed"."""
    if counted.left != counted.sentence.start:
        return ()
    cues = scene.cues_in(counted.sentence.start, counted.start)
    return cues if cues and cues[0].start == counted.sentence.start else ()


def _is_glossed(scene: Scene, counted: Counted) -> bool:
    """Return whether a share stands in brackets right behind a place or people: "among those landed, Malians (31%)"."""
    bracket = BRACKET.search(scene.text, counted.left, counted.start)
    places = scene.places_in(counted.left, counted.start)
    return bracket is not None and any(place.end == bracket.start() for place in places)


def _counts_ours(scene: Scene, counted: Counted) -> bool:
    """Return whether the number's own sentence counts what we count."""
    return any(any(cue.names(UNIT)) for cue in scene.cues_in(counted.sentence.start, counted.sentence.end))


def _rate(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a part of all decisions, or of what is said to be a share, by the words of the sentence."""
    near: list[tuple[int, str]] = []
    for cue in scene.cues_in(counted.sentence.start, counted.sentence.end):
        cost = scene.distance(counted, cue)
        near += [(cost, name) for name in cue.names(CONTEXT) if cost <= RATE_REACH.get(name, -1)]
    return scene.concepts.measure(min(near)[1]) if near else None


def speaks_of_migration(scene: Scene, counted: Counted) -> bool:
    """Return whether the number's own sentence speaks of migration."""
    return any(SUBJECT in cue.tags for cue in scene.cues_in(counted.sentence.start, counted.sentence.end))


def is_change(scene: Scene, counted: Counted) -> bool:
    """Return whether a number says how much something has changed."""
    quantity = counted.quantity
    if quantity.direction is not Direction.NONE or quantity.change_kind is ChangeKind.DELTA:
        return True
    if quantity.unit_class is UnitClass.PERCENT and _is_signed(scene, quantity.number_start):
        return True
    near = scene.tagged(Word.CHANGE, counted.left, counted.right)
    return any(scene.distance(counted, cue) <= BARE_REACH for cue in near) or _shares_change(scene, counted)


def _is_signed(scene: Scene, start: int) -> bool:
    """Return whether a plus or minus sign stands at the number that begins at ``start``: "6,000 (-25%)"."""
    return bool(SIGN.search(scene.text[max(0, start - SIGN_LENGTH) : start + 1]))


def _shares_change(scene: Scene, counted: Counted) -> bool:
    """Return whether a percentage is coordinate with one that changes: "31 and 18 per cent fewer"."""
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if not following or following[0].unit_class is not UnitClass.PERCENT:
        return False
    between = scene.text[counted.end : following[0].start]
    near = scene.tagged(Word.CHANGE, following[0].end, counted.sentence.end)
    joined = len(between.split()) <= 1 and bool(scene.tagged(Word.AND, counted.end, following[0].start))
    return joined and any(scene.distance(following[0], cue) <= BARE_REACH for cue in near)


def _duration_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a length of time: of a permit, of a stay, or none."""
    lapses = [cue for cue in scene.tagged(Word.LAPSE, counted.left, counted.right) if not _is_within(cue, counted)]
    if any(scene.distance(counted, cue) <= LAPSE_REACH for cue in lapses):
        return None
    if _is_yearly(scene, counted):
        return scene.concepts.measure("stay_length")
    near = [cue for cue in scene.cues_in(counted.left, counted.right) if _reaches(scene, counted, cue)]
    near.sort(key=lambda cue: scene.distance(counted, cue))
    return _first_measure(scene, near, UnitClass.DURATION, tolls_only=False)


def _is_within(cue: Cue, counted: Counted) -> bool:
    """Return whether a cue is a part of the number itself: "from nine to twelve months"."""
    return counted.quantity.start <= cue.start < counted.quantity.number_end


def _is_yearly(scene: Scene, counted: Counted) -> bool:
    """Return whether months, weeks or days are said of each year: "nine months a year"."""
    yearly = scene.tagged(Word.YEARLY, counted.quantity.number_end, counted.right)
    near = any(scene.distance(counted.quantity, cue) <= LAPSE_REACH for cue in yearly)
    return counted.quantity.unit != "year" and (near or counted.quantity.per is Per.YEAR)


def _reaches(scene: Scene, counted: Counted, cue: Cue) -> bool:
    return scene.distance(counted, cue) <= REACH[UnitClass.DURATION]
