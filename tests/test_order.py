"""Whatever the order of arrival, and in however many passes: the same facts, stories and tellings, each told once."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from corridor.workplace import Workplace
from pipeline.ledger.baseline import load_baseline
from pipeline.ledger.captures import open_captures
from pipeline.ledger.changes import load_changes
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.exports import EXPORTS
from pipeline.ledger.outbox import DigestRow, insert_digest, new_changes, register_subscribers, subscriber_row
from pipeline.ledger.schema import ledger
from pipeline.model import Verdict
from pipeline.run import Pass, process
from tests.commandline import BASELINE, CONFIG, document
from tests.own_news import GREEK_SIGNING, GREEK_VISAS, ITALIAN_QUOTA, captured, news

WORKPLACE = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE)
SEEDS = range(20)
READER = "reader"
#: Fields of a change that tell of the order of arrival.
ARRIVAL = {"id", "corrects", "story"}
#: Texts of one day that lean on each other: rounded and exact, two outlets that differ, a toll that grows, a denial.
LEANING = [
    "More than 4,900 visas for Pakistani workers will be issued by Greece, its ministry said on Monday.",
    "Greece will issue 5,200 visas to Pakistani workers, the labour minister said on Monday in Athens.",
    "A boat with migrants sank off Crete on Monday and 12 Pakistanis died, the Greek coast guard said.",
    "The toll of the boat that sank off Crete rose to 19 dead Pakistanis, the Greek coast guard said on Monday.",
    "The embassy denied that Greece and Pakistan had signed the migration agreement.",
    "Italy's quota for Pakistani workers rises from 10,500 to 12,000, the ministry in Rome said on Monday.",
]


def documents() -> list[dict[str, object]]:
    own = [
        document(f"https://leaning{number}.example/a", text, published="2026-03-09", title=f"News {number}")
        for number, text in enumerate(LEANING)
    ]
    echoes = [
        document(f"https://echo{outlet}.example/{number}", text, published=f"2026-03-{9 + number:02}", title=text[:30])
        for outlet in range(2)
        for number, text in enumerate((GREEK_VISAS, GREEK_SIGNING, ITALIAN_QUOTA))
    ]
    revised = [
        document(
            "https://revised.example/a",
            f"Spain {words} to Pakistani workers, the labour ministry in Madrid said. Farms wait for them.",
            published=day,
            title="Visas from Madrid",
        )
        for day, words in (
            ("2026-03-09", "will issue 7,000 visas"),
            ("2026-03-10", "will issue 7,500 visas"),
            ("2026-03-11", "will issue visas"),
        )
    ]
    return news() + own + echoes + revised


class Home:
    """A home with the shipped baseline and one reader, who is told everything after each pass."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = open_database(folder / "ledger.db", ledger)
        load_baseline(self.database, WORKPLACE.known_at_start, WORKPLACE.rules.concepts)
        register_subscribers(self.database, [READER])
        self.sent: list[tuple[int, ...]] = []

    def hears(self, *arrived: dict[str, object]) -> tuple[int, ...]:
        """Capture and judge documents in one pass; return the ids of the new changes."""
        with open_captures(self.folder) as captures:
            for fields in arrived:
                assert captures.store_capture(captured(fields, at=f"{fields['published']}T20:00:00Z")) is not None
            return process(captures, self.database, Pass(WORKPLACE.rules, WORKPLACE.settings.gates)).changes

    def tells(self) -> tuple[int, ...]:
        """Send the reader what it has not been told; return the ids."""
        ids = new_changes(self.database, subscriber_row(self.database, READER))
        with immediate(self.database):
            digest = DigestRow(f"digest-{len(self.sent)}", READER, "2026-03-12T20:00:00Z", "", "", "", "{}")
            insert_digest(self.database, digest, change_ids=ids, deliveries=())
        self.sent.append(ids)
        return ids


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path / "home")
    yield made
    made.database.conn.close()


@pytest.fixture(scope="module")
def in_order(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    made = Home(tmp_path_factory.mktemp("in-order"))
    made.hears(*documents())
    yield made
    made.database.conn.close()


def facts(database: Database) -> list[object]:
    return list(EXPORTS["facts"](database))


def stories(database: Database) -> list[list[str]]:
    return sorted(sorted(story["urls"]) for story in EXPORTS["stories"](database))


def tellings(database: Database) -> list[str]:
    rows = [{key: row[key] for key in row if key not in ARRIVAL} for row in EXPORTS["changes"](database)]
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def test_the_documents_lean_on_each_other(in_order: Home) -> None:
    verdicts = {row["verdict"] for row in EXPORTS["changes"](in_order.database)}
    assert {"new", "changed", "conflict", "denied"} <= verdicts
    corrected = [row["verdict"] for row in EXPORTS["changes"](in_order.database) if row["corrects"]]
    assert corrected == ["changed", "denied"]


@pytest.mark.parametrize("seed", SEEDS)
def test_any_order_of_arrival_gives_the_same_ledger(home: Home, in_order: Home, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a repeatable order, no secret
    waiting = documents()
    dice.shuffle(waiting)
    while waiting:
        size = dice.randint(1, 5)
        home.hears(*waiting[:size])
        del waiting[:size]
    assert facts(home.database) == facts(in_order.database)
    assert stories(home.database) == stories(in_order.database)
    assert tellings(home.database) == tellings(in_order.database)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_sent_between_the_passes_is_not_sent_again(home: Home, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - a repeatable order, no secret
    waiting = documents()
    dice.shuffle(waiting)
    for arrived in waiting:
        home.hears(arrived)
        home.tells()
    sent = Counter(change for digest in home.sent for change in digest)
    assert set(sent.values()) == {1}
    standing = {change.id for change in load_changes(home.database)}
    assert standing <= set(sent)
    assert home.tells() == ()


def test_a_late_article_takes_the_telling_but_not_the_reader_s_time(home: Home) -> None:
    early = document("https://early.example/1", GREEK_VISAS, published="2026-03-09", outlet="Early")
    late = document("https://late.example/1", GREEK_VISAS + " So it goes.", published="2026-03-10", outlet="Late")
    (first,) = home.hears(late)
    home.tells()
    assert home.hears(early) == ()
    (change,) = load_changes(home.database)
    assert (change.id, change.outlet) == (first, "Early")
    assert [source.outlet for source in change.sources] == ["Early", "Late"]
    assert home.tells() == ()


def test_ids_of_changes_taken_back_are_not_given_again(home: Home) -> None:
    late = document("https://late.example/1", GREEK_VISAS.replace("5,000", "6,000"), published="2026-03-10")
    (first,) = home.hears(late)
    home.tells()
    early = document("https://early.example/1", GREEK_VISAS, published="2026-03-09")
    (second,) = home.hears(early)
    assert second > first
    assert [(change.id, change.verdict.value) for change in load_changes(home.database)] == [
        (second, "new"),
        (first, "changed"),
    ]
    assert home.tells() == (second,)


def test_a_ledger_from_before_the_order_was_kept_is_judged_on_behind_what_it_holds(home: Home) -> None:
    first, *rest = news()
    home.hears(*rest)
    home.database.execute("UPDATE articles SET order_key = NULL, records_json = NULL")
    home.database.execute("DELETE FROM fact_moves")
    before = facts(home.database)
    home.hears(first)
    assert facts(home.database)[: len(before)] == before


def test_of_like_words_of_one_text_each_keeps_its_own_id(home: Home) -> None:
    like = (
        "Greece will issue 5,000 visas to Pakistani workers, the ministry said. "
        "It will also issue 5,000 visas to Egyptian workers."
    )
    home.hears(document("https://like.example/1", like, published="2026-03-10", outlet="Like"))
    before = {change.id: change.parties for change in load_changes(home.database)}
    assert len(before) > 1
    early = like.partition(". ")[0] + ". So it goes."
    home.hears(document("https://early.example/1", early, published="2026-03-09", outlet="Early"))
    assert {change.id: change.parties for change in load_changes(home.database)} == before
    late = "Greece will issue 6,000 visas to Pakistani workers, the ministry said. So it went."
    home.hears(document("https://first.example/1", late, published="2026-03-08", outlet="First"))
    after = {change.id: change.parties for change in load_changes(home.database)}
    assert after.items() >= before.items()


def test_a_toll_taken_down_is_found_by_the_number_it_was(home: Home) -> None:
    lost = "At least 40 migrants died when a boat carrying Fijians capsized off Yemen, the migration agency said."
    fewer = "The migration agency lowered the toll of Fijian migrants lost off Yemen to 33 from 40."
    home.hears(document("https://lost.example/a", lost, published="2026-03-09", title="Boat capsizes off Yemen"))
    told = home.hears(document("https://fewer.example/a", fewer, published="2026-03-10", title="Toll off Yemen"))
    (change,) = [one for one in load_changes(home.database) if one.id in told]
    assert (change.verdict, change.previous and change.previous.value) == (Verdict.CHANGED, 40.0)
