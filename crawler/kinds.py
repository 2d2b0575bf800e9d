"""The reader of each kind of listing: bytes in, entries out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crawler.feeds import read_feed
from crawler.links import LinkPath, find_links
from crawler.listings import Listing
from crawler.sitemaps import read_sitemap
from crawler.sources import Kind, Source
from pipeline.errors import SourceError

#: How feeds begin, in lower case; a search answers with one of these or with a page.
FEED_STARTS = (b"<?xml", b"<rss", b"<feed", b"<rdf:rdf", b"{")


@dataclass(frozen=True, slots=True)
class Answer:
    """A listing as it came; ``max_size_bytes`` is what it may unpack to."""

    body: bytes
    url: str
    content_type: str | None
    max_size_bytes: int


def read_listing(source: Source, answer: Answer) -> Listing:
    """Return what a listing of ``source`` says.

    Raises:
        SourceError: it cannot be read.
    """
    return READERS[source.kind](source, answer)


def _feed(source: Source, answer: Answer) -> Listing:
    return read_feed(answer.body, answer.url, content_type=answer.content_type, dates=source.dates)


def _sitemap(source: Source, answer: Answer) -> Listing:
    return read_sitemap(answer.body, answer.url, max_size_bytes=answer.max_size_bytes, dates=source.dates)


def _section(source: Source, answer: Answer) -> Listing:
    path = LinkPath(source.link_css, source.link_xpath)
    return find_links(answer.body, answer.url, path=path, content_type=answer.content_type, dates=source.dates)


def _search(source: Source, answer: Answer) -> Listing:
    """Return what a search found; one that found nothing is no failure, but is said."""
    if answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:10].lower().startswith(FEED_STARTS):
        return _feed(source, answer)
    try:
        return _section(source, answer)
    except SourceError as error:
        return Listing(fault=f"nothing found: {error}")


def _nothing(_source: Source, _answer: Answer) -> Listing:
    """Return nothing: a seed has no listing, and an archive is read by whoever takes in documents."""
    return Listing()


READERS: dict[Kind, Callable[[Source, Answer], Listing]] = {
    Kind.FEED: _feed,
    Kind.SITEMAP: _sitemap,
    Kind.SECTION: _section,
    Kind.SEARCH: _search,
    Kind.ARCHIVE: _nothing,
    Kind.SEEDS: _nothing,
}
