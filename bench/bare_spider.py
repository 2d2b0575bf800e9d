"""A bare Scrapy spider, to compare with: it downloads the pages named on standard input and does nothing with them.

Each line of input is a JSON object ``{"url", "lane", "delay_s"}``. The settings are Scrapy's own but for the number of
requests at a time, one a lane with its delay, and a resolver that answers with this machine. Prints pages, bytes and
seconds as JSON.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from scrapy.http import Response
from twisted.internet.address import IPv4Address


class Loopback:
    """Resolves every name to this machine."""

    def __init__(self, reactor: Any) -> None:  # noqa: ANN401 - Twisted's
        self.reactor = reactor
        self.name = ""

    @classmethod
    def from_crawler(cls, _crawler: Crawler, reactor: Any) -> Self:  # noqa: ANN401 - Twisted's
        """Return the resolver."""
        return cls(reactor)

    def install_on_reactor(self) -> None:
        """Take the place of the reactor's resolver."""
        self.reactor.installNameResolver(self)

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        resolutionReceiver: Any,  # noqa: N803, ANN401 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        *_: object,
        **__: object,
    ) -> Loopback:
        """Answer."""
        self.name = hostName
        resolutionReceiver.resolutionBegan(self)
        resolutionReceiver.addressResolved(IPv4Address("TCP", "127.0.0.1", portNumber))
        resolutionReceiver.resolutionComplete()
        return self

    def cancel(self) -> None:
        """Do nothing."""


class Bare(Spider):
    """Counts what comes."""

    name = "bare"
    pages = 0
    size_bytes = 0

    async def start(self) -> AsyncIterator[Request]:
        """Yield a request a line."""
        for row in self.settings["ROWS"]:
            yield Request(row["url"], dont_filter=True, meta={"download_slot": row["lane"]})

    def parse(self, response: Response, **_: object) -> None:
        """Count a page."""
        self.pages += 1
        self.size_bytes += len(response.body)


def main() -> None:
    """Download and print what came."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    rows = [json.loads(line) for line in sys.stdin]
    slots = {row["lane"]: {"concurrency": 1, "delay": row["delay_s"], "jitter": 0} for row in rows}
    settings = {
        "ROWS": rows, "DOWNLOAD_SLOTS": slots, "CONCURRENT_REQUESTS": 4 * len(slots), "DOWNLOAD_TIMEOUT": 5,
        "TWISTED_DNS_RESOLVER": Loopback, "LOG_LEVEL": "CRITICAL",
        "REMOTE_CONTROL_ENABLED": False, "TELNETCONSOLE_ENABLED": False,
    }  # fmt: skip
    started = time.monotonic()
    process = AsyncCrawlerProcess(settings)
    crawler = process.create_crawler(Bare)
    process.crawl(crawler)
    process.start()
    assert isinstance(crawler.spider, Bare)  # noqa: S101 - it has run
    spider = crawler.spider
    print(json.dumps({"pages": spider.pages, "bytes": spider.size_bytes, "seconds": time.monotonic() - started}))


if __name__ == "__main__":
    main()
