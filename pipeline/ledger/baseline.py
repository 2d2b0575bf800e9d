"""Puts the baseline's facts into a ledger, once under each name, and follows the file where it changes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.baseline import Baseline, BaselineAgreement, BaselineFigure
from pipeline.compare.known import AgreementState, FigureState, KnownAgreement, KnownFigure, Origin
from pipeline.figures import Concepts
from pipeline.ledger.database import immediate
from pipeline.ledger.facts import Known, columns_of, fact_of, known_fact, store_fact
from pipeline.model import Stage, Subject

#: Set in ``PRAGMA user_version`` once a ledger has been given its baseline or has been opened without one.
SEASONED = 1
#: Fields of a fact that are not its entry's to say: its number, and what the press adds to it.
_GROWN = frozenset({"id", "earlier", "disputed", "sites"})

Entry = BaselineFigure | BaselineAgreement
_ENTRIES: dict[type, TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (BaselineFigure, BaselineAgreement)}


@dataclass(frozen=True, slots=True)
class Changed:
    """A key of an entry whose value in the file is not the one that was loaded."""

    key: str
    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Differing:
    """A fact whose entry in the file has changed since it was loaded. ``why`` says what kept it as it is, or None."""

    name: str
    fact_id: int
    changes: tuple[Changed, ...]
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading a baseline did: names added, facts updated, facts left as they are though their entry changed.

    ``missing`` are facts under a name that the file does not hold any more.
    """

    added: tuple[str, ...] = ()
    updated: tuple[Differing, ...] = ()
    left: tuple[Differing, ...] = ()
    missing: tuple[str, ...] = ()


def load_baseline(database: Database, baseline: Baseline, concepts: Concepts, *, only_into_new: bool = False) -> Loaded:
    """Store the baseline's facts that the ledger does not have by name, and update those whose entry has changed.

    A fact that the press has moved is left as it is. Loading the same file again changes nothing.

    Args:
        database: the ledger.
        baseline: the facts known at the start.
        concepts: the measures, which say what a figure is compared with.
        only_into_new: leave a ledger alone that has been given a baseline before.
    """
    if only_into_new and is_seasoned(database):
        return Loaded()
    added: list[str] = []
    differing: list[Differing] = []
    with immediate(database):
        present = {row["name"]: row for row in database.query("SELECT * FROM facts WHERE name IS NOT NULL")}
        entries: tuple[Entry, ...] = (*baseline.figure, *baseline.agreement)
        for entry in entries:
            if entry.name not in present:
                store_fact(database, _fact(entry, concepts), extra=_extra(entry))
                added.append(entry.name)
            elif (differs := _follow(database, present[entry.name], entry, concepts=concepts)) is not None:
                differing.append(differs)
        database.execute(f"PRAGMA user_version = {SEASONED}")
    updated = tuple(fact for fact in differing if fact.why is None)
    left = tuple(fact for fact in differing if fact.why is not None)
    missing = sorted(present.keys() - {entry.name for entry in entries})
    return Loaded(tuple(added), updated, left, tuple(missing))


def _follow(database: Database, row: dict[str, Any], entry: Entry, *, concepts: Concepts) -> Differing | None:
    """Bring a fact to its entry where the entry has changed and the fact is still the baseline's own."""
    held = known_fact(database, row["id"])
    updated = _updated(_fact(entry, concepts), held)
    own = held.origin is Origin.BASELINE and held.state.url is None
    loaded, stated = json.loads(row["baseline_json"] or "null"), _stated(entry)
    if loaded is None:
        # It was loaded before entries were kept: only a fact that is still the baseline's own says what its entry was.
        loaded, stated = (_said(held), _said(updated or held)) if own else (stated, stated)
    changes = tuple(
        Changed(key, loaded.get(key), stated.get(key))
        for key in dict.fromkeys((*stated, *loaded))
        if loaded.get(key) != stated.get(key)
    )
    if own and updated is not None and (changes or row["baseline_json"] is None):
        store_fact(database, updated, extra=_extra(entry))
        _follow_back(database, held.id, entry, concepts=concepts)
    if not changes:
        _remember(database, held.id, entry)
        return None
    if own:
        why = None if updated is not None else "a figure cannot become an agreement, nor the other way round"
    else:
        since = f" on {held.state.since}" if held.state.since else ""
        why = f"the press has moved it since ({held.state.source}{since})"
    return Differing(entry.name, held.id, changes, why)


def _follow_back(database: Database, fact_id: int, entry: Entry, *, concepts: Concepts) -> None:
    """Bring what a fact was before each judgement to its entry as well, for it may be judged again from there."""
    query = "SELECT id, before_json FROM fact_moves WHERE fact_id = ? AND before_json IS NOT NULL"
    for move_id, before in database.execute(query, [fact_id]).fetchall():
        row = json.loads(before)
        fact = _updated(_fact(entry, concepts), fact_of(row))
        if fact is not None:
            after = json.dumps(row | columns_of(fact) | _extra(entry))
            database.execute("UPDATE fact_moves SET before_json = ? WHERE id = ?", [after, move_id])


def _remember(database: Database, fact_id: int, entry: Entry) -> None:
    """Keep an entry beside the fact it agrees with, where none is kept yet."""
    database.execute(
        "UPDATE facts SET baseline_json = :baseline_json WHERE id = :id AND baseline_json IS NULL",
        {"id": fact_id, "baseline_json": _extra(entry)["baseline_json"]},
    )


def _said(fact: Known) -> dict[str, Any]:
    """Return what a fact says, as far as its entry decides it."""
    said: dict[str, Any] = asdict(fact)
    state: dict[str, Any] = said.pop("state")
    said["parties"] = sorted(fact.parties)
    return {key: said[key] for key in said if key not in _GROWN} | state


def _updated(fact: Known, held: Known) -> Known | None:
    """Return a fact as its new entry says, with what the press has added to it meanwhile, or None for another table."""
    if isinstance(fact, KnownFigure) and isinstance(held, KnownFigure):
        kept = tuple(state for state in held.earlier if state.url is not None)
        return replace(fact, id=held.id, earlier=kept, disputed=held.disputed, sites=held.sites)
    if isinstance(fact, KnownAgreement) and isinstance(held, KnownAgreement):
        return replace(fact, id=held.id)
    return None


def _stated(entry: Entry) -> dict[str, Any]:
    """Return what an entry says, as it is kept: its keys but the name, and the table it stands in."""
    said: dict[str, Any] = _ENTRIES[type(entry)].dump_python(entry, mode="json")
    table = Subject.FIGURE if isinstance(entry, BaselineFigure) else Subject.AGREEMENT
    return {"table": table.value} | {key: value for key, value in said.items() if key != "name"}


def _extra(entry: Entry) -> dict[str, Any]:
    """Return the columns of a fact that only a baseline fills."""
    return {
        "name": entry.name,
        "source_title": entry.source_title,
        "uncertain": entry.uncertain,
        "event_date": entry.event_date if isinstance(entry, BaselineAgreement) else None,
        "baseline_json": json.dumps(_stated(entry), ensure_ascii=False),
    }


def _fact(entry: Entry, concepts: Concepts) -> Known:
    return _figure(entry, concepts) if isinstance(entry, BaselineFigure) else _agreement(entry)


def is_seasoned(database: Database) -> bool:
    """Return whether the ledger has been given its baseline, or was opened without one."""
    return bool(database.execute("PRAGMA user_version").fetchone()[0] >= SEASONED)


def _figure(entry: BaselineFigure, concepts: Concepts) -> KnownFigure:
    measure = concepts.measure(entry.measure)
    return KnownFigure(
        id=0,
        measure=entry.measure,
        family=measure.family,
        nature=measure.nature,
        unit_class=entry.unit_class,
        parties=frozenset(entry.parties),
        scope=entry.scope,
        place=entry.place,
        origin=Origin.BASELINE,
        denied=False,
        state=FigureState(
            value=entry.value,
            value_max=entry.value_max,
            bound=entry.bound,
            per=entry.per,
            period=entry.period,
            unit=entry.unit,
            direction=entry.direction,
            since=entry.as_of,
            source=entry.source_title,
            url=None,
            status=entry.status,
        ),
    )


def _agreement(entry: BaselineAgreement) -> KnownAgreement:
    return KnownAgreement(
        id=0,
        kind=entry.kind,
        parties=frozenset(entry.parties),
        name=entry.title,
        origin=Origin.BASELINE,
        denied=False,
        state=AgreementState(entry.stage, entry.event_date or entry.as_of, entry.source_title, None),
        earlier=tuple(
            AgreementState(stage, day, entry.source_title, None)
            for stage, day in ((Stage.SIGNED, entry.signed), (Stage.RATIFIED, entry.concluded))
            if day is not None
        ),
    )
