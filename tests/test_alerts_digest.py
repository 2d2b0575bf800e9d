from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from alerts.rendering.renderer import Renderer
from alerts.subscribers import Schedule
from alerts.view.composition import build_digest
from alerts.view.digest import (
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
from pipeline.model import Change, Per, Stage, Verdict
from tests.factories import (
    NOW,
    agreement_change,
    figure_change,
    previous,
    sample_changes,
    sample_health,
    sample_recalled,
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
        changes, subscriber(zone="Europe/Rome"), health=sample_health(), now=NOW, recalled=sample_recalled()
    )


def only_view(change: Change) -> ChangeView:
    return digest_of(change).corridors[0].stories[0].changes[0]


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
    assert view.coverage == "3 independent outlets, 2 copies"
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


def test_what_a_later_change_of_the_same_fact_has_overtaken_is_not_the_news() -> None:
    stated = {"verdict": Verdict.CHANGED, "sources": (source(1, "a.example"), source(2, "b.example"))}
    raised = figure_change(id=1, value=10500.0, previous=previous(9000.0), **stated)
    again = figure_change(id=2, value=12000.0, previous=previous(10500.0), verdict=Verdict.CHANGED)
    digest = digest_of(raised, again)
    assert "10,500 → 12,000" in digest.subject
    assert [view.id for story in digest.corridors[0].stories for view in story.changes] == [2, 1]


def test_the_reason_names_every_filter_and_what_is_urgent() -> None:
    reader = subscriber(
        verdicts=(Verdict.NEW, Verdict.DENIED),
        languages=("ur", "it"),
        min_outlets=2,
        schedule=Schedule.DAILY,
        zone="Asia/Karachi",
        urgent=("changed labour_quota", "denied"),
    )
    reason = build_digest((), reader, health=(), now=NOW).reason
    assert reason.endswith(
        "; told are new and denied; what sources in Urdu and Italian state; once 2 outlets state it; "
        "every day at 08:00 (Asia/Karachi), and at once what is urgent: changed labour quota, denied."
    )


def test_a_story_split_over_ranks_stays_together() -> None:
    changes = (
        figure_change(id=1, fact_id=1, story_id="a", verdict=Verdict.CHANGED, previous=previous(1.0)),
        figure_change(id=2, fact_id=2, story_id="b", verdict=Verdict.CHANGED, previous=previous(1.0)),
        figure_change(id=3, fact_id=3, story_id="a"),
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
        assert "9 of 10 sources healthy; failing: brussels-dispatch (since 11 March 2026)." in " ".join(part.split())


def test_every_field_a_template_sees_is_documented() -> None:
    page = (TEMPLATES.parent.parent / "docs" / "digest.md").read_text(encoding="utf-8")
    parts = (StoryView, ChangeView, QuoteView, StepView, PreviousView, CorrectionView, SourcesView)
    names = {field.name for view in (Digest, CorridorView, *parts) for field in fields(view)}
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []
