"""What is wrong at present, for the operator: each trouble is kept from its first sight until its end was told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class TroubleRow:
    """One trouble. ``key`` names it for as long as it lasts; ``line`` says it in a sentence.

    ``told_at`` is when the operator was told of it, ``ended_at`` when it was over, UTC; None until then.
    """

    key: str
    kind: str
    line: str
    begun_at: str
    told_at: str | None = None
    ended_at: str | None = None


def list_troubles(database: Database) -> tuple[TroubleRow, ...]:
    """Return the troubles that are kept, the oldest first; one that is over is kept until that was told."""
    return tuple(TroubleRow(**row) for row in database.query("SELECT * FROM troubles ORDER BY begun_at, key"))


def save_troubles(database: Database, troubles: Iterable[TroubleRow]) -> None:
    """Keep these troubles and no others. Called inside ``immediate``."""
    database.conn.execute("DELETE FROM troubles")
    database.table("troubles").insert_all(asdict(trouble) for trouble in troubles)


def last_notice_at(database: Database, recipient: str) -> str | None:
    """Return when the newest message for ``recipient`` was made, UTC, or None."""
    row = database.execute("SELECT max(created_at) FROM digests WHERE subscriber = ?", [recipient]).fetchone()
    return None if row[0] is None else str(row[0])
