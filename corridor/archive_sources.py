"""Sources that are archives: what lies in a file, of this machine or fetched, taken in as ``ingest`` does."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from corridor.documents import Declared
from corridor.ingesting import Taken, ingest_file
from corridor.intake import Desk
from corridor.readers import Readers, ReadingLimits
from crawler.politeness import next_poll_at
from crawler.sources import CrawlReport, Kind, Source
from pipeline.errors import PageError
from pipeline.ledger.captures import Captures, Poll, open_captures
from pipeline.model import Capture

#: Where a fetched archive lies while it is read, within the home.
FOLDER = "archives"
#: How packed and plain archives begin; anything else is read as JSON Lines.
PACKED, PLAIN = b"\x1f\x8b", b"WARC/"


def is_local(source: Source) -> bool:
    """Whether a source is a file of this machine, so that there is nothing to crawl."""
    return source.path is not None


def take_in(
    sources: Iterable[Source], *, home: Path, limits: ReadingLimits, now: str, always: bool = False
) -> tuple[CrawlReport, ...]:
    """Take in what the archives among ``sources`` hold and is not recorded yet; return a report of each that was read.

    Archives at an address are those that a crawl has fetched. A reading that is killed is done again, and what was
    stored is held already.

    Args:
        sources: any sources; those of other kinds are passed over.
        home: where ``captures.db`` is.
        limits: of the processes that read pages for their dates.
        now: the UTC time that polls, and what has no date, are recorded under.
        always: look at files of this machine, due or not.
    """
    archives = [source for source in sources if source.kind is Kind.ARCHIVE]
    if not archives:
        return ()
    with open_captures(home) as captures, Readers(limits) as readers:
        reports = []
        for source in archives:
            desk = Desk(now, readers, declared=Declared(source.name, source.outlet, source.language))
            if not is_local(source):
                reports.append(_fetched(source, captures, desk, home=home))
            elif always or captures.source_state(source.name).is_due(now):
                reports.append(_file(source, captures, desk))
    return tuple(report for report in reports if report)


def _file(source: Source, captures: Captures, desk: Desk) -> CrawlReport:
    """Read a file of this machine when it has changed, and record that it was looked at."""
    path = Path(str(source.path))
    state = captures.source_state(source.name)
    try:
        stat = path.stat()
        mark = f"{stat.st_size}-{stat.st_mtime_ns}"
        report = CrawlReport(source.name)
        if mark != state.etag:
            report = _report(source, ingest_file(path, captures, desk))
    except OSError as error:
        mark, report = None, CrawlReport(source.name, error=f"{path}: cannot be read: {error.strerror or error}")
    except PageError as error:
        mark, report = None, CrawlReport(source.name, error=str(error))
    failures = state.failures + 1 if report.error else 0
    due = next_poll_at(desk.now, interval_s=source.interval_s, failures=failures, wait_s=None)
    captures.record_poll(Poll(source.name, desk.now, next_due=due, error=report.error, etag=mark))
    return report


def _fetched(source: Source, captures: Captures, desk: Desk, *, home: Path) -> CrawlReport | None:
    """Read the newest archive that was fetched of a source, if it has not been taken in."""
    capture = captures.newest_listing(source.name)
    if capture is None or capture.id <= (captures.source_state(source.name).taken_in or 0):
        return None
    path = home / FOLDER / f"{quote(source.name, safe='')}{_ending(capture)}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(capture.body)
    os.utime(path, (capture.id, capture.id))  # the same file when it is written again after a kill
    try:
        report = _report(source, ingest_file(path, captures, desk))
    except PageError as error:
        report = CrawlReport(source.name, error=str(error).replace(str(path), capture.url))
    captures.note_taken_in(source.name, capture.id)
    path.unlink()
    return report


def _ending(capture: Capture) -> str:
    """Return the ending of an archive's name, by which it is read: what is in it tells, whatever it is called."""
    if capture.body.startswith(PACKED):
        return ".warc.gz"
    return ".warc" if capture.body.startswith(PLAIN) else ".jsonl"


def _report(source: Source, taken: Taken) -> CrawlReport:
    return CrawlReport(
        source.name,
        listed=taken.documents,
        captured=taken.documents - taken.held,
        unchanged=taken.held,
        fault="; ".join(taken.damage) or None,
    )
