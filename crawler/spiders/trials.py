"""Trials by hand: ``scrapy crawl feed -a url=…`` reads a listing and its first pages into a throw-away home."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, ClassVar, Self

from scrapy.crawler import Crawler

from crawler.middlewares import NOW_SETTING
from crawler.rounds import RoundSpider
from crawler.sources import CrawlSettings, Kind, Source
from crawler.wire import Job, Sign

#: How many pages a trial fetches.
TRIAL_PAGES = 3


class TrialSpider(RoundSpider):
    """A round over one source that is not declared; its report goes to the log."""

    name = ""
    kind: ClassVar[Kind]

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:  # noqa: ANN401 - Scrapy's signature
        """Return the spider with a job made of its arguments."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.home = tempfile.TemporaryDirectory(prefix="corridor-trial-")
        source = Source(name="trial", kind=cls.kind, url=kwargs.get("url", ""))
        settings = CrawlSettings(page_limit=TRIAL_PAGES)
        spider.job = Job((source,), settings, Path(spider.home.name), crawler.settings[NOW_SETTING])
        spider.tell = spider.log_report
        return spider

    home: tempfile.TemporaryDirectory[str]

    def log_report(self, sign: Sign) -> None:
        """Log what the trial came to."""
        if sign.report or sign.stop:
            self.logger.warning("%s", sign.report or sign.stop)

    def closed(self, reason: str) -> None:
        """Remove the home."""
        super().closed(reason)
        self.home.cleanup()


class FeedTrial(TrialSpider):
    """Reads RSS, Atom, RDF and JSON Feed."""

    name = "feed"
    kind = Kind.FEED


class SitemapTrial(TrialSpider):
    """Reads url sets, and the newest parts of an index."""

    name = "sitemap"
    kind = Kind.SITEMAP


class SectionTrial(TrialSpider):
    """Finds the article links of a page."""

    name = "section"
    kind = Kind.SECTION
