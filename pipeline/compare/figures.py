"""Holds a figure against the known figures and says what it is: the verdict table for numbers.

The rules are tried in the order of :data:`RULES`; the first that speaks decides. Each is a pure function of the
mention, the known facts and the article's context, and gives its reason in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from pipeline.compare import denials, tolls
from pipeline.compare.alike import ALIKE_DAYS, counted_otherwise
from pipeline.compare.arithmetic import difference, distance, number, same, says_more, years_of
from pipeline.compare.identity import (
    closest,
    comparable,
    is_delta,
    may_be,
    meets,
    moved_from,
    one_count,
    one_incident,
    same_parties,
    spell,
    stated,
    stated_state,
)
from pipeline.compare.known import Context, FigureMention, Judgement, KnownFigure, Origin
from pipeline.compare.said import amount, by, moved, previous, previous_value, said
from pipeline.compare.time import days_between, in_years, last_day, within
from pipeline.model import Nature, Per, Role, Verdict

#: No number changes by so many orders of magnitude from one report to the next.
FAR = 1.0
#: From this value on, the sum of two counts is no chance.
SUM_FROM = 50
#: So many parts make a whole.
_SEVERAL = 2

Rule = Callable[[FigureMention, Sequence[KnownFigure], Context], Judgement | None]


def judge_figure(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement:
    """Return the verdict on a figure, held against the ``known`` figures of its group, with its reason."""
    return next(judgement for rule in RULES if (judgement := rule(mention, known, context)) is not None)


def _vague(mention: FigureMention, _known: Sequence[KnownFigure], _context: Context) -> Judgement | None:
    if not mention.figure.vague:
        return None
    return Judgement(Verdict.BACKGROUND, "a vague count is kept as an interval and never told")


def _corrected(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """The same address stated this fact with another number, and no longer does; a toll that grew is no correction."""
    if mention.figure.role is not Role.NEWS or not context.revised:
        return None
    facts = [fact for fact in known if _withdrawn(mention, fact, context) and comparable(mention, fact)]
    fact = closest(mention, facts, mention.figure.value)
    if fact is None or (mention.nature is Nature.TOLL and mention.figure.value > fact.state.value):
        return None
    why = f"the same page said {amount(fact.state)} before: {difference(fact.state.value, mention.figure.value)}"
    return replace(_changed(fact, why=why), corrects=context.revised[fact.id].change_id)


def _withdrawn(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    gone = context.revised.get(fact.id)
    value = None if gone is None else gone.said
    return isinstance(value, float) and same(value, fact.state.value) and not meets(mention, fact.state)


def _compatible(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    facts = [fact for fact in known if meets(mention, fact.state) and may_be(mention, fact, context)]
    fact = closest(mention, facts, mention.figure.value)
    if fact is None:
        return None
    if fact.origin is Origin.RECALLED and mention.figure.role is Role.NEWS:
        return Judgement(Verdict.NEW, "so far only recalled in passing, now reported as news", fact.id, promote=True)
    if says_more(stated(mention.figure), stated_state(fact.state)):
        return Judgement(Verdict.REFINED, f"more exact than the known {said(fact)}", fact.id, replace=True)
    period = spell(mention.nature, mention.figure.period)
    open_period = not fact.state.period and fact.origin is not Origin.BASELINE
    if period and open_period and mention.figure.role is Role.NEWS:
        return Judgement(Verdict.REFINED, f"adds the period {period} to {said(fact)}", fact.id, replace=True)
    return Judgement(Verdict.KNOWN, f"agrees with {said(fact)}", fact.id)


def _part(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """A yearly number that adds up to a known total is a part of it; beside its total, an article tells both."""
    if mention.figure.per is not Per.YEAR:
        return None
    wholes = [fact for fact in known if _years(mention, fact) and may_be(mention, fact, context)]
    whole = closest(mention, wholes, mention.figure.value)
    if whole is None:
        return None
    times = f"{_years(mention, whole)} years of {number(mention.figure.value)}"
    is_news = mention.figure.role is Role.NEWS
    if is_news and whole.id in context.own_facts:
        return counted_otherwise(mention, context) or Judgement(
            Verdict.NEW, f"the yearly part of the article's own {amount(whole.state)}: {times}", create=True
        )
    return Judgement(Verdict.KNOWN, f"a part of the known {said(whole)}: {times}", whole.id, create=is_news)


def _years(mention: FigureMention, fact: KnownFigure) -> int | None:
    return years_of(stated(mention.figure), stated_state(fact.state))


def _superseded(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    if mention.was is not None:
        return None
    for fact in known:
        moved_on = fact.earlier or fact.disputed
        if not moved_on or _withdrawn(mention, fact, context) or not may_be(mention, fact, context):
            continue
        if any(meets(mention, state) for state in fact.earlier):
            why = f"an earlier value: {amount(fact.state)} has stood since {fact.state.since or 'later'}"
            return Judgement(Verdict.BACKGROUND, why, fact.id, aside=True)
        if judgement := _disputed(mention, fact, context):
            return judgement
    return None


def _disputed(mention: FigureMention, fact: KnownFigure, context: Context) -> Judgement | None:
    """A value in conflict is noted once; when another outlet says it on a later day, it has replaced the fact."""
    dispute = next((state for state in fact.disputed if same(state.value, mention.figure.value)), None)
    if dispute is None:
        return None
    if mention.figure.role is not Role.NEWS or not denials.independent(dispute.since, dispute.source, context):
        return Judgement(Verdict.KNOWN, f"this conflict with {said(fact)} is noted already", fact.id)
    return _changed(fact, why=f"{moved(fact, mention)}; said first by {by(dispute)}")


def _background(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """A recalled number beside a known level of another value makes no fact; one surely past is an earlier value."""
    if mention.figure.role is not Role.BACKGROUND:
        return None
    levels = [fact for fact in known if comparable(mention, fact) and mention.nature is Nature.LEVEL]
    rival = closest(mention, levels, mention.figure.value)
    if mention.becomes is not None:
        why = f"the article's old value of what is now {number(mention.becomes)}"
        return Judgement(Verdict.BACKGROUND, why, rival.id if rival else None, outdate=_past(mention, context))
    why = "the article recalls it, it is not its news"
    if rival is None:
        return Judgement(Verdict.BACKGROUND, why, create=True)
    return Judgement(Verdict.BACKGROUND, why, rival.id, outdate=_past(mention, context))


def _past(mention: FigureMention, context: Context) -> bool:
    """Return whether a trusted article states the number as one that does not hold any more."""
    if not context.trusted or context.day is None:
        return False
    end = last_day(mention.figure.period) if mention.figure.period else None
    return mention.becomes is not None or (end is not None and end.isoformat() < context.day[:4])


def _delta(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """A difference is told as such, unless it is the step of a known move or the rise of a known toll."""
    if not is_delta(mention):
        return None
    value = mention.figure.value
    if between := _own_step(mention, known, context):
        before, after = between
        why = f"the step from {amount(before.state)} to {amount(after.state)} of the same article"
        return Judgement(Verdict.KNOWN, why, after.id, aside=True)
    for fact in known:
        if fact.denied or fact.delta or fact.family != mention.family or not same_parties(mention, fact):
            continue
        if mention.nature is Nature.TOLL and one_incident(mention, fact, context):
            why = f"a rise of the known {said(fact)}, no total of its own"
            return Judgement(Verdict.KNOWN, why, fact.id, aside=True)
        if any(same(abs(fact.state.value - state.value), value) for state in fact.earlier):
            return Judgement(Verdict.KNOWN, f"the step to the known {said(fact)}", fact.id, aside=True)
    return Judgement(Verdict.NEW, f"a difference of {number(value)}; no known fact on it", create=True)


def _own_step(
    mention: FigureMention, known: Sequence[KnownFigure], context: Context
) -> tuple[KnownFigure, KnownFigure] | None:
    """Return the two counts of the article that a difference lies between: "four more; with the twelve, 16"."""
    own = [
        fact
        for fact in known
        if fact.id in context.own_facts
        and not fact.denied
        and not fact.delta
        and fact.family == mention.family
        and same_parties(mention, fact)
    ]
    pairs = ((low, high) for low in own for high in own if low.state.value < high.state.value)
    return next((pair for pair in pairs if same(pair[1].state.value - pair[0].state.value, mention.figure.value)), None)


def _wish(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """What one side only asks for changes nothing that is known."""
    if not mention.wished:
        return None
    facts = [fact for fact in known if fact.id not in context.own_facts and comparable(mention, fact)]
    fact = closest(mention, [fact for fact in facts if one_count(mention, fact)], mention.figure.value)
    if fact is None:
        return None
    return Judgement(Verdict.BACKGROUND, f"only asked for; known so far: {said(fact)}", fact.id, aside=True)


def _whole(mention: FigureMention, known: Sequence[KnownFigure], _context: Context) -> Judgement | None:
    """The sum of the numbers known for several years is their total, not a change of one of them.

    The first of a row of years may be said without its own: "3,000 workers, 4,000 in 2027 and 5,000 in 2028".
    """
    if mention.nature is not Nature.LEVEL or mention.was is not None:
        return None
    alike = [fact for fact in known if comparable(mention, fact)]
    yearly = [fact for fact in alike if in_years(fact.state.period)]
    if len({fact.state.period for fact in yearly}) < _SEVERAL:
        return None
    for parts in (yearly, [fact for fact in alike if fact in yearly or fact.state.url == yearly[0].state.url]):
        if same(sum(fact.state.value for fact in parts), mention.figure.value):
            years = ", ".join(f"{amount(fact.state)} ({fact.state.period or 'no year'})" for fact in parts)
            return Judgement(Verdict.NEW, f"the whole of the known {years}", create=True)
    return None


def _sum_of_days(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """What comes to the sum of two counts told in these days is no count of its own: "587 on Sunday and Monday"."""
    value = mention.figure.value
    if mention.nature is not Nature.FLOW or mention.was is not None or value < SUM_FROM:
        return None
    days = [
        fact
        for fact in known
        if comparable(mention, fact)
        and fact.id not in context.own_facts
        and within(fact.state.since, context.day, days=ALIKE_DAYS)
    ]
    for first, second in combinations(days, _SEVERAL):
        if same(first.state.value + second.state.value, value):
            why = f"the known {said(first)} and {said(second)} together"
            return Judgement(Verdict.KNOWN, why, second.id, aside=True)
    return None


def _level(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    facts = [fact for fact in known if fact.id not in context.own_facts and comparable(mention, fact)]
    facts = [fact for fact in facts if one_count(mention, fact) and _likely(mention, fact)]
    fact = closest(mention, facts, mention.figure.value if mention.was is None else mention.was)
    if fact is None:
        return None
    age = days_between(fact.state.since, context.day)
    if age is not None and age < 0:
        return Judgement(Verdict.BACKGROUND, f"older than what is known: {said(fact)}", fact.id)
    if age == 0 and mention.was is None and fact.state.source != context.outlet:
        why = (
            f"{context.outlet} says {number(mention.figure.value)} on the day that {fact.state.source} says "
            + amount(fact.state)
        )
        return Judgement(Verdict.CONFLICT, why, fact.id, dispute=True, previous=previous(fact.state))
    return _changed(fact, why=moved(fact, mention))


def _likely(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether one value can have followed the other; another order of magnitude is another count."""
    return moved_from(mention, fact) or distance(mention.figure.value, fact.state.value) < FAR


def _new(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement:
    value = mention.figure.value
    if mention.was is not None:
        why = f"the article says it was {number(mention.was)}, now {number(value)}: {difference(mention.was, value)}"
        return Judgement(Verdict.CHANGED, why, create=True, previous=previous_value(mention.was, mention, context))
    for fact in known:
        if comparable(mention, fact) and (years := years_of(stated_state(fact.state), stated(mention.figure))):
            return Judgement(Verdict.NEW, f"the whole of the known {said(fact)}: {years} years of it", create=True)
    return counted_otherwise(mention, context) or Judgement(Verdict.NEW, "no known fact on this", create=True)


def _changed(fact: KnownFigure, *, why: str) -> Judgement:
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=previous(fact.state))


RULES: tuple[Rule, ...] = (
    _vague,
    denials.denial,
    _corrected,
    denials.after_denial,
    _compatible,
    _superseded,
    _part,
    _background,
    _delta,
    tolls.other_toll,
    tolls.toll,
    _wish,
    _whole,
    _sum_of_days,
    _level,
    _new,
)
