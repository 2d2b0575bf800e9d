"""The number reader: tables of sentences in five languages, and properties that hold for any text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Bound, ChangeKind, Direction, Per, Quantity, UnitClass
from pipeline.numbers import read_quantities

LANGUAGES = ("en", "ur", "it", "el", "es")
SENTENCES = Path(__file__).parent / "number_sentences"
SIGNS = {
    Bound.EXACT: "",
    Bound.ABOUT: "~",
    Bound.MORE_THAN: ">",
    Bound.AT_LEAST: ">=",
    Bound.LESS_THAN: "<",
    Bound.UP_TO: "<=",
}
EXPECTED = re.compile(r"(?P<number>[~<>=]*[\d.]+(?:-[\d.]+)?)(?: (?P<unit>[^/]+?))?(?: ?/(?P<per>\w+))?")


def cases() -> list[tuple[str, str, str]]:
    rows = []
    for language in LANGUAGES:
        for line in (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
            text, _, expected = line.partition("=>")
            rows.append((language, text.strip(), expected.strip()))
    return rows


def plain(value: float) -> str:
    return f"{round(value, 6):.6f}".rstrip("0").rstrip(".")


def shown(quantity: Quantity) -> str:
    high = "" if quantity.value_max is None else f"-{plain(quantity.value_max)}"
    return f"{SIGNS[quantity.bound]}{plain(quantity.value)}{high}"


@pytest.mark.parametrize(("language", "text", "expected"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in cases()])
def test_a_sentence_reads_as_its_quantities(language: str, text: str, expected: str) -> None:
    got = read_quantities(text, language)
    wanted = [EXPECTED.fullmatch(part.strip()) for part in expected.split(";") if part.strip()]
    assert [shown(quantity) for quantity in got] == [want["number"] for want in wanted if want]
    for quantity, want in zip(got, wanted, strict=True):
        assert want is not None
        assert quantity.per.value == (want["per"] or "none")
        if want["unit"]:
            assert quantity.unit == want["unit"]


def test_every_language_has_sixty_sentences() -> None:
    counts = {language: sum(row[0] == language for row in cases()) for language in LANGUAGES}
    assert min(counts.values()) >= 60
