"""What makes two statements of a number one fact: family, parties, scope and, for counts, incident and period.

The value, its unit and its period are attributes: a missing period is not another period.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.compare.arithmetic import Stated, compatible, distance, same
from pipeline.compare.known import Context, FigureMention, FigureState, KnownFigure
from pipeline.compare.time import INCIDENT_DAYS, in_years, overlap, within
from pipeline.model import Agreement, Bound, ChangeKind, Direction, Figure, FigureStatus, Nature, Per, Role, UnitClass

#: From this value on, equal numbers are one statement even when their parties only include one another or their
#: days lie apart: smaller counts meet by chance.
NESTED_FROM = 100
#: From this value on, so are equal numbers of neighbouring days: one outlet counts twelve dead, another twelve dead
#: Pakistanis.
NESTED_FRESH_FROM = 10
#: Reports of one day, and of the next.
FRESH_DAYS = 1
#: Two small counts of a flow (arrests, returns) are one when their days lie no further apart.
FLOW_DAYS = 10
#: What is counted or estimated after the fact; what is set beforehand is another number.
OUTCOMES = frozenset({FigureStatus.OBSERVED, FigureStatus.ESTIMATED})
#: The scopes that say when in the year, which the sectors do not.
SEASONS = frozenset({"seasonal", "non_seasonal"})
#: A percentage that is no multiple of this seldom meets another by chance.
ROUND = 10
#: A count of one coast is at most such a part of that of its state.
PART = 0.5
#: A period that begins no further from the day of the report is an event's; one further back is recalled.
EVENT_DAYS = 31
#: Lengths of time in months.
MONTHS = {"day": 1 / 30, "week": 7 / 30, "month": 1.0, "year": 12.0}
#: The spans of rates, longest first: a number for a shorter span is expected to be smaller.
SPANS = (Per.NONE, Per.YEAR, Per.MONTH, Per.DAY)


def stated(figure: Figure) -> Stated:
    """Return the part of a figure that arithmetic looks at, lengths of time in months."""
    return _scaled(Stated(figure.value, figure.value_max, figure.bound, figure.per), figure.unit)


def stated_state(state: FigureState) -> Stated:
    """Return the part of a fact's state that arithmetic looks at, lengths of time in months."""
    return _scaled(Stated(state.value, state.value_max, state.bound, state.per), state.unit)


def _scaled(number: Stated, unit: str | None) -> Stated:
    months = MONTHS.get(unit or "")
    if months is None:
        return number
    upper = None if number.value_max is None else number.value_max * months
    return replace(number, value=number.value * months, value_max=upper)


def meets(mention: FigureMention, state: FigureState) -> bool:
    """Return whether the mention and the state can be true of one number."""
    figure = mention.figure
    exact = figure.bound is state.bound is Bound.EXACT and figure.value_max is state.value_max is None
    if exact and figure.unit == state.unit:
        return same(figure.value, state.value)
    left, right = stated(figure), stated_state(state)
    if mention.nature is Nature.TOLL:
        left, right = _counted(left), _counted(right)
    return compatible(left, right)


def _counted(number: Stated) -> Stated:
    """Return a toll with "at least" taken off: so many were counted, and one more is a higher count."""
    return replace(number, bound=Bound.EXACT) if number.bound is Bound.AT_LEAST else number


def one_statement(left: Figure | Agreement, right: Figure | Agreement) -> bool:
    """Return whether two records of a fact say one thing of it: compatible numbers, or one stage."""
    if isinstance(left, Figure) and isinstance(right, Figure):
        return compatible(stated(left), stated(right))
    return isinstance(left, Agreement) and isinstance(right, Agreement) and left.stage is right.stage


def same_parties(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether both name the same parties."""
    return fact.parties == frozenset(mention.figure.parties)


def may_be(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a compatible value would make the mention a telling of this fact."""
    figure = mention.figure
    if fact.denied or fact.family != mention.family or fact.delta is not is_delta(mention):
        return False
    if not _scopes_meet(mention, fact) or _directions_part(figure, fact) or _currencies_part(figure, fact.state):
        return False
    if not same_parties(mention, fact) and not _nested(mention, fact, context):
        return False
    return figure.role is Role.BACKGROUND or _may_be_same_count(mention, fact, context)


def comparable(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether another value would be a change of this fact: one measure, the same parties and scope."""
    return (
        not fact.denied
        and fact.family == mention.family
        and (same_parties(mention, fact) or _one_toll_moved(mention, fact))
        and (fact.scope == mention.figure.scope or (moved_from(mention, fact) and _scopes_meet(mention, fact)))
        and fact.delta is is_delta(mention)
        and not _plan_and_outcome(mention, fact)
        and not _units_part(mention.figure, fact.state)
    )


def moved_from(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether the article says that its number was before what is known of the fact."""
    return mention.was is not None and same(mention.was, fact.state.value)


def one_count(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether the mention counts what the fact counts: not another period, nor a flow counted anew."""
    figure, state = mention.figure, fact.state
    period, known = spell(mention.nature, figure.period), spell(mention.nature, state.period)
    if period and known and not overlap(period, known):
        return False
    if moved_from(mention, fact):
        return True
    if mention.nature is Nature.FLOW:
        return bool(period) and period == known and not _of_a_part(mention, fact)
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


def _of_a_part(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether one counts a coast or town of what the other counts whole, or of another: "6,850 on Majorca"."""
    if other_site(mention, fact):
        return True
    value, known = mention.figure.value, fact.state.value
    of_site, whole = (value, known) if mention.sites else (known, value)
    return bool(mention.sites) is not bool(fact.sites) and of_site < PART * whole


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
    figure = mention.figure
    if not same(figure.value, fact.state.value) or not _parties_nest(mention, fact):
        return False
    if figure.value >= NESTED_FROM:
        return True
    if figure.unit_class is UnitClass.DURATION:
        return figure.unit == fact.state.unit and _near(mention, fact, context, days=FRESH_DAYS)
    if mention.nature is Nature.TOLL and figure.place is not None and figure.place == fact.place:
        return _near(mention, fact, context, days=FRESH_DAYS)
    if _unlike(figure):
        return _near(mention, fact, context, days=EVENT_DAYS)
    return figure.value >= NESTED_FRESH_FROM and _near(mention, fact, context, days=FRESH_DAYS)


def _parties_nest(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether the parties of the one are all among those of the other."""
    parties = frozenset(mention.figure.parties)
    return bool(parties and fact.parties) and (parties <= fact.parties or fact.parties <= parties)


def _one_toll_moved(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether a toll is moved from what is known of the same place, though one does not say of whom."""
    if mention.nature is not Nature.TOLL or not mention.figure.place or mention.figure.place != fact.place:
        return False
    return moved_from(mention, fact) and _parties_nest(mention, fact)


def _scopes_meet(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether both can be of one part of the market: the same, one unsaid, or a season and a sector."""
    scopes = {fact.scope, mention.figure.scope}
    return len(scopes) == 1 or "none" in scopes or len(scopes & SEASONS) == 1


def _directions_part(figure: Figure, fact: KnownFigure) -> bool:
    directions = {figure.direction, fact.state.direction}
    return Direction.NONE not in directions and len(directions) > 1


def _unlike(figure: Figure) -> bool:
    """Return whether a small number is one that seldom meets another by chance: 47 per cent, not 50."""
    return figure.unit_class is UnitClass.PERCENT and bool(figure.value % ROUND)


def _currencies_part(figure: Figure, state: FigureState) -> bool:
    return figure.unit_class is UnitClass.MONEY and figure.unit != state.unit


def _units_part(figure: Figure, state: FigureState) -> bool:
    """Return whether the numbers are of different currencies, or of different lengths: three months, three years."""
    return figure.unit_class in {UnitClass.MONEY, UnitClass.DURATION} and figure.unit != state.unit


def _may_be_same_count(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a compatible number is the same count: a toll of one incident, a flow of one time."""
    if mention.nature is Nature.TOLL:
        return one_incident(mention, fact, context)
    return mention.nature is Nature.LEVEL or _one_flow(mention, fact, context)


def _one_flow(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a flow was counted once: a large or odd equal number whenever, a small one within days.

    Numbers that only round to one another are of one stated period, or of one month.
    """
    if same(mention.figure.value, fact.state.value):
        if mention.figure.value >= NESTED_FROM or _unlike(mention.figure):
            return True
        return _near(mention, fact, context, days=FRESH_DAYS if other_site(mention, fact) else FLOW_DAYS)
    period, known = mention.figure.period, fact.state.period
    if period and known:
        return period == known
    return within(context.day, fact.state.since, days=EVENT_DAYS)


def _near(mention: FigureMention, fact: KnownFigure, context: Context, *, days: int) -> bool:
    """Return whether the periods counted meet, or the days of the events or their reports lie no further apart."""
    period, known = mention.figure.period, fact.state.period
    if overlap(period, known):
        return True
    ours, theirs = _days(period, context.day), _days(known, fact.state.since)
    return any(within(one, other, days=days) for one in ours for other in theirs)


def _days(period: str | None, reported: str | None) -> tuple[str | None, ...]:
    """Return the days that tell when a count was true: the event's, and the report's when it is soon after."""
    if period is None:
        return (reported,)
    return (period, reported) if within(period, reported, days=EVENT_DAYS) else (period,)


def _plan_and_outcome(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether one is a number set for a level and the other what came of it: a quota, and visas issued."""
    if mention.nature is not Nature.LEVEL or mention.figure.measure == fact.measure:
        return False
    came = mention.figure.status in OUTCOMES or mention.under is not None
    return came is not (fact.state.status in OUTCOMES)


def _spans_compare(figure: Figure, state: FigureState) -> bool:
    """Return whether one number can have replaced the other: a smaller one for a shorter span is a part of it."""
    if figure.per is state.per:
        return True
    shorter = SPANS.index(figure.per) > SPANS.index(state.per)
    return figure.value >= state.value if shorter else figure.value <= state.value
