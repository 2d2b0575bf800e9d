""" "We are offline" is told from "they are down": on real sockets, and by what the sources' states say."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from scrapy.exceptions import CannotResolveHostError, DownloadFailedError, DownloadTimeoutError
from twisted.internet.error import ConnectError, NoRouteError

from crawler.launch import crawl
from crawler.schedule.politeness import page_retry_at
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from crawler.web.middlewares import Refused, Resting
from crawler.web.misses import miss_of_error
from pipeline.ledger.captures import Captures, Listed, Poll, PollState, open_captures
from pipeline.ledger.polls import PROBES
from pipeline.model import SourceState
from pipeline.utc import later
from tests.commandline import here

MORNING = "2026-03-10T08:00:00Z"
NOON = "2026-03-10T12:00:00Z"
FEED = "<rss version='2.0'><channel><title>Daily</title><item><title>A</title><link>/a</link></item></channel></rss>"
NAMES = ("lamp.example", "quill.example")


def free_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])


class Line:
    """Sites of several domains on one port of this machine, which can be cut off and joined again."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.port = free_port()
        self.sources = [Source(name, Kind.FEED, f"http://{name}:{self.port}/feed", delay_s=0) for name in NAMES]
        sites = tuple(f"{name}:{self.port}" for name in NAMES)
        self.settings = CrawlSettings(loopback_sites=sites, timeout_s=5, hard_timeout_s=30, obey_robots=False)
        self._server: HTTPServer | None = None

    def join(self, *, busy: bool = False) -> None:
        self._server = HTTPServer(host="127.0.0.1", port=self.port, threaded=True)
        if busy:
            headers = {"Retry-After": "7200"}
            self._server.expect_request("/feed").respond_with_data("", status=429, headers=headers)
        self._server.expect_request("/feed").respond_with_data(FEED, content_type="application/rss+xml")
        self._server.expect_request(re.compile(".*")).respond_with_data("<p>a</p>", content_type="text/html")
        self._server.start()

    def cut(self) -> None:
        if self._server and self._server.is_running():
            self._server.stop()

    def crawl(self, now: str, **settings: bool) -> tuple[CrawlReport, ...]:
        return crawl(self.sources, home=self.home, settings=replace(self.settings, **settings), now=now)

    def asked(self, path: str) -> int:
        """Return how many requests have come for ``path``."""
        return sum(request.path == path for request, _ in self._server.log) if self._server else 0

    def states(self) -> list[PollState]:
        with open_captures(self.home) as captures:
            return [captures.source_state(name) for name in NAMES]


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path)
    yield made
    made.cut()


def test_when_no_site_answers_none_is_blamed_and_one_answer_ends_it(line: Line) -> None:
    line.join()
    line.crawl(MORNING)
    line.cut()
    reports = line.crawl(NOON, poll_always=True)
    assert all(report.error for report in reports)
    assert [(state.failures, state.error, state.next_due) for state in line.states()] == [
        (0, None, "2026-03-10T12:01:00Z")
    ] * 2
    with open_captures(line.home) as captures:
        assert captures.offline_since() == NOON
        assert [state.state for state in captures.health(line.sources, NOON)] == [SourceState.FAILING] * 2
        assert {state.error for state in captures.health(line.sources, NOON)} == {"we are offline: no source answers"}

    line.crawl("2026-03-10T13:00:00Z")
    assert [(state.failures, state.next_due) for state in line.states()] == [(0, "2026-03-10T13:06:00Z")] * 2

    line.join()
    reports = line.crawl("2026-03-10T13:06:00Z")
    assert [report.error for report in reports] == [None, None]
    with open_captures(line.home) as captures:
        assert captures.offline_since() is None
        assert [state.state for state in captures.health(line.sources, NOON)] == [SourceState.HEALTHY] * 2


def test_a_site_that_is_down_while_another_answers_is_blamed(line: Line) -> None:
    line.join()
    away = Source("away.example", Kind.FEED, f"http://away.example:{free_port()}/feed", delay_s=0)
    line.settings = replace(line.settings, loopback_sites=(*line.settings.loopback_sites, away.url[7:].split("/")[0]))
    line.sources.append(away)
    reports = line.crawl(MORNING)
    assert [bool(report.error) for report in reports] == [False, False, True]
    with open_captures(line.home) as captures:
        assert captures.offline_since() is None
        assert captures.source_state("away.example").failures == 1


def test_a_host_that_gives_no_answer_is_not_asked_for_its_pages_too(line: Line) -> None:
    with open_captures(line.home) as captures:
        captures.offer(
            [Listed(f"http://lamp.example:{line.port}/{number}") for number in range(9)], source=NAMES[0], now=MORNING
        )
    (report, _) = line.crawl(MORNING)
    assert (report.failed, bool(report.error)) == (0, True)
    with open_captures(line.home) as captures:
        assert captures.waiting(NAMES[0], MORNING) == 9


def test_a_weekend_offline_costs_no_page() -> None:
    """Friday evening to Monday morning."""
    at: str | None = "2026-03-06T18:00:00Z"
    for attempts in range(22):
        assert at is not None
        at = page_retry_at(at, attempts=attempts, status=None, wait_s=None, unanswered=True)
    assert at is not None
    assert at > "2026-03-09T08:00:00Z"
    assert page_retry_at(at, attempts=23, status=None, wait_s=None, unanswered=True) is None


@pytest.mark.parametrize(
    ("error", "unanswered"),
    [
        (CannotResolveHostError("lamp.example"), True),
        (DownloadTimeoutError(), True),
        (ConnectError(string="Network is unreachable"), True),
        (NoRouteError(), True),
        (DownloadFailedError("the connection was lost"), False),
        (Refused("not a public address"), False),
        (Resting("lamp.example", 60), False),
    ],
    ids=["no name", "silent", "no network", "no route", "broken off", "by the guard", "not asked"],
)
def test_which_failures_may_be_our_own_line(error: Exception, unanswered: bool) -> None:  # noqa: FBT001 - an expected value
    assert miss_of_error(error).unanswered is unanswered


@dataclass(frozen=True)
class Declared:
    name: str
    outlet: str | None = None
    enabled: bool = True


@pytest.fixture
def captures(tmp_path: Path) -> Iterator[Captures]:
    with open_captures(tmp_path) as opened:
        yield opened


def poll(captures: Captures, name: str, at: str, *, answered: bool | None) -> None:
    error = None if answered else "no answer"
    captures.record_poll(Poll(name, at, later(at, 900), error=error, answered=answered, site=name.partition("-")[0]))
    captures.settle(at)


def test_one_after_the_other_they_tell_that_we_are_offline(captures: Captures) -> None:
    for name in ("a", "b", "c"):
        poll(captures, name, MORNING, answered=True)
    poll(captures, "a", later(MORNING, 60), answered=False)
    assert (captures.offline_since(), captures.source_state("a").failures) == (None, 1)
    poll(captures, "b", later(MORNING, 120), answered=False)
    assert captures.offline_since() == later(MORNING, 60)
    assert [captures.source_state(name).failures for name in ("a", "b")] == [0, 0]
    assert captures.source_state("a").next_due == later(MORNING, 180)
    poll(captures, "c", later(MORNING, 180), answered=True)
    assert captures.offline_since() is None
    poll(captures, "b", later(MORNING, 240), answered=False)
    assert captures.source_state("b").failures == 1


def test_two_feeds_of_one_site_do_not_tell_that_we_are_offline(captures: Captures) -> None:
    poll(captures, "a-home", MORNING, answered=False)
    poll(captures, "a-world", MORNING, answered=False)
    assert captures.offline_since() is None


def test_what_was_down_before_stays_blamed(captures: Captures) -> None:
    poll(captures, "dead", MORNING, answered=False)
    poll(captures, "a", later(MORNING, 60), answered=True)
    poll(captures, "dead", later(MORNING, 120), answered=False)
    poll(captures, "b", later(MORNING, 180), answered=False)
    assert captures.offline_since() is None
    poll(captures, "c", later(MORNING, 240), answered=False)
    assert captures.offline_since() == later(MORNING, 180)
    assert [captures.source_state(name).failures for name in ("dead", "b", "c")] == [2, 0, 0]


def test_a_crawl_that_broke_says_nothing_of_the_line(captures: Captures) -> None:
    poll(captures, "a", MORNING, answered=False)
    poll(captures, "b", later(MORNING, 60), answered=None)
    assert captures.offline_since() is None
    poll(captures, "c", later(MORNING, 120), answered=False)
    assert captures.offline_since() == MORNING


def test_while_offline_a_few_sources_try_the_line_each_time_others(captures: Captures) -> None:
    declared = [Declared(f"s{number}") for number in range(10)]
    assert len(captures.due(declared, MORNING)) == 10
    for source in declared:
        captures.record_poll(Poll(source.name, MORNING, MORNING, answered=False, error="no answer", site=source.name))
    captures.settle(MORNING)
    tried = []
    for minutes in range(1, 4):
        now = later(MORNING, 60 * minutes)
        probes = captures.due([*declared, Declared("seeds")], now)
        assert len(probes) == PROBES
        for source in probes:
            tried.append(source.name)
            captures.record_poll(Poll(source.name, now, now, answered=False, error="no answer", site=source.name))
        captures.settle(now)
    assert len(set(tried)) == 9


def test_a_host_that_asks_for_a_pause_gets_it_from_every_source_also_in_later_rounds(line: Line) -> None:
    line.join(busy=True)
    home, world = (replace(line.sources[0], name=name) for name in ("home", "world"))
    line.sources = [world]
    line.crawl(MORNING)
    line.sources = [home]
    line.crawl("2026-03-10T09:00:00Z")
    assert line.asked("/feed") == 1
    with open_captures(line.home) as captures:
        assert [captures.source_state(name).next_due for name in ("home", "world")] == ["2026-03-10T10:00:00Z"] * 2
        assert captures.source_state("home").why == f"lamp.example:{line.port} asked for a pause of 3600 s"
        assert captures.source_state("home").failures == 0
    line.crawl("2026-03-10T10:00:00Z")
    assert line.asked("/feed") == 2


def test_status_says_since_when_we_are_offline(tmp_path: Path) -> None:
    with open_captures(tmp_path) as captures:
        for name in ("dawn", "jang"):
            poll(captures, name, MORNING, answered=False)
    assert here("--home", tmp_path, "status", "--json").json()["offline_since"] == MORNING
    assert f"we are offline: no source has answered since {MORNING}" in here("--home", tmp_path, "status").out


def test_the_sources_are_listed_with_when_they_are_due_and_why(tmp_path: Path) -> None:
    hints, why = '{"hub": "https://hub.example/"}', "14 articles a day are expected at that hour: worth a poll"
    with open_captures(tmp_path) as captures:
        captures.record_poll(Poll("dawn", MORNING, NOON, answered=True, site="dawn.com", why=why, hints_json=hints))
    (dawn,) = [row for row in here("--home", tmp_path, "sources", "list", "--json").json() if row["name"] == "dawn"]
    assert (dawn["next_due"], dawn["why"], dawn["hub"]) == (NOON, why, "https://hub.example/")
    assert NOON in here("--home", tmp_path, "sources", "list").out
