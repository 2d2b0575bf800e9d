"""What serve does beside crawling, reading and sending: it sends its canary, looks around, tells the operator."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from corridor.upkeep.canary_record import last_canary
from tests.commandline import CONFIG
from tests.ledger_views import rows
from tests.test_serve import Service

SETTINGS = """
[crawl]
loopback_sites = ["127.0.0.1:9"]
[serve]
tick_s = 1
[metrics]
textfile = "corridor.prom"
[operator]
after_failures = 1
[[operator.channels]]
kind = "folder"
path = "operator"
"""
#: A source that nothing answers for: the port of the discard service, which is shut.
SOURCES = "[[sources]]\nname = 'daily'\nkind = 'feed'\nurl = 'http://127.0.0.1:9/feed'\ndelay_s = 0\n"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    folder = shutil.copytree(CONFIG, tmp_path / "config")
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / "sources.toml").write_text(SOURCES, encoding="utf-8")
    return folder


@pytest.fixture
def service(tmp_path: Path, config: Path) -> Iterator[Service]:
    home = tmp_path / "home"
    home.mkdir()
    running = Service(home, config)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.wait()


def told(home: Path) -> list[str]:
    return [json.loads(path.read_text(encoding="utf-8"))["data"]["text"] for path in (home / "operator").glob("*.json")]


def test_serve_tells_of_a_source_that_fails_and_sends_its_canary(service: Service) -> None:
    home = service.home
    service.wait(lambda: told(home) and last_canary(home) and (home / "corridor.prom").exists())
    assert "daily: failing, connect" in told(home)[0]
    canary = last_canary(home)
    assert canary is not None
    assert canary.well, canary.failure
    assert [row["source"] for row in rows(home, "SELECT source FROM articles")] == []
    numbers = {
        sample.name: sample.value
        for family in text_string_to_metric_families((home / "corridor.prom").read_text(encoding="utf-8"))
        for sample in family.samples
    }
    assert (numbers["corridor_source_failures"], numbers["corridor_troubles"]) == (1, 1)
    assert service.stop(signal.SIGTERM) == 0
    assert "Traceback" not in service.said()
    assert len(told(home)) == 1
