"""Turns files a person hands over into captures: JSON Lines of documents, saved pages, plain text, WARC archives."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corridor.intake.archives import PDF_TYPE, Archive, ArchivedPage, Item
from corridor.intake.documents import UNDECLARED, Declared, capture_of, document, documents
from corridor.intake.seeding import read_shortcut
from pipeline.addresses import refuse_name
from pipeline.errors import PageError
from pipeline.extraction import extract
from pipeline.extraction.refusals import MAX_BYTES
from pipeline.extraction.saved import SavedPage, read_mhtml, read_saved
from pipeline.model import Article, Capture, Rejected
from pipeline.run import settle
from pipeline.utc import utc_moment, utc_text

#: Endings of saved pages, of pages wrapped with their pictures, of archives.
PAGES, WRAPPED, ARCHIVES = (".html", ".htm"), (".mhtml", ".mht"), (".warc", ".warc.gz")
#: What is added to the name of a saved page for the file that holds its address.
SIDECAR = ".url"
#: The largest wrapped page that is read, in bytes: its pictures are in it.
WRAPPED_BYTES = 5 * MAX_BYTES
#: How many pages of an archive may wait to be read for their dates, and how many bytes they may have.
WAITING, WAITING_BYTES = 32, 32_000_000
#: What an archive of our own may say of a capture, beside its address, body and time.
NOTED = ("source", "outlet", "language", "content_type", "listed_title", "listed_published")
KINDS = ("page", "listing", "document")
TITLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Desk:
    """What reads files that are handed over.

    Attributes:
        now: the UTC time under which an undated one is recorded.
        readers: what reads pages: for their dates, and for the address a saved one states.
        declared: what pages are recorded under.
        unnamed: the address of a saved page that states none, from its file and its bytes.
    """

    now: str
    readers: Executor
    declared: Declared = UNDECLARED
    unnamed: Callable[[Path, bytes], str] = lambda path, _body: path.resolve().as_uri()

    @property
    def believing(self) -> bool:
        """Whether an archive may say what source its captures are of: not one that is a source itself."""
        return self.declared == UNDECLARED


def intake(path: Path, desk: Desk) -> Iterator[Capture]:
    """Yield the captures in a file, each as if captured when it was published, one in memory at a time.

    Those of JSON Lines come in order of publication, and only when every line was found to be good.

    Args:
        path: a file whose name has one of the endings of :data:`READERS`.
        desk: what reads it.

    Raises:
        PageError: the file is of another kind, or a line of it is no document; it names file and line.
    """
    reader = READERS.get(ending(path))
    if reader is None:
        raise PageError(f"{path}: not a file this can read; its name ends in one of: {', '.join(READERS)}")
    try:
        yield from reader(path, desk)
    except OSError as error:
        raise PageError(f"{path}: cannot be read: {error.strerror or error}") from error


def ending(path: Path) -> str:
    """Return by which of the endings of :data:`READERS` a file is read; empty for none. Letter case is no matter."""
    return next((one for one in READERS if path.name.lower().endswith(one)), "")


def saved_page(path: Path, desk: Desk) -> tuple[Capture, Article | Rejected]:
    """Return a saved page, as if captured when it says that it was published, and what was read from it.

    Its address is the one in the file beside it that has ``.url`` added to its name, or else the one it states.

    Raises:
        PageError: there is no page in it, or the file beside it holds no address.
        OSError: it cannot be read.
    """
    page = _opened(path, desk)
    named = beside(path)
    url = _named(named) if named is not None else page.url
    body = page.body
    capture = capture_of(
        url or desk.unnamed(path, body), body, at=desk.now, content_type=page.content_type, declared=desk.declared
    )
    reading = settle(desk.readers.submit(extract, capture), capture.url)
    return dated(capture, reading), reading


def beside(path: Path) -> Path | None:
    """Return the file beside a page that names its address, or None."""
    named = f"{path}{SIDECAR}"
    return Path(named) if os.path.isfile(named) and not os.path.islink(named) else None  # noqa: PTH113, PTH114 - however long


def _named(path: Path) -> str:
    url = read_shortcut(path)
    if reason := refuse_name(url):
        raise PageError(f"{path}: {url!r}: {reason}")
    return url


def _opened(path: Path, desk: Desk) -> SavedPage:
    """Return what a file holds as a page; a PDF states no address. Markup is only looked into in a reading process."""
    kind = ending(path)
    limit = WRAPPED_BYTES if kind in WRAPPED else MAX_BYTES
    with path.open("rb") as stream:
        body = stream.read(limit + 1)
    if kind == ".pdf":
        return SavedPage(None, PDF_TYPE, body)
    if len(body) > limit:
        return SavedPage(None, "text/html", body)  # too large to be looked into; its reading is refused as such
    found = settle(desk.readers.submit(read_mhtml if kind in WRAPPED else read_saved, body), str(path))
    if found is None:
        raise PageError(f"{path}: there is no page in it")
    if isinstance(found, Rejected):
        raise PageError(f"{path}: {found.reason}")
    return found


def dated(capture: Capture, reading: Article | Rejected) -> Capture:
    """Return a page as if captured when it was published, where it says when."""
    if not isinstance(reading, Article) or reading.published is None:
        return capture
    at = utc_text(utc_moment(reading.published))
    return replace(capture, fetched_at=at, listed_published=at)


def dated_pages(items: Iterable[Item], desk: Desk) -> Iterator[tuple[Item, Capture | None]]:
    """Yield the items of an archive in their order, pages with their capture, as if made when they were published.

    Some are read ahead, so that all readers have work. A capture that an archive of our own describes is as it was.
    """
    waiting: deque[tuple[Item, Capture | None, Future[Article | Rejected] | None]] = deque()
    held = 0
    for item in items:
        capture = _archived(item, desk)
        read = isinstance(item, ArchivedPage) and capture is not None and item.notes is None
        waiting.append((item, capture, desk.readers.submit(extract, capture) if read and capture else None))
        held += len(capture.body) if capture else 0
        while len(waiting) > WAITING or held > WAITING_BYTES:
            pair = _settled(*waiting.popleft())
            held -= len(pair[1].body) if pair[1] else 0
            yield pair
    for one in waiting:
        yield _settled(*one)


def _settled(
    item: Item, capture: Capture | None, read: Future[Article | Rejected] | None
) -> tuple[Item, Capture | None]:
    if capture is None or read is None:
        return item, capture
    return item, dated(capture, settle(read, capture.url))


def _archived(item: Item, desk: Desk) -> Capture | None:
    """Return an archived page as a capture; None for what is left out."""
    if not isinstance(item, ArchivedPage):
        return None
    at = utc_text(item.at) if item.at else desk.now
    capture = capture_of(item.url, item.body, at=at, content_type=item.content_type, declared=desk.declared)
    noted = {} if item.notes is None else _noted(item.notes)
    return replace(capture, **({"status": item.status} | noted))


def _noted(notes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an archive of our own says of a capture, as fields of it; what has not their type is passed over."""
    texts = {name: notes[name] for name in NOTED if isinstance(notes.get(name, 0), str | None)}
    if not isinstance(texts.get("source", ""), str):
        del texts["source"]
    kind, status, url = notes.get("kind"), notes.get("status"), notes.get("url")
    return (
        texts
        | ({"kind": kind} if kind in KINDS else {})
        | ({"status": status} if isinstance(status, int) else {})
        | ({"url": url} if isinstance(url, str) else {})
    )


def _jsonl(path: Path, desk: Desk) -> Iterator[Capture]:
    return documents(path, desk.now, desk.declared)


def _page(path: Path, desk: Desk) -> Iterator[Capture]:
    yield saved_page(path, desk)[0]


def _text(path: Path, desk: Desk) -> Iterator[Capture]:
    with path.open("rb") as stream:
        text = stream.read(MAX_BYTES).decode("utf-8", "replace")
    title = next((line.strip() for line in text.splitlines() if line.strip()), path.stem)
    fields = {"url": path.resolve().as_uri(), "title": title[:TITLE_LENGTH], "text": text, "outlet": path.stem}
    yield document(json.dumps(fields).encode(), place=str(path), now=desk.now, declared=desk.declared)


def _warc(path: Path, desk: Desk) -> Iterator[Capture]:
    with path.open("rb") as stream:
        for _, capture in dated_pages(Archive(stream, believing=desk.believing), desk):
            if capture is not None:
                yield capture


#: The reader of each kind of file, by the ending of its name.
READERS: dict[str, Callable[[Path, Desk], Iterator[Capture]]] = {
    ".jsonl": _jsonl,
    **dict.fromkeys((*PAGES, *WRAPPED, ".pdf"), _page),
    ".txt": _text,
    **dict.fromkeys(ARCHIVES, _warc),
}
