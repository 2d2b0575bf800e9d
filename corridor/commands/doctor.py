"""``corridor doctor``: tries everything a run depends on, and says what is wrong and what to do."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass

import typer

from corridor.commands.status import NAMED, All, canary_line, fitted, source_lines, sources_line
from corridor.options import Json, workplace_of
from corridor.output import counted, print_json, say
from corridor.stages import health
from corridor.upkeep.canary_record import last_canary
from corridor.upkeep.watch import GIVEN_UP
from corridor.workplace import Workplace
from pipeline.errors import CorridorError
from pipeline.ledger.captures import open_captures
from pipeline.ledger.runs import last_run
from pipeline.ledger.undecided import undecided

#: Less free space than this is too little to go on capturing, in bytes.
LOW_SPACE_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried: whether it is well, what was found, and a line for each thing that is not well."""

    what: str
    well: bool
    found: str
    named: tuple[str, ...] = ()


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("doctor")(doctor)


def doctor(context: typer.Context, *, every: All = False, as_json: Json = False) -> None:
    """Try everything a run depends on; exit 1 when something is wrong."""
    findings = [_tried(what, check, workplace_of(context)) for what, check in CHECKS.items()]
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            _say(finding, every=every)
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


def _say(finding: Finding, *, every: bool) -> None:
    """Print what was found, and below it what it names: not more than a screen holds, unless ``every`` is asked for."""
    say(f"{'ok  ' if finding.well else 'FAIL'} {finding.what}: {finding.found}")
    for line in finding.named if every else finding.named[:NAMED]:
        say(f"     {line}" if every else fitted(f"     {line}"))
    if not every and len(finding.named) > NAMED:
        say(f"     and {len(finding.named) - NAMED} more (--all names them)")


Check = Callable[[Workplace], str]


class NotWellError(Exception):
    """Something is not as it should be; ``named`` says in a line each what that is."""

    def __init__(self, found: str, named: Sequence[str] = ()) -> None:
        super().__init__(found)
        self.named = tuple(named)


def _tried(what: str, check: Check, workplace: Workplace) -> Finding:
    try:
        return Finding(what, well=True, found=check(workplace))
    except NotWellError as error:
        return Finding(what, well=False, found=str(error), named=error.named)
    except (CorridorError, OSError, sqlite3.Error) as error:
        return Finding(what, well=False, found=str(error))


def _configuration(workplace: Workplace) -> str:
    rules = workplace.rules
    return (
        f"{counted(len(workplace.sources), 'source')}, {counted(len(workplace.subscribers), 'subscriber')}, "
        f"{len(rules.concepts.measures)} measures; {workplace.config} is valid"
    )


def _baseline(workplace: Workplace) -> str:
    known = workplace.known_at_start
    return f"{len(known.figure)} figures and {len(known.agreement)} agreements"


def _ledger(workplace: Workplace) -> str:
    with workplace.ledger() as database:
        answer = database.execute("PRAGMA integrity_check").fetchone()[0]
    return _sound("ledger.db", answer)


def _captures(workplace: Workplace) -> str:
    with closing(open_captures(workplace.home)) as captures:
        answer = captures.database.execute("PRAGMA integrity_check").fetchone()[0]
    return _sound("captures.db", answer)


def _sound(name: str, answer: str) -> str:
    if answer != "ok":
        raise OSError(f"{name} is damaged: {answer}")
    return f"{name} is sound"


def _space(workplace: Workplace) -> str:
    workplace.home.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(workplace.home).free
    shown = f"{free / 1024**3:.1f} GB free at {workplace.home}"
    if free < LOW_SPACE_BYTES:
        raise OSError(f"{shown}: too little to go on")
    return shown


def _secrets(workplace: Workplace) -> str:
    recipients = (*workplace.subscribers, workplace.settings.operator.recipient)
    wanted = sorted({name for one in recipients for channel in one.channels for name in channel.secrets})
    missing = [name for name in wanted if name not in workplace.secrets]
    if missing:
        raise NotWellError(f"not set, neither in the environment nor in the file of secrets: {', '.join(missing)}")
    return f"{len(wanted)} needed, all set" if wanted else "none needed"


def _sources(workplace: Workplace) -> str:
    states = health(workplace)
    told = sources_line(states)
    if named := tuple(source_lines(states, named=len(states))):
        raise NotWellError(told, named)
    return told


def _canary(workplace: Workplace) -> str:
    last = last_canary(workplace.home)
    told = canary_line(last)
    if last is not None and not last.well:
        raise NotWellError(told)
    return told


def _run(workplace: Workplace) -> str:
    with workplace.ledger() as database:
        run = last_run(database, finished=True)
    if run is not None and run.error:
        raise NotWellError(f"{run.started_at} failed: {run.error}")
    return "none yet" if run is None else f"the last one ended {run.finished_at}"


def _deliveries(workplace: Workplace) -> str:
    with workplace.ledger() as database:
        lost = [f"{row[0]} {row[1]} by {row[2]} to {row[3]}: {row[4]}" for row in database.execute(GIVEN_UP, [""])]
    if lost:
        raise NotWellError(f"{len(lost)} given up", lost)
    return "none given up"


def _review(workplace: Workplace) -> str:
    with workplace.ledger() as database:
        waiting = undecided(database)
    since = min((one.since for one in waiting), default=None)
    if since is None:
        return "nothing waits for a person"
    return f"{len(waiting)} changes wait for a person, the first since {since}"


#: What is tried, in the order shown.
CHECKS: dict[str, Check] = {
    "configuration": _configuration,
    "baseline": _baseline,
    "ledger": _ledger,
    "captures": _captures,
    "disk": _space,
    "secrets": _secrets,
    "run": _run,
    "deliveries": _deliveries,
    "review": _review,
    "canary": _canary,
    "sources": _sources,
}
