"""The spider of feeds."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class FeedSpider(RoundSpider):
    """Reads RSS, Atom, RDF and JSON Feed."""

    name = "feed"
    kind = Kind.FEED
