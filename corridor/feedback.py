"""What reading teaches crawling: which pages are to be seen again, and which sources are worth more polls.

Both are made from the two databases whenever captures have been read: what was read stands in the ledger, what is to be
fetched in the frontier and the sources' states. A run that is killed between the two makes it up at the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from crawler.schedule.politeness import next_refetch
from pipeline.ledger.articles import captures_with_figures, counts_by_source
from pipeline.ledger.captures import Captures, Watch
from pipeline.utc import later

#: What a source's share of relevant articles is drawn towards, and how many articles outweigh it.
USUAL_SHARE, SHARE_WEIGHT = 0.05, 20


def plan_refetches(captures: Captures, database: Database, *, now: str, ages_s: Sequence[float]) -> int:
    """Have the pages fetched again that gave figures and are younger than the last of ``ages_s``; return how many."""
    return captures.watch(_watches(database, now, ages_s)) if ages_s else 0


def _watches(database: Database, now: str, ages_s: Sequence[float]) -> Iterator[Watch]:
    for capture_id, captured_at in captures_with_figures(database, after=later(now, -max(ages_s))):
        if refetch_at := next_refetch(captured_at, captured_at, ages_s):
            yield Watch(capture_id, captured_at, refetch_at)


def weigh_sources(captures: Captures, database: Database) -> None:
    """Count each source for as much as its share of relevant articles is above or below the usual one."""
    counts = counts_by_source(database)
    captures.weigh({source: share_weight(articles, relevant) for source, articles, relevant in counts})


def share_weight(articles: int, relevant: int) -> float:
    """Return how much a source's articles count beside a usual one's, by how many of them were relevant.

    >>> share_weight(0, 0), share_weight(80, 39)
    (1.0, 8.0)
    """
    return (relevant + USUAL_SHARE * SHARE_WEIGHT) / (articles + SHARE_WEIGHT) / USUAL_SHARE
