"""``corridor baseline``: what a newcomer's broken file is told, how a changed file is followed, and what is drafted."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.commandline import BASELINE, document, here, json_lines, really
from tests.ledger_views import Row, dump, exported, rows
from tests.own_news import GREEK_SIGNING, GREEK_VISAS, ITALIAN_QUOTA

FIGURE = """[[figure]]
name = "one"
measure = "labour_quota"
parties = ["IT", "PK"]
value = 9000
unit = "visa"
unit_class = "count"
status = "announced"
as_of = "2026-02"
source_title = "A paper"
"""
AGREEMENT = """[[agreement]]
name = "two"
kind = "readmission"
stage = "signed"
parties = ["IT", "PK"]
title = "Readmission"
as_of = "2026-02"
source_title = "A paper"
"""

#: What is done to the file, the line that is named, and words of what is said.
BROKEN: dict[str, tuple[str, int, list[str]]] = {
    "a text without quotation marks": (FIGURE.replace('"one"', "one"), 2, ["'name = one'", "quotation marks"]),
    "a quotation mark is missing": (FIGURE.replace('paper"', "paper"), 10, ["'source_title = \"A paper'"]),
    "a comma between thousands": (FIGURE.replace("9000", "10,500"), 5, ["'value = 10,500'", "numbers as 10500"]),
    "a point between thousands": (
        FIGURE.replace("9000", "10.500 # so said"), 5, ["value = 10.5: written 10.500", "allowed is 10500"],
    ),
    "a key twice": (f"{FIGURE}value = 3\n", 11, ["'value = 3'", "each key once"]),
    "one bracket": (FIGURE.replace("[[figure]]", "[figure]"), 1, ["figure: ", "write [[figure]] with two"]),
    "a table of another name": (FIGURE.replace("figure", "figures"), 1, ["no such key", "are: figure, agreement"]),
    "no table": ('name = "a"\n', 1, ["name = 'a': no such key", "figure, agreement"]),
    "a key of another name": (FIGURE.replace("unit =", "units ="), 6, ["0.units", "are: name, measure"]),
    "a key of the other table": (f"{AGREEMENT}value = 3\n", 9, ["agreement.0.value", "there are: name, kind, stage"]),
    "a key is missing": (FIGURE.replace('unit = "visa"\n', ""), 1, ["figure.0.unit: is missing"]),
    "a word is missing": (FIGURE.replace('status = "announced"\n', ""), 1, ["is missing", "'announced', 'planned'"]),
    "a number in words": (FIGURE.replace("9000", '"10,500"'), 5, ["value = '10,500'", "without quotation marks"]),
    "no number": (FIGURE.replace("9000", "nan"), 5, ["value = nan", "a number of 0 or more"]),
    "a negative number": (FIGURE.replace("9000", "-5"), 5, ["value = -5.0", "'direction' says up or down"]),
    "a range upside down": (f"{FIGURE}value_max = 50\n", 11, ["value_max = 50.0", "at least the value, 9000"]),
    "a bare day": (FIGURE.replace('"2026-02"', "2026-02-01"), 9, ["as_of = 2026-02-01", "put it in quotation marks"]),
    "a day that is none": (FIGURE.replace("2026-02", "2026-02-31"), 9, ["as_of = '2026-02-31'", "a day that there is"]),
    "a party that is no list": (FIGURE.replace('["IT", "PK"]', '"IT"'), 4, ["parties = 'IT'", "should be a list"]),
    "a party in small letters": (FIGURE.replace('"IT"', '"it"'), 4, ["['it', 'PK']", "in capitals"]),
    "a party twice": (FIGURE.replace('"PK"', '"IT"'), 4, ["['IT', 'IT']", "each once"]),
    "a country by its name": (f'{FIGURE}origin = "Pakistan"\n', 11, ["origin = 'Pakistan'", "ISO 3166"]),
    "a town for a country": (f'{FIGURE}place = "Lampedusa"\n', 11, ["place = 'Lampedusa'", "ISO 3166"]),
    "an unknown scope": (f'{FIGURE}scope = "Seasonal"\n', 11, ["scope = 'Seasonal'", "none, agriculture"]),
    "a period in words": (f'{FIGURE}period = "2023 to 2026"\n', 11, ["period = '2023 to 2026'", "as 2023/2026"]),
    "a part of itself": (f'{FIGURE}part_of = "one"\n', 11, ["part_of = 'one'", "there is no other figure"]),
    "an unknown stage": (AGREEMENT.replace("signed", "sign"), 4, ["stage = 'sign'", "'signed', 'ratified'"]),
    "concluded before it was signed": (
        f'{AGREEMENT}signed = "2010-10-07"\nconcluded = "2009"\n', 10, ["concluded = '2009'", "no day before"],
    ),
    "a name twice": (FIGURE + AGREEMENT.replace('"two"', '"one"'), 2, ["'one': stands twice", ":12: agreement"]),
    "a name of nothing": (FIGURE.replace('"one"', '" "'), 2, ["name = ' ': must not be empty"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "words"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_told_where_and_what_is_allowed(
    tmp_path: Path, text: str, line: int, words: list[str]
) -> None:
    path = tmp_path / "known.toml"
    path.write_text(text, encoding="utf-8")
    answer = here("--home", tmp_path / "home", "--baseline", path, "baseline", "check")
    assert (answer.code, answer.out) == (1, "")
    assert f"{path}:{line}: " in answer.err
    assert [word for word in words if word not in answer.err] == []


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_a_sound_file_is_valid(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "known.toml"
    path.write_text(mark + FIGURE + AGREEMENT, encoding="utf-8")
    answer = really("--home", tmp_path / "home", "--baseline", path, "baseline", "check", "--json")
    assert (answer.code, answer.json()) == (0, {"figures": 1, "agreements": 1})


class Home:
    """A home and its baseline file, which can be changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "home"
        self.file = folder / "known.toml"
        self.file.write_text(FIGURE + AGREEMENT, encoding="utf-8")
        assert self.load()["added"] == []

    def run(self, *arguments: str | Path) -> str:
        answer = here("--home", self.folder, "--baseline", self.file, *arguments)
        assert answer.code == 0, answer.err
        return answer.out

    def load(self) -> Row:
        loaded: Row = json.loads(self.run("baseline", "load", "--json"))
        return loaded

    def edit(self, old: str, new: str) -> None:
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new), encoding="utf-8")

    def tell(self, text: str, *, day: str = "2026-03-01") -> None:
        page = document(f"https://paper.example/{day}", text, published=day, outlet="Paper")
        self.run("ingest", json_lines(self.folder / f"{day}.jsonl", [page]))

    def fact(self, name: str) -> Row:
        (fact,) = (one for one in exported(self.folder, "facts") if one["name"] == name)
        return fact


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_a_changed_entry_is_shown_and_the_fact_updated_once(home: Home) -> None:
    home.edit("value = 9000", "value = 9500")
    home.edit("2026-02", "2026-02-20")
    home.file.write_text(home.file.read_text(encoding="utf-8") + 'uncertain = "Who knows."\n', encoding="utf-8")
    loaded = home.load()
    assert (loaded["added"], loaded["left"]) == ([], [])
    figure, agreement = loaded["updated"]
    assert figure["name"] == "one"
    assert figure["changes"] == [
        {"key": "value", "old": 9000, "new": 9500},
        {"key": "as_of", "old": "2026-02", "new": "2026-02-20"},
    ]
    assert [change["key"] for change in agreement["changes"]] == ["as_of", "uncertain"]
    assert (home.fact("one")["value"], home.fact("one")["since"]) == (9500, "2026-02-20")
    assert home.fact("two")["uncertain"] == "Who knows."
    before = dump(home.folder)
    assert home.load() == {"added": [], "updated": [], "left": [], "missing": []}
    assert dump(home.folder) == before


def test_a_changed_entry_is_said_in_words(home: Home) -> None:
    home.edit("value = 9000", "value = 9500")
    assert home.run("baseline", "load").splitlines() == ["updated one: value 9000 → 9500", "0 facts added"]
    assert home.run("baseline", "load") == "0 facts added; all were there\n"


def test_what_is_judged_after_an_update_is_held_against_the_new_entry(home: Home) -> None:
    home.edit("value = 9000", "value = 12000")
    assert [fact["name"] for fact in home.load()["updated"]] == ["one"]
    home.tell(ITALIAN_QUOTA)
    assert [one["verdict"] for one in exported(home.folder, "mentions") if one["value"] == 12000] == ["known"]


@pytest.mark.parametrize("loaded", [True, False], ids=["after a load", "under the file alone"])
def test_a_fact_that_is_judged_again_keeps_to_its_new_entry(home: Home, *, loaded: bool) -> None:
    if not loaded:
        home.edit("value = 9000", "value = 9500")
        home.load()
    home.tell(ITALIAN_QUOTA, day="2026-02-01")
    assert [one["value"] for one in home.fact("one")["disputed"]] == [12000]
    if loaded:
        home.edit("value = 9000", "value = 9500")
        assert [fact["name"] for fact in home.load()["updated"]] == ["one"]
    home.tell("Greece will issue 5,000 visas to Pakistani workers.", day="2026-01-31")
    assert (home.fact("one")["value"], len(home.fact("one")["disputed"])) == (9500, 1)
    assert home.load() == {"added": [], "updated": [], "left": [], "missing": []}


def test_another_measure_moves_the_fact_to_its_new_group(home: Home) -> None:
    home.edit('measure = "labour_quota"', 'measure = "deaths"')
    assert [fact["name"] for fact in home.load()["updated"]] == ["one"]
    (row,) = rows(home.folder, "SELECT measure, identity FROM facts WHERE name = 'one'")
    assert row == {"measure": "deaths", "identity": "figure:toll:count"}


def test_a_fact_that_the_press_has_moved_is_left_and_that_is_said(home: Home) -> None:
    home.tell(ITALIAN_QUOTA)
    moved = home.fact("one")
    assert (moved["value"], moved["origin"]) == (12000, "press")
    assert home.load() == {"added": [], "updated": [], "left": [], "missing": []}
    home.edit("value = 9000", "value = 9500")
    for _ in range(2):
        (left,) = home.load()["left"]
        assert left["changes"] == [{"key": "value", "old": 9000, "new": 9500}]
        assert left["why"] == "the press has moved it since (Paper on 2026-03-01)"
        assert home.fact("one") == moved
    said = home.run("baseline", "load").splitlines()[0]
    assert said.startswith("left one as it is, the press has moved it since (Paper on 2026-03-01)")
    assert f"corridor explain --fact {moved['id']}" in said
    assert said.endswith("the file: value 9000 → 9500")


def test_a_fact_that_the_press_has_made_exact_is_left_too(home: Home) -> None:
    home.edit('unit = "visa"', 'unit = "visa"\nbound = "about"')
    home.edit("value = 9000", "value = 10000")
    assert len(home.load()["updated"]) == 1
    home.tell("Italy's quota for Pakistani workers is 10,200, the labour ministry said on Sunday in Rome.")
    fact = home.fact("one")
    assert (fact["value"], fact["origin"], fact["source"]) == (10200, "baseline", "Paper")
    home.edit("value = 10000", "value = 9000")
    loaded = home.load()
    assert ([fact["name"] for fact in loaded["left"]], loaded["updated"]) == (["one"], [])
    assert home.fact("one") == fact


def test_an_entry_that_is_gone_is_named_until_a_replay_forgets_its_fact(home: Home) -> None:
    home.file.write_text(AGREEMENT, encoding="utf-8")
    for _ in range(2):
        assert home.load() == {"added": [], "updated": [], "left": [], "missing": ["one"]}
    said = home.run("baseline", "load").splitlines()[0]
    assert said == "one is not in the file any more; it stays known until corridor replay --apply"
    home.run("replay", "--apply")
    assert home.load() == {"added": [], "updated": [], "left": [], "missing": []}
    assert [fact["name"] for fact in exported(home.folder, "facts")] == ["two"]


def test_a_figure_does_not_become_an_agreement(home: Home) -> None:
    home.file.write_text(FIGURE + AGREEMENT.replace('"two"', '"three"'), encoding="utf-8")
    assert home.load()["added"] == ["three"]
    home.file.write_text(AGREEMENT.replace('"two"', '"one"'), encoding="utf-8")
    (left,) = home.load()["left"]
    assert left["changes"][0] == {"key": "table", "old": "figure", "new": "agreement"}
    assert "cannot become" in left["why"]
    assert home.fact("one")["subject"] == "figure"


@pytest.mark.parametrize(
    ("press", "changes"),
    [(None, [("value", 9000.0, 9500.0)]), (ITALIAN_QUOTA, [])],
    ids=["its own", "moved by the press"],
)
def test_a_fact_loaded_before_entries_were_kept_is_followed_as_far_as_it_says(
    home: Home, press: str | None, changes: list[tuple[str, float, float]]
) -> None:
    if press:
        home.tell(press)
    with closing(sqlite3.connect(home.folder / "ledger.db")) as connection:
        connection.execute("UPDATE facts SET baseline_json = NULL")
        connection.commit()
    home.edit("value = 9000", "value = 9500")
    updated = home.load()["updated"]
    assert [(one["key"], one["old"], one["new"]) for fact in updated for one in fact["changes"]] == changes
    assert home.load() == {"added": [], "updated": [], "left": [], "missing": []}
    assert rows(home.folder, "SELECT name FROM facts WHERE baseline_json IS NULL AND name IS NOT NULL") == []


def test_the_shipped_baseline_is_followed_by_no_change_of_its_own(tmp_path: Path) -> None:
    loaded = here("--home", tmp_path / "home", "baseline", "load", "--json").json()
    assert loaded == {"added": [], "updated": [], "left": [], "missing": []}
    assert (
        len(exported(tmp_path / "home", "facts"))
        == len(tomllib.loads(BASELINE.read_text(encoding="utf-8"))["figure"]) + 15
    )


Build = Callable[..., tuple[Row, str]]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return a function that drafts a baseline from documents, checks that it is valid, and returns tables and text."""

    def drafted(*texts: tuple[str, str | None, str], valid: bool = True) -> tuple[Row, str]:
        paths = [
            json_lines(
                tmp_path / f"{number}.jsonl",
                [document(f"https://{outlet}.example/{number}", text, published=day, outlet=outlet, title="News")],
            )
            for number, (outlet, day, text) in enumerate(texts)
        ]
        answer = here("baseline", "build", *paths)
        assert answer.code == 0, answer.err
        draft = tmp_path / "draft.toml"
        draft.write_text(answer.out, encoding="utf-8")
        check = here("--home", tmp_path / "home", "--baseline", draft, "baseline", "check")
        assert check.code == (0 if valid else 1), check.err
        return tomllib.loads(answer.out), answer.out

    return drafted


def test_a_fact_of_two_documents_comes_out_once_with_both_as_evidence(build: Build) -> None:
    again = "The ministry in Athens said that Greece will issue 5,000 visas to Pakistani workers. Farms wait for hands."
    tables, text = build(("lamp", "2026-03-09", GREEK_VISAS), ("quill", "2026-03-10", again))
    assert [(one["value"], one["as_of"]) for one in tables["figure"]] == [(5000, "2026-03-09")]
    comments = text[: text.index("[[figure]]")].splitlines()[2:]
    assert [comment.split(" (")[1].split(",")[0] for comment in comments] == ["lamp", "quill"]
    assert all("5,000 visas" in comment for comment in comments)


def test_the_documents_are_taken_by_day_and_the_last_word_counts(build: Build) -> None:
    earlier = "Greece and Pakistan agreed on the migration agreement in Athens on Monday, the two ministers said."
    tables, text = build(("quill", "2026-03-10", GREEK_SIGNING), ("lamp", "2026-03-02", earlier))
    (agreement,) = tables["agreement"]
    assert (agreement["stage"], agreement["name"]) == ("signed", "quill-agreement-1")
    assert text.index("(lamp, 2026-03-02") < text.index("(quill, 2026-03-10")


def test_two_numbers_of_one_fact_stand_together_and_the_part_of_a_whole_apart(build: Build) -> None:
    whole = "Italy's quota for Pakistani workers is 10,500, the labour ministry said on Sunday in Rome."
    part = "Italy will admit 3,500 Pakistani workers a year under its quota, the labour ministry said in Rome."
    tables, text = build(
        ("lamp", "2026-03-01", whole), ("quill", "2026-03-02", part), ("nail", "2026-03-11", ITALIAN_QUOTA)
    )
    assert sorted((one["value"], one["per"]) for one in tables["figure"]) == [(3500, "year"), (12000, "none")]
    moved = next(block for block in text.split("\n\n") if "value = 12000" in block)
    assert "10,500" in moved
    assert "12,000" in moved


def test_what_is_denied_is_no_fact_and_what_has_no_date_asks_for_one(build: Build) -> None:
    tables, text = build(("lamp", None, GREEK_VISAS), valid=False)
    assert [one["as_of"] for one in tables["figure"]] == [""]
    assert "# The document has no date: fill in as_of." in text
    denial = "Greece will not issue 5,000 visas to Pakistani workers, the ministry in Athens said, denying the report."
    tables, text = build(("lamp", "2026-03-09", denial))
    assert [one for one in tables.get("figure", ()) if one["value"] == 5000] == []
    assert "# Denied, so no fact: “" in text


def test_the_words_of_a_page_stay_in_their_comment(build: Build) -> None:
    text = GREEK_VISAS.replace("5,000 visas", "5,000\n[[figure]]\nvisas")
    tables, _ = build(("lamp", "2026-03-09", text))
    assert len(tables.get("figure", ())) <= 1
