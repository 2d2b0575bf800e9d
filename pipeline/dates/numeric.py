"""Dates written in digits alone: 2026-02-25, 7/2/2022, 2026-2028, and bare years where the words say so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.dates.resolve import iso_day
from pipeline.dates.vocabulary import YEAR, Vocabulary

MONTHS: Final = 12
CENTURY: Final = 100
#: A range of years longer than this is none.
LONGEST_RANGE: Final = 30
#: How far before a year its preposition is looked for, in characters.
REACH: Final = 20

_RUN = re.compile(r"\d+")
_ISO = re.compile(rf"(?<![\w.,/-])({YEAR})([-/.])(\d{{1,2}})\2(\d{{1,2}})(?!\d|[./-]\d)")
_DAY_FIRST = re.compile(rf"(?<![\w.,/-])(\d{{1,2}})([-/.])(\d{{1,2}})\2({YEAR})(?!\d|[./-]\d)")
_RANGE = re.compile(rf"(?<![\w.,/-])({YEAR})\s?[-–—/]\s?({YEAR}|\d\d)(?!\d|[.,/–-]\d)")
_BARE = re.compile(rf"(?<![\w.,/:#-])({YEAR})(?![\d/%€$£]|[.,:-]\d|\s?%)")
#: A word that a number may count; "and" before another number is none ("for 2027 and 900 for 2028").
_COUNTED = re.compile(r"\s+(?!(?:and|e|ed|y|και|اور)\s\d)[^\W\d_]")


class _DigitTable(dict[int, int]):
    """A translation table that writes every decimal digit of Unicode in ASCII."""

    def __missing__(self, codepoint: int) -> int:
        value = unicodedata.decimal(chr(codepoint), None)
        self[codepoint] = codepoint if value is None else ord(str(value))
        return self[codepoint]


_DIGITS = _DigitTable()


def ascii_digits(text: str) -> str:
    """Return ``text`` with its digits in ASCII, every character at its offset.

    >>> ascii_digits("۲۶ فروری")
    '26 فروری'
    """
    return text.translate(_DIGITS)


def find(folded: str, known: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and ISO value of each date in digits, and of each bare year."""
    starts = [run.start() for run in _RUN.finditer(folded)]
    for start in starts:
        yield from _full_date(folded, start)
    yield from _bare_years(folded, starts, known=known)


def _full_date(folded: str, start: int) -> Iterator[tuple[int, int, str]]:
    """Yield the full date or range of years that begins at an offset."""
    if match := _ISO.match(folded, start):
        yield from _valued(match, iso_day(int(match[1]), int(match[3]), int(match[4])))
    if match := _DAY_FIRST.match(folded, start):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day, month = (second, first) if second > MONTHS >= first else (first, second)
        yield from _valued(match, iso_day(year, month, day))
    if match := _RANGE.match(folded, start):
        yield from _valued(match, _range_value(match[1], match[2]))


def _valued(match: re.Match[str], value: str | None) -> Iterator[tuple[int, int, str]]:
    """Yield the match when it has a value."""
    if value:
        yield match.start(), match.end(), value


def _range_value(first: str, last: str) -> str | None:
    """Return ``2026/2028`` for a range of years, ``2025-09`` for a year and month, or None.

    >>> _range_value("2020", "21"), _range_value("2025", "09"), _range_value("2026", "2028")
    ('2020/2021', '2025-09', '2026/2028')
    """
    start, end = int(first), int(last)
    if end < CENTURY:
        if (start + 1) % CENTURY != end and 1 <= end <= MONTHS:
            return f"{first}-{end:02}"
        end += start - start % CENTURY
    return f"{start}/{end}" if start < end <= start + LONGEST_RANGE else None


def _bare_years(folded: str, starts: Iterable[int], *, known: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Yield the numbers that the words around them make years, and those that a comma or "and" joins to such a year."""
    last = -1
    for match in filter(None, (_BARE.match(folded, start) for start in starts)):
        start, end = match.span()
        joined = last >= 0 and start - last <= REACH and known.joiner.fullmatch(folded, last, start)
        if joined or _is_year(folded, start, end, known=known):
            last = end
            yield start, end, match[1]


def _is_year(folded: str, start: int, end: int, *, known: Vocabulary) -> bool:
    """Return whether the words beside a number make it a year."""
    low = max(0, start - REACH)
    if known.year_strong.search(folded, low, start) or known.year_after.match(folded, end):
        return True
    return bool(known.year_weak.search(folded, low, start)) and not _COUNTED.match(folded, end)
