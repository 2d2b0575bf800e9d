"""Has pages that gave figures or agreements fetched again after some hours and days, to see corrections.

The plan is made from the two databases whenever captures have been read: what was read from a page stands in the
ledger, when it is fetched again in the frontier. A run that is killed between the two makes it up at the next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from crawler.politeness import next_refetch
from pipeline.ledger.articles import captures_with_figures
from pipeline.ledger.captures import Captures, Watch
from pipeline.utc import later


def plan_refetches(captures: Captures, database: Database, *, now: str, ages_s: Sequence[float]) -> int:
    """Have the pages fetched again that gave figures and are younger than the last of ``ages_s``; return how many are new."""
    return captures.watch(_watches(database, now, ages_s)) if ages_s else 0


def _watches(database: Database, now: str, ages_s: Sequence[float]) -> Iterator[Watch]:
    for capture_id, captured_at in captures_with_figures(database, after=later(now, -max(ages_s))):
        if refetch_at := next_refetch(captured_at, captured_at, ages_s):
            yield Watch(capture_id, captured_at, refetch_at)
