"""``corridor deliveries``: what was sent, what waits, what was given up; and sending that again."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from corridor.clock import now_text
from corridor.options import Json, workplace_of
from corridor.output import print_json, say, warn
from pipeline.ledger.deliveries import STATES, described, retry_all

#: How many are listed when nothing else is asked for.
LISTED = 50


class State(StrEnum):
    """How a delivery stands."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    group = typer.Typer(no_args_is_help=True, help="What was sent, waits or was given up: list it, send it again.")
    group.command("list")(list_deliveries)
    group.command("retry")(retry)
    app.add_typer(group, name="deliveries")


def list_deliveries(
    context: typer.Context,
    *,
    states: Annotated[
        list[State] | None, typer.Option("--state", help="Only those that are so; may be given more than once.")
    ] = None,
    subscriber: Annotated[str | None, typer.Option("--subscriber", help="Only those to this subscriber.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many, the newest first.")] = LISTED,
    as_json: Json = False,
) -> None:
    """List deliveries with the receivers' last answers; --json has every attempt."""
    with workplace_of(context).ledger() as database:
        rows = described(database, states=states or STATES, subscriber=subscriber, limit=limit)
    if as_json:
        print_json(rows)
        return
    for row in rows:
        _say(row)
    if not rows:
        say("no such delivery")


def _say(row: dict[str, Any]) -> None:
    """Print a delivery in lines, its id whole: it is what 'retry' takes."""
    tries = f"{row['attempts']} attempt{'s' * (row['attempts'] != 1)}"
    due = f", next at {row['next_at']}" if row["state"] == "pending" else ""
    say(f"{row['id']}  {row['state']}, {tries}{due}")
    say(f"  {row['subscriber']}, {row['channel']} to {row['address']}: {row['subject']}")
    if row["answer"]:
        say(f"  {row['answer']}")


def retry(
    context: typer.Context,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[DELIVERY]...", help="Ids, as 'deliveries list' prints them.")
    ] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="All that were given up.")] = False,
    as_json: Json = False,
) -> None:
    """Make deliveries that were given up due again, with all their attempts before them; the next 'send' sends them.

    Tests are among them only when they are named: nobody waits for an old one.
    """
    if bool(ids) == everything:
        raise typer.BadParameter("name the deliveries, or say --all")
    workplace = workplace_of(context)
    with workplace.ledger() as database:
        chosen = ids or [row["id"] for row in described(database, states=["dead"]) if row["kind"] != "test"]
        wrong = retry_all(database, chosen, now_text(workplace.clock))
    if wrong:
        warn(f"corridor: nothing was changed; not given up, or not there: {', '.join(wrong)}")
        raise typer.Exit(1)
    if as_json:
        print_json(chosen)
    else:
        say(f"{len(chosen)} due again; 'corridor send' sends them, and so does a service that runs")
