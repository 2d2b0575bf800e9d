"""Decides whether a subscriber is told a change, now or in its turn. No clock is read: ``now`` comes in."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from alerts.subscribers import CORRECTION, Schedule, Subscriber, Weekday
from pipeline.model import Change, Subject

#: The reasons that may pass: another outlet, or an outlet of another language, may come to state the change.
FEW_OUTLETS = "waits for more outlets"
UNREAD = "waits for a source in a subscribed language"
MAY_PASS = frozenset({FEW_OUTLETS, UNREAD})


def matches(change: Change, subscriber: Subscriber) -> str | None:
    """Return why ``subscriber`` is not told ``change``, or None when it is."""
    if change.replayed:
        return "found by a replay"
    if not (change.told or change.note):
        return f"verdict {change.verdict} is not told"
    if subscriber.verdicts and change.verdict not in subscriber.verdicts:
        return f"verdict {change.verdict} is not subscribed"
    if not any(lies_in(change.parties, corridor) for corridor in subscriber.corridors):
        return "outside the subscribed corridors"
    return _topic_refused(change, subscriber) or _sources_refused(change, subscriber)


def _topic_refused(change: Change, subscriber: Subscriber) -> str | None:
    if change.subject is Subject.FIGURE and subscriber.measures and change.measure not in subscriber.measures:
        return f"measure {change.measure} is not subscribed"
    if change.subject is Subject.AGREEMENT and subscriber.kinds and change.kind not in subscriber.kinds:
        return f"kind {change.kind} is not subscribed"
    return None


def _sources_refused(change: Change, subscriber: Subscriber) -> str | None:
    languages = {change.language, *(source.language for source in change.sources)}
    if subscriber.languages and not languages & set(subscriber.languages):
        return UNREAD
    if len(independent_outlets(change)) < subscriber.min_outlets:
        return FEW_OUTLETS
    return None


def lies_in(parties: tuple[str, ...], corridor: str) -> bool:
    """Return whether a fact between ``parties`` belongs to ``corridor``.

    It does when it names both ends, or when it names no one but an end (a country's own measure).

    >>> lies_in(("IT", "PK"), "PK-IT"), lies_in(("PK",), "PK-IT"), lies_in(("GR", "PK"), "PK-IT")
    (True, True, False)
    """
    if corridor == "*":
        return True
    ends = {end for end in corridor.split("-") if end != "*"}
    named = set(parties)
    return ends <= named or (bool(named) and named <= ends)


def independent_outlets(change: Change) -> tuple[str, ...]:
    """Return the outlets that state the change in a text of their own, the telling one first."""
    own = [source.outlet for source in change.sources if source.copy_of is None]
    return tuple(dict.fromkeys(own or [change.outlet]))


def is_urgent(change: Change, subscriber: Subscriber) -> bool:
    """Return whether a change that matches does not wait for the subscriber's schedule.

    All words of one of the subscriber's rules hold for it; for a note, one of them must be its verdict.
    """
    words = {change.verdict, change.subject, change.measure, change.kind, change.stage}
    if change.corrects is not None:
        words.add(CORRECTION)
    rules = (set(rule.split()) for rule in subscriber.urgent)
    return any(rule <= words and (not change.note or change.verdict in rule) for rule in rules)


def is_quiet(subscriber: Subscriber, now: datetime) -> bool:
    """Return whether ``now`` (aware) lies in the subscriber's quiet hours, which are read on the wall clock.

    Their length in hours differs on the night in which summer time begins or ends.
    """
    hours = subscriber.quiet_hours
    if hours is None:
        return False
    begin, end = hours
    local = now.astimezone(ZoneInfo(subscriber.zone)).time()
    return begin <= local < end if begin < end else local >= begin or local < end


def day_start(subscriber: Subscriber, now: datetime) -> datetime:
    """Return when the day of ``now`` (aware) began on the subscriber's clock, in UTC."""
    zone = ZoneInfo(subscriber.zone)
    return datetime.combine(now.astimezone(zone).date(), time.min, zone).astimezone(UTC)


def due(subscriber: Subscriber, last_digest_at: datetime | None, now: datetime) -> bool:
    """Return whether a digest is due at ``now`` (aware), the last one having been made at ``last_digest_at``.

    A first digest is due at once. Times of day are read on the clock of the subscriber's zone: a time that the change
    to summer time skips falls an hour later, one that comes twice counts once.
    """
    if subscriber.schedule is Schedule.IMMEDIATE or last_digest_at is None:
        return True
    return last_digest_at < _latest_turn(subscriber, now)


def empty_due(subscriber: Subscriber, last_digest_at: datetime | None, now: datetime) -> bool:
    """Return whether a digest that says "nothing new" may go out: by the schedule; on immediate, once a day."""
    if subscriber.schedule is not Schedule.IMMEDIATE or last_digest_at is None:
        return due(subscriber, last_digest_at, now)
    zone = ZoneInfo(subscriber.zone)
    return last_digest_at.astimezone(zone).date() < now.astimezone(zone).date()


def _latest_turn(subscriber: Subscriber, now: datetime) -> datetime:
    """Return the latest scheduled instant not after ``now``, in UTC."""
    if subscriber.schedule is Schedule.HOURLY:
        return now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    zone = ZoneInfo(subscriber.zone)
    at = time.fromisoformat(subscriber.at)
    day = now.astimezone(zone).date()
    step = timedelta(days=1)
    while True:
        turn = datetime.combine(day, at, zone).astimezone(UTC)
        if turn <= now and _is_turn_day(subscriber, day.weekday()):
            return turn
        day -= step


def _is_turn_day(subscriber: Subscriber, weekday: int) -> bool:
    return subscriber.schedule is Schedule.DAILY or list(Weekday)[weekday] is subscriber.weekday
