"""Turns files a person hands over into captures: JSON Lines of documents, saved pages, plain text, WARC archives."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from corridor.archives import PDF_TYPE, archived_pages
from corridor.readers import call
from pipeline.errors import PageError
from pipeline.extraction import extract
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.model import Article, Capture
from pipeline.utc import utc_moment, utc_text

#: The source that captures of handed-over files belong to.
INGEST = "ingest"
#: A document without a date sorts behind all dated ones.
LAST = "9999"
JSON_TYPE = "application/json"
#: The longest line that is read, in bytes: the largest page fits into it, in base64 and with its letters escaped.
LINE_BYTES = 4 * MAX_BYTES


def intake(path: Path, *, now: str, readers: Executor) -> list[Capture]:
    """Return the captures in a file, in order of publication, each as if captured when it was published.

    Args:
        path: a ``.jsonl``, ``.html``, ``.htm``, ``.pdf``, ``.txt``, ``.warc`` or ``.warc.gz`` file.
        now: the UTC time under which an undated one is recorded.
        readers: what reads a page for its date.

    Raises:
        PageError: the file is of another kind, or a line of it is no document; it names file and line.
    """
    reader = next((reader for ending, reader in READERS.items() if path.name.endswith(ending)), None)
    if reader is None:
        raise PageError(f"{path}: not a file this can read; its name ends in one of: {', '.join(READERS)}")
    try:
        captures = list(reader(path, now, readers))
    except OSError as error:
        raise PageError(f"{path}: cannot be read: {error.strerror or error}") from error
    return sorted(captures, key=lambda capture: capture.listed_published or LAST)


def _jsonl(path: Path, now: str, _readers: Executor) -> Iterator[Capture]:
    with path.open("rb") as stream:
        for number, line in lines_of(stream):
            yield document(line, place=f"{path}:{number}", now=now)


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
    return value


def document(line: bytes, *, place: str, now: str) -> Capture:
    """Return one JSON line as a capture made at its ``published`` time.

    Raises:
        PageError: it is no JSON object with a ``url`` and ``text``, ``html`` or ``html_base64``, or its date is none.
    """
    try:
        fields = parse_line(line)
    except ValueError as error:
        raise PageError(f"{place}: not JSON: {error}") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("url"), str):
        raise PageError(f"{place}: not a document: a JSON object with a url is wanted")
    if not {"text", "html", "html_base64"} & fields.keys():
        raise PageError(f"{place}: not a document: it has no text, html or html_base64")
    published = fields.get("published")
    try:
        at = utc_text(utc_moment(published)) if published else now
    except (ValueError, TypeError) as error:
        raise PageError(f"{place}: published = {published!r}: not an ISO 8601 day or time") from error
    capture = _capture(fields["url"], line, at=at, content_type=JSON_TYPE)
    return replace(capture, listed_published=published)


def _page(path: Path, now: str, readers: Executor) -> Iterator[Capture]:
    kind = PDF_TYPE if path.suffix == ".pdf" else "text/html"
    yield _dated(_capture(path.resolve().as_uri(), path.read_bytes(), at=now, content_type=kind), readers)


def _text(path: Path, now: str, _readers: Executor) -> Iterator[Capture]:
    text = path.read_text(encoding="utf-8", errors="replace")
    title = next((line.strip() for line in text.splitlines() if line.strip()), path.stem)
    fields = {"url": path.resolve().as_uri(), "title": title[:200], "text": text, "outlet": path.stem}
    yield document(json.dumps(fields).encode(), place=str(path), now=now)


def _warc(path: Path, now: str, readers: Executor) -> Iterator[Capture]:
    with path.open("rb") as stream:
        for page in archived_pages(stream):
            at = utc_text(page.at) if page.at else now
            capture = _capture(page.url, page.body, at=at, content_type=page.content_type)
            yield _dated(replace(capture, status=page.status), readers)


def _capture(url: str, body: bytes, *, at: str, content_type: str) -> Capture:
    return Capture(
        id=0,
        kind="document" if content_type == JSON_TYPE else "page",
        url=url,
        source=INGEST,
        outlet=None,
        language=None,
        fetched_at=at,
        status=200,
        content_type=content_type,
        listed_title=None,
        listed_published=None,
        body=body,
    )


def _dated(capture: Capture, readers: Executor) -> Capture:
    """Return a saved page as if captured when it was published, where it says when."""
    article = call(readers, extract, capture)
    if not isinstance(article, Article) or article.published is None:
        return capture
    at = utc_text(utc_moment(article.published))
    return replace(capture, fetched_at=at, listed_published=at)


#: The reader of each kind of file, by the ending of its name.
READERS: dict[str, Callable[[Path, str, Executor], Iterator[Capture]]] = {
    ".jsonl": _jsonl,
    ".html": _page,
    ".htm": _page,
    ".pdf": _page,
    ".txt": _text,
    ".warc": _warc,
    ".warc.gz": _warc,
}
