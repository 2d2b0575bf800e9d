"""Opens a SQLite database the one right way: migrated, durable, with immediate transactions.

sqlite-utils begins transactions deferred, so a read followed by a write is told "database is locked" at once when
another connection wrote in between. :func:`immediate` takes the write lock first and waits ``BUSY_TIMEOUT_MS`` for it.
"""

from __future__ import annotations

import fcntl
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pipeline.errors import BusyError, LedgerError, SchemaError

#: Errors of the disk or of another process, by primary code, and what masks that out of a code.
OUTWARD = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
    }
)
PRIMARY = 0xFF
#: Stands in a home while its databases are being replaced by those of a backup.
RESTORING = "restoring"
#: How long a statement waits for another connection's lock, in milliseconds.
BUSY_TIMEOUT_MS = 10_000
#: How often a lock that another process holds is asked for again, in seconds.
LOCK_STEP_S = 0.05


def open_database(path: Path, migrations: Migrations) -> Database:
    """Return the database at ``path``, created and migrated if need be.

    Raises:
        SchemaError: it holds a migration this program does not know (written by a newer version).
        LedgerError: it cannot be opened: not a database, no permission, disk full; or it lies in a home whose databases
            were being replaced when the program that did so was killed.
    """
    if (path.parent / RESTORING).exists():
        raise LedgerError(f"{path.parent}: a restore did not come to its end; run 'corridor restore --force' again")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        database = Database(connection)
        _refuse_unknown(database, migrations, path)
        if migrations.pending(database):
            with file_lock(path.with_suffix(".migrate.lock")):
                migrations.apply(database)
    except (sqlite3.Error, OSError) as error:
        raise LedgerError(f"{path}: cannot be opened as a database: {error}") from error
    return database


def _refuse_unknown(database: Database, migrations: Migrations, path: Path) -> None:
    known = {migration.name for migration in migrations.applied(database)}
    ours = {migration.name for migration in migrations._migrations}  # noqa: SLF001 - the class offers no list of its own
    if unknown := sorted(known - ours):
        raise SchemaError(
            f"{path}: has schema steps this version does not know ({', '.join(unknown)}); update Corridor"
        )


@contextmanager
def immediate(database: Database) -> Iterator[Database]:
    """Run the block in one transaction that holds the write lock from its start; nested blocks become savepoints."""
    if database.conn.in_transaction:
        with database.atomic():
            yield database
        return
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield database
    except BaseException:
        _roll_back(database)
        raise
    database.conn.execute("COMMIT")


def _roll_back(database: Database) -> None:
    # A full disk or a failed trigger may have ended the transaction already.
    if database.conn.in_transaction:
        database.conn.execute("ROLLBACK")


@contextmanager
def trial(database: Database) -> Iterator[Database]:
    """Run the block in a transaction that is always undone."""
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield database
    finally:
        database.conn.execute("ROLLBACK")


@contextmanager
def copied(database: Database, path: Path) -> Iterator[None]:
    """Keep a copy of the database at ``path`` for the block, in the place of what a process that died left there.

    Raises:
        LedgerError: it cannot be written: no permission, disk full.
    """
    _remove(path)
    try:
        with closing(sqlite3.connect(path)) as copy:
            database.conn.backup(copy)
        yield
    except sqlite3.Error as error:
        raise LedgerError(f"{path}: {error}") from error
    finally:
        _remove(path)


def _remove(path: Path) -> None:
    """Remove a database and what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(f"{path.name}{suffix}").unlink(missing_ok=True)


def is_outward(error: sqlite3.Error) -> bool:
    """Return whether an error comes of the disk or of another process, not of what was asked."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & PRIMARY in OUTWARD


@contextmanager
def file_lock(path: Path, *, wait: bool = True, patience_s: float = 0.0) -> Iterator[None]:
    """Hold an exclusive lock on ``path`` for the block; it is released when the process ends, however it ends.

    Raises:
        BusyError: ``wait`` is false and another process holds it for more than ``patience_s`` seconds.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    deadline = time.monotonic() + patience_s
    with path.open("a") as handle:
        while not _locked(handle, wait=wait):
            if time.monotonic() >= deadline:
                raise BusyError(f"{path}: another run is writing to this home")
            time.sleep(LOCK_STEP_S)
        yield


def _locked(handle: IO[str], *, wait: bool) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def run_statements(database: Database, script: str) -> None:
    """Run each statement of ``script`` in the open transaction (``executescript`` would commit it first)."""
    for statement in script.split(";"):
        if statement.strip():
            database.conn.execute(statement)
