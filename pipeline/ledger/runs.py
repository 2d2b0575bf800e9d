"""The record of runs: when each began and ended, and what it counted."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.ledger.database import immediate


@dataclass(frozen=True, slots=True)
class Run:
    """One pass. ``finished_at`` is None while it runs, and for ever when it was killed. Times are UTC ISO 8601."""

    id: int
    started_at: str
    finished_at: str | None
    counts: dict[str, int]


def start_run(database: Database, now: str) -> int:
    """Record that a run begins, and return its id."""
    with immediate(database):
        return int(database.table("runs").insert({"started_at": now}).last_pk)  # type: ignore[arg-type] # an integer key


def finish_run(database: Database, run_id: int, now: str, *, counts: dict[str, int]) -> None:
    """Record that a run has ended, and what it counted."""
    with immediate(database):
        database.table("runs").update(run_id, {"finished_at": now, "counts_json": json.dumps(counts)})


def last_run(database: Database) -> Run | None:
    """Return the newest run, or None when there was none."""
    rows = database.query("SELECT * FROM runs ORDER BY id DESC LIMIT 1")
    return next((_run(row) for row in rows), None)


def _run(row: dict[str, str | int | None]) -> Run:
    counts = json.loads(str(row["counts_json"])) if row["counts_json"] else {}
    finished = row["finished_at"]
    return Run(int(row["id"] or 0), str(row["started_at"]), None if finished is None else str(finished), counts)
