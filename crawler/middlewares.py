"""The downloader middlewares: the address guard, ``Retry-After`` and ``Crawl-delay``."""

from __future__ import annotations

from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from crawler.politeness import LONGEST_CRAWL_DELAY_S, retry_after_s
from crawler.resolver import loopback_sites
from crawler.turns import downloader_of
from pipeline.addresses import refuse_url

WAIT_STATUSES = frozenset({429, 503})
NOW_SETTING = "CORRIDOR_NOW"


class Refused(IgnoreRequest):
    """The guard forbids the address; no attempt will help."""


class Resting(IgnoreRequest):
    """The host asked for a pause of ``wait_s`` seconds; the request was not sent."""

    def __init__(self, host: str, wait_s: float) -> None:
        super().__init__(f"{host} asked for a pause of {wait_s:.0f} s")
        self.wait_s = wait_s


class GuardMiddleware:
    """Refuses forbidden addresses before anything is done for their sake, robots.txt and redirects included."""

    def __init__(self, sites: frozenset[str]) -> None:
        self._sites = sites

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the guard with the crawler's loopback sites."""
        return cls(loopback_sites(crawler.settings))

    def process_request(self, request: Request) -> None:
        """Let an allowed request pass.

        Raises:
            Refused: the address is forbidden.
        """
        if reason := refuse_url(request.url, self._sites):
            raise Refused(reason)


class RetryAfterMiddleware:
    """Sends a host nothing more in this round once it has asked for a pause."""

    def __init__(self, now: str) -> None:
        self._now = now
        self._waits: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return it with the round's time, which dates are counted from when the answer has none."""
        return cls(crawler.settings.get(NOW_SETTING))

    def process_request(self, request: Request) -> None:
        """Let a request pass to a host that has not asked for a pause.

        Raises:
            Resting: it has.
        """
        host = urlparse_cached(request).netloc
        if host in self._waits:
            raise Resting(host, self._waits[host])

    def process_response(self, request: Request, response: Response) -> Response:
        """Return ``response``, its pause noted in ``request.meta["wait_s"]``."""
        wait_s = retry_after_s(_header(response, "Retry-After"), _header(response, "Date"), self._now)
        if response.status in WAIT_STATUSES and wait_s is not None:
            self._waits[urlparse_cached(request).netloc] = wait_s
            request.meta["wait_s"] = wait_s
        return response


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


class CrawlDelayMiddleware:
    """Slows a host down to the ``Crawl-delay`` of its robots.txt; never speeds one up."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        crawler.signals.connect(self.robots_parsed, signal=signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return it, listening to each robots.txt that is read."""
        return cls(crawler)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Set the host's delay."""
        asked_s = robotparser.crawl_delay(self._crawler.settings["USER_AGENT"])
        if not asked_s:
            return
        downloader_of(self._crawler).slow_down(request, min(asked_s, LONGEST_CRAWL_DELAY_S))
