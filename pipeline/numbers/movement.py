"""Reads the way a number moved from the words around it: a level that rose, a difference, a share that changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.model import ChangeKind, Direction, UnitClass
from pipeline.numbers.general import headed, is_parted, is_span, moves_next, opens_beside, stands_off
from pipeline.numbers.moves import opened
from pipeline.numbers.parts import Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables.particles import PARTICLE_VERBS, PARTICLES

_CUE_REACH = 6
_BY_REACH = 6
_CLAUSE_REACH = 12
_COMMAS = frozenset([",", "،"])


def read_movement(scan: Scan, part: Part, *, limits: tuple[int, int]) -> None:
    """Set the direction and kind of change of a part from the movement words near it."""
    if part.change is ChangeKind.FROM_TO:
        return
    after = _after(scan, part)
    if after is not None:
        part.direction = after
        part.change = ChangeKind.RATIO if part.unit.kind is UnitClass.PERCENT else ChangeKind.DELTA
        return
    if is_span(scan, part.unit, part.numeral.end):
        return
    low, high = limits
    measured = part.unit.kind in {UnitClass.PERCENT, UnitClass.OTHER}
    before = _before(scan, part, low, measured=measured)
    far = before is None and (part.unit.kind is not UnitClass.COUNT or part.unit.name is None)
    if far:
        before = _nearest(scan, _clause_before_by(scan, part, low))
    later = _nearest(scan, range(part.end, min(high, part.end + _CUE_REACH)))
    if (before is None and later is None) or _is_old_value(scan, part):
        return
    if far and before is not None:
        part.direction, part.change = before[0], ChangeKind.DELTA
    if part.unit.kind is UnitClass.PERCENT:
        share = scan.low(part.end) in scan.table.share_of or _leads_to_old(scan, part, later)
        _percent_change(part, before, None if share else later)
        if before is not None and _is_new_value(scan, part):
            part.change = ChangeKind.LEVEL
    else:
        _level_change(scan, part, before=before, later=later)


def _before(scan: Scan, part: Part, low: int, *, measured: bool) -> tuple[Direction, int] | None:
    """Return the direction of the nearest word of movement before a part and how far it stands, None when parted."""
    found = _nearest(scan, range(part.begin - 1, max(low, part.begin - _CUE_REACH) - 1, -1), measured=measured)
    parted = found is not None and is_parted(scan, range(part.begin - found[1], part.begin))
    return None if parted else found


def _is_old_value(scan: Scan, part: Part) -> bool:
    """Return whether an English number is what a count was before, and did not move itself: "up from 27 in May"."""
    return scan.table.head_last and opened(scan, scan.table.from_word, part.begin) is not None


def _is_beside(scan: Scan, part: Part) -> bool:
    """Return whether an English number is where something moved, or a sum raised: "lost power across five states"."""
    table, before = scan.table, scan.low(part.begin - 1)
    if not table.head_last:
        return False
    if before in table.collects and part.unit.kind is UnitClass.MONEY:
        return True
    bound = table.left.before(scan.tokens, part.begin)
    begin = bound[1] if bound else part.begin
    leads = table.articles | table.fillers | table.definite | table.negations
    moves = table.to_word.before(scan.tokens, begin) or table.by.before(scan.tokens, begin)
    beside = scan.low(begin - 1) in table.stops - leads or (bound is not None and opens_beside(scan, begin))
    return beside and moves is None


def _is_new_value(scan: Scan, part: Part) -> bool:
    """Return whether an English number is what a share became: "rose to 7 per cent"."""
    return scan.table.head_last and opened(scan, scan.table.to_word, part.begin) is not None


def _leads_to_old(scan: Scan, part: Part, later: tuple[Direction, int] | None) -> bool:
    """Return whether the word of movement after a number leads to its old value or to a difference.

    "38 per cent, down from 61", "51 per cent, a drop of four points".
    """
    if later is None or not scan.table.head_last:
        return False
    cue, table = part.end + later[1], scan.table
    parted = any(scan.low(index) in _COMMAS for index in range(part.end, cue))
    told = table.by.at(scan.tokens, cue + 1) if parted else None
    another = parted and moves_next(scan, cue)
    return another or told is not None or table.from_word.at(scan.tokens, cue + 1) is not None


def _clause_before_by(scan: Scan, part: Part, low: int) -> Iterator[int]:
    """Yield the indices before "by" and a measured difference, up to its clause: "cut the risk of it by 20 %"."""
    table = scan.table
    bound = table.left.before(scan.tokens, part.begin)
    by = table.by.before(scan.tokens, bound[1] if bound else part.begin) or table.by.before(scan.tokens, part.begin)
    if by is None or scan.low(by[1]) in table.links:
        return
    end = by[1] - (scan.low(by[1] - 1) in _COMMAS)
    for index in range(end - 1, max(low, by[1] - _CLAUSE_REACH) - 1, -1):
        if scan.low(index) in table.partings | _COMMAS | table.coordinators:
            return
        yield index


def _is_difference(scan: Scan, part: Part) -> bool:
    """Return whether a comparative after a unit makes a difference of its number: "4 cents lower", not "5 times"."""
    end = part.unit.end
    if end == part.numeral.end or part.unit.name in scan.table.ratios:
        return False
    return scan.low(end + 1) in scan.table.stops or not scan.low(end + 1).isalpha()


def _after(scan: Scan, part: Part) -> Direction | None:
    """Return the direction of "more" or "fewer" right after a number or its unit."""
    told = stands_off(scan, part.unit) or headed(scan, part.unit)
    if told is not None:
        return told
    if scan.low(part.unit.end) in scan.table.comparatives and _is_difference(scan, part):
        return Direction.UP if scan.low(part.unit.end) in scan.table.greater else Direction.DOWN
    for index in dict.fromkeys((part.numeral.end, part.unit.end, part.end)):
        if scan.table.more.at(scan.tokens, index):
            return Direction.UP
        if scan.table.fewer.at(scan.tokens, index):
            return Direction.DOWN
    return None


#: What makes no movement of "up": "up to 500", "made up of 500".
_UP_AND_NO_RISE = frozenset({"to", "of"})


def _nearest(scan: Scan, indices: Iterable[int], *, measured: bool = False) -> tuple[Direction, int] | None:
    """Return the direction of the first movement word among ``indices`` and how far it stands.

    ``measured`` says that a particle next to the number tells of a movement: "closed down 3 %", not "down 3 mines".
    """
    for distance, index in enumerate(indices):
        low = scan.low(index)
        if low in PARTICLES and scan.low(index - 1) in PARTICLE_VERBS and not (measured and distance == 0):
            continue
        if measured and distance == 0 and low in scan.table.gains:
            return Direction.UP, distance
        rises = low in scan.table.up and (low != "up" or scan.low(index + 1) not in _UP_AND_NO_RISE)
        if rises and not scan.table.left.at(scan.tokens, index):
            return Direction.UP, distance
        if low in scan.table.down and not _part_of_bound(scan, index):
            return Direction.DOWN, distance
    return None


def _part_of_bound(scan: Scan, index: int) -> bool:
    """Return whether a word of less is only part of a bound ("کم از کم", "سے کم", "less than")."""
    return bool(scan.table.left.at(scan.tokens, index)) or scan.low(index - 1) in {"از", "سے", "no", "not"}


def _percent_change(part: Part, before: tuple[Direction, int] | None, later: tuple[Direction, int] | None) -> None:
    """Mark a percentage as a change when a movement word stands near it."""
    near = [found for found in (before, later) if found is not None]
    if near:
        part.direction = min(near, key=lambda found: found[1])[0]
        part.change = ChangeKind.DELTA if part.unit.points else ChangeKind.RATIO


def _level_change(
    scan: Scan, part: Part, *, before: tuple[Direction, int] | None, later: tuple[Direction, int] | None
) -> None:
    """Mark a number as a difference after "by" or before "increase", or give a level the direction of its verb."""
    begin = part.begin
    bound = scan.table.left.before(scan.tokens, begin)
    by = scan.table.by.before(scan.tokens, begin) or (scan.table.by.before(scan.tokens, bound[1]) if bound else None)
    if by is not None and before is not None:
        gap = before[1] - (begin - by[1])
        adjacent = scan.low(by[1]) in scan.table.links
        if gap <= (0 if adjacent else _BY_REACH):
            part.direction, part.change = before[0], ChangeKind.DELTA
            return
    if scan.table.code == "ur" and later is not None and later[1] <= 2:  # noqa: PLR2004 - "10 ہزار کا اضافہ"
        part.direction, part.change = later[0], ChangeKind.DELTA
    elif before is not None and before[1] <= 3 and not _is_beside(scan, part):  # noqa: PLR2004 - "raised to over 12,000"
        part.direction = before[0]
