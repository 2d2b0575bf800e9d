"""The demo, run once as its users run it, held against the acceptance table of the newsroom."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from corridor.config import load_toml
from pipeline.addresses import address_key
from pipeline.figures import Concepts
from tests.commandline import CONFIG, NEWSROOM, Answer, here, really
from tests.ledger_views import Row, exported, rows, sent_digests

EXPECTED: dict[str, list[Row]] = tomllib.loads((NEWSROOM / "expected.toml").read_text(encoding="utf-8"))
DAYS: tuple[dt.date, ...] = tuple(row["day"] if "day" in row else row["date"] for row in EXPECTED["day"])
CONCEPTS = load_toml(CONFIG / "concepts.toml", Concepts)
#: Verdicts that keep a mention silent, by the class of reason the table gives.
SILENT = {
    "known": {"known", "refined"},
    "background": {"background"},
    "undated": {"undated"},
}
QUIET = {"known", "refined", "background"}


@dataclass(frozen=True)
class Demo:
    """A demo that has run: its home and what it printed."""

    home: Path
    answer: Answer

    @cached_property
    def port(self) -> str:
        return (self.home / "newsroom.port").read_text(encoding="ascii").strip()

    @cached_property
    def changes(self) -> list[Row]:
        return exported(self.home, "changes")

    @cached_property
    def told(self) -> list[Row]:
        return [change for change in self.changes if change["told"]]

    @cached_property
    def digests(self) -> dict[dt.date, Row]:
        made = [(dt.datetime.fromisoformat(digest["timestamp"]).date(), digest["data"]) for digest in self._sent]
        assert [day for day, _ in made] == sorted({day for day, _ in made}), "more than one digest a day"
        return dict(made)

    @cached_property
    def _sent(self) -> list[Row]:
        return sent_digests(self.home)

    def url(self, template: str) -> str:
        return template.replace("{port}", self.port)

    def keys(self, templates: list[str]) -> set[str]:
        return {address_key(self.url(template)) for template in templates}

    def sent_on(self, day: dt.date) -> list[Row]:
        """Return the told changes of a day's digest, as its reader got them."""
        return [change for change in self.digests[day]["changes"] if change["told"]]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    home = tmp_path_factory.mktemp("demo")
    answer = really("demo", "--keep", home)
    assert answer.code == 0, answer.err
    return Demo(home, answer)


def family(measure: str | None) -> str | None:
    return CONCEPTS.measure(measure).family if measure else None


def identity(change: Row) -> tuple[Any, ...]:
    """Return what a change tells, apart from the verdict: whose fact, and the value or stage it now has."""
    if change["subject"] == "figure":
        return "figure", family(change["measure"]), tuple(sorted(change["parties"])), change["value"]
    return "agreement", change["kind"], tuple(sorted(change["parties"])), change["stage"]


def expected_identity(row: Row) -> tuple[Any, ...]:
    """Return what a row of the table tells, as ``identity`` does."""
    if row["subject"] == "figure":
        return "figure", row["family"], tuple(sorted(row["parties"])), row["value"]
    return "agreement", row["kind"], tuple(sorted(row["parties"])), row["stage"]


def day_of(change: Row) -> dt.date:
    return dt.datetime.fromisoformat(change["detected_at"]).date()


def name_of(row: Row) -> str:
    if "url" in row:
        return f"{row['day']:%d}-{row['url'].removeprefix('http://').replace('.localhost:{port}', '')}"
    _, what, parties, state = expected_identity(row)
    return f"{row['day']:%d}-{what}-{'-'.join(parties)}-{state}"


told_rows = pytest.mark.parametrize("row", EXPECTED["told"], ids=name_of)


def the_telling(demo: Demo, row: Row) -> Row:
    """Return the one change that tells a row on its day."""
    found = [change for change in demo.sent_on(row["day"]) if identity(change) == expected_identity(row)]
    assert len(found) == 1, [change["headline"] for change in demo.sent_on(row["day"])]
    return found[0]


@told_rows
def test_what_must_be_told_is_told_once_on_its_day(demo: Demo, row: Row) -> None:
    change = the_telling(demo, row)
    previous = change["previous"] and (change["previous"]["stage"] or change["previous"]["value"])
    assert (change["verdict"], previous) == (row["verdict"], row.get("previous"))
    assert [day for day in DAYS for other in demo.sent_on(day) if identity(other) == expected_identity(row)] == [
        row["day"]
    ]


@told_rows
def test_a_telling_names_the_independent_outlets_and_counts_the_copies(demo: Demo, row: Row) -> None:
    sources = the_telling(demo, row)["sources"]
    assert {address_key(source["url"]) for source in sources} == demo.keys(row["urls"])
    copies = sum(source["copy"] for source in sources)
    assert (len(sources) - copies, copies) == (row["independent"], row["copies"])
    assert {source["language"] for source in sources} == set(row["languages"])


@told_rows
def test_a_telling_quotes_the_page_it_comes_from(demo: Demo, row: Row) -> None:
    change = the_telling(demo, row)
    assert address_key(change["url"]) in demo.keys(row["urls"])
    assert change["quote"]
    for source in change["sources"]:
        revisions = rows(demo.home, "SELECT text FROM articles WHERE url = ?", source["url"])
        assert any(one["text"][source["start"] : source["end"]] == source["quote"] for one in revisions)


@pytest.mark.parametrize("row", [row for row in EXPECTED["told"] if row.get("correction")], ids=name_of)
def test_a_correction_names_what_was_read_before(demo: Demo, row: Row) -> None:
    change = the_telling(demo, row)
    (earlier,) = (one for one in demo.told if one["id"] == change["corrects"])
    assert earlier["value"] == row["previous"]
    assert day_of(earlier) < row["day"]


def may_be_told(change: Row) -> bool:
    day = day_of(change)
    if any(row["day"] == day and expected_identity(row) == identity(change) for row in EXPECTED["told"]):
        return True
    return any(row["day"] == day and _allows(row, change) for row in EXPECTED["allowed"])


def _allows(row: Row, change: Row) -> bool:
    stated = {name: row[name] for name in ("subject", "verdict", "value") if name in row}
    fits = all(change[name] == value for name, value in stated.items())
    if "family" in row and row["family"] != family(change["measure"]):
        return False
    return fits and ("parties" not in row or set(row["parties"]) == set(change["parties"]))


def sentence(change: Row) -> str:
    what = change["measure"] or change["kind"]
    return (
        f"{day_of(change)} {change['verdict']} {what} {change['value'] or change['stage']} {change['url']}: "
        f"{change['quote']}"
    )


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_nothing_else_is_told(demo: Demo, day: dt.date) -> None:
    extra = [sentence(change) for change in demo.told if day_of(change) == day and not may_be_told(change)]
    assert not extra, "\n".join(extra)


def test_nothing_is_told_twice_over_the_days(demo: Demo) -> None:
    told = [identity(change) for change in demo.told]
    twice = [sentence(change) for change in demo.told if told.count(identity(change)) > 1]
    assert not twice, "\n".join(twice)


def test_what_the_ledger_tells_is_what_the_digests_told(demo: Demo) -> None:
    sent = [change["id"] for digest in demo.digests.values() for change in digest["changes"]]
    assert sorted(sent) == sorted(set(sent)), "told in two digests"
    assert set(sent) == {change["id"] for change in demo.changes}


@pytest.mark.parametrize("row", EXPECTED["untold"], ids=name_of)
def test_what_must_not_be_told_is_silent_and_says_why(demo: Demo, row: Row) -> None:
    key = address_key(demo.url(row["url"]))
    expected = {expected_identity(told) for told in EXPECTED["told"] if told["day"] == row["day"]}
    extra = [
        sentence(change)
        for change in demo.told
        if address_key(change["url"]) == key and identity(change) not in expected
    ]
    assert not extra, "\n".join(extra)
    answer = here("--home", demo.home, "explain", demo.url(row["url"]), "--json")
    assert answer.code == 0, answer.err
    assert_explained(answer.json(), row)


def assert_explained(found: Row, row: Row) -> None:
    """Check that an explanation gives a reason of the class that the table names."""
    (article,) = found["articles"]
    assert article["relevant"] is (row["because"] != "irrelevant"), article["reasons"]
    assert article["reasons"]
    if row["because"] == "irrelevant":
        assert article["mentions"] == []
        return
    verdicts = {mention["verdict"] for mention in article["mentions"]}
    assert verdicts & SILENT[row["because"]], verdicts
    assert verdicts <= QUIET | SILENT[row["because"]], verdicts
    assert all(mention["why"] for mention in article["mentions"])


@pytest.mark.parametrize("row", EXPECTED["day"], ids=lambda row: str(row["date"]))
def test_each_days_digest_states_the_sources_health(demo: Demo, row: Row) -> None:
    failing = row["failing"]
    state = f"{12 - len(failing)} of 12 sources healthy"
    (text,) = rows(demo.home, "SELECT text FROM digests WHERE created_at LIKE ?", f"{row['date']}%")
    assert state in text["text"]
    assert text["text"] in demo.answer.out
    assert [name for name in failing if f"failing: {name}" not in text["text"]] == []
    assert sorted(demo.digests[row["date"]]["sources"]["silent"]) == failing


def test_each_digest_lies_where_the_demo_says(demo: Demo) -> None:
    printed = [Path(line.removeprefix("HTML: ")) for line in demo.answer.out.splitlines() if line.startswith("HTML: ")]
    assert len(printed) == len(DAYS)
    assert [path for path in printed if "<html" not in path.read_text(encoding="utf-8")] == []


def test_the_raised_quota_comes_with_a_picture_of_what_it_was(demo: Demo) -> None:
    ((digest, alt),) = ((row["digest_id"], row["alt"]) for row in rows(demo.home, "SELECT * FROM digest_pictures"))
    assert alt == "Italy’s quota for Pakistani workers: 10,500 (26 February 2026), 12,000 (11 March 2026)"
    (picture,) = (demo.home / "digests").glob("*.png")
    page = (demo.home / "digests" / f"{digest}.html").read_text(encoding="utf-8")
    assert f'src="{picture.name}"' in page


def test_the_digest_says_where_its_outlets_stand(demo: Demo) -> None:
    (row,) = rows(demo.home, "SELECT text FROM digests WHERE created_at LIKE '2026-03-11%'")
    assert "Khyber Meridian (Pakistan, origin side), 11 March 2026, English" in row["text"]


def test_every_mention_quotes_its_article(demo: Demo) -> None:
    mentions = rows(
        demo.home,
        'SELECT m.quote, m.start, m."end", a.text FROM mentions m JOIN articles a ON a.id = m.article_id',
    )
    assert mentions
    assert [one["quote"] for one in mentions if one["text"][one["start"] : one["end"]] != one["quote"]] == []


def test_the_demo_started_again_finds_its_days_done(demo: Demo) -> None:
    again = really("demo", "--keep", demo.home)
    assert (again.code, again.out.count("done already")) == (0, len(DAYS))
    assert exported(demo.home, "changes") == demo.changes
