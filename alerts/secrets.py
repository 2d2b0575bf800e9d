"""Secrets by name: from the environment, from systemd's credentials, or from a file that only its owner can read.

A secret's name is looked up in this order, and what is empty counts as missing:

1. the environment variable of that name;
2. the file of that name in the folder that ``CREDENTIALS_DIRECTORY`` names (systemd sets it for ``LoadCredential=``);
3. the file of secrets: lines of ``NAME=value``, with empty lines and lines that begin with ``#`` between them.

Values are never logged, stored or shown; :func:`scrubbed` takes them out of what others say.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from pipeline.errors import ConfigError

#: The variable that names the file of secrets, before the settings do.
FILE_VARIABLE = "CORRIDOR_SECRETS_FILE"
#: The variable that names the folder of systemd's credentials.
FOLDER_VARIABLE = "CREDENTIALS_DIRECTORY"
#: What others than the owner may do with a file of secrets: nothing.
OTHERS = stat.S_IRWXG | stat.S_IRWXO
#: What stands in the place of a secret.
HIDDEN = "[secret]"
#: A shorter value is not looked for in texts: it would be found in words.
SCRUBBED_MIN = 4


class Secrets(Mapping[str, str]):
    """Secrets by name; ``file`` is the one that the settings name, or None."""

    def __init__(self, environment: Mapping[str, str], *, file: Path | None = None) -> None:
        """Read the file of secrets, if there is one.

        Raises:
            ConfigError: it cannot be read, others than its owner can read or write it, or a line is none of it.
        """
        self._environment = environment
        folder = environment.get(FOLDER_VARIABLE)
        self._folder = Path(folder) if folder else None
        named = environment.get(FILE_VARIABLE)
        self._path = Path(named) if named else file
        self._file = self._read(self._path) if self._path is not None else {}
        self._version = _version(self._path)

    def __getitem__(self, name: str) -> str:
        """Return the secret of a name.

        Raises:
            KeyError: there is none.
        """
        value = self._environment.get(name) or self._credential(name) or self._from_file().get(name)
        if not value:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter({*self._environment, *self._file})

    def __len__(self) -> int:
        return len({*self._environment, *self._file})

    def _from_file(self) -> dict[str, str]:
        """Return what the file of secrets holds now; what it held before where it cannot be read any more."""
        if self._path is not None and (version := _version(self._path)) != self._version:
            with suppress(ConfigError):
                self._file, self._version = self._read(self._path), version
        return self._file

    def _read(self, path: Path) -> dict[str, str]:
        # systemd guards its credentials by their folder, and may let the service in by an access list, which shows as
        # rights of the group.
        return _read_file(path, guarded=self._folder is not None and path.parent == self._folder)

    def _credential(self, name: str) -> str:
        if self._folder is None or Path(name).name != name:
            return ""
        try:
            return (self._folder / name).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""


def _version(path: Path | None) -> tuple[int, int]:
    """Return what tells a file from what it was before: when it was changed, and its size."""
    try:
        status = path.stat() if path is not None else None
    except OSError:
        status = None
    return (status.st_mtime_ns, status.st_size) if status is not None else (0, 0)


def _read_file(path: Path, *, guarded: bool) -> dict[str, str]:
    """Return the secrets of a file that, unless it is ``guarded`` otherwise, only its owner can read."""
    try:
        with path.open(encoding="utf-8") as handle:
            if not guarded:
                _refuse_open(path, os.fstat(handle.fileno()))
            lines = handle.read().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: the file of secrets cannot be read: {type(error).__name__}") from error
    return dict(_secret(path, number, line) for number, line in enumerate(lines, 1) if _holds_one(line))


def _refuse_open(path: Path, status: os.stat_result) -> None:
    if status.st_mode & OTHERS:
        raise ConfigError(f"{path}: others than its owner can read or change it; say: chmod 600 {path}")
    if status.st_uid not in {os.geteuid(), 0}:
        raise ConfigError(f"{path}: it belongs to another user; say: chown {os.geteuid()} {path}")


def _holds_one(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _secret(path: Path, number: int, line: str) -> tuple[str, str]:
    """Return a line's name and value; quotation marks around the value are taken off. The line is never shown."""
    name, sign, value = line.partition("=")
    name = name.strip()
    if not sign or not name.isidentifier():
        raise ConfigError(f"{path}:{number}: must be NAME=value, with a name of letters, digits and _")
    value = value.strip()
    quoted = value[:1] in {"'", '"'} and value[-1:] == value[:1] and len(value) > 1
    return name, value[1:-1] if quoted else value


def scrubbed(text: str, values: Iterable[str]) -> str:
    """Return ``text`` without the secrets in it, also those of several that one value holds.

    >>> scrubbed("535 no: hunter2!", ["hunter2"])
    '535 no: [secret]!'
    """
    parts = {part for value in values for part in (value, *value.split()) if len(part) >= SCRUBBED_MIN}
    for part in sorted(parts, key=len, reverse=True):
        text = text.replace(part, HIDDEN)
    return text
