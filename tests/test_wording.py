"""How facts are put into words: headlines, amounts, days, and the words that each measure must have."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from alerts.view.amounts import absolute, relative
from alerts.view.links import page_link, passage_link
from alerts.view.vocabulary import MEASURES_ALONE, MEASURES_BETWEEN, RANKS, STATUSES, TOLLS, VERDICTS
from alerts.view.wording import headline
from pipeline.model import (
    AgreementKind,
    Bound,
    Change,
    ChangeKind,
    Direction,
    FigureStatus,
    Per,
    Stage,
    Subject,
    UnitClass,
    Verdict,
)
from tests.factories import agreement_change, figure_change, previous


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            figure_change(verdict=Verdict.CHANGED, previous=previous(10500.0)),
            "Italy’s quota for Pakistani workers: 10,500 → 12,000, +14 %",
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
        (
            figure_change(value=1500.0, change_kind=ChangeKind.DELTA, direction=Direction.UP),
            "Italy’s quota for Pakistani workers: up by 1,500",
        ),
        (
            figure_change(measure="deaths", parties=("PK",), place="LY", value=21.0, bound=Bound.AT_LEAST),
            "Deaths of Pakistani nationals near Libya: at least 21",
        ),
        (
            figure_change(verdict=Verdict.CHANGED, measure="deaths", parties=("GR", "PK"), previous=previous(16.0)),
            "Deaths of Pakistani nationals near Greece: 16 → 12,000",
        ),
        (
            figure_change(
                measure="funding",
                value=200e6,
                value_max=250e6,
                unit="EUR",
                unit_class=UnitClass.MONEY,
                bound=Bound.LESS_THAN,
            ),
            "Italy’s funding for Pakistan: less than EUR 200–250 million",
        ),
        (
            figure_change(measure="returns", value=90.0, bound=Bound.LESS_THAN, per=Per.MONTH, scope="non_seasonal"),
            "Returns from Italy to Pakistan (non-seasonal): fewer than 90 a month",
        ),
        (
            figure_change(status=FigureStatus.CLAIMED, bound=Bound.MORE_THAN, value=1700.0, measure="arrests"),
            "Arrests over smuggling from Pakistan to Italy: more than 1,700 (claimed)",
        ),
        (
            figure_change(verdict=Verdict.DENIED, withdrawn=True),
            "Italy’s quota for Pakistani workers: 12,000 withdrawn",
        ),
        (
            figure_change(verdict=Verdict.CONFLICT, previous=previous(11000.0)),
            "Italy’s quota for Pakistani workers: 12,000, against 11,000",
        ),
    ],
)
def test_a_headline_says_the_news_in_one_line(change: Change, line: str) -> None:
    corridor = "PK-IT" if "IT" in change.parties else "PK-GR"
    assert headline(change, corridor) == line


@pytest.mark.parametrize(
    ("new", "old", "difference", "share"),
    [
        ({"value": 12000.0}, {"value": 10500.0}, "+1,500", "+14 %"),
        ({"value": 340.0}, {"value": 640.0}, "−300", "−47 %"),
        ({"value": 126000.0}, {"value": 10500.0}, "+115,500", "×12"),
        ({"value": 10501.0}, {"value": 10500.0}, "+1", ""),
        ({"value": 2000.0}, {"value": 1700.0, "bound": Bound.MORE_THAN}, "", "about +18 %"),
        ({"value": 12000.0, "value_max": 13000.0}, {"value": 10500.0}, "", ""),
        ({"value": 12000.0}, {"value": 3500.0, "per": Per.YEAR}, "", ""),
        ({"value": 12000.0}, {"value": 0.0}, "+12,000", ""),
        ({"value": 1500.0, "change_kind": ChangeKind.DELTA}, {"value": 1000.0}, "", ""),
        ({"value": 21.0, "measure": "deaths"}, {"value": 16.0}, "+5", ""),
        ({"value": 41.0, "unit_class": UnitClass.PERCENT}, {"value": 40.0}, "", "+1 point"),
        (
            {"value": 1.4e9, "unit": "EUR", "unit_class": UnitClass.MONEY},
            {"value": 0.9e9},
            "+EUR 500 million",
            "+56 %",
        ),
    ],
)
def test_a_difference_is_given_only_as_exactly_as_it_is_known(
    new: dict[str, object], old: dict[str, object], difference: str, share: str
) -> None:
    change = figure_change(verdict=Verdict.CHANGED, previous=previous(**old), **new)  # type: ignore[arg-type] # any field
    assert (absolute(change), relative(change)) == (difference, share)


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


def test_every_measure_has_words_for_the_digest() -> None:
    concepts = tomllib.loads((Path(__file__).parents[1] / "config" / "concepts.toml").read_text(encoding="utf-8"))
    named = {measure["name"] for measure in concepts["measures"]}
    assert named == set(MEASURES_BETWEEN) == set(MEASURES_ALONE)
    assert named >= TOLLS


def test_every_verdict_and_status_has_words_and_every_telling_a_rank() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(STATUSES) == set(FigureStatus)
    told = {Verdict.NEW, Verdict.CHANGED, Verdict.DENIED}
    assert set(RANKS) == {(subject, verdict) for subject in Subject for verdict in told}
