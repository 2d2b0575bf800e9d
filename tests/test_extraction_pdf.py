"""Documents that ministries publish as PDF become articles, or are refused with their reason."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from pipeline.extraction import extract, extract_document
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
