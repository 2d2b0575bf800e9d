"""What a verdict makes of a fact: the state it is left in, what it was before, and what it keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.compare import AgreementState, FigureMention, Judgement, KnownAgreement, KnownFigure, Origin, judge_figure
from pipeline.compare.update import updated_agreement, updated_figure
from pipeline.model import Bound, ChangeKind, Nature, Per, Role, Stage, Verdict
from tests.mentions import (
    agreement_mention,
    context,
    figure_mention,
    figure_state,
    known_agreement,
    known_figure,
)

TOLL: dict[str, Any] = {"family": "deaths", "nature": Nature.TOLL, "measure": "deaths", "parties": ("GR",)}
KNOWN_TOLL: dict[str, Any] = {
    "measure": "deaths",
    "family": "deaths",
    "nature": Nature.TOLL,
    "parties": frozenset({"GR"}),
    "place": "GR",
}
REPLACED = Judgement(Verdict.CHANGED, "", 1, replace=True)
REFINED = Judgement(Verdict.REFINED, "", 1, replace=True)


def left_by(judgement: Judgement, mention: FigureMention, known: KnownFigure | None) -> KnownFigure | None:
    return updated_figure(judgement, mention, context(), known=known)


def moved(judgement: Judgement, mention: FigureMention, known: KnownFigure) -> KnownFigure:
    fact = left_by(judgement, mention, known)
    assert fact is not None
    return fact


def test_a_changed_fact_keeps_what_it_was_and_forgets_the_dispute_that_is_settled() -> None:
    disputed = (figure_state(12_000.0), figure_state(11_000.0))
    known = known_figure(disputed=disputed, earlier=(figure_state(8_000.0),))
    fact = moved(REPLACED, figure_mention(value=12_000.0), known)
    assert [state.value for state in fact.earlier] == [8_000, 10_500]
    assert [state.value for state in fact.disputed] == [11_000]
    assert (fact.state.value, fact.state.since, fact.origin) == (12_000, "2026-03-11", Origin.PRESS)


def test_a_fact_stated_anew_with_its_number_has_no_earlier_one() -> None:
    assert moved(REPLACED, figure_mention(value=10_500.0), known_figure()).earlier == ()


def test_a_refined_fact_keeps_the_day_on_which_it_became_known() -> None:
    known = known_figure(10_000.0, state={"bound": Bound.MORE_THAN, "period": "2026"})
    fact = moved(REFINED, figure_mention(value=10_500.0, period="2026/2028"), known)
    assert (fact.state.value, fact.state.since, fact.state.period) == (10_500, "2026-02-26", "2026")


def test_a_fact_refined_by_a_period_keeps_its_words() -> None:
    fact = moved(REFINED, figure_mention(value=10_500.0, bound=Bound.ABOUT, period="2026"), known_figure())
    assert (fact.state.bound, fact.state.source, fact.state.period) == (Bound.EXACT, "Baseline", "2026")


@pytest.mark.parametrize(
    ("verdict", "nature", "kept"),
    [
        (Verdict.KNOWN, Nature.TOLL, True),
        (Verdict.BACKGROUND, Nature.TOLL, False),
        (Verdict.KNOWN, Nature.LEVEL, False),
    ],
    ids=["a toll that is known", "one only recalled", "a level"],
)
def test_a_known_toll_keeps_the_names_of_its_place(verdict: Verdict, nature: Nature, *, kept: bool) -> None:
    mention = replace(figure_mention(**TOLL | {"nature": nature}), sites=("krt",))
    fact = left_by(Judgement(verdict, "", 1), mention, known_figure(12.0, **KNOWN_TOLL, sites=("gvds",)))
    assert (fact.sites if fact else None) == (("gvds", "krt") if kept else None)


def test_a_known_toll_without_another_name_of_its_place_stays_as_it_is() -> None:
    mention = replace(figure_mention(**TOLL), sites=("krt",))
    assert left_by(Judgement(Verdict.KNOWN, "", 1), mention, known_figure(12.0, **KNOWN_TOLL, sites=("krt",))) is None


@pytest.mark.parametrize("verdict", [Verdict.KNOWN, Verdict.BACKGROUND])
def test_a_verdict_without_a_fact_leaves_none(verdict: Verdict) -> None:
    assert left_by(Judgement(verdict, ""), figure_mention(), None) is None
    assert updated_agreement(Judgement(verdict, ""), agreement_mention(), context(), known=None) is None


def test_a_new_fact_of_a_move_keeps_its_old_end_as_a_number_of_no_day() -> None:
    mention = figure_mention(was=9_000.0, value=12_000.0, value_max=13_000.0, bound=Bound.ABOUT)
    fact = left_by(Judgement(Verdict.CHANGED, "", create=True), mention, None)
    assert fact is not None
    (old,) = fact.earlier
    assert (old.value, old.value_max, old.bound, old.since) == (9_000, None, Bound.EXACT, None)
    assert (fact.state.value_max, fact.state.bound) == (13_000, Bound.ABOUT)


def test_a_past_number_becomes_an_earlier_one_of_its_period_behind_the_others() -> None:
    known = known_figure(earlier=(figure_state(8_000.0),))
    mention = figure_mention(value=9_000.0, period="2024", role=Role.BACKGROUND)
    fact = moved(Judgement(Verdict.BACKGROUND, "", 1, outdate=True), mention, known)
    assert [(state.value, state.since) for state in fact.earlier] == [(8_000, "2026-02-26"), (9_000, "2024")]
    assert fact.state == known.state


def test_what_was_recalled_and_is_told_is_the_press_s_with_the_words_that_told_it() -> None:
    known = known_figure(origin=Origin.RECALLED)
    fact = moved(Judgement(Verdict.NEW, "", 1, promote=True), figure_mention(value=10_500.0), known)
    assert (fact.origin, fact.state.source, fact.earlier) == (Origin.PRESS, "Desk News", ())


def left(judgement: Judgement, known: KnownAgreement | None = None, **fields: Any) -> KnownAgreement:
    fact = updated_agreement(judgement, agreement_mention(**fields), context(), known=known)
    assert fact is not None
    return fact


CREATED = Judgement(Verdict.NEW, "", create=True)


@pytest.mark.parametrize(
    ("fields", "since"),
    [
        ({}, "2026-03-11"),
        ({"event_date": "2026-03-09"}, "2026-03-09"),
        ({"event_date": "2026-03-09", "denied": True}, "2026-03-11"),
    ],
    ids=["of the article", "of the act", "of the denial"],
)
def test_a_stage_stands_since_the_day(fields: dict[str, Any], since: str) -> None:
    assert left(CREATED, **fields).state.since == since


def test_an_agreement_only_recalled_is_recalled() -> None:
    recalled = left(Judgement(Verdict.BACKGROUND, "", create=True))
    assert (left(CREATED).origin, recalled.origin) == (Origin.PRESS, Origin.RECALLED)


def test_a_recalled_agreement_that_is_told_is_the_press_s() -> None:
    fact = left(Judgement(Verdict.NEW, "", 1, promote=True), known_agreement(Stage.SIGNED, origin=Origin.RECALLED))
    assert (fact.origin, fact.state.source, fact.earlier) == (Origin.PRESS, "Desk News", ())


def test_a_stage_that_moved_keeps_the_one_before_and_one_stated_anew_does_not() -> None:
    known = known_agreement(Stage.AGREED, earlier=(AgreementState(Stage.NEGOTIATING, "2025", "Baseline", None),))
    fact = left(REPLACED, known, stage=Stage.SIGNED)
    assert [state.stage for state in fact.earlier] == [Stage.NEGOTIATING, Stage.AGREED]
    assert (fact.state.stage, fact.origin) == (Stage.SIGNED, Origin.PRESS)
    assert [state.stage for state in left(REPLACED, known, stage=Stage.AGREED).earlier] == [Stage.NEGOTIATING]


def test_an_announcement_told_as_done_keeps_its_day() -> None:
    fact = left(REFINED, known_agreement(Stage.PROPOSED), stage=Stage.AGREED)
    assert (fact.state.stage, fact.state.since, fact.earlier) == (Stage.AGREED, "2026-02-25", ())


def test_a_known_agreement_stays_as_it_is() -> None:
    judgement = Judgement(Verdict.KNOWN, "", 1)
    assert updated_agreement(judgement, agreement_mention(), context(), known=known_agreement()) is None


@pytest.mark.parametrize(
    ("period", "day", "outdated"),
    [
        ("2025", "2026-03-11", True),
        ("2026-01", "2026-03-11", False),
        ("2026", "2026-03-11", False),
        (None, None, False),
    ],
    ids=["last year", "this year's January", "this year", "of no day"],
)
def test_a_recalled_number_is_an_earlier_one_where_its_year_is_over(
    period: str | None, day: str | None, *, outdated: bool
) -> None:
    mention = figure_mention(value=9_000.0, period=period, role=Role.BACKGROUND)
    assert judge_figure(mention, [known_figure()], context(day=day)).outdate is outdated


@pytest.mark.parametrize("fields", [{"too_old": True}, {"ahead": True}], ids=["too old", "of days to come"])
def test_an_article_that_tells_no_news_makes_no_number_an_earlier_one(fields: dict[str, Any]) -> None:
    mention = figure_mention(value=9_000.0, period="2024", role=Role.BACKGROUND)
    assert not judge_figure(mention, [known_figure()], context(**fields)).outdate


STEP: dict[str, Any] = {"value": 1_500.0, "change_kind": ChangeKind.DELTA}


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ({}, Verdict.KNOWN),
        ({"denied": True}, Verdict.NEW),
        ({"delta": True}, Verdict.NEW),
        ({"family": "visas"}, Verdict.NEW),
        ({"parties": frozenset({"GR", "PK"})}, Verdict.NEW),
        ({"earlier": (figure_state(10_000.0),)}, Verdict.NEW),
    ],
    ids=["of the fact", "of one denied", "of a difference", "of another family", "of others", "of another size"],
)
def test_a_difference_is_the_step_of_a_move_only(other: dict[str, Any], verdict: Verdict) -> None:
    known = known_figure(12_000.0, **{"earlier": (figure_state(10_500.0),)} | other)
    assert judge_figure(figure_mention(**STEP), [known], context()).verdict is verdict


@pytest.mark.parametrize(
    ("value", "per", "known_per", "verdict"),
    [
        (4_000.0, Per.YEAR, Per.NONE, Verdict.NEW),
        (12_000.0, Per.YEAR, Per.NONE, Verdict.CHANGED),
        (12_000.0, Per.NONE, Per.YEAR, Verdict.NEW),
        (4_000.0, Per.NONE, Per.YEAR, Verdict.CHANGED),
    ],
    ids=["less a year than in all", "more a year than in all", "more in all", "less in all than a year"],
)
def test_a_number_for_another_span_is_a_change_where_it_can_be_no_part(
    value: float, per: Per, known_per: Per, verdict: Verdict
) -> None:
    known = known_figure(state={"per": known_per})
    assert judge_figure(figure_mention(value=value, per=per), [known], context()).verdict is verdict


@pytest.mark.parametrize(
    ("period", "known_period", "verdict"),
    [
        ("2027", "2026/2028", Verdict.CHANGED),
        ("2029", "2026/2028", Verdict.NEW),
        ("2026", None, Verdict.CHANGED),
        (None, "2026", Verdict.CHANGED),
        ("2026", "2025", Verdict.NEW),
    ],
)
def test_a_number_of_a_period_changes_one_that_shares_a_stretch_or_says_none(
    period: str | None, known_period: str | None, verdict: Verdict
) -> None:
    known = known_figure(state={"period": known_period})
    assert judge_figure(figure_mention(period=period), [known], context()).verdict is verdict
