"""``corridor canary``: a made-up article on its whole way, now."""

from __future__ import annotations

from dataclasses import asdict

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, say, warn
from corridor.stages import deliver, watch_stage
from corridor.upkeep.canary import fly
from corridor.workplace import Workplace
from pipeline.errors import BusyError


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("canary")(canary)


def canary(context: typer.Context, *, as_json: Json = False) -> None:
    """Send a made-up article from capture to a test delivery, in a throw-away home; exit 1 when it does not arrive."""
    workplace = workplace_of(context)
    report = fly(workplace)
    if as_json:
        print_json(asdict(report))
    else:
        for step in report.done:
            say(f"ok   {step}")
        say(f"well after {report.seconds:.1f} s" if report.well else f"FAIL {report.failure}")
    _tell(workplace)
    if not report.well:
        raise typer.Exit(1)


def _tell(workplace: Workplace) -> None:
    """Tell the operator now, or leave it to the run that is under way."""
    try:
        with workplace.writing() as database:
            if watch_stage(workplace, database) is not None:
                deliver(workplace, database)
    except BusyError:
        warn("another run is writing to this home: it will tell the operator")
