"""Pages are read in child processes with limits: one that hangs, dies or swells fails alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from corridor.readers import ProcessExpired, Readers, ReadingLimits, call
from pipeline.extraction import extract
from pipeline.model import Article, Rejected
from pipeline.run import settle
from tests.commandline import CONFIG, document, json_lines, really
from tests.processes import descendants, left_of
from tests.test_extraction import capture, page

MIB = 2**20


def length(body: bytes) -> int:
    return len(body)


def hang(body: bytes) -> int:
    while body:
        time.sleep(0.01)
    return 0


def die(body: bytes) -> int:
    os.kill(os.getpid(), signal.SIGSEGV)
    return len(body)


def swell(body: bytes) -> int:
    return len(body * (600 * MIB))


def own_id(_body: bytes) -> int:
    return os.getpid()


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(ReadingLimits(timeout_s=1.0, memory_mib=300, pages_per_process=4)) as pool:
        yield pool


def test_a_call_runs_in_another_process(readers: Readers) -> None:
    assert readers.submit(own_id, b"").result() != os.getpid()


POISONS = {"hangs": (hang, TimeoutError), "dies": (die, ProcessExpired), "swells": (swell, MemoryError)}


@pytest.mark.parametrize("how", POISONS)
def test_a_call_that_hangs_dies_or_swells_fails_alone(readers: Readers, how: str) -> None:
    poison, failure = POISONS[how]
    before, bad, after = (readers.submit(fn, b"page") for fn in (length, poison, length))
    assert before.result() == 4
    with pytest.raises(failure):
        bad.result()
    assert after.result() == 4


@pytest.mark.parametrize(
    ("poison", "words"), [(hang, "took longer than a page may take"), (die, "the reading process died of it")]
)
def test_what_became_of_a_page_is_said_of_its_capture(
    readers: Readers, poison: Callable[[bytes], int], words: str
) -> None:
    found = settle(readers.submit(poison, b"page"), "https://a.example/x")
    assert isinstance(found, Rejected)
    assert (found.url, words in found.reason) == ("https://a.example/x", True)


def test_a_call_that_fails_has_no_answer(readers: Readers) -> None:
    assert call(readers, length, b"page") == 4
    assert call(readers, die, b"page") is None


def test_a_process_is_replaced_after_its_share_of_pages(readers: Readers) -> None:
    ids = {readers.submit(own_id, b"").result() for _ in range(9)}
    assert len(ids) > 1


def test_no_process_starts_before_the_first_call() -> None:
    with Readers(ReadingLimits()) as pool:
        assert pool._pool is None  # noqa: SLF001 - what is asked is that nothing was started


def test_readers_that_were_shut_down_say_so() -> None:
    with Readers(ReadingLimits()) as pool:
        assert pool.submit(length, b"page").result() == 4
    with pytest.raises(RuntimeError, match="were shut down"):
        pool.submit(length, b"page")


def test_an_exception_waits_for_no_call() -> None:
    pool = Readers(ReadingLimits(timeout_s=5.0))
    made = pool.submit(hang, b"page")
    with pytest.raises(KeyError), pool:
        raise KeyError
    ran_out = made.done() and isinstance(made.exception(), TimeoutError)
    assert not ran_out


SWOLLEN = page(below="<div class='a'>word word word word</div>" * 25_000)


def test_a_page_too_large_for_a_process_is_refused_and_the_next_one_read(tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    for name in ("topics.toml", "concepts.toml"):
        (config / name).write_bytes((CONFIG / name).read_bytes())
    (config / "settings.toml").write_text("[reading]\nmemory_mib = 24\n", encoding="utf-8")
    lines = [
        {"id": "a", "url": "https://a.example/a", "html": SWOLLEN},
        document("https://a.example/b", "Rome sets no quota.", published=None),
    ]
    given = json_lines(tmp_path / "given.jsonl", lines).read_bytes()
    first, second = really("--config", config, "read", "--jsonl", given=given).rows()
    assert first["text"] is None
    assert "the reader failed on it" in first["reasons"][0] or "died of it" in first["reasons"][0]
    assert isinstance(extract(capture(SWOLLEN)), Article)
    assert second["text"] == "Rome sets no quota."


def test_a_killed_program_leaves_no_process_behind(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "corridor.main", "--home", str(tmp_path), "read", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdin.write(b'{"id": 1, "url": "https://a.example/a", "text": "Rome sets no quota."}\n')
        program.stdin.flush()
        assert b"Rome sets no quota." in program.stdout.readline()
        children = descendants(program.pid)
        assert children
        program.kill()
    assert not left_of(children)
