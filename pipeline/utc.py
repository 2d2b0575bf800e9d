"""UTC times as ISO 8601 text: the one form in which times are passed and stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def utc_text(moment: datetime) -> str:
    """Return ``moment`` as UTC ISO 8601 text to the second; a naive one is taken as UTC.

    >>> utc_text(datetime(2026, 3, 10, 8))
    '2026-03-10T08:00:00Z'
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def utc_moment(text: str) -> datetime:
    """Return the moment that an ISO 8601 day or time names; one without a zone is taken as UTC.

    Raises:
        ValueError: ``text`` is no ISO 8601 day or time.
    """
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def later(at: str, seconds: float) -> str:
    """Return the UTC text ``seconds`` after ``at``.

    >>> later("2026-03-10T23:59:30Z", 60)
    '2026-03-11T00:00:30Z'
    """
    return utc_text(utc_moment(at) + timedelta(seconds=seconds))


def seconds_between(earlier: str, at: str) -> float:
    """Return how many seconds ``at`` is after ``earlier``.

    >>> seconds_between("2026-03-10T23:59:30Z", "2026-03-11T00:00:30Z")
    60.0
    """
    return (utc_moment(at) - utc_moment(earlier)).total_seconds()
