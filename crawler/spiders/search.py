"""The spider of searches."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class SearchSpider(RoundSpider):
    """Asks a site's search for each of its source's queries; the answers are feeds or pages."""

    name = "search"
    kind = Kind.SEARCH
