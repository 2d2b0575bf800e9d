"""The spider of sitemaps."""

from __future__ import annotations

from dataclasses import replace

from scrapy.http import Response

from crawler.indexes import needed
from crawler.listings import Listing
from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class SitemapSpider(RoundSpider):
    """Reads url sets, and those of an index that can hold what is new; an index within an index is not followed."""

    name = "sitemap"
    kind = Kind.SITEMAP

    def read_listing(self, response: Response) -> Listing:
        """Return the sitemap's pages, and for the source's own sitemap the further ones to read."""
        listing = super().read_listing(response)
        if response.meta.get("depth"):
            return replace(listing, further=())
        job = self.round.job
        chosen, left = needed(
            listing.further,
            now=job.now,
            since=self.round.state.last_success,
            max_age_days=job.settings.max_age_days,
        )
        unread = f"{left} further sitemaps were left for want of time" if left else None
        return replace(listing, further=chosen, fault="; ".join(filter(None, (listing.fault, unread))) or None)
