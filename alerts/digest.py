"""The digest as templates see it: plain values only, every field described in ``docs/digest.md``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuoteView:
    """The words that prove a change, in their own language; ``before + marked + after`` is the sentence.

    ``direction`` is ``ltr`` or ``rtl``; ``page`` is the page's address, ``link`` opens it at the passage, or is None
    when the page has no address to follow.
    """

    before: str
    marked: str
    after: str
    language: str
    language_name: str
    direction: str
    outlet: str
    title: str
    date: str | None
    page: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class StepView:
    """One rung of an agreement's ladder; ``state`` is ``passed``, ``previous``, ``now`` or ``ahead``."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class PreviousView:
    """What was known before, who said so, and since when."""

    text: str
    source: str
    link: str | None
    since: str | None


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """The earlier telling that a change corrects."""

    change_id: int
    headline: str | None
    told_on: str | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change. ``old``, ``new``, ``absolute`` and ``relative`` are empty where they do not apply."""

    id: int
    verdict: str
    verdict_word: str
    subject: str
    headline: str
    label: str
    old: str
    new: str
    absolute: str
    relative: str
    period: str | None
    speaker: str | None
    why: str
    quote: QuoteView
    further: tuple[QuoteView, ...]
    outlets: tuple[str, ...]
    outlet_count: int
    copy_count: int
    coverage: str
    previous: PreviousView | None
    ladder: tuple[StepView, ...]
    correction: CorrectionView | None


@dataclass(frozen=True, slots=True)
class StoryView:
    """The changes of one event, most important first."""

    id: str
    title: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class CorridorView:
    """The stories between the same countries, most important first."""

    label: str
    stories: tuple[StoryView, ...]


@dataclass(frozen=True, slots=True)
class SourcesView:
    """How many sources were healthy, and which were silent; ``line`` says it in one sentence."""

    total: int
    healthy: int
    silent: tuple[str, ...]
    line: str


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
    sources: SourcesView
    reason: str
    template: str
