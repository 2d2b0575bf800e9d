"""What ``corridor serve`` does: each stage is a duty of its own, and what one has done wakes the next.

So a slow site holds up no reading, reading no sending: a change is on its way moments after it was committed, while the
crawl goes on.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Self

import structlog

from alerts.outbox.composing import register
from alerts.outbox.sending import Sender
from corridor.clock import now_text
from corridor.intake.handing import take_handed
from corridor.readers import Readers
from corridor.scheduler import Duty, daily, every
from corridor.stages import crawl_stage, read_stage, send_stage, watch_stage
from corridor.upkeep.canary import fly
from corridor.upkeep.canary_record import canary_is_due
from corridor.workplace import Workplace
from pipeline.ledger.captures import open_captures
from pipeline.ledger.runs import finish_run, start_run

log = structlog.get_logger()

#: How many captures are read and judged before what they changed is sent.
PORTION = 50


class Service:
    """The duties of one home, until ``stop`` is set.

    As a context, what is being sent and the processes that read pages end with it.
    """

    def __init__(self, workplace: Workplace, stop: threading.Event) -> None:
        self._workplace = workplace
        self._stop = stop
        self._readers = Readers(workplace.settings.reading)
        self._counts: Counter[str] = Counter()
        self._counting = threading.Lock()
        self._read_up_to: int | None = None
        self._crawled = threading.Event()
        self._unmade: Mapping[str, str] = {}
        settings = workplace.settings.serve
        self._read = Duty("read", self.read, every(settings.read_s))
        self._send = Duty("send", self.send, every(settings.tick_s), patient=True)
        self._crawl = Duty("crawl", self.crawl, every(settings.tick_s))
        self._take = Duty("take", self.take, every(settings.tick_s))
        self._complaints: tuple[str, ...] = ()
        self._watch = Duty("watch", self.watch, every(settings.tick_s), patient=True)
        self._canary = Duty("canary", self.canary, daily(workplace.settings.canary.at, settings.zone))
        self._sender = Sender(workplace.means, armed=workplace.armed, on_landing=self._send.wake)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._workplace.ledger() as database, self._sender:
            self._sender.stop(database)
        self._readers.shutdown()

    @property
    def duties(self) -> Sequence[Duty]:
        """All there is to do."""
        duties = (self._crawl, self._read, self._send, self._take, self._watch)
        return (*duties, self._canary) if self._workplace.settings.canary.enabled else duties

    def register(self) -> None:
        """Record new subscribers, before anything is judged."""
        with self._workplace.ledger() as database:
            register(database, self._workplace.subscribers)

    def crawl(self) -> None:
        """Crawl what is due, and record the run; what it captures is read meanwhile."""
        workplace = self._workplace
        with workplace.ledger() as database:
            run_id = start_run(database, now_text(workplace.clock))
            reports = crawl_stage(workplace, stopping=self._stop.is_set, whole=False)
            self._crawled.set()
            self._read.wake()
            self._watch.wake()
            self._count(sources=len(reports), captured=sum(report.captured for report in reports))
            finish_run(database, run_id, now_text(workplace.clock), counts=self._counted())
        if self._stop.is_set():
            log.info("crawl_left")  # what it counted went with its workers; what it captured is held
            return
        failed = [report.source for report in reports if report.error]
        log.info("crawled", sources=len(reports), captured=sum(report.captured for report in reports), failed=failed)

    def read(self) -> None:
        """Read and judge what was captured, a portion at a time; after each, and after a crawl, what is due is sent.

        Raises:
            BusyError: another run is writing to this home.
        """
        with open_captures(self._workplace.home) as captures:
            newest = captures.newest()
        if newest != self._read_up_to:
            while self._read_portion() == PORTION:
                if self._stop.is_set():
                    return
            self._read_up_to = newest
        if self._crawled.is_set():
            self._crawled.clear()
            self._send.wake()

    def _read_portion(self) -> int:
        """Read a portion and return how many captures it held."""
        with self._workplace.writing() as database:
            report = read_stage(self._workplace, database, readers=self._readers, limit=PORTION)
        if report.changes:
            self._send.wake()
        self._count(read=report.read, relevant=report.relevant, changes=len(report.changes))
        if report.read:
            log.info("read", read=report.read, relevant=report.relevant, changes=len(report.changes))
        return report.read

    def send(self) -> None:
        """Compose the digests that are due and send every delivery that is due; whatever ends wakes this duty again.

        Raises:
            BusyError: another process is sending from this home.
        """
        with self._workplace.ledger() as database:
            summary = send_stage(self._workplace, database, sender=self._sender)
        self._unmade = summary.unmade
        if summary.composed or summary.outcomes:
            states = {state: summary.count(state) for state in ("sent", "pending", "dead")}
            log.info("sent", composed=len(summary.composed), **states)

    def take(self) -> None:
        """Take in what was handed over; the addresses are crawled and the files read at once.

        What is wrong with a line of the watched file is said when it is first seen, not at each look.
        """
        handed = take_handed(self._workplace, self._readers, stopping=self._stop.is_set)
        if handed.queued:
            self._crawl.wake()
        if handed.taken:
            self._read.wake()
        for complaint in handed.complaints:
            if complaint not in self._complaints:
                log.warning("not_taken", reason=complaint)
        self._complaints = handed.complaints
        if handed.queued or handed.taken:
            log.info("taken", addresses=handed.queued, files=handed.taken)

    def watch(self) -> None:
        """Look around; what the operator is to be told is sent at once."""
        faults = {f"the duty {duty.name}": duty.fault for duty in self.duties if duty.fault}
        with self._workplace.ledger() as database:
            if watch_stage(self._workplace, database, faults=faults, unmade=self._unmade) is not None:
                self._send.wake()

    def canary(self) -> None:
        """Send a made-up article on its way, when the last one was about a day ago; tell when it does not arrive."""
        workplace = self._workplace
        if not canary_is_due(workplace.home, workplace.clock()):
            return
        report = fly(workplace, stopping=self._stop.is_set)
        log.info("canary", well=report.well, seconds=report.seconds, failure=report.failure)
        self._watch.wake()

    def _count(self, **numbers: int) -> None:
        with self._counting:
            self._counts.update(numbers)

    def _counted(self) -> dict[str, int]:
        """Return what was counted since it was last asked."""
        with self._counting:
            counts, self._counts = dict(self._counts), Counter()
        return counts
