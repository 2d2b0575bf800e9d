"""The tables of both databases as readers outside see them: plain rows for JSON Lines and CSV, one at a time.

Each export knows its columns before it has a row. What JSON columns hold is given as lists and objects, what a 0 or 1
says as false or true.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, TypedDict

from sqlite_utils import Database

from pipeline.ledger.changes import stream_changes
from pipeline.model import PLOVER, Agreement, Change, Figure

Row = dict[str, Any]


class File(StrEnum):
    """The database that an export is made from."""

    LEDGER = "ledger.db"
    CAPTURES = "captures.db"


@dataclass(frozen=True, slots=True)
class Export:
    """A table for readers; called with its database, it yields rows that have all of ``columns``, in their order."""

    columns: tuple[str, ...]
    rows: Callable[[Database], Iterator[Row]]
    file: File = File.LEDGER

    def __call__(self, database: Database) -> Iterator[Row]:
        """Yield the rows, one in memory at a time."""
        return self.rows(database)


class ChangeRow(TypedDict):
    """A change in the words of the command interface."""

    id: int
    detected_at: str
    verdict: str
    subject: str
    measure: str | None
    kind: str | None
    stage: str | None
    value: float | None
    value_max: float | None
    bound: str | None
    unit: str | None
    unit_class: str | None
    per: str
    period: str | None
    scope: str
    previous: float | str | None
    parties: list[str]
    plover: str | None
    url: str
    outlet: str
    published: str | None
    quote: str
    sources: list[dict[str, Any]]
    story: str
    corrects: int | None
    told: bool
    replayed: bool
    why: str


def export_changes(database: Database) -> Iterator[Row]:
    """Yield every change, told or noted, in the order of judging."""
    return (dict(change_row(change)) for change in stream_changes(database))


def change_row(change: Change) -> ChangeRow:
    """Return a change in the words of the command interface."""
    previous = change.previous
    return {
        "id": change.id,
        "detected_at": change.detected_at,
        "verdict": change.verdict.value,
        "subject": change.subject.value,
        "measure": change.measure,
        "kind": change.kind.value if change.kind else None,
        "stage": change.stage.value if change.stage else None,
        "value": change.value,
        "value_max": change.value_max,
        "bound": change.bound.value if change.bound else None,
        "unit": change.unit,
        "unit_class": change.unit_class.value if change.unit_class else None,
        "per": change.per.value,
        "period": change.period,
        "scope": change.scope,
        "previous": None if previous is None else previous.stage.value if previous.stage else previous.value,
        "parties": list(change.parties),
        "plover": PLOVER.get(change.stage) if change.stage else None,
        "url": change.url,
        "outlet": change.outlet,
        "published": change.published,
        "quote": change.quote,
        "sources": [
            {"url": source.url, "outlet": source.outlet, "quote": source.quote, "copy": source.copy_of is not None}
            for source in change.sources
        ],
        "story": change.story_id,
        "corrects": change.corrects,
        "told": change.told,
        "replayed": change.replayed,
        "why": change.why,
    }


def _table(
    columns: Mapping[str, str],
    rest: str,
    *,
    decoded: tuple[str, ...] = (),
    flags: tuple[str, ...] = (),
    file: File = File.LEDGER,
) -> Export:
    """Return an export of a query: each column with its expression, and what follows the word FROM."""
    chosen = ", ".join(f'{expression} AS "{name}"' for name, expression in columns.items())
    query = f"SELECT {chosen} FROM {rest}"  # noqa: S608 - our own words

    def rows(database: Database) -> Iterator[Row]:
        for row in database.query(query):
            row.update({name: json.loads(row[name]) for name in decoded if row[name] is not None})
            yield row | {name: bool(row[name]) for name in flags}

    return Export(tuple(columns), rows, file)


def _named(names: str, *, of: str = "", **renamed: str) -> dict[str, str]:
    """Return the columns that are called what they are, of the table ``of``, and those that ``renamed`` adds."""
    prefix = f"{of}." if of else ""
    return {name: f'{prefix}"{name}"' for name in names.split()} | renamed


_ARTICLES = _table(
    _named(
        "id url revision source outlet title language form",
        authors="authors_json",
    )
    | _named("published published_source modified canonical_url amp_url", provenance="provenance_json")
    | _named("captured_at relevant", reasons="reasons_json")
    | _named("copy_of copy_relation", story="story_id"),
    "articles ORDER BY id",
    decoded=("authors", "reasons", "provenance"),
    flags=("relevant",),
)

_STORIES = _table(
    {
        "id": "story_id",
        "articles": "count(*)",
        "first": "min(published)",
        "last": "max(published)",
        "outlets": "json_group_array(DISTINCT outlet)",
        "urls": "json_group_array(url)",
        "history": "(SELECT json_group_array(json_object('at', changed_at, 'kind', kind, 'from', c.story_id,"
        " 'into', into_id, 'addresses', json(addresses_json))) FROM (SELECT * FROM story_changes"
        " WHERE story_id = a.story_id OR into_id = a.story_id ORDER BY id) c)",
    },
    "articles a WHERE story_id IS NOT NULL GROUP BY story_id ORDER BY min(id)",
    decoded=("outlets", "urls", "history"),
)


def _facts(where: str = "") -> Export:
    def held(*names: str) -> dict[str, str]:
        return {name: f"json_extract(state_json, '$.{name}')" for name in names}

    def present(*names: str) -> dict[str, str]:
        return {name: f"json_extract(state_json, '$.state.{name}')" for name in names}

    columns = (
        _named("id subject origin", name="coalesce(name, json_extract(state_json, '$.name'))")
        | _named("measure kind")
        | held("parties", "scope", "place", "denied")
        | present("value", "value_max", "bound", "unit")
        | held("unit_class")
        | present("per", "period", "stage", "since", "source", "url")
        | held("earlier")
        | {"disputed": "json_extract(state_json, '$.disputed')", "uncertain": "uncertain"}
    )
    return _table(columns, f"facts {where} ORDER BY id", decoded=("parties", "earlier", "disputed"), flags=("denied",))


def fact_row(database: Database, fact_id: int) -> Row | None:
    """Return one fact as it is exported, or None when there is none with this id."""
    return next(_facts(f"WHERE id = {fact_id:d}")(database), None)


#: The fields of a figure and of an agreement; a mention has those of both, and null where the other has none.
RECORD_FIELDS = tuple(dict.fromkeys(field.name for kind in (Figure, Agreement) for field in fields(kind)))
_MENTIONS = _table(
    _named("id", of="m", article="m.article_id")
    | _named("url outlet published", of="a")
    | _named("position subject verdict why", of="m", fact="m.fact_id")
    | {"change": "c.id", "told": "coalesce(c.told, 0)", "note": "coalesce(c.note, 0)", "record": "m.record_json"},
    "mentions m JOIN articles a ON a.id = m.article_id LEFT JOIN changes c ON c.mention_id = m.id ORDER BY m.id",
    decoded=("record",),
    flags=("told", "note"),
)


def _flat_mentions(database: Database) -> Iterator[Row]:
    for row in _MENTIONS(database):
        record = row.pop("record")
        yield row | {name: record.get(name) for name in RECORD_FIELDS}


#: What can be exported, by name.
EXPORTS: dict[str, Export] = {
    "articles": _ARTICLES,
    "stories": _STORIES,
    "facts": _facts(),
    "agreements": _facts("WHERE subject = 'agreement'"),
    "changes": Export(tuple(ChangeRow.__annotations__), export_changes),
    "deliveries": _table(
        _named("id", of="d", digest="d.digest_id")
        | _named("subscriber subject", of="g")
        | _named("channel address state attempts next_at sent_at", of="d")
        | _named("created_at", of="g")
        | {
            "answer": "(SELECT answer FROM delivery_attempts t WHERE t.delivery_id = d.id ORDER BY t.id DESC LIMIT 1)",
        },
        "deliveries d JOIN digests g ON g.id = d.digest_id ORDER BY g.created_at, d.id",
    ),
    "mentions": Export((*(name for name in _MENTIONS.columns if name != "record"), *RECORD_FIELDS), _flat_mentions),
    "copies": _table(
        _named("", article="a.id", url="a.url", outlet="a.outlet", published="a.published", relation="a.copy_relation")
        | {"original": "o.id", "original_url": "o.url", "original_outlet": "o.outlet"}
        | {"original_published": "o.published"},
        "articles a JOIN articles o ON o.id = a.copy_of ORDER BY a.id",
    ),
    "captures": _table(
        _named(
            "id kind url source outlet language fetched_at status content_type listed_title listed_published"
            " body_sha256 size_bytes"
        ),
        "captures ORDER BY id",
        file=File.CAPTURES,
    ),
    "readings": _table(
        {"capture": "capture_id", "url": "url", "outcome": "outcome", "article": "article_id", "reason": "reason"},
        "capture_readings ORDER BY capture_id",
    ),
    "frontier": _table(
        _named(
            "url source state discovered_at next_at attempts lease_until listed_title listed_published etag"
            " last_modified reason"
        ),
        "frontier ORDER BY discovered_at, address_key",
        file=File.CAPTURES,
    ),
    "runs": _table(_named("id started_at finished_at", counts="counts_json"), "runs ORDER BY id", decoded=("counts",)),
    "digests": _table(
        _named("id subscriber created_at kind subject")
        | {"changes": "(SELECT json_group_array(change_id) FROM digest_changes c WHERE c.digest_id = digests.id)"},
        "digests ORDER BY created_at, id",
        decoded=("changes",),
    ),
    "attempts": _table(
        _named("id", of="t", delivery="t.delivery_id", digest="d.digest_id", channel="d.channel")
        | _named("attempted_at outcome answer", of="t"),
        "delivery_attempts t JOIN deliveries d ON d.id = t.delivery_id ORDER BY t.id",
    ),
    "decisions": _table(
        _named("id made_at author action reason address_key subject quote", correction="correction_json")
        | _named("undoes"),
        "decisions ORDER BY id",
        decoded=("correction",),
    ),
    "replays": _table(_named("id made_at captures told taken_back"), "replays ORDER BY id"),
    "subscribers": _table(_named("name after_change last_digest_at"), "subscribers ORDER BY name"),
}
