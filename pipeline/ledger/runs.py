"""The record of runs: when each began and ended, and what it counted."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.ledger.database import immediate


@dataclass(frozen=True, slots=True)
class Run:
    """One pass. ``finished_at`` is None while it runs, and for ever when it was killed. Times are UTC ISO 8601.

    ``error`` says why it failed, or is None.
    """

    id: int
    started_at: str
    finished_at: str | None
    counts: dict[str, int]
    error: str | None = None


def start_run(database: Database, now: str) -> int:
    """Record that a run begins, and return its id."""
    with immediate(database):
        return int(database.table("runs").insert({"started_at": now}).last_pk)  # type: ignore[arg-type] # an integer key


def finish_run(database: Database, run_id: int, now: str, *, counts: dict[str, int], error: str | None = None) -> None:
    """Record that a run has ended, what it counted, and why it failed where it did."""
    with immediate(database):
        ended = {"finished_at": now, "counts_json": json.dumps(counts), "error": error}
        database.table("runs").update(run_id, ended)


def last_run(database: Database, *, finished: bool = False) -> Run | None:
    """Return the newest run, of those that are ``finished`` where asked; None when there was none."""
    chosen = "WHERE finished_at IS NOT NULL" if finished else ""
    rows = database.query(f"SELECT * FROM runs {chosen} ORDER BY id DESC LIMIT 1")  # noqa: S608 - one of two texts
    return next((_run(row) for row in rows), None)


def _run(row: dict[str, str | int | None]) -> Run:
    counts = json.loads(str(row["counts_json"])) if row["counts_json"] else {}
    finished = row["finished_at"]
    return Run(int(row["id"] or 0), str(row["started_at"]), _text(finished), counts, _text(row["error"]))


def _text(value: str | int | None) -> str | None:
    return None if value is None else str(value)
