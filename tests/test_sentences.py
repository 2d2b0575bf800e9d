"""Where sentences begin and end, in five languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sentences import split_sentences

LANGUAGES = ("en", "ur", "it", "el", "es")

CASES = [
    ("en", ["Mr. Khan met Dr. Lewis.", "They spoke."]),
    ("en", ["The U.S. Embassy closed.", "It reopened."]),
    ("en", ["He flew to the U.S.", "The visit was short."]),
    ("en", ["Exports rose 2.5 per cent.", "Imports fell."]),
    ("en", ["Prof. A. B. Malik spoke on Feb. 5 in Rome.", "Nobody asked."]),
    ("en", ["Really?", "Yes!", "Good."]),
    ("en", ['He said: "We agree."', "She nodded."]),
    ("en", ["The answer is no.", "Talks go on."]),
    ("en", ["See No. 5 of the list.", "It is short."]),
    ("en", ["Visit example.org/page.html for more.", "Thanks."]),
    ("en", ["They waited… and waited.", "Then it came."]),
    ("en", ["Gen. Ali, Capt. Omar and Sgt. Roy left.", "No one stayed."]),
    ("en", ["It cost approx. 300 euros.", "Cheap."]),
    ("en", ["Smith vs. Jones was heard.", "Both lost."]),
    ("it", ["Il sig. Rossi ha visto il dott. Bianchi.", "Poi è partito."]),
    ("it", ["Lo dice l'art. 5 del testo.", "È chiaro."]),
    ("it", ["Sono 10.500 visti.", "Bastano?", "No."]),
    ("it", ["Cfr. pag. 12 del rapporto.", "Segue nota."]),
    ("it", ["«Abbiamo firmato.»", "Così il ministro."]),
    ("it", ["L'on. Verdi è a Roma.", "Domani torna."]),
    ("it", ["Arrivano nel 2026.", "Restano un anno."]),
    ("es", ["El Sr. Pérez llegó.", "La Sra. Gómez no."]),
    ("es", ["Viajó a EE.UU. con su equipo.", "Volvió ayer."]),
    ("es", ["¿Firmaron?", "Sí.", "¡Por fin!"]),
    ("es", ["Lo dice el art. 5 de la ley.", "Es claro."]),
    ("es", ["Son 10.500 visados.", "No bastan."]),
    ("es", ["El núm. 3 ganó.", "Nadie protestó."]),
    ("el", ["Ο κ. Παπάς είδε τον δρ. Νίκου.", "Μετά έφυγε."]),
    ("el", ["Υπέγραψαν;", "Ναι.", "Επιτέλους."]),
    ("el", ["Το αρ. 5 ισχύει.", "Είναι σαφές."]),
    ("el", ["Δόθηκαν 2 εκατ. ευρώ.", "Δεν φτάνουν."]),
    ("el", ["Είναι 10.500 άδειες.", "Αρκούν;"]),
    ("el", ["Λείπουν π.χ. εργάτες γης.", "Ζητούνται."]),
    ("ur", ["معاہدہ ہو گیا۔", "کب؟", "کل۔"]),
    ("ur", ["تعداد 10.5 ہزار ہے۔", "یہ کافی ہے۔"]),
    ("ur", ["وزیر نے کہا!", "سب خوش ہیں۔"]),
]


def sentences(text: str, language: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in split_sentences(text, language)]


@pytest.mark.parametrize(("language", "expected"), CASES, ids=lambda value: str(value)[:40])
def test_sentences_end_where_a_reader_ends_them(language: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), language) == expected


def test_a_stop_without_its_space_still_ends_a_sentence() -> None:
    assert sentences("The first part ended.The second began.", "en") == ["The first part ended.", "The second began."]


def test_line_breaks_and_bullets_break() -> None:
    text = "Three points\n• visas for nurses\n- seasonal work\n\n* returns\r\n1. One more. 2 left"
    assert sentences(text, "en") == [
        "Three points",
        "visas for nurses",
        "seasonal work",
        "returns",
        "1. One more.",
        "2 left",
    ]


def test_a_dash_inside_a_line_does_not_break() -> None:
    assert sentences("Rome - the capital - was quiet.", "en") == ["Rome - the capital - was quiet."]


def test_a_semicolon_ends_a_question_in_greek_alone() -> None:
    assert len(split_sentences("Ναι; Όχι.", "el")) == 2
    assert len(split_sentences("Yes; no.", "en")) == 1


def test_an_unknown_language_is_split_as_english() -> None:
    assert sentences("Mr. X came. He left.", "sq") == sentences("Mr. X came. He left.", "en")


def test_nothing_has_no_sentence() -> None:
    assert split_sentences("", "en") == ()
    assert split_sentences(" \n\t ", "en") == ()


PIECES = [*"aZé0 .!?…۔؟;\n•-*\"»)'1κ", "Mr", "U.S", "art"]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.sampled_from((*LANGUAGES, "xx")))
def test_sentences_cover_every_letter_once_and_in_order(text: str, language: str) -> None:
    found = split_sentences(text, language)
    previous = 0
    for sentence in found:
        assert previous <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        assert not any(char.isalnum() for char in text[previous : sentence.start])
        previous = sentence.end
    assert not any(char.isalnum() for char in text[previous:])


def test_a_megabyte_of_stops_is_split_to_its_end() -> None:
    text = ".\"'" * 200_000 + "\n" + "- " * 100_000 + "\n" + "Mr. " * 60_000 + "\nEnd."
    assert sentences(text, "en")[-1] == "End."
