"""Pages that gave figures are fetched again after hours and days; a number corrected there is told as a correction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from alerts.subscribers import FolderChannel, Schedule, Subscriber
from corridor.stages import run_once
from corridor.workplace import Settings, Workplace
from crawler.sources import CrawlSettings, Kind, Source
from pipeline.ledger.captures import Captures, Done, Listed, Watch, open_captures
from tests.commandline import BASELINE, CONFIG
from tests.ledger_views import exported

MORNING = "2026-03-10T08:00:00Z"
FIGURES = (
    "Greece will issue {} visas to Pakistani workers, the migration ministry in Athens said on Tuesday.",
    "The permits are meant for farms on Crete and for hotels on the islands, where hands have been short for years.",
    "Employers file the papers in Athens; the embassy in Islamabad checks them and hands out the stickers.",
)
NO_FIGURES = (
    "The old lighthouse of Chania is painted anew, as the town's harbour office said on Tuesday.",
    "The painters come from the island itself and want to be done before the first guests of the year arrive.",
    "Whoever wants to watch them at work finds a bench and a shop for coffee on the pier across.",
)


def page(title: str, paragraphs: tuple[str, ...]) -> bytes:
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<html lang='en'><head><title>{title}</title><meta property='og:type' content='article'>"
        "<meta property='article:published_time' content='2026-03-10T07:30:00+00:00'></head>"
        f"<body><article><h1>{title}</h1>{prose}</article></body></html>"
    ).encode()


def visas(number: str) -> bytes:
    return page("Athens opens jobs", tuple(paragraph.format(number) for paragraph in FIGURES))


@dataclass
class Site:
    """A site that answers conditional requests, and keeps what was asked. Its report has moved since it was listed."""

    pages: dict[str, bytes]
    asked: list[tuple[str, int]] = field(default_factory=list)

    def answer(self, request: Request) -> Response:
        if request.path == "/moved":
            return Response(status=302, headers={"Location": "/visas"})
        body = self.pages.get(request.path)
        if body is None:
            return Response(status=404)
        kind = "application/rss+xml" if request.path == "/feed" else "text/html; charset=utf-8"
        response = Response(body, content_type=kind)
        response.add_etag()
        response.make_conditional(request.environ)
        self.asked.append((request.path, response.status_code))
        return response

    def statuses(self, path: str) -> list[int]:
        return [status for asked, status in self.asked if asked == path]


@pytest.fixture
def site() -> Site:
    items = "".join(f"<item><title>{path}</title><link>/{path}</link></item>" for path in ("moved", "lighthouse"))
    feed = f"<rss version='2.0'><channel><title>Daily</title>{items}</channel></rss>".encode()
    return Site({"/feed": feed, "/visas": visas("5,000"), "/lighthouse": page("A lighthouse", NO_FIGURES)})


@pytest.fixture
def workplace(site: Site, tmp_path: Path) -> Iterator[Workplace]:
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        server.expect_request(re.compile(".*")).respond_with_handler(site.answer)
        place = f"127.0.0.1:{server.port}"
        yield Workplace(
            home=tmp_path,
            config=CONFIG,
            baseline=BASELINE,
            settings_override=Settings(crawl=CrawlSettings(loopback_sites=(place,), obey_robots=False)),
            sources_override=(
                Source("daily", Kind.FEED, f"http://{place}/feed", outlet="Daily", delay_s=0, refetch_s=10**9),
            ),
            subscribers_override=(
                Subscriber(
                    name="desk",
                    corridors=("PK-GR",),
                    schedule=Schedule.IMMEDIATE,
                    channels=(FolderChannel(kind="folder"),),
                ),
            ),
        )


def run_at(workplace: Workplace, moment: str) -> None:
    run_once(workplace.at(lambda: datetime.fromisoformat(moment)))


def told(workplace: Workplace) -> list[dict[str, Any]]:
    return [row for row in exported(workplace.home, "changes") if row["told"] and row["measure"]]


def test_a_number_corrected_after_six_hours_is_told_as_a_correction(workplace: Workplace, site: Site) -> None:
    run_at(workplace, MORNING)
    assert [change["value"] for change in told(workplace)] == [5000]
    run_at(workplace, "2026-03-10T08:59:00Z")
    assert site.statuses("/visas") == [200]
    run_at(workplace, "2026-03-10T09:00:00Z")
    assert site.statuses("/visas") == [200, 304]

    site.pages["/visas"] = visas("3,000")
    run_at(workplace, "2026-03-10T14:00:00Z")
    assert site.statuses("/visas") == [200, 304, 200]
    first, second = told(workplace)
    assert (second["verdict"], second["value"], second["previous"]) == ("changed", 3000, 5000)
    assert second["corrects"] == first["id"]

    for moment in ("2026-03-11T08:00:00Z", "2026-03-17T08:00:00Z", "2026-04-20T08:00:00Z"):
        run_at(workplace, moment)
    assert site.statuses("/visas") == [200, 304, 200, 304, 304]
    assert site.statuses("/lighthouse") == [200]
    assert len(told(workplace)) == 2


def test_a_source_counts_by_how_many_of_its_articles_are_relevant(workplace: Workplace) -> None:
    run_at(workplace, MORNING)
    with open_captures(workplace.home) as captures:
        assert captures.source_state("daily").weight == pytest.approx((1 + 1) / (2 + 20) / 0.05)


def test_a_run_that_was_killed_before_the_plan_was_made_makes_it_up(workplace: Workplace, site: Site) -> None:
    run_at(workplace, MORNING)
    with open_captures(workplace.home) as captures:
        captures.database.execute("UPDATE frontier SET watched_from = NULL, refetch_at = NULL")
    run_at(workplace, "2026-03-10T11:00:00Z")
    assert site.statuses("/visas") == [200]
    run_at(workplace, "2026-03-10T11:01:00Z")
    assert site.statuses("/visas") == [200, 304]
    with open_captures(workplace.home) as captures:
        (row,) = captures.database.query("SELECT watched_from, refetch_at FROM frontier WHERE url LIKE '%moved'")
    assert row == {"watched_from": MORNING, "refetch_at": "2026-03-10T14:00:00Z"}


PAGE = Listed("https://daily.example/a")
LATER = "2026-03-10T09:00:00Z"


@pytest.fixture
def captures(tmp_path: Path) -> Iterator[Captures]:
    """One page, fetched and done."""
    with open_captures(tmp_path) as opened:
        opened.offer([PAGE], source="daily", now=MORNING)
        (lease,) = opened.lease("daily", now=MORNING, limit=1, lease_s=60)
        opened.finish(lease.address_key, Done("2026-03-10T14:00:00Z", capture_id=1))
        yield opened


def watch(captures: Captures, capture_id: int = 1) -> int:
    return captures.watch([Watch(capture_id, MORNING, LATER)])


def test_a_page_is_watched_once_however_often_the_plan_is_made(captures: Captures) -> None:
    assert (watch(captures, 2), watch(captures), watch(captures)) == (0, 1, 0)


def test_a_watched_page_is_due_at_its_time_and_again_after_a_killed_crawl(captures: Captures) -> None:
    watch(captures)
    assert (captures.waiting("daily", "2026-03-10T08:59:59Z"), captures.waiting("daily", LATER)) == (0, 1)
    assert len(captures.lease("daily", now=LATER, limit=9, lease_s=900)) == 1
    captures.reclaim("daily")
    (lease,) = captures.lease("daily", now=LATER, limit=9, lease_s=900)
    assert lease.watched_from == MORNING


def test_a_listing_that_says_so_has_a_watched_page_fetched_before_its_time(captures: Captures) -> None:
    captures.database.execute("UPDATE frontier SET listed_title = 'One'")
    watch(captures)
    assert captures.offer([Listed(PAGE.url, "Two")], source="daily", now="2026-03-10T08:30:00Z") == 1


def test_new_pages_come_before_those_seen_again(captures: Captures) -> None:
    watch(captures)
    captures.offer([Listed("https://daily.example/b")], source="daily", now=LATER)
    (first,) = captures.lease("daily", now=LATER, limit=1, lease_s=60)
    assert first.url == "https://daily.example/b"


def test_a_page_that_is_watched_and_gone_is_not_asked_for_again(captures: Captures) -> None:
    watch(captures)
    (lease,) = captures.lease("daily", now=LATER, limit=1, lease_s=60)
    captures.fail(lease.address_key, reason="HTTP 410", retry_at=None)
    assert captures.waiting("daily", "2026-12-31T00:00:00Z") == 0
