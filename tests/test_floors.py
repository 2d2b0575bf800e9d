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
    path = ROOT / "tests" / "corpus" / f"{name}.jsonl"
    floors = dict(FLOORS[name])
    assert hashlib.sha256(path.read_bytes()).hexdigest() == floors.pop("sha256"), "the corpus is another one"
    repeats = floors.pop("repeats")
    scores = bench.score(path)
    flat = scores.flat()
    fallen = {key: (flat[key], floor) for key, floor in floors.items() if flat[key] < floor}
    assert fallen == {}
    assert scores.repeats <= repeats
