"""Runs crawls: one stateless subprocess a source, each in its own process group, killed when it takes too long."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from pydantic import TypeAdapter, ValidationError

from crawler.politeness import next_poll_at
from crawler.round import Job
from crawler.sources import SEED_SOURCE, CrawlReport, CrawlSettings, Source
from pipeline.addresses import outlet_of
from pipeline.errors import PageError
from pipeline.ledger.captures import Poll, open_captures
from pipeline.model import Capture, ErrorClass

JOB_RECORD = TypeAdapter(Job)
REPORT_RECORD = TypeAdapter(CrawlReport)

#: Told how many sources are done, and how many there are.
Progress = Callable[[int, int], None]

#: How much of a crashed crawl's last words is kept.
LAST_WORDS = 300


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

    A source with nothing due costs no subprocess, unless ``settings.poll_always``. Sources of one registered domain
    are crawled one after the other, others up to ``settings.concurrent_sources`` at a time.

    Args:
        sources: what to crawl.
        home: where ``captures.db`` is.
        settings: how to crawl.
        now: the UTC time that everything is recorded under.
        on_progress: told how many sources are done and how many there are; one call at a time, from other threads.
        armed: the boundary to die at, for tests; then the caller's process group dies with the crawl's.
    """
    chosen = tuple(sources)
    with open_captures(home) as captures:
        due = chosen if settings.poll_always else captures.due(chosen, now)
    jobs = [Job(source, settings, home.resolve(), now, armed, attended=True) for source in due]
    crew = _Crew(on_progress, len(jobs))
    with ThreadPoolExecutor(max_workers=max(1, settings.concurrent_sources)) as pool:
        try:
            done = list(pool.map(crew.run_lane, _lanes(jobs)))
        except BaseException:
            crew.kill_all()
            raise
    reports = {report.source: report for lane in done for report in lane}
    return tuple(reports.get(source.name, CrawlReport(source.name)) for source in chosen)


def _lanes(jobs: Sequence[Job]) -> list[list[Job]]:
    """Return ``jobs`` grouped so that no two lanes ask the same site."""
    lanes: dict[str, list[Job]] = {}
    for job in jobs:
        lanes.setdefault(outlet_of(job.source.url) or job.source.name, []).append(job)
    return list(lanes.values())


class _Crew:
    """The crawls that are running."""

    def __init__(self, on_progress: Progress | None, total: int) -> None:
        self._on_progress = on_progress
        self._total = total
        self._done = 0
        self._telling = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False

    def run_lane(self, jobs: Iterable[Job]) -> list[CrawlReport]:
        """Run jobs one after the other."""
        return [self._tell(self._run(job)) for job in jobs if not self._stopped]

    def _tell(self, report: CrawlReport) -> CrawlReport:
        with self._telling:
            self._done += 1
            if self._on_progress:
                self._on_progress(self._done, self._total)
        return report

    def _run(self, job: Job) -> CrawlReport:
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as words:
            process = _started(job, output, words)
            self._running.add(process)
            if self._stopped:
                _kill(process)
            try:
                trouble = _waited(process, job)
            finally:
                self._running.discard(process)
            if self._stopped:
                return CrawlReport(job.source.name)  # no failure of the source
            report = None if trouble else _report(output)
            return report or _failed(job, trouble or _last_words(process, words))

    def kill_all(self) -> None:
        """Kill all crawls and start no more."""
        self._stopped = True
        for process in tuple(self._running):
            _kill(process)


def _started(job: Job, output: IO[bytes], words: IO[bytes]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "crawler.job"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=words, process_group=0)  # noqa: S603 - our own module
    if process.stdin:
        process.stdin.write(JOB_RECORD.dump_json(job) + b"\n")
        process.stdin.flush()
    return process


def _waited(process: subprocess.Popen[bytes], job: Job) -> str | None:
    """Wait for a crawl to end; return what went wrong with its time, or None."""
    try:
        process.wait(job.settings.hard_timeout_s)
    except subprocess.TimeoutExpired:
        _kill(process)
        return f"the crawl took more than {job.settings.hard_timeout_s:.0f} s and was stopped"
    finally:
        if process.stdin:
            process.stdin.close()
    if process.returncode == -signal.SIGKILL and job.armed:
        os.killpg(0, signal.SIGKILL)
    return None


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a crawl and what it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _report(output: IO[bytes]) -> CrawlReport | None:
    output.seek(0)
    try:
        return REPORT_RECORD.validate_json(output.read())
    except ValidationError:
        return None


def _last_words(process: subprocess.Popen[bytes], words: IO[bytes]) -> str:
    words.seek(0)
    lines = words.read().decode("utf-8", "replace").strip().splitlines() or ["it said nothing"]
    return f"the crawl ended with code {process.returncode}: {lines[-1][:LAST_WORDS]}"


def _failed(job: Job, reason: str) -> CrawlReport:
    """Record a crawl that could not do so itself."""
    source = job.source
    with open_captures(job.home) as captures:
        failures = captures.source_state(source.name).failures + 1
        next_due = next_poll_at(job.now, interval_s=source.interval_s, failures=failures, wait_s=None)
        poll = Poll(source=source.name, at=job.now, next_due=next_due, error=reason, error_class=ErrorClass.CRASH)
        captures.record_poll(poll)
    return CrawlReport(source=source.name, error=reason)


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
