"""The spider of sitemaps."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class SitemapSpider(RoundSpider):
    """Reads url sets, and those of an index that can hold what is new."""

    name = "sitemap"
    kind = Kind.SITEMAP
