"""Reads feeds: RSS, Atom and RDF through feedparser, JSON Feed by its own specification (jsonfeed.org, version 1.1)."""

from __future__ import annotations

import json
from calendar import timegm
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.sax import SAXException

import feedparser
from w3lib.encoding import http_content_type_encoding

from crawler.dates import PLAIN, DateStyle, listing_time
from crawler.listings.entries import Found, clean_title, once
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed
from pipeline.utc import utc_text

#: Where an entry says when it was published, most trusted first.
FEED_DATES = ("published", "updated", "created")
JSON_DATES = ("date_published", "date_modified")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
#: What is told of a fault, in characters.
FAULT_LENGTH = 160


def read_feed(body: bytes, url: str, *, content_type: str | None = None, dates: DateStyle = PLAIN) -> Found:
    """Return the feed at ``url``; of a broken one what can be saved, with what was wrong.

    Args:
        body: the feed as it came.
        url: its address, against which relative links are resolved where the feed names no other base.
        content_type: the header, for its charset.
        dates: how the source writes its times.

    Raises:
        SourceError: it is not a feed, or is broken and holds no entry that can be saved.
    """
    if body.removeprefix(BYTE_ORDER_MARK).lstrip()[:1] == b"{":
        return _read_json(body, url, dates)
    return _read_xml(body, url, content_type=content_type, dates=dates)


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


def _read_xml(body: bytes, url: str, *, content_type: str | None, dates: DateStyle) -> Found:
    headers = {"content-location": url, "content-type": _xml_type(body, content_type)}
    parsed = feedparser.parse(body.lstrip(), response_headers=headers, sanitize_html=False)
    named = [(entry, link) for entry in parsed.entries if (link := _link(entry, url))]
    reason = parsed.get("bozo_exception") if parsed.bozo else None
    if not named and (parsed.bozo or not parsed.get("version")):
        raise SourceError(f"not a feed that can be read: {reason or 'it is another kind of document'}")
    entries = once(
        Listed(link, clean_title(entry.get("title")), _published(entry, url, dates)) for entry, link in named
    )
    faults = [_broken(str(reason))] if isinstance(reason, SAXException) else []
    return Found(entries, fault="; ".join([*faults, *_nameless(len(parsed.entries) - len(named))]) or None)


def _broken(reason: str) -> str:
    return f"broken: {reason}"[:FAULT_LENGTH]


def _nameless(count: int) -> list[str]:
    """Return what is to be said of entries that name no page."""
    return [f"{count} {'entry names' if count == 1 else 'entries name'} no address"] if count else []


def _link(entry: Mapping[str, Any], url: str) -> str | None:
    """Return the address of an entry's page.

    A redirector's original comes first; an id counts when it is an address, whether or not it says that it is one.
    """
    given = entry.get("link")
    link = given if given and not entry.get("guidislink") else None
    named = (entry.get("feedburner_origlink"), link, entry.get("id"))
    return next((found for one in named if (found := _address(one, url, relative=one is link))), None)


def _address(text: object, url: str, *, relative: bool) -> str | None:
    """Return ``text`` as an absolute web address, or None when it is none."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        link = urljoin(url, text.strip()) if relative else text.strip()
        parts = urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in {"http", "https"} and parts.netloc else None


def _published(entry: Mapping[str, Any], url: str, dates: DateStyle) -> str | None:
    """Return when an entry was published, in UTC: by our own reading of what it says, else by feedparser's."""
    said = dict(entry)  # feedparser's own mapping warns of keys that it takes for one another
    stated = (listing_time(said.get(name), url, dates) for name in FEED_DATES)
    parsed = (_parsed_time(said.get(f"{name}_parsed")) for name in FEED_DATES)
    return next((moment for moments in (stated, parsed) for moment in moments if moment), None)


def _parsed_time(parsed: object) -> str | None:
    try:
        return utc_text(datetime.fromtimestamp(timegm(parsed), UTC)) if isinstance(parsed, tuple) else None
    except (ValueError, OverflowError):
        return None


def _read_json(body: bytes, url: str, dates: DateStyle) -> Found:
    items, fault = _json_items(body)
    found = [_json_entry(item, url, dates) for item in items]
    entries = once(listed for listed in found if listed)
    return Found(entries, fault="; ".join(filter(None, [fault, *_nameless(found.count(None))])) or None)


def _json_items(body: bytes) -> tuple[list[object], str | None]:
    """Return the items of a JSON Feed, and what is wrong with it, when whole items stand before the fault."""
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError) as error:
        saved = list(_whole_items(body.decode("utf-8-sig", "replace")))
        if not saved:
            raise SourceError(f"not a JSON Feed that can be read: {error}") from error
        return saved, _broken(str(error))
    items = feed.get("items")
    if not isinstance(items, list):
        raise SourceError("not a JSON Feed: it has no list of items")
    return items, None


def _whole_items(text: str) -> Iterator[object]:
    """Yield the items of a broken JSON Feed up to the first that cannot be read."""
    _, found, rest = text.partition('"items"')
    position, decoder = rest.find("[") + 1, json.JSONDecoder()
    while found and position:
        start = next((at for at in range(position, len(rest)) if rest[at] not in " \t\r\n,"), len(rest))
        try:
            item, position = decoder.raw_decode(rest, start)
        except (ValueError, RecursionError):
            return
        yield item


def _json_entry(item: object, url: str, dates: DateStyle) -> Listed | None:
    if not isinstance(item, dict):
        return None
    named = [(item.get(name), name != "id") for name in ("url", "external_url", "id")]
    link = next((found for text, relative in named if (found := _address(text, url, relative=relative))), None)
    if link is None:
        return None
    moments = (listing_time(item.get(name), url, dates) for name in JSON_DATES)
    return Listed(link, clean_title(item.get("title")), next((moment for moment in moments if moment), None))
