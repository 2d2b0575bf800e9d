"""Killed at each named boundary and started again, the demo ends as if nothing had happened, and tells nothing twice.

A newsroom of two outlets and two days keeps each run to seconds: what the third day of the whole one brings, the
correction at the same address among it, is moved to the second.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from corridor.workplace import KILL_AT
from tests.commandline import NEWSROOM, Answer, really
from tests.ledger_views import Row, exported, rows, sent_digests

OUTLETS = ("indus-lantern", "veleta-de-las-salinas")
BOUNDARIES = ("after-capture", "after-reading", "after-storing", "before-commit", "after-commit", "after-sending")
#: Fields that count rows, which a crash may shift; all else must be as it would have been.
NUMBERS = ("id", "corrects", "story")


@dataclass(frozen=True)
class Home:
    """A home in which a demo has run to its end."""

    folder: Path

    @cached_property
    def port(self) -> str:
        return (self.folder / "newsroom.port").read_text(encoding="ascii").strip()

    def told(self) -> list[str]:
        return self._rows("changes")

    def facts(self) -> list[str]:
        return self._rows("facts")

    def stories(self) -> list[list[str]]:
        return sorted(sorted(self._plain(url) for url in story["urls"]) for story in exported(self.folder, "stories"))

    def _rows(self, name: str) -> list[str]:
        kept = [{key: row[key] for key in row if key not in NUMBERS} for row in exported(self.folder, name)]
        return sorted(self._plain(json.dumps(row, ensure_ascii=False, sort_keys=True)) for row in kept)

    def _plain(self, text: str) -> str:
        """Return a text with the newsroom's port replaced: each home has its own."""
        return text.replace(f".localhost:{self.port}", ".localhost:PORT")

    def digests_of(self) -> Counter[int]:
        """Return in how many digests sent each change stands."""
        return Counter(change["id"] for digest in sent_digests(self.folder) for change in digest["data"]["changes"])

    def attempts(self) -> list[tuple[str, ...]]:
        """Return what came of each delivery's attempts, in order, deliveries in the order they were composed."""
        query = """
            SELECT d.id, d.state, group_concat(t.outcome, ' ') AS outcomes
            FROM deliveries d JOIN (SELECT * FROM delivery_attempts ORDER BY id) t ON t.delivery_id = d.id
            GROUP BY d.id ORDER BY d.rowid
        """
        return [(row["state"], *row["outcomes"].split()) for row in rows(self.folder, query)]


def small_newsroom(folder: Path) -> Path:
    """Copy the outlets, with two days instead of three, and their sources."""
    for name in OUTLETS:
        shutil.copytree(NEWSROOM / "outlets" / name, folder / "outlets" / name)
    for path in folder.rglob("articles/*.toml"):
        path.write_text(path.read_text(encoding="utf-8").replace("2026-03-12", "2026-03-11"), encoding="utf-8")
    _, *tables = (NEWSROOM / "sources.toml").read_text(encoding="utf-8").split("[[sources]]")
    kept = [table for table in tables if any(f'name = "{name}"' in table for name in OUTLETS)]
    assert len(kept) == len(OUTLETS)
    (folder / "sources.toml").write_text("".join(f"[[sources]]{table}" for table in kept), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_newsroom(tmp_path_factory.mktemp("newsroom"))


def demo(newsroom: Path, home: Path, **environment: str) -> Answer:
    return really("demo", "--newsroom", newsroom, "--keep", home, environment=os.environ | environment)


@pytest.fixture(scope="module")
def undisturbed(newsroom: Path, tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = tmp_path_factory.mktemp("undisturbed")
    answer = demo(newsroom, home)
    assert answer.code == 0, answer.err
    return Home(home)


@dataclass(frozen=True)
class Crash:
    """A demo killed at a boundary and started again."""

    boundary: str
    killed: Answer
    state: Row
    again: Answer
    home: Home


@pytest.fixture(scope="module", params=BOUNDARIES)
def crash(request: pytest.FixtureRequest, newsroom: Path, tmp_path_factory: pytest.TempPathFactory) -> Crash:
    boundary: str = request.param
    home = tmp_path_factory.mktemp(boundary)
    killed = demo(newsroom, home, **{KILL_AT: boundary})
    state = state_of(home)
    return Crash(boundary, killed, state, demo(newsroom, home), Home(home))


def state_of(home: Path) -> Row:
    """Return how far a killed demo had come."""
    (counts,) = rows(
        home,
        "SELECT (SELECT count(*) FROM articles) AS articles,"
        " (SELECT count(*) FROM articles WHERE judged AND relevant) AS judged,"
        " (SELECT count(*) FROM deliveries WHERE state = 'sent') AS sent,"
        " (SELECT count(*) FROM deliveries WHERE state = 'sending') AS sending",
    )
    return counts


def test_the_undisturbed_demo_tells_changes_on_both_days(undisturbed: Home) -> None:
    days = Counter(json.loads(row)["detected_at"][:10] for row in undisturbed.told())
    assert sorted(days) == ["2026-03-10", "2026-03-11"]
    assert undisturbed.facts()
    assert set(undisturbed.attempts()) == {("sent", "started", "sent")}


#: What a demo that dies at a boundary for the first time leaves: articles, and deliveries sent and being sent.
LEFT: dict[str, dict[str, Any]] = {
    "after-capture": {"articles": 0, "sent": 0, "sending": 0},
    "after-reading": {"articles": 0, "sent": 0, "sending": 0},
    "after-storing": {"articles": 1, "judged": 0, "sent": 0, "sending": 0},
    "before-commit": {"judged": 0, "sent": 0, "sending": 0},
    "after-commit": {"judged": 1, "sent": 0, "sending": 0},
    "after-sending": {"sent": 0, "sending": 1},
}


def test_the_demo_dies_at_the_boundary_and_not_elsewhere(crash: Crash) -> None:
    assert crash.killed.code == -signal.SIGKILL
    left = LEFT[crash.boundary]
    assert {name: crash.state[name] for name in left} == left


def test_started_again_it_comes_to_the_same_ledger(crash: Crash, undisturbed: Home) -> None:
    assert crash.again.code == 0, crash.again.err
    assert crash.home.told() == undisturbed.told()
    assert crash.home.facts() == undisturbed.facts()
    assert crash.home.stories() == undisturbed.stories()


def test_every_change_is_delivered_and_none_twice(crash: Crash) -> None:
    changes = {change["id"] for change in exported(crash.home.folder, "changes")}
    assert crash.home.digests_of() == Counter(dict.fromkeys(changes, 1))
    assert {delivery["state"] for delivery in exported(crash.home.folder, "deliveries")} == {"sent"}


def test_only_a_crash_after_sending_sends_again_and_under_the_same_key(crash: Crash) -> None:
    first, *others = crash.home.attempts()
    interrupted = ("sent", "started", "passing", "started", "sent")
    plain = ("sent", "started", "sent")
    assert first == (interrupted if crash.boundary == "after-sending" else plain)
    assert set(others) == {plain}


def test_each_sent_digest_lies_in_the_folder_once(crash: Crash) -> None:
    names = {row["digest"] for row in exported(crash.home.folder, "deliveries")}
    written = {path.name for path in (crash.home.folder / "digests").iterdir() if path.suffix != ".png"}
    assert written == {f"{name}.{ending}" for name in names for ending in ("html", "txt", "json")}
