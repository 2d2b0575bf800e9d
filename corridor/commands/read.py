"""``corridor read``: documents in, readings out; touches no ledger."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import Annotated, Any

import typer

from corridor.intake import parse_line
from corridor.options import workplace_of
from corridor.output import warn
from pipeline.extraction import extract_document
from pipeline.model import Figure, Quantity, Reading, Rejected
from pipeline.reading import Rules, read

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
    rules = workplace_of(context).rules
    failed = 0
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            answer = _answer(parse_line(line), rules, everything=everything)
        except (ValueError, TypeError) as error:
            warn(f"corridor: standard input, line {number}: not a document: {error}")
            failed += 1
            continue
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    if failed:
        raise typer.Exit(1)


def _answer(document: dict[str, Any], rules: Rules, *, everything: bool) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise TypeError("a JSON object is wanted")
    article = extract_document(document)
    if isinstance(article, Rejected):
        return _rejected(document, article)
    reading = read(article, rules, irrelevant_too=everything)
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
        "authors": list(article.authors),
        "language": article.language,
        "outlet": article.outlet,
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
