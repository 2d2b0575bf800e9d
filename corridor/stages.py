"""The stages of a run: crawl what is due, read and judge what was captured, send what is due."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from alerts.operator import tell_operator
from alerts.outbox.composing import compose, post, preview, register
from alerts.outbox.posting import test_notice
from alerts.outbox.sending import Outcome, Sender
from alerts.subscribers import Subscriber, WhenEmpty
from corridor.clock import now_text
from corridor.feedback import plan_refetches, weigh_sources
from corridor.intake.archive_sources import is_local, take_in
from corridor.intake.handing import Handed, take_handed
from corridor.readers import Readers
from corridor.upkeep.metrics import write_metrics
from corridor.upkeep.watch import Noticed, look_around
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
    """What one sending came to: the digests composed, and what became of each delivery that was due.

    ``unmade`` says, by subscriber, why a digest could not be made.
    """

    composed: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    unmade: Mapping[str, str] = field(default_factory=dict)

    def count(self, state: str) -> int:
        """Return how many deliveries ended as ``sent``, ``pending`` (to be tried again) or ``dead``."""
        return sum(outcome.state == state for outcome in self.outcomes)


@dataclass(frozen=True, slots=True)
class RunReport:
    """What one run came to, stage by stage."""

    crawled: tuple[CrawlReport, ...]
    processed: ProcessReport
    sent: SendSummary
    handed: Handed


def crawl_stage(
    workplace: Workplace,
    *,
    sources: Sequence[Source] | None = None,
    progress: Progress | None = None,
    stopping: Callable[[], bool] = lambda: False,
    whole: bool = True,
) -> tuple[CrawlReport, ...]:
    """Crawl ``sources``, due or not, when they are given; else what is due of all enabled ones and the seeds.

    Without ``whole`` it takes no further pages after ``[crawl] pass_s``, and leaves them to the next.
    When ``stopping`` says so, what is under way is left: the next crawl goes on from there.
    """
    settings = workplace.settings.crawl if not whole else replace(workplace.settings.crawl, pass_s=0.0)
    chosen = [source for source in workplace.sources if source.enabled] if sources is None else sources
    now = now_text(workplace.clock)
    crawled = crawl(
        (*(source for source in chosen if not is_local(source)), *([SEED_SOURCE] if sources is None else [])),
        home=workplace.home,
        settings=settings if sources is None else replace(settings, poll_always=True),
        now=now,
        on_progress=progress,
        armed=workplace.armed,
        stopping=stopping,
    )
    limits, always = workplace.settings.reading, sources is not None
    taken = take_in(chosen, home=workplace.home, limits=limits, now=now, always=always, stopping=stopping)
    return tuple({report.source: report for report in (*crawled, *taken)}.values())


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


def send_stage(workplace: Workplace, database: Database, *, sender: Sender | None = None) -> SendSummary:
    """Compose the digests that are due and send every delivery that is due.

    With a ``sender`` nothing is waited for: what has ended meanwhile is reported, the rest at its next turn.
    """
    states = health(workplace)
    composed = compose(
        database,
        subscribers=_hearing(workplace, database, states),
        renderer=workplace.renderer,
        health=states,
        now=workplace.clock(),
    )
    return SendSummary(composed.digests, deliver(workplace, database, sender=sender), composed.failures)


def deliver(workplace: Workplace, database: Database, *, sender: Sender | None = None) -> tuple[Outcome, ...]:
    """Send every delivery that is due, the operator's too; ``sender`` as in :func:`send_stage`.

    Raises:
        BusyError: another process is sending from this home.
    """
    now = workplace.clock()
    recipients = (*workplace.subscribers, workplace.settings.operator.recipient)
    if sender is not None:
        return sender.turn(database, subscribers=recipients, now=now).outcomes
    with Sender(workplace.means, armed=workplace.armed) as own:
        report = own.turn(database, subscribers=recipients, now=now) + own.finish(database)
    return report.outcomes


def watch_stage(
    workplace: Workplace,
    database: Database,
    *,
    faults: Mapping[str, str] | None = None,
    unmade: Mapping[str, str] | None = None,
) -> str | None:
    """Look around, tell the operator what is new, and write the metrics' file.

    Returns the id of the message that was put into the outbox, or None. ``faults`` and ``unmade`` are those of
    :class:`corridor.upkeep.watch.Noticed`.
    """
    with open_captures(workplace.home) as captures:
        offline_since = captures.offline_since()
    noticed = Noticed(health(workplace), offline_since, faults or {}, unmade or {})
    outlook = look_around(workplace, database, noticed)
    notice_id = tell_operator(database, outlook, settings=workplace.settings.operator, now=workplace.clock())
    write_metrics(workplace, database)
    return notice_id


def test_stage(workplace: Workplace, database: Database, subscriber: Subscriber) -> tuple[Outcome, ...]:
    """Send what ``subscriber`` would be told now, marked as a test, on its channels; mark nothing as told.

    A test that fails is given up, so that it is not tried again when nobody waits for it.

    An outcome is thus either ``sent`` or ``dead``.

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
    return tuple(outcome if outcome.state == "sent" else replace(outcome, state="dead") for outcome in report.outcomes)


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
    """Do one pass: take in what was handed over, crawl, read, compare, send.

    Raises:
        BusyError: another run is writing to this home.
    """
    with workplace.writing() as database:
        run_id = start_run(database, now_text(workplace.clock))
        try:
            report = _passed(workplace, database, progress=progress)
        except Exception as error:
            finish_run(database, run_id, now_text(workplace.clock), counts={}, error=f"{type(error).__name__}: {error}")
            _tell(workplace, database, unmade={})
            raise
        finish_run(database, run_id, now_text(workplace.clock), counts=_counts(report))
        _tell(workplace, database, unmade=report.sent.unmade)
        return report


def _tell(workplace: Workplace, database: Database, *, unmade: Mapping[str, str]) -> None:
    """Tell the operator at once what is to be told after a run."""
    if watch_stage(workplace, database, unmade=unmade) is not None:
        deliver(workplace, database)


def _passed(workplace: Workplace, database: Database, *, progress: Progress | None) -> RunReport:
    register(database, workplace.subscribers)
    with Readers(workplace.settings.reading) as readers:
        handed = take_handed(workplace, readers)
    crawled = crawl_stage(workplace, progress=progress)
    processed = process_stage(workplace, database, progress=progress)
    return RunReport(crawled, processed, send_stage(workplace, database), handed)


def _counts(report: RunReport) -> dict[str, int]:
    return {
        "sources": len(report.crawled),
        "captured": sum(crawled.captured for crawled in report.crawled),
        "read": report.processed.read,
        "relevant": report.processed.relevant,
        "changes": len(report.processed.changes),
    }
