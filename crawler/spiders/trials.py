"""Trials by hand: ``scrapy crawl feed -a url=…`` reads a listing and its first pages into a throw-away home."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, ClassVar, Self

from scrapy.crawler import Crawler

from crawler.rounds.spider import RoundSpider
from crawler.sources import CrawlSettings, Kind, Source
from crawler.web.middlewares import NOW_SETTING
from crawler.wire import Job, Sign

#: How many pages a trial fetches.
TRIAL_PAGES = 3


class TrialSpider(RoundSpider):
    """A round over one source that is not declared; its report goes to the log."""

    name = ""
    kind: ClassVar[Kind]

    def __init__(self, *, url: str, now: str, **fields: Any) -> None:  # noqa: ANN401 - Scrapy's
        self.home = tempfile.TemporaryDirectory(prefix="corridor-trial-")
        source = Source(name="trial", kind=self.kind, url=url)
        job = Job((source,), CrawlSettings(page_limit=TRIAL_PAGES), Path(self.home.name), now)
        super().__init__(job=job, tell=self._log_report, **fields)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:  # noqa: ANN401 - Scrapy's signature
        """Return the spider over the source at the argument ``url``."""
        return super().from_crawler(crawler, *args, now=crawler.settings[NOW_SETTING], **kwargs)

    def _log_report(self, sign: Sign) -> None:
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
