"""``corridor ingest``: files recorded as if they had been crawled when they were published."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer

from corridor.clock import now_text
from corridor.intake.files import Desk, ending
from corridor.intake.ingesting import Taken, Wanted, ingest_file
from corridor.options import Json, workplace_of
from corridor.output import Bytes, byte_progress, counted, print_json, progress, say, warn
from corridor.readers import Readers
from corridor.stages import process_stage
from corridor.workplace import Workplace
from pipeline.addresses import ascii_host
from pipeline.errors import BusyError, PageError
from pipeline.ledger.captures import open_captures
from pipeline.run import ProcessReport


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("ingest")(ingest)


def ingest(  # noqa: PLR0913 - each is an option of the command
    context: typer.Context,
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...",
            help="Files (.jsonl of documents, .html, .mhtml, .pdf, .txt, .warc, .warc.gz), folders of them, patterns.",
        ),
    ],
    *,
    only_sources: Annotated[
        bool, typer.Option("--only-sources", help="Of archives, take only pages of the hosts of declared sources.")
    ] = False,
    host: Annotated[
        list[str] | None,
        typer.Option("--host", help="Of archives, take only pages of this host and those below it; may be repeated."),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Read archives from their beginning, also those read to their end before.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Record documents as if crawled when they were published, read and judge them; sends nothing."""
    files = [file for path in paths for file in files_at(path)]
    workplace = workplace_of(context)
    hosts = {*map(ascii_host, host or ()), *(source_hosts(workplace) if only_sources else ())}
    wanted = Wanted(frozenset(hosts) if only_sources or host else None, again)
    found, failed = _record(workplace, files, wanted)
    if len(failed) == len(files):
        raise typer.Exit(1)
    report = _read(workplace, sum(taken.documents - taken.held for taken in found))
    numbers = _numbers(found, failed, report)
    if as_json:
        print_json(numbers)
    else:
        _say(numbers)
    if failed:
        raise typer.Exit(1)


def files_at(path: str) -> list[Path]:
    """Return the files that a path names: itself, those below a folder that can be read, or those of a pattern.

    Raises:
        typer.BadParameter: there are none.
    """
    one = Path(path)
    if one.is_dir():
        found = sorted(file for file in one.rglob("*") if file.is_file() and ending(file) and _is_open(file, one))
        if not found:
            raise typer.BadParameter(f"Folder '{path}' holds no file that can be read.")
        return found
    if one.exists():
        return [one]
    names = glob(path, recursive=True) if has_magic(path) else []  # noqa: PTH207 - absolute patterns too
    matched = sorted(Path(name) for name in names if Path(name).is_file())
    if not matched:
        raise typer.BadParameter(f"Path '{path}' does not exist.")
    return matched


def _is_open(file: Path, folder: Path) -> bool:
    """Return whether neither a file nor a folder on the way to it is hidden."""
    return not any(part.startswith(".") for part in file.relative_to(folder).parts)


def source_hosts(workplace: Workplace) -> Iterator[str]:
    """Yield the hosts of the declared sources, as names are compared: without ``www.``."""
    for source in workplace.sources:
        if host := urlsplit(source.url).hostname:
            yield ascii_host(host).removeprefix("www.")


def _record(workplace: Workplace, files: Sequence[Path], wanted: Wanted) -> tuple[list[Taken], list[str]]:
    """Store what the files hold; return what came of them, and which could not be read."""
    found: list[Taken] = []
    failed: list[str] = []
    with Readers(workplace.settings.reading) as readers, open_captures(workplace.home) as store:
        desk = Desk(now_text(workplace.clock), readers)
        with byte_progress("files", sum(map(_size, files))) as shown:
            for file in files:
                try:
                    taken = ingest_file(file, store, desk, wanted=wanted, progress=shown.of(file.name))
                except PageError as error:
                    failed.append(str(file))
                    warn(f"corridor: {error}")
                    continue
                found.append(taken)
                _tell(file, taken, shown)
    return found, failed


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _tell(file: Path, taken: Taken, shown: Bytes) -> None:
    """Say what a person should know of a file."""
    if taken.read_before:
        shown.tell(f"{file}: read to its end on {taken.read_before}; --again reads it anew")
    if taken.resumed_at:
        shown.tell(f"{file}: taken up at byte {taken.resumed_at:,}")
    for damage in taken.damage:
        shown.tell(f"corridor: {file}: {damage}")


def _read(workplace: Workplace, new: int) -> ProcessReport:
    """Read and judge what was stored.

    Raises:
        BusyError: another run is writing to this home.
    """
    try:
        with workplace.writing() as database, progress("read") as tick:
            return process_stage(workplace, database, progress=tick)
    except BusyError:
        if new:
            warn(f"corridor: {new} documents are recorded; the next pass reads them")
        raise


def _numbers(found: Sequence[Taken], failed: Sequence[str], report: ProcessReport) -> dict[str, Any]:
    left_out: dict[str, int] = {}
    for taken in found:
        for reason, count in taken.left_out.items():
            left_out[reason] = left_out.get(reason, 0) + count
    return {
        "documents": sum(taken.documents for taken in found),
        "held_already": sum(taken.held for taken in found),
        "read": report.read,
        "rejected": report.rejected,
        "relevant": report.relevant,
        "changes": len(report.changes),
        "files": len(found) + len(failed),
        "failed_files": list(failed),
        "read_before": sum(taken.read_before is not None for taken in found),
        "left_out": left_out,
    }


def _say(numbers: dict[str, Any]) -> None:
    documents, changes = counted(numbers["documents"], "document"), counted(numbers["changes"], "change")
    say(
        f"{documents}, {numbers['held_already']} of them held already; {numbers['read']} read, "
        f"{numbers['relevant']} relevant, {numbers['rejected']} hold no article; {changes}"
    )
    for reason, count in numbers["left_out"].items():
        say(f"  {counted(count, 'record')} left out: {reason}")
