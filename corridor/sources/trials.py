"""Tries sources: fetches their listings and a page of each into a throw-away home, and says what they give."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from corridor.intake.archive_sources import is_local, take_in
from corridor.output import Tick
from corridor.workplace import Settings
from crawler.launch import crawl
from crawler.listings.choosing import ANY_AGE_DAYS
from crawler.listings.kinds import Answer, read_listing
from crawler.listings.samples import NOTHING, Sample, sample
from crawler.sources import CrawlReport, Kind, Source
from pipeline.errors import SourceError
from pipeline.ledger.captures import Captures, Listed, open_captures

#: How many pages a trial fetches beside the listing.
TRIAL_PAGES = 1


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a source.

    Attributes:
        url: where its listing is.
        language: the one it is declared to be in, or None.
        sample: what its listing holds.
        asked: how many pages were asked for.
        captured: how many came.
        error: why the source failed; ``fault`` what was wrong with a listing that was read. None otherwise.
    """

    name: str
    url: str
    language: str | None
    sample: Sample = NOTHING
    asked: int = 0
    captured: int = 0
    error: str | None = None
    fault: str | None = None

    @property
    def answers(self) -> bool:
        """Whether its listing was read and named something."""
        return self.error is None and self.sample.entries > 0


def try_sources(sources: Sequence[Source], *, settings: Settings, now: str, on_progress: Tick) -> tuple[Trial, ...]:
    """Return what each of ``sources`` gives now; nothing is recorded anywhere else."""
    trial = replace(settings.crawl, page_limit=TRIAL_PAGES, poll_always=True, max_age_days=ANY_AGE_DAYS)
    with tempfile.TemporaryDirectory(prefix="corridor-trial-") as folder:
        home, on_the_web = Path(folder), [source for source in sources if not is_local(source)]
        crawled = crawl(on_the_web, home=home, settings=trial, now=now, on_progress=on_progress)
        taken = take_in(sources, home=home, limits=settings.reading, now=now, always=True)
        reports = {report.source: report for report in (*crawled, *taken)}
        with open_captures(home) as captures:
            return tuple(
                _trial(
                    source,
                    reports[source.name],
                    entries=_entries(source, captures, trial.max_size_bytes),
                    now=now,
                )
                for source in sources
            )


def _entries(source: Source, captures: Captures, max_size_bytes: int) -> tuple[Listed, ...]:
    """Return what the listings that came of a source name, or what an archive holds."""
    if source.kind is Kind.ARCHIVE:
        held = (capture for capture in captures.captures_since(0) if capture.source == source.name)
        return tuple(Listed(capture.url, None, capture.listed_published) for capture in held)
    found: list[Listed] = []
    for capture in captures.listings(source.name):
        try:
            answer = Answer(capture.url, capture.body, capture.content_type)
            found += read_listing(answer, source, max_size_bytes=max_size_bytes).entries
        except SourceError:
            continue  # the report says why
    return tuple(found)


def _trial(source: Source, report: CrawlReport, *, entries: tuple[Listed, ...], now: str) -> Trial:
    empty = None if entries or source.kind is Kind.SEEDS else "its listing names nothing"
    return Trial(
        name=source.name,
        url=source.url or source.path or "",
        language=source.language,
        sample=sample(entries, now),
        asked=report.captured + report.failed,
        captured=report.captured,
        error=report.error,
        fault=report.fault or empty,
    )
