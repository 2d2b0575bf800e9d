"""Workers that hang, crash or fall silent: the source they were at has failed, the others are crawled all the same."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from crawler.crew import Failed, Shift, shares
from crawler.launch import crawl
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from crawler.wire import Job
from pipeline.ledger.captures import open_captures

NOW = "2026-03-10T08:00:00Z"
NAMES = ("a", "bad", "c")

#: The worker itself, in which reading the listing of the source "bad" does what the first argument says.
SPOILT = """
import os, signal, sys, time
import crawler.job, crawler.rounds.spider
DEEDS = {
    "hangs": lambda: time.sleep(60),
    "crashes": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "raises": lambda: [][0],
}
read = crawler.rounds.spider.read_listing
def spoilt(answer, source, **limits):
    if source.name == "bad":
        DEEDS[sys.argv[1]]()
    return read(answer, source, **limits)
crawler.rounds.spider.read_listing = spoilt
crawler.job.main()
"""
#: A worker that reports on the first source that is left and dies.
FRAIL = """
import os
from crawler.job import JOB_RECORD, _say
from crawler.sources import CrawlReport
from crawler.wire import Sign
import sys
job = JOB_RECORD.validate_json(sys.stdin.buffer.readline())
_say(Sign(report=CrawlReport(job.sources[0].name)))
print("out of luck", file=sys.stderr)
os._exit(9)
"""

Heard = tuple[dict[str, CrawlReport], list[Failed]]
Run = Callable[..., Heard]


@pytest.fixture
def site() -> Iterator[HTTPServer]:
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        for name in NAMES:
            feed = f"<rss version='2.0'><channel><item><title>t</title><link>/{name}/1</link></item></channel></rss>"
            server.expect_request(f"/{name}").respond_with_data(feed, content_type="application/rss+xml")
            server.expect_request(f"/{name}/1").respond_with_data(f"<p>{name}</p>", content_type="text/html")
        yield server


@pytest.fixture
def settings(site: HTTPServer) -> CrawlSettings:
    return CrawlSettings(loopback_sites=(f"127.0.0.1:{site.port}",), obey_robots=False, stall_s=8.0)


@pytest.fixture
def sources(site: HTTPServer) -> tuple[Source, ...]:
    return tuple(Source(name, Kind.FEED, site.url_for(f"/{name}"), delay_s=0.0) for name in NAMES)


@pytest.fixture
def run(sources: tuple[Source, ...], settings: CrawlSettings, tmp_path: Path) -> Run:
    open_captures(tmp_path).close()

    def shift(script: str, *arguments: str) -> Heard:
        failures: list[Failed] = []

        def failed(failure: Failed) -> CrawlReport:
            failures.append(failure)
            return CrawlReport(failure.source.name, error=failure.reason)

        job = Job(sources, settings, tmp_path, NOW, attended=True)
        command = (sys.executable, "-c", script, *arguments)
        heard = {report.source: report for report in Shift(job, on_failure=failed, command=command).run()}
        return heard, failures

    return shift


@pytest.mark.parametrize(
    ("deed", "reason"),
    [("hangs", "the crawl gave no sign of life for 8 s and was stopped"), ("crashes", "the crawl ended with code -11")],
)
def test_a_listing_that_kills_its_worker_fails_its_source_alone(
    run: Run, tmp_path: Path, deed: str, reason: str
) -> None:
    heard, failures = run(SPOILT, deed)
    assert [failure.source.name for failure in failures] == ["bad"]
    assert failures[0].reason.startswith(reason)
    assert {name for name in heard if heard[name].error is None} == {"a", "c"}
    with open_captures(tmp_path) as captures:
        assert sorted(capture.body for capture in captures.captures_since(0)) == [b"<p>a</p>", b"<p>c</p>"]


def test_an_error_of_a_parser_fails_its_source_and_costs_no_worker(run: Run, tmp_path: Path) -> None:
    heard, failures = run(SPOILT, "raises")
    assert failures == []
    assert heard["bad"].error == "reading its listing failed: IndexError: list index out of range"
    assert (heard["a"].captured, heard["c"].captured) == (1, 1)
    with open_captures(tmp_path) as captures:
        assert captures.source_state("bad").failures == 1


def test_workers_that_die_for_no_known_reason_are_replaced_while_that_helps(run: Run) -> None:
    heard, failures = run(FRAIL)
    assert set(heard) == set(NAMES)
    assert failures == []


def test_workers_that_die_again_and_again_fail_what_is_left(run: Run) -> None:
    heard, failures = run("import sys; print('no luck', file=sys.stderr); sys.exit(7)")
    assert [failure.reason for failure in failures] == ["the crawl ended with code 7: no luck"] * 3
    assert set(heard) == set(NAMES)


def test_sources_of_one_domain_are_in_one_share() -> None:
    hosts = ("a.example", "b.example", "a.example", "c.example", "b.example")
    sources = [Source(f"s{number}", Kind.FEED, f"https://{host}/feed") for number, host in enumerate(hosts)]
    made = shares(sources, 2, lambda source: source.url)
    assert sorted(len(share) for share in made) == [2, 3]
    assert [sum(source.url == sources[0].url for source in share) for share in made] in ([2, 0], [0, 2])
    assert shares(sources[:1], 4, lambda source: source.url) == [sources[:1]]


Times = list[tuple[float, float]]


@pytest.fixture
def times(site: HTTPServer) -> Times:
    """When each request for a page below ``/timed`` came and was answered: slowly, below ``/timed/slow`` at last."""
    asked: Times = []

    def answer(request: Request) -> Response:
        asked.append((time.monotonic(), 0.0))
        place = len(asked) - 1
        time.sleep(8.0 if request.path.startswith("/timed/slow") else 0.7)
        feed = f"<rss version='2.0'><channel><item><title>t</title><link>{request.path}/1</link></item></channel></rss>"
        asked[place] = (asked[place][0], time.monotonic())
        return Response(f"<p>{request.path}</p>" if request.path.endswith("/1") else feed, content_type="text/html")

    site.expect_request(re.compile("/timed/.*")).respond_with_handler(answer)
    return asked


@pytest.fixture
def shift_at(site: HTTPServer, settings: CrawlSettings, tmp_path: Path) -> Callable[[str, float], Shift]:
    open_captures(tmp_path).close()

    def shift(name: str, delay_s: float) -> Shift:
        source = Source(name, Kind.FEED, site.url_for(f"/timed/{name}"), delay_s=delay_s)
        job = Job((source,), settings, tmp_path, NOW, attended=True)
        return Shift(job, on_failure=lambda failure: CrawlReport(failure.source.name, error=failure.reason))

    return shift


def test_workers_that_share_a_host_keep_its_delay_between_them(
    times: Times, shift_at: Callable[[str, float], Shift]
) -> None:
    with ThreadPoolExecutor() as threads:
        reports = [*threads.map(lambda name: list(shift_at(name, 0.6).run()), ("d", "e"))]
    assert [(one.source, one.error, one.captured) for (one,) in reports] == [("d", None, 1), ("e", None, 1)]
    assert len(times) == 4
    assert min(asked - answered for (_, answered), (asked, _) in pairwise(times)) >= 0.55


def test_the_delay_of_a_host_outlives_a_worker_that_is_killed(
    times: Times, shift_at: Callable[[str, float], Shift]
) -> None:
    killed = shift_at("slow", 4.0)
    with ThreadPoolExecutor() as threads:
        going = threads.submit(lambda: list(killed.run()))
        while not times:
            assert not going.done()
            time.sleep(0.02)
        killed.stop()
        assert going.result() == []
    list(shift_at("next", 4.0).run())
    assert times[1][0] - times[0][0] >= 3.9


#: Crawls where no file may grow beyond the third argument, in bytes, as on a disk that is full.
FULL_DISK = """
import resource, sys
from pathlib import Path
from crawler.launch import crawl
from crawler.sources import CrawlSettings, Kind, Source
from pipeline.errors import LedgerError
url, home, limit = sys.argv[1:]
settings = CrawlSettings(loopback_sites=(url.split("/")[2],), obey_robots=False)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    source = Source("daily", Kind.FEED, url, delay_s=0.0)
    crawl([source], home=Path(home), settings=settings, now="2026-03-10T08:00:00Z")
except LedgerError as error:
    print(error)
"""


def test_a_full_disk_ends_the_crawl_with_its_reason_and_the_next_one_completes_it(
    site: HTTPServer, settings: CrawlSettings, tmp_path: Path
) -> None:
    dice = random.Random(1)  # noqa: S311 - bodies that cannot be packed, no secret
    pages = {f"/p{number}": dice.randbytes(8_000) for number in range(40)}
    items = "".join(f"<item><title>t</title><link>{path}</link></item>" for path in pages)
    site.expect_request("/feed").respond_with_data(f"<rss version='2.0'><channel>{items}</channel></rss>")
    for path, body in pages.items():
        site.expect_request(path).respond_with_data(body, content_type="text/html")
    url = site.url_for("/feed")
    open_captures(tmp_path).close()
    script = [sys.executable, "-c", FULL_DISK, url, str(tmp_path), "200000"]
    said = subprocess.run(script, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "cannot be written to: " in said
    with open_captures(tmp_path) as captures:
        assert captures.source_state("daily").failures == 0
        before = len(captures.unread(0))
    assert before < len(pages)
    source = Source("daily", Kind.FEED, url, delay_s=0.0)
    crawl([source], home=tmp_path, settings=settings, now=NOW)
    with open_captures(tmp_path) as captures:
        assert sorted(capture.body for capture in captures.captures_since(0)) == sorted(pages.values())
