"""One round over one source: what to ask for, and what becomes of each answer. Knows the captures, not Scrapy."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from dataclasses import dataclass, replace

from crawler.listings.choosing import Chosen, choose
from crawler.listings.indexes import Window
from crawler.rounds.writer import Writer
from crawler.schedule.hints import Hints
from crawler.schedule.politeness import next_refetch, page_retry_at
from crawler.schedule.polling import Outcome, next_poll
from crawler.sources import CrawlReport, Source
from crawler.troubles import Miss, trouble_of
from crawler.wire import Job
from pipeline.ledger.captures import LISTING, PAGE, Captures, Done, Lease, Listed, Packed, PollState
from pipeline.model import Capture
from pipeline.utc import later

#: What a database says to values that it cannot hold, such as half of a surrogate pair in an address.
NOT_STORABLE = (ValueError, sqlite3.Error)

#: What a round counts, as the report names it.
COUNTS = ("listed", "queued", "captured", "unchanged", "failed", "passed_over")

#: How many pages are leased at a time, and with how few left more are. A host is asked for one at a time: more would
#: only wait, and take memory.
PORTION = 16
FEW = 4


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer worth keeping: a page, or a listing with the entries read from it."""

    url: str
    status: int
    content_type: str | None
    body: bytes
    etag: str | None = None
    last_modified: str | None = None
    entries: tuple[Listed, ...] = ()


class Round:
    """The state of the crawl of one source. Each coroutine returns when what it did is durable."""

    def __init__(self, source: Source, job: Job, writer: Writer) -> None:
        self.source = source
        self.job = job
        self.state = PollState(source.name)
        self.polls = False
        self.miss: Miss | None = None
        self.fault: str | None = None
        self.validators: tuple[str | None, str | None] = (None, None)
        self.hints: Hints | None = None
        self.answered = False
        self.tally: Counter[str] = Counter()
        self._listings = 0
        self._in_hand: dict[str, Lease] = {}
        self._leased = 0
        self._begun = time.monotonic()
        self._leasing = False
        self._none_left = False
        self._writer = writer

    async def open(self) -> None:
        """Learn how the source stands and take back what a killed crawl left; only for who holds the source's claim."""
        self.state = await self._writer.do(self._opened)
        self.polls = bool(self.source.listing_urls) and (
            self.job.settings.poll_always or self.state.is_due(self.job.now)
        )

    def _opened(self, captures: Captures) -> PollState:
        captures.reclaim(self.source.name)
        return captures.source_state(self.source.name)

    def listing_asked(self) -> None:
        """Note that a listing is being asked for."""
        self._listings += 1

    def listing_answered(self) -> None:
        """Note that what a listing said has been acted on."""
        self._listings = max(0, self._listings - 1)

    def listing_validators(self) -> dict[str, str]:
        """Return the headers that ask for the listing only if it changed; none after a failure."""
        return {} if self.state.failures else _conditions(self.state.etag, self.state.last_modified)

    def listing_unchanged(self) -> None:
        """Note a 304: good news after a good poll; after a failure the source is still failing."""
        self.answered = True
        if self.listing_validators():
            self.validators = (self.state.etag, self.state.last_modified)
        else:
            self.listing_failed(Miss("HTTP 304 to a request for the whole listing", 304))

    def listing_failed(self, miss: Miss) -> None:
        """Note why the source failed; the first reason stands."""
        self.answered = self.answered or miss.status is not None or not (miss.unanswered or miss.unsent)
        self.miss = self.miss or miss

    def note_fault(self, fault: str | None) -> None:
        """Note what was wrong with a listing that was read all the same; the first fault stands."""
        self.fault = self.fault or fault

    @property
    def window(self) -> Window:
        """The time in which something can be news."""
        return Window(self.job.now, self.state.last_success, self.job.settings.max_age_days)

    async def store_listing(self, fetched: Fetched) -> None:
        """Keep a listing, queue what it names and can be news, and remember what is passed over."""
        self.answered = True
        chosen = choose(fetched.entries, now=self.job.now, max_age_days=self.job.settings.max_age_days)

        def store(captures: Captures, packed: Packed) -> tuple[int, int]:
            captures.store_packed(packed)
            taken, beyond = self._within_room(chosen, captures)
            queued = captures.offer(taken, source=self.source.name, now=self.job.now)
            return queued, captures.pass_over(beyond, source=self.source.name, now=self.job.now)

        try:
            queued, passed_over = await self._writer.keep(self._capture(fetched), store)
        except NOT_STORABLE as error:
            self.listing_failed(Miss(f"its listing cannot be stored: {error}", fetched.status))
            return
        self.tally["listed"] += len(fetched.entries)
        self.tally["queued"] += queued
        self.tally["passed_over"] += chosen.old + passed_over

    def _within_room(self, chosen: Chosen, captures: Captures) -> tuple[tuple[Listed, ...], tuple[Listed, ...]]:
        """Return the entries to queue, and those beyond what is asked for.

        A source's first poll takes its newest pages, as many as one crawl fetches: what lies further back was no news
        when the source was added. Later polls take whatever has a date, and as many without one.
        """
        first, limit = self.state.last_success is None, self.job.settings.page_limit
        room = max(0, limit - self.tally["queued"]) if first else limit
        bounded = (*chosen.dated, *chosen.undated) if first else chosen.undated
        free = () if first else chosen.dated
        if len(bounded) <= room:
            return (*free, *bounded), ()
        beyond = captures.unknown(bounded)[room:]
        left = frozenset(beyond)
        return (*free, *(entry for entry in bounded if entry not in left)), beyond

    async def end_poll(self) -> None:
        """Record how the poll went, once all its listings are stored; else, and a second time, do nothing."""
        if not self.polls or self._listings:
            return
        self.polls = False
        await self._writer.do(self._record_poll)

    def _record_poll(self, captures: Captures) -> None:
        if self.miss and self.miss.unsent and self.miss.status is None:  # nothing was asked: no fault of the source's
            captures.postpone(self.source.name, later(self.job.now, self.miss.wait_s or 0), why=self.miss.reason)
        else:
            self._record_answer(captures)

    def _record_answer(self, captures: Captures) -> None:
        now, worth_s = self.job.now, self.job.settings.poll_worth_s
        after = self.state.last_success if self.state.rhythm_json else None
        posts = () if self.miss else captures.discovered(self.source.name, after=after, now=now)
        captures.record_poll(next_poll(self.source, self.state, self._outcome(posts), now=now, worth_s=worth_s))

    def _outcome(self, posts: tuple[str | None, ...]) -> Outcome:
        miss = self.miss
        lost = miss is not None and miss.unanswered
        return Outcome(
            error=miss.reason if miss else None,
            error_class=trouble_of(miss.reason, miss.status) if miss else None,
            answered=True if self.answered else (False if lost else None),
            wait_s=miss.wait_s if miss else None,
            posts=posts,
            listed=self.tally["listed"],
            hints=self.hints,
            etag=self.validators[0],
            last_modified=self.validators[1],
        )

    async def next_leases(self) -> tuple[Lease, ...]:
        """Return pages to fetch now; none while enough are in hand, and when none is left or the limit is reached.

        When the listing got no answer its pages are not asked for: they wait for a round in which there is one.
        """
        if (self.miss and self.miss.unanswered and not self.answered) or self._is_over():
            self._none_left = True
        if self._listings or self._leasing or self._none_left or len(self._in_hand) > FEW:
            return ()
        limit = min(PORTION, self.job.settings.page_limit - self._leased)
        self._leasing = True
        leases = await self._writer.do(lambda captures: self._lease(captures, limit))
        self._leasing = False
        self._leased += len(leases)
        if len(leases) < limit or self._leased >= self.job.settings.page_limit:
            self._none_left = True
        self._in_hand |= {lease.address_key: lease for lease in leases}
        return leases

    def _is_over(self) -> bool:
        """Whether this crawl takes no further pages: they stay queued for the next."""
        limit_s = self.job.settings.pass_s
        return bool(limit_s) and time.monotonic() - self._begun > limit_s

    def _lease(self, captures: Captures, limit: int) -> tuple[Lease, ...]:
        lease_s = self.job.settings.hard_timeout_s
        return captures.lease(self.source.name, now=self.job.now, limit=limit, lease_s=lease_s)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to ask for or to wait for."""
        return self._none_left and not (self._listings or self._leasing or self._in_hand)

    async def store_page(self, fetched: Fetched, lease: Lease) -> None:
        """Keep a page and give its lease back, in one transaction."""

        def store(captures: Captures, packed: Packed) -> int | None:
            capture_id = captures.store_packed(packed)
            done = self._done(lease, fetched.etag, fetched.last_modified)
            held_id = capture_id or captures.newest_page(fetched.url)
            captures.finish(lease.address_key, replace(done, capture_id=held_id))
            return capture_id

        try:
            capture_id = await self._writer.keep(self._capture(fetched, lease), store)
        except NOT_STORABLE as error:
            await self.page_failed(lease, Miss(f"it cannot be stored: {error}", final=True))
            return
        self.tally["unchanged" if capture_id is None else "captured"] += 1
        self._in_hand.pop(lease.address_key, None)

    def _capture(self, fetched: Fetched, lease: Lease | None = None) -> Capture:
        return Capture(
            id=0,
            kind=PAGE if lease else LISTING,
            url=fetched.url,
            source=self.source.name,
            outlet=self.source.outlet,
            language=self.source.language,
            fetched_at=self.job.now,
            status=fetched.status,
            content_type=fetched.content_type,
            listed_title=lease.listed_title if lease else None,
            listed_published=lease.listed_published if lease else None,
            body=fetched.body,
        )

    def _done(self, lease: Lease, etag: str | None, last_modified: str | None) -> Done:
        now, since = self.job.now, lease.watched_from
        refetch_at = next_refetch(since, now, self.job.settings.refetch_ages_s) if since else None
        return Done(later(now, self.source.refetch_s), refetch_at, etag, last_modified)

    async def page_unchanged(self, lease: Lease) -> None:
        """Note a 304: the page is as captured; after a failure, or unasked for, it is one more failure."""
        if not page_validators(lease):
            await self.page_failed(lease, Miss("HTTP 304 to a request for the whole page", 304))
            return
        done = self._done(lease, lease.etag, lease.last_modified)
        await self._writer.do(lambda captures: captures.finish(lease.address_key, done))
        self.tally["unchanged"] += 1
        self._in_hand.pop(lease.address_key, None)

    async def page_failed(self, lease: Lease, miss: Miss) -> None:
        """Record why a page could not be had, and when it is tried again."""
        await self._writer.do(lambda captures: self._fail(captures, lease, miss))
        self.tally["failed"] += 1
        self._in_hand.pop(lease.address_key, None)

    def _fail(self, captures: Captures, lease: Lease, miss: Miss) -> None:
        if miss.unsent:
            retry_at = later(self.job.now, miss.wait_s or 0)
            captures.release(lease.address_key, reason=miss.reason, retry_at=retry_at)
            return
        trouble = trouble_of(miss.reason, miss.status)
        captures.note_page_failure(self.source.name, self.job.now, reason=miss.reason, error_class=trouble)
        again = page_retry_at(
            self.job.now,
            attempts=lease.attempts,
            status=miss.status,
            wait_s=miss.wait_s,
            unanswered=miss.unanswered,
        )
        captures.fail(lease.address_key, reason=miss.reason, retry_at=None if miss.final else again)

    async def cut_short(self, waiting: int) -> None:
        """End the round: its time is over. What still comes in is kept all the same.

        Args:
            waiting: how many of its requests had not been sent. They are for the next round; but a request whose answer
                does not come is the source's failure.
        """
        limit_s = self.job.settings.hard_timeout_s
        if self._listings + len(self._in_hand) > waiting:
            self.listing_failed(Miss(f"the crawl took more than {limit_s:.0f} s and was stopped"))
        elif self._listings:
            self.listing_failed(Miss(f"its turn did not come within {limit_s:.0f} s", wait_s=0, unsent=True))
        left, self._in_hand, self._listings, self._none_left = tuple(self._in_hand.values()), {}, 0, True
        self.polls = self.polls or self.miss is not None
        await self._writer.do(lambda captures: self._give_back(captures, left))
        await self.end_poll()

    def _give_back(self, captures: Captures, leases: tuple[Lease, ...]) -> None:
        for lease in leases:
            captures.release(lease.address_key, reason="the round was over before its turn", retry_at=self.job.now)

    def report(self) -> CrawlReport:
        """Return what the round came to so far."""
        counts = {name: self.tally[name] for name in COUNTS}
        error = self.miss.reason if self.miss else None
        return CrawlReport(source=self.source.name, error=error, fault=self.fault, **counts)


def page_validators(lease: Lease) -> dict[str, str]:
    """Return the headers that ask for a page only if it changed; none after a failure."""
    return {} if lease.attempts else _conditions(lease.etag, lease.last_modified)


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in headers.items() if value}
