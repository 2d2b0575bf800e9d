"""The spider of addresses given by hand."""

from __future__ import annotations

from crawler.sources import Kind
from crawler.spiders.base import RoundSpider


class SeedsSpider(RoundSpider):
    """Fetches what was queued by hand; there is no listing. In a trial its one address is taken for the listing."""

    name = "seeds"
    kind = Kind.SEEDS
