"""Archives are read whatever their packing, from any place on; what is damaged is left out and the rest is read."""

from __future__ import annotations

import base64
import gzip
import hashlib
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corridor.intake.archives import Archive, ArchivedPage, Item, LeftOut, archived_pages
from tests.web_archives import FORMS, PAGE, items_of, left_of, response, urls_of, warc_record


def url_of(number: int) -> str:
    return f"https://one.example/{number}"


REQUEST = b"GET / HTTP/1.1\r\nHost: one.example\r\n\r\n"
#: Pages with even numbers, requests with odd ones.
RECORDS = [
    warc_record("request", url_of(number), REQUEST) if number % 2 else response(url_of(number), PAGE, "text/html")
    for number in range(8)
]
PAGES = ["0", "2", "4", "6"]
#: What the first record holds.
BLOCK = RECORDS[0].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
PACKED = [gzip.compress(record) for record in RECORDS]


def begins(number: int) -> int:
    """Return the byte at which a record begins in the archive that is packed record by record."""
    return sum(map(len, PACKED[:number]))


@pytest.mark.parametrize("form", FORMS)
def test_an_archive_gives_its_pages_however_it_is_packed(form: str) -> None:
    items = items_of(FORMS[form](RECORDS))
    assert urls_of(items) == PAGES
    assert [why for why, _ in left_of(items)] == ["OTHER_RECORD"] * 4
    assert {item.body for item in items if isinstance(item, ArchivedPage)} == {PAGE.encode()}


@pytest.mark.parametrize("form", FORMS)
def test_reading_goes_on_at_the_place_of_any_record(form: str) -> None:
    archive = FORMS[form](RECORDS)
    items = items_of(archive)
    for number, item in enumerate(items):
        assert items_of(archive, item.place) == items[number:]


def damaged(*places: tuple[int, int]) -> bytes:
    """Return the archive, twenty bytes of it spoilt at each place: a record, and an offset from its start or end."""
    archive = bytearray(b"".join(PACKED))
    for number, offset in places:
        at = begins(number) + offset if offset >= 0 else begins(number + 1) + offset
        for one in range(at, min(at + 20, begins(number + 1))):
            archive[one] ^= 0x55
    return bytes(archive)


@pytest.mark.parametrize(
    ("archive", "left", "at"),
    [
        (damaged((2, 100)), ["0", "4", "6"], [2]),
        (damaged((2, -8)), ["0", "4", "6"], [2]),
        (damaged((2, 0)), ["0", "4", "6"], [2]),
        (damaged((0, 0)), [], []),
        (damaged((0, 100)), ["2", "4", "6"], [0]),
        (damaged((2, 100), (6, 100)), ["0", "4"], [2, 6]),
        (damaged((3, 60)), PAGES, [3]),
        (b"".join(PACKED)[:-10], PAGES, [7]),
        (b"".join(PACKED)[: begins(6) + 200], ["0", "2", "4"], [6]),
    ],
    ids=["data", "checksum", "mark", "first mark", "first", "two", "a request", "end cut", "last page cut"],
)
def test_a_damaged_member_is_left_out_with_its_place_and_the_rest_is_read(
    archive: bytes, left: list[str], at: list[int]
) -> None:
    if not at:  # not even begun as an archive
        with pytest.raises(OSError, match="Invalid WARC header"):
            items_of(archive)
        return
    items = items_of(archive)
    assert urls_of(items) == left
    assert [place for why, place in left_of(items) if why == "PACKED"] == [begins(number) for number in at]


@pytest.mark.parametrize("length", ["9" * 30, "-1", str(2**63), "", "x", "1e3"])
def test_a_length_that_is_none_loses_no_other_record(length: str) -> None:
    wrong = RECORDS[0].replace(f"Content-Length: {len(BLOCK)}\r\n".encode(), f"Content-Length: {length}\r\n".encode())
    assert wrong != RECORDS[0]
    assert urls_of(items_of(b"".join(map(gzip.compress, [wrong, *RECORDS[1:]])))) == ["2", "4", "6"]
    assert urls_of(items_of(b"".join([wrong, *RECORDS[1:]]))) == ["2", "4", "6"]


@given(
    st.sampled_from(["plain", "record by record", "as a whole"]),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=4),
    st.integers(0, 10**6),
)
@settings(max_examples=150, deadline=None)
def test_no_bytes_break_the_reading(form: str, changes: list[tuple[int, int]], cut: int) -> None:
    archive = bytearray(FORMS[form](RECORDS))
    for at, byte in changes:
        archive[at % len(archive)] = byte
    items: list[Item] = []
    with suppress(OSError):  # when it is no archive at all any more
        items = items_of(bytes(archive[: cut % (2 * len(archive))]))
    assert len(items) <= len(RECORDS) + len(changes) + 1


def test_what_follows_a_record_of_a_plain_archive_that_is_none_is_found() -> None:
    archive = bytearray(b"".join(RECORDS))
    at = len(RECORDS[0]) + len(RECORDS[1])
    archive[at : at + 4] = b"\x00\x00\x00\x00"
    items = items_of(bytes(archive))
    assert urls_of(items) == ["0", "4", "6"]
    assert [why for why, _ in left_of(items)].count("HEADER") == 1


def test_a_record_of_a_plain_archive_that_says_it_is_longer_swallows_nothing() -> None:
    archive = b"".join(RECORDS).replace(b"Content-Length: ", b"Content-Length: 99", 1)
    items = items_of(archive)
    assert urls_of(items) == ["2", "4", "6"]
    assert left_of(items)[0] == ("SHORT", 0)


def test_the_last_record_of_a_plain_archive_that_was_cut_is_left_out() -> None:
    items = items_of(b"".join(RECORDS[:3])[:-200])
    assert urls_of(items) == ["0"]
    assert [why for why, _ in left_of(items)] == ["OTHER_RECORD", "SHORT"]


def with_digest(digest: str) -> bytes:
    record = response(url_of(1), PAGE, "text/html")
    return record.replace(
        b"Content-Type: application", f"WARC-Block-Digest: {digest}\r\nContent-Type: application".encode(), 1
    )


SHA1 = hashlib.sha1(BLOCK, usedforsecurity=False)


@pytest.mark.parametrize(
    ("digest", "taken"),
    [
        (f"sha1:{base64.b32encode(SHA1.digest()).decode()}", True),
        (f"SHA-1:{SHA1.hexdigest().upper()}", True),
        (f"sha256:{hashlib.sha256(BLOCK).hexdigest()}", True),
        (f"md5:{hashlib.md5(BLOCK, usedforsecurity=False).hexdigest()}", True),
        ("blake9:abc", True),
        (f"sha1:{base64.b32encode(hashlib.sha1(b'other', usedforsecurity=False).digest()).decode()}", False),
        ("sha256:00", False),
    ],
    ids=["sha1", "sha1 in hex", "sha256", "md5", "unknown", "another content", "no digest"],
)
def test_a_content_that_is_not_what_its_digest_says_is_left_out(digest: str, taken: bool) -> None:  # noqa: FBT001
    (item,) = items_of(with_digest(digest))
    assert isinstance(item, ArchivedPage) is taken
    if isinstance(item, LeftOut):
        assert item.why.name == "DIGEST"


JSON = "application/json"


def response_with(headers: str) -> bytes:
    return warc_record("response", url_of(9), BLOCK, headers=headers)


@pytest.mark.parametrize(
    ("record", "fate"),
    [
        (warc_record("resource", url_of(9), PAGE.encode(), content_type="text/html"), "page"),
        (warc_record("resource", url_of(9), b"\x89PNG", content_type="image/png"), "OTHER_KIND"),
        (response(url_of(9), b"%PDF-1.7", "application/pdf"), "page"),
        (response(url_of(9), "{}", "application/json"), "OTHER_KIND"),
        (warc_record("revisit", url_of(9), b"HTTP/1.1 200 OK\r\n\r\n", headers="WARC-Profile: x\r\n"), "REVISIT"),
        (warc_record("conversion", url_of(9), b"Text", content_type="text/plain"), "OTHER_RECORD"),
        (warc_record("warcinfo", url_of(9), b"a: x\r\n", content_type="application/warc-fields"), "OTHER_RECORD"),
        (warc_record("metadata", url_of(9), b"{", content_type=JSON, headers="WARC-Refers-To: a\r\n"), "OTHER_RECORD"),
        (warc_record("strange", url_of(9), b"x"), "OTHER_RECORD"),
        (response_with("WARC-Segment-Number: 1\r\n"), "SEGMENT"),
        (response_with("WARC-Truncated: length\r\n"), "CUT"),
        (warc_record("response", url_of(9), b"not HTTP at all\r\n\r\n"), "HTTP"),
        (response("http://10.0.0.8/a", PAGE, "text/html"), "ADDRESS"),
        (response("https://user:word@one.example/a", PAGE, "text/html"), "ADDRESS"),
        (response("javascript:alert(1)", PAGE, "text/html"), "ADDRESS"),
        (response("http://0x7f.1/a", PAGE, "text/html"), "ADDRESS"),
        (response("https://one.example/a b", PAGE, "text/html"), "ADDRESS"),
        (response("<https://one.example/old-style>", PAGE, "text/html"), "page"),
    ],
)  # fmt: skip
def test_a_record_is_taken_when_it_holds_a_page_and_else_says_why_not(record: bytes, fate: str) -> None:
    (item,) = items_of(record)
    assert ("page" if isinstance(item, ArchivedPage) else item.why.name) == fate


def test_only_the_pages_that_are_asked_for_are_unpacked() -> None:
    items = list(Archive(BytesIO(b"".join(PACKED)), wants=lambda url: url.endswith("4")))
    assert urls_of(items) == ["4"]
    assert [why for why, _ in left_of(items)].count("OTHER_HOST") == 3


def test_an_empty_file_has_no_pages_and_another_one_is_no_archive() -> None:
    assert list(archived_pages(BytesIO(b""))) == []
    with pytest.raises(OSError, match="Invalid WARC header"):
        list(archived_pages(BytesIO(gzip.compress(b"hello, no archive"))))
