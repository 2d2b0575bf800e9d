"""Copies the two databases of a home as a pair, while others write, and says whether a copy is whole.

The ledger refers to captures and captures refer to nothing, so the ledger is copied first: whatever it names is among
the captures that are copied after it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pipeline.boundaries import boundary
from pipeline.errors import LedgerError
from pipeline.ledger import captures_schema, schema
from pipeline.ledger.captures import FILE_NAME as CAPTURES
from pipeline.ledger.database import BUSY_TIMEOUT_MS, open_database

LEDGER = "ledger.db"
#: The files of a home that are copied, in the order in which that is safe.
FILES = (LEDGER, CAPTURES)
#: How many pages are copied before progress is told.
STEP_PAGES = 2_000
MIB = 1 << 20
#: The boundary behind each copied database.
AMID_BACKUP = "amid-backup"
#: Counts what the ledger was read from and the captures do not hold.
REFERENCES = """
    SELECT count(*) FROM capture_readings r WHERE NOT EXISTS (SELECT 1 FROM taken.captures c WHERE c.id = r.capture_id)
"""

#: Told how many MiB are copied, and how many there are.
Progress = Callable[[int, int], None]


def copy_pair(home: Path, folder: Path, *, progress: Progress | None = None, armed: str | None = None) -> None:
    """Copy the databases of ``home`` into ``folder``, each as it is at one moment; others may go on writing.

    ``armed`` names the boundary to die at, for tests.

    Raises:
        LedgerError: one is missing or cannot be read, or a copy cannot be written.
    """
    for name in FILES:
        if not (home / name).is_file():
            raise LedgerError(f"{home / name}: there is no such database to copy")
    done = _Done(progress, sum((home / name).stat().st_size for name in FILES))
    for name in FILES:
        try:
            _copy(home / name, folder / name, done)
        except (sqlite3.Error, OSError) as error:
            raise LedgerError(f"{folder / name}: cannot be written: {error}") from error
        boundary(AMID_BACKUP, armed)


class _Done:
    """Tells how many MiB of all are copied."""

    def __init__(self, progress: Progress | None, total_bytes: int) -> None:
        self._progress = progress
        self._total = -(-total_bytes // MIB)
        self._before = 0

    def tell(self, copied_bytes: int) -> None:
        """Tell how much of the database under way is copied."""
        if self._progress is not None:
            self._progress(min(self._total, -(-(self._before + copied_bytes) // MIB)), self._total)

    def add(self, copied_bytes: int) -> None:
        """Count a database that is copied."""
        self.tell(copied_bytes)
        self._before += copied_bytes


def _copy(path: Path, target: Path, done: _Done) -> None:
    timeout_s = BUSY_TIMEOUT_MS / 1000
    with (
        closing(sqlite3.connect(path, timeout=timeout_s, isolation_level=None)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        page_bytes = int(source.execute("PRAGMA page_size").fetchone()[0])

        def tell(_status: int, remaining: int, total: int) -> None:
            done.tell((total - remaining) * page_bytes)

        # A read transaction keeps to one state of the database: else each write of another starts the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(copy, pages=STEP_PAGES, progress=tell)
        # One file, without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    synced(target)
    done.add(target.stat().st_size)


def synced(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def check_pair(folder: Path) -> None:
    """See that the databases in ``folder`` are whole and belong together.

    Raises:
        LedgerError: one is damaged, or the ledger names captures that are not there.
    """
    for name in FILES:
        with closing(_connected(folder / name)) as connection:
            _check(connection, folder / name)
    with closing(_connected(folder / LEDGER)) as connection:
        connection.execute("ATTACH ? AS taken", [str(folder / CAPTURES)])
        lost = connection.execute(REFERENCES).fetchone()[0]
    if lost:
        raise LedgerError(f"{folder}: {lost} captures that the ledger was read from are missing")


def _connected(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise LedgerError(f"{path}: is missing")
    return sqlite3.connect(path, isolation_level=None)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    try:
        answer = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        raise LedgerError(f"{path}: is damaged: {error}") from error
    if answer != "ok" or broken is not None:
        raise LedgerError(
            f"{path}: is damaged: {answer if answer != 'ok' else f'a row of {broken[0]} refers to nothing'}"
        )


def bring_up_to_date(folder: Path) -> None:
    """Take the schema steps that the databases in ``folder`` lack.

    Raises:
        SchemaError: they were written by a newer program.
        LedgerError: they cannot be opened.
    """
    for name, migrations in ((LEDGER, schema.ledger), (CAPTURES, captures_schema.captures)):
        database = open_database(folder / name, migrations)
        database.conn.execute("PRAGMA journal_mode = DELETE")
        database.conn.close()
        (folder / name).with_suffix(".migrate.lock").unlink(missing_ok=True)
