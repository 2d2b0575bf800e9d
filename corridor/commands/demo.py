"""``corridor demo``: the whole job on the bundled newsroom, over several simulated days."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Annotated

import typer

from alerts.subscribers import FolderChannel, Schedule, Subscriber
from corridor.clock import Clock
from corridor.config import load_toml
from corridor.newsroom import Newsroom
from corridor.options import workplace_of
from corridor.output import progress, say
from corridor.stages import RunReport, run_once
from corridor.workplace import IntakeSettings, Settings, SourceFile, Workplace
from crawler.sources import CrawlSettings, Source
from pipeline.ledger.outbox import digest_row
from pipeline.ledger.runs import Run, last_run

#: The hour, in UTC, at which each simulated day's pass runs: all of the day's articles are out.
HOUR = time(20, tzinfo=UTC)
#: Keeps the port of a kept home, so that its addresses stay the same when the demo goes on.
PORT_FILE = "newsroom.port"
#: The demo's one subscriber.
DESK = Subscriber(
    name="desk",
    corridors=("PK-IT", "PK-GR", "PK-ES", "PK-EU"),
    schedule=Schedule.IMMEDIATE,
    channels=(FolderChannel(kind="folder"),),
)


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("demo")(demo)


def demo(
    context: typer.Context,
    *,
    newsroom: Annotated[Path, typer.Option(help="The folder of fictional outlets.")] = Path("seeds/newsroom"),
    keep: Annotated[
        Path | None, typer.Option(help="Use this folder as the home, and go on where an earlier demo stopped in it.")
    ] = None,
) -> None:
    """Serve the bundled newsroom on loopback and run the whole job on it, day by day, in a throw-away home."""
    _check_no_home(context)
    home = keep or Path(tempfile.mkdtemp(prefix="corridor-demo-"))
    home.mkdir(parents=True, exist_ok=True)
    with Newsroom(newsroom, port=_port(home)) as room:
        (home / PORT_FILE).write_text(f"{room.port}\n", encoding="ascii")
        workplace = _workplace(workplace_of(context), room, folder=newsroom, home=home)
        say(f"{len(room.outlets)} fictional outlets on port {room.port}; home {home}")
        for number, day in enumerate(room.days, start=1):
            room.day = day
            _one_day(workplace, day, number)
    say(f"\nThe ledger is kept in {home}; look into it with: corridor --home {home} status")


def _check_no_home(context: typer.Context) -> None:
    """Check that no home was named.

    Raises:
        typer.BadParameter: one was, which the demo would not use.
    """
    given = context.parent.get_parameter_source("home") if context.parent else None
    if given is not None and given.name != "DEFAULT":
        raise typer.BadParameter("the demo has a home of its own; name its folder with --keep", param_hint="--home")


def _port(home: Path) -> int:
    path = home / PORT_FILE
    return int(path.read_text(encoding="ascii")) if path.exists() else 0


def _workplace(workplace: Workplace, room: Newsroom, *, folder: Path, home: Path) -> Workplace:
    return replace(
        workplace,
        home=home,
        settings_override=Settings(
            crawl=CrawlSettings(delay_s=0.0, loopback_sites=room.hosts, hard_timeout_s=60.0),
            gates=workplace.settings.gates,
            intake=IntakeSettings(addresses="", drop=""),
        ),
        sources_override=_sources(folder, room.port),
        subscribers_override=(DESK,),
    )


def _sources(folder: Path, port: int) -> tuple[Source, ...]:
    declared = load_toml(folder / "sources.toml", SourceFile).sources
    return tuple(replace(source, url=source.url.replace("{port}", str(port))) for source in declared)


def _one_day(workplace: Workplace, day: date, number: int) -> None:
    moment = datetime.combine(day, HOUR)
    today = workplace.at(_stopped(moment))
    say(f"\n── Day {number}, {day:%A %d %B %Y} " + "─" * 40)
    if _done(today, moment):
        say("done already")
        return
    with progress(f"day {number}") as tick:
        report = run_once(today, progress=tick)
    _say_run(report)
    _say_digests(today, report)


def _stopped(moment: datetime) -> Clock:
    return lambda: moment


def _done(workplace: Workplace, moment: datetime) -> bool:
    with workplace.ledger() as database:
        run = last_run(database)
    return run is not None and _is_past(run, moment)


def _is_past(run: Run, moment: datetime) -> bool:
    started = datetime.fromisoformat(run.started_at)
    return started > moment or (started == moment and run.finished_at is not None)


def _say_run(report: RunReport) -> None:
    captured = sum(crawled.captured for crawled in report.crawled)
    read = report.processed
    say(f"{len(report.crawled)} sources crawled, {captured} pages captured; {read.relevant} of {read.read} relevant")
    for crawled in report.crawled:
        if crawled.error:
            say(f"  {crawled.source}: {crawled.error}")


def _say_digests(workplace: Workplace, report: RunReport) -> None:
    with workplace.ledger() as database:
        for digest_id in dict.fromkeys(
            outcome.digest_id for outcome in report.sent.outcomes if outcome.state == "sent"
        ):
            row = digest_row(database, digest_id)
            say(f"\nSubject: {row.subject}\n\n{row.text}")
            say(f"HTML: {workplace.home / 'digests' / f'{digest_id}.html'}")
