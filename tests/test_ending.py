"""Asked to end by Ctrl-C or SIGTERM, a command ends at once: quietly, with its processes, nothing half written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from pipeline.ledger.captures import open_captures
from tests.commandline import COMMAND, CONFIG, ROOT, document, here, json_lines
from tests.processes import PATIENCE_S, descendants, left_of

SIGNALS = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=lambda number: number.name)
LINE = json.dumps(document("https://a.example/a", "Rome sets no quota.", published=None)).encode() + b"\n"
#: A text that takes a reading process seconds.
LONG = "Italy and Pakistan sign on 5,000 visas " * 20_000
LONG_LINE = json.dumps(document("https://a.example/b", LONG, published=None)).encode() + b"\n"
#: How long a page of the stalled site takes, in seconds, unless the test is over.
STALL_S = 300


class Program:
    """A command that runs, in a session of its own."""

    def __init__(self, *arguments: str | Path) -> None:
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # even where this was started to ignore it
        self.process = subprocess.Popen(
            [COMMAND, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            start_new_session=True,
        )
        signal.signal(signal.SIGINT, before)

    @property
    def input(self) -> IO[bytes]:
        assert self.process.stdin is not None
        return self.process.stdin

    def give(self, line: bytes) -> None:
        self.input.write(line)
        self.input.flush()

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().decode()

    def wait(self, happened: Callable[[], object]) -> None:
        """Wait until something has happened, as long as the program runs and patience lasts."""
        deadline = time.monotonic() + PATIENCE_S
        while not happened():
            assert self.process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)

    def ends(self, number: int) -> tuple[int, str, list[int]]:
        """Ask it to end; return its exit status, what it said to that, and which of its processes are left."""
        children = descendants(self.process.pid)
        assert children
        self.process.send_signal(number)
        assert self.process.stderr is not None
        said = self.process.stderr.read().decode()
        return self.process.wait(PATIENCE_S), said, left_of(children)


@pytest.fixture
def start() -> Iterator[Callable[..., Program]]:
    started: list[Program] = []

    def program(*arguments: str | Path) -> Program:
        started.append(Program(*arguments))
        return started[-1]

    yield program
    for one in started:
        one.process.kill()
        one.process.communicate()


@SIGNALS
def test_read_ends_while_it_waits_for_a_line(start: Callable[..., Program], number: int) -> None:
    program = start("read", "--jsonl")
    program.give(LINE)
    assert "Rome sets no quota." in program.answer()
    assert program.ends(number) == (128 + number, "", [])


@SIGNALS
def test_read_ends_while_a_page_is_read(start: Callable[..., Program], number: int) -> None:
    program = start("read", "--jsonl")
    program.give(LINE + LONG_LINE)
    assert "Rome sets no quota." in program.answer()
    assert program.ends(number) == (128 + number, "", [])


def test_read_ends_while_its_processes_start(start: Callable[..., Program]) -> None:
    program = start("read", "--jsonl")
    program.give(LINE)
    program.wait(lambda: descendants(program.process.pid))
    assert program.ends(signal.SIGINT) == (130, "", [])


def test_read_ends_while_nobody_takes_its_answers(start: Callable[..., Program]) -> None:
    program = start("read", "--jsonl")
    text = "Rome sets no quota. " * 10_000  # its answer is more than a pipe holds
    program.give(json.dumps(document("https://a.example/a", text, published=None)).encode() + b"\n")
    assert program.process.stdout is not None
    assert program.process.stdout.read(1) == b"{"
    assert program.ends(signal.SIGINT) == (130, "", [])


def test_read_ends_when_its_answers_cannot_be_written(start: Callable[..., Program]) -> None:
    program = start("read", "--jsonl")
    program.give(LINE)
    assert program.answer()
    assert program.process.stdout is not None
    assert program.process.stderr is not None
    program.process.stdout.close()
    program.give(LINE)
    assert program.process.wait(PATIENCE_S) == 1
    assert program.process.stderr.read() == b""
    program.process.stdout = None


@SIGNALS
def test_what_was_ingested_when_it_ended_is_read_by_the_next_run(
    start: Callable[..., Program], tmp_path: Path, number: int
) -> None:
    count = 400
    lines = [
        document(f"https://a.example/{one}", f"Rome sets {one} quotas. " * 20, published="2026-03-01")
        for one in range(count)
    ]
    home = tmp_path / "home"
    program = start("--home", home, "ingest", json_lines(tmp_path / "given.jsonl", lines))
    program.wait(lambda: held(home) == count and descendants(program.process.pid))
    assert program.ends(number) == (128 + number, "", [])
    before = int(here("--home", home, "status", "--json").json()["articles"])
    report = here("--home", home, "process", "--json").json()
    assert before < count
    assert report["read"] == count - before


def held(home: Path) -> int:
    """Return how many captures a home holds."""
    if not (home / "captures.db").exists():
        return 0
    with open_captures(home) as captures:
        return len(captures.arrivals())


@pytest.fixture
def stalled(tmp_path: Path) -> Iterator[Path]:
    """A configuration with one source, a site that accepts requests and does not answer."""
    over = threading.Event()

    def stall(_request: Request) -> Response:
        over.wait(STALL_S)
        return Response(status=404)

    with HTTPServer(host="127.0.0.1", threaded=True) as server:
        server.expect_request("/feed").respond_with_handler(stall)
        origin = f"127.0.0.1:{server.port}"
        folder = tmp_path / "config"
        folder.mkdir()
        for name in ("topics.toml", "concepts.toml", "subscribers.toml"):
            (folder / name).write_bytes((CONFIG / name).read_bytes())
        (folder / "settings.toml").write_text(f"[crawl]\nloopback_sites = ['{origin}']\n", encoding="utf-8")
        (folder / "sources.toml").write_text(
            f"[[sources]]\nname = 'daily'\nkind = 'feed'\nurl = 'http://{origin}/feed'\noutlet = 'Daily'\n",
            encoding="utf-8",
        )
        yield folder
        over.set()


@SIGNALS
def test_a_run_that_ends_while_it_crawls_holds_nothing_against_the_source(
    start: Callable[..., Program], stalled: Path, tmp_path: Path, number: int
) -> None:
    home = tmp_path / "home"
    program = start("--home", home, "--config", stalled, "run")
    program.wait(lambda: descendants(program.process.pid))
    assert program.ends(number) == (128 + number, "", [])
    with open_captures(home) as captures:
        assert captures.source_state("daily").failures == 0


def test_a_signal_is_heard_even_where_an_exception_is_lost() -> None:
    script = """
import os, signal, threading
from corridor.main import ended_by_signals

class Asking:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)

with ended_by_signals():
    Asking()
    threading.Event().wait(60)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, b"")
