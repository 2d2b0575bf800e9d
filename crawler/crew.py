"""The workers of a crawl: started, watched, and started again for what is left when one dies over a source."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import IO, Self

from pydantic import ValidationError

from crawler.sources import CrawlReport, Source
from crawler.wire import JOB_RECORD, SIGN_RECORD, Job, Sign
from pipeline.errors import LedgerError

#: What starts a worker.
WORKER = (sys.executable, "-m", "crawler.job")

#: How much of a dead worker's last words is kept.
LAST_WORDS = 300

#: How often a worker may die with no source to blame before its sources count as failed.
UNEXPLAINED_ENDS = 3

#: How long a worker may take to close its browser, in seconds.
CLOSING_S = 10.0

#: How much is read from a worker at a time, in bytes.
CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that its worker could not report on, with the reason."""

    source: Source
    reason: str


class Shift:
    """One worker's share of a crawl, and whoever takes the place of a worker that died.

    Args:
        job: what to crawl.
        on_failure: given each source that killed its worker, or was left when workers died again and again.
        command: what starts a worker.
    """

    def __init__(
        self, job: Job, *, on_failure: Callable[[Failed], CrawlReport], command: Sequence[str] = WORKER
    ) -> None:
        self._job = job
        self._command = command
        self._on_failure = on_failure
        self._left = {source.name: source for source in job.sources}
        self._worker: Worker | None = None
        self._stopped = threading.Event()

    def run(self) -> Iterator[CrawlReport]:
        """Yield a report of each source as it ends.

        Raises:
            LedgerError: the captures cannot be written to.
        """
        unexplained = 0
        while self._left and not self._stopped.is_set():
            with Worker(replace(self._job, sources=tuple(self._left.values())), self._command) as worker:
                self._worker = worker
                if self._stopped.is_set():
                    worker.kill()
                yield from self._heard(worker)
            if self._stopped.is_set():
                return
            if culprit := self._left.get(worker.reading or ""):
                yield self._give_up(culprit, worker.reason)
            elif self._left:
                unexplained += 1
                if worker.out_of_time or unexplained == UNEXPLAINED_ENDS:
                    yield from [self._give_up(source, worker.reason) for source in tuple(self._left.values())]

    def _heard(self, worker: Worker) -> Iterator[CrawlReport]:
        for sign in worker.signs():
            if sign.stop:
                raise LedgerError(sign.stop)
            if sign.report and self._left.pop(sign.report.source, None):
                yield sign.report
            if not self._left:
                return

    def _give_up(self, source: Source, reason: str) -> CrawlReport:
        del self._left[source.name]
        return self._on_failure(Failed(source, reason))

    def stop(self) -> None:
        """Kill the worker and start no other."""
        self._stopped.set()
        if self._worker:
            self._worker.kill()


class Worker:
    """A process of :mod:`crawler.job`, in a process group of its own. Left, it ends."""

    def __init__(self, job: Job, command: Sequence[str]) -> None:
        self.reading: str | None = None
        self.reason = ""
        self.out_of_time = False
        self._job = job
        self._words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the worker
        # For what a browser leaves behind when it is killed with its worker.
        self._scratch = tempfile.TemporaryDirectory(prefix="corridor-crawl-", ignore_cleanup_errors=True)
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env=os.environ | {"TMPDIR": self._scratch.name},
            process_group=0,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the worker: one that is not done sees its input end. One with a browser may end that first."""
        if any(source.script for source in self._job.sources):
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(CLOSING_S)
        self.kill()
        for stream in (self._process.stdin, self._process.stdout, self._words):
            if stream:
                stream.close()
        self._scratch.cleanup()

    def kill(self) -> None:
        """Kill the worker and what it started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def signs(self) -> Iterator[Sign]:
        """Yield what the worker says, until it ends or is killed for its silence; then ``reason`` says how it ended."""
        if not self._given():
            self.reason = self._last_words()
            return
        for line in self._lines():
            try:
                sign = SIGN_RECORD.validate_json(line)
            except ValidationError:
                continue  # something else wrote to standard output
            self.reading = sign.reading or (None if sign.read else self.reading)
            yield sign
        if not self.reason:
            self._process.wait()
            self.reason = self._last_words()
        if self._process.returncode == -signal.SIGKILL and self._job.armed:
            os.killpg(0, signal.SIGKILL)

    def _given(self) -> bool:
        """Hand the job over; return whether the worker lived to take it."""
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        try:
            self._process.stdin.write(JOB_RECORD.dump_json(self._job) + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            self._process.wait()
            return False
        return True

    def _lines(self) -> Iterator[bytes]:
        """Yield the lines of its output; kill it when none comes for too long, or when its time is over."""
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        settings = self._job.settings
        deadline = time.monotonic() + settings.hard_timeout_s + settings.stall_s
        rest = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while True:
                if time.monotonic() > deadline:
                    self._end(f"the crawl took more than {settings.hard_timeout_s:.0f} s and was stopped")
                    self.out_of_time = True
                    return
                if not selector.select(settings.stall_s):
                    self._end(f"the crawl gave no sign of life for {settings.stall_s:.0f} s and was stopped")
                    return
                chunk = os.read(self._process.stdout.fileno(), CHUNK)
                if not chunk:
                    return
                *lines, rest = (rest + chunk).split(b"\n")
                yield from lines

    def _end(self, reason: str) -> None:
        self.reason = reason
        self.kill()

    def _last_words(self) -> str:
        self._words.seek(0)
        lines = self._words.read().decode("utf-8", "replace").strip().splitlines() or ["it said nothing"]
        return f"the crawl ended with code {self._process.returncode}: {lines[-1][:LAST_WORDS]}"


def shares(sources: Sequence[Source], count: int, lane: Callable[[Source], str]) -> list[list[Source]]:
    """Return ``sources`` in up to ``count`` shares of about one size; those of one lane are in one share."""
    lanes: dict[str, list[Source]] = {}
    for source in sources:
        lanes.setdefault(lane(source), []).append(source)
    made: list[list[Source]] = [[] for _ in range(max(1, min(count, len(lanes))))]
    for together in lanes.values():
        min(made, key=len).extend(together)
    return made
