"""The downloader middlewares: the address guard, pauses and delays that hosts ask for, cookies within one page."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, ResponseDataLossError
from scrapy.http import Response
from scrapy.http.cookies import CookieJar
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from crawler.schedule.politeness import LONGEST_CRAWL_DELAY_S, retry_after_s
from crawler.web.resolver import loopback_sites
from crawler.web.turns import downloader_of
from pipeline.addresses import refuse_url

WAIT_STATUSES = frozenset({429, 503})
#: The signal that a host asks for a pause: ``host``, ``wait_s``.
HOST_RESTS = object()
NOW_SETTING = "CORRIDOR_NOW"

#: How bodies begin that are packed as their header says (RFC 1952, RFC 8878); "br" has no mark.
PACKED = {b"gzip": b"\x1f\x8b", b"x-gzip": b"\x1f\x8b", b"zstd": b"\x28\xb5\x2f\xfd"}
CHUNK_BYTES = 64 * 1024
GZIP_WINDOW = 16 + zlib.MAX_WBITS

#: What is said where script pages cannot be rendered at all.
NOT_INSTALLED = (
    "script pages need {missing}, which is not installed: pip install 'corridor[script]' and apt install chromium"
)

#: Where a request keeps the cookies of its page.
COOKIES = "page_cookies"


class Refused(IgnoreRequest):
    """The guard forbids the address; no attempt will help."""


class Resting(IgnoreRequest):
    """The host asked for a pause of ``wait_s`` seconds; the request was not sent.

    ``status`` is that of an answer that says so in this round, or None.
    """

    def __init__(self, host: str, wait_s: float) -> None:
        super().__init__(f"{host} asked for a pause of {wait_s:.0f} s")
        self.wait_s = wait_s
        self.status: int | None = None


class RenderError(Exception):
    """A script page could not be rendered; it is tried again like one that did not come."""


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
    """Sends a host nothing more in this crawl once it has asked for a pause."""

    def __init__(self, crawler: Crawler) -> None:
        self._now: str = crawler.settings.get(NOW_SETTING)
        self._signals = crawler.signals
        self._waits: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return it with the crawl's time, which dates are counted from when the answer has none."""
        return cls(crawler)

    def remember(self, waits: Mapping[str, float]) -> None:
        """Leave these hosts alone: they have asked for a pause before that lasts so many seconds more."""
        self._waits |= waits

    def process_request(self, request: Request) -> None:
        """Let a request pass to a host that has not asked for a pause.

        Raises:
            Resting: it has.
        """
        host = urlparse_cached(request).netloc
        if host in self._waits:
            raise Resting(host, self._waits[host])

    def process_response(self, request: Request, response: Response) -> Response:
        """Return ``response``, its pause noted in ``request.meta["wait_s"]`` and told as ``HOST_RESTS``."""
        wait_s = retry_after_s(_header(response, "Retry-After"), _header(response, "Date"), self._now)
        if response.status in WAIT_STATUSES and wait_s is not None:
            host = urlparse_cached(request).netloc
            self._waits[host] = wait_s
            request.meta["wait_s"] = wait_s
            self._signals.send_catch_log(HOST_RESTS, host=host, wait_s=wait_s)
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


class PackingMiddleware:
    """Takes a body for plain that is not packed as its header says, and none for whole that was cut off."""

    def process_response(self, request: Request, response: Response) -> Response:
        """Return ``response`` without a header that is not true.

        Raises:
            ResponseDataLossError: nothing but the packing could show where the body ends, and it shows that it did not.
        """
        packing = (response.headers.get("Content-Encoding") or b"").strip().lower()
        mark = PACKED.get(packing)
        if mark is None or not response.body:
            return response
        if not response.body.startswith(mark):
            del response.headers["Content-Encoding"]
        elif packing.endswith(b"gzip") and "partial" in response.flags and not _is_whole(response.body):
            raise ResponseDataLossError(f"the packed body of {request.url} has no end")
        return response


def _is_whole(packed: bytes) -> bool:
    """Say whether a gzip stream has its end, holding no more than a chunk of what it unpacks to."""
    unpacker = zlib.decompressobj(GZIP_WINDOW)
    try:
        while packed and not unpacker.eof:
            unpacker.decompress(packed, CHUNK_BYTES)
            packed = unpacker.unconsumed_tail
    except zlib.error:
        return False
    return unpacker.eof


class RedirectCookiesMiddleware:
    """Gives a site the cookies back that it set on the way to a page, until the page has come; then they are gone.

    Many sites ask for no more before they show an article. Nothing is agreed to: no form is sent, no link followed.
    """

    def process_request(self, request: Request) -> None:
        """Add what the site set earlier on the way to this page."""
        jar: CookieJar | None = request.meta.get(COOKIES)
        if jar is not None:
            request.headers.pop("Cookie", None)
            jar.add_cookie_header(request)

    def process_response(self, request: Request, response: Response) -> Response:
        """Return ``response``, its cookies kept for the next hop."""
        leads_on = "Location" in response.headers or b"refresh" in response.body
        if leads_on and "Set-Cookie" in response.headers:
            jar = request.meta.setdefault(COOKIES, CookieJar())
            jar.extract_cookies(response, request)
        return response
