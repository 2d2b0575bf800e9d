"""Values in words: numbers, ranges, bounds, money, rates, and the difference to what was known, in English. Pure."""

from __future__ import annotations

from alerts.plain import plain
from alerts.view import vocabulary as words
from pipeline.model import Bound, Change, ChangeKind, Direction, Previous, UnitClass

#: From here on money is written with a scale word.
_SCALES = ((1e9, "billion"), (1e6, "million"))
#: From this many times the old value on, the factor says more than the per cent.
_TIMES_MIN = 10


def number(value: float) -> str:
    """Return a number with thousands separated and at most two decimals.

    >>> number(10500.0), number(4.5)
    ('10,500', '4.5')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")


def _scaled(value: float) -> str:
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{number(value / scale)} {word}"
    return number(value)


def _span(value: float, value_max: float | None, unit_class: UnitClass | None) -> str:
    if value_max is None or value_max == value:
        return _scaled(value) if unit_class is UnitClass.MONEY else number(value)
    if unit_class is not UnitClass.MONEY:
        return f"{number(value)}–{number(value_max)}"
    low, high = _scaled(value).split(" "), _scaled(value_max).split(" ")
    return f"{low[0]}–{' '.join(high)}" if low[1:] == high[1:] else f"{' '.join(low)}–{' '.join(high)}"


def amount(change: Change) -> str:
    """Return the change's own value as written in a headline, or an empty text.

    >>> from types import SimpleNamespace as S
    >>> from pipeline.model import Per
    >>> amount(S(value=47.0, value_max=None, bound=Bound.ABOUT, per=Per.NONE, direction=Direction.DOWN,
    ...          unit="percentage", unit_class=UnitClass.PERCENT, change_kind=ChangeKind.DELTA))
    'down about 47 %'
    """
    if change.value is None:
        return ""
    text = _valued(change, change)
    turn = {Direction.UP: "up", Direction.DOWN: "down"}.get(change.direction)
    if change.unit_class is UnitClass.PERCENT:
        return f"{turn} {text}" if turn else text
    return f"{turn or 'a change'} by {text}" if change.change_kind is ChangeKind.DELTA else text


def previous_amount(change: Change) -> str:
    """Return what was known before as a value or a stage, or an empty text."""
    previous = change.previous
    return "" if previous is None else state_amount(change, previous)


def state_amount(change: Change, state: Previous) -> str:
    """Return what was known of a change's fact at some time as a value or a stage, or an empty text."""
    if state.value is not None:
        return _valued(change, state)
    return words.STAGES[state.stage] if state.stage else ""


def _valued(change: Change, state: Change | Previous) -> str:
    value = state.value or 0.0
    ranged = state.value_max not in {None, value}
    limit = "" if ranged and state.bound in {Bound.ABOUT, None} else _limit(state.bound, change.unit_class)
    span = _span(value, state.value_max, change.unit_class)
    unit = plain(change.unit or "")
    if change.unit_class is UnitClass.PERCENT:
        span = f"{span} %"
    elif change.unit_class is UnitClass.MONEY:
        span = f"{unit} {span}".strip()
    elif change.unit_class is UnitClass.DURATION:
        span = f"{span} {unit}{'' if (value == 1 and not ranged) or not unit else 's'}".strip()
    return f"{limit}{span}{words.PERS[state.per]}"


def _limit(bound: Bound | None, unit_class: UnitClass | None) -> str:
    """Return a bound in words; what is not counted is "less", not "fewer"."""
    if bound is Bound.LESS_THAN and unit_class is not UnitClass.COUNT:
        return "less than "
    return words.BOUNDS[bound or Bound.EXACT]


def relative(change: Change) -> str:
    """Return the difference to what was known in per cent, points or times, or an empty text where none is to be said.

    Between values of which one is only bounded it is given as "about". Tolls of people are not counted in per cent.

    >>> from types import SimpleNamespace as S
    >>> from pipeline.model import Per
    >>> new = dict(value_max=None, bound=Bound.EXACT, per=Per.NONE, unit_class=UnitClass.COUNT, measure="labour_quota",
    ...            change_kind=ChangeKind.LEVEL)
    >>> old = S(value=10500.0, value_max=None, bound=Bound.EXACT, per=Per.NONE)
    >>> relative(S(value=12000.0, previous=old, **new)), relative(S(value=126000.0, previous=old, **new))
    ('+14 %', '×12')
    """
    step = _step(change)
    if step is None or change.previous is None or not change.previous.value or change.measure in words.TOLLS:
        return ""
    about = "" if _exact(change) else "about "
    if change.unit_class is UnitClass.PERCENT:
        return f"{about}{_signed(step)} point{'' if abs(step) == 1 else 's'}"
    share = step / change.previous.value * 100
    times = share / 100 + 1
    if times >= _TIMES_MIN:
        return f"{about}×{number(round(times))}"
    rounded = round(share) if abs(share) >= 1 else round(share, 1)
    return f"{about}{_signed(rounded)} %" if rounded or not step else ""


def absolute(change: Change) -> str:
    """Return the difference to what was known as a signed number, or an empty text."""
    step = _step(change)
    if step is None or change.unit_class is UnitClass.PERCENT or not _exact(change):
        return ""
    if change.unit_class is UnitClass.MONEY:
        return f"{_sign(step)}{plain(change.unit or '')} {_scaled(abs(step))}".replace("  ", " ")
    return _signed(step)


def _exact(change: Change) -> bool:
    return all(state is None or state.bound in {Bound.EXACT, None} for state in (change, change.previous))


def _step(change: Change) -> float | None:
    """Return new minus old, or None where they cannot be subtracted: rates of different spans, ranges, differences."""
    previous = change.previous
    if change.value is None or previous is None or previous.value is None or previous.per is not change.per:
        return None
    ranged = change.value_max not in {None, change.value} or previous.value_max not in {None, previous.value}
    return None if ranged or change.change_kind is ChangeKind.DELTA else change.value - previous.value


def _signed(value: float) -> str:
    return f"{_sign(value)}{number(abs(value))}"


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else "±"
