"""Sitemaps large, broken and of many parts; and which of what a listing names is asked for."""

from __future__ import annotations

import gzip
import tracemalloc

import pytest

from crawler.listings.choosing import choose
from crawler.listings.entries import Found
from crawler.listings.indexes import MOST_DATED, MOST_UNDATED, Window, needed
from crawler.listings.kinds import Answer, read_listing
from crawler.listings.sitemaps import MOST_ENTRIES, read_sitemap
from crawler.sources import Kind, Source
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

HOST = "https://daily.example.org"
URL = f"{HOST}/sitemap.xml"
MAX = 20_000_000
NOW = "2026-03-10T08:00:00Z"
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urlset(*entries: str, head: str = "", more: str = "") -> bytes:
    return f"{head}<urlset {NAMESPACE} {more}>{''.join(entries)}</urlset>".encode()


def read(body: bytes, *, limit: int = MAX) -> Found:
    return read_sitemap(body, URL, max_size_bytes=limit)


def urls(found: Found) -> list[str]:
    return [entry.url.removeprefix(HOST) for entry in found.entries]


def packed(count: int) -> bytes:
    entry = "<url><loc>{}/2026/03/10/ministers-agree-{}</loc><lastmod>2026-03-10T10:00:00+01:00</lastmod></url>"
    return gzip.compress(urlset(*(entry.format(HOST, number) for number in range(count))))


def test_a_sitemap_has_as_many_entries_as_the_protocol_allows() -> None:
    found = read(packed(MOST_ENTRIES + 2))
    assert len(found.entries) == MOST_ENTRIES
    assert found.entries[-1].url.endswith(f"-{MOST_ENTRIES - 1}")
    assert found.fault == f"broken: 2 entries beyond the {MOST_ENTRIES} that a sitemap may have"


def test_a_sitemap_is_not_held_in_memory_while_it_is_read() -> None:
    body = packed(5_000)
    tracemalloc.start()
    assert len(read(body).entries) == 5_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3_000_000  # 600 bytes an entry, which is what an entry takes


def test_a_small_packed_sitemap_that_unpacks_without_end_is_refused_before_it_fills_the_memory() -> None:
    body = gzip.compress(b"<urlset>" + b" " * 60_000_000)
    tracemalloc.start()
    with pytest.raises(SourceError, match="unpacks to more than 1000000 bytes"):
        read(body, limit=1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


@pytest.mark.parametrize(
    ("body", "expected", "words"),
    [
        (urlset("<url><loc>/a?x=1&y=2</loc></url>", "<url><loc>/b</loc></url>"), ["/a?x=1&y=2", "/b"], "EntityRef"),
        (urlset("<url><loc>/a</loc></url>", "<url><loc>/b</loc></url>")[:-20], ["/a", "/b"], "broken: line 1"),
        (urlset("<url><loc>/a</loc></url><url><loc>/b<loc></url>", "<url><loc>/c</loc></url>"), ["/a"], "broken"),
        (urlset("<url><loc>/a</loc></url>", head='\n <?xml version="1.0"?>'), ["/a"], None),
        (urlset("<url><loc>/a&amp;b</loc></url>"), ["/a&b"], None),
        (urlset("<url><loc>http://[bad</loc></url>", "<url><loc>/b</loc></url>"), ["/b"], None),
    ],
    ids=["bare ampersand", "cut off", "unclosed", "blank before", "escaped", "no address"],
)
def test_what_can_be_saved_of_a_sitemap_is_and_what_is_wrong_is_said(
    body: bytes, expected: list[str], words: str | None
) -> None:
    found = read(body)
    assert urls(found)[: len(expected)] == expected
    assert (words is None) == (found.fault is None)
    assert words is None or words in str(found.fault)


def test_an_ampersand_is_mended_wherever_a_portion_ends() -> None:
    padded = [f"<url><loc>/{'p' * 37}?n={number}&m=1</loc></url>" for number in range(4000)]
    assert urls(read(urlset(*padded))) == [f"/{'p' * 37}?n={number}&m=1" for number in range(4000)]


def test_pictures_and_films_do_not_take_the_place_of_their_page() -> None:
    more = 'xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"'
    entry = "<url><loc>/page</loc><i:image><i:loc>/picture.jpg</i:loc><i:title>A boat</i:title></i:image></url>"
    assert read(urlset(entry, more=more)).entries == (Listed(f"{HOST}/page"),)


def test_a_news_sitemaps_title_and_time_come_before_the_rest() -> None:
    more = 'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    news = "<n:news><n:publication_date>2026-03-10</n:publication_date><n:title>A &amp;amp; B</n:title></n:news>"
    found = read(urlset(f"<url><loc>/q</loc><lastmod>2026-03-11</lastmod>{news}</url>", more=more))
    assert found.entries == (Listed(f"{HOST}/q", "A & B", "2026-03-10T00:00:00Z"),)


LINES = f"{HOST}/a\n\n{HOST}/b\n".encode()
FEED = b"<rss version='2.0'><channel><item><link>/a</link></item><item><link>/b</link></item></channel></rss>"


@pytest.mark.parametrize("body", [LINES, FEED], ids=["a list of addresses", "a feed"])
def test_the_other_forms_of_the_protocol_are_read(body: bytes) -> None:
    assert urls(read(body)) == ["/a", "/b"]


def child(name: str, changed: str | None = None) -> Listed:
    return Listed(f"{HOST}/{name}", None, changed)


def names(children: list[Listed], *, since: str | None = None) -> tuple[list[str], int]:
    chosen, left = needed(children, Window(NOW, since, 14.0))
    return [one.url.removeprefix(f"{HOST}/") for one in chosen], left


def test_the_sitemaps_that_changed_since_the_last_poll_are_read_newest_first() -> None:
    children = [child(f"part{day:02}.xml", f"2026-03-{day:02}T06:00:00Z") for day in range(1, 11)]
    assert names(children, since="2026-03-09T08:00:00Z") == (["part10.xml", "part09.xml", "part08.xml"], 0)
    assert len(names(children)[0]) == 10


def test_of_hundreds_of_sitemaps_those_of_the_time_are_read() -> None:
    months = [f"sitemap-{year}-{month:02}.xml" for year in range(1996, 2027) for month in range(1, 13)]
    until_march = [child(name, NOW) for name in months if name <= "sitemap-2026-03.xml"]
    assert names(until_march) == (["sitemap-2026-02.xml", "sitemap-2026-03.xml"], 0)


def test_parameters_name_a_period_too() -> None:
    days = [child(f"sitemap.xml?yyyy=2026&mm={month:02}&dd=09") for month in (1, 2, 3)]
    assert names(days, since=NOW)[0] == ["sitemap.xml?yyyy=2026&mm=03&dd=09"]


def test_where_nothing_tells_which_is_new_both_ends_are_read() -> None:
    parts = [child(f"post-sitemap{number}.xml") for number in range(1, 301)]
    chosen, left = names(parts)
    assert chosen[:4] == ["post-sitemap1.xml", "post-sitemap300.xml", "post-sitemap2.xml", "post-sitemap299.xml"]
    assert (len(chosen), left) == (MOST_UNDATED, 300 - MOST_UNDATED)


def test_times_of_change_that_are_all_the_same_tell_nothing() -> None:
    same = [child(f"part{number}.xml", NOW) for number in range(100)]
    assert len(names(same)[0]) == MOST_UNDATED


def test_more_changed_sitemaps_than_one_poll_reads_are_counted() -> None:
    many = [child(f"part{number}.xml", f"2026-03-10T07:00:{number % 60:02}Z") for number in range(MOST_DATED + 7)]
    chosen, left = names(many)
    assert (len(chosen), left) == (MOST_DATED, 7)


def test_sitemaps_of_tags_and_authors_are_left_out_where_there_are_others() -> None:
    parts = [child(name, NOW) for name in ("post_tag-sitemap.xml", "author-sitemap.xml", "page-sitemap.xml")]
    assert names([*parts, child("post-sitemap.xml", NOW)])[0] == ["post-sitemap.xml"]
    assert len(names(parts)[0]) == 3


def test_an_index_in_an_index_is_not_followed_and_what_is_left_is_said() -> None:
    parts = "".join(f"<sitemap><loc>/p{number}.xml</loc></sitemap>" for number in range(12))
    body = f"<sitemapindex {NAMESPACE}>{parts}</sitemapindex>".encode()
    source, window = Source("daily", Kind.SITEMAP, URL), Window(NOW, None, 14.0)
    top = read_listing(Answer(URL, body, None), source, max_size_bytes=MAX, window=window)
    assert (len(top.more), top.fault) == (MOST_UNDATED, "2 further sitemaps were left for another time")
    assert read_listing(Answer(URL, body, None, top=False), source, max_size_bytes=MAX, window=window).more == ()


def test_entries_are_sorted_by_whether_they_can_be_news() -> None:
    entries = [
        Listed("https://a.example/old", None, "2026-02-01T00:00:00Z"),
        Listed("https://a.example/yesterday", None, "2026-03-09T00:00:00Z"),
        Listed("https://a.example/none"),
        Listed("https://a.example/today", None, "2026-03-10T07:00:00Z"),
        Listed("https://a.example/2019/05/01/in-its-address"),
        Listed("https://a.example/far", None, "2027-01-01T00:00:00Z"),
        Listed("https://a.example/zone", None, "2026-03-10T13:00:00Z"),
        Listed("https://a.example/edge", None, "2026-02-24T08:00:00Z"),
    ]
    chosen = choose(entries, now=NOW, max_age_days=14.0)
    assert [entry.url.rpartition("/")[2] for entry in chosen.dated] == ["zone", "today", "yesterday", "edge"]
    assert chosen.undated == (Listed("https://a.example/none"), Listed("https://a.example/far"))
    assert chosen.old == 2
