"""Documents that ministries publish as PDF become articles, or are refused with their reason."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from pipeline.extraction import extract, extract_document
from pipeline.extraction.refusals import MAX_TEXT
from pipeline.model import Article, ArticleForm, Capture, Origin, Rejected
from tests.pdfs import pdf

TITLE = "Seasonal permits for the spring"
HEAD = "Directorate for Labour Routes"
LINES = (
    "The directorate will hand out 3,400 permits for the asparagus harvest this spring, as it told the",
    "growers on Tuesday. Half of them go to people who have worked here before.",
    "Growers apply by post. A per-",
    "mit costs 45 euros, and it holds for nine months from the day on which the holder enters the land",
    "by one of the three harbours that are open in March.",
)
PARAGRAPHS = [" ".join(LINES[:2]), f"{LINES[2][:-1]}{' '.join(LINES[3:])}"]


def capture(body: bytes, **changes: object) -> Capture:
    stated = Capture(
        id=0,
        kind="page",
        url="https://labour.example.gr/notices/permits.pdf",
        source="labour",
        outlet=None,
        language=None,
        fetched_at="2026-03-12T06:00:00Z",
        status=200,
        content_type="application/pdf",
        listed_title=None,
        listed_published=None,
        body=body,
    )
    return replace(stated, **changes)  # type: ignore[arg-type] # fields by name


def read(body: bytes, **changes: object) -> Article:
    found = extract(capture(body, **changes))
    assert isinstance(found, Article), found
    return found


def test_a_pdf_is_read_by_paragraphs_with_words_parted_at_a_line_made_whole() -> None:
    found = read(pdf([(TITLE, *LINES)], title=TITLE))
    assert found.text.split("\n") == PARAGRAPHS
    assert (found.title, found.form, found.language) == (TITLE, ArticleForm.DOCUMENT, "en")


def test_running_heads_and_page_numbers_are_not_in_the_text_and_a_paragraph_crosses_the_page() -> None:
    pages = [
        (HEAD, TITLE, LINES[0], "- 1 -"),
        (HEAD, *LINES[1:3], "- 2 -"),
        (HEAD, *LINES[3:], "- 3 -"),
    ]
    found = read(pdf(pages, title=TITLE))
    assert found.text.split("\n") == PARAGRAPHS


def test_items_of_a_list_are_lines_of_their_own() -> None:
    items = ("1,200 permits for the islands", "900 permits for the plain", "300 permits held back")
    found = read(pdf([(TITLE, *LINES, *(f"- {item}" for item in items))]))
    assert found.text.split("\n")[-3:] == list(items)


def test_greek_letters_come_by_way_of_the_font_map() -> None:
    sentence = "Οι άδειες για τη συγκομιδή φτάνουν φέτος τις 3.400, όπως είπε η διεύθυνση στους καλλιεργητές."
    lines = ("Τρίτη 3 Μαρτίου 2026", sentence)
    found = read(pdf([lines], title="Άδειες για την άνοιξη"))
    assert (found.title, found.language) == ("Άδειες για την άνοιξη", "el")
    assert "3.400" in found.text
    assert (found.published, found.published_source) == ("2026-03-03", Origin.TEXT)


@pytest.mark.parametrize(
    ("head", "changes", "expected"),
    [
        ("3 March 2026", {"listed_published": "2026-03-09T08:00:00Z"}, ("2026-03-03", Origin.TEXT)),
        ("Notice 14", {"listed_published": "2026-03-09T08:00:00+02:00"}, ("2026-03-09T08:00:00+02:00", Origin.FEED)),
        ("Notice 14", {"url": "https://labour.example.gr/2026/03/05/n.pdf"}, ("2026-03-05", Origin.URL)),
        ("Notice 14", {}, ("2026-03-07T10:15:00+02:00", Origin.FILE)),
        ("3 March 2031", {}, ("2026-03-07T10:15:00+02:00", Origin.FILE)),
    ],
    ids=["printed", "listed", "address", "file", "not the future"],
)
def test_its_date_is_printed_listed_in_its_address_or_in_its_file(
    head: str, changes: dict[str, object], expected: tuple[str, Origin]
) -> None:
    found = read(pdf([(head, *LINES)], created="D:20260307101500+02'00'"), **changes)
    assert (found.published, found.published_source) == expected


@pytest.mark.parametrize("stated", ["Microsoft Word - notice final.docx", "untitled", "notice_14.pdf", ""])
def test_a_title_that_the_program_wrote_gives_way_to_the_first_line(stated: str) -> None:
    assert read(pdf([(TITLE, *LINES)], title=stated)).title == TITLE


@pytest.mark.parametrize("stated", ["Layout 1", "PowerPoint Presentation", "20260303_14", "Permits.pptx"])
def test_a_stated_title_without_words_of_its_own_gives_way_to_the_listed_one(stated: str) -> None:
    found = read(pdf([(TITLE, *LINES)], title=stated), listed_title="Permits: the notice")
    assert (found.title, found.provenance.title) == ("Permits: the notice", Origin.FEED)
    assert found.text.startswith(TITLE)


def test_a_title_says_whether_the_file_or_its_print_gave_it() -> None:
    assert read(pdf([(TITLE, *LINES)], title=TITLE)).provenance.title is Origin.FILE
    assert read(pdf([(TITLE, *LINES)])).provenance.title is Origin.TEXT


def test_a_first_sentence_is_no_title_and_stays_in_the_text() -> None:
    found = read(pdf([LINES]))
    assert found.text.split("\n") == PARAGRAPHS
    assert PARAGRAPHS[0].startswith(found.title)


def test_a_short_line_below_the_first_sentence_is_no_title() -> None:
    found = read(pdf([(*LINES[:2], "Islands: 4,000 permits")]))
    assert found.text.split("\n") == [PARAGRAPHS[0], "Islands: 4,000 permits"]


def test_a_title_on_two_lines_is_not_of_the_paragraph_below() -> None:
    title = ("Seasonal permits for the spring and for the summer that comes after it, by", "harbour")
    assert read(pdf([("Notice", *title, *LINES)])).text.split("\n") == ["Notice", *PARAGRAPHS]


def test_a_row_wider_than_all_lines_does_not_part_the_paragraphs() -> None:
    full = "The growers say that every one of their workers has a bed of his own by now."
    lines = [full] * 40
    row = "1,200 " * 40
    assert len(read(pdf([[TITLE, *lines], [row]])).text.split("\n")) < len(lines) / 2


@pytest.mark.parametrize(
    "first",
    [
        "Visto il decreto legislativo 25 luglio 1998, n. 286, recante disposizioni",
        "Visto il decreto 25 luglio 1998, n. 286",
        "Having regard to the act of 18 March 2016",
        "The act entered into force on 18 March 2016.",
    ],
)
def test_the_date_of_a_law_is_not_the_documents(first: str) -> None:
    found = read(pdf([("Notice 14", first, *LINES)]), listed_published="2026-03-09", language="it")
    assert (found.published, found.published_source) == ("2026-03-09", Origin.FEED)


@pytest.mark.parametrize(
    "line", ["Roma, 3 marzo 2026", "Circolare n. 12 del 3 marzo 2026", "Athens, Tuesday 3 March 2026", "03/03/2026"]
)
def test_the_date_in_a_line_of_its_own_is_the_documents(line: str) -> None:
    lines = ("Le imprese agricole chiedono ogni anno i permessi per i braccianti della stagione, e",
             "la direzione li concede entro marzo a chi ha un contratto e un alloggio nella provincia.")  # fmt: skip
    found = read(pdf([("Notizia sulla legge del 18 marzo 2016 e sui suoi scopi", line, *lines)]), language="it")
    assert (found.published, found.published_source) == ("2026-03-03", Origin.TEXT)


def test_the_listed_language_is_said_to_be_listed() -> None:
    assert read(pdf([(TITLE, *LINES)]), language="en").provenance.language is Origin.FEED
    assert read(pdf([(TITLE, *LINES)]), language="el").provenance.language is Origin.GUESS


@pytest.mark.parametrize("figures", [("93.550", "95.000"), ("4,000", "5,000"), ("550", "470"), ("2026", "2027")])
def test_the_figures_at_the_edge_of_a_page_are_not_its_number(figures: tuple[str, str]) -> None:
    pages = [("Permits", f"Islands: {figure} places", *LINES, "Total:", figure) for figure in figures]
    text = read(pdf(pages, title=TITLE)).text
    assert [text.count(figure) for figure in figures] == [2, 2]
    assert "Permits" not in text


@pytest.mark.parametrize("form", ["{0}", "- {0} -", "Page {0} of 3", "Notice 14 | {0}", "{0} / 3"])
def test_a_line_that_counts_the_pages_is_not_in_the_text(form: str) -> None:
    pages = [(*part, form.format(7 + number)) for number, part in enumerate((LINES[:1], LINES[1:2], LINES[2:]))]
    assert read(pdf(pages, title=TITLE)).text.split("\n") == PARAGRAPHS


def test_a_document_longer_than_any_article_is_refused_before_it_is_read() -> None:
    page = [f"Line {number} of the list of all growers and of their fields, by island" for number in range(40)]
    pages = [page] * (MAX_TEXT // sum(map(len, page)) + 1)
    assert extract(capture(pdf(pages))) == Rejected("https://labour.example.gr/notices/permits.pdf", "too_large")


def test_a_paragraph_without_end_takes_time_in_proportion() -> None:
    # The lines never stop short of the margin; to look through the whole paragraph at each took minutes.
    pages = [[f"Line {number:03} of page {page:03} has a full stop near its very end." for number in range(40)]
             for page in range(140)]  # fmt: skip
    assert len(read(pdf(pages)).text) > MAX_TEXT / 2


def test_a_document_may_bring_a_pdf_as_base64() -> None:
    packed = base64.b64encode(pdf([(TITLE, *LINES)])).decode()
    document = {"url": "https://a.example/n.pdf", "html_base64": packed, "content_type": "application/pdf"}
    found = extract_document(document)
    assert isinstance(found, Article)
    assert found.text.split("\n") == PARAGRAPHS


WHOLE = pdf([(TITLE, *LINES)])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"%PDF-1.7 and nothing more", "broken_pdf"),
        (WHOLE[:200], "broken_pdf"),
        (pdf([()]), "no_text"),
        (pdf([("Two words",)]), "too_short"),
    ],
    ids=["stub", "cut", "scanned", "short"],
)
def test_a_pdf_without_an_article_is_refused_with_its_reason(body: bytes, reason: str) -> None:
    assert extract(capture(body)) == Rejected("https://labour.example.gr/notices/permits.pdf", reason)


@pytest.mark.parametrize("place", range(40, len(WHOLE), 97))
def test_a_damaged_pdf_is_read_or_refused(place: int) -> None:
    damaged = WHOLE[:place] + b"\x00<<((" + WHOLE[place + 5 :]
    assert isinstance(extract(capture(damaged)), Article | Rejected)
