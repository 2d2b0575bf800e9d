"""Day arithmetic on ISO dates and intervals, for incidents and ages."""

from __future__ import annotations

from datetime import date

#: Two reports belong to one incident when their days lie no further apart (outlets differ by days on one event).
INCIDENT_DAYS = 10


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


def days_between(left: str | None, right: str | None) -> int | None:
    """Return the days from ``left`` to ``right``, negative when ``right`` is earlier; None when either is unknown."""
    first, second = (first_day(value) if value else None for value in (left, right))
    return None if first is None or second is None else (second - first).days


def within(left: str | None, right: str | None, *, days: int) -> bool:
    """Return whether two days are known and no further apart than ``days``."""
    apart = days_between(left, right)
    return apart is not None and abs(apart) <= days


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
