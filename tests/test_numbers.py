"""The number reader: tables of sentences in six languages, and properties that hold for any text."""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Bound, ChangeKind, Direction, Per, Quantity, UnitClass
from pipeline.numbers import read_quantities
from tests.written_numbers import WRITERS

LANGUAGES = ("en", "ur", "it", "el", "es", "fr")
SENTENCES = Path(__file__).parent / "number_sentences"
SIGNS = {
    Bound.EXACT: "",
    Bound.ABOUT: "~",
    Bound.MORE_THAN: ">",
    Bound.AT_LEAST: ">=",
    Bound.LESS_THAN: "<",
    Bound.UP_TO: "<=",
}
NO_UNIT = "-"
EXPECTED = re.compile(r"(?P<moved>\^?)(?P<number>[~<>=]*[\d.]+(?:-[\d.]+)?)(?: (?P<unit>[^/]+?))?(?: ?/(?P<per>\w+))?")


def cases() -> list[tuple[str, str, str]]:
    rows = []
    for language in LANGUAGES:
        for line in (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
            text, _, expected = line.partition("=>")
            rows.append((language, text.strip(), expected.strip()))
    return rows


def plain(value: float) -> str:
    return f"{round(value, 6):.6f}".rstrip("0").rstrip(".")


def shown(quantity: Quantity) -> str:
    high = "" if quantity.value_max is None else f"-{plain(quantity.value_max)}"
    moved = "^" if quantity.change_kind is ChangeKind.FROM_TO else ""
    return f"{moved}{SIGNS[quantity.bound]}{plain(quantity.value)}{high}"


@pytest.mark.parametrize(
    ("language", "text", "expected"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in cases()]
)
def test_a_sentence_reads_as_its_quantities(language: str, text: str, expected: str) -> None:
    got = read_quantities(text, language)
    wanted = [EXPECTED.fullmatch(part.strip()) for part in expected.split(";") if part.strip()]
    assert [shown(quantity) for quantity in got] == [want["moved"] + want["number"] for want in wanted if want]
    for quantity, want in zip(got, wanted, strict=True):
        assert want is not None
        assert quantity.per.value == (want["per"] or "none")
        if want["unit"]:
            assert quantity.unit == (None if want["unit"] == NO_UNIT else want["unit"])


def test_every_language_has_a_hundred_and_fifty_sentences() -> None:
    counts = {language: sum(row[0] == language for row in cases()) for language in LANGUAGES}
    assert min(counts.values()) >= 150


NOUNS = {"en": "workers", "ur": "افراد", "it": "persone", "el": "άτομα", "es": "trabajadores", "fr": "personnes"}
URDU_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
COUNTS = st.integers(min_value=1, max_value=10**12)


def values(text: str, language: str) -> list[float]:
    return [quantity.value for quantity in read_quantities(text, language)]


@given(
    st.sampled_from(LANGUAGES),
    st.integers(min_value=1_000, max_value=10**12),
    st.sampled_from([",", ".", " ", "'", "’", "\u00a0", "\u2009", "\u202f"]),
)
def test_a_grouped_integer_reads_back_in_every_language(language: str, number: int, separator: str) -> None:
    assert values(f"{number:,}".replace(",", separator) + f" {NOUNS[language]}", language) == [number]


@given(st.sampled_from(LANGUAGES), COUNTS.filter(lambda number: not 1800 <= number <= 2100))
def test_a_plain_integer_reads_back_unless_it_is_an_identifier(language: str, number: int) -> None:
    assert values(f"{number} {NOUNS[language]}", language) == ([number] if number < 10**9 else [])


@given(COUNTS, st.sampled_from([URDU_DIGITS, ARABIC_DIGITS]), st.sampled_from([",", "٬", "،"]))
def test_an_integer_reads_back_in_every_script(number: int, digits: dict[int, str], separator: str) -> None:
    text = f"{number:,}".replace(",", separator).translate(digits)
    assert values(f"{text} افراد", "ur") == ([number] if number >= 1000 or separator else [])


@given(st.integers(min_value=100_000, max_value=10**9))
def test_indian_grouping_reads_back(number: int) -> None:
    head, tail = str(number)[:-3], str(number)[-3:]
    pairs = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)][::-1]
    assert values(",".join([*pairs, tail]) + " passports", "en") == [number]


@given(st.sampled_from(LANGUAGES), st.integers(min_value=0, max_value=999), st.integers(min_value=1, max_value=99))
def test_decimals_read_back_with_either_mark(language: str, whole: int, rest: int) -> None:
    for mark in ".,":
        assert values(f"{whole}{mark}{rest:02d}%", language) == [pytest.approx(whole + rest / 100)]


SCALES = {
    "en": {"thousand": 3, "lakh": 5, "million": 6, "m": 6, "crore": 7, "billion": 9, "bn": 9, "trillion": 12},
    "ur": {"ہزار": 3, "لاکھ": 5, "ملین": 6, "کروڑ": 7, "ارب": 9, "کھرب": 11},
    "it": {"mila": 3, "milioni di": 6, "mln di": 6, "miliardi di": 9, "mld di": 9},
    "el": {"χιλιάδες": 3, "χιλ.": 3, "εκατομμύρια": 6, "εκατ.": 6, "δισεκατομμύρια": 9, "δισ.": 9},
    "es": {"mil": 3, "millones de": 6, "billones de": 12},
    "fr": {"mille": 3, "millions de": 6, "milliards de": 9, "Md": 9},
}
SCALED = [(language, word, power) for language, words in SCALES.items() for word, power in words.items()]
MONEY = {"en": "euros", "ur": "یورو", "it": "euro", "el": "ευρώ", "es": "euros", "fr": "euros"}


@given(st.sampled_from(SCALED), st.integers(min_value=2, max_value=999), st.integers(min_value=1, max_value=99))
def test_decimals_before_a_scale_read_back_with_either_mark(
    scaled: tuple[str, str, int], whole: int, rest: int
) -> None:
    language, word, power = scaled
    for mark in ".,":
        text = f"{whole}{mark}{rest:02d} {word} {MONEY[language]}"
        assert values(text, language) == [pytest.approx((whole + rest / 100) * 10**power)]


@given(st.sampled_from(LANGUAGES), st.integers(min_value=1, max_value=999_999))
def test_a_number_in_words_reads_back_and_one_alone_is_an_article(language: str, number: int) -> None:
    text = f"{WRITERS[language](number)} {NOUNS[language]}"
    assert values(text, language) == ([number] if number > 1 else [])


def test_the_numbers_up_to_a_thousand_read_back_in_words() -> None:
    wrong = [
        (language, number)
        for language in LANGUAGES
        for number in range(2, 1001)
        if values(f"{WRITERS[language](number)} {NOUNS[language]}", language) != [number]
    ]
    assert wrong == []


ZEROS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.decimal(chr(code), None) == 0]


def test_unicode_has_more_than_sixty_blocks_of_digits() -> None:
    assert len(ZEROS) > 60


@given(st.sampled_from(ZEROS), st.sampled_from(LANGUAGES), st.integers(min_value=2_101, max_value=10**9 - 1))
def test_the_digits_of_every_unicode_block_read_back(zero: str, language: str, number: int) -> None:
    digits = {ord("0") + digit: ord(zero) + digit for digit in range(10)}
    for text in (f"{number} {NOUNS[language]}", f"{number:,} {NOUNS[language]}", f"{number}%"):
        assert values(text.translate(digits), language) == [number]


@settings(max_examples=300)
@given(st.sampled_from((*LANGUAGES, "xx")), st.text(max_size=80))
def test_no_text_crashes_the_reader(language: str, text: str) -> None:
    assert_offsets(text, language)


WORDS = """
    two 10,500 1.5 million hundred and half of - ( ) % $ € 2024 to from between fell 5 workers a year per cent , . ;
    ساڑھے دس ہزار لاکھ سے زائد فیصد mila un terzo mezzo milione fino a y medio medio millar más de από έως χιλιάδες
    και μισό 16ο 3ª km m k A350 may 12
    quatre vingt cent mille et demi plus entre rue 24, heures h ans âgé le à aged under
    Street call ° N ' not exceeding anni Ottanta 80 horas lunes via Roma کے درمیان پی کے سالہ
"""


@settings(max_examples=400)
@given(
    st.sampled_from(LANGUAGES),
    st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=14),
    st.sampled_from([" ", ""]),
)
def test_no_mixture_of_number_words_breaks_an_offset(language: str, words: list[str], space: str) -> None:
    assert_offsets(space.join(words), language)


def assert_offsets(text: str, language: str) -> None:
    quantities = read_quantities(text, language)
    assert [quantity.start for quantity in quantities] == sorted(quantity.start for quantity in quantities)
    for quantity in quantities:
        assert 0 <= quantity.start <= quantity.number_start < quantity.number_end <= quantity.end <= len(text)
        assert text[quantity.number_start : quantity.number_end].strip()
        assert quantity.value_max is None or quantity.value_max >= quantity.value


@pytest.mark.parametrize(("language", "text", "expected"), [row for row in cases() if row[2]][::7])
def test_the_number_is_quoted_where_it_stands(language: str, text: str, expected: str) -> None:
    padded = f"«» {text}"
    assert expected
    for quantity, moved in zip(read_quantities(text, language), read_quantities(padded, language), strict=True):
        assert padded[moved.number_start : moved.number_end] == text[quantity.number_start : quantity.number_end]


def first(text: str, language: str = "en") -> Quantity:
    return read_quantities(text, language)[0]


MOVED = [
    ("en", "arrivals rose by 10,000 in June", Direction.UP, ChangeKind.DELTA),
    ("en", "a 47% fall in crossings", Direction.DOWN, ChangeKind.RATIO),
    ("en", "crossings fell from 12,000 to 6,400", Direction.DOWN, ChangeKind.FROM_TO),
    ("en", "30% of arrivals were by sea", Direction.NONE, ChangeKind.LEVEL),
    ("en", "10,500 workers came", Direction.NONE, ChangeKind.LEVEL),
    ("en", "output rose to 7 per cent", Direction.UP, ChangeKind.LEVEL),
    ("en", "stocks are low, down from 61 per cent", Direction.NONE, ChangeKind.LEVEL),
    ("en", "the mill closed down 3 per cent", Direction.DOWN, ChangeKind.RATIO),
    ("en", "the firm closed down 3 mills", Direction.NONE, ChangeKind.LEVEL),
    ("en", "the pill cut the risk of a second stroke by 20 per cent", Direction.DOWN, ChangeKind.RATIO),
    ("en", "it ended 4 cents lower", Direction.DOWN, ChangeKind.DELTA),
    ("en", "upwards of 300 names", Direction.NONE, ChangeKind.LEVEL),
    ("en", "homes lost power across 5 counties", Direction.NONE, ChangeKind.LEVEL),
    ("en", "the charity raised $900", Direction.NONE, ChangeKind.LEVEL),
    ("en", "zinc added 2 per cent", Direction.UP, ChangeKind.RATIO),
    ("it", "il 47 per cento in meno", Direction.DOWN, ChangeKind.RATIO),
    ("it", "la quota sale da 8.500 a 9.520", Direction.UP, ChangeKind.FROM_TO),
    ("es", "aumentó en 2.000 personas", Direction.UP, ChangeKind.DELTA),
    ("es", "un 17% más que antes", Direction.UP, ChangeKind.RATIO),
    ("el", "μείωση 47%", Direction.DOWN, ChangeKind.RATIO),
    ("el", "αυξήθηκε κατά 2.000 άτομα", Direction.UP, ChangeKind.DELTA),
    ("ur", "47 فیصد کمی", Direction.DOWN, ChangeKind.RATIO),
    ("ur", "10 ہزار افراد کا اضافہ", Direction.UP, ChangeKind.DELTA),
]


@pytest.mark.parametrize(("language", "text", "direction", "change"), MOVED, ids=[row[1] for row in MOVED])
def test_the_way_a_quantity_moved_is_read(language: str, text: str, direction: Direction, change: ChangeKind) -> None:
    quantity = first(text, language)
    assert (quantity.direction, quantity.change_kind) == (direction, change)


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "a gust of 45 mph", "mile/h"),
        ("en", "12 miles an hour", "mile/h"),
        ("en", "45 kilometres per hour", "km/h"),
        ("en", "18 knots", "knot"),
        ("it", "a 90 miglia orarie", "mile/h"),
        ("it", "a 90 chilometri orari", "km/h"),
        ("es", "a 90 millas por hora", "mile/h"),
        ("el", "90 μίλια την ώρα", "mile/h"),
        ("ur", "90 میل فی گھنٹہ", "mile/h"),
        ("ur", "90 کلومیٹر فی گھنٹہ", "km/h"),
    ],
)
def test_a_speed_keeps_the_unit_that_is_written(language: str, text: str, unit: str) -> None:
    assert [quantity.unit for quantity in read_quantities(text, language)] == [unit]


@pytest.mark.parametrize(
    ("language", "text", "direction"),
    [
        ("en", "Tin fell 40 points, or 2 per cent", Direction.DOWN),
        ("en", "Tin fell 40 points (2 per cent)", Direction.DOWN),
        ("en", "Thefts fell 9 per cent, and robberies by 4 per cent", Direction.DOWN),
        ("en", "Exports grew 9 per cent and imports 4 per cent", Direction.UP),
        ("en", "The catch fell by 900, 8 per cent of it cod", Direction.NONE),
        ("it", "Il titolo perde 40 punti, o il 2 per cento", Direction.DOWN),
        ("es", "El paro cayó en 900 personas, o un 2 por ciento", Direction.DOWN),
    ],
)
def test_a_movement_is_told_of_both_its_numbers(language: str, text: str, direction: Direction) -> None:
    quantities = read_quantities(text, language)
    assert [quantity.direction for quantity in quantities][1:] == [direction]


def test_the_old_value_named_last_is_the_one_moved_from() -> None:
    new, old = read_quantities("the cap was raised to 12,000 from 10,500", "en")
    assert (new.change_kind, old.change_kind) == (ChangeKind.LEVEL, ChangeKind.FROM_TO)


REPLACED = [
    ("en", "800 posts, and no longer 500", [ChangeKind.LEVEL, ChangeKind.FROM_TO]),
    ("en", "it is no longer 500 posts but 800", [ChangeKind.FROM_TO, ChangeKind.FROM_TO]),
    ("en", "800 posts, no more than 500 of them new", [ChangeKind.LEVEL, ChangeKind.LEVEL]),
    ("en", "it takes 800 posts, not 500", [ChangeKind.LEVEL, ChangeKind.LEVEL]),
    ("it", "800 posti e non più 500", [ChangeKind.LEVEL, ChangeKind.FROM_TO]),
    ("it", "a 800 posti, dai 500 di ieri, sale la quota", [ChangeKind.LEVEL, ChangeKind.FROM_TO]),
    ("it", "a 800 posti, dai 500 ai 600 euro l'uno", [ChangeKind.LEVEL, ChangeKind.LEVEL]),
    ("es", "ya no son 500 sino 800", [ChangeKind.FROM_TO, ChangeKind.FROM_TO]),
    ("el", "800 θέσεις και όχι 500 όπως πριν", [ChangeKind.LEVEL, ChangeKind.FROM_TO]),
    ("fr", "800 postes et non plus 500", [ChangeKind.LEVEL, ChangeKind.FROM_TO]),
    ("ur", "اب 500 نہیں بلکہ 800 ہیں", [ChangeKind.FROM_TO, ChangeKind.FROM_TO]),
    ("ur", "500 نہیں بلکہ 800 ہیں", [ChangeKind.LEVEL, ChangeKind.LEVEL]),
]


@pytest.mark.parametrize(("language", "text", "changes"), REPLACED, ids=[row[1] for row in REPLACED])
def test_a_number_that_holds_no_longer_is_an_old_value(language: str, text: str, changes: list[ChangeKind]) -> None:
    assert [quantity.change_kind for quantity in read_quantities(text, language)][:2] == changes


def test_a_unit_is_copied_to_the_numbers_that_leave_it_out() -> None:
    quantities = read_quantities("5,000, 6,000 and 7,000 seasonal workers", "en")
    assert [(quantity.unit, quantity.unit_copied) for quantity in quantities] == [
        ("worker", True),
        ("worker", True),
        ("worker", False),
    ]


def test_the_whole_expression_is_spanned() -> None:
    text = "Rome said more than 1,700 human smugglers were held"
    quantity = first(text)
    assert text[quantity.start : quantity.end] == "more than 1,700 human smugglers"
    assert text[quantity.number_start : quantity.number_end] == "1,700"


def test_unit_classes_keep_apart() -> None:
    text = "5 years, 80 km, 12%, €3 million and 40 nurses"
    classes = [quantity.unit_class for quantity in read_quantities(text, "en")]
    assert classes == [UnitClass.DURATION, UnitClass.OTHER, UnitClass.PERCENT, UnitClass.MONEY, UnitClass.COUNT]


def test_the_marks_of_a_document_decide_an_open_one() -> None:
    assert values("1.234.567 people; 2,125 million", "en") == [1234567, 2125000]
    assert values("1,234,567 people; 2,125 million", "en") == [1234567, 2125000000]


def test_a_rate_stands_on_either_side() -> None:
    rates = [
        first(text).per
        for text in ("every month 40 nurses leave", "40 nurses leave every month", "40 nurses left last month")
    ]
    assert rates == [Per.MONTH, Per.MONTH, Per.NONE]


def test_an_unknown_language_is_read_as_english() -> None:
    assert values("over two hundred workers", "sq") == [200]


HOSTILE = ["1-", "123 ", "million ", "may 5 ", "more than 5 to ", "((", "a1", "ساڑھے ", "1,1.", "\u200bا"]


def test_a_megabyte_of_hostile_text_is_read_as_far_as_an_article_goes() -> None:
    text = "12 workers\n" + "".join(piece * (100_000 // len(piece)) + "\n" for piece in HOSTILE)
    assert len(text) > 10**6 - 100
    assert read_quantities(text, "en")[0].value == 12


def test_a_table_of_numbers_is_read_up_to_its_five_thousandth() -> None:
    assert len(read_quantities("12 workers, " * 6_000, "en")) == 5_000


def test_two_groups_of_four_digits_are_a_telephone_number() -> None:
    assert values("Help desk: 2240 5555.", "en") == []
