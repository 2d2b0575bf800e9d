"""The drop folder: files laid into it are taken once, and lie in ``done`` or, with the reason beside them, ``refused``.

A file is stored before it is moved; killed between the two, the next pass finds the same content held, and moves it.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import stat
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from corridor.clock import now_text
from corridor.intake.files import ARCHIVES, READERS, SIDECAR, WRAPPED, WRAPPED_BYTES, Desk, beside, ending, saved_page
from corridor.intake.ingesting import StoppedError, ingest_file, until
from corridor.intake.seeding import Fate, Given, read_addresses, read_shortcut, seed_given
from corridor.output import counted
from corridor.workplace import Workplace
from pipeline.errors import BusyError, CorridorError, PageError
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.ledger.captures import Captures, open_captures
from pipeline.ledger.database import file_lock
from pipeline.model import Rejected

DONE, REFUSED = "done", "refused"
#: What is added to the name of a refused file for the one that says why.
REASON = ".reason.txt"
#: Endings of files that a download, a copy or an editor has not finished.
UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".swp", "~")
#: Endings of files that are read as lists of addresses or as one address.
LISTS, SHORTCUT = ".txt", SIDECAR
#: The longest name of a file, in bytes.
NAME_BYTES = 255
#: How many letters of a page's digest stand in the address of one that states none.
DIGEST_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Dropped:
    """What became of a file: the folder it lies in now (``done``, ``refused``, or empty while it waits), and why.

    ``stuck`` is whether it could not be moved, so that a person has to look.
    """

    name: str
    folder: str
    said: str
    stuck: bool = False

    def sentence(self) -> str:
        """Return this as a line for a person; a name that cannot be printed as it is shows as Python would."""
        name = self.name if self.name.isprintable() else ascii(self.name)
        return f"drop/{name}: {f'{self.folder}: ' if self.folder else ''}{self.said}"


def take_dropped(
    workplace: Workplace, readers: Executor, *, stopping: Callable[[], bool] = lambda: False
) -> tuple[Dropped, ...]:
    """Take the files in the drop folder that are whole, and return what became of each; the folder is made if need be.

    Of two passes at a time the second does nothing.

    Args:
        workplace: the home, and the settings of the folder.
        readers: what reads the pages.
        stopping: asked again and again; when it says so, what is not taken yet is left, an archive where it stands.
    """
    settings = workplace.settings.intake
    if not settings.drop:
        return ()
    folder = workplace.home / settings.drop
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as open_things:
        try:
            open_things.enter_context(file_lock(workplace.home / "locks" / "drop.lock", wait=False))
        except BusyError:
            return ()
        paths = list(_files(folder))
        if not paths:
            return ()
        captures = open_things.enter_context(open_captures(workplace.home))
        desk = Desk(now_text(workplace.clock), readers, unnamed=_address)
        sites = frozenset(workplace.settings.crawl.loopback_sites)
        hatch = _Hatch(captures, desk, sites, settings.settle_s, stopping)
        return tuple(hatch.take(path) for path in paths if not stopping())


def _files(folder: Path) -> Iterator[Path]:
    """Yield what is to be looked at, in the order of names: no folders, and nothing hidden or called unfinished."""
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if not entry.is_dir(follow_symlinks=False))
    for name in names:
        page = name.removesuffix(SIDECAR)
        names_page = page != name and bool(ending(Path(page)))  # goes with it, and waits for it
        if not (name.startswith(".") or name.endswith(UNFINISHED) or names_page):
            yield folder / name


def _address(path: Path, body: bytes) -> str:
    """Return the address of a page that states none: its name, and its content, so that two are never taken for one."""
    digest = hashlib.sha256(body).hexdigest()[:DIGEST_LENGTH]
    return f"file:///drop/{digest}/{quote(os.fsencode(path.name))}"


@dataclass(frozen=True, slots=True)
class _Hatch:
    """Where files are handed in."""

    captures: Captures
    desk: Desk
    sites: frozenset[str]
    settle_s: float
    stopping: Callable[[], bool]

    def take(self, path: Path) -> Dropped:
        """Take a file and move it; or say why it stays where it is."""
        try:
            if waits := self._waits(path):
                return Dropped(path.name, "", waits)
            try:
                said = self._store(path)
            except CorridorError as error:
                return _move(path, REFUSED, str(error).replace(f"{path}", path.name))
            except PermissionError as error:
                return _move(path, REFUSED, f"cannot be read: {error.strerror}")
            return _move(path, DONE, said)
        except StoppedError:
            return Dropped(path.name, "", "left: the rest is taken later")
        except OSError as error:
            return Dropped(path.name, "", f"left: {error.strerror or error}", stuck=True)

    def _waits(self, path: Path) -> str | None:
        """Return why a file is not taken yet, or None."""
        state = path.lstat()
        if not stat.S_ISREG(state.st_mode):
            return None
        if 0 <= time.time() - state.st_mtime < self.settle_s:
            return f"left: changed less than {self.settle_s:g} s ago"
        return "left: a program has it open for writing" if _is_being_written(path) else None

    def _store(self, path: Path) -> str:
        """Store what a file holds and return a sentence on it.

        Raises:
            CorridorError: it is refused, with the reason.
        """
        kind = _kind(path)
        if kind == SHORTCUT:
            return self._seed([Given(read_shortcut(path), path.name)])
        if kind == LISTS:
            return self._seed(read_addresses(path))
        if kind == ".jsonl" or kind in ARCHIVES:
            taken = ingest_file(path, self.captures, self.desk, progress=until(self.stopping))
            damage = f"; {len(taken.damage)} damaged places" if taken.damage else ""
            return f"{counted(taken.documents, 'document')}, {taken.held} of them held already{damage}"
        capture, reading = saved_page(path, self.desk)
        if isinstance(reading, Rejected):
            raise PageError(f"there is no article in it: {reading.reason}")
        held = self.captures.store_capture(capture) is None
        return f"{'held already' if held else 'recorded'} as {capture.url}"

    def _seed(self, given: tuple[Given, ...] | list[Given]) -> str:
        answers = seed_given(self.captures, given, sites=self.sites, now=self.desk.now)
        if not answers:
            raise PageError("there is no address in it")
        bad = [answer.sentence() for answer in answers if answer.fate is Fate.REFUSED]
        queued = f"{len(answers) - len(bad)} of {len(answers)} addresses queued"
        if bad:
            raise PageError("\n".join([queued, *bad]))
        return queued


def _kind(path: Path) -> str:
    """Return the ending by which a file is read.

    Raises:
        PageError: it is nothing to be taken, with the reason.
    """
    state = path.lstat()
    if not stat.S_ISREG(state.st_mode):
        link = stat.S_ISLNK(state.st_mode)
        raise PageError("a link; only files themselves are taken" if link else "no file that can be read")
    kind = SHORTCUT if path.name.lower().endswith(SHORTCUT) else ending(path)
    if not kind:
        raise PageError(f"not a file this can read; its name ends in one of: {', '.join((*READERS, SHORTCUT))}")
    if state.st_size == 0:
        raise PageError("it is empty")
    limit = WRAPPED_BYTES if kind in WRAPPED else MAX_BYTES
    if state.st_size > limit and kind not in {".jsonl", *ARCHIVES}:
        raise PageError(f"larger than {limit:,} bytes")
    return kind


def _is_being_written(path: Path) -> bool:
    """Return whether a program has a file open for writing; False where the file system cannot tell.

    The kernel grants a read lease only on a file that nobody has open for writing.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError:
        return False
    try:
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False


def _move(path: Path, folder: str, said: str) -> Dropped:
    """Move a file, and the file beside it that names its address, without taking the place of another."""
    target = path.parent / folder
    if target.is_symlink():
        raise FileExistsError(errno.EEXIST, f"{folder} is a link, not a folder")
    target.mkdir(exist_ok=True)
    free = _free(target, path.name)
    if folder == REFUSED:
        (target / _shortened(free.name, REASON)).write_text(f"{said}\n", encoding="utf-8", errors="backslashreplace")
    path.rename(free)
    if (named := beside(path)) is not None:
        named.rename(target / _shortened(free.name, SIDECAR))
    return Dropped(path.name, folder, said)


def _free(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` that is not taken: the name, or the name with a number before its ending."""
    stem, dot, rest = name.partition(".")
    number, path = 1, folder / name
    while os.path.lexists(path):
        number += 1
        path = folder / _shortened(stem, f"-{number}{dot}{rest}")
    return path


def _shortened(name: str, ending: str) -> str:
    """Return a name with an ending, cut so that a file can have it."""
    kept = os.fsencode(name)[: NAME_BYTES - len(os.fsencode(ending))]
    return os.fsdecode(kept) + ending
