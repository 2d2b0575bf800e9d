"""``corridor read``: documents in, readings out; touches no ledger."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import asdict
from functools import partial
from queue import Queue
from threading import Thread
from typing import Annotated, Any, BinaryIO

import typer

from corridor.clock import now_text
from corridor.intake.documents import lines_of, parse_line
from corridor.options import workplace_of
from corridor.output import warn
from corridor.readers import Readers
from pipeline.extraction import extract_document
from pipeline.model import Figure, Quantity, Reading, Rejected
from pipeline.reading import Rules, read
from pipeline.run import settle

#: So many documents are read ahead of the one whose answer is printed, for each reading process.
AHEAD = 4

#: The fields of a document that its answer names it by.
NAMES = ("id", "url")

#: Gives a document to be read.
Submit = Callable[[dict[str, Any]], Future[dict[str, Any]]]

#: The fields of a quantity in the output.
QUANTITY = ("value", "value_max", "bound", "direction", "unit", "unit_class", "per", "start", "end")


def register(app: typer.Typer) -> None:
    """Add the command to ``app``."""
    app.command("read")(read_documents)


def read_documents(
    context: typer.Context,
    *,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Documents come as JSON Lines on standard input (the only form).")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Read irrelevant documents too, and add every quantity.")
    ] = False,
) -> None:
    """Read documents from standard input and print what they say, one JSON object a line, in the same order.

    A document is {"id", "url", "html" or "html_base64" with "content_type" or "text", "title"?, "published"?,
    "language"?, "outlet"?}.
    """
    if not jsonl:
        raise typer.BadParameter("say --jsonl: documents are read from standard input, one JSON object a line")
    workplace = workplace_of(context)
    how = partial(_answer, rules=workplace.rules, everything=everything, now=now_text(workplace.clock))
    limits = workplace.settings.reading
    failed = 0
    with Readers(limits) as readers:
        for number, names, future in _taken(_input(), partial(readers.submit, how), ahead=AHEAD * limits.processes):
            if isinstance(future, Exception):
                warn(f"corridor: standard input, line {number}: not a document: {future}")
                failed += 1
                continue
            found = settle(future, str(names.get("url")))
            answer = _rejected(names, found) if isinstance(found, Rejected) else found
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    if failed:
        raise typer.Exit(1)


def _input() -> BinaryIO:
    """Return standard input, apart from Python's own: that one may not be waiting for a line when the program ends."""
    if sys.stdin is None:
        raise typer.BadParameter("standard input is closed: documents are read from there")
    return open(sys.stdin.fileno(), "rb", closefd=False)


#: A line's number, what its document is called, and what becomes of it, or why it holds none.
Taken = tuple[int, dict[str, Any], Future[dict[str, Any]] | Exception]


def _taken(stream: BinaryIO, submit: Submit, *, ahead: int) -> Iterator[Taken]:
    """Yield the documents on a stream as they are given to be read; a thread takes them in, so that no answer waits."""
    waiting: Queue[Taken | None] = Queue(maxsize=ahead)

    def take_in() -> None:
        number = 0
        try:
            for number, line in lines_of(stream):
                waiting.put((number, *_submitted(line, submit)))
        except Exception as error:  # noqa: BLE001 - the stream broke off, or nobody reads: told where the answer is awaited
            waiting.put((number + 1, {}, error))
        waiting.put(None)

    Thread(target=take_in, daemon=True).start()
    yield from iter(waiting.get, None)


def _submitted(line: bytes, submit: Submit) -> tuple[dict[str, Any], Future[dict[str, Any]] | Exception]:
    """Return what the document in a line is called, and its reading; a line that holds none comes with its failure."""
    try:
        document = parse_line(line)
        if not isinstance(document, dict):
            raise TypeError("a JSON object is wanted")  # noqa: TRY301 - one way out for both
    except (ValueError, TypeError) as error:
        return {}, error
    return {name: document.get(name) for name in NAMES}, submit(document)


def _answer(document: dict[str, Any], *, rules: Rules, everything: bool, now: str) -> dict[str, Any]:
    """Return what a document says, in the words of the command interface; runs in a reading process."""
    try:
        article = extract_document(document, fetched_at=now)
        if isinstance(article, Rejected):
            return _rejected(document, article)
        reading = read(article, rules, irrelevant_too=everything)
    except Exception as error:  # noqa: BLE001 - the outermost loop over pages: one poisoned page never stops the others
        return _rejected(document, Rejected(str(document.get("url")), f"the reader failed on it: {error!r}"))
    answer = {"id": document.get("id"), **reading_fields(reading)}
    return answer | {"quantities": [_quantity(found) for found in reading.quantities]} if everything else answer


def _rejected(document: dict[str, Any], rejected: Rejected) -> dict[str, Any]:
    nothing: dict[str, Any] = dict.fromkeys(("title", "text", "published", "published_source", "language"))
    return {
        "id": document.get("id"),
        "url": document.get("url"),
        **nothing,
        "authors": [],
        "relevant": False,
        "reasons": [f"no article: {rejected.reason}"],
        "figures": [],
        "agreements": [],
    }


def reading_fields(reading: Reading) -> dict[str, Any]:
    """Return a reading as plain values, in the words of the command interface."""
    article = reading.article
    return {
        "url": article.url,
        "title": article.title,
        "text": article.text,
        "published": article.published,
        "published_source": article.published_source.value,
        "modified": article.modified,
        "authors": list(article.authors),
        "language": article.language,
        "outlet": article.outlet,
        "canonical_url": article.canonical_url,
        "amp_url": article.amp_url,
        "form": article.form.value,
        "captions": list(article.captions),
        "embeds": list(article.embeds),
        "provenance": asdict(article.provenance),
        "relevant": reading.relevant,
        "reasons": list(reading.reasons),
        "figures": [_figure(figure) for figure in reading.figures],
        "agreements": [asdict(agreement) for agreement in reading.agreements],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return asdict(figure)


def _quantity(quantity: Quantity) -> dict[str, Any]:
    fields = asdict(quantity)
    return {name: fields[name] for name in QUANTITY}
