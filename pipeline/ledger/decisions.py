"""What persons decided about mentions: to confirm, reject or correct them; kept for good, undone by another decision.

A decision belongs to the words it is about: address, subject, quote, and which of several like quotes of one text. It
is in force whenever they are judged, so a replay respects it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlite_utils import Database

from pipeline.errors import DecisionError
from pipeline.ledger.retired import OCCURRENCE, Words
from pipeline.model import Agreement, Figure, Subject

#: What of a mention a person may correct.
FIGURE_FIELDS = (
    "value", "value_max", "bound", "direction", "unit", "unit_class", "measure", "parties", "origin", "destination",
    "scope", "per", "period", "status", "speaker", "role", "denied", "place",
)  # fmt: skip
AGREEMENT_FIELDS = (
    "kind",
    "stage",
    "parties",
    "name",
    "event_date",
    "place",
    "speaker",
    "role",
    "denied",
    "reaffirmed",
)

_ADAPTERS: dict[type, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (Figure, Agreement)}


class Action(StrEnum):
    """What a person decides: it may tell, it may not, it says something else; or that an earlier decision is void."""

    CONFIRM = "confirm"
    REJECT = "reject"
    CORRECT = "correct"
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision of a person. ``made_at`` is UTC ISO 8601; ``correction`` holds the fields that read otherwise."""

    id: int
    made_at: str
    author: str
    action: Action
    reason: str
    correction: dict[str, Any]

    @property
    def said(self) -> str:
        """The decision as a reason gives it."""
        return f"{_DONE[self.action]} by {self.author} on {self.made_at[:10]}: {self.reason}"

    def applied(self, record: Figure | Agreement) -> Figure | Agreement:
        """Return the record as the decision has it: corrected, or denied where it is rejected."""
        if self.action is Action.REJECT:
            return replace(record, denied=True)
        return corrected(record, self.correction) if self.correction else record


_DONE = {Action.CONFIRM: "confirmed", Action.REJECT: "rejected", Action.CORRECT: "corrected", Action.UNDO: "undone"}


def words_of(records: Sequence[Figure | Agreement], address_key: str) -> list[Words]:
    """Return the words that a decision would be about, of each record of a text, in its order."""
    starts: defaultdict[tuple[Subject, str], set[int]] = defaultdict(set)
    found = []
    for record in records:
        subject = Subject.FIGURE if isinstance(record, Figure) else Subject.AGREEMENT
        starts[subject, record.quote].add(record.start)
        found.append(Words(address_key, subject, record.quote, len(starts[subject, record.quote])))
    return found


def corrected(record: Figure | Agreement, correction: dict[str, Any]) -> Figure | Agreement:
    """Return a record with fields corrected; its words and their place stay.

    Raises:
        DecisionError: a field that cannot be corrected, or a value that is not allowed.
    """
    fields = FIGURE_FIELDS if isinstance(record, Figure) else AGREEMENT_FIELDS
    if unknown := sorted(set(correction) - set(fields)):
        raise DecisionError(f"{', '.join(unknown)}: cannot be corrected; allowed are {', '.join(fields)}")
    try:
        made: Figure | Agreement = _ADAPTERS[type(record)].validate_python(asdict(record) | correction)
    except ValidationError as error:
        first = error.errors()[0]
        raise DecisionError(f"{first['loc'][0]} = {first['input']!r}: {first['msg']}") from error
    if isinstance(made, Figure) and made.value_max is not None and made.value_max < made.value:
        raise DecisionError(
            f"value_max = {made.value_max:g}: allowed is a number of at least the value, {made.value:g}"
        )
    return made


def in_force(database: Database, address_key: str) -> dict[Words, Decision]:
    """Return the decisions in force about an address, the last one for each words."""
    rows = database.query(
        """
        SELECT d.* FROM decisions d WHERE d.address_key = ? AND d.action != 'undo'
        AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id) ORDER BY d.id
        """,
        [address_key],
    )
    return {_words(row): _decision(row) for row in rows}


def first_place(database: Database, words: Words) -> str | None:
    """Return the first place in the order of judging that a decision on words touches; None where none is held."""
    place = "SELECT min(order_key) FROM articles WHERE address_key = ? AND relevant"
    found = database.execute(place, [words.address_key]).fetchone()[0]
    return None if found is None else str(found)


def decide(database: Database, change_id: int, decision: Decision) -> Words:
    """Keep a decision on the words that a change was told or noted of, and return them.

    Raises:
        DecisionError: there is no such change, or what it was read from has no place in the order, or a correction
            that the record does not take.
    """
    query = f"""
        SELECT m.subject, m.quote, {OCCURRENCE} AS occurrence, m.record_json, a.address_key, a.order_key
        FROM changes c JOIN mentions m ON m.id = c.mention_id JOIN articles a ON a.id = m.article_id WHERE c.id = ?
    """  # noqa: S608 - our own words
    row = next(database.query(query, [change_id]), None)
    if row is None:
        raise DecisionError(f"{change_id}: no change of this ledger; 'corridor review list' prints those that wait")
    if row["order_key"] is None:
        raise DecisionError(f"{change_id}: judged by an older version; 'corridor replay --apply' judges it anew, first")
    record = _ADAPTERS[Figure if row["subject"] == Subject.FIGURE else Agreement].validate_json(row["record_json"])
    corrected(record, decision.correction)
    database.table("decisions").insert(
        {
            "made_at": decision.made_at,
            "author": decision.author,
            "action": decision.action.value,
            "reason": decision.reason,
            "address_key": row["address_key"],
            "subject": row["subject"],
            "quote": row["quote"],
            "occurrence": row["occurrence"],
            "correction_json": json.dumps(decision.correction, ensure_ascii=False) if decision.correction else None,
        }
    )
    return _words(row)


def undo(database: Database, decision_id: int, decision: Decision) -> Words:
    """Keep a decision that an earlier one is void, and return the words that one was about.

    Raises:
        DecisionError: there is no such decision, or it is void already, or is itself one that undoes.
    """
    row = next(database.query("SELECT * FROM decisions WHERE id = ?", [decision_id]), None)
    if row is None or row["action"] == Action.UNDO:
        raise DecisionError(f"{decision_id}: no decision to undo; 'corridor review list --decided' shows them")
    if next(database.query("SELECT 1 AS found FROM decisions WHERE undoes = ?", [decision_id]), None):
        raise DecisionError(f"{decision_id}: undone already")
    database.table("decisions").insert(
        {
            "made_at": decision.made_at,
            "author": decision.author,
            "action": Action.UNDO.value,
            "reason": decision.reason,
            "undoes": decision_id,
        }
    )
    return _words(row)


def decided(database: Database) -> list[dict[str, Any]]:
    """Return every decision, oldest first, with whether it is in force."""
    rows = database.query(
        """
        SELECT d.id, d.made_at, d.author, d.action, d.reason, d.subject, d.quote, d.correction_json, d.undoes,
               (SELECT a.url FROM articles a WHERE a.address_key = d.address_key
                ORDER BY a.revision DESC LIMIT 1) AS url,
               (SELECT u.id FROM decisions u WHERE u.undoes = d.id) AS undone_by
        FROM decisions d ORDER BY d.id
        """
    )
    return [row | {"correction": json.loads(row.pop("correction_json") or "{}")} for row in rows]


def _words(row: dict[str, Any]) -> Words:
    return Words(row["address_key"], Subject(row["subject"]), row["quote"], row["occurrence"])


def _decision(row: dict[str, Any]) -> Decision:
    return Decision(
        id=row["id"],
        made_at=row["made_at"],
        author=row["author"],
        action=Action(row["action"]),
        reason=row["reason"],
        correction=json.loads(row["correction_json"] or "{}"),
    )
