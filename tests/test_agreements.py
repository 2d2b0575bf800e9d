"""Reading agreements: kind, stage, parties, role and evidence, in five languages."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.agreements import read_agreements
from pipeline.agreements.forms.events import events
from pipeline.agreements.statement.roles import is_old
from pipeline.agreements.tables import TABLES
from pipeline.agreements.tables.en_events import VERBS, WORDS
from pipeline.document import annotate
from pipeline.model import Agreement, AgreementKind, Article, Role, Stage

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (Path(__file__).parent / "agreement_cases.toml").read_text(encoding="utf-8")
)
NUMBERED = [
    pytest.param(language, case, id=f"{language}-{number}")
    for language, cases in CASES.items()
    for number, case in enumerate(cases, start=1)
]
EVENTS: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "agreement_events.toml").read_text(encoding="utf-8")
)
REACHED = {Stage.AGREED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE, Stage.IMPLEMENTED}
UNTOLD = {AgreementKind.OTHER, AgreementKind.MEASURE}
SNIPPETS = [
    "signed", "agreed to", "will", "not", "memorandum", "Italy", "Pakistan", "the two sides", "working group", "visas",
    "first meeting", "quota", "accordo", "firmato", "συμφωνία", "υπέγραψαν", "معاہدے", "دستخط", "acuerdo", "niega", ",",
    "under the", "in 2010", ".", "\n", "۔", "and", "model of", "talent partnership", "roadmap", "readmission agreement",
    "EURA", "denied", "10,500", "Ελλάδα", "اٹلی",
]  # fmt: skip
VERBS_SAID = [word for row in VERBS.values() for word in row.split()]
WORDS_SAID = [term.strip() for row in WORDS.values() for term in row.split("|")]


def read(text: str, **fields: Any) -> tuple[Agreement, ...]:
    given_fields = {"title": "", "outlet": "outlet.example", "language": "en", "published": "2026-03-10"} | fields
    return read_agreements(annotate(Article(url="https://outlet.example/a", text=text, **given_fields)))


def fits(agreement: Agreement, wanted: str) -> bool:
    words = wanted.split()
    denied = words[0] == "denied"
    kinds, stages, *parties, roles = words[1:] if denied else words
    return (
        agreement.denied is denied
        and agreement.kind in kinds.split("/")
        and agreement.stage in stages.split("/")
        and list(agreement.parties) == parties
        and agreement.role in roles.split("/")
    )


@pytest.mark.parametrize(("language", "case"), NUMBERED)
def test_a_news_sentence_states_these_agreements_and_no_others(language: str, case: dict[str, Any]) -> None:
    fields = {name: case[name] for name in ("title", "published") if name in case}
    left = [agreement for agreement in read(case["text"], language=language, **fields) if agreement.kind not in UNTOLD]
    for wanted in case["expect"]:
        match = next((agreement for agreement in left if fits(agreement, wanted)), None)
        assert match is not None, (wanted, left)
        left.remove(match)
    assert left == []


def test_every_language_has_forty_cases() -> None:
    assert {language: len(cases) >= 40 for language, cases in CASES.items()} == dict.fromkeys(TABLES, True)


def test_two_instruments_of_one_sentence_are_two_agreements() -> None:
    text = "Italy and Tunisia signed a memorandum on seasonal work and agreed to create a working group on migration."
    assert [(found.kind, found.stage) for found in read(text)] == [
        (AgreementKind.LABOUR_MOBILITY, Stage.SIGNED),
        (AgreementKind.WORKING_GROUP, Stage.AGREED),
    ]


def test_two_papers_of_one_side_are_each_of_their_own_pair() -> None:
    text = "Italy signed a readmission deal with Tunisia on Monday; the readmission deal with Libya was signed in 2019."
    first, second = read(text)
    assert first.parties == ("IT", "TN")
    assert second.parties == ("IT", "LY")


def test_of_one_state_named_the_other_is_the_one_it_talked_to() -> None:
    text = "Italy, Greece and Malta asked for talks with Libya. Malta signed the readmission agreement on Monday."
    [signed] = read(text)
    assert signed.parties == ("LY", "MT")


def test_a_step_of_one_side_is_a_measure_with_one_party() -> None:
    found = read("Pakistan announced plans to introduce a screening system for migrants at its airports.")
    assert [(agreement.kind, agreement.parties) for agreement in found] == [(AgreementKind.MEASURE, ("PK",))]


def test_an_agreement_outside_migration_is_read_as_other() -> None:
    found = read("Pakistan and Italy signed a memorandum on textiles and footwear in Rome.")
    assert [agreement.kind for agreement in found] == [AgreementKind.OTHER]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Peru and Bolivia agreed to reopen a mountain pass on Friday.", Stage.AGREED),
        ("Zambia signed a contract with a Korean builder for two dams.", Stage.SIGNED),
        ("Armenia accepted a proposal to exchange maps.", Stage.AGREED),
        ("The Sudanese army and its rivals reached a truce.", Stage.AGREED),
        ("Iceland and Norway concluded a pact on cod.", Stage.SIGNED),
        ("Ghana consented to a visit by auditors.", Stage.AGREED),
    ],
)
def test_an_agreement_on_anything_is_read_as_other(text: str, stage: Stage) -> None:
    [found] = read(text)
    assert (found.kind, found.stage) == (AgreementKind.OTHER, stage)


@pytest.mark.parametrize(
    "text",
    [
        "Peru may sign a loan with a Chinese bank next year.",
        "Bolivia refused to agree to a new border post.",
        "Zambia wants to sign a trade pact with Malawi.",
        "Armenia and its neighbour failed to reach a truce.",
        "Ministers of Iceland and Norway met to discuss cod.",
        "Ghana denied that it had agreed to a visit by auditors.",
        "The two ministers of Chad agreed that the harvest was poor.",
    ],
)
def test_what_is_wished_denied_or_only_talked_of_is_no_agreement_on_anything(text: str) -> None:
    assert [one for one in read(text) if one.stage in {Stage.AGREED, Stage.SIGNED} and not one.denied] == []


@pytest.mark.parametrize(("stage", "text"), [(stage, text) for stage, texts in EVENTS.items() for text in texts])
def test_a_sentence_on_any_subject_reports_what_was_reached_and_no_more(stage: str, text: str) -> None:
    found = [one for one in read(text) if one.stage in REACHED and not one.denied]
    assert bool(found) is (stage != "none"), found
    own = [event.stage.value for event in events(text)][:1]
    assert own == [stage] * (stage != "none")


def test_no_word_of_the_grammar_of_events_has_two_tags() -> None:
    terms = [term.strip() for row in WORDS.values() for term in row.split("|")]
    assert len(terms) == len(set(terms))


def test_a_treaty_that_a_sentence_only_names_is_no_record_of_its_own() -> None:
    assert read("Under the trade pact of 2010 Peru and Chile share a port.") == ()


def test_what_one_side_alone_promises_is_no_agreement_on_migration() -> None:
    [found] = read("Ghana guaranteed Malta to take back those without papers.")
    assert found.kind is AgreementKind.OTHER


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from([*SNIPPETS, *VERBS_SAID, *WORDS_SAID]), max_size=40))
def test_the_grammar_of_events_reads_any_words(parts: list[str]) -> None:
    text = " ".join(parts)
    assert all(text[event.start : event.end] for event in events(text))


def test_the_day_and_the_town_of_a_signing_are_read() -> None:
    [found] = read("Greece and Egypt signed a seasonal work agreement in Cairo on 9 March 2026.")
    assert (found.event_date, found.place, found.role) == ("2026-03-09", "Cairo", Role.NEWS)


def test_the_same_signing_a_year_later_is_background() -> None:
    text = "Greece and Egypt signed a seasonal work agreement in Cairo on 9 March 2026."
    [found] = read(text, published="2027-03-10")
    assert found.role is Role.BACKGROUND


def test_who_says_it_is_kept() -> None:
    [found] = read("Spain and Senegal agreed on a labour mobility pact, Elma Saiz said.")
    assert found.speaker == "Elma Saiz"


def test_reaffirming_is_marked_and_changes_no_stage() -> None:
    [found] = read("Ghana reaffirmed its commitment to the readmission agreement with the EU.")
    assert (found.reaffirmed, found.stage, found.role) == (True, Stage.IN_FORCE, Role.BACKGROUND)


def test_a_commitment_made_stronger_is_news_of_what_was_agreed_before() -> None:
    [found] = read("Ghana and Malta reinforced their commitment to fighting people smuggling.")
    assert (found.reaffirmed, found.stage, found.role) == (True, Stage.AGREED, Role.NEWS)


def test_a_commitment_said_again_is_not_the_agreement_its_article_tells_of() -> None:
    again, new = read(
        "Ghana and Malta reinforced their commitment to fighting people smuggling. The two sides agreed on Monday to "
        "deepen cooperation on migration."
    )
    assert (again.reaffirmed, new.reaffirmed) == (True, False)


def test_the_quote_is_the_clause_that_proves_it() -> None:
    text = "It rained in Rome. Italy and Ghana signed a migration agreement; the minister then flew home."
    [found] = read(text)
    assert found.quote == "Italy and Ghana signed a migration agreement"
    assert text[found.start : found.end] == found.quote
    assert found.sentence.endswith("flew home.")


@pytest.mark.parametrize(
    ("day", "today", "old"),
    [
        ("2010", "2026-03-10", True),
        ("2026", "2026-03-10", False),
        ("2026-02", "2026-03-10", True),
        ("2026-03", "2026-03-10", False),
        ("2026-02-27", "2026-03-10", True),
        ("2026-03-01", "2026-03-10", False),
        ("2026-03-09", None, False),
    ],
)
def test_what_happened_more_than_ten_days_ago_is_no_news(day: str, today: str | None, old: bool) -> None:  # noqa: FBT001 - a table
    assert is_old(day, today) is old


@pytest.mark.parametrize("language", sorted(TABLES))
def test_no_word_of_a_table_has_a_star_before_its_end(language: str) -> None:
    words = [word.strip() for row in TABLES[language].values() for word in row.split("|")]
    assert [word for word in words if not word or "*" in word[:-1]] == []


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=8), max_size=40), st.sampled_from([*sorted(TABLES), "de"]))
def test_evidence_quotes_the_text_whatever_the_text(parts: list[str], language: str) -> None:
    text = " ".join(parts)
    for found in read(text, language=language):
        assert text[found.start : found.end] == found.quote != ""
        assert found.quote in found.sentence
        assert found.parties == tuple(sorted(set(found.parties)))
        assert len(found.parties) > 1 or found.kind in UNTOLD


def test_an_undated_article_recalls_a_paper_in_force_since_a_year() -> None:
    text = (
        "Sobre el acuerdo de readmisión entre Malta y Ghana, en vigor desde 2010, el ministro pidió más coordinación."
    )
    [found] = read(text, language="es", published=None)
    assert (found.stage, found.role) == (Stage.IN_FORCE, Role.BACKGROUND)


TALKS = {
    "en": "Malta and Nepal are negotiating a labour mobility agreement.",
    "it": "Malta e Nepal negoziano un accordo sul lavoro.",
    "es": "Malta y Nepal negocian un acuerdo de movilidad laboral.",
    "el": "Κύπρος και Νεπάλ διαπραγματεύονται συμφωνία για εργάτες γης.",
}


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "The model is the labour accord signed with Ghana in 2022.", Role.BACKGROUND),
        ("en", "In 2022 Malta signed a labour agreement with Ghana.", Role.BACKGROUND),
        ("en", "On 9 May 2022 Malta signed a labour agreement with Ghana.", Role.NEWS),
        ("it", "Il modello sarà l'accordo firmato con il Ghana nel 2022.", Role.BACKGROUND),
        ("es", "La guía será el acuerdo firmado con Ghana en 2022.", Role.BACKGROUND),
        ("el", "Οδηγός θα είναι η συμφωνία που υπεγράφη με τη Γκάνα το 2022.", Role.BACKGROUND),
    ],
)
def test_an_undated_article_recalls_what_was_signed_in_a_year(language: str, text: str, role: Role) -> None:
    found = read(f"{TALKS[language]} {text}", language=language, published=None)
    assert [(one.stage, one.role) for one in found if "GH" in one.parties] == [(Stage.SIGNED, role)]


@settings(deadline=None, max_examples=50)
@given(st.text())
def test_no_text_crashes_the_reader(text: str) -> None:
    assert isinstance(read(text, published=None), tuple)


def test_a_text_without_full_stops_states_no_more_than_an_article_can() -> None:
    found = read("Italy and Pakistan signed a memorandum on migration and " * 2000)
    assert 0 < len(found) <= 200


def test_a_leap_day_to_come_is_that_of_the_next_leap_year() -> None:
    text = "The readmission agreement between Italy and Tunisia will enter into force on 29 February."
    assert [agreement.event_date for agreement in read(text, published="2024-12-01")] == ["2028-02-29"]
