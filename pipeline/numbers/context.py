"""Reads what the words around a number say of it: its bound and its rate."""

from __future__ import annotations

from pipeline.model import Bound, ChangeKind, UnitClass
from pipeline.numbers.general import is_compared_span, lasts
from pipeline.numbers.moves import is_compared_with, is_margin, is_set_against
from pipeline.numbers.parts import STOPS, Part
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables.particles import MOTIONS, UP
from pipeline.numbers.tables.table import SIGNS

_RATE_REACH = 10
_RATE_REACH_LEFT = 9
_CUE_REACH = 6
#: How far before "up to" the per cent stands by which something has changed, in tokens.
_CHANGED_REACH = 6
#: How far before a bound a word may stand that turns it round, in tokens.
_NEGATION_REACH = 3
#: How far behind a number, in tokens, the programme may be named that it is the size of.
_FRAME_REACH = 6
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
    if left in _TURNED and is_set_against(scan, part):
        left = None
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
            further = scan.table.left.before(scan.tokens, found[1])
            bound, begin = further if further and found[0] is Bound.ABOUT else found
            if _is_other(scan, bound, (begin, start, index)) or (moved and _is_of_move(scan, begin)):
                return None
            if bound is Bound.UP_TO and _reaches_level(scan, begin, start, moved=moved):
                return None
            return _turned(scan, bound, begin)
        if not _fills(scan, start - 1):
            return None
        start -= 1
    return None


def _is_of_move(scan: Scan, begin: int) -> bool:
    """Return whether a bound only tells of the move between two values: "pasa de", "desde los 500 de antes"."""
    return scan.low(begin) in scan.table.up or scan.table.from_word.at(scan.tokens, begin) is not None


def _is_other(scan: Scan, bound: Bound, at: tuple[int, int, int]) -> bool:
    """Return whether a number is only what another is compared with; ``at``: the bound's begin, its end, the number."""
    begin, end, index = at
    compared = end < index and (is_compared_with(scan, end) or is_compared_span(scan, end, index))
    compared = compared or _is_of_frame(scan, begin, index)
    return compared or (bound in _TURNED and is_margin(scan, begin, end))


def _is_of_frame(scan: Scan, begin: int, index: int) -> bool:
    """Return whether what something is done under is called by a number: "under a €3 million programme"."""
    if scan.low(begin) not in scan.table.frames_before or index - begin <= 1:
        return False
    behind = (scan.low(at) for at in range(index, index + _FRAME_REACH))
    return any(low in scan.table.frames for low in behind)


def _opens_sentence(scan: Scan, index: int) -> bool:
    """Return whether a comma at ``index`` sets off a bound that opens its sentence: "At most, three tablets"."""
    found = scan.table.left.before(scan.tokens, index) if scan.low(index) in _COMMAS else None
    return found is not None and (found[1] == 0 or scan.low(found[1] - 1) in STOPS)


def _fills(scan: Scan, index: int) -> bool:
    """Return whether an article, an adverb or a quote may stand between a bound and its number ("superan ya las")."""
    return scan.low(index) in scan.table.fillers or scan.low(index) in _QUOTES


def _reaches_level(scan: Scan, begin: int, end: int, *, moved: bool) -> bool:
    """Return whether "up to" says where a movement ends, so that it bounds nothing: "subió hasta el 3 %"."""
    if scan.low(begin) == UP and scan.low(begin - 1) in MOTIONS:
        return True
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
    return scan.low(index) in scan.table.coordinators and (
        _leads_to_number(scan, end) or (scan.low(end) in scan.table.articles and _leads_to_number(scan, end + 1))
    )


def _is_none(scan: Scan, part: Part, begin: int) -> bool:
    """Return whether words of a bound are none: of golf ("five-under 67"), or of a span ("in 2 mines over 5 years")."""
    table, end = scan.table, part.begin
    if scan.low(begin - 1) == "-" and scan.glued(begin) and scan.glued(begin - 1):
        return scan.is_number(begin - 2) or scan.low(begin - 2) in table.numbers
    span = part.unit.kind is UnitClass.DURATION or lasts(scan, part.unit)
    if not span or scan.low(begin) not in table.during or end - begin > 1:
        return False
    return scan.low(begin - 1) not in table.lasting and scan.low(part.end) not in table.not_per


def widen_left(scan: Scan, part: Part) -> None:
    """Move the part's begin to the first of its bound words."""
    start = part.begin
    for _ in range(4):
        found = scan.table.left.before(scan.tokens, start)
        if found is not None and found[0] in _TURNED and _is_apart(scan, part, found[1], start):
            return
        if found is not None and not _is_none(scan, part, found[1]):
            part.begin = start = found[1]
        elif _fills(scan, start - 1):
            start -= 1
        else:
            return


def _is_apart(scan: Scan, part: Part, begin: int, end: int) -> bool:  # noqa: PLR0917 - a span
    """Return whether a comparative ``tokens[begin : end]`` sets another number against the part's own."""
    return is_margin(scan, begin, end) or is_set_against(scan, part) or is_compared_with(scan, end)


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
    """Return whether a rate after a number is a point or span in time, or after a comma the next number's.

    "Un diario" is a newspaper.
    """
    named = scan.table.head_last or end - first == 1
    if named and scan.low(first - 1) in scan.table.articles | scan.table.singular_articles:
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
