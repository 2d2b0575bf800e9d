"""The ledger's tables as readers outside see them: plain rows for JSON Lines and CSV."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from sqlite_utils import Database

from pipeline.ledger.changes import load_changes
from pipeline.model import PLOVER, Change

Row = dict[str, Any]


def export_changes(database: Database) -> Iterator[Row]:
    """Yield every change, told or noted, in the order of detection."""
    return (change_row(change) for change in load_changes(database))


def change_row(change: Change) -> Row:
    """Return a change in the words of the command interface."""
    previous = change.previous
    return {
        "id": change.id,
        "detected_at": change.detected_at,
        "verdict": change.verdict.value,
        "subject": change.subject.value,
        "measure": change.measure,
        "kind": change.kind.value if change.kind else None,
        "stage": change.stage.value if change.stage else None,
        "value": change.value,
        "value_max": change.value_max,
        "bound": change.bound.value if change.bound else None,
        "unit": change.unit,
        "unit_class": change.unit_class.value if change.unit_class else None,
        "per": change.per.value,
        "period": change.period,
        "scope": change.scope,
        "previous": None if previous is None else previous.stage.value if previous.stage else previous.value,
        "parties": list(change.parties),
        "plover": PLOVER.get(change.stage) if change.stage else None,
        "url": change.url,
        "outlet": change.outlet,
        "published": change.published,
        "quote": change.quote,
        "sources": [
            {"url": source.url, "outlet": source.outlet, "quote": source.quote, "copy": source.copy_of is not None}
            for source in change.sources
        ],
        "story": change.story_id,
        "corrects": change.corrects,
        "told": change.told,
        "why": change.why,
    }


def _export_articles(database: Database) -> Iterator[Row]:
    query = (
        "SELECT id, url, revision, source, outlet, title, language, form, authors_json AS authors, published,"
        " published_source, modified, canonical_url, amp_url, provenance_json AS provenance, captured_at, relevant,"
        " reasons_json AS reasons, copy_of, copy_relation, story_id AS story FROM articles ORDER BY id"
    )
    return _decoded(database.query(query), json_columns=("authors", "reasons", "provenance"), flags=("relevant",))


def _export_facts(database: Database) -> Iterator[Row]:
    for row in database.query("SELECT * FROM facts ORDER BY id"):
        state = json.loads(row["state_json"])
        current = state.pop("state")
        yield {
            "id": row["id"],
            "subject": row["subject"],
            "origin": row["origin"],
            "name": row["name"] or state.get("name"),
            "measure": row["measure"],
            "kind": row["kind"],
            "parties": state["parties"],
            "scope": state.get("scope"),
            "place": state.get("place"),
            "denied": state["denied"],
            "value": current.get("value"),
            "value_max": current.get("value_max"),
            "bound": current.get("bound"),
            "unit": current.get("unit"),
            "unit_class": state.get("unit_class"),
            "per": current.get("per"),
            "period": current.get("period"),
            "stage": current.get("stage"),
            "since": current["since"],
            "source": current["source"],
            "url": current["url"],
            "earlier": [
                {key: was[key] for key in ("value", "stage", "since", "url") if key in was} for was in state["earlier"]
            ],
            "uncertain": row["uncertain"],
        }


def _export_stories(database: Database) -> Iterator[Row]:
    query = """
        SELECT story_id AS id, count(*) AS articles, min(published) AS first, max(published) AS last,
               json_group_array(DISTINCT outlet) AS outlets, json_group_array(url) AS urls,
               (SELECT json_group_array(json_object('at', changed_at, 'kind', kind, 'from', c.story_id, 'into', into_id,
                       'addresses', json(addresses_json)))
                FROM (SELECT * FROM story_changes WHERE story_id = a.story_id OR into_id = a.story_id ORDER BY id) c
               ) AS history
        FROM articles a WHERE story_id IS NOT NULL GROUP BY story_id ORDER BY min(id)
    """
    return _decoded(database.query(query), json_columns=("outlets", "urls", "history"))


def _export_deliveries(database: Database) -> Iterator[Row]:
    query = """
        SELECT d.id, d.digest_id AS digest, g.subscriber, g.subject, d.channel, d.address, d.state, d.attempts,
               d.next_at, d.sent_at, g.created_at,
               (SELECT answer FROM delivery_attempts t WHERE t.delivery_id = d.id ORDER BY t.id DESC LIMIT 1) AS answer
        FROM deliveries d JOIN digests g ON g.id = d.digest_id ORDER BY g.created_at, d.id
    """
    return iter(database.query(query))


def _decoded(rows: Iterator[Row], *, json_columns: tuple[str, ...], flags: tuple[str, ...] = ()) -> Iterator[Row]:
    for row in rows:
        decoded = {name: json.loads(row[name]) for name in json_columns}
        yield row | decoded | {name: bool(row[name]) for name in flags}


#: What can be exported from the ledger, by name.
EXPORTS: dict[str, Callable[[Database], Iterator[Row]]] = {
    "articles": _export_articles,
    "stories": _export_stories,
    "facts": _export_facts,
    "agreements": lambda database: (row for row in _export_facts(database) if row["subject"] == "agreement"),
    "changes": export_changes,
    "deliveries": _export_deliveries,
}
