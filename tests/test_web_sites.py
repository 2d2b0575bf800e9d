"""Sites as the web has them: certificates, IPv6 and international names, robots.txt in every state, pauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from crawler.certificates import checked
from crawler.launch import crawl
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from pipeline.ledger.captures import open_captures
from pipeline.ledger.polls import PollState
from pipeline.utc import later
from tests.websites import Asked, RawSite, answer, article, certificate, feed, raw_site, redirect

NOW = "2026-03-10T08:00:00Z"
DAY_2 = "2026-03-11T08:00:00Z"
PAGE = article()
LIMIT = 3_000_000

Run = Callable[..., CrawlReport]


@pytest.fixture
def site() -> Iterator[RawSite]:
    with raw_site() as made:
        made.answers |= {"/feed": feed("/a"), "/a": answer(PAGE)}
        yield made


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def once(site: RawSite, *, now: str = NOW, place: str = "", **fields: object) -> CrawlReport:
        settings = CrawlSettings(
            loopback_sites=(place or site.place,), timeout_s=3, max_size_bytes=LIMIT, hard_timeout_s=30
        )
        source = Source("daily", Kind.FEED, f"{site.scheme}://{place or site.place}/feed", delay_s=0)
        (report,) = crawl([replace(source, **fields)], home=tmp_path, settings=settings, now=now)  # type: ignore[arg-type]
        return report

    return once


def urls(home: Path) -> list[str]:
    with open_captures(home) as captures:
        return [capture.url for capture in captures.captures_since(0)]


def poll_state(home: Path) -> PollState:
    with open_captures(home) as captures:
        return captures.source_state("daily")


def frontier(home: Path) -> list[tuple[object, ...]]:
    with open_captures(home) as captures:
        rows = captures.database.conn.execute("SELECT state, reason, next_at FROM frontier ORDER BY url").fetchall()
        return [tuple(row) for row in rows]


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[tuple[RawSite, str]]:
    path, fingerprint = certificate(tmp_path)
    with raw_site(tls=path) as made:
        made.answers |= {"/feed": feed("/a"), "/a": answer(PAGE)}
        yield made, fingerprint


def test_a_certificate_that_no_authority_vouches_for_is_believed_by_exception_only(
    secure: tuple[RawSite, str], tmp_path: Path, run: Run
) -> None:
    site, fingerprint = secure
    report = run(site)
    assert "certificate verify failed" in str(report.error)
    assert site.asked == []

    report = run(site, now=DAY_2, accept_certificate="0" * 64)
    assert f"its SHA-256 is {fingerprint}" in str(report.error)
    assert urls(tmp_path) == []

    assert run(site, now="2026-03-12T08:00:00Z", accept_certificate=fingerprint).captured == 1
    assert run(site, now="2026-03-13T08:00:00Z", accept_certificate="any").error is None
    assert urls(tmp_path) == [f"{site.url}/a"]


def test_what_a_source_accepts_is_any_or_a_fingerprint() -> None:
    assert checked("AB:" * 31 + "CD") == "ab" * 31 + "cd"
    assert checked("any") == "any"
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        checked("ab:cd")


def test_a_site_that_moved_to_https_is_followed_there(
    secure: tuple[RawSite, str], site: RawSite, tmp_path: Path
) -> None:
    safe, fingerprint = secure
    site.answers["/feed"] = redirect(f"{safe.url}/feed", status="301 Moved Permanently")
    settings = CrawlSettings(loopback_sites=(site.place, safe.place), timeout_s=3, hard_timeout_s=30)
    source = Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0, accept_certificate=fingerprint)
    (report,) = crawl([source], home=tmp_path, settings=settings, now=NOW)
    assert (report.error, report.captured) == (None, 1)
    assert urls(tmp_path) == [f"{safe.url}/a"]


def test_a_site_on_ipv6_is_read(tmp_path: Path, run: Run) -> None:
    with raw_site("::1") as site:
        site.answers |= {"/feed": feed("/a"), "/a": answer(PAGE)}
        assert run(site).captured == 1
        assert urls(tmp_path) == [f"http://[::1]:{site.port}/a"]
        assert site.asked[0].headers["host"] == f"[::1]:{site.port}"


def test_a_site_with_an_international_name_is_asked_by_its_ascii_name(site: RawSite, tmp_path: Path, run: Run) -> None:
    report = run(site, place=f"Εφημερίδα.example:{site.port}")
    assert (report.error, report.captured) == (None, 1)
    assert site.asked[0].headers["host"] == f"xn--kxaeical9a3b2b.example:{site.port}"
    assert urls(tmp_path) == [f"http://xn--kxaeical9a3b2b.example:{site.port}/a"]


ROBOTS = {
    "absent": (answer(b"", status="404 Not Found"), True),
    "forbidden itself": (answer(b"", status="403 Forbidden"), True),
    "empty": (answer(b""), True),
    "a page": (answer(PAGE), True),
    "forbidding": (answer(b"User-agent: *\nDisallow: /\n"), False),
    "forbidding us": (answer(b"User-agent: corridor\nDisallow: /\n\nUser-agent: *\nAllow: /\n"), False),
    "forbidding others": (answer(b"User-agent: other\nDisallow: /\n"), True),
    "with a mark": (answer(b"\xef\xbb\xbfUser-agent: *\nDisallow: /\n"), False),
    "in UTF-16": (answer("\ufeffUser-agent: *\nDisallow: /\n".encode("utf-16-le")), False),
    "in another charset": (answer("# pągina\nUser-agent: *\nDisallow: /\n".encode("iso-8859-2")), False),
    "ends of lines of old": (answer(b"User-agent: *\rDisallow: /\r"), False),
    "huge": (answer(b"User-agent: *\nDisallow: /\n" + b"# more\n" * 200_000), False),
    "huge, forbidding beyond 500 KiB": (answer(b"# more\n" * 100_000 + b"User-agent: *\nDisallow: /\n"), True),
    "moved": (redirect("/elsewhere"), False),
    "moved in a circle": (redirect("/robots.txt"), True),
}


NO_RULES = {
    "broken": answer(b"", status="500 Broken"),
    "unavailable": answer(b"", status="503 Unavailable"),
    "too many requests": answer(b"", status="429 Too Many"),
    "moved to a private address": redirect("http://10.0.0.1/robots.txt"),
    "larger than anything": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
}

STATUSES = ("429 Too Many Requests", "503 Service Unavailable")
PAUSES = {
    "seconds": ("Retry-After: 7200", "2026-03-10T10:00:00Z"),
    "a date beside the answer's own": (
        "Retry-After: Tue, 10 Mar 2026 21:00:00 GMT\r\nDate: Tue, 10 Mar 2026 18:00:00 GMT",
        "2026-03-10T11:00:00Z",
    ),
    "a date": ("Retry-After: Tue, 10 Mar 2026 12:00:00 GMT", "2026-03-10T12:00:00Z"),
    "no time at all": ("Retry-After: soon", "2026-03-10T08:15:00Z"),
}


@dataclass
class Hosts:
    """Many hosts on one port, each with answers of its own, crawled once and again a day later when all is mended."""

    site: RawSite
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    answers: dict[tuple[str, str], bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    rows: dict[str, tuple[str, str | None, str]] = field(default_factory=dict)
    later: list[str] = field(default_factory=list)

    def add(self, kind: str, case: str, **answers: bytes) -> None:
        """Add a host with ``answers`` by path; its robots.txt is that of ``robots``."""
        host = self.names[kind, case] = f"host{len(self.names)}.example:{self.site.port}"
        for name, made in answers.items():
            path = "/robots.txt" if name == "robots" else f"/{name}"
            self.answers[host, path] = made
            self.site.answers[path] = self.answer

    def answer(self, asked: Asked) -> bytes:
        self.asked.append(asked.headers["host"] + asked.path)
        return self.answers.get((asked.headers["host"], asked.path), answer(b"", status="404 Not Found"))

    def crawl(self, home: Path, now: str) -> None:
        links = [f"http://{host}{path}" for host, path in self.answers if path != "/robots.txt"]
        self.site.answers["/feed"] = feed(*links)
        sites = (self.site.place, *self.names.values())
        settings = CrawlSettings(loopback_sites=sites, timeout_s=3, max_size_bytes=LIMIT, hard_timeout_s=60)
        crawl([Source("daily", Kind.FEED, f"{self.site.url}/feed", delay_s=0)], home=home, settings=settings, now=now)

    def row(self, kind: str, case: str, path: str = "/page") -> tuple[str, str | None, str]:
        return self.rows[f"http://{self.names[kind, case]}{path}"]


@pytest.fixture(scope="module")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    home = tmp_path_factory.mktemp("hosts")
    elsewhere = answer(b"User-agent: *\nDisallow: /page\n")
    with raw_site() as site:
        made = Hosts(site)
        for case, (robots, _) in ROBOTS.items():
            made.add("robots", case, robots=robots, page=answer(PAGE), elsewhere=elsewhere)
        for case, robots in NO_RULES.items():
            made.add("no rules", case, robots=robots, page=answer(PAGE))
        for case, (header, _) in PAUSES.items():
            for status in STATUSES:
                made.add(status, case, page=answer(b"", header, status=status), other=answer(PAGE))
        made.crawl(home, NOW)
        with open_captures(home) as captures:
            rows = captures.database.conn.execute("SELECT url, state, reason, next_at FROM frontier").fetchall()
        made.rows = {row["url"]: (row["state"], row["reason"], row["next_at"]) for row in rows}
        for (kind, _), host in made.names.items():
            if kind != "robots":
                made.answers[host, "/robots.txt"] = answer(b"", status="404 Not Found")
                made.answers[host, "/page"] = answer(PAGE)
        asked, made.asked = made.asked, []
        made.crawl(home, DAY_2)
        made.asked = asked
        yield replace(made, later=urls(home))


@pytest.mark.parametrize(("case", "allowed"), [(case, allowed) for case, (_, allowed) in ROBOTS.items()], ids=ROBOTS)
def test_a_robots_txt_that_is_had_is_obeyed(
    hosts: Hosts,
    case: str,
    allowed: bool,  # noqa: FBT001 - a column of the table
) -> None:
    state, reason, _ = hosts.row("robots", case)
    assert (state, reason) == (("done", None) if allowed else ("failed", "Forbidden by robots.txt"))
    assert (f"{hosts.names['robots', case]}/page" in hosts.asked) is allowed


@pytest.mark.parametrize("case", NO_RULES)
def test_a_robots_txt_that_cannot_be_had_forbids_everything_for_a_while(hosts: Hosts, case: str) -> None:
    state, reason, next_at = hosts.row("no rules", case)
    assert (state, next_at) == ("queued", "2026-03-10T08:30:00Z")
    assert "is left alone: its robots.txt cannot be had" in str(reason)
    host = hosts.names["no rules", case]
    assert {path for path in hosts.asked if path.startswith(host)} == {f"{host}/robots.txt"}
    assert f"http://{host}/page" in hosts.later


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("case", PAUSES)
def test_a_pause_that_is_asked_for_is_kept_by_all_pages_of_the_host(hosts: Hosts, status: str, case: str) -> None:
    host, until = hosts.names[status, case], PAUSES[case][1]
    for path in ("/page", "/other"):
        state, _, next_at = hosts.row(status, case, path)
        assert (state, next_at) == ("queued", until)
    assert [path for path in hosts.asked if path.startswith(host)] == [f"{host}/robots.txt", f"{host}/page"]
    assert {f"http://{host}/page", f"http://{host}/other"} <= set(hosts.later)


def test_robots_txt_is_asked_for_once_an_hour_whatever_crawls(site: RawSite, tmp_path: Path) -> None:
    site.answers |= {
        "/robots.txt": answer(b"User-agent: *\nDisallow: /b\n"),
        "/feed": feed("/a", "/b"),
        "/a": answer(PAGE),
    }
    settings = CrawlSettings(loopback_sites=(site.place,), timeout_s=3, hard_timeout_s=30, poll_always=True)
    source = Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0)
    for minutes, asked in ((0, 1), (30, 1), (59, 1), (61, 2)):
        crawl([source], home=tmp_path, settings=settings, now=later(NOW, 60 * minutes))
        assert site.paths().count("/robots.txt") == asked
    assert "/b" not in site.paths()


def test_a_listing_of_a_host_without_rules_is_asked_for_when_its_rest_is_over(
    site: RawSite, tmp_path: Path, run: Run
) -> None:
    site.answers["/robots.txt"] = answer(b"", status="404 Not Found")
    run(site)
    site.answers |= {"/robots.txt": answer(b"", status="502 Bad Gateway"), "/feed": feed("/a", "/b")}
    report = run(site, now=DAY_2)
    assert "HTTP 502" in str(report.error)
    state = poll_state(tmp_path)
    assert state.next_due is not None
    assert state.next_due >= later(DAY_2, 1800)
    assert (state.failures, state.unanswered) == (1, 0)


def test_a_listing_that_was_forbidden_was_answered(site: RawSite, tmp_path: Path, run: Run) -> None:
    site.answers["/robots.txt"] = answer(b"User-agent: *\nDisallow: /\n")
    run(site)
    assert (poll_state(tmp_path).failures, poll_state(tmp_path).unanswered) == (1, 0)


def test_a_source_that_asks_for_proof_of_a_person_is_marked_so(site: RawSite, tmp_path: Path, run: Run) -> None:
    site.answers["/feed"] = answer(b"x", "CF-Mitigated: challenge", status="403 Forbidden")
    run(site)
    assert poll_state(tmp_path).error == "HTTP 403: a challenge page: the site asks for proof of a person"
    assert poll_state(tmp_path).unanswered == 0
    assert len(site.asked) == 2  # robots.txt and the feed: nothing was tried to get around it


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream"])
def test_a_feed_is_read_whatever_its_content_type(site: RawSite, run: Run, kind: str) -> None:
    body = feed("/a").partition(b"\r\n\r\n")[2]
    site.answers["/feed"] = answer(body, f"Content-Type: {kind}")
    assert run(site).captured == 1


def test_a_host_that_a_redirect_leads_to_has_its_own_rules_and_turn(site: RawSite, tmp_path: Path) -> None:
    with raw_site() as other:
        other.answers |= {"/robots.txt": answer(b"User-agent: *\nDisallow: /private\n"), "/open": answer(PAGE)}
        site.answers |= {
            "/feed": feed("/a", "/b"),
            "/a": redirect(f"{other.url}/private"),
            "/b": redirect(f"{other.url}/open"),
        }
        settings = CrawlSettings(loopback_sites=(site.place, other.place), timeout_s=3, hard_timeout_s=30)
        crawl([Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0)], home=tmp_path, settings=settings, now=NOW)
        assert other.paths() == ["/robots.txt", "/open"]
    assert frontier(tmp_path)[0][:2] == ("failed", "Forbidden by robots.txt")


def test_a_304_to_a_page_that_failed_before_is_no_page(site: RawSite, tmp_path: Path, run: Run) -> None:
    site.answers["/a"] = answer(PAGE, 'ETag: "1"')
    run(site)
    site.answers["/a"] = answer(b"", status="500 Broken")
    site.answers["/feed"] = feed("/a")
    run(site, now=DAY_2)

    def unchanged(asked: Asked) -> bytes:
        return answer(b"", status="304 Not Modified") if "if-none-match" in asked.headers else answer(b"<p>new</p>")

    site.answers["/a"] = unchanged
    run(site, now="2026-03-12T08:00:00Z")
    assert "if-none-match" not in site.asked[-1].headers
    assert len(urls(tmp_path)) == 2
