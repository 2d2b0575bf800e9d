"""Reads all captures again under the present rules and baseline, and says what that changes. Nothing is sent of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.baseline import Baseline
from pipeline.errors import ReplayError
from pipeline.ledger.articles import captures_with_article, rejections
from pipeline.ledger.baseline import load_baseline
from pipeline.ledger.captures import Captures
from pipeline.ledger.changes import load_changes
from pipeline.ledger.database import immediate
from pipeline.ledger.order import forget
from pipeline.ledger.retired import mark_replayed, new_change_id
from pipeline.model import Change
from pipeline.run import UNREAD, Pass, process


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

    Raises:
        ReplayError: a page that gave an article before cannot be read now; nothing is changed.
    """
    with immediate(database):
        readable = captures_with_article(database)
        before = {change.id: change for change in load_changes(database) if change.told}
        first_new = new_change_id(database)
        forget(database)
        load_baseline(database, baseline, plan.rules.concepts)
        report = process(captures, database, plan)
        _refuse_unread(database, readable)
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


def _refuse_unread(database: Database, readable: frozenset[int]) -> None:
    """Refuse a replay in which a reader failed on what was read before: what that page told would be taken back."""
    lost = [
        (url, reason)
        for capture_id, url, reason in rejections(database)
        if capture_id in readable and reason.startswith(UNREAD)
    ]
    if lost:
        url, reason = lost[0]
        raise ReplayError(f"{len(lost)} pages that were read before cannot be read now; the first is {url}: {reason}")
