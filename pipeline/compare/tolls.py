"""Tolls: within one incident they only grow, and what one outlet counts as dead another may count as saved."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.compare.arithmetic import number, same
from pipeline.compare.denials import independent
from pipeline.compare.identity import comparable, moved_from, one_incident, other_site, same_parties
from pipeline.compare.known import Context, FigureMention, Judgement, KnownFigure, Origin
from pipeline.compare.said import by, moved, previous, said
from pipeline.compare.time import days_between
from pipeline.model import Nature, Role, Verdict

#: Smaller equal counts meet by chance: five dead and five saved.
MISTAKEN_FROM = 10
#: Days within which one number under two measures is a mistake of one of them.
MISTAKEN_DAYS = 1
#: What may turn into another count from one day to the next: the missing are found.
TURNS = frozenset({"missing"})
#: What they turn into.
DEAD = "deaths"


def other_toll(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """Return a conflict when another outlet counts the same number of one incident as something else."""
    if mention.nature is not Nature.TOLL or mention.figure.value < MISTAKEN_FROM:
        return None
    if found := _found(mention, known, context):
        why = f"the {number(found.state.value)} that {by(found.state)} counts as missing, now as dead"
        return Judgement(Verdict.KNOWN, why, found.id, create=mention.figure.role is Role.NEWS)
    fact = next((fact for fact in known if _mistaken(mention, fact, context)), None)
    if fact is None:
        return None
    dispute = next((state for state in fact.disputed if same(state.value, mention.figure.value)), None)
    if dispute is None:
        why = f"the same {number(fact.state.value)} are counted as {fact.measure} by {fact.state.source}"
        return Judgement(Verdict.CONFLICT, why, fact.id, dispute=True, previous=previous(fact.state))
    if independent(dispute.since, dispute.source, context):
        return None
    return Judgement(Verdict.KNOWN, f"this conflict with {said(fact)} is noted already", fact.id)


def _found(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> KnownFigure | None:
    """Return the missing of an incident whom another outlet counts as dead a day later, where none were dead before.

    That all are found in a day is less likely than that they were feared dead from the first.
    """
    if mention.figure.measure != DEAD or _counts(mention, known, context):
        return None
    facts = (fact for fact in known if fact.measure in TURNS and not fact.denied and fact.origin is not Origin.RECALLED)
    return next((fact for fact in facts if _is_next_day(mention, fact, context)), None)


def _is_next_day(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    """Return whether another outlet counts the same number of one incident a day after a fact."""
    if fact.id in context.own_facts or fact.state.source == context.outlet or not same_parties(mention, fact):
        return False
    later = days_between(fact.state.since, context.day)
    alike = same(fact.state.value, mention.figure.value) and not other_site(mention, fact)
    return alike and later == MISTAKEN_DAYS and one_incident(mention, fact, context)


def _mistaken(mention: FigureMention, fact: KnownFigure, context: Context) -> bool:
    if fact.denied or fact.measure == mention.figure.measure or not same_parties(mention, fact):
        return False
    if fact.id in context.own_facts or not same(fact.state.value, mention.figure.value):
        return False
    later = days_between(fact.state.since, context.day)
    if later is None or abs(later) > MISTAKEN_DAYS or (later > 0 and fact.measure in TURNS):
        return False
    return one_incident(mention, fact, context)


def toll(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """Return the verdict on a count of an incident: the first, a lower one, or one that has grown."""
    if mention.nature is not Nature.TOLL:
        return None
    facts = [fact for fact in _counts(mention, known, context) if fact.id not in context.own_facts]
    if not facts:
        return Judgement(Verdict.NEW, "no known count of this incident", create=True)
    fact = max(facts, key=lambda fact: fact.state.value)
    if mention.figure.value < fact.state.value and (lowered := _lowered(mention, facts)):
        why = f"the toll was taken down: {moved(lowered, mention)}"
        return Judgement(Verdict.CHANGED, why, lowered.id, replace=True, previous=previous(lowered.state))
    if mention.figure.value <= fact.state.value:
        return Judgement(Verdict.KNOWN, f"a lower count of the same incident than {said(fact)}", fact.id)
    why = f"the toll grew: {moved(fact, mention)}"
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=previous(fact.state))


def _lowered(mention: FigureMention, facts: Sequence[KnownFigure]) -> KnownFigure | None:
    """Return the count that the article says was more than it is: "from 40 to 31"."""
    return next((fact for fact in facts if moved_from(mention, fact)), None)


def _counts(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> list[KnownFigure]:
    """Return the told counts of the mention's incident; what was only recalled may be of another."""
    return [
        fact
        for fact in known
        if fact.origin is not Origin.RECALLED
        and comparable(mention, fact)
        and one_incident(mention, fact, context)
        and not other_site(mention, fact)
    ]
