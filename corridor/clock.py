"""The clock of the program: real in use, set by hand for simulated days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from pipeline.utc import utc_text

#: Returns the present moment, with its zone.
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def now_text(clock: Clock) -> str:
    """Return the clock's present moment as UTC ISO 8601 text."""
    return utc_text(clock())
