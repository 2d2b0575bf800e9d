"""``corridor baseline``: validates and loads the known facts, and drafts them from documents."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from corridor.clock import now_text
from corridor.intake import intake
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.readers import Readers
from corridor.workplace import Workplace
from pipeline.errors import ConfigError
from pipeline.ledger.articles import DAY_LENGTH
from pipeline.ledger.baseline import load_baseline
from pipeline.model import Agreement, AgreementKind, Figure, Reading
from pipeline.run import read_capture, settle


def register(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    group = typer.Typer(no_args_is_help=True, help="The facts known at the start: check, load, or draft them.")
    group.command("check")(check)
    group.command("load")(load)
    group.command("build")(build)
    app.add_typer(group, name="baseline")


def check(context: typer.Context, *, as_json: Json = False) -> None:
    """Validate the baseline file; an error names file, line, key, value and what is allowed."""
    workplace = workplace_of(context)
    _refuse_none(workplace)
    known = workplace.known_at_start
    if as_json:
        print_json({"figures": len(known.figure), "agreements": len(known.agreement)})
        return
    say(f"{workplace.baseline}: {len(known.figure)} figures and {len(known.agreement)} agreements, all valid")


def load(context: typer.Context, *, as_json: Json = False) -> None:
    """Put the baseline's facts into the ledger that are not there by name; loading twice changes nothing."""
    workplace = workplace_of(context)
    _refuse_none(workplace)
    with workplace.writing() as database:
        added = load_baseline(database, workplace.known_at_start, workplace.rules.concepts)
    if as_json:
        print_json({"added": list(added)})
        return
    say(f"{len(added)} facts added" + (": " + ", ".join(added) if added else "; all were there"))


def _refuse_none(workplace: Workplace) -> None:
    if workplace.baseline is None:
        raise ConfigError("--baseline none: there is no file to check or load")


def build(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(exists=True, dir_okay=False, help="Documents, as 'ingest' takes them.")
    ],
) -> None:
    """Print a draft baseline of what documents say, with the evidence as comments, for a person to review."""
    workplace = workplace_of(context)
    say("# A draft: every value is as read from the quote above it. Review, name, and reword before loading.")
    names: Counter[str] = Counter()
    with Readers(workplace.settings.reading) as readers:
        for capture in (one for path in paths for one in intake(path, now=now_text(workplace.clock), readers=readers)):
            reading = settle(readers.submit(read_capture, capture, workplace.rules), capture.url)
            if isinstance(reading, Reading) and reading.relevant:
                _draft(reading, names)


def _draft(reading: Reading, names: Counter[str]) -> None:
    """Print the tables of one reading; ``names`` counts those printed under each stem, so that no name stands twice."""
    article = reading.article
    shared = {"as_of": (article.published or "")[:DAY_LENGTH], "source_title": f"{article.outlet}: {article.title}"}
    tables = [("figure", one.quote, _figure(one)) for one in reading.figures if not one.vague]
    agreements = [one for one in reading.agreements if one.kind is not AgreementKind.OTHER]
    tables += [("agreement", one.quote, _agreement(one)) for one in agreements]
    for kind, quote, fields in tables:
        stem = f"{_stem(article.outlet)}-{kind}"
        names[stem] += 1
        _table(kind, quote, {"name": f"{stem}-{names[stem]}", **fields, **shared})


def _stem(outlet: str) -> str:
    return "".join(char if char.isalnum() else "-" for char in outlet.lower())


def _figure(figure: Figure) -> Mapping[str, object]:
    return {
        "measure": figure.measure,
        "parties": list(figure.parties),
        "value": figure.value,
        "bound": figure.bound.value,
        "unit": figure.unit or "",
        "unit_class": figure.unit_class.value,
        "direction": figure.direction.value,
        "change_kind": figure.change_kind.value,
        "per": figure.per.value,
        "scope": figure.scope,
        "status": figure.status.value,
    } | {
        name: value
        for name in ("value_max", "period", "place", "origin", "destination", "speaker")
        if (value := getattr(figure, name)) is not None
    }


def _agreement(agreement: Agreement) -> Mapping[str, object]:
    return {
        "kind": agreement.kind.value,
        "stage": agreement.stage.value,
        "parties": list(agreement.parties),
        "title": agreement.name or agreement.kind.value.replace("_", " "),
    } | ({"event_date": agreement.event_date} if agreement.event_date else {})


def _table(kind: str, quote: str, fields: Mapping[str, object]) -> None:
    say(f"\n# “{' '.join(quote.split())}”\n[[{kind}]]")
    for key, value in fields.items():
        # JSON strings, numbers and arrays of strings are TOML ones as well.
        say(f"{key} = {json.dumps(value, ensure_ascii=False)}")
