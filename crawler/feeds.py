"""Reads feeds: RSS, Atom and RDF through feedparser, JSON Feed by its own specification (jsonfeed.org, version 1.1)."""

from __future__ import annotations

import json
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from time import struct_time
from typing import Any
from urllib.parse import urljoin

import feedparser
from w3lib.encoding import http_content_type_encoding

from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed
from pipeline.utc import utc_moment, utc_text

#: Where an entry says when it was published, most trusted first.
FEED_DATES = ("published_parsed", "updated_parsed", "created_parsed")
JSON_DATES = ("date_published", "date_modified")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_feed(body: bytes, url: str, *, content_type: str | None = None) -> tuple[Listed, ...]:
    """Return the entries of the feed at ``url``, each address once, in the feed's order.

    Raises:
        SourceError: it is not a feed, or is broken and holds no entry that can be saved.
    """
    if body.removeprefix(BYTE_ORDER_MARK).lstrip()[:1] == b"{":
        return _once(_json_entries(body, url))
    return _once(_xml_entries(body, url, content_type))


def _once(entries: list[Listed]) -> tuple[Listed, ...]:
    first: dict[str, Listed] = {}
    for entry in entries:
        first.setdefault(entry.url, entry)
    return tuple(first.values())


def _xml_type(body: bytes, content_type: str | None) -> str:
    """Return the content type to read the feed under: XML, whatever the server calls it, in the encoding it is in.

    Bytes that are UTF-8 are so by more than chance; otherwise the header's charset decides before the document's own.
    """
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        charset = http_content_type_encoding(content_type)
        return f"application/xml; charset={charset}" if charset else "application/xml"
    return "application/xml; charset=utf-8"


def _xml_entries(body: bytes, url: str, content_type: str | None) -> list[Listed]:
    headers = {"content-location": url, "content-type": _xml_type(body, content_type)}
    parsed = feedparser.parse(body, response_headers=headers, sanitize_html=False)
    entries = [listed for entry in parsed.entries if (listed := _xml_entry(entry, url))]
    if not entries and (parsed.bozo or not parsed.get("version")):
        reason = parsed.get("bozo_exception") if parsed.bozo else None
        raise SourceError(f"not a feed that can be read: {reason or 'it is another kind of document'}")
    return entries


def _xml_entry(entry: Mapping[str, Any], url: str) -> Listed | None:
    link = entry.get("link")
    if not link:
        return None
    title = str(entry.get("title") or "").strip() or None
    moments = (_feed_time(entry.get(name)) for name in FEED_DATES)
    return Listed(urljoin(url, str(link).strip()), title, next((moment for moment in moments if moment), None))


def _feed_time(parsed: struct_time | None) -> str | None:
    try:
        return utc_text(datetime.fromtimestamp(timegm(parsed), UTC)) if parsed else None
    except (ValueError, OverflowError):
        return None


def _json_entries(body: bytes, url: str) -> list[Listed]:
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"not a JSON Feed that can be read: {error}") from error
    items = feed.get("items")
    if not isinstance(items, list):
        raise SourceError("not a JSON Feed: it has no list of items")
    return [listed for item in items if isinstance(item, dict) and (listed := _json_entry(item, url))]


def _json_entry(item: Mapping[str, object], url: str) -> Listed | None:
    link = item.get("url") or item.get("external_url") or item.get("id")
    if not isinstance(link, str) or not link:
        return None
    title = item.get("title")
    moments = (iso_time(item.get(name)) for name in JSON_DATES)
    return Listed(
        urljoin(url, link),
        title if isinstance(title, str) else None,
        next((moment for moment in moments if moment), None),
    )


def iso_time(text: object) -> str | None:
    """Return an ISO 8601 time as UTC text, or None when it is none."""
    try:
        return utc_text(utc_moment(text.strip())) if isinstance(text, str) else None
    except (ValueError, OverflowError):
        return None
