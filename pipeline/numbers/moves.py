"""Says whether two numbers are the old and the new value of what changed: "raised the cap from 4,000 to 6,500"."""

from __future__ import annotations

from pipeline.numbers.parts import Part, ends_sentence
from pipeline.numbers.scan import Scan
from pipeline.numbers.tables import Phrases

#: What follows a number that another is only compared with: "por encima de los 500 que", "più dei 500 annunciati".
COMPARED_BEHIND = frozenset(
    """
    que che που that which announced promised foreseen planned first previously originally initially
    anunciados anunciadas previstos previstas prometidos prometidas avanzados ofrecidos ofrecidas solicitados
    annunciati annunciate previsti previste promessi promesse ipotizzati offerti offerte richiesti anticipati
    """.split()  # noqa: SIM905 - quoted words read worse
)

#: How far before a pair its verb may stand, and after one, in tokens.
_BEFORE = 16
_AFTER = 5
#: The fewest words of an object between a verb of bringing and "from"; with fewer the pair is what is brought.
_OBJECT = 2
#: How many articles and adjectives may stand between "from" and its number ("from the current 800").
_BESIDE = 2
_COLON = ":"
_OPENINGS = frozenset([",", ":", "-", "،"])


def opened(scan: Scan, openers: Phrases[bool], index: int) -> int | None:
    """Return where the opener before ``index`` begins, across a bound, an article or an adjective; None without one."""
    for _ in range(_BESIDE + 1):
        found = openers.before(scan.tokens, index)
        if found is not None:
            return found[1]
        bound = scan.table.left.before(scan.tokens, index)
        beside = scan.low(index - 1)
        if bound is None and beside not in scan.table.fillers and beside not in scan.table.adjectives:
            return None
        index = bound[1] if bound else index - 1
    return None


def is_change(scan: Scan, left: Part, right: Part) -> bool:
    """Return whether a word of change in the clause makes a pair an old and a new value, not a range.

    A range it is after a word of difference: "rose by from 5 to 10 euros".
    """
    if has_cue(scan, left.end, right.begin):
        return True
    if scan.table.becomes.firsts:
        colon = scan.low(left.begin - 1) == _COLON
        return _becomes(scan, right) or (colon and has_cue(scan, left.begin - _BEFORE, left.begin))
    begin = opened(scan, scan.table.from_word, left.begin)
    begin = left.begin if begin is None else begin
    if scan.table.by.before(scan.tokens, begin):
        return False
    return has_cue(scan, begin - _BEFORE, begin) or _headed(scan, right)


def has_cue(scan: Scan, start: int, end: int) -> bool:
    """Return whether a word of change stands in ``tokens[start:end]``, none that parts it from ``end`` after it."""
    table = scan.table
    for index in range(min(end, len(scan.tokens)) - 1, max(0, start) - 1, -1):
        low = scan.low(index)
        if low in table.partings or ends_sentence(scan, index):
            return False
        if low in table.up or low in table.down or (low in table.carries and end - index > _OBJECT):
            return True
        found = table.shifts.at(scan.tokens, index)
        if found is not None and found[1] <= end:
            return True
    return False


def _headed(scan: Scan, right: Part) -> bool:
    """Return whether a word of change follows a pair that is no subject of it: "from 4,000 to 6,500, quota raised"."""
    if right.unit.name is not None and scan.low(right.end) not in _OPENINGS:
        return False
    for index in range(right.end, min(right.end + _AFTER, len(scan.tokens))):
        if scan.low(index) in scan.table.partings:
            return False
        if has_cue(scan, index, index + 1):
            return True
    return False


def _becomes(scan: Scan, right: Part) -> bool:
    """Return whether a verb of becoming follows the new value, across its rate: "سے 15 ہزار سالانہ کر دیا گیا"."""
    table = scan.table
    for index in {right.numeral.end, right.end}:
        rate = table.per.at(scan.tokens, index)
        if table.becomes.at(scan.tokens, rate[1] if rate else index):
            return True
    return False


def is_compared_with(scan: Scan, index: int) -> bool:
    """Return whether "the" after a comparative makes a number another one: "smaller than the 0.5% forecast"."""
    table = scan.table
    return scan.low(index - 1) in table.than and scan.low(index) in table.definite


def is_margin(scan: Scan, begin: int, end: int) -> bool:
    """Return whether a margin stands right before a comparative, whose number is then another one.

    "Il 12% in meno dei 6.136", "20% περισσότεροι από τους 2.000"; not "in meno di 24 ore", which bounds its number.
    """
    table = scan.table
    if scan.low(end - 1) not in table.definite:
        return False
    return bool(table.percent.before(scan.tokens, begin)) or any(
        one.at(scan.tokens, begin - 1) for one in (table.more, table.fewer)
    )


def is_set_against(scan: Scan, part: Part) -> bool:
    """Return whether a number is one said before, with which another is compared: "por encima de los 500 que".

    Not "más de 500 que", which has no article and bounds its number.
    """
    behind = {scan.low(part.numeral.end), scan.low(part.end)}
    return scan.low(part.numeral.first - 1) in scan.table.definite and bool(behind & COMPARED_BEHIND)
