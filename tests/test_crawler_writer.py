"""The writer: what has come meanwhile in one transaction, an answer only when it is durable, each fault on its own."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.rounds.writer import Writer
from pipeline.ledger.captures import Captures, Packed, open_captures
from pipeline.model import Capture

NOW = "2026-03-10T08:00:00Z"


def page(number: int, body: bytes = b"<p>x</p>") -> Capture:
    return Capture(
        0, "page", f"https://a.example/{number}", "daily", None, None, NOW, 200, "text/html", None, None, body
    )


def store(captures: Captures, packed: Packed) -> int | None:
    return captures.store_packed(packed)


def written(home: Path, work: Callable[[Writer, asyncio.Future[str]], Awaitable[None]]) -> None:
    """Do ``work`` with a writer, and with what tells why it cannot write."""

    async def whole() -> None:
        failure: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        writer = Writer(home, armed=None, on_failure=failure.set_result)
        await work(writer, failure)
        writer.close()

    asyncio.run(whole())


def held(home: Path) -> int:
    with open_captures(home) as captures:
        return len(captures.unread(0))


def test_an_answer_comes_when_another_connection_sees_what_was_done(tmp_path: Path) -> None:
    async def work(writer: Writer, _: asyncio.Future[str]) -> None:
        for number in range(3):
            assert await writer.keep(page(number), store)
            assert held(tmp_path) == number + 1

    written(tmp_path, work)


def test_what_comes_while_it_writes_is_one_transaction(tmp_path: Path) -> None:
    go_on = threading.Event()
    seen: list[int] = []

    def wait(_: Captures) -> None:
        go_on.wait(20)

    def look(_: Captures) -> None:
        seen.append(held(tmp_path))

    async def work(writer: Writer, _: asyncio.Future[str]) -> None:
        first = writer.do(wait)
        rest = [writer.keep(page(number), store) for number in range(50)]
        last = writer.do(look)
        go_on.set()
        await asyncio.gather(first, *rest, last)

    written(tmp_path, work)
    assert seen == [0]
    assert held(tmp_path) == 50


def test_a_task_that_fails_fails_alone(tmp_path: Path) -> None:
    async def work(writer: Writer, _: asyncio.Future[str]) -> None:
        good, bad, other = (
            writer.keep(page(1), store),
            writer.keep(replace(page(2), url="https://a.example/\ud800"), store),
            writer.keep(page(3), store),
        )
        assert await good
        assert await other
        with pytest.raises(UnicodeEncodeError):
            await bad

    written(tmp_path, work)
    assert held(tmp_path) == 2


def test_a_database_that_is_full_is_told_and_holds_what_was_answered(tmp_path: Path) -> None:
    async def work(writer: Writer, failure: asyncio.Future[str]) -> None:
        assert await writer.keep(page(1), store)
        await writer.do(lambda captures: captures.database.conn.execute("PRAGMA max_page_count = 1").fetchall())
        unanswered = writer.keep(page(2, bytes(range(256)) * 4000), store)
        assert "database or disk is full" in await failure
        assert not unanswered.done()

    written(tmp_path, work)
    assert held(tmp_path) == 1


def test_it_waits_while_another_process_writes(tmp_path: Path) -> None:
    open_captures(tmp_path).close()
    other = sqlite3.connect(tmp_path / "captures.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def work(writer: Writer, _: asyncio.Future[str]) -> None:
        answer = writer.keep(page(1), store)
        done, _pending = await asyncio.wait([answer], timeout=0.2)
        assert not done
        other.execute("COMMIT")
        assert await answer

    written(tmp_path, work)
    other.close()
