"""Reads a listing by the kind of its source: the one place that joins kinds to parsers."""

from __future__ import annotations

from dataclasses import dataclass

from crawler.feeds import read_feed
from crawler.links import find_links
from crawler.sitemaps import read_sitemap
from crawler.sources import Kind, Source
from pipeline.ledger.captures import Listed

#: How many sitemaps of an index are read, newest first.
CHILDREN = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """A listing as it came. ``top`` says that it is the source's own address, not one that it led to."""

    url: str
    body: bytes
    content_type: str | None
    top: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries of a listing, and the addresses of further listings to read."""

    entries: tuple[Listed, ...] = ()
    more: tuple[str, ...] = ()


def read_listing(answer: Answer, source: Source, *, max_size_bytes: int) -> Listing:
    """Return what the listing names; nothing for kind ``seeds``, which has none.

    Raises:
        SourceError: it cannot be read.
    """
    match source.kind:
        case Kind.FEED:
            return Listing(read_feed(answer.body, answer.url, content_type=answer.content_type))
        case Kind.SITEMAP:
            return _sitemap(answer, max_size_bytes)
        case Kind.SECTION:
            found = find_links(answer.body, answer.url, css=source.link_css, content_type=answer.content_type)
            return Listing(found)
        case Kind.SEEDS:
            return Listing()


def _sitemap(answer: Answer, max_size_bytes: int) -> Listing:
    """Return a sitemap's pages and the newest parts of an index; an index within an index is not followed."""
    sitemap = read_sitemap(answer.body, answer.url, max_size_bytes=max_size_bytes)
    children = sitemap.children[:CHILDREN] if answer.top else ()
    return Listing(sitemap.pages, tuple(child.url for child in children))
