"""Reads what the words around a number say of it: its bound, its rate, the way it moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.model import Bound, ChangeKind, Direction, UnitClass
from pipeline.numbers.moves import opened
from pipeline.numbers.parts import STOPS, Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables.table import SIGNS

_RATE_REACH = 10
_RATE_REACH_LEFT = 9
_CUE_REACH = 6
_BY_REACH = 6
_CLAUSE_REACH = 12
#: How far before "up to" the per cent stands by which something has changed, in tokens.
_CHANGED_REACH = 6
#: How far before a bound a word may stand that turns it round, in tokens.
_NEGATION_REACH = 3
_TURNED = {Bound.MORE_THAN: Bound.UP_TO, Bound.LESS_THAN: Bound.AT_LEAST}
#: The languages that write "daily wage 1,500": an adjective of rate, its noun, the number.
_ADJECTIVE_FIRST = frozenset({"en", "ur"})
_COMMAS = frozenset([",", "،"])
_QUOTES = frozenset("\"“”«»'")


def read_bound(scan: Scan, part: Part) -> None:
    """Set the bound of a part from the words before and after it, and widen the part to them."""
    if part.bound is Bound.EXACT and (part.numeral.vague or part.numeral.about):
        part.bound = Bound.ABOUT
    left = _left_bound(scan, part.begin, moved=part.change is ChangeKind.FROM_TO)
    right = _right_bound(scan, part)
    if left is not None:
        opening = scan.table.left.before(scan.tokens, part.begin)
        left = None if opening is not None and _is_none(scan, part, opening[1]) else left
    for bound in (left, right):
        if bound is not None and (part.bound in {Bound.EXACT, Bound.ABOUT}) and not _weaker(part, bound):
            part.bound = bound


def _weaker(part: Part, bound: Bound) -> bool:
    """Return whether a bound says less than what is known: a range or vague interval stays as it is."""
    return part.high is not None or (bound is Bound.ABOUT and part.bound is not Bound.EXACT)


def _left_bound(scan: Scan, index: int, *, moved: bool) -> Bound | None:
    """Return the bound whose words end before ``index``, across articles and quotes; the stronger of two in a row.

    ``moved`` says that the number is an old or new value, so that "up to" only leads to it, and "pasa de" away.
    """
    start = index - 1 if _opens_sentence(scan, index - 1) else index
    for _ in range(3):
        found = scan.table.left.before(scan.tokens, start)
        if found is not None:
            if start < index and _is_compared_with(scan, start):
                return None
            further = scan.table.left.before(scan.tokens, found[1])
            bound, begin = further if further and found[0] is Bound.ABOUT else found
            if moved and scan.low(begin) in scan.table.up:
                return None
            if bound is Bound.UP_TO and _reaches_level(scan, begin, start, moved=moved):
                return None
            return _turned(scan, bound, begin)
        if not _fills(scan, start - 1):
            return None
        start -= 1
    return None


def _is_compared_with(scan: Scan, index: int) -> bool:
    """Return whether "the" after a comparative makes a number another one: "smaller than the 0.5% forecast"."""
    table = scan.table
    return scan.low(index - 1) in table.than and scan.low(index) in table.definite


def _opens_sentence(scan: Scan, index: int) -> bool:
    """Return whether a comma at ``index`` sets off a bound that opens its sentence: "At most, three tablets"."""
    found = scan.table.left.before(scan.tokens, index) if scan.low(index) in _COMMAS else None
    return found is not None and (found[1] == 0 or scan.low(found[1] - 1) in STOPS)


def _fills(scan: Scan, index: int) -> bool:
    """Return whether an article, an adverb or a quote may stand between a bound and its number ("superan ya las")."""
    return scan.low(index) in scan.table.fillers or scan.low(index) in _QUOTES


def _reaches_level(scan: Scan, begin: int, end: int, *, moved: bool) -> bool:
    """Return whether "up to" says where a movement ends, so that it bounds nothing: "subió hasta el 3 %"."""
    to_word = any(scan.table.to_word.before(scan.tokens, at) == (True, begin) for at in range(begin + 1, end + 1))
    return to_word and (moved or scan.low(begin - 1) in scan.table.up | scan.table.down or _after_rate(scan, begin))


def _after_rate(scan: Scan, begin: int) -> bool:
    """Return whether a change in per cent is told before: "bajaron un 22 % en enero, hasta"."""
    rates = (at for at in range(begin - 1, max(0, begin - _CHANGED_REACH) - 1, -1) if _is_percent(scan, at))
    rate = next(rates, None)
    if rate is None or any(scan.low(at) in STOPS for at in range(rate, begin)):
        return False
    return any(scan.low(at) in scan.table.up | scan.table.down for at in range(max(0, rate - _CUE_REACH), begin))


def _is_percent(scan: Scan, index: int) -> bool:
    return bool(scan.table.percent.at(scan.tokens, index))


def _turned(scan: Scan, bound: Bound, begin: int) -> Bound:
    """Return a bound turned round by a word before it: "not exceeding" is up to, "no inferior a" is at least."""
    if bound not in _TURNED:
        return bound
    for index in range(begin - 1, max(-1, begin - 1 - _NEGATION_REACH), -1):
        low = scan.low(index)
        if low in scan.table.negations:
            return bound if _only(scan, index, begin) else _TURNED[bound]
        if not low.isalpha() and low not in _QUOTES:
            return bound
    return bound


def _only(scan: Scan, first: int, end: int) -> bool:
    """Return whether "only" takes a negation back: "not only more than 500"."""
    return any(scan.low(index) in scan.table.only for index in range(first, end))


def _right_bound(scan: Scan, part: Part) -> Bound | None:
    """Return the bound right after the numeral or its unit, and widen the part to it."""
    if part.change is ChangeKind.FROM_TO:
        return None
    for index in dict.fromkeys((part.numeral.end, part.end)):
        found = scan.table.right.at(scan.tokens, index)
        if found is not None and not _adds_number(scan, index, found[1]):
            part.end = max(part.end, found[1])
            negated = scan.low(found[1]) in scan.table.negations
            return _TURNED.get(found[0], found[0]) if negated else found[0]
    return None


def _adds_number(scan: Scan, index: int, end: int) -> bool:
    """Return whether a bound after a number is a coordinator before another one: "60m plus 5m"."""
    return scan.low(index) in scan.table.coordinators and (scan.is_number(end) or scan.low(end) in SIGNS)


def _is_none(scan: Scan, part: Part, begin: int) -> bool:
    """Return whether words of a bound are none: of golf ("five-under 67"), or of a span ("in 2 mines over 5 years")."""
    table, end = scan.table, part.begin
    if scan.low(begin - 1) == "-" and scan.glued(begin) and scan.glued(begin - 1):
        return scan.is_number(begin - 2) or scan.low(begin - 2) in table.numbers
    if part.unit.kind is not UnitClass.DURATION or scan.low(begin) not in table.during or end - begin > 1:
        return False
    return scan.low(begin - 1) not in table.lasting and scan.low(part.end) not in table.not_per


def widen_left(scan: Scan, part: Part) -> None:
    """Move the part's begin to the first of its bound words."""
    start = part.begin
    for _ in range(4):
        found = scan.table.left.before(scan.tokens, start)
        if found is not None and not _is_none(scan, part, found[1]):
            part.begin = start = found[1]
        elif _fills(scan, start - 1):
            start -= 1
        else:
            return


def read_rate(scan: Scan, part: Part, *, limits: tuple[int, int], before: bool) -> None:
    """Set the rate of a part from the words around it, inside ``tokens[limits[0] : limits[1]]``.

    ``before`` says whether a rate before the number may be its own.
    """
    low, high = limits
    start = part.unit.end if part.unit.kind is UnitClass.DURATION and not part.copied else part.numeral.end
    for index in range(start, min(high, part.end + _RATE_REACH)):
        found = scan.table.per.at(scan.tokens, index)
        if found is not None and found[1] <= high and not _others_rate(scan, index, found[1], part):
            part.per = found[0]
            return
    if not before:
        return
    for end in range(part.begin, max(low, part.begin - _RATE_REACH_LEFT), -1):
        found = scan.table.per_before.before(scan.tokens, end)
        if found is not None and found[1] >= low and _reaches(scan, found[1], end, part.begin):
            part.per = found[0]
            return


def _others_rate(scan: Scan, first: int, end: int, part: Part) -> bool:  # noqa: PLR0917 - a span
    """Return whether a rate after a number is a point or span in time, or after a comma the next number's."""
    if scan.table.head_last and scan.low(first - 1) in scan.table.articles:
        return True
    old = scan.table.from_word.at(scan.tokens, end)
    if (scan.low(end) in scan.table.not_per and not (old and _leads_to_number(scan, old[1]))) or scan.low(
        first - 1
    ) in scan.table.spans:
        return True
    leads = end < len(scan.tokens) and (scan.is_number(end) or scan.low(end) in scan.table.numbers)
    return leads and any(
        scan.low(index) in {",", "،", *scan.table.coordinators} for index in range(part.numeral.end, first)
    )


def _leads_to_number(scan: Scan, index: int) -> bool:
    """Return whether a number or a sum stands at ``index``."""
    return scan.is_number(index) or scan.low(index) in scan.table.numbers or scan.low(index) in SIGNS


def _reaches(scan: Scan, first: int, end: int, begin: int) -> bool:  # noqa: PLR0917 - four indices in reading order
    """Return whether a rate before a number is the number's: an adverb anywhere in reach, an adjective next to it."""
    if end - first > 1:
        return True
    if begin - end > 2:  # noqa: PLR2004 - "annual quota of"
        return False
    return (
        begin == end
        or scan.low(begin - 1) in scan.table.links
        or scan.low(begin - 1) in scan.table.nouns
        or scan.low(begin - 1) == ","
        or (begin - end == 1 and scan.table.code in _ADJECTIVE_FIRST and _is_noun(scan, begin - 1))
    )


def _is_noun(scan: Scan, index: int) -> bool:
    """Return whether a word stands at ``index`` that may be a noun."""
    return scan.low(index).isalpha() and scan.low(index) not in scan.table.stops


def read_movement(scan: Scan, part: Part, *, limits: tuple[int, int]) -> None:
    """Set the direction and kind of change of a part from the movement words near it."""
    if part.change is ChangeKind.FROM_TO:
        return
    after = _after(scan, part)
    if after is not None:
        part.direction = after
        part.change = ChangeKind.RATIO if part.unit.kind is UnitClass.PERCENT else ChangeKind.DELTA
        return
    low, high = limits
    measured = part.unit.kind in {UnitClass.PERCENT, UnitClass.OTHER}
    before = _nearest(scan, range(part.begin - 1, max(low, part.begin - _CUE_REACH) - 1, -1), measured=measured)
    far = before is None and part.unit.kind is not UnitClass.COUNT
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
    return scan.low(begin - 1) in table.stops - leads and moves is None


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
    return told is not None or table.from_word.at(scan.tokens, cue + 1) is not None


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
#: Verbs before "up" and "down" that tell of no movement: "taken up", "turned down".
_PARTICLES = frozenset({"up", "down"})
_PARTICLE_VERBS = frozenset(
    """
    back backed break breaking breaks broke broken bring brings brought bringing catch caught clear cleared close
    closed draw drawing drawn draws drew end ended ending ends fill filled filling follow followed gave give given
    gives giving hand handed hold held holding holds laid lay made make makes making open opened opening opens pick
    picked picking picks put rounded rounding set sets setting shoot shooting shoots shot shut sign signed signing
    signs sit sits sat splash splashed split summed take taken takes taking took touch touched touches track tracked
    turn turned turning turns use used using write wrote written
    """.split()  # noqa: SIM905 - ninety quoted verbs read worse
)


def _nearest(scan: Scan, indices: Iterable[int], *, measured: bool = False) -> tuple[Direction, int] | None:
    """Return the direction of the first movement word among ``indices`` and how far it stands.

    ``measured`` says that a particle next to the number tells of a movement: "closed down 3 %", not "down 3 mines".
    """
    for distance, index in enumerate(indices):
        low = scan.low(index)
        if low in _PARTICLES and scan.low(index - 1) in _PARTICLE_VERBS and not (measured and distance == 0):
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
