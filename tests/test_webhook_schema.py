"""The body of webhooks against its published schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from alerts.outbox.composing import post
from alerts.outbox.posting import Notice, NoticeKind
from alerts.payload import VERSION, payload
from alerts.view.composition import build_digest
from pipeline.ledger.outbox import digest_row
from pipeline.model import AgreementKind, Bound, ChangeKind, Direction, FigureStatus, Per, Stage, UnitClass
from tests.factories import NOW, agreement_change, figure_change, previous, sample_changes, sample_health, subscriber
from tests.json_schema import complaints, fields_of
from tests.ledger_rows import open_ledger

DOCS = Path(__file__).parent.parent / "docs"
SCHEMA = json.loads((DOCS / f"webhook-{VERSION}.schema.json").read_text(encoding="utf-8"))


def body_of(*changes: Any) -> dict[str, Any]:
    digest = build_digest(changes, subscriber(), health=sample_health(), now=NOW)
    body: dict[str, Any] = json.loads(payload("digest-1", digest, changes=changes, now=NOW))
    return body


def every_word() -> list[Any]:
    """Return changes that hold each word of each closed list."""
    figures = [{"bound": one} for one in Bound] + [{"unit_class": one} for one in UnitClass]
    figures += [{"direction": one} for one in Direction] + [{"per": one} for one in Per]
    figures += [{"change_kind": one} for one in ChangeKind] + [{"status": one} for one in FigureStatus]
    agreements = [{"kind": one} for one in AgreementKind]
    agreements += [{"stage": one, "previous": previous(stage=one)} for one in Stage]
    return [figure_change(**one) for one in figures] + [agreement_change(**one) for one in agreements]


@pytest.mark.parametrize("changes", [sample_changes(), (), every_word()], ids=["a-rich-day", "empty", "every-word"])
def test_a_digest_is_as_the_schema_says(changes: Any) -> None:
    assert list(complaints(body_of(*changes), SCHEMA, SCHEMA)) == []


@pytest.mark.parametrize("kind", NoticeKind)
def test_a_notice_is_as_the_schema_says(kind: NoticeKind, tmp_path: Path) -> None:
    database = open_ledger(tmp_path)
    digest_id = post(database, subscriber("operator"), Notice(kind, "Disk full", "Make room."), now=NOW)
    body = json.loads(digest_row(database, digest_id).payload_json)
    assert list(complaints(body, SCHEMA, SCHEMA)) == []


def test_the_schema_describes_every_field_and_none_that_is_not_there() -> None:
    def names(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*map(names, value.values()))
        return set().union(*map(names, value)) if isinstance(value, list) else set()

    described = fields_of(SCHEMA, SCHEMA) - {"text"}
    assert names(body_of(*sample_changes())) == described


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("version",), 2),
        (("type",), "digest.deleted"),
        (("timestamp",), "yesterday"),
        (("data", "changes", 0, "id"), "11"),
        (("data", "changes", 0, "verdict"), "known"),
        (("data", "changes", 0, "parties"), ["Italy"]),
        (("data", "changes", 0, "told"), 1),
        (("data", "changes", 0, "sources", 0, "start"), -1),
        (("data", "empty"), None),
    ],
)
def test_what_is_not_as_the_schema_says_is_complained_about(path: tuple[Any, ...], value: Any) -> None:
    body: Any = body_of(*sample_changes())
    place = body
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert list(complaints(body, SCHEMA, SCHEMA))
    del place[path[-1]]
    assert list(complaints(body, SCHEMA, SCHEMA))


@pytest.mark.parametrize(
    "hostile", ["</script><script>alert(1)</script>", '", "told": false, "x": "', "a\u2028b\u0000c\\", "\u202e&lt;"]
)
def test_what_a_page_says_stays_a_text_in_json(hostile: str) -> None:
    change = figure_change(quote=hostile, title=hostile, outlet=hostile, speaker=hostile, why=hostile)
    digest = build_digest((change,), subscriber(), health=sample_health(), now=NOW)
    text = payload("digest-1", digest, changes=(change,), now=NOW)
    assert not {"<", ">", "&", "\u2028", "\n", "\u0000"} & set(text)
    (entry,) = json.loads(text)["data"]["changes"]
    assert (entry["quote"], entry["title"], entry["told"]) == (hostile, hostile, True)
