"""Reads what only the general reading counts, or counts otherwise: one of a thing, parts of adjectives, negatives.

The reading of migration news leaves these out (:mod:`pipeline.numbers.dismissals`): "a six-game run" is no figure.
Every rule asks for ``table.general``, which only the general table has.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from pipeline.model import Direction, UnitClass
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind
from pipeline.numbers.units import Unit

_POINTS = "percentage point"
_HYPHEN = "-"
_DEGREES = frozenset({"°C", "°F"})
#: How many words may stand between a measure and the noun of change it is the size of ("a 4 per cent pay rise").
_HEAD_REACH = 3
_SIZES = frozenset({UnitClass.PERCENT, UnitClass.MONEY, UnitClass.OTHER})
_POINT_UNITS = frozenset({"point"})


def is_named_zero(scan: Scan, numeral: Numeral) -> bool:
    """Return whether "zero" is part of a name, not a count: "net zero"; it counts in "zero to 60 mph"."""
    general = scan.table.general
    return general is not None and numeral.value == 0 and scan.low(numeral.first - 1) in general.named_zero


def is_half(scan: Scan, index: int) -> bool:
    """Return whether "half" alone is a share or the size of a change: "fell by more than half", "nearly half are"."""
    table, after = scan.table, scan.low(index + 1)
    if table.general is None or (after.isalpha() and after not in table.stops) or after == _HYPHEN:
        return False
    return table.by.before(scan.tokens, index) is not None or table.left.before(scan.tokens, index) is not None


def counts_one(scan: Scan, index: int) -> bool:
    """Return whether "one" counts what follows: "one person was killed"; not "no one", "one of", "one another"."""
    general, table, following = scan.table.general, scan.table, scan.low(index + 1)
    if general is None or scan.low(index) in table.articles or not following.isalpha():
        return False
    if following in general.one_none or following in table.stops or following.endswith(table.pasts):
        return False
    share = table.proportion.at(scan.tokens, index + 2)
    of_whole = share is not None and (scan.is_number(share[1]) or scan.low(share[1]) in table.numbers)
    return not of_whole and scan.low(index - 1) not in general.none_one


def negative(scan: Scan, numeral: Numeral, unit: Unit) -> tuple[Numeral, Unit]:
    """Return a numeral below zero where a sign or "minus" says so before a per cent or degrees: "-3 °C"."""
    general, at = scan.table.general, unit.begin - 1
    if general is None or not (unit.kind is UnitClass.PERCENT or unit.name in _DEGREES):
        return numeral, unit
    signed = scan.low(at) == _HYPHEN and scan.glued(at + 1) and not scan.glued(at)
    told = scan.low(at) in general.minus and scan.low(at - 1) not in general.plus
    if not (signed or told):
        return numeral, unit
    return replace(numeral, value=-numeral.value), replace(unit, begin=at)


def in_millions(scan: Scan, index: int) -> bool:
    """Return whether the "m" at ``index`` is a million of what its sentence counts, no metre: "a list of 7.6m"."""
    general = scan.table.general
    if general is None or not scan.glued(index) or scan.low(index + 1) in general.metres:
        return False
    if scan.low(index + 1) == _HYPHEN:
        return scan.low(index + 2) in general.strong
    for at in range(index - 2, max(-1, index - 2 - _COUNTED_REACH), -1):
        low = scan.low(at)
        if low in general.distances or low in _ENDS:
            return False
        if low in general.millions:
            return True
    return False


_COUNTED_REACH = 14
_ENDS = frozenset(".!?;")


def lasts(scan: Scan, unit: Unit) -> bool:
    """Return whether a unit passes in stretches of time, so that "over" bounds none: "over three nights"."""
    general = scan.table.general
    return general is not None and scan.low(unit.end - 1) in general.stretches


def is_compared_span(scan: Scan, start: int, end: int) -> bool:
    """Return whether an article and a hyphen make a standard of a number: "below the 50-year average"."""
    definite = any(scan.low(index) in scan.table.definite | scan.table.articles for index in range(start, end))
    return scan.table.general is not None and definite and _is_joined(scan, end)


def is_span(scan: Scan, unit: Unit, end: int) -> bool:
    """Return whether a hyphen writes a length of time to its number, so that something else moved: "a 37-year low"."""
    return scan.table.general is not None and unit.kind is UnitClass.DURATION and _is_joined(scan, end - 1)


def _is_joined(scan: Scan, index: int) -> bool:
    """Return whether a hyphen writes a word to the number that begins at ``index``."""
    at = index + 1
    joined = scan.low(at) == _HYPHEN and scan.glued(at) and scan.glued(at + 1)
    return joined and scan.tokens[at + 1].kind is Kind.WORD


def headed(scan: Scan, unit: Unit) -> Direction | None:
    """Return the way of the change whose size a measure before it is: "a 75-basis-point rate cut", "an 8 % fall"."""
    table = scan.table
    sized = unit.kind in _SIZES or unit.name in _POINT_UNITS
    if table.general is None or not sized:
        return None
    led = scan.low(unit.begin - 1) in table.articles | table.definite or scan.low(unit.end - 2) == _HYPHEN
    if unit.kind is not UnitClass.PERCENT and not led:
        return None
    for at in range(unit.end, unit.end + _HEAD_REACH):
        low = scan.low(at)
        if low in table.up or low in table.down:
            return Direction.UP if low in table.up else Direction.DOWN
        if low in table.stops or not low.isalpha():
            break
    return None


def is_parted(scan: Scan, gap: range) -> bool:
    """Return whether a comma ends what a word of change governs before the number behind it: "a slump, 90 seats".

    It does not before "to" and "by": "fell for the fifth month, by 3 per cent".
    """
    table, end = scan.table, gap.stop
    if table.general is None or not any(scan.low(at) in _COMMAS for at in gap):
        return False
    bound = table.left.before(scan.tokens, end)
    end = bound[1] if bound else end
    return table.to_word.before(scan.tokens, end) is None and table.by.before(scan.tokens, end) is None


_COMMAS = frozenset({",", ";"})


def moves_next(scan: Scan, cue: int) -> bool:
    """Return whether a word of change leads to a number of its own: "58 per cent, up three points"."""
    table = scan.table
    if table.general is None:
        return False
    bound = table.left.at(scan.tokens, cue + 1)
    at = bound[1] if bound else cue + 1
    return scan.is_number(at) or scan.low(at) in table.numbers or scan.low(at) in SIGNS


def opens_beside(scan: Scan, begin: int) -> bool:
    """Return whether a bound begins with a preposition, so that its number did not move: "a rise in over 9 years"."""
    table = scan.table
    return table.general is not None and scan.low(begin) in table.prepositions


def stands_off(scan: Scan, unit: Unit) -> Direction | None:
    """Return the way a measure stands off another: "half a tonne down on last year", "shares were 3p higher at"."""
    general, low = scan.table.general, scan.low(unit.end)
    if general is None or low not in general.particles or unit.end == unit.begin:
        return None
    after = scan.low(unit.end + 1)
    if unit.kind is UnitClass.OTHER and low in _UPRIGHT and after not in _AGAINST:
        return None
    if after.isalpha() and after not in scan.table.stops:
        return None
    return Direction.UP if low in scan.table.up else Direction.DOWN


#: What tells of a height or depth after a length, unless something is compared: "340 miles up", "a tonne down on".
_UPRIGHT = frozenset({"up", "down"})
_AGAINST = frozenset({"on", "from", "at"})


def unit_name(scan: Scan, unit: Unit) -> str | None:
    """Return a unit as the general reading names it: in full, points apart from per cent, money by its land."""
    general = scan.table.general
    if general is None or unit.name is None:
        return unit.name
    if unit.points:
        return _POINTS
    return general.names.get(unit.name, unit.name) if unit.kind is UnitClass.OTHER else unit.name


def land_money(scan: Scan) -> str | None:
    """Return whose money is meant by a name that lands share: "Rs 40" is Indian where the text speaks of Mumbai."""
    general = scan.table.general
    if general is None:
        return None
    counts = Counter(general.lands[token.low] for token in scan.tokens if token.low in general.lands)
    return max(counts, key=lambda code: counts[code]) if counts else None
