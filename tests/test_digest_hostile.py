"""Page text is data: whatever a page says, it is shown as words in HTML, text and subject, and does nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from unicodedata import category

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from alerts.plain import plain
from alerts.rendering.renderer import Rendered, Renderer
from alerts.rendering.text_filters import TEXT_COLUMNS
from alerts.view.changes import Recalled
from alerts.view.composition import build_digest
from alerts.view.digest import Digest
from pipeline.model import Change, SourceState, Stage, Verdict
from tests.factories import NOW, agreement_change, figure_change, previous, source, source_health, subscriber

RENDERER = Renderer()
JOINERS = {"\u200c", "\u200d"}
#: What pages may try, each with words that must still be read in it.
ATTEMPTS = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)> \"'><b onmouseover=x>",
    "end of the style": "</style></td></table><style>*{display:none}</style>",
    "template syntax": "{{7*7}}{% include 'x' %}{# gone #}",
    "header": "x\r\nBcc: all@example.org\n\n.\r\nMAIL FROM:<x>",
    "turned": "a\u202etxet\u2066\u2067b\u061c\u200f",
    "unseen": "vi\u200bsa\ufeff\xad\u2060s",
    "terminal": "\x1b[31mred\x1b]0;title\x07\x9b2J",
    "long word": "x" * 5000,
    "tower": "Z" + "\u0301\u0300\u0323" * 400 + "algo",
    "picture": 'src="cid:0@corridor" <img src="cid:0@corridor">',
    "tracker": '<img src="https://track.example/p.gif"><link rel=stylesheet href=//x.example>',
    "entities": "&lt;script&gt;&#60;b&#62;&amp;",
    "separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "surrogate": "a\ud800b\udfffc",
    "tags": "flag\U000e0067\U000e007f end",
}


def page_saying(text: str) -> Digest:
    """Return a digest in which every text that a page, source or speaker gives is ``text``."""
    said: dict[str, Any] = {
        "title": text,
        "outlet": text,
        "quote": text,
        "sentence": f"{text} and more {text}",
        "speaker": text,
        "why": text,
        "published": text,
        "url": "javascript:alert(3)",
        "language": "en",
    }
    before = previous(stage=Stage.AGREED, source=text, url='https://x.example/"onmouseover="alert(4)', since=text)
    other = source(2, f"b{text}", quote=text, title=text, url='https://x.example/"><script>', language="ur")
    agreement = agreement_change(
        id=1, name=f"A B {text}"[:60], verdict=Verdict.CHANGED, previous=before, place=text, event_date=text,
        sources=(source(1, text, quote=text), other), story_id="s", **said,
    )  # fmt: skip
    figure = figure_change(id=2, fact_id=2, scope=text, unit=text, period=text, story_id="s", **said)
    note = figure_change(
        id=3, note=True, told=False, verdict=Verdict.CONFLICT, previous=previous(1.0, source=text), **said
    )
    corrected = figure_change(id=4, fact_id=4, corrects=9, withdrawn=True, verdict=Verdict.DENIED, **said)
    ill = replace(source_health("s", SourceState.FAILING), name=text, outlet=text, error=text)
    return build_digest(
        (agreement, figure, note, corrected), subscriber(), health=(ill,), now=NOW,
        recalled=Recalled(corrected={9: figure_change(id=9, **said)}),
    )  # fmt: skip


def rendered(text: str) -> Rendered:
    result = RENDERER.render(page_saying(text))
    assert result.problems == ()
    return result


#: The elements and attributes of a digest of harmless texts: no page adds to them.
def shape(page: str) -> tuple[set[str], set[str]]:
    tree = lxml_html.fromstring(page)
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    return {element.tag for element in elements}, {name for element in elements for name in element.attrib}


HARMLESS = shape(rendered("harmless words").html)


@pytest.mark.parametrize("text", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_no_page_adds_an_element_or_attribute_to_the_html(text: str) -> None:
    page = rendered(text).html
    assert shape(page) == HARMLESS
    tree = lxml_html.fromstring(page)
    assert not tree.xpath("//a[not(starts-with(@href, 'http'))] | //@src")
    assert len(tree.xpath("//style")) == 1


@pytest.mark.parametrize("text", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_nothing_that_turns_hides_or_commands_comes_through(text: str) -> None:
    result = rendered(text)
    isolates = {"\u2067", "\u2068", "\u2069"}
    for part, allowed in ((result.html, set()), (result.subject, set()), (result.text, isolates)):
        harmful = {char for char in part if category(char) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}}
        assert harmful - JOINERS - allowed <= {"\n"}
    assert "\n" not in result.subject


@pytest.mark.parametrize("text", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_the_text_part_keeps_its_lines(text: str) -> None:
    lines = rendered(text).text.splitlines()
    assert not [line for line in lines if re.match(r"(Bcc|MAIL FROM|\.$)", line)]
    shown = [re.sub("[\u2066-\u2069]", "", line) for line in lines]
    assert [line for line in shown if len(line) > TEXT_COLUMNS and not line.strip().startswith("https://")] == []


def test_a_page_that_writes_templates_is_quoted_word_for_word() -> None:
    result = rendered("{{7*7}}{% include 'x' %}")
    assert "{{7*7}}{% include 'x' %}" in lxml_html.fromstring(result.html).text_content()
    assert "{{7*7}}{% include 'x' %}" in result.text
    assert "49" not in result.text


def test_markup_is_shown_as_the_page_wrote_it() -> None:
    shown = lxml_html.fromstring(rendered("<script>alert(1)</script>").html).text_content()
    assert "<script>alert(1)</script>" in shown


def test_the_joiners_of_urdu_stay() -> None:
    assert plain("می\u200cرود") == "می\u200cرود"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
@example("\u202e{{x}}<b>")
def test_no_text_at_all_breaks_a_digest(text: str) -> None:
    result = rendered(text)
    assert shape(result.html)[0] <= HARMLESS[0]
    assert "\n" not in result.subject
    assert result.subject == plain(result.subject)


def test_a_subject_is_one_line_of_bearable_length_whatever_a_page_says() -> None:
    changes: tuple[Change, ...] = tuple(
        agreement_change(id=place, name=f"Pact Of {'Many ' * 12}Words", verdict=Verdict.CHANGED) for place in (1, 2)
    )
    subject = RENDERER.render(build_digest(changes, subscriber(), health=(), now=NOW)).subject
    assert len(subject) <= 110
    assert subject.endswith("· and 1 more")
