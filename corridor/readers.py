"""The processes that read: pages are hostile, so each is read where it can neither crash, hang nor fill the program.

The one module that knows pebble. It sets limits on processes, as :mod:`alerts.rendering.confined` does for templates.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import resource
import signal
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing import forkserver
from pathlib import Path
from threading import Lock
from typing import Annotated, Any, ClassVar, ParamSpec, TypeVar

from pebble import ProcessExpired as ProcessExpired
from pebble import ProcessPool
from pydantic import Field

P = ParamSpec("P")
T = TypeVar("T")

#: What a reading process has loaded before it takes its first page: all that the calls given to it are of.
PRELOADED = ("pipeline.run", "corridor.commands.read")

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """How pages are read: in how many processes, and what one page may take.

    ``timeout_s`` is the longest a page may take, ``memory_mib`` what a process may use beyond what it starts with. A
    process is replaced after ``pages_per_process`` pages.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    processes: Annotated[int, Field(ge=1, le=256)] = 1
    timeout_s: Annotated[float, Field(gt=0)] = 30.0
    memory_mib: Annotated[int, Field(ge=16)] = 1024
    pages_per_process: Annotated[int, Field(ge=1)] = 1000


class Readers(Executor):
    """An executor whose calls run in child processes with limits; the processes start at the first call.

    A call that takes too long, or whose process dies, fails alone: its future raises :class:`TimeoutError` or
    :class:`ProcessExpired`, and the next call finds a new process. As a context, they end after the calls already made,
    and at once when the block is left by an exception.
    """

    def __init__(self, limits: ReadingLimits) -> None:
        self._limits = limits
        self._pool: ProcessPool | None = None
        self._closed = False
        self._lock = Lock()  # a command may give pages to be read in one thread and end in another

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``fn`` in a reading process and return its future; everything must be picklable.

        Raises:
            RuntimeError: the readers were shut down.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError("these readers were shut down, and read no more")
            pool = self._pool or self._started()
            future: Future[T] = pool.schedule(fn, args=args, kwargs=kwargs, timeout=self._limits.timeout_s)
            return future

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.shutdown(cancel_futures=kind is not None)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 - Executor's
        """End the processes: after the calls already made, or at once with ``cancel_futures``."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is None:
            return
        if cancel_futures:
            pool.stop()  # type: ignore[no-untyped-call] # pebble's
            _kill(pool)
        else:
            pool.close()  # type: ignore[no-untyped-call] # pebble's
        if wait:
            pool.join()

    def _started(self) -> ProcessPool:
        """Return the pool, its processes started in a thread, so that no signal leaves one started and unknown."""
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(self._start).result()

    def _start(self) -> ProcessPool:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(list(PRELOADED))
        _start_server()
        self._pool = ProcessPool(
            max_workers=self._limits.processes,
            max_tasks=self._limits.pages_per_process,
            initializer=_enter,
            initargs=(self._limits.memory_mib,),
            context=context,
        )
        self._pool.schedule(os.getpid)  # the first call starts the processes
        return self._pool


def _kill(pool: ProcessPool) -> None:
    """Kill the processes of a pool that was stopped.

    Left to it, pebble waits for those that are busy, and takes away what one that is just starting looks for.
    """
    if pool._pool_manager_loop is not None:  # noqa: SLF001 - it starts new ones until it ends
        pool._pool_manager_loop.join()  # noqa: SLF001
    for process in tuple(pool._pool_manager.worker_manager.workers.values()):  # noqa: SLF001 - no list is offered
        process.kill()


def _start_server() -> None:
    """Start what the reading processes are forked from, out of reach of a person's Ctrl-C, which ends the program."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _enter(memory_mib: int) -> None:
    """Set the limits of the reading process this runs in."""
    pages, *_ = Path("/proc/self/statm").read_text(encoding="ascii").split()
    limit = int(pages) * resource.getpagesize() + memory_mib * MEBIBYTE
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    gc.freeze()  # what is loaded stays: no collection need look at it


def call(readers: Executor, fn: Callable[..., T], *args: Any) -> T | None:  # noqa: ANN401 - any picklable arguments
    """Return what ``fn`` returns in a reading process, or None when it failed there."""
    try:
        return readers.submit(fn, *args).result()
    except Exception:  # noqa: BLE001 - whatever became of the process, its page says nothing
        return None
