"""What was handed over by hand and is remembered: how far an archive was read, which lines of a file were queued."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.ledger.database import immediate


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """An archive as it lies on the disk, and what is sought in it: the same when all four are.

    ``path`` is its ``file:`` address, ``sought`` the hosts whose pages are taken, blanks between; empty for all.
    """

    path: str
    sought: str
    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place in an archive: the byte at which a member begins, and how many unpacked bytes into it."""

    member_bytes: int = 0
    inside_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """How far an archive was read. ``read_at`` is UTC."""

    place: Place
    finished: bool
    read_at: str


def reached(database: Database, archive: ArchiveFile) -> Reached | None:
    """Return how far an archive was read; None when it was not, or is another file by now."""
    row = database.execute(
        "SELECT member_bytes, inside_bytes, finished, read_at FROM archives"
        " WHERE path = ? AND sought = ? AND size_bytes = ? AND modified_ns = ?",
        (archive.path, archive.sought, archive.size_bytes, archive.modified_ns),
    ).fetchone()
    return Reached(Place(row[0], row[1]), bool(row[2]), row[3]) if row else None


def keep_reached(database: Database, archive: ArchiveFile, now: Reached) -> None:
    """Remember how far an archive was read; call it in the transaction that stores what was found up to there."""
    with immediate(database):
        database.execute(
            "INSERT OR REPLACE INTO archives (path, sought, size_bytes, modified_ns, member_bytes, inside_bytes,"
            " read_at, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                archive.path, archive.sought, archive.size_bytes, archive.modified_ns,
                now.place.member_bytes, now.place.inside_bytes, now.read_at, int(now.finished),
            ),
        )  # fmt: skip


def queued_lines(database: Database, file: str) -> frozenset[str]:
    """Return the addresses of a watched file that were queued while they stood in it."""
    return frozenset(row[0] for row in database.execute("SELECT url FROM seed_lines WHERE file = ?", [file]))


def note_lines(database: Database, file: str, urls: Iterable[str], *, at: str) -> None:
    """Remember addresses of a watched file as queued."""
    rows = [(file, url, at) for url in urls]
    with immediate(database):
        database.conn.executemany("INSERT OR REPLACE INTO seed_lines (file, url, queued_at) VALUES (?, ?, ?)", rows)


def forget_lines(database: Database, file: str, urls: Iterable[str]) -> None:
    """Forget addresses that no longer stand in a watched file: added again, they are asked for again."""
    with immediate(database):
        database.conn.executemany("DELETE FROM seed_lines WHERE file = ? AND url = ?", [(file, url) for url in urls])
