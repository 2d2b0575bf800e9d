"""Groups the ledger's relevant articles into stories, and logs what became of stories that were there before.

Only what is connected with something new is grouped anew. As that is all of its component, however far back it reaches,
the stories are the same in whatever portions the articles came.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from pipeline.stories import WINDOW_DAYS, StoryItem, group_stories, near_pairs, skeletons

#: How far from what is new a chain of near articles is followed, in days: further back stories are left as they are.
REACH_DAYS = 60

#: The day of an article, as the index ``articles_day`` has it.
_DAY = "substr(coalesce(published, captured_at), 1, 10)"
#: The judged articles that have no story yet; most articles never get one, so these have an index of their own.
WAITING = (
    f"SELECT address_key, {_DAY} AS day, captured_at FROM articles INDEXED BY articles_storyless"  # noqa: S608 - our own words
    " WHERE relevant AND judged AND story_id IS NULL"
)
_AGAIN = f"""
    SELECT address_key, {_DAY} AS day, captured_at FROM articles WHERE relevant AND judged AND story_id IN (
      SELECT story_id FROM articles WHERE address_key IN (SELECT value FROM json_each(?)))
"""  # noqa: S608 - as above
_WINDOW = f"SELECT address_key FROM articles WHERE relevant AND judged AND {_DAY} BETWEEN :first AND :last"  # noqa: S608 - as above
_ARTICLES = f"""
    SELECT id, address_key, {_DAY} AS day, published IS NOT NULL AS dated, language, names_json,
           iif(names_json IS NULL, title, '') AS title, iif(names_json IS NULL, text, '') AS text
    FROM articles WHERE relevant AND judged AND address_key IN ({_WINDOW}) ORDER BY address_key, revision
"""  # noqa: S608 - as above
_NUMBERS = f"""
    SELECT a.address_key, p.value AS party,
           iif(json_extract(m.record_json, '$.role') = 'news', json_extract(m.record_json, '$.value'), NULL) AS value
    FROM articles a JOIN mentions m ON m.article_id = a.id JOIN json_each(m.record_json, '$.parties') AS p
    WHERE a.relevant AND a.judged AND a.address_key IN ({_WINDOW})
"""  # noqa: S608 - as above


class StoryMove(StrEnum):
    """What became of a story's articles that are in another one now.

    ``merged``: all are in one that was there. ``renamed``: all are in one that was not, as an earlier article came.
    ``split``: some are in one that was not there. ``moved``: some are in one that was.
    """

    MERGED = "merged"
    RENAMED = "renamed"
    SPLIT = "split"
    MOVED = "moved"


def regroup(database: Database, *, again: Iterable[str] = ()) -> int:
    """Give every judged article without a story one, and return how many had none; call it inside a transaction.

    The stories of the addresses ``again``, of which other numbers count now, are grouped anew and counted too.
    Changes of stories that were there are logged as of the last capture among those articles.
    """
    waiting = [*database.query(WAITING), *database.query(_AGAIN, [json.dumps(sorted(again))])]
    if not waiting:
        return 0
    stories = _stories(database, waiting)
    placed = {key: story_id for story_id, keys in stories for key in keys}
    before = _stories_of(database, placed)
    there = _existing(database, placed.values())
    database.conn.executemany(
        "UPDATE articles SET story_id = ? WHERE address_key = ? AND relevant AND judged AND story_id IS NOT ?",
        [(story_id, key, story_id) for key, story_id in placed.items()],
    )
    moves: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key, story_id in before.items():
        if placed[key] != story_id:
            moves[story_id, placed[key]].append(key)
    _log(database, moves, there=there, changed_at=max(row["captured_at"] for row in waiting))
    return len(waiting)


def _stories(database: Database, waiting: Sequence[Mapping[str, Any]]) -> Sequence[tuple[str, tuple[str, ...]]]:
    """Return the stories of all that is connected with the waiting articles, over as many days as that takes."""
    new = {row["address_key"] for row in waiting}
    days = [date.fromisoformat(row["day"]) for row in waiting]
    reach, window = timedelta(days=REACH_DAYS), timedelta(days=WINDOW_DAYS)
    farthest = min(days) - reach, max(days) + reach
    first, last = min(days) - window, max(days) + window
    while True:
        items = _items(database, first, last)
        near = near_pairs(items.values(), about=new)
        reached = new.union(*near)
        found = [date.fromisoformat(items[key].day) for key in reached]
        wider = max(farthest[0], min(found) - window), min(farthest[1], max(found) + window)
        if wider[0] >= first and wider[1] <= last:
            return group_stories([items[key] for key in reached], near)
        first, last = min(first, wider[0]), max(last, wider[1])


def _items(database: Database, first: date, last: date) -> dict[str, StoryItem]:
    """Return the articles of some days by address, each with all of its texts; its day is that of the first."""
    bounds = {"first": first.isoformat(), "last": last.isoformat()}
    numbers: defaultdict[str, set[float]] = defaultdict(set)
    places: defaultdict[str, set[str]] = defaultdict(set)
    for row in database.query(_NUMBERS, bounds):
        places[row["address_key"]].add(row["party"])
        if row["value"] is not None:
            numbers[row["address_key"]].add(row["value"])
    texts: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in database.query(_ARTICLES, bounds):
        texts[row["address_key"]].append(row)
    return {
        key: StoryItem(
            key=key,
            day=min(row["day"] for row in rows),
            dated=any(row["dated"] for row in rows),
            language=rows[0]["language"],
            names=frozenset().union(*map(_names, rows)),
            numbers=frozenset(numbers[key]),
            places=frozenset(places[key]),
        )
        for key, rows in texts.items()
    }


def _names(row: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of a text: those it was stored with, or looked for anew where an older version stored it."""
    return frozenset(json.loads(row["names_json"])) if row["names_json"] else skeletons(row["title"], row["text"])


def _stories_of(database: Database, keys: Mapping[str, str]) -> dict[str, str]:
    """Return the stories that addresses are in, of those that are in one."""
    query = """
        SELECT DISTINCT address_key, story_id FROM articles
        WHERE address_key IN (SELECT value FROM json_each(?)) AND story_id IS NOT NULL ORDER BY address_key
    """
    return {row["address_key"]: row["story_id"] for row in database.query(query, [json.dumps(sorted(keys))])}


def _existing(database: Database, story_ids: Iterable[str]) -> frozenset[str]:
    """Return those of the stories that have articles."""
    query = "SELECT DISTINCT story_id FROM articles WHERE story_id IN (SELECT value FROM json_each(?))"
    return frozenset(row["story_id"] for row in database.query(query, [json.dumps(sorted(set(story_ids)))]))


def _log(
    database: Database, moves: Mapping[tuple[str, str], Sequence[str]], *, there: frozenset[str], changed_at: str
) -> None:
    """Record what became of stories; ``there`` are those that were there before, of the ones moved into."""
    left = _existing(database, [story_id for story_id, _ in moves])
    ways = Counter(story_id for story_id, _ in moves)
    for (story_id, into_id), keys in sorted(moves.items()):
        whole = story_id not in left and ways[story_id] == 1
        if into_id in there:
            kind = StoryMove.MERGED if whole else StoryMove.MOVED
        else:
            kind = StoryMove.RENAMED if whole else StoryMove.SPLIT
        row = {"changed_at": changed_at, "kind": kind.value, "story_id": story_id, "into_id": into_id}
        database.table("story_changes").insert(row | {"addresses_json": json.dumps(sorted(keys), ensure_ascii=False)})
