"""Crawling a real site on loopback with the real subprocess: each page once, its changes too, nothing lost."""

from __future__ import annotations

import gzip
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FunctionType
from typing import cast

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from crawler.launch import crawl, fetch
from crawler.sources import SEED_SOURCE, CrawlReport, CrawlSettings, Kind, Source
from crawler.web.claims import Claims
from crawler.wire import JOB_RECORD, Job
from pipeline.errors import PageError
from pipeline.ledger.captures import Poll, PollState, open_captures
from pipeline.model import Capture, SourceState

DAY_1 = "2026-03-10T08:00:00Z"
DAY_1_NOON = "2026-03-10T12:00:00Z"
DAY_2 = "2026-03-11T08:00:00Z"


def feed_of(*paths: str) -> bytes:
    items = "".join(
        f"<item><title>About {path}</title><link>{path}</link><pubDate>Tue, 10 Mar 2026 07:00:00 GMT</pubDate></item>"
        for path in paths
    )
    return f"<rss version='2.0'><channel><title>Daily</title>{items}</channel></rss>".encode()


Page = bytes | Response | Callable[[Request], Response]
Run = Callable[..., CrawlReport]


class Site:
    """A site whose pages a test sets by path; it keeps the requests."""

    def __init__(self, server: HTTPServer) -> None:
        self.pages: dict[str, Page] = {"/robots.txt": Response(status=404)}
        self.asked: list[Request] = []
        self.place = f"127.0.0.1:{server.port}"
        self.url = f"http://{self.place}"
        server.expect_request(re.compile(".*")).respond_with_handler(self.answer)

    def answer(self, request: Request) -> Response:
        self.asked.append(request)
        page = self.pages.get(request.path, Response(status=404))
        made = page(request) if isinstance(page, FunctionType) else page
        return (
            Response(made, content_type="text/html; charset=utf-8")
            if isinstance(made, bytes)
            else cast("Response", made)
        )

    def requests(self, path: str) -> list[Request]:
        return [request for request in self.asked if request.path == path]


@pytest.fixture
def site() -> Iterator[Site]:
    server = HTTPServer(host="127.0.0.1", threaded=True)
    server.start()
    yield Site(server)
    server.stop()


@pytest.fixture
def settings(site: Site) -> CrawlSettings:
    return CrawlSettings(loopback_sites=(site.place,), timeout_s=5, max_size_bytes=50_000, hard_timeout_s=30)


@pytest.fixture
def source(site: Site) -> Source:
    return Source("daily", Kind.FEED, f"{site.url}/feed", outlet="Daily", language="en", delay_s=0)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def run(home: Path, settings: CrawlSettings) -> Run:
    def once(source: Source, now: str = DAY_1) -> CrawlReport:
        (report,) = crawl([source], home=home, settings=settings, now=now)
        return report

    return once


def stored(home: Path) -> list[Capture]:
    with open_captures(home) as captures:
        return list(captures.captures_since(0))


def bodies(home: Path) -> list[bytes]:
    return [capture.body for capture in stored(home)]


def state(home: Path) -> PollState:
    with open_captures(home) as captures:
        return captures.source_state("daily")


def frontier_state(home: Path, url: str) -> tuple[str, str | None] | None:
    with open_captures(home) as captures:
        return captures.frontier_state(url)


def test_a_page_is_captured_once_and_again_when_it_changed(site: Site, source: Source, home: Path, run: Run) -> None:
    site.pages |= {"/feed": feed_of("/a", "/b"), "/a": b"<p>10,500 jobs</p>", "/b": b"<p>same</p>"}

    assert run(source) == CrawlReport("daily", listed=2, queued=2, captured=2)
    first = stored(home)[0]
    assert (first.url, first.body, first.source, first.outlet, first.language) == (
        f"{site.url}/a",
        b"<p>10,500 jobs</p>",
        "daily",
        "Daily",
        "en",
    )
    assert (first.listed_title, first.listed_published) == ("About /a", "2026-03-10T07:00:00Z")
    assert (first.fetched_at, first.status, first.content_type) == (DAY_1, 200, "text/html; charset=utf-8")

    assert run(source, DAY_1_NOON) == CrawlReport("daily", listed=2)
    assert len(site.requests("/a")) == 1

    site.pages["/a"] = b"<p>12,000 jobs</p>"
    assert run(source, DAY_2) == CrawlReport("daily", listed=2, queued=2, captured=1, unchanged=1)
    assert bodies(home) == [b"<p>10,500 jobs</p>", b"<p>same</p>", b"<p>12,000 jobs</p>"]

    asked = site.requests("/feed")[0]
    assert asked.headers["User-Agent"].startswith("Corridor/")
    assert "Cookie" not in asked.headers


def test_a_source_that_is_not_due_is_left_alone(site: Site, source: Source, home: Path, run: Run) -> None:
    with open_captures(home) as captures:
        captures.record_poll(Poll("daily", DAY_1, next_due=DAY_2))
    assert run(source) == CrawlReport("daily")
    assert site.asked == []


def test_what_did_not_change_is_not_sent_again(site: Site, source: Source, home: Path, run: Run) -> None:
    def conditional(body: bytes) -> Page:
        def answer(request: Request) -> Response:
            if request.headers.get("If-None-Match") == '"1"':
                return Response(status=304, headers={"ETag": '"1"'})
            return Response(body, headers={"ETag": '"1"', "Content-Type": "text/html"})

        return answer

    site.pages |= {"/feed": conditional(feed_of("/a")), "/a": conditional(b"<p>a</p>")}
    run(source)
    assert run(source, DAY_1_NOON) == CrawlReport("daily")
    assert state(home).error is None
    assert state(home).etag == '"1"'

    site.pages |= {"/feed": feed_of("/a", "/c"), "/c": Response(status=500)}
    report = run(source, DAY_2)
    assert frontier_state(home, f"{site.url}/c") == ("queued", "HTTP 500")
    assert (report.unchanged, report.failed) == (1, 1)
    assert bodies(home) == [b"<p>a</p>"]


def test_a_304_after_a_failure_stays_failed(site: Site, source: Source, home: Path, run: Run) -> None:
    site.pages["/feed"] = Response(b"<rss", headers={"ETag": '"1"'})
    first = run(source)
    site.pages["/feed"] = lambda _: Response(status=304)
    second = run(source, DAY_2)
    assert "not a feed" in str(first.error)
    assert "304" in str(second.error)
    assert "If-None-Match" not in site.requests("/feed")[-1].headers
    assert state(home).failures == 2
    with open_captures(home) as captures:
        (health,) = captures.health([source], DAY_2)
    assert (health.state, health.error, health.last_success) == (SourceState.FAILING, second.error, None)


def test_each_failure_has_its_reason_and_its_next_attempt(site: Site, source: Source, home: Path, run: Run) -> None:
    site.pages |= {
        "/feed": feed_of(
            "/gone", "/error", "/large", "/photo", "/empty", "/away", "/loop", "/forbidden/x", "/slow", "/ok"
        ),
        "/robots.txt": Response("User-agent: *\nDisallow: /forbidden/\n"),
        "/error": Response(status=500),
        "/large": b"x" * 60_000,
        "/photo": Response(b"GIF89a", content_type="image/gif"),
        "/empty": b"",
        "/away": Response(status=302, headers={"Location": "http://169.254.169.254/latest"}),
        "/loop": Response(status=302, headers={"Location": "/loop"}),
        "/slow": lambda _: Response(status=503, headers={"Retry-After": "7200"}),
        "/ok": b"<p>ok</p>",
    }
    report = run(source)
    reasons = {
        path: frontier_state(home, site.url + path)
        for path in ("/gone", "/error", "/large", "/photo", "/empty", "/away", "/loop", "/forbidden/x", "/slow", "/ok")
    }
    assert reasons["/gone"] == ("failed", "HTTP 404")
    assert reasons["/error"] == ("queued", f"{site.place} asked for a pause of 7200 s")
    assert reasons["/photo"] == ("failed", "the content type is image/gif")
    assert reasons["/empty"] == ("queued", "the body is empty")
    assert reasons["/away"] == ("failed", "refused: 169.254.169.254 is not a public address")
    assert reasons["/loop"] == ("queued", "max redirections reached")
    assert reasons["/forbidden/x"] == ("failed", "Forbidden by robots.txt")
    assert reasons["/slow"] == ("queued", "HTTP 503")
    assert str(reasons["/large"]).startswith("('failed', 'the body is larger than allowed")
    assert reasons["/ok"] == ("queued", f"{site.place} asked for a pause of 7200 s")
    assert site.requests("/forbidden/x") == []
    assert site.requests("/ok") == []
    assert (report.captured, report.failed) == (0, 10)

    site.pages |= {"/slow": b"<p>slow</p>", "/error": b"<p>mended</p>"}
    run(source, "2026-03-10T10:00:00Z")
    assert sorted(bodies(home)) == [b"<p>mended</p>", b"<p>ok</p>", b"<p>slow</p>"]


def test_a_source_that_asks_for_a_pause_gets_it(site: Site, source: Source, home: Path, run: Run) -> None:
    headers = {"Retry-After": "Tue, 10 Mar 2026 12:00:00 GMT", "Date": "Tue, 10 Mar 2026 08:00:00 GMT"}
    site.pages["/feed"] = Response(status=429, headers=headers)
    assert run(source).error == "HTTP 429"
    assert state(home).next_due == DAY_1_NOON
    assert len(site.requests("/feed")) == 1


def test_a_site_that_is_down_fails_its_source_and_not_the_others(
    site: Site, source: Source, home: Path, settings: CrawlSettings
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{unused.getsockname()[1]}"
        site.pages |= {"/feed": feed_of("/a"), "/a": b"<p>a</p>"}
        down = replace(source, name="down", url=f"http://{place}/feed")
        both = replace(settings, loopback_sites=(site.place, place))
        reports = crawl([down, source], home=home, settings=both, now=DAY_1)
    assert "refused" in str(reports[0].error).lower()
    assert reports[1] == CrawlReport("daily", listed=1, queued=1, captured=1)


@pytest.mark.parametrize("kind", [Kind.SITEMAP, Kind.SECTION])
def test_sitemaps_and_section_pages_lead_to_their_articles(
    site: Site, source: Source, home: Path, run: Run, kind: Kind
) -> None:
    link = "/2026/03/10/ministers-agree-on-a-quota"
    site.pages |= {
        "/sitemap": b"<sitemapindex><sitemap><loc>/part.xml.gz</loc></sitemap></sitemapindex>",
        "/part.xml.gz": gzip.compress(f"<urlset><url><loc>{link}</loc></url></urlset>".encode()),
        "/section": f"<main><h2><a href='{link}'>Ministers agree on a quota</a></h2></main>".encode(),
        link: b"<p>agreed</p>",
    }
    report = run(replace(source, kind=kind, url=f"{site.url}/{kind}"))
    assert (report.error, report.captured) == (None, 1)
    assert bodies(home) == [b"<p>agreed</p>"]


def test_seeds_are_fetched_and_a_name_of_a_loopback_site_needs_no_dns(
    site: Site, home: Path, settings: CrawlSettings
) -> None:
    port = site.place.rpartition(":")[2]
    named = replace(settings, loopback_sites=(f"daily.example:{port}",))
    site.pages["/s"] = b"<p>by hand</p>"
    with open_captures(home) as captures:
        captures.seed([f"http://daily.example:{port}/s", f"{site.url}/s"], DAY_1)
    (report,) = crawl([SEED_SOURCE], home=home, settings=named, now=DAY_1)
    assert (report.captured, report.failed) == (1, 1)
    assert [capture.source for capture in stored(home)] == ["seeds"]


def test_one_page_is_fetched_without_a_trace(site: Site, home: Path, settings: CrawlSettings) -> None:
    site.pages["/one"] = b"<p>one</p>"
    (capture,) = fetch(f"{site.url}/one", settings=settings, now=DAY_1)
    assert (capture.body, capture.fetched_at) == (b"<p>one</p>", DAY_1)
    with pytest.raises(PageError, match="HTTP 404"):
        fetch(f"{site.url}/none", settings=settings, now=DAY_1)
    assert list(home.iterdir()) == []


def test_a_host_is_asked_no_faster_than_its_robots_txt_allows(site: Site, source: Source, run: Run) -> None:
    times: list[float] = []

    def timed(_: Request) -> Response:
        times.append(time.monotonic())
        return Response("<p>x</p>")

    site.pages |= {
        "/robots.txt": Response("User-agent: *\nCrawl-delay: 0.7\n"),
        "/feed": feed_of("/a", "/b"),
        "/a": timed,
        "/b": timed,
    }
    assert run(source).captured == 2
    assert times[1] - times[0] >= 0.65


def test_a_crawl_whose_time_is_over_leaves_the_other_pages_to_the_next(
    site: Site, source: Source, home: Path, settings: CrawlSettings
) -> None:
    pages = [f"/{number}" for number in range(8)]
    site.pages |= {"/feed": feed_of(*pages)} | dict.fromkeys(pages, Response("<p>x</p>"))
    (first,) = crawl([source], home=home, settings=replace(settings, pass_s=0.001), now=DAY_1)
    (rest,) = crawl([source], home=home, settings=replace(settings, pass_s=0.0), now=DAY_1)
    assert (first.error, first.queued, first.captured) == (None, 8, 0)
    assert (rest.error, rest.captured) == (None, 8)


def test_a_crawl_that_takes_too_long_is_killed_and_recorded(
    site: Site, source: Source, home: Path, settings: CrawlSettings
) -> None:
    held = threading.Event()

    def hold(_: Request) -> Response:
        held.wait(20)
        return Response("late")

    site.pages |= {"/feed": feed_of("/a", "/held"), "/a": b"<p>a</p>", "/held": hold}
    short = replace(settings, hard_timeout_s=4, timeout_s=20)
    (report,) = crawl([source], home=home, settings=short, now=DAY_1)
    held.set()
    assert "took more than 4 s" in str(report.error)
    assert state(home).error == report.error
    site.pages["/held"] = b"<p>held</p>"
    crawl([source], home=home, settings=settings, now=DAY_2)
    assert bodies(home) == [b"<p>a</p>", b"<p>held</p>"]


CRAWL_SCRIPT = """
import sys
from pathlib import Path
from crawler.launch import crawl
from crawler.sources import CrawlSettings, Kind, Source
url, place, home, armed = sys.argv[1:]
source = Source("daily", Kind.FEED, url, outlet="Daily", language="en", delay_s=0)
crawl([source], home=Path(home), settings=CrawlSettings(loopback_sites=(place,)), now="2026-03-10T08:00:00Z",
      armed=armed or None)
"""


def test_a_crawl_killed_after_a_capture_takes_its_starter_along_and_the_next_completes_it(
    site: Site, source: Source, home: Path
) -> None:
    site.pages |= {"/feed": feed_of("/a", "/b", "/c"), "/a": b"<p>a</p>", "/b": b"<p>b</p>", "/c": b"<p>c</p>"}

    def started(armed: str) -> int:
        command = [sys.executable, "-c", CRAWL_SCRIPT, source.url, site.place, str(home), armed]
        return subprocess.run(command, check=False, process_group=0, timeout=60).returncode

    assert started("after-capture") == -signal.SIGKILL
    assert bodies(home) == [b"<p>a</p>"]
    assert started("") == 0
    assert bodies(home) == [b"<p>a</p>", b"<p>b</p>", b"<p>c</p>"]
    with open_captures(home) as captures:
        assert captures.due([source], DAY_1) == ()


def test_two_crawls_of_one_source_do_not_meet(source: Source, home: Path, run: Run) -> None:
    with Claims(home) as claims:
        assert claims.take("daily")
        assert run(source).error == "another crawl of this source is running"


def test_a_crawl_ends_when_its_starter_has_gone(
    site: Site, source: Source, home: Path, settings: CrawlSettings
) -> None:
    asked, release = threading.Event(), threading.Event()

    def hold(_: Request) -> Response:
        asked.set()
        release.wait(20)
        return Response("late")

    site.pages["/feed"] = hold
    job = Job((source,), settings, home, DAY_1, attended=True)
    command = [sys.executable, "-m", "crawler.job"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, process_group=0) as process:
        assert process.stdin is not None
        process.stdin.write(JOB_RECORD.dump_json(job) + b"\n")
        process.stdin.flush()
        assert asked.wait(20)
        process.stdin.close()
        assert process.wait(10) == 3
    release.set()
