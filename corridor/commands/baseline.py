"""``corridor baseline``: validates and loads the known facts, and drafts them from documents."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from operator import itemgetter
from pathlib import Path
from typing import Annotated

import typer

from alerts.plain import plain
from corridor.clock import now_text
from corridor.intake.files import Desk, intake
from corridor.options import Json, workplace_of
from corridor.output import print_json, say
from corridor.readers import Readers
from corridor.workplace import Workplace
from pipeline.draft import Draft, Drafting, Evidence
from pipeline.errors import ConfigError
from pipeline.ledger.articles import DAY_LENGTH
from pipeline.ledger.baseline import Differing, load_baseline
from pipeline.model import Agreement, Figure, Reading
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
    """Bring the ledger up to the baseline file: adds its new facts, and updates those it changed; twice does nothing.

    A fact that the press has moved since stays as the press has it; where the file changed its entry, that is said.
    One whose entry was taken out of the file stays known until 'corridor replay --apply'; that is said too.
    """
    workplace = workplace_of(context)
    _refuse_none(workplace)
    with workplace.writing() as database:
        loaded = load_baseline(database, workplace.known_at_start, workplace.rules.concepts)
    if as_json:
        print_json(asdict(loaded))
        return
    for fact in loaded.updated:
        say(f"updated {fact.name}: {_changes(fact)}")
    for fact in loaded.left:
        known = f"{fact.why}; see corridor explain --fact {fact.fact_id}"
        say(f"left {fact.name} as it is, {known}; the file: {_changes(fact)}")
    for name in loaded.missing:
        say(f"{name} is not in the file any more; it stays known until corridor replay --apply")
    added = f"{len(loaded.added)} facts added"
    if loaded.added:
        say(f"{added}: {', '.join(loaded.added)}")
    elif loaded.updated or loaded.left:
        say(added)
    else:
        say(f"{added}; all were there")


def _changes(fact: Differing) -> str:
    return "; ".join(f"{one.key} {_toml(one.old)} → {_toml(one.new)}" for one in fact.changes)


def _toml(value: object) -> str:
    """Return a value as the file writes it; JSON strings, numbers and arrays of strings are TOML ones as well."""
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return "none" if value is None else json.dumps(value, ensure_ascii=False)


def _refuse_none(workplace: Workplace) -> None:
    if workplace.baseline is None:
        raise ConfigError("--baseline none: there is no file to check or load")


def build(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(exists=True, dir_okay=False, help="Documents, as 'ingest' takes them.")
    ],
) -> None:
    """Print a draft baseline of what documents say, each fact once with its evidence as comments, for review."""
    workplace = workplace_of(context)
    drafting = Drafting(workplace.rules.concepts)
    for day, reading in sorted(_readings(workplace, paths), key=itemgetter(0)):
        drafting.add(reading, day=day)
    say("# A draft: every value is as read from a quote above it. Review, name, and reword before loading.")
    names: Counter[str] = Counter()
    for draft in drafting.drafts:
        _table(draft, names)
    for denial in drafting.denials:
        say(f"\n# Denied, so no fact: {_cited(denial)}")


def _readings(workplace: Workplace, paths: Sequence[Path]) -> Iterator[tuple[str, Reading]]:
    """Yield the relevant readings of documents, each with the day of its publication or else of its capture."""
    with Readers(workplace.settings.reading) as readers:
        desk = Desk(now_text(workplace.clock), readers)
        for path in paths:
            for capture in intake(path, desk):
                reading = settle(readers.submit(read_capture, capture, workplace.rules), capture.url)
                if isinstance(reading, Reading) and reading.relevant:
                    yield (reading.article.published or capture.fetched_at)[:DAY_LENGTH], reading


def _table(draft: Draft, names: Counter[str]) -> None:
    """Print the table of one fact; ``names`` counts those printed under each stem, so that no name stands twice."""
    record, article = draft.record, draft.article
    kind, fields = ("figure", _figure(record)) if isinstance(record, Figure) else ("agreement", _agreement(record))
    stem = f"{_stem(article.outlet)}-{kind}"
    names[stem] += 1
    shared = {"as_of": (article.published or "")[:DAY_LENGTH], "source_title": f"{article.outlet}: {article.title}"}
    say("")
    for evidence in draft.evidence:
        say(f"# {'Otherwise: ' if evidence.otherwise else ''}{_cited(evidence)}")
    if not article.published:
        say("# The document has no date: fill in as_of.")
    say(f"[[{kind}]]")
    for key, value in ({"name": f"{stem}-{names[stem]}"} | fields | shared).items():
        say(f"{key} = {_toml(value)}")


def _cited(evidence: Evidence) -> str:
    """Return evidence as a comment of one line has it."""
    article = evidence.article
    day = f", {article.published[:DAY_LENGTH]}" if article.published else ""
    return f"“{plain(evidence.quote)}” ({plain(article.outlet)}{day}, {plain(article.url)})"


def _stem(outlet: str) -> str:
    return "".join(char if char.isalnum() else "-" for char in outlet.lower())


def _figure(figure: Figure) -> dict[str, object]:
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


def _agreement(agreement: Agreement) -> dict[str, object]:
    fields: dict[str, object] = {
        "kind": agreement.kind.value,
        "stage": agreement.stage.value,
        "parties": list(agreement.parties),
        "title": agreement.name or agreement.kind.value.replace("_", " "),
    }
    return fields | ({"event_date": agreement.event_date} if agreement.event_date else {})
