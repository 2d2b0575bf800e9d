"""What became of a fact: its states and who said each, every mention of it, what was told of it, and to whom."""

from __future__ import annotations

import json
from typing import Any

from sqlite_utils import Database

from pipeline.ledger.exports import fact_row

Row = dict[str, Any]

#: The largest number of a row.
LARGEST_ID = 2**63 - 1

_MENTIONS = """
    SELECT m.id, m.article_id AS article, a.url, a.outlet, a.language, a.published, a.captured_at, a.revision,
           a.copy_relation, o.url AS copied_url, o.outlet AS copied_outlet, m.quote, m.start, m."end",
           json_extract(m.record_json, '$.value') AS value, json_extract(m.record_json, '$.stage') AS stage,
           json_extract(m.record_json, '$.speaker') AS speaker, m.verdict, m.why, c.id AS change,
           coalesce(c.told, 0) AS told, coalesce(c.note, 0) AS note
    FROM mentions m JOIN articles a ON a.id = m.article_id LEFT JOIN articles o ON o.id = a.copy_of
    LEFT JOIN changes c ON c.mention_id = m.id
    WHERE m.fact_id = ? ORDER BY m.id
"""
_CHANGES = """
    SELECT c.id, c.detected_at, c.verdict, c.told, c.note, c.why, c.previous_json, c.corrects, m.quote, a.url, a.outlet
    FROM changes c JOIN mentions m ON m.id = c.mention_id JOIN articles a ON a.id = m.article_id
    WHERE c.fact_id = ? ORDER BY c.id
"""
_TOLD_TO = """
    SELECT g.subscriber, g.id AS digest, g.created_at, d.channel, d.address, d.state, d.sent_at
    FROM digest_changes c JOIN digests g ON g.id = c.digest_id LEFT JOIN deliveries d ON d.digest_id = g.id
    WHERE c.change_id = ? ORDER BY g.created_at, g.subscriber, d.id
"""
#: Verdicts on mentions that do not stand for their outlet's saying so now.
_RECALLED = {"background", "undated"}


def explain_fact(database: Database, fact_id: int) -> Row | None:
    """Return all that the ledger holds of a fact, in the order it was judged, or None when there is none with this id.

    ``fact`` is as it is exported, with its earlier and disputed states. ``outlets`` state it in a text of their own,
    the first one first; ``copies`` are the addresses that took such a text over.
    """
    fact = fact_row(database, fact_id) if 0 <= fact_id <= LARGEST_ID else None
    if fact is None:
        return None
    mentions = [_flagged(row) for row in database.query(_MENTIONS, [fact_id])]
    stating = [one for one in mentions if one["verdict"] not in _RECALLED]
    copies = {one["url"]: one for one in stating if one["copied_url"]}
    return {
        "fact": fact,
        "mentions": mentions,
        "changes": [_change(database, row) for row in database.query(_CHANGES, [fact_id])],
        "outlets": list(dict.fromkeys(one["outlet"] for one in stating if not one["copied_url"])),
        "copies": [
            {key: one[key] for key in ("url", "outlet", "copy_relation", "copied_url", "copied_outlet")}
            for one in copies.values()
        ],
    }


def _flagged(row: Row) -> Row:
    return row | {"told": bool(row["told"]), "note": bool(row["note"])}


def _change(database: Database, row: Row) -> Row:
    previous = json.loads(row.pop("previous_json") or "null")
    told_to = list(database.query(_TOLD_TO, [row["id"]]))
    return _flagged(row) | {"previous": previous, "told_to": told_to}
