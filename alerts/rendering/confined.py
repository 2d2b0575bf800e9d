"""Renders templates of the user's own in a child process that can neither hang nor fill the program.

A sandbox keeps a template from the program's objects; it keeps none from looping or from building a gigabyte. So the
child has limits of memory, of processor time and of files, an empty environment, and is killed when its time is up.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from alerts.rendering.environments import Templates
from alerts.rendering.fitting import fitted
from alerts.view.digest import Digest
from pipeline.errors import RenderingError

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Confines:
    """What one rendering may take: seconds in all, and mebibytes beyond what the child starts with."""

    timeout_s: float = 10.0
    memory_mib: int = 256


@dataclass(frozen=True, slots=True)
class Task:
    """What the child is to render: template ``name`` of the first of ``folders`` that holds each part."""

    folders: tuple[Path, ...]
    name: str
    digest: Digest
    confines: Confines


def render_confined(task: Task) -> tuple[str, str]:
    """Return HTML and text of a digest, rendered in a child process.

    Raises:
        RenderingError: a template is missing or wrong, or takes too long or too much.
    """
    command = [sys.executable, "-P", "-c", "from alerts.rendering.confined import child; child()"]
    root = str(Path(__file__).resolve().parent.parent.parent)
    with subprocess.Popen(  # noqa: S603 - our own interpreter and words
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PYTHONPATH": root, "PYTHONUTF8": "1"},
        start_new_session=True,
    ) as process:
        try:
            answer, _ = process.communicate(pickle.dumps(task), timeout=task.confines.timeout_s)
        except subprocess.TimeoutExpired as error:
            raise RenderingError(f"template {task.name}: takes longer than {task.confines.timeout_s:g} s") from error
        finally:
            process.kill()
    return _read(answer, task)


def _read(answer: bytes, task: Task) -> tuple[str, str]:
    """Return what the child answered: JSON, for what a template may have got hold of is not unpickled."""
    try:
        said = json.loads(answer)
    except ValueError as error:
        raise RenderingError(f"template {task.name}: its process was stopped: it takes too much") from error
    if "fault" in said:
        raise RenderingError(said["fault"])
    return said["html"], said["text"]


def child() -> None:
    """Render the task that comes in and write what came of it; the body of the child process."""
    task: Task = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - from the parent
    _limit(task.confines)
    try:
        html, text = fitted(task.digest, Templates(task.folders), task.name)
        answer = {"html": html, "text": text}
    except RenderingError as error:
        answer = {"fault": str(error)}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    sys.stdout.buffer.flush()
    os._exit(0)


def _limit(confines: Confines) -> None:
    """Set the limits of this process; that of time ends it also when its parent, who keeps watch, is gone."""
    pages, *_ = Path("/proc/self/statm").read_text(encoding="ascii").split()
    memory = int(pages) * resource.getpagesize() + confines.memory_mib * MEBIBYTE
    seconds = int(confines.timeout_s) + 1
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
