"""``corridor process``: the second stage alone."""

from __future__ import annotations

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, progress, say
from corridor.stages import process_stage


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("process")(process)


def process(context: typer.Context, *, as_json: Json = False) -> None:
    """Read and judge every capture that has not been read."""
    workplace = workplace_of(context)
    with workplace.writing() as database, progress("read") as tick:
        report = process_stage(workplace, database, progress=tick)
    numbers = {
        "read": report.read,
        "rejected": report.rejected,
        "relevant": report.relevant,
        "mentions": report.mentions,
        "changes": len(report.changes),
    }
    if as_json:
        print_json(numbers)
        return
    say(
        f"{report.read} captures read: {report.relevant} relevant, {report.rejected} hold no article; "
        f"{report.mentions} mentions, {len(report.changes)} changes"
    )
