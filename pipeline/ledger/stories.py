"""Groups the ledger's relevant articles into stories, each time over the days around what is new."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlite_utils import Database

from pipeline.compare.time import first_day
from pipeline.stories import WINDOW_DAYS, StoryItem, group_stories, skeletons

#: Articles this many days around the ungrouped ones are grouped anew with them: a story can reach over two windows.
REACH_DAYS = 2 * WINDOW_DAYS

_NUMBERS = """
    SELECT m.article_id, json_extract(m.record_json, '$.value') AS value, p.value AS party
    FROM mentions m JOIN json_each(m.record_json, '$.parties') AS p
    WHERE m.article_id IN (SELECT id FROM articles WHERE {window})
"""
_WINDOW = "relevant AND substr(coalesce(published, captured_at), 1, 10) BETWEEN :first AND :last"


def regroup(database: Database) -> int:
    """Give every relevant article without a story one, and return how many had none; call it inside a transaction."""
    waiting = next(
        database.query(
            "SELECT count(*) AS waiting, min(substr(coalesce(published, captured_at), 1, 10)) AS first,"
            " max(substr(coalesce(published, captured_at), 1, 10)) AS last"
            " FROM articles WHERE relevant AND story_id IS NULL"
        )
    )
    if not waiting["waiting"]:
        return 0
    bounds = {"first": _shifted(waiting["first"], -REACH_DAYS), "last": _shifted(waiting["last"], REACH_DAYS)}
    for story_id, keys in group_stories(_items(database, bounds)):
        database.conn.executemany(
            "UPDATE articles SET story_id = ? WHERE id = ? AND story_id IS NOT ?",
            [(story_id, int(key), story_id) for key in keys],
        )
    return int(waiting["waiting"])


def _shifted(day: str, days: int) -> str:
    first = first_day(day)
    return day if first is None else (first + timedelta(days=days)).isoformat()


def _items(database: Database, bounds: dict[str, str]) -> Iterable[StoryItem]:
    numbers: dict[int, set[float]] = {}
    places: dict[int, set[str]] = {}
    for row in database.query(_NUMBERS.format(window=_WINDOW), bounds):
        places.setdefault(row["article_id"], set()).add(row["party"])
        if row["value"] is not None:
            numbers.setdefault(row["article_id"], set()).add(row["value"])
    rows = database.query(f"SELECT id, title, text, published, language FROM articles WHERE {_WINDOW}", bounds)  # noqa: S608 - our own words
    for row in rows:
        yield _item(row, frozenset(numbers.get(row["id"], ())), frozenset(places.get(row["id"], ())))


def _item(row: dict[str, Any], numbers: frozenset[float], places: frozenset[str]) -> StoryItem:
    return StoryItem(
        key=str(row["id"]),
        published=row["published"],
        language=row["language"],
        names=skeletons(row["title"], row["text"]),
        numbers=numbers,
        places=places,
    )
