"""A language's words of time made ready for the search: one automaton, and short patterns anchored at its hits.

Every pattern is matched against a window of a few dozen characters that begins or ends at a hit: the search is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from pipeline.dates.calendars import CALENDARS, ENGLISH, Calendar, Span, Turn
from pipeline.fold import fold
from pipeline.terms import Matcher

#: A year as articles write it; numbers outside are not read as bare years.
YEAR: Final = r"(?:19[5-9]|20[0-4])\d"
#: No digit, thousands group or decimals may follow.
NO_MORE: Final = r"(?!\d|[.,:]\d|\s?%)"
#: What may stand between a day's number and its month, after folding.
ORDINAL: Final = r"(?:st|nd|rd|th|ο|οσ|η|ησ|o|a|°|ویں)?"
DASH: Final = r"\s?[-–—/]\s?"
#: A pattern that never matches.
NEVER: Final = r"(?!)"
#: Month names at most this long are abbreviations, believed only beside a day or year; "May" and "مئی" are none.
SHORT: Final = 3
FULL_SHORT_MONTHS: Final = frozenset({"may", "می", "مئی", "جون", "μαη"})


class EntryKind(StrEnum):
    """What a word of time names."""

    MONTH = "month"
    WEEKDAY = "weekday"
    PHRASE = "phrase"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of time: a month (1-12), a weekday (Monday 0), a phrase with its span and offset, or a unit."""

    term: str
    kind: EntryKind
    number: int
    span: Span | None
    capitalised: bool
    month_first: bool
    needs_after: bool
    short: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All that the search needs of a language and of English."""

    entries: tuple[Entry, ...]
    matcher: Matcher
    turns: dict[str, Turn]
    numerals: dict[str, int]
    turn_before: re.Pattern[str]
    turn_after: re.Pattern[str]
    day_before: re.Pattern[str]
    day_after: re.Pattern[str]
    year_before: re.Pattern[str]
    year_after_month: re.Pattern[str]
    month_cue: re.Pattern[str]
    month_after: re.Pattern[str]
    weekday_after: re.Pattern[str]
    weekday: re.Pattern[str]
    not_weekday: re.Pattern[str]
    number_before: re.Pattern[str]
    ago_after: re.Pattern[str]
    year_strong: re.Pattern[str]
    year_weak: re.Pattern[str]
    year_after: re.Pattern[str]
    joiner: re.Pattern[str]


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of ``language`` and English; of English alone for a language without a calendar."""
    own = CALENDARS.get(language, ENGLISH)
    return _build((ENGLISH,) if own is ENGLISH else (own, ENGLISH))


def _forms(calendars: Iterable[Calendar], field: str) -> str:
    """Return an alternation of one field's folded forms, longest first."""
    listed = {fold(form.strip()) for calendar in calendars for form in getattr(calendar, field).split(",")}
    return _alternation(listed)


def _alternation(forms: Iterable[str]) -> str:
    """Return a pattern for any of ``forms``, longest first, or one that never matches."""
    ordered = sorted((form for form in forms if form), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(form).replace("\\ ", r"\s+") for form in ordered) + ")" if ordered else NEVER


def _build(calendars: tuple[Calendar, ...]) -> Vocabulary:
    """Return the vocabulary of some calendars."""
    entries = tuple(entry for calendar in calendars for entry in _entries(calendar))
    turns = {fold(form): turn for cal in calendars for turn, forms in cal.turns.items() for form in forms.split(",")}
    numerals = {form: count for cal in calendars for count, form in _numbered(cal.numerals, first=1)}
    of = _forms(calendars, "of")
    turn = _alternation(turns)
    ago_before = _forms(calendars, "ago_before")
    return Vocabulary(
        entries=entries,
        matcher=Matcher(entry.term for entry in entries),
        turns=turns,
        numerals=numerals,
        turn_before=re.compile(rf"(?<!\w)({turn})\s+\Z"),
        turn_after=re.compile(rf"\s+({turn})(?!\w)"),
        day_before=re.compile(
            rf"(?<![\w.,:/-])(?:(?P<first>\d{{1,2}}){ORDINAL}(?:{DASH}|\s+{_forms(calendars, 'joiners')}\s+))?"
            rf"(?P<day>\d{{1,2}})\s?{ORDINAL}[\s.\-]*(?:{of}\s+)*\Z"
        ),
        day_after=re.compile(rf"\.?\s+(?P<day>\d{{1,2}}){ORDINAL}(?:{DASH}(?P<last>\d{{1,2}}))?{NO_MORE}(?!\w)"),
        year_before=re.compile(rf"(?<![\w.,])({YEAR})\s+\Z"),
        year_after_month=re.compile(rf"(?:\.?,?\s+|-|\.?\s+(?:{of}\s+)+)({YEAR}){NO_MORE}"),
        month_cue=re.compile(rf"(?<!\w){_forms(calendars, 'month_cues')}[\s-]+\Z"),
        month_after=re.compile(rf"\s+{_forms(calendars, 'month_after')}(?!\w)"),
        weekday_after=re.compile(rf"\s+{_forms(calendars, 'weekday_after')}(?!\w)"),
        weekday=re.compile(_alternation(entry.term for entry in entries if entry.kind is EntryKind.WEEKDAY)),
        not_weekday=re.compile(rf"(?<!\w){_forms(calendars, 'not_weekday_before')}\s+\Z"),
        number_before=re.compile(
            rf"(?<![\w.,])(?:(?P<ago>{ago_before})\s+)?(?P<number>\d{{1,2}}|{_alternation(numerals)})\s+\Z"
        ),
        ago_after=re.compile(rf"\s+{_forms(calendars, 'ago_after')}(?!\w)"),
        year_strong=re.compile(rf"(?:(?<!\w){_forms(calendars, 'year_strong')}[\s-]+|\()\Z"),
        year_weak=re.compile(rf"(?<!\w){_forms(calendars, 'year_weak')}\s+\Z"),
        year_after=re.compile(rf"\s?{_forms(calendars, 'year_after')}(?!\w)"),
        joiner=re.compile(rf"(?:\s?[,/–—-]\s?|\s*,?\s+{_forms(calendars, 'joiners')}\s+)(?:{of}\s+)?\Z"),
    )


def _numbered(table: str, *, first: int) -> Iterator[tuple[int, str]]:
    """Yield the folded forms of a table of items, numbered from ``first``."""
    for number, item in enumerate(table.split("|"), first):
        for form in item.split(","):
            yield number, fold(form)


def _entries(calendar: Calendar) -> Iterator[Entry]:
    """Yield the automaton's entries of one calendar."""
    for number, form in _numbered(calendar.months, first=1):
        yield _entry(calendar, form, kind=EntryKind.MONTH, number=number)
    for number, form in _numbered(calendar.weekdays, first=0):
        yield _entry(calendar, form, kind=EntryKind.WEEKDAY, number=number)
    for (span, offset), forms in calendar.phrases.items():
        for form in forms.split(","):
            yield _entry(calendar, form, kind=EntryKind.PHRASE, number=offset, span=span)
    for span, forms in calendar.units.items():
        for form in forms.split(","):
            yield _entry(calendar, form, kind=EntryKind.UNIT, number=0, span=span)


def _entry(calendar: Calendar, form: str, *, kind: EntryKind, number: int, span: Span | None = None) -> Entry:
    """Return one entry with what its calendar says of all its words."""
    return Entry(
        term=form,
        kind=kind,
        number=number,
        span=span,
        capitalised=calendar.capitalised and kind in {EntryKind.MONTH, EntryKind.WEEKDAY},
        month_first=calendar.month_first,
        needs_after=bool(calendar.weekday_after) and kind is EntryKind.WEEKDAY,
        short=kind is EntryKind.MONTH and len(form) <= SHORT and form not in FULL_SHORT_MONTHS,
    )
