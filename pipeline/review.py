"""What a person decides about a mention, and its effect: all from its place on is judged again under the decision."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from pipeline.ledger.database import immediate
from pipeline.ledger.decisions import Decision, decide, first_place, undo
from pipeline.ledger.mentions import is_denied
from pipeline.ledger.order import rewind
from pipeline.ledger.retired import Words, changes_from, new_change_id, supersede, was_sent
from pipeline.ledger.stories import regroup
from pipeline.run import Pass, judge_waiting


def review(database: Database, changes: Sequence[int], decision: Decision, *, plan: Pass) -> tuple[int, ...]:
    """Take one decision on several changes, and return the ids of the changes it gives rise to.

    Raises:
        DecisionError: one of them cannot be decided so; then none is.
    """
    with immediate(database):
        return _judge_again(database, [decide(database, change, decision) for change in changes], plan)


def undo_review(database: Database, decision_id: int, decision: Decision, *, plan: Pass) -> tuple[int, ...]:
    """Undo a decision, and return the ids of the changes that gives rise to.

    Raises:
        DecisionError: there is no such decision in force.
    """
    with immediate(database):
        return _judge_again(database, [undo(database, decision_id, decision)], plan)


def _judge_again(database: Database, decided: Sequence[Words], plan: Pass) -> tuple[int, ...]:
    places = [place for words in decided if (place := first_place(database, words)) is not None]
    if not places:
        return ()
    first_new = new_change_id(database)
    rewind(database, min(places))
    for words in decided:
        supersede(database, words)
    judge_waiting(database, plan)
    if any(is_denied(database, words) and not was_sent(database, words) for words in decided):
        # Another address states the same, so what was told is told of that one now: there is nothing to deny.
        rewind(database, min(places))
        judge_waiting(database, plan)
    regroup(database, again={words.address_key for words in decided})
    return changes_from(database, first_new)
