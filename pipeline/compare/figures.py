"""Holds a figure against the known figures and says what it is: the verdict table for numbers.

The rules are tried in the order of :data:`RULES`; the first that speaks decides. Each is a pure function of the
mention, the known facts and the article's context, and gives its reason in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.compare.arithmetic import Stated, compatible, difference, distance, number, same, says_more, years_of
from pipeline.compare.known import Context, FigureMention, FigureState, Judgement, KnownFigure, Origin
from pipeline.compare.time import INCIDENT_DAYS, days_between, overlap, within
from pipeline.model import ChangeKind, Direction, Figure, Nature, Previous, Role, Verdict

Rule = Callable[[FigureMention, Sequence[KnownFigure], Context], Judgement | None]

#: From this value on, equal numbers are one statement even when their parties only include one another or their
#: days lie apart: smaller counts meet by chance.
NESTED_FROM = 100
#: Two small counts of a flow (arrests, returns) are one when their days lie no further apart.
FLOW_DAYS = 30


def judge_figure(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement:
    """Return the verdict on a figure, held against the ``known`` figures of its group, with its reason."""
    return next(judgement for rule in RULES if (judgement := rule(mention, known, context)) is not None)


def _vague(mention: FigureMention, _known: Sequence[KnownFigure], _context: Context) -> Judgement | None:
    if not mention.figure.vague:
        return None
    return Judgement(Verdict.BACKGROUND, "a vague count is kept as an interval and never told")


def _denial(mention: FigureMention, known: Sequence[KnownFigure], _context: Context) -> Judgement | None:
    if not mention.figure.denied:
        return None
    denials = [fact for fact in known if fact.denied and _same_parties(mention, fact)]
    if fact := _first_compatible(mention, denials):
        return Judgement(Verdict.KNOWN, "this denial is known", fact.id)
    if mention.figure.role is Role.BACKGROUND:
        return Judgement(Verdict.BACKGROUND, "a denial that the article only recalls")
    denied = _first_compatible(mention, [fact for fact in known if not fact.denied and _same_parties(mention, fact)])
    previous = _previous(denied.state) if denied else None
    what = f"{number(mention.figure.value)} is denied"
    return Judgement(Verdict.DENIED, f"{what}; {_said(denied)}" if denied else what, create=True, previous=previous)


def _compatible(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    fact = _first_compatible(mention, [fact for fact in known if not fact.denied and _may_be(mention, fact, context)])
    if fact is None:
        return None
    if fact.origin is Origin.RECALLED and mention.figure.role is Role.NEWS:
        return Judgement(Verdict.NEW, "so far only recalled in passing, now reported as news", fact.id, promote=True)
    state = _stated_state(fact.state)
    if years := years_of(_stated(mention.figure), state):
        why = f"a part of the known {number(state.value)}: {years} years of {number(mention.figure.value)}"
        return Judgement(Verdict.KNOWN, why, fact.id)
    if says_more(_stated(mention.figure), state):
        why = f"more exact than the known {state.bound.value.replace('_', ' ')} {number(state.value)}"
        return Judgement(Verdict.REFINED, why, fact.id, replace=True)
    if mention.figure.period and not fact.state.period and fact.origin is not Origin.BASELINE:
        return Judgement(Verdict.REFINED, f"adds the period {mention.figure.period}", fact.id, replace=True)
    return Judgement(Verdict.KNOWN, f"agrees with {_said(fact)}", fact.id)


def _superseded(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    if _moves(mention) or context.revised:
        return None
    for fact in known:
        if fact.denied or not _may_be(mention, fact, context):
            continue
        for state in fact.earlier:
            if compatible(_stated(mention.figure), _stated_state(state)):
                why = f"an earlier value: {number(fact.state.value)} has stood since {fact.state.since or 'later'}"
                return Judgement(Verdict.BACKGROUND, why, fact.id)
        if any(same(mention.figure.value, value) for value in fact.disputed):
            return Judgement(Verdict.KNOWN, f"this conflict with {_said(fact)} is noted already", fact.id)
    return None


def _background(mention: FigureMention, _known: Sequence[KnownFigure], _context: Context) -> Judgement | None:
    if mention.figure.role is not Role.BACKGROUND:
        return None
    return Judgement(Verdict.BACKGROUND, "the article recalls it, it is not its news", create=True)


def _corrected(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    facts = [fact for fact in known if fact.id in context.revised and _comparable(mention, fact)]
    if not facts or mention.figure.role is not Role.NEWS:
        return None
    fact = _nearest(mention, facts)
    why = f"the same page said {number(fact.state.value)} before: {difference(fact.state.value, mention.figure.value)}"
    corrects = context.revised[fact.id] or None
    return _changed(fact, why=why, corrects=corrects)


def _other_toll(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    if mention.nature is not Nature.TOLL:
        return None
    for fact in known:
        other = fact.measure != mention.figure.measure and fact.parties == frozenset(mention.figure.parties)
        if other and same(fact.state.value, mention.figure.value) and _one_incident(mention.figure, fact, context):
            why = f"the same {number(fact.state.value)} are counted as {fact.measure} by {fact.state.source}"
            return Judgement(Verdict.CONFLICT, why, fact.id, dispute=True, previous=_previous(fact.state))
    return None


def _toll(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    if mention.nature is not Nature.TOLL:
        return None
    facts = [
        fact
        for fact in known
        if fact.id not in context.own_facts
        and _comparable(mention, fact)
        and _one_incident(mention.figure, fact, context)
    ]
    if not facts:
        return Judgement(Verdict.NEW, "no known count of this incident", create=True)
    fact = max(facts, key=lambda fact: fact.state.value)
    if mention.figure.value <= fact.state.value:
        return Judgement(Verdict.KNOWN, f"a lower count of the same incident than {_said(fact)}", fact.id)
    return _changed(fact, why=f"the toll grew: {_arithmetic(fact, mention)}")


def _level(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    facts = [fact for fact in known if fact.id not in context.own_facts and _comparable(mention, fact)]
    facts = [fact for fact in facts if _one_count(mention, fact)]
    if not facts:
        return None
    fact = _nearest(mention, facts)
    age = days_between(fact.state.since, context.day)
    if age is not None and age < 0:
        why = f"older than what is known: {_said(fact)}"
        return Judgement(Verdict.BACKGROUND, why, fact.id)
    if age == 0 and not _moves(mention) and fact.state.url != context.url:
        why = f"{context.outlet} says {number(mention.figure.value)} on the day that {_said(fact)}"
        return Judgement(Verdict.CONFLICT, why, fact.id, dispute=True, previous=_previous(fact.state))
    return _changed(fact, why=_arithmetic(fact, mention))


def _new(_mention: FigureMention, _known: Sequence[KnownFigure], _context: Context) -> Judgement:
    return Judgement(Verdict.NEW, "no known fact on this", create=True)


RULES: tuple[Rule, ...] = (
    _vague,
    _denial,
    _corrected,
    _compatible,
    _superseded,
    _background,
    _other_toll,
    _toll,
    _level,
    _new,
)


def _changed(fact: KnownFigure, *, why: str, corrects: int | None = None) -> Judgement:
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=_previous(fact.state), corrects=corrects)


def _stated(figure: Figure) -> Stated:
    return Stated(figure.value, figure.value_max, figure.bound, figure.per)


def _stated_state(state: FigureState) -> Stated:
    return Stated(state.value, state.value_max, state.bound, state.per)


def _same_parties(mention: FigureMention, fact: KnownFigure) -> bool:
    return fact.parties == frozenset(mention.figure.parties)


def _nested_parties(mention: FigureMention, fact: KnownFigure) -> bool:
    parties = frozenset(mention.figure.parties)
    return bool(parties and fact.parties) and (parties <= fact.parties or fact.parties <= parties)


def _scopes_meet(mention: FigureMention, fact: KnownFigure) -> bool:
    return fact.scope == mention.figure.scope or "none" in {fact.scope, mention.figure.scope}


def _may_be(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether a compatible value would make the mention a telling of this fact."""
    figure = mention.figure
    if fact.family != mention.family or not _scopes_meet(mention, fact):
        return False
    if Direction.NONE not in {figure.direction, fact.state.direction} and figure.direction is not fact.state.direction:
        return False
    if not _same_parties(mention, fact):
        exact = same(figure.value, fact.state.value) and figure.value >= NESTED_FROM
        if not exact or not _nested_parties(mention, fact):
            return False
    return figure.role is Role.BACKGROUND or _may_be_same_count(mention, fact, context)


def _may_be_same_count(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether an equal number is the same count: a toll of one incident, a small flow of one month."""
    if mention.nature is Nature.TOLL:
        return _one_incident(mention.figure, fact, context)
    if mention.nature is Nature.FLOW and mention.figure.value < NESTED_FROM:
        return within(mention.figure.period or context.day, fact.state.since, days=FLOW_DAYS)
    return True


def _comparable(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether another value would be a change of this fact: one measure, the same parties and scope."""
    return (
        not fact.denied
        and fact.family == mention.family
        and _same_parties(mention, fact)
        and fact.scope == mention.figure.scope
    )


def _one_incident(figure: Figure, fact: KnownFigure, context: Context) -> bool:
    if figure.place and fact.place and figure.place != fact.place:
        return False
    when = figure.period or context.day
    return within(when, fact.state.since, days=INCIDENT_DAYS) or overlap(figure.period, fact.state.period)


def _one_count(mention: FigureMention, fact: KnownFigure) -> bool:
    """Return whether the mention counts what the fact counts: not another period, nor a flow counted anew."""
    figure, state = mention.figure, fact.state
    if figure.period and state.period and not overlap(figure.period, state.period):
        return False
    if mention.was is not None and same(mention.was, state.value):
        return True
    return mention.nature is not Nature.FLOW or (bool(figure.period) and figure.period == state.period)


def _moves(mention: FigureMention) -> bool:
    return mention.was is not None or mention.figure.change_kind is ChangeKind.DELTA


def _first_compatible(mention: FigureMention, facts: Sequence[KnownFigure]) -> KnownFigure | None:
    stated = _stated(mention.figure)
    meeting = [
        fact
        for fact in facts
        if compatible(stated, _stated_state(fact.state)) or years_of(stated, _stated_state(fact.state))
    ]
    return min(meeting, key=lambda fact: (distance(fact.state.value, stated.value), fact.id), default=None)


def _nearest(mention: FigureMention, facts: Sequence[KnownFigure]) -> KnownFigure:
    was = mention.figure.value if mention.was is None else mention.was

    def key(fact: KnownFigure) -> tuple[bool, float, int]:
        return fact.state.per is not mention.figure.per, distance(fact.state.value, was), fact.id

    return min(facts, key=key)


def _arithmetic(fact: KnownFigure, mention: FigureMention) -> str:
    old, new = fact.state.value, mention.figure.value
    return f"was {number(old)} ({fact.state.source}), now {number(new)}: {difference(old, new)}"


def _said(fact: KnownFigure) -> str:
    since = f", {fact.state.since}" if fact.state.since else ""
    return f"{number(fact.state.value)} ({fact.state.source}{since})"


def _previous(state: FigureState) -> Previous:
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
