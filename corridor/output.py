"""How commands speak: tables for people, JSON for programs, progress bars on a terminal and plain lines elsewhere."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

#: Reports how many steps are done of how many.
Tick = Callable[[int, int], None]
#: The width of a table where there is no terminal to ask.
PLAIN_WIDTH = 160


def say(text: str) -> None:
    """Print a line for a person."""
    typer.echo(text)


def warn(text: str) -> None:
    """Print a line to standard error."""
    typer.echo(text, err=True)


def print_json(document: object) -> None:
    """Print one JSON document on one line."""
    typer.echo(json.dumps(document, ensure_ascii=False))


def print_rows(rows: Iterable[dict[str, Any]], *, columns: Sequence[str], as_json: bool, empty: str) -> None:
    """Print rows as a table of ``columns``, or all their fields as one JSON array.

    Args:
        rows: the rows.
        columns: the fields a person sees.
        as_json: print JSON instead.
        empty: what to say to a person when there are none.
    """
    held = list(rows)
    if as_json:
        print_json(held)
    elif not held:
        say(empty)
    else:
        _print_table(held, columns)


def _print_table(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row.get(column)) for column in columns))
    console = Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else PLAIN_WIDTH)
    console.print(table)


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(str(part) for part in value)
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


@contextmanager
def progress(label: str) -> Iterator[Tick]:
    """Yield a callable that shows progress: a bar on a terminal, a plain line at the end elsewhere."""
    if not sys.stderr.isatty():
        yield from _plain_progress(label)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)

        def tick(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield tick


def _plain_progress(label: str) -> Iterator[Tick]:
    last = (0, 0)

    def tick(done: int, total: int) -> None:
        nonlocal last
        last = (done, total)

    yield tick
    if last[1]:
        warn(f"{label}: {last[0]} of {last[1]}")
