"""Writes what a crawl brings: one thread, one connection, everything that has come meanwhile in one transaction.

The reactor hands a task over and awaits its answer, which comes when the task's transaction is durable. So a worker
that is killed has lost only what nobody was told of. Packing and SQLite release the interpreter's lock: downloading
goes on meanwhile.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar, cast

from pipeline.boundaries import boundary
from pipeline.ledger.captures import PAGE, Captures, Packed, open_captures, pack
from pipeline.ledger.database import immediate
from pipeline.model import Capture

AnswerT = TypeVar("AnswerT")

#: The boundary between a durable page and the first that hears of it.
AFTER_CAPTURE = "after-capture"

#: The most tasks in one transaction: other connections wait for its end.
BATCH = 200

#: How often a batch is tried while another process holds the database; each try waits its full time-out.
TRIES = 6


@dataclass(frozen=True, slots=True)
class Task(Generic[AnswerT]):
    """Something to do in a transaction. ``capture`` is packed before it begins, and handed over."""

    run: Callable[[Captures, Packed | None], AnswerT]
    future: asyncio.Future[AnswerT]
    capture: Capture | None


class Writer:
    """The thread that writes to the captures of ``home``. Made and asked in the reactor's thread.

    Args:
        home: where ``captures.db`` is.
        armed: the boundary to die at, or None.
        on_failure: called in the reactor when nothing can be written any more, with the reason; no task is answered
            after that, and what was not answered is not held.
    """

    def __init__(self, home: Path, *, armed: str | None, on_failure: Callable[[str], None]) -> None:
        self._home = home
        self._armed = armed
        self._on_failure = on_failure
        self._loop = asyncio.get_running_loop()
        self._tasks: SimpleQueue[Task[Any] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    def do(self, run: Callable[[Captures], AnswerT]) -> asyncio.Future[AnswerT]:
        """Run ``run`` in a transaction; its answer comes when it is durable. Tasks run in the order they are given."""
        return self._hand_over(lambda captures, _: run(captures))

    def keep(self, capture: Capture, then: Callable[[Captures, Packed], AnswerT]) -> asyncio.Future[AnswerT]:
        """Run ``then`` in a transaction, with the packed ``capture``; its answer comes when it is durable."""
        return self._hand_over(lambda captures, packed: then(captures, cast("Packed", packed)), capture)

    def _hand_over(
        self, run: Callable[[Captures, Packed | None], AnswerT], capture: Capture | None = None
    ) -> asyncio.Future[AnswerT]:
        future: asyncio.Future[AnswerT] = self._loop.create_future()
        self._tasks.put(Task(run, future, capture))
        return future

    def close(self) -> None:
        """Return when everything handed over is written."""
        self._tasks.put(None)
        self._thread.join()

    def _write(self) -> None:
        try:
            with open_captures(self._home) as captures:
                while batch := self._batch():
                    outcomes = _outcomes(captures, batch)
                    if any(_is_new_page(task, outcome) for task, outcome in zip(batch, outcomes, strict=True)):
                        boundary(AFTER_CAPTURE, self._armed)
                    self._loop.call_soon_threadsafe(_answer, batch, outcomes)
        except Exception as error:  # noqa: BLE001 - the thread's outermost loop: whatever it is, no more can be written
            self._loop.call_soon_threadsafe(self._on_failure, f"{self._home}: cannot be written to: {error}")

    def _batch(self) -> list[Task[Any]]:
        """Wait for a task and return it with all that wait behind it; nothing when it is over."""
        task = self._tasks.get()
        batch: list[Task[Any]] = []
        while task is not None:
            batch.append(task)
            if len(batch) == BATCH:
                return batch
            try:
                task = self._tasks.get_nowait()
            except Empty:
                return batch
        if batch:
            self._tasks.put(None)
        return batch


def _is_new_page(task: Task[Any], outcome: object) -> bool:
    """Whether a task held a page that was not held before: it answers with the page's id."""
    return task.capture is not None and task.capture.kind == PAGE and isinstance(outcome, int)


def _outcomes(captures: Captures, batch: Sequence[Task[Any]]) -> list[object]:
    """Return what each task answers, or the exception it ended with, all durable.

    Raises:
        sqlite3.OperationalError: the disk or another process stands in the way.
    """
    packed = [pack(task.capture) if task.capture else None for task in batch]
    try:
        return _together(captures, batch, packed)
    except sqlite3.OperationalError:
        raise
    except Exception:  # noqa: BLE001 - one task's fault: each on its own, so that the others are held
        return [_alone(captures, task, body) for task, body in zip(batch, packed, strict=True)]


def _together(captures: Captures, batch: Sequence[Task[Any]], packed: Sequence[Packed | None]) -> list[object]:
    for left in reversed(range(TRIES)):
        try:
            with immediate(captures.database):
                return [task.run(captures, body) for task, body in zip(batch, packed, strict=True)]
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or not left:
                raise
    return []


def _alone(captures: Captures, task: Task[Any], body: Packed | None) -> object:
    try:
        return _together(captures, [task], [body])[0]
    except sqlite3.OperationalError:
        raise
    except Exception as error:  # noqa: BLE001 - given to whoever asked
        return error


def _answer(batch: Sequence[Task[Any]], outcomes: Sequence[object]) -> None:
    """Tell those who wait; runs in the reactor."""
    for task, outcome in zip(batch, outcomes, strict=True):
        if task.future.cancelled():
            continue
        if isinstance(outcome, Exception):
            task.future.set_exception(outcome)
        else:
            task.future.set_result(outcome)
