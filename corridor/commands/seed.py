"""``corridor seed``: addresses given by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corridor.clock import now_text
from corridor.options import workplace_of
from corridor.output import say
from pipeline.addresses import refuse_url
from pipeline.ledger.captures import open_captures


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("seed")(seed)


def seed(
    context: typer.Context,
    urls: Annotated[list[str] | None, typer.Argument(metavar="[URL]...", help="Addresses of pages.")] = None,
    *,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", exists=True, dir_okay=False, help="A file of addresses, one a line; # begins a comment."
        ),
    ] = None,
) -> None:
    """Queue addresses for the next run."""
    given = [*(urls or ()), *(read_addresses(file) if file else ())]
    if not given:
        raise typer.BadParameter("give at least one address, or --file with some")
    workplace = workplace_of(context)
    allowed = frozenset(workplace.settings.crawl.loopback_sites)
    refused = [f"{url}: {reason}" for url in given if (reason := refuse_url(url, allowed))]
    if refused:
        raise typer.BadParameter("nothing queued: " + "; ".join(refused))
    with open_captures(workplace.home) as captures:
        captures.seed(given, now_text(workplace.clock))
    say(f"{len(given)} {'address' if len(given) == 1 else 'addresses'} queued for the next run")


def read_addresses(path: Path) -> list[str]:
    """Return the addresses of a file, one a line, without blank lines and comments."""
    lines = (line.split(" #")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
