"""``docs/ledger.md`` names every table and column there is and no other, and its queries run."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils.migrations import Migrations

from corridor.commands.export import EXPORTS
from pipeline.ledger import captures_schema, schema
from pipeline.ledger.database import open_database
from tests.commandline import ROOT, document, here, json_lines
from tests.own_news import GREEK_VISAS, news

PAGE = (ROOT / "docs" / "ledger.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, flags=re.DOTALL)
#: The tables that FTS5 makes for itself.
INNER = re.compile(r"article_search_\w+")

Tables = dict[str, list[str]]


def documented(*sections: str) -> Tables:
    """Return the tables that the page names under these headings, with their columns."""
    parts = {part.split("\n", 1)[0]: part for part in PAGE.split("\n## ")}
    tables = [table for section in sections for table in parts[section].split("\n### `")[1:]]
    return {table.split("`", 1)[0]: re.findall(r"^\| `(\w+)` \|", table, flags=re.MULTILINE) for table in tables}


def made(folder: Path, migrations: Migrations) -> Tables:
    """Return the tables that migrations make, with their columns."""
    with closing((database := open_database(folder / "made.db", migrations)).conn):
        names = [name for name in database.table_names() if not INNER.fullmatch(name)]
        return {name: [column.name for column in database.table(name).columns] for name in names}


@pytest.mark.parametrize(
    ("section", "migrations"),
    [("ledger.db", schema.ledger), ("captures.db", captures_schema.captures)],
    ids=["ledger", "captures"],
)
def test_the_page_names_every_table_and_column_and_no_other(
    tmp_path: Path, section: str, migrations: Migrations
) -> None:
    assert documented(section, "Both files") == made(tmp_path, migrations)


def test_every_column_is_explained() -> None:
    rows = re.findall(r"^\| `\w+` \|(.*)\|$", PAGE, flags=re.MULTILINE)
    assert len(rows) > 100
    assert [row for row in rows if not row.strip()] == []


def test_the_page_names_every_export_and_no_other() -> None:
    table = PAGE[PAGE.index("| name | a row is") :].split("\n\n")[0]
    firsts = [line.split("|")[1] for line in table.splitlines()[2:]]
    assert sorted(name for first in firsts for name in re.findall(r"`(\w+)`", first)) == sorted(EXPORTS)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled ledger."""
    folder = tmp_path_factory.mktemp("docs")
    copy = document("https://copyist.example/1", GREEK_VISAS, published="2026-03-10")
    path = json_lines(folder / "news.jsonl", [*news(), copy])
    assert here("--home", folder / "home", "ingest", path).code == 0
    return folder / "home" / "ledger.db"


def test_there_are_five_queries() -> None:
    assert len(QUERIES) == 5


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.split("\n")[0][:40])
def test_a_query_of_the_page_gives_rows_on_a_filled_ledger_read_from_outside(ledger: Path, query: str) -> None:
    with closing(sqlite3.connect(f"{ledger.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute(query).fetchall()


def test_the_queries_count_what_the_ledger_holds(ledger: Path) -> None:
    with closing(sqlite3.connect(f"{ledger.as_uri()}?mode=ro", uri=True)) as connection:
        told, standing, carried, kept, outlets = (connection.execute(query).fetchall() for query in QUERIES)
        (changes,) = connection.execute("SELECT count(*) FROM changes WHERE told").fetchone()
    assert len(told) == changes == 3
    assert (12000, 10500) in [(row[3], row[5]) for row in standing]
    assert ("visas_issued", 1, 1) in [row[1:] for row in carried]
    assert {row[1] for row in kept} <= {"known", "background", "refined", "conflict", "undated", "held"}
    assert sum(row[1] for row in outlets) == 5
