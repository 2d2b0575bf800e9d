"""Tells "we are offline" from "they are down", by which sources gave any answer since when.

A source alone that gives no answer is down, as far as can be told. When sources of several sites stop answering one
after the other and none answers in between, it is our line: no failure is counted, and one answer ends it. What says so
is derived from the sources' states each time; there is no switch that could stay on.
"""

from __future__ import annotations

import sqlite3

from pipeline.ledger.database import immediate
from pipeline.ledger.frontier import Frontier
from pipeline.utc import later, utc_moment

#: So many sites must have stopped answering.
OFFLINE_SITES = 2
#: How long after a try the next one comes while we are offline: a tenth of how long we have been, within these bounds.
SOONEST_S, LATEST_S, SHARE = 60.0, 900.0, 0.1

OFFLINE = "we are offline: no source answers"

#: The sources that gave no answer since any source gave one. One that was silent before that is down.
LOST = (
    "SELECT name, site, unanswered_since, unanswered FROM source_states WHERE unanswered_since >"
    " coalesce((SELECT max(max(coalesce(last_answer, '')), max(coalesce(last_article, ''))) FROM source_states), '')"
)


class Reach(Frontier):
    """Whether the sources of one ``captures.db`` can be reached at all."""

    def offline_since(self) -> str | None:
        """Return since when no source has answered, UTC, or None while any does, or when only one site was asked."""
        lost = self._lost()
        return min(row["unanswered_since"] for row in lost) if lost else None

    def _lost(self) -> list[sqlite3.Row]:
        rows = self.database.conn.execute(LOST).fetchall()
        return rows if len({row["site"] for row in rows}) >= OFFLINE_SITES else []

    def settle(self, now: str) -> str | None:
        """Take back the failures of sources that could not be reached because we are offline; return since when we are.

        Called when a round is over, before which it cannot be told.
        """
        with immediate(self.database):
            lost = self._lost()
            if not lost:
                return None
            since = min(row["unanswered_since"] for row in lost)
            self.database.conn.executemany(
                "UPDATE source_states SET failures = max(0, failures - unanswered), unanswered = 0, next_due = ?,"
                " why = ?, error = CASE WHEN failures > unanswered THEN error END WHERE name = ? AND unanswered > 0",
                [(later(now, pause_s(since, now)), OFFLINE, row["name"]) for row in lost],
            )
            return str(since)


def pause_s(since: str, now: str) -> float:
    """Return how long to wait before the next try.

    >>> pause_s("2026-03-10T08:00:00Z", "2026-03-10T09:00:00Z")
    360.0
    """
    offline_s = (utc_moment(now) - utc_moment(since)).total_seconds()
    return min(LATEST_S, max(SOONEST_S, SHARE * offline_s))
