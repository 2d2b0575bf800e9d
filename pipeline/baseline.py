"""The records of the baseline: the facts that were known before the first run.

``seeds/baseline.toml`` holds them as ``[[figure]]`` and ``[[agreement]]`` tables; the front door reads that file into
a :class:`Baseline` and the ledger stores it. Vocabularies, country codes and day formats are those of
:mod:`pipeline.model`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from pipeline.model import AgreementKind, Bound, ChangeKind, Direction, FigureStatus, Per, Stage, UnitClass


@dataclass(frozen=True, slots=True)
class BaselineFigure:
    """A number that is known already.

    ``name`` is unique over figures and agreements together. ``as_of`` is the day (``YYYY``, ``YYYY-MM`` or
    ``YYYY-MM-DD``) the figure was stated for; ``period`` an ISO 8601 interval or date. ``part_of`` names the figure
    this one is a share of. ``uncertain`` says, in a sentence, what the sources leave open. ``source_title`` describes
    the source in our own words; ``source_date`` is its day or None.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    name: str
    measure: str
    parties: tuple[str, ...]
    value: float
    unit: str
    unit_class: UnitClass
    status: FigureStatus
    as_of: str
    source_title: str
    source_date: str | None = None
    origin: str | None = None
    destination: str | None = None
    scope: str = "none"
    value_max: float | None = None
    bound: Bound = Bound.EXACT
    direction: Direction = Direction.NONE
    change_kind: ChangeKind = ChangeKind.LEVEL
    per: Per = Per.NONE
    period: str | None = None
    place: str | None = None
    speaker: str | None = None
    part_of: str | None = None
    uncertain: str | None = None


@dataclass(frozen=True, slots=True)
class BaselineAgreement:
    """An agreement or one-sided measure that is known already, at the stage it had reached.

    ``event_date`` is the day (``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``) the stage was reached, ``as_of`` the day it was
    known to stand there. ``signed`` and ``concluded`` are the register's dates of an older instrument, which outrank
    the press.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    name: str
    kind: AgreementKind
    stage: Stage
    parties: tuple[str, ...]
    title: str
    as_of: str
    source_title: str
    source_date: str | None = None
    event_date: str | None = None
    signed: str | None = None
    concluded: str | None = None
    place: str | None = None
    uncertain: str | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """All facts known at the start, in the order of their file."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    figure: tuple[BaselineFigure, ...] = ()
    agreement: tuple[BaselineAgreement, ...] = ()
