"""The state of a home at a glance: what ``status``, ``doctor`` and the metrics show."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from alerts.operator import OPERATOR
from corridor.clock import now_text
from corridor.upkeep.canary_record import CanaryReport, last_canary
from corridor.workplace import Workplace
from pipeline.ledger.articles import read_mark
from pipeline.ledger.captures import FILE_NAME as CAPTURES
from pipeline.ledger.captures import open_captures
from pipeline.ledger.runs import Run, last_run
from pipeline.ledger.troubles import TroubleRow, list_troubles
from pipeline.ledger.undecided import undecided
from pipeline.model import SourceHealth, SourceState

LEDGER = "ledger.db"

#: What is counted in the ledger: a name, and the query that counts it.
COUNTS = {
    "articles": "SELECT count(*) FROM articles",
    "relevant": "SELECT count(*) FROM articles WHERE relevant",
    "stories": "SELECT count(DISTINCT story_id) FROM articles",
    "facts": "SELECT count(*) FROM facts",
    "told": "SELECT count(*) FROM changes WHERE told",
    "noted": "SELECT count(*) FROM changes WHERE note",
    "deliveries_sent": "SELECT count(*) FROM deliveries WHERE state = 'sent'",
    "deliveries_waiting": "SELECT count(*) FROM deliveries WHERE state IN ('pending', 'sending')",
    "deliveries_given_up": """
        SELECT count(*) FROM deliveries d JOIN digests g ON g.id = d.digest_id
        WHERE d.state = 'dead' AND g.kind <> 'test'
    """,
}
#: The states of sources, the worst first.
ORDER = (SourceState.FAILING, SourceState.SILENT, SourceState.NEVER, SourceState.HEALTHY)
OPERATOR_WAITING = """
    SELECT count(*) FROM deliveries d JOIN digests g ON g.id = d.digest_id WHERE g.subscriber = ? AND d.state <> 'sent'
"""


@dataclass(frozen=True, slots=True)
class Overview:
    """The state of a home. ``unread`` counts captures that wait to be read; sizes are in bytes, times UTC ISO 8601.

    ``run`` is the newest run and ``next_due`` the first time at which a source is to be asked, or None.
    ``offline_since`` is since when no source can be reached, or None. ``operator_waiting`` counts the messages to the
    operator that have not arrived.
    """

    at: str
    run: Run | None
    next_due: str | None
    sources: tuple[SourceHealth, ...]
    offline_since: str | None
    counts: Mapping[str, int]
    unread: int
    troubles: tuple[TroubleRow, ...]
    operator_waiting: int
    canary: CanaryReport | None
    free_bytes: int
    sizes_bytes: Mapping[str, int]


def overview(workplace: Workplace, database: Database) -> Overview:
    """Return the state of the home whose ledger is ``database``."""
    now = now_text(workplace.clock)
    with open_captures(workplace.home) as captures:
        sources = captures.health([source for source in workplace.sources if source.enabled], now)
        unread = len(captures.unread(read_mark(database)))
        offline_since = captures.offline_since()
    due = [source.next_due for source in sources if source.next_due]
    return Overview(
        at=now,
        run=last_run(database),
        next_due=min(due, default=None),
        sources=sources,
        offline_since=offline_since,
        counts={name: _count(database, query) for name, query in COUNTS.items()}
        | {"waiting_for_review": len(undecided(database))},
        unread=unread,
        troubles=tuple(row for row in list_troubles(database) if row.ended_at is None),
        operator_waiting=_operator_waiting(database),
        canary=last_canary(workplace.home),
        free_bytes=shutil.disk_usage(workplace.home).free,
        sizes_bytes={name: _size(workplace, name) for name in (LEDGER, CAPTURES)},
    )


def worst_first(sources: Iterable[SourceHealth]) -> list[SourceHealth]:
    """Return sources with the worst first: failing ones, the longest failing before; silent ones; the others."""
    return sorted(sources, key=lambda source: (ORDER.index(source.state), -source.failures, source.last_success or ""))


def _count(database: Database, query: str) -> int:
    return int(database.execute(query).fetchone()[0])


def _operator_waiting(database: Database) -> int:
    return int(database.execute(OPERATOR_WAITING, [OPERATOR]).fetchone()[0])


def _size(workplace: Workplace, name: str) -> int:
    path = workplace.home / name
    return path.stat().st_size if path.exists() else 0
