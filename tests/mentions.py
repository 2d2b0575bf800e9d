"""Mentions and known facts for tests, each field with a plain default."""

from __future__ import annotations

from typing import Any

from pipeline.compare import (
    AgreementMention,
    AgreementState,
    Context,
    FigureMention,
    FigureState,
    KnownAgreement,
    KnownFigure,
    Origin,
)
from pipeline.model import (
    Agreement,
    AgreementKind,
    Bound,
    ChangeKind,
    Direction,
    Figure,
    FigureStatus,
    Nature,
    Per,
    Role,
    Stage,
    UnitClass,
)

FIGURE: dict[str, Any] = {
    "value": 12_000.0,
    "value_max": None,
    "bound": Bound.EXACT,
    "direction": Direction.NONE,
    "change_kind": ChangeKind.LEVEL,
    "unit": "worker",
    "unit_class": UnitClass.COUNT,
    "measure": "labour_quota",
    "parties": ("IT", "PK"),
    "origin": "PK",
    "destination": "IT",
    "scope": "none",
    "per": Per.NONE,
    "period": None,
    "status": FigureStatus.ALLOCATED,
    "speaker": None,
    "role": Role.NEWS,
    "denied": False,
    "vague": False,
    "place": None,
    "quote": "12,000 workers",
    "start": 0,
    "end": 14,
    "sentence": "12,000 workers may come.",
}

AGREEMENT: dict[str, Any] = {
    "kind": AgreementKind.MIGRATION_COOPERATION,
    "stage": Stage.SIGNED,
    "parties": ("GR", "PK"),
    "name": None,
    "event_date": None,
    "place": None,
    "speaker": None,
    "role": Role.NEWS,
    "denied": False,
    "reaffirmed": False,
    "quote": "signed",
    "start": 0,
    "end": 6,
    "sentence": "They signed.",
}


def figure(**fields: Any) -> Figure:
    return Figure(**FIGURE | fields)


def agreement(**fields: Any) -> Agreement:
    return Agreement(**AGREEMENT | fields)


def figure_mention(
    *, family: str = "labour", nature: Nature = Nature.LEVEL, was: float | None = None, **fields: Any
) -> FigureMention:
    return FigureMention(figure(**fields), family=family, nature=nature, was=was)


def agreement_mention(**fields: Any) -> AgreementMention:
    return AgreementMention(agreement(**fields))


def figure_state(value: float = 10_500.0, **fields: Any) -> FigureState:
    return FigureState(
        **{
            "value": value,
            "value_max": None,
            "bound": Bound.EXACT,
            "per": Per.NONE,
            "period": None,
            "unit": "worker",
            "direction": Direction.NONE,
            "since": "2026-02-26",
            "source": "Baseline",
            "url": None,
        }
        | fields
    )


def known_figure(value: float = 10_500.0, *, state: dict[str, Any] | None = None, **fields: Any) -> KnownFigure:
    return KnownFigure(
        **{
            "id": 1,
            "measure": "labour_quota",
            "family": "labour",
            "nature": Nature.LEVEL,
            "unit_class": UnitClass.COUNT,
            "parties": frozenset({"IT", "PK"}),
            "scope": "none",
            "place": None,
            "origin": Origin.BASELINE,
            "denied": False,
            "state": figure_state(value, **(state or {})),
        }
        | fields
    )


def known_agreement(stage: Stage = Stage.AGREED, **fields: Any) -> KnownAgreement:
    return KnownAgreement(
        **{
            "id": 1,
            "kind": AgreementKind.MIGRATION_COOPERATION,
            "parties": frozenset({"GR", "PK"}),
            "name": None,
            "origin": Origin.BASELINE,
            "denied": False,
            "state": AgreementState(stage, "2026-02-25", "Baseline", None),
        }
        | fields
    )


def context(**fields: Any) -> Context:
    return Context(
        **{"day": "2026-03-11", "too_old": False, "outlet": "Desk News", "url": "https://desk.example/1"} | fields
    )
