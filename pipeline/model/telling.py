"""What is told: changes with their evidence, what was known before, and the state of the sources."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.vocabulary import (
    AgreementKind,
    Bound,
    ChangeKind,
    Direction,
    ErrorClass,
    FigureStatus,
    Per,
    SourceState,
    Stage,
    Subject,
    UnitClass,
    Verdict,
)


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

    ``id`` is given once and for good. ``detected_at`` is UTC. ``told`` says the verdict is one that is told; ``note``
    that it goes into the digest's notes (conflict, held, undated: these may have no fact). ``why`` is one sentence.
    ``sources`` are the articles that state it, the telling one first. ``corrects`` is the id of an earlier change that
    the same address now contradicts. A ``replayed`` change was found by a replay, and no subscriber is told it. A
    ``withdrawn`` one tells that its page has taken the words off. ``place`` is where an agreement was made, or the
    country (alpha-2) in whose waters or land a toll happened; ``event_date`` when an agreement reached its stage.
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
    replayed: bool = False
    change_kind: ChangeKind = ChangeKind.LEVEL
    status: FigureStatus = FigureStatus.ANNOUNCED
    place: str | None = None
    event_date: str | None = None
    withdrawn: bool = False

    @property
    def telling(self) -> FactSource:
        """The telling article as a source of its own; ``start`` and ``end`` are within ``quote``."""
        return FactSource(
            article_id=self.article_id,
            url=self.url,
            outlet=self.outlet,
            title=self.title,
            language=self.language,
            published=self.published,
            quote=self.quote,
            sentence=self.sentence,
            start=0,
            end=len(self.quote),
            copy_of=None,
        )


@dataclass(frozen=True, slots=True)
class Telling:
    """The digest in which a subscriber was told a change, and when it was made, UTC."""

    digest_id: str
    told_at: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a digest: its HTML names it as ``cid:CID`` (RFC 2392), ``alt`` says what it shows.

    ``cid`` is made of what the picture shows: the same picture has the same. What stands before its ``@`` is fit for a
    file's name.
    """

    cid: str
    media_type: str
    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How one source is: for the digest's footer, the operator and ``corridor sources list``.

    Times are UTC ISO 8601 or None. ``captures`` counts the pages stored, ``last_24h`` the new articles among those of
    the last day, and ``usual`` is the median of such a day's over the weeks before, for the same day of the week; None
    while that is not known. ``failures`` counts the failed polls in a row. ``trouble`` says in few words what is not
    well.
    ``country`` (alpha-2 or EU) and ``side`` (``origin``, ``destination``, ``both``) are as declared, or None.
    """

    name: str
    outlet: str
    state: SourceState
    last_success: str | None
    last_article: str | None
    error: str | None
    captures: int
    error_class: ErrorClass | None = None
    failures: int = 0
    usual: float | None = None
    last_24h: int = 0
    next_due: str | None = None
    trouble: str | None = None
    country: str | None = None
    side: str | None = None
