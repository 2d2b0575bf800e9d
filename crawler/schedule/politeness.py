"""When to ask again: pure rules over statuses, headers and counts of failures. Waits are seconds, times UTC text."""

from __future__ import annotations

from collections.abc import Sequence
from email.utils import parsedate_to_datetime

from pipeline.utc import later, utc_moment

#: Answers that another attempt will not change.
FINAL_STATUSES = frozenset({400, 401, 404, 405, 406, 410, 414, 451})

#: A page is given up after this many failures in a row, until its listing says that it changed.
MAX_ATTEMPTS = 5
#: The same for a page whose host gives no answer at all: about three days, so that a weekend offline loses nothing.
MAX_UNANSWERED = 24
RETRY_STEP_S = 900.0

#: A failing source's turn comes later by one interval a failure, but never later than this.
LONGEST_REST_S = 86_400.0

#: The longest pause that a site is given for its asking: a slip of the pen must not silence it for good.
LONGEST_WAIT_S = 7 * 86_400.0

#: What "asks to wait" without a readable time is taken for.
DEFAULT_WAIT_S = 900.0

#: The longest wait between two requests that a robots.txt can ask for.
LONGEST_CRAWL_DELAY_S = 120.0


def retry_after_s(value: str | None, date: str | None, now: str) -> float | None:
    """Return the seconds a ``Retry-After`` header asks for, up to a week, or None without one.

    Args:
        value: the header: seconds, or an HTTP date (RFC 9110, 10.2.3).
        date: the answer's own ``Date`` header, which an HTTP date is counted from when it can be read.
        now: counted from otherwise.
    """
    if value is None:
        return None
    if value.strip().isdecimal():
        return min(LONGEST_WAIT_S, float(value))
    until = _http_moment(value)
    if until is None:
        return DEFAULT_WAIT_S
    since = _http_moment(date) if date else None
    wait_s = until - (utc_moment(now).timestamp() if since is None else since)
    return min(LONGEST_WAIT_S, max(0.0, wait_s))


def _http_moment(value: str) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp()
    except ValueError:
        return None


def page_retry_at(
    now: str, *, attempts: int, status: int | None, wait_s: float | None, unanswered: bool = False
) -> str | None:
    """Return when a page that failed is tried again, or None when it is given up.

    Args:
        now: the time of the failure.
        attempts: failures in a row before this one.
        status: the answer, or None when there was none.
        wait_s: what the server asked for, or None.
        unanswered: whether the host gave no sign of itself.
    """
    most = MAX_UNANSWERED if unanswered else MAX_ATTEMPTS
    if status in FINAL_STATUSES or attempts + 1 >= most:
        return None
    return later(now, max(wait_s or 0.0, RETRY_STEP_S * (attempts + 1)))


def next_poll_at(now: str, *, interval_s: float, failures: int, wait_s: float | None) -> str:
    """Return when a source is polled next: later by one interval for each failure in a row, never given up."""
    rest = min(interval_s * (1 + failures), max(interval_s, LONGEST_REST_S))
    return later(now, max(rest, wait_s or 0.0))


def next_refetch(since: str, fetched_at: str, ages_s: Sequence[float]) -> str | None:
    """Return when a page is fetched again that gave figures when captured at ``since``; None when it is old enough.

    An age that passed unused since it was fetched last is made up for at once.

    >>> next_refetch("2026-03-10T08:00:00Z", "2026-03-10T09:05:00Z", (3600, 21_600))
    '2026-03-10T14:00:00Z'
    """
    moments = (later(since, age_s) for age_s in sorted(ages_s))
    return next((moment for moment in moments if moment > fetched_at), None)
