"""The acceptance of the baseline: what the project's first documents tell, once, and three follow-ups to them.

The documents are not part of the repository; where they do not lie beside it, the tests on them are skipped and the
follow-ups are still told on the shipped baseline.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.commandline import BASELINE, ROOT, Answer, document, here, json_lines
from tests.ledger_views import Row, exported

SEEDS = ROOT.parent / "shared" / "seeds"
#: The documents by the start of their names, in order of publication.
PUBLISHED = {
    "003": "2023-05-10",
    "004": "2025-10-31",
    "001": "2026-02-25",
    "002": "2026-02-26",
    "000": "2026-02-28",
}
#: The key facts of the documents: measure or kind, parties, then the stage, or the value and the value of a part of it.
KEY_FACTS: list[tuple[Any, ...]] = [
    ("labour_quota", ("IT", "PK"), 10500, 3500),
    ("arrests", ("PK",), 1700),
    ("wanted", ("PK",), 100),
    ("irregular_migration_change", ("EU", "PK"), 47),
    ("aboard", ("GR", "PK"), 350),
    ("deaths", ("LY", "PK"), 16),
    ("visa_waiver", ("IT", "PK"), "agreed"),
    ("migration_cooperation", ("GR", "PK"), "agreed"),
    ("working_group", ("GR", "PK"), "agreed"),
    ("migration_cooperation", ("ES", "GR", "IT", "PK"), "agreed"),
    ("security_cooperation", ("IT", "PK"), "agreed"),
    ("talent_partnership", ("EU", "PK"), "agreed"),
    ("readmission", ("EU", "PK"), "in_force"),
]


def seed_documents() -> list[dict[str, object]]:
    made = []
    for start, day in PUBLISHED.items():
        (path,) = SEEDS.glob(f"{start}_*.txt")
        text = path.read_text(encoding="utf-8")
        made.append(document(f"https://seed.example/{start}", text, published=day, outlet=f"Outlet {start}"))
    return made


@dataclass(frozen=True)
class Home:
    """A home, with the baseline it was started with."""

    folder: Path
    baseline: str

    def run(self, *arguments: str | Path) -> Answer:
        answer = here("--home", self.folder, "--baseline", self.baseline, *arguments)
        assert answer.code == 0, answer.err
        return answer

    def ingest(self, *documents: dict[str, object]) -> list[Row]:
        """Ingest documents in order and return the changes they told."""
        before = {row["id"] for row in exported(self.folder, "changes")} if (self.folder / "ledger.db").exists() else ()
        self.run("ingest", json_lines(self.folder.with_suffix(".jsonl"), documents))
        changes = exported(self.folder, "changes")
        return [row for row in changes if row["told"] and row["id"] not in before]


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Home:
    if not SEEDS.is_dir():
        pytest.skip(f"the project's first documents are not here: no folder {SEEDS.relative_to(ROOT.parent)}")
    home = Home(tmp_path_factory.mktemp("seeded") / "home", "none")
    home.ingest(*seed_documents())
    return home


def state(fact: Row) -> object:
    return fact["stage"] or fact["value"]


def facts(home: Home, subject: str, name: str, parties: tuple[str, ...]) -> list[Row]:
    return [
        fact
        for fact in exported(home.folder, "facts")
        if (fact["subject"], fact["measure"] or fact["kind"]) == (subject, name)
        and tuple(sorted(fact["parties"])) == parties
    ]


@pytest.mark.parametrize("fact", KEY_FACTS, ids=lambda fact: f"{fact[0]}-{'-'.join(fact[1])}")
def test_a_key_fact_of_the_documents_is_in_the_ledger_once(seeded: Home, fact: tuple[Any, ...]) -> None:
    name, parties, *states = fact
    subject = "agreement" if isinstance(states[0], str) else "figure"
    assert [state(one) for one in facts(seeded, subject, name, parties)] == states


def test_no_fact_of_the_documents_is_there_twice(seeded: Home) -> None:
    seen = [
        (fact["measure"] or fact["kind"], tuple(sorted(fact["parties"])), fact["scope"], fact["place"], state(fact))
        for fact in exported(seeded.folder, "facts")
    ]
    assert [fact for fact, count in Counter(seen).items() if count > 1] == []


def test_the_documents_tell_each_thing_once(seeded: Home) -> None:
    told = [
        (row["measure"] or row["kind"], tuple(sorted(row["parties"])), row["value"] or row["stage"])
        for row in exported(seeded.folder, "changes")
        if row["told"]
    ]
    assert ("labour_quota", ("IT", "PK"), 10500) in told
    assert [change for change, count in Counter(told).items() if count > 1] == []


def test_the_documents_read_again_tell_nothing(seeded: Home) -> None:
    assert seeded.ingest(*seed_documents()) == []


def test_the_documents_retold_at_other_addresses_tell_nothing(seeded: Home) -> None:
    retold = [one | {"url": f"https://echo.example/{one['url']}", "outlet": "Echo"} for one in seed_documents()]
    assert seeded.ingest(*retold) == []


@pytest.fixture(params=["the documents", "the shipped baseline"])
def known(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    """A home that knows what the documents say, read from them or from the baseline."""
    if request.param == "the shipped baseline":
        return Home(tmp_path / "home", str(BASELINE))
    if not SEEDS.is_dir():
        pytest.skip(f"the project's first documents are not here: no folder {SEEDS.relative_to(ROOT.parent)}")
    home = Home(tmp_path / "home", "none")
    home.ingest(*seed_documents())
    return home


def follow_up(number: int, text: str) -> dict[str, object]:
    more = "The decision was read out at noon, and the papers were handed to the press an hour later."
    return document(
        f"https://follow.example/{number}", f"{text}\n{more}", published="2026-03-09", outlet="The Follower", title=text
    )


def told_of(changes: list[Row]) -> list[tuple[object, ...]]:
    return [
        (row["verdict"], row["subject"], tuple(sorted(row["parties"])), row["value"] or row["stage"], row["previous"])
        for row in changes
    ]


FOLLOW_UPS = {
    "a number for the Greek visas is new": (
        "Greece will issue 5,000 visas to Pakistani workers.",
        ("new", "figure", ("GR", "PK"), 5000, None),
    ),
    "the Greek agreement moves to signed": (
        "Greece and Pakistan signed the migration agreement.",
        ("changed", "agreement", ("GR", "PK"), "signed", "agreed"),
    ),
    "the Italian quota is changed": (
        "Italy raises its quota for Pakistan to 12,000.",
        ("changed", "figure", ("IT", "PK"), 12000, 10500),
    ),
}


@pytest.mark.parametrize(("text", "expected"), FOLLOW_UPS.values(), ids=FOLLOW_UPS)
def test_a_follow_up_tells_one_thing(known: Home, text: str, expected: tuple[object, ...]) -> None:
    assert told_of(known.ingest(follow_up(1, text))) == [expected]


def test_the_three_follow_ups_together_tell_three_things_and_again_nothing(known: Home) -> None:
    documents = [follow_up(number, text) for number, (text, _) in enumerate(FOLLOW_UPS.values())]
    expected = [change for _, change in FOLLOW_UPS.values()]
    assert Counter(told_of(known.ingest(*documents))) == Counter(expected)
    assert known.ingest(*documents) == []
    retold = [one | {"url": f"{one['url']}/retold", "outlet": "The Echo"} for one in documents]
    assert known.ingest(*retold) == []


def test_the_signing_moves_the_agreement_that_was_known(known: Home) -> None:
    known.run("status")
    (before,) = facts(known, "agreement", "migration_cooperation", ("GR", "PK"))
    known.ingest(follow_up(2, FOLLOW_UPS["the Greek agreement moves to signed"][0]))
    (after,) = facts(known, "agreement", "migration_cooperation", ("GR", "PK"))
    assert (before["id"], before["stage"], after["id"], after["stage"]) == (
        after["id"],
        "agreed",
        before["id"],
        "signed",
    )
    assert [earlier["stage"] for earlier in after["earlier"]] == ["agreed"]


def test_the_shipped_baseline_holds_the_key_facts() -> None:
    stated = tomllib.loads(BASELINE.read_text(encoding="utf-8"))
    held = {
        (one.get("measure") or one["kind"], tuple(sorted(one["parties"])), one.get("value") or one["stage"])
        for one in (*stated["figure"], *stated["agreement"])
    }
    expected = {(name, parties, state) for name, parties, *states in KEY_FACTS for state in states}
    assert sorted(map(str, expected - held)) == []
