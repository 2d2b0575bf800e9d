"""What an HTTP status that is no yes means for a delivery, and how long a receiver asks to wait."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure

#: Answers below 500 that may be different later.
PASSING_STATUS = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})


def failure_of(status: int, retry_after_s: float | None) -> DeliveryError:
    """Return the failure that a status stands for; one of success with which nothing was taken passes."""
    reason = f"HTTP {status}"
    if status < HTTPStatus.MULTIPLE_CHOICES:
        return PassingFailure(f"{reason}, but the message was not taken", retry_after_s=retry_after_s)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in PASSING_STATUS:
        return PassingFailure(reason, retry_after_s=retry_after_s)
    redirects = status < HTTPStatus.BAD_REQUEST
    return PermanentFailure(f"{reason}: redirects are not followed" if redirects else reason)


def retry_after(value: str | None, now: datetime) -> float | None:
    """Return the wait in seconds that a Retry-After header asks for (RFC 9110, section 10.2.3), or None."""
    if value is None:
        return None
    if value.isascii() and value.isdigit():
        return float(value)
    with suppress(ValueError):
        moment = parsedate_to_datetime(value)
        return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())
    return None
