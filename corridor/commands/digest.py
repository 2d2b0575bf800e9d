"""``corridor digest``: what would be sent now, and a test of a subscriber's channels."""

from __future__ import annotations

import webbrowser
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from alerts.outbox.composing import preview as preview_digest
from alerts.rendering.pictures import data_address, placed
from alerts.subscribers import Subscriber
from corridor.options import Json, workplace_of
from corridor.output import print_json, say, warn
from corridor.stages import health, test_stage
from corridor.workplace import Workplace


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("digest")(digest)


def digest(  # noqa: PLR0913 - each is an option of the command line
    context: typer.Context,
    subscriber: Annotated[str | None, typer.Argument(help="Whose digest; everybody's when none is named.")] = None,
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Show it and send nothing.")] = False,
    test: Annotated[bool, typer.Option("--test", help="Send it marked as a test, on each channel.")] = False,
    html: Annotated[bool, typer.Option("--html", help="Print the HTML part instead of the text.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Print the text alone, and write no file.")] = False,
    browse: Annotated[bool, typer.Option("--open", help="Open the HTML in the browser.")] = False,
    as_json: Json = False,
) -> None:
    """Show what would be sent now, or send it as a test; nothing is marked as told.

    A preview's HTML, with its pictures in it, is written into the home's folder "previews".
    """
    workplace = workplace_of(context)
    if preview == test:
        raise typer.BadParameter("say --preview or --test; 'corridor send' sends")
    asked = [flag for flag, on in (("--html", html), ("--text", text), ("--open", browse), ("--json", as_json)) if on]
    if test and asked not in ([], ["--json"]):
        raise typer.BadParameter(f"{', '.join(asked)}: for --preview; --test shows nothing but the answers")
    if len(asked) > 1:
        raise typer.BadParameter(f"{', '.join(asked)}: say one of them")
    if test:
        _test(workplace, subscriber, as_json=as_json)
        return
    states = health(workplace)
    shown = []
    with workplace.ledger() as database:
        for chosen in _chosen(workplace, subscriber):
            rendered = preview_digest(
                database, subscriber=chosen, renderer=workplace.renderer, health=states, now=workplace.clock()
            )
            for problem in rendered.problems:
                warn(f"{chosen.name}: {problem}")
            page = placed(rendered.html, rendered.pictures, data_address)
            shown.append({"subscriber": chosen.name, "subject": rendered.subject, "html": page, "text": rendered.text})
    if as_json:
        print_json(shown)
        return
    for part in shown:
        say(part["html"] if html else f"To: {part['subscriber']}\nSubject: {part['subject']}\n\n{part['text']}")
        if not (html or text):
            _show(_written(workplace, part), browse=browse)


def _written(workplace: Workplace, part: Mapping[str, str]) -> Path:
    """Write a preview's HTML into the home and return where it lies."""
    path = workplace.home / "previews" / f"{part['subscriber']}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(part["html"], encoding="utf-8")
    return path.resolve()


def _show(path: Path, *, browse: bool) -> None:
    say(f"HTML: {path}")
    if browse and not webbrowser.open(path.as_uri()):
        warn("no browser could be started; open that file by hand")


def _test(workplace: Workplace, name: str | None, *, as_json: bool) -> None:
    """Send a marked test on every channel of one subscriber and say what the receivers answered."""
    if name is None:
        raise typer.BadParameter("name the subscriber to test")
    (chosen,) = _chosen(workplace, name)
    with workplace.ledger() as database:
        outcomes = test_stage(workplace, database, chosen)
    if as_json:
        print_json([asdict(outcome) for outcome in outcomes])
    for outcome in outcomes if not as_json else ():
        state = "sent" if outcome.state == "sent" else "not sent"
        say(f"{outcome.channel} to {outcome.address}: {state}, {outcome.answer}")
    if not all(outcome.state == "sent" for outcome in outcomes):
        raise typer.Exit(1)


def _chosen(workplace: Workplace, name: str | None) -> tuple[Subscriber, ...]:
    chosen = tuple(one for one in workplace.subscribers if name in {None, one.name})
    if not chosen:
        names = ", ".join(one.name for one in workplace.subscribers)
        raise typer.BadParameter(f"{name!r} is not a subscriber; there are: {names or 'none'}")
    return chosen
