"""Reads labelled articles into a ledger day by day and says how well its stories agree with the labels."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from math import comb
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from corridor.intake.documents import document
from corridor.workplace import Workplace
from pipeline.ledger.captures import open_captures
from pipeline.run import Pass, process

ROOT = Path(__file__).resolve().parents[1]

#: Our own events, told by several outlets in several languages, and others like them.
EVENTS = ROOT / "tests" / "stories.jsonl"

#: When a document without a date is captured: with the last of the set.
UNDATED_AT = "2026-04-06T00:00:00Z"

Row = dict[str, Any]


def load(path: Path) -> list[Row]:
    """Return the labelled articles of a set: ``doc`` and the event as ``event`` or ``gold.story``."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def read_into(database: Database, workplace: Workplace, rows: Sequence[Row]) -> None:
    """Read the articles into the workplace's ledger as if each was captured when it was published."""
    documents = [document(json.dumps(row["doc"]).encode(), place=row["doc"]["id"], now=UNDATED_AT) for row in rows]
    with open_captures(workplace.home) as captures:
        for capture in documents:
            captures.store_capture(capture)
        process(captures, database, Pass(workplace.rules, workplace.settings.gates))


def grouped(path: Path) -> list[tuple[str, str]]:
    """Return the event and the story of every article of a set that is found relevant."""
    rows = load(path)
    events = {row["doc"]["url"]: row.get("event") or row["gold"]["story"] for row in rows}
    with tempfile.TemporaryDirectory() as home:
        workplace = Workplace(home=Path(home), config=ROOT / "config", baseline=None)
        with workplace.writing() as database:
            read_into(database, workplace, rows)
            found = list(database.query("SELECT url, story_id FROM articles WHERE relevant"))
    return [(events[row["url"]], row["story_id"]) for row in found if events[row["url"]]]


def adjusted_rand(pairs: Sequence[tuple[str, str]]) -> float:
    """Return the adjusted Rand index of two groupings (Hubert and Arabie, 1985): 1 equal, 0 as good as chance.

    ``pairs`` are the groups of each article, in the one and in the other.
    """

    def together(groups: Counter[Any]) -> int:
        return sum(comb(count, 2) for count in groups.values())

    both = together(Counter(pairs))
    one, other = together(Counter(first for first, _ in pairs)), together(Counter(second for _, second in pairs))
    chance = one * other / comb(len(pairs), 2)
    best = (one + other) / 2
    return (both - chance) / (best - chance) if best != chance else 1.0
