"""What all spiders share: asking for a source's listing, then for its pages, and handing each answer to the round."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, ClassVar, Self

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from crawler.misses import content_type, header_text, miss_of_error, miss_of_response
from crawler.round import Fetched, Job, Miss, Round, page_validators
from crawler.sources import CrawlSettings, Kind, Source
from pipeline.errors import SourceError
from pipeline.ledger.captures import Lease, Listed, open_captures

HTTP_NOT_MODIFIED = 304

#: How many pages a trial fetches.
TRIAL_PAGES = 3


class RoundSpider(Spider):
    """A spider over one source.

    Its listing is asked for first; when all of that is stored (the spider is idle), the pages that are due follow.
    Without a job in the settings it is a trial: ``scrapy crawl feed -a url=…`` reads a listing into a throw-away home.
    """

    kind: ClassVar[Kind]
    round: Round
    trial: tempfile.TemporaryDirectory[str] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:  # noqa: ANN401 - Scrapy's signature
        """Return the spider with its round opened."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        job = crawler.settings.get("CORRIDOR_JOB")
        if job is None:
            spider.trial = tempfile.TemporaryDirectory(prefix="corridor-trial-")
            job = trial_job(cls.kind, kwargs.get("url", ""), home=Path(spider.trial.name), settings=crawler.settings)
        spider.round = Round(job, open_captures(job.home))
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        return spider

    @property
    def source(self) -> Source:
        """The source that is crawled."""
        return self.round.job.source

    def read_listing(self, response: Response) -> tuple[tuple[Listed, ...], tuple[str, ...]]:
        """Return the entries of a listing, and the addresses of further listings to read.

        Raises:
            SourceError: it cannot be read.
        """
        raise NotImplementedError

    async def start(self) -> AsyncIterator[Request]:
        """Yield the request for the listing, when it is due."""
        if self.round.polls:
            yield self.listing_request(self.source.url, self.round.listing_validators())

    def listing_request(self, url: str, headers: dict[str, str] | None = None) -> Request:
        """Return the request for a listing."""
        meta = self.source.request_meta if self.kind is Kind.SECTION else {}
        return Request(url, self.parse, headers=headers, errback=self.listing_failed, dont_filter=True, meta=meta)

    def parse(self, response: Response, **_: object) -> Iterator[Fetched | Request]:
        """Yield what a listing's response gives."""
        if response.status == HTTP_NOT_MODIFIED:
            self.round.listing_unchanged()
        elif miss := miss_of_response(response):
            self.round.listing_failed(miss)
        else:
            yield from self._read(response)

    def _read(self, response: Response) -> Iterator[Fetched | Request]:
        try:
            entries, more = self.read_listing(response)
        except SourceError as error:
            self.round.listing_failed(Miss(str(error), response.status))
            yield _fetched(response)
            return
        if response.url == self.source.url:
            self.round.validators = (header_text(response, "ETag"), header_text(response, "Last-Modified"))
        yield _fetched(response, entries=entries)
        for url in more:
            try:
                yield self.listing_request(url)
            except ValueError as error:
                self.round.listing_failed(Miss(f"refused: not an address: {error}"))

    def listing_failed(self, failure: Failure) -> None:
        """Note why a listing got no answer."""
        self.round.listing_failed(miss_of_error(_error(failure)))

    def idle(self) -> None:
        """End the poll, then ask for the pages that are due, until there are none.

        Raises:
            DontCloseSpider: there are pages to fetch.
        """
        self.round.end_poll()
        leases = self.round.next_leases()
        for lease in leases:
            try:
                request = self.page_request(lease)
            except ValueError as error:
                self.round.page_failed(lease, Miss(f"refused: not an address: {error}", final=True))
            else:
                self.crawler.engine.crawl(request)
        if leases:
            raise DontCloseSpider

    def page_request(self, lease: Lease) -> Request:
        """Return the request for a page."""
        return Request(
            lease.url,
            self.parse_page,
            headers=page_validators(lease),
            errback=self.page_failed,
            cb_kwargs={"lease": lease},
            meta=self.source.request_meta,
            dont_filter=True,
        )

    def parse_page(self, response: Response, lease: Lease) -> Iterator[Fetched]:
        """Yield the page, or note why there is none."""
        if response.status == HTTP_NOT_MODIFIED:
            self.round.page_unchanged(lease)
        elif miss := miss_of_response(response):
            self.round.page_failed(lease, miss)
        else:
            yield _fetched(response, lease=lease)

    def page_failed(self, failure: Failure) -> None:
        """Note why a page got no answer."""
        request: Request = failure.request  # type: ignore[attr-defined]
        self.round.page_failed(request.cb_kwargs["lease"], miss_of_error(_error(failure)))

    def closed(self, reason: str) -> None:
        """End the poll and close the captures; Scrapy calls this last."""
        self.round.end_poll()
        self.round.captures.close()
        if self.trial:
            self.logger.warning("%s: %s", reason, self.round.report())
            self.trial.cleanup()


def _fetched(response: Response, *, lease: Lease | None = None, entries: tuple[Listed, ...] = ()) -> Fetched:
    return Fetched(
        url=response.url,
        status=response.status,
        content_type=content_type(response),
        body=response.body,
        etag=header_text(response, "ETag"),
        last_modified=header_text(response, "Last-Modified"),
        lease=lease,
        entries=entries,
    )


def _error(failure: Failure) -> Exception:
    error = failure.value
    return error if isinstance(error, Exception) else RuntimeError(str(error))


def trial_job(kind: Kind, url: str, *, home: Path, settings: BaseSettings) -> Job:
    """Return the job of a spider that was started by hand: one listing and its first pages."""
    source = Source(name="trial", kind=kind, url=url)
    return Job(source, CrawlSettings(page_limit=TRIAL_PAGES), home, settings["CORRIDOR_NOW"])
