import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from pipeline.document import annotate
from pipeline.model import Article
from pipeline.relevance import Relevance, judge_relevance
from pipeline.topics import Topics

CONFIG = Path(__file__).parent.parent / "config" / "topics.toml"
TOPICS = TypeAdapter(Topics).validate_python(tomllib.loads(CONFIG.read_text(encoding="utf-8")))


def judge(title: str, text: str, language: str) -> Relevance:
    return read(title, text, language, TOPICS)


def read(title: str, text: str, language: str, topics: Topics) -> Relevance:
    article = Article(
        url="https://example.org/a", title=title, text=text, outlet="o", language=language, published=None
    )
    return judge_relevance(annotate(article), topics)


#: Short items of all kinds: news of migration, with and without the usual words, and what only looks like it.
CASES = [json.loads(line) for line in (Path(__file__).parent / "relevance_cases.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}-{case['title']}")
def test_an_item_is_judged_by_what_it_tells_and_the_judgement_says_why(case: dict[str, Any]) -> None:
    judged = judge(case["title"], case["text"], case["language"])
    assert judged.relevant is case["relevant"], judged
    assert judged.reasons[0].startswith("migration object" if judged.relevant else "not relevant:")


def test_a_veto_does_not_silence_strong_evidence() -> None:
    text = (
        "Italy will admit 12,000 Pakistani seasonal workers under a labour mobility accord, ministers said in Rome. "
        "They also spoke of textile exports and bilateral trade."
    )
    judged = judge("Rome and Islamabad sign", text, "en")
    assert judged.relevant
    assert any(reason.startswith("veto: trade") for reason in judged.reasons)


TEASERS = {
    "en": "Read also: Snow and rain in 12 regions",
    "it": "Leggi anche: Allerta meteo, neve e frane in sei regioni",
    "es": "Te puede interesar: Lluvias y nevadas en doce provincias",
    "el": "Διαβάστε επίσης: Χιόνια και βροχές σε 12 περιοχές",
    "ur": "یہ بھی پڑھیں: بارش اور برفباری کی پیشگوئی",
}


@pytest.mark.parametrize("language", TEASERS)
def test_a_teaser_neither_vetoes_nor_makes_relevant(language: str) -> None:
    told = "Greece and Pakistan set up a working group on returns."
    assert judge("News", f"{told} {TEASERS[language]}", language) == judge("News", told, language)
    other = "A festival opened in Athens."
    assert not judge("News", f"{other} Read also: Migrants from Egypt land on Crete", "en").relevant


def test_words_of_a_teaser_inside_a_sentence_open_none() -> None:
    assert judge("News", "We also read more about migrants from Egypt in Greece.", "en").relevant


def test_a_local_veto_silences_only_what_stands_beside_it() -> None:
    eels = "Dams in Greece and Italy stop the migration of eels."
    assert not judge("News", eels, "en").relevant
    apart = f"{eels} The rivers are low. It is hot. Forty migrants from Egypt came ashore on Crete."
    assert judge("News", apart, "en").relevant


def test_a_domestic_veto_says_nothing_where_two_countries_are_named() -> None:
    text = "Migrants from Bihar and Odisha work in the mills of India."
    assert not judge("News", text, "en").relevant
    assert judge("News", f"{text} Migrants from Nepal do too.", "en").relevant


NATIONALS = {
    "en": ("A charter with 40 nationals of Nepal", "A charter with 40 tonnes for Nepal"),
    "it": ("Un aereo con 40 cittadini del Nepal", "Un aereo con 40 casse per il Nepal"),
    "es": ("Un chárter con 40 ciudadanos de Nepal", "Un chárter con 40 cajas para Nepal"),
    "el": ("Τσάρτερ με 40 υπηκόους του Νεπάλ", "Τσάρτερ με 40 κιβώτια για το Νεπάλ"),
    "ur": ("چارٹر طیارہ اور نیپال کے شہری 40", "چارٹر طیارہ اور نیپال کے لیے 40 ڈبے"),
}
ESCORTED = {"en": "Frontex", "it": "Frontex", "es": "Frontex", "el": "φρόντεξ", "ur": "فرنٹیکس"}


@pytest.mark.parametrize("language", NATIONALS)
def test_nationals_of_a_country_are_a_people(language: str) -> None:
    people, goods = (
        judge("News", f"{text}, {ESCORTED[language]}. Athens, Greece.", language).reasons
        for text in NATIONALS[language]
    )
    assert any("a people put on a plane" in reason for reason in people)
    assert not any("a people put on a plane" in reason for reason in goods)


COUNTED_PEOPLE = {
    "en": ("40 Georgians left Tbilisi for farms in Germany.", "40 Georgian firms left Tbilisi for farms in Germany."),
    "it": (
        "40 moldavi sono partiti per i campi della Puglia.",
        "40 aziende moldave sono partite per i campi d'Italia.",
    ),
    "es": ("40 moldavos llegaron a las fincas de Alemania.", "40 empresas moldavas llegaron a las fincas de Alemania."),
    "el": (
        "40 Μολδαβοί αναχώρησαν για αγροκτήματα της Γερμανίας.",
        "40 μολδαβικές εταιρείες αναχώρησαν για αγροκτήματα της Γερμανίας.",
    ),
    "ur": ("40 نیپالی باشندے جرمنی کے فارموں کو روانہ ہو گئے۔", "40 نیپالی کمپنیاں جرمنی کے فارموں کو روانہ ہو گئیں۔"),
}


@pytest.mark.parametrize("language", COUNTED_PEOPLE)
def test_a_count_of_firms_counts_no_people(language: str) -> None:
    people, firms = (judge("News", text, language).reasons for text in COUNTED_PEOPLE[language])
    name = "a people on its way to work in another country"
    assert any(name in reason for reason in people)
    assert not any(name in reason for reason in firms)


def test_what_means_migration_only_in_one_sentence_means_nothing_in_two() -> None:
    name = "workers in an instrument of two states"
    one = judge("News", "Oslo and Manila signed a memorandum on masons.", "en")
    two = judge("News", "Oslo and Manila signed a memorandum. Masons came to watch.", "en")
    assert any(name in reason for reason in one.reasons)
    assert not any(name in reason for reason in two.reasons)


def test_a_longer_term_that_lacks_what_it_needs_hides_no_shorter_one() -> None:
    topics = TypeAdapter(Topics).validate_python(
        {
            "threshold": 1.0,
            "objects": (
                {"name": "short", "group": "g", "weight": 1.5, "en": ("workers",)},
                {"name": "long", "group": "g", "weight": 1.5, "en": ("skilled workers",), "beside": ("visas",)},
            ),
            "vetoes": (),
        }
    )
    alone, beside = (
        read("News", text, "en", topics) for text in ("Skilled workers for Italy.", "Skilled workers, visas: Italy.")
    )
    assert "(short)" in alone.reasons[0]
    assert "(short)" not in beside.reasons[-1]


def test_what_surrounds_migration_weighs_little_however_much_of_it_there_is() -> None:
    text = (
        "Fishermen and the crew of a cargo ship, a bulk carrier, saved 30 migrants from Egypt off Crete. "
        "The fishermen, the sailors and a trade union asked for help."
    )
    assert judge("Fishermen and a cargo ship save migrants", text, "en").relevant


def test_a_reason_quotes_the_words_and_names_the_countries() -> None:
    judged = judge("News", "Greece will issue work visas to Pakistani cooks.", "en")
    assert "migration object 'work visas' (work visas) near GR, PK" in judged.reasons


def test_an_article_that_names_no_country_says_so() -> None:
    judged = judge("News", "Migrants were rescued at sea.", "en")
    assert judged.reasons[0] == "not relevant: no country is named"


def test_what_a_veto_cancels_is_still_told() -> None:
    judged = judge("Cloud migration", "A bank in Pakistan finished its migration to a data centre.", "en")
    assert any(reason.startswith("not counted beside a veto: migration object") for reason in judged.reasons)


def test_the_lexicon_is_data_a_matcher_can_find() -> None:
    words = [
        word
        for owner in (*TOPICS.objects, *TOPICS.vetoes)
        for word in (*owner.en, *owner.ur, *owner.it, *owner.el, *owner.es)
    ]
    assert [word for word in words if any(char.isdigit() for char in word) or not word.strip(" *")] == []
    owners = [owner.name for owner in (*TOPICS.objects, *TOPICS.vetoes)]
    assert len(owners) == len(set(owners))
    names = {topic.name for topic in TOPICS.objects}
    assert {name for veto in TOPICS.vetoes for name in veto.cancels} <= names


def test_an_unknown_key_in_the_topics_is_refused() -> None:
    with pytest.raises(ValidationError, match="treshold"):
        TypeAdapter(Topics).validate_python({"treshold": 1.0, "threshold": 1.0, "objects": (), "vetoes": ()})


@given(st.text(), st.text(), st.sampled_from(["en", "ur", "it", "el", "es", "fr", ""]))
def test_any_article_is_judged_with_a_reason(title: str, text: str, language: str) -> None:
    assert judge(title, text, language).reasons


@pytest.mark.parametrize(
    ("language", "text", "relevant"),
    [
        ("en", "The EU raised the visa fee for Ethiopians because Addis Ababa is slow on returns.", True),
        ("es", "La UE sube la tasa de visado a los etíopes por los pocos retornos que admite Adís Abeba.", True),
        ("it", "L'UE alza il costo dei visti per gli etiopi, colpevoli di non accettare i rimpatri.", True),
        ("en", "The fee for a Schengen visa rises in June. Applicants from Kenya must bring bank statements.", False),
        ("en", "Nepal gave 2,300 labour approvals for Malta in six months.", True),
    ],
)
def test_a_visa_fee_matters_where_it_answers_for_returns(language: str, text: str, *, relevant: bool) -> None:
    assert judge("News", text, language).relevant is relevant


@pytest.mark.parametrize(
    ("language", "text", "relevant"),
    [
        ("it", "L'accordo sul lavoro che Ghana e Italia hanno firmato è entrato in vigore lunedì.", True),
        ("es", "Los ministros de España y Ghana hablaron del convenio laboral firmado en octubre.", True),
        ("el", "Η συμφωνία εργασίας Ελλάδας και Γκάνας τέθηκε σε ισχύ τη Δευτέρα.", True),
        ("es", "La plantilla de la fábrica votó a favor del convenio laboral que pactaron los sindicatos.", False),
        ("it", "I sindacati e il ministro hanno raggiunto un accordo sul lavoro agile per gli statali.", False),
    ],
)
def test_a_labour_accord_matters_where_states_reach_it(language: str, text: str, *, relevant: bool) -> None:
    assert judge("News", text, language).relevant is relevant
