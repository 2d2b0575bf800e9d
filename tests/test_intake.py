"""Files a person hands over become captures, each as if made when it was published; what is none is named."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest

from corridor.intake.documents import INGEST, LINE_BYTES, lines_of, parse_line
from corridor.intake.files import Desk, intake
from pipeline.errors import PageError
from pipeline.extraction import extract
from pipeline.extraction.refusals import MAX_BYTES, Refusal
from pipeline.model import Article, Capture, Rejected
from tests.commandline import document, here, json_lines
from tests.web_archives import PAGE, PARAGRAPHS, UNDATED, response, warc_record

NOW = "2026-04-01T12:00:00Z"

#: What reads pages for their dates; these tests have no hostile ones.
DESK = Desk(NOW, ThreadPoolExecutor(1))


def taken(path: Path) -> list[Capture]:
    return list(intake(path, DESK))


def article_of(capture: Capture) -> Article:
    found = extract(capture)
    assert isinstance(found, Article), found
    return found


def test_lines_become_captures_in_order_of_publication(tmp_path: Path) -> None:
    path = json_lines(
        tmp_path / "some.jsonl",
        [
            document("https://one.example/undated", "No day.", published=None),
            document("https://one.example/late", "Late.", published="2026-03-11T09:00:00+05:00"),
            document("https://one.example/early", "Early.", published="2026-03-10"),
        ],
    )
    captures = taken(path)
    assert [(capture.url.rpartition("/")[2], capture.fetched_at) for capture in captures] == [
        ("early", "2026-03-10T00:00:00Z"),
        ("late", "2026-03-11T04:00:00Z"),
        ("undated", NOW),
    ]
    assert {(capture.source, capture.kind, capture.status) for capture in captures} == {(INGEST, "document", 200)}


def test_blank_lines_are_passed_over(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "some.jsonl", [document("https://one.example/a", "Text.", published=None)])
    path.write_text("\n" + path.read_text(encoding="utf-8") + "\n  \n", encoding="utf-8")
    assert len(taken(path)) == 1


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON: nested too deeply"),
        ('{"url": "https://one.example/a", "text": "Half a letter: \\ud83d."}', "not JSON: .*surrogates not allowed"),
        ('["https://one.example/a"]', "a JSON object with a url"),
        ('{"text": "No address."}', "a JSON object with a url"),
        ('{"url": 7, "text": "A number."}', "a JSON object with a url"),
        ('{"url": "https://one.example/a"}', "no text, html or html_base64"),
        ('{"url": "https://one.example/a", "text": "T.", "published": "soon"}', "published = 'soon'"),
        ('{"url": "https://one.example/a", "text": "T.", "published": 20260310}', "published = 20260310"),
    ],
    ids=[
        "no JSON",
        "nested without end",
        "half a letter",
        "no object",
        "no url",
        "url a number",
        "no content",
        "no date",
        "date a number",
    ],
)
def test_a_line_that_is_no_document_is_named_by_file_and_line(tmp_path: Path, line: str, words: str) -> None:
    path = json_lines(tmp_path / "some.jsonl", [document("https://one.example/a", "Text.", published=None)])
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    with pytest.raises(PageError) as raised:
        taken(path)
    assert re.match(f"{path}:2: .*{words}", str(raised.value))


def test_a_line_that_is_no_utf8_is_named_by_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(b'{"url": "https://one.example/a", "text": "\xff"}\n')
    with pytest.raises(PageError, match=r"some\.jsonl:1: not JSON"):
        taken(path)


@pytest.mark.parametrize(("name", "page", "at"), [
    ("dated.html", PAGE, "2026-03-09T05:30:00Z"),
    ("dated.htm", PAGE, "2026-03-09T05:30:00Z"),
    ("undated.html", UNDATED, NOW),
], ids=["html", "htm", "undated"])  # fmt: skip
def test_a_saved_page_counts_as_captured_when_it_says_it_was_published(
    tmp_path: Path, name: str, page: str, at: str
) -> None:
    path = tmp_path / name
    path.write_text(page, encoding="utf-8")
    (capture,) = taken(path)
    assert (capture.url, capture.fetched_at, capture.kind) == (path.as_uri(), at, "page")
    assert PARAGRAPHS[0] in article_of(capture).text


def test_a_plain_text_keeps_every_character_and_has_its_first_line_as_title(tmp_path: Path) -> None:
    text = "\n Greece opens jobs \n\nGreece will issue 5,000 visas to Pakistani workers.\n"
    path = tmp_path / "greek-jobs.txt"
    path.write_text(text, encoding="utf-8")
    (capture,) = taken(path)
    article = article_of(capture)
    assert (article.title, article.text, article.outlet) == ("Greece opens jobs", text, "greek-jobs")


def chunked(body: bytes) -> bytes:
    pieces = [body[start : start + 100] for start in range(0, len(body), 100)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in [*pieces, b""])


RECORDS = (
    warc_record("request", "https://one.example/dated", b"GET /dated HTTP/1.1\r\nHost: one.example\r\n\r\n"),
    response("https://one.example/undated", UNDATED, "text/html"),
    response("https://one.example/dated", PAGE, "text/html; charset=utf-8"),
    response("https://one.example/feed.json", json.dumps({"items": []}), "application/json"),
)


@pytest.mark.parametrize(
    ("name", "packed"),
    [("pages.warc", lambda record: record), ("pages.warc.gz", gzip.compress)],
    ids=["plain", "packed record by record"],
)
def test_an_archives_pages_are_taken_and_nothing_else(
    tmp_path: Path, name: str, packed: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / name
    path.write_bytes(b"".join(packed(record) for record in RECORDS))
    captures = taken(path)
    assert [(capture.url, capture.fetched_at) for capture in captures] == [
        ("https://one.example/undated", "2026-03-15T10:00:00Z"),
        ("https://one.example/dated", "2026-03-09T05:30:00Z"),
    ]
    assert PARAGRAPHS[1] in article_of(captures[1]).text
    assert datetime.fromisoformat(article_of(captures[1]).published or "").day == 9


GZIP, CHUNKED = "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n"
SERVED = {
    "as it is": ("", PAGE.encode()),
    "packed": (GZIP, gzip.compress(PAGE.encode())),
    "in chunks": (CHUNKED, chunked(PAGE.encode())),
    "packed, in chunks": (GZIP + CHUNKED, chunked(gzip.compress(PAGE.encode()))),
    "unpacked below its old head": (GZIP + CHUNKED, PAGE.encode()),
    "in an encoding nobody knows": ("Content-Encoding: klingon\r\n", PAGE.encode()),
}


@pytest.mark.parametrize("how", SERVED)
def test_an_archived_page_is_read_however_it_was_served_and_the_next_one_too(tmp_path: Path, how: str) -> None:
    headers, body = SERVED[how]
    path = tmp_path / "pages.warc"
    path.write_bytes(
        response("https://one.example/served", body, "Text/HTML; charset=utf-8", headers=headers)
        + response("https://one.example/next", PAGE, "text/html")
    )
    served, following = taken(path)
    assert (served.url, served.body) == ("https://one.example/served", PAGE.encode())
    assert (following.url, following.body) == ("https://one.example/next", PAGE.encode())


def test_an_archived_error_page_keeps_its_status_and_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc"
    path.write_bytes(response("https://one.example/gone", PAGE, "text/html", status="HTTP/1.1 404 Not Found"))
    (capture,) = taken(path)
    assert (capture.status, extract(capture)) == (404, Rejected(capture.url, Refusal.HTTP_ERROR))


def test_an_archived_body_that_swells_is_read_no_further_than_the_largest_page(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc"
    swollen = gzip.compress(bytes(2 * MAX_BYTES))
    path.write_bytes(response("https://one.example/swollen", swollen, "text/html", headers=GZIP))
    (capture,) = taken(path)
    assert (len(capture.body), extract(capture)) == (MAX_BYTES + 1, Rejected(capture.url, Refusal.TOO_LARGE))


def test_archived_records_that_are_no_pages_of_the_web_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "pages.warc"
    lookup = warc_record("response", "dns:one.example", b"20260315100000\none.example. A 192.0.2.1\n")
    path.write_bytes(
        lookup.replace(b"application/http; msgtype=response", b"text/dns")
        + response("https://one.example/torn", PAGE, "text/html", status="no status")
        + response("https://one.example/undated", UNDATED, "text/html").replace(b"WARC-Date", b"WARC-When")
    )
    (capture,) = taken(path)
    assert (capture.url, capture.fetched_at) == ("https://one.example/undated", NOW)


def test_a_file_of_another_kind_is_refused_with_those_that_are_read(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"page\.docx: not a file this can read.*\.jsonl.*\.warc\.gz"):
        taken(tmp_path / "page.docx")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PageError, match=r"gone\.jsonl: cannot be read: No such file"):
        taken(tmp_path / "gone.jsonl")


@pytest.mark.parametrize("name", ["broken.warc", "broken.warc.gz"])
def test_a_file_that_is_no_archive_is_named(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"this is no archive at all")
    with pytest.raises(PageError, match=rf"{name}: cannot be read: Invalid WARC header"):
        taken(path)


def test_ingesting_a_bad_line_records_nothing_of_its_file(tmp_path: Path) -> None:
    path = json_lines(tmp_path / "some.jsonl", [document("https://one.example/a", "Text.", published="2026-03-10")])
    path.write_text(path.read_text(encoding="utf-8") + "{\n", encoding="utf-8")
    answer = here("--home", tmp_path / "home", "--baseline", "none", "ingest", path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(f"corridor: {path}:2: not JSON")
    assert here("--home", tmp_path / "home", "--baseline", "none", "export", "articles").rows() == []


def test_a_line_longer_than_a_page_can_be_is_passed_over_and_said() -> None:
    stream = BytesIO(b"{}\n" + b"x" * (2 * LINE_BYTES) + b"\n \n{}")
    lines = list(lines_of(stream))
    assert [(number, len(line)) for number, line in lines] == [(1, 3), (2, LINE_BYTES + 1), (4, 2)]
    with pytest.raises(ValueError, match="a line of more than 40,000,000 bytes"):
        parse_line(lines[1][1])
