"""``corridor export``: every table in both formats, whole, in a stream, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import shutil
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from corridor.commands.export import EXPORTS
from pipeline.ledger.exports import EXPORTS as STORED
from tests.commandline import CONFIG, document, here, json_lines
from tests.factories import figure_change
from tests.ledger_rows import add_changes, open_ledger
from tests.ledger_views import exported, rows
from tests.own_news import GREEK_VISAS, news

#: The fields of a change that the command interface promises.
CHANGE = {
    "id", "detected_at", "verdict", "subject", "measure", "kind", "stage", "value", "previous", "parties", "url",
    "outlet", "quote", "sources", "told", "why",
}  # fmt: skip
#: What a careful spreadsheet user must not be given as the start of a text.
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
COPY = "https://copyist.example/copied"
SEEDED = "https://www.dawn.com/news/1"
EMPTY = "https://empty.example/"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with news, a copy, a page without an article, a run and a digest that was sent."""
    folder = tmp_path_factory.mktemp("export")
    config = shutil.copytree(CONFIG, folder / "config")
    (config / "sources.toml").write_text("sources = []\n", encoding="utf-8")
    copy = document(COPY, GREEK_VISAS, published="2026-03-10", title="=HYPERLINK(1)", outlet="@copyist")
    nothing = {"id": EMPTY, "url": EMPTY, "html": "<p>Page not found</p>", "published": "2026-03-10"}
    path = json_lines(folder / "news.jsonl", [*news(), copy, nothing])
    command = ("--home", folder / "home", "--config", config)
    assert here(*command, "ingest", path).code == 0
    assert here(*command, "run").code == 0
    assert here(*command, "seed", SEEDED).code == 0
    assert here(*command, "review", "reject", "1", "--reason", "not believed").code == 0
    assert here(*command, "replay", "--apply").code == 0
    return folder / "home"


def table(home: Path, name: str) -> tuple[list[str], list[dict[str, str]]]:
    """Return the header and the rows of an export as CSV."""
    answer = here("--home", home, "export", name, "--format", "csv")
    assert answer.code == 0, answer.err
    reader = csv.DictReader(io.StringIO(answer.out, newline=""))
    held = list(reader)
    return list(reader.fieldnames or ()), held


def cell(value: object) -> str:
    """Return a value as a careful reader of CSV expects it: the apostrophe before a text taken off again."""
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else str(value)


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_says_the_same_in_both_formats(home: Path, name: str) -> None:
    lines = exported(home, name)
    header, held = table(home, name)
    assert lines
    assert [line for line in lines if list(line) != header] == []
    assert [{key: value.removeprefix("'") for key, value in row.items()} for row in held] == [
        {key: cell(value) for key, value in line.items()} for line in lines
    ]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_empty_table_has_a_header_in_csv_and_no_line_in_json(tmp_path: Path, name: str) -> None:
    config = shutil.copytree(CONFIG, tmp_path / "config")
    (config / "sources.toml").write_text("sources = []\n", encoding="utf-8")
    command = ("--home", tmp_path / "home", "--config", config, "--baseline", "none", "export", name)
    empty = here(*command, "--format", "csv")
    assert (empty.code, empty.out) == (0, ",".join(EXPORTS[name].columns) + "\r\n")
    assert here(*command).out == ""


def test_no_table_of_the_ledger_is_left_out_but_those_that_only_serve_the_program(tmp_path: Path) -> None:
    names = set(EXPORTS) | {"deliveries", "delivery_attempts", "capture_readings", "source_states", "digest_changes"}
    inner = {
        "signatures",
        "signature_bands",
        "_sqlite_migrations",
        "story_changes",
        "fact_moves",
        "fact_parties",
        "read_mark",
        "digest_pictures",
        "retired_changes",
        "troubles",
        "waiting_changes",
    }
    with closing(open_ledger(tmp_path).conn) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {name for name in tables if not name.startswith("article_search")} <= names | inner


def test_an_exported_change_has_what_the_interface_promises(home: Path) -> None:
    changes = exported(home, "changes")
    assert changes
    assert [change for change in changes if not change.keys() >= CHANGE] == []
    (quota,) = (change for change in changes if change["value"] == 12000)
    assert (quota["verdict"], quota["previous"], quota["told"]) == ("changed", 10500, True)
    assert [source["url"] for source in quota["sources"]] == [news()[3]["url"]]


def test_the_agreements_are_the_facts_that_are_agreements(home: Path) -> None:
    facts = exported(home, "facts")
    assert exported(home, "agreements") == [fact for fact in facts if fact["subject"] == "agreement"]


def test_a_fact_names_its_earlier_states_and_who_said_them(home: Path) -> None:
    (quota,) = (fact for fact in exported(home, "facts") if fact["name"] == "it-pk-labour-quota")
    assert (quota["value"], quota["source"], quota["denied"]) == (12000, "The Quill", False)
    assert [(was["value"], was["source"].split()[0]) for was in quota["earlier"]] == [(10500, "Comment")]


def test_a_mention_has_its_record_its_evidence_and_its_fate(home: Path) -> None:
    mentions = exported(home, "mentions")
    texts = {row["id"]: row["text"] for row in rows(home, "SELECT id, text FROM articles")}
    changes = {change["id"]: change for change in exported(home, "changes")}
    assert [one for one in mentions if texts[one["article"]][one["start"] : one["end"]] != one["quote"]] == []
    assert {one["verdict"] for one in mentions} >= {"new", "changed", "known"}
    assert [one for one in mentions if one["told"] and changes[one["change"]]["why"] != one["why"]] == []
    (quota,) = (one for one in mentions if one["value"] == 12000)
    assert (quota["measure"], quota["parties"], quota["stage"], quota["told"]) == (
        "labour_quota",
        ["IT", "PK"],
        None,
        True,
    )
    (signed,) = (one for one in mentions if one["stage"] == "signed")
    assert (signed["kind"] is not None, signed["value"]) == (True, None)


def test_copies_readings_captures_and_the_outbox_are_given_in_full(home: Path) -> None:
    (copy,) = exported(home, "copies")
    assert (copy["url"], copy["original_url"], copy["relation"]) == (COPY, news()[0]["url"], "same")
    (refused,) = (one for one in exported(home, "readings") if one["outcome"] == "rejected")
    assert refused["url"] == EMPTY
    assert refused["reason"]
    captures = exported(home, "captures")
    assert {one["id"] for one in captures} == {one["capture"] for one in exported(home, "readings")}
    assert [name for name in captures[0] if "body" in name] == ["body_sha256"]
    (digest,) = exported(home, "digests")
    (delivery,) = exported(home, "deliveries")
    assert (delivery["digest"], delivery["state"]) == (digest["id"], "sent")
    assert digest["changes"] == [change["id"] for change in exported(home, "changes")]
    assert [(one["delivery"], one["outcome"]) for one in exported(home, "attempts")][-1] == (delivery["id"], "sent")
    (run,) = exported(home, "runs")
    assert run["counts"]["captured"] == 0
    assert [one["url"] for one in exported(home, "frontier")] == [SEEDED]


def test_a_text_that_a_spreadsheet_would_run_is_guarded_in_csv_and_left_alone_in_json(home: Path) -> None:
    (article,) = (one for one in exported(home, "articles") if one["url"] == COPY)
    assert (article["title"], article["outlet"]) == ("=HYPERLINK(1)", "@copyist")
    (row,) = (one for one in table(home, "articles")[1] if one["url"] == COPY)
    assert (row["title"], row["outlet"]) == ("'=HYPERLINK(1)", "'@copyist")


@pytest.mark.parametrize("start", [*FORMULAS, "'"], ids=repr)
def test_the_guard_of_csv_can_be_taken_off_again(tmp_path: Path, start: str) -> None:
    said = [f"{start}1+1", f"a {start}1", "plain"]
    with closing((database := open_ledger(tmp_path)).conn):
        add_changes(database, *(figure_change(id=n, article_id=n, outlet=text) for n, text in enumerate(said, start=1)))
    held = [row["outlet"] for row in table(tmp_path, "articles")[1]]
    assert held == [f"'{said[0]}", *said[1:]]
    assert [text.removeprefix("'") for text in held] == said


def test_a_negative_number_stays_a_number(tmp_path: Path) -> None:
    with closing((database := open_ledger(tmp_path)).conn):
        add_changes(database, figure_change(value=-1500.0))
    assert table(tmp_path, "changes")[1][0]["value"] == "-1500.0"


@pytest.mark.parametrize("name", ["articles", "mentions", "changes", "facts"])
def test_rows_are_made_one_at_a_time(tmp_path: Path, name: str) -> None:
    """Twenty times as many rows must not take more memory."""
    peaks = [_peak(tmp_path / str(size), name, size=size) for size in (100, 2000)]
    assert peaks[1] < 2 * peaks[0] + 100_000


def _peak(home: Path, name: str, *, size: int) -> int:
    """Return the most bytes that reading an export of ``size`` rows had in use."""
    with closing((database := open_ledger(home)).conn):
        add_changes(database, *(figure_change(id=n, article_id=n) for n in range(1, size + 1)))
        tracemalloc.start()
        assert sum(1 for _ in STORED[name](database)) == size
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return peak
