"""Copies: signatures that stay comparable, candidates that are found, and a decision that knows briefs apart."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.copies import bands, containment, relation, shingles, signature, similarity
from pipeline.model import CopyRelation

#: Word stocks from which texts are made, a language each: subjects, verbs, objects, circumstances.
STOCKS = {
    "en": (
        "ministry embassy council union mayor farmers office court",
        "announced approved rejected praised counted",
        "permits visas contracts places talks returns",
        "on Monday|in Rome|before summer|after long talks|for nine months|near the port|with new rules|last week",
    ),
    "it": (
        "ministero ambasciata consiglio sindacato sindaco agricoltori ufficio tribunale",
        "annuncia approva respinge loda conta",
        "permessi visti contratti posti colloqui rimpatri",
        (
            "lunedì|a Roma|prima dell'estate|dopo lunghi colloqui|"
            "per nove mesi|vicino al porto|con nuove regole|la settimana scorsa"
        ),
    ),
    "es": (
        "ministerio embajada consejo sindicato alcalde agricultores oficina tribunal",
        "anuncia aprueba rechaza elogia cuenta",
        "permisos visados contratos plazas reuniones retornos",
        (
            "el lunes|en Roma|antes del verano|tras largas reuniones|"
            "por nueve meses|cerca del puerto|con normas nuevas|la semana pasada"
        ),
    ),
    "el": (
        "υπουργείο πρεσβεία συμβούλιο σωματείο δήμαρχος αγρότες γραφείο δικαστήριο",
        "ανακοίνωσε ενέκρινε απέρριψε επαίνεσε μέτρησε",
        "άδειες βίζες συμβάσεις θέσεις συνομιλίες επιστροφές",
        (
            "τη Δευτέρα|στη Ρώμη|πριν το καλοκαίρι|μετά από συνομιλίες|"
            "για εννέα μήνες|κοντά στο λιμάνι|με νέους κανόνες|την περασμένη εβδομάδα"
        ),
    ),
    "ur": (
        "وزارت سفارت کونسل یونین میئر کسان دفتر عدالت",
        "اعلان منظور مسترد تعریف شمار",
        "اجازت ویزے معاہدے نشستیں مذاکرات واپسی",
        "پیر کو|روم میں|گرمیوں سے پہلے|طویل مذاکرات کے بعد|نو ماہ کے لیے|بندرگاہ کے قریب|نئے قواعد کے ساتھ|پچھلے ہفتے",
    ),
}

LANGUAGES = sorted(STOCKS)

#: The first values of one text's signature: a stored signature must be comparable with one made later.
PINNED = (402398765, 377408430, 505425496, 754683614)


def sentence(dice: random.Random, language: str) -> str:
    subjects, verbs, objects, circumstances = STOCKS[language]
    words = [
        dice.choice(subjects.split()),
        dice.choice(verbs.split()),
        str(dice.randrange(10, 9000)),
        dice.choice(objects.split()),
        *dice.sample(circumstances.split("|"), 2),
        dice.choice(subjects.split()),
        dice.choice(objects.split()),
    ]
    return " ".join(words).capitalize() + "."


def story(seed: int, language: str, sentences: int = 16) -> list[str]:
    dice = random.Random(f"{language}-{seed}")  # noqa: S311 - texts to copy, no secrets
    return [sentence(dice, language) for _ in range(sentences)]


def lightly_edited(parts: list[str], language: str) -> list[str]:
    stock = STOCKS[language][0].split()
    return [f"{stock[index % len(stock)]} {part}" if index % 4 == 0 else part for index, part in enumerate(parts)]


EDITS = {
    "light edit": lightly_edited,
    "cut": lambda parts, _: parts[: len(parts) * 6 // 10],
    "brief": lambda parts, _: parts[: round(len(parts) * 0.3)],
    "in a longer page": lambda parts, language: [*story(901, language), *parts, *story(902, language, 8)],
    "other headline": lambda parts, language: [*story(903, language, 1), *parts[1:]],
    "other numbers": lambda parts, _: [
        " ".join(str(int(word) + 7) if word.isdecimal() else word for word in part.split()) for part in parts
    ],
}


def are_candidates(one: str, other: str) -> bool:
    return bool(set(bands(signature(one))) & set(bands(signature(other))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_of_a_text_is_found_and_related(edit: str, language: str) -> None:
    found = 0
    for seed in range(40):
        parts = story(seed, language)
        text, edited = " ".join(parts), " ".join(EDITS[edit](parts, language))
        found += are_candidates(text, edited) and relation(edited, text) is not None
    assert found >= 39


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_made_of_the_same_words_are_not_copies(language: str) -> None:
    texts = [" ".join(story(seed, language)) for seed in range(25)]
    related = [pair for pair in combinations(texts, 2) if relation(*pair) is not None]
    assert related == []


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ("Rome grants 10,500 visas.", "ROME GRANTS 10,500 VISAS", CopyRelation.SAME),
        ("Άδειες εργασίας", "αδειες ΕΡΓΑΣΙΑΣ", CopyRelation.SAME),
        ("", "", None),
        ("Rome grants 10,500 visas.", "", None),
        (
            "The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora.",
            "The coast guard rescued 61 people south of Gavdos on Monday and took them to Paleochora.",
            None,
        ),
        (
            "The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora.",
            "GAVDOS: The coast guard rescued 48 people south of Gavdos on Sunday and took them to Paleochora, it said.",
            CopyRelation.COPY,
        ),
    ],
    ids=["case and points", "accents", "both empty", "one empty", "two briefs alike", "one brief twice"],
)
def test_short_texts_are_told_apart(new: str, old: str, expected: CopyRelation | None) -> None:
    assert relation(new, old) == expected


def test_a_part_is_a_part_and_a_light_edit_a_copy() -> None:
    parts = story(1, "en")
    text = " ".join(parts)
    assert relation(" ".join(parts[:5]), text) is CopyRelation.PART_OF
    assert relation(text, " ".join(parts[:5])) is CopyRelation.PART_OF
    assert relation(" ".join(lightly_edited(parts, "en")), text) is CopyRelation.COPY


def test_a_signature_is_the_same_for_ever() -> None:
    values = signature("Rome grants visas to farm hands from Pakistan").values
    assert values[:4] == PINNED


@given(st.text(max_size=200), st.text(max_size=200))
def test_relation_does_not_depend_on_which_came_first(one: str, other: str) -> None:
    assert relation(one, other) == relation(other, one)


@given(st.text(max_size=200))
def test_bands_fit_signed_integers_and_a_text_without_words_has_none(text: str) -> None:
    found = bands(signature(text))
    assert len(found) == (64 if shingles(text) else 0)
    assert all(-(2**63) <= value < 2**63 for _, value in found)
    assert len(signature(text).tobytes()) == 512


def test_a_signature_estimates_how_much_two_texts_share() -> None:
    parts = story(5, "it")
    one, other = " ".join(parts), " ".join(parts[:12])
    first, second = shingles(one), shingles(other)
    exact = len(first & second) / len(first | second)
    assert similarity(signature(one), signature(other)) == pytest.approx(exact, abs=0.12)
    assert containment(first, second) == 1.0
