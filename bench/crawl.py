"""Crawls a press on loopback whole, faults and all, and prints what it took and whether every promise was kept.

Usage: ``python bench/crawl.py [--sources 500] [--articles 20000] [--kills 0] [--workers 1] [--delay 0.05]``.
The press (``bench/press.py``) is a process of its own: feeds, sitemaps and section pages with errors, requests for a
pause, truncated and dripping bodies, time-outs, redirections, missing and forbidden pages, crawl delays, sister outlets
of one domain. It is crawled in passes on a simulated clock until all that can be had is held. Then:

  exactly once  pages that can be had, and how many are held once; lost and held twice must be 0
  pages/s       of the first pass, from the start of its process to its end, and of a bare Scrapy spider that only
                downloads the same pages of the same press with the same faults and pauses (``bench/bare_spider.py``)
  memory        the most that a worker took
  manners       breaches that the press saw: two requests at a time, too early, while the host rests, forbidden

With ``--kills N`` the crawl is killed N times with SIGKILL at random moments, in turn all of it and its worker alone;
the speed is then not measured. Exits with 1 when a promise is broken.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from bench.outlets import Outlet, Press  # noqa: E402 - after the path
from crawler.launch import crawl  # noqa: E402 - after the path
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source  # noqa: E402 - after the path
from pipeline.ledger.captures import open_captures  # noqa: E402 - after the path
from pipeline.utc import utc_text  # noqa: E402 - after the path

START = datetime(2026, 3, 10, 12, tzinfo=UTC)
#: The simulated time between two passes, and the most passes.
STEP = timedelta(minutes=15)
PASSES = 60
#: What the targets ask for.
LEAST_RATIO = 0.8
MOST_MB = 400

NUMBER = re.compile(rb"<meta name='number' content='(\d+)'>")


@dataclass(frozen=True, slots=True)
class Size:
    """How large the press is and how it is crawled. ``delay_s`` is each source's delay, ``timeout_s`` a response's."""

    sources: int = 500
    articles: int = 20_000
    delay_s: float = 0.05
    workers: int = 1
    timeout_s: float = 5.0


@dataclass
class Outcome:
    """What a crawl came to. ``first_s`` and ``first_pages`` are of its first pass, ``later_pages`` of the others."""

    passes: int = 0
    kills: int = 0
    first_s: float = 0.0
    first_pages: int = 0
    later_pages: int = 0
    peak_mb: int = 0
    obtainable: int = 0
    lost: list[int] = field(default_factory=list)
    twice: list[int] = field(default_factory=list)
    unexpected: list[int] = field(default_factory=list)
    open_leases: int = 0
    breaches: list[str] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)


class PressServer:
    """A press in a process of its own."""

    def __init__(self, size: Size) -> None:
        self.size = size
        self.press = Press(size.sources, size.articles, delay_s=size.delay_s)
        script = [sys.executable, ROOT / "bench" / "press.py", str(size.sources), str(size.articles)]
        self._process = subprocess.Popen(
            [*script, "--delay", str(size.delay_s)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.port = int(self._line())

    def _line(self) -> str:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        return self._process.stdout.readline()

    def tell(self, command: str) -> str:
        """Give a command and return the answer."""
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return self._line()

    def close(self) -> None:
        """End it."""
        self._process.communicate()

    def source(self, outlet: Outlet) -> Source:
        """Return an outlet as it would be declared."""
        url = f"http://{outlet.host}:{self.port}/listing"
        return Source(f"s{outlet.number:04}", Kind(outlet.kind), url, interval_s=600, delay_s=self.press.delay_s)

    def urls(self) -> Iterator[tuple[str, Outlet]]:
        """Yield the addresses of the pages that may be asked for, in turn by outlet."""
        pages = [
            (place, outlet, page)
            for outlet in self.press.outlets
            for place, page in enumerate(outlet.pages)
            if page.fault != "forbidden"
        ]
        for _, outlet, page in sorted(pages, key=lambda row: row[0]):
            yield f"http://{outlet.host}:{self.port}{page.path}", outlet


@contextmanager
def served(size: Size) -> Iterator[PressServer]:
    """Serve a press for the block."""
    server = PressServer(size)
    try:
        yield server
    finally:
        server.close()


class Pass:
    """Crawls one home of a press, pass by pass."""

    def __init__(self, server: PressServer, home: Path) -> None:
        self.server = server
        self.home = home
        sites = tuple(f"{outlet.host}:{server.port}" for outlet in server.press.outlets)
        self.settings = CrawlSettings(
            timeout_s=server.size.timeout_s,
            delay_s=server.size.delay_s,
            loopback_sites=sites,
            workers=server.size.workers,
            pass_s=0.0,
        )
        self.sources = [server.source(outlet) for outlet in server.press.outlets]

    def crawl(self, number: int) -> tuple[CrawlReport, ...]:
        """Do the pass of that number."""
        moment = START + number * STEP
        self.server.tell(f"clock {(moment - START).total_seconds():.0f}")
        return crawl(self.sources, home=self.home, settings=self.settings, now=utc_text(moment))

    def crawl_and_be_killed(self, number: int, dice: random.Random, *, worker_only: bool) -> None:
        """Do a pass in a process of its own and kill it, or its worker, at some moment."""
        child = os.fork()
        if not child:
            os.setsid()
            try:
                self.crawl(number)
            finally:
                os._exit(0)
        time.sleep(dice.uniform(1.2, 1.2 + KILL_WITHIN_S))
        for one in _session(child) - ({child} if worker_only else set()):
            os.kill(one, signal.SIGKILL)
        self.server.tell("killed")
        os.waitpid(child, 0)

    def is_finished(self) -> bool:
        """Whether every source was polled well and nothing waits to be fetched."""
        with open_captures(self.home) as captures:
            waiting = captures.database.conn.execute(
                "SELECT count(*) FROM frontier WHERE state IN ('queued', 'leased')"
            )
            good = captures.database.conn.execute("SELECT count(*) FROM source_states WHERE last_success IS NOT NULL")
            return not waiting.fetchone()[0] and good.fetchone()[0] == len(self.sources)


#: A killed pass lives at most this long after its worker has started, in seconds.
KILL_WITHIN_S = 6.0


def _session(leader: int) -> set[int]:
    """Return the processes of a session."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended
        if int(fields[3]) == leader:
            found.add(int(stat.parent.name))
    return found


def whole_crawl(server: PressServer, home: Path, *, kills: int = 0) -> Outcome:
    """Crawl until all that can be had is held, and check it."""
    outcome = Outcome(kills=kills)
    passes = Pass(server, home)
    dice = random.Random(kills)  # noqa: S311 - repeatable moments, no secret
    for kill in range(kills):
        passes.crawl_and_be_killed(kill // 4, dice, worker_only=bool(kill % 2))
    for number in range(kills // 4, PASSES):
        started = time.monotonic()
        reports = passes.crawl(number)
        captured = sum(report.captured for report in reports)
        if not outcome.passes:
            outcome.first_s = time.monotonic() - started
            outcome.first_pages = captured
        else:
            outcome.later_pages += captured
        outcome.passes += 1
        if passes.is_finished():
            break
    outcome.peak_mb = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    _check(outcome, server, home)
    return outcome


def _check(outcome: Outcome, server: PressServer, home: Path) -> None:
    """Hold what is in the captures against what the press had, and take down what the press saw."""
    wanted = server.press.obtainable()
    held: Counter[int] = Counter()
    with open_captures(home) as captures:
        for capture in captures.captures_since(0):
            found = NUMBER.search(capture.body)
            held[int(found[1]) if found and capture.body.endswith(b"</html>") else -1] += 1
    with closing(sqlite3.connect(home / "captures.db")) as database:
        query = "SELECT count(*) FROM frontier WHERE state IN ('queued', 'leased')"
        outcome.open_leases = database.execute(query).fetchone()[0]
    outcome.obtainable = len(wanted)
    outcome.lost = sorted(wanted - held.keys())
    outcome.twice = sorted(number for number, count in held.items() if count > 1)
    outcome.unexpected = sorted(held.keys() - wanted)
    seen = json.loads(server.tell("report"))
    outcome.breaches, outcome.asked = seen["breaches"], Counter(seen["asked"])


def bare(server: PressServer) -> dict[str, Any]:
    """Return what the bare spider came to on the same press with the same faults."""
    server.tell("reset")
    lines = [
        json.dumps({"url": url, "lane": outlet.lane, "delay_s": max(server.press.delay_s, outlet.crawl_delay_s)})
        for url, outlet in server.urls()
    ]
    script = [sys.executable, ROOT / "bench" / "bare_spider.py"]
    started = time.monotonic()
    done = subprocess.run(script, input="\n".join(lines), capture_output=True, text=True, check=True)
    counted: dict[str, Any] = json.loads(done.stdout)
    counted["seconds"] = time.monotonic() - started
    return counted


def _say(outcome: Outcome, compared: dict[str, Any] | None) -> bool:
    """Print the table; return whether all targets were met."""
    speed = outcome.first_pages / outcome.first_s
    rows: list[tuple[str, str, bool]] = [
        ("passes", f"{outcome.passes}, with {outcome.kills} kills before", True),
        ("requests", f"{outcome.asked['all']:,}, {outcome.asked['pages']:,} of them for pages", True),
        ("pages that can be had", f"{outcome.obtainable:,}", True),
        ("lost", str(len(outcome.lost)), not outcome.lost),
        ("held twice", str(len(outcome.twice)), not outcome.twice),
        ("held and not whole, or not offered", str(len(outcome.unexpected)), not outcome.unexpected),
        ("left waiting", str(outcome.open_leases), not outcome.open_leases),
        ("breaches of manners", str(len(outcome.breaches)), not outcome.breaches),
        ("memory of a worker, MB", str(outcome.peak_mb), outcome.peak_mb < MOST_MB),
    ]
    if compared:
        plain = compared["pages"] / compared["seconds"]
        rows += [
            ("first pass", f"{outcome.first_pages:,} pages in {outcome.first_s:.1f} s: {speed:.0f} a second", True),
            ("bare spider", f"{compared['pages']:,} pages in {compared['seconds']:.1f} s: {plain:.0f} a second", True),
            ("ratio", f"{speed / plain:.2f}", speed / plain >= LEAST_RATIO),
        ]
    for name, value, good in rows:
        print(f"{name:36} {value}{'' if good else '   MISSED'}")
    for breach in outcome.breaches[:20]:
        print(" ", breach)
    return all(good for *_, good in rows)


def main() -> None:
    """Crawl, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=Size().sources)
    parser.add_argument("--articles", type=int, default=Size().articles)
    parser.add_argument("--delay", type=float, default=Size().delay_s, help="each source's delay, in seconds")
    parser.add_argument("--workers", type=int, default=Size().workers)
    parser.add_argument("--kills", type=int, default=0)
    options = parser.parse_args()
    size = Size(options.sources, options.articles, options.delay, options.workers)
    with served(size) as server, tempfile.TemporaryDirectory() as folder:
        outcome = whole_crawl(server, Path(folder), kills=options.kills)
        good = _say(outcome, None if options.kills else bare(server))
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
