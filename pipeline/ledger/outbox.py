"""The outbox: a committed change is the pending entry; digests, deliveries and attempts say what became of it.

"Once" is a constraint: ``digest_changes`` has the key (subscriber, change). A delivery's ``id`` is its idempotency
key, the
same at every attempt. Times are UTC ISO 8601 text. Functions that write several rows are called inside ``immediate``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from pipeline.ledger.database import immediate
from pipeline.model import Telling


@dataclass(frozen=True, slots=True)
class SubscriberRow:
    """Where a subscriber stands: no change up to ``after_change`` concerns it any more."""

    name: str
    after_change: int
    last_digest_at: str | None


@dataclass(frozen=True, slots=True)
class DigestRow:
    """A digest as it was rendered, once for all its channels and attempts.

    ``problems_json`` lists, in sentences for the operator, what was wrong with a template or a picture.
    """

    id: str
    subscriber: str
    created_at: str
    subject: str
    html: str
    text: str
    payload_json: str
    problems_json: str = "[]"


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One digest on one channel. ``state`` is pending, sending, sent or dead; ``address`` is masked."""

    id: str
    digest_id: str
    channel: str
    address: str
    state: str
    attempts: int
    next_at: str
    sent_at: str | None


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt: ``outcome`` is started, sent, passing or permanent; ``answer`` the receiver's words."""

    delivery_id: str
    attempted_at: str
    outcome: str
    answer: str


def register_subscribers(database: Database, names: Iterable[str]) -> None:
    """Record new subscribers: the first of a ledger hear all it holds, later ones what comes after them."""
    with immediate(database):
        told = database.execute("SELECT EXISTS (SELECT 1 FROM digest_changes)").fetchone()[0]
        newest = database.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()[0]
        database.conn.executemany(
            "INSERT INTO subscribers (name, after_change) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
            [(name, newest if told else 0) for name in names],
        )


def subscriber_row(database: Database, name: str) -> SubscriberRow:
    """Return where a registered subscriber stands."""
    row = database.execute(
        "SELECT name, after_change, last_digest_at FROM subscribers WHERE name = ?", [name]
    ).fetchone()
    return SubscriberRow(*row)


def pending_changes(database: Database, subscriber: SubscriberRow) -> tuple[int, ...]:
    """Return the ids of the changes not yet decided for a subscriber, in the order they were detected."""
    rows = database.execute(
        """
        SELECT id FROM changes WHERE id > :after AND NOT replayed
        AND NOT EXISTS (SELECT 1 FROM digest_changes d WHERE d.subscriber = :name AND d.change_id = changes.id)
        ORDER BY id
        """,
        {"after": subscriber.after_change, "name": subscriber.name},
    )
    return tuple(row[0] for row in rows)


def raise_after_change(database: Database, name: str, after_change: int) -> None:
    """Record that no change up to ``after_change`` concerns the subscriber any more."""
    database.conn.execute(
        "UPDATE subscribers SET after_change = max(after_change, ?) WHERE name = ?", [after_change, name]
    )


def tellings(database: Database, subscriber: str, change_ids: Iterable[int]) -> dict[int, Telling]:
    """Return in which digest a subscriber was told each of ``change_ids``; those not told are left out."""
    rows = database.execute(
        """
        SELECT c.change_id, d.id, d.created_at FROM digest_changes c JOIN digests d ON d.id = c.digest_id
        WHERE c.subscriber = ? AND c.change_id IN (SELECT value FROM json_each(?))
        """,
        [subscriber, json.dumps(list(change_ids))],
    )
    return {change_id: Telling(digest_id, created_at) for change_id, digest_id, created_at in rows}


def insert_digest(
    database: Database, digest: DigestRow, *, change_ids: Iterable[int], deliveries: Iterable[DeliveryRow]
) -> None:
    """Record a digest, what it tells and its deliveries; a change told before breaks the key and the transaction."""
    database.table("digests").insert(asdict(digest))
    database.conn.executemany(
        "INSERT INTO digest_changes (subscriber, change_id, digest_id) VALUES (?, ?, ?)",
        [(digest.subscriber, change_id, digest.id) for change_id in change_ids],
    )
    database.table("deliveries").insert_all(asdict(delivery) for delivery in deliveries)
    database.conn.execute(
        "UPDATE subscribers SET last_digest_at = ? WHERE name = ?", [digest.created_at, digest.subscriber]
    )


def interrupt_orphans(database: Database, at: str) -> int:
    """Return to pending what a dead process left in sending; the caller holds the sending lock. Returns how many."""
    with immediate(database):
        orphans = [row[0] for row in database.execute("SELECT id FROM deliveries WHERE state = 'sending'")]
        for delivery_id in orphans:
            _attempt(database, AttemptRow(delivery_id, at, "passing", "interrupted before the answer was recorded"))
        database.conn.execute("UPDATE deliveries SET state = 'pending', next_at = ? WHERE state = 'sending'", [at])
    return len(orphans)


def due_deliveries(database: Database, at: str) -> tuple[DeliveryRow, ...]:
    """Return the pending deliveries whose turn has come at ``at``, oldest digest first."""
    rows = database.query(
        """
        SELECT deliveries.* FROM deliveries JOIN digests ON digests.id = digest_id
        WHERE state = 'pending' AND next_at <= ? ORDER BY created_at, digests.rowid, deliveries.rowid
        """,
        [at],
    )
    return tuple(DeliveryRow(**row) for row in rows)


def digest_row(database: Database, digest_id: str) -> DigestRow:
    """Return a digest as it was rendered."""
    row = next(database.query("SELECT * FROM digests WHERE id = ?", [digest_id]))
    return DigestRow(**row)


def start_attempt(database: Database, delivery_id: str, at: str) -> None:
    """Record, before the first byte goes out, that a delivery is being sent."""
    with immediate(database):
        database.conn.execute(
            "UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = ?", [delivery_id]
        )
        _attempt(database, AttemptRow(delivery_id, at, "started", ""))


def finish_attempt(database: Database, attempt: AttemptRow, *, state: str, next_at: str) -> None:
    """Record how an attempt ended and the delivery's state after it; ``next_at`` counts for pending ones."""
    sent_at = attempt.attempted_at if state == "sent" else None
    with immediate(database):
        _attempt(database, attempt)
        database.conn.execute(
            "UPDATE deliveries SET state = ?, next_at = ?, sent_at = ? WHERE id = ?",
            [state, next_at, sent_at, attempt.delivery_id],
        )


def retry_delivery(database: Database, delivery_id: str, at: str) -> bool:
    """Make a dead delivery pending again, with all its attempts before it; return whether there was one."""
    with immediate(database):
        changed = database.conn.execute(
            "UPDATE deliveries SET state = 'pending', attempts = 0, next_at = ? WHERE id = ? AND state = 'dead'",
            [at, delivery_id],
        )
    return changed.rowcount == 1


def list_deliveries(database: Database) -> tuple[DeliveryRow, ...]:
    """Return all deliveries, newest digest first."""
    rows = database.query(
        """
        SELECT deliveries.* FROM deliveries JOIN digests ON digests.id = digest_id
        ORDER BY created_at DESC, digests.rowid DESC, deliveries.rowid
        """
    )
    return tuple(DeliveryRow(**row) for row in rows)


def list_attempts(database: Database, delivery_id: str) -> tuple[AttemptRow, ...]:
    """Return the attempts at a delivery, in order."""
    rows = database.query(
        "SELECT delivery_id, attempted_at, outcome, answer FROM delivery_attempts WHERE delivery_id = ? ORDER BY id",
        [delivery_id],
    )
    return tuple(AttemptRow(**row) for row in rows)


def _attempt(database: Database, attempt: AttemptRow) -> None:
    database.table("delivery_attempts").insert(asdict(attempt))
