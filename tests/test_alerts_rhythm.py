"""When a subscriber is told: urgency, quiet hours, the most digests of a day, clocks put forward and back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from alerts.selection import day_start, due, is_quiet, is_urgent
from alerts.subscribers import Schedule, SubscriberFile
from pipeline.model import AgreementKind, Change, Stage, Verdict
from tests.factories import agreement_change, figure_change, subscriber

ROME, KARACHI = "Europe/Rome", "Asia/Karachi"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("rule", "change", "urgent"),
    [
        ("new agreement", agreement_change(verdict=Verdict.NEW), True),
        ("new agreement", agreement_change(verdict=Verdict.CHANGED), False),
        ("new agreement", figure_change(verdict=Verdict.NEW), False),
        ("changed labour_quota", figure_change(verdict=Verdict.CHANGED), True),
        ("changed labour_quota", figure_change(verdict=Verdict.NEW), False),
        ("labour_quota changed", figure_change(verdict=Verdict.CHANGED), True),
        ("readmission", agreement_change(kind=AgreementKind.READMISSION), True),
        ("readmission", agreement_change(), False),
        ("signed", agreement_change(stage=Stage.SIGNED), True),
        ("correction", figure_change(corrects=4), True),
        ("correction", figure_change(), False),
        ("figure", figure_change(verdict=Verdict.CONFLICT, told=False, note=True), False),
        ("conflict", figure_change(verdict=Verdict.CONFLICT, told=False, note=True), True),
    ],
)
def test_a_rule_makes_urgent_what_all_its_words_hold_for(rule: str, change: Change, urgent: bool) -> None:  # noqa: FBT001 - a table
    assert is_urgent(change, subscriber(urgent=(rule,))) is urgent


def test_any_of_several_rules_is_enough_and_none_makes_nothing_urgent() -> None:
    wish = subscriber(urgent=("denied", "new figure"))
    assert is_urgent(figure_change(), wish)
    assert not is_urgent(agreement_change(), wish)
    assert not is_urgent(figure_change(), subscriber())


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"urgent": ["new Agreement"]}, "urgent"),
        ({"urgent": [""]}, "urgent"),
        ({"quiet": "22-7"}, "quiet"),
        ({"quiet": "25:00-07:00"}, "quiet"),
        ({"quiet": "07:00-07:00"}, "quiet"),
        ({"max_per_day": 0}, "max_per_day"),
        ({"min_outlets": 0}, "min_outlets"),
        ({"channels": [{"kind": "webhook", "secret_env": "S"}]}, "url_env"),
        ({"channels": [{"kind": "webhook", "secret_env": "S", "url": "https://a.example", "url_env": "U"}]}, "url_env"),
        ({"channels": [{"kind": "feed", "url": "ftp://a.example"}]}, "url"),
        (
            {
                "channels": [
                    {"kind": "email", "to": "a@b.example", "sender": "c@d.example", "host": "h", "username": "c"}
                ]
            },
            "password_env",
        ),
        (
            {
                "channels": [
                    {
                        "kind": "email",
                        "to": "a@b.example",
                        "sender": "c@d.example",
                        "host": "h",
                        "unsubscribe": "https://x.example/>\r\nBcc: e@f.example",
                    }
                ]
            },
            "unsubscribe",
        ),
    ],
)
def test_a_wrong_rule_is_refused_and_the_key_named(fields: dict[str, object], named: str) -> None:
    entry = {"name": "desk", "channels": [{"kind": "folder"}]} | fields
    with pytest.raises(ValidationError, match=named):
        TypeAdapter(SubscriberFile).validate_python({"subscribers": [entry]})


@pytest.mark.parametrize(
    ("quiet", "zone", "now", "expected"),
    [
        ("22:00-07:00", KARACHI, "2026-03-11T21:59:59+05:00", False),
        ("22:00-07:00", KARACHI, "2026-03-11T22:00:00+05:00", True),
        ("22:00-07:00", KARACHI, "2026-03-12T00:30:00+05:00", True),
        ("22:00-07:00", KARACHI, "2026-03-12T06:59:59+05:00", True),
        ("22:00-07:00", KARACHI, "2026-03-12T07:00:00+05:00", False),
        ("12:30-14:00", KARACHI, "2026-03-12T13:00:00+05:00", True),
        ("12:30-14:00", KARACHI, "2026-03-12T14:00:00+05:00", False),
        # The night of 29 March 2026 in Rome has no hour between 2 and 3.
        ("22:00-02:30", ROME, "2026-03-29T01:59:59+01:00", True),
        ("22:00-02:30", ROME, "2026-03-29T03:00:00+02:00", False),
        ("02:30-06:00", ROME, "2026-03-29T01:59:59+01:00", False),
        ("02:30-06:00", ROME, "2026-03-29T03:00:00+02:00", True),
        # The night of 25 October 2026 in Rome has it twice.
        ("22:00-02:30", ROME, "2026-10-25T02:15:00+02:00", True),
        ("22:00-02:30", ROME, "2026-10-25T02:45:00+02:00", False),
        ("22:00-02:30", ROME, "2026-10-25T02:15:00+01:00", True),
        ("22:00-02:30", ROME, "2026-10-25T02:45:00+01:00", False),
        ("22:00-07:00", ROME, "2026-10-25T06:59:00+01:00", True),
        ("22:00-07:00", ROME, "2026-03-29T07:00:00+02:00", False),
    ],
)
def test_quiet_hours_are_those_of_the_wall_clock(quiet: str, zone: str, now: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_quiet(subscriber(quiet=quiet, zone=zone), at(now)) is expected


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        (KARACHI, "2026-03-11T00:10:00+05:00", "2026-03-10T19:00:00Z"),
        (ROME, "2026-03-29T12:00:00+02:00", "2026-03-28T23:00:00Z"),
        (ROME, "2026-03-30T00:00:00+02:00", "2026-03-29T22:00:00Z"),
        (ROME, "2026-10-25T23:59:00+01:00", "2026-10-24T22:00:00Z"),
        (ROME, "2026-10-26T00:00:00+01:00", "2026-10-25T23:00:00Z"),
    ],
)
def test_a_day_begins_at_midnight_on_the_subscribers_clock(zone: str, now: str, expected: str) -> None:
    assert day_start(subscriber(zone=zone), at(now)) == at(expected)


def test_each_day_of_a_year_has_one_daily_turn_in_rome_and_in_karachi() -> None:
    for zone in (ROME, KARACHI):
        wish = subscriber(schedule=Schedule.DAILY, at="08:00", zone=zone)
        moment, last, turns = at("2026-01-01T00:00:00Z"), at("2025-12-31T12:00:00Z"), []
        while moment < at("2027-01-01T00:00:00Z"):
            if due(wish, last, moment):
                turns.append(moment)
                last = moment
            moment = moment + (at("2026-01-01T00:30:00Z") - at("2026-01-01T00:00:00Z"))
        local = {turn.astimezone(day_start(wish, turn).tzinfo).date() for turn in turns}
        assert (len(turns), len(local)) == (365, 365)
