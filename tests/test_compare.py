"""The verdict table: each row of it, and the rules that keep one fact from being told twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compare import (
    AgreementState,
    FigureMention,
    KnownAgreement,
    KnownFigure,
    Origin,
    Withdrawn,
    gate,
    judge_agreement,
    judge_figure,
)
from pipeline.compare.alike import Move, at_incident, moved_to
from pipeline.compare.arithmetic import Stated, compatible
from pipeline.compare.mentions import sites_of
from pipeline.compare.wishes import is_wished
from pipeline.model import AgreementKind, Bound, ChangeKind, Direction, Nature, Per, Role, Stage, UnitClass, Verdict
from tests.mentions import (
    agreement_mention,
    context,
    figure,
    figure_mention,
    figure_state,
    known_agreement,
    known_figure,
)

TOLL: dict[str, Any] = {
    "family": "deaths",
    "nature": Nature.TOLL,
    "measure": "deaths",
    "parties": ("GR",),
    "place": "GR",
}
KNOWN_TOLL: dict[str, Any] = {
    "measure": "deaths",
    "family": "deaths",
    "nature": Nature.TOLL,
    "parties": frozenset({"GR"}),
    "place": "GR",
}


def test_a_figure_without_a_known_fact_is_new() -> None:
    assert judge_figure(figure_mention(), [], context()).verdict is Verdict.NEW


def test_another_value_on_a_later_day_is_a_change_with_the_old_value_and_the_arithmetic() -> None:
    judgement = judge_figure(figure_mention(), [known_figure()], context())
    assert judgement.verdict is Verdict.CHANGED
    assert judgement.previous is not None
    assert judgement.previous.value == 10_500
    assert "+1,500 (+14.3 %)" in judgement.why


@pytest.mark.parametrize(
    "stated",
    [
        pytest.param({"value": 10_500.0}, id="the same number"),
        pytest.param({"value": 10_000.0, "bound": Bound.MORE_THAN}, id="over a round number below it"),
        pytest.param({"value": 10_500.0, "bound": Bound.ABOUT}, id="about it"),
        pytest.param({"value": 3_500.0, "per": Per.YEAR}, id="a yearly part that adds up to it"),
        pytest.param({"value": 10_500.0, "unit": "visa", "measure": "visas_issued"}, id="in visas, not workers"),
        pytest.param({"value": 10_500.0, "scope": "seasonal"}, id="with a scope where none was said"),
        pytest.param({"value": 10_500.0, "parties": ("PK",)}, id="with one party left out"),
    ],
)
def test_a_compatible_statement_is_known(stated: dict[str, Any]) -> None:
    assert judge_figure(figure_mention(**stated), [known_figure()], context()).verdict is Verdict.KNOWN


@pytest.mark.parametrize(("years", "verdict"), [(1, "known"), (2, "known"), (5, "known"), (4, "known"), (6, "new")])
def test_a_yearly_number_may_add_up_over_two_to_five_years(years: int, verdict: str) -> None:
    mention = figure_mention(value=10_500.0 / years, per=Per.YEAR)
    assert judge_figure(mention, [known_figure()], context()).verdict.value == verdict


def test_only_an_equal_number_of_more_states_is_one_of_fewer() -> None:
    known, more = known_figure(10_573.0), ("ES", "IT", "PK")
    assert judge_figure(figure_mention(value=10_573.0, parties=more), [known], context()).verdict is Verdict.KNOWN
    assert judge_figure(figure_mention(value=12_573.0, parties=more), [known], context()).verdict is Verdict.NEW


def test_an_exact_number_after_a_rounded_one_is_refined_and_replaces_it() -> None:
    known = known_figure(10_000.0, state={"bound": Bound.MORE_THAN})
    judgement = judge_figure(figure_mention(value=10_500.0), [known], context())
    assert (judgement.verdict, judgement.replace) == (Verdict.REFINED, True)


@pytest.mark.parametrize(
    ("stated", "why"),
    [
        pytest.param({"parties": ("GR", "PK")}, "another corridor", id="other parties"),
        pytest.param({"scope": "seasonal"}, "a part of the whole", id="another scope"),
        pytest.param({"family": "residents", "measure": "residents"}, "another measure", id="another measure"),
    ],
)
def test_another_value_of_something_else_is_new(stated: dict[str, Any], why: str) -> None:
    assert judge_figure(figure_mention(**stated), [known_figure()], context()).verdict is Verdict.NEW, why


def test_explicit_other_periods_are_other_facts() -> None:
    known = known_figure(5_000.0, state={"period": "2023"})
    assert judge_figure(figure_mention(value=6_000.0, period="2024"), [known], context()).verdict is Verdict.NEW


def test_two_outlets_that_differ_on_one_day_are_in_conflict() -> None:
    known = known_figure(state={"since": "2026-03-11", "source": "Another", "url": "https://another.example/1"})
    judgement = judge_figure(figure_mention(), [known], context())
    assert (judgement.verdict, judgement.dispute) == (Verdict.CONFLICT, True)
    assert "Desk News" in judgement.why
    assert "Another" in judgement.why


def test_a_conflict_is_noted_once() -> None:
    known = known_figure(state={"since": "2026-03-11"}, disputed=(figure_state(12_000.0, since="2026-03-11"),))
    assert judge_figure(figure_mention(), [known], context(day="2026-03-11")).verdict is Verdict.KNOWN


def test_a_stated_move_is_a_change_even_on_the_same_day() -> None:
    known = known_figure(state={"since": "2026-03-11"})
    mention = figure_mention(was=10_500.0, change_kind=ChangeKind.FROM_TO)
    assert judge_figure(mention, [known], context()).verdict is Verdict.CHANGED


def test_a_superseded_value_is_background() -> None:
    known = known_figure(12_000.0, state={"since": "2026-03-11"}, earlier=(figure_state(10_500.0),))
    judgement = judge_figure(figure_mention(value=10_500.0), [known], context(day="2026-03-12"))
    assert judgement.verdict is Verdict.BACKGROUND
    assert "12,000" in judgement.why


def test_an_older_article_changes_nothing() -> None:
    assert judge_figure(figure_mention(), [known_figure()], context(day="2026-01-05")).verdict is Verdict.BACKGROUND


def test_what_an_article_recalls_is_background_and_kept() -> None:
    judgement = judge_figure(figure_mention(role=Role.BACKGROUND), [], context())
    assert (judgement.verdict, judgement.create) == (Verdict.BACKGROUND, True)


def test_a_vague_count_is_never_told() -> None:
    assert judge_figure(figure_mention(vague=True), [], context()).verdict is Verdict.BACKGROUND


def test_one_article_does_not_change_what_it_said_itself() -> None:
    judgement = judge_figure(figure_mention(), [known_figure()], context(own_facts=frozenset({1})))
    assert judgement.verdict is Verdict.NEW


def test_a_denial_is_told_once() -> None:
    mention = figure_mention(denied=True)
    assert judge_figure(mention, [], context()).verdict is Verdict.DENIED
    assert judge_figure(mention, [known_figure(12_000.0, denied=True)], context()).verdict is Verdict.KNOWN


def test_a_changed_number_at_the_same_address_corrects_the_earlier_telling() -> None:
    known = known_figure(state={"since": "2026-03-11"})
    judgement = judge_figure(figure_mention(), [known], context(revised={1: Withdrawn(10_500.0, 7)}))
    assert (judgement.verdict, judgement.corrects) == (Verdict.CHANGED, 7)


@pytest.mark.parametrize(
    ("value", "verdict"),
    [(27.0, Verdict.KNOWN), (31.0, Verdict.CHANGED), (20.0, Verdict.KNOWN)],
    ids=["the same", "a later higher count", "a lower count"],
)
def test_a_toll_only_grows_within_an_incident(value: float, verdict: Verdict) -> None:
    known = known_figure(27.0, state={"since": "2026-03-10"}, **KNOWN_TOLL)
    assert judge_figure(figure_mention(value=value, **TOLL), [known], context()).verdict is verdict


def wreck(value: float, measure: str = "deaths", **stated: Any) -> FigureMention:
    return figure_mention(value=value, **TOLL | {"measure": measure, "family": measure} | stated)


def known_wreck(value: float, measure: str = "deaths", **fields: Any) -> KnownFigure:
    fields = KNOWN_TOLL | {"measure": measure, "family": measure, "origin": Origin.PRESS} | fields
    return known_figure(value, state={"since": "2026-03-10"}, **fields)


def test_a_wreck_told_of_another_coast_is_known_by_two_counts_in_common() -> None:
    known = (known_wreck(50.0), known_wreck(36.0, "rescued", id=2))
    elsewhere = {"place": "MA", "parties": ("MA",)}
    seen = context(recent=known)
    move = moved_to([wreck(50.0, **elsewhere), wreck(36.0, "rescued", **elsewhere)], seen)
    assert move == Move(told="MA", known=str(known[0].place))
    moved = at_incident(wreck(50.0, **elsewhere), move)
    assert judge_figure(moved, known, seen).verdict is Verdict.KNOWN
    grown = at_incident(wreck(57.0, **elsewhere), move)
    assert judge_figure(grown, known, seen).verdict is Verdict.CHANGED


def test_a_wreck_told_of_two_coasts_is_known_by_a_count_of_each() -> None:
    saved = known_wreck(36.0, "rescued", id=2, place="MA", parties=frozenset({"MA"}))
    known = (known_wreck(50.0), saved)
    elsewhere = {"place": "MA", "parties": ("MA",)}
    seen = context(recent=known)
    mentions = [wreck(50.0, **elsewhere), wreck(36.0, "rescued", **elsewhere)]
    move = moved_to(mentions, seen)
    verdicts = [judge_figure(at_incident(one, move), known, seen).verdict for one in mentions]
    assert verdicts == [Verdict.KNOWN, Verdict.KNOWN]
    assert moved_to([wreck(41.0, **elsewhere), mentions[1]], seen) is None
    others = [wreck(12.0, "missing", **elsewhere), wreck(4.0, **elsewhere)]
    assert [at_incident(one, move).figure.place for one in others] == ["MA", "MA"]
    told_by_another = replace(saved, state=replace(saved.state, source="another"))
    assert moved_to(mentions, context(recent=(known[0], told_by_another))) is None


@pytest.mark.parametrize(
    ("counts", "stated", "day"),
    [
        ([(50.0, "deaths")], {}, "2026-03-10"),
        ([(50.0, "deaths"), (40.0, "rescued")], {}, "2026-03-10"),
        ([(5.0, "deaths"), (3.0, "rescued")], {}, "2026-03-10"),
        ([(50.0, "deaths"), (36.0, "rescued")], {"parties": ("BD", "MA")}, "2026-03-10"),
        ([(50.0, "deaths"), (36.0, "rescued")], {}, "2026-03-20"),
    ],
    ids=["one count", "another count", "small counts", "other people", "days later"],
)
def test_a_wreck_of_another_coast_stays_another(
    counts: list[tuple[float, str]], stated: dict[str, Any], day: str
) -> None:
    recent = (
        known_wreck(50.0),
        known_wreck(36.0, "rescued", id=2),
        known_wreck(5.0, id=3),
        known_wreck(3.0, "rescued"),
    )
    elsewhere = {"place": "MA", "parties": ("MA",)} | stated
    mentions = [wreck(value, measure, **elsewhere) for value, measure in counts]
    assert moved_to(mentions, context(day=day, recent=recent)) is None


@pytest.mark.parametrize(
    ("value", "fields", "verdict"),
    [
        (24_000.0, {}, Verdict.KNOWN),
        (24_000.0, {"outlet": "A"}, Verdict.NEW),
        (24_000.0, {"day": "2026-04-01"}, Verdict.NEW),
        (612.0, {}, Verdict.KNOWN),
        (600.0, {}, Verdict.NEW),
        (61.0, {}, Verdict.NEW),
    ],
    ids=["a large number", "of one outlet", "weeks later", "an odd number", "a round one", "a small one"],
)
def test_a_number_just_told_under_another_measure_is_known(
    value: float, fields: dict[str, Any], verdict: Verdict
) -> None:
    known = known_figure(value, measure="returns", family="returns", nature=Nature.FLOW, origin=Origin.PRESS)
    known = replace(known, state=replace(known.state, source="A", since="2026-03-10"))
    mention = figure_mention(
        value=value, measure="irregular_departures", family="irregular_departures", nature=Nature.FLOW
    )
    seen = context(**{"day": "2026-03-11", "outlet": "B"} | fields, recent=(known,))
    assert judge_figure(mention, [], seen).verdict is verdict


def test_a_number_that_was_only_recalled_under_another_measure_hides_none() -> None:
    known = known_figure(24_000.0, measure="returns", family="returns", nature=Nature.FLOW, origin=Origin.RECALLED)
    known = replace(known, state=replace(known.state, source="A", since="2026-03-10"))
    mention = figure_mention(value=24_000.0, measure="arrests", family="arrests", nature=Nature.FLOW)
    assert judge_figure(mention, [], context(outlet="B", recent=(known,))).verdict is Verdict.NEW


@pytest.mark.parametrize("stated", [{"place": "LY"}, {"period": "2026-01-02"}], ids=["another coast", "another month"])
def test_the_same_toll_of_another_incident_is_new(stated: dict[str, Any]) -> None:
    known = known_figure(27.0, state={"since": "2026-03-10"}, **KNOWN_TOLL)
    mention = figure_mention(value=27.0, **TOLL | stated)
    assert judge_figure(mention, [known], context()).verdict is Verdict.NEW


@pytest.mark.parametrize(
    ("value", "fields", "verdict"),
    [
        (50.0, {}, Verdict.KNOWN),
        (51.0, {}, Verdict.NEW),
        (50.0, {"outlet": "A"}, Verdict.NEW),
        (50.0, {"day": "2026-03-12"}, Verdict.NEW),
    ],
    ids=["the next day", "one more", "of one outlet", "days later"],
)
def test_as_many_dead_as_were_missing_the_day_before_are_known(
    value: float, fields: dict[str, Any], verdict: Verdict
) -> None:
    known = known_wreck(50.0, "missing")
    known = replace(known, state=replace(known.state, source="A"))
    judgement = judge_figure(wreck(value), [known], context(**{"day": "2026-03-11", "outlet": "B"} | fields))
    assert judgement.verdict is verdict
    assert judgement.create


def test_as_many_dead_as_were_missing_beside_a_count_of_the_dead_are_more_dead() -> None:
    missing = known_wreck(50.0, "missing")
    known = [known_wreck(12.0, id=2), replace(missing, state=replace(missing.state, source="A"))]
    judgement = judge_figure(wreck(50.0), known, context(day="2026-03-11", outlet="B"))
    assert judgement.verdict is Verdict.CHANGED


def test_one_number_counted_as_dead_and_as_saved_is_a_conflict() -> None:
    known = known_figure(
        12.0, state={"since": "2026-03-10"}, **KNOWN_TOLL | {"measure": "rescued", "family": "rescued"}
    )
    assert judge_figure(figure_mention(value=12.0, **TOLL), [known], context()).verdict is Verdict.CONFLICT


def test_another_count_of_arrests_is_another_count_and_no_change() -> None:
    known = known_figure(1_700.0, measure="arrests", family="arrests", nature=Nature.FLOW, parties=frozenset({"PK"}))
    mention = figure_mention(value=14.0, measure="arrests", family="arrests", nature=Nature.FLOW, parties=("PK",))
    assert judge_figure(mention, [known], context()).verdict is Verdict.NEW


LANDED: dict[str, Any] = {"measure": "irregular_arrivals", "family": "irregular_arrivals", "nature": Nature.FLOW}


@pytest.mark.parametrize(
    ("value", "sites", "verdict"),
    [(6_850.0, ("mlrc",), "new"), (6_850.0, (), "changed"), (30_000.0, ("mlrc",), "changed")],
)
def test_landings_on_one_coast_are_no_change_of_those_of_the_state(
    value: float, sites: tuple[str, ...], verdict: str
) -> None:
    state = {"period": "2026", "since": "2026-03-10"}
    known = known_figure(31_040.0, **LANDED, parties=frozenset({"ES"}), state=state)
    mention = replace(figure_mention(value=value, **LANDED, parties=("ES",), period="2026"), sites=sites)
    assert judge_figure(mention, [known], context()).verdict.value == verdict


@pytest.mark.parametrize(("value", "verdict"), [(587.0, "known"), (590.0, "changed")])
def test_two_days_together_are_no_count_of_their_own(value: float, verdict: str) -> None:
    days = [
        known_figure(
            number,
            id=at,
            **LANDED,
            parties=frozenset({"IT"}),
            state={"since": f"2026-03-{9 + at:02}", "period": "2026-03"},
        )
        for at, number in enumerate((312.0, 275.0), start=1)
    ]
    mention = figure_mention(value=value, **LANDED, parties=("IT",), period="2026-03")
    assert judge_figure(mention, days, context(day="2026-03-12")).verdict.value == verdict


def test_a_fall_is_not_a_rise_of_the_same_size() -> None:
    known = known_figure(47.0, state={"direction": Direction.DOWN})
    assert (
        judge_figure(figure_mention(value=47.0, direction=Direction.UP), [known], context()).verdict
        is not Verdict.KNOWN
    )


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        (Stage.AGREED, Stage.SIGNED, Verdict.CHANGED),
        (Stage.SIGNED, Stage.SIGNED, Verdict.KNOWN),
        (Stage.SIGNED, Stage.AGREED, Verdict.KNOWN),
        (Stage.SIGNED, Stage.SUSPENDED, Verdict.CHANGED),
        (Stage.SUSPENDED, Stage.IN_FORCE, Verdict.CHANGED),
    ],
)
def test_an_agreement_climbs_and_falls(old: Stage, new: Stage, verdict: Verdict) -> None:
    judgement = judge_agreement(agreement_mention(stage=new), [known_agreement(old)], context())
    assert judgement.verdict is verdict


def test_an_agreement_of_other_parties_is_new() -> None:
    mention = agreement_mention(parties=("ES", "PK"))
    assert judge_agreement(mention, [known_agreement()], context()).verdict is Verdict.NEW


def test_reaffirming_changes_no_stage() -> None:
    mention = agreement_mention(reaffirmed=True, stage=Stage.IN_FORCE)
    assert judge_agreement(mention, [known_agreement()], context()).verdict is Verdict.BACKGROUND


def test_an_agreement_outside_migration_is_never_told() -> None:
    mention = agreement_mention(kind=AgreementKind.OTHER)
    assert judge_agreement(mention, [], context()).verdict is Verdict.BACKGROUND


def test_a_signature_a_year_after_another_is_a_second_instrument() -> None:
    known = known_agreement(Stage.SIGNED)
    assert judge_agreement(agreement_mention(), [known], context(day="2027-05-01")).verdict is Verdict.NEW


def test_a_declaration_and_a_memorandum_of_one_article_are_two() -> None:
    known = known_agreement(Stage.SIGNED, name="declaration of intent")
    mention = agreement_mention(stage=Stage.PROPOSED, name="memorandum")
    assert judge_agreement(mention, [known], context(own_facts=frozenset({1}))).verdict is Verdict.NEW


@pytest.mark.parametrize(
    ("day", "verdict"), [("2026-03-12", Verdict.KNOWN), ("2026-09-01", Verdict.NEW)], ids=["its own", "a later one"]
)
def test_a_quota_granted_months_after_a_memorandum_is_new(day: str, verdict: Verdict) -> None:
    signed = known_agreement(
        Stage.SIGNED, kind=AgreementKind.LABOUR_MOBILITY, state=AgreementState(Stage.SIGNED, "2026-03-10", "A", None)
    )
    mention = agreement_mention(kind=AgreementKind.LABOUR_QUOTA, stage=Stage.AGREED)
    assert judge_agreement(mention, [signed], context(day=day)).verdict is verdict


def test_a_quota_beside_the_memorandum_its_own_article_recalls_is_none_of_its_own() -> None:
    signed = known_agreement(
        Stage.SIGNED, kind=AgreementKind.LABOUR_MOBILITY, state=AgreementState(Stage.SIGNED, "2026-03-10", "A", None)
    )
    mention = agreement_mention(kind=AgreementKind.LABOUR_QUOTA, stage=Stage.AGREED)
    seen = context(day="2026-09-01", own_facts=frozenset({signed.id}))
    assert judge_agreement(mention, [signed], seen).verdict is Verdict.KNOWN


def test_one_signing_reported_under_two_kinds_is_one_act() -> None:
    signed = known_agreement(
        Stage.SIGNED, origin=Origin.PRESS, state=AgreementState(Stage.SIGNED, "2026-03-10", "A", None)
    )
    commitment = known_agreement(Stage.AGREED, id=2, kind=AgreementKind.LABOUR_MOBILITY)
    mention = agreement_mention(kind=AgreementKind.LABOUR_MOBILITY)
    assert judge_agreement(mention, [signed, commitment], context()).verdict is Verdict.KNOWN


@pytest.mark.parametrize(
    ("place", "day", "verdict"),
    [("GR", "2026-03-12", "known"), ("IT", "2026-03-12", "new"), ("GR", "2026-08-12", "new")],
)
def test_more_dead_are_the_rise_of_the_toll_they_are_of(place: str, day: str, verdict: str) -> None:
    known = known_figure(40.0, **KNOWN_TOLL, state={"since": "2026-03-11"})
    mention = figure_mention(value=3.0, change_kind=ChangeKind.DELTA, **TOLL | {"place": place})
    assert judge_figure(mention, [known], context(day=day)).verdict.value == verdict


@pytest.mark.parametrize(
    ("language", "sentence", "quote", "wished"),
    [
        ("en", "Cairo has asked Athens to double to 10,000 the permits for Egyptians.", "10,000", True),
        ("en", "As Cairo had asked, Athens doubled the permits for Egyptians to 10,000.", "10,000", False),
        ("en", "Cairo asked for more, and Athens raised the permits to 10,000.", "10,000", False),
        ("en", "Greece granted 10,000 permits, and Egypt has asked for talks.", "10,000 permits", False),
        ("it", "Il Cairo chiede alla Grecia di portare a 10.000 la quota.", "10.000", True),
        ("es", "Egipto pidió a Grecia subir el cupo a 10.000 trabajadores.", "10.000 trabajadores", True),
        ("el", "Η Αίγυπτος ζήτησε από την Ελλάδα 10.000 άδειες.", "10.000 άδειες", True),
        ("ur", "مصر نے یونان سے 10 ہزار ویزوں کا مطالبہ کیا۔", "10 ہزار ویزوں", True),
        ("ur", "مصر نے یونان سے 10 ہزار ویزوں کی درخواست کی ہے۔", "10 ہزار ویزوں", True),
        ("ur", "یونان نے مصر کو 10 ہزار ویزے دیے، جن کے لیے درخواستیں اپریل سے لی جائیں گی۔", "10 ہزار ویزے", False),
        ("en", "Athens wants to admit 10,000 Egyptians.", "10,000 Egyptians", False),
        ("en", "Cairo wants Athens to admit 10,000 Egyptians.", "10,000 Egyptians", True),
    ],
)
def test_what_one_state_asks_of_another_is_told_from_what_it_was_given(
    language: str, sentence: str, quote: str, *, wished: bool
) -> None:
    assert is_wished(figure(sentence=sentence, quote=quote, parties=("EG", "GR")), language) is wished


@pytest.mark.parametrize(("known", "verdict"), [([known_figure()], "background"), ([], "new")])
def test_what_is_only_asked_for_changes_nothing_that_is_known(known: list[KnownFigure], verdict: str) -> None:
    assert judge_figure(replace(figure_mention(), wished=True), known, context()).verdict.value == verdict


@pytest.mark.parametrize(("own", "verdict"), [({1, 2}, "known"), ({1}, "new")])
def test_a_difference_between_two_counts_of_its_own_article_is_a_step(own: set[int], verdict: str) -> None:
    caught: dict[str, Any] = {
        "measure": "arrests",
        "family": "arrests",
        "nature": Nature.FLOW,
        "parties": frozenset({"PK"}),
    }
    counts = [known_figure(12.0, **caught), known_figure(16.0, **caught | {"id": 2})]
    more = figure_mention(value=4.0, change_kind=ChangeKind.DELTA, **caught | {"parties": ("PK",)})
    assert judge_figure(more, counts, context(own_facts=frozenset(own))).verdict.value == verdict


@pytest.mark.parametrize(
    ("day", "unit", "verdict"),
    [("2026-03-10", "month", "known"), ("2026-03-20", "month", "new"), ("2026-03-10", "year", "new")],
)
def test_one_length_of_time_is_told_once_whoever_else_is_named(day: str, unit: str, verdict: str) -> None:
    halt: dict[str, Any] = {"measure": "term_length", "family": "term_length", "unit_class": UnitClass.DURATION}
    state = {"unit": "month", "since": "2026-03-09"}
    known = known_figure(3.0, **halt, parties=frozenset({"GR", "LY"}), state=state)
    mention = figure_mention(value=3.0, **halt, unit=unit, parties=("GR",))
    assert judge_figure(mention, [known], context(day=day)).verdict.value == verdict


@pytest.mark.parametrize(
    ("was", "place", "verdict"), [(40.0, "YE", "changed"), (None, "YE", "new"), (40.0, "DJ", "new")]
)
def test_a_toll_moved_from_the_known_one_is_of_it_though_one_names_no_nation(
    was: float | None, place: str, verdict: str
) -> None:
    known = known_figure(
        40.0, **KNOWN_TOLL | {"parties": frozenset({"ET", "YE"}), "place": "YE"}, state={"since": "2026-03-10"}
    )
    mention = figure_mention(value=33.0, was=was, **TOLL | {"parties": (place,), "place": place})
    judgement = judge_figure(mention, [known], context())
    assert (judgement.verdict.value if judgement.fact_id else "new") == verdict


@pytest.mark.parametrize(("day", "verdict"), [("2026-03-12", "conflict"), ("2026-03-14", "new")])
def test_one_number_under_two_measures_is_in_conflict_for_a_day_only(day: str, verdict: str) -> None:
    saved = KNOWN_TOLL | {"measure": "rescued", "family": "rescued"}
    known = known_figure(37.0, **saved, state={"since": "2026-03-11", "source": "Another"})
    assert judge_figure(figure_mention(value=37.0, **TOLL), [known], context(day=day)).verdict.value == verdict


def test_the_sites_of_a_figure_are_those_of_its_own_states() -> None:
    sentence = "The boat that left Tobruk sank off Pylos, 40 miles from Kalamata."
    here = sites_of(figure(sentence=sentence, parties=("GR",), place="GR"), "en")
    both = sites_of(figure(sentence=sentence, parties=("GR", "LY"), place="GR"), "en")
    assert len(here) == 2
    assert set(here) < set(both)


def test_one_number_of_two_parts_of_the_market_is_of_two_facts() -> None:
    known = known_figure(12_000.0, scope="care")
    assert judge_figure(figure_mention(scope="construction"), [known], context()).verdict is Verdict.NEW
    assert judge_figure(figure_mention(scope="care"), [known], context()).verdict is Verdict.KNOWN


@pytest.mark.parametrize(("origin", "verdict"), [(Origin.PRESS, "refined"), (Origin.BASELINE, "known")])
def test_a_period_is_added_to_what_the_press_has_and_not_to_the_baseline(origin: Origin, verdict: str) -> None:
    mention = figure_mention(value=10_500.0, period="2026")
    assert judge_figure(mention, [known_figure(origin=origin)], context()).verdict.value == verdict


def test_an_act_is_known_by_its_own_day_and_not_that_of_the_article() -> None:
    signed = known_agreement(
        Stage.SIGNED, origin=Origin.PRESS, state=AgreementState(Stage.SIGNED, "2026-03-01", "A", None)
    )
    mention = agreement_mention(kind=AgreementKind.LABOUR_MOBILITY, event_date="2026-03-01")
    judged = judge_agreement(mention, [signed], context(day="2026-03-20"))
    assert (judged.verdict, "the act known as" in judged.why) == (Verdict.KNOWN, True)


def test_counts_of_one_period_are_one_however_late_they_are_reported() -> None:
    toll = TOLL | {"period": "2025"}
    known = known_figure(2_478.0, **KNOWN_TOLL, state={"since": "2026-01-02", "period": "2025"})
    judged = judge_figure(figure_mention(value=2_478.0, **toll), [known], context(day="2026-06-20"))
    assert judged.verdict is Verdict.KNOWN


def test_an_echo_of_a_denied_number_is_known_and_one_recalled_stays_background() -> None:
    denied = known_figure(12_000.0, denied=True, state={"since": "2026-03-10"})
    echo, recalled = figure_mention(), figure_mention(role=Role.BACKGROUND)
    assert judge_figure(echo, [denied], context(day="2026-03-11")).verdict is Verdict.KNOWN
    assert judge_figure(recalled, [denied], context(day="2026-03-11")).verdict is Verdict.BACKGROUND


@pytest.mark.parametrize(
    ("stage", "words"), [(Stage.SIGNED, "the same stage as signed"), (Stage.AGREED, "a lower stage than signed")]
)
def test_a_stage_that_climbs_no_higher_is_known_and_says_so(stage: Stage, words: str) -> None:
    signed = known_agreement(Stage.SIGNED)
    judgement = judge_agreement(agreement_mention(stage=stage), [signed], context())
    assert (judgement.verdict, words in judgement.why) == (Verdict.KNOWN, True), judgement.why


def test_an_event_long_before_an_article_without_a_day_cannot_be_called_old() -> None:
    mention = agreement_mention(event_date="2020-05-04")
    assert judge_agreement(mention, [], context()).verdict is Verdict.BACKGROUND
    assert judge_agreement(mention, [], context(day=None)).verdict is Verdict.NEW


def test_a_denied_agreement_is_told_once() -> None:
    mention = agreement_mention(denied=True)
    assert judge_agreement(mention, [known_agreement()], context()).verdict is Verdict.DENIED
    assert judge_agreement(mention, [known_agreement(denied=True)], context()).verdict is Verdict.KNOWN


def test_a_page_corrects_no_stage_that_others_have_taken_further() -> None:
    known, gone = stated_on("2026-03-10", Stage.RATIFIED), {1: Withdrawn(Stage.SIGNED, 7)}
    agreed = agreement_mention(stage=Stage.AGREED)
    assert judge_agreement(agreed, [known], context(revised=gone)).verdict is Verdict.KNOWN
    judgement = judge_agreement(agreed, [stated_on("2026-03-10")], context(revised=gone))
    assert (judgement.verdict, judgement.corrects) == (Verdict.CHANGED, 7)


def test_what_was_suspended_and_is_signed_the_next_day_is_a_change() -> None:
    signed = AgreementState(Stage.SIGNED, "2026-03-01", "Baseline", None)
    known = replace(stated_on("2026-03-10", Stage.SUSPENDED), earlier=(signed,))
    assert judge_agreement(agreement_mention(), [known], context()).verdict is Verdict.CHANGED


def test_a_number_that_stands_again_can_be_denied() -> None:
    known = known_figure(10_500.0, earlier=(figure_state(10_500.0), figure_state(12_000.0)))
    assert judge_figure(figure_mention(value=12_000.0, denied=True), [known], context()).verdict is Verdict.BACKGROUND
    assert judge_figure(figure_mention(value=10_500.0, denied=True), [known], context()).verdict is Verdict.DENIED


@pytest.mark.parametrize(
    ("value", "words"), [(31.0, "the toll was taken down: was 40"), (45.0, "the toll grew: was 40")]
)
def test_a_toll_moved_in_words_says_which_way(value: float, words: str) -> None:
    mention = figure_mention(**TOLL, value=value, was=40.0, change_kind=ChangeKind.FROM_TO)
    judgement = judge_figure(mention, [known_figure(40.0, **KNOWN_TOLL, state={"since": "2026-03-10"})], context())
    assert judgement.verdict is Verdict.CHANGED
    assert judgement.why.startswith(words)


def denied_on(day: str, stage: Stage = Stage.SIGNED) -> KnownAgreement:
    return known_agreement(id=2, denied=True, state=AgreementState(stage, day, "Embassy", None))


def stated_on(day: str, stage: Stage = Stage.SIGNED) -> KnownAgreement:
    return known_agreement(state=AgreementState(stage, day, "Baseline", None))


@pytest.mark.parametrize(
    ("known", "verdict", "made"),
    [
        ([], Verdict.DENIED, (None, True, False, None)),
        ([stated_on("2026-03-09")], Verdict.DENIED, (None, True, False, Stage.SIGNED)),
        ([stated_on("2026-03-09"), denied_on("2026-03-05")], Verdict.DENIED, (2, False, True, Stage.SIGNED)),
        ([stated_on("2026-03-05"), denied_on("2026-03-09")], Verdict.KNOWN, (2, False, False, None)),
    ],
    ids=["of nothing known", "of what is known", "once more, after it was stated again", "twice"],
)
def test_a_denial_is_told_until_it_stands(
    known: list[KnownAgreement], verdict: Verdict, made: tuple[int | None, bool, bool, Stage | None]
) -> None:
    judgement = judge_agreement(agreement_mention(denied=True), known, context())
    stage = judgement.previous.stage if judgement.previous else None
    assert judgement.verdict is verdict
    assert (judgement.fact_id, judgement.create, judgement.replace, stage) == made


def test_a_denial_only_recalled_is_background_and_makes_no_fact() -> None:
    judgement = judge_agreement(agreement_mention(denied=True, role=Role.BACKGROUND), [], context())
    assert (judgement.verdict, judgement.create) == (Verdict.BACKGROUND, False)


@pytest.mark.parametrize(
    ("known", "own", "verdict"),
    [
        ([denied_on("2026-03-10")], False, Verdict.KNOWN),
        ([denied_on("2026-03-01")], False, Verdict.NEW),
        ([denied_on("2026-03-10")], True, Verdict.NEW),
        ([denied_on("2026-03-10", Stage.AGREED)], False, Verdict.NEW),
        ([stated_on("2026-03-09"), denied_on("2026-03-01")], False, Verdict.KNOWN),
        ([stated_on("2026-02-01"), denied_on("2026-03-01")], False, Verdict.NEW),
        ([stated_on("2026-02-01", Stage.AGREED), denied_on("2026-03-01")], False, Verdict.CHANGED),
    ],
    ids=[
        "an echo",
        "days later",
        "in the article that denies it",
        "of another stage",
        "stated again since",
        "not stated since",
        "with only a lower stage known",
    ],
)
def test_a_stage_that_was_denied(known: list[KnownAgreement], verdict: Verdict, *, own: bool) -> None:
    own_facts = frozenset({2}) if own else frozenset()
    assert judge_agreement(agreement_mention(), known, context(own_facts=own_facts)).verdict is verdict


@pytest.mark.parametrize(
    ("period", "known_period", "day", "verdict"),
    [
        ("2026-02-20", "2026-02-20/2026-02-22", "2026-03-11", Verdict.KNOWN),
        ("2026-03-09", None, "2026-03-11", Verdict.KNOWN),
        ("2026-01-05", None, "2026-03-11", Verdict.NEW),
        (None, "2026-02-27", "2026-03-11", Verdict.KNOWN),
        ("2026-02", "2026-02-20", "2026-03-11", Verdict.KNOWN),
    ],
    ids=["of one stretch", "the day before its report", "long before its report", "reported since", "of its month"],
)
def test_a_toll_is_of_the_incident_of_its_day_or_of_its_report(
    period: str | None, known_period: str | None, day: str, verdict: Verdict
) -> None:
    known = known_figure(12.0, **KNOWN_TOLL, state={"period": known_period, "since": "2026-03-02"})
    mention = figure_mention(**TOLL, value=12.0, period=period)
    assert judge_figure(mention, [known], context(day=day)).verdict is verdict


def test_a_page_may_go_back_to_an_earlier_number() -> None:
    known = known_figure(12_000.0, state={"since": "2026-03-10"}, earlier=(figure_state(10_500.0),))
    back = figure_mention(value=10_500.0)
    assert judge_figure(back, [known], context()).verdict is Verdict.BACKGROUND
    judgement = judge_figure(back, [known], context(revised={1: Withdrawn(12_000.0, 7)}))
    assert (judgement.verdict, judgement.corrects) == (Verdict.CHANGED, 7)


def test_a_page_whose_toll_grows_back_is_a_change() -> None:
    known = known_figure(12.0, **KNOWN_TOLL, state={"since": "2026-03-10"}, earlier=(figure_state(15.0),))
    grown = figure_mention(**TOLL, value=15.0)
    assert judge_figure(grown, [known], context()).verdict is Verdict.BACKGROUND
    judgement = judge_figure(grown, [known], context(revised={1: Withdrawn(12.0, 7)}))
    assert (judgement.verdict, judgement.corrects) == (Verdict.CHANGED, None)


def test_a_page_that_says_an_earlier_number_for_another_changes_nothing_back() -> None:
    known = known_figure(12_000.0, state={"since": "2026-03-10"}, earlier=(figure_state(10_500.0),))
    judgement = judge_figure(figure_mention(value=10_500.0), [known], context(revised={1: Withdrawn(9_000.0, None)}))
    assert judgement.verdict is Verdict.BACKGROUND


@pytest.mark.parametrize("fields", [{"day": None}, {"too_old": True}], ids=["no date", "too old"])
def test_an_untrusted_article_tells_no_news_and_leaves_the_ledger_alone(fields: dict[str, Any]) -> None:
    where = context(**fields)
    judgement = gate(judge_figure(figure_mention(), [], where), where, room=5)
    assert (judgement.verdict, judgement.create) == (Verdict.UNDATED, False)


def test_a_burst_from_one_outlet_waits_for_a_person() -> None:
    judgement = gate(judge_figure(figure_mention(), [], context()), context(), room=0)
    assert (judgement.verdict, judgement.create) == (Verdict.HELD, False)


@given(
    value=st.integers(1, 10**9),
    bound=st.sampled_from(Bound),
    other=st.integers(1, 10**9),
    other_bound=st.sampled_from(Bound),
)
def test_compatibility_is_symmetric_and_holds_with_oneself(
    value: int, bound: Bound, other: int, other_bound: Bound
) -> None:
    left, right = Stated(value, None, bound, Per.NONE), Stated(other, None, other_bound, Per.NONE)
    assert compatible(left, left)
    assert compatible(left, right) == compatible(right, left)


@pytest.mark.parametrize(("under", "verdict"), [(10_500.0, "new"), (None, "changed")])
def test_visas_given_under_a_quota_are_no_change_of_it(under: float | None, verdict: str) -> None:
    mention = replace(figure_mention(value=1_214.0, measure="visas_issued"), under=under)
    assert judge_figure(mention, [known_figure()], context()).verdict.value == verdict


@pytest.mark.parametrize(("unit", "verdict"), [("USD", "known"), ("EUR", "new")])
def test_a_sum_just_told_under_another_measure_is_known(unit: str, verdict: str) -> None:
    money = {"unit_class": UnitClass.MONEY, "parties": ("PK",), "value": 4.1e9}
    state = {"since": "2026-03-11", "source": "Another", "unit": "USD"}
    sent = known_figure(4.1e9, measure="remittances", family="remittances", unit_class=UnitClass.MONEY, state=state)
    sent = replace(sent, parties=frozenset({"PK"}), origin=Origin.PRESS)
    mention = figure_mention(measure="funding", family="funding", unit=unit, **money)
    assert judge_figure(mention, [], context(recent=(sent,))).verdict.value == verdict
