"""``corridor export``: the ledger's tables as JSON Lines or CSV."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any

import typer

from corridor.options import workplace_of
from corridor.stages import health
from corridor.workplace import Workplace
from pipeline.ledger.exports import EXPORTS

#: The export that does not come from the ledger.
SOURCES = "sources"


class Format(StrEnum):
    """How rows are written."""

    JSONL = "jsonl"
    CSV = "csv"


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("export")(export)


def export(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help=f"One of: {', '.join((*EXPORTS, SOURCES))}.")],
    *,
    form: Annotated[Format, typer.Option("--format", help="JSON Lines, or CSV with lists as JSON.")] = Format.JSONL,
) -> None:
    """Write a table of the ledger to standard output."""
    if name not in (*EXPORTS, SOURCES):
        raise typer.BadParameter(f"{name!r} is not exported; there are: {', '.join((*EXPORTS, SOURCES))}")
    workplace = workplace_of(context)
    if name == SOURCES:
        _write(_source_rows(workplace), form)
        return
    with workplace.ledger() as database:
        _write(EXPORTS[name](database), form)


def _source_rows(workplace: Workplace) -> Iterable[dict[str, Any]]:
    declared = {source.name: source for source in workplace.sources}
    for state in health(workplace):
        source = declared[state.name]
        yield {"url": source.url, "country": source.country, "side": source.side} | asdict(state)


def _write(rows: Iterable[dict[str, Any]], form: Format) -> None:
    if form is Format.JSONL:
        for row in rows:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
        return
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(sys.stdout, fieldnames=list(row))
            writer.writeheader()
        writer.writerow({key: _cell(value) for key, value in row.items()})


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value
