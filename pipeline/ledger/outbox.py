"""The outbox: a committed change is the pending entry; digests, deliveries and attempts say what became of it.

"Once" is a constraint: ``digest_changes`` has the key (subscriber, change). A delivery's ``id`` is its idempotency key,
the same at every attempt. Times are UTC ISO 8601 text. Functions that write several rows are called inside
``immediate``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlite_utils import Database

from pipeline.ledger.database import immediate
from pipeline.model import Telling

#: Where a story was told to a subscriber, the newest digest last.
_TOLD_STORIES = """
    SELECT a.story_id, d.id FROM json_each(:stories) s
    JOIN articles a ON a.story_id = s.value JOIN mentions m ON m.article_id = a.id
    JOIN changes c ON c.mention_id = m.id
    JOIN digest_changes t ON t.subscriber = :subscriber AND t.change_id = c.id JOIN digests d ON d.id = t.digest_id
    ORDER BY d.created_at, d.rowid
"""


@dataclass(frozen=True, slots=True)
class SubscriberRow:
    """Where a subscriber stands: each change up to ``after_change`` was told, waits, or does not concern it."""

    name: str
    after_change: int
    last_digest_at: str | None


@dataclass(frozen=True, slots=True)
class DigestRow:
    """A digest as it was rendered, once for all its channels and attempts.

    ``kind`` is changes, test or notice. ``follows_json`` lists the digests to the same subscriber that it goes on from,
    the oldest first. ``problems_json`` lists, in sentences for the operator, what was wrong with a template or a
    picture.
    """

    id: str
    subscriber: str
    created_at: str
    subject: str
    html: str
    text: str
    payload_json: str
    kind: str = "changes"
    follows_json: str = "[]"
    problems_json: str = "[]"

    @property
    def follows(self) -> tuple[str, ...]:
        """The ids in ``follows_json``."""
        return tuple(json.loads(self.follows_json))


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
class PendingRow:
    """A delivery to make, for whom, and the ``kind`` of its digest."""

    delivery: DeliveryRow
    subscriber: str
    kind: str


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt: ``outcome`` is started, sent, passing or permanent; ``answer`` the receiver's words."""

    delivery_id: str
    attempted_at: str
    outcome: str
    answer: str


@dataclass(frozen=True, slots=True)
class Ended:
    """How an attempt ended, and the delivery's state after it; ``next_at`` counts for pending ones."""

    attempt: AttemptRow
    state: str
    next_at: str


def register_subscribers(database: Database, names: Iterable[str]) -> None:
    """Record new subscribers: the first of a ledger hear all it holds, later ones what comes after them."""
    known = {row[0] for row in database.execute("SELECT name FROM subscribers")}
    if not (new := [name for name in names if name not in known]):
        return
    with immediate(database):
        told = database.execute("SELECT EXISTS (SELECT 1 FROM digest_changes)").fetchone()[0]
        newest = database.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()[0]
        database.conn.executemany(
            "INSERT INTO subscribers (name, after_change) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
            [(name, newest if told else 0) for name in new],
        )


def subscriber_row(database: Database, name: str) -> SubscriberRow:
    """Return where a registered subscriber stands."""
    row = database.execute(
        "SELECT name, after_change, last_digest_at FROM subscribers WHERE name = ?", [name]
    ).fetchone()
    return SubscriberRow(*row)


def new_changes(database: Database, subscriber: SubscriberRow) -> tuple[int, ...]:
    """Return the ids of the changes not yet decided for a subscriber, in their order."""
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
    """Record that each change up to ``after_change`` is decided for the subscriber, or waits."""
    database.conn.execute(
        "UPDATE subscribers SET after_change = max(after_change, ?) WHERE name = ?", [after_change, name]
    )


def digests_since(database: Database, name: str, since: str) -> int:
    """Return how many digests that tell or note something were made for a subscriber from ``since`` on."""
    query = """
        SELECT count(*) FROM digests d WHERE subscriber = ? AND created_at >= ? AND kind = 'changes'
        AND EXISTS (SELECT 1 FROM digest_changes c WHERE c.digest_id = d.id)
    """
    return int(database.execute(query, [name, since]).fetchone()[0])


def digests_of_stories(database: Database, name: str, stories: Iterable[str]) -> dict[str, str]:
    """Return, by story, the newest digest that told a subscriber of it."""
    rows = database.execute(_TOLD_STORIES, {"stories": json.dumps(list(stories)), "subscriber": name})
    return dict(rows.fetchall())


def follows_of(database: Database, digest_id: str) -> tuple[str, ...]:
    """Return the digests that a digest goes on from, the oldest first."""
    row = database.execute("SELECT follows_json FROM digests WHERE id = ?", [digest_id]).fetchone()
    return tuple(json.loads(row[0])) if row else ()


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
    database.conn.executemany(
        "INSERT INTO deliveries (id, digest_id, channel, address, state, attempts, next_at, sent_at) "
        "VALUES (:id, :digest_id, :channel, :address, :state, :attempts, :next_at, :sent_at)",
        [asdict(delivery) for delivery in deliveries],
    )
    if digest.kind == "changes":
        database.conn.execute(
            "UPDATE subscribers SET last_digest_at = ? WHERE name = ?", [digest.created_at, digest.subscriber]
        )


def interrupt_orphans(database: Database, at: str) -> int:
    """Return to pending what a dead process left in sending; the caller holds the sending lock. Returns how many.

    An interrupted attempt is no failure of the receiver's: it does not count among those after which one gives up.
    """
    if not database.execute("SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'sending')").fetchone()[0]:
        return 0
    with immediate(database):
        orphans = [row[0] for row in database.execute("SELECT id FROM deliveries WHERE state = 'sending'")]
        reason = "interrupted before the answer was recorded"
        _store_attempts(database, [AttemptRow(delivery_id, at, "passing", reason) for delivery_id in orphans])
        database.conn.execute(
            "UPDATE deliveries SET state = 'pending', next_at = ?, attempts = attempts - 1 WHERE state = 'sending'",
            [at],
        )
    return len(orphans)


def pending_deliveries(database: Database, *, digest_id: str | None = None) -> tuple[PendingRow, ...]:
    """Return the pending deliveries, due or not, of all digests or of one, oldest digest first."""
    rows = database.query(
        """
        SELECT deliveries.*, subscriber, kind FROM deliveries JOIN digests ON digests.id = digest_id
        WHERE state = 'pending' AND (:digest IS NULL OR digest_id = :digest)
        ORDER BY created_at, digests.rowid, deliveries.rowid
        """,
        {"digest": digest_id},
    )
    return tuple(
        PendingRow(subscriber=row.pop("subscriber"), kind=row.pop("kind"), delivery=DeliveryRow(**row)) for row in rows
    )


def digest_row(database: Database, digest_id: str) -> DigestRow:
    """Return a digest as it was rendered."""
    row = next(database.query("SELECT * FROM digests WHERE id = ?", [digest_id]))
    return DigestRow(**row)


def start_attempts(database: Database, delivery_ids: Iterable[str], at: str) -> None:
    """Record, before the first byte goes out, that deliveries are being sent."""
    ids = list(delivery_ids)
    with immediate(database):
        database.conn.executemany(
            "UPDATE deliveries SET state = 'sending', attempts = attempts + 1 WHERE id = ?", [(one,) for one in ids]
        )
        _store_attempts(database, [AttemptRow(one, at, "started", "") for one in ids])


def finish_attempts(database: Database, ended: Iterable[Ended]) -> None:
    """Record how attempts ended and the deliveries' states after them."""
    ends = list(ended)
    with immediate(database):
        _store_attempts(database, [end.attempt for end in ends])
        database.conn.executemany(
            "UPDATE deliveries SET state = ?, next_at = ?, sent_at = ? WHERE id = ?",
            [
                (
                    end.state,
                    end.next_at,
                    end.attempt.attempted_at if end.state == "sent" else None,
                    end.attempt.delivery_id,
                )
                for end in ends
            ],
        )


def retry_delivery(database: Database, delivery_id: str, at: str) -> bool:
    """Make a dead delivery pending again, with all its attempts before it; return whether there was one."""
    with immediate(database):
        changed = database.conn.execute(
            "UPDATE deliveries SET state = 'pending', attempts = 0, next_at = ? WHERE id = ? AND state = 'dead'",
            [at, delivery_id],
        )
    return changed.rowcount == 1


def list_deliveries(database: Database, *, digest_id: str | None = None) -> tuple[DeliveryRow, ...]:
    """Return all deliveries, or those of one digest, newest digest first."""
    rows = database.query(
        """
        SELECT deliveries.* FROM deliveries JOIN digests ON digests.id = digest_id
        WHERE :digest IS NULL OR digest_id = :digest ORDER BY created_at DESC, digests.rowid DESC, deliveries.rowid
        """,
        {"digest": digest_id},
    )
    return tuple(DeliveryRow(**row) for row in rows)


def list_attempts(database: Database, delivery_id: str) -> tuple[AttemptRow, ...]:
    """Return the attempts at a delivery, in order."""
    rows = database.query(
        "SELECT delivery_id, attempted_at, outcome, answer FROM delivery_attempts WHERE delivery_id = ? ORDER BY id",
        [delivery_id],
    )
    return tuple(AttemptRow(**row) for row in rows)


def _store_attempts(database: Database, attempts: list[AttemptRow]) -> None:
    database.conn.executemany(
        "INSERT INTO delivery_attempts (delivery_id, attempted_at, outcome, answer) VALUES (?, ?, ?, ?)",
        [(one.delivery_id, one.attempted_at, one.outcome, one.answer) for one in attempts],
    )
