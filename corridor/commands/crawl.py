"""``corridor crawl``: the first stage alone."""

from __future__ import annotations

from typing import Annotated

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_rows, progress
from corridor.stages import crawl_stage
from corridor.workplace import Workplace
from crawler.sources import SEED_SOURCE, Source


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("crawl")(crawl)


def crawl(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="Sources to crawl; all that are due when none is named."),
    ] = None,
    *,
    as_json: Json = False,
) -> None:
    """Fetch what is due from the sources (or from those named) and from the seeded addresses."""
    workplace = workplace_of(context)
    chosen = None if not names else [named_source(workplace, name) for name in names]
    with progress("crawl") as tick:
        reports = crawl_stage(workplace, sources=chosen, progress=tick)
    rows = [
        {
            "source": report.source,
            "listed": report.listed,
            "captured": report.captured,
            "unchanged": report.unchanged,
            "failed": report.failed,
            "passed_over": report.passed_over,
            "error": report.error,
            "fault": report.fault,
        }
        for report in reports
    ]
    columns = ("source", "listed", "captured", "unchanged", "failed", "passed_over", "error", "fault")
    print_rows(rows, columns=columns, as_json=as_json, empty="no source is due")


def named_source(workplace: Workplace, name: str) -> Source:
    """Return the source of that name.

    Raises:
        typer.BadParameter: there is none; the message lists those there are.
    """
    known = {source.name: source for source in (*workplace.sources, SEED_SOURCE)}
    if name not in known:
        raise typer.BadParameter(f"{name!r} is not a source; there are: {', '.join(known)}")
    return known[name]
