"""A digest's changes as entries of a feed, and a feed's entries as Atom (RFC 4287).

An entry is an item of JSON Feed 1.1; its id is made of what it tells.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from alerts.channels.message import Message
from alerts.payload import line_of
from alerts.plain import plain
from alerts.routes import FeedChannel
from alerts.view.links import page_link

ATOM = "http://www.w3.org/2005/Atom"
#: What XML 1.0 cannot hold, not even escaped (section 2.2).
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
Entry = dict[str, Any]


def entries_of(body: dict[str, Any]) -> list[Entry]:
    """Return the entries of a digest, in its order; a message that tells no change is one entry."""
    contents, at = body["data"], body["timestamp"]
    if body["type"] == "digest.created":
        return [_entry(change, at) for change in contents["changes"]]
    name = uuid5(NAMESPACE_URL, f"corridor message {contents['id']}")
    title = _legal(contents["subject"])
    return [{"id": name.urn, "title": title, "content_text": _legal(contents["text"]), "date_published": at}]


def _entry(change: dict[str, Any], at: str) -> Entry:
    name = uuid5(NAMESPACE_URL, f"corridor change {change['id']} {change['detected_at']} {change['url']}")
    tags = [change["verdict"], change["subject"], change["measure"] or change["kind"], *change["parties"]]
    item = {
        "id": name.urn,
        "title": _legal(plain(line_of(change))),
        "content_text": _legal(_content(change)),
        "date_published": at,
        "authors": [{"name": _legal(plain(change["outlet"]))}],
        "tags": [_legal(tag) for tag in tags if tag],
    }
    link = page_link(change["url"])
    return item | ({"url": _legal(link)} if link else {})


def _content(change: dict[str, Any]) -> str:
    """Return the proof of a change: the quote, kept to its own direction, where it stands, and who else states it."""
    outlets = dict.fromkeys(plain(one["outlet"]) for one in change["sources"] if not one["copy"])
    lines = [
        f"\u2068“{plain(change['quote'])}”\u2069",
        f"{plain(change['outlet'])}: \u2068{plain(change['title'])}\u2069",
    ]
    if len(outlets) > 1:
        lines.append(f"Stated by {len(outlets)} outlets: {', '.join(outlets)}")
    return "\n".join((*lines, plain(change["why"])))


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)


def place(channel: FeedChannel, name: str) -> str:
    """Return the public address of one of a feed's files."""
    return f"{(channel.url or '').rstrip('/')}/{name}"


def atom(message: Message, channel: FeedChannel, items: list[Entry]) -> bytes:
    """Return a feed as Atom, its entries in their order."""
    feed = ET.Element("feed", xmlns=ATOM)
    updated = items[0]["date_published"] if items else json.loads(message.payload_json)["timestamp"]
    name = uuid5(NAMESPACE_URL, channel.url or f"corridor feed {message.subscriber}")
    for tag, text in (("id", name.urn), ("title", _legal(channel.title)), ("updated", updated)):
        ET.SubElement(feed, tag).text = text
    ET.SubElement(ET.SubElement(feed, "author"), "name").text = "Corridor"
    if channel.url:
        ET.SubElement(feed, "link", rel="self", href=place(channel, "atom.xml"))
    for item in items:
        _add_entry(feed, item)
    return str(ET.tostring(feed, encoding="unicode", xml_declaration=False)).encode()


def _add_entry(feed: ET.Element, item: Entry) -> None:
    entry = ET.SubElement(feed, "entry")
    times = item["date_published"]
    for tag, text in (("id", item["id"]), ("title", item["title"]), ("updated", times), ("published", times)):
        ET.SubElement(entry, tag).text = text
    for author in item.get("authors", ()):
        ET.SubElement(ET.SubElement(entry, "author"), "name").text = author["name"]
    if "url" in item:
        ET.SubElement(entry, "link", rel="alternate", href=item["url"])
    for tag in item.get("tags", ()):
        ET.SubElement(entry, "category", term=tag)
    ET.SubElement(entry, "content", type="text").text = item["content_text"]
