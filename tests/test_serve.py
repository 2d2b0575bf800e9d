"""The scheduler as it runs on a server: it waits its turn, captures, tells, and stops when it is asked to."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from pipeline.ledger.database import file_lock
from tests.commandline import COMMAND, CONFIG, ROOT
from tests.ledger_views import exported, sent_digests

#: How long the tests wait for what takes seconds, in seconds: a busy machine is no failure.
PATIENCE_S = 120

PARAGRAPHS = (
    "Greece will issue 5,000 visas to Pakistani workers, the migration ministry in Athens said today.",
    "The permits are meant for farms on Crete and for hotels on the islands, where hands have been short for years.",
    "Employers file the papers in Athens; the embassy in Islamabad checks them and hands out the stickers.",
)


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Set to let the site's page ``/slow`` be answered."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def config(tmp_path: Path, released: threading.Event) -> Iterator[Path]:
    """A configuration with one source: a site on loopback that publishes one article today."""

    def answer_late(_: Request) -> Response:
        released.wait(PATIENCE_S)
        return Response("", status=404)

    now = datetime.now(UTC)
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        origin = f"http://127.0.0.1:{server.port}"
        feed = (
            f"<rss version='2.0'><channel><title>Daily</title><item><title>Athens opens jobs</title>"
            f"<link>{origin}/jobs</link><pubDate>{format_datetime(now)}</pubDate></item></channel></rss>"
        )
        page = (
            "<html lang='en'><head><title>Athens opens jobs</title><meta property='og:type' content='article'>"
            f"<meta property='article:published_time' content='{now.isoformat()}'></head><body><article>"
            f"<h1>Athens opens jobs</h1>{''.join(f'<p>{one}</p>' for one in PARAGRAPHS)}</article></body></html>"
        )
        server.expect_request("/feed").respond_with_data(feed, content_type="application/rss+xml")
        server.expect_request("/jobs").respond_with_data(page, content_type="text/html; charset=utf-8")
        server.expect_request("/slow").respond_with_handler(answer_late)
        server.expect_request(re.compile(".*")).respond_with_data("", status=404)
        folder = shutil.copytree(CONFIG, tmp_path / "config")
        (folder / "settings.toml").write_text(
            f"[crawl]\nloopback_sites = ['127.0.0.1:{server.port}']\n[serve]\ntick_s = 1\n[canary]\nenabled = false\n",
            encoding="utf-8",
        )
        (folder / "sources.toml").write_text(
            f"[[sources]]\nname = 'daily'\nkind = 'feed'\nurl = '{origin}/feed'\noutlet = 'Daily'\ndelay_s = 0\n",
            encoding="utf-8",
        )
        yield folder


class Service:
    """A ``corridor serve`` that runs, with its log in a file."""

    def __init__(self, home: Path, config: Path) -> None:
        self.home = home
        self.log = home / "serve.log"
        command = [COMMAND, "--home", home, "--config", config, "serve"]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=ROOT, start_new_session=True)

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def wait(self, happened: Callable[[], object]) -> None:
        """Wait until something has happened, as long as the service runs and patience lasts."""
        deadline = time.monotonic() + PATIENCE_S
        while not happened():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.05)

    def stop(self, number: int) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def serve(home: Path, config: Path) -> Iterator[Callable[[], Service]]:
    started: list[Service] = []

    def start() -> Service:
        started.append(Service(home, config))
        return started[-1]

    yield start
    for service in started:
        if service.process.poll() is None:
            service.process.kill()
            service.process.wait()


def told_values(home: Path) -> list[object]:
    return [entry["value"] for digest in sent_digests(home) for entry in digest["data"]["changes"]]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_it_captures_and_tells_and_stops_when_asked(serve: Callable[[], Service], number: int) -> None:
    service = serve()
    service.wait(lambda: service.said().count("event=crawled") > 1 and told_values(service.home))
    assert service.stop(number) == 0
    assert f"signal={signal.Signals(number).name}" in service.said()
    (change,) = [change for change in exported(service.home, "changes") if change["value"]]
    assert (change["verdict"], change["value"], change["told"]) == ("new", 5000, True)
    assert told_values(service.home) == [5000]
    assert "Traceback" not in service.said()


def test_while_another_run_writes_it_waits_and_then_goes_on(serve: Callable[[], Service], home: Path) -> None:
    with file_lock(home / "ledger.lock"):
        service = serve()
        service.wait(lambda: "event=duty_skipped" in service.said())
        assert "another run is writing to this home" in service.said()
        assert not (home / "digests").exists()
    service.wait(lambda: sent_digests(home))
    assert service.stop(signal.SIGTERM) == 0


def test_a_site_that_does_not_answer_holds_up_no_telling(
    serve: Callable[[], Service], config: Path, released: threading.Event
) -> None:
    path = config / "sources.toml"
    daily = path.read_text(encoding="utf-8")
    slow = daily.replace("'daily'", "'slow'").replace("/feed'", "/slow'").replace("127.0.0.1", "localhost")
    path.write_text(daily + slow, encoding="utf-8")
    settings = config / "settings.toml"
    site = re.search(r"127\.0\.0\.1:\d+", settings.read_text(encoding="utf-8"))
    assert site is not None
    both = f"{site[0]}', '{site[0].replace('127.0.0.1', 'localhost')}"
    text = settings.read_text(encoding="utf-8").replace(site[0], both)
    settings.write_text(text.replace("tick_s = 1", "tick_s = 600"), encoding="utf-8")  # so a change alone has it sent
    stopped = serve()
    stopped.wait(lambda: told_values(stopped.home))
    assert told_values(stopped.home) == [5000]
    assert stopped.stop(signal.SIGTERM) == 0  # in the midst of a crawl, whose site has not answered
    assert "event=crawl_left" in stopped.said()
    assert not released.is_set()
    service = serve()
    released.set()
    service.wait(lambda: "event=crawled" in service.said())
    assert service.stop(signal.SIGTERM) == 0


def test_a_wrong_configuration_is_told_at_once(serve: Callable[[], Service], config: Path) -> None:
    (config / "subscribers.toml").write_text("[[subscribers]]\nname = 7\n", encoding="utf-8")
    service = serve()
    assert service.process.wait(PATIENCE_S) == 1
    assert service.said().startswith(f"corridor: {config}/subscribers.toml:2: subscribers.0.name = 7")


def test_a_source_that_fails_does_not_stop_it(serve: Callable[[], Service], config: Path) -> None:
    path = config / "sources.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("/feed'", "/gone'"), encoding="utf-8")
    service = serve()
    service.wait(lambda: service.said().count("event=crawled") > 1 and sent_digests(service.home))
    assert service.stop(signal.SIGTERM) == 0
    (digest,) = sent_digests(service.home)
    assert digest["data"]["sources"]["silent"] == ["daily"]
    assert json.dumps(digest["data"]["changes"]) == "[]"
