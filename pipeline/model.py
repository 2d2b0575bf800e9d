"""The records that travel through Corridor, and the closed vocabularies they use.

Every record is frozen and holds plain values, so the pure core can pass it on, a test can build it in
one line and a process pool can pickle it. Times are UTC ISO 8601 text (``2026-03-10T08:00:00Z``), days are
``YYYY-MM-DD``, offsets are code points from 0 into the article's ``text``, half open. Countries are ISO 3166
alpha-2 codes; ``EU`` stands beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Bound(StrEnum):
    """How the stated value limits the true one."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    UP_TO = "up_to"


class Direction(StrEnum):
    """Which way a quantity is said to have moved."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class ChangeKind(StrEnum):
    """Whether a number is a level, a difference, a ratio, or one end of a from-to pair."""

    LEVEL = "level"
    DELTA = "delta"
    RATIO = "ratio"
    FROM_TO = "from_to"


class UnitClass(StrEnum):
    """The dimension of a unit; quantities of different classes are never compared."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    OTHER = "other"


class Nature(StrEnum):
    """How a measure behaves in time, which decides what a different number means.

    A *level* (a quota, a community) is replaced by the next number. A *flow* (arrests, returns) is counted anew for
    each period, so another number is another count. A *toll* (deaths, missing) belongs to one incident and only grows.
    """

    LEVEL = "level"
    FLOW = "flow"
    TOLL = "toll"


class Per(StrEnum):
    """The span of time a rate is stated for."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    NONE = "none"


class FigureStatus(StrEnum):
    """How firmly a figure is stated."""

    ANNOUNCED = "announced"
    PLANNED = "planned"
    ALLOCATED = "allocated"
    OBSERVED = "observed"
    ESTIMATED = "estimated"
    CLAIMED = "claimed"
    TARGET = "target"


class Role(StrEnum):
    """Whether the article tells a thing as its news or recalls it."""

    NEWS = "news"
    BACKGROUND = "background"


class AgreementKind(StrEnum):
    """What an agreement is about; ``measure`` binds one side alone, ``other`` lies outside migration."""

    LABOUR_QUOTA = "labour_quota"
    LABOUR_MOBILITY = "labour_mobility"
    READMISSION = "readmission"
    WORKING_GROUP = "working_group"
    TALENT_PARTNERSHIP = "talent_partnership"
    VISA_WAIVER = "visa_waiver"
    MIGRATION_COOPERATION = "migration_cooperation"
    SECURITY_COOPERATION = "security_cooperation"
    CAPACITY_BUILDING = "capacity_building"
    MEASURE = "measure"
    OTHER = "other"


class Stage(StrEnum):
    """How far an agreement has come: a ladder of seven steps, and three ways to leave it.

    The steps follow the United Nations treaty glossary; an initialled text counts as agreed.
    """

    PROPOSED = "proposed"
    NEGOTIATING = "negotiating"
    AGREED = "agreed"
    SIGNED = "signed"
    RATIFIED = "ratified"
    IN_FORCE = "in_force"
    IMPLEMENTED = "implemented"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    REJECTED = "rejected"


#: The stages an agreement climbs, lowest first.
LADDER = (
    Stage.PROPOSED,
    Stage.NEGOTIATING,
    Stage.AGREED,
    Stage.SIGNED,
    Stage.RATIFIED,
    Stage.IN_FORCE,
    Stage.IMPLEMENTED,
)

#: PLOVER event codes for interchange, by stage (the PLOVER codebook's AGREE, SUPPORT-057 and CONSULT).
PLOVER = {
    Stage.PROPOSED: "CONSULT",
    Stage.NEGOTIATING: "CONSULT",
    Stage.AGREED: "AGREE",
    Stage.SIGNED: "SUPPORT-057",
    Stage.RATIFIED: "SUPPORT-057",
    Stage.IN_FORCE: "SUPPORT-057",
    Stage.IMPLEMENTED: "SUPPORT-057",
}


class Verdict(StrEnum):
    """What a mention is, held against the ledger."""

    NEW = "new"
    CHANGED = "changed"
    REFINED = "refined"
    KNOWN = "known"
    CONFLICT = "conflict"
    DENIED = "denied"
    BACKGROUND = "background"
    UNDATED = "undated"
    HELD = "held"


class Subject(StrEnum):
    """The two kinds of thing an article can state."""

    FIGURE = "figure"
    AGREEMENT = "agreement"


class CopyRelation(StrEnum):
    """How one text stands to an earlier one."""

    SAME = "same"
    COPY = "copy"
    PART_OF = "part_of"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number read as a quantity, before anything is known of what it measures.

    ``start``/``end`` span the whole expression (bound words, numeral, unit words); ``number_start``/``number_end``
    span the numeral alone. ``unit`` is the head noun as written in the text, folded to lower case (or an ISO 4217 code for money,
    ``percentage`` for per cent, ``year month week day hour`` for durations); None when nothing is named.
    ``unit_copied`` says the unit was taken over from a coordinate number ("5,000 and 6,000 workers").
    A ``vague`` quantity ("dozens") is an interval that is kept and never told.
    """

    value: float
    value_max: float | None
    bound: Bound
    direction: Direction
    change_kind: ChangeKind
    unit: str | None
    unit_class: UnitClass
    per: Per
    vague: bool
    start: int
    end: int
    number_start: int
    number_end: int
    unit_copied: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with what it measures, between whom, and the words that prove it.

    ``measure`` is a name from ``config/concepts.toml`` or ``none``. ``period`` is an ISO 8601 interval or date
    (``2023``, ``2026/2028``, ``2025-09``) or None. ``place`` is the country in whose waters or land a toll happened.
    """

    value: float
    value_max: float | None
    bound: Bound
    direction: Direction
    change_kind: ChangeKind
    unit: str | None
    unit_class: UnitClass
    measure: str
    parties: tuple[str, ...]
    origin: str | None
    destination: str | None
    scope: str
    per: Per
    period: str | None
    status: FigureStatus
    speaker: str | None
    role: Role
    denied: bool
    vague: bool
    place: str | None
    quote: str
    start: int
    end: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """An instrument or commitment between parties, with the stage it has reached.

    ``event_date`` is ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``: the day the stage was reached, when the text says so.
    ``denied`` marks a text that says there is no such agreement.
    """

    kind: AgreementKind
    stage: Stage
    parties: tuple[str, ...]
    name: str | None
    event_date: str | None
    place: str | None
    speaker: str | None
    role: Role
    denied: bool
    reaffirmed: bool
    quote: str
    start: int
    end: int
    sentence: str


class DateSource(StrEnum):
    """Where an article's publication time was found, most trusted first."""

    JSON_LD = "json_ld"
    META = "meta"
    TIME = "time"
    FEED = "feed"
    URL = "url"
    TEXT = "text"
    GIVEN = "given"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Article:
    """What a capture says, with the page around it removed.

    ``published`` is a day or a UTC time, or None when no trustworthy one was found; ``published_source`` says where it came from.
    ``outlet`` is the registered domain or the declared name of the source. ``language`` is ISO 639-1.
    """

    url: str
    title: str
    text: str
    outlet: str
    language: str
    published: str | None
    published_source: DateSource = DateSource.NONE
    modified: str | None = None
    authors: tuple[str, ...] = ()
    canonical_url: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A capture that holds no article, and why."""

    url: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article. Figures and agreements are empty when it is not relevant."""

    article: Article
    relevant: bool
    reasons: tuple[str, ...]
    figures: tuple[Figure, ...]
    agreements: tuple[Agreement, ...]
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class FactSource:
    """One article that states a fact, and whether it is a copy of another's text."""

    article_id: int
    url: str
    outlet: str
    title: str
    language: str
    published: str | None
    quote: str
    sentence: str
    start: int
    end: int
    copy_of: int | None
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Previous:
    """What was known before a change: a value or a stage, and who said so.

    ``source`` is a title or outlet, ``url`` may be None for a baseline fact, ``since`` is ISO 8601 or None.
    """

    value: float | None
    value_max: float | None
    bound: Bound | None
    per: Per
    stage: Stage | None
    source: str
    url: str | None
    since: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What is worth telling: a fact that is new, changed, denied or in conflict, with its evidence.

    ``id`` grows with ``detected_at`` (UTC). ``told`` says the verdict is one that is told; ``note`` that it goes into
    the digest's notes (conflict, held, undated: these may have no fact). ``why`` is one sentence. ``sources`` are the
    articles that state it, the telling one first. ``corrects`` is the id of an earlier change that the same address now
    contradicts.
    """

    id: int
    detected_at: str
    verdict: Verdict
    subject: Subject
    fact_id: int | None
    measure: str | None
    kind: AgreementKind | None
    stage: Stage | None
    name: str | None
    value: float | None
    value_max: float | None
    bound: Bound | None
    direction: Direction
    unit: str | None
    unit_class: UnitClass | None
    per: Per
    period: str | None
    scope: str
    speaker: str | None
    parties: tuple[str, ...]
    previous: Previous | None
    article_id: int
    url: str
    outlet: str
    title: str
    language: str
    published: str | None
    quote: str
    sentence: str
    sources: tuple[FactSource, ...]
    story_id: str
    corrects: int | None
    told: bool
    note: bool
    why: str


class SourceState(StrEnum):
    """How a source did when it was last polled."""

    HEALTHY = "healthy"
    FAILING = "failing"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """One source's state for the digest's footer and ``corridor sources list``. Times are UTC ISO 8601 or None."""

    name: str
    outlet: str
    state: SourceState
    last_success: str | None
    last_article: str | None
    error: str | None
    captures: int


@dataclass(frozen=True, slots=True)
class Capture:
    """One response as it came, with what the listing that led to it said of it.

    ``kind`` is ``page``, ``listing`` (a feed, sitemap or section page) or ``document`` (an ingested JSON line).
    ``fetched_at`` is UTC. ``outlet`` and ``language`` are the source's own declaration, or None. ``id`` is 0 for a
    capture that is not stored.
    """

    id: int
    kind: str
    url: str
    source: str
    outlet: str | None
    language: str | None
    fetched_at: str
    status: int
    content_type: str | None
    listed_title: str | None
    listed_published: str | None
    body: bytes
