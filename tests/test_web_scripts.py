"""Script pages in the real browser: what their scripts write is read, and what they try beside is cut."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from corridor.config import load_toml
from crawler.launch import crawl
from crawler.scripts import browser
from crawler.scripts.browser import Chromium
from crawler.sources import CrawlReport, CrawlSettings, Kind, Source
from pipeline.address_tables import PUBLIC_PORTS
from pipeline.addresses import is_public_address
from pipeline.extraction.reader import extract
from pipeline.figures import Concepts
from pipeline.ledger.captures import open_captures
from pipeline.model import Article, Capture
from pipeline.reading import Rules, read
from pipeline.topics import Topics
from tests.hostile_addresses import NAMED, NAMES, hostile_urls
from tests.websites import MORE_WORDS, WORDS, RawSite, answer, article, feed, raw_site

pytestmark = pytest.mark.skipif(not shutil.which("chromium"), reason="Chromium is not installed")

NOW = "2026-03-10T08:00:00Z"
LATER = "2026-03-10T09:00:00Z"
CONFIG = Path(__file__).parent.parent / "config"
PROBE = Path(__file__).parent / "probe"
LIMIT = 500_000

APP = """
window.write = text => {
  const article = document.createElement('article');
  const paragraphs = text.map(words => '<p>' + words + '</p>').join('');
  article.innerHTML = '<h1>Italy to admit workers from Pakistan</h1>' + paragraphs;
  document.body.append(article);
};
"""
WRITTEN = f"write({json.dumps([WORDS, MORE_WORDS])})"

REACHING = """
const tried = [];
const attempt = what => { try { Promise.resolve(what()).catch(() => 0); tried.push(1); } catch { tried.push(0); } };
const put = (name, fields) => document.body.append(Object.assign(document.createElement(name), fields));
for (const url of URLS) {
  attempt(() => fetch(url, {mode: 'no-cors'}));
  attempt(() => navigator.sendBeacon(url, 'x'));
  attempt(() => new EventSource(url));
  attempt(() => new WebSocket(url.replace(/^http/i, 'ws')));
  attempt(() => new WebTransport(url.replace(/^http:/i, 'https:')));
  attempt(() => put('img', {src: url}));
  attempt(() => put('script', {src: url}));
  attempt(() => put('iframe', {src: url}));
  attempt(() => put('video', {src: url}));
  for (const rel of ['stylesheet', 'prefetch', 'preload', 'prerender', 'preconnect', 'dns-prefetch',
                     'modulepreload', 'manifest', 'icon'])
    attempt(() => put('link', {rel, href: url, as: 'script'}));
}
const first = URLS[0];
const inWorker = `fetch('${first}'); importScripts('${first}'); new WebSocket('${first}'.replace('http', 'ws'))`;
attempt(() => new Worker(URL.createObjectURL(new Blob([inWorker]))));
attempt(() => navigator.serviceWorker.register('/worker.js'));
for (const place of ['127.0.0.1:DOOR', 'private.hostile.org:DOOR', '[::1]:DOOR'])
  attempt(() => {
    const peer = new RTCPeerConnection({iceServers: [{urls: 'stun:' + place},
      {urls: 'turn:' + place + '?transport=tcp', username: 'a', credential: 'b'}]});
    peer.createDataChannel('x');
    return peer.createOffer().then(offer => peer.setLocalDescription(offer));
  });
for (const url of ['file:///etc/passwd', 'http://169.254.169.254/', first]) {
  attempt(() => window.open(url));
  attempt(() => Object.assign(document.createElement('a'), {href: url, download: 'x'}).click());
  attempt(() => Object.assign(document.createElement('a'), {href: url, ping: first}).click());
  attempt(() => { put('form', {action: url, method: 'post', id: 'f'}); document.getElementById('f').submit(); });
  attempt(() => { location.href = url; });
}
"""

ASKING = "for (const url of URLS) try { fetch(url, {mode: 'no-cors'}).catch(() => 0) } catch {}"

#: Pages by name: the script of each, run after that which can write an article.
PAGES = {
    "written": "fetch('/data.json').then(r => r.json()).then(d => write(d))",
    "reaching": "",  # written once the door's port is known
    "parts": f"""fetch('/forbidden/x.json').catch(() => 0); fetch('/large.json').catch(() => 0);
        fetch('/posted', {{method: 'POST', body: 'x'}}).catch(() => 0); new Image().src = '/photo.png'; {WRITTEN}""",
    "popups": f"for (let i = 0; i < 20; i++) window.open('/written?' + i); {WRITTEN}",
    "away": f"{WRITTEN}; location.replace('/elsewhere')",
    "many-parts": f"for (let i = 0; i < 300; i++) fetch('/part?' + i).catch(() => 0); {WRITTEN}",
    "cookie-set": "document.cookie = 'seen=1'; localStorage.seen = 1; write(['set', document.cookie])",
    "cookie-seen": "write(['cookies: ' + document.cookie.length + ', stored: ' + (localStorage.seen || 0)])",
    "dialogs": f"alert('x'); confirm('y'); window.onbeforeunload = () => 'stay'; {WRITTEN}",
}

#: A page that is never quiet, and is taken when its time is over.
RESTLESS = f"const more = () => fetch('/part').then(more, more); more(); {WRITTEN}"

#: Pages that each ask for a part of the table of hostile addresses.
TABLES = ("table-0", "table-1", "table-2")

#: Pages that are cut, with the reason.
CUT = {
    "loop": ("while (true) {}", "not rendered: the page's scripts did not pause"),
    "heap": ("const a = []; while (true) a.push(new Array(1e6).fill(Math.random()))", "broke the browser"),
    "memory": ("const a = []; while (true) try { a.push(new Uint8Array(5e7).fill(1)) } catch {}", "broke the browser"),
    "large": ("document.body.append('x'.repeat(600000))", "the body is larger than allowed"),
}  # fmt: skip


def page(script: str) -> bytes:
    return answer(
        f"<html><head><script src=/app.js></script></head><body><script>{script}</script></body></html>".encode()
    )


class Door:
    """A TCP and a UDP port of this machine, on both of its addresses; nothing that comes is answered."""

    def __init__(self) -> None:
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.tcp.getsockname()[1]
        self.udp = [socket.socket(family, socket.SOCK_DGRAM) for family in (socket.AF_INET, socket.AF_INET6)]
        self.udp[0].bind(("127.0.0.1", self.port))
        self.udp[1].bind(("::1", self.port))
        self.sockets = [self.tcp, *self.udp]
        with suppress(OSError):
            self.sockets.append(socket.create_server(("::1", self.port), family=socket.AF_INET6))
        for each in self.sockets:
            each.settimeout(0)

    def knocks(self) -> int:
        found = 0
        for each in self.sockets:
            with suppress(BlockingIOError):
                _ = each.recvfrom(1) if each in self.udp else each.accept()
                found += 1
        return found

    def close(self) -> None:
        for each in self.sockets:
            each.close()


class Sockets(threading.Thread):
    """Writes down every Internet socket with a peer that a browser of this machine's test holds while it runs.

    For each RTCPeerConnection Chromium binds a UDP port before it asks the policy, which then forbids its use: such a
    port has no peer. That nothing is sent through it is seen at the door.
    """

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.found: set[str] = set()
        self.seen_browsers = 0
        self.ended = threading.Event()

    def run(self) -> None:
        while not self.ended.wait(0.1):
            browsers = [each for each in Path("/proc").glob("[0-9]*") if _is_browser(each)]
            self.seen_browsers = max(self.seen_browsers, len(browsers))
            for each in browsers:
                held = set(_inodes(each))
                for table in ("tcp", "tcp6", "udp", "udp6"):
                    lines = (line for line in _lines(each / "net" / table) if line.split()[9] in held)
                    self.found.update(line for line in lines if not table.startswith("udp") or _has_peer(line))


def _lines(table: Path) -> list[str]:
    with suppress(OSError):
        return table.read_text().splitlines()[1:]
    return []


def _has_peer(line: str) -> bool:
    """Say whether a line of a socket table has another address than 0 in its third column."""
    return line.split()[2].strip("0:") != ""


def _is_browser(process: Path) -> bool:
    with suppress(OSError):
        return (process / "comm").read_text().startswith("chrom")
    return False


def _inodes(process: Path) -> Iterator[str]:
    for descriptor in process.glob("fd/*"):
        with suppress(OSError):
            target = str(descriptor.readlink())
            if target.startswith("socket:["):
                yield target[8:-1]


class Rendered:
    """What came of one crawl of all these pages."""

    def __init__(self, home: Path, site: RawSite, report: CrawlReport) -> None:
        self.site, self.report = site, report
        with open_captures(home) as captures:
            self.captures = {capture.url: capture for capture in captures.captures_since(0)}
            rows = captures.database.conn.execute("SELECT url, state, reason, next_at FROM frontier").fetchall()
            self.rows = {row["url"]: (row["state"], row["reason"], row["next_at"]) for row in rows}
        self.knocks = 0
        self.browser_sockets: set[str] = set()
        self.browsers = 0
        self.connections: set[str] = set()

    def capture(self, name: str) -> Capture:
        return self.captures[f"{self.site.url}/{name}"]

    def text(self, name: str) -> str:
        return self.capture(name).body.decode()


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rendered]:
    home = tmp_path_factory.mktemp("scripts")
    log = home / "connections"
    door, sockets = Door(), Sockets()
    with raw_site() as site, pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", f"{PROBE}:{PROBE.parent.parent}")
        patch.setenv("PROBE_LOG", str(log))
        patch.setenv("PROBE_NAMES", json.dumps(NAMES))
        cut = {name: script for name, (script, _) in CUT.items()} | {"restless": RESTLESS}
        scripts = PAGES | cut
        site.answers |= {f"/{name}": page(script) for name, script in scripts.items()}
        for part, name in enumerate(TABLES):
            urls = [url for url in hostile_urls(door.port) if url not in NAMED[2:]][part :: len(TABLES)]
            site.answers[f"/{name}"] = page(f"{ASKING.replace('URLS', json.dumps(urls))}; {WRITTEN}")
        site.answers |= {
            "/reaching": page(f"{reaching(door.port)}; setTimeout(() => {WRITTEN}, 300)"),
            "/robots.txt": answer(b"User-agent: *\nDisallow: /forbidden/\n"),
            "/feed": feed(*(f"/{name}" for name in (*PAGES, *TABLES, "plain", "absent", "challenge"))),
            "/app.js": answer(APP.encode(), "Content-Type: text/javascript"),
            "/data.json": answer(json.dumps([WORDS, MORE_WORDS]).encode(), "Content-Type: application/json"),
            "/large.json": answer(b"x" * (LIMIT + 1), "Content-Type: application/json"),
            "/part": answer(b"{}"),
            "/plain": answer(article()),
            "/challenge": answer(b"<html><script src=/solve.js></script><script>_cf_chl_opt={}</script></html>"),
        }  # fmt: skip
        settings = CrawlSettings(
            loopback_sites=(site.place,), timeout_s=3, max_size_bytes=LIMIT, hard_timeout_s=180,
            script_timeout_s=30, script_memory_mib=600,
        )  # fmt: skip
        source = Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0, script=True)
        sockets.start()
        (report,) = crawl([source], home=home, settings=settings, now=NOW)
        site.answers["/feed"] = feed(*(f"/{name}" for name in cut))
        crawl([source], home=home, settings=replace(settings, script_timeout_s=4), now=LATER)
        sockets.ended.set()
        sockets.join()
        made = Rendered(home, site, report)
        made.knocks, made.browser_sockets, made.browsers = door.knocks(), sockets.found, sockets.seen_browsers
        made.connections = set(log.read_text().splitlines())
        door.close()
        yield made


def reaching(port: int) -> str:
    """Return a script that tries every way out of a browser, to the table's addresses and the door."""
    return REACHING.replace("URLS", json.dumps(knocking(port))).replace("DOOR", str(port))


def knocking(port: int) -> tuple[str, ...]:
    """Return the forms of the table that lead to the door, a name and an address elsewhere."""
    at_door = tuple(url for url in hostile_urls(port) if f":{port}" in url and url.startswith("http"))
    return (f"http://127.0.0.1:{port}/", *at_door[:8], "http://rebinding.hostile.org/", "http://169.254.169.254/")


def test_what_a_script_writes_is_captured_and_read_into_figures(rendered: Rendered) -> None:
    capture = rendered.capture("written")
    assert b"<h1>Italy to admit workers" in capture.body
    found = extract(capture)
    assert isinstance(found, Article)
    rules = Rules(load_toml(CONFIG / "topics.toml", Topics), load_toml(CONFIG / "concepts.toml", Concepts))
    assert [figure.value for figure in read(found, rules).figures if figure.measure == "labour_quota"] == [10500]


@pytest.mark.parametrize("name", [name for name in (*PAGES, *TABLES) if not name.startswith("cookie")])
def test_a_page_that_tries_more_is_read_all_the_same(rendered: Rendered, name: str) -> None:
    assert rendered.rows[f"{rendered.site.url}/{name}"][:2] == ("done", None)
    assert WORDS in rendered.text(name)


@pytest.mark.parametrize(("name", "reason"), [(name, reason) for name, (_, reason) in CUT.items()], ids=CUT)
def test_a_page_that_takes_without_end_is_cut(rendered: Rendered, name: str, reason: str) -> None:
    state, said, next_at = rendered.rows[f"{rendered.site.url}/{name}"]
    assert reason in str(said)
    expected = ("failed", "9999-12-31T00:00:00Z") if name == "large" else ("queued", "2026-03-10T09:15:00Z")
    assert (state, next_at) == expected


def test_a_page_that_is_never_quiet_is_taken_when_its_time_is_over(rendered: Rendered) -> None:
    assert WORDS in rendered.text("restless")


def test_nothing_that_a_page_tries_reaches_an_address(rendered: Rendered) -> None:
    assert rendered.browsers > 1
    assert rendered.browser_sockets == set()
    assert rendered.knocks == 0
    places = {(host, int(port)) for host, port in (line.rsplit(" ", 1) for line in rendered.connections)}
    others = places - {("127.0.0.1", rendered.site.port)}
    assert all(is_public_address(host) and port in PUBLIC_PORTS for host, port in others)


def test_the_browser_by_itself_reaches_nothing_where_it_shares_the_network() -> None:
    door = Door()

    tried: list[str] = []

    async def visit() -> None:
        chromium = Chromium(user_agent="Corridor/0.1", memory_mib=1024, sandboxed=False)
        async with chromium.visit() as context:
            page = await context.new_page()
            page.on("request", lambda request: tried.append(request.url))
            await page.set_content(f"<html><body><script>{reaching(door.port)}</script></body></html>")
            await asyncio.sleep(2)
        await chromium.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(browser, "WITHOUT_NETWORK", ("no-such-command",))
        asyncio.run(visit())
    assert len(tried) > 50
    assert door.knocks() == 0
    door.close()


def test_a_page_asks_its_site_for_scripts_styles_and_data_only(rendered: Rendered) -> None:
    asked = rendered.site.paths()
    assert "/data.json" in asked
    assert asked.count("/app.js") == 2  # once a crawl
    assert not {"/photo.png", "/posted", "/forbidden/x.json", "/elsewhere", "/worker.js", "/solve.js"} & set(asked)
    assert sum(path.startswith("/written?") for path in asked) == 0
    assert 30 <= sum(path.startswith("/part?") for path in asked) <= 100
    assert {a.headers["user-agent"].partition("/")[0] for a in rendered.site.asked} == {"Corridor"}


def test_nothing_is_kept_from_one_page_for_the_next(rendered: Rendered) -> None:
    assert "cookies: 0, stored: 0" in rendered.text("cookie-seen")
    assert not [asked for asked in rendered.site.asked if "cookie" in asked.headers]


def test_what_is_no_page_is_not_rendered(rendered: Rendered) -> None:
    assert rendered.capture("plain").status == 200
    assert rendered.rows[f"{rendered.site.url}/absent"][:2] == ("failed", "HTTP 404")
    assert "a challenge page" in str(rendered.rows[f"{rendered.site.url}/challenge"][1])


def test_a_section_page_is_rendered_and_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    link = "/2026/03/10/ministers-agree-on-a-quota"
    written = f"<main><h2><a href='{link}'>Ministers agree on a quota</a></h2></main>"
    late = f'setTimeout(() => {{ document.body.innerHTML = "{written}" }}, 1500)'
    with raw_site() as site:
        site.answers |= {"/news": page(late), "/app.js": answer(b""), link: answer(article(head="<main></main>"))}
        settings = CrawlSettings(loopback_sites=(site.place,), timeout_s=3, hard_timeout_s=60, script_timeout_s=3)
        source = Source("daily", Kind.SECTION, f"{site.url}/news", delay_s=0, script=True, script_wait="main, article")
        (report,) = crawl([source], home=tmp_path, settings=settings, now=NOW)
        assert (report.error, report.captured) == (None, 1)
        site.answers["/news"] = page("")
        (report,) = crawl([source], home=tmp_path, settings=settings, now="2026-03-11T08:00:00Z")
        assert report.error == "not rendered: main, article did not appear in 3 s"
    assert list(scratch.iterdir()) == []


def test_a_machine_without_a_browser_says_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with raw_site() as site:
        site.answers |= {"/feed": feed("/a"), "/a": page("")}
        settings = CrawlSettings(loopback_sites=(site.place,), timeout_s=3, hard_timeout_s=60)
        source = Source("daily", Kind.FEED, f"{site.url}/feed", delay_s=0, script=True)
        crawl([source], home=tmp_path, settings=settings, now=NOW)
        with open_captures(tmp_path) as captures:
            state, reason = captures.frontier_state(f"{site.url}/a") or ("", "")
    assert state == "queued"
    assert "pip install 'corridor[script]' and apt install chromium" in str(reason)


def test_a_selector_to_wait_for_needs_a_browser() -> None:
    with pytest.raises(ValueError, match="script = true"):
        Source("daily", Kind.FEED, script_wait="main")
