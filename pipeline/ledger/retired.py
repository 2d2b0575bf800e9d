"""Changes that a judgement in another order took back: what was told of them stays told.

An article that comes late is judged at its place, and all after it anew. A change that is found again, by its words or
by what it says, has the id it had and counts as told to whom it was told. One that is found again only later has a new
id where its old one is behind what subscribers were decided up to: who was not told it must still hear of it. The ids
of the others are never given again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.gates import TOLD
from pipeline.compare.identity import one_statement
from pipeline.model import Agreement, Figure, Subject, Verdict

_RECORD: TypeAdapter[Figure | Agreement] = TypeAdapter(Figure | Agreement)

#: Which of the like quotes of its text a mention ``m`` is, from 1.
OCCURRENCE = """(
    SELECT count(DISTINCT o.start) FROM mentions o
    WHERE o.article_id = m.article_id AND o.subject = m.subject AND o.quote = m.quote AND o.start <= m.start
)"""

#: Takes back the changes of chosen articles.
_RETIRE = """
    INSERT INTO retired_changes
      (id, identity, address_key, quote, occurrence, verdict, record_json, replayed, withdrawn, fresh, sent_json)
    SELECT c.id, coalesce(f.identity, ''), a.address_key, m.quote,
           {occurrence},
           c.verdict, m.record_json, c.replayed, m.withdrawn_by IS NOT NULL, 1,
           (SELECT json_group_array(json_array(d.subscriber, d.digest_id)) FROM digest_changes d
            WHERE d.change_id = c.id)
    FROM changes c JOIN mentions m ON m.id = c.mention_id
    JOIN articles a ON a.id = coalesce(m.withdrawn_by, m.article_id)
    LEFT JOIN facts f ON f.id = c.fact_id
    WHERE {chosen}
"""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an address that a mention stands in: the ``occurrence`` counts like quotes of one text, from 1."""

    address_key: str
    subject: Subject
    quote: str
    occurrence: int


@dataclass(frozen=True, slots=True)
class Retired:
    """A change by what it says: ``id`` is 0 for one that has none yet; ``sent`` are pairs of subscriber and digest.

    A ``replayed`` one was found by a replay, too late to be told. A ``withdrawn`` one tells that its page has taken the
    words off. A ``fresh`` one was taken back by the judging under way.
    """

    id: int
    identity: str
    address_key: str
    record: Figure | Agreement
    verdict: Verdict
    sent: tuple[tuple[str, str], ...] = ()
    replayed: bool = False
    withdrawn: bool = False
    fresh: bool = False


def retire(database: Database, place: str | None) -> None:
    """Move the changes of all articles judged from ``place`` on out of the ledger; without a place, all changes."""
    chosen = "1" if place is None else "a.judged AND a.order_key >= :place"
    database.execute(_RETIRE.format(chosen=chosen, occurrence=OCCURRENCE), {"place": place} if place else {})
    retired = "(SELECT id FROM retired_changes)"
    database.execute(f"DELETE FROM digest_changes WHERE change_id IN {retired}")  # noqa: S608 - our own words
    database.execute(f"DELETE FROM changes WHERE id IN {retired}")  # noqa: S608 - our own words


def rest(database: Database) -> None:
    """Record that a judging is done: what it took back and did not find again is gone from now on."""
    database.execute("UPDATE retired_changes SET fresh = 0 WHERE fresh")


def was_sent(database: Database, words: Words, *, besides: Figure | Agreement | None = None) -> bool:
    """Return whether some subscriber was told of these words what is not told of them any more.

    What says the same as ``besides`` does not count.
    """
    sent = (row["record_json"] for row in _of_words(database, words) if row["sent_json"] != "[]")
    return any(besides is None or _said(_RECORD.validate_json(record)) != _said(besides) for record in sent)


def _said(record: Figure | Agreement) -> Figure | Agreement:
    """Return a record without where it stands: a later text may hold it elsewhere."""
    return replace(record, start=0, end=0, sentence="")


def supersede(database: Database, words: Words) -> None:
    """Let what was told of words under a decision that is not in force any more outweigh what was told before it.

    Whoever heard the former is told anew what stands now, though it was told it once. Call it when all was taken back.
    """
    rows = _of_words(database, words)
    standing = [row for row in rows if row["fresh"] and not row["withdrawn"]]
    heard = {subscriber for row in standing for subscriber, _ in json.loads(row["sent_json"])}
    for row in rows:
        if not row["fresh"]:
            sent = [pair for pair in json.loads(row["sent_json"]) if pair[0] not in heard]
            database.execute("UPDATE retired_changes SET sent_json = ? WHERE id = ?", [json.dumps(sent), row["id"]])


def _of_words(database: Database, words: Words) -> list[dict[str, Any]]:
    query = "SELECT * FROM retired_changes WHERE address_key = ? AND quote = ? AND occurrence = ?"
    rows = database.query(query, [words.address_key, words.quote, words.occurrence])
    return [row for row in rows if _subject(_RECORD.validate_json(row["record_json"])) is words.subject]


def _subject(record: Figure | Agreement) -> Subject:
    return Subject.FIGURE if isinstance(record, Figure) else Subject.AGREEMENT


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
    """Return the retired change that ``change`` is, under the id it is to have, taken out of the retired ones, or None.

    The same words with the same verdict are it before others; else what says the same, in whatever words, unless a
    person has taken that back. What was told and what was only noted are never one.
    """
    found = next((one for one in _candidates(database, "address_key", change) if _same_words(one, change)), None)
    found = found or next((one for one in _candidates(database, "identity", change) if _same_news(one, change)), None)
    if found is None:
        return None
    new = new_change_id(database)
    database.execute("DELETE FROM retired_changes WHERE id = ?", [found.id])
    stays = (found.fresh and _heard_alike(found, change)) or not _is_missed(database, found)
    return found if stays else replace(found, id=new)


def _heard_alike(one: Retired, other: Retired) -> bool:
    """Return whether two changes are of concern to the same subscribers."""
    return (one.verdict, frozenset(one.record.parties), _topic(one.record)) == (
        other.verdict,
        frozenset(other.record.parties),
        _topic(other.record),
    )


def _topic(record: Figure | Agreement) -> str | None:
    return record.measure if isinstance(record, Figure) else record.kind


def _candidates(database: Database, column: str, change: Retired) -> Iterator[Retired]:
    """Yield the retired changes that share a column with ``change`` and are of its kind, oldest first, as read."""
    query = f"SELECT * FROM retired_changes WHERE {column} = ? ORDER BY id"  # noqa: S608 - our own names
    rows = list(database.query(query, [getattr(change, column)]))
    if column == "identity":
        rows = [row for row in rows if not _is_taken_back(database, row)]
    return (one for one in map(_retired, rows) if _kind(one) == _kind(change))


def _is_taken_back(database: Database, row: dict[str, Any]) -> bool:
    """Return whether a person took back what a retired change told, in an earlier judging: told since, it is news."""
    query = """
        SELECT 1 FROM decisions d
        WHERE d.address_key = ? AND d.subject = ? AND d.quote = ? AND d.occurrence = ?
          AND d.action IN ('reject', 'correct') AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id)
    """
    subject = _subject(_RECORD.validate_json(row["record_json"])).value
    values = [row["address_key"], subject, row["quote"], row["occurrence"]]
    return not row["fresh"] and database.execute(query, values).fetchone() is not None


def _kind(change: Retired) -> tuple[bool, bool]:
    return change.verdict in TOLD, change.withdrawn


def _is_missed(database: Database, change: Retired) -> bool:
    """Return whether a subscriber who was not told a change hears of none up to its id any more."""
    behind = database.execute("SELECT name FROM subscribers WHERE after_change >= ?", [change.id])
    return bool({row[0] for row in behind} - {subscriber for subscriber, _ in change.sent})


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
        withdrawn=bool(row["withdrawn"]),
        fresh=bool(row["fresh"]),
        sent=tuple((subscriber, digest) for subscriber, digest in json.loads(row["sent_json"])),
    )


def _same_words(one: Retired, other: Retired) -> bool:
    """Return whether two changes are of the same words, which may stand in one text of other parties too."""
    return _nested(one.record, other.record) and (
        one.address_key,
        one.verdict,
        one.record.quote,
        _value(one.record),
    ) == (
        other.address_key,
        other.verdict,
        other.record.quote,
        _value(other.record),
    )


def _nested(one: Figure | Agreement, other: Figure | Agreement) -> bool:
    """Return whether the parties of one include those of the other."""
    first, second = frozenset(one.parties), frozenset(other.parties)
    return first <= second or second <= first


def _value(record: Figure | Agreement) -> object:
    return record.value if isinstance(record, Figure) else record.stage


def _same_news(one: Retired, other: Retired) -> bool:
    """Return whether two changes tell a reader the same: parties of which one may name fewer, and what is said."""
    left, right = one.record, other.record
    if one.identity != other.identity or left.denied is not right.denied or not _nested(left, right):
        return False
    return one_statement(left, right)
