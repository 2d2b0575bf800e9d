"""The words of a figure's reason: what is known, who said so, and the change in figures."""

from __future__ import annotations

from pipeline.compare.arithmetic import difference, number
from pipeline.compare.known import Context, FigureMention, FigureState, KnownFigure
from pipeline.model import Bound, Per, Previous

#: How a reason writes a bound before its number.
BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ",
    Bound.LESS_THAN: "less than ",
    Bound.UP_TO: "up to ",
}


def amount(state: FigureState) -> str:
    """Return a state's number with its bound and span: "about 3,500 a year"."""
    upper = "" if state.value_max is None else f" to {number(state.value_max)}"
    span = "" if state.per is Per.NONE else f" a {state.per.value}"
    return f"{BOUNDS[state.bound]}{number(state.value)}{upper}{span}"


def said(fact: KnownFigure) -> str:
    """Return what is known and who said so, when: "10,500 (The Lantern, 2026-03-10)"."""
    return f"{amount(fact.state)} ({by(fact.state)})"


def by(state: FigureState) -> str:
    """Return who stated it, and when."""
    return f"{state.source}, {state.since}" if state.since else state.source


def moved(fact: KnownFigure, mention: FigureMention) -> str:
    """Return the old and the new value with the arithmetic."""
    old, new = fact.state.value, mention.figure.value
    return f"was {amount(fact.state)} ({by(fact.state)}), now {number(new)}: {difference(old, new)}"


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
