"""The tables of ``captures.db``, as append-only migrations: a released one is never edited, a new one is added below.

Times are UTC ISO 8601 text.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pipeline.ledger.database import run_statements

captures = Migrations("captures")


@captures()
def captures_0001(database: Database) -> None:
    """Sources' polling state, the frontier of addresses, and every response as it came."""
    run_statements(
        database,
        """
        CREATE TABLE source_states (
            name TEXT PRIMARY KEY,
            etag TEXT,
            last_modified TEXT,
            last_polled TEXT,
            last_success TEXT,
            last_article TEXT,
            next_due TEXT,
            failures INTEGER NOT NULL DEFAULT 0,
            error TEXT
        ) STRICT;

        CREATE TABLE frontier (
            address_key TEXT PRIMARY KEY,
            url TEXT NOT NULL,
            source TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'leased', 'done', 'failed')),
            lease_until TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            next_at TEXT NOT NULL,
            discovered_at TEXT NOT NULL,
            listed_title TEXT,
            listed_published TEXT,
            etag TEXT,
            last_modified TEXT,
            reason TEXT
        ) STRICT;
        CREATE INDEX frontier_due ON frontier (source, state, next_at);

        CREATE TABLE captures (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('page', 'listing', 'document')),
            url TEXT NOT NULL,
            address_key TEXT NOT NULL,
            source TEXT NOT NULL,
            outlet TEXT,
            language TEXT,
            fetched_at TEXT NOT NULL,
            status INTEGER NOT NULL,
            content_type TEXT,
            listed_title TEXT,
            listed_published TEXT,
            body_sha256 TEXT NOT NULL,
            size_bytes INTEGER NOT NULL,
            body_zlib BLOB NOT NULL
        ) STRICT;
        CREATE INDEX captures_address ON captures (address_key, id);
        CREATE INDEX captures_body ON captures (address_key, body_sha256);
        """,
    )


@captures()
def captures_0002(database: Database) -> None:
    """When sources post and what they hint at, whether they answer, and when pages with figures are seen again."""
    run_statements(
        database,
        """
        ALTER TABLE source_states ADD COLUMN why TEXT;
        ALTER TABLE source_states ADD COLUMN site TEXT;
        ALTER TABLE source_states ADD COLUMN last_answer TEXT;
        ALTER TABLE source_states ADD COLUMN unanswered_since TEXT;
        ALTER TABLE source_states ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE source_states ADD COLUMN rhythm_json TEXT;
        ALTER TABLE source_states ADD COLUMN hints_json TEXT;
        ALTER TABLE source_states ADD COLUMN weight REAL NOT NULL DEFAULT 1;

        ALTER TABLE frontier ADD COLUMN capture_id INTEGER;
        ALTER TABLE frontier ADD COLUMN watched_from TEXT;
        ALTER TABLE frontier ADD COLUMN refetch_at TEXT;
        CREATE INDEX frontier_seen ON frontier (source, discovered_at);
        CREATE INDEX frontier_capture ON frontier (capture_id) WHERE capture_id IS NOT NULL;
        CREATE INDEX frontier_refetch ON frontier (source, refetch_at) WHERE refetch_at IS NOT NULL;
        """,
    )


@captures()
def captures_0003(database: Database) -> None:
    """Hosts that have asked to be left alone for a time."""
    run_statements(database, "CREATE TABLE resting_hosts (host TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT")


@captures()
def captures_0004(database: Database) -> None:
    """What came of each source hour by hour, since when it answers, and what kind of trouble it has."""
    run_statements(
        database,
        """
        CREATE TABLE source_hours (
            source TEXT NOT NULL,
            hour TEXT NOT NULL,
            pages INTEGER NOT NULL DEFAULT 0,
            articles INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (source, hour)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO source_hours (source, hour, pages, articles)
        SELECT source, substr(fetched_at, 1, 13), count(*),
               sum(id = (SELECT min(same.id) FROM captures same WHERE same.address_key = captures.address_key))
        FROM captures WHERE kind = 'page' GROUP BY 1, 2;
        ALTER TABLE source_states ADD COLUMN first_success TEXT;
        ALTER TABLE source_states ADD COLUMN error_class TEXT;
        ALTER TABLE source_states ADD COLUMN page_error TEXT;
        ALTER TABLE source_states ADD COLUMN page_error_class TEXT;
        UPDATE source_states SET first_success = last_success;
        """,
    )


@captures()
def captures_0005(database: Database) -> None:
    """How far each archive has been read, and the lines of the watched file of addresses that were queued."""
    run_statements(
        database,
        """
        CREATE TABLE archives (
            path TEXT NOT NULL,
            sought TEXT NOT NULL,
            size_bytes INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL,
            member_bytes INTEGER NOT NULL,
            inside_bytes INTEGER NOT NULL,
            read_at TEXT NOT NULL,
            finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
            PRIMARY KEY (path, sought)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE seed_lines (
            file TEXT NOT NULL,
            url TEXT NOT NULL,
            queued_at TEXT NOT NULL,
            PRIMARY KEY (file, url)
        ) STRICT, WITHOUT ROWID;
        """,
    )


@captures()
def captures_0006(database: Database) -> None:
    """Which archive of a source was taken in last."""
    run_statements(database, "ALTER TABLE source_states ADD COLUMN taken_in INTEGER;")


@captures()
def captures_0007(database: Database) -> None:
    """What each site's robots.txt says, so that not every crawl asks for it."""
    run_statements(
        database,
        "CREATE TABLE robots (site TEXT PRIMARY KEY, fetched_at TEXT NOT NULL, body BLOB NOT NULL) STRICT",
    )
