"""``corridor backup``: both databases as a pair, while Corridor runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, progress, say
from corridor.upkeep.backup import back_up


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("backup")(backup)


def backup(
    context: typer.Context,
    target: Annotated[
        Path,
        typer.Argument(metavar="FILE|DIR", help="An archive that ends in .tar, or a folder to put a dated one in."),
    ],
    *,
    as_json: Json = False,
) -> None:
    """Write a checked backup of the home, also while Corridor runs; nothing is ever overwritten."""
    with progress("backup") as tick:
        path = back_up(workplace_of(context), target, progress=tick)
    size = sum(part.stat().st_size for part in path.rglob("*")) if path.is_dir() else path.stat().st_size
    if as_json:
        print_json({"path": str(path), "size_bytes": size})
    else:
        say(f"{path}: whole and checked, {size / 1024**2:,.1f} MiB")
