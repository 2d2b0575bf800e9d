"""Prints how long reading takes a page, against trafilatura and bare parsers, on any folder of HTML files.

Usage: ``python bench/reading.py FOLDER [--rounds N]``. All readers run over the same pages in one process by turns,
so that their ratios hold on a busy machine; the first round warms caches and is not counted.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path[0] = str(Path(__file__).resolve().parent.parent)

import trafilatura  # noqa: E402 - after the path
from lxml.html import document_fromstring  # noqa: E402 - after the path
from resiliparse.parse.html import HTMLTree  # noqa: E402 - after the path

from pipeline.extraction import extract  # noqa: E402 - after the path
from pipeline.model import Article, Capture, Rejected  # noqa: E402 - after the path


def capture(body: bytes, **stated: Any) -> Capture:  # noqa: ANN401 - the fields of a capture
    """Return ``body`` as a captured page; ``stated`` are fields of the capture."""
    fields = {
        "url": "https://www.site.example/news/page",
        "fetched_at": "2030-01-01T00:00:00Z",
        "content_type": "text/html",
        "outlet": None,
        "language": None,
        "listed_title": None,
        "listed_published": None,
    }
    return Capture(id=0, kind="page", source="bench", status=200, body=body, **(fields | stated))


READERS: dict[str, Callable[[bytes], object]] = {
    "corridor": lambda body: extract(capture(body)),
    "trafilatura, metadata": lambda body: trafilatura.bare_extraction(body, with_metadata=True),
    "trafilatura": trafilatura.bare_extraction,
    "trafilatura, fast": lambda body: trafilatura.bare_extraction(body, fast=True),
    "lxml parse": document_fromstring,
    "lexbor parse": HTMLTree.parse_from_bytes,
}


def timed(bodies: list[bytes], rounds: int) -> Counter[str]:
    """Return the seconds each reader took for all pages, over all rounds but the first."""
    spent: Counter[str] = Counter()
    for turn in range(rounds + 1):
        for body in bodies:
            for name, read in READERS.items():
                start = perf_counter()
                try:
                    read(body)
                except ValueError as failure:  # a parser's refusal takes its time, too
                    print(f"{name}: {failure}", file=sys.stderr)
                spent[name] += (perf_counter() - start) * (turn > 0)
    return spent


def main() -> None:
    """Print what was read, milliseconds a page, and ratios to the first reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    bodies = [path.read_bytes() for path in sorted(arguments.folder.rglob("*.htm*"))]
    if not bodies:
        sys.exit(f"no .html file in {arguments.folder}")
    found = [extract(capture(body)) for body in bodies]
    reasons = Counter(str(item.reason) for item in found if isinstance(item, Rejected))
    print(f"{len(bodies)} pages, {sum(isinstance(item, Article) for item in found)} articles; refused: {dict(reasons)}")
    spent = timed(bodies, arguments.rounds)
    for name, seconds in spent.items():
        each = seconds / len(bodies) / arguments.rounds * 1000
        print(f"{name:22} {each:8.2f} ms a page   {seconds / spent['corridor']:6.2f} x corridor")


if __name__ == "__main__":
    main()
