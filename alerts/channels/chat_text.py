"""Writes a digest as one short message for a chat: the changes that fit, and how many there are beside them.

What pages and outlets say is shown as it is written and does nothing: it mentions nobody, links nowhere, and opens no
code, list or heading. Only addresses that we write ourselves are links.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from alerts.channels.message import Message
from alerts.payload import line_of
from alerts.plain import plain
from alerts.view.links import page_link

#: Set inside what a chat would take for a mention or an address: it is not seen, and parts the two halves.
_BREAK = "\u200b"
_MENTION = re.compile(r"([@#])(?=\S)|(<)(?=[@#!:a-zA-Z/])")
_ADDRESS = re.compile(r"(:)(//)|(?<=\w)(\.)(?=[^\W\d_]{2})", re.UNICODE)
_MARKDOWN = re.compile(r"([\\`*_~|>\[\]()#+\-.!<:={}])")
_GAP = "\n\n"
_GAPS = re.compile(r"\n{3,}")
#: How much of a quote is shown, in characters.
QUOTE_MAX = 160


@dataclass(frozen=True, slots=True)
class Room:
    """A chat service: how much one message may hold, in characters, and whether it is read as Markdown or as text.

    ``escaped`` says that a backslash keeps a sign of Markdown from acting there.
    """

    limit: int
    format: str
    escaped: bool


#: The services, by the scheme of their Apprise addresses. Telegram and Slack are given text, which Apprise escapes.
ROOMS = {
    "slack": Room(3000, "text", escaped=False),
    "discord": Room(1900, "text", escaped=True),
    "tgram": Room(3500, "text", escaped=False),
    "workflows": Room(950, "markdown", escaped=True),
    "workflow": Room(950, "markdown", escaped=True),
}


def chat_text(message: Message, room: Room) -> str:
    """Return a digest, or another message, as a chat message of at most ``room.limit`` characters."""
    body = json.loads(message.payload_json)
    head = harmless(message.subject, room)
    if "changes" not in body["data"]:
        lines = "\n".join(harmless(line, room) for line in message.text.splitlines())
        return _cut(f"{head}\n\n{_GAPS.sub(_GAP, lines).strip()}", room.limit)
    text = head if message.kind != "changes" or not body["data"]["changes"] else ""
    changes = sorted(body["data"]["changes"], key=lambda change: int(change["rank"]))
    for place, change in enumerate(changes):
        rest = len(changes) - place
        more = f"\n\n{rest} more in the digest" if rest > 1 else ""
        entry = _entry(change, room)
        if text and len(text) + len(entry) + len(more) > room.limit:
            return f"{text}\n\n{rest} more in the digest"
        text = f"{text}\n\n{entry}" if text else _cut(entry, room.limit - len(more))
    sources = harmless(body["data"]["sources"]["line"], room)
    return text if len(text) + len(sources) > room.limit else f"{text}\n\n{sources}"


def harmless(text: str, room: Room) -> str:
    """Return page text as a chat shows it and does nothing with it."""
    text = _ADDRESS.sub(lambda found: _broken(found[0]), _MENTION.sub(lambda found: found[0] + _BREAK, plain(text)))
    return _MARKDOWN.sub(r"\\\1", text) if room.escaped else text


def _broken(found: str) -> str:
    return found[0] + _BREAK + found[1:]


def _entry(change: dict[str, Any], room: Room) -> str:
    quote = plain(change["quote"])
    shown = quote if len(quote) <= QUOTE_MAX else f"{quote[:QUOTE_MAX].rstrip()}…"
    lines = [harmless(line_of(change), room), harmless(f"“{shown}” {change['outlet']}", room)]
    link = page_link(change["url"])
    return "\n".join((*lines, link) if link else lines)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
