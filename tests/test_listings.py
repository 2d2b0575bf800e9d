"""Feeds and section pages as they come: broken, escaped, badly dated; nothing that can be saved is lost."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.dates import DateStyle, listing_time
from crawler.listings.entries import clean_title
from crawler.listings.feeds import read_feed
from crawler.listings.kinds import Answer, read_listing
from crawler.listings.links import LinkPath, find_links
from crawler.sources import Kind, Source
from pipeline.errors import SourceError
from pipeline.ledger.captures import Listed
from pipeline.utc import utc_text

URL = "https://daily.example.org/feed"
HOST = "https://daily.example.org"
KARACHI, ROME, ATHENS = (
    DateStyle("Asia/Karachi", "en"),
    DateStyle("Europe/Rome", "it"),
    DateStyle("Europe/Athens", "el"),
)
PLAIN = DateStyle()


def rss(*items: str, tail: str = "</channel></rss>", base: str = "") -> bytes:
    return f'<rss version="2.0"{base}><channel><title>Daily</title>{"".join(items)}{tail}'.encode()


def item(title: str, link: str, more: str = "") -> str:
    return f"<item><title>{title}</title>{link and f'<link>{link}</link>'}{more}</item>"


BROKEN = {
    "a tag left open": rss(
        item("One", "/1"), "<item><title>Two <b>x</title><link>/2</link></item>", item("Three", "/3")
    ),
    "a bare ampersand": rss(item("Bread & roses", "/1"), item("Two", "/2?a=1&b=2"), item("Three", "/3")),
    "an entity of HTML": rss(item("Perch&eacute;&nbsp;no", "/1"), item("Two", "/2"), item("Three", "/3")),
    "cut off": rss(item("One", "/1"), item("Two", "/2"), item("Three", "/3"), tail="<item><title>Fo"),
    "control characters": rss(item("One\x0b", "/1"), item("Two", "/2"), item("Three", "/3")),
    "a line before the declaration": b'\n\n<?xml version="1.0"?>' + rss(*(item(n, f"/{n}") for n in "abc")),
    "words behind the end": rss(*(item(n, f"/{n}") for n in "abc")) + b"<!-- served by 7 --><script>x</script>",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
def test_no_entry_of_a_broken_feed_is_lost(body: bytes) -> None:
    assert len(read_feed(body, URL).entries) == 3


@pytest.mark.parametrize("name", ["a tag left open", "a bare ampersand", "cut off"])
def test_what_is_wrong_with_a_feed_that_was_read_is_said(name: str) -> None:
    assert str(read_feed(BROKEN[name], URL).fault).startswith("broken: ")
    assert read_feed(rss(item("One", "/1")), URL).fault is None


def test_the_addresses_of_a_broken_feed_are_whole() -> None:
    entries = read_feed(BROKEN["a bare ampersand"], URL).entries
    assert [entry.url for entry in entries] == [f"{HOST}/1", f"{HOST}/2?a=1&b=2", f"{HOST}/3"]
    assert entries[0].title == "Bread & roses"


JSON_ITEMS = [{"url": f"/{one}", "title": f"Story {one} [a] {{b"} for one in range(5)]
JSON_FEED = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": JSON_ITEMS}).encode()


@pytest.mark.parametrize("cut", range(70, len(JSON_FEED) - 2, 17))
def test_a_json_feed_cut_anywhere_keeps_its_whole_items(cut: int) -> None:
    body = JSON_FEED[:cut]
    whole = body.count(b"}")
    if whole == 0:
        with pytest.raises(SourceError, match="not a JSON Feed"):
            read_feed(body, URL)
    else:
        found = read_feed(body, URL)
        assert [entry.url for entry in found.entries] == [f"{HOST}/{one}" for one in range(whole)]
        assert found.fault


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Boats &amp;amp; visas", "Boats & visas"),
        ("L&amp;#8217;accordo", "L’accordo"),
        ("&lt;b&gt;Quota&lt;/b&gt; raised", "Quota raised"),
        ("<![CDATA[Perch&eacute; 10,500]]>", "Perché 10,500"),
        ("<![CDATA[<em>Rise</em> of 5 &lt; 6]]>", "Rise of 5 < 6"),
        ("\n  Two\n lines ", "Two lines"),
        ("\u202bکوٹہ 10,500\u202c", "\u202bکوٹہ 10,500\u202c"),
    ],
)
def test_a_title_is_read_as_its_reader_sees_it(written: str, read: str) -> None:
    assert read_feed(rss(item(written, "/1")), URL).entries[0].title == read


def test_a_title_holds_no_control_characters_and_an_empty_one_is_none() -> None:
    assert clean_title("a\x1b[31mb\x9bc") == "a [31mb c"
    assert clean_title(" <br/> ") is None
    assert clean_title(7) is None


@pytest.mark.parametrize(
    ("entry", "base", "expected"),
    [
        (item("t", "a/1"), ' xml:base="https://elsewhere.example.org/news/"', "https://elsewhere.example.org/news/a/1"),
        (item("t", "a/1"), "", f"{HOST}/a/1"),
        (item("t", "//cdn.example.org/1"), "", "https://cdn.example.org/1"),
        (item("t", "", f"<guid>{HOST}/g</guid>"), "", f"{HOST}/g"),
        (item("t", "", f'<guid isPermaLink="false">{HOST}/g</guid>'), "", f"{HOST}/g"),
        (item("t", " \n/spaced\n ", "<guid>77</guid>"), "", f"{HOST}/spaced"),
        (item("t", "https://ελλάδα.example.gr/είδηση"), "", "https://ελλάδα.example.gr/είδηση"),
    ],
    ids=["xml:base", "own address", "no scheme", "guid", "guid not permanent", "blanks", "international"],
)
def test_the_address_of_an_entry_is_found(entry: str, base: str, expected: str) -> None:
    assert read_feed(rss(entry, base=base), URL).entries[0].url == expected


def test_a_redirectors_original_is_taken() -> None:
    more = "<feedburner:origLink>https://daily.example.org/real</feedburner:origLink>"
    base = ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
    body = rss(item("t", "https://feeds.example.org/~r/1", more), base=base)
    assert read_feed(body, URL).entries[0].url == f"{HOST}/real"


OPAQUE = '<guid isPermaLink="false">12345</guid>'


def test_an_entry_that_names_no_page_is_counted() -> None:
    found = read_feed(rss(item("One", "/1"), item("Two", "", OPAQUE), item("Three", "javascript:x")), URL)
    assert [entry.url for entry in found.entries] == [f"{HOST}/1"]
    assert found.fault == "2 entries name no address"


@pytest.mark.parametrize(
    ("stated", "style", "expected"),
    [
        ("Tue, 10 Mar 2026 10:00:00 +0500", PLAIN, "2026-03-10T05:00:00Z"),
        ("Tue, 10 Mar 2026 10:00:00 GMT+0500", PLAIN, "2026-03-10T05:00:00Z"),
        ("Tue, 10 Mar 2026 10:00:00", KARACHI, "2026-03-10T05:00:00Z"),
        ("Tue, 10 Mar 2026 10:00:00 PST", KARACHI, "2026-03-10T05:00:00Z"),
        ("Tue, 10 Mar 2026 10:00:00 PST", PLAIN, "2026-03-10T18:00:00Z"),
        ("Tue, 10 Mar 2026 10:00:00 XYZ", KARACHI, "2026-03-10T05:00:00Z"),
        ("Fri, 10 Jul 2026 10:00:00 CET", ROME, "2026-07-10T08:00:00Z"),
        ("Fri, 10 Jul 2026 10:00:00 CET", PLAIN, "2026-07-10T09:00:00Z"),
        ("mar, 10 marzo 2026 10:00", ROME, "2026-03-10T09:00:00Z"),
        ("Τρί, 10 Μαρ 2026 09:30:00", ATHENS, "2026-03-10T07:30:00Z"),
        ("10/03/2026 05:00 PM", KARACHI, "2026-03-10T12:00:00Z"),
        ("March 10, 2026 12:05 am", KARACHI, "2026-03-09T19:05:00Z"),
        ("2026-03-10 10:00:00", KARACHI, "2026-03-10T05:00:00Z"),
        ("2026-03-29T02:30:00", ROME, "2026-03-29T01:30:00Z"),
        ("20260310T101500Z", PLAIN, "2026-03-10T10:15:00Z"),
        ("2026-03-10T10:00:00.123+01:00", KARACHI, "2026-03-10T09:00:00Z"),
        ("2026-03-10", KARACHI, "2026-03-10T00:00:00Z"),
        ("1773130000", KARACHI, "2026-03-10T08:06:40Z"),
        ("۱۰ مارچ ۲۰۲۶", DateStyle("Asia/Karachi", "ur"), "2026-03-10T00:00:00Z"),
        ("0000-00-00 00:00:00", PLAIN, None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", PLAIN, None),
        ("Tue, 10 Mar 2026 25:61:00 GMT", PLAIN, None),
        ("just now", PLAIN, None),
        ("", PLAIN, None),
        (None, PLAIN, None),
    ],
)
def test_a_time_is_read_in_whatever_form_and_zone(stated: object, style: DateStyle, expected: str | None) -> None:
    assert listing_time(stated, "https://daily.example.com.pk/", style) == expected


@given(st.text(max_size=60), st.sampled_from([PLAIN, KARACHI, ROME, ATHENS]))
def test_no_text_breaks_the_reader_of_times(stated: str, style: DateStyle) -> None:
    found = listing_time(stated, URL, style)
    assert found is None or found.endswith("Z")


@given(
    st.integers(0, 45 * 365 * 86_400),
    st.sampled_from([KARACHI, ROME, ATHENS]),
    st.sampled_from(["%Y-%m-%d %H:%M:%S", "%a, %d %b %Y %H:%M:%S", "%d %B %Y, %I:%M:%S %p", "%Y%m%dT%H%M%S"]),
)
def test_a_time_written_on_a_sources_own_clock_reads_back(second: int, style: DateStyle, form: str) -> None:
    moment = datetime(2000, 1, 1, tzinfo=ZoneInfo(style.zone)) + timedelta(seconds=second)
    written, expected = moment.strftime(form), utc_text(moment)
    assert listing_time(written, "https://daily.example.com.pk/", style) == expected


SECTION = b"""<html><head><base href="/pk/"></head><body><main><ul>
<li><a href="stories/ministers-agree-on-a-quota-101">Ministers agree on a quota for next year</a>
  <time datetime="2026-03-10T10:00:00+05:00">10 March</time></li>
<li><a href="stories/visas-for-workers-double-102">Visas for seasonal workers double this spring</a>
  <time datetime="2026-03-09">9</time><time datetime="2026-03-08">8</time></li></ul>
<div class=more><a href="/x">Short</a></div></main></body></html>"""


def test_a_section_page_gives_its_base_and_the_times_of_its_teasers() -> None:
    assert find_links(SECTION, f"{HOST}/front").entries == (
        Listed(
            f"{HOST}/pk/stories/ministers-agree-on-a-quota-101",
            "Ministers agree on a quota for next year",
            "2026-03-10T05:00:00Z",
        ),
        Listed(f"{HOST}/pk/stories/visas-for-workers-double-102", "Visas for seasonal workers double this spring"),
    )


@pytest.mark.parametrize("xpath", ["//div[@class='more']", "//div[@class='more']/a", "//div[@class='more']/a/@href"])
def test_an_xpath_decides_alone(xpath: str) -> None:
    assert [link.url for link in find_links(SECTION, HOST, path=LinkPath(xpath=xpath)).entries] == [f"{HOST}/x"]


@pytest.mark.parametrize("xpath", ["count(//a)", "//a[", "//table"], ids=["a number", "cut", "matches nothing"])
def test_an_xpath_that_leads_to_no_link_is_an_error(xpath: str) -> None:
    with pytest.raises(SourceError):
        find_links(SECTION, HOST, path=LinkPath(xpath=xpath))


SEARCH = Source("found", Kind.SEARCH, f"{HOST}/search?q={{query}}", queries=("work visas Italy", "ویزے اٹلی"))


@pytest.mark.parametrize(("body", "count"), [(rss(item("One", "/1")), 1), (SECTION, 2)], ids=["a feed", "a page"])
def test_a_search_is_read_as_what_it_answers_with(body: bytes, count: int) -> None:
    listing = read_listing(Answer(f"{HOST}/search?q=x", body, None), SEARCH, max_size_bytes=10_000)
    assert (len(listing.entries), listing.fault) == (count, None)


def test_a_search_that_finds_nothing_is_no_failure_and_says_so() -> None:
    listing = read_listing(Answer(f"{HOST}/search", b"<p>No results</p>", None), SEARCH, max_size_bytes=10_000)
    assert listing.entries == ()
    assert str(listing.fault).startswith("a search found nothing")


def test_a_search_asks_for_each_query_in_its_address() -> None:
    assert SEARCH.listing_urls == (
        f"{HOST}/search?q=work+visas+Italy",
        f"{HOST}/search?q=%D9%88%DB%8C%D8%B2%DB%92+%D8%A7%D9%B9%D9%84%DB%8C",
    )
