"""``corridor seed``: addresses given by hand."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from corridor.clock import now_text
from corridor.intake.seeding import Answer, Fate, Given, read_addresses, seed_given
from corridor.options import Json, workplace_of
from corridor.output import print_json, say, warn
from pipeline.ledger.captures import open_captures

#: How each fate is counted for a person.
COUNTED = {
    Fate.QUEUED: "queued for the next run",
    Fate.AGAIN: "known and queued again",
    Fate.WAITING: "waiting already",
    Fate.FETCHING: "being fetched now",
    Fate.REPEATED: "given twice",
    Fate.REFUSED: "refused",
}


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
    as_json: Json = False,
) -> None:
    """Queue addresses for the next run, and say what became of each; exit 1 when one was refused."""
    given = (*(Given(url) for url in urls or ()), *(read_addresses(file) if file else ()))
    if not given:
        raise typer.BadParameter("give at least one address, or --file with some")
    workplace = workplace_of(context)
    sites = frozenset(workplace.settings.crawl.loopback_sites)
    with open_captures(workplace.home) as captures:
        answers = seed_given(captures, given, sites=sites, now=now_text(workplace.clock))
    if as_json:
        print_json([_fields(answer) for answer in answers])
    else:
        _say(answers)
    if any(answer.fate is Fate.REFUSED for answer in answers):
        raise typer.Exit(1)


def _fields(answer: Answer) -> dict[str, str]:
    given = answer.given
    return {"url": given.url, "place": given.place, "fate": answer.fate.value, "why": answer.why}


def _say(answers: tuple[Answer, ...]) -> None:
    for answer in answers:
        if answer.fate is Fate.REFUSED:
            warn(f"corridor: {answer.sentence()}")
        elif answer.fate is not Fate.QUEUED:
            say(answer.sentence())
    counts = Counter(answer.fate for answer in answers)
    told = ", ".join(f"{counts[fate]} {words}" for fate, words in COUNTED.items() if counts[fate])
    say(f"{len(answers)} {'address' if len(answers) == 1 else 'addresses'}: {told}")
