"""The baseline file, loaded and checked beyond what its types say: names, measures, wholes, countries, days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import Any

from babel import Locale

from corridor.config import find_line, load_toml
from pipeline.baseline import Baseline, BaselineAgreement, BaselineFigure
from pipeline.errors import ConfigError, DecisionError
from pipeline.figures import Concepts

#: The keys of an entry that hold a year, month or day.
DAYS = ("as_of", "source_date", "event_date", "signed", "concluded")
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
DAY_LENGTH = 10
CODE_LENGTH = 2
CODES = "allowed are ISO 3166 alpha-2 codes in capitals (Greece is GR, the United Kingdom GB) and 'EU'"
#: The scope of a figure that covers the whole.
NO_SCOPE = "none"
#: Keys that hold the code of a country.
PLACES = ("origin", "destination")
#: Keys of a correction that hold times, and what is allowed there.
SPANS = {
    "period": "allowed are a day, month or year, or two of them as 2023/2026",
    "event_date": "allowed are YYYY, YYYY-MM and YYYY-MM-DD, of a day that there is",
}
NUMBER = "allowed is a number of 0 or more; 'direction' says up or down"
#: A number as written that says ten thousand five hundred to some readers and ten and a half to a program.
POINTED = re.compile(r"\d{1,3}\.\d{3}")
UNPOINTED = "three digits behind a point read as thousands; allowed is 10500, or 10.5 without ending noughts"
#: Keys that hold the number of a figure.
VALUES = ("value", "value_max")
#: Texts that must say something.
NEEDED = ("name", "source_title", "title")

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
    for table, index, (key, value, allowed) in chain(_all_wrong(known, concepts), _all_pointed(known, text)):
        line = find_line(text, (table, index, key))
        sentences.append(f"{path}:{line}: {table}.{index}.{key} = {value!r}: {allowed}")
    if sentences:
        raise ConfigError("\n".join(sentences))
    return known


def refuse_correction(correction: Mapping[str, Any], concepts: Concepts) -> None:
    """Refuse a correction of a mention that goes beyond what its types say, as an entry of the baseline is refused.

    Raises:
        DecisionError: the first value that is not allowed, and what is.
    """
    for key, value in correction.items():
        if allowed := _not_allowed(key, value, concepts):
            raise DecisionError(f"{key} = {value!r}: {allowed}")


def _not_allowed(key: str, value: object, concepts: Concepts) -> str | None:
    """Return what is allowed instead of a value, or None where its types alone decide."""
    if key in VALUES:
        return _number_not_allowed(value)
    if key == "parties":
        named = value if isinstance(value, list) else []
        wrong = not named or not set(map(str, named)) <= country_codes() or len(set(map(str, named))) < len(named)
        return f"{CODES}, each once" if wrong else None
    if key in PLACES and value is not None and value not in country_codes():
        return CODES
    words = {
        "measure": [one.name for one in concepts.measures],
        "scope": [NO_SCOPE, *(s.name for s in concepts.scopes)],
    }
    if key in words and value not in words[key]:
        return f"allowed are {', '.join(sorted(words[key]))}"
    if key in SPANS and value is not None and not _is_span(str(value)):
        return SPANS[key]
    return None


def _number_not_allowed(value: object) -> str | None:
    if isinstance(value, str) and POINTED.fullmatch(value):
        return UNPOINTED
    return NUMBER if _is_wrong_number(value) else None


def _is_wrong_number(value: object) -> bool:
    """Return whether a value reads as a number that is none of a figure; whether it reads as one, its type decides."""
    if not isinstance(value, int | float | str):
        return False
    try:
        number = float(value)
    except ValueError:
        return False
    except OverflowError:
        return True
    return isinstance(value, bool) or not (isfinite(number) and number >= 0)


def _is_span(text: str) -> bool:
    return all(map(_is_day, text.split("/", maxsplit=1)))


def _all_wrong(known: Baseline, concepts: Concepts) -> Iterator[tuple[str, int, Wrong]]:
    entries: tuple[Entry, ...] = (*known.figure, *known.agreement)
    names = Counter(entry.name for entry in entries)
    for index, figure in enumerate(known.figure):
        for wrong in (*_wrong_words(figure, names), *_wrong_figure(figure, known, concepts), *_wrong_number(figure)):
            yield "figure", index, wrong
    for index, agreement in enumerate(known.agreement):
        for wrong in (*_wrong_words(agreement, names), *_wrong_register(agreement)):
            yield "agreement", index, wrong


def _all_pointed(known: Baseline, text: str) -> Iterator[tuple[str, int, Wrong]]:
    """Yield the numbers of figures that the file writes with what looks like a point between thousands."""
    lines = text.splitlines()
    for index, figure in enumerate(known.figure):
        for key in VALUES:
            line = find_line(text, ("figure", index, key)) if getattr(figure, key) is not None else None
            written = lines[line - 1].partition("=")[2].partition("#")[0].strip() if line else ""
            if POINTED.fullmatch(written):
                yield "figure", index, (key, getattr(figure, key), f"written {written}: {UNPOINTED}")


def _wrong_words(entry: Entry, names: Counter[str]) -> Iterator[Wrong]:
    if names[entry.name] > 1:
        yield "name", entry.name, "stands twice; names must be unique"
    for key in NEEDED:
        if not getattr(entry, key, "set").strip():
            yield key, getattr(entry, key), "must not be empty"
    if not entry.parties or not set(entry.parties) <= country_codes():
        yield "parties", list(entry.parties), f"{CODES}, at least one"
    elif len(set(entry.parties)) < len(entry.parties):
        yield "parties", list(entry.parties), "names a party twice; allowed is each once"
    for key in DAYS:
        value = getattr(entry, key, None)
        if value is not None and not _is_day(value):
            yield key, value, SPANS["event_date"]


def _is_day(text: str) -> bool:
    if not DAY.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:DAY_LENGTH])
    except ValueError:
        return False
    return True


def _wrong_figure(figure: BaselineFigure, known: Baseline, concepts: Concepts) -> Iterator[Wrong]:
    measures = sorted(measure.name for measure in concepts.measures)
    if figure.measure not in measures:
        yield "measure", figure.measure, f"allowed are {', '.join(measures)}"
    wholes = sorted(other.name for other in known.figure if other.name != figure.name)
    if figure.part_of is not None and figure.part_of not in wholes:
        allowed = f"allowed are the other figures: {', '.join(wholes)}" if wholes else "there is no other figure"
        yield "part_of", figure.part_of, allowed
    scopes = (NO_SCOPE, *sorted(scope.name for scope in concepts.scopes))
    if figure.scope not in scopes:
        yield "scope", figure.scope, f"allowed are {', '.join(scopes)}"
    for key in (*PLACES, "place"):
        value = getattr(figure, key)
        if value is not None and value not in country_codes():
            yield key, value, CODES


def _wrong_number(figure: BaselineFigure) -> Iterator[Wrong]:
    if not (isfinite(figure.value) and figure.value >= 0):
        yield "value", figure.value, NUMBER
    elif figure.value_max is not None and not (isfinite(figure.value_max) and figure.value_max >= figure.value):
        yield "value_max", figure.value_max, f"allowed is a number of at least the value, {figure.value:g}"
    if figure.period is not None and not _is_span(figure.period):
        yield "period", figure.period, SPANS["period"]


def _wrong_register(agreement: BaselineAgreement) -> Iterator[Wrong]:
    signed, concluded = agreement.signed, agreement.concluded
    if signed and concluded and concluded < signed[: len(concluded)]:
        yield "concluded", concluded, f"allowed is no day before it was signed, {signed}"


@cache
def country_codes() -> frozenset[str]:
    """Return the codes of countries, and of the European Union."""
    return frozenset(code for code in map(str, Locale("en").territories) if len(code) == CODE_LENGTH)
