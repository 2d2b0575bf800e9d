"""What tells a figure that is news from one recalled, and which states it is bound to: a sentence or two for a rule."""

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

HERE = Path(__file__).parent
FILES = ("figure_role_cases.toml", "figure_corridor_cases.toml")
GROUPS = [group for name in FILES for group in tomllib.loads((HERE / name).read_text(encoding="utf-8")).values()]
CASES = {name: case for group in GROUPS for name, case in group.items()}


@cache
def concepts() -> Concepts:
    path = HERE.parent / "config" / "concepts.toml"
    return TypeAdapter(Concepts).validate_python(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", CASES)
def test_a_figure_is_news_or_recalled_and_bound_to_its_states(name: str) -> None:
    language, title, text, *wanted = CASES[name]
    article = Article(
        url="https://news.example/1", title=title, text=text, outlet="news", language=language, published="2026-03-10"
    )
    figures = read_figures(annotate(article), concepts())
    found = {f"{one.value:.0f} {one.role} {','.join(one.parties)}" for one in figures}
    assert set(wanted) <= found, found


@pytest.mark.parametrize(
    ("line", "role"), [("اٹلی نیپال سے 900 ورکرز بلائے گا", "news"), ("اٹلی نے نیپال سے 900 ورکرز بلائے", "background")]
)
def test_an_undated_article_tells_what_is_to_come_in_the_year_it_names(line: str, role: str) -> None:
    text = f"اٹلی اور نیپال کے درمیان لیبر معاہدے پر مذاکرات جاری ہیں۔ 2022 میں {line}۔"
    url = "https://news.example/1"
    article = Article(url=url, title="مذاکرات", text=text, outlet="news", language="ur", published=None)
    assert [(one.value, one.role) for one in read_figures(annotate(article), concepts())] == [(900, role)]
