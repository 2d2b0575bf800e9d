"""The stages of a run: crawl what is due, read and judge what was captured, send what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from alerts.outbox import compose, post, preview, register
from alerts.posting import test_notice
from alerts.sending import Outcome, Sender
from alerts.subscribers import Subscriber, WhenEmpty
from corridor.clock import now_text
from corridor.readers import Readers
from corridor.workplace import Workplace
from crawler.launch import crawl
from crawler.sources import SEED_SOURCE, CrawlReport, Source
from pipeline.ledger.articles import read_mark
from pipeline.ledger.captures import open_captures
from pipeline.ledger.deliveries import give_up
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
        return process(captures, database, plan)


def health(workplace: Workplace) -> tuple[SourceHealth, ...]:
    """Return how each enabled source did when it was last polled."""
    with open_captures(workplace.home) as captures:
        return captures.health([source for source in workplace.sources if source.enabled])


def send_stage(workplace: Workplace, database: Database, *, sender: Sender | None = None) -> SendSummary:
    """Compose the digests that are due and send every delivery that is due.

    With a ``sender`` nothing is waited for: what has ended meanwhile is reported, the rest at its next turn.
    """
    now = workplace.clock()
    states = health(workplace)
    composed = compose(
        database,
        subscribers=_hearing(workplace, database, states),
        renderer=workplace.renderer,
        health=states,
        now=now,
    )
    if sender is None:
        with Sender(workplace.means, armed=workplace.armed) as own:
            report = own.turn(database, subscribers=workplace.subscribers, now=now) + own.finish(database)
    else:
        report = sender.turn(database, subscribers=workplace.subscribers, now=now)
    return SendSummary(composed.digests, report.outcomes)


def test_stage(workplace: Workplace, database: Database, subscriber: Subscriber) -> tuple[Outcome, ...]:
    """Send what ``subscriber`` would be told now, marked as a test, on its channels; mark nothing as told.

    A test that fails is given up, so that it is not tried again when nobody waits for it.

    Raises:
        BusyError: another process is sending from this home, and does not end within the time of one sending.
    """
    now, renderer = workplace.clock(), workplace.renderer
    states = health(workplace)
    shown = preview(database, subscriber=subscriber, renderer=renderer, health=states, now=now)
    digest_id = post(database, subscriber, test_notice(shown), now=now)
    with Sender(workplace.means, patience_s=workplace.means.limit_s) as sender:
        report = sender.turn(database, subscribers=(subscriber,), now=now, only=digest_id)
        report += sender.finish(database)
    give_up(database, digest_id)
    return report.outcomes


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
        register(database, workplace.subscribers)
        crawled = crawl_stage(workplace, progress=progress)
        processed = process_stage(workplace, database, progress=progress)
        sent = send_stage(workplace, database)
        report = RunReport(crawled, processed, sent)
        finish_run(database, run_id, now_text(workplace.clock), counts=_counts(report))
        return report


def _counts(report: RunReport) -> dict[str, int]:
    return {
        "sources": len(report.crawled),
        "captured": sum(crawled.captured for crawled in report.crawled),
        "read": report.processed.read,
        "relevant": report.processed.relevant,
        "changes": len(report.processed.changes),
    }
