"""Listings crawled on a real site: what is asked for, what is passed over, and what is said of it."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.launch import crawl
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from pipeline.ledger.captures import open_captures
from tests.papers import Paper, feed, item, open_paper, story

DAY_1, DAY_2 = "2026-03-10T08:00:00Z", "2026-03-11T08:00:00Z"
RECENT, OLD = "Tue, 10 Mar 2026 07:00:00 GMT", "Tue, 04 Feb 2020 07:00:00 GMT"

Run = Callable[..., tuple[CrawlReport, ...]]


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as paper:
        yield paper


@pytest.fixture
def source(paper: Paper) -> Source:
    return Source("daily", Kind.FEED, f"{paper.url}/feed.xml", outlet="Daily", language="en", delay_s=0)


@pytest.fixture
def run(paper: Paper, tmp_path: Path) -> Run:
    def once(*sources: Source, now: str = DAY_1, **settings: object) -> tuple[CrawlReport, ...]:
        chosen = CrawlSettings(loopback_sites=(paper.place,), timeout_s=10, hard_timeout_s=60, poll_always=True)
        return crawl(sources, home=tmp_path, settings=replace(chosen, **settings), now=now)

    return once


def stories(paper: Paper) -> list[str]:
    return [path for path in paper.paths() if not path.endswith((".xml", ".gz"))]


def test_an_archive_of_five_thousand_items_is_not_five_thousand_requests(
    paper: Paper, source: Source, run: Run
) -> None:
    old = [item(f"/old/{number}", date=OLD) for number in range(5_000)]
    undated = [item(f"/some/{number}") for number in range(40)]
    paper.answers["/feed.xml"] = feed(item("/new", date=RECENT), *old, *undated)
    (first,) = run(source, page_limit=10)
    assert (first.listed, first.queued, first.passed_over) == (5_041, 10, 5_031)
    assert stories(paper) == ["/new", *(f"/some/{number}" for number in range(9))]

    (second,) = run(source, now=DAY_2, page_limit=10)
    assert (second.queued, second.passed_over, len(stories(paper))) == (0, 5_000, 10)

    paper.answers["/feed.xml"] = feed(item("/newer"), item("/some/39", date="Wed, 11 Mar 2026 07:00:00 GMT"), *old)
    (third,) = run(source, now="2026-03-11T09:00:00Z", page_limit=10)
    assert third.queued == 2
    assert stories(paper)[10:] == ["/some/39", "/newer"]


def test_a_later_poll_takes_every_dated_entry_and_as_many_undated_as_a_first_one(
    paper: Paper, source: Source, run: Run
) -> None:
    paper.answers["/feed.xml"] = feed(item("/first", date=RECENT))
    run(source)
    dated = [item(f"/dated/{number}", date=RECENT) for number in range(7)]
    paper.answers["/feed.xml"] = feed(*dated, *(item(f"/flood/{number}") for number in range(30)))
    (report,) = run(source, now=DAY_2, page_limit=5)
    assert (report.queued, report.passed_over) == (12, 25)


def test_an_item_in_three_feeds_under_addresses_of_three_kinds_is_fetched_once(
    paper: Paper, source: Source, run: Run
) -> None:
    addresses = {
        "one": "/story?id=7&utm_source=rss",
        "two": "/story?id=7&PHPSESSID=0a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d#top",
        "three": "/story;jsessionid=0A1B2C3D4E5F?id=7",
    }
    paper.answers |= {f"/{name}.xml": feed(item(link, date=RECENT)) for name, link in addresses.items()}
    paper.answers["/story"] = story()
    sources = [replace(source, name=name, url=f"{paper.url}/{name}.xml") for name in addresses]
    reports = run(*sources)
    assert [report.error for report in reports] == [None] * 3
    assert sum(report.captured for report in reports) == 1
    assert stories(paper) == ["/story"]


def test_a_guid_that_changes_makes_no_new_item_and_an_address_that_changes_does(
    paper: Paper, source: Source, run: Run
) -> None:
    def listing(guid: str, link: str) -> bytes:
        return feed(item(link, date=RECENT).replace("</link>", f"</link><guid isPermaLink='false'>{guid}</guid>"))

    paper.answers |= {"/feed.xml": listing("a", "/story/1"), "/story/1": story(), "/story/2": story("12,000 visas")}
    run(source)
    paper.answers["/feed.xml"] = listing("b", "/story/1")
    assert run(source, now="2026-03-10T09:00:00Z")[0].queued == 0
    paper.answers["/feed.xml"] = listing("b", "/story/2")
    assert run(source, now="2026-03-10T10:00:00Z")[0].captured == 1


def test_a_broken_feed_gives_what_can_be_saved_and_its_fault(paper: Paper, source: Source, run: Run) -> None:
    paper.answers["/feed.xml"] = feed(item("/a", date=RECENT), item("/b", date=RECENT))[:-20]
    paper.answers |= {"/a": story(), "/b": story("12,000")}
    (report,) = run(source)
    assert (report.captured, report.error) == (2, None)
    assert str(report.fault).startswith("broken: ")


def test_of_an_index_only_the_sitemaps_of_the_time_are_fetched(paper: Paper, source: Source, run: Run) -> None:
    months = [f"{year}-{month:02}" for year in range(2001, 2026) for month in range(1, 13)] + ["2026-03"]
    index = "".join(f"<sitemap><loc>/{month}.xml.gz</loc></sitemap>" for month in months)
    entry = "<url><loc>/2026/03/10/story</loc><lastmod>2026-03-10T07:00:00Z</lastmod></url>"
    paper.answers |= {
        "/index.xml": f"<sitemapindex>{index}</sitemapindex>".encode(),
        "/2026-03.xml.gz": gzip.compress(f"<urlset>{entry}</urlset>".encode()),
        "/2026/03/10/story": story(),
    }
    (report,) = run(replace(source, kind=Kind.SITEMAP, url=f"{paper.url}/index.xml"))
    assert (report.error, report.captured) == (None, 1)
    assert paper.paths() == ["/index.xml", "/2026-03.xml.gz", "/2026/03/10/story"]


def test_a_search_asks_its_queries_in_the_sources_language(paper: Paper, source: Source, run: Run) -> None:
    search = replace(
        source,
        kind=Kind.SEARCH,
        url=f"{paper.url}/search?q={{query}}",
        language="el",
        queries=("εργάτες Πακιστάν", "συμφωνία Πακιστάν"),
    )
    links = "<main><h2><a href='/2026/03/10/oi-ypourgoi-symfonoun'>Οι υπουργοί συμφωνούν για τις άδειες</a></h2></main>"
    paper.answers |= {
        "/search?q=%CE%B5%CF%81%CE%B3%CE%AC%CF%84%CE%B5%CF%82+%CE%A0%CE%B1%CE%BA%CE%B9%CF%83%CF%84%CE%AC%CE%BD": feed(
            item("/a", date=RECENT), item("/2026/03/10/oi-ypourgoi-symfonoun", date=RECENT)
        ),
        "/search": links.encode(),
        "/a": story(),
        "/2026/03/10/oi-ypourgoi-symfonoun": story("12,000"),
    }
    (report,) = run(search)
    assert (report.error, report.listed, report.captured) == (None, 3, 2)
    assert {request.headers["Accept-Language"] for request in paper.asked if request.path != "/robots.txt"} == {
        "el, en;q=0.5"
    }


def test_what_a_source_wants_to_be_answered_in_is_sent(paper: Paper, source: Source, run: Run) -> None:
    paper.answers |= {"/feed.xml": feed(item("/a", date=RECENT)), "/a": story()}
    run(replace(source, accept_language="ur, en;q=0.3"))
    asked = {request.path: request.headers["Accept-Language"] for request in paper.asked}
    assert (asked["/feed.xml"], asked["/a"]) == ("ur, en;q=0.3", "ur, en;q=0.3")


def test_times_without_an_offset_are_kept_in_the_sources_zone(
    paper: Paper, source: Source, run: Run, tmp_path: Path
) -> None:
    paper.answers |= {"/feed.xml": feed(item("/a", date="Tue, 10 Mar 2026 10:00:00")), "/a": story()}
    run(replace(source, zone="Asia/Karachi"))
    with open_captures(tmp_path) as captures:
        (capture,) = captures.captures_since(0)
    assert capture.listed_published == "2026-03-10T05:00:00Z"
