"""A person's word on what was read: it opens or shuts the gates, corrects, is kept, undone, and outlives a replay."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.commandline import Answer, document, here, json_lines
from tests.ledger_views import Row, dump, exported, rows, sent_digests
from tests.own_news import GREEK_SIGNING, GREEK_VISAS

SPANISH_VISAS = (
    "Spain will issue 7,000 visas to workers from Pakistan, the labour ministry in Madrid said. "
    "Growers around Almeria had asked for hands since autumn."
)
OWN_WORDS = (
    "Pakistani workers are to get 5,000 visas from Greece, officials in Athens confirmed. Olive farms await them."
)
UNDATED = document("https://quill.example/1", SPANISH_VISAS, published=None, title="Visas from Madrid", outlet="Quill")
DATED = document(
    "https://lamp.example/1", GREEK_VISAS, published="2026-03-09", title="Visas from Athens", outlet="Lamp"
)


class Desk:
    """A home, and the person at its command line."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def run(self, *arguments: str | Path) -> Answer:
        answer = here("--home", self.home, "--baseline", "none", *arguments)
        assert answer.code == 0, answer.err
        return answer

    def ingest(self, *documents: dict[str, object]) -> None:
        self.run("ingest", json_lines(self.home.with_suffix(".jsonl"), documents))

    def review(self, *arguments: str) -> list[Row]:
        """Take a decision and return the changes it gives rise to."""
        found: list[Row] = self.run("review", *arguments, "--author", "Ana", "--json").json()["changes"]
        return found

    def waiting(self) -> list[Row]:
        found: list[Row] = self.run("review", "list", "--json").json()
        return found

    def decisions(self) -> list[Row]:
        found: list[Row] = self.run("review", "list", "--decided", "--json").json()
        return found

    def told(self) -> list[tuple[Any, ...]]:
        names = ("verdict", "value", "previous", "parties", "url")
        return [tuple(str(row[name]) for name in names) for row in exported(self.home, "changes") if row["told"]]

    def told_values(self) -> list[float]:
        return [row["value"] for row in exported(self.home, "changes") if row["told"]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path / "home")
    made.ingest(DATED, UNDATED)
    return made


def held(desk: Desk) -> str:
    (row,) = desk.waiting()
    return str(row["id"])


def test_what_has_no_date_waits_and_is_told_once_a_person_vouches_for_it(desk: Desk) -> None:
    (row,) = desk.waiting()
    assert (row["verdict"], row["value"], row["told"]) == ("undated", 7000, False)
    assert desk.told_values() == [5000]
    (change,) = desk.review("confirm", str(row["id"]), "--reason", "stands on the ministry's page")
    assert (change["verdict"], change["value"], change["told"]) == ("new", 7000, True)
    assert "confirmed by Ana on " in change["why"]
    assert "stands on the ministry's page" in change["why"]
    assert desk.waiting() == []


@pytest.mark.parametrize(("number", "waits"), [("7,000", 0), ("8,000", 1)], ids=["the same", "another"])
def test_what_a_dated_article_tells_later_waits_no_more(desk: Desk, number: str, waits: int) -> None:
    day = rows(desk.home, "SELECT captured_at FROM articles WHERE published IS NULL")[0]["captured_at"][:10]
    later = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    text = f"Pakistani workers are to get {number} visas from Spain, officials in Madrid said."
    desk.ingest(document("https://wick.example/1", text, published=later, outlet="Wick"))
    assert desk.told_values()[-1] == float(number.replace(",", ""))
    assert len(desk.waiting()) == waits
    assert desk.run("status", "--json").json()["waiting_for_review"] == waits


def test_a_confirmed_number_is_a_fact_that_later_ones_are_held_against(desk: Desk) -> None:
    desk.review("confirm", held(desk), "--reason", "seen")
    (fact,) = [row for row in exported(desk.home, "facts") if "ES" in row["parties"]]
    assert (fact["value"], fact["origin"]) == (7000, "press")


def test_what_is_rejected_is_no_fact_and_does_not_wait_any_more(desk: Desk) -> None:
    assert desk.review("reject", held(desk), "--reason", "a satire page") == []
    assert desk.waiting() == []
    assert desk.told_values() == [5000]
    assert [row["parties"] for row in exported(desk.home, "facts")] == [["GR", "PK"]]
    explained = desk.run("explain", "https://quill.example/1").out
    assert "rejected by Ana on " in explained
    assert "a satire page" in explained


def test_what_is_corrected_is_judged_as_what_it_says_in_truth(desk: Desk) -> None:
    change = desk.review("correct", held(desk), "--set", "value=700", "--set", "parties=ES,IN", "--reason", "misprint")
    assert [(row["value"], row["parties"], row["quote"]) for row in change] == [(700, ["ES", "IN"], "7,000 visas")]
    assert [(row["value"], row["parties"]) for row in exported(desk.home, "facts")][1:] == [(700, ["ES", "IN"])]


def test_a_decision_is_kept_with_author_time_and_reason_and_undone_by_another(desk: Desk) -> None:
    before = [line for line in dump(desk.home) if '"decisions"' not in line]
    desk.review("reject", held(desk), "--reason", "not believed")
    (decision,) = desk.decisions()
    assert (decision["author"], decision["action"], decision["reason"]) == ("Ana", "reject", "not believed")
    assert decision["made_at"].endswith("Z")
    desk.review("undo", str(decision["id"]), "--reason", "it was true")
    first, second = desk.decisions()
    assert (first["undone_by"], second["undoes"], second["action"]) == (second["id"], first["id"], "undo")
    assert [row["verdict"] for row in desk.waiting()] == ["undated"]
    after = [line for line in dump(desk.home) if '"decisions"' not in line]
    assert len(after) == len(before)


def test_of_two_decisions_on_one_mention_the_later_is_in_force(desk: Desk) -> None:
    waits = held(desk)
    (change,) = desk.review("confirm", waits, "--reason", "seen")
    desk.review("correct", str(change["id"]), "--set", "value=7500", "--reason", "misprint")
    assert desk.told_values() == [5000, 7500]
    *_, last = desk.decisions()
    desk.review("undo", str(last["id"]), "--reason", "no misprint")
    assert desk.told_values() == [5000, 7000]


def test_who_was_told_what_a_person_rejects_is_told_so(desk: Desk) -> None:
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["told"]]
    (change,) = desk.review("reject", str(told["id"]), "--reason", "the ministry knows nothing of it")
    assert (change["verdict"], change["value"], change["told"]) == ("denied", 5000, True)
    desk.run("send")
    first, second = sent_digests(desk.home)
    assert [one["verdict"] for one in first["data"]["changes"]].count("new") == 1
    assert [one["verdict"] for one in second["data"]["changes"]] == ["denied"]


def test_who_was_told_what_a_person_corrects_is_told_both_numbers(desk: Desk) -> None:
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["told"]]
    (change,) = desk.review("correct", str(told["id"]), "--set", "value=500", "--reason", "a nought too many")
    assert (change["verdict"], change["value"], change["previous"]) == ("changed", 500, 5000)


def test_what_a_person_vouches_for_is_told_though_its_note_was_sent(desk: Desk) -> None:
    desk.ingest(document("https://quill.example/2", GREEK_VISAS.replace("5,000", "8,000"), published=None))
    desk.run("send")
    note = next(row for row in desk.waiting() if row["value"] == 8000)
    (change,) = desk.review("confirm", str(note["id"]), "--reason", "seen")
    assert (change["verdict"], change["previous"]) == ("changed", 5000)
    assert change["id"] != note["id"]
    desk.run("send")
    assert [one["id"] for one in sent_digests(desk.home)[-1]["data"]["changes"]] == [change["id"]]


@pytest.mark.parametrize("decision", [("reject",), ("correct", "--set", "value=500")], ids=["rejected", "corrected"])
def test_who_heard_of_a_decision_hears_of_its_undoing_each_time(desk: Desk, decision: tuple[str, ...]) -> None:
    desk.run("send")
    for _ in range(2):
        (told,) = [row for row in exported(desk.home, "changes") if row["told"]]
        (change,) = desk.review(decision[0], str(told["id"]), *decision[1:], "--reason", "x")
        desk.run("send")
        assert [one["id"] for one in sent_digests(desk.home)[-1]["data"]["changes"]] == [change["id"]]
        (back,) = desk.review("undo", str(desk.decisions()[-1]["id"]), "--reason", "y")
        assert (back["verdict"], back["value"]) == ("new", 5000)
        desk.run("send")
        assert [one["id"] for one in sent_digests(desk.home)[-1]["data"]["changes"]] == [back["id"]]


def test_a_decision_undone_before_it_was_sent_is_heard_of_by_no_one(desk: Desk) -> None:
    desk.run("send")
    before = exported(desk.home, "changes")
    (told,) = [row for row in before if row["told"]]
    desk.review("reject", str(told["id"]), "--reason", "x")
    desk.review("undo", "1", "--reason", "y")
    assert exported(desk.home, "changes") == before
    digests = len(sent_digests(desk.home))
    desk.run("send")
    assert len(sent_digests(desk.home)) == digests


def test_what_is_found_again_after_later_news_was_sent_is_told_to_who_missed_it(desk: Desk) -> None:
    (first,) = [row for row in exported(desk.home, "changes") if row["told"]]
    desk.review("reject", str(first["id"]), "--reason", "x")
    desk.ingest(document("https://quill.example/2", GREEK_SIGNING, published="2026-03-10"))
    desk.run("send")
    (back,) = desk.review("undo", "1", "--reason", "y")
    desk.run("send")
    assert [one["id"] for one in sent_digests(desk.home)[-1]["data"]["changes"]] == [back["id"]]


def test_a_decision_is_about_one_of_like_quotes(desk: Desk) -> None:
    like = " ".join(
        f"{country} will issue 4,000 visas to workers from Egypt, the ministry said."
        for country in ("Greece", "Italy", "Spain")
    )
    desk.ingest(document("https://like.example/1", like, published="2026-03-09", outlet="Like"))
    told = {tuple(row["parties"]): row for row in exported(desk.home, "changes") if row["value"] == 4000}
    assert len({row["quote"] for row in told.values()}) == 1
    desk.review("reject", str(told["EG", "IT"]["id"]), "--reason", "only that one")
    left = {tuple(row["parties"]): row for row in exported(desk.home, "changes") if row["value"] == 4000}
    assert [(parties, row["id"]) for parties, row in left.items()] == [
        (parties, told[parties]["id"]) for parties in (("EG", "GR"), ("EG", "ES"))
    ]


def test_what_stands_in_several_texts_of_a_page_is_taken_back_once(desk: Desk) -> None:
    text = "Italy will issue 4,000 visas to workers from Pakistan, the ministry said."
    for day, more in (("2026-03-10", ""), ("2026-03-11", " Farms wait."), ("2026-03-12", " Farms still wait.")):
        desk.ingest(document("https://page.example/1", text + more, published=day, title="Visas"))
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["value"] == 4000]
    (change,) = desk.review("reject", str(told["id"]), "--reason", "x")
    assert change["verdict"] == "denied"


def test_who_was_told_a_misprint_hears_that_it_says_what_is_known(desk: Desk) -> None:
    desk.ingest(document("https://quill.example/2", GREEK_VISAS.replace("5,000", "50,000"), published="2026-03-10"))
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["value"] == 50_000]
    (change,) = desk.review("correct", str(told["id"]), "--set", "value=5000", "--reason", "a nought too many")
    assert (change["verdict"], change["value"], change["previous"]) == ("changed", 5000, 50_000)


@pytest.mark.parametrize("decision", [("reject",), ("correct", "--set", "value=500")], ids=["rejected", "corrected"])
def test_what_another_outlet_tells_after_a_person_took_it_back_is_heard_of(
    desk: Desk, decision: tuple[str, ...]
) -> None:
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["told"]]
    desk.review(decision[0], str(told["id"]), *decision[1:], "--reason", "x")
    desk.run("send")
    desk.ingest(document("https://quill.example/2", GREEK_VISAS, published="2026-03-12", outlet="Quill"))
    desk.run("send")
    (again,) = sent_digests(desk.home)[-1]["data"]["changes"]
    assert (again["value"], again["url"]) == (5000, "https://quill.example/2")
    before = desk.told()
    desk.run("replay", "--apply")
    assert desk.told() == before


def test_what_is_rejected_and_another_outlet_states_stands_and_is_not_denied(desk: Desk) -> None:
    desk.ingest(document("https://quill.example/2", GREEK_VISAS, published="2026-03-10", outlet="Quill", title="Jobs"))
    desk.ingest(document("https://wick.example/2", OWN_WORDS, published="2026-03-11", outlet="Wick"))
    desk.run("send")
    (told,) = [row for row in exported(desk.home, "changes") if row["told"]]
    answer = desk.run("review", "reject", str(told["id"]), "--reason", "Lamp made it up").out
    assert f"it stands; reject them too if they are wrong:\n{told['id']}  new: " in answer
    assert "https://quill.example/2" in answer
    before = dump_of_tellings(desk)
    assert [(row["id"], row["url"]) for row in before] == [(told["id"], "https://quill.example/2")]
    digests = len(sent_digests(desk.home))
    desk.run("send")
    assert len(sent_digests(desk.home)) == digests
    desk.run("replay", "--apply")
    assert dump_of_tellings(desk) == before
    again = desk.run("review", "reject", str(told["id"]), "--reason", "so did Quill", "--json").json()
    assert ([row["url"] for row in again["standing"]], again["changes"]) == (["https://wick.example/2"], [])
    (denied,) = desk.review("reject", str(told["id"]), "--reason", "and Wick")
    assert (denied["verdict"], denied["value"]) == ("denied", 5000)


def dump_of_tellings(desk: Desk) -> list[Row]:
    return [row for row in exported(desk.home, "changes") if row["told"]]


def test_a_replay_respects_what_was_decided(desk: Desk) -> None:
    desk.review("correct", held(desk), "--set", "value=700", "--reason", "misprint")
    before = desk.told()
    desk.run("replay", "--apply")
    assert desk.told() == before
    assert desk.waiting() == []


def test_a_correction_made_before_anything_was_told_stays_what_it_was_once_it_is_sent(desk: Desk) -> None:
    (first,) = [row for row in exported(desk.home, "changes") if row["told"]]
    desk.review("correct", str(first["id"]), "--set", "value=500", "--reason", "misprint")
    before = desk.told()
    desk.run("send")
    desk.run("replay", "--apply")
    assert desk.told() == before
    assert before[0][:2] == ("new", "500.0")


def test_a_corrected_number_counts_for_the_story_at_once(desk: Desk) -> None:
    texts = (GREEK_VISAS.replace("5,000", "9,300"), GREEK_VISAS.replace("Monday", "Sunday") + " Hotels had asked.")
    for number, text in enumerate(texts):
        desk.ingest(document(f"https://story{number}.example/1", text, published="2026-03-10", title=f"Word {number}"))
    for row in exported(desk.home, "changes"):
        if row["value"] in {9300, 5000}:
            desk.review("correct", str(row["id"]), "--set", "value=77", "--set", "parties=EG,IT", "--reason", "x")
    before = stories(desk)
    desk.run("replay", "--apply")
    assert stories(desk) == before


def stories(desk: Desk) -> list[tuple[str, list[str]]]:
    return sorted((row["id"], sorted(row["urls"])) for row in exported(desk.home, "stories"))


def test_a_note_names_no_outlet_that_says_another_number(desk: Desk) -> None:
    desk.ingest(document("https://quill.example/2", GREEK_VISAS.replace("5,000", "8,000"), published=None))
    desk.ingest(document("https://wick.example/2", f"{GREEK_VISAS} So it goes.", published="2026-12-31"))
    note = next(row for row in desk.waiting() if row["value"] == 8000)
    assert [source["url"] for source in note["sources"]] == ["https://quill.example/2"]


def test_a_burst_waits_and_several_are_confirmed_at_once(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "home")
    config = tmp_path / "config"
    config.mkdir()
    for path in (Path(__file__).parents[1] / "config").iterdir():
        (config / path.name).symlink_to(path)
    (config / "settings.toml").unlink()
    (config / "settings.toml").write_text("[gates]\nburst = 1\n", encoding="utf-8")
    texts = [
        GREEK_VISAS,
        SPANISH_VISAS,
        "Italy will issue 3,000 visas to workers from Egypt, the ministry in Rome said.",
    ]
    many = [
        document(f"https://lamp.example/{number}", text, published="2026-03-09", outlet="Lamp")
        for number, text in enumerate(texts)
    ]
    desk.run("--config", config, "ingest", json_lines(tmp_path / "many.jsonl", many))
    waits = [str(row["id"]) for row in desk.waiting()]
    assert {row["verdict"] for row in desk.waiting()} == {"held"}
    assert len(waits) == len(texts) - 1
    answer = desk.run("--config", config, "review", "confirm", *waits, "--reason", "a busy day", "--json").json()
    assert [change["verdict"] for change in answer["changes"]] == ["new", "new"]
    assert desk.waiting() == []


WRONG = {
    "no such change": (("reject", "99", "--reason", "x"), "99: no change of this ledger"),
    "no such decision": (("undo", "99", "--reason", "x"), "99: no decision to undo"),
    "no such field": (
        ("correct", "1", "--set", "colour=red", "--reason", "x"),
        "colour: cannot be corrected; allowed are",
    ),
    "no such measure of value": (("correct", "1", "--set", "value=many", "--reason", "x"), "value = 'many'"),
    "a point between thousands": (
        ("correct", "1", "--set", "value=9.000", "--reason", "x"),
        "value = '9.000': three digits behind a point read as thousands",
    ),
    "no number": (("correct", "1", "--set", "value=NaN", "--reason", "x"), "value = nan: allowed is a number"),
    "a number below 0": (("correct", "1", "--set", "value=-5", "--reason", "x"), "value = -5: allowed is a number"),
    "no end of that range": (("correct", "1", "--set", "value_max=1", "--reason", "x"), "value_max = 1: allowed is"),
    "no such measure": (("correct", "1", "--set", "measure=hats", "--reason", "x"), "measure = 'hats': allowed are"),
    "no such country": (("correct", "1", "--set", "parties=it,pk", "--reason", "x"), "parties = ['it', 'pk']: allowed"),
    "no party": (("correct", "1", "--set", "parties=[]", "--reason", "x"), "parties = []: allowed are"),
    "no such day": (("correct", "1", "--set", "period=2026-02-30", "--reason", "x"), "period = '2026-02-30': allowed"),
    "no text": (("reject", "1", "--reason", "\udcff"), "\\udcff: is no UTF-8 text"),
    "no value": (("correct", "1", "--set", "value", "--reason", "x"), "--set value: allowed is FIELD=VALUE"),
    "no reason": (("reject", "1", "--reason", " "), "--reason: is empty"),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG.values(), ids=WRONG)
def test_a_decision_that_cannot_be_taken_says_why_and_changes_nothing(
    desk: Desk, arguments: tuple[str, ...], said: str
) -> None:
    before = dump(desk.home)
    answer = here("--home", desk.home, "review", *arguments)
    assert (answer.code, said in answer.err) == (1, True), answer.err
    assert dump(desk.home) == before


def test_of_several_decisions_all_are_taken_or_none(desk: Desk) -> None:
    answer = here("--home", desk.home, "review", "confirm", held(desk), "99", "--reason", "x")
    assert answer.code == 1
    assert desk.decisions() == []
    assert rows(desk.home, "SELECT count(*) AS n FROM articles WHERE NOT judged") == [{"n": 0}]
