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
from pipeline.places import find_places, press_of

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


@pytest.mark.parametrize(
    ("outlet", "title", "text", "wanted"),
    [
        (
            "irishtimes.com",
            "Work permits hit new high",
            "A total of 40,100 work permits went to people from outside the EU. Indians got 12,300, Brazilians 4,100.",
            {"40100 IE", "12300 IE,IN", "4100 BR,IE"},
        ),
        (
            "timesofmalta.com",
            "Permits",
            "The junior minister said 6,200 work permits were issued in February. Nepalis got 1,400.",
            {"6200 MT", "1400 MT,NP"},
        ),
        (
            "notesfrompoland.pl",
            "Deportations up",
            "The ministry of the interior deported 900 Georgians last month.",
            {"900 GE,PL"},
        ),
        (
            "fijitimes.com.fj",
            "Work visas",
            "The ministry issued 3,300 work visas in February. Filipinos got 900.",
            {"3300 FJ", "900 FJ,PH"},
        ),
        (
            "thejournal.ie",
            "Care workers",
            "The department granted 2,200 care permits to people from outside Europe in February.",
            {"2200 IE"},
        ),
        ("yle.fi", "Seasonal permits", "Growers got 4,500 seasonal permits this year, the board said.", {"4500 FI"}),
        (
            "thedailystar.com.bd",
            "Overseas jobs",
            "Overseas jobs went to 88,000 workers in January, up 9%.",
            {"88000 BD"},
        ),
    ],
)
def test_an_english_paper_means_its_own_land_where_it_names_none(
    outlet: str, title: str, text: str, wanted: set[str]
) -> None:
    article = Article(
        url="https://news.example/1", title=title, text=text, outlet=outlet, language="en", published="2026-03-10"
    )
    found = {f"{one.value:.0f} {','.join(one.parties)}" for one in read_figures(annotate(article), concepts())}
    assert wanted <= found, found


@pytest.mark.parametrize(
    ("outlet", "code"),
    [("irishexaminer.com", "IE"), ("standard.gm", "GM"), ("bbc.co.uk", "GB"), ("news.example", None), ("x.io", None)],
)
def test_an_outlet_tells_whose_press_it_is(outlet: str, code: str | None) -> None:
    assert press_of(outlet) == code
