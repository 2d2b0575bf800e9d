"""Scores reading on labelled English sentences of any news: their quantities, and whether one reports an agreement.

A line of quantities is ``{"text", "expect": [{"value", "value_max", "bound", "direction", "unit", "alt"}],
"optional"}``;
``alt`` lists other units, bounds or directions that are as good, ``optional`` what may be read or not. A line of events
is ``{"text", "class", "agree", "intent"}``: PLOVER's class, whether an agreement or signature is told, and whether it
is only intended.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.gold import rows
from pipeline.agreements import read_agreements
from pipeline.document import annotate
from pipeline.model import Article, Quantity, Stage
from pipeline.numbers import read_quantities

Row = dict[str, Any]

#: Bounds that say as much as a label's; others only as themselves.
BOUNDS = {
    "at_least": ("at_least", "more_than"),
    "more_than": ("at_least", "more_than"),
    "up_to": ("up_to", "less_than"),
    "less_than": ("up_to", "less_than"),
}
#: Units of the reading and of the labels that are one.
UNITS = {
    "percentage": "percent",
    "people": "person",
    "family": "household",
    "km": "kilometre",
    "km/h": "kilometre per hour",
    "m": "metre",
    "cm": "centimetre",
    "mm": "millimetre",
    "kg": "kilogram",
    "g": "gram",
    "t": "tonne",
    "°C": "degree celsius",
    "MW": "megawatt",
}
#: Values this close are one.
PRECISION = 1e-4
#: Stages at which something has been agreed.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE, Stage.IMPLEMENTED})


def score_quantities(path: Path) -> dict[str, float]:
    """Return the F1 of values, and of values with the right bound, direction, both, and unit."""
    found = wanted = 0
    right = dict.fromkeys(("values", "bound", "direction", "bound_and_direction", "unit"), 0)
    for row in rows(path):
        free = [one for one in read_quantities(row["text"], "en", general=True) if not _is_optional(one, row)]
        found, wanted = found + len(free), wanted + len(row["expect"])
        for label in row["expect"]:
            one = next((each for each in free if _is_value(each, label)), None)
            if one is None:
                continue
            free.remove(one)
            bound = any(one.bound.value in BOUNDS.get(name, (name,)) for name in _accepted(label, "bound"))
            direction = one.direction.value in _accepted(label, "direction")
            unit = any(_is_unit(one.unit or "", name or "") for name in _accepted(label, "unit"))
            hits = (True, bound, direction, bound and direction, unit)
            right = {name: count + hit for (name, count), hit in zip(right.items(), hits, strict=True)}
    return {f"{name}_f1": int(2000 * hits / (found + wanted)) / 1000 for name, hits in right.items()}


def score_events(path: Path) -> dict[str, float]:
    """Return the precision, recall and F1 of agreements and signatures that a sentence reports as reached."""
    labels = rows(path)
    wanted = [row["agree"] and not row["intent"] for row in labels]
    told = [_reports(row["text"]) for row in labels]
    hit = sum(label and one for label, one in zip(wanted, told, strict=True))
    ratios = {"precision": hit / sum(told), "recall": hit / sum(wanted), "f1": 2 * hit / (sum(told) + sum(wanted))}
    return {f"events_{name}": int(1000 * ratio) / 1000 for name, ratio in ratios.items()}


def _reports(text: str) -> bool:
    document = annotate(Article("https://events.example/", "", text, "events.example", "en", None))
    return any(one.stage in REACHED and not one.denied for one in read_agreements(document))


def _is_optional(one: Quantity, row: Row) -> bool:
    """Return whether a quantity may be read or not, and is no other that is wanted."""
    wanted = any(_is_value(one, label) for label in row["expect"])
    return not wanted and any(math.isclose(one.value, label["value"]) for label in row.get("optional", ()))


def _is_value(one: Quantity, label: Row) -> bool:
    high = None if one.value_max == one.value else one.value_max
    return _same(one.value, label["value"]) and _same(high, label["value_max"])


def _same(left: float | None, right: float | None) -> bool:
    if left is None or right is None:
        return left is right
    return math.isclose(left, right, rel_tol=PRECISION, abs_tol=PRECISION)


def _accepted(label: Row, name: str) -> Sequence[str | None]:
    return [label[name], *(other[name] for other in label.get("alt", ()) if name in other)]


def _is_unit(read: str, wanted: str) -> bool:
    """Return whether two units are one, or share their first or last word ("rugby ball", "ball")."""
    read, wanted = UNITS.get(read, read).casefold(), wanted.casefold()
    ours, theirs = read.split(), wanted.split()
    return read == wanted or bool(ours and theirs and (ours[0] == theirs[0] or ours[-1] == theirs[-1]))
