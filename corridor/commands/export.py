"""``corridor export``: the tables of the home as JSON Lines or CSV, and the captures as a web archive."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, BinaryIO, TextIO

import typer

from corridor.clock import now_text
from corridor.intake.archiving import write_archive
from corridor.options import workplace_of
from corridor.output import Tick, progress, warn
from corridor.stages import health
from corridor.workplace import Workplace
from pipeline.errors import LedgerError
from pipeline.files import whole_file
from pipeline.ledger.captures import Captures, open_captures
from pipeline.ledger.exports import EXPORTS as STORED
from pipeline.ledger.exports import Export, File
from pipeline.model import Capture, SourceHealth

Row = dict[str, Any]

#: What makes a spreadsheet take a cell for a formula when it comes first, also in the wide forms of East Asia.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
#: Set before such a text: a spreadsheet then shows it as it is. A text that begins with one is given another.
GUARD = "'"


class Format(StrEnum):
    """How rows are written."""

    JSONL = "jsonl"
    CSV = "csv"
    WARC = "warc"


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
    form: Annotated[
        Format, typer.Option("--format", help="JSON Lines, CSV with lists as JSON, or (captures alone) a web archive.")
    ] = Format.JSONL,
    out: Annotated[
        Path | None,
        typer.Option("--out", dir_okay=False, help="The file to write, instead of standard output; there when whole."),
    ] = None,
) -> None:
    """Write a table to standard output or a file, row by row; docs/ledger.md says what its columns mean.

    In CSV a text that a spreadsheet would run as a formula has an apostrophe before it. As a web archive the captures
    are written with their bodies: packed, unless the file's name ends in .warc.
    """
    if name not in EXPORTS:
        raise typer.BadParameter(f"{name!r} is not exported; there are: {', '.join(EXPORTS)}")
    if form is Format.WARC and name != "captures":
        raise typer.BadParameter(f"{name} cannot be a web archive; captures can")
    if form is Format.WARC and out is None and sys.stdout.isatty():
        raise typer.BadParameter("name a file for the web archive with --out")
    if out is not None and not out.absolute().parent.is_dir():
        raise typer.BadParameter(f"{out.parent} is not a folder")
    workplace = workplace_of(context)
    with ExitStack() as opened:
        stream = sys.stdout.buffer if out is None else opened.enter_context(whole_file(out))
        if form is Format.WARC:
            damaged = _write_archive(workplace, stream, name=out.name if out else "captures.warc.gz")
        else:
            damaged = _write_rows(workplace, EXPORTS[name], stream, form=form)
    if damaged:
        raise typer.Exit(1)


def _write_archive(workplace: Workplace, stream: BinaryIO, *, name: str) -> int:
    """Write the captures as an archive; return how many were left out because their bodies are damaged."""
    damaged = 0

    def whole(captures: Captures, ids: tuple[int, ...], tick: Tick) -> Iterator[Capture]:
        nonlocal damaged
        for done, capture_id in enumerate(ids, start=1):
            try:
                yield captures.load(capture_id)
            except LedgerError as error:
                damaged += 1
                warn(f"corridor: {error}")
            tick(done, len(ids))

    with open_captures(workplace.home) as captures, progress("captures") as tick:
        write_archive(whole(captures, captures.ids(), tick), stream, name=name, now=now_text(workplace.clock))
    return damaged


def _write_rows(workplace: Workplace, exported: Exported, stream: BinaryIO, *, form: Format) -> int:
    """Write a table, and return that nothing was left out."""
    text = TextIOWrapper(stream, encoding="utf-8", newline="")
    with exported.opened(workplace) as rows:
        if form is Format.JSONL:
            text.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
        else:
            _write_csv(exported.columns, rows, text)
    text.flush()
    text.detach()
    return 0


def _write_csv(columns: tuple[str, ...], rows: Iterator[Row], text: TextIO) -> None:
    writer = csv.DictWriter(text, fieldnames=columns)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)


def _cell(value: object) -> object:
    """Return a value as a cell of CSV: lists as JSON, and no text that a spreadsheet would run."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return GUARD + value if isinstance(value, str) and value.startswith((GUARD, *FORMULA)) else value
