"""What a verdict makes of a fact: the new fact, or the known one moved to what the mention says."""

from __future__ import annotations

from dataclasses import replace

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
from pipeline.model import Verdict


def updated_figure(
    judgement: Judgement, mention: FigureMention, context: Context, *, known: KnownFigure | None
) -> KnownFigure | None:
    """Return the fact to store (``id`` 0 for a new one), or None when the verdict leaves the ledger as it is."""
    if judgement.create:
        return _new_figure(judgement, mention, context)
    if known is None:
        return None
    if judgement.dispute:
        return replace(known, disputed=(*known.disputed, mention.figure.value))
    if judgement.promote:
        return replace(known, origin=Origin.PRESS)
    if not judgement.replace:
        return None
    return _moved_figure(judgement, mention, context, known=known)


def _moved_figure(judgement: Judgement, mention: FigureMention, context: Context, *, known: KnownFigure) -> KnownFigure:
    state = _figure_state(mention, context)
    if judgement.verdict is Verdict.REFINED:
        # A refinement keeps the day the fact became known: it says the same thing more exactly.
        state = replace(state, since=known.state.since, period=state.period or known.state.period)
        return replace(known, state=state)
    return replace(known, state=state, earlier=(*known.earlier, known.state), origin=Origin.PRESS)


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
    )


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
    )


def updated_agreement(
    judgement: Judgement, mention: AgreementMention, context: Context, *, known: KnownAgreement | None
) -> KnownAgreement | None:
    """Return the fact to store (``id`` 0 for a new one), or None when the verdict leaves the ledger as it is."""
    agreement = mention.agreement
    state = AgreementState(agreement.stage, agreement.event_date or context.day, context.outlet, context.url)
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
        return replace(known, origin=Origin.PRESS)
    if not judgement.replace:
        return None
    return replace(known, state=state, earlier=(*known.earlier, known.state), origin=Origin.PRESS)
