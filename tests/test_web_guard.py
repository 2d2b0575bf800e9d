"""No hostile address is ever connected to, in any way that leads to one: proved on the connections themselves."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.launch import crawl
from crawler.sources import SEED_SOURCE, CrawlReport, CrawlSettings, Kind, Source
from pipeline.address_tables import PUBLIC_PORTS
from pipeline.addresses import is_public_address
from pipeline.ledger.captures import open_captures
from tests.hostile_addresses import NAMED, NAMES, hostile_urls
from tests.websites import Asked, RawSite, answer, article, escaped, feed, raw_site, redirect

NOW = "2026-03-10T08:00:00Z"
PROBE = Path(__file__).parent / "probe"
ROOT = PROBE.parent.parent


class Doors:
    """Ports of this machine that are listened on, the usual one of the web among them; knocks are never answered."""

    def __init__(self) -> None:
        self.sockets = [socket.create_server(("127.0.0.1", 0))]
        self.port: int = self.sockets[0].getsockname()[1]
        for host, port in (("::1", self.port), ("127.0.0.1", 80), ("::1", 80), ("127.0.0.1", 443)):
            with contextlib.suppress(OSError):
                family = socket.AF_INET6 if ":" in host else socket.AF_INET
                self.sockets.append(socket.create_server((host, port), family=family))
        for door in self.sockets:
            door.settimeout(0)

    def knocks(self) -> int:
        return sum(map(self._knocked, self.sockets))

    @staticmethod
    def _knocked(door: socket.socket) -> bool:
        try:
            door.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        for door in self.sockets:
            door.close()


class Watched:
    """A home with a site beside the doors; every connection of what is started is written down."""

    def __init__(self, home: Path, site: RawSite, doors: Doors) -> None:
        self.home, self.site, self.doors = home, site, doors
        self.log = home / "connections"
        self.urls = hostile_urls(doors.port)

    def crawl(self, source: Source, *sites: str, obey_robots: bool = True) -> CrawlReport:
        settings = CrawlSettings(
            loopback_sites=(self.site.place, *sites),
            timeout_s=3,
            hard_timeout_s=120,
            page_limit=1000,
            obey_robots=obey_robots,
        )
        (report,) = crawl([source], home=self.home, settings=settings, now=NOW)
        return report

    def seed(self, urls: list[str]) -> None:
        with open_captures(self.home) as captures:
            captures.seed(urls, NOW)

    def states(self) -> dict[str, tuple[str, str]]:
        with open_captures(self.home) as captures:
            rows = captures.database.conn.execute("SELECT url, state, reason FROM frontier").fetchall()
            return {row["url"]: (row["state"], str(row["reason"])) for row in rows}

    def assert_nothing_hostile_was_reached(self) -> None:
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        places = {(host, int(port)) for host, port in (line.rsplit(" ", 1) for line in lines)}
        own = {(host, self.site.port) for host in ("127.0.0.1", "::1")}
        hostile = {place for place in places - own if not is_public_address(place[0]) or place[1] not in PUBLIC_PORTS}
        assert hostile == set()
        assert self.doors.knocks() == 0

    def assert_the_site_was_reached(self) -> None:
        assert f"127.0.0.1 {self.site.port}" in self.log.read_text().splitlines()


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    doors = Doors()
    with raw_site() as site:
        made = Watched(tmp_path, site, doors)
        monkeypatch.setenv("PYTHONPATH", f"{PROBE}:{ROOT}")
        monkeypatch.setenv("PROBE_LOG", str(made.log))
        monkeypatch.setenv("PROBE_NAMES", json.dumps(NAMES))
        yield made
    doors.close()


def test_the_table_is_long_and_the_probe_sees_connections(watched: Watched) -> None:
    assert len(watched.urls) >= 120
    script = f"import socket; socket.create_connection(('127.0.0.1', {watched.doors.port}), 5)"
    subprocess.run([sys.executable, "-c", script], check=True, timeout=30)
    assert watched.log.read_text() == f"127.0.0.1 {watched.doors.port}\n"
    with pytest.raises(AssertionError):
        watched.assert_nothing_hostile_was_reached()
    assert watched.doors.knocks() == 1


def test_an_address_given_by_hand_is_never_reached(watched: Watched) -> None:
    watched.seed([*watched.urls, f"{watched.site.url}/a"])
    watched.site.answers["/a"] = answer(article())
    report = watched.crawl(SEED_SOURCE)
    assert report.captured == 1
    watched.assert_nothing_hostile_was_reached()
    watched.assert_the_site_was_reached()
    assert [url for url, (state, _) in watched.states().items() if state == "done"] == [f"{watched.site.url}/a"]


def test_no_way_from_a_feed_or_a_page_leads_to_one(watched: Watched) -> None:
    site, answers = watched.site, watched.site.answers
    for number, url in enumerate(watched.urls):
        answers[f"/hop/{number}"] = raw_redirect(url)
        answers[f"/refresh/{number}"] = answer(f"<html><meta http-equiv=refresh content='0;url={url}'></html>".encode())
    hops = [f"/{way}/{number}" for way in ("hop", "refresh") for number in range(len(watched.urls))]
    answers["/feed"] = feed(*watched.urls, *hops, "/a")
    answers["/a"] = answer(article())
    watched.crawl(Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0))
    watched.assert_nothing_hostile_was_reached()
    watched.assert_the_site_was_reached()
    assert len([path for path in site.paths() if path.startswith("/hop/")]) >= len(watched.urls)
    assert watched.states()[f"{site.url}/a"][0] == "done"
    with open_captures(watched.home) as captures:
        found = {capture.url for capture in captures.captures_since(0)}
    assert all(url.startswith(f"{site.url}/") for url in found)


def raw_redirect(url: str) -> bytes:
    """Return a redirect to ``url`` as a hostile site would write it, line breaks and all."""
    return b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + url.encode() + b"\r\n\r\n"


def test_no_robots_txt_leads_to_one(watched: Watched) -> None:
    urls = [url for url in watched.urls if url not in NAMED[2:]]  # a look-up that fails is made again a second later
    names = [f"host{number}.example:{watched.site.port}" for number in range(len(urls))]

    def robots(asked: Asked) -> bytes:
        return raw_redirect(urls[names.index(asked.headers["host"])])

    watched.site.answers |= {"/robots.txt": robots, "/a": answer(article())}
    watched.seed([f"http://{name}/a" for name in names])
    watched.crawl(SEED_SOURCE, *names)
    watched.assert_nothing_hostile_was_reached()
    assert watched.site.paths().count("/robots.txt") >= len(names)


@pytest.mark.parametrize("kind", [Kind.SECTION, Kind.SITEMAP])
def test_no_listing_leads_to_one(watched: Watched, kind: Kind) -> None:
    worst = [url for url in watched.urls if str(watched.doors.port) in url][:5]
    parts = "".join(f"<sitemap><loc>{escaped(url)}</loc></sitemap>" for url in worst)
    links = "".join(
        f"<a href='{url}'>Ministers agree on a quota for workers</a>" for url in watched.urls if url not in NAMED
    )
    watched.site.answers |= {
        "/sitemap": answer(f"<sitemapindex>{parts}</sitemapindex>".encode()),
        "/section": answer(f"<main><h2>{links}</h2></main>".encode()),
        "/moved": redirect(worst[0]),
    }
    watched.crawl(Source("daily", kind, f"{watched.site.url}/{kind}", link_css="a" if kind is Kind.SECTION else None))
    watched.assert_nothing_hostile_was_reached()
    watched.assert_the_site_was_reached()


WEBHOOKS = """
import json, sys
from datetime import UTC, datetime
from pathlib import Path
from alerts.channels.message import Means, Message
from alerts.channels.webhook import send
from alerts.subscribers import WebhookChannel
from pipeline.errors import DeliveryError
message = Message("dlv_1", "dig_1", "desk", "s", "<p>", "t", "{}")
sites = frozenset([sys.argv[1]])
means = Means(home=Path("."), secrets={"SECRET": "whsec_AAAA"}, loopback_sites=sites, timeout_s=2)
ends = []
for url in json.load(sys.stdin):
    try:
        channel = WebhookChannel(kind="webhook", url=url, secret_env="SECRET")
        ends.append(send(message, channel, means=means, now=datetime.now(UTC)))
    except (DeliveryError, ValueError) as error:
        ends.append(f"{type(error).__name__}: {error}")
print(json.dumps(ends))
"""


def test_no_webhook_goes_to_one(watched: Watched) -> None:
    own = f"{watched.site.url}/hook"
    moved = f"{watched.site.url}/moved"
    watched.site.answers |= {"/hook": hook, "/moved": hook_elsewhere}
    done = subprocess.run(
        [sys.executable, "-c", WEBHOOKS, watched.site.place],
        input=json.dumps([*watched.urls, moved, own]),
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    *ends, redirected, sent = json.loads(done.stdout)
    watched.assert_nothing_hostile_was_reached()
    assert sent == "HTTP 200"
    assert "redirects are not followed" in redirected
    assert len(ends) == len(watched.urls)
    assert not [end for end in ends if end.startswith("HTTP")]


def hook(_: Asked, connection: socket.socket) -> None:
    connection.sendall(answer(b"", "Connection: close"))


def hook_elsewhere(_: Asked, connection: socket.socket) -> None:
    connection.sendall(redirect("http://169.254.169.254/", "Connection: close"))
