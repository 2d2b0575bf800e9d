"""Listings: feeds, sitemaps and section pages in the forms and disorders they come in."""

from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.listings.entries import Found
from crawler.listings.feeds import read_feed
from crawler.listings.links import LinkPath, find_links
from crawler.listings.sitemaps import read_sitemap
from crawler.schedule.politeness import next_poll_at, page_retry_at, retry_after_s
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed

URL = "https://daily.example.org/feed"
NOW = "2026-03-10T08:00:00Z"
MAX = 100_000

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Daily</title>
<item><title>Boats &amp; visas</title><link>/a?id=1</link><pubDate>Tue, 10 Mar 2026 10:00:00 +0500</pubDate>
</item>
<item><title>Undated</title><link>https://daily.example.org/b</link></item>
<item><title>No link</title></item>
<item><title>Boats again</title><link>https://daily.example.org/a?id=1</link></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Η Εφημερίδα</title><entry>
<title>Συμφωνία</title>

<link rel="alternate" href="/συμφωνία"/><id>x</id>
<updated>2026-03-10T07:00:00+02:00</updated></entry></feed>""".encode()

RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>D</title></channel>
<item rdf:about="y"><title>Old form</title><link>https://daily.example.org/r</link><dc:date>2026-03-10T05:00:00Z</dc:date>
</item></rdf:RDF>"""

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"id": "1", "url": "/j", "title": "Cupo nuevo", "date_published": "2026-03-10T06:00:00+01:00"},
            {"id": "https://daily.example.org/k", "date_modified": "not a date"},
            {"title": "nothing to follow", "id": 7},
            "noise",
        ],
    }
).encode()


def test_an_rss_feed_is_read_with_absolute_links_and_utc_dates() -> None:
    assert read_feed(RSS, URL).entries == (
        Listed("https://daily.example.org/a?id=1", "Boats & visas", "2026-03-10T05:00:00Z"),
        Listed("https://daily.example.org/b", "Undated", None),
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(ATOM, Listed("https://daily.example.org/συμφωνία", "Συμφωνία", "2026-03-10T05:00:00Z"), id="atom"),
        pytest.param(RDF, Listed("https://daily.example.org/r", "Old form", "2026-03-10T05:00:00Z"), id="rdf"),
        pytest.param(JSON, Listed("https://daily.example.org/j", "Cupo nuevo", "2026-03-10T05:00:00Z"), id="json"),
        pytest.param(b"\xef\xbb\xbf" + RSS, read_feed(RSS, URL).entries[0], id="byte order mark"),
    ],
)
def test_every_form_of_feed_is_read(body: bytes, expected: Listed) -> None:
    assert read_feed(body, URL).entries[0] == expected


def test_a_json_entry_without_a_date_or_address_does_not_cost_the_others() -> None:
    assert [entry.url for entry in read_feed(JSON, URL).entries] == [
        "https://daily.example.org/j",
        "https://daily.example.org/k",
    ]


def test_entries_before_the_fault_of_a_broken_feed_are_saved() -> None:
    cut = RSS[: RSS.index(b"<item><title>No link")]
    assert len(read_feed(cut, URL).entries) == 2


def test_a_feed_in_another_encoding_is_read_from_its_bytes() -> None:
    body = RSS.replace(b'version="1.0"?', b'version="1.0" encoding="iso-8859-7"?').replace(
        b"Undated", "Χωρίς".encode("iso-8859-7")
    )
    assert read_feed(body, URL).entries[1].title == "Χωρίς"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<rss",
        b"<html><body><h1>502 Bad gateway</h1></body></html>",
        b"{",
        b'{"items": 3}',
        b"\x00" * 20,
        b"not xml",
    ],
    ids=["empty", "cut at once", "a page", "cut json", "json of another kind", "zeros", "words"],
)
def test_what_is_no_feed_is_an_error_with_its_reason(body: bytes) -> None:
    with pytest.raises(SourceError, match=r"not a (JSON F|f)eed"):
        read_feed(body, URL)


def test_an_empty_feed_is_no_error() -> None:
    assert read_feed(b'<rss version="2.0"><channel><title>Quiet</title></channel></rss>', URL).entries == ()


@given(st.binary(max_size=300))
def test_no_bytes_break_a_listing_reader(body: bytes) -> None:
    for reader in (read_feed, find_links, lambda raw, url: read_sitemap(raw, url, max_size_bytes=MAX)):
        try:
            reader(body, URL)
        except SourceError:
            continue


SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<!-- a comment -->
<url><loc> https://daily.example.org/n </loc><lastmod>2026-03-11</lastmod><news:news>

<news:publication><news:name>Daily</news:name></news:publication>
<news:publication_date>2026-03-10T10:00:00+05:00</news:publication_date>
<news:title>Quota raised</news:title>
</news:news></url><url><loc>/m</loc><lastmod>2026-03-09</lastmod></url><url><priority>1</priority></url></urlset>"""

INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
<sitemap><loc>/new.xml.gz</loc><lastmod>2026-03-01</lastmod></sitemap></sitemapindex>"""

BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY f SYSTEM "file:///etc/passwd">]>
<urlset><url><loc>/x</loc><title>&b;&f;</title></url></urlset>"""


@pytest.mark.parametrize("body", [SITEMAP, gzip.compress(SITEMAP)], ids=["plain", "gzip"])
def test_a_sitemap_is_read_with_its_news_tags(body: bytes) -> None:
    assert read_sitemap(body, URL, max_size_bytes=MAX).entries == (
        Listed("https://daily.example.org/n", "Quota raised", "2026-03-10T05:00:00Z"),
        Listed("https://daily.example.org/m", None, "2026-03-09T00:00:00Z"),
    )


def test_an_index_names_its_sitemaps_with_their_last_change() -> None:
    assert read_sitemap(INDEX, URL, max_size_bytes=MAX) == Found(
        further=(
            Listed("https://daily.example.org/old.xml", None, "2025-01-01T00:00:00Z"),
            Listed("https://daily.example.org/new.xml.gz", None, "2026-03-01T00:00:00Z"),
        )
    )


def test_entities_are_neither_expanded_nor_fetched() -> None:
    (entry,) = read_sitemap(BOMB, URL, max_size_bytes=MAX).entries
    assert entry.title is None


def test_a_small_file_that_unpacks_to_a_large_one_is_refused() -> None:
    with pytest.raises(SourceError, match="unpacks to more"):
        read_sitemap(gzip.compress(b" " * (MAX + 1)), URL, max_size_bytes=MAX)


@pytest.mark.parametrize(
    "body", [b"", b"<urlset", b"<html/>", b"\x1f\x8bnot gzip"], ids=["empty", "cut", "a page", "gzip"]
)
def test_what_is_no_sitemap_is_an_error(body: bytes) -> None:
    with pytest.raises(SourceError, match="sitemap"):
        read_sitemap(body, URL, max_size_bytes=MAX)


SECTION = """<html><body>
<nav><a href="/2026/03/10/nav-link-to-an-old-story-of-ours">A link in the menu with many words in it</a></nav>
<main>
<article><a href="/news/ministers-agree-on-a-quota-101"><img alt=""></a>

<h2><a href="/news/ministers-agree-on-a-quota-101?utm_source=home">Ministers agree on a quota for next year</a></h2>
</article>
<h3><a href="/story.aspx?id=48213">کوٹہ بڑھانے کا فیصلہ کر لیا گیا</a></h3>
<a href="/2026/03/10/flotta">Flotta</a>
<a href="/tag/quota-for-workers-from-abroad-2026">All our stories about the quota for workers</a>
<a href="/about-us">About us</a>
<a href="#top">Up</a><a href="javascript:void(0)">Menu of all the things we have</a>
<a href="https://elsewhere.test/2026/03/10/another-site-has-this-story">Another site has this story in full</a>
<a href="/files/2026/03/10/report-on-the-quota-of-workers.pdf">The report on the quota of workers</a>
</main>
<footer><a href="/2026/03/10/legal-notice-of-the-year">The legal notice of this year here</a></footer>
</body></html>""".encode()


def test_article_links_are_found_by_structure() -> None:
    assert find_links(SECTION, "https://daily.example.org/news").entries == (
        Listed(
            "https://daily.example.org/news/ministers-agree-on-a-quota-101?utm_source=home",
            "Ministers agree on a quota for next year",
        ),
        Listed("https://daily.example.org/story.aspx?id=48213", "کوٹہ بڑھانے کا فیصلہ کر لیا گیا"),
        Listed("https://daily.example.org/2026/03/10/flotta", "Flotta"),
    )


def test_a_selector_decides_alone() -> None:
    path = LinkPath(css="main > a[href$=flotta]")
    (link,) = find_links(SECTION, "https://daily.example.org/news", path=path).entries
    assert link == Listed("https://daily.example.org/2026/03/10/flotta", "Flotta")


@pytest.mark.parametrize("css", ["a[", "p::before:x(", ".absent"], ids=["cut", "unknown", "matches nothing"])
def test_a_selector_that_finds_nothing_is_an_error(css: str) -> None:
    with pytest.raises(SourceError):
        find_links(SECTION, URL, path=LinkPath(css=css))


@pytest.mark.parametrize(
    ("value", "date", "expected"),
    [
        (None, None, None),
        ("120", None, 120),
        (" 0 ", None, 0),
        ("Tue, 10 Mar 2026 08:05:00 GMT", None, 300),
        ("Tue, 10 Mar 2026 08:05:00 GMT", "Tue, 10 Mar 2026 08:04:00 GMT", 60),
        ("Tue, 10 Mar 2026 07:00:00 GMT", "broken", 0),
        ("soon", None, 900),
        ("9" * 400, None, 604_800),
        ("Tue, 10 Mar 2099 08:05:00 GMT", None, 604_800),
        ("-5", None, 900),
    ],
)
def test_both_forms_of_retry_after_are_understood(value: str | None, date: str | None, expected: float | None) -> None:
    assert retry_after_s(value, date, NOW) == expected


@pytest.mark.parametrize(
    ("attempts", "status", "wait_s", "expected"),
    [
        pytest.param(0, 500, None, "2026-03-10T08:15:00Z", id="first"),
        pytest.param(2, None, None, "2026-03-10T08:45:00Z", id="third"),
        pytest.param(0, 429, 7200.0, "2026-03-10T10:00:00Z", id="asked"),
        pytest.param(4, 500, None, None, id="fifth"),
        pytest.param(4, None, None, None, id="fifth, broken off"),
        pytest.param(0, 404, None, None, id="gone"),
    ],
)
def test_a_failed_page_is_tried_later_each_time_and_then_no_more(
    attempts: int, status: int | None, wait_s: float | None, expected: str | None
) -> None:
    assert page_retry_at(NOW, attempts=attempts, status=status, wait_s=wait_s) == expected


def test_a_failing_source_rests_longer_each_time_but_is_never_given_up() -> None:
    assert next_poll_at(NOW, interval_s=900, failures=0, wait_s=None) == "2026-03-10T08:15:00Z"
    assert next_poll_at(NOW, interval_s=900, failures=3, wait_s=None) == "2026-03-10T09:00:00Z"
    assert next_poll_at(NOW, interval_s=900, failures=10_000, wait_s=None) == "2026-03-11T08:00:00Z"
    assert next_poll_at(NOW, interval_s=900, failures=1, wait_s=7200) == "2026-03-10T10:00:00Z"
