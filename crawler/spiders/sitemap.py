"""The spider of sitemaps."""

from __future__ import annotations

from scrapy.http import Response

from crawler.sitemaps import read_sitemap
from crawler.sources import Kind
from crawler.spiders.base import RoundSpider
from pipeline.ledger.captures import Listed

#: How many sitemaps of an index are read, newest first.
CHILDREN = 5


class SitemapSpider(RoundSpider):
    """Reads url sets, and the newest parts of an index; an index within an index is not followed."""

    name = "sitemap"
    kind = Kind.SITEMAP

    def read_listing(self, response: Response) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
        """Return the sitemap's pages, and for the source's own sitemap the further ones it names."""
        sitemap = read_sitemap(response.body, response.url, max_size_bytes=self.round.job.settings.max_size_bytes)
        is_top = not response.meta.get("depth")
        return sitemap.pages, tuple(child.url for child in sitemap.children[:CHILDREN]) if is_top else ()
