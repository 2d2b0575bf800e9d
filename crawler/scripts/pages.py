"""Script pages: the page that was fetched is run in a browser, and what it has written by then is kept in its place.

The browser asks for nothing by itself (:mod:`crawler.scripts.browser`). What a page's scripts ask for is fetched as all
else is, through the guard, robots.txt, the pauses and the delays of its host, and handed in: scripts, styles and data
by GET. Pictures, media, fonts, frames, sockets, forms, other pages and downloads are refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadCancelledError
from scrapy.http import HtmlResponse, Response

from crawler.sources import SCRIPT_META
from crawler.web.handlers import BYTES_LEFT
from crawler.web.middlewares import NOT_INSTALLED, RenderError
from crawler.web.misses import wall_of

if TYPE_CHECKING:
    from crawler.scripts.rendering import Renderer

HTTP_OK = 200


class ScriptPagesMiddleware:
    """Renders the pages whose requests ask for it; the browser is started for the first of them."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._max_bytes: int = crawler.settings.getint("DOWNLOAD_MAXSIZE")
        self._renderer: Renderer | None = None
        crawler.signals.connect(self.spider_closed, signal=signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return it."""
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Response:
        """Return ``response`` as its scripts have written it, where that is asked for and it is a page.

        A challenge is not run: what it asks for is proof of a person.

        Raises:
            RenderError: it could not be rendered in time, or there is no browser.
            DownloadCancelledError: what was written is larger than allowed.
        """
        selector = request.meta.get(SCRIPT_META)
        is_page = response.status == HTTP_OK and isinstance(response, HtmlResponse)
        if selector is None or not is_page or wall_of(response, redirected="redirect_urls" in request.meta):
            return response
        bytes_left = request.meta.get(BYTES_LEFT, self._max_bytes)
        html = await self._running().render(response, selector=selector, bytes_left=bytes_left)
        body = html.encode()
        if len(body) > self._max_bytes:
            raise DownloadCancelledError(f"{response.url} as rendered is larger than {self._max_bytes} bytes")
        rendered = response.replace(body=body, encoding="utf-8")
        rendered.headers["Content-Type"] = "text/html; charset=utf-8"
        return rendered

    def _running(self) -> Renderer:
        if self._renderer is None:
            try:
                from crawler.scripts.rendering import Renderer  # noqa: PLC0415 - an extra, and slow to load
            except ImportError as error:
                raise RenderError(NOT_INSTALLED.format(missing="playwright")) from error
            self._renderer = Renderer(self._crawler)
        return self._renderer

    async def spider_closed(self) -> None:
        """End the browser."""
        if self._renderer is not None:
            await self._renderer.close()
