"""The spider of section pages."""

from __future__ import annotations

from scrapy.http import Response

from crawler.links import find_links
from crawler.misses import content_type
from crawler.sources import Kind
from crawler.spiders.base import RoundSpider
from pipeline.ledger.captures import Listed


class SectionSpider(RoundSpider):
    """Finds the article links of a page."""

    name = "section"
    kind = Kind.SECTION

    def read_listing(self, response: Response) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
        """Return the links to articles."""
        css, kind = self.source.link_css, content_type(response)
        return find_links(response.body, response.url, css=css, content_type=kind), ()
