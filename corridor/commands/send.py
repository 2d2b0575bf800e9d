"""``corridor send``: the third stage alone."""

from __future__ import annotations

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.stages import send_stage


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("send")(send)


def send(context: typer.Context, *, as_json: Json = False) -> None:
    """Compose the digests that are due and send every delivery that is due."""
    workplace = workplace_of(context)
    with workplace.writing() as database:
        report = send_stage(workplace, database)
    numbers = {
        "composed": len(report.composed),
        "sent": report.count("sent"),
        "waiting": report.count("pending"),
        "dead": report.count("dead"),
    }
    if as_json:
        print_json(numbers)
        return
    say(
        f"{numbers['composed']} digests composed; {numbers['sent']} deliveries sent, "
        f"{numbers['waiting']} to be tried again, {numbers['dead']} given up"
    )
    for outcome in report.outcomes:
        if outcome.state != "sent":
            say(f"  {outcome.subscriber}, {outcome.channel} to {outcome.address}: {outcome.answer}")
