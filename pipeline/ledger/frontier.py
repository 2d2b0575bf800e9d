"""The frontier: every page address a source has named, and whether it is queued, leased, done or failed.

A lease is held by one crawl. It ends when the page is finished or failed, when its time is over, or when the next crawl
of the same source, alone by its lock, takes back what a killed one left.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.ledger.database import immediate
from pipeline.utc import later

#: The source that holds addresses given by hand.
SEEDS = "seeds"

#: When a page is fetched again that failed for good and whose listing does not change.
NEVER = "9999-12-31T00:00:00Z"

#: Why a page was never asked for that its listing named.
PASSED_OVER = "passed over: beyond what a listing's first poll takes"


@dataclass(frozen=True, slots=True)
class Listed:
    """A page as a listing names it. ``published`` is UTC ISO 8601 or None."""

    url: str
    title: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """An address to fetch now.

    ``attempts`` counts the failures in a row; the validators are those of the last capture. ``watched_from`` is when a
    page that gave figures was captured, or None.
    """

    address_key: str
    url: str
    source: str
    attempts: int
    listed_title: str | None
    listed_published: str | None
    etag: str | None
    last_modified: str | None
    watched_from: str | None = None


@dataclass(frozen=True, slots=True)
class Seeded:
    """What became of an address given by hand.

    ``state`` and ``reason`` are what was known of it before, None for a new one. ``queued`` is whether the next crawl
    fetches it because of this.
    """

    url: str
    state: str | None = None
    reason: str | None = None
    queued: bool = True


@dataclass(frozen=True, slots=True)
class Done:
    """What is remembered of a page that was fetched.

    Attributes:
        next_at: while it is still listed, it is fetched again from then on.
        refetch_at: it is fetched again then, listed or not; None for a page that is not watched (any more).
        etag: for a conditional request, as ``last_modified`` is.
        capture_id: the capture that holds what came; None where the last one still does.
    """

    next_at: str
    refetch_at: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    capture_id: int | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A page that gave figures: its capture, when that was, and when the page is fetched again. Times are UTC."""

    capture_id: int
    captured_at: str
    refetch_at: str


LEASE_COLUMNS = "address_key, url, source, attempts, listed_title, listed_published, etag, last_modified, watched_from"
#: Which addresses of a source are to be fetched at a time: those queued, and those done that are to be seen again.
DUE = "(state = 'queued' AND next_at <= :now OR state = 'done' AND refetch_at <= :now)"


class Frontier:
    """The frontier table of one ``captures.db``."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.database.conn.row_factory = sqlite3.Row

    def offer(self, entries: Iterable[Listed], *, source: str, now: str) -> int:
        """Queue what ``entries`` name that is new or to be seen again; return how many.

        A known page is queued again when its listing gives it a later date or another title, or when its time to be
        fetched again has come.
        """
        with immediate(self.database):
            return sum(self._offer_one(entry, source, now) for entry in entries)

    def _offer_one(self, entry: Listed, source: str, now: str) -> bool:
        key = address_key(entry.url)
        found = self._one("SELECT * FROM frontier WHERE address_key = ?", key)
        if found and not _is_wanted_again(found, entry, source=source, now=now):
            return False
        self.database.conn.execute(
            "INSERT INTO frontier"
            " (address_key, url, source, state, next_at, discovered_at, listed_title, listed_published)"
            " VALUES (?, ?, ?, 'queued', ?, ?, ?, ?) ON CONFLICT (address_key) DO UPDATE SET url = excluded.url,"
            " source = excluded.source, state = 'queued', lease_until = NULL, next_at = excluded.next_at,"
            " listed_title = excluded.listed_title, listed_published = excluded.listed_published, reason = NULL",
            (key, entry.url, source, now, now, entry.title, entry.published),
        )
        return True

    def unknown(self, entries: Iterable[Listed]) -> tuple[Listed, ...]:
        """Return those of ``entries`` that no listing has named before, in their order."""
        query = "SELECT 1 FROM frontier WHERE address_key = ?"
        return tuple(entry for entry in entries if self._one(query, address_key(entry.url)) is None)

    def pass_over(self, entries: Iterable[Listed], *, source: str, now: str) -> int:
        """Remember ``entries`` as seen and not to be fetched, until a listing dates them later; return how many."""
        rows = [
            (address_key(entry.url), entry.url, source, NEVER, now, entry.title, entry.published, PASSED_OVER)
            for entry in entries
        ]
        with immediate(self.database):
            return self.database.conn.executemany(
                "INSERT OR IGNORE INTO frontier (address_key, url, source, state, next_at, discovered_at, listed_title,"
                " listed_published, reason) VALUES (?, ?, ?, 'done', ?, ?, ?, ?, ?)",
                rows,
            ).rowcount

    def seed(self, urls: Iterable[str], now: str) -> tuple[Seeded, ...]:
        """Queue addresses given by hand, known ones too; return what became of each, in their order.

        One that another crawl is fetching at this moment is left to it.
        """
        with immediate(self.database):
            return tuple(self._seed_one(url, now) for url in urls)

    def _seed_one(self, url: str, now: str) -> Seeded:
        key = address_key(url)
        found = self._one("SELECT * FROM frontier WHERE address_key = ?", key)
        if found and found["state"] == "leased" and found["lease_until"] > now:
            return Seeded(url, found["state"], found["reason"], queued=False)
        self.database.conn.execute(
            "INSERT INTO frontier (address_key, url, source, state, next_at, discovered_at)"
            " VALUES (?, ?, ?, 'queued', ?, ?) ON CONFLICT (address_key) DO UPDATE SET source = excluded.source,"
            " state = 'queued', lease_until = NULL, attempts = 0, next_at = excluded.next_at, reason = NULL",
            (key, url, SEEDS, now, now),
        )
        return Seeded(url, found["state"], found["reason"]) if found else Seeded(url)

    def lease(self, source: str, *, now: str, limit: int, lease_s: float) -> tuple[Lease, ...]:
        """Return up to ``limit`` addresses of ``source`` that are due, held for ``lease_s`` seconds.

        The oldest come first, and those that are fetched again behind all others.
        """
        with immediate(self.database):
            self.database.conn.execute(
                "UPDATE frontier SET state = 'queued' WHERE source = ? AND state = 'leased' AND lease_until <= ?",
                (source, now),
            )
            rows = self.database.conn.execute(
                f"SELECT {LEASE_COLUMNS} FROM frontier WHERE source = :source AND {DUE}"  # noqa: S608 - our own column names
                " ORDER BY state = 'done', next_at, rowid LIMIT :limit",
                {"source": source, "now": now, "limit": limit},
            ).fetchall()
            self.database.conn.executemany(
                "UPDATE frontier SET state = 'leased', lease_until = ?, next_at = min(next_at, ?)"
                " WHERE address_key = ?",
                [(later(now, lease_s), now, row["address_key"]) for row in rows],
            )
        return tuple(Lease(*row) for row in rows)

    def reclaim(self, source: str) -> int:
        """Queue again what ``source`` holds leased; return how many. Only for a caller who holds the source's lock."""
        with immediate(self.database):
            cursor = self.database.conn.execute(
                "UPDATE frontier SET state = 'queued', lease_until = NULL WHERE source = ? AND state = 'leased'",
                (source,),
            )
            return int(cursor.rowcount)

    def finish(self, key: str, done: Done) -> None:
        """Mark a page as done."""
        with immediate(self.database):
            self.database.conn.execute(
                "UPDATE frontier SET state = 'done', lease_until = NULL, attempts = 0, next_at = ?, refetch_at = ?,"
                " etag = ?, last_modified = ?, capture_id = coalesce(?, capture_id), reason = NULL"
                " WHERE address_key = ?",
                (done.next_at, done.refetch_at, done.etag, done.last_modified, done.capture_id, key),
            )

    def watch(self, pages: Iterable[Watch]) -> int:
        """Have ``pages`` fetched again that no one watches yet; return how many."""
        with immediate(self.database):
            return sum(
                self.database.conn.execute(
                    "UPDATE frontier SET watched_from = ?, refetch_at = ?"
                    " WHERE capture_id = ? AND watched_from IS NULL",
                    (page.captured_at, page.refetch_at, page.capture_id),
                ).rowcount
                for page in pages
            )

    def discovered(self, source: str, *, after: str | None, now: str) -> tuple[str | None, ...]:
        """Return what the listing dated each page that ``source`` named first ``after`` a time and until ``now``."""
        rows = self.database.conn.execute(
            "SELECT listed_published FROM frontier WHERE source = ? AND discovered_at > ? AND discovered_at <= ?",
            (source, after or "", now),
        )
        return tuple(row[0] for row in rows)

    def fail(self, key: str, *, reason: str, retry_at: str | None) -> None:
        """Count a failure: another attempt at ``retry_at``, or none until the listing changes when that is None."""
        with immediate(self.database):
            self.database.conn.execute(
                "UPDATE frontier SET state = ?, lease_until = NULL, attempts = attempts + 1, next_at = ?, reason = ?"
                " WHERE address_key = ?",
                ("queued" if retry_at else "failed", retry_at or NEVER, reason, key),
            )

    def release(self, key: str, *, reason: str, retry_at: str) -> None:
        """Give a lease back without counting a failure: the page was not asked for."""
        with immediate(self.database):
            self.database.conn.execute(
                "UPDATE frontier SET state = 'queued', lease_until = NULL, next_at = ?, reason = ?"
                " WHERE address_key = ?",
                (retry_at, reason, key),
            )

    def leave_alone(self, host: str, until: str) -> None:
        """Remember that ``host`` (with its port, where it has one) is to be left alone ``until`` that UTC time."""
        with immediate(self.database):
            self.database.conn.execute(
                "INSERT INTO resting_hosts (host, until) VALUES (?, ?)"
                " ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)",
                (host, until),
            )

    def left_alone(self, now: str) -> dict[str, str]:
        """Return the hosts that are to be left alone at ``now``, and until when; forget the others."""
        with immediate(self.database):
            self.database.conn.execute("DELETE FROM resting_hosts WHERE until <= ?", (now,))
            return dict(self.database.conn.execute("SELECT host, until FROM resting_hosts").fetchall())

    def robots(self, site: str, *, since: str) -> bytes | None:
        """Return the robots.txt of ``site`` (scheme, host and port) that was fetched after ``since``, or None."""
        row = self._one("SELECT body FROM robots WHERE site = ? AND fetched_at > ?", site, since)
        return bytes(row["body"]) if row else None

    def keep_robots(self, site: str, body: bytes, now: str) -> None:
        """Remember a site's robots.txt, in UTF-8; empty for one that is not there."""
        with immediate(self.database):
            self.database.conn.execute("INSERT OR REPLACE INTO robots VALUES (?, ?, ?)", (site, now, body))

    def waiting(self, source: str, now: str) -> int:
        """Return how many pages of ``source`` are leased, or queued and due."""
        query = f"SELECT count(*) FROM frontier WHERE source = :source AND (state = 'leased' OR {DUE})"  # noqa: S608 - our own words
        return int(self.database.conn.execute(query, {"source": source, "now": now}).fetchone()[0])

    def frontier_state(self, url: str) -> tuple[str, str | None] | None:
        """Return the state of ``url`` and why it failed, or None for an address never offered."""
        row = self._one("SELECT state, reason FROM frontier WHERE address_key = ?", address_key(url))
        return (row["state"], row["reason"]) if row else None

    def _one(self, query: str, *values: object) -> sqlite3.Row | None:
        row: sqlite3.Row | None = self.database.conn.execute(query, values).fetchone()
        return row


def _is_wanted_again(row: sqlite3.Row, entry: Listed, *, source: str, now: str) -> bool:
    """Whether a known page is to be queued again.

    A page waiting since an earlier poll goes over to the source that lists it now.
    """
    if row["state"] == "leased":
        return False
    if row["state"] == "queued":
        return bool(row["source"] != source and row["discovered_at"] < now and row["next_at"] <= now)
    if row["next_at"] <= now:
        return True
    if row["reason"] == PASSED_OVER:
        return bool(entry.published and entry.published > (row["listed_published"] or ""))
    return bool(row["source"] == source and _says_changed(row, entry))


def _says_changed(row: sqlite3.Row, entry: Listed) -> bool:
    """Whether the listing gives the page a later date or another title than last time."""
    newer = entry.published and row["listed_published"] and entry.published > row["listed_published"]
    retitled = entry.title and row["listed_title"] and entry.title != row["listed_title"]
    return bool(newer or retitled)
