"""``corridor status``: the state of the home in a screenful."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Annotated, Any

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.upkeep.canary_record import CanaryReport
from corridor.upkeep.overview import Overview, overview, worst_first
from pipeline.ledger.runs import Run
from pipeline.model import SourceHealth, SourceState

#: A screenful: this wide, and with so many sources that are not well (the rest is counted) 24 lines high.
COLUMNS = 100
NAMED = 10
GIB, MIB = 1024**3, 1024**2

All = Annotated[bool, typer.Option("--all", help="Name every source that is not well, however many there are.")]


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("status")(status)


def status(context: typer.Context, *, every: All = False, as_json: Json = False) -> None:
    """Show in a screenful how the home is: the last run, the sources, what is told and what waits."""
    workplace = workplace_of(context)
    with workplace.ledger() as database:
        found = overview(workplace, database)
    home = str(workplace.home)
    if as_json:
        print_json(as_values(found, home))
        return
    for line in lines_of(found, home, named=len(found.sources) if every else NAMED):
        say(line if every else fitted(line))


def as_values(found: Overview, home: str) -> dict[str, Any]:
    """Return the whole of it as plain values."""
    ill = [source for source in found.sources if source.state is not SourceState.HEALTHY]
    run = found.run
    return {
        "home": home,
        "at": found.at,
        "last_run": None
        if run is None
        else {"started_at": run.started_at, "finished_at": run.finished_at, "error": run.error, **run.counts},
        "next_due": found.next_due,
        "sources": len(found.sources),
        "sources_healthy": len(found.sources) - len(ill),
        "offline_since": found.offline_since,
        "sources_not_healthy": [asdict(source) for source in worst_first(ill)],
        **found.counts,
        "captures_unread": found.unread,
        "troubles": [asdict(trouble) for trouble in found.troubles],
        "operator_waiting": found.operator_waiting,
        "canary": None if found.canary is None else asdict(found.canary),
        "free_bytes": found.free_bytes,
        "sizes_bytes": dict(found.sizes_bytes),
    }


def fitted(line: str) -> str:
    """Return a line that is not wider than the screen.

    >>> len(fitted("x" * 200)), fitted("short")
    (100, 'short')
    """
    return line if len(line) <= COLUMNS else line[: COLUMNS - 1].rstrip() + "…"


def lines_of(found: Overview, home: str, *, named: int) -> Iterator[str]:
    """Yield the lines for a person, with at most ``named`` sources that are not well."""
    counts = found.counts
    yield home
    yield f"run         {_run(found.run)}"
    yield f"next        {'no source was asked yet' if found.next_due is None else _due(found)}"
    yield f"sources     {sources_line(found.sources)}"
    if found.offline_since:
        yield f"  we are offline: no source has answered since {found.offline_since}"
    yield from (f"  {line}" for line in source_lines(found.sources, named=named))
    unread = f"; {found.unread} captures wait to be read" if found.unread else ""
    yield f"articles    {counts['articles']}, {counts['relevant']} relevant, in {counts['stories']} stories{unread}"
    yield f"known       {counts['facts']} facts; changes: {counts['told']} told, {counts['noted']} noted"
    waits = f"{counts['waiting_for_review']} wait" if counts["waiting_for_review"] else "nothing waits"
    yield f"review      {waits} for a person (corridor review list)"
    sent, waiting, dead = (counts[f"deliveries_{state}"] for state in ("sent", "waiting", "given_up"))
    seen = " (corridor deliveries list --state dead)" if dead else ""
    yield f"deliveries  {sent} sent, {waiting} waiting, {dead} given up{seen}"
    yield f"canary      {canary_line(found.canary)}"
    sizes = ", ".join(f"{name} {size / MIB:,.0f} MiB" for name, size in found.sizes_bytes.items())
    yield f"disk        {found.free_bytes / GIB:,.1f} GiB free; {sizes}"
    yield f"operator    {_operator(found)}"


def _run(run: Run | None) -> str:
    if run is None:
        return "no run yet"
    if run.finished_at is None:
        return f"began {run.started_at}, not finished"
    if run.error:
        return f"{run.started_at} failed: {run.error}"
    counted = ", ".join(f"{number} {name}" for name, number in run.counts.items())
    return f"{run.started_at} to {run.finished_at[len('2026-03-10T') :]}: {counted}"


def _due(found: Overview) -> str:
    due = sum(source.next_due is not None and source.next_due <= found.at for source in found.sources)
    return f"{found.next_due}" + (f"; {due} sources are due now" if due else "")


def sources_line(sources: Sequence[SourceHealth]) -> str:
    """Return in a line how many sources are how."""
    counts = {state: sum(source.state is state for source in sources) for state in SourceState}
    ill = [f"{count} {WORDS[state]}" for state, count in counts.items() if count and state in WORDS]
    told = f"{counts[SourceState.HEALTHY]} of {len(sources)} healthy"
    return "; ".join([told, ", ".join(ill)]) if ill else told


#: What is said of the states that are not well.
WORDS = {SourceState.SILENT: "silent", SourceState.FAILING: "failing", SourceState.NEVER: "never asked"}


def source_lines(sources: Sequence[SourceHealth], *, named: int) -> Iterator[str]:
    """Yield a line for each source that is not well, the worst first; those never asked, and the rest, are counted."""
    ill = [source for source in worst_first(sources) if source.state in {SourceState.FAILING, SourceState.SILENT}]
    for source in ill[:named]:
        kind = source.error_class.value if source.error_class else source.state.value
        times = f" ({source.failures} times)" if source.failures > 1 else ""
        yield f"{source.name:<24} {kind:<9} {source.trouble}{times}"
    if len(ill) > named:
        yield f"and {len(ill) - named} more (--all names them)"


def canary_line(canary: CanaryReport | None) -> str:
    """Return in a line what came of the last canary."""
    if canary is None:
        return "none yet"
    return f"{canary.at}: came through in {canary.seconds:.1f} s" if canary.well else f"{canary.at}: {canary.failure}"


def _operator(found: Overview) -> str:
    waiting = f"; {found.operator_waiting} messages have not arrived" if found.operator_waiting else ""
    told = sum(trouble.told_at is not None for trouble in found.troubles)
    return (
        f"{len(found.troubles)} troubles, told of {told}{waiting}" if found.troubles else f"nothing is wrong{waiting}"
    )
