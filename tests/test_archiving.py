"""Captures written as a web archive are valid by WARC/1.1, and read back they are the same captures."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType, is_warc_11
from hypothesis import given, settings
from hypothesis import strategies as st

from corridor.intake.archives import Archive, ArchivedPage
from corridor.intake.archiving import write_archive
from corridor.intake.documents import Declared
from corridor.intake.files import Desk, dated_pages
from pipeline.ledger.captures import open_captures
from pipeline.model import Capture
from tests.commandline import document, here, json_lines
from tests.web_archives import PAGE

NOW = "2026-04-01T12:00:00Z"
CAPTURE = Capture(
    id=0,
    kind="page",
    url="https://daily.example/a?x=1&y=é",
    source="daily",
    outlet="Daily «News»",
    language="it",
    fetched_at="2026-03-09T06:00:00Z",
    status=200,
    content_type="text/html; charset=utf-8",
    listed_title="Una quota\nin due righe",
    listed_published="2026-03-09",
    body=PAGE.encode(),
)
CAPTURES = [
    CAPTURE,
    replace(CAPTURE, kind="listing", url="https://daily.example/feed", content_type="application/xml", body=b"<rss/>"),
    replace(CAPTURE, url="https://daily.example/gone", status=410, outlet=None, language=None),
    replace(CAPTURE, url="https://daily.example/none", content_type=None, listed_title=None, listed_published=None),
    replace(CAPTURE, url="https://daily.example/odd", status=799, content_type="text/html\r\nX-Evil: 1"),
    replace(CAPTURE, kind="document", url="note 17 ü", content_type="application/json", body=b'{"text": "T"}\n'),
    replace(CAPTURE, url="file:///drop/ab/a%20b.html", body=b"\x00\xff" * 999),
    replace(CAPTURE, url="https://daily.example/empty", body=b""),
]  # fmt: skip


def archive_of(captures: list[Capture], name: str = "captures.warc.gz") -> bytes:
    stream = BytesIO()
    assert write_archive(captures, stream, name=name, now=NOW) == len(captures)
    return stream.getvalue()


def read_back(archive: bytes) -> list[Capture]:
    desk = Desk(NOW, ThreadPoolExecutor(1))
    return [capture for _, capture in dated_pages(Archive(BytesIO(archive)), desk) if capture is not None]


@pytest.mark.parametrize("name", ["captures.warc.gz", "captures.warc"])
def test_captures_read_back_are_the_same(name: str) -> None:
    assert read_back(archive_of(CAPTURES, name)) == CAPTURES


def test_an_archive_that_is_a_source_cannot_speak_for_another() -> None:
    desk = Desk(NOW, ThreadPoolExecutor(1), declared=Declared("elsewhere", "Elsewhere"))
    archive = Archive(BytesIO(archive_of(CAPTURES)), believing=desk.believing)
    captures = [capture for _, capture in dated_pages(archive, desk) if capture is not None]
    assert {(capture.source, capture.outlet, capture.kind) for capture in captures} == {
        ("elsewhere", "Elsewhere", "page")
    }
    assert len(captures) == 4


TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)


@given(
    st.builds(
        replace,
        st.just(CAPTURE),
        kind=st.sampled_from(["page", "listing", "document"]),
        url=TEXTS,
        source=TEXTS,
        outlet=st.none() | TEXTS,
        language=st.none() | TEXTS,
        status=st.integers(100, 999),
        content_type=st.none() | TEXTS,
        listed_title=st.none() | TEXTS,
        listed_published=st.none() | TEXTS,
        body=st.binary(max_size=200),
    )
)
@settings(max_examples=100, deadline=None)
def test_any_capture_read_back_is_the_same(capture: Capture) -> None:
    assert read_back(archive_of([capture])) == [capture]


def test_every_record_is_valid_and_says_what_it_is_about() -> None:
    archive = BytesIO(archive_of(CAPTURES))
    records = [
        (record, dict(record.headers.items()))
        for record in ArchiveIterator(archive, record_types=WarcRecordType.any_type, parse_http=False)
    ]
    assert all(is_warc_11(record) for record, _ in records)
    assert len({head["WARC-Record-ID"] for _, head in records}) == len(records) == 1 + 2 * len(CAPTURES)
    kinds = [head["WARC-Type"] for _, head in records]
    assert kinds[:3] == ["warcinfo", "metadata", "response"]
    assert kinds.count("resource") == 2
    for (_, note), (_, own) in zip(records[1::2], records[2::2], strict=True):
        assert note["WARC-Refers-To"] == own["WARC-Record-ID"]
    assert [head for _, head in records if "WARC-IP-Address" in head] == []


def test_the_digests_hold_and_a_changed_content_is_found() -> None:
    archive = archive_of(CAPTURES, "captures.warc")
    for record in ArchiveIterator(BytesIO(archive), record_types=WarcRecordType.any_type, parse_http=False):
        assert record.verify_block_digest()
    for record in ArchiveIterator(BytesIO(archive), record_types=WarcRecordType.response, parse_http=True):
        assert record.verify_payload_digest()
    changed = archive.replace(b"5,000 seasonal", b"6,000 seasonal")
    pages = [item.url for item in Archive(BytesIO(changed)) if isinstance(item, ArchivedPage)]
    assert [url.rpartition("/")[2] for url in pages] == ["feed", "note%2017%20%C3%BC", "a%20b.html", "empty"]


def test_each_record_is_packed_by_itself_and_the_same_captures_give_the_same_bytes() -> None:
    archive = archive_of(CAPTURES)
    assert archive == archive_of(CAPTURES)
    places = [item.place.member_bytes for item in Archive(BytesIO(archive))]
    first = gzip.decompress(archive[: places[1]])
    assert first.startswith(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n")
    assert b"conformsTo: http" in first


def exported(home: Path) -> list[dict[str, object]]:
    rows = here("--home", home, "export", "captures").rows()
    return [{key: value for key, value in row.items() if key != "id"} for row in rows]


def test_an_exported_home_is_ingested_into_another_with_the_same_captures(tmp_path: Path) -> None:
    one, two, out = tmp_path / "one", tmp_path / "two", tmp_path / "out.warc.gz"
    path = json_lines(
        tmp_path / "a.jsonl", [document("https://a.example/1", "Rome sets no quota.", published="2026-03-09")]
    )
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert here("--home", one, "--baseline", "none", "ingest", path, page).code == 0
    with open_captures(one) as captures:
        for capture in CAPTURES:
            captures.store_capture(capture)
    answer = here("--home", one, "export", "captures", "--format", "warc", "--out", out)
    assert (answer.code, answer.out) == (0, "")
    report = here("--home", two, "--baseline", "none", "ingest", out, "--json").json()
    assert (report["documents"], report["held_already"]) == (len(CAPTURES) + 2, 0)
    assert exported(one) == exported(two)
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == ["out.warc.gz"]


def test_a_damaged_body_is_named_and_the_others_are_written(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out.warc"
    with open_captures(home) as captures:
        for capture in CAPTURES[:3]:
            captures.store_capture(capture)
        captures.database.execute("UPDATE captures SET body_zlib = x'00' WHERE id = 2")
    answer = here("--home", home, "export", "captures", "--format", "warc", "--out", out)
    assert answer.code == 1
    assert answer.err.startswith("corridor: capture 2: its body is damaged: ")
    assert len(read_back(out.read_bytes())) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("facts", "--format", "warc", "--out", "x.warc"), "facts cannot be a web archive; captures can"),
        (("captures", "--format", "warc", "--out", "nowhere/x.warc"), "nowhere is not a folder"),
    ],
)
def test_an_archive_of_something_else_is_wrong_use(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    answer = here("--home", tmp_path, "export", *arguments)
    assert answer.code == 2
    assert words in answer.err


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_a_table_is_written_to_a_file_as_to_standard_output(tmp_path: Path, form: str) -> None:
    with open_captures(tmp_path) as captures:
        captures.store_capture(CAPTURE)
    out = tmp_path / "table"
    assert here("--home", tmp_path, "export", "captures", "--format", form, "--out", out).code == 0
    assert out.read_bytes().decode() == here("--home", tmp_path, "export", "captures", "--format", form).out
