"""Renders one page at a time: hands the browser the page and its parts, and takes what their scripts have written.

Needs the extra ``script``; nothing but :mod:`crawler.scripts.pages` imports it, when the first such page has come.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic

from playwright.async_api import Error, Page, Route
from playwright.async_api import Request as Asked
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from crawler.scripts.browser import Chromium
from crawler.web.handlers import BYTES_LEFT
from crawler.web.middlewares import RenderError
from crawler.web.misses import content_type, header_text

HTTP_OK = 200

#: What a page may ask for, as the browser names it.
PARTS = frozenset({"script", "stylesheet", "xhr", "fetch"})

#: The kinds of parts that are the same for all pages of a round, and how many bytes of them are kept.
SHARED = frozenset({"script", "stylesheet"})
SHARED_BYTES = 32 * 1024 * 1024

#: The most parts of one page.
MOST_PARTS = 100

#: A page is quiet when nothing was on its way for so long, in seconds.
QUIET_S = 0.5
LOOK_S = 0.05

#: How long a page may take to say what it has written, in seconds; one whose scripts never pause does not say it.
SAYING_S = 3.0

#: Headers of a part's request and answer that are passed on.
ASKED_HEADERS = ("accept", "origin")
ANSWERED_HEADERS = ("content-type", "access-control-allow-origin", "access-control-allow-credentials")


@dataclass(slots=True)
class Visit:
    """What one page has asked for so far.

    ``begun`` says that it was handed in, ``built`` that the browser has built it; ``bytes_left`` is what is left of its
    size, parts included, and ``waiting`` how many parts are on their way.
    """

    response: Response
    bytes_left: int
    begun: bool = False
    built: bool = False
    parts: int = 0
    waiting: int = 0
    quiet_since: float = field(default_factory=monotonic)

    def is_quiet(self) -> bool:
        """Say whether the page is built and nothing is on its way, and has not been for a while."""
        return self.built and not self.waiting and monotonic() - self.quiet_since > QUIET_S

    def note_built(self) -> None:
        """Note that the page is built as far as it will be without its parts."""
        self.built = True
        self.quiet_since = monotonic()


class Renderer:
    """Renders the pages of one crawler, one at a time, in one browser."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self._timeout_s: float = settings.getfloat("CORRIDOR_SCRIPT_TIMEOUT_S")
        self._chromium = Chromium(
            user_agent=settings["USER_AGENT"],
            memory_mib=settings.getint("CORRIDOR_SCRIPT_MEMORY_MIB"),
            sandboxed=settings.getbool("CORRIDOR_SCRIPT_SANDBOX"),
        )
        self._turn = asyncio.Lock()
        self._shared: dict[str, Response] = {}
        self._bytes_shared = 0

    async def close(self) -> None:
        """End the browser."""
        await self._chromium.close()

    async def render(self, response: Response, *, selector: str, bytes_left: int) -> str:
        """Return the HTML of ``response`` as its scripts have written it.

        Args:
            response: the page as it was fetched.
            selector: what the page must show; empty takes what stands there when the page is quiet or its time is over.
            bytes_left: what the parts of the page may amount to.

        Raises:
            RenderError: it could not be rendered in time, or there is no browser.
        """
        async with self._turn:
            try:
                return await self._rendered(response, selector, bytes_left)
            except Error as error:
                raise RenderError(str(error).partition("\n")[0]) from error

    async def _rendered(self, response: Response, selector: str, bytes_left: int) -> str:
        """Return what the page's scripts have written when it is quiet, or when its time is over."""
        visit = Visit(response, bytes_left)
        async with self._chromium.visit() as context:
            await context.route("**/*", lambda route: self._answer(route, visit))
            page = await context.new_page()
            context.on("page", _shut)
            page.on("domcontentloaded", lambda _: visit.note_built())
            broken = asyncio.Event()
            page.on("crash", lambda _: broken.set())
            page.on("close", lambda _: broken.set())
            breaking = asyncio.ensure_future(broken.wait())
            reading = asyncio.ensure_future(self._read(page, visit, selector))
            await asyncio.wait({breaking, reading}, return_when=asyncio.FIRST_COMPLETED)
            breaking.cancel()
            if reading.done():
                return reading.result()
            reading.cancel()
            raise RenderError("the page broke the browser: it took more memory than allowed, or crashed it")

    async def _read(self, page: Page, visit: Visit, selector: str) -> str:
        until = monotonic() + self._timeout_s
        with suppress(TimeoutError):  # what it has written in its time is taken
            await asyncio.wait_for(page.goto(visit.response.url, wait_until="commit", timeout=0), self._timeout_s)
        try:
            if selector:
                left_s = max(until - monotonic(), LOOK_S)
                await asyncio.wait_for(page.wait_for_selector(selector, state="attached", timeout=0), left_s)
            while not selector and monotonic() < until and not visit.is_quiet():  # noqa: ASYNC110 - quiet is no event
                await asyncio.sleep(LOOK_S)
        except TimeoutError as error:
            raise RenderError(f"{selector} did not appear in {self._timeout_s:.0f} s") from error
        try:
            return await asyncio.wait_for(page.content(), SAYING_S)
        except TimeoutError as error:
            raise RenderError(f"the page's scripts did not pause in {self._timeout_s:.0f} s") from error

    async def _answer(self, route: Route, visit: Visit) -> None:
        """Hand the browser what it asks for, or refuse it."""
        asked = route.request
        if asked.is_navigation_request() and not visit.begun:
            visit.begun = True
            kind = content_type(visit.response) or "text/html"
            await route.fulfill(status=HTTP_OK, headers={"content-type": kind}, body=visit.response.body)
            return
        if _leads_away(asked):
            visit.note_built()  # it is built no further, and stays
        part = await self._part(asked, visit) if _is_wanted(asked) and visit.parts < MOST_PARTS else None
        with suppress(Exception):  # the page may be gone by now
            if part is None:
                await route.abort("aborted")
            else:
                names = {name: header_text(part, name) for name in ANSWERED_HEADERS}
                headers = {name: value for name, value in names.items() if value}
                await route.fulfill(status=part.status, headers=headers, body=part.body)

    async def _part(self, asked: Asked, visit: Visit) -> Response | None:
        """Return a part of a page, or None when it cannot be had."""
        if asked.url in self._shared:
            return self._shared[asked.url]
        visit.parts += 1
        visit.waiting += 1
        try:
            part = await self._fetched(asked, visit)
        except Exception:  # noqa: BLE001 - whatever is wrong with a part, the page does without it
            return None
        finally:
            visit.waiting -= 1
            visit.quiet_since = monotonic()
        self._bytes_shared += len(part.body)
        if asked.resource_type in SHARED and part.status == HTTP_OK and self._bytes_shared <= SHARED_BYTES:
            self._shared[asked.url] = part
        return part

    async def _fetched(self, asked: Asked, visit: Visit) -> Response:
        headers = {name: value for name in ASKED_HEADERS if (value := asked.headers.get(name))}
        meta = {BYTES_LEFT: visit.bytes_left, "dont_retry": True}
        part = await self._crawler.engine.download_async(
            Request(asked.url, headers=headers, meta=meta, callback=NO_CALLBACK)
        )
        visit.bytes_left -= len(part.body)
        return part


def _is_wanted(asked: Asked) -> bool:
    return asked.method == "GET" and asked.resource_type in PARTS


def _leads_away(asked: Asked) -> bool:
    """Say whether a page asks for another in its own place."""
    try:
        return asked.is_navigation_request() and asked.frame.parent_frame is None
    except Error:  # another window, which has no frame yet
        return False


async def _shut(page: Page) -> None:
    """Close a page that another opened."""
    with suppress(Exception):  # it may be gone with the other by now
        await page.close()
