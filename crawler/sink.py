"""The item pipeline: stores what the spider hands over and ends its lease."""

from __future__ import annotations

from typing import Self

from scrapy.crawler import Crawler

from crawler.round import Fetched
from crawler.spiders.base import RoundSpider


class Sink:
    """Hands every answer to the round of the spider that fetched it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the sink of one crawler."""
        return cls(crawler)

    def process_item(self, item: object) -> object:
        """Store an answer durably before anything else happens to it; let other items pass."""
        spider = self._crawler.spider
        if isinstance(item, Fetched) and isinstance(spider, RoundSpider):
            spider.round.store(item)
        return item
