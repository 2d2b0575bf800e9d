"""Checks a value against a JSON schema (draft 2020-12), as far as our schemas go: an unknown keyword is an error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
SILENT = {"$schema", "$defs", "title", "description"}


def complaints(value: Any, schema: dict[str, Any], root: dict[str, Any], *, at: str = "$") -> Iterator[str]:
    """Yield what is wrong with ``value``, place by place."""
    for keyword, wanted in schema.items():
        if keyword not in SILENT:
            yield from CHECKS[keyword](value, wanted, root, at)


def fields_of(schema: dict[str, Any], root: dict[str, Any]) -> set[str]:
    """Return the names of all fields that a schema describes, however deep."""
    names = set(schema.get("properties", {}))
    inner = [*schema.get("properties", {}).values(), *schema.get("oneOf", []), *schema.get("$defs", {}).values()]
    inner += [schema["items"]] if "items" in schema else []
    return names.union(*(fields_of(one, root) for one in inner))


def _type(value: Any, wanted: Any, _root: Any, at: str) -> Iterator[str]:
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(value, bool) and "boolean" not in names:
        yield f"{at}: a boolean, not {names}"
    elif not any(isinstance(value, TYPES[name]) for name in names):
        yield f"{at}: {value!r} is not {names}"


def _properties(value: Any, wanted: dict[str, Any], root: Any, at: str) -> Iterator[str]:
    for name, schema in wanted.items() if isinstance(value, dict) else ():
        if name in value:
            yield from complaints(value[name], schema, root, at=f"{at}.{name}")


def _required(value: Any, wanted: list[str], _root: Any, at: str) -> Iterator[str]:
    yield from (f"{at}: {name} is missing" for name in wanted if isinstance(value, dict) and name not in value)


def _items(value: Any, wanted: dict[str, Any], root: Any, at: str) -> Iterator[str]:
    for place, item in enumerate(value if isinstance(value, list) else ()):
        yield from complaints(item, wanted, root, at=f"{at}[{place}]")


def _ref(value: Any, wanted: str, root: Any, at: str) -> Iterator[str]:
    yield from complaints(value, root["$defs"][wanted.removeprefix("#/$defs/")], root, at=at)


def _one_of(value: Any, wanted: list[dict[str, Any]], root: Any, at: str) -> Iterator[str]:
    found = [list(complaints(value, schema, root, at=at)) for schema in wanted]
    if sum(not one for one in found) != 1:
        yield from (f"{at}: fits {sum(not one for one in found)} of the forms", *min(found, key=len))


def _equal(value: Any, wanted: Any, _root: Any, at: str) -> Iterator[str]:
    if value != wanted:
        yield f"{at}: {value!r} is not {wanted!r}"


def _enum(value: Any, wanted: list[Any], _root: Any, at: str) -> Iterator[str]:
    if value not in wanted:
        yield f"{at}: {value!r} is none of {wanted}"


def _pattern(value: Any, wanted: str, _root: Any, at: str) -> Iterator[str]:
    if isinstance(value, str) and not re.search(wanted, value):
        yield f"{at}: {value!r} is not of the form {wanted}"


def _minimum(value: Any, wanted: float, _root: Any, at: str) -> Iterator[str]:
    if isinstance(value, int | float) and value < wanted:
        yield f"{at}: {value} is less than {wanted}"


CHECKS: dict[str, Any] = {
    "type": _type,
    "properties": _properties,
    "required": _required,
    "items": _items,
    "$ref": _ref,
    "oneOf": _one_of,
    "const": _equal,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _minimum,
}
