"""Scores the number reader against a file of number phrases and prints how fast it reads.

    python bench/number_traps.py NUMBERS.jsonl

Each line is ``{"lang", "text", "expect": [{"value", "value_max", "modifier", "unit", "per"}]}``; an empty ``expect``
must read as nothing. Prints what was read wrong and, last, one JSON object with fractions and sentences a second.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from pipeline.model import Quantity
from pipeline.numbers import read_quantities

MODIFIERS = {"=": "exact", "~": "about", ">": "more_than", ">=": "at_least", "<": "less_than", "<=": "up_to"}
CLASSES = {
    "percentage": "percent",
    "EUR": "money",
    "USD": "money",
    "PKR": "money",
    "year": "duration",
    "month": "duration",
}
SPEED_SENTENCES = 3000
SENTENCES = (
    "The ministry said on Monday that more than 10,500 Pakistani workers would be admitted over three years.",
    "Officials in Rome declined to comment on the talks, which are expected to resume after the summer break.",
    "Arrivals fell by 47% from 12,000 to 6,400, while remittances reached $142 million in 2020, the bank reported.",
    "A delegation led by the interior secretary will visit Athens next week to discuss the draft with its hosts.",
)


def read(quantity: Quantity) -> dict[str, Any]:
    """Return the parts of a quantity that are scored."""
    return {
        "value": quantity.value,
        "value_max": quantity.value_max,
        "bound": quantity.bound.value,
        "class": quantity.unit_class.value,
        "per": quantity.per.value,
    }


def wanted(expected: dict[str, Any]) -> dict[str, Any]:
    """Return an expected quantity in the same form."""
    return {
        "value": float(expected["value"]),
        "value_max": expected["value_max"] and float(expected["value_max"]),
        "bound": MODIFIERS[expected["modifier"]],
        "class": CLASSES.get(expected["unit"], "count"),
        "per": expected["per"] or "none",
    }


def main(path: str) -> int:
    """Print the score of the phrases in ``path``; return 0 when all are right."""
    lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
    right = 0
    units = [0, 0]
    for line in lines:
        quantities = read_quantities(line["text"], line["lang"])
        got, want = [read(quantity) for quantity in quantities], [wanted(each) for each in line["expect"]]
        right += got == want
        if got != want:
            print(line["lang"], line["text"], "\n  read  ", got, "\n  wanted", want)
        for quantity, expected in zip(quantities, line["expect"], strict=False):
            units[0] += quantity.unit == expected["unit"]
            units[1] += 1
    print(json.dumps({"phrases": len(lines), "right": right, "units_named": units, "sentences_per_s": round(speed())}))
    return 0 if right == len(lines) else 1


def speed() -> float:
    """Return how many English sentences are read in a second of one processor's time."""
    start = time.process_time()
    for index in range(SPEED_SENTENCES):
        read_quantities(SENTENCES[index % len(SENTENCES)], "en")
    return SPEED_SENTENCES / (time.process_time() - start)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
