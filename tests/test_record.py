"""The judging of article after article into one ledger: one fact told once, no change missed.

The readings are made by hand, so that what is tested is the judging alone; the ledger is a real one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from corridor.workplace import Workplace
from pipeline.compare.known import KnownFigure
from pipeline.ledger.baseline import load_baseline
from pipeline.ledger.captures import open_captures
from pipeline.ledger.changes import load_changes
from pipeline.ledger.database import immediate, open_database
from pipeline.ledger.explain import explain
from pipeline.ledger.exports import EXPORTS
from pipeline.ledger.facts import fact_of
from pipeline.ledger.schema import ledger
from pipeline.model import (
    Agreement,
    AgreementKind,
    Article,
    Bound,
    Capture,
    ChangeKind,
    Figure,
    FigureStatus,
    Per,
    Reading,
    Role,
    Stage,
    UnitClass,
)
from pipeline.record import Gates, Recorder
from pipeline.run import Pass, process
from tests.commandline import BASELINE, CONFIG, document
from tests.mentions import agreement, figure

WORKPLACE = Workplace(home=Path("unused"), config=CONFIG, baseline=BASELINE)
BURST = 5
#: Forty words that no other text of the tests shares.
WORDS = " ".join(f"{{name}}{number}" for number in range(40))


class Desk:
    """A ledger that hears one article after the other, each as if captured on the day it was published."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.recorder = Recorder(database, WORKPLACE.rules.concepts, Gates(burst=BURST))
        self.captures = 0

    def hears(
        self,
        outlet: str,
        day: str | None,
        *records: Figure | Agreement,
        page: str = "1",
        text: str | None = None,
        captured: str | None = None,
        relevant: bool = True,
    ) -> list[str]:
        """Record an article and return its verdicts, those that were told in capitals."""
        self.captures += 1
        url = f"https://{outlet}.example/{page}"
        words = text or WORDS.format(name=f"{outlet}{page}x{self.captures}y")
        article = Article(url, f"Title {self.captures}", words, outlet, "en", day)
        figures = tuple(record for record in records if isinstance(record, Figure))
        agreements = tuple(record for record in records if isinstance(record, Agreement))
        reading = Reading(article, relevant=relevant, reasons=(), figures=figures, agreements=agreements)
        with immediate(self.database):
            judged = self.recorder.record(self._capture(url, captured or day or "2026-03-31"), reading)
        verdicts = ((mention.judgement.verdict.value, mention.change_id) for mention in judged)
        told = {row["id"] for row in self.database.query("SELECT id FROM changes WHERE told")}
        return [verdict.upper() if change in told else verdict for verdict, change in verdicts]

    def _capture(self, url: str, day: str) -> Capture:
        return Capture(
            self.captures, "page", url, "test", None, None, f"{day}T12:00:00Z", 200, None, None, None, b""
        )  # fmt: skip

    def changes(self) -> list[dict[str, Any]]:
        return list(EXPORTS["changes"](self.database))

    def last(self) -> dict[str, Any]:
        return self.changes()[-1]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = open_database(tmp_path / "ledger.db", ledger)
    yield Desk(database)
    database.conn.close()


@pytest.fixture
def seasoned(desk: Desk) -> Desk:
    load_baseline(desk.database, WORKPLACE.known_at_start, WORKPLACE.rules.concepts)
    return desk


def quota(value: float, **fields: Any) -> Figure:
    return figure(**{"value": value, "quote": f"{value:g} workers"} | fields)


def toll(value: float, sentence: str = "A boat sank.", **fields: Any) -> Figure:
    stated = {"measure": "deaths", "parties": ("GR",), "place": "GR", "bound": Bound.AT_LEAST, "sentence": sentence}
    return figure(**{"value": value, "status": FigureStatus.OBSERVED} | stated | fields)


def arrests(value: float, sentence: str = "They were held.", **fields: Any) -> Figure:
    return figure(**{"value": value, "measure": "arrests", "parties": ("PK",), "sentence": sentence} | fields)


# --- one number, many tellers


def test_a_yearly_part_that_another_outlet_told_under_another_measure_is_not_told_again(desk: Desk) -> None:
    yearly = quota(3_500, per=Per.YEAR)
    elsewhere = figure(value=3_500.0, measure="irregular_departures", parties=yearly.parties)
    assert desk.hears("alfa", "2026-03-10", elsewhere) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", quota(10_500), yearly) == ["NEW", "known"]
    assert desk.hears(
        "gamma", "2026-03-30", quota(21_000, scope="seasonal"), quota(7_000, per=Per.YEAR, scope="seasonal")
    ) == [
        "NEW",
        "NEW",
    ]


def test_one_number_in_five_outlets_is_told_once_and_counts_them_all(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(10_500)) == ["NEW"]
    for outlet in ("beta", "gamma", "delta", "epsilon"):
        assert desk.hears(outlet, "2026-03-12", quota(10_500)) == ["known"]
    (change,) = desk.changes()
    assert [source["outlet"] for source in change["sources"]] == ["alfa", "beta", "gamma", "delta", "epsilon"]


def test_a_copy_is_counted_as_a_copy_whichever_came_first(desk: Desk) -> None:
    text = WORDS.format(name="agency")
    assert desk.hears("copyist", "2026-03-10", quota(10_500), text=text) == ["NEW"]
    assert desk.hears("agency", "2026-03-10", quota(10_500), text=text) == ["known"]
    (change,) = desk.changes()
    assert [source["copy"] for source in change["sources"]] == [False, True]


def test_a_raised_number_is_told_and_its_old_value_retold_is_not(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(10_500)) == ["NEW"]
    assert desk.hears("beta", "2026-03-20", quota(12_000)) == ["CHANGED"]
    assert desk.hears("gamma", "2026-03-25", quota(10_500)) == ["background"]
    assert desk.hears("delta", "2026-04-10", quota(15_000)) == ["CHANGED"]
    assert desk.hears("alfa", "2026-04-12", quota(12_000), page="2") == ["background"]
    assert [change["previous"] for change in desk.changes()] == [None, 10_500, 12_000]


def test_a_day_named_in_the_sentence_makes_no_other_quota(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500, period="2026-03-10"))
    assert desk.hears("beta", "2026-03-18", quota(12_000, period="2026-03-17")) == ["CHANGED"]


def test_what_rounds_to_a_known_number_is_known_and_a_more_exact_one_refines_it_quietly(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(10_000, bound=Bound.MORE_THAN)) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", quota(10_500)) == ["refined"]
    assert desk.hears("gamma", "2026-03-12", quota(10_000, bound=Bound.MORE_THAN)) == ["known"]
    assert desk.hears("delta", "2026-03-12", quota(10_000, bound=Bound.MORE_THAN, period="2026")) == ["refined"]
    (fact,) = EXPORTS["facts"](desk.database)
    assert (fact["value"], fact["bound"], fact["period"]) == (10_500, "exact", "2026")


def test_the_baseline_retold_as_news_is_known(seasoned: Desk) -> None:
    share: dict[str, Any] = {"unit": "percentage", "unit_class": UnitClass.PERCENT}
    fall = figure(value=47.0, measure="irregular_migration_change", parties=("PK",), **share)
    fallen = figure(value=47.0, measure="irregular_migration_change", parties=("EU", "PK"), **share)
    part = quota(3_500, per=Per.YEAR)
    assert seasoned.hears("alfa", "2026-03-05", quota(10_500), part, fall) == ["known", "known", "known"]
    assert seasoned.hears("beta", "2026-05-05", fallen) == ["known"]
    assert seasoned.hears("alfa", "2026-03-06", quota(12_000), page="2") == ["CHANGED"]
    assert seasoned.last()["previous"] == 10_500


# --- parts and wholes


def test_a_yearly_part_is_told_beside_its_total_and_not_after_it(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(10_500), quota(3_500, per=Per.YEAR)) == ["NEW", "NEW"]
    assert desk.hears("beta", "2026-03-11", quota(3_500, per=Per.YEAR)) == ["known"]


def test_a_part_of_a_known_total_is_kept_so_that_its_change_is_seen(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("beta", "2026-03-11", quota(3_500, per=Per.YEAR)) == ["known"]
    assert desk.hears("gamma", "2026-03-20", quota(4_000, per=Per.YEAR)) == ["CHANGED"]
    assert desk.last()["previous"] == 3_500


@pytest.mark.parametrize(
    ("first", "second"),
    [((10_500, Per.NONE), (4_000, Per.YEAR)), ((3_500, Per.YEAR), (10_500, Per.NONE))],
    ids=["a smaller yearly number", "a larger total"],
)
def test_a_total_and_a_yearly_number_are_no_change_of_one_another(
    desk: Desk, first: tuple[float, Per], second: tuple[float, Per]
) -> None:
    desk.hears("alfa", "2026-03-10", quota(first[0], per=first[1]))
    assert desk.hears("beta", "2026-03-20", quota(second[0], per=second[1])) == ["NEW"]


def test_the_total_of_known_years_is_no_change_of_one_of_them(desk: Desk) -> None:
    years = [quota(5_000, period="2026"), quota(6_000, period="2027"), quota(7_000, period="2028")]
    assert desk.hears("alfa", "2026-03-10", *years) == ["NEW", "NEW", "NEW"]
    assert desk.hears("beta", "2026-03-12", quota(18_000), *years) == ["NEW", "known", "known", "known"]


def test_the_total_of_known_years_is_told_where_the_first_of_them_was_not_named(desk: Desk) -> None:
    desk.hears("other", "2026-03-01", quota(20_000, parties=("IT", "PK"), scope="seasonal"))
    years = [quota(5_000), quota(6_000, period="2027"), quota(7_000, period="2028")]
    assert desk.hears("alfa", "2026-03-10", *years) == ["NEW", "NEW", "NEW"]
    assert desk.hears("beta", "2026-03-12", quota(18_000)) == ["NEW"]
    assert desk.last()["why"] == "the whole of the known 5,000 (no year), 6,000 (2027), 7,000 (2028)"


def test_two_quotas_of_one_article_are_two_and_change_each_for_itself(desk: Desk) -> None:
    sectors = [quota(3_000, scope="agriculture"), quota(2_000, scope="construction")]
    assert desk.hears("alfa", "2026-03-10", *sectors) == ["NEW", "NEW"]
    assert desk.hears("beta", "2026-03-20", quota(2_500, scope="construction")) == ["CHANGED"]
    assert desk.last()["previous"] == 2_000


def test_a_number_of_a_season_and_of_a_sector_is_one(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(5_000, scope="agriculture"))
    assert desk.hears("beta", "2026-03-11", quota(5_000, scope="seasonal")) == ["known"]


def test_visas_issued_are_no_change_of_the_quota(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    issued: dict[str, Any] = {"measure": "visas_issued", "status": FigureStatus.OBSERVED, "period": "2026"}
    assert desk.hears("beta", "2026-04-10", quota(4_100, **issued)) == ["NEW"]
    assert desk.hears("gamma", "2026-06-10", quota(6_000, **issued)) == ["CHANGED"]
    assert desk.last()["previous"] == 4_100


def test_a_number_of_another_magnitude_is_another_count(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(30_850))
    assert desk.hears("beta", "2026-03-20", quota(497_550)) == ["NEW"]


def test_amounts_in_two_currencies_and_months_and_years_are_not_compared(desk: Desk) -> None:
    money = {"measure": "funding", "unit_class": UnitClass.MONEY, "unit": "EUR"}
    length = {"measure": "permit_length", "unit_class": UnitClass.DURATION, "unit": "month"}
    assert desk.hears("alfa", "2026-03-10", quota(12e6, **money), quota(3, **length)) == ["NEW", "NEW"]
    others = [quota(12e6, **money | {"unit": "USD"}), quota(3, **length | {"unit": "year"})]
    assert desk.hears("beta", "2026-03-11", *others) == ["NEW", "NEW"]
    assert desk.hears("gamma", "2026-03-12", quota(36, **length)) == ["known"]


# --- moves and differences


def pair(old: float, new: float, **fields: Any) -> list[Figure]:
    moved: dict[str, Any] = {"change_kind": ChangeKind.FROM_TO, "sentence": f"From {old} to {new}."} | fields
    return [quota(old, start=1, end=2, **moved), quota(new, start=3, end=4, **moved)]


@pytest.mark.parametrize("known", [[], [10_500], [12_000], [9_000]], ids=["neither", "the old", "the new", "another"])
def test_of_a_move_only_the_new_end_is_told_and_the_old_one_never_again(desk: Desk, known: list[float]) -> None:
    for value in known:
        desk.hears("alfa", "2026-03-01", quota(value))
    old, new = desk.hears("beta", "2026-03-10", *pair(10_500, 12_000))
    assert old in {"known", "background"}
    assert new == ("known" if known == [12_000] else "CHANGED")
    if known != [12_000]:
        assert desk.last()["previous"] == (known[0] if known else 10_500)
    assert desk.hears("gamma", "2026-03-12", quota(12_000)) == ["known"]
    assert desk.hears("delta", "2026-03-13", quota(10_500)) == ["background"]


def test_a_move_from_the_known_number_moves_it_though_its_scope_is_not_said_again(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(5_000, scope="agriculture"))
    assert desk.hears("beta", "2026-03-20", *pair(5_000, 10_000)) == ["known", "CHANGED"]
    (fact,) = EXPORTS["facts"](desk.database)
    assert (fact["value"], fact["scope"]) == (10_000, "agriculture")
    assert desk.hears("gamma", "2026-03-30", quota(11_000)) == ["NEW"]


def test_a_move_from_the_known_number_of_another_part_is_another(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(5_000, scope="agriculture"))
    assert desk.hears("beta", "2026-03-20", *pair(5_000, 10_000, scope="construction"))[-1] == "CHANGED"
    assert len(list(EXPORTS["facts"](desk.database))) > 1


def test_a_difference_is_not_compared_with_a_level(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("beta", "2026-03-20", quota(1_500, change_kind=ChangeKind.DELTA)) == ["NEW"]
    assert desk.hears("gamma", "2026-03-21", quota(12_000)) == ["CHANGED"]
    assert desk.last()["previous"] == 10_500


def test_the_step_of_a_known_move_is_known(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    desk.hears("beta", "2026-03-20", quota(12_000))
    assert desk.hears("gamma", "2026-03-21", quota(1_500, change_kind=ChangeKind.DELTA)) == ["known"]


# --- recalled


def test_what_was_recalled_and_becomes_news_is_told_once_with_the_words_that_tell_it(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(2_000, role=Role.BACKGROUND)) == ["background"]
    assert desk.hears("beta", "2026-03-12", quota(2_000)) == ["NEW"]
    assert desk.hears("gamma", "2026-03-13", quota(2_000)) == ["known"]
    (fact,) = EXPORTS["facts"](desk.database)
    assert (fact["origin"], fact["since"], fact["source"]) == ("press", "2026-03-12", "beta")


def test_last_years_number_recalled_beside_the_new_one_is_not_told_later(desk: Desk) -> None:
    recalled = quota(2_000, role=Role.BACKGROUND, period="2025")
    assert desk.hears("alfa", "2026-03-10", quota(3_000), recalled) == ["NEW", "background"]
    assert desk.hears("beta", "2026-03-12", quota(2_000)) == ["background"]
    assert len(list(EXPORTS["facts"](desk.database))) == 1


# --- tolls and arrests


def test_a_toll_grows_over_days_and_outlets_and_lower_counts_are_known(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", toll(12)) == ["NEW"]
    assert desk.hears("beta", "2026-03-10", toll(12, bound=Bound.EXACT)) == ["known"]
    assert desk.hears("alfa", "2026-03-11", toll(13), page="2") == ["CHANGED"]
    assert desk.hears("beta", "2026-03-12", toll(12), page="2") == ["background"]
    assert desk.hears("gamma", "2026-03-12", toll(11)) == ["known"]
    assert desk.hears("gamma", "2026-03-13", toll(31), page="2") == ["CHANGED"]
    assert [source["outlet"] for source in desk.last()["sources"]] == ["gamma"]


def test_a_step_and_the_number_it_leads_to_are_one_change(seasoned: Desk) -> None:
    step = quota(1_500, sentence="By 1,500 to 12,000.", change_kind=ChangeKind.DELTA)
    assert sorted(seasoned.hears("alfa", "2026-03-10", step, quota(12_000))) == ["CHANGED", "known"]
    assert seasoned.last()["previous"] == 10_500


def test_more_dead_and_the_new_total_in_one_article_are_a_toll_that_grew(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(21))
    more = toll(3, "They found three more.", change_kind=ChangeKind.DELTA)
    assert sorted(desk.hears("beta", "2026-03-12", more, toll(24, "That makes 24."))) == ["CHANGED", "known"]
    assert desk.last()["previous"] == 21


def test_a_former_count_and_the_new_one_in_one_article_are_a_toll_that_grew(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(12))
    desk.hears("alfa", "2026-03-11", toll(21), page="2")
    told = desk.hears("beta", "2026-03-12", toll(12, "At first 12 were counted."), toll(30, "There are 30."))
    assert told == ["background", "CHANGED"]
    assert desk.last()["previous"] == 21


def test_a_toll_that_is_taken_down_in_words_is_told_and_one_that_is_only_lower_is_not(desk: Desk) -> None:
    moved: dict[str, Any] = {"change_kind": ChangeKind.FROM_TO, "sentence": "It was lowered from 40 to 31."}
    assert desk.hears("alfa", "2026-03-10", toll(40)) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", toll(31)) == ["known"]
    lowered = [toll(40, start=1, end=2, **moved), toll(31, start=3, end=4, **moved)]
    assert desk.hears("gamma", "2026-03-12", *lowered)[-1] == "CHANGED"
    assert (desk.last()["value"], desk.last()["previous"]) == (31, 40)
    assert desk.hears("delta", "2026-03-13", toll(40)) == ["background"]


def test_a_live_page_whose_toll_grows_is_no_correction_and_one_that_falls_is(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(12))
    assert desk.hears("alfa", "2026-03-10", toll(17)) == ["CHANGED"]
    assert desk.last()["corrects"] is None
    assert desk.hears("alfa", "2026-03-11", toll(15)) == ["CHANGED"]
    assert desk.last()["corrects"] == desk.changes()[-2]["id"]


def test_two_wrecks_of_one_week_are_two_by_coast_or_state(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", toll(12, "A boat sank off Crete.")) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", toll(9, "A dinghy sank off Lesbos.")) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", toll(15, parties=("LY",), place="LY"), page="2") == ["NEW"]
    assert desk.hears("gamma", "2026-03-12", toll(11, "Στη Λέσβο βυθίστηκε βάρκα.")) == ["CHANGED"]
    assert desk.last()["previous"] == 9
    assert desk.hears("delta", "2026-03-13", toll(14, "Crete counts its dead.")) == ["CHANGED"]
    assert desk.last()["previous"] == 12


def test_an_old_wreck_recalled_does_not_hide_the_toll_of_the_new_one(desk: Desk) -> None:
    old = toll(82, period="2023-06", role=Role.BACKGROUND)
    assert desk.hears("alfa", "2026-03-10", toll(12), old) == ["NEW", "background"]
    assert desk.hears("beta", "2026-03-11", toll(17)) == ["CHANGED"]


def test_the_toll_of_a_year_is_not_that_of_a_wreck(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(400, period="2026"))
    assert desk.hears("beta", "2026-03-11", toll(17, period="2026-03-11")) == ["NEW"]


def test_the_same_dead_counted_by_nationality_are_known(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(12))
    assert desk.hears("beta", "2026-03-11", toll(12, parties=("GR", "PK"))) == ["known"]
    assert desk.hears("gamma", "2026-03-11", toll(7, parties=("GR", "PK"))) == ["NEW"]


def test_the_number_aboard_told_as_dead_is_a_conflict_noted_once(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(350, measure="aboard"))
    assert desk.hears("beta", "2026-03-10", toll(350)) == ["conflict"]
    assert desk.hears("gamma", "2026-03-10", toll(350)) == ["known"]
    assert desk.hears("delta", "2026-03-11", toll(350)) == ["NEW"]


def test_the_missing_may_be_found_dead(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(40, measure="missing"), toll(5))
    assert desk.hears("beta", "2026-03-11", toll(40)) == ["CHANGED"]


def test_one_article_counts_as_many_dead_as_saved_without_contradiction(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", toll(12), toll(12, measure="rescued")) == ["NEW", "NEW"]


def test_arrests_of_each_week_are_told_and_their_retelling_is_not(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-02", arrests(14, "Held in Gujrat.")) == ["NEW"]
    assert desk.hears("beta", "2026-03-03", arrests(14, "Held near Lahore.")) == ["known"]
    assert desk.hears("alfa", "2026-03-09", arrests(23, "Held in Lahore."), page="2") == ["NEW"]
    assert desk.hears("beta", "2026-03-10", arrests(14, "Held in Karachi."), page="2") == ["NEW"]
    assert desk.hears("gamma", "2026-03-30", arrests(23)) == ["NEW"]


def test_a_count_of_one_year_is_not_rounded_into_another(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-02", arrests(1_700, bound=Bound.MORE_THAN, period="2023/2026"))
    assert desk.hears("beta", "2026-03-03", arrests(1_770, period="2025")) == ["NEW"]
    assert desk.hears("gamma", "2026-09-03", arrests(1_700, bound=Bound.MORE_THAN)) == ["known"]


# --- conflict


def test_two_outlets_in_conflict_are_noted_once_and_a_third_settles_it_on_a_later_day(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(10_500)) == ["NEW"]
    assert desk.hears("beta", "2026-03-10", quota(11_300)) == ["conflict"]
    note = desk.last()
    assert (note["told"], note["previous"]) == (False, 10_500)
    assert all(name in note["why"] for name in ("alfa", "beta"))
    assert desk.hears("gamma", "2026-03-10", quota(11_300)) == ["known"]
    assert desk.hears("beta", "2026-03-11", quota(11_300), page="2") == ["known"]
    assert desk.hears("delta", "2026-03-11", quota(11_300)) == ["CHANGED"]
    assert desk.hears("alfa", "2026-03-12", quota(11_300), page="2") == ["known"]
    assert desk.hears("gamma", "2026-03-13", quota(10_500), page="2") == ["background"]
    first = desk.changes()[0]
    assert [source["outlet"] for source in first["sources"]] == ["alfa"]


def test_a_copy_of_the_other_side_settles_nothing(desk: Desk) -> None:
    text = WORDS.format(name="other")
    desk.hears("alfa", "2026-03-10", quota(10_500))
    desk.hears("beta", "2026-03-10", quota(11_300), text=text)
    assert desk.hears("gamma", "2026-03-11", quota(11_300), text=text) == ["known"]


def test_an_outlet_that_updates_itself_within_a_day_is_a_change(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("alfa", "2026-03-10", quota(12_000), page="2") == ["CHANGED"]


# --- tolls told of fewer parties


def test_a_small_toll_of_one_place_and_day_told_of_fewer_parties_is_one(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", toll(7, parties=("GR", "PK"))) == ["NEW"]
    assert desk.hears("beta", "2026-03-10", toll(7)) == ["known"]
    assert desk.hears("gamma", "2026-04-20", toll(7), page="2") == ["NEW"]


# --- denial


def test_a_denial_is_told_once_and_what_is_stated_anew_days_later_again(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-09", quota(5_000)) == ["NEW"]
    assert desk.hears("beta", "2026-03-10", quota(5_000, denied=True)) == ["DENIED"]
    assert desk.hears("gamma", "2026-03-11", quota(5_000, denied=True)) == ["known"]
    assert desk.hears("delta", "2026-03-11", quota(5_000)) == ["known"]
    assert desk.hears("alfa", "2026-03-20", quota(5_000), page="2") == ["NEW"]
    assert desk.hears("beta", "2026-03-21", quota(5_000), page="2") == ["known"]
    assert desk.hears("gamma", "2026-03-25", quota(5_000, denied=True), page="2") == ["DENIED"]


def test_a_denied_number_is_not_told_as_new_by_those_who_have_not_heard(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", quota(5_000, denied=True)) == ["DENIED"]
    assert desk.hears("beta", "2026-03-11", quota(5_000)) == ["known"]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["5,400, not 4,500", "not 4,500 but 5,400"])
def test_a_number_denied_for_another_is_told_as_a_change_alone(desk: Desk, order: tuple[int, int]) -> None:
    stated = [quota(5_400), quota(4_500, denied=True)]
    placed = [replace(stated[which], start=place, end=place + 1) for place, which in enumerate(order)]
    assert desk.hears("alfa", "2026-03-09", quota(4_500)) == ["NEW"]
    assert sorted(desk.hears("beta", "2026-03-10", *placed)) == ["CHANGED", "background"]
    assert (desk.last()["value"], desk.last()["previous"]) == (5_400, 4_500)
    rows = desk.database.query("SELECT position, start FROM mentions WHERE article_id = 2 ORDER BY position")
    assert [(row["position"], row["start"]) for row in rows] == [(0, 0), (1, 1)]
    assert desk.hears("gamma", "2026-03-11", quota(5_400, denied=True)) == ["DENIED"]


def test_an_agreement_denied_with_its_number_is_told_as_the_number_alone(desk: Desk) -> None:
    sentence = "The ministry denied it."
    denied = agreement(denied=True, sentence=sentence)
    assert desk.hears("alfa", "2026-03-10", denied, quota(5_000, denied=True, sentence=sentence)) == ["known", "DENIED"]
    assert desk.hears("beta", "2026-03-11", agreement(denied=True)) == ["known"]


def test_a_denied_signing_confirmed_later_is_told(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-09", agreement()) == ["NEW"]
    assert desk.hears("beta", "2026-03-10", agreement(denied=True)) == ["DENIED"]
    assert desk.hears("gamma", "2026-03-11", agreement()) == ["known"]
    assert desk.hears("delta", "2026-03-20", agreement()) == ["NEW"]
    assert desk.hears("alfa", "2026-03-21", agreement(), page="2") == ["known"]


# --- revisions


def test_a_number_changed_at_its_address_and_back_is_corrected_twice(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("alfa", "2026-03-11", quota(12_500)) == ["CHANGED"]
    assert desk.hears("alfa", "2026-03-12", quota(10_500)) == ["CHANGED"]
    assert [change["corrects"] for change in desk.changes()] == [None, 1, 2]


def test_a_number_taken_off_its_page_is_told_as_withdrawn_and_linked_to_its_telling(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("alfa", "2026-03-11") == ["DENIED"]
    told = desk.last()
    assert (told["value"], told["corrects"], told["why"]) == (10_500, 1, "alfa told it and has taken it off the page")
    (row,) = desk.database.query(
        "SELECT m.quote, m.withdrawn_by, a.revision FROM changes c JOIN mentions m ON m.id = c.mention_id"
        " JOIN articles a ON a.id = m.article_id WHERE c.corrects"
    )
    assert (row["quote"], row["revision"]) == ("10500 workers", 1)
    assert row["withdrawn_by"] is not None
    assert desk.hears("beta", "2026-03-12", quota(10_500)) == ["known"]


def test_a_number_is_withdrawn_by_a_text_that_says_nothing_of_the_subject_any_more(desk: Desk) -> None:
    kept = "The ministry met on Monday.\nIts halls were full of guests.\n"
    desk.hears("alfa", "2026-03-10", quota(10_500), text=f"{kept}Italy will take 10500 workers.")
    assert desk.hears("alfa", "2026-03-11", text=f"{kept}No more was said.", relevant=False) == ["DENIED"]
    assert desk.hears("alfa", "2026-03-12", text=f"{kept}Nor less.", relevant=False) == []


def test_a_page_that_has_become_another_withdraws_nothing(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500), text="The ministry met.\nItaly will take 10500 workers.")
    assert desk.hears("alfa", "2026-03-11", text="Please log in.\nThe ministry met.\nOr pay now.", relevant=False) == []
    assert desk.last()["verdict"] == "new"


def test_a_number_that_others_state_too_is_not_withdrawn_with_one_page(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    desk.hears("beta", "2026-03-10", quota(10_500))
    assert desk.hears("alfa", "2026-03-11") == []


def test_a_number_that_was_never_told_is_not_withdrawn(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-09", quota(10_500))
    desk.hears("beta", "2026-03-10", quota(10_500))
    assert desk.hears("beta", "2026-03-11") == []


def test_a_number_that_others_gave_otherwise_is_withdrawn_with_the_page_that_alone_had_it(desk: Desk) -> None:
    desk.hears("beta", "2026-03-10", quota(10_500))
    assert desk.hears("alfa", "2026-03-11", quota(12_500)) == ["CHANGED"]
    assert desk.hears("alfa", "2026-03-12") == ["DENIED"]


def test_words_that_still_stand_withdraw_nothing_though_nothing_is_read_in_them(desk: Desk) -> None:
    text = WORDS.format(name="kept") + " 10500 workers and Greece signed"
    desk.hears("alfa", "2026-03-10", quota(10_500), agreement(quote="Greece signed"), text=text)
    assert desk.hears("alfa", "2026-03-11", text=text + "\nUpdated.") == []
    assert desk.hears("alfa", "2026-03-12", text=text.replace("10500", "0510500")) == []


SIGNED = agreement(quote="they signed it", sentence="On Monday they signed it in Athens")


def test_an_agreement_taken_off_its_page_is_told_as_withdrawn_and_linked_to_its_telling(desk: Desk) -> None:
    desk.hears("beta", "2026-03-09", agreement(stage=Stage.NEGOTIATING))
    assert desk.hears("alfa", "2026-03-10", SIGNED) == ["CHANGED"]
    assert desk.hears("alfa", "2026-03-11", quota(5)) == ["DENIED", "NEW"]
    (_, signed, withdrawn, _) = desk.changes()
    assert (withdrawn["stage"], withdrawn["corrects"], withdrawn["quote"]) == ("signed", signed["id"], SIGNED.quote)
    assert desk.hears("alfa", "2026-03-12") == ["DENIED"], "of the number alone"


@pytest.mark.parametrize(
    ("others", "after", "text"),
    [
        ([SIGNED], [], None),
        ([], [agreement(kind=AgreementKind.READMISSION, stage=Stage.PROPOSED)], None),
        ([], [], "In Athens, on Monday, both of them put their names to it."),
    ],
    ids=["another outlet says it", "another stage is told", "it is told in words that are not read"],
)
def test_an_agreement_is_not_withdrawn_where(
    desk: Desk, others: list[Agreement], after: list[Agreement], text: str | None
) -> None:
    desk.hears("alfa", "2026-03-10", SIGNED)
    for number, other in enumerate(others):
        assert desk.hears(f"other{number}", "2026-03-10", other) == ["known"]
    assert "DENIED" not in desk.hears("alfa", "2026-03-11", *after, text=text)


def test_a_quota_that_goes_with_its_number_is_withdrawn_once(desk: Desk) -> None:
    granted = agreement(kind=AgreementKind.LABOUR_QUOTA, stage=Stage.AGREED, parties=("IT", "PK"))
    granted = replace(granted, sentence=quota(1).sentence)
    assert desk.hears("alfa", "2026-03-10", quota(7_500), granted) == ["NEW", "NEW"]
    assert desk.hears("alfa", "2026-03-11") == ["DENIED"]
    assert desk.last()["value"] == 7_500


def test_a_stage_taken_down_at_its_address_is_told_as_a_correction(desk: Desk) -> None:
    agreed = agreement(stage=Stage.AGREED)
    assert desk.hears("alfa", "2026-03-10", SIGNED) == ["NEW"]
    assert desk.hears("alfa", "2026-03-11", agreed) == ["CHANGED"]
    told = desk.last()
    assert (told["stage"], told["previous"], told["corrects"]) == ("agreed", "signed", 1)
    assert desk.hears("beta", "2026-03-12", SIGNED) == ["known"], "who has not heard of it"
    assert desk.hears("gamma", "2026-03-12", replace(SIGNED, event_date="2026-03-12")) == ["CHANGED"]
    assert desk.hears("delta", "2026-03-20", agreed) == ["known"]


def test_who_repeats_a_stage_days_after_its_correction_tells_of_a_new_one(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", SIGNED)
    desk.hears("alfa", "2026-03-11", agreement(stage=Stage.AGREED))
    assert desk.hears("beta", "2026-03-13", SIGNED) == ["CHANGED"]


def test_a_lower_stage_corrects_nothing_that_another_outlet_tells_too(desk: Desk) -> None:
    desk.hears("beta", "2026-03-10", SIGNED)
    desk.hears("alfa", "2026-03-10", SIGNED)
    assert desk.hears("beta", "2026-03-11", agreement(stage=Stage.AGREED)) == ["known"]
    assert desk.hears("alfa", "2026-03-11", agreement(stage=Stage.AGREED)) == ["known"]


def test_a_lower_stage_corrects_nothing_while_the_words_of_the_higher_stand(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", SIGNED)
    text = WORDS.format(name="later") + f" {SIGNED.quote}"
    assert desk.hears("alfa", "2026-03-11", agreement(stage=Stage.AGREED), text=text) == ["known"]


def test_a_page_that_tells_of_the_next_stage_corrects_nothing(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", agreement(stage=Stage.NEGOTIATING))
    assert desk.hears("alfa", "2026-03-11", SIGNED) == ["CHANGED"]
    assert desk.last()["corrects"] is None


def test_a_denial_taken_off_its_page_denies_nothing_more(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-10", replace(SIGNED, denied=True)) == ["DENIED"]
    assert desk.hears("alfa", "2026-03-11") == []


def test_a_slip_corrected_to_what_is_known_is_known(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    assert desk.hears("beta", "2026-03-10", quota(10_050)) == ["conflict"]
    assert desk.hears("beta", "2026-03-11", quota(10_500)) == ["known"]


def test_an_unchanged_article_is_not_judged_again(desk: Desk) -> None:
    text = WORDS.format(name="still")
    desk.hears("alfa", "2026-03-10", quota(10_500), text=text)
    before = list(EXPORTS["facts"](desk.database))
    title = "Title 1"
    article = Article("https://alfa.example/1", title, text, "alfa", "en", "2026-03-10")
    again = Reading(article, relevant=True, reasons=(), figures=(quota(10_500),), agreements=())
    capture = Capture(9, "page", article.url, "test", None, None, "2026-03-11T12:00:00Z", 200, None, None, None, b"")
    with immediate(desk.database):
        assert desk.recorder.record(capture, again) == ()
    assert list(EXPORTS["facts"](desk.database)) == before


# --- gates


def test_an_undated_number_is_noted_once_and_told_when_dated(desk: Desk) -> None:
    assert desk.hears("alfa", None, quota(10_500)) == ["undated"]
    assert desk.hears("beta", None, quota(10_500)) == ["undated"]
    assert [change["told"] for change in desk.changes()] == [False]
    assert desk.hears("gamma", "2026-03-11", quota(10_500)) == ["NEW"]
    assert desk.hears("delta", None, quota(10_500)) == ["known"]


def test_an_article_older_than_the_age_gate_tells_nothing_and_leaves_the_ledger_alone(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-02-01", quota(10_500), captured="2026-03-10") == ["undated"]
    assert list(EXPORTS["facts"](desk.database)) == []
    assert "older than the age gate" in desk.last()["why"]


def test_a_page_dated_after_its_capture_tells_nothing(desk: Desk) -> None:
    assert desk.hears("alfa", "2026-03-13", quota(10_500), captured="2026-03-10") == ["undated"]
    assert "dated 2026-03-13, after it was captured" in desk.last()["why"]
    assert desk.hears("beta", "2026-03-11", quota(10_500), captured="2026-03-10") == ["NEW"]


def test_an_undated_refinement_is_no_note(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_000, bound=Bound.MORE_THAN))
    assert desk.hears("beta", None, quota(10_500)) == ["known"]


def test_a_burst_of_one_outlet_is_held_also_by_the_next_run_of_the_day(desk: Desk) -> None:
    many = [quota(1_000.0 + number, parties=("IT", code)) for number, code in enumerate(("PK", "IN", "EG", "MA"))]
    assert desk.hears("alfa", "2026-03-10", *many) == ["NEW"] * 4
    desk.recorder = Recorder(desk.database, WORKPLACE.rules.concepts, Gates(burst=BURST))
    more = [quota(2_000, parties=("GR", code)) for code in ("PK", "IN", "EG")]
    assert desk.hears("alfa", "2026-03-10", *more, page="2") == ["NEW", "held", "held"]
    assert desk.hears("beta", "2026-03-10", more[2]) == ["NEW"]
    assert desk.hears("alfa", "2026-03-11", more[1], page="3") == ["NEW"]


# --- agreements


def test_an_agreement_climbs_falls_and_returns_each_step_told_once(desk: Desk) -> None:
    steps = [
        ("2026-03-02", Stage.NEGOTIATING, "NEW"),
        ("2026-03-09", Stage.AGREED, "CHANGED"),
        ("2026-03-20", Stage.SIGNED, "CHANGED"),
        ("2026-05-10", Stage.RATIFIED, "CHANGED"),
        ("2026-06-10", Stage.IN_FORCE, "CHANGED"),
        ("2026-08-01", Stage.SUSPENDED, "CHANGED"),
        ("2026-09-01", Stage.IN_FORCE, "CHANGED"),
    ]
    for number, (day, stage, verdict) in enumerate(steps):
        assert desk.hears("alfa", day, agreement(stage=stage), page=f"a{number}") == [verdict]
        assert desk.hears("beta", day, agreement(stage=stage), page=f"b{number}") == ["known"]
    assert [change["previous"] for change in desk.changes()] == [None, *(stage.value for _, stage, _ in steps[:-1])]


def test_one_signing_by_three_names_and_a_day_late_is_told_once(desk: Desk) -> None:
    mobility = agreement(kind=AgreementKind.LABOUR_MOBILITY, name="memorandum on labour mobility")
    assert desk.hears("alfa", "2026-03-20", mobility) == ["NEW"]
    assert desk.hears("beta", "2026-03-20", agreement(name="memorandum on migration")) == ["known"]
    assert desk.hears("gamma", "2026-03-21", agreement(name="deal")) == ["known"]


def test_a_second_memorandum_is_new_a_year_later_whatever_became_of_the_first(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-20", agreement())
    desk.hears("alfa", "2026-08-01", agreement(stage=Stage.SUSPENDED), page="2")
    assert desk.hears("beta", "2027-06-10", agreement()) == ["NEW"]
    assert desk.hears("gamma", "2027-06-11", agreement()) == ["known"]


def test_a_new_treaty_beside_one_long_in_force_needs_a_date_to_be_told(seasoned: Desk) -> None:
    treaty: dict[str, Any] = {"kind": AgreementKind.READMISSION, "parties": ("EU", "PK")}
    assert seasoned.hears("alfa", "2026-03-07", agreement(**treaty)) == ["known"]
    assert seasoned.hears("beta", "2026-03-07", agreement(**treaty, event_date="2026-03-06")) == ["NEW"]


def test_an_event_long_past_is_recalled_however_it_is_told(seasoned: Desk) -> None:
    treaty = agreement(kind=AgreementKind.READMISSION, parties=("EU", "PK"), event_date="2010")
    assert seasoned.hears("alfa", "2026-03-07", treaty) == ["background"]


def test_an_agreement_of_many_is_the_same_with_one_left_out(desk: Desk) -> None:
    four = agreement(stage=Stage.AGREED, parties=("PK", "IT", "ES", "GR"))
    assert desk.hears("alfa", "2026-03-10", four) == ["NEW"]
    assert desk.hears("beta", "2026-03-11", agreement(stage=Stage.AGREED, parties=("PK", "IT", "GR"))) == ["known"]
    assert desk.hears("gamma", "2026-03-11", agreement(stage=Stage.AGREED, parties=("PK", "IT"))) == ["NEW"]


def test_a_quota_announced_in_two_tenses_is_one_announcement(desk: Desk) -> None:
    granted: dict[str, Any] = {"kind": AgreementKind.LABOUR_QUOTA, "parties": ("IT", "PK")}
    assert desk.hears("alfa", "2026-03-10", agreement(stage=Stage.PROPOSED, **granted)) == ["NEW"]
    assert desk.hears("beta", "2026-03-12", agreement(stage=Stage.AGREED, **granted)) == ["refined"]
    assert desk.hears("gamma", "2026-03-13", agreement(stage=Stage.AGREED, **granted)) == ["known"]


@pytest.mark.parametrize(
    ("stage", "number", "day", "verdict"),
    [
        (Stage.AGREED, quota(7_500), "2026-03-12", "known"),
        (Stage.PROPOSED, quota(7_500), "2026-03-12", "known"),
        (Stage.SIGNED, quota(7_500), "2026-03-12", "NEW"),
        (Stage.AGREED, quota(70), "2026-03-12", "NEW"),
        (Stage.AGREED, quota(7_500, parties=("PK",)), "2026-03-12", "NEW"),
        (Stage.AGREED, quota(7_500), "2027-06-12", "NEW"),
        (Stage.AGREED, quota(7_500, sentence="Another."), "2026-03-12", "NEW"),
    ],
    ids=["agreed", "will be", "a paper of it", "another number", "other parties", "a year on", "of something else"],
)
def test_a_quota_whose_number_was_told_is_no_news_in_other_words(
    desk: Desk, stage: Stage, number: Figure, day: str, verdict: str
) -> None:
    granted = agreement(kind=AgreementKind.LABOUR_QUOTA, stage=stage, parties=("IT", "PK"), sentence=quota(1).sentence)
    desk.hears("alfa", "2026-03-10", quota(7_500))
    assert desk.hears("beta", day, granted, replace(number, start=20, end=30))[0] == verdict
    assert desk.hears("gamma", day, granted) == ["known"]


@pytest.mark.parametrize("place", [20, -1], ids=["behind its number", "before it"])
@pytest.mark.parametrize("recalled", [True, False], ids=["recalled before", "of no one before"])
def test_a_quota_is_told_with_its_number_by_the_first_that_has_both_as_news(
    desk: Desk, place: int, *, recalled: bool
) -> None:
    granted = agreement(kind=AgreementKind.LABOUR_QUOTA, stage=Stage.AGREED, parties=("IT", "PK"), start=place)
    granted = replace(granted, sentence=quota(1).sentence)
    if recalled:
        desk.hears("other", "2026-03-01", quota(7_500, role=Role.BACKGROUND))
    assert desk.hears("alfa", "2026-03-10", quota(7_500), granted) == ["NEW", "NEW"]


def test_the_quota_that_a_memorandum_grants_is_no_second_instrument(desk: Desk) -> None:
    memorandum = agreement(name="memorandum")
    granted = agreement(kind=AgreementKind.LABOUR_QUOTA, stage=Stage.AGREED, name="work permits", start=10, end=16)
    assert desk.hears("alfa", "2026-03-10", memorandum, granted) == ["NEW", "known"]


def test_steps_of_one_side_and_agreements_outside_migration_are_never_told(desk: Desk) -> None:
    own = agreement(kind=AgreementKind.MEASURE, parties=("PK",))
    textiles = agreement(kind=AgreementKind.OTHER)
    assert desk.hears("alfa", "2026-03-10", own, textiles) == ["background", "background"]
    assert desk.hears("beta", "2026-03-11", own, textiles) == ["known", "background"]
    assert desk.changes() == []


# --- what others see


def test_changes_load_with_their_previous_and_their_sources(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    desk.hears("beta", "2026-03-20", quota(12_000))
    first, second = load_changes(desk.database)
    assert first.previous is None
    assert second.previous is not None
    assert (second.previous.value, second.previous.source, second.previous.since) == (10_500, "alfa", "2026-03-10")
    assert [source.outlet for source in first.sources] == ["alfa"]
    assert [source.outlet for source in second.sources] == ["beta"]


def test_the_reasons_of_an_article_say_what_kept_each_mention(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500, bound=Bound.ABOUT), toll(3, role=Role.BACKGROUND))
    desk.hears("beta", "2026-03-11", quota(10_500))
    told = explain(desk.database, "https://alfa.example/1")
    kept = explain(desk.database, "https://beta.example/1")
    assert told is not None
    assert kept is not None
    assert [mention["told"] for mention in told["articles"][0]["mentions"]] == [True, False]
    (mention,) = kept["articles"][0]["mentions"]
    assert mention["why"] == "agrees with about 10,500 (alfa, 2026-03-10)"
    assert mention["fact_id"] == told["articles"][0]["mentions"][0]["fact_id"]


def test_a_fact_comes_back_from_the_ledger_as_the_comparison_left_it(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", toll(12, "A boat sank off Crete."))
    desk.hears("beta", "2026-03-11", toll(17, "Near Gavdos and Crete.", period="2026-03-10"))
    (row,) = desk.database.query("SELECT * FROM facts")
    fact = fact_of(row)
    assert isinstance(fact, KnownFigure)
    assert (fact.state.value, fact.earlier[0].value, fact.sites) == (17, 12, ("gd", "krt"))


def test_a_fact_written_before_its_newer_fields_still_loads(desk: Desk) -> None:
    desk.hears("alfa", "2026-03-10", quota(10_500))
    desk.database.execute(
        "UPDATE facts SET state_json = json_remove(state_json, '$.sites', '$.delta', '$.disputed', '$.state.status')"
    )
    assert desk.hears("beta", "2026-03-11", quota(10_500)) == ["known"]


# --- the run


def quota_page(day: str, number: str) -> dict[str, object]:
    text = f"Italy's quota of work visas for Pakistani workers is {number}, the labour ministry said in Rome."
    return document(f"https://{day}.example/1", text, published=day, title="The quota", outlet=day)


def captured(home: Path, *documents: dict[str, object]) -> None:
    with open_captures(home) as captures:
        for fields in documents:
            line, day = json.dumps(fields).encode(), str(fields["published"])
            assert captures.add_document(line, url=str(fields["url"]), source="ingest", published=day) is not None


def test_days_are_judged_in_their_order_however_they_arrived(desk: Desk, tmp_path: Path) -> None:
    captured(tmp_path, quota_page("2026-03-20", "12,000"), quota_page("2026-03-10", "10,500"))
    with open_captures(tmp_path) as captures:
        process(captures, desk.database, Pass(WORKPLACE.rules, Gates()))
    quotas = [change for change in desk.changes() if change["measure"] == "labour_quota"]
    assert [(change["value"], change["previous"]) for change in quotas] == [(10_500, None), (12_000, 10_500)]


def test_stories_left_by_a_killed_run_are_grouped_by_the_next(desk: Desk, tmp_path: Path) -> None:
    captured(tmp_path, quota_page("2026-03-10", "10,500"))
    with open_captures(tmp_path) as captures:
        plan = Pass(WORKPLACE.rules, Gates())
        process(captures, desk.database, plan)
        desk.database.execute("UPDATE articles SET story_id = NULL")
        assert process(captures, desk.database, plan).read == 0
    assert [row["story"] is not None for row in EXPORTS["articles"](desk.database)] == [True]


def test_a_wreck_told_of_two_coasts_is_told_once_and_grows_as_one(desk: Desk) -> None:
    def counts(place: str, dead: float) -> tuple[Figure, Figure]:
        common: dict[str, Any] = {"place": place, "parties": (place,), "unit_class": UnitClass.COUNT, "unit": "people"}
        return (
            figure(value=dead, measure="deaths", quote=f"{dead:g} dead", **common),
            figure(value=36.0, measure="rescued", quote="36 rescued", **common),
        )

    assert desk.hears("first", "2026-03-10", *counts("ES", 50.0)) == ["NEW", "NEW"]
    assert desk.hears("second", "2026-03-10", *counts("MA", 50.0)) == ["known", "known"]
    assert desk.hears("third", "2026-03-11", *counts("ES", 57.0)) == ["CHANGED", "known"]
    assert desk.hears("fourth", "2026-03-30", *counts("MA", 50.0)) == ["NEW", "NEW"]
