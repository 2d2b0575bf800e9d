"""Reads sitemaps: url sets, indexes, Google News tags and lists of addresses (sitemaps.org 0.9), packed or not.

The document is read in portions and what was read of it is let go, so that one of 50,000 entries takes little memory.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

from lxml import etree

from crawler.dates import PLAIN, DateStyle, listing_time
from crawler.listings.entries import Found, clean_title, once
from crawler.listings.feeds import read_feed
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

GZIP_MAGIC = b"\x1f\x8b"
GZIP_WINDOW = 16 + zlib.MAX_WBITS
#: How much is unpacked and read at a time, in bytes.
PORTION = 1 << 16
#: How much of the beginning is looked at to tell the kind, in bytes.
HEAD = 1000
#: The most entries of one sitemap, by the protocol.
MOST_ENTRIES = 50_000

#: The root elements, and what each is a list of.
ROOTS = {"urlset": "url", "sitemapindex": "sitemap"}
FEED_ROOTS = frozenset({"rss", "feed", "RDF"})
#: The element of Google News in a url's entry; its tags say more of the page than the rest.
NEWS = "news"

BARE_AMPERSAND = re.compile(rb"&(?!#?\w{1,12};)")
#: The most bytes from the ampersand of an entity to its end.
LONGEST_ENTITY = 16
ROOT = re.compile(rb"<([A-Za-z][\w:.-]*)")


def read_sitemap(body: bytes, url: str, *, max_size_bytes: int, dates: DateStyle = PLAIN) -> Found:
    """Return what the sitemap at ``url`` lists; of a broken one what stands before and behind the fault.

    Entities are left as they stand and nothing is fetched for the document's sake, so a crafted one cannot grow.

    Raises:
        SourceError: it is no sitemap, holds nothing that can be saved, or unpacks to more than ``max_size_bytes``.
    """
    head = next(_portions(body, max_size_bytes), b"")
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _read_lines(b"".join(_portions(body, max_size_bytes)), url)
    document = _read(_Document(url, dates), _portions(body, max_size_bytes))
    if document.root in FEED_ROOTS:
        return read_feed(b"".join(_portions(body, max_size_bytes)), url, dates=dates)
    if document.fault and BARE_AMPERSAND.search(body):
        document = _read(_Document(url, dates, document.fault), _mended(_portions(body, max_size_bytes)))
    return document.listing(_shown_root(head))


def _read(document: _Document, portions: Iterable[bytes]) -> _Document:
    """Return ``document`` with all of ``portions`` read into it."""
    for number, portion in enumerate(portions):
        document.feed(portion if number else portion.lstrip())
    document.close()
    return document


def _mended(portions: Iterable[bytes]) -> Iterator[bytes]:
    """Yield portions with the ampersands escaped that were left bare, as in "?a=1&b=2": the common fault."""
    held = b""
    for portion in portions:
        text = held + portion
        cut = text.rfind(b"&", max(0, len(text) - LONGEST_ENTITY))
        text, held = (text, b"") if cut < 0 else (text[:cut], text[cut:])
        yield BARE_AMPERSAND.sub(b"&amp;", text)
    yield BARE_AMPERSAND.sub(b"&amp;", held)


def _shown_root(head: bytes) -> str:
    match = ROOT.search(head)
    return repr(match[1].decode("ascii", "replace")) if match else "without an element"


def _portions(body: bytes, max_size_bytes: int) -> Iterator[bytes]:
    """Yield a body in portions, unpacked when it is packed; no more is unpacked than is asked for."""
    if not body.startswith(GZIP_MAGIC):
        yield from (body[start : start + PORTION] for start in range(0, len(body), PORTION))
        return
    unpacker, rest, size = zlib.decompressobj(GZIP_WINDOW), body, 0
    while rest and not unpacker.eof:
        try:
            portion = unpacker.decompress(rest, PORTION)
        except zlib.error as error:
            raise SourceError(f"not a sitemap that can be unpacked: {error}") from error
        rest, size = unpacker.unconsumed_tail, size + len(portion)
        if size > max_size_bytes:
            raise SourceError(f"the sitemap unpacks to more than {max_size_bytes} bytes")
        yield portion


class _Document:
    """A sitemap that is being read; ``fault`` is the first thing found wrong with it."""

    def __init__(self, url: str, dates: DateStyle, fault: str | None = None) -> None:
        self.root = ""
        self.fault = fault
        self._url = url
        self._dates = dates
        self._entries: list[Listed] = []
        self._over = 0
        self._parser = etree.XMLPullParser(
            events=("start", "end"),
            tag=[f"{{*}}{name}" for name in (*ROOTS, *ROOTS.values(), *FEED_ROOTS)],
            recover=True,
            resolve_entities=False,
            no_network=True,
            huge_tree=False,
        )

    def feed(self, portion: bytes) -> None:
        """Read one more portion."""
        try:
            self._parser.feed(portion)
        except etree.XMLSyntaxError as error:
            self._note(str(error))
        self._take()

    def close(self) -> None:
        """Read what is left."""
        try:
            self._parser.close()
        except etree.XMLSyntaxError as error:
            self._note(str(error))
        self._take()
        logged = self._parser.feed_error_log.filter_from_errors()
        if len(logged):
            self._note(f"line {logged[0].line}: {logged[0].message}")
        if self._over:
            self._note(f"{self._over} entries beyond the {MOST_ENTRIES} that a sitemap may have")

    def _note(self, fault: str) -> None:
        self.fault = self.fault or fault

    def _take(self) -> None:
        for event, element in self._parser.read_events():
            name = _name(element)
            if event == "start":
                self.root = self.root or name
            elif name == ROOTS.get(self.root):
                self._add(_entry(element, self._url, self._dates))
                _let_go(element)

    def _add(self, entry: Listed | None) -> None:
        if entry and len(self._entries) < MOST_ENTRIES:
            self._entries.append(entry)
        elif entry:
            self._over += 1

    def listing(self, shown: str) -> Found:
        """Return what was read; ``shown`` names the document's first element.

        Raises:
            SourceError: it is no sitemap, or nothing in it can be saved.
        """
        if self.root not in ROOTS:
            raise SourceError(f"not a sitemap: the document is {shown}")
        if self.fault and not self._entries:
            raise SourceError(f"not a sitemap that can be read: {self.fault}")
        entries, fault = once(self._entries), self.fault and f"broken: {self.fault}"
        return Found(entries, fault=fault) if self.root == "urlset" else Found(further=entries, fault=fault)


def _name(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for comments and entities."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _let_go(element: etree._Element) -> None:
    """Free what was read: the element, and all that stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _entry(element: etree._Element, url: str, dates: DateStyle) -> Listed | None:
    """Return one entry; pictures and films in it have addresses and titles of their own, which are not its."""
    own = _texts(element)
    news = next((_texts(child) for child in element if _name(child) == NEWS), {})
    if not own.get("loc"):
        return None
    try:
        link = urljoin(url, own["loc"])
    except ValueError:
        return None
    stated = (news.get("publication_date"), own.get("publication_date"), own.get("lastmod"))
    moments = (listing_time(text, url, dates) for text in stated if text)
    return Listed(link, clean_title(news.get("title")), next((moment for moment in moments if moment), None))


def _texts(element: etree._Element) -> dict[str, str]:
    return {_name(child): child.text.strip() for child in element if child.text}


def _read_lines(body: bytes, url: str) -> Found:
    """Return a sitemap that is a plain list of addresses, one a line."""
    lines = [line.strip() for line in body.decode("utf-8-sig", "replace").splitlines() if line.strip()]
    if not lines or not all(urlsplit(line).scheme in {"http", "https"} for line in islice(lines, HEAD)):
        raise SourceError("not a sitemap that can be read: neither XML nor a list of addresses")
    return Found(once(Listed(urljoin(url, line)) for line in lines[:MOST_ENTRIES]))
