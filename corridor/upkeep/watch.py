"""Looks around for what is wrong: a failing run, the canary, the disk, deliveries, sources, the review."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlite_utils import Database

from alerts.operator import OPERATOR, OperatorSettings, Outlook, Trouble, TroubleKind
from corridor.upkeep.canary_record import MISSED_AFTER, last_canary
from corridor.workplace import Workplace
from pipeline.ledger.runs import last_run
from pipeline.ledger.troubles import list_troubles
from pipeline.ledger.undecided import undecided
from pipeline.model import SourceHealth, SourceState
from pipeline.utc import utc_moment, utc_text

MIB = 1024 * 1024
#: How much more than too little is enough again: so that a disk at the mark is told of once.
ENOUGH = 1.2
#: The form of a source's key.
SOURCE_KEY = "source:{}"

GIVEN_UP = """
    SELECT d.id, g.subscriber, d.channel, d.address,
           (SELECT answer FROM delivery_attempts t WHERE t.delivery_id = d.id ORDER BY t.id DESC LIMIT 1)
    FROM deliveries d JOIN digests g ON g.id = d.digest_id
    WHERE d.state = 'dead' AND g.kind <> 'test' AND g.subscriber <> ? ORDER BY g.created_at, d.id
"""
#: The newest digest of each subscriber, where something was wrong when it was rendered.
WITH_PROBLEMS = """
    SELECT subscriber, problems_json FROM digests d WHERE kind = 'changes' AND problems_json <> '[]' AND rowid =
      (SELECT max(rowid) FROM digests newest WHERE newest.subscriber = d.subscriber AND newest.kind = 'changes')
    ORDER BY subscriber
"""


@dataclass(frozen=True, slots=True)
class Noticed:
    """What is known besides the ledger.

    Attributes:
        health: how the sources are.
        offline_since: since when none of them can be reached, UTC, or None; then none of them is blamed.
        faults: by name, why a duty of ``serve`` failed.
        unmade: by subscriber, why a digest could not be made.
    """

    health: Sequence[SourceHealth]
    offline_since: str | None = None
    faults: Mapping[str, str] = field(default_factory=dict)
    unmade: Mapping[str, str] = field(default_factory=dict)


def look_around(workplace: Workplace, database: Database, noticed: Noticed) -> Outlook:
    """Return what is wrong now."""
    settings = workplace.settings.operator
    sources, unsure = sources_outlook(noticed.health, settings)
    if noticed.offline_since is not None:
        sources, unsure = (), (TroubleKind.SOURCE.value,)
    disk, disk_unsure = _disk(workplace)
    troubles = (
        *_run(database, noticed.faults),
        *_canary(workplace),
        *_offline(noticed.offline_since),
        *disk,
        *_digests(database, noticed.unmade),
        *_deliveries(database),
        *sources,
        *_review(workplace, database),
    )
    enabled = {SOURCE_KEY.format(source.name) for source in noticed.health}
    gone = {row.key for row in list_troubles(database) if row.kind == TroubleKind.SOURCE} - enabled
    return Outlook(troubles, frozenset((*unsure, *disk_unsure)), frozenset(gone))


def sources_outlook(
    health: Iterable[SourceHealth], settings: OperatorSettings
) -> tuple[tuple[Trouble, ...], tuple[str, ...]]:
    """Return the sources that are to be told of, and the keys of those of which it is too early to say anything."""
    troubles: list[Trouble] = []
    unsure: list[str] = []
    for source in health:
        key = SOURCE_KEY.format(source.name)
        if 0 < source.failures < settings.after_failures:
            unsure.append(key)
        elif source.state in {SourceState.FAILING, SourceState.SILENT}:
            troubles.append(Trouble(key, TroubleKind.SOURCE, source_line(source)))
    return tuple(troubles), tuple(unsure)


def source_line(source: SourceHealth) -> str:
    """Return in a sentence how a source is."""
    kind = f"{source.state.value}, {source.error_class.value}" if source.error_class else source.state.value
    times = f" ({source.failures} times in a row)" if source.failures > 1 else ""
    return f"{source.name}: {kind}: {source.trouble}{times}"


def _run(database: Database, faults: Mapping[str, str]) -> Iterable[Trouble]:
    run = last_run(database, finished=True)
    if run is not None and run.error:
        yield Trouble("run", TroubleKind.RUN, f"the last run failed: {run.error}")
    for name, fault in faults.items():
        yield Trouble(f"run:{name}", TroubleKind.RUN, f"{name} fails: {fault}")


def _canary(workplace: Workplace) -> Iterable[Trouble]:
    last = last_canary(workplace.home)
    if last is None:
        return
    if not last.well:
        yield Trouble("canary", TroubleKind.CANARY, f"the canary failed: {last.failure}")
    elif workplace.settings.canary.enabled and utc_moment(last.at) + MISSED_AFTER <= workplace.clock():
        yield Trouble("canary", TroubleKind.CANARY, f"no canary has come since {last.at}")


def _offline(since: str | None) -> Iterable[Trouble]:
    if since is not None:
        yield Trouble("offline", TroubleKind.OFFLINE, f"we are offline: no source has answered since {since}")


def _disk(workplace: Workplace) -> tuple[tuple[Trouble, ...], tuple[str, ...]]:
    """Return whether too little space is left, and whether that is uncertain: a little above the mark."""
    free_mib = shutil.disk_usage(workplace.home).free / MIB
    least_mib = workplace.settings.operator.low_space_mib
    if free_mib < least_mib:
        return (Trouble("disk", TroubleKind.DISK, f"{free_mib:,.0f} MiB are free at {workplace.home}"),), ()
    return (), ("disk",) if free_mib < least_mib * ENOUGH else ()


def _digests(database: Database, unmade: Mapping[str, str]) -> Iterable[Trouble]:
    for subscriber, reason in unmade.items():
        yield Trouble(f"template:{subscriber}", TroubleKind.TEMPLATE, f"no digest for {subscriber}: {reason}")
    for subscriber, problems_json in database.execute(WITH_PROBLEMS):
        if subscriber not in unmade:
            line = f"the digest for {subscriber}: {'; '.join(json.loads(problems_json))}"
            yield Trouble(f"template:{subscriber}", TroubleKind.TEMPLATE, line)


def _deliveries(database: Database) -> Iterable[Trouble]:
    for delivery_id, subscriber, channel, address, answer in database.execute(GIVEN_UP, [OPERATOR]):
        line = f"the delivery {delivery_id} to {subscriber} by {channel} ({address}) was given up: {answer}"
        yield Trouble(f"delivery:{delivery_id}", TroubleKind.DELIVERY, line)


def _review(workplace: Workplace, database: Database) -> Iterable[Trouble]:
    waiting = undecided(database)
    oldest = min((one.since for one in waiting), default=None)
    since = utc_text(workplace.clock() - timedelta(days=workplace.settings.operator.review_days))
    if oldest is not None and oldest < since:
        line = f"{len(waiting)} changes wait for a person, the first since {oldest}"
        yield Trouble("review", TroubleKind.REVIEW, line)
