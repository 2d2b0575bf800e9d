"""What waits for a person: notes of a gate that nothing trusted has said since."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.identity import one_statement
from pipeline.ledger.facts import parties_json
from pipeline.model import Agreement, Figure

_RECORD: TypeAdapter[Figure | Agreement] = TypeAdapter(Figure | Agreement)

_NOTES = """
    SELECT c.id, c.detected_at, c.mention_id, c.note_key, m.record_json
    FROM changes c JOIN mentions m ON m.id = c.mention_id
    WHERE c.note AND c.verdict IN ('held', 'undated') ORDER BY c.mention_id
"""
_SINCE = """
    SELECT m.record_json FROM facts f JOIN mentions m ON m.fact_id = f.id
    WHERE f.identity = ? AND f.parties_json = ? AND m.id > ?
      AND m.verdict IN ('new', 'changed', 'denied', 'known', 'refined')
"""


@dataclass(frozen=True, slots=True)
class Undecided:
    """A change that waits for a person. ``since`` is UTC ISO 8601."""

    change_id: int
    since: str


def undecided(database: Database) -> tuple[Undecided, ...]:
    """Return what waits for a person, in the order of judging.

    What another article was trusted to say since does not wait any more: it was told, or known.
    """
    rows = database.execute(_NOTES).fetchall()
    return tuple(
        Undecided(change_id, since)
        for change_id, since, mention_id, note_key, record in rows
        if not (
            note_key and _is_said(database, _RECORD.validate_json(record), group=_group(note_key), after=mention_id)
        )
    )


def _group(note_key: str) -> str:
    """Return the name of the group a noted mention is compared within; a note's key begins with verdict and group."""
    return note_key.split()[1]


def _is_said(database: Database, noted: Figure | Agreement, *, group: str, after: int) -> bool:
    said = database.execute(_SINCE, [group, parties_json(noted.parties), after])
    return any(_is_the_same(noted, _RECORD.validate_json(record)) for (record,) in said)


def _is_the_same(noted: Figure | Agreement, said: Figure | Agreement) -> bool:
    scopes = [record.scope for record in (noted, said) if isinstance(record, Figure)]
    return noted.denied is said.denied and len(set(scopes)) <= 1 and one_statement(noted, said)
