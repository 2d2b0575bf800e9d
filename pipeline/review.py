"""What a person decides about a mention, and its effect: all from its place on is judged again under the decision."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from pipeline.ledger.database import immediate
from pipeline.ledger.decisions import Decision, decide, undo
from pipeline.ledger.order import rewind
from pipeline.ledger.retired import changes_from, new_change_id
from pipeline.run import Pass, judge_waiting


def review(database: Database, changes: Sequence[int], decision: Decision, *, plan: Pass) -> tuple[int, ...]:
    """Take one decision on several changes, and return the ids of the changes it gives rise to.

    Raises:
        DecisionError: one of them cannot be decided so; then none is.
    """
    with immediate(database):
        places = [decide(database, change, decision) for change in changes]
        return _judge_again(database, min(places), plan)


def undo_review(database: Database, decision_id: int, decision: Decision, *, plan: Pass) -> tuple[int, ...]:
    """Undo a decision, and return the ids of the changes that gives rise to.

    Raises:
        DecisionError: there is no such decision in force.
    """
    with immediate(database):
        place = undo(database, decision_id, decision)
        return () if place is None else _judge_again(database, place, plan)


def _judge_again(database: Database, place: str, plan: Pass) -> tuple[int, ...]:
    first_new = new_change_id(database)
    rewind(database, place)
    judge_waiting(database, plan)
    return changes_from(database, first_new)
