"""Writes changes into a real ledger, row by row, so that ``load_changes`` gives them back."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.schema import ledger
from pipeline.model import Agreement, Change, ChangeKind, FactSource, Figure, FigureStatus, Role, Stage, Subject


def open_ledger(home: Path) -> Database:
    return open_database(home / "ledger.db", ledger)


def add_changes(database: Database, *changes: Change) -> None:
    """Insert each change with its fact, and an article and mention for each of its sources."""
    for change in changes:
        with immediate(database):
            _add(database, change)


def add_source(database: Database, change: Change, source: FactSource) -> None:
    """Insert another article that states a change's fact."""
    with immediate(database):
        _insert_source(database, change, source)


def _add(database: Database, change: Change) -> None:
    fact = database.table("facts").insert(
        {
            "subject": change.subject,
            "identity": f"test:{change.id}",
            "origin": "press",
            "parties_json": json.dumps(change.parties),
            "state_json": "{}",
        }
    )
    mention = _insert_source(database, change, change.telling, fact_id=fact.last_pk)
    database.table("changes").insert(
        {
            "id": change.id,
            "detected_at": change.detected_at,
            "verdict": change.verdict,
            "subject": change.subject,
            "fact_id": fact.last_pk,
            "mention_id": mention,
            "previous_json": json.dumps(asdict(change.previous)) if change.previous else None,
            "corrects": change.corrects,
            "told": int(change.told),
            "note": int(change.note),
            "why": change.why,
        }
    )
    for source in change.sources:
        if source.article_id != change.article_id:
            _insert_source(database, change, source, fact_id=fact.last_pk)


def _insert_source(database: Database, change: Change, source: FactSource, fact_id: Any = None) -> Any:
    count = database.execute("SELECT count(*) FROM articles").fetchone()[0]
    article = database.table("articles").insert(
        {
            "capture_id": count + 1,
            "url": source.url,
            "address_key": f"{source.url}#{count}",
            "revision": 1,
            "source": source.outlet,
            "outlet": source.outlet,
            "title": source.title,
            "text": source.quote,
            "language": source.language,
            "published": source.published,
            "published_source": "meta",
            "captured_at": change.detected_at,
            "content_sha256": str(count),
            "relevant": 1,
            "reasons_json": "[]",
            "copy_of": 1 if source.copy_of is not None else None,
            "copy_relation": "copy" if source.copy_of is not None else None,
            "story_id": change.story_id,
        }
    )
    if fact_id is None:
        fact_id = database.execute("SELECT fact_id FROM changes WHERE id = ?", [change.id]).fetchone()[0]
    mention = database.table("mentions").insert(
        {
            "article_id": article.last_pk,
            "position": 0,
            "subject": change.subject,
            "record_json": json.dumps(_record(change)),
            "quote": source.quote,
            "start": 0,
            "end": len(source.quote),
            "verdict": change.verdict,
            "why": change.why,
            "fact_id": fact_id,
        }
    )
    return mention.last_pk


def _record(change: Change) -> dict[str, Any]:
    return asdict(_figure(change) if change.subject is Subject.FIGURE else _agreement(change))


def _figure(change: Change) -> Figure:
    assert change.value is not None
    assert change.bound is not None
    assert change.unit_class is not None
    return Figure(
        value=change.value,
        value_max=change.value_max,
        bound=change.bound,
        direction=change.direction,
        change_kind=ChangeKind.LEVEL,
        unit=change.unit,
        unit_class=change.unit_class,
        measure=change.measure or "none",
        parties=change.parties,
        origin=None,
        destination=None,
        scope=change.scope,
        per=change.per,
        period=change.period,
        status=FigureStatus.ANNOUNCED,
        speaker=change.speaker,
        role=Role.NEWS,
        denied=False,
        vague=False,
        place=None,
        quote=change.quote,
        start=0,
        end=len(change.quote),
        sentence=change.sentence,
    )


def _agreement(change: Change) -> Agreement:
    assert change.kind is not None
    return Agreement(
        kind=change.kind,
        stage=change.stage or Stage.PROPOSED,
        parties=change.parties,
        name=change.name,
        event_date=None,
        place=None,
        speaker=change.speaker,
        role=Role.NEWS,
        denied=False,
        reaffirmed=False,
        quote=change.quote,
        start=0,
        end=len(change.quote),
        sentence=change.sentence,
    )
