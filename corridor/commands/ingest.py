"""``corridor ingest``: files recorded as if they had been crawled when they were published."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from corridor.clock import now_text
from corridor.intake import LAST, intake
from corridor.options import Json, workplace_of
from corridor.output import print_json, progress, say
from corridor.readers import Readers
from corridor.stages import process_stage
from pipeline.ledger.captures import open_captures


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("ingest")(ingest)


def ingest(
    context: typer.Context,
    paths: Annotated[
        list[Path],
        typer.Argument(exists=True, dir_okay=False, help=".jsonl of documents, .html, .pdf, .txt, .warc or .warc.gz."),
    ],
    *,
    as_json: Json = False,
) -> None:
    """Record documents as if crawled when they were published, read and judge them; sends nothing."""
    workplace = workplace_of(context)
    now = now_text(workplace.clock)
    with Readers(workplace.settings.reading) as readers:
        found = [capture for path in paths for capture in intake(path, now=now, readers=readers)]
    captures = sorted(found, key=lambda capture: capture.listed_published or LAST)
    with workplace.writing() as database, progress("read") as tick:
        with open_captures(workplace.home) as store:
            held = sum(store.store_capture(capture) is None for capture in captures)
        report = process_stage(workplace, database, progress=tick)
    numbers = {
        "documents": len(captures),
        "held_already": held,
        "read": report.read,
        "rejected": report.rejected,
        "relevant": report.relevant,
        "changes": len(report.changes),
    }
    if as_json:
        print_json(numbers)
        return
    say(
        f"{len(captures)} documents, {held} of them held already; {report.read} read, {report.relevant} relevant, "
        f"{report.rejected} hold no article; {len(report.changes)} changes"
    )
