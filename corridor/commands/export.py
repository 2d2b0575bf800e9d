"""``corridor export``: the tables of the home as JSON Lines or CSV."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from functools import partial
from typing import Annotated, Any

import typer

from corridor.options import workplace_of
from corridor.stages import health
from corridor.workplace import Workplace
from pipeline.ledger.captures import open_captures
from pipeline.ledger.exports import EXPORTS as STORED
from pipeline.ledger.exports import Export, File
from pipeline.model import SourceHealth

Row = dict[str, Any]

#: What makes a spreadsheet take a cell for a formula when it comes first, also in the wide forms of East Asia.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
#: Set before such a text: a spreadsheet then shows it as it is. A text that begins with one is given another.
GUARD = "'"


class Format(StrEnum):
    """How rows are written."""

    JSONL = "jsonl"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Exported:
    """A table that can be exported: its columns, and a way to open its rows in a home."""

    columns: tuple[str, ...]
    opened: Callable[[Workplace], AbstractContextManager[Iterator[Row]]]


@contextmanager
def _stored(workplace: Workplace, *, export: Export) -> Iterator[Iterator[Row]]:
    if export.file is File.CAPTURES:
        with open_captures(workplace.home) as captures:
            yield export(captures.database)
    else:
        with workplace.ledger() as database:
            yield export(database)


@contextmanager
def _sources(workplace: Workplace) -> Iterator[Iterator[Row]]:
    declared = {source.name: source for source in workplace.sources}
    yield ({"url": declared[state.name].url} | asdict(state) for state in health(workplace))


#: What can be exported, by name: the tables of both databases, and the sources as they are declared and fare.
EXPORTS: Mapping[str, Exported] = {
    **{name: Exported(export.columns, partial(_stored, export=export)) for name, export in STORED.items()},
    "sources": Exported(("url", *(field.name for field in fields(SourceHealth))), _sources),
}


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("export")(export)


def export(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help=f"One of: {', '.join(EXPORTS)}.")],
    *,
    form: Annotated[Format, typer.Option("--format", help="JSON Lines, or CSV with lists as JSON.")] = Format.JSONL,
) -> None:
    """Write a table to standard output, row by row; docs/ledger.md says what its columns mean.

    In CSV a text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    if name not in EXPORTS:
        raise typer.BadParameter(f"{name!r} is not exported; there are: {', '.join(EXPORTS)}")
    exported = EXPORTS[name]
    with exported.opened(workplace_of(context)) as rows:
        if form is Format.JSONL:
            sys.stdout.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
        else:
            _write_csv(exported.columns, rows)


def _write_csv(columns: tuple[str, ...], rows: Iterator[Row]) -> None:
    writer = csv.DictWriter(sys.stdout, fieldnames=columns)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)


def _cell(value: object) -> object:
    """Return a value as a cell of CSV: lists as JSON, and no text that a spreadsheet would run."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return GUARD + value if isinstance(value, str) and value.startswith((GUARD, *FORMULA)) else value
