"""Follows lists: numbers that go on counting what one before them counted, or are set against it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.items import (
    ITEM_MARKS,
    LINK_REACH,
    TELLING,
    is_bracketed_item,
    is_changed_now,
    is_margin_from,
    is_of_number_before,
    is_parallel,
    is_planned,
    is_rated_item,
    is_whole_of,
)
from pipeline.figures.ground.lexicon import SCOPE, Cue
from pipeline.figures.ground.mention import Counted, Measured, told_lately
from pipeline.figures.ground.nouns import COUNTS, has_unit, is_cases, is_more, is_predicate, is_rest
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import ChangeKind, Direction, Nature, Quantity
from pipeline.places import PlaceMention
from pipeline.spans import Spanned

#: What makes of a number a part of all that was counted before: "manufacturers employed 635,000 of all".
OF_ALL: Final = re.compile(r"\sof (?:all|the total|the whole|the lot|the sum)(?=[,.;)]|\sand\b)")
#: The family of workers and their papers, whose renewals are told apart.
LABOUR: Final = "labour"
#: How near the place or the part that an item of a list is about must stand, in words.
ITEM_REACH: Final = 3
#: How far back a list may continue a measure, in sentences.
LIST_REACH: Final = 3
#: How many words may stand between the place an item begins with and its number.
LISTED_REACH: Final = 3
#: How far the people or place that is the subject may stand from a bare number, in words.
SUBJECT_REACH: Final = 5
#: How near the year stands that a number is next for ("per il 2028").
DATED_REACH: Final = 2
#: How much text after a number may say which part it is, in characters.
ITEM_LENGTH: Final = 60
#: How many words ("a little") may stand behind the place that opens a clause, with its comma.
FRONT_REACH: Final = 3
#: How far before a place, in characters, the preposition that opens its clause begins at most.
LEAD_WORD: Final = 6
#: How far before a number its bracket may open, in characters, and the letters of a year.
GLOSS_OPENS: Final = 12
YEAR: Final = 4
#: How many words the verb of an earlier time may have ("[it] had been").
THEN_VERB: Final = 2
#: What stands behind an item of a list.
ITEM_ENDS: Final = frozenset({"", *",;.)،؛۔·"})
_LIST_MARK = re.compile(r"[,،;؛:(]\s*$|^\s*$")


def find_antecedent(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return the last figure that a list could go on from."""
    classes = COUNTS if counted.quantity.unit_class in COUNTS else {counted.quantity.unit_class}
    lately = told_lately(found, counted, reach=LIST_REACH)
    alike = (one for one in lately if one.counted.quantity.unit_class in classes and not _is_one(one, counted))
    return next((one for one in alike if not is_versus(scene, one.counted)), None)


def _is_one(told: Measured, counted: Counted) -> bool:
    """Return whether only one person was counted before, of whom no greater number goes on: "one died, 60 landed"."""
    of_count = told.counted.quantity.unit_class in COUNTS
    return of_count and told.counted.quantity.value == 1 < counted.quantity.value


def continues(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a number without a measure of its own goes on counting what the one before it counted."""
    quantity = counted.quantity
    if quantity.unit_class not in COUNTS or quantity.vague:
        return False
    known = counted.noun is not None
    ours = known or _unit_is_ours(scene, counted) or is_cases(scene, quantity)
    moved = quantity.change_kind is ChangeKind.DELTA and quantity.direction is not Direction.NONE
    same = counted.index == antecedent.counted.index
    rest = same and is_rest(scene, quantity) and antecedent.measure.family == LABOUR
    ours = ours or rest
    if not ours and has_unit(scene, quantity) and not (moved and is_more(scene, quantity)):
        return False
    differs = same and not known and moved
    whole = same and not known and is_whole_of(scene, counted)
    cases = same and not known and is_cases(scene, quantity)
    if rest or cases or whole or differs or is_part(scene, counted, antecedent) or is_versus(scene, counted):
        return True
    if same and quantity.unit_copied and antecedent.counted.quantity.unit in {quantity.unit, None}:
        return True
    if known:
        return same and (antecedent.measure.nature is not Nature.TOLL or is_joined_people(scene, counted, antecedent))
    led_to = _is_led_to(scene, counted, antecedent)
    goes_on = led_to or _is_list_item(scene, counted, same=same) or goes_on_bare(scene, counted)
    goes_on = goes_on or (same and is_parallel(scene, counted, antecedent)) or is_planned(scene, counted, antecedent)
    goes_on = goes_on or _is_dated_item(scene, counted) or is_rated_item(scene, counted)
    goes_on = goes_on or is_bracketed_item(scene, counted, _whole_of(antecedent).counted)
    goes_on = goes_on or (antecedent.measure.nature is not Nature.TOLL and _is_named_item(scene, counted, same=same))
    return goes_on or (same and _is_next(scene, counted, antecedent))


def _whole_of(antecedent: Measured) -> Measured:
    """Return the count whose items a list gives: the last one, or the one that is an item of."""
    return antecedent.antecedent or antecedent


def _is_led_to(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a verb leads to a bare number that tells no new noun: "900 landed. The forecast is 400"."""
    if has_unit(scene, counted.quantity) or counted.index - antecedent.counted.index > 1:
        return False
    links = scene.tagged(Word.LINK, counted.left, counted.quantity.number_start)
    return any(scene.distance(link, counted) <= LINK_REACH for link in links if not link.tags & {Word.IN, Word.STOP})


def is_joined_people(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether only "and" parts counted people from those before them: "three women and two children"."""
    before = antecedent.counted
    joins = scene.tagged(Word.AND, before.end, counted.start)
    return bool(joins) and len(scene.text[before.end : counted.start].split()) == len(joins)


def _is_next(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether only a comma or an "and" parts a bare number from a bare one, or a year says it is next.

    "Quotas of 5,000, 6,000 and 7,000", "20,000 workers: 9,000 in 2030".
    """
    if has_unit(scene, counted.quantity):
        return False
    before = antecedent.counted
    between = scene.text[before.end : counted.start].strip(" ,،\u00a0")
    joins = scene.tagged(Word.AND, before.end, counted.start)
    if len(between.split()) == len(joins) and (before.noun is None or (joins and _is_told_of_part(scene, counted))):
        return True
    sides = ((counted.end, counted.right), (before.end, counted.start))
    dated: list[Spanned] = [one for side in sides for one in scene.dates_in(*side)]
    dated += [one for word in (Word.SO_FAR, Word.DAY_BEFORE) for side in sides for one in scene.tagged(word, *side)]
    by_year = any(scene.distance(counted, one) <= DATED_REACH for one in dated)
    return by_year and antecedent.measure.refines is None


def _is_told_of_part(scene: Scene, counted: Counted) -> bool:
    """Return whether a preposition right behind a bare number says which part it is ("300 pickers and 90 in care")."""
    behind = scene.cues_in(counted.quantity.number_end, counted.right)[:1]
    small = any(cue.tags & {Word.FROM, Word.IN} and scene.distance(counted.quantity, cue) == 0 for cue in behind)
    return small and counted.quantity.unit_class in COUNTS


def _is_part_of_other(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a part of one of its own sentence that is told of nothing of ours.

    "30 drowned. Six were hurt, two of whom are in hospital": the two are no dead.
    """
    before = scene.quantities_in(counted.sentence.start, counted.start)[-1:]
    right = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.right)
    return any(one.unit_class in COUNTS for one in before) and any(_follows(scene, counted, cue) for cue in right)


def is_part(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether the words before the number make it a part or the sum of what was counted before."""
    same = counted.index == antecedent.counted.index
    if not same and _is_part_of_other(scene, counted):
        return False
    left = scene.cues_in(counted.left if same else counted.sentence.start, counted.start)
    left = [cue for cue in left if not (same and is_of_number_before(scene, counted, cue))]
    right = [cue for cue in scene.cues_in(counted.quantity.number_end, counted.right) if _follows(scene, counted, cue)]
    if counted.noun is None and OF_ALL.match(scene.text, counted.quantity.number_end):
        return True
    most = counted.noun is None and any(_is_most(scene, counted, cue) for cue in left)
    return most or any(Word.OF_THEM in cue.tags or Word.SUM in cue.tags for cue in (*left, *right))


def _is_most(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a number between commas says how many "most of them" are: "Most, 361, were off Gavdos"."""
    between = scene.text[cue.end : counted.start].strip()
    return Word.MOSTLY in cue.tags and between in {",", "،"} and scene.text[counted.end : counted.end + 1] in {",", "،"}


def _follows(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a cue stands right after the numeral: "1.3 million of them refugees"."""
    return not scene.text[counted.quantity.number_end : cue.start].strip()


def is_versus(scene: Scene, counted: Counted) -> bool:
    """Return whether a word right before the number sets it against the one before."""
    if _is_glossed_then(scene, counted) or is_changed_now(scene, counted) or is_margin_from(scene, counted):
        return True
    before = scene.tagged(Word.VERSUS, counted.left, counted.start)
    near = [cue for cue in before if scene.distance(cue, counted) <= 1 or _only_then(scene, cue.end, counted.start)]
    return counted.noun is None and any(not scene.places_in(cue.end, counted.start) for cue in near)


def _is_glossed_then(scene: Scene, counted: Counted) -> bool:
    """Return whether a number stands in brackets with a year before, set against the one ahead: "900 (700 in 2024)"."""
    begin = max(counted.sentence.start, counted.start - GLOSS_OPENS)
    opened = scene.text.rfind("(", begin, counted.start)
    if opened < 0 or counted.noun is not None or not scene.quantities_in(counted.sentence.start, opened):
        return False
    if len(scene.text[opened + 1 : counted.start].split()) > 1:
        return False
    present, end = (scene.document.article.published or "9999")[:YEAR], counted.quantity.number_end
    years = [one for one in scene.dates_in(end, counted.right) if len(one.value) == YEAR and one.value < present]
    closed = (one for one in years if scene.text[one.end : one.end + 1] == ")")
    return any(len(scene.text[end : one.start].split()) <= 1 for one in closed)


def _only_then(scene: Scene, start: int, end: int) -> bool:
    """Return whether only a time and a verb part two places: "when [in 2024 it was] 900", "against [last year] 900"."""
    dates: list[Spanned] = list(scene.dates_in(start, end))
    times = [*dates, *scene.tagged(Word.PAST, start, end)]
    small = [cue for word in (Word.LINK, Word.VERB, Word.PLUPERFECT, Word.IN) for cue in scene.tagged(word, start, end)]
    if any(Word.IN in cue.tags and cue.start >= time.end for cue in small for time in dates):
        return False
    covered = {at for one in (*times, *small) for at in range(one.start, one.end)}
    rest = "".join(" " if at in covered else scene.text[at] for at in range(start, end))
    return bool(times) and len(rest.replace(",", " ").split()) <= THEN_VERB


def _unit_is_ours(scene: Scene, counted: Counted) -> bool:
    """Return whether the words taken for a unit are a place or a part of the labour market."""
    cues = scene.cues_in(counted.quantity.number_end, counted.quantity.end)
    places = scene.places_in(counted.quantity.number_end, counted.quantity.end)
    return bool(places) or any(any(cue.names(SCOPE)) for cue in cues)


def listed_place(scene: Scene, counted: Counted) -> PlaceMention | None:
    """Return the place an item of a list begins with: "Honduras 900", "Pakistan (610)"."""
    before = scene.places_in(counted.left, counted.start)
    if not before or _is_of_item_before(scene, before[-1], counted):
        return None
    between = scene.text[before[-1].end : counted.start].strip(" (:\u00a0")
    opens = between.startswith(",") and len(between.split()) <= FRONT_REACH
    if opens and (_is_gapped(scene, before[-1], counted) or _is_fronted(scene, before[-1])):
        return before[-1]
    ranked = scene.tagged(Word.RANKED, before[-1].end, counted.start)[:1]
    if (
        ranked
        and scene.text[ranked[0].end : counted.start].strip() == ","
        and scene.distance(before[-1], ranked[0]) == 0
    ):
        return before[-1]
    return before[-1] if len(between.split()) <= LISTED_REACH and not between.endswith((",", ";")) else None


def _is_of_item_before(scene: Scene, place: PlaceMention, counted: Counted) -> bool:
    """Return whether an "and" right behind a place leads to the next item: "200 for Fiji and 90 for Samoa"."""
    return any(
        not scene.text[place.end : cue.start].strip() for cue in scene.tagged(Word.AND, place.end, counted.start)[:1]
    ) and bool(scene.quantities_in(counted.sentence.start, place.start))


def _is_gapped(scene: Scene, place: PlaceMention, counted: Counted) -> bool:
    """Return whether a place opens a clause and a comma stands for its verb: "; Fiji, to 900", "Samoa, with 300, …"."""
    between = scene.text[place.end : counted.start].strip(" ,")
    words = [cue for word in (Word.WITH, Word.IN) for cue in scene.tagged(word, place.end, counted.start)]
    leads = any(scene.text[cue.start : cue.end] == between for cue in words)
    before = scene.text[max(0, place.start - ITEM_LENGTH) : place.start]
    joined = bool(scene.tagged(Word.AND, max(0, place.start - LEAD_WORD), place.start))
    return leads and (_opens(scene, place.start) or joined or bool(_LIST_MARK.search(before)))


def _is_fronted(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a place opens a clause behind a preposition: "; from Greece, 97 million"."""
    words = scene.cues_in(max(0, place.start - LEAD_WORD), place.start)[-1:]
    ahead = [cue.start for cue in words if Word.FROM in cue.tags or Word.IN in cue.tags]
    return any(_opens(scene, at) or _LIST_MARK.search(scene.text[max(0, at - ITEM_LENGTH) : at]) for at in ahead)


def _opens(scene: Scene, position: int) -> bool:
    """Return whether a sentence begins at a position."""
    index = scene.sentence_index(position)
    return index is not None and scene.sentences[index].start == position


def _is_named_item(scene: Scene, counted: Counted, *, same: bool) -> bool:
    """Return whether a bare number ends an item: of a list of such items, or of the sentence told of the same.

    "By land 300, by sea 4,100"; "the east took in 1,700, the west 800".
    """
    if not _ends_item(scene, counted, counted.quantity):
        return False
    if same:
        return True
    sentence = counted.sentence
    others = [one for one in scene.quantities_in(sentence.start, sentence.end) if one is not counted.quantity]
    return any(_ends_item(scene, counted, one) for one in others)


def _is_dated_item(scene: Scene, counted: Counted) -> bool:
    """Return whether a date and a colon stand right before a bare number: "In 2024: 35,000".

    Or a comma, for the verb told before: "20,000 came in 2023, and in 2024, 35,000".
    """
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return False
    before = scene.dates_in(counted.left, counted.start)[-1:]
    marks = {scene.text[one.end : counted.start].strip() for one in before}
    gapped = any(_opens_item(scene, one) for one in before) and counted.left > counted.sentence.start
    return ":" in marks or (gapped and "," in marks)


def _opens_item(scene: Scene, date: Spanned) -> bool:
    """Return whether "and" or a mark stands before a date and its preposition: "and in 2024"."""
    low = max(0, date.start - ITEM_LENGTH)
    before = scene.tagged(Word.IN, max(low, date.start - LEAD_WORD), date.start)[-1:]
    at = before[0].start if before else date.start
    joins = scene.tagged(Word.AND, low, at)[-1:]
    return any(not scene.text[one.end : at].strip() for one in joins) or bool(_LIST_MARK.search(scene.text[low:at]))


def _ends_item(scene: Scene, counted: Counted, quantity: Quantity) -> bool:
    """Return whether a few words that tell nothing stand between a mark and a bare number, and a mark behind it."""
    if quantity.unit_class not in COUNTS or has_unit(scene, quantity):
        return False
    begin = counted.sentence.start
    mark = max(begin, *(scene.text.rfind(one, begin, quantity.start) + 1 for one in ITEM_MARKS))
    joins = [cue.end for cue in scene.tagged(Word.AND, mark, quantity.start) if not _joins_names(scene, cue)]
    mark = max((mark, *joins))
    words = scene.text[mark : quantity.start].split()
    telling = [cue for tag in TELLING for cue in scene.tagged(tag, mark, quantity.start) if Word.IN not in cue.tags]
    behind = scene.text[quantity.number_end : quantity.number_end + LEAD_WORD].lstrip()
    ends = behind[:1] in ITEM_ENDS or bool(scene.tagged(Word.AND, quantity.number_end, quantity.number_end + 2))
    return 0 < len(words) <= ITEM_REACH and not telling and ends


def _joins_names(scene: Scene, cue: Cue) -> bool:
    """Return whether "and" stands between two places, and opens no item of its own: "Spain and Malta 900"."""
    before = scene.places_in(max(0, cue.start - ITEM_LENGTH), cue.start)[-1:]
    behind = scene.places_in(cue.end, cue.end + ITEM_LENGTH)[:1]
    return any(scene.distance(one, cue) == 0 for one in before) and any(scene.distance(cue, one) == 0 for one in behind)


def _is_list_item(scene: Scene, counted: Counted, *, same: bool) -> bool:
    """Return whether the number stands like an item of a list: "12 from Faisalabad", "3.000 del Bangladesh"."""
    tail = scene.cues_in(counted.quantity.number_end, min(counted.right, counted.quantity.number_end + ITEM_LENGTH))
    places = scene.places_in(counted.quantity.number_end, counted.right)
    ahead = scene.cues_in(counted.left, counted.start) if not has_unit(scene, counted.quantity) else ()
    parts = [cue for cue in (*ahead, *tail) if any(cue.names(SCOPE))]
    spans: list[Spanned] = [*places, *parts]
    near = any(scene.distance(counted.quantity, one) <= ITEM_REACH for one in spans)
    near = near or _subject_place(scene, counted) is not None or listed_place(scene, counted) is not None
    marked = bool(_LIST_MARK.search(scene.text[counted.sentence.start : counted.start]))
    return near and (same or marked or not has_unit(scene, counted.quantity))


def goes_on_bare(scene: Scene, counted: Counted) -> bool:
    """Return whether a bare number is the subject of a verb, its noun left out ("last year 13,600 went")."""
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return False
    if is_predicate(scene, counted):
        return True
    following = scene.tagged(Word.VERB, counted.quantity.number_end, counted.right)[:1]
    ahead = scene.tagged(Word.VERB, counted.left, counted.start)[-1:]
    return any(scene.distance(counted, cue) <= len(ahead) for cue in (*following, *ahead))


def _subject_place(scene: Scene, counted: Counted) -> PlaceMention | None:
    """Return the place or people right before a bare number, a verb between them or none: "the Syrians lodged 900"."""
    before = scene.places_in(counted.left, counted.start)
    return before[-1] if before and scene.distance(before[-1], counted) <= SUBJECT_REACH else None


def coordinate(scene: Scene, numbers: Sequence[Measured]) -> list[list[Measured]]:
    """Return the numbers in runs of coordinate ones: same sentence, same measure, joined by commas and "and"."""
    groups: list[list[Measured]] = []
    for measured in numbers:
        if groups and _joins(scene, groups[-1][-1], measured):
            groups[-1].append(measured)
        else:
            groups.append([measured])
    return groups


def _joins(scene: Scene, one: Measured, following: Measured) -> bool:
    left, right = one.counted, following.counted
    if left.index != right.index or one.measure.family != following.measure.family:
        return False
    between = scene.text[left.end : right.start].strip(" ,،\u00a0")
    return len(between.split()) <= 1 and "(" not in between
