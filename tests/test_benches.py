"""The benchmarks say how they are used, and what they leave out by name is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bench.reading_steps import STEPS

BENCH = Path(__file__).resolve().parent.parent / "bench"


@pytest.mark.parametrize("name", sorted(path.name for path in BENCH.glob("*.py") if "__main__" in path.read_text()))
def test_a_benchmark_says_how_it_is_used(name: str) -> None:
    asked = subprocess.run([sys.executable, BENCH / name, "--help"], capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stderr) == (0, "")
    assert asked.stdout.startswith("usage:")


@pytest.mark.parametrize("name", STEPS)
def test_a_step_that_is_left_out_is_one_of_reading(name: str) -> None:
    missing = [(module.__name__, attribute) for module, attribute, _ in STEPS[name] if not hasattr(module, attribute)]
    assert missing == []
