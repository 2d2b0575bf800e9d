"""A service that runs takes what is handed to it: new lines of the watched file, files in the drop folder."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from corridor.intake.drop import take_dropped
from corridor.intake.handing import take_handed
from corridor.intake.ingesting import PORTION
from corridor.workplace import IntakeSettings, Settings, Workplace
from pipeline.ledger.captures import open_captures
from tests.commandline import COMMAND, CONFIG, ROOT
from tests.ledger_views import exported
from tests.web_archives import PAGE, UNDATED, response

#: How long the tests wait for what takes seconds, in seconds: a busy machine is no failure.
PATIENCE_S = 120
READERS = ThreadPoolExecutor(1)


@pytest.fixture
def site() -> Iterator[HTTPServer]:
    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        server.expect_request("/robots.txt").respond_with_data("", status=404)
        server.expect_request("/jobs").respond_with_data(PAGE, content_type="text/html; charset=utf-8")
        yield server


@pytest.fixture
def config(tmp_path: Path, site: HTTPServer) -> Path:
    folder = tmp_path / "config"
    folder.mkdir()
    for name in ("topics.toml", "concepts.toml", "subscribers.toml"):
        (folder / name).write_bytes((CONFIG / name).read_bytes())
    (folder / "templates").symlink_to(CONFIG / "templates")
    (folder / "sources.toml").write_text("", encoding="utf-8")
    watched = json.dumps(str(tmp_path / "urls.txt"))
    (folder / "settings.toml").write_text(
        f"[crawl]\nloopback_sites = ['127.0.0.1:{site.port}']\n[serve]\ntick_s = 1\n[intake]\naddresses = {watched}\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def serving(tmp_path: Path, config: Path) -> Iterator[Callable[[Callable[[], object]], str]]:
    """A service that runs, called to wait until something has happened; it returns what the service has logged."""
    home, log = tmp_path / "home", tmp_path / "serve.log"
    command = [COMMAND, "--home", home, "--config", config, "--baseline", "none", "serve"]
    with log.open("wb") as said:
        program = subprocess.Popen(command, stdout=said, stderr=said, cwd=ROOT, start_new_session=True)

    def wait(happened: Callable[[], object]) -> str:
        deadline = time.monotonic() + PATIENCE_S
        while not happened():
            assert program.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, log.read_text(encoding="utf-8")
            time.sleep(0.05)
        return log.read_text(encoding="utf-8")

    yield wait
    program.send_signal(signal.SIGTERM)
    assert program.wait(PATIENCE_S) == 0


def test_a_service_takes_new_lines_and_files_as_they_come(
    serving: Callable[[Callable[[], object]], str], tmp_path: Path, site: HTTPServer
) -> None:
    home, url = tmp_path / "home", f"http://127.0.0.1:{site.port}/jobs"
    drop = home / "drop"
    serving(drop.is_dir)
    (tmp_path / "urls.txt").write_text(f"{url}\nhttp://10.1.2.3/secret\n", encoding="utf-8")
    serving(lambda: (home / "ledger.db").exists() and any(row["url"] == url for row in exported(home, "articles")))
    away = tmp_path / "saved.html"
    away.write_text(UNDATED.replace("5,000", "7,000"), encoding="utf-8")
    os.utime(away, (0, 0))
    away.rename(drop / "saved.html")
    log = serving(lambda: len(exported(home, "articles")) == 2)
    assert (drop / "done" / "saved.html").exists()
    assert log.count("10.1.2.3/secret: refused") == 1
    assert [request.path for request, _ in site.log].count("/jobs") == 1
    assert "Traceback" not in log


def test_a_service_that_ends_leaves_the_rest_of_an_archive_for_later(tmp_path: Path) -> None:
    workplace = Workplace(home=tmp_path, config=CONFIG, baseline=None, settings_override=Settings())
    pages = [response(f"https://one.example/{one}", PAGE, "text/html") for one in range(2 * PORTION)]
    (tmp_path / "drop").mkdir()
    path = tmp_path / "drop" / "news.warc.gz"
    path.write_bytes(b"".join(map(gzip.compress, pages)))
    os.utime(path, (0, 0))
    asked = 0

    def stopping() -> bool:
        nonlocal asked
        asked += 1
        return asked > PORTION + PORTION // 2

    (left,) = take_dropped(workplace, READERS, stopping=stopping)
    assert (left.folder, left.said) == ("", "left: the rest is taken later")
    (taken,) = take_dropped(workplace, READERS)
    assert (taken.folder, taken.said) == ("done", f"{PORTION + 1} documents, 1 of them held already")
    with open_captures(tmp_path) as captures:
        assert len(captures.ids()) == 2 * PORTION


def test_a_watched_file_that_cannot_be_read_is_said_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "urls.txt").mkdir()
    settings = Settings(intake=IntakeSettings(addresses=str(tmp_path / "urls.txt")))
    workplace = Workplace(home=tmp_path / "home", config=CONFIG, baseline=None, settings_override=settings)
    handed = take_handed(workplace, READERS)
    assert handed.complaints == (f"{tmp_path}/urls.txt: cannot be read: Is a directory",)
    assert (handed.queued, handed.taken) == (0, 0)
