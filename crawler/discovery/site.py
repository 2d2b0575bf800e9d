"""Looks for what a site offers to follow it by, in a process of its own (:mod:`crawler.discovery.job`)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import TypeAdapter

from crawler.discovery.offers import Offer, Progress, Site
from crawler.sources import CrawlSettings, Kind
from pipeline.errors import SourceError


@dataclass(frozen=True, slots=True)
class Search:
    """Where to look, how to crawl, the UTC time, and the kinds of listing that are looked for."""

    url: str
    settings: CrawlSettings
    now: str
    kinds: tuple[Kind, ...] = (Kind.FEED, Kind.SITEMAP, Kind.SECTION)


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a site offers, in the order it was found; ``stopped`` is why the search ended early, or None."""

    url: str
    site: Site
    offers: tuple[Offer, ...]
    stopped: str | None = None


SEARCH_RECORD = TypeAdapter(Search)
PROGRESS_RECORD = TypeAdapter(Progress)
#: Told how many addresses are tried, of how many known.
Told = Callable[[int, int], None]


def discover(search: Search, on_progress: Told, *, timer: type[threading.Timer] = threading.Timer) -> Discovery:
    """Return what the site of an address offers; the search ends with ``settings.hard_timeout_s``, by ``timer``.

    Raises:
        SourceError: the address itself did not answer.
    """
    found: list[Progress] = []
    command = [sys.executable, "-m", "crawler.discovery.job"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, process_group=0) as child:  # noqa: S603 - our own module
        deadline = timer(search.settings.hard_timeout_s, _kill, [child])
        deadline.start()
        try:
            _listen(child, search, found=found, on_progress=on_progress)
        finally:
            ended_by_itself = deadline.is_alive()
            deadline.cancel()
            _kill(child)
    stopped = None if ended_by_itself else f"it took more than {search.settings.hard_timeout_s:.0f} s"
    return _discovery(search, found, stopped)


def _listen(child: subprocess.Popen[bytes], search: Search, *, found: list[Progress], on_progress: Told) -> None:
    if child.stdin is None or child.stdout is None:
        raise RuntimeError("the search was started without pipes")
    child.stdin.write(SEARCH_RECORD.dump_json(search) + b"\n")
    child.stdin.flush()
    for line in child.stdout:
        told = PROGRESS_RECORD.validate_json(line)
        on_progress(told.tried, told.known)
        found.append(told)


def _kill(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)


def _discovery(search: Search, found: list[Progress], stopped: str | None) -> Discovery:
    offers = tuple(told.offer for told in found if told.offer)
    if not found or (len(found) == 1 and offers and offers[0].error):
        raise SourceError(
            f"{search.url}: {offers[0].error if offers else stopped or 'the search ended without a word'}"
        )
    site = next((told.site for told in found if told.site), Site())
    return Discovery(search.url, site, offers, stopped)
