"""The order in which articles are judged, whatever the order in which they came, and the way back to a place in it.

What is known is a function of the articles in their order (:func:`pipeline.ledger.articles.order_key`). Most come last
and are judged behind the others. Before one that comes late is judged, all that was judged after its place is taken
back, to be judged again.
"""

from __future__ import annotations

import json

from sqlite_utils import Database

from pipeline.ledger.retired import retire
from pipeline.ledger.search import clear_index

_TAIL = "(SELECT id FROM articles WHERE judged AND order_key >= :place)"


def waiting(database: Database) -> tuple[tuple[str, int], ...]:
    """Return the UTC day of capture and the id of each article that has not been judged, in the order of judging."""
    query = "SELECT substr(order_key, 1, 10), id FROM articles WHERE NOT judged ORDER BY order_key"
    return tuple((str(row[0]), int(row[1])) for row in database.execute(query))


def late_place(database: Database) -> str | None:
    """Return the place of the first article that waits, if any was judged that stands behind it; else None."""
    first = database.execute("SELECT min(order_key) FROM articles WHERE NOT judged").fetchone()[0]
    later = "SELECT 1 FROM articles WHERE judged AND order_key > ? LIMIT 1"
    return first if first is not None and database.execute(later, [first]).fetchone() else None


def place_of(database: Database, article_id: int) -> str | None:
    """Return the place of an article; None for one that is not judged by its place: irrelevant, or of an old ledger."""
    row = database.execute("SELECT order_key FROM articles WHERE id = ?", [article_id]).fetchone()
    return row[0] if row else None


def rewind(database: Database, place: str) -> None:
    """Take back all that was judged from ``place`` on; call it inside the transaction that judges it again."""
    retire(database, place)
    parameters = {"place": place}
    database.execute(f"DELETE FROM mentions WHERE article_id IN {_TAIL} OR withdrawn_by IN {_TAIL}", parameters)  # noqa: S608 - our own words
    moves = f"SELECT id, fact_id, before_json FROM fact_moves WHERE article_id IN {_TAIL} ORDER BY id DESC"  # noqa: S608 - our own words
    for move_id, fact_id, before in database.execute(moves, parameters).fetchall():
        _restore(database, fact_id, before)
        database.execute("DELETE FROM fact_moves WHERE id = ?", [move_id])
    again = f"UPDATE articles SET judged = 0, copy_of = NULL, copy_relation = NULL WHERE id IN {_TAIL}"  # noqa: S608 - our own words
    database.execute(again, parameters)


def forget(database: Database) -> None:
    """Take back all that was read and judged, the baseline's facts too; call it inside the transaction that reads anew.

    What was sent, and what persons decided, stays.
    """
    retire(database, None)
    read = ("capture_readings", "signature_bands", "signatures", "story_changes", "articles")
    for table in ("mentions", "fact_moves", "facts", *read):
        database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    clear_index(database)
    database.execute("UPDATE read_mark SET capture_id = 0")


def note_move(database: Database, *, article_id: int, fact_id: int, before: dict[str, object] | None) -> None:
    """Record that an article's judgement made a fact (``before`` None) or moved it from what it was."""
    row = {"article_id": article_id, "fact_id": fact_id, "before_json": json.dumps(before) if before else None}
    database.table("fact_moves").insert(row)


def _restore(database: Database, fact_id: int, before: str | None) -> None:
    if before is None:
        database.execute("DELETE FROM facts WHERE id = ?", [fact_id])
        return
    row = json.loads(before)
    assignments = ", ".join(f"{name} = :{name}" for name in row)
    database.execute(f"UPDATE facts SET {assignments} WHERE id = :id", row)  # noqa: S608 - our own names
