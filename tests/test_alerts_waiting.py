"""What does not match now and comes to match later, and what matches and waits for its turn: told then, and once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import TypeAdapter
from sqlite_utils import Database

from alerts.outbox.composing import WAIT_DAYS, compose
from alerts.rendering.renderer import Renderer
from alerts.subscribers import Schedule, Subscriber, WhenEmpty
from pipeline.ledger.database import immediate
from pipeline.ledger.retired import Retired, retire, revive
from pipeline.ledger.waiting import waiting_of
from pipeline.model import Figure, Verdict
from tests.factories import NOW, agreement_change, figure_change, sample_health, source, subscriber
from tests.ledger_rows import add_changes, add_source, open_ledger

RENDERER = Renderer([Path(__file__).parent.parent / "config" / "templates"])
HOUR = timedelta(hours=1)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_ledger(tmp_path)


def compose_at(database: Database, now: datetime, *readers: Subscriber) -> int:
    report = compose(database, subscribers=readers, renderer=RENDERER, health=sample_health(), now=now)
    assert report.failures == {}
    return len(report.digests)


def told(database: Database, name: str = "desk") -> list[list[int]]:
    """Return the changes told to a subscriber, digest by digest."""
    query = """
        SELECT json_group_array(change_id) FROM (SELECT digest_id, change_id FROM digest_changes WHERE subscriber = ?)
        JOIN digests ON digests.id = digest_id GROUP BY digest_id ORDER BY min(created_at)
    """
    return [sorted(json.loads(row[0])) for row in database.execute(query, [name])]


def test_what_a_source_in_a_subscribed_language_comes_to_state_is_told_then_and_once(database: Database) -> None:
    wish = subscriber(languages=("ur",))
    change = figure_change(id=1)
    add_changes(database, change, figure_change(id=2, language="ur"))
    compose_at(database, NOW, wish)
    assert told(database) == [[2]]
    add_changes(database, figure_change(id=3, language="ur"))
    compose_at(database, NOW + HOUR, wish)
    add_source(database, change, source(9, "subhnama.example", language="ur", quote="12,000"))
    compose_at(database, NOW + 2 * HOUR, wish)
    compose_at(database, NOW + 3 * HOUR, wish)
    assert told(database) == [[2], [3], [1]]
    assert waiting_of(database, "desk") == ()


def test_a_change_that_needs_outlets_and_a_language_waits_for_both(database: Database) -> None:
    wish = subscriber(languages=("ur",), min_outlets=2)
    change = figure_change(id=1)
    add_changes(database, change)
    compose_at(database, NOW, wish)
    add_source(database, change, source(8, "herald.example", quote="12,000"))
    assert compose_at(database, NOW + HOUR, wish) == 0
    add_source(database, change, source(9, "subhnama.example", language="ur", quote="12,000"))
    compose_at(database, NOW + 2 * HOUR, wish)
    assert told(database) == [[1]]


def test_a_copy_ends_no_waiting_until_it_is_found_to_be_none(database: Database) -> None:
    wish = subscriber(min_outlets=2)
    change = figure_change(id=1)
    add_changes(database, change)
    add_source(database, change, source(9, "echo.example", quote="12,000", copy_of=1))
    assert compose_at(database, NOW, wish) == 0
    database.execute("UPDATE articles SET copy_of = NULL, copy_relation = NULL")
    assert compose_at(database, NOW + HOUR, wish) == 1
    assert told(database) == [[1]]


def test_what_waits_and_has_not_moved_is_not_loaded_again(database: Database) -> None:
    wish = subscriber(min_outlets=2)
    add_changes(database, figure_change(id=1))
    compose_at(database, NOW, wish)
    before = waiting_of(database, "desk")
    asked: list[str] = []
    database.conn.set_trace_callback(asked.append)
    compose_at(database, NOW + HOUR, wish)
    database.conn.set_trace_callback(None)
    assert waiting_of(database, "desk") == before
    assert not any("record_json" in statement for statement in asked)


def test_a_wait_has_an_end(database: Database) -> None:
    wish = subscriber(min_outlets=2)
    change = figure_change(id=1)
    add_changes(database, change)
    compose_at(database, NOW, wish)
    add_changes(database, figure_change(id=2))
    compose_at(database, NOW + timedelta(days=WAIT_DAYS, hours=1), wish)
    assert [waiting.change_id for waiting in waiting_of(database, "desk")] == [2]


def test_what_waits_for_one_subscriber_is_told_another_at_once(database: Database) -> None:
    patient, hasty = subscriber(min_outlets=2), subscriber("hasty")
    change = figure_change(id=1)
    add_changes(database, change)
    compose_at(database, NOW, patient, hasty)
    add_source(database, change, source(9, "herald.example", quote="12,000"))
    compose_at(database, NOW + HOUR, patient, hasty)
    assert told(database) == told(database, "hasty") == [[1]]


def test_what_is_urgent_goes_at_once_and_the_rest_in_its_turn(database: Database) -> None:
    wish = subscriber(schedule=Schedule.DAILY, at="07:00", zone="UTC", urgent=("new agreement", "denied"))
    add_changes(database, figure_change(id=1))
    compose_at(database, NOW, wish)
    add_changes(database, figure_change(id=2), agreement_change(id=3, verdict=Verdict.NEW), figure_change(id=4))
    assert compose_at(database, NOW + 2 * HOUR, wish) == 1
    assert compose_at(database, NOW + 3 * HOUR, wish) == 0
    add_changes(database, figure_change(id=5))
    assert compose_at(database, NOW + 4 * HOUR, wish) == 0
    assert compose_at(database, NOW + 25 * HOUR, wish) == 1
    assert told(database) == [[1], [3], [2, 4, 5]]
    assert waiting_of(database, "desk") == ()


def test_what_becomes_told_while_it_waits_for_its_turn_is_left_out_when_it_is_taken_back(database: Database) -> None:
    wish = subscriber(schedule=Schedule.DAILY, at="07:00", zone="UTC", urgent=("denied",))
    add_changes(database, figure_change(id=1))
    compose_at(database, NOW, wish)
    add_changes(database, figure_change(id=2), figure_change(id=3))
    compose_at(database, NOW + HOUR, wish)
    database.execute("DELETE FROM changes WHERE id = 2")
    compose_at(database, NOW + 25 * HOUR, wish)
    assert told(database) == [[1], [3]]


def test_what_comes_in_quiet_hours_is_told_at_their_end_together(database: Database) -> None:
    wish = subscriber(quiet="22:00-07:00", zone="Asia/Karachi", when_empty=WhenEmpty.SEND)
    evening = datetime.fromisoformat("2026-03-11T21:30:00+05:00")
    add_changes(database, figure_change(id=1))
    compose_at(database, evening, wish)
    for hours in (1, 3, 5, 9):
        add_changes(database, figure_change(id=10 + hours))
        assert compose_at(database, evening + hours * HOUR, wish) == 0
    assert compose_at(database, evening + 9.5 * HOUR, wish) == 1
    assert told(database) == [[1], [11, 13, 15, 19]]


def test_urgency_does_not_break_the_quiet(database: Database) -> None:
    wish = subscriber(quiet="22:00-07:00", schedule=Schedule.DAILY, at="12:00", zone="UTC", urgent=("figure",))
    add_changes(database, figure_change(id=1))
    night = datetime.fromisoformat("2026-03-11T23:00:00+00:00")
    compose_at(database, night - 2 * HOUR, wish)
    add_changes(database, figure_change(id=2))
    assert compose_at(database, night, wish) == 0
    assert compose_at(database, night + 8 * HOUR, wish) == 1


def test_no_more_digests_a_day_than_asked_for_and_the_rest_together_on_the_next(database: Database) -> None:
    wish = subscriber(max_per_day=2, zone="Asia/Karachi", when_empty=WhenEmpty.SEND)
    morning = datetime.fromisoformat("2026-03-11T09:00:00+05:00")
    assert compose_at(database, morning - HOUR, wish) == 1  # says "nothing new", and is not counted
    for hours in range(6):
        add_changes(database, figure_change(id=hours + 1))
        compose_at(database, morning + hours * HOUR, wish)
    assert told(database) == [[1], [2]]
    compose_at(database, morning + 14 * HOUR, wish)
    assert told(database) == [[1], [2]]
    compose_at(database, morning + 15 * HOUR, wish)
    assert told(database) == [[1], [2], [3, 4, 5, 6]]


def test_what_a_replay_found_is_told_nobody_also_when_it_waited(database: Database) -> None:
    wish = subscriber(min_outlets=2)
    change = figure_change(id=1)
    add_changes(database, change)
    compose_at(database, NOW, wish)
    database.execute("UPDATE changes SET replayed = 1")
    add_source(database, change, source(9, "herald.example", quote="12,000"))
    compose_at(database, NOW + HOUR, wish)
    assert told(database) == []


@pytest.mark.parametrize(
    ("verdict", "parties", "keeps"),
    [
        (Verdict.NEW, ("IT", "PK"), True),
        (Verdict.CHANGED, ("IT", "PK"), False),
        (Verdict.NEW, ("PK",), False),
    ],
    ids=["as-before", "another-verdict", "other-parties"],
)
def test_what_is_judged_otherwise_anew_is_new_to_whom_it_did_not_concern(
    verdict: Verdict, parties: tuple[str, ...], database: Database, *, keeps: bool
) -> None:
    change = figure_change(id=1)
    add_changes(database, change)
    compose_at(database, NOW, subscriber(), subscriber("other", verdicts=(Verdict.CHANGED,)))
    record = json.loads(next(database.query("SELECT record_json FROM mentions"))["record_json"])
    again = replace(TypeAdapter(Figure).validate_python(record), parties=parties)
    with immediate(database):
        retire(database, None)
        found = revive(database, Retired(0, "test:1", f"{change.url}#0", again, verdict))
    assert found is not None
    assert [name for name, _ in found.sent] == ["desk"]
    assert (found.id == 1) is keeps
