"""``corridor sources``: the sources' health, and a trial fetch of one."""

from __future__ import annotations

import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from corridor.clock import now_text
from corridor.commands.crawl import named_source
from corridor.options import Json, workplace_of
from corridor.output import print_json, print_rows, progress, say
from corridor.stages import health
from crawler.launch import crawl
from crawler.polling import stored_hints
from pipeline.ledger.captures import open_captures

#: How many pages a trial fetches beside the listing.
TRIAL_PAGES = 1


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    group = typer.Typer(no_args_is_help=True, help="The sources: health, and a trial fetch.")
    group.command("list")(list_sources)
    group.command("test")(try_source)
    app.add_typer(group, name="sources")


def list_sources(context: typer.Context, *, as_json: Json = False) -> None:
    """List the enabled sources with their state."""
    workplace = workplace_of(context)
    with open_captures(workplace.home) as captures:
        polls = {source.name: captures.source_state(source.name) for source in workplace.sources}
    declared = {source.name: source for source in workplace.sources}
    rows = [
        {
            "kind": declared[state.name].kind.value,
            "url": declared[state.name].url,
            "verified": declared[state.name].verified,
            "country": declared[state.name].country,
            "side": declared[state.name].side,
            "next_due": polls[state.name].next_due,
            "why": polls[state.name].why,
            "hub": stored_hints(polls[state.name]).hub,
        }
        | asdict(state)
        | {"state": state.state.value}
        for state in health(workplace)
    ]
    columns = ("name", "kind", "state", "last_success", "last_article", "next_due", "why", "captures", "error", "url")
    print_rows(rows, columns=columns, as_json=as_json, empty="no source is enabled in sources.toml")


def try_source(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The source to try.")],
    *,
    as_json: Json = False,
) -> None:
    """Fetch a source's listing and one page of it now, into a throw-away home; exit 1 when that fails."""
    workplace = workplace_of(context)
    source = named_source(workplace, name)
    settings = replace(workplace.settings.crawl, page_limit=TRIAL_PAGES, poll_always=True)
    with tempfile.TemporaryDirectory(prefix="corridor-trial-") as folder, progress("trial") as tick:
        (report,) = crawl(
            [source], home=Path(folder), settings=settings, now=now_text(workplace.clock), on_progress=tick
        )
    if as_json:
        print_json(asdict(report))
    elif report.error:
        say(f"{name}: {report.error}")
    else:
        say(f"{name}: answers; {report.listed} entries listed, {report.captured} of {TRIAL_PAGES} pages fetched")
    if report.error:
        raise typer.Exit(1)
