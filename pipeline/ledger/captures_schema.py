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
def captures_0003(database: Database) -> None:
    """Hosts that have asked to be left alone for a time."""
    run_statements(database, "CREATE TABLE resting_hosts (host TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT")
