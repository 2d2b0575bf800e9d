"""The newsroom is whole, serves what it says, and its acceptance table speaks of pages that exist."""

from __future__ import annotations

import datetime as dt
import http.client
import json
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import feedparser
import pytest
from lxml import etree, html
from pydantic import TypeAdapter

from corridor.config import load_toml
from corridor.newsroom import ListingKind, Newsroom, Outlet, load_newsroom
from crawler.sources import Kind, Source
from pipeline.baseline import Baseline
from pipeline.errors import ConfigError

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"
FOLDER = SEEDS / "newsroom"
DAYS = (dt.date(2026, 3, 10), dt.date(2026, 3, 11), dt.date(2026, 3, 12))
BROKEN = ("aegean-ferryman", DAYS[1])
OUTLETS = {outlet.folder.name: outlet for outlet in load_newsroom(FOLDER)}
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))

ROWS = {
    ListingKind.SITEMAP: "{*}url/{*}loc",
    ListingKind.NEWS_SITEMAP: "{*}url/{*}loc",
}


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(newsroom: Newsroom, url: str, method: str = "GET", **headers: str) -> Reply:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", newsroom.port, timeout=5)
    try:
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        sent = {"Host": parts.netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=sent)
        answer = connection.getresponse()
        return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


@pytest.fixture(scope="module")
def running() -> Iterator[Newsroom]:
    with Newsroom(FOLDER) as newsroom:
        yield newsroom


@pytest.fixture
def newsroom(running: Newsroom) -> Newsroom:
    running.day = DAYS[0]
    return running


def listed(outlet: Outlet, reply: Reply, url: str) -> list[str]:
    """The addresses a listing names, read by a parser that is not ours."""
    kind = outlet.settings.listing
    if kind is ListingKind.JSON_FEED:
        return [item["url"] for item in json.loads(reply.body)["items"]]
    if kind in ROWS:
        return [str(element.text) for element in etree.fromstring(reply.body).iterfind(ROWS[kind])]
    if kind is ListingKind.SECTION:
        return [urljoin(url, link) for link in html.document_fromstring(reply.body).xpath("//h3/a/@href")]
    sent_with = {"content-location": url, "content-type": reply.headers["content-type"]}
    parsed = feedparser.parse(reply.body, response_headers=sent_with)
    assert not parsed.bozo, parsed.bozo_exception
    return [str(entry.link) for entry in parsed.entries]


def listing_url(newsroom: Newsroom, outlet: Outlet) -> str:
    return newsroom.origin(outlet) + outlet.settings.listing_path


def texts(page: bytes) -> str:
    root = html.document_fromstring(page)
    return " ".join(" ".join(root.itertext()).split())


def test_all_six_kinds_of_listing_are_there() -> None:
    assert {outlet.settings.listing for outlet in OUTLETS.values()} == set(ListingKind)


def test_the_outlets_speak_five_languages_from_five_places() -> None:
    assert {outlet.settings.language for outlet in OUTLETS.values()} == {"en", "ur", "it", "el", "es"}
    assert {outlet.settings.country for outlet in OUTLETS.values()} == {"PK", "IT", "GR", "ES", "BE", "EU"}


def test_every_outlet_has_a_template_of_its_own() -> None:
    assert len({outlet.template for outlet in OUTLETS.values()}) == len(OUTLETS) >= 10


@pytest.mark.parametrize(("name", "day"), [(name, day) for name in OUTLETS for day in DAYS if (name, day) != BROKEN])
def test_a_listing_names_exactly_what_is_published_newest_first(newsroom: Newsroom, name: str, day: dt.date) -> None:
    outlet = OUTLETS[name]
    newsroom.day = day
    url = listing_url(newsroom, outlet)
    found = [link.removesuffix(outlet.settings.link_suffix) for link in listed(outlet, ask(newsroom, url), url)]
    published = sorted((page.published, slug) for slug, page in outlet.pages.items() if page.appears <= day)
    assert [urlsplit(link).hostname for link in found] == [outlet.settings.host] * len(published)
    assert [slug in link for link, (_, slug) in zip(found, reversed(published), strict=True)] == [True] * len(found)


@pytest.mark.parametrize("name", OUTLETS)
def test_every_listed_address_serves_its_article_in_its_charset(newsroom: Newsroom, name: str) -> None:
    outlet = OUTLETS[name]
    newsroom.day = DAYS[2]
    url = listing_url(newsroom, outlet)
    links = listed(outlet, ask(newsroom, url), url)
    titles = {edition.title for edition in outlet.editions(DAYS[2]) if edition.page.mangle == "none"}
    bodies = []
    for link in links:
        reply = ask(newsroom, link)
        assert reply.status == 200
        assert reply.headers["content-type"].startswith("text/html")
        bodies.append(texts(reply.body.decode(outlet.settings.charset)))
    assert all(any(title in body for body in bodies) for title in titles)


def test_the_greek_page_is_in_an_old_charset_that_only_the_page_declares(newsroom: Newsroom) -> None:
    reply = ask(newsroom, newsroom.origin(OUTLETS["faros-tou-porthmou"]) + "/eidiseis/nayagio-kriti.htm")
    assert reply.headers["content-type"] == "text/html"
    assert "Τουλάχιστον 27".encode("windows-1253") in reply.body
    with pytest.raises(UnicodeDecodeError):
        reply.body.decode("utf-8")


@pytest.mark.parametrize("name", ["sahilnama", "kohsarnama"])
def test_urdu_pages_run_from_right_to_left(newsroom: Newsroom, name: str) -> None:
    outlet = OUTLETS[name]
    page = ask(newsroom, newsroom.origin(outlet) + outlet.editions(DAYS[0])[0].path)
    assert html.document_fromstring(page.body).xpath("//@dir") != []


def test_a_day_adds_pages_and_the_day_before_does_not_have_them(newsroom: Newsroom) -> None:
    url = newsroom.origin(OUTLETS["khyber-meridian"]) + "/2026/03/athens-signing/"
    assert ask(newsroom, url).status == 404
    newsroom.day = DAYS[1]
    assert ask(newsroom, url).status == 200


def test_the_third_day_replaces_a_number_at_the_same_address(newsroom: Newsroom) -> None:
    url = newsroom.origin(OUTLETS["veleta-de-las-salinas"]) + "/n/temporeros-paquistanies-2026"
    first = ask(newsroom, url)
    newsroom.day = DAYS[2]
    last = ask(newsroom, url)
    assert "2.500" in texts(first.body)
    assert "1.500" in texts(last.body)
    assert "2.500" not in texts(last.body)
    assert first.headers["etag"] != last.headers["etag"]


def test_a_feed_breaks_on_the_second_day_and_is_well_on_the_third(newsroom: Newsroom) -> None:
    outlet = OUTLETS[BROKEN[0]]
    url = listing_url(newsroom, outlet)
    counts = []
    for day in DAYS:
        newsroom.day = day
        counts.append(len(feedparser.parse(ask(newsroom, url).body).entries))
    assert counts == [3, 0, 4]


def test_an_unchanged_page_is_not_sent_again(newsroom: Newsroom) -> None:
    url = newsroom.origin(OUTLETS["indus-lantern"]) + "/news/rome-recap-jobs"
    first = ask(newsroom, url)
    by_tag = ask(newsroom, url, If_None_Match=f'"other", {first.headers["etag"]}')
    by_time = ask(newsroom, url, If_Modified_Since=first.headers["last-modified"])
    assert [(reply.status, reply.body) for reply in (by_tag, by_time)] == [(304, b"")] * 2


def test_a_changed_listing_is_sent_although_the_caller_has_an_older_one(newsroom: Newsroom) -> None:
    url = listing_url(newsroom, OUTLETS["indus-lantern"])
    tag = ask(newsroom, url).headers["etag"]
    newsroom.day = DAYS[1]
    assert ask(newsroom, url, If_None_Match=tag).status == 200


def test_a_senseless_date_is_no_condition(newsroom: Newsroom) -> None:
    url = newsroom.origin(OUTLETS["indus-lantern"]) + "/news/rome-recap-jobs"
    assert ask(newsroom, url, If_Modified_Since="last week").status == 200


def test_head_sends_the_head_alone(newsroom: Newsroom) -> None:
    url = newsroom.origin(OUTLETS["rondpoint-brief"]) + "/section/policy/after-rome"
    reply = ask(newsroom, url, "HEAD")
    assert (reply.status, reply.body) == (200, b"")
    assert int(reply.headers["content-length"]) == len(ask(newsroom, url).body)


@pytest.mark.parametrize(
    "url",
    ["http://indus-lantern.localhost/news/nothing", "http://stranger.localhost/", "http://sahilnama.localhost/"],
    ids=["unknown page", "unknown host", "front page"],
)
def test_what_is_not_published_is_not_found(newsroom: Newsroom, url: str) -> None:
    assert ask(newsroom, url).status == 404


def test_robots_are_told_what_they_may_fetch(newsroom: Newsroom) -> None:
    reply = ask(newsroom, newsroom.origin(OUTLETS["sahilnama"]) + "/robots.txt")
    assert (reply.status, b"Disallow: /intern/" in reply.body) == (200, True)


def test_an_undated_page_shows_no_date_anywhere(newsroom: Newsroom) -> None:
    outlet = OUTLETS["aegean-ferryman"]
    page = ask(newsroom, newsroom.origin(outlet) + "/article.php?id=190")
    feed = feedparser.parse(ask(newsroom, listing_url(newsroom, outlet)).body)
    entry = next(entry for entry in feed.entries if entry.link.endswith("id=190"))
    assert "last-modified" not in page.headers
    assert b"2026" not in page.body
    assert "published" not in entry


def test_hosts_name_every_outlet_with_the_port(newsroom: Newsroom) -> None:
    assert newsroom.hosts == tuple(f"{name}.localhost:{newsroom.port}" for name in OUTLETS)


def test_a_closed_newsroom_opens_again_on_the_same_port() -> None:
    with Newsroom(FOLDER) as first:
        port = first.port
    with Newsroom(FOLDER, port=port, day=DAYS[1]) as second:
        assert second.port == port
        assert ask(second, listing_url(second, OUTLETS["kohsarnama"])).status == 200


def test_the_sources_are_the_outlets_listings(newsroom: Newsroom) -> None:
    text = (FOLDER / "sources.toml").read_text(encoding="utf-8").replace("{port}", str(newsroom.port))
    sources = TypeAdapter(tuple[Source, ...]).validate_python(tomllib.loads(text)["sources"])
    assert {source.name: source.url for source in sources} == {
        name: listing_url(newsroom, outlet) for name, outlet in OUTLETS.items()
    }
    assert {source.outlet for source in sources} == {outlet.settings.name for outlet in OUTLETS.values()}
    assert {source.kind for source in sources} == {Kind.FEED, Kind.SITEMAP, Kind.SECTION}


def expected_urls() -> list[tuple[dt.date, str]]:
    told = [(row["day"], url) for row in EXPECTED["told"] for url in row["urls"]]
    return told + [(row["day"], row["url"]) for row in EXPECTED["untold"]]


@pytest.mark.parametrize(("day", "url"), expected_urls(), ids=lambda value: str(value).removeprefix("http://"))
def test_an_expected_address_is_published_by_its_day(newsroom: Newsroom, day: dt.date, url: str) -> None:
    newsroom.day = day
    assert ask(newsroom, url.format(port=newsroom.port)).status == 200


def test_every_page_of_every_day_is_in_the_acceptance_table(newsroom: Newsroom) -> None:
    published = {
        newsroom.origin(outlet) + edition.path for outlet in OUTLETS.values() for edition in outlet.editions(DAYS[2])
    }
    assert {url.format(port=newsroom.port) for _, url in expected_urls()} == published


def test_sources_of_a_telling_are_counted_once_each() -> None:
    for row in EXPECTED["told"]:
        assert row["independent"] + row["copies"] == len(row["urls"]) == len(set(row["urls"]))
        assert {
            OUTLETS[str(urlsplit(url).hostname).removesuffix(".localhost")].settings.language for url in row["urls"]
        } == set(row["languages"])


def copied_newsroom(folder: Path) -> Path:
    shutil.copytree(FOLDER / "outlets" / "kohsarnama", folder / "outlets" / "kohsarnama")
    return folder


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("outlet.toml", 'listing = "atom"', 'listing = "gopher"', "listing"),
        ("outlet.toml", 'country = "PK"', 'country = "PK"\ncolour = "red"', "colour"),
        ("articles/spain-mushtarka-group.toml", "+05:00", "", "timezone"),
        ("articles/spain-mushtarka-group.toml", "author", "below = 'missing.html'\nauthor", "missing.html"),
        ("articles/spain-mushtarka-group.toml", "author", "path = '/story/yunan-moahida-dastakhat'\nauthor", "taken"),
        ("articles/spain-mushtarka-group.toml", "title = ", "title ", "TOML"),
    ],
    ids=["unknown kind", "unknown key", "no offset", "no such file", "path twice", "not TOML"],
)
def test_a_wrong_folder_is_refused_with_the_file_and_the_key(
    tmp_path: Path, file: str, old: str, new: str, complaint: str
) -> None:
    path = copied_newsroom(tmp_path) / "outlets" / "kohsarnama" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigError, match=complaint) as raised:
        load_newsroom(tmp_path)
    assert "kohsarnama" in str(raised.value)


def test_a_folder_without_outlets_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no outlets"):
        load_newsroom(tmp_path)


def test_the_baseline_holds_seven_figures_and_fifteen_agreements() -> None:
    baseline = load_toml(SEEDS / "baseline.toml", Baseline)
    assert (len(baseline.figure), len(baseline.agreement)) == (7, 15)


def test_baseline_names_are_unique_and_parts_name_their_whole() -> None:
    baseline = load_toml(SEEDS / "baseline.toml", Baseline)
    names = [fact.name for fact in (*baseline.figure, *baseline.agreement)]
    assert len(set(names)) == len(names)
    assert [figure.part_of for figure in baseline.figure if figure.part_of] == ["it-pk-labour-quota"]
    assert {figure.part_of for figure in baseline.figure if figure.part_of} <= {
        figure.name for figure in baseline.figure
    }


def test_baseline_measures_are_those_of_the_concepts() -> None:
    concepts = tomllib.loads((ROOT / "config" / "concepts.toml").read_text(encoding="utf-8"))
    known = {measure["name"] for measure in concepts["measures"]}
    assert {figure.measure for figure in load_toml(SEEDS / "baseline.toml", Baseline).figure} <= known


def test_the_register_dates_the_readmission_agreement() -> None:
    agreements = {each.name: each for each in load_toml(SEEDS / "baseline.toml", Baseline).agreement}
    readmission = agreements["eu-pk-readmission-agreement"]
    assert (readmission.signed, readmission.concluded, readmission.stage) == ("2009-10-26", "2010-10-07", "in_force")
