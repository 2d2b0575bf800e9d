"""Turns pending changes into digests and deliveries: one immediate transaction a subscriber.

A committed change is the pending entry. Composing selects what a subscriber was not told, renders it and writes
digest, changes told and
deliveries together, so a crash leaves all of it or nothing. Sending is in :mod:`alerts.sending`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

import structlog
from sqlite_utils import Database

from alerts.change_views import Recalled
from alerts.composition import build_digest
from alerts.digest import Digest
from alerts.masking import ledger_address
from alerts.payload import payload
from alerts.rendering import Rendered, Renderer
from alerts.selection import WAITING, due, empty_due, matches
from alerts.sending import SendReport as SendReport
from alerts.sending import retry as retry
from alerts.sending import send_due as send_due
from alerts.subscribers import Subscriber, WhenEmpty
from pipeline.ledger.changes import load_changes, load_histories
from pipeline.ledger.database import immediate
from pipeline.ledger.outbox import (
    DeliveryRow,
    DigestRow,
    SubscriberRow,
    insert_digest,
    pending_changes,
    raise_after_change,
    register_subscribers,
    subscriber_row,
    tellings,
)
from pipeline.ledger.pictures import store_pictures
from pipeline.model import Change, Picture, SourceHealth
from pipeline.utc import utc_moment, utc_text

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Shelf:
    """Changes by id, loaded from the ledger once however many subscribers ask."""

    database: Database
    loaded: dict[int, Change] = field(default_factory=dict)

    def take(self, ids: Iterable[int]) -> tuple[Change, ...]:
        wanted = tuple(ids)
        if missing := [id_ for id_ in wanted if id_ not in self.loaded]:
            self.loaded |= {change.id: change for change in load_changes(self.database, ids=tuple(missing))}
        return tuple(self.loaded[id_] for id_ in wanted if id_ in self.loaded)


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
) -> tuple[str, ...]:
    """Write the digests that are due at ``now`` (aware) with their deliveries, and return their ids.

    What is wrong with a template of the user's own or with a picture is logged and kept with the digest, which is made
    without it.
    """
    register(database, subscribers)
    shelf = _Shelf(database)
    composed = (
        _compose_one(shelf, subscriber, renderer=renderer, health=health, now=now) for subscriber in subscribers
    )
    return tuple(digest_id for digest_id in composed if digest_id)


def preview(
    database: Database, *, subscriber: Subscriber, renderer: Renderer, health: tuple[SourceHealth, ...], now: datetime
) -> Rendered:
    """Return what ``subscriber`` would be sent now, whatever its schedule; writes nothing."""
    shelf = _Shelf(database)
    rows = database.execute("SELECT name FROM subscribers WHERE name = ?", [subscriber.name]).fetchone()
    row = subscriber_row(database, subscriber.name) if rows else SubscriberRow(subscriber.name, 0, None)
    chosen, _ = _select(shelf.take(pending_changes(database, row)), subscriber)
    return renderer.render(_digest(shelf, chosen, subscriber=subscriber, health=health, now=now))


def _compose_one(
    shelf: _Shelf, subscriber: Subscriber, *, renderer: Renderer, health: tuple[SourceHealth, ...], now: datetime
) -> str | None:
    """Write one subscriber's digest in one transaction; return its id, or None when there is nothing to send."""
    with immediate(shelf.database):
        row = subscriber_row(shelf.database, subscriber.name)
        last = utc_moment(row.last_digest_at) if row.last_digest_at else None
        if not due(subscriber, last, now):
            return None
        pending = shelf.take(pending_changes(shelf.database, row))
        chosen, settled = _select(pending, subscriber)
        raise_after_change(shelf.database, subscriber.name, settled)
        if not chosen and (subscriber.when_empty is WhenEmpty.SILENT or not empty_due(subscriber, last, now)):
            return None
        digest = _digest(shelf, chosen, subscriber=subscriber, health=health, now=now)
        digest_row, pictures = _digest_row(digest, chosen, renderer=renderer, now=now)
        deliveries = [_delivery(digest_row, channel.kind, ledger_address(channel)) for channel in subscriber.channels]
        insert_digest(shelf.database, digest_row, change_ids=[change.id for change in chosen], deliveries=deliveries)
        store_pictures(shelf.database, digest_row.id, pictures)
    return digest_row.id


def _select(pending: tuple[Change, ...], subscriber: Subscriber) -> tuple[tuple[Change, ...], int]:
    """Return the changes to tell, and the id up to which all are decided: those that wait for outlets are not."""
    reasons = {change.id: matches(change, subscriber) for change in pending}
    waiting = [id_ for id_, reason in reasons.items() if reason == WAITING]
    settled = min(waiting) - 1 if waiting else max(reasons, default=0)
    return tuple(change for change in pending if reasons[change.id] is None), settled


def _digest(
    shelf: _Shelf,
    changes: tuple[Change, ...],
    *,
    subscriber: Subscriber,
    health: tuple[SourceHealth, ...],
    now: datetime,
) -> Digest:
    return build_digest(changes, subscriber, health=health, now=now, recalled=_recall(shelf, changes, subscriber))


def _recall(shelf: _Shelf, changes: tuple[Change, ...], subscriber: Subscriber) -> Recalled:
    """Return what the ledger holds beside the changes."""
    corrected = [change.corrects for change in changes if change.corrects is not None]
    facts = {change.fact_id for change in changes if change.fact_id is not None}
    return Recalled(
        corrected={change.id: change for change in shelf.take(corrected)},
        tellings=tellings(shelf.database, subscriber.name, corrected),
        histories=load_histories(shelf.database, facts),
    )


def _digest_row(
    digest: Digest, changes: tuple[Change, ...], *, renderer: Renderer, now: datetime
) -> tuple[DigestRow, tuple[Picture, ...]]:
    created_at = utc_text(now)
    told = ",".join(str(change.id) for change in changes)
    tail = sha256(f"{digest.subscriber}|{created_at}|{told}".encode()).hexdigest()[:8]
    digest_id = f"{created_at.replace('-', '').replace(':', '')}-{digest.subscriber}-{tail}"
    rendered = renderer.render(digest)
    for problem in rendered.problems:
        log.warning("digest_problem", digest=digest_id, problem=problem)
    row = DigestRow(
        id=digest_id,
        subscriber=digest.subscriber,
        created_at=created_at,
        subject=rendered.subject,
        html=rendered.html,
        text=rendered.text,
        payload_json=payload(digest_id, digest, changes=changes, now=now),
        problems_json=json.dumps(rendered.problems, ensure_ascii=False),
    )
    return row, rendered.pictures


def _delivery(digest: DigestRow, channel: str, address: str) -> DeliveryRow:
    """Return a pending delivery; its id is the key that every attempt carries."""
    key = sha256(f"{digest.id}|{channel}|{address}".encode()).hexdigest()[:32]
    return DeliveryRow(f"dlv_{key}", digest.id, channel, address, "pending", 0, digest.created_at, None)
