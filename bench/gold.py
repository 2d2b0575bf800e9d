"""Scores reading on two labelled sets that are no articles: lines with numbers, and the project's first documents.

A line of the number set is ``{"lang", "text", "expect": [{"value", "value_max", "modifier", "per"}]}``; an empty
``expect`` says that nothing in the line is a quantity. The gold of the documents has one JSON object a figure, an
agreement or a trap, with the document it stands in, its place there, and the fact it states.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.agreements import read_agreements
from pipeline.document import annotate
from pipeline.figures import read_figures
from pipeline.figures.ground.concepts import Concepts
from pipeline.model import Agreement, Article, Figure
from pipeline.numbers import read_quantities

Row = dict[str, Any]

#: Our bounds that say as much as a sign of the number set.
SIGNS = {
    "=": ("exact",),
    "~": ("about",),
    ">": ("more_than", "at_least"),
    ">=": ("at_least", "more_than"),
    "<": ("less_than", "up_to"),
    "<=": ("up_to", "less_than"),
}
#: Our stages that say as much as one of the gold of the documents.
STAGES = {
    "announced": ("agreed", "proposed"),
    "approved": ("agreed", "ratified"),
    "agreed": ("agreed",),
    "agreed_to_finalise": ("agreed",),
    "finalised": ("agreed",),
    "decided": ("agreed",),
    "committed": ("agreed",),
    "promised": ("agreed", "proposed"),
    "offered": ("agreed", "proposed"),
    "scheduled": ("agreed", "proposed"),
    "reaffirmed": ("agreed", "in_force"),
    "in_force": ("in_force", "signed"),
    "established": ("agreed", "in_force", "implemented"),
    "published": ("agreed", "implemented", "in_force"),
}
#: The days the documents were published on, by the start of their names; they do not say so themselves.
PUBLISHED = {
    "000": "2026-02-28",
    "001": "2026-02-25",
    "002": "2026-02-26",
    "003": "2023-05-10",
    "004": "2025-10-31",
}


def rows(path: Path) -> list[Row]:
    """Return the objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score_numbers(path: Path) -> dict[str, float]:
    """Return the F1 of values, and of those found the share with the right upper end, bound and rate."""
    found = wanted = hit = 0
    right = dict.fromkeys(("upper", "bound", "per"), 0)
    for row in rows(path):
        free = list(read_quantities(row["text"], row["lang"]))
        found, wanted = found + len(free), wanted + len(row["expect"])
        for label in row["expect"]:
            one = next((each for each in free if math.isclose(each.value, label["value"])), None)
            if one is None:
                continue
            free.remove(one)
            hit += 1
            right["upper"] += one.value_max == label["value_max"]
            right["bound"] += one.bound.value in SIGNS[label["modifier"]]
            right["per"] += one.per.value == (label["per"] or "none")
    return {"values_f1": _ratio(2 * hit, found + wanted), **{name: _ratio(n, hit) for name, n in right.items()}}


def score_documents(gold: Path, concepts: Concepts) -> dict[str, float]:
    """Return how many figures and agreements of the documents are found, and how many figures beyond them."""
    labels = defaultdict(list)
    for row in rows(gold):
        labels[row["doc"]].append(row)
    figures = extra = agreements = 0
    for name, wanted in labels.items():
        article = _article(gold.with_name(name))
        document = annotate(article)
        read = read_figures(document, concepts)
        of_figures = [row for row in wanted if row["type"] == "figure"]
        figures += sum(any(_is_figure(one, row) for one in read) for row in of_figures)
        values = {row["value"] for row in of_figures} | {row["value_max"] for row in of_figures}
        extra += sum(one.value not in values for one in read)
        agreements += _agreements(read_agreements(document), [row for row in wanted if row["type"] == "agreement"])
    return {"figures_found": float(figures), "figures_beyond": float(extra), "agreements_right": float(agreements)}


def _article(path: Path) -> Article:
    text = path.read_text(encoding="utf-8")
    return Article(
        url=f"https://seed.example/{path.stem}",
        title="",
        text=text,
        outlet="seed.example",
        language="en",
        published=PUBLISHED[path.name[:3]],
    )


def _is_figure(figure: Figure, row: Row) -> bool:
    return figure.value == row["value"] and figure.start < row["end"] and row["start"] < figure.end


def _agreements(read: Sequence[Agreement], wanted: Sequence[Row]) -> int:
    """Return how many labelled mentions are read with their role and stage, in their own sentence."""
    right = 0
    for row in wanted:
        near = [one for one in read if one.start < row["end"] and row["start"] < one.end]
        right += any(one.role.value == row["role"] and one.stage.value in STAGES[row["stage"]] for one in near)
    return right


def _ratio(part: int, whole: int) -> float:
    return int(1000 * part / whole) / 1000 if whole else 0.0
