"""How commands speak: tables for people, JSON for programs, progress bars on a terminal and plain lines elsewhere."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
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


def counted(count: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "change"), counted(2, "change")
    ('1 change', '2 changes')
    """
    return f"{count} {noun}{'' if count == 1 else 's'}"


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


class Bytes:
    """The progress over files of known size, all in one bar; without a bar it only says what it is told."""

    def __init__(self, bar: Progress | None, total: int) -> None:
        self._bar = bar
        self._task = bar.add_task("", total=total) if bar is not None else None
        self._before = 0

    def of(self, name: str) -> Tick:
        """Return what to call for the next file: with the bytes of it that are done, and its size."""
        before = self._before

        def tick(done: int, size: int) -> None:
            self._before = before + size
            if self._bar is not None and self._task is not None:
                self._bar.update(self._task, completed=before + done, description=name)

        return tick

    def tell(self, text: str) -> None:
        """Print a line to standard error, above the bar."""
        if self._bar is None:
            warn(text)
        else:
            self._bar.console.print(text, highlight=False, markup=False)


@contextmanager
def byte_progress(label: str, total: int) -> Iterator[Bytes]:
    """Yield the progress over files of ``total`` bytes: a bar with the speed and the time left, on a terminal only."""
    if not sys.stderr.isatty():
        yield Bytes(None, total)
        return
    columns = (
        TextColumn(label),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield Bytes(bar, total)
