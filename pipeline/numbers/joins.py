"""Joins neighbouring numerals: doublets, ranges, from-to pairs, and lists that share a unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Bound, ChangeKind, Direction, Per, UnitClass
from pipeline.numbers.moves import has_cue, is_change, opened
from pipeline.numbers.parts import Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables import Phrases
from pipeline.numbers.tokens import Kind
from pipeline.numbers.units import read_unit

_FROM_TO_GAP = 14
_MOST_WHOLE = 10
_LIST_GAP = 5
_CUE_GAP = 12
_NEAR_CUE = 3


def join(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> list[Part]:
    """Return the parts with doublets and ranges made one, from-to pairs marked and shared units copied."""
    joined: list[Part] = []
    for part in parts:
        if joined and sentences[joined[-1].begin] == sentences[part.begin]:
            merged = _merge(scan, joined[-1], part)
            if merged is not None:
                joined[-1] = merged
                continue
        joined.append(part)
    for left, right in pairwise(joined):
        if sentences[left.begin] == sentences[right.begin]:
            _from_to(scan, left, right)
    _distribute(scan, joined, sentences)
    return joined


def _merge(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return one part for two that are one quantity, None when they are two."""
    return _doublet(scan, left, right) or _proportion(scan, left, right) or _range(scan, left, right)


def _doublet(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return "five thousand (5,000) workers" as one quantity."""
    if left.value != right.value or scan.low(right.numeral.first - 1) != "(" or scan.low(right.numeral.end) != ")":
        return None
    opening = right.numeral.first - 1
    if opening not in {left.numeral.end, left.end}:
        return None
    if left.unit.name is not None and left.end == opening:
        return replace(left, end=right.numeral.end + 1)
    unit = read_unit(scan, replace(left.numeral, end=right.numeral.end + 1))
    return replace(left, unit=unit, end=max(unit.end, right.numeral.end + 1))


def _proportion(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return "three out of four workers" as a fraction."""
    small = left.value < right.value <= _MOST_WHOLE and left.high is None and right.unit.kind is UnitClass.COUNT
    if not small or not _exactly(scan, scan.table.proportion, range(left.numeral.end, right.begin)):
        return None
    numeral = replace(left.numeral, end=right.numeral.end, value=left.value / right.value, fraction=True)
    return replace(right, numeral=numeral, begin=left.begin)


def _range(scan: Scan, left: Part, right: Part) -> Part | None:
    """Return a range as one part: "100-120", "between 400 and 750", "400 to 750"."""
    if left.high is not None or right.high is not None:
        return None
    if right.unit.kind is not left.unit.kind and not _open(left) and not _open(right):
        return None
    scaled = _scaled(left, right)
    if scaled >= right.value:
        return None
    form = _range_form(scan, left, right)
    if form is None:
        return None
    bound, begin = form
    unit = right.unit if right.unit.name is not None or left.unit.name is None else left.unit
    numeral = replace(right.numeral, first=left.numeral.first, value=scaled)
    return replace(left, numeral=numeral, unit=unit, begin=begin, end=right.end, high=right.value, bound=bound)


def _open(part: Part) -> bool:
    return part.unit.name is None or (part.counted and not part.unit.known)


def _scaled(left: Part, right: Part) -> float:
    """Return the left value with the right one's scale, where the left leaves it out: "2-3 million"."""
    if right.numeral.scale and not left.numeral.scale and left.value < right.value / right.numeral.scale:
        return left.value * right.numeral.scale
    return left.value


def _range_form(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the bound a range's form gives and the index where the range begins, None when it is no range."""
    if scan.low(left.numeral.end) == "-" and right.begin == left.numeral.end + 1:
        return Bound.EXACT, left.begin
    return (
        _between(scan, left, right)
        or _from_range(scan, left, right)
        or _bare_range(scan, left, right)
        or _loose_range(scan, left, right)
    )


def _between(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "between 400 and 750", or of "200 اور 250 کے درمیان" whose word stands last."""
    if not _exactly(scan, scan.table.between_infix, range(left.end, right.begin)):
        return None
    opened = scan.table.between.before(scan.tokens, left.begin)
    if opened:
        return Bound.ABOUT, opened[1]
    closed = (scan.table.between_after.at(scan.tokens, end) for end in (right.numeral.end, right.end))
    return (Bound.ABOUT, left.begin) if any(closed) else None


def _loose_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of two number words side by side: "دو تین دن", "due tre giorni"."""
    near = right.begin == left.numeral.end and not (left.numeral.digits or right.numeral.digits)
    close = 0 < right.numeral.value - left.value <= _MOST_WHOLE and not left.numeral.scale
    return (Bound.ABOUT, left.begin) if scan.table.loose_ranges and near and close else None


def _from_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "from 400 to 750", unless a movement makes it two values."""
    begins = opened(scan, scan.table.from_word, left.begin)
    if begins is None or not _exactly(scan, scan.table.to_word, range(left.end, right.begin)):
        return None
    return None if is_change(scan, left, right) else (Bound.ABOUT, begins)


def _bare_range(scan: Scan, left: Part, right: Part) -> tuple[Bound, int] | None:
    """Return the form of "400 to 750" and "400 or 500"."""
    if not _exactly(scan, scan.table.range_infix, range(left.numeral.end, right.begin)) or _moved_to(
        scan, left, left.numeral.end
    ):
        return None
    begins = opened(scan, scan.table.from_word, left.begin) is not None or scan.table.code == "ur"
    return None if begins and is_change(scan, left, right) else (Bound.ABOUT, left.begin)


def _moved_to(scan: Scan, left: Part, near: int) -> bool:
    """Return whether "to" follows a difference, not a range's lower end: "rose by 2,000 to 12,500"."""
    bound = scan.table.left.before(scan.tokens, left.begin)
    begin = bound[1] if bound else left.begin
    return scan.table.to_word.at(scan.tokens, near) is not None and has_cue(scan, begin - _NEAR_CUE, begin)


def _exactly(scan: Scan, infixes: Phrases[bool], gap: range) -> bool:
    """Return whether one infix fills the gap between two numbers."""
    found = infixes.at(scan.tokens, gap.start)
    return found is not None and found[1] == gap.stop


def _from_to(scan: Scan, left: Part, right: Part) -> None:
    """Mark two parts as the old and the new value of one quantity, where a movement word says so."""
    gap = right.begin - left.numeral.end
    if gap > _FROM_TO_GAP or not _same_kind(left, right):
        return
    if scan.table.code == "ur":
        linked = scan.low(left.numeral.end) == "سے" or scan.low(left.end) == "سے"
    else:
        linked = (
            opened(scan, scan.table.from_word, left.begin) is not None
            and opened(scan, scan.table.to_word, right.begin) is not None
        )
    if not linked:
        _reversed(scan, left, right)
        return
    if not is_change(scan, left, right):
        return
    for part in (left, right):
        part.change = ChangeKind.FROM_TO
        part.direction = Direction.UP if right.value > left.value else Direction.DOWN
    if (_open(left) and not _open(right)) or left.unit.name is None:
        _copy(left, right)
    elif right.unit.name is None:
        _copy(right, left)


def _reversed(scan: Scan, left: Part, right: Part) -> None:
    """Mark the old value named after the new one: "raised to 12,000 from 10,500"; the new one stays a level."""
    table = scan.table
    if opened(scan, table.to_word, left.begin) is None or not _exactly(
        scan, table.from_word, range(left.end, right.begin)
    ):
        return
    if not has_cue(scan, left.begin - _CUE_GAP, left.begin):
        return
    right.change = ChangeKind.FROM_TO
    left.direction = right.direction = Direction.UP if left.value > right.value else Direction.DOWN
    if right.unit.name is None and left.unit.name is not None:
        _copy(right, left)


def _same_kind(left: Part, right: Part) -> bool:
    return left.unit.kind is right.unit.kind or _open(left) or _open(right)


def _distribute(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy units from the last of coordinate numbers to those before it, then to numbers that leave theirs out."""
    for index in range(len(parts) - 2, -1, -1):
        left, right = parts[index], parts[index + 1]
        if (
            sentences[left.begin] == sentences[right.begin]
            and coordinate(scan, left, right)
            and _needs(scan, left, right)
        ):
            _copy(left, right)
    known: Part | None = None
    for part in parts:
        if known is not None and sentences[known.begin] != sentences[part.begin]:
            known = None
        if known is not None and part.unit.name is None and _elliptic(scan, part):
            _copy(part, known)
        if part.counted and part.unit.known:
            known = part


def _elliptic(scan: Scan, part: Part) -> bool:
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
    allowed = scan.table.coordinators | scan.table.adjectives | scan.table.articles | {"-"}
    bare = all(low in allowed or scan.table.left.at(scan.tokens, left.numeral.end) for low in gap)
    if left.unit.name is None:
        return bare
    return bare and left.counted and not left.unit.known and (right.unit.known or not right.counted)


def _rate_between(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether the right number's rate stands before it, so that it is not the left one's."""
    return any(scan.table.per.at(scan.tokens, index) for index in range(left.numeral.end, right.begin))


def _copy(part: Part, other: Part) -> None:
    """Give ``part`` the unit of ``other``."""
    part.unit = replace(other.unit, begin=part.unit.begin, end=part.numeral.end)
    part.end = part.numeral.end
    part.copied = True


def share_rates(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Copy a rate from the last of coordinate numbers to those before it, and between an old and a new value."""
    for index in range(len(parts) - 2, -1, -1):
        left, right = parts[index], parts[index + 1]
        if sentences[left.begin] != sentences[right.begin] or left.unit.kind is not right.unit.kind:
            continue
        if left.change is right.change is ChangeKind.FROM_TO:
            left.per = left.per if left.per is not Per.NONE else right.per
            right.per = right.per if right.per is not Per.NONE else left.per
        elif left.per is Per.NONE and coordinate(scan, left, right) and not _rate_between(scan, left, right):
            left.per = right.per
