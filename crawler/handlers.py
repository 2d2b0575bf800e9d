"""The download handler: the last step before a connection, where the guard holds whatever started the crawler."""

from __future__ import annotations

from typing import cast

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Response

from crawler.middlewares import Refused
from crawler.resolver import GuardedResolver, Reactor, loopback_sites
from pipeline.addresses import refuse_url


class GuardedDownloadHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP handler behind the guard.

    A runner, unlike a crawler process, does not install the resolver of the settings, so this does when there is none.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        from twisted.internet import reactor as module  # noqa: PLC0415 - importing it earlier installs the default one

        reactor = cast("Reactor", module)
        self._sites = loopback_sites(crawler.settings)
        # A request that is sent again by itself knows no delay; the retry middleware's waits for its turn.
        self._pool.retryAutomatically = False
        if not isinstance(reactor.nameResolver, GuardedResolver):
            GuardedResolver(reactor, self._sites).install_on_reactor()

    async def download_request(self, request: Request) -> Response:
        """Return the answer to ``request``.

        Raises:
            Refused: the guard forbids the address, or the request would go through a proxy, past the guard.
        """
        reason = "a proxy is set" if request.meta.get("proxy") else refuse_url(request.url, self._sites)
        if reason:
            raise Refused(reason)
        return await super().download_request(request)
