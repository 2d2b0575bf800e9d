"""Captures and the frontier: durable, once each, and nothing lost when a crawl dies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pipeline.errors import LedgerError, SchemaError
from pipeline.ledger.captures import FILE_NAME, SEEDS, Captures, Done, Listed, Poll, Seeded, open_captures
from pipeline.model import Capture, SourceState

NOW = "2026-03-10T08:00:00Z"
LATER = "2026-03-10T20:00:00Z"
PAGE = Listed("https://daily.example/a", "A boat", "2026-03-10T07:00:00Z")


@dataclass(frozen=True)
class Declared:
    name: str
    outlet: str | None = "Daily"
    enabled: bool = True
    country: str | None = None
    side: str | None = None


@pytest.fixture
def captures(tmp_path: Path) -> Iterator[Captures]:
    with open_captures(tmp_path) as opened:
        yield opened


def page(body: bytes = b"one", url: str = PAGE.url, kind: str = "page", at: str = NOW) -> Capture:
    return Capture(
        id=0,
        kind=kind,
        url=url,
        source="daily",
        outlet="Daily",
        language="en",
        fetched_at=at,
        status=200,
        content_type="text/html",
        listed_title="A boat",
        listed_published=None,
        body=body,
    )


def lease_urls(captures: Captures, source: str = "daily", now: str = NOW) -> list[str]:
    return [lease.url for lease in captures.lease(source, now=now, limit=100, lease_s=600)]


def test_a_capture_comes_back_as_it_was_stored(captures: Captures) -> None:
    capture_id = captures.store_capture(page(b"\x00\xff" * 1000))
    assert capture_id
    assert captures.load(capture_id) == replace(page(b"\x00\xff" * 1000), id=capture_id)


def test_the_same_body_at_the_same_address_is_held_once(captures: Captures) -> None:
    assert captures.store_capture(page())
    assert captures.store_capture(page(url="http://www.daily.example/a/?utm_source=rss")) is None
    assert len(captures.unread(0)) == 1


def test_a_changed_body_at_the_same_address_is_another_capture(captures: Captures) -> None:
    first = captures.store_capture(page(b"10,500"))
    second = captures.store_capture(page(b"12,000"))
    assert captures.unread(0) == (first, second)
    assert captures.unread(first or 0) == (second,)
    assert [capture.body for capture in captures.captures_since(0)] == [b"10,500", b"12,000"]


def test_a_listing_is_kept_apart_and_never_read_as_a_page(captures: Captures) -> None:
    assert captures.store_capture(page(kind="listing"))
    assert captures.store_capture(page())
    assert len(captures.unread(0)) == 1


def test_a_capture_is_there_for_another_connection_at_once(captures: Captures, tmp_path: Path) -> None:
    capture_id = captures.store_capture(page())
    with open_captures(tmp_path) as other:
        assert other.unread(0) == (capture_id,)


def test_a_capture_that_is_not_there_is_an_error(captures: Captures) -> None:
    with pytest.raises(LedgerError, match="capture 7"):
        captures.load(7)


def test_a_damaged_body_is_an_error(captures: Captures) -> None:
    capture_id = captures.store_capture(page()) or 0
    captures.database.conn.execute("UPDATE captures SET body_zlib = x'00'")
    with pytest.raises(LedgerError, match="damaged"):
        captures.load(capture_id)


def test_a_document_is_recorded_as_if_crawled_when_published(captures: Captures) -> None:
    line = b'{"url": "https://daily.example/d", "text": "x"}'
    first = captures.add_document(line, url="https://daily.example/d", source="file", published="2026-03-09")
    again = captures.add_document(line, url="https://daily.example/d", source="file", published="2026-03-09")
    held = captures.load(first or 0)
    assert again is None
    assert (held.kind, held.body, held.fetched_at) == ("document", line, "2026-03-09T00:00:00Z")
    assert held.listed_published == "2026-03-09"


def test_a_document_without_any_time_is_refused(captures: Captures) -> None:
    with pytest.raises(ValueError, match="neither"):
        captures.add_document(b"{}", url="https://daily.example/d", source="file", published=None)


def test_a_new_address_is_queued_once(captures: Captures) -> None:
    assert captures.offer([PAGE, Listed("http://www.daily.example/a/")], source="daily", now=NOW) == 1
    assert lease_urls(captures) == [PAGE.url]
    assert lease_urls(captures) == []


def test_a_lease_that_runs_out_returns_to_the_queue(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    captures.lease("daily", now=NOW, limit=1, lease_s=600)
    assert lease_urls(captures, now="2026-03-10T08:09:59Z") == []
    assert lease_urls(captures, now="2026-03-10T08:10:00Z") == [PAGE.url]


def test_the_next_crawl_takes_back_what_a_killed_one_left(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    assert lease_urls(captures)
    assert captures.reclaim("other") == 0
    assert captures.reclaim("daily") == 1
    assert lease_urls(captures) == [PAGE.url]


@pytest.mark.parametrize(
    ("entry", "now", "queued"),
    [
        pytest.param(PAGE, NOW, 0, id="nothing changed"),
        pytest.param(replace(PAGE, published="2026-03-10T07:30:00Z"), NOW, 1, id="a later date"),
        pytest.param(replace(PAGE, published="2026-03-09T07:30:00Z"), NOW, 0, id="an earlier date"),
        pytest.param(replace(PAGE, title="A boat, corrected"), NOW, 1, id="another title"),
        pytest.param(replace(PAGE, title=None), NOW, 0, id="no title any more"),
        pytest.param(PAGE, LATER, 1, id="its age"),
    ],
)
def test_a_finished_page_is_seen_again_when_there_is_reason(
    captures: Captures, entry: Listed, now: str, queued: int
) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    (lease,) = captures.lease("daily", now=NOW, limit=1, lease_s=600)
    captures.finish(lease.address_key, Done("2026-03-10T14:00:00Z", etag='"1"'))
    assert captures.offer([entry], source="daily", now=now) == queued
    again = captures.lease("daily", now=now, limit=1, lease_s=600)
    assert [lease.etag for lease in again] == ['"1"'] * queued


def test_another_source_with_another_title_does_not_make_a_page_new(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    (lease,) = captures.lease("daily", now=NOW, limit=1, lease_s=600)
    captures.finish(lease.address_key, Done(LATER))
    assert captures.offer([replace(PAGE, title="As told elsewhere")], source="agency", now=NOW) == 0


def test_a_page_left_waiting_goes_to_the_source_that_lists_it_now(captures: Captures) -> None:
    captures.offer([PAGE], source="gone", now=NOW)
    assert captures.offer([PAGE], source="daily", now=LATER) == 1
    assert lease_urls(captures, now=LATER) == [PAGE.url]


def test_a_failed_page_waits_for_its_time_and_counts_its_failures(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    (lease,) = captures.lease("daily", now=NOW, limit=1, lease_s=600)
    captures.fail(lease.address_key, reason="HTTP 503", retry_at="2026-03-10T09:00:00Z")
    assert lease_urls(captures, now="2026-03-10T08:59:59Z") == []
    (again,) = captures.lease("daily", now="2026-03-10T09:00:00Z", limit=1, lease_s=600)
    assert again.attempts == 1


def test_a_page_that_was_not_asked_for_counts_no_failure(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    (lease,) = captures.lease("daily", now=NOW, limit=1, lease_s=600)
    captures.release(lease.address_key, reason="asked for a pause", retry_at=LATER)
    assert captures.frontier_state(PAGE.url) == ("queued", "asked for a pause")
    (again,) = captures.lease("daily", now=LATER, limit=1, lease_s=600)
    assert again.attempts == 0


def test_a_page_given_up_is_tried_again_only_when_its_listing_changes(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    (lease,) = captures.lease("daily", now=NOW, limit=1, lease_s=600)
    captures.fail(lease.address_key, reason="HTTP 404", retry_at=None)
    assert captures.frontier_state(PAGE.url) == ("failed", "HTTP 404")
    assert captures.offer([PAGE], source="daily", now=LATER) == 0
    assert captures.offer([replace(PAGE, title="Here again")], source="daily", now=LATER) == 1


def test_a_seed_is_queued_again_although_known(captures: Captures) -> None:
    captures.offer([PAGE], source="daily", now=NOW)
    captures.finish("daily.example/a", Done(LATER))
    assert captures.seed([PAGE.url], NOW) == (Seeded(PAGE.url, "done"),)
    assert lease_urls(captures, SEEDS) == [PAGE.url]


def test_a_source_is_due_before_its_first_poll_and_after_its_interval(captures: Captures) -> None:
    daily, off = Declared("daily"), Declared("off", enabled=False)
    assert captures.due([daily, off], NOW) == (daily,)
    captures.record_poll(Poll("daily", NOW, next_due=LATER))
    assert captures.due([daily, off], NOW) == ()
    assert captures.due([daily, off], LATER) == (daily,)


def test_a_source_with_pages_left_by_a_killed_crawl_is_due(captures: Captures) -> None:
    daily = Declared("daily")
    captures.offer([PAGE], source="daily", now=NOW)
    captures.record_poll(Poll("daily", NOW, next_due=LATER))
    lease_urls(captures)
    assert captures.due([daily], NOW) == (daily,)


def test_seeds_are_due_only_when_there_are_some(captures: Captures) -> None:
    seeds = Declared(SEEDS, outlet=None)
    assert captures.due([seeds], NOW) == ()
    captures.seed(["https://daily.example/s"], NOW)
    assert captures.due([seeds], NOW) == (seeds,)


def test_health_tells_never_polled_from_failing_and_well(captures: Captures) -> None:
    captures.store_capture(page())
    captures.record_poll(Poll("daily", NOW, next_due=LATER))
    captures.record_poll(Poll("broken", NOW, next_due=LATER, error="HTTP 500"))
    well, failing, never = captures.health(
        [Declared("daily"), Declared("broken"), Declared("fresh", outlet=None)], LATER
    )
    assert (well.state, well.captures, well.last_article, well.last_success) == (SourceState.HEALTHY, 1, NOW, NOW)
    assert (failing.state, failing.error, failing.last_success) == (SourceState.FAILING, "HTTP 500", None)
    assert (never.state, never.outlet) == (SourceState.NEVER, "fresh")


def test_a_failure_forgets_the_validators_and_a_success_the_failures(captures: Captures) -> None:
    captures.record_poll(Poll("daily", NOW, next_due=LATER, etag='"1"'))
    assert captures.source_state("daily").etag == '"1"'
    captures.record_poll(Poll("daily", NOW, next_due=LATER, error="HTTP 500"))
    captures.record_poll(Poll("daily", NOW, next_due=LATER, error="HTTP 502"))
    state = captures.source_state("daily")
    assert (state.etag, state.failures, state.error, state.last_success) == (None, 2, "HTTP 502", NOW)
    captures.record_poll(Poll("daily", LATER, next_due=LATER))
    assert (captures.source_state("daily").failures, captures.source_state("daily").error) == (0, None)


def test_a_newer_schema_is_refused(captures: Captures, tmp_path: Path) -> None:
    table = "_sqlite_migrations"
    row = captures.database.conn.execute(f"SELECT * FROM {table}").fetchone()  # noqa: S608 - a constant
    values = dict(row) | {"name": "captures_9999"}
    values.pop("id", None)
    marks = ", ".join("?" * len(values))
    captures.database.conn.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})",  # noqa: S608 - the library's own columns
        tuple(values.values()),
    )
    with pytest.raises(SchemaError, match="captures_9999"):
        open_captures(tmp_path)


def test_a_file_that_is_no_database_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database " * 100)
    with pytest.raises(LedgerError, match=FILE_NAME) as raised:
        open_captures(tmp_path)
    assert isinstance(raised.value.__cause__, sqlite3.Error)


def test_a_page_that_goes_back_to_an_earlier_text_is_captured_again(captures: Captures) -> None:
    for number, body in enumerate((b"10,500", b"12,000", b"10,500")):
        at = f"2026-03-1{number}T08:00:00Z"
        assert captures.store_capture(page(body=body, at=at)) is not None
    assert captures.store_capture(page(body=b"10,500", at="2026-03-13T08:00:00Z")) is None
    assert len(captures.unread(0)) == 3


def test_texts_of_one_address_handed_over_again_are_held(captures: Captures) -> None:
    for again in (False, True):
        for day in ("2026-03-09", "2026-03-10"):
            line = f'{{"url": "https://a.example/1", "text": "On {day}."}}'.encode()
            stored = captures.add_document(line, url="https://a.example/1", source="ingest", published=day)
            assert (stored is None) is again
            saved = page(body=line, url="https://a.example/2", at=f"{day}T00:00:00Z")
            assert (captures.store_capture(saved) is None) is again


def test_arrivals_are_grouped_by_day_whatever_their_order(captures: Captures) -> None:
    ids = [
        captures.store_capture(page(url=f"https://a.example/{day}", at=f"2026-03-{day}T08:00:00Z"))
        for day in ("11", "10", "12")
    ]
    assert captures.arrivals() == (("2026-03-10", ids[1]), ("2026-03-11", ids[0]), ("2026-03-12", ids[2]))
