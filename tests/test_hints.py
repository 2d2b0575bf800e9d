"""What listings and their answers say of when to come again, and what is made of it."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.schedule.hints import Hints, fresh_s, read_hints
from crawler.schedule.polling import Outcome, next_poll, stored_hints, stored_rhythm, terms_of, weight_of
from crawler.schedule.rhythm import PRIOR_PER_DAY
from crawler.sources import Kind, Source
from pipeline.ledger.captures import Poll, PollState

NOW = "2026-03-10T08:00:00Z"
LATER = "2026-03-10T09:00:00Z"
SOURCE = Source("daily", Kind.FEED, "https://www.daily.example/feed", country="PK")

RSS = b"""<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Daily</title>
<ttl> 30 </ttl><atom:link rel='self' href='https://daily.example/feed'/>
<atom:link href="https://hub.example/" rel="hub"/><item><title>One</title><ttl>1</ttl></item></channel></rss>"""
RDF = b"""<rdf:RDF><channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item/></rdf:RDF>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="https://hub.example/"/><entry/></feed>"""
JSON = b'{"version": "https://jsonfeed.org/version/1.1", "hubs": [{"type": "WebSub", "url": "https://hub.example/"}]}'
SITEMAP = b"""<urlset><url><loc>/</loc><changefreq>hourly</changefreq></url>
<url><loc>/a</loc><changefreq>never</changefreq></url><url><loc>/b</loc><changefreq>weekly</changefreq></url></urlset>"""


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        (RSS, {}, Hints(None, 1800, "https://hub.example/")),
        (RDF, {}, Hints(None, 21_600, None)),
        (ATOM, {"Cache-Control": "public, max-age=300"}, Hints(300, None, "https://hub.example/")),
        (JSON, {}, Hints(None, None, "https://hub.example/")),
        (SITEMAP, {}, Hints(None, 3600, None)),
        (gzip.compress(SITEMAP), {}, Hints(None, 3600, None)),
        (
            b"<rss/>",
            {"Link": '<https://hub.example/x>; rel="hub", </feed>; rel=self'},
            Hints(hub="https://hub.example/x"),
        ),
        (b"<rss><ttl>0</ttl><ttl>soon</ttl></rss>", {}, Hints()),
        (b'{"hubs": [1]}', {}, Hints()),
        (b"\x1f\x8bbroken", {}, Hints()),
    ],
    ids=["RSS", "RDF", "Atom", "JSON", "sitemap", "packed", "Link", "no time", "bad JSON", "bad gzip"],
)
def test_the_hints_of_every_form_are_read(body: bytes, headers: dict[str, str | None], expected: Hints) -> None:
    assert read_hints(body, headers) == expected


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_hints(body: bytes) -> None:
    assert read_hints(body, {}).fresh_s is None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Cache-Control": "max-age=600, must-revalidate"}, 600),
        ({"Cache-Control": "no-cache, max-age=600"}, None),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Expires": "Tue, 10 Mar 2026 08:10:00 GMT", "Date": "Tue, 10 Mar 2026 08:00:00 GMT"}, 600),
        ({"Expires": "Tue, 10 Mar 2026 08:10:00 GMT"}, None),
        ({"Expires": "-1", "Date": "Tue, 10 Mar 2026 08:00:00 GMT"}, None),
        ({"Expires": "Thu, 01 Jan 1970 00:00:00 GMT", "Date": "Tue, 10 Mar 2026 08:00:00 GMT"}, None),
    ],
)
def test_how_long_an_answer_stays_fresh(headers: dict[str, str | None], expected: float | None) -> None:
    assert fresh_s(headers) == expected


def test_a_fresh_answer_is_not_asked_for_again_but_no_longer_than_a_quarter_of_an_hour() -> None:
    least = [terms_of(SOURCE, Hints(fresh_s=fresh), now=NOW, worth_s=120).least_s for fresh in (None, 60, 600, 86_400)]
    assert least == [180, 180, 600, 900]


def test_a_stated_period_is_the_rate_to_begin_with() -> None:
    stated = [
        terms_of(SOURCE, Hints(period_s=period), now=NOW, worth_s=120).prior_per_day
        for period in (None, 60, 3600, 604_800, 1e9)
    ]
    assert stated == [PRIOR_PER_DAY, 48, 24, pytest.approx(1 / 7), 0.05]


@pytest.mark.parametrize(
    ("fields", "hours"),
    [({}, 5), ({"country": "GR"}, 2), ({"country": None}, 0), ({"zone": "Europe/Rome"}, 1)],
    ids=["its country's", "another's", "unknown", "declared"],
)
def test_a_source_has_a_zone(fields: dict[str, str | None], hours: float) -> None:
    source = replace(SOURCE, **fields)  # type: ignore[arg-type]
    assert terms_of(source, Hints(), now=NOW, worth_s=120).offset_s == hours * 3600


def good(state: PollState, now: str = NOW, **fields: object) -> Poll:
    outcome = replace(Outcome(posts=("2026-03-10T07:00:00Z", None), listed=20), **fields)  # type: ignore[arg-type]
    return next_poll(SOURCE, state, outcome, now=now, worth_s=120)


def test_what_a_poll_taught_is_kept_for_the_next() -> None:
    poll = good(PollState("daily"), hints=Hints(period_s=3600, hub="https://hub.example/"))
    state = PollState("daily", last_success=NOW, rhythm_json=poll.rhythm_json, hints_json=poll.hints_json)
    first = stored_rhythm(state)
    assert first is not None
    assert (first.posts, first.listed) == (1, 20)
    assert stored_hints(state).hub == "https://hub.example/"
    second = stored_rhythm(replace(state, rhythm_json=good(state, LATER).rhythm_json))
    assert second is not None
    assert second.posts == pytest.approx(3, rel=0.01)
    assert good(state, LATER, posts=()).rhythm_json == poll.rhythm_json
    assert (poll.site, poll.answered) == ("daily.example", True)


def test_every_poll_says_why_the_next_one_comes_when_it_does() -> None:
    poll = good(PollState("daily", weight=3.0))
    assert str(poll.why).endswith("by then: worth a poll; its articles count 3.0-fold")
    often = good(PollState("daily"), posts=tuple(f"2026-03-10T07:{minute:02}:00Z" for minute in range(60)), listed=500)
    assert "as soon as is allowed, after 180 s" in str(often.why)
    assert often.next_due == "2026-03-10T08:03:00Z"
    failed = next_poll(SOURCE, PollState("daily", failures=2), Outcome(error="HTTP 503", wait_s=60), now=NOW, worth_s=1)
    assert failed.why == "failed 3 times in a row; the site asked for a pause of 60 s"
    assert failed.next_due == "2026-03-10T08:12:00Z"


def test_relevant_sources_are_polled_sooner_within_bounds() -> None:
    weights = (0.01, 1.0, 4.0, 100.0)
    assert [weight_of(weight) for weight in weights] == [0.5, 1, 4, 8]
    dues = [good(PollState("daily", weight=weight)).next_due for weight in weights]
    assert dues == sorted(dues, reverse=True)
    assert len(set(dues)) == 4
