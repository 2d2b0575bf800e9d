"""The operator is told what is wrong, once, in one message, and once that it is well again; readers hear nothing."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from alerts.operator import OperatorSettings, Outlook, Trouble, TroubleKind, tell_operator
from alerts.subscribers import FolderChannel
from corridor.upkeep.canary_record import CanaryReport, save_canary
from pipeline.ledger import schema
from pipeline.ledger.captures import Poll, open_captures
from pipeline.ledger.database import open_database
from pipeline.ledger.troubles import list_troubles
from pipeline.model import Capture, ErrorClass
from pipeline.utc import utc_text
from tests.commandline import CONFIG, here
from tests.factories import NOW
from tests.ledger_views import rows
from tests.ledger_views import sent_digests as digests_to_readers

TOLD = OperatorSettings(channels=(FolderChannel(kind="folder", path="operator"),), gather_s=600)


def sources(*names: str) -> Outlook:
    return Outlook(tuple(Trouble(f"source:{name}", TroubleKind.SOURCE, f"{name}: silent") for name in names))


class Ledger:
    """A ledger, and the minutes at which the operator's messages are made."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def tell(self, outlook: Outlook, *, minute: int) -> str | None:
        return tell_operator(self.database, outlook, settings=TOLD, now=NOW + timedelta(minutes=minute))

    def text(self, notice: str | None) -> str:
        (row,) = self.database.query("SELECT text FROM digests WHERE id = ?", [notice])
        return str(row["text"])

    def subject(self, notice: str | None) -> str:
        (row,) = self.database.query("SELECT subject FROM digests WHERE id = ?", [notice])
        return str(row["subject"])


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    database = open_database(tmp_path / "ledger.db", schema.ledger)
    yield Ledger(database)
    database.conn.close()


def test_forty_sources_are_one_message_and_it_is_not_repeated(ledger: Ledger) -> None:
    outlook = sources(*(f"outlet-{number:02}" for number in range(40)))
    notice = ledger.tell(outlook, minute=0)
    assert ledger.subject(notice) == "Corridor: trouble with 40 sources"
    text = ledger.text(notice)
    assert "outlet-19: silent" in text
    assert "outlet-20" not in text
    assert "and 20 more" in text
    assert [ledger.tell(outlook, minute=minute) for minute in (1, 60, 600)] == [None] * 3
    assert ledger.database.table("deliveries").count == 1


def test_what_is_well_again_is_told_once(ledger: Ledger) -> None:
    ledger.tell(sources("lamp", "quill"), minute=0)
    notice = ledger.tell(sources("quill"), minute=60)
    assert ledger.subject(notice) == "Corridor: well again: 1 source"
    assert "- lamp: silent (from 2026-03-11T07:30:00Z to 2026-03-11T08:30:00Z)" in ledger.text(notice)
    assert "1 in all are wrong now." in ledger.text(notice)
    assert ledger.tell(sources("quill"), minute=120) is None


def test_what_comes_soon_after_a_message_is_gathered_into_the_next(ledger: Ledger) -> None:
    ledger.tell(sources("a"), minute=0)
    assert ledger.tell(sources("a", "b"), minute=3) is None
    assert ledger.tell(sources("a", "b", "c"), minute=7) is None
    notice = ledger.tell(sources("b", "c"), minute=10)
    assert ledger.subject(notice) == "Corridor: trouble with 2 sources"
    assert "Well again:\n- a: silent" in ledger.text(notice)


def test_what_is_over_before_it_was_told_is_never_told(ledger: Ledger) -> None:
    ledger.tell(sources("a"), minute=0)
    ledger.tell(sources("a", "b"), minute=2)
    ledger.tell(sources("a"), minute=4)
    assert ledger.tell(sources("a"), minute=20) is None


def test_what_ends_and_begins_again_before_the_end_was_told_goes_on(ledger: Ledger) -> None:
    ledger.tell(sources("a"), minute=0)
    ledger.tell(sources(), minute=2)
    assert ledger.tell(sources("a"), minute=20) is None
    assert [row.ended_at for row in list_troubles(ledger.database)] == [None]


def test_where_nothing_can_be_said_nothing_begins_or_ends(ledger: Ledger) -> None:
    ledger.tell(sources("a", "b"), minute=0)
    assert ledger.tell(Outlook(unsure=frozenset({"source:a", "source:b"})), minute=20) is None
    assert ledger.tell(Outlook(unsure=frozenset({"source"})), minute=20) is None
    assert len(list_troubles(ledger.database)) == 2


def test_a_source_that_is_no_longer_declared_ends_untold(ledger: Ledger) -> None:
    ledger.tell(sources("a"), minute=0)
    assert ledger.tell(Outlook(gone=frozenset({"source:a"})), minute=20) is None
    assert list_troubles(ledger.database) == ()


def test_without_channels_nothing_is_sent_and_later_all_that_is_wrong_is(ledger: Ledger) -> None:
    assert tell_operator(ledger.database, sources("a"), settings=OperatorSettings(), now=NOW) is None
    assert [row.told_at for row in list_troubles(ledger.database)] == [None]
    assert "a: silent" in ledger.text(ledger.tell(sources("a"), minute=5))


def test_a_message_that_cannot_be_stored_leaves_its_troubles_untold(ledger: Ledger) -> None:
    ledger.database.execute(
        "CREATE TRIGGER full BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    with pytest.raises(Exception, match="disk full"):
        ledger.tell(sources("a"), minute=0)
    ledger.database.execute("DROP TRIGGER full")
    assert list_troubles(ledger.database) == ()
    assert ledger.tell(sources("a"), minute=0) is not None


#: The names of the sources of the whole below.
NAMES = ("lamp", "quill", "harbour")


def page(url: str, at: str) -> Capture:
    """Return a page that says nothing: what was captured, for the source ``lamp``."""
    return Capture(
        id=0,
        kind="page",
        url=url,
        source="lamp",
        outlet=None,
        language="en",
        fetched_at=at,
        status=200,
        content_type="text/html",
        listed_title=None,
        listed_published=None,
        body=b"one",
    )


class House:
    """A home and a configuration whose sources are never due, so that a run only looks around."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.config = shutil.copytree(CONFIG, folder / "config")
        self.settings()
        self.declare(*NAMES)
        (self.config / "subscribers.toml").write_text(
            '[[subscribers]]\nname = "desk"\n[[subscribers.channels]]\nkind = "folder"\n', encoding="utf-8"
        )
        self.now = datetime.now(UTC)

    def settings(self, **more: int) -> None:
        extra = "".join(f"{name} = {value}\n" for name, value in ({"low_space_mib": 0, "gather_s": 0} | more).items())
        (self.config / "settings.toml").write_text(
            f'[operator]\n{extra}[[operator.channels]]\nkind = "folder"\npath = "operator"\n', encoding="utf-8"
        )

    def declare(self, *names: str) -> None:
        (self.config / "sources.toml").write_text(
            "".join(
                f"[[sources]]\nname = '{name}'\nkind = 'feed'\nurl = 'https://{name}.org/feed'\n" for name in names
            ),
            encoding="utf-8",
        )

    def polled(self, name: str, *, failures: int) -> None:
        """Let a source be polled, so many times without success at the end; it is due in an hour."""
        at, due = utc_text(self.now), utc_text(self.now + timedelta(hours=1))
        with open_captures(self.home) as captures:
            captures.record_poll(Poll(name, at, next_due=due))
            for _ in range(failures):
                captures.record_poll(Poll(name, at, due, error="HTTP 503", error_class=ErrorClass.HTTP_5XX))

    def run(self, command: str = "run") -> int:
        return here("--home", self.home, "--config", self.config, "--baseline", "none", command).code

    def told(self) -> list[str]:
        """Return the texts of the messages that lie in the operator's folder, oldest first."""
        paths = sorted((self.home / "operator").glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
        return [json.loads(path.read_text(encoding="utf-8"))["data"]["text"] for path in paths]


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(tmp_path)
    for name in NAMES:
        house.polled(name, failures=0)
    return house


def test_a_source_that_breaks_is_told_after_three_failures_and_again_when_it_answers(house: House) -> None:
    house.polled("lamp", failures=2)
    assert (house.run(), house.told()) == (0, [])
    house.polled("lamp", failures=3)
    house.polled("quill", failures=4)
    assert house.run() == house.run() == 0
    (begun,) = house.told()
    assert "- lamp: failing, http_5xx: HTTP 503 (3 times in a row)" in begun
    assert "- quill: failing, http_5xx: HTTP 503 (4 times in a row)" in begun
    house.polled("lamp", failures=1)
    assert house.run() == 0
    assert len(house.told()) == 1
    house.polled("lamp", failures=0)
    assert house.run() == house.run() == 0
    _, ended = house.told()
    assert "Well again:\n- lamp: failing" in ended
    assert "1 in all are wrong now." in ended


def test_a_source_that_answers_and_falls_silent_is_told_and_stands_in_the_empty_digest(house: House) -> None:
    with open_captures(house.home) as captures:
        for day in range(30, 6, -1):
            moment = utc_text(house.now - timedelta(days=day))
            captures.store_capture(page(f"https://lamp.example/{day}", moment))
    assert house.run() == house.run() == 0
    (begun,) = house.told()
    assert "- lamp: silent: answers, but has given nothing new for 7 days" in begun
    assert "quill" not in begun
    preview = here("--home", house.home, "--config", house.config, "digest", "--preview", "desk")
    assert "2 of 3 sources healthy; silent: lamp" in preview.out
    with open_captures(house.home) as captures:
        captures.store_capture(page("https://lamp.example/again", utc_text(house.now)))
    assert house.run() == house.run() == 0
    assert "Well again:\n- lamp: silent" in house.told()[1]


def test_that_we_are_offline_is_one_message_and_no_source_is_blamed(house: House) -> None:
    house.polled("lamp", failures=3)
    house.run()
    with open_captures(house.home) as captures:
        for name in NAMES:
            at = utc_text(house.now + timedelta(minutes=1))
            captures.record_poll(
                Poll(name, at, "9999", error="no whole answer", answered=False, site=f"{name}.example")
            )
        captures.settle(utc_text(house.now + timedelta(minutes=1)))
    house.run()
    house.run()
    _, offline = house.told()
    assert "- we are offline: no source has answered since" in offline
    assert "quill" not in offline
    assert "Well again" not in offline
    assert "2 in all are wrong now." in offline


def test_readers_hear_nothing_of_it(house: House) -> None:
    house.polled("lamp", failures=3)
    assert house.run() == 0
    assert digests_to_readers(house.home) == []
    assert [row["subscriber"] for row in rows(house.home, "SELECT subscriber FROM digests")] == ["operator"]


def test_a_source_taken_out_of_the_file_ends_without_a_word(house: House) -> None:
    house.polled("lamp", failures=3)
    house.run()
    house.declare("quill", "harbour")
    house.run()
    assert len(house.told()) == 1


def wants_empty_digests(house: House) -> None:
    path = house.config / "subscribers.toml"
    path.write_text(path.read_text("utf-8").replace('"desk"\n', '"desk"\nwhen_empty = "send"\nschedule = "hourly"\n'))


def test_a_template_that_fails_is_told_and_that_it_is_mended(house: House) -> None:
    wants_empty_digests(house)
    path = house.config / "templates" / "digest.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text("{{ digest.nonsense }}", encoding="utf-8")
    assert house.run() == house.run() == 0
    (begun,) = house.told()
    assert "the digest for desk: " in begun
    assert "nonsense" in begun
    path.unlink()
    with closing(sqlite3.connect(house.home / "ledger.db")) as ledger:
        ledger.execute("UPDATE subscribers SET last_digest_at = '2026-01-01T00:00:00Z' WHERE name = 'desk'")
        ledger.commit()
        (made_at,) = ledger.execute("SELECT created_at FROM digests WHERE subscriber = 'desk'").fetchone()
    while utc_text(datetime.now(UTC)) == made_at:  # a digest is known by the second it was made in
        time.sleep(0.05)
    assert house.run() == 0
    assert "Well again:" in house.told()[1]


def test_a_run_that_fails_is_told_and_that_the_next_one_is_well(house: House) -> None:
    wants_empty_digests(house)
    with closing(sqlite3.connect(house.home / "captures.db")) as captures:
        captures.execute("ALTER TABLE frontier RENAME TO gone")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        house.run()
    with closing(sqlite3.connect(house.home / "captures.db")) as captures:
        captures.execute("ALTER TABLE gone RENAME TO frontier")
    (begun,) = house.told()
    assert "the last run failed: OperationalError: no such table" in begun
    assert house.run() == 0
    assert "Well again:" in house.told()[1]


def test_a_delivery_given_up_is_told_and_that_it_went_after_all(house: House) -> None:
    text = (house.config / "subscribers.toml").read_text(encoding="utf-8")
    broken = text.replace('kind = "folder"\n', 'kind = "webhook"\nurl = "http://127.0.0.1:9/a"\nsecret_env = "PATH"\n')
    (house.config / "subscribers.toml").write_text(broken, encoding="utf-8")
    wants_empty_digests(house)
    house.run()
    house.run()
    (begun,) = house.told()
    assert "to desk by webhook" in begun
    assert "was given up" in begun


def test_the_operators_own_deliveries_given_up_make_no_message(house: House) -> None:
    house.polled("lamp", failures=3)
    path = house.config / "settings.toml"
    text = path.read_text(encoding="utf-8").replace(
        'kind = "folder"\npath = "operator"', 'kind = "webhook"\nurl = "http://127.0.0.1:9/a"\nsecret_env = "PATH"'
    )
    path.write_text(text, encoding="utf-8")
    for _ in range(3):
        house.run()
    assert [row["state"] for row in rows(house.home, "SELECT state FROM deliveries")] in (["dead"], ["pending"])


def test_low_space_is_told(house: House) -> None:
    house.settings(low_space_mib=10**9)
    house.run()
    (begun,) = house.told()
    assert "MiB are free at" in begun
    house.settings(low_space_mib=1)
    house.run()
    assert "Well again:" in house.told()[1]


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ({"well": False, "failure": "not captured: no answer"}, "the canary failed: not captured: no answer"),
        ({"at": "2026-01-01T05:30:00Z"}, "no canary has come since 2026-01-01T05:30:00Z"),
    ],
    ids=["failed", "missed"],
)
def test_a_canary_that_does_not_come_through_is_told(house: House, report: dict[str, Any], said: str) -> None:
    fine = {"at": utc_text(house.now), "well": True, "seconds": 1.0, "done": ("captured",), "failure": None}
    save_canary(house.home, CanaryReport(**(fine | report)))
    house.run()
    (begun,) = house.told()
    assert said in begun
    save_canary(house.home, CanaryReport(**fine))
    house.run()
    assert "Well again:" in house.told()[1]


def test_no_subscriber_may_be_called_operator(house: House) -> None:
    (house.config / "subscribers.toml").write_text(
        '[[subscribers]]\nname = "operator"\n[[subscribers.channels]]\nkind = "folder"\n', encoding="utf-8"
    )
    answer = here("--home", house.home, "--config", house.config, "run")
    assert answer.code == 1
    assert "is kept for [operator]" in answer.err
