"""How a source is, by its own rhythm: failing, silent, well; and what is remembered of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crawler.troubles import trouble_of
from pipeline.health import Memory, condition, hour_of, usual_volume, volume
from pipeline.ledger.captures import FILE_NAME, Captures, Poll, open_captures
from pipeline.model import Capture, ErrorClass, SourceState
from pipeline.utc import utc_text

#: A Monday.
START = datetime(2026, 3, 2, tzinfo=UTC)
WEEKS = 6


def at(day: float, hour: float = 0) -> str:
    """Return the time so many days and hours after the first Monday."""
    return utc_text(START + timedelta(days=day, hours=hour))


def weekdays(hours: tuple[int, ...], *, days: range = range(5)) -> tuple[tuple[int, int], ...]:
    """Return the hours of a source that gives two articles at these hours of these days of the week."""
    moments = [at(week * 7 + day, hour) for week in range(WEEKS) for day in days for hour in hours]
    return tuple((hour_of(moment), 2) for moment in moments)


def remembered(hours: tuple[tuple[int, int], ...], *, until: str, **fields: object) -> Memory:
    last = utc_text(datetime.fromtimestamp(hours[-1][0] * 3600, UTC))
    memory = Memory(last_polled=until, first_success=at(0), last_success=until, last_article=last, hours=hours)
    return replace(memory, **fields)  # type: ignore[arg-type] # fields of Memory


OFFICE = weekdays((8, 9, 11, 12, 14, 16))
AGENCY = weekdays(tuple(range(24)), days=range(7))
DAILY = weekdays((9,), days=range(7))
#: The last article of OFFICE: Friday at 16.
FRIDAY = (WEEKS - 1) * 7 + 4


@pytest.mark.parametrize(
    ("hours", "until", "state"),
    [
        (OFFICE, at(FRIDAY + 1, 20), "healthy"),
        (OFFICE, at(FRIDAY + 3, 9), "healthy"),
        (OFFICE, at(FRIDAY + 3, 17), "silent"),
        (AGENCY, at(WEEKS * 7, 4), "healthy"),
        (AGENCY, at(WEEKS * 7, 8), "silent"),
        (DAILY, at(WEEKS * 7, 23), "healthy"),
        (DAILY, at(WEEKS * 7 + 2, 8), "healthy"),
        (DAILY, at(WEEKS * 7 + 3, 12), "silent"),
    ],
    ids=[
        "office on Saturday",
        "office on Monday morning",
        "office after a Monday without anything",
        "agency after four hours",
        "agency after eight hours",
        "daily missed once",
        "daily missed twice",
        "daily missed four times",
    ],
)
def test_silence_is_measured_by_the_sources_own_rhythm(
    hours: tuple[tuple[int, int], ...], until: str, state: str
) -> None:
    assert condition(remembered(hours, until=until)).state == state


def test_an_outage_of_long_ago_does_not_dull_the_rhythm() -> None:
    gone = [hour for hour in AGENCY if not hour_of(at(10)) <= hour[0] < hour_of(at(13))]
    assert condition(remembered(tuple(gone), until=at(WEEKS * 7, 8))).state is SourceState.SILENT


def test_bursts_are_one_arrival_each() -> None:
    burst = tuple((hour_of(at(day * 2, 9)), 30) for day in range(20))
    assert condition(remembered(burst, until=at(38 + 4, 8))).state is SourceState.HEALTHY
    assert condition(remembered(burst, until=at(38 + 9, 8))).state is SourceState.SILENT


def test_while_a_source_is_not_asked_it_cannot_be_silent() -> None:
    asked = remembered(AGENCY, until=at(WEEKS * 7, 1))
    assert condition(replace(asked, last_polled=at(WEEKS * 7 + 30))).state is SourceState.HEALTHY


def test_the_reason_says_for_how_long() -> None:
    assert (
        condition(remembered(AGENCY, until=at(WEEKS * 7, 9))).why == "answers, but has given nothing new for 10 hours"
    )


def test_with_little_known_two_weeks_are_too_long_and_thrice_the_longest_gap() -> None:
    rare = tuple((hour_of(at(day)), 1) for day in (0, 12, 20))
    assert condition(remembered(rare, until=at(20 + 35))).state is SourceState.HEALTHY
    assert condition(remembered(rare, until=at(20 + 36))).state is SourceState.SILENT
    assert condition(remembered(rare[:1], until=at(13))).state is SourceState.HEALTHY
    assert condition(remembered(rare[:1], until=at(14))).state is SourceState.SILENT


def test_a_source_that_never_gave_an_article_is_silent_after_three_days() -> None:
    memory = Memory(last_polled=at(2), first_success=at(0), last_success=at(2))
    assert condition(memory).state is SourceState.HEALTHY
    found = condition(replace(memory, last_polled=at(3), last_success=at(3)))
    assert (found.state, found.why) == (SourceState.SILENT, "answers, but has never given an article")


def test_failing_comes_before_silent_and_never_before_both() -> None:
    failing = remembered(AGENCY, until=at(60), failures=1, error="HTTP 503", error_class=ErrorClass.HTTP_5XX)
    found = condition(failing)
    assert (found.state, found.why, found.error_class) == (SourceState.FAILING, "HTTP 503", ErrorClass.HTTP_5XX)
    assert condition(Memory()).state is SourceState.NEVER


def test_a_source_whose_listing_answers_and_whose_pages_do_not_is_failing() -> None:
    asked = remembered(AGENCY, until=at(WEEKS * 7), page_error="HTTP 403", page_error_class=ErrorClass.FORBIDDEN)
    assert condition(replace(asked, pages=3, pages_failed=5)).state is SourceState.HEALTHY
    assert condition(replace(asked, pages=0, pages_failed=4)).state is SourceState.HEALTHY
    found = condition(replace(asked, pages=1, pages_failed=5))
    assert (found.state, found.error_class) == (SourceState.FAILING, ErrorClass.FORBIDDEN)
    assert found.why == "5 of 6 pages failed in a day: HTTP 403"


def test_usual_is_the_median_of_the_same_day_of_the_week() -> None:
    friday_night = hour_of(at(FRIDAY, 23))
    assert usual_volume(OFFICE, friday_night) == 12
    assert usual_volume(OFFICE, hour_of(at(FRIDAY + 1, 23))) == 0
    assert volume(OFFICE, friday_night) == 12
    assert usual_volume(OFFICE[:6], hour_of(at(0, 23))) is None


@pytest.mark.parametrize(
    ("reason", "status", "kind"),
    [
        ("HTTP 404", 404, "http_4xx"),
        ("HTTP 503", 503, "http_5xx"),
        ("HTTP 403", 403, "forbidden"),
        ("HTTP 429", 429, "forbidden"),
        ("HTTP 403: a challenge page: the site asks for proof of a person", None, "forbidden"),
        ("not a feed: no element found", 200, "parse"),
        ("HTTP 304 to a request for the whole listing", 304, "parse"),
        ("the body is empty", 200, "empty"),
        ("the body is larger than allowed: …", None, "too_large"),
        ("no whole answer in time: …", None, "timeout"),
        ("the host has no public address: news.example", None, "dns"),
        ("refused: the port 22 is not allowed", None, "guard"),
        ("refused: the certificate is another than its source accepts: its SHA-256 is 00", None, "tls"),
        ("the answer broke off: [('SSL routines', '', 'certificate verify failed')]", None, "tls"),
        ("the connection was refused: 111", None, "connect"),
        ("the body broke off: []", None, "connect"),
        ("Forbidden by robots.txt", None, "robots"),
        ("the crawl took more than 900 s and was stopped", None, "crash"),
        ("something nobody thought of", None, "other"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_each_reason_is_of_one_kind(reason: str, status: int | None, kind: str) -> None:
    assert trouble_of(reason, status) == kind


@dataclass(frozen=True)
class Declared:
    name: str = "daily"
    outlet: str | None = "Daily"
    enabled: bool = True
    country: str | None = None
    side: str | None = None


@pytest.fixture
def captures(tmp_path: Path) -> Iterator[Captures]:
    with open_captures(tmp_path) as opened:
        yield opened


def page(url: str, moment: str, body: bytes = b"one") -> Capture:
    return Capture(
        id=0,
        kind="page",
        url=url,
        source="daily",
        outlet="Daily",
        language="en",
        fetched_at=moment,
        status=200,
        content_type="text/html",
        listed_title=None,
        listed_published=None,
        body=body,
    )


def test_a_source_that_keeps_answering_falls_silent_and_is_well_again(captures: Captures) -> None:
    for day in range(21):
        captures.store_capture(page(f"https://daily.example/{day}", at(day, 9)))
        captures.record_poll(Poll("daily", at(day, 9), next_due=at(day, 10)))
    captures.record_poll(Poll("daily", at(26, 9), next_due=at(26, 10)))
    (silent,) = captures.health([Declared()], at(26, 9))
    assert (silent.state, silent.usual, silent.last_24h, silent.captures) == (SourceState.SILENT, 1, 0, 21)
    captures.store_capture(page("https://daily.example/again", at(26, 11)))
    captures.record_poll(Poll("daily", at(26, 11), next_due=at(26, 12)))
    (well,) = captures.health([Declared()], at(26, 11))
    assert (well.state, well.last_24h, well.trouble) == (SourceState.HEALTHY, 1, None)


def test_a_later_text_at_a_known_address_is_no_new_article(captures: Captures) -> None:
    captures.store_capture(page("https://daily.example/1", at(0)))
    captures.store_capture(page("https://daily.example/1", at(5), b"two"))
    captures.record_poll(Poll("daily", at(5), next_due=at(6)))
    (health,) = captures.health([Declared()], at(5))
    assert (health.last_article, health.captures, health.last_24h) == (at(0), 2, 0)


def test_what_kind_of_trouble_it_is_goes_with_the_trouble(captures: Captures) -> None:
    captures.record_poll(Poll("daily", at(0), next_due=at(1), error="HTTP 503", error_class=ErrorClass.HTTP_5XX))
    (failing,) = captures.health([Declared()], at(0))
    assert (failing.state, failing.error_class, failing.failures) == (SourceState.FAILING, ErrorClass.HTTP_5XX, 1)
    captures.record_poll(Poll("daily", at(1), next_due=at(2)))
    (well,) = captures.health([Declared()], at(1))
    assert (well.state, well.error_class, well.failures) == (SourceState.HEALTHY, None, 0)


def test_failed_pages_are_counted_for_a_day(captures: Captures) -> None:
    captures.record_poll(Poll("daily", at(0), next_due=at(9)))
    for _ in range(5):
        captures.note_page_failure("daily", at(0, 1), reason="HTTP 403", error_class=ErrorClass.FORBIDDEN)
    assert captures.health([Declared()], at(0, 2))[0].state is SourceState.FAILING
    assert captures.health([Declared()], at(2))[0].state is SourceState.HEALTHY


def test_a_home_of_before_is_given_its_hours(tmp_path: Path, captures: Captures) -> None:
    captures.store_capture(page("https://daily.example/1", at(0, 8)))
    captures.store_capture(page("https://daily.example/1", at(0, 9), b"two"))
    captures.store_capture(page("https://daily.example/2", at(0, 9)))
    captures.record_poll(Poll("daily", at(0, 9), next_due=at(1)))
    query = "SELECT * FROM source_hours ORDER BY hour"
    counted = [tuple(row) for row in captures.database.conn.execute(query)]
    captures.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as old:
        old.execute("DROP TABLE source_hours")
        for column in ("first_success", "error_class", "page_error", "page_error_class"):
            old.execute(f"ALTER TABLE source_states DROP COLUMN {column}")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'captures_0004'")
        old.commit()
    with open_captures(tmp_path) as again:
        assert [tuple(row) for row in again.database.conn.execute(query)] == counted
        assert again.source_state("daily").first_success == at(0, 9)
    assert counted == [("daily", "2026-03-02T08", 1, 1, 0), ("daily", "2026-03-02T09", 2, 1, 0)]
