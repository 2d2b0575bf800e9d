"""Puts the baseline's facts into a ledger, once under each name."""

from __future__ import annotations

from sqlite_utils import Database

from pipeline.baseline import Baseline, BaselineAgreement, BaselineFigure
from pipeline.compare.known import AgreementState, FigureState, KnownAgreement, KnownFigure, Origin
from pipeline.figures import Concepts
from pipeline.ledger.database import immediate
from pipeline.ledger.facts import store_fact
from pipeline.model import Stage

#: Set in ``PRAGMA user_version`` once a ledger has been given its baseline or has been opened without one.
SEASONED = 1


def load_baseline(
    database: Database, baseline: Baseline, concepts: Concepts, *, only_into_new: bool = False
) -> tuple[str, ...]:
    """Store the baseline's facts that the ledger does not have yet by name, and return their names.

    Args:
        database: the ledger.
        baseline: the facts known at the start.
        concepts: the measures, which say what a figure is compared with.
        only_into_new: leave a ledger alone that has been given a baseline before.
    """
    if only_into_new and is_seasoned(database):
        return ()
    with immediate(database):
        present = {row["name"] for row in database.query("SELECT name FROM facts WHERE name IS NOT NULL")}
        added = []
        entries: tuple[BaselineFigure | BaselineAgreement, ...] = (*baseline.figure, *baseline.agreement)
        for entry in entries:
            if entry.name in present:
                continue
            fact = _figure(entry, concepts) if isinstance(entry, BaselineFigure) else _agreement(entry)
            extra = {"name": entry.name, "source_title": entry.source_title, "uncertain": entry.uncertain}
            extra["event_date"] = entry.event_date if isinstance(entry, BaselineAgreement) else None
            store_fact(database, fact, extra=extra)
            added.append(entry.name)
        database.execute(f"PRAGMA user_version = {SEASONED}")
    return tuple(added)


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
