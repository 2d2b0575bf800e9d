"""``corridor doctor``: tries everything a run depends on, and says what is wrong and what to do."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass

import typer

from alerts.subscribers import EmailChannel, WebhookChannel
from corridor.clock import now_text
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.workplace import Workplace
from pipeline.errors import CorridorError
from pipeline.ledger.captures import open_captures
from pipeline.model import SourceState

#: Less free space than this is too little to go on capturing, in bytes.
LOW_SPACE_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried: whether it is well, and what was found."""

    what: str
    well: bool
    found: str


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("doctor")(doctor)


def doctor(context: typer.Context, *, as_json: Json = False) -> None:
    """Try everything a run depends on; exit 1 when something is wrong."""
    findings = [_tried(what, check, workplace_of(context)) for what, check in CHECKS.items()]
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            say(f"{'ok  ' if finding.well else 'FAIL'} {finding.what}: {finding.found}")
    if not all(finding.well for finding in findings):
        raise typer.Exit(1)


Check = Callable[[Workplace], str]


def _tried(what: str, check: Check, workplace: Workplace) -> Finding:
    try:
        return Finding(what, well=True, found=check(workplace))
    except (CorridorError, OSError) as error:
        return Finding(what, well=False, found=str(error))


def _configuration(workplace: Workplace) -> str:
    rules = workplace.rules
    return (
        f"{len(workplace.sources)} sources, {len(workplace.subscribers)} subscribers, "
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
    wanted = sorted(set(_variables(workplace)))
    missing = [name for name in wanted if not os.environ.get(name)]
    if missing:
        raise OSError(f"not set in the environment: {', '.join(missing)}")
    return f"{len(wanted)} needed, all set" if wanted else "none needed"


def _variables(workplace: Workplace) -> Iterator[str]:
    for subscriber in workplace.subscribers:
        for channel in subscriber.channels:
            if isinstance(channel, EmailChannel) and channel.password_env:
                yield channel.password_env
            elif isinstance(channel, WebhookChannel):
                yield channel.secret_env


def _sources(workplace: Workplace) -> str:
    with closing(open_captures(workplace.home)) as captures:
        states = captures.health([source for source in workplace.sources if source.enabled], now_text(workplace.clock))
    failing = [f"{state.name} ({state.error})" for state in states if state.state is SourceState.FAILING]
    if failing:
        raise OSError(f"{len(failing)} of {len(states)} failing: {'; '.join(failing)}")
    return f"{len(states)} enabled, none failing"


#: What is tried, in the order shown.
CHECKS: dict[str, Check] = {
    "configuration": _configuration,
    "baseline": _baseline,
    "ledger": _ledger,
    "captures": _captures,
    "disk": _space,
    "secrets": _secrets,
    "sources": _sources,
}
