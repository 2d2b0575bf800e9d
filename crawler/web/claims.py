"""Claims: of two processes that crawl for one home at a time, only one has a source, and only one asks a host.

And how long a host is to be left alone still, whichever process asked it last: the next one is as polite as that one
would have been, also when that one was killed.
"""

from __future__ import annotations

import fcntl
import os
from hashlib import sha256
from pathlib import Path
from struct import Struct
from time import time
from typing import Self

FILE_NAME = "crawl.lock"

#: How many bytes of a name's digest place its claim; two names with one place are as good as impossible.
PLACE_BYTES = 6
#: When a host was asked last, in seconds since 1970 UTC, and how many seconds it is then left alone.
RECORD = Struct("<dd")
#: How many such records there are; hosts that share one wait for each other, which costs less than a record for each.
RECORDS = 4096


class Claims:
    """The claims of this process in one home. They end with the context, and with the process, however it ends.

    A claim is a lock on one byte, far behind the end of a file that holds nothing but the hosts' records: any number
    of them takes one open file.

    Raises:
        OSError: the file cannot be made or has no room.
    """

    def __init__(self, home: Path) -> None:
        self._file = os.fdopen(os.open(home / FILE_NAME, os.O_RDWR | os.O_CREAT, 0o666), "r+b", buffering=0)
        os.posix_fallocate(self._file.fileno(), 0, RECORD.size * RECORDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def take(self, name: str) -> bool:
        """Claim ``name``; return whether no other process has it."""
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _place(name))
        except (BlockingIOError, PermissionError):  # the two ways in which systems say that it is taken
            return False
        return True

    def give_back(self, name: str) -> None:
        """End a claim."""
        fcntl.lockf(self._file, fcntl.LOCK_UN, 1, _place(name))

    def note_asked(self, name: str, delay_s: float) -> None:
        """Record that what ``name`` stands for was asked now and is to be left alone for ``delay_s`` seconds."""
        os.pwrite(self._file.fileno(), RECORD.pack(time(), delay_s), _record(name))

    def rest_s(self, name: str) -> float:
        """Return how long it is to be left alone still, in seconds; never longer than it was to be from the start."""
        record: tuple[float, float] = RECORD.unpack(os.pread(self._file.fileno(), RECORD.size, _record(name)))
        asked, delay_s = record
        return max(0.0, min(asked + delay_s - time(), delay_s))


def _digest(name: str) -> bytes:
    return sha256(name.encode()).digest()


def _place(name: str) -> int:
    return RECORD.size * RECORDS + int.from_bytes(_digest(name)[:PLACE_BYTES], "big")


def _record(name: str) -> int:
    return RECORD.size * (int.from_bytes(_digest(name)[PLACE_BYTES : PLACE_BYTES + 2], "big") % RECORDS)
