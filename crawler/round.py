"""One round over one source: what to ask for, and what becomes of each answer. Knows the captures, not Scrapy."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from crawler.politeness import next_poll_at, page_retry_at
from crawler.sources import CrawlReport, CrawlSettings, Source
from crawler.troubles import trouble_of
from pipeline.boundaries import boundary
from pipeline.ledger.captures import LISTING, PAGE, Captures, Lease, Listed, Poll
from pipeline.model import Capture
from pipeline.utc import later

#: The boundary between a stored page and its finished lease.
AFTER_CAPTURE = "after-capture"

#: What a round counts, as the report names it.
COUNTS = ("listed", "queued", "captured", "unchanged", "failed")


@dataclass(frozen=True, slots=True)
class Job:
    """What one crawl of one source needs to know.

    ``now`` is the UTC time that everything is recorded under. ``armed`` names the boundary to die at, or is None.
    With ``attended`` the crawl ends when its standard input does: when the process that started it has gone.
    """

    source: Source
    settings: CrawlSettings
    home: Path
    now: str
    armed: str | None = None
    attended: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer worth keeping: a page with its lease, or a listing with the entries read from it."""

    url: str
    status: int
    content_type: str | None
    body: bytes
    etag: str | None = None
    last_modified: str | None = None
    lease: Lease | None = None
    entries: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True)
class Miss:
    """Why there is nothing to keep.

    ``status`` is None when no answer came. ``wait_s`` is the pause the host asked for, ``unsent`` says that the request
    was held back for its sake. ``final`` says that no attempt will help.
    """

    reason: str
    status: int | None = None
    wait_s: float | None = None
    unsent: bool = False
    final: bool = False


class Round:
    """The state of one crawl of one source."""

    def __init__(self, job: Job, captures: Captures) -> None:
        self.job = job
        self.captures = captures
        self.state = captures.source_state(job.source.name)
        self.polls = bool(job.source.url) and (
            job.settings.poll_always or captures.poll_is_due(job.source.name, job.now)
        )
        self.miss: Miss | None = None
        self.validators: tuple[str | None, str | None] = (None, None)
        self.tally: Counter[str] = Counter()
        self._leased = 0
        captures.reclaim(job.source.name)

    def listing_validators(self) -> dict[str, str]:
        """Return the headers that ask for the listing only if it changed; none after a failure."""
        return {} if self.state.failures else _conditions(self.state.etag, self.state.last_modified)

    def listing_unchanged(self) -> None:
        """Note a 304: good news after a good poll; after a failure the source is still failing."""
        if self.listing_validators():
            self.validators = (self.state.etag, self.state.last_modified)
        else:
            self.listing_failed(Miss("HTTP 304 to a request for the whole listing", 304))

    def listing_failed(self, miss: Miss) -> None:
        """Note why the source failed; the first reason stands."""
        self.miss = self.miss or miss

    def end_poll(self) -> None:
        """Record how the poll went. Called when all its answers are stored; a second call does nothing."""
        if not self.polls:
            return
        self.polls = False
        failures = self.state.failures + 1 if self.miss else 0
        wait_s = self.miss.wait_s if self.miss else None
        interval_s = self.job.source.interval_s
        self.captures.record_poll(
            Poll(
                source=self.job.source.name,
                at=self.job.now,
                next_due=next_poll_at(self.job.now, interval_s=interval_s, failures=failures, wait_s=wait_s),
                error=self.miss.reason if self.miss else None,
                error_class=trouble_of(self.miss.reason, self.miss.status) if self.miss else None,
                etag=self.validators[0],
                last_modified=self.validators[1],
            )
        )

    def next_leases(self) -> tuple[Lease, ...]:
        """Return the pages to fetch now; empty when all are fetched or the round's limit is reached."""
        settings = self.job.settings
        leases = self.captures.lease(
            self.job.source.name,
            now=self.job.now,
            limit=settings.page_limit - self._leased,
            lease_s=settings.hard_timeout_s,
        )
        self._leased += len(leases)
        return leases

    def store(self, fetched: Fetched) -> None:
        """Make the answer durable, then act on it: queue what a listing names, finish a page's lease."""
        capture_id = self.captures.store_capture(self._capture(fetched))
        if fetched.lease is None:
            self.tally["listed"] += len(fetched.entries)
            self.tally["queued"] += self.captures.offer(fetched.entries, source=self.job.source.name, now=self.job.now)
            return
        if capture_id is not None:
            boundary(AFTER_CAPTURE, self.job.armed)
        self.tally["unchanged" if capture_id is None else "captured"] += 1
        self._finish(fetched.lease, fetched.etag, fetched.last_modified)

    def _capture(self, fetched: Fetched) -> Capture:
        source, lease = self.job.source, fetched.lease
        return Capture(
            id=0,
            kind=PAGE if lease else LISTING,
            url=fetched.url,
            source=source.name,
            outlet=source.outlet,
            language=source.language,
            fetched_at=self.job.now,
            status=fetched.status,
            content_type=fetched.content_type,
            listed_title=lease.listed_title if lease else None,
            listed_published=lease.listed_published if lease else None,
            body=fetched.body,
        )

    def _finish(self, lease: Lease, etag: str | None, last_modified: str | None) -> None:
        next_at = later(self.job.now, self.job.source.refetch_s)
        self.captures.finish(lease.address_key, next_at=next_at, etag=etag, last_modified=last_modified)

    def page_unchanged(self, lease: Lease) -> None:
        """Note a 304: the page is as captured; after a failure, or unasked for, it is one more failure."""
        if not page_validators(lease):
            self.page_failed(lease, Miss("HTTP 304 to a request for the whole page", 304))
            return
        self.tally["unchanged"] += 1
        self._finish(lease, lease.etag, lease.last_modified)

    def page_failed(self, lease: Lease, miss: Miss) -> None:
        """Record why a page could not be had, and when it is tried again."""
        self.tally["failed"] += 1
        if miss.unsent:
            self.captures.release(lease.address_key, reason=miss.reason, retry_at=later(self.job.now, miss.wait_s or 0))
            return
        trouble = trouble_of(miss.reason, miss.status)
        self.captures.note_page_failure(self.job.source.name, self.job.now, reason=miss.reason, error_class=trouble)
        again = page_retry_at(self.job.now, attempts=lease.attempts, status=miss.status, wait_s=miss.wait_s)
        self.captures.fail(lease.address_key, reason=miss.reason, retry_at=None if miss.final else again)

    def report(self) -> CrawlReport:
        """Return what the round came to so far."""
        counts = {name: self.tally[name] for name in COUNTS}
        return CrawlReport(source=self.job.source.name, error=self.miss.reason if self.miss else None, **counts)


def page_validators(lease: Lease) -> dict[str, str]:
    """Return the headers that ask for a page only if it changed; none after a failure."""
    return {} if lease.attempts else _conditions(lease.etag, lease.last_modified)


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in headers.items() if value}
