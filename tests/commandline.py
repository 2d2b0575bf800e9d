"""Runs the command line as its users do: in this process where that is enough, else as the real command."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from corridor.main import main

ROOT = Path(__file__).resolve().parents[1]
CONFIG = ROOT / "config"
BASELINE = ROOT / "seeds" / "baseline.toml"
NEWSROOM = ROOT / "seeds" / "newsroom"
#: The console script of the environment that the tests run in.
COMMAND = Path(sys.executable).with_name("corridor")
#: No command of a test may take longer, in seconds: far above what it needs, so that a busy machine is no failure.
DEADLINE_S = 300


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command came to: its exit status and what it printed."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Return the one JSON document on standard output."""
        return json.loads(self.out)

    def rows(self) -> list[dict[str, Any]]:
        """Return the JSON Lines on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]


def here(*arguments: str | Path, given: bytes = b"") -> Answer:
    """Run the command line in this process, ``given`` on standard input."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryFile() as stream:
        stream.write(given)
        stream.seek(0)
        patch.setattr(sys, "argv", ["corridor", *map(str, arguments)])
        patch.setattr(sys, "stdin", io.TextIOWrapper(stream, encoding="utf-8"))
        patch.chdir(ROOT)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = _status()
    return Answer(code, _printed(out), _printed(err))


def _status() -> int:
    try:
        main()
    except SystemExit as stopped:
        return int(stopped.code or 0)
    return 0


def _printed(stream: io.TextIOWrapper) -> str:
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


def really(
    *arguments: str | Path, given: bytes = b"", environment: Mapping[str, str] | None = None, folder: Path = ROOT
) -> Answer:
    """Run the real command in a session of its own, so that a process group that kills itself dies alone."""
    done = subprocess.run(
        [COMMAND, *arguments],
        input=given,
        capture_output=True,
        check=False,
        timeout=DEADLINE_S,
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def json_lines(path: Path, documents: Iterable[Mapping[str, object]]) -> Path:
    """Write documents as JSON Lines and return the file's path."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in documents), encoding="utf-8")
    return path


def document(url: str, text: str, *, published: str | None, **more: object) -> dict[str, object]:
    """Return one document as ``ingest`` and ``read --jsonl`` take it."""
    dated = {} if published is None else {"published": published}
    return {"id": url, "url": url, "text": text, "language": "en", **dated, **more}
