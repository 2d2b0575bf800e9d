# ruff: noqa: E501 - a table row is one line
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dates import find_dates

#: A Friday.
PUBLISHED = "2026-02-27T09:00:00Z"


def found(text: str, language: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    return [
        (text[mention.start : mention.end], mention.value)
        for mention in find_dates(text, language, published=published)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "on 3 March 2025", [("3 March 2025", "2025-03-03")]),
        ("en", "March 3, 2025", [("March 3, 2025", "2025-03-03")]),
        ("en", "7th Feb, 2022", [("7th Feb, 2022", "2022-02-07")]),
        ("en", "Friday Oct 16 2020.", [("Oct 16 2020", "2020-10-16")]),
        ("en", "2026-02-25", [("2026-02-25", "2026-02-25")]),
        ("en", "7/2/2022 and 2/27/2022", [("7/2/2022", "2022-02-07"), ("2/27/2022", "2022-02-27")]),
        ("en", "In June 2023 and in 2024, 2025 and 2026", [("June 2023", "2023-06"), ("2024", "2024"), ("2025", "2025"), ("2026", "2026")]),
        ("en", "the 2026-2028 plan, 2020-21", [("2026-2028", "2026/2028"), ("2020-21", "2020/2021")]),
        ("en", "February 5-6, 2025", [("February 5-6, 2025", "2025-02-05/2025-02-06")]),
        ("it", "il 26 febbraio 2026", [("26 febbraio 2026", "2026-02-26")]),
        ("it", "2025 maggio 07", [("2025 maggio 07", "2025-05-07")]),
        ("it", "nel triennio 2026-2028 e nel 2025", [("2026-2028", "2026/2028"), ("2025", "2025")]),
        ("it", "dal 2026 al 2028", [("2026", "2026"), ("2028", "2028")]),
        ("es", "el 22 de noviembre de 2022", [("22 de noviembre de 2022", "2022-11-22")]),
        ("es", "en el año 2024 y desde junio de 2023", [("2024", "2024"), ("junio de 2023", "2023-06")]),
        ("el", "στις 26 Φεβρουαρίου 2026", [("26 Φεβρουαρίου 2026", "2026-02-26")]),
        ("el", "23.11.2022 | 22:20", [("23.11.2022", "2022-11-23")]),
        ("el", "το 2026 και από το 2023", [("2026", "2026"), ("2023", "2023")]),
        ("ur", "17 ستمبر 2025 کو", [("17 ستمبر 2025", "2025-09-17")]),
        ("ur", "۲۶ فروری ۲۰۲۶", [("۲۶ فروری ۲۰۲۶", "2026-02-26")]),
        ("ur", "سنہ 2023 اور 2025 میں", [("2023", "2023"), ("2025", "2025")]),
    ],
)  # fmt: skip
def test_a_full_date_needs_no_publication_day(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language, None) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Feb 26", "2026-02-26"),
        ("en", "on 12 December", "2025-12-12"),
        ("en", "on Thursday", "2026-02-26"),
        ("en", "on Friday", "2026-02-27"),
        ("en", "last Friday", "2026-02-20"),
        ("en", "next Monday", "2026-03-02"),
        ("en", "Last December", "2025-12"),
        ("en", "in September", "2025-09"),
        ("en", "last month", "2026-01"),
        ("en", "last year", "2025"),
        ("en", "later this year", "2026"),
        ("en", "yesterday", "2026-02-26"),
        ("en", "three years ago", "2023"),
        ("en", "last week", "2026-02-16/2026-02-22"),
        ("it", "nel maggio scorso", "2025-05"),
        ("it", "a maggio", "2025-05"),
        ("it", "lunedì prossimo", "2026-03-02"),
        ("it", "lo scorso anno", "2025"),
        ("it", "due anni fa", "2024"),
        ("it", "domani", "2026-02-28"),
        ("es", "el pasado jueves", "2026-02-26"),
        ("es", "hace dos años", "2024"),
        ("es", "ayer", "2026-02-26"),
        ("es", "en mayo", "2025-05"),
        ("el", "τον περασμένο Δεκέμβριο", "2025-12"),
        ("el", "την Πέμπτη", "2026-02-26"),
        ("el", "πέρυσι", "2025"),
        ("el", "αύριο", "2026-02-28"),
        ("ur", "جمعرات کو", "2026-02-26"),
        ("ur", "گزشتہ سال", "2025"),
        ("ur", "رواں سال", "2026"),
        ("ur", "گزشتہ روز", "2026-02-26"),
        ("ur", "آج", "2026-02-27"),
    ],
)
def test_what_leaves_the_year_or_day_unsaid_is_resolved_against_publication(
    language: str, text: str, expected: str
) -> None:
    (mention,) = find_dates(text, language, published=PUBLISHED)
    assert (mention.value, mention.relative) == (expected, True)
    assert find_dates(text, language, published=None) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "10,500 visas for 2000 workers, 2,024 of them women"),
        ("en", "They may apply and march on; 10 may go"),
        ("en", "call 0030-6943850188, room 2024a, 2024 euros"),
        ("en", "31 February 2024"[3:11]),
        ("it", "le 2024 domande e il mare"),
        ("el", "η τρίτη χώρα και η δευτέρα φορά"),
        ("es", "los jueves hay mercado; mañana y tarde"),
        ("ur", "کل تعداد 350 ہے، پیر صاحب"),
    ],
)
def test_numbers_and_words_that_are_no_dates_stay_unread(language: str, text: str) -> None:
    assert found(text, language) == []


def test_a_weekday_before_its_date_is_one_date() -> None:
    assert found("on Tuesday, 22 November 2022", "en") == [("22 November 2022", "2022-11-22")]
    assert found("τη Δευτέρα (7/2/2022)", "el") == [("7/2/2022", "2022-02-07")]


@given(
    st.dates(date(1950, 1, 1), date(2049, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y"]),
)
def test_a_day_written_in_any_form_reads_back(day: date, form: str) -> None:
    assert [mention.value for mention in find_dates(day.strftime(form), "en", published=None)] == [day.isoformat()]


@given(
    st.text(),
    st.sampled_from(["en", "ur", "it", "el", "es", "fr", ""]),
    st.sampled_from([None, PUBLISHED, "rubbish", "0001-01-01"]),
)
def test_any_text_is_searched_and_spans_are_in_order(text: str, language: str, published: str | None) -> None:
    reached = 0
    for mention in find_dates(text, language, published=published):
        assert reached <= mention.start < mention.end <= len(text)
        reached = mention.end


@given(
    st.lists(
        st.sampled_from(
            ["last", "Monday", "May", "3", "2024", "-", "ago", "ten", "years", "week", "of", ",", "scorso", "maggio"]
        ),
        max_size=12,
    )
)
def test_any_order_of_the_words_of_time_is_read(parts: list[str]) -> None:
    text = " ".join(parts)
    for published in ("0001-01-01", "9999-12-31", PUBLISHED):
        assert all(text[mention.start : mention.end] for mention in find_dates(text, "it", published=published))
