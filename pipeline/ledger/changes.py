"""Changes as the digest and the export see them: joined with their fact, mention, article and sources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.identity import one_statement
from pipeline.model import Agreement, Change, Direction, FactSource, Figure, Per, Previous, Subject, Verdict

_FIGURE = TypeAdapter(Figure)
_AGREEMENT = TypeAdapter(Agreement)
_PREVIOUS = TypeAdapter(Previous | None)
_STATE = TypeAdapter(Previous)
_STATE_FIELDS = frozenset(field.name for field in fields(Previous))

_CHANGES = """
    SELECT c.*, m.record_json, m.quote, m.article_id, m.withdrawn_by,
           a.url, a.outlet, a.title, a.language, a.published, a.story_id
    FROM changes c JOIN mentions m ON m.id = c.mention_id JOIN articles a ON a.id = m.article_id
    WHERE c.id > :after {chosen} ORDER BY c.mention_id
"""
_SOURCES = """
    SELECT m.subject, m.record_json, m.quote, m.start, m."end", a.id AS article_id, a.url, a.outlet, a.title,
           a.language, a.published, a.copy_of
    FROM mentions m JOIN articles a ON a.id = m.article_id
    WHERE m.fact_id = :fact AND m.id >= :telling AND (m.id = :telling OR m.verdict NOT IN ('background', 'undated'))
      AND m.id < coalesce(
        (SELECT min(mention_id) FROM changes WHERE fact_id = :fact AND told AND mention_id > :telling), m.id + 1)
    ORDER BY m.id
"""


def load_changes(database: Database, *, after: int = 0, ids: Iterable[int] | None = None) -> tuple[Change, ...]:
    """Return the changes with an id above ``after`` (only ``ids``, when given), in the order of judging."""
    return tuple(stream_changes(database, after=after, ids=ids))


def stream_changes(database: Database, *, after: int = 0, ids: Iterable[int] | None = None) -> Iterator[Change]:
    """Yield the changes of :func:`load_changes`, one in memory at a time."""
    parameters: dict[str, Any] = {"after": after}
    chosen = ""
    if ids is not None:
        parameters["ids"] = json.dumps(list(ids))
        chosen = "AND c.id IN (SELECT value FROM json_each(:ids))"
    return (_change(database, row) for row in database.query(_CHANGES.format(chosen=chosen), parameters))


def _change(database: Database, row: dict[str, Any]) -> Change:
    subject = Subject(row["subject"])
    stated = _figure_fields(row["record_json"]) if subject is Subject.FIGURE else _agreement_fields(row["record_json"])
    sources: tuple[FactSource, ...] = ()
    if row["fact_id"] is not None:
        sources = load_sources(database, row["fact_id"], telling=row["mention_id"])
    return Change(
        id=row["id"],
        detected_at=row["detected_at"],
        verdict=Verdict(row["verdict"]),
        subject=subject,
        fact_id=row["fact_id"],
        previous=_PREVIOUS.validate_json(row["previous_json"] or "null"),
        article_id=row["article_id"],
        url=row["url"],
        outlet=row["outlet"],
        title=row["title"],
        language=row["language"],
        published=row["published"],
        quote=row["quote"],
        sources=sources,
        story_id=row["story_id"] or "",
        corrects=row["corrects"],
        told=bool(row["told"]),
        note=bool(row["note"]),
        replayed=bool(row["replayed"]),
        why=row["why"],
        withdrawn=row["withdrawn_by"] is not None,
        **stated,
    )


def _figure_fields(record: str) -> dict[str, Any]:
    figure = _FIGURE.validate_json(record)
    return {
        "measure": figure.measure,
        "kind": None,
        "stage": None,
        "name": None,
        "value": figure.value,
        "value_max": figure.value_max,
        "bound": figure.bound,
        "direction": figure.direction,
        "unit": figure.unit,
        "unit_class": figure.unit_class,
        "per": figure.per,
        "period": figure.period,
        "scope": figure.scope,
        "speaker": figure.speaker,
        "parties": figure.parties,
        "sentence": figure.sentence,
        "change_kind": figure.change_kind,
        "status": figure.status,
        "place": figure.place,
    }


def _agreement_fields(record: str) -> dict[str, Any]:
    agreement = _AGREEMENT.validate_json(record)
    return {
        "measure": None,
        "kind": agreement.kind,
        "stage": agreement.stage,
        "name": agreement.name,
        "value": None,
        "value_max": None,
        "bound": None,
        "direction": Direction.NONE,
        "unit": None,
        "unit_class": None,
        "per": Per.NONE,
        "period": None,
        "scope": "none",
        "speaker": agreement.speaker,
        "parties": agreement.parties,
        "sentence": agreement.sentence,
        "place": agreement.place,
        "event_date": agreement.event_date,
    }


def load_histories(database: Database, fact_ids: Iterable[int]) -> dict[int, tuple[Previous, ...]]:
    """Return the states that facts have had, the present one last; a fact without any is left out."""
    rows = database.query(
        "SELECT id, state_json FROM facts WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(fact_ids))]
    )
    held = ((row["id"], json.loads(row["state_json"])) for row in rows)
    return {id_: tuple(map(_past, (*fact.get("earlier", ()), fact["state"]))) for id_, fact in held if "state" in fact}


def _past(state: dict[str, Any]) -> Previous:
    """Return a fact's state as what was known then; a state of a figure has no stage, one of an agreement no value."""
    return _STATE.validate_python(
        {"value": None, "value_max": None, "bound": None, "per": Per.NONE, "stage": None}
        | {key: value for key, value in state.items() if key in _STATE_FIELDS}
    )


def load_sources(database: Database, fact_id: int, *, telling: int) -> tuple[FactSource, ...]:
    """Return the articles that state a fact as one telling has it, one entry an address, the telling one first.

    Args:
        database: the ledger.
        fact_id: the fact.
        telling: the mention that was told; what was stated before it, or after the next telling, is another value.
    """
    sources: dict[str, FactSource] = {}
    told: Figure | Agreement | None = None
    for row in database.query(_SOURCES, {"fact": fact_id, "telling": telling}):
        record = _record(row.pop("subject"), row.pop("record_json"))
        told = told or record
        if one_statement(record, told):
            value = record.value if isinstance(record, Figure) else None
            sources.setdefault(row["url"], FactSource(**row, sentence=record.sentence, value=value))
    return tuple(sources.values())


def _record(subject: str, record: str) -> Figure | Agreement:
    return (_FIGURE if Subject(subject) is Subject.FIGURE else _AGREEMENT).validate_json(record)
