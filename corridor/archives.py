"""The pages in a web archive (WARC), their bodies as a browser would have had them. The one home of fastwarc."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, HeaderMap, WarcRecord, WarcRecordType

from pipeline.extraction.refusals import MAX_BYTES

#: The media type of a PDF.
PDF_TYPE = "application/pdf"
#: Media types of records that can hold an article.
PAGE_TYPES = ("text/html", "application/xhtml+xml", PDF_TYPE)
#: A body is read so far, in bytes: one more than the largest that is read tells that it is too large.
READ = MAX_BYTES + 1


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """One archived response. ``at`` is when it was fetched; None when the archive does not say."""

    url: str
    at: datetime | None
    status: int
    content_type: str
    body: bytes


def archived_pages(stream: BinaryIO) -> Iterator[ArchivedPage]:
    """Yield the responses of an archive that are pages, whatever their status.

    Raises:
        OSError: it is no archive, or broken.
    """
    for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
        url = record.headers.get("WARC-Target-URI")
        head = record.http_headers
        if url is None or not record.is_http or head.status_code is None:
            continue
        kind = (head.get("Content-Type") or "").strip()
        if kind.lower().startswith(PAGE_TYPES):
            body = _decoded(head, record.reader.read(READ))
            yield ArchivedPage(url.strip("<>"), record.record_date, head.status_code, kind, body)


def _decoded(head: HeaderMap, body: bytes) -> bytes:
    """Return a body without the encodings that its head names; as it is when they are unknown or not there.

    Many archives hold bodies unpacked below the head that they had before. The decoding is done on a record of its own,
    since one that fails within an archive ends the reading of it.
    """
    if len(body) == READ:
        return body
    archived = BytesIO()
    head.write(archived)
    record = WarcRecord()
    record.set_bytes_content(archived.getvalue() + body)
    record.is_http = True
    try:
        record.parse_http(auto_decode="all")
        return record.reader.read(READ)
    except OSError:
        return body
