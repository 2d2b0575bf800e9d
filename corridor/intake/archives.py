"""The pages in a web archive (WARC), their bodies as a browser would have had them. The one home of fastwarc.

Taken are ``response`` records of HTTP and ``resource`` records that hold a page. A ``revisit`` says that a page was as
before, so there is nothing to take; ``conversion`` (a page's text without its page), ``request``, ``metadata`` and
``warcinfo`` are no pages. What is damaged is left out with its reason, and the reading goes on behind it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from corridor.intake.unpacking import BrokenMemberError, Unpacked, is_packed, next_record
from pipeline.addresses import refuse_name
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.ledger.handed import Place

#: The media type of a PDF.
PDF_TYPE = "application/pdf"
#: Media types of records that can hold an article.
PAGE_TYPES = ("text/html", "application/xhtml+xml", PDF_TYPE)
#: Types of records that can hold a page.
TAKEN = WarcRecordType.response | WarcRecordType.resource
#: A body is read so far, in bytes: one more than the largest that is read tells that it is too large.
READ = MAX_BYTES + 1
#: A record is read so far, in bytes: a body with the head before it.
BLOCK = READ + (1 << 16)
#: The key under which a metadata record of our own holds what was known of the capture that follows it.
NOTES = "corridor-capture"
#: A longer note is none of ours, in bytes.
NOTES_BYTES = 1 << 16
#: What a resource counts as having been answered with.
OK = 200


class Left(StrEnum):
    """Why a record is no page that is taken."""

    OTHER_RECORD = "no response but a request, a note or the like"
    OTHER_KIND = "no page but a picture, a feed or the like"
    OTHER_HOST = "of a host that is not asked for"
    REVISIT = "a revisit: the page was as before"
    PACKED = "damaged: a member cannot be unpacked"
    HEADER = "damaged: no record begins where one should"
    SHORT = "damaged: the record is shorter than it says"
    DIGEST = "damaged: the content is not what its digest says"
    HTTP = "damaged: no HTTP response in it"
    CUT = "cut off when it was archived"
    SEGMENT = "one segment of a record that was split"
    ADDRESS = "its address is none"


#: What is the fault of the archive, and worth a person's look.
DAMAGE = frozenset({Left.PACKED, Left.HEADER, Left.SHORT, Left.DIGEST, Left.HTTP, Left.CUT, Left.SEGMENT, Left.ADDRESS})


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """One archived page.

    ``at`` is when it was fetched, None when the archive does not say; ``place`` where reading goes on to have it again.
    ``notes`` is what an archive of our own says of the capture, None in any other.
    """

    url: str
    at: datetime | None
    status: int
    content_type: str
    body: bytes
    place: Place
    notes: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A record that is not taken; ``detail`` says more of what is damaged, or is empty."""

    why: Left
    place: Place
    detail: str = ""


Item = ArchivedPage | LeftOut
#: Whether the pages of an address are asked for.
Wants = Callable[[str], bool]


def archived_pages(stream: BinaryIO) -> Iterator[ArchivedPage]:
    """Yield the pages of an archive, whatever their status, one in memory at a time.

    Raises:
        OSError: it is no archive.
    """
    return (item for item in Archive(stream) if isinstance(item, ArchivedPage))


def _everything(_url: str) -> bool:
    return True


class Archive:
    """An archive that is read once, from a place on; iterating gives a page or a :class:`LeftOut` for each record.

    Args:
        file: the archive; it must be one that can be sought in.
        start: the place at which to begin: that of an item of an earlier reading.
        wants: whether the pages of an address are asked for; all are without it.
        believing: whether what an archive of our own says of its captures is believed.

    Raises:
        OSError: while iterating: it is no archive at all.
    """

    def __init__(
        self, file: BinaryIO, *, start: Place | None = None, wants: Wants = _everything, believing: bool = True
    ) -> None:
        self._file = file
        self._believing = believing
        self._start = start or Place()
        self._wants = wants
        self._packed = is_packed(file)
        self._notes: tuple[str, Mapping[str, Any], Place] | None = None
        self._last: tuple[Place, int] | None = None

    def __iter__(self) -> Iterator[Item]:
        start: Place | None = self._start
        while start is not None:
            after = yield from self._stretch(start)
            found = None if after is None else next_record(self._file, after, packed=self._packed)
            start = None if found is None else Place(found)

    def _stretch(self, start: Place) -> Generator[Item, None, int | None]:
        """Yield the items up to the end, or to damage; return the byte after which to look for the next record.

        An item is given when the next one is reached: only then its member is known to be whole.
        """
        stream = Unpacked(self._file, start, packed=self._packed)
        held: Item | None = None
        damage: LeftOut | None = None
        try:
            for record in ArchiveIterator(
                stream, record_types=WarcRecordType.any_type, parse_http=False, stream_detect=False
            ):
                if held is not None:
                    yield held
                held = None
                held = self._item(record, stream.place(record.stream_pos))
        except BrokenMemberError as error:
            damage = LeftOut(Left.PACKED, Place(error.at), error.reason)
            held = None if held is not None and held.place.member_bytes == error.at else held
        except OSError as error:
            if self._last is None:
                raise
            damage = LeftOut(Left.HEADER, self._behind(start), str(error))
        if held is not None:
            yield held
        if damage is not None:
            yield damage
            return damage.place.member_bytes + 1
        cut = isinstance(held, LeftOut) and held.why is Left.SHORT
        return held.place.member_bytes + 1 if held is not None and cut else None

    def _behind(self, start: Place) -> Place:
        """Return a place behind the last record that was read, and not behind the next one's beginning."""
        place, length = self._last or (start, 0)
        if place.member_bytes < start.member_bytes:
            return start
        return Place(place.member_bytes + (0 if self._packed else length))

    def _item(self, record: WarcRecord, place: Place) -> Item:
        self._last = (place, record.content_length)
        notes, self._notes = self._notes, None
        if self._believing and record.record_type == WarcRecordType.metadata:
            self._notes = _notes_in(record, place)
        why = self._leave(record)
        if why is not None:
            return LeftOut(why, place)
        block = record.reader.read(BLOCK)
        if len(block) < min(record.content_length, BLOCK):
            return LeftOut(Left.SHORT, place, f"{len(block):,} of {record.content_length:,} bytes")
        if len(block) == record.content_length and not _is_as_said(block, record.headers.get("WARC-Block-Digest")):
            return LeftOut(Left.DIGEST, place)
        about = (notes[1], notes[2]) if notes is not None and notes[0] == record.record_id else (None, place)
        return _page(record, block, about)

    def _leave(self, record: WarcRecord) -> Left | None:
        """Return why a record is left out, as far as its own head tells."""
        head = record.headers
        if record.record_type == WarcRecordType.revisit:
            return Left.REVISIT
        if not record.record_type & TAKEN:
            return Left.OTHER_RECORD
        url = _address(record)
        checks = (
            (Left.OTHER_KIND, record.record_type == WarcRecordType.response and not record.is_http),
            (Left.OTHER_HOST, bool(url) and not self._wants(url)),
            (Left.SEGMENT, "WARC-Segment-Number" in head),
            (Left.CUT, "WARC-Truncated" in head),
        )
        return next((why for why, holds in checks if holds), None)


def _address(record: WarcRecord) -> str:
    return (record.headers.get("WARC-Target-URI") or "").strip().strip("<>")


def _notes_in(record: WarcRecord, place: Place) -> tuple[str, Mapping[str, Any], Place] | None:
    """Return which record a note of our own is about, what it says, and where it lies; None for any other."""
    about = record.headers.get("WARC-Refers-To")
    if about is None or record.headers.get("Content-Type") != "application/json":
        return None
    try:
        said = json.loads(record.reader.read(NOTES_BYTES))
    except (ValueError, RecursionError):
        return None
    notes = said.get(NOTES) if isinstance(said, dict) else None
    return (about, notes, place) if isinstance(notes, dict) else None


def _page(record: WarcRecord, block: bytes, about: tuple[Mapping[str, Any] | None, Place]) -> Item:
    """Return what a record holds, with what is known of it from a note before it."""
    notes, place = about
    url = _address(record)
    if record.record_type == WarcRecordType.resource:
        status, kind, body = OK, record.headers.get("Content-Type") or "", block[:READ]
    else:
        answer = _answer(block)
        if answer is None:
            return LeftOut(Left.HTTP, place, url)
        status, kind, body = answer
    if notes is None and not kind.lower().startswith(PAGE_TYPES):
        return LeftOut(Left.OTHER_KIND, place)
    if notes is None and (reason := refuse_name(url)):
        return LeftOut(Left.ADDRESS, place, reason)
    return ArchivedPage(url, record.record_date, status, kind, body, place, notes)


def _answer(block: bytes) -> tuple[int, str, bytes] | None:
    """Return status, content type and body of an HTTP response; None when it is none.

    The body is without the encodings that its head names; as it is when they are unknown or not there: many archives
    hold bodies unpacked below the head that they had before. It is decoded in a record of its own, since one that fails
    within an archive ends the reading of it.
    """
    for decoding in ("all", "none"):
        record = WarcRecord()
        record.set_bytes_content(block)
        record.is_http = True
        try:
            record.parse_http(auto_decode=decoding)
            body = record.reader.read(READ)
        except OSError:
            continue
        head = record.http_headers
        return None if head.status_code is None else (head.status_code, (head.get("Content-Type") or "").strip(), body)
    return None


def _is_as_said(block: bytes, digest: str | None) -> bool:
    """Return whether a block has its digest: ``algorithm:value`` in base 32 or 16. An unknown kind says nothing."""
    algorithm, _, said = (digest or "").partition(":")
    name = algorithm.strip().lower().replace("-", "")
    if name not in {"md5", "sha1", "sha256", "sha384", "sha512"}:
        return True
    found = hashlib.new(name, block, usedforsecurity=False)
    base32 = base64.b32encode(found.digest()).decode().rstrip("=")
    return said.strip().rstrip("=").casefold() in {found.hexdigest(), base32.casefold()}
