"""Reads what was captured and brings the ledger up to date: the one place where captures, reading and ledger meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import TypeVar

from sqlite_utils import Database

from pipeline.addresses import address_key
from pipeline.boundaries import boundary
from pipeline.extraction import extract
from pipeline.ledger.articles import read_captures, store_rejection
from pipeline.ledger.captures import Captures
from pipeline.ledger.database import immediate, trial
from pipeline.ledger.stories import regroup
from pipeline.model import Capture, Reading, Rejected
from pipeline.reading import Rules, read
from pipeline.record import Gates, Judged, Recorder
from pipeline.utc import utc_moment, utc_text

#: What reading a page gives.
Read = TypeVar("Read")

#: The length of a day as ISO 8601 writes it; a longer text is a time.
DAY_LENGTH = 10
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
    which a test kills the process.
    """

    rules: Rules
    gates: Gates
    executor: Executor | None = None
    progress: Progress | None = None
    armed: str | None = None


def read_capture(capture: Capture, rules: Rules) -> Reading | Rejected:
    """Return what a capture says, or why it holds no article; a page that breaks the reader is set aside."""
    try:
        article = extract(capture)
        return article if isinstance(article, Rejected) else read(article, rules)
    except Exception as error:  # noqa: BLE001 - the outermost loop over pages: one poisoned page never stops a run
        return Rejected(capture.url, f"the reader failed on it: {type(error).__name__}: {error}")


def process(captures: Captures, database: Database, plan: Pass) -> ProcessReport:
    """Read every capture not read yet, judge it and store it, a day of captures at a time, one transaction an article.

    Killed at any point, the next call goes on where this one stopped.
    """
    done = read_captures(database)
    waiting = [(day, capture_id) for day, capture_id in captures.arrivals() if capture_id not in done]
    recorder = Recorder(database, plan.rules.concepts, plan.gates)
    outcomes: list[Outcome] = []
    for _, arrived in groupby(waiting, key=lambda arrival: arrival[0]):
        read_day = _read_day(captures, [capture_id for _, capture_id in arrived], plan)
        for capture, reading in sorted(read_day, key=_order):
            outcomes.append(_store(recorder, capture, reading, armed=plan.armed))
            if plan.progress is not None:
                plan.progress(len(outcomes), len(waiting))
        _group(database)
    _group(database)
    return _report(outcomes)


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


def _order(pair: tuple[Capture, Reading | Rejected]) -> tuple[bool, str, str, int]:
    """Return where a capture stands in its day, whatever the order of arrival.

    Dated articles come first, by publication and address; those without a date change nothing. Texts of one address
    keep their order.
    """
    capture, reading = pair
    published = None if isinstance(reading, Rejected) else reading.article.published
    at = utc_text(utc_moment(published)) if published and len(published) > DAY_LENGTH else published
    return at is None, at or "", address_key(capture.url), capture.id


Outcome = tuple[Reading | Rejected, tuple[Judged, ...]]


def _store(recorder: Recorder, capture: Capture, reading: Reading | Rejected, *, armed: str | None) -> Outcome:
    boundary("after-reading", armed)
    judged: tuple[Judged, ...] = ()
    with immediate(recorder.database):
        if isinstance(reading, Rejected):
            store_rejection(recorder.database, capture, reading)
        else:
            judged = recorder.record(capture, reading)
        boundary("before-commit", armed)
    boundary("after-commit", armed)
    return reading, judged


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
        return Rejected(url, "reading it took longer than a page may take")
    except Exception as error:  # noqa: BLE001 - the outermost loop over pages: one poisoned page never stops a run
        return Rejected(url, f"the reading process died of it: {type(error).__name__}: {error}")


def _report(outcomes: Sequence[Outcome]) -> ProcessReport:
    readings = [reading for reading, _ in outcomes if isinstance(reading, Reading)]
    judged = [mention for _, mentions in outcomes for mention in mentions]
    return ProcessReport(
        read=len(outcomes),
        rejected=len(outcomes) - len(readings),
        relevant=sum(reading.relevant for reading in readings),
        mentions=len(judged),
        changes=tuple(mention.change_id for mention in judged if mention.change_id is not None),
    )


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
