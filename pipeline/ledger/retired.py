"""Changes that a judgement in another order took back: what was told of them stays told.

An article that comes late is judged at its place, and all after it anew. A change that is found again, by its words or
by what it says, has the id it had and counts as told to whom it was told. The ids of the others are never given again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.arithmetic import compatible
from pipeline.compare.identity import stated
from pipeline.model import Agreement, Figure, Verdict

_RECORD: TypeAdapter[Figure | Agreement] = TypeAdapter(Figure | Agreement)

#: Takes back the changes of chosen articles.
_RETIRE = """
    INSERT INTO retired_changes (id, identity, address_key, quote, verdict, record_json, replayed, sent_json)
    SELECT c.id, coalesce(f.identity, ''), a.address_key, m.quote, c.verdict, m.record_json, c.replayed,
           (SELECT json_group_array(json_array(d.subscriber, d.digest_id)) FROM digest_changes d
            WHERE d.change_id = c.id)
    FROM changes c JOIN mentions m ON m.id = c.mention_id
    JOIN articles a ON a.id = coalesce(m.withdrawn_by, m.article_id)
    LEFT JOIN facts f ON f.id = c.fact_id
    WHERE {chosen}
"""


@dataclass(frozen=True, slots=True)
class Retired:
    """A change by what it says: ``id`` is 0 for one that has none yet; ``sent`` are pairs of subscriber and digest.

    A ``replayed`` one was found by a replay, too late to be told.
    """

    id: int
    identity: str
    address_key: str
    record: Figure | Agreement
    verdict: Verdict
    sent: tuple[tuple[str, str], ...] = ()
    replayed: bool = False


def retire(database: Database, place: str | None) -> None:
    """Move the changes of all articles judged from ``place`` on out of the ledger; without a place, all changes."""
    chosen = "1" if place is None else "a.judged AND a.order_key >= :place"
    database.execute(_RETIRE.format(chosen=chosen), {"place": place} if place else {})
    retired = "(SELECT id FROM retired_changes)"
    database.execute(f"DELETE FROM digest_changes WHERE change_id IN {retired}")  # noqa: S608 - our own words
    database.execute(f"DELETE FROM changes WHERE id IN {retired}")  # noqa: S608 - our own words


def was_sent(database: Database, address_key: str, quote: str) -> bool:
    """Return whether some subscriber was told of these words what is not told of them any more."""
    query = "SELECT 1 FROM retired_changes WHERE address_key = ? AND quote = ? AND sent_json != '[]'"
    return database.execute(query, [address_key, quote]).fetchone() is not None


def new_change_id(database: Database) -> int:
    """Return an id that no change has had."""
    query = "SELECT max((SELECT coalesce(max(id), 0) FROM changes), (SELECT coalesce(max(id), 0) FROM retired_changes))"
    return int(database.execute(query).fetchone()[0]) + 1


def changes_from(database: Database, first_id: int) -> tuple[int, ...]:
    """Return the ids of the changes from ``first_id`` on: those that are new since it was the next one."""
    return tuple(row[0] for row in database.execute("SELECT id FROM changes WHERE id >= ? ORDER BY id", [first_id]))


def mark_replayed(database: Database, first_id: int) -> None:
    """Mark the changes from ``first_id`` on as found by a replay: no subscriber is told them."""
    database.execute("UPDATE changes SET replayed = 1 WHERE id >= ?", [first_id])


def revive(database: Database, change: Retired) -> Retired | None:
    """Return the retired change that ``change`` is, taken out of the retired ones, or None.

    The same words with the same verdict are it before others; else what says the same, in whatever words.
    """
    query = "SELECT * FROM retired_changes WHERE identity = ? OR address_key = ? ORDER BY id"
    rows = database.query(query, [change.identity, change.address_key])
    candidates = [_retired(row) for row in rows]
    found = next((one for one in candidates if _same_words(one, change)), None)
    found = found or next((one for one in candidates if _same_news(one, change)), None)
    if found is not None:
        database.execute("DELETE FROM retired_changes WHERE id = ?", [found.id])
    return found


def tell_again(database: Database, change: Retired) -> None:
    """Record to whom a revived change was told already."""
    database.conn.executemany(
        "INSERT INTO digest_changes (subscriber, change_id, digest_id) VALUES (?, ?, ?)",
        [(subscriber, change.id, digest) for subscriber, digest in change.sent],
    )


def _retired(row: dict[str, Any]) -> Retired:
    return Retired(
        id=row["id"],
        identity=row["identity"],
        address_key=row["address_key"],
        record=_RECORD.validate_json(row["record_json"]),
        verdict=Verdict(row["verdict"]),
        replayed=bool(row["replayed"]),
        sent=tuple((subscriber, digest) for subscriber, digest in json.loads(row["sent_json"])),
    )


def _same_words(one: Retired, other: Retired) -> bool:
    return (one.address_key, one.verdict, one.record.quote, _value(one.record)) == (
        other.address_key,
        other.verdict,
        other.record.quote,
        _value(other.record),
    )


def _value(record: Figure | Agreement) -> object:
    return record.value if isinstance(record, Figure) else record.stage


def _same_news(one: Retired, other: Retired) -> bool:
    """Return whether two changes tell a reader the same: parties of which one may name fewer, and what is said."""
    left, right = one.record, other.record
    if one.identity != other.identity or left.denied is not right.denied:
        return False
    first, second = frozenset(left.parties), frozenset(right.parties)
    if not (first <= second or second <= first):
        return False
    if isinstance(left, Figure) and isinstance(right, Figure):
        return compatible(stated(left), stated(right))
    return isinstance(left, Agreement) and isinstance(right, Agreement) and left.stage is right.stage
