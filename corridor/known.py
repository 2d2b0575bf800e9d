"""The baseline file, loaded and checked beyond what its types say: names, measures, wholes, countries, days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale

from corridor.config import find_line, load_toml
from pipeline.baseline import Baseline, BaselineAgreement, BaselineFigure
from pipeline.errors import ConfigError
from pipeline.figures import Concepts

#: The keys of an entry that hold a year, month or day.
DAYS = ("as_of", "source_date", "event_date", "signed", "concluded")
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
CODE_LENGTH = 2

Entry = BaselineFigure | BaselineAgreement
#: A key of an entry, its value, and what is allowed instead.
Wrong = tuple[str, object, str]


def load_known(path: Path, concepts: Concepts) -> Baseline:
    """Return the facts of a baseline file.

    Raises:
        ConfigError: something in it is wrong; each value is named with file, line and key, and what is allowed.
    """
    known = load_toml(path, Baseline)
    text = path.read_text(encoding="utf-8")
    sentences = []
    for table, index, (key, value, allowed) in _all_wrong(known, concepts):
        line = find_line(text, (table, index, key))
        sentences.append(f"{path}:{line}: {table}.{index}.{key} = {value!r}: {allowed}")
    if sentences:
        raise ConfigError("\n".join(sentences))
    return known


def _all_wrong(known: Baseline, concepts: Concepts) -> Iterator[tuple[str, int, Wrong]]:
    entries: tuple[Entry, ...] = (*known.figure, *known.agreement)
    names = Counter(entry.name for entry in entries)
    for index, figure in enumerate(known.figure):
        for wrong in (*_wrong_words(figure, names), *_wrong_figure(figure, known, concepts)):
            yield "figure", index, wrong
    for index, agreement in enumerate(known.agreement):
        for wrong in _wrong_words(agreement, names):
            yield "agreement", index, wrong


def _wrong_words(entry: Entry, names: Counter[str]) -> Iterator[Wrong]:
    if names[entry.name] > 1:
        yield "name", entry.name, "stands twice; names must be unique"
    if not entry.parties or not set(entry.parties) <= _codes():
        yield "parties", list(entry.parties), "allowed are ISO 3166 alpha-2 codes and 'EU', at least one"
    for key in DAYS:
        value = getattr(entry, key, None)
        if value is not None and not DAY.fullmatch(value):
            yield key, value, "allowed are YYYY, YYYY-MM and YYYY-MM-DD"


def _wrong_figure(figure: BaselineFigure, known: Baseline, concepts: Concepts) -> Iterator[Wrong]:
    measures = sorted(measure.name for measure in concepts.measures)
    if figure.measure not in measures:
        yield "measure", figure.measure, f"allowed are {', '.join(measures)}"
    wholes = sorted(other.name for other in known.figure if other.name != figure.name)
    if figure.part_of is not None and figure.part_of not in wholes:
        yield "part_of", figure.part_of, f"allowed are the other figures: {', '.join(wholes)}"


@cache
def _codes() -> frozenset[str]:
    """Return the codes of countries, and of the European Union."""
    return frozenset(code for code in map(str, Locale("en").territories) if len(code) == CODE_LENGTH)
