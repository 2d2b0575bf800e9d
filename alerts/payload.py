"""The JSON form of a digest, carried by webhooks and kept by folders; ``docs/webhook.md`` documents it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from alerts.plain import plain
from alerts.view.digest import ChangeView, Digest
from pipeline.model import Change
from pipeline.utc import utc_text

#: Raised when a field is removed or changes its meaning; new fields do not raise it.
VERSION = 1
#: What begins a tag or an entity in HTML, or ends a line in a script.
_ACTING = re.compile("[<>&\u2028\u2029]")


def payload(digest_id: str, digest: Digest, *, changes: tuple[Change, ...], now: datetime) -> str:
    """Return a digest as JSON text: the changes told and noted with their evidence, and the state of the sources."""
    views = {view.id: view for view in _views(digest)}
    body = {
        "type": "digest.created",
        "version": VERSION,
        "timestamp": utc_text(now),
        "data": {
            "id": digest_id,
            "subscriber": digest.subscriber,
            "subject": plain(digest.subject),
            "empty": digest.empty,
            "changes": [_entry(change, views[change.id]) for change in changes],
            "sources": asdict(digest.sources),
        },
    }
    return as_json(body)


def as_json(body: dict[str, Any]) -> str:
    r"""Return a message's body as JSON that may also stand inside a page: no tag and no line end is written in it.

    >>> print(as_json({"quote": "</script>"}))
    {"quote": "\u003c/script\u003e"}
    """
    text = json.dumps(body, ensure_ascii=False)
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def line_of(entry: Mapping[str, Any]) -> str:
    """Return the headline of one of ``changes``, with the word before it for what is no plain news.

    >>> line_of({"headline": "Italy’s quota: 12,000", "verdict_word": "Undated", "note": True, "corrects": None})
    'Undated: Italy’s quota: 12,000'
    """
    odd = entry["note"] or (entry["corrects"] is not None and not entry["withdrawn"])
    return f"{entry['verdict_word']}: {entry['headline']}" if odd else str(entry["headline"])


def _views(digest: Digest) -> list[ChangeView]:
    told = [view for corridor in digest.corridors for story in corridor.stories for view in story.changes]
    return [*told, *digest.notes, *digest.undated]


def _entry(change: Change, view: ChangeView) -> dict[str, Any]:
    fields = asdict(change)
    for internal in ("fact_id", "article_id", "sentence", "replayed"):
        fields.pop(internal)
    for source in fields["sources"]:
        source.pop("article_id")
        source["copy"] = source.pop("copy_of") is not None
    shown = {"headline": view.headline, "rank": view.rank, "verdict_word": view.verdict_word}
    return {"id": fields.pop("id")} | shown | fields
