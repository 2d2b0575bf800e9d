"""Reads all captures again under the present rules and baseline, and says what that changes. Nothing is sent of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.baseline import Baseline
from pipeline.ledger.baseline import load_baseline
from pipeline.ledger.captures import Captures
from pipeline.ledger.changes import load_changes
from pipeline.ledger.database import immediate
from pipeline.ledger.order import forget
from pipeline.ledger.retired import mark_replayed, new_change_id
from pipeline.model import Change
from pipeline.run import Pass, process


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """What a replay came to: changes told now and not before, changes told before and not now, and those as before."""

    captures: int
    told_now: tuple[Change, ...]
    not_told_now: tuple[Change, ...]
    as_before: int


def replay(captures: Captures, database: Database, plan: Pass, *, baseline: Baseline, made_at: str) -> ReplayReport:
    """Make the ledger anew from all captures, in one transaction; no subscriber is told what that brings.

    Decisions stay in force. Changes that are found again keep their ids and the digests they stood in.
    """
    with immediate(database):
        before = {change.id: change for change in load_changes(database) if change.told}
        first_new = new_change_id(database)
        forget(database)
        load_baseline(database, baseline, plan.rules.concepts)
        report = process(captures, database, plan)
        mark_replayed(database, first_new)
        now = {change.id: change for change in load_changes(database) if change.told}
        found = ReplayReport(
            captures=report.read,
            told_now=tuple(change for change in now.values() if change.id not in before),
            not_told_now=tuple(before[change_id] for change_id in before if change_id not in now),
            as_before=len(before.keys() & now.keys()),
        )
        row = {"made_at": made_at, "captures": report.read}
        counts = {"told": len(found.told_now), "taken_back": len(found.not_told_now)}
        database.table("replays").insert(row | counts)
    return found
