from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from lxml import html as lxml_html

from alerts.composition import build_digest
from alerts.digest import (
    ChangeView,
    CorrectionView,
    CorridorView,
    Digest,
    PreviousView,
    QuoteView,
    SourcesView,
    StepView,
    StoryView,
)
from alerts.links import page_link, passage_link
from alerts.rendering import Rendered, Renderer
from alerts.vocabulary import MEASURES_ALONE, MEASURES_BETWEEN
from alerts.wording import headline
from pipeline.errors import ConfigError
from pipeline.model import AgreementKind, Bound, Change, Direction, Per, Stage, UnitClass, Verdict
from tests.factories import (
    NOW,
    agreement_change,
    figure_change,
    previous,
    sample_changes,
    sample_earlier,
    sample_health,
    source,
    subscriber,
)

TEMPLATES = Path(__file__).parent.parent / "config" / "templates"
GOLDEN = Path(__file__).parent / "golden_digest" / "digest.txt"


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer([TEMPLATES])


def digest_of(*changes: Change) -> Digest:
    return build_digest(
        changes, subscriber(zone="Europe/Rome"), health=sample_health(), now=NOW, earlier=sample_earlier()
    )


def only_view(change: Change) -> ChangeView:
    return digest_of(change).corridors[0].stories[0].changes[0]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            figure_change(verdict=Verdict.CHANGED, previous=previous(10500.0)),
            "Italy’s quota for Pakistani workers: 10,500 → 12,000 (+14 %)",
        ),
        (
            figure_change(scope="seasonal", value=900.0, bound=Bound.MORE_THAN, per=Per.YEAR),
            "Italy’s quota for Pakistani workers (seasonal): more than 900 a year",
        ),
        (
            figure_change(measure="remittances", value=1.4e9, unit="EUR", unit_class=UnitClass.MONEY),
            "Remittances from Italy to Pakistan: EUR 1.4 billion",
        ),
        (
            figure_change(
                measure="irregular_arrivals",
                parties=("EU", "PK"),
                value=47.0,
                unit_class=UnitClass.PERCENT,
                direction=Direction.DOWN,
            ),
            "Irregular arrivals from Pakistan in the EU: down 47 %",
        ),
        (
            figure_change(measure="permit_length", value=2.0, unit="year", unit_class=UnitClass.DURATION),
            "Length of Italy’s permits for Pakistani nationals: 2 years",
        ),
        (figure_change(value=10000.0, value_max=12000.0), "Italy’s quota for Pakistani workers: 10,000–12,000"),
        (figure_change(measure="arrests", parties=("PK",), value=1700.0), "Pakistan: smuggling arrests: 1,700"),
        (
            figure_change(verdict=Verdict.CHANGED, per=Per.YEAR, previous=previous(10500.0)),
            "Italy’s quota for Pakistani workers: 10,500 → 12,000 a year",
        ),
        (figure_change(verdict=Verdict.DENIED), "Italy’s quota for Pakistani workers: 12,000 denied"),
        (
            figure_change(parties=("GR", "IT", "PK"), measure="returns", value=5.0),
            "Greece, Italy and Pakistan: returns: 5",
        ),
        (
            agreement_change(verdict=Verdict.CHANGED, previous=previous(stage=Stage.AGREED)),
            "Greece and Pakistan: migration agreement signed (was: agreed)",
        ),
        (
            agreement_change(kind=AgreementKind.WORKING_GROUP, stage=Stage.NEGOTIATING),
            "Greece and Pakistan: joint working group under negotiation",
        ),
    ],
)
def test_a_headline_says_the_news_in_one_line(change: Change, line: str) -> None:
    corridor = "PK-IT" if "IT" in change.parties else "PK-GR"
    assert headline(change, corridor) == line


def test_a_changed_number_shows_old_new_and_the_arithmetic() -> None:
    view = only_view(figure_change(verdict=Verdict.CHANGED, previous=previous(10500.0)))
    assert (view.old, view.new, view.absolute, view.relative) == ("10,500", "12,000", "+1,500", "+14 %")
    assert view.previous is not None
    assert (view.previous.source, view.previous.since) == ("Decree on entry flows", "4 February 2026")


def test_rates_of_different_spans_are_not_subtracted() -> None:
    view = only_view(figure_change(verdict=Verdict.CHANGED, previous=previous(3500.0, per=Per.YEAR)))
    assert (view.absolute, view.relative) == ("", "")


def test_independent_outlets_and_copies_are_counted_apart() -> None:
    view = only_view(sample_changes()[0])
    assert view.coverage == "3 outlets, 2 copies"
    assert view.outlets == ("corrieredelporto.example", "subhnama.example", "karachiledger.example")
    assert [quote.language for quote in view.further] == ["ur", "en"]


def test_urdu_is_set_from_right_to_left_in_its_language() -> None:
    (quote, *_) = only_view(sample_changes()[0]).further
    assert (quote.direction, quote.language) == ("rtl", "ur")


def test_the_ladder_marks_the_new_and_the_previous_stage() -> None:
    view = only_view(sample_changes()[1])
    states = {step.name: step.state for step in view.ladder}
    assert states == {
        "proposed": "passed",
        "under negotiation": "passed",
        "agreed": "previous",
        "signed": "now",
        "ratified": "ahead",
        "in force": "ahead",
        "implemented": "ahead",
    }


@pytest.mark.parametrize(
    "change",
    [agreement_change(stage=Stage.SUSPENDED), agreement_change(verdict=Verdict.DENIED)],
    ids=["suspended", "denied"],
)
def test_what_left_the_ladder_shows_none(change: Change) -> None:
    assert only_view(change).ladder == ()


def test_a_correction_names_the_earlier_telling() -> None:
    view = only_view(sample_changes()[3])
    assert view.correction is not None
    assert view.correction.headline == "Returns from Spain to Pakistan: 430"
    assert view.correction.told_on == "10 March 2026"
    assert view.verdict_word == "Corrected"


def test_the_most_important_comes_first_within_its_corridor_and_story() -> None:
    digest = digest_of(*sample_changes())
    assert [corridor.label for corridor in digest.corridors] == [
        "Pakistan – Greece",
        "Pakistan – Italy",
        "Pakistan – Spain",
    ]
    greek = digest.corridors[0].stories[0]
    assert [view.id for view in greek.changes] == [12, 13]
    assert digest.subject == "Greece and Pakistan: migration agreement signed (was: agreed) · and 4 more"


def test_a_story_split_over_ranks_stays_together() -> None:
    changes = (
        figure_change(id=1, story_id="a", verdict=Verdict.CHANGED, previous=previous(1.0)),
        figure_change(id=2, story_id="b", verdict=Verdict.CHANGED, previous=previous(1.0)),
        figure_change(id=3, story_id="a"),
    )
    stories = digest_of(*changes).corridors[0].stories
    assert [[view.id for view in story.changes] for story in stories] == [[1, 3], [2]]


def test_conflicts_and_undated_stand_apart_and_are_not_counted_as_news() -> None:
    digest = digest_of(*sample_changes())
    assert [view.verdict for view in digest.notes] == ["conflict"]
    assert [view.verdict for view in digest.undated] == ["undated"]
    assert digest.count == 5


def test_an_empty_digest_says_so_and_how_the_sources_are(renderer: Renderer) -> None:
    digest = digest_of()
    assert digest.empty
    assert digest.subject == "Nothing new · 9 of 10 sources healthy"
    rendered = renderer.render(digest)
    for part in (rendered.html, rendered.text):
        assert "Nothing new" in part
        assert "9 of 10 sources healthy; silent: brussels-dispatch." in part


def test_the_text_part_reads_as_the_golden_file(renderer: Renderer) -> None:
    assert renderer.render(digest_of(*sample_changes())).text == GOLDEN.read_text(encoding="utf-8")


def test_the_html_loads_nothing_and_keeps_dark_mode(renderer: Renderer) -> None:
    page = renderer.render(digest_of(*sample_changes())).html
    tree = lxml_html.fromstring(page)
    assert not tree.xpath("//@src | //link | //script | //img | //iframe | //object | //form | //@background")
    assert "url(" not in page
    assert "@import" not in page
    assert "prefers-color-scheme: dark" in page
    (urdu,) = [cell for cell in tree.xpath("//td[@dir='rtl']") if "بارہ ہزار" in cell.text_content()]
    assert urdu.get("lang") == "ur"
    assert "text-align: right" in urdu.get("style")


HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)> \"'><b>{{7*7}}{% include 'x' %}"
    "\r\nBcc: all@example.org\u202etxet\u2066 \x1b[31m"
)


def hostile_render(renderer: Renderer) -> tuple[Rendered, Change]:
    change = agreement_change(
        name=HOSTILE[:60],
        title=HOSTILE,
        outlet=HOSTILE,
        quote=HOSTILE,
        sentence=f"{HOSTILE} and more {HOSTILE}",
        speaker=HOSTILE,
        why=HOSTILE,
        url="javascript:alert(3)",
        published=HOSTILE,
        verdict=Verdict.CHANGED,
        previous=previous(
            stage=Stage.AGREED, source=HOSTILE, url='https://x.example/"onmouseover="alert(4)', since=HOSTILE
        ),
        sources=(source(2, "b.example", quote=HOSTILE, title=HOSTILE, url='https://x.example/"><script>'),),
    )
    return renderer.render(
        digest_of(change, agreement_change(id=2, note=True, told=False, verdict=Verdict.CONFLICT, why=HOSTILE))
    ), change


def test_hostile_page_text_puts_no_element_or_attribute_into_the_html(renderer: Renderer) -> None:
    rendered, _ = hostile_render(renderer)
    tree = lxml_html.fromstring(rendered.html)
    assert not tree.xpath("//script | //img | //@onerror | //@onmouseover | //a[starts-with(@href, 'javascript')]")
    assert "<script>alert(1)</script>" in tree.text_content()


def test_hostile_page_text_is_never_run_as_a_template(renderer: Renderer) -> None:
    rendered, _ = hostile_render(renderer)
    assert "{{7*7}}" in lxml_html.fromstring(rendered.html).text_content()
    assert "{{7*7}}" in rendered.text
    assert "49" not in rendered.text


def test_hostile_page_text_cannot_end_a_header_or_turn_a_line(renderer: Renderer) -> None:
    rendered, _ = hostile_render(renderer)
    assert not set(rendered.subject) & set("\r\n\x1b\u202e\u2066")
    assert not set(rendered.html + rendered.text) & set("\x1b\u202e\u2066")
    assert "\nBcc:" not in rendered.text


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://a b/", "https://", "//x.example", "https://x\n.example"]
)
def test_an_address_not_to_follow_gives_no_link(url: str) -> None:
    assert page_link(url) is None
    assert passage_link(url, "some words") is None


def test_a_passage_link_escapes_what_text_fragments_use_and_keeps_the_anchor() -> None:
    assert (
        passage_link("https://x.example/#part", "a-b, c & d") == "https://x.example/#part:~:text=a%2Db%2C%20c%20%26%20d"
    )
    long = " ".join(f"w{place}" for place in range(30))
    assert (
        passage_link("https://x.example/", long)
        == "https://x.example/#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29"
    )


def test_a_folder_of_the_users_own_overrides_a_template(tmp_path: Path) -> None:
    (tmp_path / "digest.txt").write_text("{{ digest.count }} news", encoding="utf-8")
    rendered = Renderer([tmp_path, TEMPLATES]).render(digest_of(figure_change()))
    assert rendered.text == "1 news\n"
    assert "Italy’s quota" in rendered.html


@pytest.mark.parametrize(
    "template",
    ["{{ digest.nothing }}", "{% if %}", "{{ digest.__class__.__mro__ }}"],
    ids=["unknown", "syntax", "escape"],
)
def test_a_wrong_template_is_named(tmp_path: Path, template: str) -> None:
    (tmp_path / "digest.txt").write_text(template, encoding="utf-8")
    with pytest.raises(ConfigError, match="template 'digest'"):
        Renderer([tmp_path, TEMPLATES]).render(digest_of(figure_change()))


def test_every_field_a_template_sees_is_documented() -> None:
    page = (TEMPLATES.parent.parent / "docs" / "digest.md").read_text(encoding="utf-8")
    parts = (StoryView, ChangeView, QuoteView, StepView, PreviousView, CorrectionView, SourcesView)
    names = {field.name for view in (Digest, CorridorView, *parts) for field in fields(view)}
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []


def test_every_measure_has_words_for_the_digest() -> None:
    concepts = tomllib.loads((Path(__file__).parents[1] / "config" / "concepts.toml").read_text(encoding="utf-8"))
    named = {measure["name"] for measure in concepts["measures"]}
    assert named == set(MEASURES_BETWEEN) == set(MEASURES_ALONE)
