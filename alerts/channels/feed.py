"""Keeps a folder's ``atom.xml`` (RFC 4287) and ``feed.json`` (JSON Feed 1.1) with the newest changes of a subscriber.

``feed.json`` is also the record of what the feed holds: an entry that stands there is not added again, so that a digest
that comes twice changes nothing. Entries have ids made of what they tell, the same in both files and for good.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from alerts.channels.feed_entries import Entry, atom, entries_of, place
from alerts.channels.message import Means, Message
from alerts.routes import FeedChannel
from pipeline.errors import PassingFailure
from pipeline.files import write_whole

JSON_FEED = "https://jsonfeed.org/version/1.1"


def send(message: Message, channel: FeedChannel, *, means: Means, now: datetime) -> str:  # noqa: ARG001 - every channel is called alike
    """Put the changes of a digest before those that the feed holds, and let the oldest go.

    Raises:
        PassingFailure: the folder cannot be written now, or what lies there is no feed of ours.
    """
    folder = means.home / Path(channel.path).expanduser()
    try:
        held = _held(folder / "feed.json")
        known = {item["id"] for item in held}
        new = [item for item in entries_of(json.loads(message.payload_json)) if item["id"] not in known]
        items = [*new, *held][: channel.entries]
        document = _document(channel, items)
        write_whole(folder / "feed.json", json.dumps(document, ensure_ascii=False, indent=1).encode())
        write_whole(folder / "atom.xml", atom(message, channel, items))
    except OSError as error:
        raise PassingFailure(f"cannot write: {error.strerror or error}") from error
    return f"{len(new)} entries added"


def _held(path: Path) -> list[Entry]:
    if not path.exists():
        return []
    try:
        items = json.loads(path.read_bytes())["items"]
        if all(item["id"] and item["title"] and item["date_published"] and item["content_text"] for item in items):
            return list(items)
    except (ValueError, KeyError, TypeError):
        pass
    raise PassingFailure("feed.json in the folder is not a feed of ours; move it away")


def _document(channel: FeedChannel, items: list[Entry]) -> dict[str, Any]:
    document: dict[str, Any] = {"version": JSON_FEED, "title": channel.title, "items": items}
    return document | ({"feed_url": place(channel, "feed.json")} if channel.url else {})
