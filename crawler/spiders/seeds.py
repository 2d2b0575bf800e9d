"""The spider of addresses given by hand."""

from __future__ import annotations

from scrapy.http import Response

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider
from pipeline.ledger.captures import Listed


class SeedsSpider(RoundSpider):
    """Fetches what was queued by hand; there is no listing. In a trial its one address is taken for the listing."""

    name = "seeds"
    kind = Kind.SEEDS

    def read_listing(self, response: Response) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
        """Return nothing beyond the page itself."""
        self.logger.debug("fetched %s", response.url)
        return (), ()
