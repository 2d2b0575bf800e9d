"""Turns changes into digests and deliveries: each subscriber's in one immediate transaction.

A committed change is the pending entry. Composing sorts what is new for a subscriber, and what waits and now stands
otherwise; what is to be told is rendered, and digest, changes told and deliveries are written together, so a crash
leaves all of it or nothing. Rendering holds no lock: where another process wrote in between, nothing is written and
the next pass composes anew. Sending is in :mod:`alerts.outbox.sending`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

import structlog
from sqlite_utils import Database

from alerts.outbox.posting import deliveries_of, digest_id_of
from alerts.outbox.posting import post as post
from alerts.outbox.sending import Sender as Sender
from alerts.outbox.sending import SendReport as SendReport
from alerts.outbox.sending import retry as retry
from alerts.outbox.sending import send_due as send_due
from alerts.payload import payload
from alerts.rendering.renderer import Rendered, Renderer
from alerts.selection import MAY_PASS, day_start, due, empty_due, is_quiet, is_urgent, matches
from alerts.subscribers import Subscriber, WhenEmpty
from alerts.view.changes import Recalled
from alerts.view.composition import build_digest
from alerts.view.digest import Digest
from pipeline.ledger.changes import load_changes, load_histories
from pipeline.ledger.database import immediate
from pipeline.ledger.outbox import (
    DigestRow,
    SubscriberRow,
    digests_of_stories,
    digests_since,
    follows_of,
    insert_digest,
    new_changes,
    raise_after_change,
    register_subscribers,
    subscriber_row,
    tellings,
)
from pipeline.ledger.pictures import store_pictures
from pipeline.ledger.waiting import (
    Waiting,
    forget_waiting,
    set_waiting,
    stamps_of,
    waiting_of,
    waiting_to_match,
)
from pipeline.model import Change, SourceHealth
from pipeline.utc import utc_moment, utc_text

#: How long a change that does not match may come to match, in days.
WAIT_DAYS = 90
#: How many earlier digests a digest names as those it goes on from, at most.
FOLLOWS_MAX = 10

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ComposeReport:
    """The ids of the digests made, and by subscriber why one could not be, for the operator."""

    digests: tuple[str, ...]
    failures: dict[str, str]


@dataclass
class _Desk:
    """What composing for all subscribers shares: each change is loaded once however many ask, as are the stamps."""

    database: Database
    renderer: Renderer
    health: tuple[SourceHealth, ...]
    now: datetime
    loaded: dict[int, Change] = field(default_factory=dict)

    def take(self, ids: Iterable[int]) -> tuple[Change, ...]:
        wanted = tuple(ids)
        if missing := [id_ for id_ in wanted if id_ not in self.loaded]:
            self.loaded |= {change.id: change for change in load_changes(self.database, ids=missing)}
        return tuple(self.loaded[id_] for id_ in wanted if id_ in self.loaded)

    @cached_property
    def stamps(self) -> dict[int, str]:
        """How the facts of changes that wait to match stand."""
        return stamps_of(self.database, waiting_to_match(self.database))


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A subscriber's changes: to tell now, to keep waiting, to drop from waiting; ``upto`` is the newest decided.

    ``row`` is how the subscriber stood.
    """

    row: SubscriberRow
    tell: tuple[Change, ...]
    keep: tuple[Waiting, ...] = ()
    drop: tuple[int, ...] = ()
    upto: int = 0


def register(database: Database, subscribers: Iterable[Subscriber]) -> None:
    """Record new subscribers: until something is told they hear all the ledger holds, later what comes after them."""
    register_subscribers(database, [subscriber.name for subscriber in subscribers])


def compose(
    database: Database,
    *,
    subscribers: tuple[Subscriber, ...],
    renderer: Renderer,
    health: tuple[SourceHealth, ...],
    now: datetime,
) -> ComposeReport:
    """Write the digests that are due at ``now`` (aware) with their deliveries.

    A subscriber whose digest cannot be made holds up no other; nothing is written for it. What is wrong with a template
    of the user's own or with a picture is logged and kept with the digest, which is made without it.
    """
    register(database, subscribers)
    desk = _Desk(database, renderer, health, now)
    made: list[str] = []
    failures: dict[str, str] = {}
    for subscriber in subscribers:
        try:
            digest_id = _compose_one(desk, subscriber)
        except sqlite3.Error:
            raise
        except Exception as error:  # the outermost loop of composing: recorded, and the next subscriber's is made
            log.exception("digest_not_made", subscriber=subscriber.name)
            failures[subscriber.name] = f"{type(error).__name__}: {error}"
        else:
            made += [digest_id] if digest_id else []
    return ComposeReport(tuple(made), failures)


def preview(
    database: Database, *, subscriber: Subscriber, renderer: Renderer, health: tuple[SourceHealth, ...], now: datetime
) -> Rendered:
    """Return what ``subscriber`` would be sent now, whatever its schedule; writes nothing."""
    desk = _Desk(database, renderer, health, now)
    rows = database.execute("SELECT name FROM subscribers WHERE name = ?", [subscriber.name]).fetchone()
    row = subscriber_row(database, subscriber.name) if rows else SubscriberRow(subscriber.name, 0, None)
    sorted_ = _sort(desk, subscriber, row, whole=True)
    return _draft(desk, subscriber, sorted_.tell).rendered


def _compose_one(desk: _Desk, subscriber: Subscriber) -> str | None:
    """Write one subscriber's digest; return its id, or None when there is nothing to send."""
    row = subscriber_row(desk.database, subscriber.name)
    last = utc_moment(row.last_digest_at) if row.last_digest_at else None
    whole = due(subscriber, last, desk.now)
    if not (whole or subscriber.urgent) or _is_held(desk, subscriber):
        return None
    sorted_ = _sort(desk, subscriber, row, whole=whole)
    empty = whole and subscriber.when_empty is WhenEmpty.SEND and empty_due(subscriber, last, desk.now)
    digest_id = None
    if sorted_.tell or empty:
        digest_id = _write_digest(desk, subscriber, sorted_)
    elif sorted_.upto > row.after_change or sorted_.keep or sorted_.drop:
        with immediate(desk.database):
            _write_sorted(desk, sorted_)
    return digest_id


def _is_held(desk: _Desk, subscriber: Subscriber) -> bool:
    """Return whether nothing may be made for a subscriber now: quiet hours, or as many digests as a day may have."""
    if is_quiet(subscriber, desk.now):
        return True
    if subscriber.max_per_day is None:
        return False
    today = utc_text(day_start(subscriber, desk.now))
    return digests_since(desk.database, subscriber.name, today) >= subscriber.max_per_day


def _sort(desk: _Desk, subscriber: Subscriber, row: SubscriberRow, *, whole: bool) -> _Sorted:
    """Decide what is new for a subscriber, and what waits and may match by now; tell all, or what is urgent."""
    waits = {waiting.change_id: waiting for waiting in waiting_of(desk.database, subscriber.name)}
    fresh = new_changes(desk.database, row)
    moved = [one.change_id for one in waits.values() if not one.matches and _has_moved(desk, one)]
    ready = [one.change_id for one in waits.values() if one.matches] if whole else []
    tell: list[Change] = []
    passed: list[tuple[Change, bool]] = []
    for change in desk.take(sorted({*fresh, *moved, *ready})):
        reason = matches(change, subscriber)
        if reason is None and (whole or is_urgent(change, subscriber)):
            tell.append(change)
        elif reason is None or reason in MAY_PASS:
            passed.append((change, reason is None))
    keep = _kept(desk, passed)
    drop = {*moved, *ready} - {one.change_id for one in keep}
    return _Sorted(row, tuple(tell), keep, tuple(sorted(drop)), max(fresh, default=0))


def _has_moved(desk: _Desk, waiting: Waiting) -> bool:
    """Return whether the fact of a change stands otherwise than when it was looked at; not while it is taken back."""
    return desk.stamps.get(waiting.change_id, waiting.stamp) != waiting.stamp


def _kept(desk: _Desk, passed: list[tuple[Change, bool]]) -> tuple[Waiting, ...]:
    unmatched = [change.id for change, ready in passed if not ready]
    stamps = stamps_of(desk.database, [id_ for id_ in unmatched if id_ not in desk.stamps])
    stamps |= {id_: desk.stamps[id_] for id_ in unmatched if id_ in desk.stamps}
    since = utc_text(desk.now)
    return tuple(Waiting(change.id, ready, stamps.get(change.id, ""), since) for change, ready in passed)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A digest that is not written yet: as it is to be stored, as it was rendered, and the changes in it."""

    row: DigestRow
    rendered: Rendered
    changes: tuple[Change, ...]


def _draft(desk: _Desk, subscriber: Subscriber, changes: tuple[Change, ...]) -> _Draft:
    digest = _digest(desk, subscriber, changes)
    rendered = desk.renderer.render(digest)
    digest_id = digest_id_of(subscriber.name, ",".join(str(change.id) for change in changes), now=desk.now)
    for problem in rendered.problems:
        log.warning("digest_problem", digest=digest_id, problem=problem)
    row = DigestRow(
        id=digest_id,
        subscriber=subscriber.name,
        created_at=utc_text(desk.now),
        subject=rendered.subject,
        html=rendered.html,
        text=rendered.text,
        payload_json=payload(digest_id, digest, changes=changes, now=desk.now),
        follows_json=json.dumps(_follows(desk.database, subscriber.name, changes)),
        problems_json=json.dumps(rendered.problems, ensure_ascii=False),
    )
    return _Draft(row, rendered, changes)


def _digest(desk: _Desk, subscriber: Subscriber, changes: tuple[Change, ...]) -> Digest:
    recalled = _recall(desk, changes, subscriber)
    return build_digest(changes, subscriber, health=desk.health, now=desk.now, recalled=recalled)


def _recall(desk: _Desk, changes: tuple[Change, ...], subscriber: Subscriber) -> Recalled:
    """Return what the ledger holds beside the changes."""
    corrected = [change.corrects for change in changes if change.corrects is not None]
    facts = {change.fact_id for change in changes if change.fact_id is not None}
    return Recalled(
        corrected={change.id: change for change in desk.take(corrected)},
        tellings=tellings(desk.database, subscriber.name, corrected),
        histories=load_histories(desk.database, facts),
    )


def _follows(database: Database, subscriber: str, changes: tuple[Change, ...]) -> list[str]:
    """Return the digests that one of ``changes`` goes on from, the oldest first: those that told of its stories."""
    stories = dict.fromkeys(change.story_id for change in changes if change.story_id)
    newest = dict.fromkeys(digests_of_stories(database, subscriber, stories).values())
    chain = dict.fromkeys(one for digest in newest for one in (*follows_of(database, digest), digest))
    return list(chain)[-FOLLOWS_MAX:]


def _write_digest(desk: _Desk, subscriber: Subscriber, sorted_: _Sorted) -> str | None:
    """Write a digest with its deliveries and what was sorted; return its id, or None when another has written since."""
    draft = _draft(desk, subscriber, sorted_.tell)
    told = [change.id for change in sorted_.tell]
    try:
        with immediate(desk.database):
            if subscriber_row(desk.database, subscriber.name) != sorted_.row:
                return None
            _write_sorted(desk, sorted_)
            deliveries = deliveries_of(draft.row, subscriber.channels)
            insert_digest(desk.database, draft.row, change_ids=told, deliveries=deliveries)
            store_pictures(desk.database, draft.row.id, draft.rendered.pictures)
    except sqlite3.IntegrityError:  # a change was told, or taken back, since it was loaded
        log.info("digest_left_for_the_next_pass", subscriber=subscriber.name)
        return None
    return draft.row.id


def _write_sorted(desk: _Desk, sorted_: _Sorted) -> None:
    """Record what was decided for a subscriber; inside a transaction."""
    set_waiting(desk.database, sorted_.row.name, keep=sorted_.keep, drop=sorted_.drop)
    forget_waiting(desk.database, sorted_.row.name, before=utc_text(desk.now - timedelta(days=WAIT_DAYS)))
    raise_after_change(desk.database, sorted_.row.name, sorted_.upto)
