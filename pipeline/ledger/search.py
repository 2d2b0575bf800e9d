"""Full-text search over the articles whose text the ledger holds: an FTS5 index of their folded words.

The index is contentless: it holds where each word stands and no text of its own. Titles weigh more than texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from pipeline.fold import fold
from pipeline.search import Hit, Query, Term, find_hits, shadow, snippet

Row = dict[str, Any]

# The words come folded and between blanks, so the simplest tokenizer is the right one: it cuts at those blanks alone.
CREATE = "CREATE VIRTUAL TABLE article_search USING fts5 (title, text, content = '', tokenize = 'ascii')"
#: A word of the title counts for four of the text; kept by the index, as what its ``rank`` means.
RANK = "INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(4.0, 1.0)')"
_INSERT = "INSERT INTO article_search (rowid, title, text) VALUES (?, ?, ?)"

# A text that no longer stands at its address is not found. Rank is the lower the better.
_FIND = """
    WITH found AS (
        SELECT a.id, s.rank AS rank, count(*) OVER () AS total
        FROM article_search s JOIN articles a ON a.id = s.rowid
        WHERE article_search MATCH :match
          AND NOT EXISTS (SELECT 1 FROM articles n WHERE n.address_key = a.address_key AND n.revision > a.revision)
          AND (:language IS NULL OR a.language = :language)
          AND (:outlet IS NULL OR fold(a.outlet) = :outlet)
          AND (:since IS NULL OR substr(coalesce(a.published, a.captured_at), 1, 10) >= :since)
          AND (:until IS NULL OR substr(coalesce(a.published, a.captured_at), 1, 10) <= :until)
        ORDER BY s.rank, a.id DESC LIMIT :limit
    )
    SELECT found.total, -found.rank AS score, a.id, a.title, a.outlet, a.published, a.captured_at, a.language, a.url,
           a.revision, a.copy_of, a.story_id AS story, a.text
    FROM found JOIN articles a ON a.id = found.id ORDER BY found.rank, a.id DESC
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of the articles that a query finds are asked for; None takes all.

    ``since`` and ``until`` are days (``YYYY-MM-DD``, both included) of publication, of capture where there is none.
    ``language`` is ISO 639-1. ``outlet`` is its name, in any case and with or without accents.
    """

    language: str | None = None
    since: str | None = None
    until: str | None = None
    outlet: str | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to: how many articles hold what was asked, and the best of them, best first."""

    total: int
    results: tuple[Row, ...]


def index_article(database: Database, article_id: int, *, title: str, text: str) -> None:
    """Add an article to the index, once; call it in the transaction that stores the article."""
    database.conn.execute(_INSERT, (article_id, shadow(title), shadow(text)))


def create_index(database: Database) -> None:
    """Make the index, and fill it with the articles that a ledger holds already."""
    database.conn.execute(CREATE)
    database.conn.execute(RANK)
    for article_id, title, text in database.conn.execute("SELECT id, title, text FROM articles WHERE text IS NOT NULL"):
        index_article(database, article_id, title=title, text=text)


def clear_index(database: Database) -> None:
    """Take every article out of the index; call it in the transaction that takes them out of the ledger."""
    database.conn.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")


def search(database: Database, query: Query, wanted: Wanted) -> Found:
    """Return the articles that hold a query, best first.

    A result has ``hits`` and ``title_hits`` (offsets into the stored text and title, as ``start`` and ``end``) and
    ``snippet``: a stretch of the text as it stands, with its own ``start`` and ``end``.
    """
    database.register_function(fold, deterministic=True)
    parameters = {
        "match": _match(query),
        "language": wanted.language,
        "outlet": None if wanted.outlet is None else fold(wanted.outlet),
        "since": wanted.since,
        "until": wanted.until,
        "limit": wanted.limit,
    }
    rows = list(database.query(_FIND, parameters))
    total = rows[0]["total"] if rows else 0
    return Found(total, tuple(_result(row, query) for row in rows))


def _match(query: Query) -> str:
    """Return a query in the language of FTS5; the words of a term hold letters and digits alone."""
    wanted = " AND ".join(map(_term, query.wanted))
    unwanted = " OR ".join(map(_term, query.unwanted))
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _term(term: Term) -> str:
    return f'"{" ".join(term.words)}"{" *" if term.prefix else ""}'


def _result(row: Row, query: Query) -> Row:
    text = row.pop("text")
    row.pop("total")
    hits = find_hits(text, query)
    shown = snippet(text, hits)
    return row | {
        "title_hits": _spans(find_hits(row["title"], query)),
        "hits": _spans(hits),
        "snippet": {"text": text[shown.start : shown.end], **shown._asdict()},
    }


def _spans(hits: tuple[Hit, ...]) -> list[dict[str, int]]:
    return [hit._asdict() for hit in hits]
