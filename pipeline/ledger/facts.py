"""The facts of the ledger: loaded by group for the comparison, stored as the comparison leaves them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlite_utils import Database

from pipeline.compare.agreements import family_of
from pipeline.compare.arithmetic import EPSILON
from pipeline.compare.known import AgreementMention, FigureMention, KnownAgreement, KnownFigure
from pipeline.ledger.order import note_move
from pipeline.model import AgreementKind, Figure, Nature, Subject, UnitClass

_FIGURE = TypeAdapter(KnownFigure)
_AGREEMENT = TypeAdapter(KnownAgreement)

Known = KnownFigure | KnownAgreement


#: How many facts are kept as read, in memory; each takes about 2 KB.
KEPT = 4096
#: What the index ``facts_stated`` holds: a figure's value, and the day it was stated.
VALUE, SINCE = "json_extract(state_json, '$.state.value')", "json_extract(state_json, '$.state.since')"
#: A fact as JSON with its id, which its columns leave out of it.
_STATE_WITH_ID = """'{"id": ' || id || ', ' || substr(state_json, 2)"""


def figure_group(family: str, nature: Nature, unit_class: UnitClass) -> str:
    """Return the name of the group a figure is compared within; the tolls of one incident are one group."""
    return f"figure:{'toll' if nature is Nature.TOLL else family}:{unit_class.value}"


def agreement_group(kind: AgreementKind) -> str:
    """Return the name of the group an agreement is compared within."""
    return f"agreement:{family_of(kind)}"


def group_of(subject: FigureMention | AgreementMention | Known) -> str:
    """Return the name of the group of a mention or a fact."""
    if isinstance(subject, FigureMention):
        return figure_group(subject.family, subject.nature, subject.figure.unit_class)
    if isinstance(subject, AgreementMention):
        return agreement_group(subject.agreement.kind)
    if isinstance(subject, KnownFigure):
        return figure_group(subject.family, subject.nature, subject.unit_class)
    return agreement_group(subject.kind)


def known_figures(
    database: Database, group: str, figure: Figure, *, was: float | None = None
) -> tuple[KnownFigure, ...]:
    """Return the facts a figure may be a telling or a change of, oldest first.

    They are those of its group with its parties, and those with its value, whatever their parties: an equal number may
    stand for some of them or for more (:func:`pipeline.compare.identity.may_be`). So are those with what it ``was``.
    """
    reach = EPSILON * max(1.0, abs(figure.value)) * 2
    rows = database.conn.execute(
        f"""
        SELECT {_STATE_WITH_ID} FROM facts WHERE id IN (
          SELECT id FROM facts WHERE identity = :group AND parties_json = :parties
          UNION
          SELECT id FROM facts WHERE subject = 'figure' AND {VALUE} BETWEEN :low AND :high AND +identity = :group
          UNION
          SELECT id FROM facts WHERE subject = 'figure' AND {VALUE} BETWEEN :was AND :to AND +identity = :group)
        ORDER BY id
        """,  # noqa: S608 - constant expressions, as the index has them
        {
            "group": group,
            "parties": parties_json(figure.parties),
            "low": figure.value - reach,
            "high": figure.value + reach,
            "was": None if was is None else was - reach,
            "to": None if was is None else was + reach,
        },
    )
    return tuple(_figure(state) for (state,) in rows)


def recent_figures(database: Database, values: Iterable[float], *, days: tuple[str, str]) -> tuple[KnownFigure, ...]:
    """Return the figure facts of all groups with one of ``values``, stated from one day to another, oldest first."""
    rows = database.query(
        f"""
        SELECT id, state_json FROM facts
        WHERE subject = 'figure' AND {VALUE} IN (SELECT value FROM json_each(:values))
          AND {SINCE} BETWEEN :first AND :last
        ORDER BY id
        """,  # noqa: S608 - two constant expressions, as the index has them
        {"values": json.dumps(sorted(set(values))), "first": days[0], "last": days[1]},
    )
    return tuple(_FIGURE.validate_python(json.loads(row["state_json"]) | {"id": row["id"]}) for row in rows)


def known_agreements(database: Database, group: str, parties: Iterable[str]) -> tuple[KnownAgreement, ...]:
    """Return the agreement facts of a group whose parties include ``parties`` or are among them, oldest first."""
    named = sorted(set(parties))
    rows = database.conn.execute(
        f"""
        SELECT {_STATE_WITH_ID} FROM facts WHERE id IN (
          SELECT fact_id FROM fact_parties WHERE identity = :group AND party IN (SELECT value FROM json_each(:parties))
          GROUP BY fact_id HAVING count(*) IN (max(size), :size) OR :size = 0)
        ORDER BY id
        """,  # noqa: S608 - a constant expression
        {"group": group, "parties": json.dumps(named or [""]), "size": len(named)},
    )
    return tuple(_agreement(state) for (state,) in rows)


@lru_cache(maxsize=KEPT)
def _figure(state: str) -> KnownFigure:
    """Return a figure fact of its JSON; the same few hundred are asked for again with each article of a corridor."""
    return _FIGURE.validate_json(state)


@lru_cache(maxsize=KEPT)
def _agreement(state: str) -> KnownAgreement:
    """Return an agreement fact of its JSON."""
    return _AGREEMENT.validate_json(state)


def known_fact(database: Database, fact_id: int) -> Known:
    """Return one fact.

    Raises:
        StopIteration: there is none with this id.
    """
    return fact_of(next(database.query("SELECT id, subject, state_json FROM facts WHERE id = ?", [fact_id])))


def fact_of(row: dict[str, Any]) -> Known:
    """Return the fact that a row of ``facts`` holds, or held before it was moved."""
    state = json.loads(row["state_json"]) | {"id": row["id"]}
    return _FIGURE.validate_python(state) if row["subject"] == Subject.FIGURE else _AGREEMENT.validate_python(state)


def store_fact(
    database: Database, fact: Known, *, article_id: int | None = None, extra: dict[str, Any] | None = None
) -> int:
    """Insert a fact whose id is 0, or update the one it names, and return its id; call it inside a transaction.

    Args:
        database: the ledger.
        fact: what the comparison made of it.
        article_id: the article whose judgement makes or moves it; None for the baseline.
        extra: further columns of a baseline fact: ``name``, ``source_title``, ``uncertain``, ``baseline_json``.
    """
    columns = columns_of(fact) | (extra or {})
    before = next(database.query("SELECT * FROM facts WHERE id = ?", [fact.id]), None) if fact.id else None
    fact_id = _write(database, fact.id, columns, article_id=article_id)
    if article_id is not None:
        note_move(database, article_id=article_id, fact_id=fact_id, before=before)
    return fact_id


def _write(database: Database, fact_id: int, columns: dict[str, Any], *, article_id: int | None) -> int:
    if fact_id:
        assignments = ", ".join(f"{name} = :{name}" for name in columns)
        database.execute(f"UPDATE facts SET {assignments} WHERE id = :id", columns | {"id": fact_id})  # noqa: S608 - our own names
        return fact_id
    return int(database.table("facts").insert(columns | {"article_id": article_id}).last_pk)  # type: ignore[arg-type] # an integer key for this table


def parties_json(parties: Iterable[str]) -> str:
    """Return parties as they are stored and found: sorted, each once."""
    return json.dumps(sorted(set(parties)))


def columns_of(fact: Known) -> dict[str, Any]:
    """Return the columns in which a fact is stored."""
    figure = isinstance(fact, KnownFigure)
    data = (_FIGURE if figure else _AGREEMENT).dump_python(fact, mode="json")  # type: ignore[arg-type] # as chosen
    data["parties"] = sorted(data["parties"])
    return {
        "subject": (Subject.FIGURE if figure else Subject.AGREEMENT).value,
        "identity": group_of(fact),
        "origin": fact.origin.value,
        "measure": fact.measure if isinstance(fact, KnownFigure) else None,
        "kind": None if isinstance(fact, KnownFigure) else fact.kind.value,
        "parties_json": parties_json(data["parties"]),
        "state_json": json.dumps({key: value for key, value in data.items() if key != "id"}, ensure_ascii=False),
        "as_of": fact.state.since,
    }
