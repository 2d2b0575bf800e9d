"""Backups of a home: both databases as a pair, with a list of what belongs to it; and homes made from them again.

A backup is a folder, or a tar archive of such a folder. It appears under its name only when it is whole and was
checked. The list, ``manifest.json``, names each file with its size and SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tarfile
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from corridor import __version__
from corridor.workplace import Workplace
from pipeline.boundaries import boundary
from pipeline.errors import LedgerError
from pipeline.ledger.database import RESTORING, file_lock
from pipeline.ledger.snapshots import FILES, Progress, bring_up_to_date, check_pair, copy_pair, synced
from pipeline.utc import utc_text

MANIFEST = "manifest.json"
#: The form of backups; raised when a program of today could not restore them.
FORMAT = 1
ARCHIVE = ".tar"
#: How the folders begin in which backups are made; one that a killed program left is removed when it is a day old.
DRAFT = ".corridor-backup-"
STALE_S = 86_400
#: Where a backup is unpacked in a home before anything is replaced.
UNPACKED = "restore-draft"
#: What may stand in a home that counts as empty.
OF_NO_WEIGHT = frozenset({"ledger.lock", "sending.lock", UNPACKED})
CHUNK_BYTES = 1 << 20
#: The boundaries before anything in a home is replaced, and behind each database that took its place.
BEFORE_RESTORE, AMID_RESTORE = "before-restore", "amid-restore"


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a backup."""

    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds. ``made_at`` is UTC ISO 8601, ``program`` the version that made it."""

    format: int
    made_at: str
    program: str
    files: Mapping[str, Part]


_MANIFEST = TypeAdapter(Manifest)


def back_up(workplace: Workplace, target: Path, *, progress: Progress | None = None) -> Path:
    """Write a backup of the home while others may write to it, and return where it lies.

    ``target`` is an archive when it ends in ``.tar``, else a folder in which the backup becomes a folder of its own.

    Raises:
        LedgerError: it stands there already, a database is missing or damaged, or it cannot be written.
    """
    path = target if target.suffix == ARCHIVE else target / f"corridor-{_stamp(workplace)}"
    if path.exists():
        raise LedgerError(f"{path}: is there already; a backup replaces none")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _draft(path.parent) as draft:
            whole = draft / path.stem
            whole.mkdir()
            copy_pair(workplace.home, whole, progress=progress, armed=workplace.armed)
            check_pair(whole)
            _list(whole, utc_text(workplace.clock()))
            _place(whole, path)
    except OSError as error:
        raise LedgerError(f"{path}: cannot be written: {error.strerror or error}") from error
    return path


def _stamp(workplace: Workplace) -> str:
    """Return the present moment as part of a name."""
    return utc_text(workplace.clock()).replace("-", "").replace(":", "")


@contextmanager
def _draft(folder: Path) -> Iterator[Path]:
    """Keep a folder for the block in which a backup is made; clears away what was left long ago."""
    for left in folder.glob(f"{DRAFT}*"):
        if time.time() - left.stat().st_mtime > STALE_S:
            shutil.rmtree(left, ignore_errors=True)
    draft = Path(tempfile.mkdtemp(prefix=DRAFT, dir=folder))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _list(folder: Path, made_at: str) -> None:
    files = {name: Part((folder / name).stat().st_size, _sha256(folder / name)) for name in FILES}
    manifest = asdict(Manifest(FORMAT, made_at, __version__, files))
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    synced(folder / MANIFEST)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _place(whole: Path, path: Path) -> None:
    """Give a backup its name, in one step; what has that name stays.

    Raises:
        FileExistsError: another one was made under this name meanwhile.
    """
    if path.suffix != ARCHIVE:
        whole.rename(path)
        _sync_folder(path.parent)
        return
    packed = whole.with_suffix(".packed")
    with tarfile.open(packed, "w") as archive:
        for name in (MANIFEST, *FILES):
            archive.add(whole / name, arcname=f"{whole.name}/{name}")
            (whole / name).unlink()
    synced(packed)
    os.link(packed, path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def restore(workplace: Workplace, source: Path, *, force: bool = False) -> Manifest:
    """Make a home of a backup, and return what the backup says of itself.

    Everything is unpacked, checked and brought up to this program's schema beside what is there; then the databases
    take their places. Killed before that, the home is as it was; killed in it, the home is refused until a restore
    comes to its end.

    Args:
        workplace: its home is new or empty.
        source: a backup's folder or archive.
        force: also into a home that holds something; its databases are set aside in a folder ``replaced-TIME``.

    Raises:
        LedgerError: the home is not empty, the backup is damaged, or the disk cannot take it.
        SchemaError: the backup was made by a newer program.
        BusyError: another process is writing to the home.
    """
    home = workplace.home
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not force and (there := sorted(path.name for path in home.iterdir() if path.name not in OF_NO_WEIGHT)):
            raise LedgerError(f"{home}: holds something already ({', '.join(there[:3])}); --force sets it aside")
        with ExitStack() as locks:
            for name in ("ledger.lock", "sending.lock"):
                locks.enter_context(file_lock(home / name, wait=False))
            manifest = _restored(workplace, source)
    except OSError as error:
        raise LedgerError(f"{home}: cannot be restored: {error.strerror or error}") from error
    return manifest


def _restored(workplace: Workplace, source: Path) -> Manifest:
    """Unpack and check a backup beside what is there, and put it in place; the caller holds the locks."""
    draft = workplace.home / UNPACKED
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    try:
        manifest = _unpack(source, draft)
        bring_up_to_date(draft)
        check_pair(draft)
        boundary(BEFORE_RESTORE, workplace.armed)
        _replace(workplace, draft)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return manifest


def _unpack(source: Path, draft: Path) -> Manifest:
    """Copy a backup's databases into ``draft`` and hold them against its list."""
    try:
        if source.is_dir():
            manifest = _MANIFEST.validate_json((source / MANIFEST).read_bytes())
            for name in FILES:
                shutil.copyfile(source / name, draft / name)
        else:
            manifest = _unpack_archive(source, draft)
    except (FileNotFoundError, tarfile.TarError, ValidationError, KeyError) as error:
        raise LedgerError(f"{source}: is no whole backup: {str(error).splitlines()[0]}") from error
    if manifest.format != FORMAT:
        raise LedgerError(f"{source}: is a backup of form {manifest.format}; this program knows form {FORMAT}")
    for name in FILES:
        if _sha256(draft / name) != manifest.files[name].sha256:
            raise LedgerError(f"{source}: {name} is not what was backed up: it was damaged since")
        synced(draft / name)
    return manifest


def _unpack_archive(source: Path, draft: Path) -> Manifest:
    """Copy the files that we know out of an archive, by their names; nothing else in it is touched."""
    manifest: Manifest | None = None
    with tarfile.open(source, "r:*") as archive:
        for member in archive:
            name, content = Path(member.name).name, archive.extractfile(member)
            if content is None:
                continue
            if name == MANIFEST:
                manifest = _MANIFEST.validate_json(content.read())
            elif name in FILES:
                with (draft / name).open("wb") as file:
                    shutil.copyfileobj(content, file, CHUNK_BYTES)
    if manifest is None:
        raise KeyError(f"there is no {MANIFEST} in it")
    return manifest


def _replace(workplace: Workplace, draft: Path) -> None:
    """Put the databases in their places; what is there is set aside. While that lasts the home is refused."""
    home = workplace.home
    restoring = home / RESTORING
    shutil.rmtree(restoring, ignore_errors=True)
    draft.rename(restoring)
    _sync_folder(home)
    there = [path for name in FILES for path in home.glob(f"{name}*")]
    if there:
        aside = home / f"replaced-{_stamp(workplace)}"
        aside.mkdir()
        for path in there:
            path.rename(aside / path.name)
    for name in FILES:
        (restoring / name).rename(home / name)
        boundary(AMID_RESTORE, workplace.armed)
    _sync_folder(home)
    restoring.rmdir()
