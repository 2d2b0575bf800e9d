"""Web archives as tests write them, and a page to lie in them."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from io import BytesIO
from uuid import NAMESPACE_URL, uuid5

from corridor.intake.archives import Archive, ArchivedPage, Item, LeftOut
from pipeline.ledger.handed import Place

PARAGRAPHS = (
    "Greece will issue 5,000 seasonal work visas to Pakistani workers, the migration ministry said on Monday.",
    "The permits are meant for farms on Crete and for hotels on the islands, where hands have been short for years.",
    "Employers file the papers in Athens; the embassy in Islamabad checks them and hands out the stickers.",
    "A spokesman said that the first places would be filled in May, well before the tourists come.",
)

PAGE = (
    "<!doctype html><html lang='en'><head><title>Greece opens seasonal jobs</title>"
    "<meta property='og:type' content='article'>"
    "<meta property='article:published_time' content='2026-03-09T07:30:00+02:00'></head>"
    f"<body><article><h1>Greece opens seasonal jobs</h1>{''.join(f'<p>{one}</p>' for one in PARAGRAPHS)}</article>"
    "</body></html>"
)
UNDATED = PAGE.replace(PAGE[PAGE.index("<meta property='article") : PAGE.index("</head>")], "")


def warc_record(kind: str, url: str, payload: bytes, *, headers: str = "", content_type: str = "") -> bytes:
    """Return a record; its name is made of its kind and address."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-15T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, f'{kind} {url}')}>\r\n{headers}"
        f"Content-Type: {content_type or f'application/http; msgtype={kind}'}\r\n"
        f"Content-Length: {len(payload)}\r\n\r\n"
    )
    return head.encode() + payload + b"\r\n\r\n"


def answered(body: str | bytes, content_type: str, *, status: str = "HTTP/1.1 200 OK", headers: str = "") -> bytes:
    """Return an HTTP response."""
    served = body.encode() if isinstance(body, str) else body
    return (
        f"{status}\r\nContent-Type: {content_type}\r\n{headers}Content-Length: {len(served)}\r\n\r\n".encode() + served
    )


def response(
    url: str, body: str | bytes, content_type: str, *, status: str = "HTTP/1.1 200 OK", headers: str = ""
) -> bytes:
    """Return a record of an HTTP response."""
    return warc_record("response", url, answered(body, content_type, status=status, headers=headers))


#: How the records of an archive can be packed.
FORMS: dict[str, Callable[[Sequence[bytes]], bytes]] = {
    "plain": b"".join,
    "record by record": lambda records: b"".join(map(gzip.compress, records)),
    "as a whole": lambda records: gzip.compress(b"".join(records)),
    "in two wholes": lambda records: (
        gzip.compress(b"".join(records[: len(records) // 2])) + gzip.compress(b"".join(records[len(records) // 2 :]))
    ),
    "some alone, some together": lambda records: (
        b"".join(map(gzip.compress, records[:2]))
        + gzip.compress(b"".join(records[2:4]))
        + gzip.compress(records[4])
        + gzip.compress(b"".join(records[5:]))
    ),
}


def items_of(archive: bytes, start: Place | None = None) -> list[Item]:
    """Return what an archive gives, from a place on."""
    return list(Archive(BytesIO(archive), start=start))


def urls_of(items: Sequence[Item]) -> list[str]:
    """Return the last part of the addresses of the pages among ``items``."""
    return [item.url.rpartition("/")[2] for item in items if isinstance(item, ArchivedPage)]


def left_of(items: Sequence[Item]) -> list[tuple[str, int]]:
    """Return why records were left out, and at which byte."""
    return [(item.why.name, item.place.member_bytes) for item in items if isinstance(item, LeftOut)]
