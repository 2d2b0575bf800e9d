from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from alerts.selection import FEW_OUTLETS, due, empty_due, matches
from alerts.subscribers import FolderChannel, Schedule, SubscriberFile, Weekday, WhenEmpty
from pipeline.model import AgreementKind, Verdict
from tests.factories import agreement_change, figure_change, source, subscriber

CONFIG = Path(__file__).parent.parent / "config" / "subscribers.toml"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def test_the_shipped_subscriber_is_told_everything_in_its_corridors_into_a_folder() -> None:
    file = TypeAdapter(SubscriberFile).validate_python(tomllib.loads(CONFIG.read_text(encoding="utf-8")))
    (desk,) = file.subscribers
    assert desk.name == "desk"
    assert desk.channels == (FolderChannel(kind="folder", path="digests"),)
    assert desk.schedule is Schedule.IMMEDIATE
    assert desk.when_empty is WhenEmpty.SEND
    told = [figure_change(parties=("PK", other)) for other in ("IT", "GR", "ES", "EU")]
    assert [matches(change, desk) for change in told] == [None] * 4


def test_the_commented_examples_are_valid_when_uncommented() -> None:
    lines = CONFIG.read_text(encoding="utf-8").splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("# A mailbox"))
    examples = [
        line.removeprefix("# ") for line in lines[start:] if line.startswith("# ") and ("=" in line or "[[" in line)
    ]
    file = TypeAdapter(SubscriberFile).validate_python(tomllib.loads("\n".join(examples)))
    assert [entry.channels[0].kind for entry in file.subscribers] == ["email", "webhook", "chat", "feed"]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"name": "../x"}, "name"),
        ({"corridors": ["Pakistan-Italy"]}, "corridors"),
        ({"zone": "Europe/Atlantis"}, "zone"),
        ({"at": "8 o'clock"}, "at"),
        ({"at": "08"}, "at"),
        ({"at": "08:00+05:00"}, "at"),
        ({"languages": ["english"]}, "languages"),
        ({"channels": []}, "channel"),
        ({"channels": [{"kind": "folder"}, {"kind": "folder", "path": "digests"}]}, "channels"),
        ({"channels": [{"kind": "chat", "url_env": "slack://a/b/c"}]}, "url_env"),
        (
            {"channels": [{"kind": "webhook", "url": "https://a.example/", "secret_env": "whsec_c2VjcmV0"}]},
            "secret_env",
        ),
        ({"template": "../../etc/passwd"}, "template"),
        ({"channels": [{"kind": "pigeon"}]}, "kind"),
        ({"channels": [{"kind": "folder", "pth": "x"}]}, "pth"),
        (
            {
                "channels": [
                    {"kind": "email", "to": "a@b.example\r\nBcc: c@d.example", "sender": "e@f.example", "host": "h"}
                ]
            },
            "to",
        ),
        ({"unknown": 1}, "unknown"),
    ],
)
def test_a_wrong_subscriber_is_refused_and_the_key_named(fields: dict[str, object], named: str) -> None:
    entry = {"name": "desk", "channels": [{"kind": "folder"}]} | fields
    with pytest.raises(ValidationError, match=named):
        TypeAdapter(SubscriberFile).validate_python({"subscribers": [entry]})


def test_two_subscribers_cannot_share_a_name() -> None:
    entry = {"name": "desk", "channels": [{"kind": "folder"}]}
    with pytest.raises(ValidationError, match="twice"):
        TypeAdapter(SubscriberFile).validate_python({"subscribers": [entry, entry]})


@pytest.mark.parametrize(
    ("parties", "corridors", "told"),
    [
        (("IT", "PK"), ("PK-IT",), True),
        (("IT", "PK"), ("IT-PK",), True),
        (("GR", "PK"), ("PK-IT",), False),
        (("PK", "IT", "ES", "GR"), ("PK-ES",), True),
        (("PK",), ("PK-IT",), True),
        (("GR",), ("PK-IT",), False),
        ((), ("PK-IT",), False),
        ((), ("*",), True),
        (("DE", "PK"), ("PK-*",), True),
        (("DE", "IN"), ("PK-*",), False),
    ],
)
def test_a_corridor_takes_what_lies_between_its_ends(
    parties: tuple[str, ...], corridors: tuple[str, ...], *, told: bool
) -> None:
    reason = matches(figure_change(parties=parties), subscriber(corridors=corridors))
    assert (reason is None) is told


def test_each_filter_says_why_it_keeps_a_change() -> None:
    figure, agreement = figure_change(), agreement_change()
    assert "measure" in str(matches(figure, subscriber(measures=("returns",))))
    assert matches(agreement, subscriber(measures=("returns",))) is None
    assert "kind" in str(matches(agreement, subscriber(kinds=(AgreementKind.READMISSION,))))
    assert "verdict" in str(matches(figure, subscriber(verdicts=(Verdict.CHANGED,))))
    assert "language" in str(matches(figure, subscriber(languages=("ur",))))
    assert "not told" in str(matches(figure_change(told=False, verdict=Verdict.KNOWN), subscriber()))


def test_a_language_of_any_source_is_enough() -> None:
    change = figure_change(sources=(source(2, "subhnama.example", language="ur"),))
    assert matches(change, subscriber(languages=("ur",))) is None


def test_copies_do_not_count_towards_the_outlets_asked_for() -> None:
    sources = (source(1, "courier.example"), source(2, "echo.example", copy_of=1))
    wish = subscriber(min_outlets=2)
    assert matches(figure_change(sources=sources), wish) == FEW_OUTLETS
    assert matches(figure_change(sources=(*sources, source(3, "herald.example"))), wish) is None


@pytest.mark.parametrize(
    ("zone", "last", "now", "expected"),
    [
        ("Asia/Karachi", "2026-03-10T08:00:00+05:00", "2026-03-11T07:59:00+05:00", False),
        ("Asia/Karachi", "2026-03-10T08:00:00+05:00", "2026-03-11T08:00:00+05:00", True),
        ("Europe/Rome", "2026-03-28T08:00:00+01:00", "2026-03-29T07:59:00+02:00", False),
        ("Europe/Rome", "2026-03-28T08:00:00+01:00", "2026-03-29T08:00:00+02:00", True),
        ("Europe/Rome", "2026-10-24T08:00:00+02:00", "2026-10-25T07:59:00+01:00", False),
        ("Europe/Rome", "2026-10-24T08:00:00+02:00", "2026-10-25T08:00:00+01:00", True),
    ],
    ids=["karachi-early", "karachi-due", "summer-early", "summer-due", "winter-early", "winter-due"],
)
def test_a_daily_digest_is_due_by_the_clock_on_the_wall(zone: str, last: str, now: str, expected: bool) -> None:  # noqa: FBT001 - a table
    wish = subscriber(schedule=Schedule.DAILY, at="08:00", zone=zone)
    assert due(wish, at(last), at(now)) is expected


def test_a_time_skipped_by_summer_time_falls_an_hour_later_once() -> None:
    wish = subscriber(schedule=Schedule.DAILY, at="02:30", zone="Europe/Rome")
    last = at("2026-03-28T02:30:00+01:00")
    assert not due(wish, last, at("2026-03-29T01:59:00+01:00"))
    assert not due(wish, last, at("2026-03-29T03:29:00+02:00"))
    assert due(wish, last, at("2026-03-29T03:30:00+02:00"))
    assert not due(wish, at("2026-03-29T03:30:00+02:00"), at("2026-03-29T12:00:00+02:00"))


def test_a_time_that_comes_twice_in_autumn_counts_once() -> None:
    wish = subscriber(schedule=Schedule.DAILY, at="02:30", zone="Europe/Rome")
    first = at("2026-10-25T02:30:00+02:00")
    assert due(wish, at("2026-10-24T02:30:00+02:00"), first)
    assert not due(wish, first, at("2026-10-25T02:30:00+01:00"))


def test_a_weekly_digest_is_due_on_its_day_and_caught_up_later() -> None:
    wish = subscriber(schedule=Schedule.WEEKLY, weekday=Weekday.WEDNESDAY, at="08:00", zone="Asia/Karachi")
    last = at("2026-03-04T08:00:00+05:00")
    assert not due(wish, last, at("2026-03-10T23:00:00+05:00"))
    assert due(wish, last, at("2026-03-11T08:00:00+05:00"))
    assert due(wish, last, at("2026-03-13T12:00:00+05:00"))


def test_an_hourly_digest_is_due_when_the_hour_turns() -> None:
    wish = subscriber(schedule=Schedule.HOURLY)
    assert not due(wish, at("2026-03-11T08:05:00Z"), at("2026-03-11T08:59:00Z"))
    assert due(wish, at("2026-03-11T08:05:00Z"), at("2026-03-11T09:00:00Z"))


def test_an_immediate_subscriber_hears_of_nothing_new_once_a_day() -> None:
    wish = subscriber(zone="Asia/Karachi")
    last = at("2026-03-11T08:00:00+05:00")
    assert due(wish, last, at("2026-03-11T08:01:00+05:00"))
    assert not empty_due(wish, last, at("2026-03-11T23:59:00+05:00"))
    assert empty_due(wish, last, at("2026-03-12T00:01:00+05:00"))
