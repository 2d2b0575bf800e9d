"""Prints how fast web archives are read, taken in and written, beside bare iteration by the library.

Usage: ``python bench/archive.py [PAGES]`` (default 2000). A synthetic archive in the form of Common Crawl's news is
made: packed record by record, a request and a metadata record with each page of about 60,000 bytes, half of it markup.
It is made from the same seed each time. All readings are of the same file, in one process, but for the dates of pages,
which the reading processes find; their start counts.

Rows:
  bare         iterating with the library, HTTP heads parsed, bodies read
  read         the same pages by ``corridor.intake.archives``: damage found, digests checked, places known
  one host     the same, where one page in fifty is of a host that is asked for
  taken in     read, dated and stored in ``captures.db``, as ``ingest`` does before it reads
  written      exported as an archive
  read back    that archive taken into another home
Columns: seconds, pages a second, and megabytes of the packed file a second (of the exported one for the last two).
The last line gives the most memory that this process had.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: E402 - after the path

from corridor.intake.archives import Archive, ArchivedPage, archived_pages  # noqa: E402 - after the path
from corridor.intake.archiving import write_archive  # noqa: E402 - after the path
from corridor.intake.files import Desk  # noqa: E402 - after the path
from corridor.intake.ingesting import ingest_archive  # noqa: E402 - after the path
from corridor.readers import Readers, ReadingLimits  # noqa: E402 - after the path
from pipeline.ledger.captures import open_captures  # noqa: E402 - after the path

NOW = "2026-04-01T12:00:00Z"
#: Paragraphs of a page, words of a paragraph, elements of markup around them, hosts.
PARAGRAPHS, WORDS, MARKUP, HOSTS = 40, 80, 300, 50
STOCK = ("harbour", "council", "meeting", "market", "season", "village", "road", "budget", "school", "field", "summer")


def page(dice: random.Random, number: int) -> bytes:
    """Return a page of a synthetic outlet."""
    text = "".join(
        f"<p>{' '.join(f'{dice.choice(STOCK)}{dice.randrange(900)}' for _ in range(WORDS))}.</p>\n"
        for _ in range(PARAGRAPHS)
    )
    menu = "".join(
        f"<li class='menu-item-{one}'><a href='/section/{dice.getrandbits(32):x}/{dice.choice(STOCK)}' data-id='{one}'>"
        f"{dice.choice(STOCK)}</a></li>\n"
        for one in range(MARKUP)
    )
    day = f"2026-03-{1 + number % 28:02}"
    head = f"<title>Page {number}</title><meta property='article:published_time' content='{day}T08:00:00Z'>"
    return f"<!doctype html><html lang='en'><head>{head}</head><body><ul>{menu}</ul><article>{text}</article>".encode()


def record(kind: str, url: str, block: bytes, *, name: int) -> bytes:
    """Return a packed record."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-30T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{UUID(int=name)}>\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + block + b"\r\n\r\n", 6)


def make(path: Path, pages: int) -> None:
    """Write the synthetic archive."""
    dice = random.Random(pages)  # noqa: S311 - repeatable pages, no secret
    with path.open("wb") as stream:
        for number in range(pages):
            url = f"https://outlet{number % HOSTS}.example/news/{number}"
            body = page(dice, number)
            answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
            asked = f"GET /news/{number} HTTP/1.1\r\n\r\n".encode()
            stream.write(record("request", url, asked, name=3 * number))
            stream.write(record("response", url, answer.encode() + body, name=3 * number + 1))
            stream.write(record("metadata", url, b"fetchTimeMs: 120\r\n", name=3 * number + 2))


def bare(path: Path) -> int:
    """Read the pages with the library alone."""
    with path.open("rb") as stream:
        records = ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True)
        return sum(bool(one.reader.read()) for one in records)


def ours(path: Path) -> int:
    """Read the pages."""
    with path.open("rb") as stream:
        return sum(1 for _ in archived_pages(stream))


def one_host(path: Path) -> int:
    """Read the pages of one host; return how many there are in all."""
    with path.open("rb") as stream:
        items = list(Archive(stream, wants=lambda url: url.startswith("https://outlet7.example/")))
    assert sum(isinstance(item, ArchivedPage) for item in items) == len(items) // 3 // HOSTS  # noqa: S101 - what is measured
    return len(items) // 3


def taken_in(path: Path, home: Path, processes: int) -> int:
    """Take an archive into a home."""
    with Readers(ReadingLimits(processes=processes)) as readers, open_captures(home) as captures:
        return ingest_archive(path, captures, Desk(NOW, readers)).documents


def written(home: Path, path: Path) -> int:
    """Export a home's captures."""
    with open_captures(home) as captures, path.open("wb") as stream:
        return write_archive(map(captures.load, captures.ids()), stream, name=path.name, now=NOW)


def timed(name: str, size: int, do: Callable[[], int]) -> None:
    """Do something, and print what it took."""
    started = time.monotonic()
    pages = do()
    took = time.monotonic() - started
    print(f"{name:<12}{took:>9.2f} s{pages / took:>12,.0f} /s{size / took / 1e6:>10.1f} MB/s", flush=True)


def main() -> None:
    """Make the archive and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="?", type=int, default=2000, metavar="PAGES")
    parser.add_argument("--processes", type=int, default=2, help="the processes that date pages (default 2)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, out = folder / "news.warc.gz", folder / "out.warc.gz"
        make(path, options.pages)
        size = path.stat().st_size
        print(f"{options.pages:,} pages, {size / 1e6:,.1f} MB packed; {options.processes} reading processes")
        timed("bare", size, lambda: bare(path))
        timed("read", size, lambda: ours(path))
        timed("one host", size, lambda: one_host(path))
        timed("taken in", size, lambda: taken_in(path, folder / "one", options.processes))
        started = time.monotonic()
        pages = written(folder / "one", out)
        took, size = time.monotonic() - started, out.stat().st_size
        print(f"{'written':<12}{took:>9.2f} s{pages / took:>12,.0f} /s{size / took / 1e6:>10.1f} MB/s")
        timed("read back", size, lambda: taken_in(out, folder / "two", options.processes))
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")


if __name__ == "__main__":
    main()
