"""The words of a figure's reason: what is known, who said so, and the change in figures."""

from __future__ import annotations

import re

from pipeline.compare.arithmetic import difference, number
from pipeline.compare.identity import MONTHS
from pipeline.compare.known import Context, FigureMention, FigureState, KnownFigure
from pipeline.model import Bound, Figure, Per, Previous

#: How a reason writes a bound before its number.
BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ",
    Bound.LESS_THAN: "less than ",
    Bound.UP_TO: "up to ",
}
#: How a reason writes a unit that is no counted thing.
UNITS = {"percentage": " %"}
#: The code of a currency (ISO 4217).
CURRENCY = re.compile("[A-Z]{3}")


def amount(stated: FigureState | Figure) -> str:
    """Return a number with its bound, unit and span: "about 3,500 a year", "3 years", "47 %"."""
    upper = "" if stated.value_max is None else f" to {number(stated.value_max)}"
    span = "" if stated.per is Per.NONE or stated.unit in MONTHS else f" a {stated.per.value}"
    return f"{BOUNDS[stated.bound]}{number(stated.value)}{upper}{_unit(stated.unit)}{span}"


def _unit(unit: str | None) -> str:
    """Return how a unit that is no counted thing stands behind its number."""
    if unit is None:
        return ""
    if unit in MONTHS:
        return f" {unit}s"
    return UNITS.get(unit, f" {unit}" if CURRENCY.fullmatch(unit) else "")


def said(fact: KnownFigure) -> str:
    """Return what is known and who said so, when: "10,500 (The Lantern, 2026-03-10)"."""
    return f"{amount(fact.state)} ({by(fact.state)})"


def by(state: FigureState) -> str:
    """Return who stated it, and when."""
    return f"{state.source}, {state.since}" if state.since else state.source


def moved(fact: KnownFigure, mention: FigureMention) -> str:
    """Return the old and the new value with the arithmetic."""
    step = difference(fact.state.value, mention.figure.value)
    return f"was {said(fact)}, now {amount(mention.figure)}: {step}"


def previous(state: FigureState) -> Previous:
    """Return a state as what was known before a change."""
    return Previous(
        value=state.value,
        value_max=state.value_max,
        bound=state.bound,
        per=state.per,
        stage=None,
        source=state.source,
        url=state.url,
        since=state.since,
    )


def previous_value(value: float, mention: FigureMention, context: Context) -> Previous:
    """Return the old value that the article itself gives."""
    return Previous(
        value=value,
        value_max=None,
        bound=Bound.EXACT,
        per=mention.figure.per,
        stage=None,
        source=context.outlet,
        url=context.url,
        since=None,
    )
