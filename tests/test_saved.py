"""A saved page knows its address: from its saver, from what wraps it, or from what it says of itself."""

from __future__ import annotations

import quopri

import pytest

from pipeline.extraction.saved import read_mhtml, read_saved
from tests.web_archives import PAGE

URL = "https://daily.example/news/quota-2026"


def page(head: str, *, before: str = "") -> bytes:
    return before.encode() + PAGE.replace("<head>", f"<head>{head}").encode()


CANONICAL = f"<link rel='canonical' href='{URL}'>"


@pytest.mark.parametrize(
    ("body", "url"),
    [
        (page("", before=f"<!-- saved from url=(0037){URL} -->\n"), URL),
        (page("", before=f"<!DOCTYPE html>\r\n<!-- saved from url=(0014){URL} -->\r\n"), URL),
        (page("", before=f"<!DOCTYPE html><!--\n Page saved with SingleFile \n url: {URL} \n saved date: x\n-->"), URL),
        (page(CANONICAL), URL),
        (page(f"<link rel='shortlink canonical' href='{URL}'>"), URL),
        (page(f"<meta property='og:url' content='{URL}'>"), URL),
        (page(f"<base href='{URL}'>"), URL),
        (page(CANONICAL, before="<!-- saved from url=(0037)https://other.example/a -->"), "https://other.example/a"),
        (page(f"{CANONICAL}<base href='https://daily.example/'>"), URL),
        (page("<base href='https://daily.example/'>"), None),
        (page(f"{CANONICAL}<meta property='og:url' content='https://other.example/a'>"), None),
        (page("<link rel='canonical' href='/news/quota-2026'>"), None),
        (page("<link rel='canonical' href='javascript:alert(1)'>"), None),
        (page("<link rel='canonical' href='http://169.254.169.254/latest'>"), None),
        (page("<link rel='canonical' href='https://user:word@daily.example/a'>"), None),
        (page("", before="<!-- saved from url=(0037)file:///etc/passwd -->"), None),
        (page("", before="<!-- saved from url=(0016)http://127.0.0.1/a -->"), None),
        (page(""), None),
        (b"", None),
        (b"\xff\xfe\x00", None),
        (page(CANONICAL).decode().encode("utf-16"), URL),
        (f"<html><head>{'<div>' * 5000}".encode(), None),
    ],
    ids=[
        "saved from", "saved from below a doctype", "single file", "canonical", "canonical among others", "og:url",
        "base",
        "the saver before the page", "base of the site", "base of the site alone", "two hosts", "relative", "script",
        "private", "user name", "saved from a file", "saved from this machine", "none", "empty", "no text", "UTF-16",
        "deep",
    ],
)  # fmt: skip
def test_a_saved_page_states_its_address_or_none_that_is_believed(body: bytes, url: str | None) -> None:
    assert read_saved(body).url == url


def mhtml(*, location: str = URL, kind: str = "text/html; charset=utf-8", snapshot: str = "", start: str = "") -> bytes:
    """Return a page with a picture, wrapped as browsers do."""
    extra = f"Snapshot-Content-Location: {snapshot}\r\n" if snapshot else ""
    begins = f' start="{start}";' if start else ""
    head = (
        f"From: <Saved by a browser>\r\n{extra}Subject: Jobs\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related;{begins} type="text/html"; boundary="edge"\r\n\r\n'
    )
    named = f"Content-Location: {location}\r\n" if location else ""
    frame = "--edge\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\n\r\n<p>An advertisement\r\n"
    own = (
        f"--edge\r\nContent-Type: {kind}\r\nContent-ID: <own>\r\n{named}"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    picture = (
        "--edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--edge--\r\n"
    )
    parts = [frame if start else "", own]
    return (head + "".join(parts)).encode() + quopri.encodestring(PAGE.encode()) + f"\r\n{picture}".encode()


@pytest.mark.parametrize(
    ("body", "url"),
    [
        (mhtml(), URL),
        (mhtml(location="", snapshot=URL), URL),
        (mhtml(location="cid:frame-1@mhtml.blink", snapshot=URL), URL),
        (mhtml(start="<own>"), URL),
        (mhtml(location=""), None),
        (mhtml(location="file:///home/somebody/page.html"), None),
    ],
    ids=["location", "snapshot", "location is no address", "named as the start", "none", "a file"],
)
def test_a_wrapped_page_is_unwrapped_and_named(body: bytes, url: str | None) -> None:
    found = read_mhtml(body)
    assert found is not None
    assert (found.url, found.content_type, found.body.strip()) == (url, "text/html; charset=utf-8", PAGE.encode())


@pytest.mark.parametrize("body", [b"", b"\x00\xff", b"Content-Type: text/plain\r\n\r\nHello", mhtml(kind="text/plain")])
def test_a_wrapping_without_a_page_holds_none(body: bytes) -> None:
    assert read_mhtml(body) is None
