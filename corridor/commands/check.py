"""``corridor check``: reads pages now and prints the verdicts; records nothing unless asked."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlite_utils import Database

from corridor.clock import now_text
from corridor.commands.read import reading_fields
from corridor.intake import intake
from corridor.options import Json, workplace_of
from corridor.output import print_json, say, warn
from corridor.readers import Readers
from corridor.stages import process_stage
from corridor.workplace import Workplace
from crawler.launch import fetch
from pipeline.compare.gates import NOTED, TOLD
from pipeline.errors import PageError
from pipeline.ledger.captures import open_captures
from pipeline.model import Capture, Figure, Reading, Rejected
from pipeline.record import Judged
from pipeline.run import Outcome, Pass
from pipeline.run import check as check_capture


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("check")(check)


def check(
    context: typer.Context,
    targets: Annotated[
        list[str], typer.Argument(metavar="URL|FILE...", help="Addresses, or files as 'ingest' takes them.")
    ],
    *,
    add: Annotated[bool, typer.Option("--add", help="Record it, as 'ingest' and a crawl would.")] = False,
    as_json: Json = False,
) -> None:
    """Read pages now and print what they say and the verdicts against the ledger; sends nothing."""
    workplace = workplace_of(context)
    with workplace.ledger() as database, Readers(workplace.settings.reading) as readers:
        captures, failed = _captures(workplace, targets, readers)
        plan = Pass(workplace.rules, workplace.settings.gates, executor=readers)
        outcomes = [(capture, check_capture(database, capture, plan)) for capture in captures]
    if as_json:
        print_json([_fields(capture, outcome) for capture, outcome in outcomes])
    else:
        for capture, outcome in outcomes:
            _say(capture, outcome)
    if add and captures:
        with workplace.writing() as database:
            _add(workplace, database, captures)
    if failed:
        raise typer.Exit(1)


def _captures(workplace: Workplace, targets: list[str], readers: Executor) -> tuple[list[Capture], int]:
    found: list[Capture] = []
    failed = 0
    now = now_text(workplace.clock)
    for target in targets:
        try:
            if "://" in target:
                fetched = fetch(target, settings=workplace.settings.crawl, now=now)
                found.extend(replace(capture, id=0) for capture in fetched)  # its id counts in another home
            else:
                found.extend(intake(Path(target), now=now, readers=readers))
        except PageError as error:
            warn(f"corridor: {error}")
            failed += 1
    return found, failed


def _add(workplace: Workplace, database: Database, captures: list[Capture]) -> None:
    with open_captures(workplace.home) as store:
        for capture in captures:
            store.store_capture(capture)
    report = process_stage(workplace, database)
    warn(f"recorded: {report.read} read, {len(report.changes)} changes")


def _fields(capture: Capture, outcome: Outcome) -> dict[str, Any]:
    reading, judged = outcome
    if isinstance(reading, Rejected):
        return {"url": capture.url, "rejected": reading.reason, "verdicts": []}
    return reading_fields(reading) | {"verdicts": [_verdict(mention) for mention in judged]}


def _verdict(mention: Judged) -> dict[str, Any]:
    judgement, record = mention.judgement, mention.record
    previous = judgement.previous
    return {
        "subject": "figure" if isinstance(record, Figure) else "agreement",
        "quote": record.quote,
        "start": record.start,
        "end": record.end,
        "verdict": judgement.verdict.value,
        "told": judgement.verdict in TOLD,
        "previous": None if previous is None else previous.stage.value if previous.stage else previous.value,
        "why": judgement.why,
    }


def _say(capture: Capture, outcome: Outcome) -> None:
    reading, judged = outcome
    say(capture.url)
    if isinstance(reading, Rejected):
        say(f"  no article: {reading.reason}")
        return
    _say_article(reading)
    for mention in judged:
        _say_mention(mention)
    if reading.relevant and not judged:
        say("  no figure or agreement in it")


def _say_article(reading: Reading) -> None:
    article = reading.article
    dated = f"{article.published} (from {article.published_source.value})" if article.published else "no date"
    say(f"  {article.title}")
    say(f"  {article.outlet}, {article.language}, {dated}; {len(article.text)} characters")
    say(f"  {'relevant' if reading.relevant else 'not relevant'}: {'; '.join(reading.reasons)}")


def _say_mention(mention: Judged) -> None:
    record, judgement = mention.record, mention.judgement
    what = _figure(record) if isinstance(record, Figure) else f"{record.kind.value} {record.stage.value}"
    fate = "told" if judgement.verdict in TOLD else "noted" if judgement.verdict in NOTED else "not told"
    say(f"  {what}, {'-'.join(record.parties) or 'no parties'}: “{record.quote}”")
    say(f"    {judgement.verdict.value} ({fate}): {judgement.why}")


def _figure(figure: Figure) -> str:
    value = f"{figure.value:,.10g}" + (f"–{figure.value_max:,.10g}" if figure.value_max is not None else "")
    bound = "" if figure.bound.value == "exact" else f"{figure.bound.value.replace('_', ' ')} "
    return f"{figure.measure} {bound}{value}"
