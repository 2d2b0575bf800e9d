"""Gives numbers the unit or rate that they leave out and a neighbour names: lists, ellipses, old and new values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from pipeline.model import ChangeKind, Direction, Per, UnitClass
from pipeline.numbers.moves import opened
from pipeline.numbers.parts import Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.singulars import singular
from pipeline.numbers.tokens import Kind

_LIST_GAP = 5
_WHOLE_GAP = 6
#: How far before a new value its verb may stand, and how many words of the subject before that are looked at.
_VERB_REACH = 10
_SUBJECT = 8
#: The greatest percentage of a whole, and of a growth that stands beside another one above the whole.
_WHOLE = 100
_MOST_GROWTH = 1000
_COMMAS = frozenset([",", "،"])
_OPENINGS = _COMMAS | {"("}


def share_units(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy units from the last of coordinate numbers to those before it."""
    for index in range(len(parts) - 2, -1, -1):
        left, right = parts[index], parts[index + 1]
        if (
            sentences[left.begin] == sentences[right.begin]
            and coordinate(scan, left, right)
            and may_share(left, right)
            and _needs(scan, left, right)
        ):
            left.take_unit(right)


def share_nouns(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy the noun counted last in a sentence to the numbers after it that leave theirs out.

    A plural that the table does not know is copied only to an old or new value: "43 jets, up from 27", "9 votes to 6".
    """
    known: Part | None = None
    last: Part | None = None
    for part in parts:
        if last is not None and sentences[last.begin] != sentences[part.begin]:
            known = last = None
        if part.unit.name is None:
            if known is not None and elliptic(scan, part):
                part.take_unit(known)
            elif known is None and last is not None and _is_other_value(scan, part, last) and elliptic(scan, part):
                part.take_unit(last)
        elif part.counted and not part.copied:
            last = part
        if part.counted and part.unit.known:
            known = part
            last = last or part


def share_wholes(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Give an English part the noun of its whole: "32 of 50 states", "three of the city's five bridges"."""
    if not scan.table.head_last:
        return
    for left, right in pairwise(parts):
        kinds = {UnitClass.COUNT, UnitClass.DURATION}
        same = left.unit.name is None and right.unit.kind in kinds and right.unit.name is not None
        if not same or left.value >= right.value or sentences[left.begin] != sentences[right.begin]:
            continue
        gap = [scan.low(index) for index in range(left.numeral.end, right.begin)]
        small = scan.table.links | scan.table.definite | {"'"}
        words = all(low in small or (low.isalpha() and low not in scan.table.stops) for low in gap)
        if 0 < len(gap) <= _WHOLE_GAP and gap[0] in scan.table.links and words:
            left.take_unit(right)


def share_subjects(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Give an English new value the plural that rose or fell to it: "Measles cases jumped 79% to 320,000"."""
    if not scan.table.head_last:
        return
    for part in parts:
        if part.unit.name is not None or part.high is not None or not elliptic(scan, part):
            continue
        led = opened(scan, scan.table.to_word, part.begin) is not None or _is_by(scan, part)
        at = _subject(scan, part, sentences) if led else None
        if at is not None:
            name = scan.table.nouns.get(scan.low(at)) or singular(scan.low(at), scan.table)
            part.unit = replace(part.unit, name=name, known=scan.low(at) in scan.table.nouns)
            part.copied = True


def _is_by(scan: Scan, part: Part) -> bool:
    """Return whether "by" leads to a difference, in the general reading one of its subject: "claims fell by 900"."""
    if scan.table.general is None or part.numeral.fraction:
        return False
    by = scan.table.by.before(scan.tokens, part.begin)
    return by is not None and scan.low(by[1]) not in scan.table.links


def _subject(scan: Scan, part: Part, sentences: Sequence[int]) -> int | None:
    """Return the index of the plural before the verb of change that a new value ends; None where it is not sure.

    Of "crossings of borders" it is the first, of "the number of visas" the last. Another preposition before the plural
    may have put another noun in the subject's place: "deaths on the roads rose to 40".
    """
    table, own = scan.table, sentences[part.begin]
    moves = table.up | table.down
    for verb in range(part.begin - 1, max(0, part.begin - _VERB_REACH), -1):
        if sentences[verb] != own or scan.low(verb) in table.partings | (table.coordinators - _COMMAS):
            return None
        if scan.low(verb) not in moves or scan.low(verb - 1) in moves:
            continue
        noun = verb - 1
        while scan.low(noun) in table.auxiliaries | table.fillers:
            noun -= 1
        if not table.is_plural(scan.low(noun)) or scan.low(noun) in table.stops:
            return None
        before = takewhile(
            lambda at: sentences[at] == own and scan.low(at) not in _COMMAS,
            range(noun - 1, max(-1, noun - 1 - _SUBJECT), -1),
        )
        lows = {scan.low(at): at for at in before}
        if not table.prepositions.isdisjoint(lows.keys() - table.links):
            return None
        heads = [at - 1 for low, at in lows.items() if low in table.links and table.is_plural(scan.low(at - 1))]
        return heads[0] if heads else noun
    return None


def _is_other_value(scan: Scan, part: Part, last: Part) -> bool:
    """Return whether a number is an old or a new value of a plural, told after the other or after a difference."""
    table = scan.table
    if not table.head_last or not table.is_plural(scan.low(last.unit.end - 1)):
        return False
    return any(opened(scan, words, part.begin) is not None for words in (table.from_word, table.to_word))


def elliptic(scan: Scan, part: Part) -> bool:
    """Return whether a number without a unit leaves it out: a preposition or no word follows."""
    end = part.numeral.end
    return (
        end >= len(scan.tokens)
        or scan.tokens[end].kind is not Kind.WORD
        or scan.low(end) in scan.table.prepositions
        or scan.table.per.at(scan.tokens, end) is not None
    )


def coordinate(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether only a coordinator and a few adjectives stand between two numbers."""
    gap = range(left.numeral.end, right.begin)
    if not 0 < len(gap) <= _LIST_GAP:
        return False
    lows = [scan.low(index) for index in gap]
    return any(low in scan.table.coordinators for low in lows) and all(
        scan.tokens[index].kind is not Kind.BREAK for index in gap
    )


def _needs(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the left number takes the right one's unit."""
    if right.unit.name is None:
        return False
    gap = [scan.low(index) for index in range(left.numeral.end, right.begin)]
    table = scan.table
    allowed = table.coordinators | table.adjectives | table.articles | table.singular_articles | {"-"}
    bare = all(low in allowed or scan.table.left.at(scan.tokens, left.numeral.end) for low in gap)
    if right.unit.kind is UnitClass.PERCENT and not _lists(scan, left, right):
        return False
    if left.unit.name is None:
        return bare
    return bare and left.counted and not left.unit.known and (right.unit.known or not right.counted)


def may_share(left: Part, right: Part) -> bool:
    """Return whether a per cent of the right number may be the left one's: a percentage is no thousand, no million."""
    if right.unit.kind is not UnitClass.PERCENT or not left.counted:
        return True
    return not left.numeral.scale and left.value <= (_MOST_GROWTH if right.value > _WHOLE else _WHOLE)


def _lists(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether two numbers stand in a list of percentages, the second not in apposition: "90, the 3 per cent".

    A comma alone goes on with a list only when its end has been seen ("3, 5 and 7"), an article only when the first
    number has one too ("il 3 e il 5 per cento").
    """
    gap = range(left.numeral.end, right.begin)
    if scan.low(gap.start) in _COMMAS and not right.copied:
        return False
    articles = scan.table.articles | scan.table.singular_articles
    return scan.low(left.begin - 1) in articles or not any(scan.low(index) in articles for index in gap)


def _leads_to(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the right number ends a list, so that its rate is the left one's too."""
    return coordinate(scan, left, right) and not right.copied and not _rate_between(scan, left, right)


def _rate_between(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the right number's rate stands before it, so that it is not the left one's."""
    return any(scan.table.per.at(scan.tokens, index) for index in range(left.numeral.end, right.begin))


def share_rates(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy a rate from the last of coordinate numbers to those before it, and between an old and a new value."""
    for index in range(len(parts) - 2, -1, -1):
        left, right = parts[index], parts[index + 1]
        if sentences[left.begin] != sentences[right.begin] or left.unit.kind is not right.unit.kind:
            continue
        if left.change is right.change is ChangeKind.FROM_TO:
            left.per = left.per if left.per is not Per.NONE else right.per
            right.per = right.per if right.per is not Per.NONE else left.per
        elif left.per is Per.NONE and _leads_to(scan, left, right):
            left.per = right.per


def share_movements(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy a movement to the same difference told as a percentage, or the other way: "fell 412 points, or 1.1%"."""
    for left, right in pairwise(parts):
        if left.direction is Direction.NONE or right.direction is not Direction.NONE:
            continue
        percents = [part.unit.kind is UnitClass.PERCENT for part in (left, right)]
        if not any(percents) or sentences[left.begin] != sentences[right.begin]:
            continue
        if all(percents):
            if left.change is ChangeKind.RATIO and _goes_on(scan, left, right):
                right.direction, right.change = left.direction, left.change
            continue
        if _restates(scan, left, right) and opened(scan, scan.table.to_word, left.begin) is None:
            right.direction = left.direction
            right.change = ChangeKind.RATIO if percents[1] else ChangeKind.DELTA


def _goes_on(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether an English per cent leaves its verb out: "fell 13% last year, and robberies by 8%", "and 2.5%"."""
    table = scan.table
    if not table.head_last or scan.low(right.end) in table.share_of:
        return False
    opening = table.left.before(scan.tokens, right.begin)
    begin = opening[1] if opening else right.begin
    by = table.by.before(scan.tokens, begin)
    if by is not None and scan.low(by[1]) not in table.links:
        return True
    last = scan.low(begin - 1)
    coordinated = last in table.coordinators - _COMMAS or (
        table.is_plural(last) and last not in table.stops and scan.low(begin - 2) in table.coordinators
    )
    small = table.coordinators | table.articles
    gap = range(left.end, begin)
    named = any(scan.low(index) not in small for index in gap)
    return coordinated or (named and all(scan.low(index) in small or scan.is_capital(index) for index in gap))


def _restates(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether "or", or a bracket or a comma before a per cent of nothing, leads from one number to another."""
    table = scan.table
    small = _OPENINGS | table.articles | table.singular_articles | {"'"}
    opening = table.left.before(scan.tokens, right.begin)
    gap = range(left.end, opening[1] if opening else right.begin)
    lows = {scan.low(index) for index in gap}
    links = {low for low in lows & table.coordinators if low not in _COMMAS}
    if not gap or not lows <= small | links:
        return False
    if links:
        return all(table.range_infix.at(scan.tokens, index) for index in gap if scan.low(index) in links)
    of_nothing = right.unit.kind is UnitClass.PERCENT and scan.low(right.end) not in table.share_of
    return of_nothing and bool(lows & _OPENINGS) and not scan.low(right.end).isalpha()
