"""Loads a TOML file into a frozen dataclass; an error names the file, line, key, value and what is allowed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from pipeline.errors import ConfigError

Config = TypeVar("Config")

_TOML_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")
_TABLE = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]")
_A_NUMBER = "input should be a number, written without quotation marks and without signs between thousands"
#: What to do about kinds of errors that pydantic names in words of Python.
HINTS = {
    "string_type": "input should be a text: put it in quotation marks",
    "float_parsing": _A_NUMBER,
    "int_parsing": f"{_A_NUMBER}, an integer",
}
#: What a key or a line is called that holds a secret.
SECRET = re.compile(r"secret|password|token|url|whsec|://", re.IGNORECASE)
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
        raise ConfigError(_unreadable(path, text, error)) from error
    try:
        return TypeAdapter(kind).validate_python(data)
    except ValidationError as error:
        raise ConfigError("\n".join(_complaints(path, text, error, kind=kind))) from error


def _unreadable(path: Path, text: str, error: tomllib.TOMLDecodeError) -> str:
    """Return what is wrong with a file that is no TOML: its line, and what stands there."""
    place = _TOML_PLACE.search(str(error))
    if place is None:
        return f"{path}: not valid TOML: {error}"
    line = int(place[1])
    written = text.splitlines()[line - 1].strip()
    shown = f"{written.partition('=')[0]}= …" if SECRET.search(written) else written[:SHOWN]
    reason = str(error)[: place.start()].strip()
    hint = '; texts stand in quotation marks, numbers as 10500, lists as ["IT", "PK"], each key once in a table'
    return f"{path}:{line}: not valid TOML at column {place[2]} of {shown!r}: {reason[:1].lower()}{reason[1:]}{hint}"


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(f"{path}: no such file") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: cannot be read: it is not UTF-8 text") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error


def _complaints(path: Path, text: str, error: ValidationError, *, kind: type) -> Iterator[str]:
    for detail in error.errors():
        keys = detail["loc"]
        name = ".".join(str(key) for key in keys) or "the file"
        yield f"{_place(path, text, keys)}: {name}{_shown(keys, detail['input'])}: {_allowed(detail, kind)}"


def _shown(keys: tuple[int | str, ...], value: object) -> str:
    """Return a wrong value as it may be shown: nothing of what may be a secret, put here by mistake."""
    if isinstance(value, dict | list) or any(SECRET.search(str(key)) for key in keys):
        return ""
    return f" = {value.isoformat() if isinstance(value, date | time) else repr(value)}"[:SHOWN]


def _place(path: Path, text: str, keys: tuple[int | str, ...]) -> str:
    line = find_line(text, keys)
    return f"{path}:{line}" if line else str(path)


def _allowed(detail: Mapping[str, Any], kind: type) -> str:
    """Return what may stand where something is wrong."""
    message, keys = str(detail["msg"]), detail["loc"]
    match detail["type"]:
        case "unexpected_keyword_argument" | "extra_forbidden":
            there = [field.name for field in _fields_at(kind, keys[:-1])]
            return "; there are: ".join(filter(None, ("no such key here", ", ".join(there))))
        case "missing":
            return f"is missing{_choices(kind, keys)}"
        case "tuple_type" | "list_type" if isinstance(detail["input"], dict):
            return f"is one of a list of tables: write [[{'.'.join(map(str, keys))}]] with two brackets"
        case "tuple_type" | "list_type":
            return 'input should be a list, such as ["one", "two"]'
    return HINTS.get(detail["type"], message[:1].lower() + message[1:])


def _choices(kind: type, keys: tuple[int | str, ...]) -> str:
    """Return what a missing key may hold, where that is one of a few words."""
    field = next((field for field in _fields_at(kind, keys[:-1]) if field.name == keys[-1]), None)
    if field is None or not (isinstance(field.type, type) and issubclass(field.type, StrEnum)):
        return ""
    return f"; allowed are {', '.join(repr(member.value) for member in field.type)}"


class _Field(NamedTuple):
    """A key of a table, and the type of what it holds."""

    name: str
    type: object


def _fields_at(kind: object, keys: tuple[int | str, ...]) -> list[_Field]:
    """Return the keys that the table at ``keys`` may have; none where it cannot be told which table is meant."""
    if not (isinstance(kind, type) and is_dataclass(kind)):
        return []
    hints = get_type_hints(kind)
    if not keys:
        return [_Field(field.name, hints[field.name]) for field in fields(kind)]
    held, rest = hints.get(str(keys[0])), keys[1:]
    if rest and isinstance(rest[0], int):
        held, rest = next(iter(get_args(held)), None), rest[1:]
    return _fields_at(held, rest)


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
