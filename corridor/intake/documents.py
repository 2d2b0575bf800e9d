"""JSON Lines of documents: lines as they come, and one line as a capture."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from pipeline.addresses import DEFAULT_PORTS, refuse_name
from pipeline.errors import PageError
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.model import Capture
from pipeline.utc import utc_moment, utc_text

#: The source that captures of handed-over files belong to.
INGEST = "ingest"
#: A document without a date sorts behind all dated ones.
LAST = "9999"
JSON_TYPE = "application/json"
#: The longest line that is read, in bytes: the largest page fits into it, in base64 and with its letters escaped.
LINE_BYTES = 4 * MAX_BYTES


@dataclass(frozen=True, slots=True)
class Declared:
    """What captures are recorded under: a source's name, and its outlet and language where it declares them."""

    source: str = INGEST
    outlet: str | None = None
    language: str | None = None


UNDECLARED = Declared()


def capture_of(url: str, body: bytes, *, at: str, content_type: str, declared: Declared = UNDECLARED) -> Capture:
    """Return a capture made by hand at a UTC time: a document when it is JSON, else a page."""
    return Capture(
        id=0,
        kind="document" if content_type == JSON_TYPE else "page",
        url=url,
        source=declared.source,
        outlet=declared.outlet,
        language=declared.language,
        fetched_at=at,
        status=200,
        content_type=content_type,
        listed_title=None,
        listed_published=None,
        body=body,
    )


def documents(path: Path, now: str, declared: Declared = UNDECLARED) -> Iterator[Capture]:
    """Yield the documents of a file of JSON Lines in order of publication, one in memory at a time.

    The whole file is looked through before the first is given.

    Args:
        path: the file.
        now: the UTC time under which an undated one is recorded.
        declared: what they are recorded under.

    Raises:
        PageError: a line of it is no document.
    """
    with path.open("rb") as stream:
        for _, start, number in sorted(_places(stream, path, now)):
            stream.seek(start)
            _, line = next(lines_of(stream))
            yield document(line, place=f"{path}:{number}", now=now, declared=declared)


def _places(stream: BinaryIO, path: Path, now: str) -> Iterator[tuple[str, int, int]]:
    """Yield the time of publication of each document, the byte at which its line begins, and the line's number."""
    start = 0
    for number, line in lines_of(stream):
        capture = document(line, place=f"{path}:{number}", now=now)
        yield capture.listed_published or LAST, start, number
        start = stream.tell()


def lines_of(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of JSON Lines that are not blank, with their numbers from 1, each as soon as it is there.

    A line longer than :data:`LINE_BYTES` is cut right after them, and the rest of it passed over.
    """
    for number in count(1):
        line = stream.readline(LINE_BYTES + 1)
        if not line:
            return
        rest = line if len(line) > LINE_BYTES else b""
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(LINE_BYTES)
        if line.strip():
            yield number, line


def parse_line(line: bytes) -> Any:  # noqa: ANN401 - JSON is anything
    """Return the JSON value of a line.

    Raises:
        ValueError: it is none, or one that cannot be kept: nested without end, or with half of a surrogate pair; or the
            line is too long.
    """
    if len(line) > LINE_BYTES:
        raise ValueError(f"a line of more than {LINE_BYTES:,} bytes")
    try:
        value = json.loads(line)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8 text") from error
    return value


def document(line: bytes, *, place: str, now: str, declared: Declared = UNDECLARED) -> Capture:
    """Return one JSON line as a capture made at its ``published`` time.

    Raises:
        PageError: it is no JSON object with a ``url`` and ``text``, ``html`` or ``html_base64``, or its date is none,
            or its ``url`` is a web address that stands for no page.
    """
    try:
        fields = parse_line(line)
    except ValueError as error:
        raise PageError(f"{place}: not JSON: {error}") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("url"), str):
        raise PageError(f"{place}: not a document: a JSON object with a url is wanted")
    if not {"text", "html", "html_base64"} & fields.keys():
        raise PageError(f"{place}: not a document: it has no text, html or html_base64")
    if reason := _refuse_web(fields["url"]):
        raise PageError(f"{place}: url = {fields['url']!r}: {reason}")
    published = fields.get("published")
    try:
        at = utc_text(utc_moment(published)) if published else now
    except (ValueError, TypeError) as error:
        raise PageError(f"{place}: published = {published!r}: not an ISO 8601 day or time") from error
    capture = capture_of(fields["url"], line, at=at, content_type=JSON_TYPE, declared=declared)
    return replace(capture, listed_published=published)


def _refuse_web(url: str) -> str | None:
    """Return why a web address cannot stand for a page; a blank in it is forgiven.

    A document may have a name of another form than an address.
    """
    if url.partition(":")[0].lower() not in DEFAULT_PORTS:
        return None
    return refuse_name(url.strip().replace(" ", "%20"))
