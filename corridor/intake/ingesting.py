"""Stores what files hold: archives in portions, each with the place that was reached, others whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from corridor.intake.archives import DAMAGE, Archive, Item, LeftOut
from corridor.intake.files import ARCHIVES, Desk, dated_pages, ending, intake
from pipeline.addresses import ascii_host
from pipeline.errors import PageError
from pipeline.ledger.captures import Captures, Packed, pack
from pipeline.ledger.database import immediate
from pipeline.ledger.handed import ArchiveFile, Place, Reached, keep_reached, reached
from pipeline.model import Capture

#: What is found in an archive is stored when it has so many captures or bytes, or so many records were passed.
PORTION, PORTION_BYTES, PORTION_RECORDS = 64, 16_000_000, 2_000
#: How many damaged places of a file are named one by one.
NAMED = 20

#: Told how many bytes of a file are done, and how many there are.
Progress = Callable[[int, int], None]


@dataclass
class Taken:
    """What came of a file.

    Attributes:
        documents: the captures found in it.
        held: those of them that were held already.
        left_out: the records of an archive that were not taken, by the reason.
        damage: what is wrong with it, with the places; the first of them.
        resumed_at: the byte at which the reading was taken up; 0 for the beginning.
        read_before: when it was read to its end before, in UTC, if it was and was not read again; else None.
    """

    documents: int = 0
    held: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    damage: list[str] = field(default_factory=list)
    resumed_at: int = 0
    read_before: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pages of archives are taken, and whether archives are read again that were read to their end.

    ``hosts`` are names of hosts; the pages of a host below one of them are taken too. None takes all.
    """

    hosts: frozenset[str] | None = None
    again: bool = False

    def takes(self, url: str) -> bool:
        """Return whether the pages of an address are taken."""
        if self.hosts is None:
            return True
        try:
            labels = ascii_host(urlsplit(url).hostname or "").split(".")
        except ValueError:
            return False
        return any(".".join(labels[start:]) in self.hosts for start in range(len(labels)))

    @property
    def text(self) -> str:
        """The hosts in one text, the same for the same hosts."""
        return " ".join(sorted(self.hosts or ()))


def ingest_file(
    path: Path, store: Captures, desk: Desk, *, wanted: Wanted | None = None, progress: Progress | None = None
) -> Taken:
    """Store the captures in a file and return what came of it.

    Raises:
        PageError: it is of another kind, or cannot be read, or a line of it is no document; then nothing is stored.
    """
    if ending(path) in ARCHIVES:
        return ingest_archive(path, store, desk, wanted=wanted, progress=progress)
    taken = Taken()
    size = path.stat().st_size if path.exists() else 0
    captures = intake(path, desk)
    while portion := _portion(captures):
        _store(store, [pack(capture) for capture in portion], taken)
    if progress is not None:
        progress(size, size)
    return taken


def _portion(captures: Iterable[Capture]) -> list[Capture]:
    """Return the next captures to be stored together."""
    portion: list[Capture] = []
    size = 0
    for capture in captures:
        portion.append(capture)
        size += len(capture.body)
        if len(portion) >= PORTION or size >= PORTION_BYTES:
            break
    return portion


def _store(store: Captures, packed: Sequence[Packed], taken: Taken) -> None:
    with immediate(store.database):
        held = sum(store.store_packed(one) is None for one in packed)
    taken.documents += len(packed)
    taken.held += held


def ingest_archive(
    path: Path,
    store: Captures,
    desk: Desk,
    *,
    wanted: Wanted | None = None,
    progress: Progress | None = None,
) -> Taken:
    """Store the pages of an archive and return what came of it.

    What was found and the place that was reached are stored together, so that a reading that was killed goes on there.
    An archive that was read to its end is not read again, unless ``wanted`` says so or it is another file by now.

    Args:
        path: the archive.
        store: where the captures go.
        desk: what dates the pages, and says what they are recorded under.
        wanted: which pages are taken; all without it.
        progress: told how many bytes of the file are done.

    Raises:
        PageError: it is no archive, or cannot be read.
    """
    wanted = wanted or Wanted()
    try:
        stat = path.stat()
        file = ArchiveFile(path.resolve().as_uri(), wanted.text, stat.st_size, stat.st_mtime_ns)
        last = None if wanted.again else reached(store.database, file)
        if last is not None and last.finished:
            return Taken(read_before=last.read_at)
        taken = Taken(resumed_at=last.place.member_bytes if last else 0)
        with path.open("rb") as stream:
            archive = Archive(stream, start=last.place if last else None, wants=wanted.takes, believing=desk.believing)
            portion = _Portion(store, file, taken=taken, now=desk.now)
            for item, capture in dated_pages(archive, desk):
                portion.add(item, capture)
                if progress is not None:
                    progress(item.place.member_bytes, stat.st_size)
            portion.flush(finished=True)
    except OSError as error:
        raise PageError(f"{path}: cannot be read: {error.strerror or error}") from error
    if progress is not None:
        progress(stat.st_size, stat.st_size)
    return taken


class _Portion:
    """What is stored together next, and the place in the archive that is reached with it."""

    def __init__(self, store: Captures, file: ArchiveFile, *, taken: Taken, now: str) -> None:
        self._store, self._file, self._taken, self._now = store, file, taken, now
        self._packed: list[Packed] = []
        self._size = self._records = 0
        self._place = Place()

    def add(self, item: Item, capture: Capture | None) -> None:
        """Add what came of a record; store the portion when it is large enough."""
        if capture is not None:
            self._packed.append(pack(capture))  # before the transaction, which then holds up no crawl
            self._size += len(capture.body)
        elif isinstance(item, LeftOut):
            self._note(item)
        self._records += 1
        self._place = item.place
        if len(self._packed) >= PORTION or self._size >= PORTION_BYTES or self._records >= PORTION_RECORDS:
            self.flush(finished=False)

    def _note(self, item: LeftOut) -> None:
        self._taken.left_out[item.why.value] += 1
        if item.why in DAMAGE and len(self._taken.damage) < NAMED:
            detail = f": {item.detail}" if item.detail else ""
            self._taken.damage.append(f"byte {item.place.member_bytes:,}: {item.why.value}{detail}")

    def flush(self, *, finished: bool) -> None:
        """Store what was found together with the place that was reached."""
        with immediate(self._store.database):
            _store(self._store, self._packed, self._taken)
            keep_reached(self._store.database, self._file, Reached(self._place, finished, self._now))
        self._packed.clear()
        self._size = self._records = 0
