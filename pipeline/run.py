"""Reads what was captured and brings the ledger up to date: the one place where captures, reading and ledger meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import TypeVar

from sqlite_utils import Database

from pipeline.boundaries import boundary
from pipeline.extraction import extract
from pipeline.ledger.articles import read_captures, read_mark, set_read_mark, store_rejection
from pipeline.ledger.captures import Captures
from pipeline.ledger.database import immediate, trial
from pipeline.ledger.order import late_place, rewind, waiting
from pipeline.ledger.retired import changes_from, new_change_id, rest
from pipeline.ledger.stories import regroup
from pipeline.model import Capture, Reading, Rejected
from pipeline.reading import Rules, read
from pipeline.record import Gates, Judged, Recorder

#: What reading a page gives.
Read = TypeVar("Read")

#: Why a page was set aside that may hold an article all the same: the words its reason begins with.
FAILED, TOO_LONG = "the reader failed on it", "reading it took longer than a page may take"
DIED = "the reading process died of it"
UNREAD = (FAILED, TOO_LONG, DIED)
#: How many bodies of a day's captures are in memory at once.
BATCH = 500
#: The run's progress: how many captures are done, and how many there are.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ProcessReport:
    """What one pass over the captures did. ``changes`` are the ids of told and noted changes."""

    read: int
    rejected: int
    relevant: int
    mentions: int
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pass:
    """How one pass reads and judges.

    ``executor`` maps the reading over processes or machines (None: in this process). ``armed`` names the boundary at
    which a test kills the process. ``limit`` is the most captures that the pass reads; None reads all.
    """

    rules: Rules
    gates: Gates
    executor: Executor | None = None
    progress: Progress | None = None
    armed: str | None = None
    limit: int | None = None


def read_capture(capture: Capture, rules: Rules) -> Reading | Rejected:
    """Return what a capture says, or why it holds no article; a page that breaks the reader is set aside."""
    try:
        article = extract(capture)
        return article if isinstance(article, Rejected) else read(article, rules)
    except Exception as error:  # noqa: BLE001 - the outermost loop over pages: one poisoned page never stops a run
        return Rejected(capture.url, f"{FAILED}: {type(error).__name__}: {error}")


def process(captures: Captures, database: Database, plan: Pass) -> ProcessReport:
    """Read what was captured and not read yet, judge it and store it, a day at a time, one transaction an article.

    Killed at any point, the next call goes on where this one stopped.
    """
    mark = read_mark(database)
    done = read_captures(database, after=mark)
    arrivals = captures.arrivals(after=mark)
    unread = [(day, capture_id) for day, capture_id in arrivals if capture_id not in done]
    room = len(unread) if plan.limit is None else plan.limit
    waiting_captures, left = unread[:room], unread[room:]
    recorder = Recorder(database, plan.rules.concepts, plan.gates)
    first_new = new_change_id(database)
    tally: Counter[str] = Counter()
    for _, arrived in groupby(waiting_captures, key=lambda arrival: arrival[0]):
        for capture, reading in _read_day(captures, [capture_id for _, capture_id in arrived], plan):
            tally += _store(recorder, capture, reading, armed=plan.armed)
            if plan.progress is not None:
                plan.progress(tally["read"], len(waiting_captures))
    newest = max((capture_id for _, capture_id in arrivals), default=mark)
    set_read_mark(database, min((capture_id - 1 for _, capture_id in left), default=newest))
    judge_waiting(database, plan)
    return ProcessReport(
        read=tally["read"],
        rejected=tally["rejected"],
        relevant=tally["relevant"],
        mentions=tally["mentions"],
        changes=changes_from(database, first_new),
    )


def judge_waiting(database: Database, plan: Pass) -> None:
    """Judge every article that waits, in the order of judging, and group what has no story.

    Where one comes late, what was judged after its place is judged again with it, in one transaction.
    """
    place = late_place(database)
    if place is None:
        _judge_all(database, plan)
        return
    with immediate(database):
        rewind(database, place)
        _judge_all(database, plan, by_day=False)


def _judge_all(database: Database, plan: Pass, *, by_day: bool = True) -> None:
    """Judge what waits; stories are grouped ``by_day``, or once all are judged, where some had stories before."""
    recorder = Recorder(database, plan.rules.concepts, plan.gates)
    for _, articles in groupby(waiting(database), key=lambda article: article[0]):
        for _, article_id in articles:
            with immediate(database):
                recorder.judge(article_id)
                boundary("before-commit", plan.armed)
            boundary("after-commit", plan.armed)
        if by_day:
            _group(database)
    with immediate(database):
        regroup(database)
        rest(database)


def _group(database: Database) -> None:
    """Group what has no story yet; a run that was killed may have left some."""
    with immediate(database):
        regroup(database)


def _read_day(captures: Captures, ids: Sequence[int], plan: Pass) -> list[tuple[Capture, Reading | Rejected]]:
    """Return a day's captures with what they say, their bodies let go."""
    pairs: list[tuple[Capture, Reading | Rejected]] = []
    for start in range(0, len(ids), BATCH):
        batch = [captures.load(capture_id) for capture_id in ids[start : start + BATCH]]
        bare = (replace(capture, body=b"") for capture in batch)
        pairs += zip(bare, _read_all(batch, plan), strict=True)
    return pairs


Outcome = tuple[Reading | Rejected, tuple[Judged, ...]]


def _store(recorder: Recorder, capture: Capture, reading: Reading | Rejected, *, armed: str | None) -> Counter[str]:
    """Store what a capture says, and return what it counts for in the pass's report."""
    boundary("after-reading", armed)
    article_id: int | None = None
    with immediate(recorder.database):
        if isinstance(reading, Rejected):
            store_rejection(recorder.database, capture, reading)
        else:
            article_id = recorder.store(capture, reading)
    boundary("after-storing", armed)
    if isinstance(reading, Rejected):
        return Counter(read=1, rejected=1)
    mentions = len(reading.figures) + len(reading.agreements) if article_id is not None else 0
    return Counter(read=1, relevant=int(reading.relevant), mentions=mentions)


def _read_all(batch: Sequence[Capture], plan: Pass) -> Iterator[Reading | Rejected]:
    reader = partial(read_capture, rules=plan.rules)
    if plan.executor is None:
        yield from map(reader, batch)
        return
    futures = [plan.executor.submit(reader, capture) for capture in batch]
    yield from (settle(future, capture.url) for future, capture in zip(futures, batch, strict=True))


def settle(future: Future[Read], url: str) -> Read | Rejected:
    """Return what a reading process made of the page at ``url``, or that it took too long or died of it."""
    try:
        return future.result()
    except TimeoutError:
        return Rejected(url, TOO_LONG)
    except Exception as error:  # noqa: BLE001 - the outermost loop over pages: one poisoned page never stops a run
        return Rejected(url, f"{DIED}: {type(error).__name__}: {error}")


def check(database: Database, capture: Capture, plan: Pass) -> Outcome:
    """Return what a capture says and the verdicts on it, and leave the ledger as it was."""
    reading = next(_read_all([capture], plan))
    judged: tuple[Judged, ...] = ()
    if isinstance(reading, Rejected):
        return reading, judged
    recorder = Recorder(database, plan.rules.concepts, plan.gates, again=True)
    with trial(database):
        judged = recorder.record(capture, reading)
    return reading, judged
