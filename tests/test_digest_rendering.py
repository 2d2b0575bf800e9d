"""The shipped templates: golden digests in five languages, what mail clients need, and what everybody can read."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as lxml_html
from lxml.html import HtmlElement

from alerts.rendering.environments import SHIPPED
from alerts.rendering.fitting import HTML_MAX
from alerts.rendering.renderer import Rendered, Renderer
from alerts.rendering.text_filters import TEXT_COLUMNS
from alerts.view.composition import build_digest
from pipeline.model import LANGUAGES, Change, Verdict
from tests import digest_days
from tests.digest_days import GOLDEN
from tests.factories import NOW, figure_change, previous, sample_health, source, subscriber

#: The least contrast of text and of large text with what is behind it (WCAG 2.1, 1.4.3).
CONTRAST, CONTRAST_LARGE = 4.5, 3.0
#: Text is large from this size on, in CSS pixels.
LARGE_PX = 24


@cache
def day(language: str) -> Rendered:
    return digest_days.render(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_html_reads_as_the_golden_file(language: str) -> None:
    assert day(language).html == (GOLDEN / f"{language}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_reads_as_the_golden_file(language: str) -> None:
    rendered = day(language)
    golden = (GOLDEN / f"{language}.txt").read_text(encoding="utf-8")
    assert f"Subject: {rendered.subject}\n\n{rendered.text}" == golden


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_html_loads_nothing_but_its_own_pictures(language: str) -> None:
    rendered = day(language)
    tree = lxml_html.fromstring(rendered.html)
    assert not tree.xpath("//link | //script | //iframe | //object | //form | //@background | //@srcset")
    assert tree.xpath("//@src") == [f"cid:{picture.cid}" for picture in rendered.pictures]
    assert len(rendered.pictures) == 2
    assert "url(" not in rendered.html
    assert "@import" not in rendered.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_stand_in_their_language_and_direction(language: str) -> None:
    tree = lxml_html.fromstring(day(language).html)
    quotes = tree.xpath(f"//td[@lang='{language}']")
    assert len(quotes) >= 10
    assert {quote.get("dir") for quote in quotes} == {"rtl" if language == "ur" else "ltr"}
    assert all(f"text-align: {'right' if language == 'ur' else 'left'}" in quote.get("style") for quote in quotes)


def test_the_page_is_built_for_readers_of_all_kinds() -> None:
    tree = lxml_html.fromstring(day("en").html)
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert not tree.xpath("//table[not(@role='presentation')] | //img[not(@alt) or @alt='']")
    assert tree.xpath("/html/@lang") == ["en"]
    assert tree.findtext(".//title") == day("en").subject
    assert [alt.partition(":")[0] for alt in tree.xpath("//img/@alt")] == [
        "Italy’s quota for Pakistani workers",
        "Deaths of Pakistani nationals near Libya",
    ]


def test_the_first_kilobyte_says_how_a_file_is_encoded() -> None:
    assert b'<meta charset="utf-8">' in day("ur").html.encode()[:1024]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_all_text_stands_out_from_what_is_behind_it(dark: bool) -> None:  # noqa: FBT001 - a parameter of the test
    tree = lxml_html.fromstring(day("ur").html)
    rules = dark_rules() if dark else {}
    measured = [
        (contrast(element, rules), element)
        for element in tree.iter()
        if isinstance(element.tag, str) and own_text(element) and element.tag not in {"title", "style"}
    ]
    weak = [
        f"{element.get('class')}: {ratio:.2f}" for ratio, element in measured if ratio < least_contrast(element, rules)
    ]
    assert len(measured) > 100
    assert weak == []


def dark_rules() -> dict[frozenset[str], dict[str, str]]:
    """Return the declarations of the dark mode by the classes that they ask for."""
    css = (SHIPPED / "partials" / "modes.css").read_text(encoding="utf-8")
    block = css[css.index("prefers-color-scheme: dark") :]
    rules: dict[frozenset[str], dict[str, str]] = {}
    for selectors, body in re.findall(r"^  (\..*?) \{ (.*?) \}$", block, flags=re.MULTILINE):
        said = dict(part.replace(" !important", "").split(": ") for part in body.strip("; ").split("; "))
        for selector in selectors.split(", "):
            rules.setdefault(frozenset(selector.strip(".").split(".")), {}).update(said)
    return rules


def own_text(element: HtmlElement) -> str:
    """Return the text that stands directly in an element and is shown."""
    if "preheader" in (element.get("class") or ""):
        return ""
    return "".join([element.text or "", *(child.tail or "" for child in element)]).strip().replace("\xa0", "")


def look(element: HtmlElement, name: str, rules: dict[frozenset[str], dict[str, str]]) -> str | None:
    """Return an element's own value of a property: of the most special dark rule, else of its style."""
    classes = set((element.get("class") or "").split())
    held = [(len(asked), said[name]) for asked, said in rules.items() if asked <= classes and name in said]
    if held:
        return max(held)[1]
    style = dict(part.split(":", 1) for part in (element.get("style") or "").split(";") if ":" in part)
    return style[name].strip() if name in style else None


def inherited(element: HtmlElement, name: str, rules: dict[frozenset[str], dict[str, str]]) -> str:
    chain = (look(one, name, rules) for one in (element, *element.iterancestors()))
    return next(value for value in chain if value)


def contrast(element: HtmlElement, rules: dict[frozenset[str], dict[str, str]]) -> float:
    light, dark = sorted(
        (luminance(inherited(element, name, rules)) for name in ("color", "background-color")), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(element: HtmlElement, rules: dict[frozenset[str], dict[str, str]]) -> float:
    chain = (look(one, name, rules) for one in (element, *element.iterancestors()) for name in ("font-size", "font"))
    size = re.search(r"(\d+)px", next(value for value in chain if value))
    return CONTRAST_LARGE if size and int(size[1]) >= LARGE_PX else CONTRAST


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_keeps_to_its_columns_and_leaves_no_direction_open(language: str) -> None:
    for line in day(language).text.splitlines():
        shown = re.sub("[\u2066-\u2069]", "", line)
        assert len(shown) <= TEXT_COLUMNS or shown.strip().startswith("https://")
        assert line.count("\u2067") + line.count("\u2068") == line.count("\u2069")


def many(count: int) -> tuple[Change, ...]:
    """Return changes of a busy week: raised numbers with quotes in two languages, and every tenth a note."""
    urdu, proof = digest_days.sentence_of("ur", "changed")
    return tuple(
        replace(
            figure_change(
                id=place,
                fact_id=place,
                verdict=Verdict.CONFLICT if place % 10 == 0 else Verdict.CHANGED,
                note=place % 10 == 0,
                told=place % 10 != 0,
                value=10000.0 + place,
                previous=previous(9000.0 + place),
                parties=(("IT", "GR", "ES")[place % 3], "PK"),
                story_id=f"story-{place // 2}",
                url=f"https://ur.example/khabar/{place}",
            ),
            language="ur",
            sentence=urdu,
            quote=proof,
            sources=(source(place, "courier.example", quote=proof), source(-place, "b.example", quote="12,000")),
        )
        for place in range(1, count + 1)
    )


def shortened_day(count: int) -> Rendered:
    digest = build_digest(many(count), subscriber(), health=sample_health(), now=NOW)
    return Renderer().render(digest)


def test_a_digest_of_200_changes_is_not_cut_by_a_mail_client_and_drops_none() -> None:
    rendered = shortened_day(200)
    assert HTML_MAX * 0.9 < len(rendered.html.encode()) <= HTML_MAX
    tree = lxml_html.fromstring(rendered.html)
    pages = {link.partition("#")[0] for link in tree.xpath("//a/@href")}
    wanted = {f"https://ur.example/khabar/{place}" for place in range(1, 201)}
    assert wanted <= pages
    full = len(tree.xpath("//h3"))
    assert full >= 5
    hint = f"The {full} most important stand here in full, the other {200 - full} in one line each."
    assert hint in tree.text_content()
    assert len(re.findall(r"https://ur\.example/khabar/\d+$", rendered.text, flags=re.MULTILINE)) == 200


def test_of_a_flood_of_changes_all_are_counted_in_html_and_all_listed_in_the_text() -> None:
    rendered = shortened_day(2000)
    assert len(rendered.html.encode()) <= HTML_MAX
    tree = lxml_html.fromstring(rendered.html)
    shown = len(tree.xpath("//h3")) + len(tree.xpath("//p[@class='line']/a"))
    counted = sum(int(more) for more in re.findall(r"And (\d+) more", tree.text_content()))
    assert counted > 1000
    assert shown + counted == 2000
    assert len(re.findall(r"https://ur\.example/khabar/\d+$", rendered.text, flags=re.MULTILINE)) == 2000


def test_the_most_important_are_those_told_in_full() -> None:
    changes = (*many(80), figure_change(id=999, verdict=Verdict.NEW, url="https://new.example/999"))
    digest = build_digest(changes, subscriber(), health=sample_health(), now=NOW)
    tree = lxml_html.fromstring(Renderer().render(digest).html)
    assert tree.xpath("//p[@class='line']/a[@href='https://new.example/999']")
    assert not tree.xpath("//h3[contains(text(), '9,010, against')]")


CHROMIUM = Path("/usr/bin/chromium")


@pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Chromium")
@pytest.mark.parametrize("width", [600, 360])
def test_no_digest_is_wider_than_the_screen(width: int, tmp_path: Path) -> None:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where there is a browser

    long = "Donaudampfschifffahrtsgesellschaft" * 20
    change = replace(
        many(1)[0], outlet=long, title=long, sentence=f"{long} 12,000 {long}", quote="12,000", speaker=long
    )
    hostile = Renderer().render(build_digest((change,), subscriber(), health=sample_health(), now=NOW))
    with sync_playwright() as vendor:
        browser = vendor.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for name, rendered in (("ur", day("ur")), ("hostile", hostile)):
            page = browser.new_page(viewport={"width": width, "height": 800})
            (tmp_path / f"{name}.html").write_text(rendered.html, encoding="utf-8")
            page.goto((tmp_path / f"{name}.html").as_uri())
            assert page.evaluate("document.documentElement.scrollWidth") == width
        browser.close()
