"""What crawls: one spider over many rounds. It asks for listings and pages and hands each answer to its round."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

from scrapy import Request, Spider
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.listings.kinds import Answer, Listing, read_listing
from crawler.rounds.round import Fetched, Round, page_validators
from crawler.rounds.writer import Writer
from crawler.schedule.hints import HINT_HEADERS, read_hints
from crawler.troubles import Miss
from crawler.web.claims import Claims
from crawler.web.middlewares import HOST_RESTS, RetryAfterMiddleware
from crawler.web.misses import content_type, header_text, miss_of_error, miss_of_response
from crawler.web.turns import Sharing, downloader_of, scheduler_of
from crawler.wire import Job, Sign
from pipeline.errors import SourceError
from pipeline.ledger.captures import Lease, Listed
from pipeline.utc import later, seconds_between

HTTP_NOT_MODIFIED = 304

#: The exit code of a worker that can write no more.
STOPPED = 4

#: A worker gives a sign of life this many times within the time after which it counts as stalled.
BEATS = 6


class RoundSpider(Spider):
    """A spider over the sources of a job, all at the same time.

    Each source's listing is asked for first; as soon as it is stored, the pages that are due follow, some at a time.

    Args:
        job: what to crawl.
        tell: given each sign of what happens.
        claims: this process's claims, for the scheduler; None for a home that nobody else has.
    """

    name = "rounds"
    writer: Writer

    def __init__(self, *, job: Job, tell: Callable[[Sign], None], claims: Claims | None = None, **fields: Any) -> None:  # noqa: ANN401 - Scrapy's
        super().__init__(**fields)
        self.job = job
        self.tell = tell
        self.sharing = Sharing(claims, self._learn_rests, self._settled) if claims else None
        self.open_rounds: set[Round] = set()
        self._endings: set[asyncio.Future[None]] = set()

    async def start(self) -> AsyncIterator[Request]:
        """Open every round and yield what each asks for first."""
        self.writer = Writer(self.job.home, armed=self.job.armed, on_failure=self._cannot_write)
        self._beat()
        await self._learn_rests()
        self.crawler.signals.connect(self._host_rests, signal=HOST_RESTS)
        rounds = [Round(source, self.job, self.writer) for source in self.job.sources]
        self.open_rounds.update(rounds)
        await asyncio.gather(*(one.open() for one in rounds))
        loop = asyncio.get_running_loop()
        for one in rounds:
            loop.call_later(self.job.settings.hard_timeout_s, self._time_is_over, one)
            urls = one.source.listing_urls if one.polls else ()
            asked = [request for url in urls if (request := self.listing_request(one, url, top=True))]
            for request in asked:
                yield request
            if not asked:
                await self._go_on(one)

    async def _learn_rests(self) -> None:
        """Take over the pauses that hosts asked other crawls for."""
        now = self.job.now
        resting = await self.writer.do(lambda captures: captures.left_alone(now))
        if middleware := self.crawler.get_downloader_middleware(RetryAfterMiddleware):
            middleware.remember({host: seconds_between(now, until) for host, until in resting.items()})

    def _host_rests(self, host: str, wait_s: float) -> None:
        until = later(self.job.now, wait_s)
        self.writer.do(lambda captures: captures.leave_alone(host, until))

    async def _settled(self) -> None:
        """Return when all that was recorded so far is durable."""
        await self.writer.do(lambda _: None)

    def _beat(self) -> None:
        self.tell(Sign())
        asyncio.get_running_loop().call_later(self.job.settings.stall_s / BEATS, self._beat)

    def _cannot_write(self, reason: str) -> None:
        self.tell(Sign(stop=reason))
        raise SystemExit(STOPPED)

    def _request(self, one: Round, url: str, **fields: Any) -> Request:  # noqa: ANN401 - the fields of a request
        request = Request(url, dont_filter=True, **fields)
        request.meta["round"] = one
        if (delay_s := one.source.delay_s) > 0:
            downloader_of(self.crawler).slow_down(request, delay_s)
        return request

    def listing_request(self, one: Round, url: str, *, top: bool) -> Request | None:
        """Return the request for a listing; ``top`` for the source's own address. None, and noted, for no address."""
        try:
            request = self._request(
                one,
                url,
                callback=partial(self.parse_listing, one, top=top),
                errback=partial(self.listing_failed, one),
                meta=one.source.listing_meta,
                headers=one.source.headers | (one.listing_validators() if url == one.source.url else {}),
            )
        except ValueError as error:
            one.listing_failed(Miss(f"refused: not an address: {error}"))
            return None
        one.listing_asked()
        return request

    async def parse_listing(self, one: Round, response: Response, *, top: bool) -> None:
        """Store what a listing's response gives, and ask for what it leads to."""
        if response.status == HTTP_NOT_MODIFIED:
            one.listing_unchanged()
        elif miss := miss_of_response(response):
            one.listing_failed(miss)
        else:
            listing = self._read(one, response, top=top)
            one.note_fault(listing.fault)
            if top and not one.miss:
                one.validators = (header_text(response, "ETag"), header_text(response, "Last-Modified"))
                one.hints = read_hints(response.body, {name: header_text(response, name) for name in HINT_HEADERS})
            await one.store_listing(_fetched(response, listing.entries))
            for url in listing.more if one in self.open_rounds else ():
                if request := self.listing_request(one, url, top=False):
                    self.crawler.engine.crawl(request)
        one.listing_answered()
        await self._go_on(one)

    def _read(self, one: Round, response: Response, *, top: bool) -> Listing:
        """Return what a listing says; nothing, and the failure noted, when it cannot be read."""
        self.tell(Sign(reading=one.source.name))
        answer = Answer(response.url, response.body, content_type(response), top=top)
        try:
            limit = self.job.settings.max_size_bytes
            return read_listing(answer, one.source, max_size_bytes=limit, window=one.window)
        except SourceError as error:
            one.listing_failed(Miss(str(error), response.status))
        except Exception as error:
            self.logger.exception("the listing of %s", one.source.name)
            one.listing_failed(Miss(f"reading its listing failed: {type(error).__name__}: {error}", response.status))
        finally:
            self.tell(Sign(read=one.source.name))
        return Listing()

    async def listing_failed(self, one: Round, failure: Failure) -> None:
        """Note why a listing got no answer."""
        one.listing_failed(miss_of_error(_error(failure)))
        one.listing_answered()
        await self._go_on(one)

    async def _go_on(self, one: Round) -> None:
        """Ask for the pages that follow, if any; when nothing is left, the round is over."""
        await one.end_poll()
        while leases := await one.next_leases():
            for lease in leases:
                await self._ask(one, lease)
        if one.is_done:
            self._end(one)

    async def _ask(self, one: Round, lease: Lease) -> None:
        try:
            request = self.page_request(one, lease)
        except ValueError as error:
            await one.page_failed(lease, Miss(f"refused: not an address: {error}", final=True))
        else:
            self.crawler.engine.crawl(request)

    def _end(self, one: Round) -> None:
        if one in self.open_rounds:
            self.open_rounds.remove(one)
            self.tell(Sign(report=one.report()))

    def page_request(self, one: Round, lease: Lease) -> Request:
        """Return the request for a page."""
        return self._request(
            one,
            lease.url,
            callback=partial(self.parse_page, one, lease),
            errback=partial(self.page_failed, one, lease),
            meta=one.source.page_meta,
            headers=one.source.headers | page_validators(lease),
        )

    async def parse_page(self, one: Round, lease: Lease, response: Response) -> None:
        """Store a page, or why there is none."""
        if response.status == HTTP_NOT_MODIFIED:
            await one.page_unchanged(lease)
        elif miss := miss_of_response(response):
            await one.page_failed(lease, miss)
        else:
            await one.store_page(_fetched(response), lease)
        await self._go_on(one)

    async def page_failed(self, one: Round, lease: Lease, failure: Failure) -> None:
        """Record why a page got no answer."""
        await one.page_failed(lease, miss_of_error(_error(failure)))
        await self._go_on(one)

    def _time_is_over(self, one: Round) -> None:
        if one in self.open_rounds:
            self._endings.add(asyncio.ensure_future(self._cut_short(one)))

    async def _cut_short(self, one: Round) -> None:
        await one.cut_short(scheduler_of(self.crawler).take_back(one))
        self._end(one)

    def closed(self, reason: str) -> None:
        """Wait until all is written; Scrapy calls this last."""
        self.logger.debug("closed: %s", reason)
        self.writer.close()


def _fetched(response: Response, entries: tuple[Listed, ...] = ()) -> Fetched:
    return Fetched(
        url=response.url,
        status=response.status,
        content_type=content_type(response),
        body=response.body,
        etag=header_text(response, "ETag"),
        last_modified=header_text(response, "Last-Modified"),
        entries=entries,
    )


def _error(failure: Failure) -> Exception:
    error = failure.value
    return error if isinstance(error, Exception) else RuntimeError(str(error))
