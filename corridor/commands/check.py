"""``corridor check``: reads pages now and prints the verdicts; records nothing unless asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from corridor.clock import now_text
from corridor.commands.read import reading_fields
from corridor.intake.files import Desk, intake
from corridor.intake.seeding import refuse_given
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
    results, failed = [], 0
    with ExitStack() as opened:
        database = opened.enter_context(workplace.ledger())
        readers = opened.enter_context(Readers(workplace.settings.reading))
        store = opened.enter_context(open_captures(workplace.home)) if add else None
        plan = Pass(workplace.rules, workplace.settings.gates, executor=readers)
        for target in targets:
            try:
                for capture in _captures(workplace, target, Desk(now_text(workplace.clock), readers)):
                    results.append((capture.url, check_capture(database, capture, plan)))
                    if not as_json:
                        _say(*results[-1])
                    if store is not None:
                        store.store_capture(capture)
            except PageError as error:
                warn(f"corridor: {error}")
                failed += 1
    if as_json:
        print_json([_fields(*result) for result in results])
    if add and results:
        _read(workplace)
    if failed:
        raise typer.Exit(1)


def _captures(workplace: Workplace, target: str, desk: Desk) -> Iterator[Capture]:
    """Yield the captures of an address, fetched now, or of a file.

    Raises:
        PageError: it must not be fetched, or cannot be had or read.
    """
    if "://" not in target:
        yield from intake(Path(target), desk)
        return
    settings = workplace.settings.crawl
    if reason := refuse_given(target, frozenset(settings.loopback_sites)):
        raise PageError(f"{target}: {reason}")
    for capture in fetch(target, settings=settings, now=desk.now):
        yield replace(capture, id=0)  # its id counts in another home


def _read(workplace: Workplace) -> None:
    with workplace.writing() as database:
        report = process_stage(workplace, database)
    warn(f"recorded: {report.read} read, {len(report.changes)} changes")


def _fields(url: str, outcome: Outcome) -> dict[str, Any]:
    reading, judged = outcome
    if isinstance(reading, Rejected):
        return {"url": url, "rejected": reading.reason, "verdicts": []}
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


def _say(url: str, outcome: Outcome) -> None:
    reading, judged = outcome
    say(url)
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
    outlet = f"{article.outlet}, " if article.outlet else ""
    say(f"  {outlet}{article.language}, {dated}; {len(article.text)} characters")
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
