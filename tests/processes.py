"""The processes of a program that is tested."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

#: How long processes may take to end, in seconds: far above what they need, so that a busy machine is no failure.
PATIENCE_S = 30


def descendants(process: int) -> list[int]:
    """Return the ids of a process's children, and theirs."""
    parents = {int(stat.parent.name): _parent(stat) for stat in Path("/proc").glob("[0-9]*/stat")}
    children = [child for child, parent in parents.items() if parent == process]
    return children + [below for child in children for below in descendants(child)]


def _parent(stat: Path) -> int:
    """Return the id of a process's parent; 0 when it has ended meanwhile."""
    try:
        return int(stat.read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    except OSError:
        return 0


def left_of(processes: Iterable[int]) -> list[int]:
    """Return which of ``processes`` do not end."""
    deadline = time.monotonic() + PATIENCE_S
    while left := [one for one in processes if Path(f"/proc/{one}").exists()]:
        if time.monotonic() > deadline:
            break
        time.sleep(0.05)
    return left


def in_another_process(holds: Callable[[], bool]) -> bool:
    """Return what ``holds`` says in a process of its own, which then ends."""
    child = os.fork()
    if not child:
        answer = 2
        try:
            answer = int(holds())
        finally:
            os._exit(answer)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
