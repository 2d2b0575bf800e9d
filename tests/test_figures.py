"""Figures: what a number measures, between whom, and the words that prove it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pipeline.compare import FigureMention
from pipeline.compare.mentions import mention_of
from pipeline.document import annotate
from pipeline.figures import Concepts, read_figures
from pipeline.figures.ground.concepts import LANGUAGES
from pipeline.model import Article, Bound, ChangeKind, Figure, Nature, Per, Reading, Role, UnitClass

ROOT = Path(__file__).parent.parent
CASES = tomllib.loads((Path(__file__).parent / "figures_cases.toml").read_text(encoding="utf-8"))
EXACT = tomllib.loads((Path(__file__).parent / "figure_measure_cases.toml").read_text(encoding="utf-8"))["cases"]
PUBLISHED = "2026-03-10"
BOUNDS = {bound.value for bound in Bound}
CLASSES = {unit_class.value for unit_class in UnitClass}


@cache
def concepts() -> Concepts:
    raw = tomllib.loads((ROOT / "config" / "concepts.toml").read_text(encoding="utf-8"))
    return TypeAdapter(Concepts).validate_python(raw)


def read(text: str, *, language: str = "en", title: str = "", published: str | None = PUBLISHED) -> tuple[Figure, ...]:
    article = Article(
        url="https://news.example/1", title=title, text=text, outlet="news", language=language, published=published
    )
    return read_figures(annotate(article), concepts())


def values(figures: tuple[Figure, ...]) -> list[float]:
    return [figure.value for figure in figures]


class Tally:
    """Counts what was found of the labels of one language."""

    def __init__(self) -> None:
        self.gold = self.found = self.hit = self.attributes = self.attributes_hit = 0

    def add(self, figures: tuple[Figure, ...], labels: list[str]) -> None:
        free = list(figures)
        self.gold += len(labels)
        self.found += len(free)
        for label in labels:
            value, measure, *attributes = label.split()
            match = next((one for one in free if one.value == pytest.approx(float(value))), None)
            if match is None:
                continue
            free.remove(match)
            self.hit += 1
            self.attributes += 1 + len(attributes)
            self.attributes_hit += family(match.measure) == family(measure)
            self.attributes_hit += sum(holds(match, attribute) for attribute in attributes)

    @property
    def f1(self) -> float:
        return 2 * self.hit / (self.found + self.gold) if self.found + self.gold else 1.0


def family(measure: str) -> str:
    return concepts().measure(measure).family


def holds(figure: Figure, attribute: str) -> bool:
    """Return whether a figure has one labelled attribute."""
    if attribute.replace(",", "").isupper():
        return set(figure.parties) == set(attribute.split(","))
    if "=" in attribute:
        name, expected = attribute.split("=")
        return str(getattr(figure, name)) == expected
    if attribute in {"denied", "vague", "stated"}:
        return not figure.denied if attribute == "stated" else bool(getattr(figure, attribute))
    if attribute in BOUNDS:
        return figure.bound.value == attribute
    if attribute in CLASSES:
        return figure.unit_class.value == attribute
    return attribute in {figure.role.value, figure.direction.value}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labelled_sentences_are_read_as_labelled(language: str) -> None:
    tally = Tally()
    for title, text, *labels in CASES[language]["cases"]:
        tally.add(read(text, language=language, title=title), labels)
    assert len(CASES[language]["cases"]) >= 40
    assert tally.f1 >= 0.92
    assert tally.attributes_hit / tally.attributes >= 0.9


@pytest.mark.parametrize(
    ("language", "title", "text", "labels"), [(*case[:3], case[3:]) for case in EXACT], ids=[case[1] for case in EXACT]
)
def test_a_number_counts_what_its_clause_says(language: str, title: str, text: str, labels: list[str]) -> None:
    tally = Tally()
    figures = read(text, language=language, title=title)
    tally.add(figures, labels)
    assert tally.f1 == 1.0, [(figure.value, figure.measure) for figure in figures]
    assert tally.attributes_hit == tally.attributes, figures


def test_the_configuration_knows_the_measures_of_the_design() -> None:
    names = {measure.name for measure in concepts().measures}
    assert {"labour_quota", "visas_issued", "workers_admitted"} <= names
    assert {family(name) for name in ("labour_quota", "visas_issued", "workers_admitted")} == {"labour"}
    assert {one.name for one in concepts().measures if one.nature is Nature.TOLL} == {
        "deaths",
        "missing",
        "rescued",
        "aboard",
    }


def test_a_misspelt_key_of_a_concept_is_refused() -> None:
    raw = tomllib.loads((ROOT / "config" / "concepts.toml").read_text(encoding="utf-8"))
    raw["measures"][0]["colour"] = "red"
    with pytest.raises(ValidationError, match="colour"):
        TypeAdapter(Concepts).validate_python(raw)


def test_an_unknown_measure_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        concepts().measure("weather")


def test_a_list_goes_on_counting_what_its_head_counted() -> None:
    text = (
        "Police in Pakistan listed 90 most wanted human smugglers: 41 from Gujrat, 30 from Sialkot and 19 from Multan."
    )
    figures = read(text)
    assert values(figures) == [90, 41, 30, 19]
    assert {figure.measure for figure in figures} == {"wanted"}
    assert {figure.parties for figure in figures} == {("PK",)}


def test_years_of_a_respective_list_go_one_to_each_number() -> None:
    figures = read("Italy's quota is 2,000, 3,000 and 4,000 seasonal workers from India for 2026, 2027 and 2028.")
    assert [(figure.value, figure.period) for figure in figures] == [(2000, "2026"), (3000, "2027"), (4000, "2028")]
    assert {figure.scope for figure in figures} == {"seasonal"}


def test_a_total_for_all_countries_is_bound_to_the_host_alone() -> None:
    text = "Italy will admit 80,000 non-EU workers. Of them 6,000 from Pakistan."
    total, part = read(text, title="Italy opens to Pakistani workers")
    assert total.parties == ("IT",)
    assert part.parties == ("IT", "PK")


def test_a_rate_of_a_pair_is_the_rate_of_both() -> None:
    figures = read("Greece will admit 3,000 non-seasonal and 5,000 seasonal workers from Egypt annually.")
    assert [(figure.value, figure.per, figure.scope) for figure in figures] == [
        (3000, Per.YEAR, "non_seasonal"),
        (5000, Per.YEAR, "seasonal"),
    ]


def test_a_second_story_in_the_text_gives_no_figures() -> None:
    text = (
        "Italy will admit 6,000 workers from Pakistan.\n\nThe minister thanked his guests.\n\n"
        "Heavy rain hit the north.\n\nPolice said 12 people were killed and 40 injured when a bus fell into a river."
    )
    assert values(read(text)) == [6000]


def test_a_teaser_gives_no_figures() -> None:
    text = "Italy will admit 6,000 workers from Pakistan.\nRead more: 900 migrants rescued off Malta"
    assert values(read(text)) == [6000]


def test_a_visa_of_five_years_is_a_length_and_a_delay_of_five_years_is_none() -> None:
    (length,) = read("Greece offers Pakistani workers a visa for five years.")
    assert (length.measure, length.unit_class) == ("permit_length", UnitClass.DURATION)
    assert read("The visa agreement with Pakistan has been pending for five years.") == ()


def test_the_speaker_is_the_office_that_says_so() -> None:
    (figure,) = read("Greece will admit 6,000 workers from Egypt, the migration ministry said.")
    assert figure.speaker is not None
    assert "ministry" in figure.speaker


def test_the_pilot_of_last_year_is_background() -> None:
    text = "Germany will grant 9,000 work visas to Kenyans. Last year's pilot had 500 workers."
    assert [(figure.value, figure.role) for figure in read(text)] == [(9000, Role.NEWS), (500, Role.BACKGROUND)]


def test_an_article_in_no_language_of_ours_is_still_read() -> None:
    assert values(read("Italy will grant 6,000 work visas to Pakistani nationals.", language="de")) == [6000]


def test_a_day_is_no_period_of_a_quota_but_one_of_a_toll() -> None:
    (quota,) = read("Italy will admit 6,000 workers from Egypt, the minister said on Monday.")
    (toll,) = read("At least 14 migrants drowned off Malta on Sunday.")
    assert quota.period is None
    assert toll.period == "2026-03-08"


def test_a_rate_behind_a_comma_is_not_the_rate_of_the_whole() -> None:
    text = "L'Italia concederà 9.600 visti di lavoro a cittadini indiani, circa 3.200 all'anno."
    assert [(figure.value, figure.per) for figure in read(text, language="it")] == [(9600, Per.NONE), (3200, Per.YEAR)]


def test_europe_is_the_host_of_a_fall_though_ministers_met_in_a_city() -> None:
    text = "Ministers in Madrid heard that irregular migration from Egypt to Europe had fallen by 31 per cent."
    (figure,) = read(text, title="Spain hosts migration talks")
    assert figure.parties == ("EG", "EU")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nine people drowned off Malta when a boat that had left from the coast of Tunisia capsized."),
        ("it", "Nove persone sono annegate al largo di Malta: il barcone era partito dalle coste della Tunisia."),
        ("es", "Nueve personas murieron frente a Malta; la patera había zarpado de la costa de Túnez."),
        ("el", "Εννέα άνθρωποι πνίγηκαν ανοιχτά της Μάλτας. Η βάρκα είχε ξεκινήσει από τις ακτές της Τυνησίας."),
    ],
)
def test_a_boat_is_lost_where_it_sank_not_where_it_left(language: str, text: str) -> None:
    figure = read(text, language=language)[0]
    assert (figure.value, figure.place, figure.parties) == (9, "MT", ("MT",))


def test_fruit_is_not_migration() -> None:
    text = "Growers sold 3,000 tonnes of strawberries at 4 euros a kilo. Greenhouses cover 1,200 hectares."
    assert read(text, title="A good year for strawberries") == ()


def test_a_dateline_says_where_a_report_was_filed_and_no_more() -> None:
    (figure,) = read("WARSAW, 3 March -- Irregular crossings into the EU fell by 22 per cent, Frontex said.")
    assert figure.parties == ("EU",)


def test_the_old_end_of_a_pair_is_background() -> None:
    text = "Arrivals from Algeria fell by 40 per cent, from 5,000 to 3,000, the Spanish interior ministry said."
    figures = {figure.value: (figure.measure, figure.role) for figure in read(text, title="Spain: fewer migrants")}
    assert figures[5000] == ("irregular_arrivals", Role.BACKGROUND)
    assert figures[3000] == ("irregular_arrivals", Role.NEWS)


def test_each_number_of_a_respective_list_has_its_own_state() -> None:
    text = "Italy received requests from India and Morocco for, respectively, 9,100 and 8,200 work permits."
    assert [(figure.value, figure.origin) for figure in read(text)] == [(9100, "IN"), (8200, "MA")]


def test_what_a_labour_market_lacks_is_of_no_corridor() -> None:
    text = "Greece signed a labour deal with Vietnam for 4,000 workers. Farms lack 70,000 hands."
    deal, need = read(text, title="Greece turns to Vietnamese workers")
    assert (deal.parties, deal.role) == (("GR", "VN"), Role.NEWS)
    assert (need.parties, need.role) == (("GR",), Role.BACKGROUND)


def test_a_wage_or_a_fee_is_no_funding() -> None:
    assert read("Italy hires workers from Egypt who earn 1,400 euros a month and pay a fee of 20,000 euros.") == ()


ALL_TEXT = " ".join(text for section in CASES.values() for _, text, *_ in section["cases"])
PIECES = st.lists(
    st.sampled_from(ALL_TEXT.split()) | st.sampled_from([".", "\n", "(", "۔", "·"]) | st.text(max_size=6), max_size=40
)


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("Landings in Greece since May: roughly 8,540.", "irregular_arrivals", 8540),
        ("Asylum seekers in Greece — beds: 420.", "centre_places", 420),
        ("Deaths off Greece, first half: 31; returns: 95.", "returns", 95),
    ],
)
def test_a_label_names_the_number_behind_its_colon(text: str, measure: str, value: float) -> None:
    assert (measure, value) in {(figure.measure, figure.value) for figure in read(text, title="Migration in Greece")}


def test_people_who_work_there_already_are_no_news() -> None:
    text = "Czechia raises its quota for Filipinos to 10,300. Some 7,000 Filipino workers work in Prague."
    raised, there = read(text, title="Quota raised")
    assert (raised.role, there.role) == (Role.NEWS, Role.BACKGROUND)


def test_what_a_speaker_says_behind_a_colon_is_no_label() -> None:
    [figure] = read("The minister of asylum claims said: 300 migrants landed in Malta.")
    assert figure.measure == "irregular_arrivals"


def test_a_percentage_of_the_whole_is_a_share_of_what_was_counted() -> None:
    landed, share = read("Malta took in 4,100 migrants off boats this year, 80 per cent of the total from Bangladesh.")
    assert (share.measure, share.value, share.parties) == ("share", 80, ("BD", "MT"))
    assert landed.value == 4100


def test_a_list_of_rates_goes_on_place_by_place() -> None:
    figures = read("Malta recognised 60 per cent of asylum claims from Sudan, 12 per cent from Ghana.", title="Asylum")
    assert [(figure.measure, figure.value, figure.parties) for figure in figures] == [
        ("recognition_rate", 60, ("MT", "SD")),
        ("recognition_rate", 12, ("GH", "MT")),
    ]


@settings(max_examples=150, deadline=None)
@given(pieces=PIECES, language=st.sampled_from(LANGUAGES))
def test_offsets_quote_the_text_whatever_it_says(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    for figure in read(text, language=language, title=" ".join(pieces[:5])):
        assert text[figure.start : figure.end] == figure.quote
        assert figure.quote
        assert figure.quote in figure.sentence or figure.sentence in text
        assert list(figure.parties) == sorted(set(figure.parties))


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200), language=st.sampled_from(LANGUAGES))
def test_no_text_crashes_the_reader(text: str, language: str) -> None:
    first = read(text, language=language)
    assert first == read(text, language=language)
    assert all(replace(figure) == figure for figure in first)


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        (
            "The toll of migrants lost off Malta was lowered to 33 from 40, after two bodies were counted twice.",
            {33: 40},
        ),
        (
            "The agency lowered the toll of Fijians in Sunday's boat accident off Malta to 33 from 40 now.",
            {33: 40},
        ),
        ("Off Malta 33 migrants died, far from 40 feared dead.", {}),
    ],
)
def test_a_number_right_behind_from_is_what_the_one_before_it_was(text: str, moved: dict[int, int]) -> None:
    article = Article(
        url="https://news.example/1", title="", text=text, outlet="news", language="en", published=PUBLISHED
    )
    figures = read_figures(annotate(article), concepts())
    reading = Reading(article=article, relevant=True, reasons=(), figures=figures, agreements=())
    mentions = [mention_of(figure, reading, concepts()) for figure in figures]
    found = {one.figure.value: one.was for one in mentions if isinstance(one, FigureMention) and one.was is not None}
    assert found == moved


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The FIA has added 56 names to its list of most wanted human traffickers.", ChangeKind.DELTA),
        ("en", "The FIA's list of most wanted human traffickers holds 56 names.", ChangeKind.LEVEL),
    ],
)
def test_what_is_added_to_a_list_is_a_difference(language: str, text: str, kind: ChangeKind) -> None:
    assert [figure.change_kind for figure in read(text, language=language)] == [kind]


@pytest.mark.parametrize(
    ("text", "under"),
    [
        ("Malta has issued 1,214 work visas to Fijians so far under the quota of 10,500 workers.", {1214: 10_500}),
        ("Malta has issued 1,214 work visas to Fijians.", {}),
    ],
)
def test_visas_are_set_against_the_quota_of_their_sentence(text: str, under: dict[int, int]) -> None:
    article = Article(
        url="https://news.example/1", title="", text=text, outlet="news", language="en", published=PUBLISHED
    )
    figures = read_figures(annotate(article), concepts())
    reading = Reading(article=article, relevant=True, reasons=(), figures=figures, agreements=())
    mentions = [mention_of(figure, reading, concepts()) for figure in figures]
    assert {one.figure.value: one.under for one in mentions if isinstance(one, FigureMention) and one.under} == under
