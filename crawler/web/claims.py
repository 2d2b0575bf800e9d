"""Claims: of two processes that crawl for one home at a time, only one has a source, and only one asks a host."""

from __future__ import annotations

import fcntl
from hashlib import sha256
from pathlib import Path
from typing import Self

FILE_NAME = "crawl.lock"

#: How many bytes of a name's digest place its claim; two names with one place are as good as impossible.
PLACE_BYTES = 6


class Claims:
    """The claims of this process in one home. They end with the context, and with the process, however it ends.

    A claim is a lock on one byte of a file that stays empty: any number of them takes one open file.
    """

    def __init__(self, home: Path) -> None:
        self._file = (home / FILE_NAME).open("ab")

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


def _place(name: str) -> int:
    return int.from_bytes(sha256(name.encode()).digest()[:PLACE_BYTES], "big")
