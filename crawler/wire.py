"""What a crawl's starter and its worker tell each other: one job as a line of JSON in, signs of life as lines out."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from crawler.sources import CrawlReport, CrawlSettings, Source


@dataclass(frozen=True, slots=True)
class Job:
    """What a worker is to crawl, and how.

    ``now`` is the UTC time that everything is recorded under. ``armed`` names the boundary to die at, or is None.
    With ``attended`` the worker ends when its standard input does: when the process that started it has gone.
    """

    sources: tuple[Source, ...]
    settings: CrawlSettings
    home: Path
    now: str
    armed: str | None = None
    attended: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """What a worker says; one with no field set says that it lives.

    Attributes:
        reading: the source whose listing is being read: who is to blame if nothing follows.
        read: that source, when its listing has been read.
        report: what the crawl of a source came to; it is over.
        stop: why nothing can be recorded any more; the worker ends.
    """

    reading: str | None = None
    read: str | None = None
    report: CrawlReport | None = None
    stop: str | None = None


#: The exit code of a worker whose starter has gone.
ABANDONED = 3

JOB_RECORD = TypeAdapter(Job)
SIGN_RECORD = TypeAdapter(Sign)


def end_with_input() -> None:
    """Wait until standard input is closed, then end at once: leases and captures are safe at any point.

    It is read past its buffer, whose lock would be held when Python ends by itself.
    """
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(ABANDONED)
