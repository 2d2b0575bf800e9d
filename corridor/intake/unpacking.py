"""The bytes of an archive, unpacked as they are read, and where in the file each of them lies.

An archive is plain, or packed with gzip: record by record, as a whole, or anything between. A place in it is the byte
at which a member begins and the number of unpacked bytes into that member; in a plain one the second is always 0.
"""

from __future__ import annotations

import zlib
from collections import deque
from typing import BinaryIO

from pipeline.ledger.handed import Place

#: How much is read from the file at a time, and how much is unpacked at a time, in bytes.
CHUNK, PIECE = 1 << 16, 1 << 18
#: How a member of gzip begins: its mark and the only method there is.
GZIP = b"\x1f\x8b\x08"
#: What zlib takes for "gzip, header and checksum looked at".
WBITS = 31
#: How a record begins, and what stands before one in a plain archive.
RECORD, AFTER = b"WARC/", b"\r\n\r\n"
#: How much of a member is unpacked to see whether it begins with a record.
PROBE = 4096


class BrokenMemberError(OSError):
    """A packed member cannot be unpacked, or the file ends in the midst of it; ``at`` is the byte where it begins."""

    def __init__(self, reason: str, at: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.at = at


class Unpacked:
    """The unpacked bytes of a file from a place on, as a stream that is read once, forward.

    Args:
        file: the file, which can be sought in.
        start: the place to begin at.
        packed: whether it is packed.
    """

    def __init__(self, file: BinaryIO, start: Place, *, packed: bool) -> None:
        self._file = file
        self._packed = packed
        self._given = 0
        self._pending = b""
        self._unpacker: zlib._Decompress | None = None
        self._members = deque([(0, start.member_bytes)])
        self._read_bytes = start.member_bytes
        file.seek(start.member_bytes)
        self._skip(start.inside_bytes)

    def tell(self) -> int:
        """Return how many unpacked bytes were given."""
        return self._given

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, at most ``size`` and fewer than there are; empty at the end.

        Raises:
            BrokenMemberError: the next member cannot be unpacked.
        """
        wanted = PIECE if size < 0 else min(size, PIECE)
        found = self._unpack(wanted) if self._packed else self._file.read(wanted)
        self._given += len(found)
        return found

    def place(self, given: int) -> Place:
        """Return where the byte lies that came after ``given`` others; one after the other, in their order."""
        if not self._packed:
            return Place(self._members[0][1] + given)
        while len(self._members) > 1 and self._members[1][0] <= given:
            self._members.popleft()
        first, at = self._members[0]
        return Place(at, given - first)

    def _skip(self, count: int) -> None:
        """Pass over the first bytes of the first member; what is given counts from its beginning all the same."""
        while self._given < count and self.read(count - self._given):
            pass

    def _unpack(self, wanted: int) -> bytes:
        """Return some bytes of the present member, or of the next one that holds any."""
        while True:
            if self._unpacker is None and not self._begin():
                return b""
            unpacker = self._unpacker
            if unpacker is None:
                return b""
            found = self._piece(unpacker, wanted)
            if unpacker.eof:
                self._pending, self._unpacker = unpacker.unused_data, None
            if found:
                return found

    def _piece(self, unpacker: zlib._Decompress, wanted: int) -> bytes:
        """Return the next bytes of a member; none when it ends, or when more of the file is needed first."""
        at = self._members[-1][1]
        ended = not self._pending and not self._fill()
        try:
            found = unpacker.decompress(self._pending, wanted)
        except zlib.error as error:
            raise BrokenMemberError(f"it cannot be unpacked: {error}", at) from error
        if ended and not found and not unpacker.eof:
            raise BrokenMemberError("the file ends in the midst of it", at)
        self._pending = unpacker.unconsumed_tail
        return found

    def _begin(self) -> bool:
        """Begin with the next member; return whether there is one. Zeros between members are padding."""
        while not self._pending.lstrip(b"\0"):
            self._pending = b""
            if not self._fill():
                return False
        self._pending = self._pending.lstrip(b"\0")
        at = self._read_bytes - len(self._pending)
        while len(self._pending) < len(GZIP) and self._fill():
            pass
        if not self._pending.startswith(GZIP):
            raise BrokenMemberError("no packed member begins where one should", at)
        if at > self._members[-1][1]:
            self._members.append((self._given, at))
        self._unpacker = zlib.decompressobj(WBITS)
        return True

    def _fill(self) -> bool:
        more = self._file.read(CHUNK)
        self._read_bytes += len(more)
        self._pending += more
        return bool(more)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Refuse to go elsewhere.

        Raises:
            OSError: always.
        """
        raise OSError(f"read once, forward: no seeking to {offset} ({whence})")

    def close(self) -> None:
        """Leave the file to the one who opened it."""


def is_packed(file: BinaryIO) -> bool:
    """Return whether a file begins as a packed one does."""
    file.seek(0)
    return file.read(len(GZIP)) == GZIP


def next_record(file: BinaryIO, after: int, *, packed: bool) -> int | None:
    """Return the first byte after ``after`` at which a record, or a packed member with one, begins; None for none."""
    mark = GZIP if packed else AFTER + RECORD
    ahead = 0 if packed else len(AFTER)
    file.seek(after)
    held, at = b"", after
    while chunk := file.read(CHUNK):
        held += chunk
        found = held.find(mark)
        while found >= 0:
            if not packed or _begins_with_record(file, at + found):
                return at + found + ahead
            found = held.find(mark, found + 1)
        kept = min(len(mark) - 1, len(held))
        at, held = at + len(held) - kept, held[len(held) - kept :]
        file.seek(at + len(held))
    return None


def _begins_with_record(file: BinaryIO, at: int) -> bool:
    file.seek(at)
    try:
        return zlib.decompressobj(WBITS).decompress(file.read(PROBE), len(RECORD)) == RECORD
    except zlib.error:
        return False
