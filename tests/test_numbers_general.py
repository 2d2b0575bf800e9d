"""The general reading of numbers: sentences with what any reader would count in them, and the way it moved."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.model import Quantity
from pipeline.numbers import read_quantities
from pipeline.numbers.tables import table_for
from tests.test_numbers import LANGUAGES, NO_UNIT, SENTENCES, SIGNS, plain

EXPECTED = re.compile(r"(?P<number>[~<>=]*-?[\d.]+(?:-[\d.]+)?)(?: (?P<unit>.+?))??(?: (?P<way>up|down))?")


def cases(path: Path) -> list[tuple[str, str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(text.strip(), expected.strip()) for text, _, expected in (line.partition("=>") for line in lines)]


def shown(quantity: Quantity) -> str:
    high = "" if quantity.value_max is None else f"-{plain(quantity.value_max)}"
    return f"{SIGNS[quantity.bound]}{plain(quantity.value)}{high}"


@pytest.mark.parametrize(("text", "expected"), cases(SENTENCES / "general.txt"))
def test_a_sentence_reads_as_what_any_reader_would_count(text: str, expected: str) -> None:
    got = read_quantities(text, "en", general=True)
    wanted = [EXPECTED.fullmatch(part.strip()) for part in expected.split(";") if part.strip()]
    assert [shown(quantity) for quantity in got] == [want["number"] for want in wanted if want]
    for quantity, want in zip(got, wanted, strict=True):
        assert want is not None
        assert quantity.direction.value == (want["way"] or "none")
        if want["unit"]:
            assert quantity.unit == (None if want["unit"] == NO_UNIT else want["unit"])


def test_ages_and_attributes_are_no_quantities_of_migration_news() -> None:
    text = "The 27-year-old keeper and a two-bedroom cabin; one sailor drowned"
    assert read_quantities(text, "en") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_english_has_a_general_reading(language: str) -> None:
    assert (table_for(language, general=True).general is not None) == (language == "en")
    assert table_for(language).general is None


@pytest.mark.parametrize("text", [text for text, _ in cases(SENTENCES / "general.txt")])
def test_what_is_read_quotes_the_text_in_order(text: str) -> None:
    got = read_quantities(text, "en", general=True)
    assert all(0 <= each.start <= each.number_start < each.number_end <= each.end <= len(text) for each in got)
    assert [each.start for each in got] == sorted(each.start for each in got)
