"""Reads a listing by the kind of its source: the one place that joins kinds to parsers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crawler.listings.entries import Found
from crawler.listings.feeds import read_feed
from crawler.listings.indexes import Window, needed
from crawler.listings.links import LinkPath, find_links
from crawler.listings.sitemaps import read_sitemap
from crawler.sources import Kind, Source
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

#: How feeds begin, in lower case; a search answers with one of these or with a page.
FEED_STARTS = (b"<?xml", b"<rss", b"<feed", b"<rdf:rdf", b"{")


@dataclass(frozen=True, slots=True)
class Answer:
    """A listing as it came. ``top`` says that it is the source's own address, not one that it led to."""

    url: str
    body: bytes
    content_type: str | None
    top: bool = True


@dataclass(frozen=True, slots=True)
class Listing:
    """The entries of a listing, the addresses of further ones to read, and what was wrong with it, or None."""

    entries: tuple[Listed, ...] = ()
    more: tuple[str, ...] = ()
    fault: str | None = None


def read_listing(answer: Answer, source: Source, *, max_size_bytes: int, window: Window | None = None) -> Listing:
    """Return what the listing names; nothing for kinds ``seeds`` and ``archive``, which name no pages.

    Args:
        answer: the listing.
        source: whose it is.
        max_size_bytes: what it may unpack to.
        window: the time that is of interest; of the sitemaps of an index, those that can hold news of it are to be read
            too. An index within an index is not followed, nor is any without a window.

    Raises:
        SourceError: it cannot be read.
    """
    found = FINDERS[source.kind](answer, source, max_size_bytes)
    if window is None or not answer.top:
        return Listing(found.entries, fault=found.fault)
    chosen, left = needed(found.further, window)
    unread = f"{left} further sitemaps were left for another time" if left else None
    faults = (fault for fault in (found.fault, unread) if fault)
    return Listing(found.entries, tuple(child.url for child in chosen), "; ".join(faults) or None)


def _feed(answer: Answer, source: Source, _limit: int) -> Found:
    return read_feed(answer.body, answer.url, content_type=answer.content_type, dates=source.dates)


def _sitemap(answer: Answer, source: Source, limit: int) -> Found:
    return read_sitemap(answer.body, answer.url, max_size_bytes=limit, dates=source.dates)


def _section(answer: Answer, source: Source, _limit: int) -> Found:
    path = LinkPath(source.link_css, source.link_xpath)
    return find_links(answer.body, answer.url, path=path, content_type=answer.content_type, dates=source.dates)


def _search(answer: Answer, source: Source, limit: int) -> Found:
    """Return what a search found; one that found nothing is no failure, but is said."""
    if answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:10].lower().startswith(FEED_STARTS):
        return _feed(answer, source, limit)
    try:
        return _section(answer, source, limit)
    except SourceError as error:
        return Found(fault=f"a search found nothing: {error}")


def _nothing(_answer: Answer, _source: Source, _limit: int) -> Found:
    return Found()


FINDERS: dict[Kind, Callable[[Answer, Source, int], Found]] = {
    Kind.FEED: _feed,
    Kind.SITEMAP: _sitemap,
    Kind.SECTION: _section,
    Kind.SEARCH: _search,
    Kind.ARCHIVE: _nothing,
    Kind.SEEDS: _nothing,
}
