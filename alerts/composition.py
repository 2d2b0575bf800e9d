"""Builds the digest view from changes: grouping, order, quotes, ladders, notes. Pure: no clock, file or database."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from babel.dates import format_date

from alerts import vocabulary as words
from alerts import wording
from alerts.digest import (
    ChangeView,
    CorrectionView,
    CorridorView,
    Digest,
    PreviousView,
    QuoteView,
    SourcesView,
    StepView,
    StoryView,
)
from alerts.links import page_link, passage_link
from alerts.selection import independent_outlets
from alerts.subscribers import Schedule, Subscriber
from pipeline.model import LADDER, Change, FactSource, SourceHealth, SourceState, Subject, Verdict

#: Further quotes shown under a change, at most, each from an outlet and language not shown yet.
FURTHER_MAX = 4
#: A sentence is shown up to this many characters on each side of what it proves.
CONTEXT_CHARS = 180
#: A passage of fewer words than this is linked by its sentence, which is surer to be found once.
LINK_WORDS_MIN = 4
#: The longest subject a mail list shows whole on a wide screen.
SUBJECT_MAX = 110
#: Outlets named before the rest are counted.
OUTLETS_MAX = 6


def build_digest(
    changes: tuple[Change, ...],
    subscriber: Subscriber,
    *,
    health: tuple[SourceHealth, ...],
    now: datetime,
    earlier: tuple[Change, ...] = (),
) -> Digest:
    """Return the digest of ``changes`` for ``subscriber`` as made at ``now`` (aware).

    ``earlier`` holds the changes that some of ``changes`` correct, so that the earlier telling can be named.
    """
    known = {change.id: change for change in earlier}
    told = sorted((change for change in changes if not change.note), key=_importance)
    notes = [change for change in changes if change.note]
    local = now.astimezone(ZoneInfo(subscriber.zone))
    sources = sources_view(health)
    return Digest(
        subscriber=subscriber.name,
        subject=_subject(told, len(notes), subscriber=subscriber, sources=sources),
        lead=_lead(told, notes),
        made_on=format_date(local.date(), "EEEE d MMMM y", locale="en"),
        made_at=f"{local:%H:%M} {local.tzname()}",
        empty=not told,
        count=len(told),
        corridors=_corridors(told, subscriber, known),
        notes=_views((change for change in notes if change.verdict is not Verdict.UNDATED), subscriber, known),
        undated=_views((change for change in notes if change.verdict is Verdict.UNDATED), subscriber, known),
        sources=sources,
        reason=_reason(subscriber),
        template=subscriber.template,
    )


def _importance(change: Change) -> tuple[int, int, int]:
    """Return the sort key of a change: by rank, then by how many outlets state it, then the older."""
    rank = words.RANKS.get((change.subject, change.verdict), len(words.RANKS))
    return rank, -len(independent_outlets(change)), change.id


def _views(changes: Iterable[Change], subscriber: Subscriber, known: dict[int, Change]) -> tuple[ChangeView, ...]:
    return tuple(change_view(change, _corridor(change, subscriber), known) for change in changes)


def _corridor(change: Change, subscriber: Subscriber) -> str:
    """Return the first subscribed corridor whose both ends the change names, else an empty text."""
    ends = ((corridor, set(corridor.split("-"))) for corridor in subscriber.corridors if "*" not in corridor)
    return next((corridor for corridor, pair in ends if pair == set(change.parties)), "")


def _corridors(told: list[Change], subscriber: Subscriber, known: dict[int, Change]) -> tuple[CorridorView, ...]:
    """Return the changes grouped; a group stands where its most important change would."""
    labels = {change.id: _corridor_label(change, subscriber) for change in told}
    stories = {change.id: change.story_id or f"change-{change.id}" for change in told}
    order = {key: rank for rank, key in reversed(list(enumerate(labels[change.id] for change in told)))}
    turns = {key: rank for rank, key in reversed(list(enumerate(stories[change.id] for change in told)))}
    grouped = sorted(told, key=lambda change: (order[labels[change.id]], turns[stories[change.id]]))
    return tuple(
        CorridorView(
            label,
            tuple(
                _story(tuple(members), subscriber, known)
                for _, members in groupby(group, key=lambda change: stories[change.id])
            ),
        )
        for label, group in groupby(grouped, key=lambda change: labels[change.id])
    )


def _story(changes: tuple[Change, ...], subscriber: Subscriber, known: dict[int, Change]) -> StoryView:
    return StoryView(changes[0].story_id, wording.plain(changes[0].title), _views(changes, subscriber, known))


def _corridor_label(change: Change, subscriber: Subscriber) -> str:
    corridor = _corridor(change, subscriber)
    if not corridor and len(change.parties) == 1:
        return wording.place_name(change.parties[0])
    codes = tuple(corridor.split("-")) if corridor else change.parties
    return " – ".join(wording.place_name(code) for code in codes) or "No country named"


def change_view(change: Change, corridor: str, known: dict[int, Change]) -> ChangeView:
    """Return one change as templates see it."""
    outlets = independent_outlets(change)
    copies = sum(source.copy_of is not None for source in change.sources)
    figure = change.subject is Subject.FIGURE
    return ChangeView(
        id=change.id,
        verdict=change.verdict.value,
        verdict_word="Corrected" if change.corrects is not None else words.VERDICTS[change.verdict],
        subject=change.subject.value,
        headline=wording.headline(change, corridor),
        label=wording.subject_label(change, corridor),
        old=wording.previous_amount(change),
        new=wording.amount(change) if figure else words.STAGES.get(change.stage, "") if change.stage else "",
        absolute=wording.absolute(change),
        relative=wording.relative(change),
        period=_period(change.period),
        speaker=wording.plain(change.speaker) if change.speaker else None,
        why=wording.plain(change.why),
        quote=_main_quote(change),
        further=_further(change),
        outlets=tuple(wording.plain(outlet) for outlet in outlets[:OUTLETS_MAX]),
        outlet_count=len(outlets),
        copy_count=copies,
        coverage=_coverage(len(outlets), copies),
        previous=_previous(change),
        ladder=_ladder(change),
        correction=_correction(change, corridor, known),
    )


def _coverage(outlets: int, copies: int) -> str:
    """Return how widely a change is stated.

    >>> _coverage(3, 2)
    '3 outlets, 2 copies'
    """
    counted = f"{outlets} outlet{'s' * (outlets != 1)}"
    return f"{counted}, {copies} {'copy' if copies == 1 else 'copies'}" if copies else counted


def _main_quote(change: Change) -> QuoteView:
    before, mark, after = _around(change.sentence, change.quote)
    return QuoteView(
        before=before,
        marked=mark,
        after=after,
        language=change.language,
        language_name=wording.language_name(change.language),
        direction=_direction(change.language),
        outlet=wording.plain(change.outlet),
        title=wording.plain(change.title),
        date=day(change.published),
        page=page_link(change.url),
        link=_link(change.url, change.sentence, change.quote),
    )


def _around(sentence: str, quote: str) -> tuple[str, str, str]:
    """Return the sentence in three parts around the quote, shortened at both ends; else the quote alone."""
    sentence, quote = wording.plain(sentence), wording.plain(quote)
    before, found, after = sentence.partition(quote) if quote else (sentence, "", "")
    if quote and not found:
        return "", quote, ""
    if len(before) > CONTEXT_CHARS:
        before = "… " + before[-CONTEXT_CHARS:].partition(" ")[2]
    if len(after) > CONTEXT_CHARS:
        after = after[:CONTEXT_CHARS].rpartition(" ")[0] + " …"
    return before, quote, after


def _further(change: Change) -> tuple[QuoteView, ...]:
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
    return tuple(_further_quote(source) for source in kept[:FURTHER_MAX])


def _further_quote(source: FactSource) -> QuoteView:
    before, mark, after = _around(source.sentence, source.quote)
    return QuoteView(
        before=before,
        marked=mark,
        after=after,
        language=source.language,
        language_name=wording.language_name(source.language),
        direction=_direction(source.language),
        outlet=wording.plain(source.outlet),
        title=wording.plain(source.title),
        date=day(source.published),
        page=page_link(source.url),
        link=_link(source.url, source.sentence, source.quote),
    )


def _link(url: str, sentence: str, quote: str) -> str | None:
    """Return a link to the passage; a quote of few words is found by its sentence."""
    short = len(quote.split()) < LINK_WORDS_MIN
    return passage_link(url, sentence if short and sentence else quote)


def _direction(language: str) -> str:
    return "rtl" if language in words.RIGHT_TO_LEFT else "ltr"


def _previous(change: Change) -> PreviousView | None:
    previous = change.previous
    if previous is None:
        return None
    text = wording.previous_amount(change)
    return PreviousView(text, wording.plain(previous.source), page_link(previous.url), day(previous.since))


def _ladder(change: Change) -> tuple[StepView, ...]:
    """Return the seven rungs with the new one marked; none for a denial or a stage off the ladder."""
    if change.subject is not Subject.AGREEMENT or change.stage not in LADDER or change.verdict is Verdict.DENIED:
        return ()
    now = LADDER.index(change.stage)
    old = change.previous.stage if change.previous else None
    states = ["passed" if place < now else "ahead" for place in range(len(LADDER))]
    if old in LADDER and old is not change.stage:
        states[LADDER.index(old)] = "previous"
    states[now] = "now"
    return tuple(StepView(words.STAGES[stage], state) for stage, state in zip(LADDER, states, strict=True))


def _correction(change: Change, corridor: str, known: dict[int, Change]) -> CorrectionView | None:
    if change.corrects is None:
        return None
    earlier = known.get(change.corrects)
    if earlier is None:
        return CorrectionView(change.corrects, None, None)
    return CorrectionView(change.corrects, wording.headline(earlier, corridor), day(earlier.detected_at))


def _period(period: str | None) -> str | None:
    """Return an ISO 8601 interval as a reader writes it.

    >>> _period("2026/2028")
    '2026–2028'
    """
    return wording.plain(period.replace("/", "–")) if period else None


@lru_cache(maxsize=4096)
def day(moment: str | None) -> str | None:
    """Return an ISO 8601 year, month, day or time as a reader writes it; what is none of these stays as it is.

    >>> day("2026-03-11T08:00:00Z"), day("2026-03"), day("2026")
    ('11 March 2026', 'March 2026', '2026')
    """
    patterns = {len("2026-03"): ("%Y-%m", "MMMM y"), len("2026-03-11"): ("%Y-%m-%d", "d MMMM y")}
    if not moment or (text := moment[: len("2026-03-11")]) == moment[: len("2026")]:
        return wording.plain(moment) if moment else None
    if len(text) not in patterns:
        return wording.plain(moment)
    read, written = patterns[len(text)]
    try:
        return format_date(datetime.strptime(text, read).replace(tzinfo=UTC).date(), written, locale="en")
    except ValueError:
        return wording.plain(moment)


def sources_view(health: tuple[SourceHealth, ...]) -> SourcesView:
    """Return how the sources are, in numbers and in one sentence."""
    silent = tuple(wording.plain(source.name) for source in health if source.state is not SourceState.HEALTHY)
    healthy = len(health) - len(silent)
    if not health:
        return SourcesView(0, 0, (), "No source has been asked yet.")
    tail = f"; silent: {', '.join(silent)}" if silent else ""
    return SourcesView(len(health), healthy, silent, f"{healthy} of {len(health)} sources healthy{tail}.")


def _subject(told: list[Change], notes: int, *, subscriber: Subscriber, sources: SourcesView) -> str:
    if not told:
        noted = f"{notes} to note" if notes else f"{sources.healthy} of {sources.total} sources healthy"
        return f"Nothing new · {noted}"
    first = wording.headline(told[0], _corridor(told[0], subscriber))
    rest = f" · and {len(told) - 1} more" if len(told) > 1 else ""
    room = SUBJECT_MAX - len(rest)
    return (first if len(first) <= room else first[: room - 1].rstrip() + "…") + rest


def _lead(told: list[Change], notes: list[Change]) -> str:
    """Return the sentence under the masthead: what there is."""
    if not told:
        return "Nothing new: no agreement and no number was added or changed."
    kinds = {"number": Subject.FIGURE, "agreement": Subject.AGREEMENT}
    counts = {name: sum(change.subject is subject for change in told) for name, subject in kinds.items()}
    parts = [f"{count} {name}{'s' * (count != 1)}" for name, count in counts.items() if count]
    if notes:
        parts.append(f"{len(notes)} to note")
    return wording.capital(wording.listed(parts)) + "."


def _reason(subscriber: Subscriber) -> str:
    """Return why the reader gets this, in one sentence."""
    places = "every corridor" if "*" in subscriber.corridors else _places(subscriber)
    topics = [*(wording.plain(measure.replace("_", " ")) for measure in subscriber.measures)]
    topics += [words.KINDS[kind] for kind in subscriber.kinds]
    about = f"; only {wording.listed(topics)}" if topics else ""
    outlets = f"; once {subscriber.min_outlets} outlets state it" if subscriber.min_outlets > 1 else ""
    return f"You get this as “{subscriber.name}”: {places}{about}{outlets}; {_rhythm(subscriber)}."


def _places(subscriber: Subscriber) -> str:
    pairs = [
        "–".join("any" if code == "*" else wording.place_name(code) for code in corridor.split("-"))
        for corridor in subscriber.corridors
    ]
    return wording.listed(pairs)


def _rhythm(subscriber: Subscriber) -> str:
    at = f"at {subscriber.at} ({subscriber.zone})"
    return {
        Schedule.IMMEDIATE: "as soon as something is known",
        Schedule.HOURLY: "every hour",
        Schedule.DAILY: f"every day {at}",
        Schedule.WEEKLY: f"every {subscriber.weekday.capitalize()} {at}",
    }[subscriber.schedule]
