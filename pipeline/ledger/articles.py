"""Articles with what was read from them, and their copies, as the ledger stores them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.ledger.copies import CopyOf
from pipeline.ledger.search import index_article
from pipeline.model import Agreement, Article, Capture, Figure, Reading, Rejected
from pipeline.stories import skeletons
from pipeline.utc import utc_moment, utc_text

#: The length of a day as ISO 8601 writes it; a longer text is a time.
DAY_LENGTH = 10
#: How many articles say how relevant their sources are.
NEWEST = 30_000
#: Stands for the publication of an article without one, behind all others.
UNDATED = "~"


@dataclass(frozen=True, slots=True)
class Records:
    """The figures and agreements that were read from an article."""

    figures: tuple[Figure, ...] = ()
    agreements: tuple[Agreement, ...] = ()


_RECORDS = TypeAdapter(Records)


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A relevant article as it waits to be judged, or was: what was read, and its place in the order of judging."""

    id: int
    address_key: str
    revision: int
    captured_at: str
    order_key: str
    reading: Reading


def _json(value: object) -> str:
    """Return a value as the JSON of a column, its letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def content_sha256(title: str, text: str) -> str:
    """Return the content hash of an article: what its title and text say."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()


def read_mark(database: Database) -> int:
    """Return the id up to which every capture has been read."""
    return int(database.execute("SELECT capture_id FROM read_mark").fetchone()[0])


def set_read_mark(database: Database, capture_id: int) -> None:
    """Record that every capture up to ``capture_id`` has been read."""
    database.execute("UPDATE read_mark SET capture_id = ?", [capture_id])


def read_captures(database: Database, *, after: int) -> frozenset[int]:
    """Return the ids above ``after`` of the captures that have been read."""
    query = "SELECT capture_id FROM capture_readings WHERE capture_id > ?"
    return frozenset(row[0] for row in database.execute(query, [after]))


def captures_with_article(database: Database) -> frozenset[int]:
    """Return the ids of the captures that gave an article, or repeated one."""
    query = "SELECT capture_id FROM capture_readings WHERE outcome != 'rejected'"
    return frozenset(row[0] for row in database.execute(query))


def captures_with_figures(database: Database, *, after: str) -> tuple[tuple[int, str], ...]:
    """Return id and time (UTC) of each capture ``after`` a time whose article states a figure or an agreement."""
    query = (
        "SELECT capture_id, captured_at FROM articles WHERE order_key >= ? AND captured_at > ?"
        " AND EXISTS (SELECT 1 FROM mentions WHERE mentions.article_id = articles.id) ORDER BY capture_id"
    )
    return tuple((int(row[0]), str(row[1])) for row in database.execute(query, [after[:DAY_LENGTH], after]))


def counts_by_source(database: Database) -> tuple[tuple[str, int, int], ...]:
    """Return each source with how many of the newest articles it gave, and how many of them are relevant."""
    query = (
        "SELECT source, count(*), sum(relevant) FROM articles"
        " WHERE id > (SELECT coalesce(max(id), 0) FROM articles) - ? GROUP BY source"
    )
    return tuple((str(row[0]), int(row[1]), int(row[2])) for row in database.execute(query, [NEWEST]))


def rejections(database: Database) -> tuple[tuple[int, str, str], ...]:
    """Return the id, address and reason of each capture that holds no article."""
    query = "SELECT capture_id, url, reason FROM capture_readings WHERE outcome = 'rejected' ORDER BY capture_id"
    return tuple(database.execute(query))


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


def relevant_text(database: Database, url: str) -> str | None:
    """Return the newest text at an address when it is a relevant article's, else None."""
    query = "SELECT text FROM articles WHERE address_key = ? ORDER BY revision DESC LIMIT 1"
    row = database.execute(query, [address_key(url)]).fetchone()
    return row[0] if row else None


def store_article(database: Database, capture: Capture, reading: Reading) -> int:
    """Insert an article with its capture's outcome and return its id; an irrelevant one's text stays in its capture.

    A relevant one waits to be judged in its turn.
    """
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
        "order_key": order_key(capture, reading.article) if reading.relevant else None,
        "judged": int(not reading.relevant),
        "records_json": _records_json(reading) if reading.relevant else None,
        "names_json": _json(sorted(skeletons(article.title, article.text))) if reading.relevant else None,
    }
    article_id = int(database.table("articles").insert(row).last_pk)  # type: ignore[arg-type] # an integer key
    if reading.relevant:
        index_article(database, article_id, title=article.title, text=article.text)
    _store_outcome(database, capture, outcome="article", reason=None, article_id=article_id)
    return article_id


def _records_json(reading: Reading) -> str:
    return _RECORDS.dump_json(Records(reading.figures, reading.agreements)).decode()


def order_key(capture: Capture, article: Article) -> str:
    """Return where an article stands in the order of judging, whatever the order of arrival; keys sort as texts.

    The UTC day of its capture comes first, then its publication, those without a date last; then its address, and the
    texts of one address in the order in which they were captured.
    """
    published = article.published
    at = utc_text(utc_moment(published)) if published and len(published) > DAY_LENGTH else published
    return f"{capture.fetched_at[:DAY_LENGTH]} {at or UNDATED} {address_key(article.url)} {capture.id:012d}"


def load_article(database: Database, article_id: int) -> StoredArticle:
    """Return a relevant article with what was read from it."""
    row = next(database.query("SELECT * FROM articles WHERE id = ?", [article_id]))
    records = _RECORDS.validate_json(row["records_json"])
    article = Article(
        url=row["url"],
        title=row["title"],
        text=row["text"],
        outlet=row["outlet"],
        language=row["language"],
        published=row["published"],
    )
    reading = Reading(
        article, relevant=True, reasons=(), figures=records.figures, agreements=records.agreements, quantities=()
    )
    return StoredArticle(
        id=row["id"],
        address_key=row["address_key"],
        revision=row["revision"],
        captured_at=row["captured_at"],
        order_key=row["order_key"],
        reading=reading,
    )


def waits(database: Database, article_id: int) -> bool:
    """Return whether an article waits to be judged."""
    return not database.execute("SELECT judged FROM articles WHERE id = ?", [article_id]).fetchone()[0]


def mark_judged(database: Database, article_id: int, *, copy: CopyOf | None) -> None:
    """Record that an article was judged, and which earlier one it is a copy of."""
    database.conn.execute(
        "UPDATE articles SET judged = 1, copy_of = ?, copy_relation = ? WHERE id = ?",
        [copy.article_id if copy else None, copy.relation.value if copy else None, article_id],
    )
