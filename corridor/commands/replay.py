"""``corridor replay``: what would be told under the present rules and baseline, from all that was captured."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer
from sqlite_utils import Database

from alerts.view.wording import headline
from corridor.clock import now_text
from corridor.options import Json, workplace_of
from corridor.output import Tick, print_json, progress, say
from corridor.readers import Readers
from corridor.workplace import Workplace
from pipeline.ledger import schema
from pipeline.ledger.captures import open_captures
from pipeline.ledger.database import copied, file_lock, open_database
from pipeline.ledger.exports import change_row
from pipeline.model import Change
from pipeline.replay import ReplayReport
from pipeline.replay import replay as replay_captures
from pipeline.run import Pass


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("replay")(replay)


def replay(
    context: typer.Context,
    *,
    apply: Annotated[bool, typer.Option("--apply", help="Bring the ledger up to date; none of it is sent.")] = False,
    as_json: Json = False,
) -> None:
    """Read every capture again under the present rules and baseline, and say what would be told; sends nothing.

    Without --apply the ledger stays as it is.
    """
    workplace = workplace_of(context)
    with progress("read") as tick:
        report = _apply(workplace, tick) if apply else _try(workplace, tick)
    if as_json:
        print_json(_fields(report, applied=apply))
        return
    say(f"{report.captures} captures read again; {report.as_before} changes are told as before")
    _say("told now, and not before", report.told_now)
    _say("told before, and not now", report.not_told_now)
    if apply:
        say("The ledger is up to date; none of this is sent.")
    else:
        say("Nothing was changed and nothing is sent; --apply brings the ledger up to date without sending any of it.")


def _apply(workplace: Workplace, tick: Tick) -> ReplayReport:
    with workplace.writing() as database:
        return _replay(workplace, database, tick)


def _try(workplace: Workplace, tick: Tick) -> ReplayReport:
    """Replay in a copy of the ledger, which is removed, so that neither readers nor a running service wait for it."""
    path = workplace.home / "ledger.replay.db"
    with file_lock(path.with_suffix(".lock")), workplace.ledger() as ledger, copied(ledger, path):
        database = open_database(path, schema.ledger)
        try:
            return _replay(workplace, database, tick)
        finally:
            database.conn.close()


def _replay(workplace: Workplace, database: Database, tick: Tick) -> ReplayReport:
    with open_captures(workplace.home) as captures, Readers(workplace.settings.reading) as executor:
        plan = Pass(workplace.rules, workplace.settings.gates, executor=executor, progress=tick)
        now = now_text(workplace.clock)
        return replay_captures(captures, database, plan, baseline=workplace.known_at_start, made_at=now)


def _fields(report: ReplayReport, *, applied: bool) -> dict[str, object]:
    return {
        "captures": report.captures,
        "as_before": report.as_before,
        "told_now": [change_row(change) for change in report.told_now],
        "not_told_now": [change_row(change) for change in report.not_told_now],
        "applied": applied,
    }


def _say(label: str, changes: Iterable[Change]) -> None:
    held = list(changes)
    say(f"{label}: {len(held) or 'nothing'}")
    for change in held:
        say(f"  {change.verdict.value}: {headline(change, '*')} ({change.outlet}, {change.published or 'no date'})")
        say(f"    “{' '.join(change.quote.split())}” {change.url}")
