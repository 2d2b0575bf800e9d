"""Changes ``sources.toml`` as a careful person would: a table more, or one key set; nothing else in it is touched.

The new text is loaded and checked before it takes the old one's place, in one step; comments and order stay.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from corridor.config import find_line
from corridor.sources.declared import load_sources
from corridor.sources.proposals import toml_lines
from crawler.sources import Source
from pipeline.errors import ConfigError
from pipeline.ledger.database import file_lock

_TABLE = re.compile(r"\s*\[")
_KEY = re.compile(r"\s*[A-Za-z_\"']")
_VALUE = re.compile(r"^(\s*verified\s*=\s*)(?:true|false)")
#: The form of a file that declares nothing: no table can follow it.
_NONE = re.compile(r"^sources\s*=\s*\[\s*\]\s*$", re.MULTILINE)


class SourceEditor:
    """The file of the sources, for changes; of two at a time the second waits.

    Args:
        path: the file; a link is followed.
        lock: the file that is locked meanwhile.
        sites: the ``host:port`` pairs of this machine that may be reached.
    """

    def __init__(self, path: Path, *, lock: Path, sites: frozenset[str]) -> None:
        self._path = path.resolve()
        self._lock = lock
        self._sites = sites

    def add(self, sources: Sequence[Source]) -> None:
        """Append ``sources`` to the file.

        Raises:
            ConfigError: one of them cannot stand there; the file is as it was.
        """
        self._change(lambda text: _with_tables(text, sources), lambda before: (*before, *sources))

    def verify(self, names: Iterable[str]) -> int:
        """Set ``verified = true`` for the sources of these names; return how many had it not.

        Raises:
            ConfigError: the file cannot be changed so; it is as it was.
        """
        wanted = frozenset(names)
        changed = 0

        def edit(text: str) -> str:
            nonlocal changed
            for index, source in enumerate(load_sources(self._path, self._sites)):
                if source.name in wanted and not source.verified:
                    text = _verified(text, index)
                    changed += 1
            return text

        self._change(
            edit,
            lambda before: tuple(replace(one, verified=True) if one.name in wanted else one for one in before),
        )
        return changed

    def _change(self, edit: Callable[[str], str], expected: Callable[[tuple[Source, ...]], tuple[Source, ...]]) -> None:
        with file_lock(self._lock):
            before = self._path.read_bytes()
            sources = load_sources(self._path, self._sites)
            text = edit(before.decode("utf-8"))
            with tempfile.TemporaryDirectory(dir=self._path.parent, prefix=".sources-") as folder:
                made = Path(folder) / self._path.name
                made.write_bytes(text.encode("utf-8"))
                made.chmod(self._path.stat().st_mode)
                if self._loaded(made) != expected(sources):
                    raise ConfigError(f"{self._path}: cannot be changed safely; change it by hand")
                with made.open("rb") as stream:
                    os.fsync(stream.fileno())
                if self._path.read_bytes() != before:
                    raise ConfigError(f"{self._path}: was changed by someone else meanwhile; nothing was written")
                made.replace(self._path)

    def _loaded(self, made: Path) -> tuple[Source, ...]:
        """Return the sources of the file that is to take the place of ours; what is wrong is said of ours."""
        try:
            return load_sources(made, self._sites)
        except ConfigError as error:
            raise ConfigError(str(error).replace(str(made), str(self._path))) from error


def _with_tables(text: str, sources: Sequence[Source]) -> str:
    """Return ``text`` with a table for each source at its end."""
    ending = "\r\n" if "\r\n" in text else "\n"
    kept = _NONE.sub("", text, count=1).rstrip()
    tables = "\n".join(toml_lines(source) for source in sources)
    return (f"{kept}{ending * 2}" if kept else "") + tables.replace("\n", ending)


def _verified(text: str, index: int) -> str:
    """Return ``text`` with ``verified`` set in the table of that index: where it stands, else behind its last key."""
    lines = text.splitlines(keepends=True)
    head = find_line(text, ("sources", index))
    line = find_line(text, ("sources", index, "verified"))
    if head is None or line is None:
        return text
    if line != head:
        lines[line - 1] = _VALUE.sub(r"\g<1>true", lines[line - 1])
        return "".join(lines)
    end = next((at for at in range(head, len(lines)) if _TABLE.match(lines[at])), len(lines))
    last = max((at for at in range(head, end) if _KEY.match(lines[at]) and "=" in lines[at]), default=head - 1)
    ending = "\r\n" if lines[last].endswith("\r\n") else "\n"
    lines[last] = lines[last].rstrip("\r\n") + ending
    return "".join([*lines[: last + 1], f"verified = true{ending}", *lines[last + 1 :]])
