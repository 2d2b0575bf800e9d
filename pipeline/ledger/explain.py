"""What became of an address: its captures, its articles, and for each mention why it was told or not."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import pairwise
from typing import Any

from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.revisions import changed_paragraphs

Row = dict[str, Any]

_READINGS = "SELECT capture_id, outcome, reason FROM capture_readings WHERE address_key = ? ORDER BY capture_id"
_ARTICLES = """
    SELECT a.id, a.url, a.revision, a.outlet, a.title, a.language, a.published, a.published_source, a.captured_at,
           a.relevant, a.reasons_json, a.text, a.copy_of, a.copy_relation, a.story_id, o.url AS copied_url,
           o.outlet AS copied_outlet
    FROM articles a LEFT JOIN articles o ON o.id = a.copy_of WHERE a.address_key = ? ORDER BY a.revision
"""
_MENTIONS = """
    SELECT m.subject, m.record_json, m.quote, m.start, m."end", m.verdict, m.why, m.fact_id, f.name AS fact_name,
           f.origin AS fact_origin, c.id AS change_id, c.told, c.note,
           (SELECT json_group_array(d.subscriber) FROM digest_changes d WHERE d.change_id = c.id) AS subscribers
    FROM mentions m LEFT JOIN facts f ON f.id = m.fact_id LEFT JOIN changes c ON c.mention_id = m.id
    WHERE m.article_id = ? ORDER BY m.position
"""


def explain(database: Database, url: str) -> Row | None:
    """Return what the ledger knows of an address, or None when it was never read."""
    key = address_key(url)
    readings = list(database.query(_READINGS, [key]))
    if not readings:
        return None
    rows = list(database.query(_ARTICLES, [key]))
    texts = [None, *(row.pop("text") for row in rows)]
    changed = [_changed(old, new) for old, new in pairwise(texts)]
    articles = [_article(database, row) | {"changed": change} for row, change in zip(rows, changed, strict=True)]
    return {"url": url, "captures": readings, "articles": articles}


def _changed(old: str | None, new: str | None) -> list[Row] | None:
    """Return how a text's paragraphs differ from the text before; None where one of both is not kept."""
    if old is None or new is None:
        return None
    return [asdict(change) for change in changed_paragraphs(old, new)]


def _article(database: Database, row: Row) -> Row:
    mentions = [_mention(mention) for mention in database.query(_MENTIONS, [row["id"]])]
    reasons = json.loads(row.pop("reasons_json"))
    return row | {"relevant": bool(row["relevant"]), "reasons": reasons, "mentions": mentions}


def _mention(row: Row) -> Row:
    record = json.loads(row.pop("record_json"))
    told = json.loads(row.pop("subscribers"))
    return row | {"record": record, "told": bool(row["told"]), "note": bool(row["note"]), "sent_to": told}
