"""Sources that are archives: what lies in a file, of this machine or fetched, taken in as ``ingest`` does."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from corridor.intake.documents import Declared
from corridor.intake.files import Desk
from corridor.intake.ingesting import Taken, ingest_file
from corridor.readers import Readers, ReadingLimits
from crawler.schedule.politeness import next_poll_at
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
    with open_captures(home) as captures:
        waiting = [source for source in sources if _is_waiting(source, captures, now=now, always=always)]
        if not waiting:
            return ()
        with Readers(limits) as readers:
            desk = Desk(now, readers)
            return tuple(_taken_in(source, captures, desk, home=home) for source in waiting)


def _is_waiting(source: Source, captures: Captures, *, now: str, always: bool) -> bool:
    """Whether there is an archive to look into: a file whose turn it is, or one that was fetched and not taken in."""
    if source.kind is not Kind.ARCHIVE:
        return False
    state = captures.source_state(source.name)
    if is_local(source):
        return always or state.is_due(now)
    return captures.newest_listing(source.name) > (state.taken_in or 0)


def _taken_in(source: Source, captures: Captures, desk: Desk, *, home: Path) -> CrawlReport:
    own = replace(desk, declared=Declared(source.name, source.outlet, source.language))
    return _file(source, captures, own) if is_local(source) else _fetched(source, captures, own, home=home)


def _file(source: Source, captures: Captures, desk: Desk) -> CrawlReport:
    """Read a file of this machine when it has changed, and record that it was looked at."""
    path = Path(str(source.path))
    try:
        stat = path.stat()
        mark = f"{stat.st_size}-{stat.st_mtime_ns}"
        unchanged = mark == captures.source_state(source.name).etag
        report = CrawlReport(source.name) if unchanged else _report(source, ingest_file(path, captures, desk))
    except OSError as error:
        mark, report = None, CrawlReport(source.name, error=f"{path}: cannot be read: {error.strerror or error}")
    except PageError as error:
        mark, report = None, CrawlReport(source.name, error=str(error))
    _record(source, captures, now=desk.now, report=report, mark=mark)
    return report


def _fetched(source: Source, captures: Captures, desk: Desk, *, home: Path) -> CrawlReport:
    """Read the newest archive that was fetched of a source; one that is none is the source's failure."""
    capture = captures.load(captures.newest_listing(source.name))
    path = home / FOLDER / f"{quote(source.name, safe='')}{_ending(capture)}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(capture.body)
    os.utime(path, (capture.id, capture.id))  # the same file when it is written again after a kill
    try:
        report = _report(source, ingest_file(path, captures, desk))
    except PageError as error:
        report = CrawlReport(source.name, error=str(error).replace(str(path), capture.url))
        _record(source, captures, now=desk.now, report=report)
    captures.note_taken_in(source.name, capture.id)
    path.unlink()
    return report


def _record(source: Source, captures: Captures, *, now: str, report: CrawlReport, mark: str | None = None) -> None:
    failures = captures.source_state(source.name).failures + 1 if report.error else 0
    due = next_poll_at(now, interval_s=source.interval_s, failures=failures, wait_s=None)
    captures.record_poll(Poll(source.name, now, next_due=due, error=report.error, etag=mark))


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
