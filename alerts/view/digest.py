"""The digest as templates see it: plain values only, every field described in ``docs/digest.md``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shown(StrEnum):
    """How much of a change is shown: all of it, one line, or no more than that it is counted (in HTML)."""

    FULL = "full"
    LINE = "line"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The words that prove a change, in their own language; ``before + marked + after`` is the sentence.

    ``direction`` is ``ltr`` or ``rtl``; ``voice`` says where the outlet stands, or is empty. ``page`` is the page's
    address, ``link`` opens it at the passage; both are None when the page has no address to follow.
    """

    before: str
    marked: str
    after: str
    language: str
    language_name: str
    direction: str
    outlet: str
    voice: str
    title: str
    date: str | None
    page: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class StepView:
    """One rung of an agreement's ladder; ``state`` is ``passed``, ``previous``, ``now`` or ``ahead``."""

    name: str
    state: str
    since: str | None


@dataclass(frozen=True, slots=True)
class PreviousView:
    """What was known before, who said so, and since when."""

    text: str
    source: str
    link: str | None
    since: str | None


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """The earlier telling that a change corrects; ``told_on`` and ``digest_id`` are None when the reader had none."""

    change_id: int
    headline: str | None
    reported_on: str | None
    told_on: str | None
    digest_id: str | None


@dataclass(frozen=True, slots=True)
class PointView:
    """A value that a figure has had: in words, as a number for the picture, and since when; ``short`` is for charts."""

    text: str
    value: float
    since: str
    short: str


@dataclass(frozen=True, slots=True)
class HistoryView:
    """The values a figure has had over time, the oldest first; ``left_out`` counts older ones that are not shown."""

    label: str
    points: tuple[PointView, ...]
    left_out: int
    line: str


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture that goes with the digest: the change it belongs to, its address, and what it shows."""

    change_id: int
    address: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change. ``old``, ``new``, ``absolute`` and ``relative`` are empty where they do not apply.

    ``rank`` is its place in order of importance, from 1; notes and undated ones come after what is told.
    """

    id: int
    rank: int
    shown: Shown
    verdict: str
    verdict_word: str
    subject: str
    headline: str
    label: str
    old: str
    new: str
    absolute: str
    relative: str
    firmness: str
    status: str
    period: str | None
    event: str | None
    speaker: str | None
    speaker_word: str
    why: str
    quote: QuoteView
    withdrawn: bool
    further: tuple[QuoteView, ...]
    outlets: tuple[str, ...]
    outlet_count: int
    copy_count: int
    coverage: str
    previous: PreviousView | None
    history: HistoryView | None
    ladder: tuple[StepView, ...]
    correction: CorrectionView | None


@dataclass(frozen=True, slots=True)
class StoryView:
    """The changes of one event, most important first; ``title`` is its first article's, in ``language``."""

    id: str
    title: str
    language: str
    direction: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class CorridorView:
    """The stories between the same countries, most important first, and how many changes there are in them."""

    label: str
    count: int
    stories: tuple[StoryView, ...]


@dataclass(frozen=True, slots=True)
class TroubleView:
    """A source that is not well: its name, its outlet, how it is, and since when."""

    name: str
    outlet: str
    state: str
    since: str | None


@dataclass(frozen=True, slots=True)
class SourcesView:
    """How many sources were healthy; ``silent`` names the others, ``line`` says it in one sentence."""

    total: int
    healthy: int
    silent: tuple[str, ...]
    line: str
    troubles: tuple[TroubleView, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything a template may show. ``empty`` means that nothing is told; notes may still stand."""

    subscriber: str
    subject: str
    lead: str
    made_on: str
    made_at: str
    empty: bool
    count: int
    corridors: tuple[CorridorView, ...]
    notes: tuple[ChangeView, ...]
    undated: tuple[ChangeView, ...]
    shortened: str
    pictures: tuple[PictureView, ...]
    sources: SourcesView
    reason: str
    template: str
