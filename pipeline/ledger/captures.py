"""Every response as it came, durable before anything reads it, and the frontier that led to it: ``captures.db``."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pipeline.addresses import address_key
from pipeline.errors import LedgerError
from pipeline.ledger.captures_schema import captures as migrations
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.frontier import SEEDS as SEEDS
from pipeline.ledger.frontier import Done as Done
from pipeline.ledger.frontier import Lease as Lease
from pipeline.ledger.frontier import Listed as Listed
from pipeline.ledger.frontier import Seeded as Seeded
from pipeline.ledger.frontier import Watch as Watch
from pipeline.ledger.polls import Poll as Poll
from pipeline.ledger.polls import PollState as PollState
from pipeline.ledger.source_health import SourceHours
from pipeline.model import Capture

FILE_NAME = "captures.db"
PAGE = "page"
LISTING = "listing"
DOCUMENT = "document"

#: Half the time of level 6 for a twentieth more room: pages are packed as fast as they come in.
ZLIB_LEVEL = 4

#: What a day of publication is taken for when a whole time is needed.
MIDNIGHT = "T00:00:00Z"
DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Packed:
    """A capture ready to be stored: all that needs no database is done. ``digest`` is its body's SHA-256 in hex."""

    capture: Capture
    key: str
    digest: str
    body_zlib: bytes


@dataclass(frozen=True, slots=True)
class Course:
    """How far an address has come: the newest ``captured`` response, and where it stands among those to be fetched.

    ``state`` is that of ``frontier``, None where the address was never offered to it. ``led_to`` is the other address
    that answered for it. Times are UTC ISO 8601.
    """

    captured: int | None
    url: str | None = None
    source: str | None = None
    state: str | None = None
    reason: str | None = None
    discovered_at: str | None = None
    next_at: str | None = None
    led_to: str | None = None


def pack(capture: Capture) -> Packed:
    """Return ``capture`` packed: the part of storing it that takes time."""
    digest = hashlib.sha256(capture.body).hexdigest()
    return Packed(capture, _key(capture), digest, zlib.compress(capture.body, ZLIB_LEVEL))


def open_captures(home: Path) -> Captures:
    """Return the captures of ``home``, created if need be.

    Raises:
        LedgerError: the database cannot be opened.
    """
    return Captures(open_database(home / FILE_NAME, migrations))


class Captures(SourceHours):
    """The captures, the frontier and the sources' states of one home."""

    def close(self) -> None:
        """Close the connection."""
        self.database.conn.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def store_capture(self, capture: Capture) -> int | None:
        """Store the response durably and return its id, or None when it is held already; ``capture.id`` is ignored.

        A page is held when the newest capture of its address says the same, so that one that goes back to an earlier
        text is captured again. A document, or a response of a time that is held, is held once.
        """
        return self.store_packed(pack(capture))

    def store_packed(self, packed: Packed) -> int | None:
        """Do the same with a capture that is packed."""
        capture = packed.capture
        with immediate(self.database):
            newest = self._newest(packed.key)
            if self._is_held(packed, newest):
                return None
            cursor = self.database.conn.execute(
                "INSERT INTO captures (kind, url, address_key, source, outlet, language, fetched_at, status,"
                " content_type, listed_title, listed_published, body_sha256, size_bytes, body_zlib)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    capture.kind, capture.url, packed.key, capture.source, capture.outlet, capture.language,
                    capture.fetched_at, capture.status, capture.content_type, capture.listed_title,
                    capture.listed_published, packed.digest, len(capture.body), packed.body_zlib,
                ),
            )  # fmt: skip
            if capture.kind == PAGE:
                self.note_page(capture.source, capture.fetched_at, is_new=newest is None)
            return cursor.lastrowid

    def _newest(self, key: str) -> str | None:
        """Return the digest of the newest response held of an address, or None."""
        row = self._one("SELECT body_sha256 FROM captures WHERE address_key = ? ORDER BY id DESC LIMIT 1", key)
        return row["body_sha256"] if row else None

    def _is_held(self, packed: Packed, newest: str | None) -> bool:
        capture = packed.capture
        if newest == packed.digest:
            return True
        same = "SELECT 1 FROM captures WHERE address_key = ? AND body_sha256 = ? AND (fetched_at = ? OR ? = 'document')"
        return self._one(same, packed.key, packed.digest, capture.fetched_at, capture.kind) is not None

    def course(self, url: str) -> Course:
        """Return how far an address has come before it is read."""
        key = address_key(url)
        asked = self._one(
            "SELECT f.url, f.source, f.state, f.reason, f.discovered_at, f.next_at, c.url AS led_to"
            " FROM frontier f LEFT JOIN captures c ON c.id = f.capture_id WHERE f.address_key = ?",
            key,
        )
        query = "SELECT max(id) FROM captures WHERE address_key = ? AND kind != ?"
        captured: int | None = self.database.conn.execute(query, (key, LISTING)).fetchone()[0]
        if asked is None:
            return Course(captured)
        elsewhere = asked["led_to"] is not None and address_key(asked["led_to"]) != key
        led_to = asked["led_to"] if elsewhere else None
        return Course(captured, **dict(asked) | {"led_to": led_to})

    def newest_page(self, url: str) -> int | None:
        """Return the id of the newest page held of an address, or None."""
        row = self._one("SELECT max(id) FROM captures WHERE address_key = ? AND kind = ?", address_key(url), PAGE)
        return row[0] if row else None

    def add_document(
        self, line: bytes, *, url: str, source: str, published: str | None, at: str | None = None
    ) -> int | None:
        """Store an ingested JSON line as if captured ``at`` that UTC time; return its id, or None when held already.

        Without ``at`` it counts as captured when it was published: a day, or a UTC time.

        Raises:
            ValueError: neither time is given.
        """
        moment = at or published
        if moment is None:
            raise ValueError(f"{url}: neither a publication time nor a time of capture is given")
        return self.store_capture(
            Capture(
                id=0,
                kind=DOCUMENT,
                url=url,
                source=source,
                outlet=None,
                language=None,
                fetched_at=moment + MIDNIGHT if len(moment) == DAY_LENGTH else moment,
                status=200,
                content_type="application/json",
                listed_title=None,
                listed_published=published,
                body=line,
            )
        )

    def unread(self, after_id: int) -> tuple[int, ...]:
        """Return the ids of the pages and documents stored after ``after_id``, in the order they were stored."""
        query = "SELECT id FROM captures WHERE id > ? AND kind <> 'listing' ORDER BY id"
        return tuple(row[0] for row in self.database.conn.execute(query, (after_id,)))

    def newest(self) -> int:
        """Return the id of the newest page or document, 0 when there is none."""
        row = self._one("SELECT id FROM captures WHERE kind <> 'listing' ORDER BY id DESC LIMIT 1")
        return int(row["id"]) if row else 0

    def arrivals(self, *, after: int = 0) -> tuple[tuple[str, int], ...]:
        """Return UTC day and id of each page and document above ``after``, by day and then as they were stored."""
        query = "SELECT substr(fetched_at, 1, 10), id FROM captures WHERE id > ? AND kind <> 'listing' ORDER BY 1, 2"
        return tuple((str(row[0]), int(row[1])) for row in self.database.conn.execute(query, (after,)))

    def listings(self, source: str) -> Iterator[Capture]:
        """Yield the listings held of a source, oldest first, one in memory at a time."""
        query = "SELECT id FROM captures WHERE kind = ? AND source = ? ORDER BY id"
        ids = [row[0] for row in self.database.conn.execute(query, (LISTING, source))]
        return (self.load(capture_id) for capture_id in ids)

    def newest_listing(self, source: str) -> int:
        """Return the id of the newest listing held of a source, or 0."""
        row = self._one("SELECT max(id) FROM captures WHERE kind = ? AND source = ?", LISTING, source)
        return int(row[0] or 0) if row else 0

    def captures_since(self, after_id: int) -> Iterator[Capture]:
        """Yield the pages and documents stored after ``after_id``, one in memory at a time."""
        return (self.load(capture_id) for capture_id in self.unread(after_id))

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all captures, listings too, in the order they were stored."""
        return tuple(int(row[0]) for row in self.database.conn.execute("SELECT id FROM captures ORDER BY id"))

    def load(self, capture_id: int) -> Capture:
        """Return one stored response.

        Raises:
            LedgerError: there is none with this id, or its body is damaged.
        """
        row = self._one("SELECT * FROM captures WHERE id = ?", capture_id)
        if row is None:
            raise LedgerError(f"capture {capture_id} is not in this home")
        fields = dict(row)
        try:
            body = zlib.decompress(fields["body_zlib"])
        except zlib.error as error:
            raise LedgerError(f"capture {capture_id}: its body is damaged: {error}") from error
        return Capture(body=body, **{name: fields[name] for name in Capture.__slots__ if name != "body"})


def _key(capture: Capture) -> str:
    """Return the address key; a listing's is kept apart from a page's at the same address."""
    key = address_key(capture.url)
    return f"{LISTING} {key}" if capture.kind == LISTING else key
