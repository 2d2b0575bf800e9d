"""Writes captures as a web archive (WARC/1.1, ISO 28500:2017), each record packed by itself.

A page of the web becomes a ``response`` with the head that is known of it: its status and content type, and the length
of the body as it is kept, unpacked. Anything else (documents, pages from files) becomes a ``resource``. Before each
stands a ``metadata`` record with what else is known of the capture. Requests and server addresses are not kept, so none
are written.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import BinaryIO
from urllib.parse import quote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from corridor import __version__
from corridor.intake.archives import NOTES
from pipeline.addresses import DEFAULT_PORTS
from pipeline.model import Capture

#: The version that records are of, and what says so in full.
VERSION, CONFORMS_TO = "WARC/1.1", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
#: What is packed with: the usual trade of time for size.
LEVEL = 6
#: Characters that may stand in an address as they are (RFC 3986, section 2).
IN_ADDRESSES = ":/?#[]@!$&'()*+,;=-._~%"
#: What may not stand in a field of a head.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
#: Fields of a capture that stand in its note.
NOTED = ("kind", "source", "outlet", "language", "status", "content_type", "listed_title", "listed_published", "url")


def write_archive(captures: Iterable[Capture], stream: BinaryIO, *, name: str, now: str) -> int:
    """Write captures as an archive and return how many; one is in memory at a time.

    It is packed record by record, unless ``name`` ends in ``.warc``.

    The same captures give the same records, with the same names.

    Args:
        captures: what to write.
        stream: where to.
        name: the file's name, as the archive states it.
        now: the UTC time at which the archive is made.
    """
    packed = _unpacked if name.endswith(".warc") else _packed
    stream.write(packed(_first(name, now)))
    count = 0
    for count, capture in enumerate(captures, start=1):  # noqa: B007 - how many there were
        stream.writelines(map(packed, records(capture)))
    return count


def records(capture: Capture) -> tuple[bytes, bytes]:
    """Return the two records of a capture, unpacked: what is known of it, and itself."""
    digest = hashlib.sha256(capture.body).hexdigest()
    named = _named(f"{capture.fetched_at} {capture.kind} {capture.url} {digest}", capture.fetched_at)
    own = named["WARC-Record-ID"]
    target = quote(capture.url, safe=IN_ADDRESSES)
    note = json.dumps({NOTES: {name: getattr(capture, name) for name in NOTED}}, ensure_ascii=False).encode()
    about = {
        **_named(f"{own} note", capture.fetched_at),
        "WARC-Target-URI": target,
        "WARC-Refers-To": own,
        "Content-Type": "application/json",
    }
    web = urlsplit(target).scheme in DEFAULT_PORTS and capture.kind != "document"
    kind = "application/http; msgtype=response" if web else _line(capture.content_type or "application/octet-stream")
    fields = {
        **named,
        "WARC-Target-URI": target,
        "WARC-Payload-Digest": _digest(capture.body),
        "Content-Type": kind,
    }
    block = _head(capture) + capture.body if web else capture.body
    return (
        _record("metadata", about, note),
        _record("response" if web else "resource", fields, block),
    )


def _head(capture: Capture) -> bytes:
    """Return the head of a response, of what is known."""
    known = capture.status in {status.value for status in HTTPStatus}
    phrase = HTTPStatus(capture.status).phrase if known else ""
    kind = f"Content-Type: {_line(capture.content_type)}\r\n" if capture.content_type else ""
    head = f"HTTP/1.1 {capture.status} {phrase}\r\n{kind}Content-Length: {len(capture.body)}\r\n\r\n"
    return head.encode("utf-8", "replace")


def _first(name: str, now: str) -> bytes:
    """Return the record that says what the archive is."""
    said = {"software": f"Corridor/{__version__}", "format": "WARC File Format 1.1", "conformsTo": CONFORMS_TO}
    block = "".join(f"{key}: {value}\r\n" for key, value in said.items()).encode()
    fields = {"WARC-Filename": _line(name), "Content-Type": "application/warc-fields"}
    return _record("warcinfo", _named(f"{now} {name}", now) | fields, block)


def _packed(record: bytes) -> bytes:
    return gzip.compress(record, LEVEL, mtime=0)


def _unpacked(record: bytes) -> bytes:
    return record


def _record(kind: str, fields: Mapping[str, str], block: bytes) -> bytes:
    own = {"WARC-Block-Digest": _digest(block), "Content-Length": str(len(block))}
    head = {"WARC-Type": kind, **fields, **own}
    lines = "".join(f"{key}: {value}\r\n" for key, value in head.items())
    return f"{VERSION}\r\n{lines}\r\n".encode("utf-8", "replace") + block + b"\r\n\r\n"


def _named(of: str, at: str) -> dict[str, str]:
    """Return the name of a record, made of what it is about, and its time."""
    return {"WARC-Record-ID": f"<{uuid5(NAMESPACE_URL, of).urn}>", "WARC-Date": at}


def _digest(block: bytes) -> str:
    found = hashlib.sha1(block, usedforsecurity=False).digest()
    return f"sha1:{base64.b32encode(found).decode()}"


def _line(text: str) -> str:
    """Return a text that can stand in a field of a head."""
    return _CONTROLS.sub(" ", text).strip()
