"""What tests of the whole ask of a home: its exports, its databases read as they lie, its digests as they were sent."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.commandline import here

Row = dict[str, Any]


def exported(home: Path, name: str) -> list[Row]:
    """Return the rows of an export."""
    answer = here("--home", home, "export", name)
    assert answer.code == 0, answer.err
    return answer.rows()


def rows(home: Path, query: str, *values: object) -> list[Row]:
    """Return what the ledger answers to a query, asked past the program."""
    with closing(sqlite3.connect(f"{(home / 'ledger.db').as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(query, values)]


def dump(home: Path, name: str = "ledger.db") -> list[str]:
    """Return everything a database of the home holds, as statements."""
    with closing(sqlite3.connect(f"{(home / name).as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())


def written(path: Path) -> int:
    """Return when a file was written, in nanoseconds: the names of two digests of one second tell no order."""
    return path.stat().st_mtime_ns


def sent_digests(home: Path) -> list[Row]:
    """Return the digests that lie in the home's folder, oldest first, as their JSON says."""
    return [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted((home / "digests").glob("*.json"), key=written)
    ]
