"""Reading and judging what was captured: the same ledger however it is read, in whatever order, however often."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from corridor.workplace import Workplace
from pipeline.ledger.baseline import load_baseline
from pipeline.ledger.captures import open_captures
from pipeline.ledger.database import open_database
from pipeline.ledger.exports import EXPORTS
from pipeline.ledger.schema import ledger
from pipeline.run import Pass, ProcessReport, process
from tests.commandline import BASELINE, CONFIG, document
from tests.own_news import GREEK_SIGNING, GREEK_VISAS, ITALIAN_QUOTA, captured, news

WORKPLACE = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE)
AT = "2026-03-12T20:00:00Z"
#: A reader meets it as text, and no file or database can hold it: half of a surrogate pair.
HALF_A_LETTER = "\ud83d"


def plan(**more: object) -> Pass:
    return replace(Pass(WORKPLACE.rules, WORKPLACE.settings.gates), **more)  # type: ignore[arg-type] # its own fields


class Home:
    """A home with the shipped baseline."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = open_database(folder / "ledger.db", ledger)
        load_baseline(self.database, WORKPLACE.known_at_start, WORKPLACE.rules.concepts)

    def capture(self, documents: Iterable[dict[str, object]]) -> None:
        with open_captures(self.folder) as captures:
            for fields in documents:
                assert captures.store_capture(captured(fields, at=AT)) is not None

    def process(self, chosen: Pass | None = None) -> ProcessReport:
        with open_captures(self.folder) as captures:
            return process(captures, self.database, chosen or plan())


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path)
    yield made
    made.database.conn.close()


def dump(database: Database) -> list[str]:
    """Return all the ledger holds, but for the times at which its tables were made."""
    return [line for line in database.conn.iterdump() if "_sqlite_migrations" not in line]


def told(database: Database) -> list[tuple[object, ...]]:
    names = ("detected_at", "verdict", "measure", "kind", "stage", "value", "previous", "parties", "url", "told", "why")
    return [tuple(str(row[name]) for name in names) for row in EXPORTS["changes"](database)]


def many() -> list[dict[str, object]]:
    """Documents that lean on each other: the same facts at other outlets, copies, and a repeat of the old number."""
    repeats = [GREEK_VISAS, GREEK_SIGNING, ITALIAN_QUOTA, "Italy keeps its quota of 10,500 workers for Pakistan."]
    return news() + [
        document(f"https://echo{outlet}.example/{number}", text, published=f"2026-03-{9 + number:02}", title=text[:30])
        for outlet in range(3)
        for number, text in enumerate(repeats)
    ]


def test_a_pool_of_processes_gives_the_same_ledger_as_this_one(home: Home, tmp_path: Path) -> None:
    home.capture(many())
    home.process()
    other = Home(tmp_path / "other")
    other.capture(many())
    with ProcessPoolExecutor(2) as pool:
        other.process(plan(executor=pool))
    assert dump(other.database) == dump(home.database)
    other.database.conn.close()


def test_processing_twice_changes_nothing(home: Home) -> None:
    home.capture(many())
    assert home.process().changes
    before = dump(home.database)
    assert home.process() == ProcessReport(read=0, rejected=0, relevant=0, mentions=0, changes=())
    assert dump(home.database) == before


def test_what_is_captured_later_is_read_and_nothing_else(home: Home) -> None:
    first, *rest = news()
    home.capture([first])
    assert home.process().read == 1
    home.capture(rest)
    assert home.process().read == len(rest)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_arrival_within_a_batch_does_not_matter(home: Home, tmp_path: Path, seed: int) -> None:
    home.capture(many())
    home.process()
    shuffled = many()
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - a repeatable order, no secret
    assert shuffled != many()
    other = Home(tmp_path / "other")
    other.capture(shuffled)
    other.process()
    assert told(other.database) == told(home.database) != []
    other.database.conn.close()


POISON = {
    "half a letter in the text": document("https://bad.example/1", GREEK_VISAS + HALF_A_LETTER, published="2026-03-09"),
    "half a letter in the title": document(
        "https://bad.example/2", GREEK_VISAS, published="2026-03-09", title=f"Visas {HALF_A_LETTER}"
    ),
    "no text": document("https://bad.example/3", " ", published="2026-03-09"),
}


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON)
def test_a_poisoned_page_is_set_aside_and_the_run_goes_on(home: Home, poison: dict[str, object]) -> None:
    documents = news()
    home.capture([documents[0], poison, *documents[1:]])
    report = home.process()
    assert (report.read, report.rejected) == (5, 1)
    (row,) = home.database.query("SELECT url, reason FROM capture_readings WHERE outcome = 'rejected'")
    assert row["url"] == poison["url"]
    assert row["reason"]
    assert home.process().read == 0


def test_a_poisoned_page_is_set_aside_in_a_pool_of_processes_too(home: Home) -> None:
    home.capture([POISON["no text"], *news()])
    with ProcessPoolExecutor(2) as pool:
        report = home.process(plan(executor=pool))
    assert (report.read, report.rejected) == (5, 1)


def test_progress_counts_every_capture_up_to_all(home: Home) -> None:
    home.capture(news())
    seen: list[tuple[int, int]] = []
    home.process(plan(progress=lambda done, total: seen.append((done, total))))
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_evidence_stands_in_the_stored_text(home: Home) -> None:
    home.capture(many())
    home.process()
    query = 'SELECT m.quote, m.start, m."end", a.text FROM mentions m JOIN articles a ON a.id = m.article_id'
    rows = list(home.database.query(query))
    assert rows
    assert [row["quote"] for row in rows if row["text"][row["start"] : row["end"]] != row["quote"]] == []
