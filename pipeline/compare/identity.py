"""What makes two statements of a number one fact: family, parties, scope and, for counts, incident and period.

The value, its unit and its period are attributes: a missing period is not another period.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.compare.arithmetic import Stated, compatible, distance, same
from pipeline.compare.known import Context, FigureMention, FigureState, KnownFigure
from pipeline.compare.time import INCIDENT_DAYS, in_years, overlap, within
from pipeline.model import Bound, ChangeKind, Direction, Figure, FigureStatus, Nature, Per, Role

#: From this value on, equal numbers are one statement even when their parties only include one another or their
#: days lie apart: smaller counts meet by chance.
NESTED_FROM = 100
#: From this value on, two equal tolls of neighbouring days are one when their parties include one another: one outlet
#: counts twelve dead, another twelve dead Pakistanis.
NESTED_TOLL_FROM = 10
#: Reports of one day, and of the next.
FRESH_DAYS = 1
#: Two small counts of a flow (arrests, returns) are one when their days lie no further apart.
FLOW_DAYS = 10
#: What is counted or estimated after the fact; what is set beforehand is another number.
OUTCOMES = frozenset({FigureStatus.OBSERVED, FigureStatus.ESTIMATED})
#: The spans of rates, longest first: a number for a shorter span is expected to be smaller.
SPANS = (Per.NONE, Per.YEAR, Per.MONTH, Per.DAY)


def stated(figure: Figure) -> Stated:
    """Return the part of a figure that arithmetic looks at."""
    return Stated(figure.value, figure.value_max, figure.bound, figure.per)


def stated_state(state: FigureState) -> Stated:
    """Return the part of a fact's state that arithmetic looks at."""
    return Stated(state.value, state.value_max, state.bound, state.per)


def meets(mention: FigureMention, state: FigureState) -> bool:
    """Return whether the mention and the state can be true of one number."""
    left, right = stated(mention.figure), stated_state(state)
    if mention.nature is Nature.TOLL:
        left, right = _counted(left), _counted(right)
    return compatible(left, right)


def _counted(number: Stated) -> Stated:
    """Return a toll with "at least" taken off: so many were counted, and one more is a higher count."""
    return replace(number, bound=Bound.EXACT) if number.bound is Bound.AT_LEAST else number


def same_parties(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether both name the same parties."""
    return fact.parties == frozenset(mention.figure.parties)


def may_be(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a compatible value would make the mention a telling of this fact."""
    figure = mention.figure
    if fact.denied or fact.family != mention.family or fact.delta is not is_delta(mention):
        return False
    if not _scopes_meet(mention, fact) or _directions_part(figure, fact):
        return False
    if not same_parties(mention, fact) and not _nested(mention, fact, context):
        return False
    return figure.role is Role.BACKGROUND or _may_be_same_count(mention, fact, context)


def comparable(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether another value would be a change of this fact: one measure, the same parties and scope."""
    return (
        not fact.denied
        and fact.family == mention.family
        and same_parties(mention, fact)
        and fact.scope == mention.figure.scope
        and fact.delta is is_delta(mention)
        and not _plan_and_outcome(mention, fact)
    )


def one_count(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether the mention counts what the fact counts: not another period, nor a flow counted anew."""
    figure, state = mention.figure, fact.state
    period, known = spell(mention.nature, figure.period), spell(mention.nature, state.period)
    if period and known and not overlap(period, known):
        return False
    if mention.was is not None and same(mention.was, state.value):
        return True
    if mention.nature is Nature.FLOW:
        return bool(period) and period == known
    return _spans_compare(figure, state)


def spell(nature: Nature, period: str | None) -> str | None:
    """Return the period a number holds for: a level that is set on a day or in a month is not set for it."""
    return in_years(period) if nature is Nature.LEVEL else period


def one_incident(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a toll and a fact can be of one incident: one state's coast, within some days."""
    period, known = mention.figure.period, fact.state.period
    if mention.figure.place and fact.place and mention.figure.place != fact.place:
        return False
    if bool(in_years(period)) is not bool(in_years(known)):
        return False  # the toll of a year is not that of one of its incidents
    return _near(mention, fact, context, days=INCIDENT_DAYS)


def other_site(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether both name towns or coasts, and none in common."""
    return bool(mention.sites and fact.sites) and not set(mention.sites) & set(fact.sites)


def is_delta(mention: FigureMention) -> bool:
    """Return whether the mention is a difference ("1,500 more"), which no level is compared with."""
    return mention.figure.change_kind is ChangeKind.DELTA


def closest(mention: FigureMention, facts: Sequence[KnownFigure], value: float) -> KnownFigure | None:
    """Return the fact whose value is nearest to ``value``, one of the same span before others, or None of none."""

    def key(fact: KnownFigure) -> tuple[bool, float, int]:
        return fact.state.per is not mention.figure.per, distance(fact.state.value, value), fact.id

    return min(facts, key=key, default=None)


def _nested(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether an equal number stands for parties that include the fact's or are among them."""
    figure, parties = mention.figure, frozenset(mention.figure.parties)
    if not same(figure.value, fact.state.value) or not parties or not fact.parties:
        return False
    if not (parties <= fact.parties or fact.parties <= parties):
        return False
    if mention.nature is Nature.TOLL:
        return figure.value >= NESTED_TOLL_FROM and _near(mention, fact, context, days=FRESH_DAYS)
    return figure.value >= NESTED_FROM


def _scopes_meet(mention: FigureMention, fact: KnownFigure) -> bool:
    return fact.scope == mention.figure.scope or "none" in {fact.scope, mention.figure.scope}


def _directions_part(figure: Figure, fact: KnownFigure) -> bool:
    directions = {figure.direction, fact.state.direction}
    return Direction.NONE not in directions and len(directions) > 1


def _may_be_same_count(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether an equal number is the same count: a toll of one incident, a small flow of some days."""
    if mention.nature is Nature.TOLL:
        return one_incident(mention, fact, context)
    if mention.nature is Nature.FLOW and mention.figure.value < NESTED_FROM:
        days = FRESH_DAYS if other_site(mention, fact) else FLOW_DAYS
        return _near(mention, fact, context, days=days)
    return True


def _near(mention: FigureMention, fact: KnownFigure, context: Context, *, days: int) -> bool:
    """Return whether the days or periods counted meet, or lie no further apart."""
    period, known = mention.figure.period, fact.state.period
    return within(period or context.day, known or fact.state.since, days=days) or overlap(period, known)


def _plan_and_outcome(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether one is a number set for a level and the other what came of it: a quota, and visas issued."""
    if mention.nature is not Nature.LEVEL or mention.figure.measure == fact.measure:
        return False
    return (mention.figure.status in OUTCOMES) is not (fact.state.status in OUTCOMES)


def _spans_compare(figure: Figure, state: FigureState) -> bool:
    """Return whether one number can have replaced the other: a smaller one for a shorter span is a part of it."""
    if figure.per is state.per:
        return True
    shorter = SPANS.index(figure.per) > SPANS.index(state.per)
    return figure.value >= state.value if shorter else figure.value <= state.value
