"""The arithmetic of compatible numbers: rounding, bounds, rates over years, and the change shown in words.

A stated number stands for an interval. "Over 10,000" ends before the next round number, "about 500,000" reaches half a
step to either side, where a step is one unit of the last significant digit. Two statements are compatible when their
intervals meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10

from pipeline.model import Bound, Per

#: The narrowest reach of "about", as a share of the value.
ABOUT_SHARE = 0.05
#: How much of a step a bound reaches: the next round number is another ("up to 4,000" is not 3,500).
SHORT_OF = 0.999
#: The spans of years over which a yearly number may add up to a total (seasonal decrees run two to five years).
YEARS = (2, 3, 4, 5)
#: Two numbers closer than this, relatively, are one.
EPSILON = 1e-6


@dataclass(frozen=True, slots=True)
class Stated:
    """A number as stated: the part of a figure or a fact that arithmetic looks at."""

    value: float
    value_max: float | None
    bound: Bound
    per: Per


def same(left: float, right: float) -> bool:
    """Return whether two numbers are one number.

    >>> same(10500.0, 10500)
    True
    """
    return abs(left - right) <= EPSILON * max(1.0, abs(left), abs(right))


def step(value: float) -> float:
    """Return the rounding step of a number: a unit of its last significant digit, half a unit when it has only one.

    >>> step(10_500), step(1_700), step(10_000), step(78)
    (100.0, 100.0, 5000.0, 1.0)
    """
    if value == 0 or value != floor(value):
        return abs(value) * ABOUT_SHARE
    digits = str(int(abs(value)))
    significant = len(digits.rstrip("0"))
    unit = 10.0 ** (len(digits) - significant)
    return unit / 2 if significant == 1 and unit > 1 else unit


def interval(stated: Stated) -> tuple[float, float]:
    """Return the lowest and the highest true value that the statement allows."""
    low, high = stated.value, stated.value if stated.value_max is None else stated.value_max
    reach = step(stated.value)
    if stated.bound is Bound.ABOUT:
        reach = max(reach / 2, abs(stated.value) * ABOUT_SHARE)
        return low - reach, high + reach
    if stated.bound in {Bound.MORE_THAN, Bound.AT_LEAST}:
        return low, high + reach * SHORT_OF
    if stated.bound in {Bound.LESS_THAN, Bound.UP_TO}:
        return low - reach * SHORT_OF, high
    return low, high


def compatible(left: Stated, right: Stated) -> bool:
    """Return whether both statements can be true of one number.

    >>> compatible(Stated(10_000, None, Bound.MORE_THAN, Per.NONE), Stated(10_500, None, Bound.EXACT, Per.NONE))
    True
    >>> compatible(Stated(12_000, None, Bound.EXACT, Per.NONE), Stated(10_500, None, Bound.EXACT, Per.NONE))
    False
    >>> compatible(Stated(4_000, None, Bound.UP_TO, Per.NONE), Stated(3_500, None, Bound.EXACT, Per.NONE))
    False
    """
    left_low, left_high = interval(left)
    right_low, right_high = interval(right)
    slack = EPSILON * max(1.0, abs(left_high), abs(right_high))
    return left_low <= right_high + slack and right_low <= left_high + slack


def years_of(part: Stated, whole: Stated) -> int | None:
    """Return over how many years the yearly ``part`` adds up to the ``whole``, or None when it does not.

    >>> years_of(Stated(3_500, None, Bound.ABOUT, Per.YEAR), Stated(10_500, None, Bound.EXACT, Per.NONE))
    3
    """
    if part.per is not Per.YEAR or whole.per is not Per.NONE:
        return None
    return next((years for years in YEARS if same(part.value * years, whole.value)), None)


def says_more(mention: Stated, known: Stated) -> bool:
    """Return whether the mention is more exact than the fact: an exact number after a bounded or rounded one."""
    return mention.bound is Bound.EXACT and known.bound is not Bound.EXACT and not same(mention.value, known.value)


def distance(left: float, right: float) -> float:
    """Return how far apart two numbers are, in orders of magnitude."""
    return abs(log10(max(abs(left), EPSILON)) - log10(max(abs(right), EPSILON)))


def difference(old: float, new: float) -> str:
    """Return the change from ``old`` to ``new`` in figures.

    >>> difference(10_500, 12_000)
    '+1,500 (+14.3 %)'
    """
    absolute = f"{new - old:+,.10g}"
    if old == 0:
        return absolute
    return f"{absolute} ({(new - old) / abs(old) * 100:+.1f} %)"


def number(value: float) -> str:
    """Return ``value`` as English text writes it.

    >>> number(10500.0), number(47.5)
    ('10,500', '47.5')
    """
    return f"{value:,.10g}"
