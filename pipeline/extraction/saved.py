"""A page that somebody saved: its bytes as they were served, and the address it states for itself.

Browsers write the address into a comment at the head ("saved from url=(0023)https://…", or "url: https://…" below "Page
saved with SingleFile"), or wrap the page in MHTML (RFC 2557), whose parts are named by ``Content-Location``. Else the
page may state it by its canonical link, ``og:url`` or ``base``; these are believed where they name one host.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from urllib.parse import urlsplit

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

from pipeline.addresses import refuse_name
from pipeline.extraction.encodings import decode

#: Where comments that name the address stand: within so many bytes of the beginning.
HEAD = 4096
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(rb"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE)

HTML_TYPE, XHTML_TYPE = "text/html", "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class SavedPage:
    """The bytes of a saved page, their content type, and the address it states, or None."""

    url: str | None
    content_type: str
    body: bytes


def read_saved(body: bytes) -> SavedPage:
    """Return a saved page with the address that it states for itself.

    >>> read_saved(b"<!-- saved from url=(0021)https://a.example/new --><p>Text").url
    'https://a.example/new'
    """
    url = next((url for url in _stated(body) if refuse_name(url) is None), None)
    return SavedPage(url, HTML_TYPE, body)


def read_mhtml(body: bytes) -> SavedPage | None:
    """Return the page in an MHTML file with its address; None when there is none in it."""
    message = message_from_bytes(body)
    parts = [part for part in message.walk() if part.get_content_type() in {HTML_TYPE, XHTML_TYPE}]
    start = (message.get_param("start") or "") if message.is_multipart() else ""
    part = next((part for part in parts if start and _header(part, "Content-ID") == start), next(iter(parts), None))
    found = None if part is None else part.get_payload(decode=True)
    if part is None or not isinstance(found, bytes):
        return None
    charset = part.get_content_charset()
    kind = part.get_content_type() + (f"; charset={charset}" if charset else "")
    named = (_header(part, "Content-Location"), _header(message, "Snapshot-Content-Location"), *_stated(found))
    return SavedPage(next((url for url in named if url and refuse_name(url) is None), None), kind, found)


def _header(message: Message, name: str) -> str:
    return str(message.get(name) or "").strip()


def _stated(body: bytes) -> Iterator[str]:
    """Yield the addresses that a page states for itself, the best first."""
    for pattern in (_SAVED_FROM, _SINGLE_FILE):
        if found := pattern.search(body[:HEAD]):
            yield found[1].decode("ascii", "replace")
    stated = tuple(_linked(body))
    if len({urlsplit(url).hostname for url in stated}) == 1:
        yield from (url for url in stated if urlsplit(url).path.strip("/") or urlsplit(url).query)


def _linked(body: bytes) -> Iterator[str]:
    """Yield the absolute addresses in a page's canonical link, ``og:url`` and ``base``."""
    text = decode(body, None).encode("utf-8", "replace")
    try:
        tree = document_fromstring(text, parser=HTMLParser(encoding="utf-8", remove_comments=True, huge_tree=False))
    except (etree.ParserError, ValueError, AssertionError):
        return
    links = tree.xpath("//link[contains(concat(' ', @rel, ' '), ' canonical ')]/@href")
    metas = tree.xpath("//meta[@property='og:url']/@content")
    bases = tree.xpath("//base/@href")
    for url in (found[0].strip() for found in (links, metas, bases) if found):
        if refuse_name(url) is None:
            yield url
