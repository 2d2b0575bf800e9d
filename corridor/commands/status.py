"""``corridor status``: the state of the home in a screenful."""

from __future__ import annotations

from typing import Any

import typer
from sqlite_utils import Database

from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.stages import health
from pipeline.ledger.captures import open_captures
from pipeline.ledger.runs import last_run
from pipeline.model import SourceState

#: What is counted: a name, and the query that counts it.
COUNTS = {
    "articles": "SELECT count(*) FROM articles",
    "relevant": "SELECT count(*) FROM articles WHERE relevant",
    "stories": "SELECT count(DISTINCT story_id) FROM articles",
    "facts": "SELECT count(*) FROM facts",
    "told": "SELECT count(*) FROM changes WHERE told",
    "noted": "SELECT count(*) FROM changes WHERE note",
    "waiting_for_review": "SELECT count(*) FROM changes WHERE note AND verdict IN ('held', 'undated')",
    "deliveries_sent": "SELECT count(*) FROM deliveries WHERE state = 'sent'",
    "deliveries_waiting": "SELECT count(*) FROM deliveries WHERE state IN ('pending', 'sending')",
    "deliveries_given_up": "SELECT count(*) FROM deliveries WHERE state = 'dead'",
}


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("status")(status)


def status(context: typer.Context, *, as_json: Json = False) -> None:
    """Show the last run, the sources' health, and what the ledger holds."""
    workplace = workplace_of(context)
    states = health(workplace)
    with open_captures(workplace.home) as captures:
        offline_since = captures.offline_since()
    with workplace.ledger() as database:
        run = last_run(database)
        counts = {name: _count(database, query) for name, query in COUNTS.items()}
    silent = [
        {"source": state.name, "state": state.state.value, "error": state.error}
        for state in states
        if state.state is not SourceState.HEALTHY
    ]
    found: dict[str, Any] = {
        "home": str(workplace.home),
        "last_run": None
        if run is None
        else {"started_at": run.started_at, "finished_at": run.finished_at, **run.counts},
        "sources": len(states),
        "sources_healthy": len(states) - len(silent),
        "offline_since": offline_since,
        "sources_not_healthy": silent,
        **counts,
    }
    if as_json:
        print_json(found)
    else:
        _say(found)


def _count(database: Database, query: str) -> int:
    return int(database.execute(query).fetchone()[0])


def _say(found: dict[str, Any]) -> None:
    run = found["last_run"]
    if run is None:
        say(f"{found['home']}: no run yet")
    else:
        ended = f"finished {run['finished_at']}" if run["finished_at"] else "not finished"
        say(f"{found['home']}: last run {run['started_at']}, {ended}")
    say(f"sources: {found['sources_healthy']} of {found['sources']} healthy")
    if found["offline_since"]:
        say(f"  we are offline: no source has answered since {found['offline_since']}")
    for state in found["sources_not_healthy"]:
        say(f"  {state['source']}: {state['state']}{': ' + state['error'] if state['error'] else ''}")
    say(f"articles: {found['articles']}, {found['relevant']} relevant, in {found['stories']} stories")
    review = f"{found['waiting_for_review']} of them wait for a person (corridor review list)"
    noted = f"noted: {found['noted']}" + (f", {review}" if found["waiting_for_review"] else "")
    say(f"facts: {found['facts']}; changes told: {found['told']}, {noted}")
    waiting, given_up = found["deliveries_waiting"], found["deliveries_given_up"]
    say(f"deliveries: {found['deliveries_sent']} sent, {waiting} waiting, {given_up} given up")
