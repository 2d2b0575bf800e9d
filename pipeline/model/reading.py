"""What is captured and what is read from it: captures, articles, quantities, figures, agreements."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.vocabulary import (
    AgreementKind,
    ArticleForm,
    Bound,
    ChangeKind,
    Direction,
    FigureStatus,
    Origin,
    Per,
    Role,
    Stage,
    UnitClass,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number read as a quantity, before anything is known of what it measures.

    ``start``/``end`` span the whole expression (bound words, numeral, unit words); ``number_start``/``number_end``
    span the numeral alone. ``unit`` is the head noun in lower case and as near to its singular as the tables know, with
    its accents (or an ISO 4217 code for money, ``percentage`` for per cent, ``year month week day hour`` for
    durations); None when nothing is named.
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


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where what an article says of itself was found; ``none`` where it was not."""

    title: Origin = Origin.NONE
    authors: Origin = Origin.NONE
    language: Origin = Origin.NONE
    modified: Origin = Origin.NONE
    canonical: Origin = Origin.NONE


@dataclass(frozen=True, slots=True)
class Article:
    """What a capture says, with the page around it removed.

    ``published`` and ``modified`` are ISO 8601: a time with the offset its page stated, so that the first ten
    characters are the day its readers saw, or a day alone where no zone is stated; None when no trustworthy one was
    found. ``published_source`` says where it came from, ``provenance`` the same of the rest. ``outlet`` is the
    registered domain or the declared name of the source. ``language`` is ISO 639-1. ``captions`` are those of
    pictures, ``embeds`` the words of embedded posts: both stand on the page and not in ``text``.
    """

    url: str
    title: str
    text: str
    outlet: str
    language: str
    published: str | None
    published_source: Origin = Origin.NONE
    modified: str | None = None
    authors: tuple[str, ...] = ()
    canonical_url: str | None = None
    amp_url: str | None = None
    form: ArticleForm = ArticleForm.ARTICLE
    captions: tuple[str, ...] = ()
    embeds: tuple[str, ...] = ()
    provenance: Provenance = Provenance()


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
