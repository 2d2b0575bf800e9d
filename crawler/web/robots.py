"""Obeys robots.txt after RFC 9309: one that is not there forbids nothing, one that cannot be had forbids all for now.

Scrapy's own middleware takes an answer of 5xx and a host that does not answer for permission; this one does not.
"""

from __future__ import annotations

import asyncio
from typing import Self
from weakref import WeakKeyDictionary

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, IgnoreRequest, NotConfigured, StopDownload
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.misc import build_from_crawler, load_object

from crawler.web.middlewares import NOW_SETTING, Resting
from crawler.web.misses import is_endless
from pipeline.utc import later

#: Of a longer robots.txt the beginning is read (RFC 9309, 2.5: at least 500 KiB).
MAX_ROBOTS_BYTES = 500 * 1024

#: How long a host is left alone that does not say what it forbids, in seconds.
NO_RULES_REST_S = 1800.0

#: The status that stands for whatever was answered in its place.
UNAVAILABLE = 503

#: For how long what was had holds (RFC 9309, 2.4: a day at most), in seconds.
FRESH_S = 3600.0

#: Marks a request for a robots.txt; redirects keep it.
ROBOTS_META = "robots_txt"

#: The statuses of a file that is not there; 429 says nothing of it.
ABSENT = frozenset(range(400, 500)) - {429}

#: Byte order marks of the encodings that are read beside UTF-8.
WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


class Forbidden(IgnoreRequest):
    """The host's robots.txt forbids the address."""

    def __init__(self) -> None:
        super().__init__("Forbidden by robots.txt")


class NoRules(Resting):
    """A host does not say what it forbids, so nothing may be fetched there for a while."""

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(host, NO_RULES_REST_S)
        self.status = UNAVAILABLE
        self.args = (f"{host} is left alone: its robots.txt cannot be had: {reason}",)


class RobotsMiddleware:
    """Lets a request pass when its site's robots.txt does; that is asked for once an hour, and held in the captures.

    Where the site does not answer at all, the page fails as the robots.txt did.
    """

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self._crawler = crawler
        self._now: str = crawler.settings[NOW_SETTING]
        self._parser: type[RobotParser] = load_object(crawler.settings["ROBOTSTXT_PARSER"])
        self._asked: dict[str, asyncio.Future[RobotParser | Exception]] = {}
        self._received: WeakKeyDictionary[Request, int] = WeakKeyDictionary()
        crawler.signals.connect(self.bytes_received, signal=signals.bytes_received)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return it, when robots.txt is to be obeyed at all."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Let a request pass that is allowed.

        Raises:
            Forbidden: the rules forbid it.
            NoRules: the rules cannot be had.
        """
        if request.meta.get(ROBOTS_META):
            return
        parts = urlparse_cached(request)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._asked:
            self._asked[site] = asyncio.ensure_future(self._rules(site, request))
        rules = await asyncio.shield(self._asked[site])
        if isinstance(rules, Exception):
            raise rules.with_traceback(None)  # it is raised for every page: without this it would remember each
        if not rules.allowed(request.url, self._crawler.settings["USER_AGENT"]):
            raise Forbidden

    async def _rules(self, site: str, request: Request) -> RobotParser | Exception:
        """Return the rules of ``site``, or why ``request`` cannot be made."""
        writer = getattr(self._crawler.spider, "writer", None)  # a discovery has none: it remembers nothing
        since = later(self._now, -FRESH_S)
        body = await writer.do(lambda captures: captures.robots(site, since=since)) if writer else None
        if body is None:
            fetched = await self._fetched(f"{site}/robots.txt")
            if isinstance(fetched, Exception):
                return fetched
            body = fetched
            if writer:
                await writer.do(lambda captures: captures.keep_robots(site, fetched, self._now))
        rules = self._parsed(body)
        await self._crawler.signals.send_catch_log_async(signals.robots_parsed, robotparser=rules, request=request)
        return rules

    async def _fetched(self, url: str) -> bytes | Exception:
        """Return the robots.txt at ``url``, empty where there is none, or why nothing can be asked for."""
        asking = Request(url, callback=NO_CALLBACK, meta={ROBOTS_META: True}, priority=1000)
        host = urlparse_cached(asking).netloc
        try:
            response = await self._crawler.engine.download_async(asking)
        except (IgnoreRequest, DownloadCancelledError) as error:
            return b"" if is_endless(error) else NoRules(host, str(error))
        except Exception as error:  # noqa: BLE001 - whatever it was, the page will meet it too
            return error
        if response.status in ABSENT:
            return b""
        if not response.status < 400:  # noqa: PLR2004 - the first status of an error
            return NoRules(host, f"HTTP {response.status}")
        return robots_text(response)

    def _parsed(self, body: bytes) -> RobotParser:
        return build_from_crawler(self._parser, self._crawler, body)

    def bytes_received(self, data: bytes, request: Request) -> None:
        """Stop when enough of a robots.txt has come.

        Raises:
            StopDownload: the rest is not needed.
        """
        if request.meta.get(ROBOTS_META):
            received = self._received[request] = self._received.get(request, 0) + len(data)
            if received > MAX_ROBOTS_BYTES:
                raise StopDownload(fail=False)


def robots_text(response: Response) -> bytes:
    """Return a robots.txt in UTF-8, without the line that its end cuts through when it is too long."""
    body = response.body
    encoding = WIDE.get(body[:2])
    if encoding:
        body = body[2:].decode(encoding, "ignore").encode()
    if len(body) <= MAX_ROBOTS_BYTES:
        return body
    return body[:MAX_ROBOTS_BYTES].rpartition(b"\n")[0]
