"""Day arithmetic on ISO dates and intervals, for incidents and ages."""

from __future__ import annotations

from datetime import date, timedelta

#: Two reports belong to one incident when their days lie no further apart (outlets differ by days on one event).
INCIDENT_DAYS = 10
#: The letters of a year.
YEAR = 4


def first_day(value: str) -> date | None:
    """Return the first day of an ISO date, month, year, time or interval, or None when it is none of these.

    >>> first_day("2026-03/2028")
    datetime.date(2026, 3, 1)
    """
    parts = value.split("/", maxsplit=1)[0][:10].split("-")
    try:
        year, month, day = (*(int(part) for part in parts), 1, 1)[:3]
        return date(year, month, day)
    except ValueError:
        return None


def last_day(value: str) -> date | None:
    """Return the last day of an ISO date, month, year or interval, or None when it is none of these.

    >>> last_day("2026-02"), last_day("2025")
    (datetime.date(2026, 2, 28), datetime.date(2025, 12, 31))
    """
    end = value.rsplit("/", maxsplit=1)[-1][:10]
    start = first_day(end)
    if start is None:
        return None
    year, *finer = end.split("-")
    if not finer:
        return date(int(year), 12, 31)
    if len(finer) > 1:
        return start
    return (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def in_years(period: str | None) -> str | None:
    """Return the period when it is stated in whole years, else None.

    >>> in_years("2026/2028"), in_years("2026-03-10")
    ('2026/2028', None)
    """
    whole = period is not None and all(len(end) == YEAR for end in _ends(period))
    return period if whole else None


def days_between(left: str | None, right: str | None) -> int | None:
    """Return the days from ``left`` to ``right``, negative when ``right`` is earlier; None when either is unknown."""
    first, second = (first_day(value) if value else None for value in (left, right))
    return None if first is None or second is None else (second - first).days


def within(left: str | None, right: str | None, *, days: int) -> bool:
    """Return whether two days are known and no further apart than ``days``."""
    apart = days_between(left, right)
    return apart is not None and abs(apart) <= days


def days_around(day: str, days: int) -> tuple[str, str] | None:
    """Return the ISO dates so many days before and after a day, or None when it is none.

    >>> days_around("2026-03-01", 3)
    ('2026-02-26', '2026-03-04')
    """
    middle = first_day(day)
    if middle is None:
        return None
    return (middle - timedelta(days=days)).isoformat(), (middle + timedelta(days=days)).isoformat()


def overlap(left: str | None, right: str | None) -> bool:
    """Return whether two ISO periods share a stretch, judged on their common precision.

    >>> overlap("2023-06", "2023-06-14"), overlap("2025", "2026")
    (True, False)
    """
    if not left or not right:
        return False
    left_start, left_end = _ends(left)
    right_start, right_end = _ends(right)
    return not (_before(left_end, right_start) or _before(right_end, left_start))


def _ends(period: str) -> tuple[str, str]:
    start, _, end = period.partition("/")
    return start, end or start


def _before(left: str, right: str) -> bool:
    length = min(len(left), len(right))
    return left[:length] < right[:length]
