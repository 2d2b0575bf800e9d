"""The download handler: the last step before a connection, where the guard and a page's limits hold in every run mode.

A page is all requests that lead to it: its redirects, and the one immediate second attempt.
"""

from __future__ import annotations

from contextlib import suppress
from time import monotonic
from typing import Any, cast

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _LenientHTTPClientParser,
)
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError, DownloadTimeoutError
from scrapy.http import Response
from twisted.web.http_headers import InvalidHeaderName

from crawler.certificates import ANY, CERTIFICATES_SETTING, fingerprint_of
from crawler.web.middlewares import Refused
from crawler.web.resolver import GuardedResolver, Reactor, loopback_sites
from pipeline.addresses import outlet_of, refuse_url

#: The most bytes of a status line with its headers; Twisted bounds a line, but not their number.
MAX_HEAD_BYTES = 256 * 1024

#: Where a request keeps what is left of its page's time and size.
SECONDS_LEFT, BYTES_LEFT = "seconds_left", "bytes_left"


class BoundedParser(_LenientHTTPClientParser):
    """Passes over headers whose name is none, as browsers do; Scrapy's own passes over those without a colon."""

    def headerReceived(self, name: bytes, value: bytes) -> None:  # noqa: N802 - Twisted's name
        """Take a header."""
        with suppress(InvalidHeaderName):
            super().headerReceived(name, value)  # type: ignore[no-untyped-call]


class BoundedProtocol(_LenientHTTP11ClientProtocol):
    """A connection that ends when an answer's headers do not."""

    _head_bytes = 0

    def request(self, request: Any) -> Any:  # noqa: ANN401 - Twisted's, which has no types here
        """Send a request, and begin to count anew."""
        self._head_bytes = 0
        answered = super().request(request)
        self._parser.__class__ = BoundedParser  # made by Twisted for each request; Scrapy sets its own class so, too
        return answered

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        """Take what came, and cut the connection when that is too much of a head."""
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        parser = self._parser
        if parser is not None and parser.state in {"STATUS", "HEADER"}:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES and self.transport is not None:
                self.transport.abortConnection()


class BoundedFactory(_LenientHTTP11ClientFactory):
    """Makes such connections."""

    def buildProtocol(self, addr: Any) -> BoundedProtocol:  # noqa: ANN401, N802 - Twisted's
        """Return a connection."""
        del addr
        return BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class BoundedHandler(HTTP11DownloadHandler):
    """Scrapy's HTTP handler over such connections; ``verified`` says whether certificates are."""

    def __init__(self, crawler: Crawler, *, verified: bool = True) -> None:
        super().__init__(crawler)
        self._pool._factory = BoundedFactory  # noqa: SLF001 - the one way to a protocol of one's own; Scrapy goes it, too
        if not verified:
            # The setting is for all, this for one handler.
            self._contextFactory._verify_certificates = False  # noqa: SLF001


class GuardedDownloadHandler(BoundedHandler):
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
        self._timeout_s: float = crawler.settings.getfloat("DOWNLOAD_TIMEOUT")
        self._max_bytes: int = crawler.settings.getint("DOWNLOAD_MAXSIZE")
        self._accepted: dict[str, str] = crawler.settings.getdict(CERTIFICATES_SETTING)
        self._unverified = BoundedHandler(crawler, verified=False) if self._accepted else None
        if not isinstance(reactor.nameResolver, GuardedResolver):
            GuardedResolver(reactor, self._sites).install_on_reactor()

    async def download_request(self, request: Request) -> Response:
        """Return the answer to ``request``, within what is left of its page's time and size.

        Raises:
            Refused: the guard forbids the address, the certificate is not the one to expect, or the request would go
                through a proxy, past the guard.
            DownloadTimeoutError: the page's time is over.
            DownloadCancelledError: the page's size is used up.
        """
        reason = "a proxy is set" if request.meta.get("proxy") else refuse_url(request.url, self._sites)
        if reason:
            raise Refused(reason)
        meta = request.meta
        meta["download_timeout"] = meta.setdefault(SECONDS_LEFT, self._timeout_s)
        meta["download_maxsize"] = meta.setdefault(BYTES_LEFT, self._max_bytes)
        if meta[SECONDS_LEFT] <= 0:
            raise DownloadTimeoutError(f"{request.url} with its redirects took longer than {self._timeout_s:.0f} s")
        if meta[BYTES_LEFT] <= 0:
            raise DownloadCancelledError(f"{request.url} with its redirects is larger than {self._max_bytes} bytes")
        started = monotonic()
        try:
            response = await self._answered(request)
        finally:
            meta[SECONDS_LEFT] -= monotonic() - started
        meta[BYTES_LEFT] -= len(response.body)
        return response

    async def _answered(self, request: Request) -> Response:
        accepted = self._accepted.get(outlet_of(request.url)) if request.url.startswith("https:") else None
        if accepted is None or self._unverified is None:
            return await super().download_request(request)
        response = await self._unverified.download_request(request)
        if accepted not in {ANY, fingerprint := fingerprint_of(response)}:
            raise Refused(f"the certificate is another than its source accepts: its SHA-256 is {fingerprint}")
        return response

    async def close(self) -> None:
        """Close the connections that are kept."""
        await super().close()
        if self._unverified is not None:
            await self._unverified.close()
