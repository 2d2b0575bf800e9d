"""Measures how long it takes from the commit of a change to the webhook at its receiver, while a crawl runs.

Usage: ``python bench/latency.py [--pages N] [--listed N] [--pause S] [--most-s S]`` (default 120, 4, .25, 2). The real
``corridor serve`` crawls a site on this machine that answers slowly and lists new articles again and again; each states
a new figure. A webhook subscriber hears them at once. The commit is seen by asking the ledger every few milliseconds,
so that the times are too short by that much at most. Ends with 1 when the 95th percentile is not below ``--most-s``.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COMMAND = (sys.executable, "-c", "from corridor.main import main; main()")
#: Between whom the articles' figures are, so that each is news.
HOSTS = (("Italy", "Rome"), ("Greece", "Athens"), ("Spain", "Madrid"), ("Germany", "Berlin"), ("France", "Paris"))
HOMES = (
    "Pakistan", "Egypt", "India", "Morocco", "Tunisia", "Bangladesh", "Nepal", "Ghana", "Senegal", "Albania",
    "Vietnam", "Philippines", "Ethiopia", "Kenya", "Peru", "Colombia", "Moldova", "Georgia", "Armenia", "Mali",
    "Algeria", "Jordan", "Lebanon", "Iraq", "Nigeria",
)  # fmt: skip
#: How often the ledger is asked for new changes, in seconds.
LOOK_S = 0.005
#: How long nothing may happen before the benchmark gives up, in seconds.
PATIENCE_S = 120.0
#: After how long without anything new all is over, in seconds.
SETTLED_S = 15.0
CONFIG = """
[crawl]
loopback_sites = ["127.0.0.1:{port}"]
delay_s = 0.0
timeout_s = 10.0
[gates]
burst = 100000
[serve]
tick_s = 2
read_s = 0.2
"""
SOURCES = """
[[sources]]
name = "daily"
kind = "feed"
url = "http://127.0.0.1:{port}/feed"
outlet = "Daily"
delay_s = 0
interval_s = 1
interval_max_s = 2
"""
SUBSCRIBERS = """
[[subscribers]]
name = "desk"
corridors = ["*"]
[[subscribers.channels]]
kind = "webhook"
url = "http://127.0.0.1:{port}/hook"
secret_env = "HOOK"
"""


class Site:
    """A site that lists a few articles more each time it is asked, and a receiver of webhooks."""

    def __init__(self, pages: int, listed: int, pause_s: float) -> None:
        self.pages, self.listed, self.pause_s = pages, listed, pause_s
        self.shown = 0
        self.fetched: set[str] = set()
        self.arrived: dict[int, float] = {}

    def feed(self) -> bytes:
        """Return the feed with some new articles."""
        self.shown = min(self.pages, self.shown + self.listed)
        now = format_datetime(datetime.now(UTC))
        items = "".join(
            f"<item><title>Visas, part {number}</title><link>http://127.0.0.1:{{port}}/a/{number}</link>"
            f"<pubDate>{now}</pubDate></item>"
            for number in range(max(0, self.shown - 60), self.shown)
        )
        return f"<rss version='2.0'><channel><title>Daily</title>{items}</channel></rss>".encode()

    def article(self, number: int) -> bytes:
        """Return a page that states a new figure."""
        (host, town), home = HOSTS[number % len(HOSTS)], HOMES[number // len(HOSTS) % len(HOMES)]
        now = datetime.now(UTC).isoformat()
        text = (
            f"{host} will issue {4000 + 10 * number:,} visas to workers from {home}, the labour ministry in {town} "
            "said today. The permits are meant for farms and for hotels, where hands have been short for years. "
            f"Employers file the papers in {town}; the embassy checks them and hands out the stickers to the chosen."
        )
        return (
            f"<html lang='en'><head><title>{host} opens jobs for {home}</title>"
            "<meta property='og:type' content='article'>"
            f"<meta property='article:published_time' content='{now}'></head><body><article>"
            f"<h1>{host} opens jobs for {home}</h1><p>{text}</p></article></body></html>"
        ).encode()


def site_server(site: Site) -> ThreadingHTTPServer:
    """Return the site's server, started."""

    class Pages(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            port = self.server.server_address[1]  # type: ignore[index] # of the internet
            if self.path == "/feed":
                self._answer(site.feed().replace(b"{port}", str(port).encode()), "application/rss+xml")
            elif self.path.startswith("/a/"):
                time.sleep(site.pause_s)
                site.fetched.add(self.path)
                self._answer(site.article(int(self.path[3:])), "text/html; charset=utf-8")
            else:
                self._answer(b"", "text/plain", status=404)

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            at = time.monotonic()
            for change in body["data"]["changes"]:
                site.arrived.setdefault(change["id"], at)
            self._answer(b"", "text/plain", status=200)

        def _answer(self, body: bytes, kind: str, *, status: int = 200) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    return server


def configured(folder: Path, port: int) -> tuple[Path, Path]:
    """Return a home and a configuration for the site at ``port``."""
    config = shutil.copytree(ROOT / "config", folder / "config")
    for name, text in (("settings", CONFIG), ("sources", SOURCES), ("subscribers", SUBSCRIBERS)):
        (config / f"{name}.toml").write_text(text.format(port=port), encoding="utf-8")
    home = folder / "home"
    home.mkdir()
    return home, config


def watch(home: Path, site: Site, service: subprocess.Popen[bytes]) -> dict[int, float]:
    """Return when each change was first seen in the ledger, once nothing comes any more and all have arrived."""
    seen: dict[int, float] = {}
    last, held, quiet_since = 0, 0, time.monotonic()
    while not (home / "ledger.db").exists():
        time.sleep(0.05)
    with closing(sqlite3.connect(f"file:{home / 'ledger.db'}?mode=ro", uri=True, timeout=30)) as ledger:
        while time.monotonic() - quiet_since < PATIENCE_S:
            if service.poll() is not None:
                raise SystemExit("the service has ended")
            last = _look(ledger, seen, last)
            if held != (held := len(site.fetched) + len(seen) + len(site.arrived)):
                quiet_since = time.monotonic()
            still = time.monotonic() - quiet_since > SETTLED_S
            if seen and still and len(site.arrived) >= len(seen):
                return seen
            time.sleep(LOOK_S)
    raise SystemExit(f"{len(site.fetched)} pages fetched, {len(seen)} changes, {len(site.arrived)} arrived: stuck")


def _look(ledger: sqlite3.Connection, seen: dict[int, float], last: int) -> int:
    try:
        rows = ledger.execute("SELECT id FROM changes WHERE id > ? ORDER BY id", [last]).fetchall()
    except sqlite3.OperationalError:  # the tables are being made
        return last
    at = time.monotonic()
    for (id_,) in rows:
        seen[id_], last = at, id_
    return last


def measured(options: argparse.Namespace) -> tuple[list[float], float]:
    """Return the times from commit to arrival in seconds, and how long it all took."""
    site = Site(options.pages, options.listed, options.pause)
    server = site_server(site)
    secret = "whsec_" + base64.b64encode(b"a key of the benchmark").decode()
    with tempfile.TemporaryDirectory(prefix="corridor-latency-") as folder:
        home, config = configured(Path(folder), server.server_address[1])
        command = [*COMMAND, "--home", str(home), "--config", str(config), "--baseline", "none", "serve"]
        environment = {**os.environ, "HOOK": secret, "PYTHONPATH": str(ROOT)}
        started = time.monotonic()
        with (Path(folder) / "log").open("wb") as log:
            service = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=log, stderr=log, start_new_session=True
            )
            try:
                seen = watch(home, site, service)
            finally:
                service.send_signal(signal.SIGTERM)
                service.wait(90)
    server.shutdown()
    server.server_close()
    return [site.arrived[id_] - at for id_, at in seen.items()], time.monotonic() - started


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=120, help="articles in all")
    parser.add_argument("--listed", type=int, default=4, help="how many more the feed lists each time")
    parser.add_argument("--pause", type=float, default=0.25, help="how long the site takes for a page, in seconds")
    parser.add_argument("--most-s", type=float, default=2.0, help="the bound of the 95th percentile, in seconds")
    options = parser.parse_args()
    times, seconds = measured(options)
    if len(times) < 2:  # noqa: PLR2004 - quantiles need two
        raise SystemExit(f"{len(times)} changes: too few to say anything")
    cuts: list[Any] = statistics.quantiles(times, n=100)
    print(f"{options.pages} pages, {len(times)} changes, {seconds:.0f} s in all; from commit to receiver, in seconds:")
    for name, value in (("median", cuts[49]), ("95th percentile", cuts[94]), ("longest", max(times))):
        print(f"{name:<20}{value:>8.3f}")
    if cuts[94] >= options.most_s:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
