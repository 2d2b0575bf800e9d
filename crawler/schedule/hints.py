"""Reads what a listing and its answer say of when to come again: pure functions over bytes and header texts.

How each hint is used (:mod:`crawler.schedule.polling`):

- ``Cache-Control: max-age`` and ``Expires``: as long as a cache on the way may keep the answer, asking again brings the
  same; a lower bound of the time between polls, believed up to a quarter of an hour.
- ``ttl``, ``sy:updatePeriod`` and ``sy:updateFrequency``, ``changefreq``: how often there is something new in the
  publisher's own words, often a template's default; the rate of posts to begin with, until the source's own times
  outweigh it.
- a hub (WebSub): it would push to a public address of ours, and we have none; it is shown, so that whoever runs
  Corridor knows that there is one.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

MINUTE_S, HOUR_S, DAY_S = 60.0, 3600.0, 86_400.0

#: The headers that :func:`read_hints` looks at.
HINT_HEADERS = ("Cache-Control", "Expires", "Date", "Link")
#: How much of a listing is looked through: what stands before the first entry of a feed, and a sitemap's first pages.
HEAD_BYTES = 65_536
GZIP_MAGIC, GZIP_WINDOW = b"\x1f\x8b", 16 + zlib.MAX_WBITS

#: Words for how often there is something new: those of the syndication module of RSS 1.0 and of sitemaps.org.
PERIODS_S = {
    "always": HOUR_S,
    "hourly": HOUR_S,
    "daily": DAY_S,
    "weekly": 7 * DAY_S,
    "monthly": 30 * DAY_S,
    "yearly": 365 * DAY_S,
}

FIRST_ENTRY = re.compile(rb"<(?:item|entry)[\s>]")
TTL = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>")
PERIOD = re.compile(rb"<\w+:updatePeriod>\s*(\w+)\s*</")
FREQUENCY = re.compile(rb"<\w+:updateFrequency>\s*(\d{1,4})\s*</")
CHANGES = re.compile(rb"<changefreq>\s*(\w+)\s*</changefreq>")
LINK = re.compile(rb"<(?:\w+:)?link\s[^<>]*>")
IS_HUB = re.compile(rb"""\brel\s*=\s*["']hub["']""")
HREF = re.compile(rb"""\bhref\s*=\s*["'](https?://[^"'\s]{1,500})["']""")
LINK_HEADER = re.compile(r"""<(https?://[^<>\s]{1,500})>\s*;[^<]*\brel\s*=\s*"?hub\b""")
MAX_AGE = re.compile(r"\bmax-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
NO_CACHE = re.compile(r"\bno-(?:cache|store)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hints:
    """What a listing says of when to come again; each None where it does not.

    Attributes:
        fresh_s: how many seconds a cache may keep the answer.
        period_s: how many seconds lie between two new entries, in the publisher's words.
        hub: the address of a WebSub hub.
    """

    fresh_s: float | None = None
    period_s: float | None = None
    hub: str | None = None


def read_hints(body: bytes, headers: Mapping[str, str | None]) -> Hints:
    """Return what a feed, sitemap or section page and the headers of its answer (``HINT_HEADERS``) say."""
    hub = LINK_HEADER.search(headers.get("Link") or "")
    if body.lstrip()[:1] == b"{":
        return Hints(fresh_s(headers), None, hub[1] if hub else _json_hub(body))
    head = _head(body)
    return Hints(fresh_s(headers), _period_s(head), hub[1] if hub else _xml_hub(head))


def fresh_s(headers: Mapping[str, str | None]) -> float | None:
    """Return how long a cache may keep an answer (RFC 9111, 4.2.1), or None where it says nothing or forbids it."""
    control = headers.get("Cache-Control") or ""
    if NO_CACHE.search(control):
        return None
    if age := MAX_AGE.search(control):
        return float(age[1]) or None
    expires, date = _moment(headers.get("Expires")), _moment(headers.get("Date"))
    if expires is None or date is None or expires <= date:
        return None
    return expires - date


def _moment(text: str | None) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp() if text else None
    except (ValueError, OverflowError):
        return None


def _head(body: bytes) -> bytes:
    """Return what is looked through of a listing, unpacked, without a feed's entries."""
    if body.startswith(GZIP_MAGIC):
        try:
            body = zlib.decompressobj(GZIP_WINDOW).decompress(body, HEAD_BYTES)
        except zlib.error:
            return b""
    head = body[:HEAD_BYTES]
    first = FIRST_ENTRY.search(head)
    return head[: first.start()] if first else head


def _period_s(head: bytes) -> float | None:
    """Return the shortest time between two new entries that is stated."""
    stated = [PERIODS_S[word] for match in CHANGES.finditer(head) if (word := match[1].decode().lower()) in PERIODS_S]
    if (ttl := TTL.search(head)) and int(ttl[1]):
        stated.append(int(ttl[1]) * MINUTE_S)
    period = PERIOD.search(head)
    if period and (word := period[1].decode().lower()) in PERIODS_S:
        frequency = FREQUENCY.search(head)
        stated.append(PERIODS_S[word] / max(1, int(frequency[1]) if frequency else 1))
    return min(stated, default=None)


def _xml_hub(head: bytes) -> str | None:
    links = (match[0] for match in LINK.finditer(head))
    addresses = (HREF.search(link) for link in links if IS_HUB.search(link))
    return next((address[1].decode("utf-8", "replace") for address in addresses if address), None)


def _json_hub(body: bytes) -> str | None:
    """Return the address of a JSON Feed's first hub."""
    try:
        hubs = json.loads(body).get("hubs") or ()
        addresses = [hub["url"] for hub in hubs]
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError):
        return None
    return next((address for address in addresses if isinstance(address, str)), None)
