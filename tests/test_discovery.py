"""``sources discover`` and ``sources test`` on a real site: what it offers, under guard and manners, into the file."""

from __future__ import annotations

import gzip
import json
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from corridor.sources.declared import load_sources
from crawler.discovery.offers import Way
from crawler.discovery.site import Search, discover
from crawler.sources import CrawlSettings, Kind
from pipeline.errors import SourceError
from pipeline.utc import utc_text
from tests.commandline import CONFIG, Answer, here
from tests.papers import Paper, feed, item, open_paper, story

#: The commands go by the real clock, which says what is dead.
MOMENT = datetime.now(UTC).replace(microsecond=0)
NOW, AN_HOUR_AGO = utc_text(MOMENT), utc_text(MOMENT - timedelta(hours=1))
WRITTEN = format_datetime(MOMENT - timedelta(hours=1))
TITLE = "Υπουργοί συμφωνούν για άδειες εργασίας σε αλλοδαπούς"
LINKS = "".join(f'<h2><a href="/2026/03/10/symfonia-gia-tis-adeies-{n}">{TITLE} {n}</a></h2>' for n in range(6))
FRONT = f"""<html lang="el-GR"><head><title>Η Ημερήσια - Ειδήσεις</title>
<meta property="og:site_name" content="Η Ημερήσια">
<link rel="alternate" type="application/rss+xml" href="/kosmos.xml">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" href="http://169.254.169.254/feed">
</head><body><nav><a href="/politiki">Πολιτική</a><a href="/about">About</a><a href="/login">In</a></nav>
<main>{LINKS}<p><a href="/feeds">RSS</a> <a href="/all.opml">OPML feeds</a></p></main></body></html>""".encode()


def greek_feed(*numbers: int, hub: str = "") -> bytes:
    items = (item(f"/{n}", f"{TITLE} {n}", WRITTEN) for n in numbers)
    return feed(hub, *items, language="el", title="Η Ημερήσια").replace(
        b"<rss ", b'<rss xmlns:atom="http://www.w3.org/2005/Atom" '
    )


NEWS = (
    '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/1</loc><n:news>'
    "<n:publication_date>2026-03-10</n:publication_date><n:title>Νέα</n:title></n:news></url></urlset>"
).encode()


@pytest.fixture
def paper() -> Iterator[Paper]:
    with open_paper() as paper:
        paper.answers |= {
            "/": FRONT,
            "/kosmos.xml": greek_feed(1, 2, hub='<atom:link rel="hub" href="https://hub.example.com/"/>'),
            "/feed/": greek_feed(1, 2, 3, 4),
            "/feeds": b"<html><body><a href='/politiki.xml'>feed</a></body></html>",
            "/politiki.xml": greek_feed(5, 6),
            "/all.opml": b'<opml version="2.0"><body><outline xmlUrl="/ellada.xml"/></body></opml>',
            "/ellada.xml": greek_feed(7),
            "/politiki": FRONT,
            "/robots.txt": b"User-agent: *\nDisallow: /rss\nSitemap: /index.xml.gz\n",
            "/index.xml.gz": gzip.compress(
                b"<sitemapindex><sitemap><loc>/news.xml</loc></sitemap><sitemap><loc>/pages.xml</loc></sitemap>"
                b"</sitemapindex>"
            ),
            "/news.xml": NEWS,
            "/pages.xml": b"<urlset><url><loc>/1</loc></url></urlset>",
        }
        yield paper


@pytest.fixture
def config(paper: Paper, tmp_path: Path) -> Path:
    folder = tmp_path / "config"
    shutil.copytree(CONFIG, folder)
    settings = f"[crawl]\nmax_age_days = 9e9\nloopback_sites = ['{paper.place}']\n"
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    (folder / "sources.toml").write_text("# Ours.\nsources = []\n", encoding="utf-8")
    return folder


def sources(config: Path, *arguments: str) -> Answer:
    return here("--home", config.parent / "home", "--config", config, "sources", *arguments)


def test_what_a_site_offers_is_found_and_tried(paper: Paper) -> None:
    settings = CrawlSettings(loopback_sites=(paper.place,), delay_s=0)
    told: list[tuple[int, int]] = []
    found = discover(Search(f"{paper.url}/", settings, NOW), lambda *counts: told.append(counts))
    assert (found.site.name, found.site.language, found.site.country, found.stopped) == ("Η Ημερήσια", "el", "GR", None)
    offers = {
        offer.url.removeprefix(paper.url): (offer.kind, offer.way, offer.sample.entries)
        for offer in found.offers
        if offer.kind
    }
    assert offers == {
        "/": (Kind.SECTION, Way.GIVEN, 6),
        "/kosmos.xml": (Kind.FEED, Way.LINK, 2),
        "/feed/": (Kind.FEED, Way.CUSTOM, 4),
        "/politiki.xml": (Kind.FEED, Way.ANCHOR, 2),
        "/ellada.xml": (Kind.FEED, Way.OPML, 1),
        "/news.xml": (Kind.SITEMAP, Way.INDEX, 1),
        "/index.xml.gz": (Kind.SITEMAP, Way.ROBOTS, 1),
        "/politiki": (Kind.SECTION, Way.MENU, 6),
    }
    first = next(offer for offer in found.offers if offer.url.endswith("/kosmos.xml"))
    assert (first.hubs, first.language, first.sample.newest) == (
        ("https://hub.example.com/",),
        "el",
        AN_HOUR_AGO,
    )
    assert [offer.news for offer in found.offers if offer.kind is Kind.SITEMAP] == [True, False]
    assert told[-1][0] == told[-1][1]


def test_a_search_for_sources_keeps_the_guard_and_the_manners(paper: Paper) -> None:
    settings = CrawlSettings(loopback_sites=(paper.place,), delay_s=0)
    found = discover(Search(f"{paper.url}/", settings, NOW), lambda _done, _all: None)
    refused = {offer.url: offer.error for offer in found.offers if offer.error}
    assert refused == {"http://169.254.169.254/feed": "refused: 169.254.169.254 is not a public address"}
    paths = paper.paths()
    assert not [path for path in paths if path.startswith(("/rss", "/comments", "/about", "/login"))]
    assert len(paths) == len(set(paths))


def test_a_site_is_asked_no_faster_than_it_wants(paper: Paper) -> None:
    paper.answers = {"/": b"<html><body></body></html>", "/robots.txt": b"User-agent: *\nCrawl-delay: 0.3\n"}
    settings = CrawlSettings(loopback_sites=(paper.place,), delay_s=0)
    discover(Search(f"{paper.url}/", settings, NOW, (Kind.SITEMAP,)), lambda _done, _all: None)
    assert paper.paths()[:2] == ["/", "/sitemap.xml"]
    assert paper.times[-1] - paper.times[1] >= 0.28 * (len(paper.times) - 2) > 0.8


def test_an_address_that_does_not_answer_is_an_error(paper: Paper) -> None:
    settings = CrawlSettings(loopback_sites=(paper.place,), delay_s=0)
    with pytest.raises(SourceError, match="HTTP 404"):
        discover(Search(f"{paper.url}/none", settings, NOW), lambda _done, _all: None)


def test_a_search_that_takes_too_long_ends_with_what_it_found(paper: Paper) -> None:
    deadlines: list[threading.Timer] = []

    class Deadline(threading.Timer):
        """One that comes when the test says so."""

        def start(self) -> None:
            deadlines.append(self)

        def is_alive(self) -> bool:
            return not self.finished.is_set()

    def told(_done: int, _all: int) -> None:
        deadlines[0].function(*deadlines[0].args)
        deadlines[0].finished.set()

    settings = CrawlSettings(loopback_sites=(paper.place,), delay_s=0, hard_timeout_s=77)
    found = discover(Search(f"{paper.url}/", settings, NOW), told, timer=Deadline)
    assert found.stopped == "it took more than 77 s"
    assert found.offers[0].kind is Kind.SECTION


def test_what_is_proposed_can_be_added_and_is_not_proposed_again(paper: Paper, config: Path) -> None:
    answer = sources(config, "discover", f"{paper.url}/", "--add", "--kind", "feed", "--json")
    assert answer.code == 0, answer.err
    added = [offer for offer in answer.json()["offers"] if offer["added"]]
    assert {offer["url"].removeprefix(paper.url) for offer in added} == {
        "/kosmos.xml",
        "/feed/",
        "/politiki.xml",
        "/ellada.xml",
    }
    text = (config / "sources.toml").read_text(encoding="utf-8")
    assert text.startswith("# Ours.\n")
    assert all(offer["toml"] in text for offer in added)
    declared = load_sources(config / "sources.toml", frozenset({paper.place}))
    assert {(one.outlet, one.language, one.country, one.zone, one.verified) for one in declared} == {
        ("Η Ημερήσια", "el", "GR", "Europe/Athens", True)
    }
    again = sources(config, "discover", f"{paper.url}/", "--add", "--kind", "feed")
    assert again.code == 1
    assert again.out.count("already") == 4
    assert (config / "sources.toml").read_text(encoding="utf-8") == text


def test_the_lines_printed_are_a_file_that_loads(paper: Paper, config: Path) -> None:
    answer = sources(config, "discover", f"{paper.url}/")
    assert answer.code == 0, answer.err
    (config / "sources.toml").write_text(answer.out, encoding="utf-8")
    assert len(load_sources(config / "sources.toml", frozenset({paper.place}))) == 4
    assert "hub https://hub.example.com/" in answer.out


def test_a_feed_given_is_proposed_alone(paper: Paper, config: Path) -> None:
    answer = sources(config, "discover", f"{paper.url}/politiki.xml", "--json")
    (offer,) = answer.json()["offers"]
    assert (offer["kind"], offer["way"], offer["entries"], offer["country"]) == ("feed", "given", 2, None)
    assert paper.paths() == ["/politiki.xml"]


@pytest.mark.parametrize("url", ["http://10.0.0.8/", "file:///etc/passwd", "http://user@daily.example.com/"])
def test_discovery_does_not_go_where_seeds_may_not(config: Path, url: str) -> None:
    assert sources(config, "discover", url).code == 2


def test_sources_that_answer_are_verified_in_the_file(paper: Paper, config: Path) -> None:
    table = '[[sources]]\nname = "{}"\nkind = "feed"\nurl = "{}/{}" # {}\nlanguage = "en"\ndelay_s = 0\n\n'
    text = "# Ours.\n\n" + table.format("good", paper.url, "feed/", "kept") + table.format("bad", paper.url, "no", "x")
    (config / "sources.toml").write_text(text, encoding="utf-8")
    paper.answers["/1"] = story()
    answer = sources(config, "test", "--all", "--verify")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert lines[0] == (
        f"good: answers; 4 entries, 4 dated, the newest of {AN_HOUR_AGO}, in 'el' (declared as 'en'); "
        "1 of 1 pages fetched"
    )
    assert [line for line in lines if line.startswith("bad: ")] == ["bad: HTTP 404"]
    assert lines[-1] == "1 of 2 sources answer"
    assert (config / "sources.toml").read_text(encoding="utf-8") == text.replace(
        "delay_s = 0\n\n", "delay_s = 0\nverified = true\n\n", 1
    )


def test_an_archive_is_a_source_like_others(paper: Paper, config: Path, tmp_path: Path) -> None:
    lines = [
        json.dumps(
            {"url": f"https://old.example.com/{n}", "text": "Rome agreed on visas.", "published": "2026-03-0" + n}
        )
        for n in "12"
    ]
    local = tmp_path / "local.jsonl"
    local.write_text(lines[0] + "\n", encoding="utf-8")
    paper.answers["/remote.jsonl"] = lines[1].encode()
    (config / "sources.toml").write_text(
        f'[[sources]]\nname = "here"\nkind = "archive"\npath = "{local}"\ninterval_s = 0\n'
        f'[[sources]]\nname = "there"\nkind = "archive"\nurl = "{paper.url}/remote.jsonl"\ninterval_s = 0\n',
        encoding="utf-8",
    )
    tried = sources(config, "test", "--all", "--json").json()
    assert [(one["name"], one["sample"]["entries"], one["error"]) for one in tried] == [
        ("here", 1, None),
        ("there", 1, None),
    ]

    def crawled() -> dict[str, tuple[int, str | None]]:
        answer = here("--home", tmp_path / "home", "--config", config, "crawl", "--json")
        return {row["source"]: (row["captured"], row["error"]) for row in answer.json() if row["captured"]}

    assert crawled() == {"here": (1, None), "there": (1, None)}
    assert crawled() == {}
    local.write_text("\n".join(lines).replace("/2", "/3") + "\n", encoding="utf-8")
    assert crawled() == {"here": (1, None)}
    paper.answers["/remote.jsonl"] = b"no document"
    answer = here("--home", tmp_path / "home", "--config", config, "crawl", "there", "--json")
    assert f"{paper.url}/remote.jsonl:1: not JSON" in answer.json()[0]["error"]
    states = {row["name"]: row["state"] for row in sources(config, "list", "--json").json()}
    assert states == {"here": "healthy", "there": "failing"}
    local.unlink()
    answer = here("--home", tmp_path / "home", "--config", config, "crawl", "here", "--json")
    assert "cannot be read" in answer.json()[0]["error"]
