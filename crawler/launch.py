"""Runs crawls: a few workers, each over many sources, in their own process groups."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from pathlib import Path

from crawler.crew import Failed, Shift, shares
from crawler.schedule.politeness import next_poll_at
from crawler.sources import SEED_SOURCE, CrawlReport, CrawlSettings, Source
from crawler.wire import Job
from pipeline.addresses import outlet_of
from pipeline.errors import PageError
from pipeline.ledger.captures import Poll, open_captures
from pipeline.model import Capture, ErrorClass

#: Told how many sources are done, and how many there are.
Progress = Callable[[int, int], None]


def crawl(  # noqa: PLR0913 - each is a thing of the run's own, and a bundle of them would only be unpacked here
    sources: Iterable[Source],
    *,
    home: Path,
    settings: CrawlSettings,
    now: str,
    on_progress: Progress | None = None,
    armed: str | None = None,
) -> tuple[CrawlReport, ...]:
    """Crawl ``sources`` and return a report of each, in their order.

    A source with nothing due is left alone, unless ``settings.poll_always``; when nothing is due, no worker is started.

    Args:
        sources: what to crawl.
        home: where ``captures.db`` is.
        settings: how to crawl.
        now: the UTC time that everything is recorded under.
        on_progress: told how many sources are done and how many there are; one call at a time, from other threads.
        armed: the boundary to die at, for tests; then the caller's process group dies with the worker's.

    Raises:
        LedgerError: the captures cannot be written to.
    """
    chosen = tuple(sources)
    with open_captures(home) as captures:
        due = chosen if settings.poll_always else captures.due(chosen, now)
    reports: dict[str, CrawlReport] = {}
    telling = threading.Lock()

    def work(shift: Shift) -> None:
        for report in shift.run():
            with telling:
                reports[report.source] = report
                if on_progress:
                    on_progress(len(reports), len(due))

    job = Job((), settings, home.resolve(), now, armed, attended=True)
    _all_at_once(work, _shifts(due, job))
    with open_captures(home) as captures:
        captures.settle(now)
    return tuple(reports.get(source.name, CrawlReport(source.name)) for source in chosen)


def _shifts(due: tuple[Source, ...], job: Job) -> list[Shift]:
    """Return the workers' shares, so that no two of them ask the same site."""

    def failed(failure: Failed) -> CrawlReport:
        return _record_failure(failure, job)

    parts = shares(due, job.settings.workers, lambda source: outlet_of(source.url) or source.name)
    return [Shift(replace(job, sources=tuple(part)), on_failure=failed) for part in parts if part]


def _all_at_once(work: Callable[[Shift], None], shifts: list[Shift]) -> None:
    """Do ``work`` on all ``shifts``; when one fails, or this is interrupted, kill the others."""
    if not shifts:
        return
    with ThreadPoolExecutor(max_workers=len(shifts)) as pool:
        try:
            for done in as_completed([pool.submit(work, shift) for shift in shifts]):
                done.result()
        except BaseException:
            for shift in shifts:
                shift.stop()
            raise


def _record_failure(failure: Failed, job: Job) -> CrawlReport:
    """Record a crawl that could not do so itself."""
    source = failure.source
    with open_captures(job.home) as captures:
        failures = captures.source_state(source.name).failures + 1
        next_due = next_poll_at(job.now, interval_s=source.interval_s, failures=failures, wait_s=None)
        crash = ErrorClass.CRASH
        captures.record_poll(Poll(source.name, job.now, next_due, error=failure.reason, error_class=crash))
    return CrawlReport(source=source.name, error=failure.reason)


def fetch(url: str, *, settings: CrawlSettings, now: str) -> tuple[Capture, ...]:
    """Return the capture of one page, fetched as a seed would be; nothing is recorded.

    Raises:
        PageError: it could not be had, with the reason.
    """
    with tempfile.TemporaryDirectory(prefix="corridor-") as folder:
        home = Path(folder)
        with open_captures(home) as captures:
            captures.seed([url], now)
        (report,) = crawl([SEED_SOURCE], home=home, settings=settings, now=now)
        with open_captures(home) as captures:
            found = tuple(captures.captures_since(0))
            state = captures.frontier_state(url)
    if not found:
        raise PageError(f"{url}: {report.error or (state and state[1]) or 'nothing came back'}")
    return found
