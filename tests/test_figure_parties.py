"""Which states a figure is bound to: lists, flights, rescuers, papers named after places, sentences for a rule each."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from pipeline.document import annotate
from pipeline.figures import read_figures
from pipeline.figures.ground.concepts import Concepts
from pipeline.model import Article
from pipeline.places import find_places

HERE = Path(__file__).parent
GROUPS = tomllib.loads((HERE / "figure_party_cases.toml").read_text(encoding="utf-8"))
CASES = [(group, *case) for group, table in GROUPS.items() for case in table["cases"]]


@cache
def concepts() -> Concepts:
    path = HERE.parent / "config" / "concepts.toml"
    return TypeAdapter(Concepts).validate_python(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {case[3][:40]}")
def test_a_figure_is_bound_to_its_states(case: tuple[str, ...]) -> None:
    _, language, title, text, *wanted = case
    article = Article(
        url="https://news.example/1", title=title, text=text, outlet="news", language=language, published="2026-03-10"
    )
    found = {f"{one.value:.0f} {','.join(one.parties)}" for one in read_figures(annotate(article), concepts())}
    assert set(wanted) <= found, found


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("HUELVA (EUROPA PRESS) - Mali pide ayuda", "es", ["ES", "ML"]),
        ("The minister told the Times of Malta and Agence France-Presse about Nepal.", "en", ["NP"]),
        ("Voice of America and the Dhaka Tribune quoted a Greek minister.", "en", ["GR"]),
        ("Lo scrive il Giornale di Sicilia: la Tunisia firma", "it", ["TN"]),
        ("La Voz de Galicia cita a Senegal", "es", ["SN"]),
        ("وائس آف امریکا کے مطابق اٹلی", "ur", ["IT"]),
        ("The Nepal Press Club met; a post in Malta is free.", "en", ["NP", "MT"]),
    ],
)
def test_a_place_in_the_name_of_a_paper_is_none(text: str, language: str, codes: list[str]) -> None:
    assert [place.code for place in find_places(text, language)] == codes
