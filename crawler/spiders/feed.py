"""The spider of feeds."""

from __future__ import annotations

from scrapy.http import Response

from crawler.feeds import read_feed
from crawler.misses import content_type
from crawler.sources import Kind
from crawler.spiders.base import RoundSpider
from pipeline.ledger.captures import Listed


class FeedSpider(RoundSpider):
    """Reads RSS, Atom, RDF and JSON Feed."""

    name = "feed"
    kind = Kind.FEED

    def read_listing(self, response: Response) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
        """Return the feed's entries."""
        return read_feed(response.body, response.url, content_type=content_type(response)), ()
