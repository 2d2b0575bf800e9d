"""Articles, their mentions and their copies, as the ledger stores them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.ledger.copies import CopyOf
from pipeline.model import Agreement, Capture, Figure, Previous, Reading, Rejected, Subject, Verdict

_RECORDS: dict[type, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (Figure, Agreement)}
_PREVIOUS = TypeAdapter(Previous | None)


@dataclass(frozen=True, slots=True)
class StoredMention:
    """A mention with its verdict, as it goes into the ledger. ``told``/``note`` say whether it makes a change row.

    ``note_key`` is what a note without a fact is known by, or None.
    """

    article_id: int
    position: int
    record: Figure | Agreement
    verdict: Verdict
    why: str
    fact_id: int | None
    previous: Previous | None
    corrects: int | None
    told: bool
    note: bool
    note_key: str | None = None


def _json(value: object) -> str:
    """Return a value as the JSON of a column, its letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def content_sha256(title: str, text: str) -> str:
    """Return the content hash of an article: what its title and text say."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()


def read_captures(database: Database) -> frozenset[int]:
    """Return the ids of the captures that have been read."""
    return frozenset(row["capture_id"] for row in database.query("SELECT capture_id FROM capture_readings"))


def store_rejection(database: Database, capture: Capture, rejected: Rejected) -> None:
    """Record that a capture holds no article, and why."""
    _store_outcome(database, capture, outcome="rejected", reason=rejected.reason)


def store_unchanged(database: Database, capture: Capture, *, article_id: int) -> None:
    """Record that a capture says what the last one at its address said."""
    reason = "the page changed, its article did not"
    _store_outcome(database, capture, outcome="unchanged", reason=reason, article_id=article_id)


def _store_outcome(
    database: Database, capture: Capture, *, outcome: str, reason: str | None, article_id: int | None = None
) -> None:
    database.table("capture_readings").insert(
        {
            "capture_id": capture.id,
            "url": capture.url,
            "address_key": address_key(capture.url),
            "outcome": outcome,
            "article_id": article_id,
            "reason": reason,
        }
    )


def last_revision(database: Database, url: str) -> dict[str, Any] | None:
    """Return the newest article row at an address (``id``, ``revision``, ``content_sha256``), or None."""
    rows = database.query(
        "SELECT id, revision, content_sha256 FROM articles WHERE address_key = ? ORDER BY revision DESC LIMIT 1",
        [address_key(url)],
    )
    return next(iter(rows), None)


def store_article(database: Database, capture: Capture, reading: Reading, *, copy: CopyOf | None) -> int:
    """Insert an article with its capture's outcome and return its id; an irrelevant one's text stays in its capture."""
    article = reading.article
    last = last_revision(database, article.url)
    row = {
        "capture_id": capture.id,
        "url": article.url,
        "address_key": address_key(article.url),
        "revision": last["revision"] + 1 if last else 1,
        "source": capture.source,
        "outlet": article.outlet,
        "title": article.title,
        "text": article.text if reading.relevant else None,
        "language": article.language,
        "authors_json": _json(article.authors),
        "published": article.published,
        "published_source": article.published_source.value,
        "modified": article.modified,
        "canonical_url": article.canonical_url,
        "amp_url": article.amp_url,
        "form": article.form.value,
        "captions_json": _json(article.captions) if reading.relevant else None,
        "embeds_json": _json(article.embeds) if reading.relevant else None,
        "provenance_json": _json(asdict(article.provenance)),
        "captured_at": capture.fetched_at,
        "content_sha256": content_sha256(article.title, article.text),
        "relevant": int(reading.relevant),
        "reasons_json": _json(reading.reasons),
        "copy_of": copy.article_id if copy else None,
        "copy_relation": copy.relation.value if copy else None,
    }
    article_id = int(database.table("articles").insert(row).last_pk)  # type: ignore[arg-type] # an integer key
    _store_outcome(database, capture, outcome="article", reason=None, article_id=article_id)
    return article_id


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
    }
    mention_id = database.table("mentions").insert(row).last_pk
    if not mention.told and not mention.note:
        return None
    change = {
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
    return int(database.table("changes").insert(change).last_pk)  # type: ignore[arg-type] # an integer key


def figure_mentions(database: Database, article_id: int) -> Sequence[dict[str, Any]]:
    """Return an article's figure mentions: ``fact_id``, ``value``, and ``change_id`` of their telling or None."""
    return list(
        database.query(
            """
            SELECT m.fact_id, json_extract(m.record_json, '$.value') AS value, c.id AS change_id
            FROM mentions m LEFT JOIN changes c ON c.mention_id = m.id AND c.told
            WHERE m.article_id = ? AND m.subject = 'figure' ORDER BY m.position
            """,
            [article_id],
        )
    )


def is_noted(database: Database, note_key: str) -> bool:
    """Return whether a note of this key stands in the ledger."""
    return bool(database.execute("SELECT count(*) FROM changes WHERE note_key = ?", [note_key]).fetchone()[0])


def tellings_of(database: Database, outlet: str, day: str) -> int:
    """Return how many changes were told from an outlet's articles that were captured on a UTC day."""
    query = """
        SELECT count(*) FROM changes c JOIN mentions m ON m.id = c.mention_id JOIN articles a ON a.id = m.article_id
        WHERE c.told AND c.detected_at >= ? AND c.detected_at < ? AND a.outlet = ?
    """
    return int(database.execute(query, [day, f"{day}U", outlet]).fetchone()[0])
