"""A denied number: told once, and again only when it is stated anew days after its denial."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.compare.arithmetic import number
from pipeline.compare.identity import closest, comparable, meets, same_parties
from pipeline.compare.known import Context, FigureMention, Judgement, KnownFigure
from pipeline.compare.said import by, previous, said
from pipeline.compare.time import days_between
from pipeline.model import Role, Verdict

#: So many days after a denial, outlets that repeat what is denied have not heard of it; later ones know better.
ECHO_DAYS = 3


def denial(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """Return the verdict on a denied number."""
    if not mention.figure.denied:
        return None
    assertion, denied = _both_sides(mention, known)
    if denied is not None and in_force(denied.state.since, assertion.state.since if assertion else None):
        return Judgement(Verdict.KNOWN, f"denied already by {by(denied.state)}", denied.id)
    if mention.figure.role is Role.BACKGROUND:
        return Judgement(Verdict.BACKGROUND, "a denial that the article only recalls")
    if assertion is None and (moved := _moved_on(mention, known)):
        return Judgement(Verdict.BACKGROUND, f"what is denied has given way to {said(moved)}", moved.id)
    why = f"{context.outlet} reports that {number(mention.figure.value)} is denied"
    return Judgement(
        Verdict.DENIED,
        f"{why}; known so far: {said(assertion)}" if assertion else why,
        denied.id if denied else None,
        create=denied is None,
        replace=denied is not None,
        previous=previous(assertion.state) if assertion else None,
    )


def after_denial(mention: FigureMention, known: Sequence[KnownFigure], context: Context) -> Judgement | None:
    """Return the verdict on a number that was denied: an echo of what was said before, or stated anew."""
    if mention.figure.role is not Role.NEWS or not any(fact.denied for fact in known):
        return None
    assertion, denied = _both_sides(mention, known)
    if denied is None or denied.id in context.own_facts:
        return None
    age = days_between(denied.state.since, context.day)
    if age is None or not in_force(denied.state.since, assertion.state.since if assertion else None):
        return None
    if age <= ECHO_DAYS:
        return Judgement(Verdict.KNOWN, f"denied by {by(denied.state)}", assertion.id if assertion else denied.id)
    why = f"stated anew after its denial ({by(denied.state)})"
    if assertion is None:
        return Judgement(Verdict.NEW, why, create=True)
    return Judgement(Verdict.NEW, why, assertion.id, replace=True)


def in_force(denied: str | None, stated: str | None) -> bool:
    """Return whether a denial of one day still stands against a statement of another (None: unknown, or none)."""
    later = days_between(denied, stated)
    return later is None or later <= 0


def independent(since: str | None, source: str, context: Context) -> bool:
    """Return whether an article speaks for itself on a later day: not the same outlet, nor a copy of another text."""
    later = days_between(since, context.day)
    return later is not None and later > 0 and not context.copied and context.outlet != source


def _moved_on(mention: FigureMention, known: Sequence[KnownFigure]) -> KnownFigure | None:
    """Return the fact that had the denied number before it had another: "5,400, not 4,500"."""
    found = (fact for fact in known if comparable(mention, fact))
    return next((fact for fact in found if any(meets(mention, state) for state in fact.earlier)), None)


def _both_sides(mention: FigureMention, known: Sequence[KnownFigure]) -> tuple[KnownFigure | None, KnownFigure | None]:
    """Return the fact that states the mention's number and the one that denies it, where there are such."""
    facts = [
        fact
        for fact in known
        if fact.family == mention.family and same_parties(mention, fact) and meets(mention, fact.state)
    ]
    value = mention.figure.value
    stated = closest(mention, [fact for fact in facts if not fact.denied], value)
    return stated, closest(mention, [fact for fact in facts if fact.denied], value)
