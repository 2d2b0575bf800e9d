"""The outlets of the press on loopback: their kinds, their pages and what is wrong with each of them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cached_property

#: The simulated day on which everything happens.
DAY = "Tue, 10 Mar 2026 06:00:00 GMT"
#: Faults of pages and how many in a thousand have them. All but the last two pass: the page can be had later.
FAULTS = {
    "": 895, "error": 20, "truncated": 12, "reset": 8, "stall": 3, "drip": 4, "moved": 20, "moved twice": 6,
    "twice listed": 12, "gone": 10, "forbidden": 10,
}  # fmt: skip
NEVER = ("gone", "forbidden")
#: How often a passing fault is met, by pages with even and odd numbers.
PASSING = {"error": (1, 3), "truncated": (1, 2), "reset": (1, 3), "stall": (1, 1)}
#: One in so many outlets has the property.
SHARES_DOMAIN, QUOTES, FAILS_FIRST, BREAKS_FIRST, IS_BUSY, ASKS_DELAY = 20, 10, 33, 40, 12, 25
CRAWL_DELAY_S = 0.3
KINDS = ("feed", "feed", "feed", "sitemap", "section")


@dataclass(frozen=True, slots=True)
class Page:
    """An article. ``fault`` is one of ``FAULTS``."""

    number: int
    fault: str

    @property
    def path(self) -> str:
        """The path that listings give."""
        place = "private" if self.fault == "forbidden" else "2026/03/10"
        return f"/{place}/ministers-agree-on-quota-{self.number:06}"


@dataclass(frozen=True, slots=True)
class Outlet:
    """A source with its pages. ``lane`` is its domain, ``also`` what it lists of another's pages."""

    number: int
    host: str
    lane: str
    kind: str
    pages: tuple[Page, ...]
    also: tuple[str, ...] = ()

    @property
    def crawl_delay_s(self) -> float:
        """What its robots.txt asks for, in seconds; 0 for nothing."""
        return CRAWL_DELAY_S if self.number % ASKS_DELAY == 1 else 0.0

    @property
    def busy_page(self) -> Page | None:
        """The page that is answered with a request for a pause, the first time."""
        plain = [page for page in self.pages if not page.fault]
        return plain[len(plain) // 2] if plain and self.number % IS_BUSY == 2 else None  # noqa: PLR2004 - any other would do


def _shared(outlet: Outlet) -> tuple[str, ...]:
    """Return addresses of an outlet's pages, without scheme, for another's listing."""
    return tuple(f"//{outlet.host}:{{port}}{page.path}" for page in outlet.pages[:5] if not page.fault)


class Press:
    """All outlets; the same for the same numbers."""

    def __init__(self, sources: int, articles: int, *, delay_s: float) -> None:
        self.delay_s = delay_s
        dice = random.Random(sources * articles)  # noqa: S311 - repeatable, no secret
        chosen = dice.choices(list(FAULTS), list(FAULTS.values()), k=articles)
        for place, fault in zip(range(0, articles, max(1, articles // len(FAULTS))), FAULTS, strict=False):
            chosen[place] = fault  # each at least once
        self.outlets: list[Outlet] = []
        for number in range(sources):
            pages = tuple(Page(one, chosen[one]) for one in range(number, articles, sources))
            self.outlets.append(self._outlet(number, pages))

    def _outlet(self, number: int, pages: tuple[Page, ...]) -> Outlet:
        kind = KINDS[number % len(KINDS)]
        if number % SHARES_DOMAIN == SHARES_DOMAIN - 1:
            sister = self.outlets[number - 1]
            return Outlet(number, f"sport.{sister.host}", sister.lane, kind, pages, _shared(sister))
        host = f"paper-{number:04}.example"
        quoted = self.outlets[number - 3] if number % QUOTES == 5 else None  # noqa: PLR2004 - any feed would do
        return Outlet(number, host, host, kind, pages, _shared(quoted) if quoted else ())

    def obtainable(self) -> set[int]:
        """Return the numbers of the pages that can be had in the end."""
        return {page.number for outlet in self.outlets for page in outlet.pages if page.fault not in NEVER}


def _feed(entries: list[tuple[str, int]]) -> bytes:
    items = "".join(
        f"<item><title>Ministers agree on quota {number} for seasonal workers</title><link>{link}</link>"
        f"<guid>{link}</guid><pubDate>{DAY}</pubDate>"
        "<description>What the ministers said, in a line.</description></item>"
        for link, number in entries
    )
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Paper</title>{items}</channel></rss>".encode()


def _sitemap(entries: list[tuple[str, int]]) -> bytes:
    urls = "".join(f"<url><loc>{link}</loc><lastmod>2026-03-10T06:00:00Z</lastmod></url>" for link, _ in entries)
    return f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{urls}</urlset>".encode()


def _section(entries: list[tuple[str, int]]) -> bytes:
    links = "".join(
        f"<article><h2><a href='{link}'>Ministers agree on quota {number} for seasonal workers</a></h2></article>"
        for link, number in entries
    )
    return f"<!doctype html><html><body><nav><a href='/'>Home</a></nav><main>{links}</main></body></html>".encode()


LISTINGS = {"feed": _feed, "sitemap": _sitemap, "section": _section}


class Paper:
    """Bodies of pages, of the sizes and the redundancy that pages have: some 10 to 70 KB."""

    @cached_property
    def _texts(self) -> list[bytes]:
        dice = random.Random(1)  # noqa: S311 - repeatable, no secret
        words = ["".join(dice.choices("aeioubcdfglmnprst", k=dice.randint(2, 9))) for _ in range(4000)]
        paragraphs = [f"<p class='story-text'>{' '.join(dice.choices(words, k=60))}.</p>\n" for _ in range(600)]
        return ["".join(dice.choices(paragraphs, k=dice.randint(12, 130))).encode() for _ in range(400)]

    @cached_property
    def _frame(self) -> bytes:
        links = "".join(
            f"<li><a href='/section/{one}' class='menu-item level-1'>Section {one}</a></li>" for one in range(80)
        )
        return f"<nav><ul>{links}</ul></nav>".encode()

    def page(self, number: int) -> bytes:
        """Return the page of that number."""
        head = (
            f"<!doctype html><html lang='en'><head><title>Quota {number}</title><meta name='number' content='{number}'>"
        )
        return head.encode() + b"</head><body>" + self._frame + self._texts[number % 400] + b"</body></html>"


PAPER = Paper()
