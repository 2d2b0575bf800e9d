"""What persons decided about mentions: to confirm, reject or correct them; kept for good, undone by another decision.

A decision belongs to the words it is about: address, subject and quote. It is in force whenever they are judged, so a
replay respects it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlite_utils import Database

from pipeline.errors import DecisionError
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

#: The words a decision is about: the subject and the quote.
Key = tuple[Subject, str]


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

    def corrected(self, record: Figure | Agreement) -> Figure | Agreement:
        """Return the record as the decision has it."""
        return corrected(record, self.correction) if self.correction else record


_DONE = {Action.CONFIRM: "confirmed", Action.REJECT: "rejected", Action.CORRECT: "corrected", Action.UNDO: "undone"}


def key_of(record: Figure | Agreement) -> Key:
    """Return the words of a record that a decision would be about."""
    return (Subject.FIGURE if isinstance(record, Figure) else Subject.AGREEMENT), record.quote


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
    return made


def in_force(database: Database, address_key: str) -> dict[Key, Decision]:
    """Return the decisions in force about an address, the last one for each words."""
    rows = database.query(
        """
        SELECT d.* FROM decisions d WHERE d.address_key = ? AND d.action != 'undo'
        AND NOT EXISTS (SELECT 1 FROM decisions u WHERE u.undoes = d.id) ORDER BY d.id
        """,
        [address_key],
    )
    return {(Subject(row["subject"]), row["quote"]): _decision(row) for row in rows}


def _decision(row: dict[str, Any]) -> Decision:
    return Decision(
        id=row["id"],
        made_at=row["made_at"],
        author=row["author"],
        action=Action(row["action"]),
        reason=row["reason"],
        correction=json.loads(row["correction_json"] or "{}"),
    )
