"""Turns what a text says of a day into ISO values, against the day of publication."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pipeline.dates.calendars import Span, Turn

#: A day (a month's first) named without its year may lie this far ahead of publication; beyond, the past one is meant.
AHEAD: Final = timedelta(days=45)
AHEAD_MONTH: Final = timedelta(days=62)
#: A publication day outside these years is not believed.
EARLIEST: Final = 1900
LATEST: Final = 2100
DECEMBER: Final = 12
#: What says of a day or month that it is over.
PASSED: Final = frozenset({"last", "past", "scorso", "scorsa", "passato", "pasado", "pasada", "περασμένο", "گزشتہ"})
#: Letters of a month in ISO form.
MONTH: Final = 7
WEEK: Final = timedelta(days=7)


def parse_day(published: str | None) -> date | None:
    """Return the day a publication time begins with (``YYYY-MM-DD…``), or None."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if EARLIEST <= day.year <= LATEST else None


def iso_day(year: int, month: int, day: int) -> str | None:
    """Return ``YYYY-MM-DD``, or None when there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def near_year(month: int, day: int, *, published: date, turn: Turn) -> int:
    """Return the year a month (and day) named without one lies in."""
    this = (published.month, published.day if day else 0)
    named = (month, day)
    match turn:
        case Turn.PAST:
            return published.year - (named >= this)
        case Turn.SO_FAR:
            return published.year - (named > this)
        case Turn.FUTURE:
            return published.year + (named <= this)
        case Turn.NEAR:
            candidate, limit = published.year + 1, published + (AHEAD if day else AHEAD_MONTH)
            while _first_day(candidate, month, day) > limit:
                candidate -= 1
            return candidate


def _first_day(year: int, month: int, day: int) -> date:
    """Return the day, or the month's first; a 30 February counts as the month's 28th."""
    return date(year, month, min(max(day, 1), 28))


def weekday_near(weekday: int, published: date, turn: Turn) -> date:
    """Return the day a weekday (Monday 0) means: on or before publication, or strictly before or after it."""
    back = (published.weekday() - weekday) % 7
    match turn:
        case Turn.PAST:
            return published - timedelta(days=back or 7)
        case Turn.FUTURE:
            return published + timedelta(days=7 - back)
        case Turn.NEAR | Turn.SO_FAR:
            return published - timedelta(days=back)


def shifted(published: date, span: Span, offset: int) -> str:
    """Return the ISO value of a day, week (an interval), month or year so many units from publication's."""
    match span:
        case Span.DAY:
            return (published + timedelta(days=offset)).isoformat()
        case Span.WEEK:
            monday = published - timedelta(days=published.weekday()) + offset * WEEK
            return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
        case Span.MONTH:
            months = published.year * DECEMBER + published.month - 1 + offset
            return f"{months // DECEMBER:04}-{months % DECEMBER + 1:02}"
        case Span.YEAR:
            return f"{published.year + offset:04}"


def to_come(value: str, written: str, *, today: str) -> str:
    """Return a month that lies behind ``today`` though what it is said of is to come: its next return.

    ``written`` is how the text names it; one with its year, a day, and a span of time stay as they are.

    >>> to_come("2026-02", "February", today="2026-11-20"), to_come("2026-02", "February 2026", today="2026-11-20")
    ('2027-02', '2026-02')
    """
    year, _, month = value.partition("-")
    settled = year in written or any(word in PASSED for word in written.lower().split())
    if len(value) != MONTH or value >= today[:MONTH] or settled:
        return value
    return f"{int(year) + 1}-{month}"
