"""``corridor run``: one pass, for cron."""

from __future__ import annotations

import typer

from corridor.options import Json, workplace_of
from corridor.output import print_json, progress, say
from corridor.stages import RunReport, run_once


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("run")(run)


def run(context: typer.Context, *, as_json: Json = False) -> None:
    """Crawl what is due, read, compare, send what is due: one pass, for cron."""
    with progress("run") as tick:
        report = run_once(workplace_of(context), progress=tick)
    if as_json:
        print_json(summary(report))
        return
    say_run(report)


def summary(report: RunReport) -> dict[str, object]:
    """Return a run's report as plain values."""
    return {
        "sources": len(report.crawled),
        "failed_sources": [
            {"source": crawled.source, "error": crawled.error} for crawled in report.crawled if crawled.error
        ],
        "seeded": report.handed.queued,
        "taken": report.handed.taken,
        "complaints": list(report.handed.complaints),
        "captured": sum(crawled.captured for crawled in report.crawled),
        "read": report.processed.read,
        "rejected": report.processed.rejected,
        "relevant": report.processed.relevant,
        "changes": len(report.processed.changes),
        "composed": len(report.sent.composed),
        "sent": report.sent.count("sent"),
        "waiting": report.sent.count("pending"),
        "dead": report.sent.count("dead"),
    }


def say_run(report: RunReport) -> None:
    """Print a run's report for a person."""
    numbers = summary(report)
    say(
        f"{numbers['sources']} sources crawled, {numbers['captured']} pages captured; {numbers['read']} read, "
        f"{numbers['relevant']} relevant, {numbers['changes']} changes; {numbers['sent']} deliveries sent, "
        f"{numbers['waiting']} to be tried again, {numbers['dead']} given up"
    )
    if numbers["seeded"] or numbers["taken"]:
        say(f"  by hand: {numbers['seeded']} addresses queued, {numbers['taken']} files taken")
    for complaint in report.handed.complaints:
        say(f"  {complaint}")
    for crawled in report.crawled:
        if crawled.error:
            say(f"  {crawled.source}: {crawled.error}")
