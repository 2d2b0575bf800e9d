"""One change as templates see it: its quotes, what was known before, its ladder, its corrections. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import tzinfo

from alerts.plain import plain
from alerts.selection import independent_outlets
from alerts.view import amounts, wording
from alerts.view import vocabulary as words
from alerts.view.digest import ChangeView, CorrectionView, PreviousView, QuoteView, Shown, StepView
from alerts.view.histories import DAY, history_view
from alerts.view.links import page_link, passage_link
from pipeline.model import LADDER, Change, FactSource, FigureStatus, Previous, Subject, Telling, Verdict
from pipeline.utc import utc_moment

#: Further quotes shown under a change, at most, each from an outlet and language not shown yet.
FURTHER_MAX = 3
#: A sentence is shown up to this many characters on each side of what it proves.
CONTEXT_CHARS = 180
#: What proves a change is shown up to this many characters.
QUOTE_CHARS = 400
#: A passage of fewer words than this is linked by its sentence, which is surer to be found once.
LINK_WORDS_MIN = 4
#: Outlets named before the rest are counted.
OUTLETS_MAX = 6


@dataclass(frozen=True, slots=True)
class Recalled:
    """What the ledger holds beside the changes of a digest.

    Attributes:
        corrected: the earlier changes that some of them correct, by id.
        tellings: in which digest the subscriber was told such an earlier one, by its id.
        histories: the states their facts have had, the present one last, by the fact's id.
    """

    corrected: Mapping[int, Change] = field(default_factory=dict)
    tellings: Mapping[int, Telling] = field(default_factory=dict)
    histories: Mapping[int, tuple[Previous, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """For whom a change is put into words: the reader's zone, where outlets stand, and what the ledger recalls."""

    zone: tzinfo
    voices: Mapping[str, str]
    recalled: Recalled


def change_view(change: Change, *, corridor: str, rank: int, setting: Setting) -> ChangeView:
    """Return one change as templates see it, all of it shown."""
    outlets = independent_outlets(change)
    copies = sum(source.copy_of is not None for source in change.sources)
    label = wording.subject_label(change, corridor)
    states = setting.recalled.histories.get(change.fact_id or 0, ())
    return ChangeView(
        id=change.id,
        rank=rank,
        shown=Shown.FULL,
        verdict=change.verdict.value,
        verdict_word=_verdict_word(change),
        subject=change.subject.value,
        headline=wording.headline(change, corridor),
        label=label,
        old=amounts.previous_amount(change),
        new=_new(change),
        absolute=amounts.absolute(change),
        relative=amounts.relative(change),
        firmness=words.FIRMNESS.get(change.status, "") if change.subject is Subject.FIGURE else "",
        status=words.STATUSES[change.status] if change.subject is Subject.FIGURE else "",
        period=wording.period(change.period),
        event=_event(change),
        speaker=plain(change.speaker) if change.speaker else None,
        speaker_word="Claimed by" if change.status is FigureStatus.CLAIMED else "Said by",
        why=plain(change.why),
        quote=_main_quote(change, setting),
        withdrawn=change.withdrawn,
        further=_further(change, setting),
        outlets=tuple(plain(outlet) for outlet in outlets[:OUTLETS_MAX]),
        outlet_count=len(outlets),
        copy_count=copies,
        coverage=_coverage(len(outlets), copies),
        previous=_previous(change),
        history=history_view(change, states, label=label),
        ladder=_ladder(change, states),
        correction=_correction(change, corridor, setting),
    )


def _verdict_word(change: Change) -> str:
    if change.withdrawn:
        return "Withdrawn"
    return "Corrected" if change.corrects is not None else words.VERDICTS[change.verdict]


def _new(change: Change) -> str:
    if change.subject is Subject.FIGURE:
        return amounts.amount(change)
    return words.STAGES[change.stage] if change.stage else ""


def _event(change: Change) -> str | None:
    """Return where and when an agreement reached its stage, as far as its text says so."""
    if change.subject is not Subject.AGREEMENT:
        return None
    parts = (plain(change.place or ""), wording.day(change.event_date) or "")
    return ", ".join(part for part in parts if part) or None


def _coverage(outlets: int, copies: int) -> str:
    """Return how widely a change is stated.

    >>> _coverage(3, 2), _coverage(1, 0)
    ('3 independent outlets, 2 copies', '1 outlet')
    """
    counted = "1 outlet" if outlets == 1 else f"{outlets} independent outlets"
    return f"{counted}, {copies} {'copy' if copies == 1 else 'copies'}" if copies else counted


def _main_quote(change: Change, setting: Setting) -> QuoteView:
    """Return the quote of the telling article; words that were taken off their page have no passage to link to."""
    return _quote(change.telling, setting, gone=change.withdrawn)


def _further(change: Change, setting: Setting) -> tuple[QuoteView, ...]:
    """Return quotes of other outlets that wrote themselves, those in other languages first."""
    seen = {change.outlet}
    kept: list[FactSource] = []
    for source in sorted(change.sources, key=lambda source: source.language == change.language):
        if (
            source.copy_of is None
            and source.quote
            and source.outlet not in seen
            and source.article_id != change.article_id
        ):
            seen.add(source.outlet)
            kept.append(source)
    return tuple(_quote(source, setting) for source in kept[:FURTHER_MAX])


def _quote(source: FactSource, setting: Setting, *, gone: bool = False) -> QuoteView:
    before, mark, after = _around(source.sentence, source.quote)
    page = page_link(source.url)
    return QuoteView(
        before=before,
        marked=mark,
        after=after,
        language=source.language,
        language_name=wording.language_name(source.language),
        direction=direction(source.language),
        outlet=plain(source.outlet),
        voice=setting.voices.get(source.outlet, ""),
        title=plain(source.title),
        date=wording.day(source.published),
        page=page,
        link=page if gone else _link(source.url, source.sentence, source.quote),
    )


def _around(sentence: str, quote: str) -> tuple[str, str, str]:
    """Return the sentence in three parts around the quote, each shortened; else the quote alone."""
    sentence, quote = plain(sentence), plain(quote)
    before, found, after = sentence.partition(quote) if quote else (sentence, "", "")
    if quote and not found:
        before, after = "", ""
    if len(before) > CONTEXT_CHARS:
        kept = before[-CONTEXT_CHARS:]
        before = "… " + (kept.partition(" ")[2] or kept)
    return before, _cut(quote, QUOTE_CHARS), _cut(after, CONTEXT_CHARS)


def _cut(text: str, length: int) -> str:
    """Return the text, cut between words where it is longer."""
    if len(text) <= length:
        return text
    kept = text[:length]
    return (kept.rpartition(" ")[0] or kept) + " …"


def _link(url: str, sentence: str, quote: str) -> str | None:
    """Return a link to the passage; a quote of few words is found by its sentence."""
    short = len(quote.split()) < LINK_WORDS_MIN
    return passage_link(url, sentence if short and sentence else quote)


def direction(language: str) -> str:
    """Return in which direction a language is written, ``ltr`` or ``rtl``."""
    return "rtl" if language in words.RIGHT_TO_LEFT else "ltr"


def _previous(change: Change) -> PreviousView | None:
    previous = change.previous
    if previous is None:
        return None
    text = amounts.previous_amount(change)
    return PreviousView(text, plain(previous.source), page_link(previous.url), wording.day(previous.since))


def _ladder(change: Change, states: tuple[Previous, ...]) -> tuple[StepView, ...]:
    """Return the seven rungs with the new one marked; none for a denial or a stage off the ladder."""
    if change.subject is not Subject.AGREEMENT or change.stage not in LADDER or change.verdict is Verdict.DENIED:
        return ()
    now = LADDER.index(change.stage)
    old = change.previous.stage if change.previous else None
    marks = ["passed" if place < now else "ahead" for place in range(len(LADDER))]
    if old in LADDER and old is not change.stage:
        marks[LADDER.index(old)] = "previous"
    marks[now] = "now"
    reached = {state.stage: state.since for state in states}
    if change.previous is not None:
        reached[old] = change.previous.since
    reached[change.stage] = change.event_date or (change.published or "")[:DAY]
    return tuple(
        StepView(words.STAGES[stage], mark, None if mark == "ahead" else wording.day(reached.get(stage)))
        for stage, mark in zip(LADDER, marks, strict=True)
    )


def _correction(change: Change, corridor: str, setting: Setting) -> CorrectionView | None:
    if change.corrects is None:
        return None
    earlier = setting.recalled.corrected.get(change.corrects)
    telling = setting.recalled.tellings.get(change.corrects)
    return CorrectionView(
        change_id=change.corrects,
        headline=wording.headline(earlier, corridor) if earlier else None,
        reported_on=wording.day(earlier.published or earlier.detected_at) if earlier else None,
        told_on=wording.day(utc_moment(telling.told_at).astimezone(setting.zone).isoformat()) if telling else None,
        digest_id=telling.digest_id if telling else None,
    )
