"""Deliveries as a person asks for them: whose, where to, how they stand, and what the receiver said."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from pipeline.ledger.database import immediate
from pipeline.ledger.outbox import retry_delivery

_DELIVERIES = """
    SELECT d.id, g.subscriber, d.channel, d.address, d.state, d.attempts, g.kind, g.subject, d.digest_id,
           g.created_at, d.next_at, d.sent_at
    FROM deliveries d JOIN digests g ON g.id = d.digest_id
    WHERE d.state IN (SELECT value FROM json_each(:states))
      AND (:subscriber IS NULL OR g.subscriber = :subscriber)
    ORDER BY g.created_at DESC, g.rowid DESC, d.rowid LIMIT :limit
"""
_ATTEMPTS = """
    SELECT attempted_at, outcome, answer FROM delivery_attempts
    WHERE delivery_id = ? ORDER BY id
"""
#: The states of a delivery.
STATES = ("pending", "sending", "sent", "dead")


def described(
    database: Database, *, states: Iterable[str] = STATES, subscriber: str | None = None, limit: int = -1
) -> list[dict[str, Any]]:
    """Return deliveries with their attempts, the newest digest first; a ``limit`` of -1 takes all.

    ``answer`` is what the last attempt was told, or None; a ``next_at`` counts for pending ones. Times are UTC.
    """
    rows = database.query(_DELIVERIES, {"states": json.dumps(list(states)), "subscriber": subscriber, "limit": limit})
    return [_with_attempts(database, row) for row in rows]


def _with_attempts(database: Database, row: dict[str, Any]) -> dict[str, Any]:
    attempts = list(database.query(_ATTEMPTS, [row["id"]]))
    ended = [attempt for attempt in attempts if attempt["outcome"] != "started"]
    return row | {"answer": ended[-1]["answer"] if ended else None, "log": attempts}


def give_up(database: Database, digest_id: str) -> None:
    """Try no more to deliver what of a digest was not delivered."""
    with immediate(database):
        database.conn.execute(
            "UPDATE deliveries SET state = 'dead' WHERE digest_id = ? AND state = 'pending'", [digest_id]
        )


def retry_all(database: Database, delivery_ids: Iterable[str], at: str) -> list[str]:
    """Make dead deliveries pending again, all or none; return the ids that are of no dead delivery."""
    ids = list(delivery_ids)
    dead = {row["id"] for row in described(database, states=["dead"])}
    if wrong := [one for one in ids if one not in dead]:
        return wrong
    with immediate(database):
        for one in ids:
            retry_delivery(database, one, at)
    return []
