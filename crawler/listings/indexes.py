"""Which sitemaps of an index are read in one poll: those that can hold what is new. Pure rules."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from urllib.parse import urlsplit

from crawler.listings.choosing import DAY_S, oldest_at
from pipeline.ledger.captures import Listed
from pipeline.utc import later

#: The most sitemaps of an index that one poll reads: with a time of change, and without.
MOST_DATED = 50
MOST_UNDATED = 10
#: The length of a day written as ISO 8601.
DAY = 10
DECEMBER = 12

#: Words in a sitemap's name that say it lists no articles.
OTHERS = frozenset({
    "author", "authors", "autor", "autori", "categories", "categoria", "categorie", "category", "image", "images",
    "tag", "tags", "taxonomy", "user", "users", "video", "videos",
})  # fmt: skip
PAGES_NAME = re.compile(r"^pages?[-_]sitemap")
_WORD = re.compile(r"[a-z]+")
#: A year, with its month and day where they follow, in a name or in parameters of their own.
_PERIOD = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:(?:[-_/.]?|&mm=)(0[1-9]|1[0-2])(?:(?:[-_/.]?|&dd=)(0[1-9]|[12]\d|3[01]))?)?(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Window:
    """The time in which something can be news. Times are UTC.

    Attributes:
        now: the poll's.
        since: when the source was last read whole, or None; what changed before was read then, a day's slip aside.
        max_age_days: older pages are not asked for, nor are the sitemaps of their time.
    """

    now: str
    since: str | None
    max_age_days: float


def needed(children: Sequence[Listed], window: Window) -> tuple[tuple[Listed, ...], int]:
    """Return the sitemaps to read, the newest first, and how many more were needed than one poll reads.

    ``children`` are those that an index names, in its order, with the time of their last change where it states one.
    """
    now, since, max_age_days = window.now, window.since, window.max_age_days
    oldest = oldest_at(now, max_age_days)
    first = max(oldest, later(since, -DAY_S)) if since else oldest
    articles = [child for child in children if not _is_of_others(child.url)] or list(children)
    told = len({child.published for child in articles}) > 1 or len(articles) == 1
    dated = [child for child in articles if told and child.published and child.published[:DAY] >= first[:DAY]]
    rest = [child for child in articles if not (told and child.published)]
    current = [child for child in (*dated, *rest) if (_period_end(child.url) or now)[:DAY] >= first[:DAY]]
    newest = sorted(
        (child for child in current if child in dated), key=lambda child: child.published or "", reverse=True
    )
    open_ones = _from_both_ends([child for child in current if child not in dated])
    chosen = (*newest[:MOST_DATED], *open_ones[:MOST_UNDATED])
    return chosen, len(newest) + len(open_ones) - len(chosen)


def _is_of_others(url: str) -> bool:
    name = urlsplit(url).path.lower().rpartition("/")[2]
    return bool(PAGES_NAME.match(name)) or not OTHERS.isdisjoint(_WORD.findall(name))


def _period_end(url: str) -> str | None:
    """Return the last day of the period that a sitemap's address names, or None."""
    parts = urlsplit(url)
    match = next(_PERIOD.finditer(f"{parts.path}?{parts.query}"), None)
    if match is None:
        return None
    month = int(match[2] or DECEMBER)
    return f"{match[1]}-{month:02}-{match[3] or monthrange(int(match[1]), month)[1]}"


def _from_both_ends(children: Sequence[Listed]) -> list[Listed]:
    """Return ``children`` from both ends inwards: the newest stand at one of them, and nothing says at which."""
    half = (len(children) + 1) // 2
    pairs: Iterable[tuple[Listed | None, ...]] = zip_longest(children[:half], reversed(children[half:]))
    return [child for pair in pairs for child in pair if child is not None]
