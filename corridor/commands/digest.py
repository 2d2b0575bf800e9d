"""``corridor digest``: what would be sent now."""

from __future__ import annotations

from typing import Annotated

import typer

from alerts.outbox import preview as preview_digest
from alerts.subscribers import Subscriber
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.stages import health
from corridor.workplace import Workplace


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("digest")(digest)


def digest(
    context: typer.Context,
    subscriber: Annotated[str | None, typer.Argument(help="Whose digest; everybody's when none is named.")] = None,
    *,
    preview: Annotated[bool, typer.Option("--preview", help="Show it and send nothing (the only form).")] = False,
    html: Annotated[bool, typer.Option("--html", help="Print the HTML part instead of the text.")] = False,
    as_json: Json = False,
) -> None:
    """Show what would be sent now; nothing is sent and nothing is marked as told."""
    if not preview:
        raise typer.BadParameter("say --preview; 'corridor send' sends")
    workplace = workplace_of(context)
    states = health(workplace)
    shown = []
    with workplace.ledger() as database:
        for chosen in _chosen(workplace, subscriber):
            rendered = preview_digest(
                database, subscriber=chosen, renderer=workplace.renderer, health=states, now=workplace.clock()
            )
            shown.append(
                {"subscriber": chosen.name, "subject": rendered.subject, "html": rendered.html, "text": rendered.text}
            )
    if as_json:
        print_json(shown)
        return
    for part in shown:
        say(part["html"] if html else f"To: {part['subscriber']}\nSubject: {part['subject']}\n\n{part['text']}")


def _chosen(workplace: Workplace, name: str | None) -> tuple[Subscriber, ...]:
    chosen = tuple(one for one in workplace.subscribers if name in {None, one.name})
    if not chosen:
        names = ", ".join(one.name for one in workplace.subscribers)
        raise typer.BadParameter(f"{name!r} is not a subscriber; there are: {names or 'none'}")
    return chosen
