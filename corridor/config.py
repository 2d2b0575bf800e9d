"""Loads a TOML file into a frozen dataclass; an error names the file, line, key, value and what is allowed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from pipeline.errors import ConfigError

Config = TypeVar("Config")

_TABLE = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]")
#: How long a wrong value may be shown.
SHOWN = 60


def load_toml(path: Path, kind: type[Config]) -> Config:
    """Return the file at ``path`` as a ``kind``.

    Raises:
        ConfigError: the file is missing, is no TOML, or a key or value is not one that ``kind`` allows.
    """
    text = _read(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: not valid TOML: {error}") from error
    try:
        return TypeAdapter(kind).validate_python(data)
    except ValidationError as error:
        raise ConfigError("\n".join(_complaints(path, text, error))) from error


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: no such file") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error


def _complaints(path: Path, text: str, error: ValidationError) -> Iterator[str]:
    for detail in error.errors():
        keys = detail["loc"]
        name = ".".join(str(key) for key in keys) or "the file"
        shown = "" if isinstance(detail["input"], dict | list) else f" = {detail['input']!r}"[:SHOWN]
        yield f"{_place(path, text, keys)}: {name}{shown}: {_allowed(detail['type'], detail['msg'])}"


def _place(path: Path, text: str, keys: tuple[int | str, ...]) -> str:
    line = find_line(text, keys)
    return f"{path}:{line}" if line else str(path)


def _allowed(kind: str, message: str) -> str:
    if kind in {"unexpected_keyword_argument", "extra_forbidden"}:
        return "no such key here"
    if kind == "missing":
        return "is missing"
    return message[:1].lower() + message[1:]


def find_line(text: str, keys: tuple[int | str, ...]) -> int | None:
    r"""Return the line (from 1) of a key in TOML text, or of the nearest table around it; None when neither is found.

    >>> find_line("[[fact]]\nname = 'a'\n[[fact]]\nname = 'b'\n", ("fact", 1, "name"))
    4
    """
    lines = text.splitlines()
    start, rest = _find_table(lines, keys)
    for key in (key for key in rest if isinstance(key, str)):
        pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
        for index in range(start, len(lines)):
            if index > start and _TABLE.match(lines[index]):
                break
            if pattern.match(lines[index]):
                return index + 1
    return start + 1 if start or rest != keys else None


def _find_table(lines: list[str], keys: tuple[Any, ...]) -> tuple[int, tuple[Any, ...]]:
    """Return the index of the line of the deepest table that ``keys`` lead to, and the keys left over."""
    start, rest, path = 0, keys, ""
    while rest and isinstance(rest[0], str):
        path = f"{path}.{rest[0]}" if path else rest[0]
        wanted = rest[1] if len(rest) > 1 and isinstance(rest[1], int) else 0
        heads = [index for index in range(start, len(lines)) if _is_head(lines[index], path)]
        if wanted >= len(heads):
            break
        start = heads[wanted]
        rest = rest[2:] if len(rest) > 1 and isinstance(rest[1], int) else rest[1:]
    return start, rest


def _is_head(line: str, path: str) -> bool:
    match = _TABLE.match(line)
    return match is not None and match.group(1).replace(" ", "") == path
