"""Gives numbers the unit or rate that they leave out and a neighbour names: lists, ellipses, old and new values."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import ChangeKind, Per, UnitClass
from pipeline.numbers.parts import Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tokens import Kind

_LIST_GAP = 5
#: The greatest percentage of a whole, and of a growth that stands beside another one above the whole.
_WHOLE = 100
_MOST_GROWTH = 1000
_COMMAS = frozenset([",", "،"])


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
    """Copy the noun counted last in a sentence to the numbers after it that leave theirs out."""
    known: Part | None = None
    for part in parts:
        if known is not None and sentences[known.begin] != sentences[part.begin]:
            known = None
        if known is not None and part.unit.name is None and elliptic(scan, part):
            part.take_unit(known)
        if part.counted and part.unit.known:
            known = part


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
