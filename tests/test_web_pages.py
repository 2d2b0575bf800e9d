"""Pages as the web serves them: what a crawl keeps of each, and when it asks again for what it could not get."""

from __future__ import annotations

import gzip
import socket
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import brotli
import pytest
import zstandard

from crawler.launch import crawl
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from pipeline.addresses import address_key
from pipeline.extraction.reader import extract
from pipeline.ledger.captures import open_captures
from pipeline.model import Article, Capture
from tests.websites import WORDS, Answer, Asked, RawSite, answer, article, bomb, feed, raw_site, redirect

NOW = "2026-03-10T08:00:00Z"
IN_15_MINUTES = "2026-03-10T08:15:00Z"
NEXT_DAY = "2026-03-11T08:00:00Z"
NEVER = "9999-12-31T00:00:00Z"

LIMIT = 200_000
TIMEOUT_S = 2.0
PAGE = article()
LONG_PATH = f"/long?{'x' * 10_000}"
GREEK = article("Το υπουργείο ανακοίνωσε ότι 10.500 εργάτες θα έρθουν από το Πακιστάν. " * 4)
CHUNKED = "Transfer-Encoding: chunked"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHALLENGE = (
    b"<html><head><title>Just a moment...</title></head><body>Verify you are human<script>_cf_chl_opt={}</script>"
)
CONSENT = (
    b"<html><body><h1>We value your privacy</h1><button>Accept all</button><button>Reject all</button></body></html>"
)


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return HEAD + CHUNKED.encode() + b"\r\n\r\n" + body + end


def drip(asked: Asked, connection: socket.socket) -> None:
    """Send a byte of the body, or of the head, ten times a second: never idle, never done."""
    start = HEAD + b"Content-Length: 500\r\n\r\n" if asked.path == "/drip" else b"HTTP/1.1 200 OK\r\nX-Slow: "
    connection.sendall(start)
    for _ in range(100):
        connection.sendall(b"x")
        time.sleep(0.1)


def endless_head(_: Asked, connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-More: and more of it\r\n" * 1000)


def endless_body(_: Asked, connection: socket.socket) -> None:
    connection.sendall(HEAD + b"\r\n")
    while True:
        connection.sendall(b"x" * 10_000)


def cookie_check(asked: Asked) -> bytes:
    """Lead in a circle whoever does not bring the cookie back."""
    if "seen=1" in asked.headers.get("cookie", ""):
        return answer(PAGE, "Set-Cookie: visitor=7; Path=/")
    return redirect(asked.path, "Set-Cookie: seen=1; Path=/")


def consent_round(asked: Asked) -> bytes:
    """Lead over the site's own consent address back to the article, unasked."""
    if asked.path == "/consent/collect":
        return redirect("/by-consent", "Set-Cookie: consent=none; Path=/")
    return answer(PAGE) if "consent=none" in asked.headers.get("cookie", "") else redirect("/consent/collect")


KEPT: dict[str, Answer] = {
    "plain": answer(PAGE),
    "hop-301": redirect("/hop-302", status="301 Moved Permanently"),
    "hop-302": redirect("/hop-303"),
    "hop-303": redirect("/hop-307", status="303 See Other"),
    "hop-307": redirect("/hop-308", status="307 Temporary Redirect"),
    "hop-308": redirect("/plain?end", status="308 Permanent Redirect"),
    "gzip": answer(gzip.compress(PAGE), "Content-Encoding: gzip"),
    "gzip-twice": answer(gzip.compress(gzip.compress(PAGE)), "Content-Encoding: gzip, gzip"),
    "deflate": answer(zlib.compress(PAGE), "Content-Encoding: deflate"),
    "br": answer(brotli.compress(PAGE), "Content-Encoding: br"),
    "zstd": answer(zstandard.compress(PAGE), "Content-Encoding: zstd"),
    "gzip-that-is-none": answer(PAGE, "Content-Encoding: gzip"),
    "charset-that-is-none": answer(GREEK, "Content-Type: text/html; charset=no-such-thing"),
    "charset-of-another": answer(GREEK, "Content-Type: text/html; charset=iso-8859-1"),
    "charset-iso-8859-7": answer(GREEK.decode().encode("iso-8859-7"), "Content-Type: text/html; charset=iso-8859-7"),
    "text-plain": answer(PAGE, "Content-Type: text/plain"),
    "octet-stream": answer(PAGE, "Content-Type: application/octet-stream"),
    "http-1.0": b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE,
    "no-headers": b"HTTP/1.1 200 OK\r\n\r\n" + PAGE,
    "odd-headers": answer(PAGE, "no colon here", "X-Empty:", ": no name", "X-Bytes: \u00fc"),
    "many-headers": answer(PAGE, *(f"X-Header-{number}: value" for number in range(3000))),
    "chunked": chunked(PAGE[:100], PAGE[100:]),
    "chunked-with-length": HEAD + b"Content-Length: 5\r\n" + CHUNKED.encode() + b"\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "length-too-small": answer(PAGE + b"more", length=len(PAGE)),
    "refresh-at-once": answer(b"<html><head><meta http-equiv=refresh content='0; url=/plain?refreshed'></head></html>"),
    "refresh-in-5-minutes": answer(article(head="<meta http-equiv=refresh content='300'>")),
    "cookie-check": cookie_check,
    "by-consent": consent_round,
    "article-with-consent-banner": answer(PAGE.replace(b"</article>", b"</article>" + CONSENT)),
    "short-article-with-form": answer(article("Brief.", head="<script src=g-recaptcha.js></script>")),
}

#: Tried again after a quarter of an hour, and the reason.
AGAIN: dict[str, tuple[Answer, str]] = {
    "too-many-hops": (redirect("/hop-301"), "max redirections reached"),
    "circle": (redirect("/circle-2"), "max redirections reached"),
    "circle-of-refreshes": (answer(b"<html><meta http-equiv=refresh content=0;url=?></html>"), "max redirections"),
    "length-too-large": (answer(PAGE, "Connection: close", length=len(PAGE) + 50), "the body broke off"),
    "lengths-that-differ": (answer(PAGE, "Content-Length: 3"), "the answer broke off"),
    "length-no-number": (HEAD + b"Content-Length: many\r\n\r\n" + PAGE, "the answer broke off"),
    "chunk-without-size": (chunked(b"hello", end=b"zz\r\nhello\r\n"), "the body broke off"),
    "chunks-without-end": (chunked(b"hello", end=b"fff\r\nhel"), "the body broke off"),
    "gzip-without-end": (HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE)[:-20], "the body broke off"),
    "br-that-is-none": (answer(PAGE, "Content-Encoding: br"), "error"),
    "no-http": (b"220 mail.example ESMTP\r\n", "the answer broke off"),
    "nothing-at-all": (b"", "the answer broke off"),
    "drip": (drip, "no whole answer in time"),
    "drip-of-headers": (drip, "no whole answer in time"),
    "endless-head": (endless_head, "the answer broke off"),
    "empty": (answer(b""), "the body is empty"),
    "304-unasked": (answer(b"", status="304 Not Modified"), "HTTP 304 to a request for the whole page"),
    "403": (answer(b"<html>no</html>", status="403 Forbidden"), "HTTP 403"),
    "500": (answer(b"oops", status="500 Broken"), "HTTP 500"),
    "503": (answer(b"later", status="503 Unavailable"), "HTTP 503"),
    "challenge-403": (answer(CHALLENGE, status="403 Forbidden"), "HTTP 403: a challenge page"),
    "challenge-503": (answer(CHALLENGE, status="503 Unavailable"), "HTTP 503: a challenge page"),
    "challenge-200": (answer(CHALLENGE), "a challenge page"),
    "challenge-header": (answer(b"x", "cf-mitigated: challenge", status="403 No"), "HTTP 403: a challenge page"),
    "consent": (answer(CONSENT), "a consent page"),
    "to-consent": (redirect("/cookie-wall/ask?back=%2Fto-consent"), "a consent page"),
    "to-a-mailbox": (redirect("mailto:desk@example.org"), "mailto:desk@example.org"),
}

#: Given up until the listing changes, and the reason.
GIVEN_UP: dict[str, tuple[Answer, str]] = {
    "404": (answer(b"no", status="404 Not Found"), "HTTP 404"),
    "410": (answer(b"no", status="410 Gone"), "HTTP 410"),
    "451": (answer(b"no", status="451 Unavailable"), "HTTP 451"),
    "large": (answer(b"x" * (LIMIT + 1)), "the body is larger than allowed"),
    "large-it-says": (HEAD + b"Content-Length: 99999999999\r\n\r\n", "the body is larger than allowed"),
    "large-without-end": (endless_body, "the body is larger than allowed"),
    "large-on-the-way": (redirect("/large-half"), "the body is larger than allowed"),
    "bomb-gzip": (answer(bomb(20_000_000), "Content-Encoding: gzip"), "larger than allowed, once unpacked"),
    "bomb-in-a-bomb": (
        answer(gzip.compress(bomb(50_000_000)), "Content-Encoding: gzip, gzip"),
        "larger than allowed, once unpacked",
    ),
    "bomb-br": (answer(brotli.compress(bytes(20_000_000)), "Content-Encoding: br"), "once unpacked"),
    "bomb-zstd": (answer(zstandard.compress(bytes(20_000_000)), "Content-Encoding: zstd"), "once unpacked"),
    "bomb-deflate": (answer(zlib.compress(bytes(20_000_000)), "Content-Encoding: deflate"), "once unpacked"),
    "photo": (answer(b"GIF89a", "Content-Type: image/gif"), "the content type is image/gif"),
    "to-metadata": (redirect("http://169.254.169.254/latest/"), "refused: 169.254.169.254 is not a public address"),
    "to-a-mail-server": (redirect("http://example.org:25/"), "refused: port 25"),
}

#: What lies behind the pages that are listed.
BEHIND: dict[str, Answer] = {
    "plain?end": answer(PAGE),
    "plain?refreshed": answer(PAGE),
    "circle-2": redirect("/circle"),
    "consent/collect": consent_round,
    "cookie-wall/ask?back=%2Fto-consent": answer(CONSENT),
    "large-half": answer(b"x" * (LIMIT // 2 + 1), "Location: /large-other-half", status="302 Found"),
    "large-other-half": answer(b"x" * (LIMIT // 2 + 1)),
}

READABLE = ("gzip", "br", "zstd", "gzip-that-is-none", "text-plain", "octet-stream", "http-1.0", "no-headers")
IN_GREEK = ("charset-that-is-none", "charset-of-another", "charset-iso-8859-7")


@dataclass
class Crawled:
    """Two crawls of one site: as it is, and a day later when all is mended."""

    home: Path
    site: RawSite
    first: CrawlReport
    second: CrawlReport
    rows: dict[str, dict[str, object]]
    captures: list[Capture]

    def row(self, name: str) -> dict[str, object]:
        return self.rows[address_key(f"{self.site.url}/{name}")]


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    home = tmp_path_factory.mktemp("home")
    faults = {name: made for name, (made, _) in (AGAIN | GIVEN_UP).items()}
    with raw_site() as site:
        listed = [*(f"/{name}" for name in (*KEPT, *faults)), LONG_PATH]
        everything = KEPT | faults | BEHIND | {LONG_PATH[1:]: answer(PAGE)}
        site.answers |= {f"/{name}": made for name, made in everything.items()} | {"/feed": feed(*listed)}
        settings = CrawlSettings(
            loopback_sites=(site.place,), timeout_s=TIMEOUT_S, max_size_bytes=LIMIT, hard_timeout_s=90
        )
        source = Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0)
        (first,) = crawl([source], home=home, settings=settings, now=NOW)
        with open_captures(home) as captures:
            kept = captures.database.conn.execute("SELECT * FROM frontier").fetchall()
        site.answers |= {f"/{name}": answer(article(title=name)) for name in faults}
        site.answers["/feed"] = answer(b"", status="304 Not Modified")
        (second,) = crawl([source], home=home, settings=settings, now=NEXT_DAY)
        with open_captures(home) as captures:
            found = list(captures.captures_since(0))
        yield Crawled(home, site, first, second, {row["address_key"]: dict(row) for row in kept}, found)


@pytest.mark.parametrize("name", [*KEPT, LONG_PATH[1:]], ids=[*KEPT, "an address of 10 kB"])
def test_what_can_be_had_is_kept(crawled: Crawled, name: str) -> None:
    row = crawled.row(name)
    assert (row["state"], row["reason"]) == ("done", None)


@pytest.mark.parametrize(("name", "reason"), [(name, reason) for name, (_, reason) in AGAIN.items()], ids=AGAIN)
def test_what_may_pass_is_asked_for_again_and_had_then(crawled: Crawled, name: str, reason: str) -> None:
    row = crawled.row(name)
    assert (row["state"], row["next_at"], row["attempts"]) == ("queued", IN_15_MINUTES, 1)
    assert reason.lower() in str(row["reason"]).lower()
    mended = [capture for capture in crawled.captures if capture.url == f"{crawled.site.url}/{name}"]
    assert [capture.body for capture in mended] == [article(title=name)]


@pytest.mark.parametrize(("name", "reason"), [(name, reason) for name, (_, reason) in GIVEN_UP.items()], ids=GIVEN_UP)
def test_what_will_not_change_is_given_up_with_its_reason(crawled: Crawled, name: str, reason: str) -> None:
    row = crawled.row(name)
    assert (row["state"], row["next_at"]) == ("failed", NEVER)
    assert reason in str(row["reason"])


def test_every_page_ends_in_one_of_the_three(crawled: Crawled) -> None:
    assert len(crawled.rows) == len(KEPT) + 1 + len(AGAIN) + len(GIVEN_UP)
    assert crawled.first.failed == len(AGAIN) + len(GIVEN_UP)
    assert crawled.second.captured == len(AGAIN)


@pytest.mark.parametrize(("name", "words"), [(n, WORDS) for n in READABLE] + [(n, "10.500 εργάτες") for n in IN_GREEK])
def test_the_reader_finds_the_article_whatever_it_was_sent_as(crawled: Crawled, name: str, words: str) -> None:
    (capture,) = (capture for capture in crawled.captures if capture.url == f"{crawled.site.url}/{name}")
    found = extract(capture)
    assert isinstance(found, Article)
    assert words in found.text


def test_a_redirect_is_followed_to_the_address_it_ends_at(crawled: Crawled) -> None:
    urls = {capture.url for capture in crawled.captures}
    assert f"{crawled.site.url}/plain?end" in urls
    assert f"{crawled.site.url}/plain?refreshed" in urls


def test_cookies_are_given_back_on_the_way_to_one_page_and_forgotten_with_it(crawled: Crawled) -> None:
    with_cookies = [asked.path for asked in crawled.site.asked if "cookie" in asked.headers]
    assert with_cookies == ["/cookie-check", "/by-consent"]


def test_a_page_takes_no_longer_than_its_time_though_it_is_never_idle(crawled: Crawled) -> None:
    drips = crawled.site.paths().count("/drip")
    assert drips == 2  # one of each crawl: the second attempt at once finds no time left
