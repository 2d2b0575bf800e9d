"""Builds the digest view from changes: grouping, order, subject, lead, reason. Pure: no clock, file or database."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from babel.dates import format_date

from alerts.plain import plain
from alerts.selection import independent_outlets
from alerts.subscribers import Schedule, Subscriber
from alerts.view import vocabulary as words
from alerts.view import wording
from alerts.view.changes import Recalled, Setting, change_view, direction
from alerts.view.digest import ChangeView, CorridorView, Digest, Shown, SourcesView, StoryView
from alerts.view.sources import sources_view
from pipeline.model import Change, SourceHealth, Subject, Verdict

#: The longest subject a mail list shows whole on a wide screen.
SUBJECT_MAX = 110
#: Nothing beside the changes themselves.
NOTHING_RECALLED = Recalled()


def build_digest(
    changes: tuple[Change, ...],
    subscriber: Subscriber,
    *,
    health: tuple[SourceHealth, ...],
    now: datetime,
    recalled: Recalled = NOTHING_RECALLED,
) -> Digest:
    """Return the digest of ``changes`` for ``subscriber`` as made at ``now`` (aware), all of it shown in full.

    ``recalled`` holds what the ledger knows beside the changes: what they correct, when that was told, and histories.
    """
    zone = ZoneInfo(subscriber.zone)
    told = _by_importance([change for change in changes if not change.note])
    notes = sorted((change for change in changes if change.note), key=lambda change: change.verdict is Verdict.UNDATED)
    setting = Setting(zone, {one.outlet: wording.voice(one.country, one.side) for one in health}, recalled)
    views = {
        change.id: change_view(change, corridor=_corridor(change, subscriber), rank=rank, setting=setting)
        for rank, change in enumerate((*told, *notes), start=1)
    }
    local = now.astimezone(zone)
    sources = sources_view(health, zone)
    return Digest(
        subscriber=subscriber.name,
        subject=_subject([views[change.id] for change in told], len(notes), sources=sources),
        lead=_lead(told, notes),
        made_on=format_date(local.date(), "EEEE d MMMM y", locale="en"),
        made_at=f"{local:%H:%M} {local.tzname()}",
        empty=not told,
        count=len(told),
        corridors=_corridors(told, subscriber, views),
        notes=tuple(views[change.id] for change in notes if change.verdict is not Verdict.UNDATED),
        undated=tuple(views[change.id] for change in notes if change.verdict is Verdict.UNDATED),
        shortened="",
        pictures=(),
        sources=sources,
        reason=_reason(subscriber),
        template=subscriber.template,
    )


def _by_importance(told: list[Change]) -> list[Change]:
    """Return changes by rank, then by how many outlets state them, then the older first.

    What a later change of the same fact in the same digest has overtaken comes last: it is no longer the news.
    """
    newest = {change.fact_id: change.id for change in sorted(told, key=lambda change: change.id)}

    def importance(change: Change) -> tuple[bool, int, int, int]:
        overtaken = change.fact_id is not None and newest[change.fact_id] != change.id
        rank = words.RANKS.get((change.subject, change.verdict), len(words.RANKS))
        return overtaken, rank, -len(independent_outlets(change)), change.id

    return sorted(told, key=importance)


def _corridor(change: Change, subscriber: Subscriber) -> str:
    """Return the first subscribed corridor whose both ends the change names, else an empty text."""
    ends = ((corridor, set(corridor.split("-"))) for corridor in subscriber.corridors if "*" not in corridor)
    return next((corridor for corridor, pair in ends if pair == set(change.parties)), "")


def _corridors(told: list[Change], subscriber: Subscriber, views: dict[int, ChangeView]) -> tuple[CorridorView, ...]:
    """Return the changes grouped; a group stands where its most important change would."""
    labels = {change.id: _corridor_label(change, subscriber) for change in told}
    stories = {change.id: change.story_id or f"change-{change.id}" for change in told}
    order = {key: rank for rank, key in reversed(list(enumerate(labels[change.id] for change in told)))}
    turns = {key: rank for rank, key in reversed(list(enumerate(stories[change.id] for change in told)))}
    grouped = sorted(told, key=lambda change: (order[labels[change.id]], turns[stories[change.id]]))
    corridors = []
    for label, group in groupby(grouped, key=lambda change: labels[change.id]):
        members = [tuple(story) for _, story in groupby(group, key=lambda change: stories[change.id])]
        corridors.append(CorridorView(label, sum(map(len, members)), tuple(_story(one, views) for one in members)))
    return tuple(corridors)


def _story(changes: tuple[Change, ...], views: dict[int, ChangeView]) -> StoryView:
    first = changes[0]
    return StoryView(
        id=first.story_id,
        title=plain(first.title),
        language=first.language,
        direction=direction(first.language),
        changes=tuple(views[change.id] for change in changes),
    )


def _corridor_label(change: Change, subscriber: Subscriber) -> str:
    corridor = _corridor(change, subscriber)
    if not corridor and len(change.parties) == 1:
        return wording.place_name(change.parties[0])
    codes = tuple(corridor.split("-")) if corridor else change.parties
    return " – ".join(wording.place_name(code) for code in codes) or "No country named"


def _subject(told: list[ChangeView], notes: int, *, sources: SourcesView) -> str:
    if not told:
        noted = f"{notes} to note" if notes else f"{sources.healthy} of {sources.total} sources healthy"
        return f"Nothing new · {noted}"
    first = told[0].headline
    rest = f" · and {len(told) - 1:,} more" if len(told) > 1 else ""
    room = SUBJECT_MAX - len(rest)
    return (first if len(first) <= room else first[: room - 1].rstrip() + "…") + rest


def _lead(told: list[Change], notes: list[Change]) -> str:
    """Return the sentence under the masthead: what there is."""
    if not told:
        rest = f" {len(notes)} to note." if notes else ""
        return f"Nothing new: no agreement and no number was added or changed.{rest}"
    kinds = {"number": Subject.FIGURE, "agreement": Subject.AGREEMENT}
    counts = {name: sum(change.subject is subject for change in told) for name, subject in kinds.items()}
    parts = [f"{count:,} {name}{'s' * (count != 1)}" for name, count in counts.items() if count]
    if notes:
        parts.append(f"{len(notes):,} to note")
    return wording.capital(wording.listed(parts)) + "."


def shorten(digest: Digest, *, full: int, lines: int) -> Digest:
    """Return the digest with its ``full`` most important changes whole, the next ``lines`` in one line, others counted.

    What is left out anywhere is said: ``shortened`` counts it.
    """

    def cut(views: tuple[ChangeView, ...]) -> tuple[ChangeView, ...]:
        return tuple(replace(view, shown=_shown(view.rank, full=full, lines=lines)) for view in views)

    total = digest.count + len(digest.notes) + len(digest.undated)
    return replace(
        digest,
        corridors=tuple(
            replace(corridor, stories=tuple(replace(story, changes=cut(story.changes)) for story in corridor.stories))
            for corridor in digest.corridors
        ),
        notes=cut(digest.notes),
        undated=cut(digest.undated),
        shortened=_shortened(total, full=full, lines=lines),
    )


def _shown(rank: int, *, full: int, lines: int) -> Shown:
    if rank <= full:
        return Shown.FULL
    return Shown.LINE if rank <= full + lines else Shown.COUNTED


def _shortened(total: int, *, full: int, lines: int) -> str:
    """Return what is not told in full, in one sentence, or an empty text.

    >>> _shortened(200, full=12, lines=500)
    'The 12 most important stand here in full, the other 188 in one line each.'
    """
    brief, counted = min(lines, total - full), total - full - lines
    if brief <= 0:
        return ""
    first = f"The {full} most important stand here in full" if full else "Nothing stands here in full"
    if counted <= 0:
        return f"{first}, the other {brief:,} in one line each."
    return f"{first}, {brief:,} in one line each; {counted:,} more are counted here and stand in the text part."


def _reason(subscriber: Subscriber) -> str:
    """Return why the reader gets this, in one sentence."""
    places = "every corridor" if "*" in subscriber.corridors else _places(subscriber)
    topics = [*(plain(measure.replace("_", " ")) for measure in subscriber.measures)]
    topics += [words.KINDS[kind] for kind in subscriber.kinds]
    about = f"; only {wording.listed(topics)}" if topics else ""
    outlets = f"; once {subscriber.min_outlets} outlets state it" if subscriber.min_outlets > 1 else ""
    languages = wording.listed([wording.language_name(code) for code in subscriber.languages])
    read = f"; what sources in {languages} state" if languages else ""
    urgent = f", and at once what is urgent: {', '.join(subscriber.urgent)}" if subscriber.urgent else ""
    told = (
        f"{places}{about}{_verdicts(subscriber)}{read}{outlets}; {_rhythm(subscriber)}{plain(urgent.replace('_', ' '))}"
    )
    return f"You get this as “{subscriber.name}”: {told}."


def _verdicts(subscriber: Subscriber) -> str:
    names = [words.VERDICTS[verdict].lower() for verdict in subscriber.verdicts]
    return f"; told are {wording.listed(names)}" if names else ""


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
