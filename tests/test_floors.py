"""The quality floors: what reading and telling score on our own labelled articles may not fall below."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "tests" / "floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_scores", ROOT / "bench" / "scores.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where its dataclasses look their annotations up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", FLOORS)
def test_no_score_falls_below_its_floor(bench: ModuleType, name: str) -> None:
    floors = dict(FLOORS[name])
    path = ROOT / floors.pop("path")
    if not path.exists():
        pytest.skip(f"this labelled set is not here: {FLOORS[name]['path']}")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == floors.pop("sha256"), "the labelled set is another one"
    scores = bench.scores_of(path)
    fewer = bench.FEWER_IS_BETTER
    fallen = {
        name: (scores[name], floor)
        for name, floor in floors.items()
        if (scores[name] > floor if name in fewer else scores[name] < floor)
    }
    assert fallen == {}


def test_our_own_sets_have_floors() -> None:
    ours = {str(path.relative_to(ROOT)) for path in (ROOT / "tests" / "corpus").rglob("*.jsonl")}
    assert ours <= {floors["path"] for floors in FLOORS.values()}
