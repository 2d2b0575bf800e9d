"""What the ledger knows, and what a mention is when held against it: the records of the comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.model import (
    Agreement,
    AgreementKind,
    Bound,
    Direction,
    Figure,
    FigureStatus,
    Nature,
    Per,
    Previous,
    Stage,
    UnitClass,
    Verdict,
)


class Origin(StrEnum):
    """How a fact came into the ledger; a ``recalled`` one was only ever background, so it has never been told."""

    BASELINE = "baseline"
    PRESS = "press"
    RECALLED = "recalled"


@dataclass(frozen=True, slots=True)
class FigureState:
    """A figure fact's value and its soft attributes, as last stated. ``since`` is the day it was stated, or None."""

    value: float
    value_max: float | None
    bound: Bound
    per: Per
    period: str | None
    unit: str | None
    direction: Direction
    since: str | None
    source: str
    url: str | None
    status: FigureStatus = FigureStatus.ANNOUNCED


@dataclass(frozen=True, slots=True)
class KnownFigure:
    """A figure fact. ``earlier`` holds superseded states, ``disputed`` what other outlets said instead.

    A ``delta`` fact is a difference ("1,500 more"), never compared with a level. ``sites`` are the towns and coasts it
    was told of, as :func:`pipeline.compare.mentions.sites_of` writes them, sorted.
    """

    id: int
    measure: str
    family: str
    nature: Nature
    unit_class: UnitClass
    parties: frozenset[str]
    scope: str
    place: str | None
    origin: Origin
    denied: bool
    state: FigureState
    earlier: tuple[FigureState, ...] = ()
    disputed: tuple[FigureState, ...] = ()
    delta: bool = False
    sites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementState:
    """An agreement fact's stage, as last stated. ``since`` is the day of that statement or event, or None."""

    stage: Stage
    since: str | None
    source: str
    url: str | None


@dataclass(frozen=True, slots=True)
class KnownAgreement:
    """An agreement fact of the ledger."""

    id: int
    kind: AgreementKind
    parties: frozenset[str]
    name: str | None
    origin: Origin
    denied: bool
    state: AgreementState
    earlier: tuple[AgreementState, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureMention:
    """A figure as an article states it, with what its measure is.

    ``was`` is the value the same sentence moves it from ("from 10,500 to 12,000"), ``becomes`` the value it moves it
    to, or None. ``sites`` are the towns and coasts its sentence names, sorted. ``wished`` says that one side only asks
    the other for it. ``under`` is the quota its sentence sets a use against ("1,214 visas under the quota of 10,500").
    """

    figure: Figure
    family: str
    nature: Nature
    was: float | None = None
    becomes: float | None = None
    sites: tuple[str, ...] = ()
    wished: bool = False
    under: float | None = None


@dataclass(frozen=True, slots=True)
class AgreementMention:
    """An agreement as an article states it; ``number_denied`` says its sentence denies a number as well.

    ``numbers`` are given for a quota: those of workers that its sentence states.
    """

    agreement: Agreement
    number_denied: bool = False
    numbers: tuple[FigureMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What the last text at an address stated and this one does not, and the change that told it, or None.

    It is a number, or a stage. A stage is given only where no other address states it.
    """

    said: float | Stage
    change_id: int | None


@dataclass(frozen=True, slots=True)
class Context:
    """What the comparison must know of the article beside the mention.

    ``day`` is the publication day or None; ``too_old`` says it is older than the age gate, ``ahead`` that it lies after
    the capture; ``copied`` that its text is another's. ``own_facts`` are facts this very article has stated already.
    ``revised`` is given for what stands anew in a revised page: what the earlier text said of a fact instead.
    ``recent`` are the newest figure facts, of whatever group, with one of the article's numbers. ``quotas`` are given
    for a quota whose sentence gives its number: the figures known of its parties.
    """

    day: str | None
    too_old: bool
    outlet: str
    url: str
    ahead: bool = False
    copied: bool = False
    own_facts: frozenset[int] = frozenset()
    revised: Mapping[int, Withdrawn] = field(default_factory=dict)
    recent: tuple[KnownFigure, ...] = ()
    quotas: tuple[KnownFigure, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether the article may tell news: it has a date, not one before the age gate, and not one to come."""
        return self.day is not None and not self.too_old and not self.ahead


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason, and what it does to the ledger.

    ``fact_id`` is the fact it was held against. ``create`` makes a new fact of it; ``replace`` moves the fact to the
    mention's state; ``dispute`` notes the mention's value beside the fact's; ``outdate`` notes it as an earlier value;
    ``promote`` marks a recalled fact as told; ``aside`` says that the mention does not say what the fact stands at, but
    is a step of it or a former value.
    """

    verdict: Verdict
    why: str
    fact_id: int | None = None
    create: bool = False
    replace: bool = False
    dispute: bool = False
    outdate: bool = False
    promote: bool = False
    aside: bool = False
    previous: Previous | None = None
    corrects: int | None = None
