"""``corridor sources``: the sources' health, a trial fetch of them, and what a site offers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from corridor.clock import now_text
from corridor.commands.crawl import named_source
from corridor.commands.discover import discover_site
from corridor.options import Json, workplace_of
from corridor.output import print_json, print_rows, progress, say, warn
from corridor.sources.declared import SOURCES
from corridor.sources.file import SourceEditor
from corridor.sources.trials import Trial, try_sources
from corridor.stages import health
from corridor.workplace import Workplace
from crawler.schedule.polling import stored_hints
from pipeline.ledger.captures import open_captures


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    group = typer.Typer(no_args_is_help=True, help="The sources: health, a trial fetch, what a site offers.")
    group.command("list")(list_sources)
    group.command("test")(try_declared)
    group.command("discover")(discover_site)
    app.add_typer(group, name="sources")


def list_sources(
    context: typer.Context,
    *,
    everything: Annotated[bool, typer.Option("--all", help="List those that are not enabled, too.")] = False,
    as_json: Json = False,
) -> None:
    """List the enabled sources with their state."""
    workplace = workplace_of(context)
    states = {state.name: state for state in health(workplace)}
    with open_captures(workplace.home) as captures:
        polls = {source.name: captures.source_state(source.name) for source in workplace.sources}
    rows: list[dict[str, Any]] = []
    for source in workplace.sources:
        state = states.get(source.name)
        if state or everything:
            known = asdict(state) | {"state": state.state.value} if state else {"state": "disabled"}
            rows.append(
                {
                    "name": source.name,
                    "outlet": source.outlet,
                    "kind": source.kind.value,
                    "language": source.language,
                    "country": source.country,
                    "side": source.side,
                    "verified": source.verified,
                    "url": source.url or source.path,
                    "next_due": polls[source.name].next_due,
                    "why": polls[source.name].why,
                    "hub": stored_hints(polls[source.name]).hub,
                }
                | known
            )
    columns = (
        "name",
        "outlet",
        "kind",
        "language",
        "country",
        "verified",
        "state",
        "last_article",
        "next_due",
        "captures",
        "error",
    )
    print_rows(rows, columns=columns, as_json=as_json, empty="no source is enabled in sources.toml")
    if rows and not as_json:
        say(_totals(rows))


def _totals(rows: list[dict[str, Any]]) -> str:
    states = [row["state"] for row in rows]
    counted = ", ".join(f"{states.count(state)} {state}" for state in dict.fromkeys(states))
    unseen = sum(not row["verified"] for row in rows)
    return f"{len(rows)} sources of {len({row['outlet'] for row in rows})} outlets: {counted}; {unseen} not verified"


def try_declared(
    context: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="The sources to try.")] = None,
    *,
    everything: Annotated[bool, typer.Option("--all", help="Try every enabled source.")] = False,
    verify: Annotated[
        bool, typer.Option("--verify", help="Set verified = true in sources.toml for those that answer.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Fetch listings and one page of each now, into a throw-away home; exit 1 when one fails."""
    workplace = workplace_of(context)
    if bool(names) == everything:
        raise typer.BadParameter("name the sources to try, or give --all")
    chosen = [named_source(workplace, name) for name in names or ()]
    sources = chosen or [source for source in workplace.sources if source.enabled]
    with progress("trial") as tick:
        trials = try_sources(sources, settings=workplace.settings, now=now_text(workplace.clock), on_progress=tick)
    if verify:
        _verify(workplace, [trial.name for trial in trials if trial.answers])
    if as_json:
        print_json([asdict(trial) for trial in trials] if everything or len(trials) > 1 else asdict(trials[0]))
    else:
        _print_trials(trials)
    if any(trial.error for trial in trials):
        raise typer.Exit(1)


def _verify(workplace: Workplace, names: list[str]) -> None:
    sites = frozenset(workplace.settings.crawl.loopback_sites)
    lock = workplace.home / "locks" / f"{SOURCES}.lock"
    changed = SourceEditor(workplace.config / SOURCES, lock=lock, sites=sites).verify(names)
    warn(f"{workplace.config / SOURCES}: {changed} sources set to verified")


def _print_trials(trials: tuple[Trial, ...]) -> None:
    for trial in trials:
        say(f"{trial.name}: {trial.error or _answer(trial)}")
        if trial.fault:
            say(f"  but: {trial.fault}")
        for title in trial.sample.titles:
            say(f"  · {title}")
    if len(trials) > 1:
        say(f"{sum(trial.answers for trial in trials)} of {len(trials)} sources answer")


def _answer(trial: Trial) -> str:
    sample = trial.sample
    newest = f"the newest of {sample.newest}" if sample.newest else "none with a time in the past"
    language = f", in {sample.language!r}" if sample.language else ""
    other = "" if sample.language in {None, trial.language} else f" (declared as {trial.language!r})"
    pages = f"{trial.captured} of {trial.asked} pages fetched"
    return f"answers; {sample.entries} entries, {sample.dated} dated, {newest}{language}{other}; {pages}"
