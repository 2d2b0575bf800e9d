"""What a verdict makes of a fact: the new fact, or the known one moved to what the mention says."""

from __future__ import annotations

from dataclasses import replace

from pipeline.compare.arithmetic import same, says_more
from pipeline.compare.identity import is_delta, stated_state
from pipeline.compare.known import (
    AgreementMention,
    AgreementState,
    Context,
    FigureMention,
    FigureState,
    Judgement,
    KnownAgreement,
    KnownFigure,
    Origin,
)
from pipeline.model import Bound, FigureStatus, Nature, Verdict


def updated_figure(
    judgement: Judgement, mention: FigureMention, context: Context, *, known: KnownFigure | None
) -> KnownFigure | None:
    """Return the fact to store (``id`` 0 for a new one), or None when the verdict leaves the ledger as it is."""
    if judgement.create:
        return _new_figure(judgement, mention, context)
    if known is None:
        return None
    state = _figure_state(mention, context)
    if judgement.dispute:
        return replace(known, disputed=(*known.disputed, state))
    if judgement.outdate:
        return replace(known, earlier=(*known.earlier, replace(state, since=mention.figure.period)))
    if judgement.promote:
        return replace(known, origin=Origin.PRESS, state=state)
    moved = _moved_figure(judgement, mention, state, known=known)
    return moved if judgement.replace else _with_sites(judgement, mention, known)


def _with_sites(judgement: Judgement, mention: FigureMention, known: KnownFigure) -> KnownFigure | None:
    """Return the toll with the names that another report gives its place, or None when it brings none."""
    if judgement.verdict is not Verdict.KNOWN or mention.nature is not Nature.TOLL:
        return None
    sites = _sites(mention, known)
    return None if sites == known.sites else replace(known, sites=sites)


def _sites(mention: FigureMention, known: KnownFigure) -> tuple[str, ...]:
    return tuple(sorted({*known.sites, *mention.sites}))


def _moved_figure(
    judgement: Judgement, mention: FigureMention, state: FigureState, *, known: KnownFigure
) -> KnownFigure:
    if judgement.verdict is Verdict.REFINED:
        return replace(known, state=_refined(state, known.state))
    return replace(
        known,
        state=state,
        earlier=known.earlier if same(state.value, known.state.value) else (*known.earlier, known.state),
        disputed=tuple(other for other in known.disputed if not same(other.value, state.value)),
        sites=_sites(mention, known),
        origin=Origin.PRESS,
    )


def _refined(state: FigureState, known: FigureState) -> FigureState:
    """Return the state that says the most; it keeps the day on which the fact became known."""
    period = known.period or state.period
    exact = says_more(stated_state(state), stated_state(known))
    return replace(state, since=known.since, period=period) if exact else replace(known, period=period)


def _new_figure(judgement: Judgement, mention: FigureMention, context: Context) -> KnownFigure:
    figure = mention.figure
    return KnownFigure(
        id=0,
        measure=figure.measure,
        family=mention.family,
        nature=mention.nature,
        unit_class=figure.unit_class,
        parties=frozenset(figure.parties),
        scope=figure.scope,
        place=figure.place,
        origin=Origin.RECALLED if judgement.verdict is Verdict.BACKGROUND else Origin.PRESS,
        denied=figure.denied,
        state=_figure_state(mention, context),
        earlier=() if mention.was is None else (_old_end(mention, context),),
        delta=is_delta(mention),
        sites=mention.sites,
    )


def _old_end(mention: FigureMention, context: Context) -> FigureState:
    """Return what the article says the number was before."""
    value = mention.figure.value if mention.was is None else mention.was
    return replace(_figure_state(mention, context), value=value, value_max=None, bound=Bound.EXACT, since=None)


def _figure_state(mention: FigureMention, context: Context) -> FigureState:
    figure = mention.figure
    return FigureState(
        value=figure.value,
        value_max=figure.value_max,
        bound=figure.bound,
        per=figure.per,
        period=figure.period,
        unit=figure.unit,
        direction=figure.direction,
        since=context.day,
        source=context.outlet,
        url=context.url,
        status=figure.status if mention.under is None else FigureStatus.OBSERVED,
    )


def updated_agreement(
    judgement: Judgement, mention: AgreementMention, context: Context, *, known: KnownAgreement | None
) -> KnownAgreement | None:
    """Return the fact to store (``id`` 0 for a new one), or None when the verdict leaves the ledger as it is."""
    agreement = mention.agreement
    # A denial stands from the day it is made, whatever the day of what it denies.
    since = context.day if agreement.denied else agreement.event_date or context.day
    state = AgreementState(agreement.stage, since, context.outlet, context.url)
    if judgement.create:
        return KnownAgreement(
            id=0,
            kind=agreement.kind,
            parties=frozenset(agreement.parties),
            name=agreement.name,
            origin=Origin.RECALLED if judgement.verdict is Verdict.BACKGROUND else Origin.PRESS,
            denied=agreement.denied,
            state=state,
        )
    if known is None:
        return None
    if judgement.promote:
        return replace(known, origin=Origin.PRESS, state=state)
    if not judgement.replace:
        return None
    if judgement.verdict is Verdict.REFINED:
        return replace(known, state=replace(state, since=known.state.since))
    earlier = known.earlier if state.stage is known.state.stage else (*known.earlier, known.state)
    return replace(known, state=state, earlier=earlier, origin=Origin.PRESS)
