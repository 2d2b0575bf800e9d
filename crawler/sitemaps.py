"""Reads sitemaps: url sets, indexes and Google News tags (sitemaps.org 0.9), packed with gzip or not."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from urllib.parse import urljoin

from lxml import etree

from crawler.feeds import iso_time
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

GZIP_MAGIC = b"\x1f\x8b"
GZIP_WINDOW = 16 + zlib.MAX_WBITS

#: The element names that say when a page was published, most trusted first.
DATES = ("publication_date", "lastmod")


@dataclass(frozen=True, slots=True)
class Sitemap:
    """The pages a sitemap lists, and the further sitemaps an index names (with their ``lastmod``), newest first."""

    pages: tuple[Listed, ...]
    children: tuple[Listed, ...] = ()


def read_sitemap(body: bytes, url: str, *, max_size_bytes: int) -> Sitemap:
    """Return what the sitemap at ``url`` lists.

    Entities are left as they stand and nothing is fetched for the document's sake, so a crafted one cannot grow.

    Raises:
        SourceError: it is no sitemap, is damaged, or unpacks to more than ``max_size_bytes``.
    """
    root = _root(_unpacked(body, max_size_bytes))
    name = _name(root)
    entries = [listed for child in root if (listed := _entry(child, url))]
    if name == "sitemapindex":
        return Sitemap(pages=(), children=tuple(sorted(entries, key=lambda entry: entry.published or "", reverse=True)))
    if name == "urlset":
        return Sitemap(pages=tuple(entries))
    raise SourceError(f"not a sitemap: the document is a {name!r}")


def _unpacked(body: bytes, max_size_bytes: int) -> bytes:
    if not body.startswith(GZIP_MAGIC):
        return body
    unpacker = zlib.decompressobj(GZIP_WINDOW)
    try:
        unpacked = unpacker.decompress(body, max_size_bytes)
    except zlib.error as error:
        raise SourceError(f"not a sitemap that can be unpacked: {error}") from error
    if unpacker.unconsumed_tail:
        raise SourceError(f"the sitemap unpacks to more than {max_size_bytes} bytes")
    return unpacked


def _root(document: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=False)
    try:
        return etree.fromstring(document, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"not a sitemap that can be read: {error}") from error


def _name(element: etree._Element) -> str:
    """Return an element's name without its namespace; empty for comments and entities."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _entry(element: etree._Element, url: str) -> Listed | None:
    texts = {_name(part): (part.text or "").strip() for part in element.iter() if part.text}
    if not texts.get("loc"):
        return None
    moments = (iso_time(texts.get(name)) for name in DATES)
    return Listed(
        urljoin(url, texts["loc"]), texts.get("title") or None, next((moment for moment in moments if moment), None)
    )
