"""Changes that are not told to a subscriber now and may be later: they wait for a turn, an outlet or a language.

What waits to match is looked at again when its fact stands otherwise than before, which a stamp tells: a few counts
over the fact's mentions that differ after another article has stated it, was judged anew or was found to be a copy.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

#: How a change's fact stands. Decisions and replays may change what a mention says without changing any count.
_STAMPS = """
    SELECT c.id, (SELECT count(*) FROM decisions) || ':' || (SELECT count(*) FROM replays) || ':' || c.mention_id || ':'
      || count(m.id) || ':' || total(m.id) || ':' || total(m.verdict NOT IN ('background', 'undated')) || ':'
      || count(a.copy_of)
    FROM changes c LEFT JOIN mentions m ON m.fact_id = c.fact_id LEFT JOIN articles a ON a.id = m.article_id
    WHERE c.id IN (SELECT value FROM json_each(?)) GROUP BY c.id
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A change that waits: one that ``matches`` for the subscriber's turn, another to match. ``since`` is UTC."""

    change_id: int
    matches: bool
    stamp: str
    since: str


def stamps_of(database: Database, change_ids: Iterable[int]) -> dict[int, str]:
    """Return how the facts of changes stand; a change that was taken back has no stamp."""
    return {row[0]: row[1] for row in database.execute(_STAMPS, [json.dumps(list(change_ids))])}


def waiting_to_match(database: Database) -> tuple[int, ...]:
    """Return the changes that some subscriber may come to be told."""
    return tuple(row[0] for row in database.execute("SELECT DISTINCT change_id FROM waiting_changes WHERE NOT matches"))


def waiting_of(database: Database, subscriber: str) -> tuple[Waiting, ...]:
    """Return what waits for a subscriber, in the order of the changes' ids."""
    query = "SELECT change_id, matches, stamp, since FROM waiting_changes WHERE subscriber = ? ORDER BY change_id"
    return tuple(Waiting(row[0], bool(row[1]), row[2], row[3]) for row in database.execute(query, [subscriber]))


def set_waiting(database: Database, subscriber: str, *, keep: Iterable[Waiting], drop: Iterable[int]) -> None:
    """Record what waits for a subscriber from now on and what does no more; call it inside a transaction."""
    database.conn.executemany(
        "DELETE FROM waiting_changes WHERE subscriber = ? AND change_id = ?", [(subscriber, one) for one in drop]
    )
    database.conn.executemany(
        "INSERT INTO waiting_changes (subscriber, change_id, matches, stamp, since) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (subscriber, change_id) DO UPDATE SET matches = excluded.matches, stamp = excluded.stamp",
        [(subscriber, one.change_id, int(one.matches), one.stamp, one.since) for one in keep],
    )


def forget_waiting(database: Database, subscriber: str, *, before: str) -> None:
    """Let go what has waited to match since ``before`` (UTC) or longer; call it inside a transaction."""
    database.conn.execute(
        "DELETE FROM waiting_changes WHERE subscriber = ? AND NOT matches AND since < ?", [subscriber, before]
    )
