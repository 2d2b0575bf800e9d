"""A ledger that hears page after page and says of each what it is a copy of, and the stream of pages it hears."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from pipeline.copies import signature
from pipeline.ledger.copies import CopyOf, find_copy, store_signature
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.schema import ledger
from tests.copy_texts import EDITS, LANGUAGES, outlets, story

#: How many newspapers a language has.
OUTLETS = 12

#: How often a copy is heard before what it was copied from.
COPY_FIRST = 0.25


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the stream: ``told`` names its text, ``edit`` what was done to it (empty: nothing)."""

    told: str
    language: str
    edit: str
    outlet: str
    text: str


class CopyDesk:
    """A real ledger in which articles are stored with their signatures and nothing else."""

    def __init__(self, home: Path) -> None:
        self.database: Database = open_database(home / "ledger.db", ledger)
        self.heard = 0

    def hears(self, text: str, *, outlet: str = "one", url: str | None = None) -> CopyOf | None:
        """Store a page and return what it is a copy of."""
        self.heard += 1
        url = url or f"https://{outlet.replace(' ', '-')}.example/{self.heard}"
        with immediate(self.database):
            copy = find_copy(self.database, text, url=url)
            self._insert(url, outlet, text, copy)
            store_signature(self.database, self.heard, signature(text))
        return copy

    def _insert(self, url: str, outlet: str, text: str, copy: CopyOf | None) -> None:
        self.database.table("articles").insert(
            {
                "id": self.heard,
                "capture_id": self.heard,
                "url": url,
                "address_key": url.removeprefix("https://"),
                "revision": self.heard,
                "source": outlet,
                "outlet": outlet,
                "title": "",
                "text": text,
                "language": "en",
                "published_source": "none",
                "captured_at": "2026-03-01T00:00:00Z",
                "content_sha256": str(self.heard),
                "relevant": 1,
                "reasons_json": "[]",
                "copy_of": copy.article_id if copy else None,
                "copy_relation": copy.relation.value if copy else None,
            }
        )


def stream(stories: int, seed: str) -> Iterator[Page]:
    """Yield pages in the order in which they are heard: so many stories a language and edit, each told twice.

    The second telling is the first one edited and printed by another newspaper, or the other way round.
    """
    dice = random.Random(seed)  # noqa: S311 - texts to copy, no secrets
    papers = {language: outlets(language, OUTLETS) for language in LANGUAGES}
    heard: list[tuple[float, Page]] = []
    for number, language, edit in ((n, lang, edit) for n in range(stories) for lang in LANGUAGES for edit in EDITS):
        told = f"{seed} {edit} {number}"
        sentences = story(told, language)
        edited = EDITS[edit](sentences, dice, language)
        first, second = dice.sample(papers[language], 2)
        pages = [
            Page(f"{language} {told}", language, "", first.name, first.page(sentences, dice)),
            Page(f"{language} {told}", language, edit, second.name, second.page(edited, dice)),
        ]
        times = sorted((dice.random(), dice.random()), reverse=dice.random() < COPY_FIRST)
        heard += zip(times, pages, strict=True)
    yield from (page for _, page in sorted(heard, key=lambda one: one[0]))
