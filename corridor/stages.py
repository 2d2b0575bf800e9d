"""The stages of a run: crawl what is due, read and judge what was captured, send what is due."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from alerts.channels.message import Means
from alerts.operator import tell_operator
from alerts.outbox import compose, register, send_due
from alerts.sending import Outcome
from alerts.subscribers import Subscriber, WhenEmpty
from corridor.clock import now_text
from corridor.feedback import plan_refetches, weigh_sources
from corridor.metrics import write_metrics
from corridor.readers import Readers
from corridor.watch import look_around
from corridor.workplace import Workplace
from crawler.launch import crawl
from crawler.sources import SEED_SOURCE, CrawlReport, Source
from pipeline.ledger.articles import read_mark
from pipeline.ledger.captures import open_captures
from pipeline.ledger.runs import finish_run, start_run
from pipeline.model import SourceHealth, SourceState
from pipeline.run import Pass, ProcessReport, Progress, process


@dataclass(frozen=True, slots=True)
class SendSummary:
    """What one sending came to: the digests composed, and what became of each delivery that was due."""

    composed: tuple[str, ...]
    outcomes: tuple[Outcome, ...]

    def count(self, state: str) -> int:
        """Return how many deliveries ended as ``sent``, ``pending`` (to be tried again) or ``dead``."""
        return sum(outcome.state == state for outcome in self.outcomes)


@dataclass(frozen=True, slots=True)
class RunReport:
    """What one run came to, stage by stage."""

    crawled: tuple[CrawlReport, ...]
    processed: ProcessReport
    sent: SendSummary


def crawl_stage(
    workplace: Workplace, *, sources: Sequence[Source] | None = None, progress: Progress | None = None
) -> tuple[CrawlReport, ...]:
    """Crawl ``sources``, due or not, when they are given; else what is due of all enabled ones and the seeds."""
    settings = workplace.settings.crawl
    chosen = [source for source in workplace.sources if source.enabled] if sources is None else sources
    return crawl(
        (*chosen, SEED_SOURCE) if sources is None else tuple(chosen),
        home=workplace.home,
        settings=settings if sources is None else replace(settings, poll_always=True),
        now=now_text(workplace.clock),
        on_progress=progress,
        armed=workplace.armed,
    )


def process_stage(workplace: Workplace, database: Database, *, progress: Progress | None = None) -> ProcessReport:
    """Read and judge every capture that has not been read."""
    with Readers(workplace.settings.reading) as readers:
        return read_stage(workplace, database, readers=readers, progress=progress)


def read_stage(
    workplace: Workplace,
    database: Database,
    *,
    readers: Readers,
    progress: Progress | None = None,
    limit: int | None = None,
) -> ProcessReport:
    """Read and judge what has not been read, at most ``limit`` captures of it, with readers that outlive the stage."""
    with open_captures(workplace.home) as captures:
        plan = Pass(
            workplace.rules,
            workplace.settings.gates,
            executor=readers,
            progress=progress,
            armed=workplace.armed,
            limit=limit,
        )
        report = process(captures, database, plan)
        ages_s = workplace.settings.crawl.refetch_ages_s
        plan_refetches(captures, database, now=now_text(workplace.clock), ages_s=ages_s)
        weigh_sources(captures, database)
        return report


def health(workplace: Workplace) -> tuple[SourceHealth, ...]:
    """Return how each enabled source is."""
    with open_captures(workplace.home) as captures:
        return captures.health([source for source in workplace.sources if source.enabled], now_text(workplace.clock))


def means_of(workplace: Workplace) -> Means:
    """Return what channels may use."""
    sites = frozenset(workplace.settings.crawl.loopback_sites)
    return Means(workplace.home, environment=os.environ, loopback_sites=sites)


def send_stage(workplace: Workplace, database: Database) -> SendSummary:
    """Compose the digests that are due and send every delivery that is due, also when composing fails."""
    composed: tuple[str, ...] = ()
    states = health(workplace)
    try:
        composed = compose(
            database,
            subscribers=_hearing(workplace, database, states),
            renderer=workplace.renderer,
            health=states,
            now=workplace.clock(),
        )
    finally:
        outcomes = deliver(workplace, database)
    return SendSummary(composed, outcomes)


def deliver(workplace: Workplace, database: Database) -> tuple[Outcome, ...]:
    """Send every delivery that is due, the operator's too.

    Raises:
        BusyError: another process is sending from this home.
    """
    recipients = (*workplace.subscribers, workplace.settings.operator.recipient)
    report = send_due(
        database, subscribers=recipients, means=means_of(workplace), now=workplace.clock(), armed=workplace.armed
    )
    return report.outcomes


def watch_stage(workplace: Workplace, database: Database, *, faults: Mapping[str, str] | None = None) -> str | None:
    """Look around, tell the operator what is new, and write the metrics' file.

    Returns the id of the message that was put into the outbox, or None. ``faults`` are those of ``look_around``.
    """
    with open_captures(workplace.home) as captures:
        offline_since = captures.offline_since()
    outlook = look_around(workplace, database, health=health(workplace), offline_since=offline_since, faults=faults)
    notice_id = tell_operator(database, outlook, settings=workplace.settings.operator, now=workplace.clock())
    write_metrics(workplace, database)
    return notice_id


def _hearing(workplace: Workplace, database: Database, states: Sequence[SourceHealth]) -> tuple[Subscriber, ...]:
    """Return the subscribers, none of them to be told "nothing new" while that is not known.

    It is not before any source was asked, and not while something captured waits to be read.
    """
    with open_captures(workplace.home) as captures:
        read = captures.newest() <= read_mark(database)
    if read and (not states or any(source.state is not SourceState.NEVER for source in states)):
        return workplace.subscribers
    return tuple(replace(subscriber, when_empty=WhenEmpty.SILENT) for subscriber in workplace.subscribers)


def run_once(workplace: Workplace, *, progress: Progress | None = None) -> RunReport:
    """Do one pass: crawl, read, compare, send.

    Raises:
        BusyError: another run is writing to this home.
    """
    with workplace.writing() as database:
        run_id = start_run(database, now_text(workplace.clock))
        try:
            report = _passed(workplace, database, progress=progress)
        except Exception as error:
            _end_run(workplace, database, run_id, error=f"{type(error).__name__}: {error}")
            raise
        _end_run(workplace, database, run_id, counts=_counts(report))
        return report


def _end_run(
    workplace: Workplace,
    database: Database,
    run_id: int,
    *,
    counts: Mapping[str, int] | None = None,
    error: str | None = None,
) -> None:
    """Record how a run ended, and tell the operator what is to be told after it."""
    finish_run(database, run_id, now_text(workplace.clock), counts=dict(counts or {}), error=error)
    if watch_stage(workplace, database) is not None:
        deliver(workplace, database)


def _passed(workplace: Workplace, database: Database, *, progress: Progress | None) -> RunReport:
    register(database, workplace.subscribers)
    crawled = crawl_stage(workplace, progress=progress)
    processed = process_stage(workplace, database, progress=progress)
    return RunReport(crawled, processed, send_stage(workplace, database))


def _counts(report: RunReport) -> dict[str, int]:
    return {
        "sources": len(report.crawled),
        "captured": sum(crawled.captured for crawled in report.crawled),
        "read": report.processed.read,
        "relevant": report.processed.relevant,
        "changes": len(report.processed.changes),
    }
