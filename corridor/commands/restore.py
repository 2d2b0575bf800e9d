"""``corridor restore``: a home made of a backup."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.upkeep import backup


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("restore")(restore)


def restore(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FILE|DIR", help="A backup: its archive or its folder.")],
    *,
    force: Annotated[
        bool, typer.Option("--force", help="Also into a home that holds something; its databases are set aside.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a home of a backup: checked first, then put in place. Stop Corridor before."""
    workplace = workplace_of(context)
    manifest = backup.restore(workplace, source, force=force)
    if as_json:
        print_json(asdict(manifest))
    else:
        say(f"{workplace.home}: restored from {source}, made {manifest.made_at} by Corridor {manifest.program}")
