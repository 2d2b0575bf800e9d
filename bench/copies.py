"""Prints how many scripted copies are found and how many pages called copies are ones, in five languages.

Usage: ``python bench/copies.py [--stories N] [--stored N]``. Long texts of many stories, printed by newspapers with
their footers and teasers, are heard one after the other by a real ledger; half of them are copies, a kind of edit each
(:mod:`tests.copy_texts`). Recall: the share of a story's second pages that are called a copy of its first. Pair
precision: the share of all pages called copies that point to a page of their own story. ``--stored`` fills the ledger
with so many articles beforehand, of made-up signatures, to see what a large one costs.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

sys.path[0] = str(Path(__file__).resolve().parent.parent)


from pipeline.copies import SIGNATURE_VERSION  # noqa: E402 - after the path
from pipeline.ledger.database import immediate  # noqa: E402 - after the path
from tests.copy_desk import CopyDesk, Page, stream  # noqa: E402 - after the path
from tests.copy_texts import EDITS, LANGUAGES  # noqa: E402 - after the path

#: Values of a made-up signature, how many of them it shares with many others, and out of how many those are drawn.
VALUES, COMMON, COMMON_VALUES = 80, 8, 5000

#: The text of a made-up article, so that rows are as long as real ones.
FILLER = "x" * 3000

#: Rows inserted at once.
CHUNK = 1_000_000

Cell = tuple[str, str]


class Tally:
    """What came of a stream of pages, by kind of edit and language."""

    def __init__(self) -> None:
        self.copies: Counter[Cell] = Counter()
        self.found: Counter[Cell] = Counter()
        self.called: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.taken_s: list[float] = []
        self._pages: dict[int, Page] = {}
        self._told: dict[str, Page] = {}

    def hear(self, desk: CopyDesk, page: Page) -> None:
        """Let the ledger hear a page, and count its answer."""
        began = time.perf_counter()
        copy = desk.hears(page.text, outlet=page.outlet)
        self.taken_s.append(time.perf_counter() - began)
        first = self._told.get(page.told)
        right = copy is not None and copy.article_id in self._pages and self._pages[copy.article_id].told == page.told
        if first is not None:
            cell = (first.edit or page.edit, page.language)
            self.copies[cell] += 1
            self.found[cell] += right
        if copy is not None:
            self.called[page.language] += 1
            self.wrong[page.language] += not right
        self._pages[desk.heard] = page
        self._told.setdefault(page.told, page)

    def report(self) -> None:
        """Print the table."""
        print(f"{'recall':18}", *(f"{language:>6}" for language in LANGUAGES), f"{'all':>6}")
        for edit in EDITS:
            print(
                f"{edit:18}", *(self._recall([(edit, language)]) for language in LANGUAGES), self._recall_of(edit=edit)
            )
        print(f"{'all':18}", *(self._recall_of(language=language) for language in LANGUAGES), self._recall_of())
        precision = [1 - self.wrong[language] / max(1, self.called[language]) for language in LANGUAGES]
        overall = 1 - self.wrong.total() / max(1, self.called.total())
        print(f"{'pair precision':18}", *(f"{share:6.4f}" for share in (*precision, overall)))
        taken = sorted(self.taken_s)
        print(
            f"{len(taken)} pages, {self.called.total()} called copies, {self.wrong.total()} wrongly;"
            f" a page: median {taken[len(taken) // 2] * 1e3:.1f} ms, p95 {taken[len(taken) * 95 // 100] * 1e3:.1f} ms"
        )

    def _recall_of(self, *, edit: str | None = None, language: str | None = None) -> str:
        return self._recall([cell for cell in self.copies if edit in {None, cell[0]} and language in {None, cell[1]}])

    def _recall(self, cells: list[Cell]) -> str:
        copies = sum(self.copies[cell] for cell in cells)
        return f"{sum(self.found[cell] for cell in cells) / max(1, copies):6.4f}"


def fill(desk: CopyDesk, count: int) -> None:
    """Store so many articles with signatures of random values, and of some that very many share."""
    dice = np.random.default_rng(1)
    own = dice.integers(-(2**63), 2**63, (count, VALUES), dtype=np.int64)
    own[:, :COMMON] = dice.integers(0, COMMON_VALUES, (count, COMMON))
    article_ids = np.repeat(np.arange(1, count + 1), VALUES)
    order = np.lexsort((article_ids, own.ravel()))
    connection = desk.database.conn
    connection.executescript("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    with immediate(desk.database):
        connection.executemany(
            "INSERT INTO articles (id, capture_id, url, address_key, revision, source, outlet, title, text, language,"
            " published_source, captured_at, content_sha256, relevant, reasons_json)"
            " VALUES (?1, ?1, '', ?1, 1, 'filler', 'filler ' || (?1 % 500), '', ?2, 'en', 'none', '', ?1, 1, '[]')",
            ((number, FILLER) for number in range(1, count + 1)),
        )
        connection.executemany(
            "INSERT INTO signatures (article_id, version, size) VALUES (?, ?, ?)",
            ((number, SIGNATURE_VERSION, VALUES) for number in range(1, count + 1)),
        )
        for start in range(0, order.size, CHUNK):
            chosen = order[start : start + CHUNK]
            rows = zip(own.ravel()[chosen].tolist(), article_ids[chosen].tolist(), strict=True)
            connection.executemany(
                f"INSERT OR IGNORE INTO signature_bands VALUES ({SIGNATURE_VERSION}, ?, ?)",  # noqa: S608 - a number
                rows,
            )
    connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    desk.heard = count


def main() -> None:
    """Print the table for a stream of pages."""
    parser = argparse.ArgumentParser(description="How many scripted copies are found, in five languages.")
    parser.add_argument("--stories", type=int, default=100, help="stories a language and kind of edit")
    parser.add_argument("--stored", type=int, default=0, help="articles in the ledger beforehand")
    parser.add_argument("--seed", default="bench", help="another seed makes other texts")
    asked = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as home:
        desk = CopyDesk(Path(home))
        fill(desk, asked.stored)
        for page in stream(asked.stories, asked.seed):
            tally.hear(desk, page)
    tally.report()


if __name__ == "__main__":
    main()
