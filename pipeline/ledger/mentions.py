"""Mentions with their verdicts, and the changes that are told or noted of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.identity import one_statement
from pipeline.ledger.articles import StoredArticle
from pipeline.ledger.retired import OCCURRENCE, Retired, Words, new_change_id, revive, tell_again
from pipeline.model import Agreement, Figure, Previous, Subject, Verdict

_RECORDS: dict[type, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (Figure, Agreement)}
_PREVIOUS = TypeAdapter(Previous | None)


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention with its verdict, as it goes into the ledger. ``told``/``note`` say whether it makes a change row.

    ``identity`` is the group of facts it is compared within. ``note_key`` is what a note without a fact is known by,
    or None. ``withdrawn_by`` is the later text at the address in which the words do not stand any more, or None.
    """

    article_id: int
    address_key: str
    position: int
    identity: str
    record: Figure | Agreement
    verdict: Verdict
    why: str
    fact_id: int | None
    previous: Previous | None
    corrects: int | None
    told: bool
    note: bool
    note_key: str | None = None
    withdrawn_by: int | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """What the text before this one stated, with its fact and the change that told it, or None.

    ``position`` is where a mention of it may be added behind those of its article. ``alone`` says that it was told and
    no other address states it in a text of its own.
    """

    article_id: int
    position: int
    record: Figure | Agreement
    fact_id: int | None
    change_id: int | None
    alone: bool


def store_mention(database: Database, mention: StoredMention, *, detected_at: str) -> int | None:
    """Insert a mention, and its change row when it is told or noted; return the change's id, or None."""
    record = mention.record
    subject = (Subject.FIGURE if isinstance(record, Figure) else Subject.AGREEMENT).value
    row = {
        "article_id": mention.article_id,
        "position": mention.position,
        "subject": subject,
        "record_json": _RECORDS[type(record)].dump_json(record).decode(),
        "quote": record.quote,
        "start": record.start,
        "end": record.end,
        "verdict": mention.verdict.value,
        "why": mention.why,
        "fact_id": mention.fact_id,
        "withdrawn_by": mention.withdrawn_by,
    }
    mention_id = database.table("mentions").insert(row).last_pk
    if not mention.told and not mention.note:
        return None
    before = revive(database, _unnumbered(mention))
    change = {
        "id": before.id if before else new_change_id(database),
        "replayed": int(before.replayed) if before else 0,
        "detected_at": detected_at,
        "verdict": mention.verdict.value,
        "subject": subject,
        "fact_id": mention.fact_id,
        "mention_id": mention_id,
        "previous_json": _PREVIOUS.dump_json(mention.previous).decode() if mention.previous else None,
        "corrects": mention.corrects,
        "told": int(mention.told),
        "note": int(mention.note),
        "note_key": mention.note_key,
        "why": mention.why,
    }
    database.table("changes").insert(change)
    if before:
        tell_again(database, before)
    return int(str(change["id"]))


def _unnumbered(mention: StoredMention) -> Retired:
    """Return what a mention tells, as a change that has no id yet."""
    return Retired(
        id=0,
        identity=mention.identity,
        address_key=mention.address_key,
        record=mention.record,
        verdict=mention.verdict,
        withdrawn=mention.withdrawn_by is not None,
    )


def stated_before(database: Database, article: StoredArticle) -> tuple[Gone, ...]:
    """Return what the last text at an article's address that was judged stated, in the order of the text."""
    rows = database.query(
        """
        SELECT m.article_id, m.subject, m.fact_id, m.record_json, c.id AS change_id,
               (SELECT max(position) + 1 FROM mentions WHERE article_id = m.article_id) + m.position AS position
        FROM mentions m LEFT JOIN changes c ON c.mention_id = m.id AND c.told
        WHERE m.withdrawn_by IS NULL AND m.article_id = (
          SELECT id FROM articles WHERE address_key = :address AND relevant AND judged AND id != :article
          ORDER BY coalesce(order_key, '') DESC, revision DESC LIMIT 1)
        ORDER BY m.position
        """,
        {"address": article.address_key, "article": article.id},
    )
    return tuple(_gone(database, row, address=article.address_key) for row in rows)


def _gone(database: Database, row: dict[str, Any], *, address: str) -> Gone:
    record = _record(row)
    return Gone(
        article_id=row["article_id"],
        position=row["position"],
        record=record,
        fact_id=row["fact_id"],
        change_id=row["change_id"],
        alone=row["change_id"] is not None and not _is_stated_elsewhere(database, record, row["fact_id"], but=address),
    )


def _is_stated_elsewhere(database: Database, record: Figure | Agreement, fact_id: int | None, *, but: str) -> bool:
    """Return whether another address states the same of a fact, in a text of its own."""
    rows = database.query(
        """
        SELECT o.subject, o.record_json FROM mentions o JOIN articles a ON a.id = o.article_id
        WHERE o.fact_id = ? AND a.address_key != ? AND a.copy_of IS NULL
          AND o.verdict IN ('new', 'changed', 'known', 'refined')
        """,
        [fact_id, but],
    )
    return any(one_statement(_record(row), record) for row in rows)


def _record(row: dict[str, Any]) -> Figure | Agreement:
    kind = Figure if Subject(row["subject"]) is Subject.FIGURE else Agreement
    record: Figure | Agreement = _RECORDS[kind].validate_json(row["record_json"])
    return record


def is_noted(database: Database, note_key: str) -> bool:
    """Return whether a note of this key stands in the ledger."""
    return bool(database.execute("SELECT count(*) FROM changes WHERE note_key = ?", [note_key]).fetchone()[0])


def is_told(database: Database, words: Words) -> bool:
    """Return whether a telling of these words stands, of an earlier text of the address that holds them too."""
    return bool(_told_of(database, words))


def is_denied(database: Database, words: Words) -> bool:
    """Return whether a denial of these words is what is told of them."""
    return Verdict.DENIED in _told_of(database, words)


def _told_of(database: Database, words: Words) -> list[str]:
    """Return the verdicts of the tellings of these words that stand."""
    query = f"""
        SELECT c.verdict FROM mentions m JOIN articles a ON a.id = m.article_id JOIN changes c ON c.mention_id = m.id
        WHERE a.address_key = ? AND m.subject = ? AND m.quote = ? AND {OCCURRENCE} = ?
        AND c.told AND m.withdrawn_by IS NULL
    """  # noqa: S608 - our own words
    values = [words.address_key, words.subject.value, words.quote, words.occurrence]
    return [row[0] for row in database.execute(query, values)]


def tellings_of(database: Database, outlet: str, day: str) -> int:
    """Return how many changes were told from an outlet's articles that were captured on a UTC day."""
    query = """
        SELECT count(*) FROM changes c JOIN mentions m ON m.id = c.mention_id JOIN articles a ON a.id = m.article_id
        WHERE c.told AND c.detected_at >= ? AND c.detected_at < ? AND a.outlet = ?
    """
    return int(database.execute(query, [day, f"{day}U", outlet]).fetchone()[0])
