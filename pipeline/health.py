"""Says how a source is, by its own rhythm: pure rules over the hours in which it gave new articles.

A source that answers and gives nothing new is as lost as one that fails, and harder to see. What is too long is learned
from the source alone. Its weeks so far say how likely each hour of the week is to bring something; a gap's length is
the number of such hours that one would have expected in it, so that nights and weekends weigh nothing. A source is
silent when the present gap is ``TIMES_USUAL`` times as long as all but the longest gaps before it. In simulated rhythms
(agencies, papers, bursts, one article a day) that is one false alarm in several years of a source, after hours for an
agency and after three to five days for what comes once a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from statistics import median

from pipeline.model import ErrorClass, SourceState
from pipeline.utc import utc_moment

HOUR_S = 3600
DAY_H = 24
WEEK_H = 7 * DAY_H
#: How far back a rhythm is learned from, counted from the last article.
WINDOW_H = 8 * WEEK_H
#: A rhythm is known after this long and this many gaps.
LEAST_KNOWN_H = WEEK_H
LEAST_GAPS = 6
#: How much longer than a usual long gap is too long, and the share of gaps that are at most a usual long one.
TIMES_USUAL = 3.0
USUAL = 0.95
#: No gap is too long before this, whatever the rhythm.
SHORTEST_H = 6
#: Without a rhythm: how long a source may give nothing after its last article, and before its first.
LONGEST_H = 14 * DAY_H
FIRST_H = 3 * DAY_H
#: When so many pages failed in a day, and so few came, the source's pages are failing though its listing answers.
PAGES_FAILED = 5
PAGES_SHARE = 0.8
#: How many weeks a usual day is the median of.
WEEKS = WINDOW_H // WEEK_H

#: An hour, counted from 1970 in UTC, and the new articles that it brought.
Hour = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of a source.

    Times are UTC ISO 8601 or None. ``hours`` are those that brought new articles, ascending, from ``WINDOW_H`` before
    the last of them on. ``pages`` and ``pages_failed`` count the pages that came and that did not in the last day.
    """

    last_polled: str | None = None
    first_success: str | None = None
    last_success: str | None = None
    last_article: str | None = None
    failures: int = 0
    error: str | None = None
    error_class: ErrorClass | None = None
    hours: tuple[Hour, ...] = ()
    pages: int = 0
    pages_failed: int = 0
    page_error: str | None = None
    page_error_class: ErrorClass | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """How a source is, and in a few words why it is not well."""

    state: SourceState
    why: str | None = None
    error_class: ErrorClass | None = None


def hour_of(moment: str) -> int:
    """Return the hour of a UTC ISO 8601 time, counted from 1970.

    >>> hour_of("1970-01-02T03:59:59Z")
    27
    """
    return int(utc_moment(moment).timestamp()) // HOUR_S


def condition(memory: Memory) -> Condition:
    """Return how a source is: never asked, failing, silent or healthy."""
    if memory.last_polled is None:
        return Condition(SourceState.NEVER, "not asked yet")
    if memory.failures:
        return Condition(SourceState.FAILING, memory.error, memory.error_class or ErrorClass.OTHER)
    if why := pages_failing(memory):
        return Condition(SourceState.FAILING, why, memory.page_error_class or ErrorClass.OTHER)
    if why := silence(memory):
        return Condition(SourceState.SILENT, why)
    return Condition(SourceState.HEALTHY)


def pages_failing(memory: Memory) -> str | None:
    """Return in words that a source's listing answers and its pages do not, or None."""
    asked = memory.pages + memory.pages_failed
    if memory.pages_failed < PAGES_FAILED or memory.pages_failed < PAGES_SHARE * asked:
        return None
    reason = f": {memory.page_error}" if memory.page_error else ""
    return f"{memory.pages_failed} of {asked} pages failed in a day{reason}"


def silence(memory: Memory) -> str | None:
    """Return in words that a source has given nothing new for too long, or None.

    The gap is measured up to the last successful poll: while it is not asked, a source cannot be silent.
    """
    if memory.last_success is None:
        return None
    until = hour_of(memory.last_success)
    if memory.last_article is None:
        since = hour_of(memory.first_success or memory.last_success)
        return "answers, but has never given an article" if until - since >= FIRST_H else None
    last = hour_of(memory.last_article)
    if not _too_long([hour for hour, _ in memory.hours], last, until):
        return None
    return f"answers, but has given nothing new for {lasting(until - last)}"


def _too_long(active: Sequence[int], last: int, until: int) -> bool:
    rhythm = learn(active)
    if rhythm is not None:
        return until - last >= SHORTEST_H and rhythm.expected(last + 1, until) > rhythm.most
    longest = max((later - earlier for earlier, later in pairwise(active)), default=0)
    return until - last >= max(LONGEST_H, TIMES_USUAL * longest)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When a source is to be expected to give something new.

    ``sums`` holds, for each hour of the week and its end, how many of the hours before it bring something in a usual
    week. ``most`` is the longest gap that is not too long, in such hours.
    """

    sums: tuple[float, ...]
    most: float = 0.0

    def expected(self, start: int, end: int) -> float:
        """Return how many of the hours from ``start`` to before ``end`` would bring something in usual weeks."""
        return self._until(end) - self._until(start)

    def _until(self, hour: int) -> float:
        weeks, rest = divmod(hour, WEEK_H)
        return weeks * self.sums[-1] + self.sums[rest]


def learn(active: Sequence[int]) -> Rhythm | None:
    """Return the rhythm of a source that gave something new in these hours, or None while too little is known."""
    if len(active) <= LEAST_GAPS or active[-1] - active[0] < LEAST_KNOWN_H:
        return None
    weeks = max(1.0, (active[-1] - active[0] + 1) / WEEK_H)
    times = [0] * WEEK_H
    for hour in active:
        times[hour % WEEK_H] += 1
    rhythm = Rhythm(tuple(accumulate((min(1.0, count / weeks) for count in times), initial=0.0)))
    gaps = sorted(rhythm.expected(earlier + 1, later + 1) for earlier, later in pairwise(active))
    return Rhythm(rhythm.sums, TIMES_USUAL * max(1.0, gaps[int(USUAL * (len(gaps) - 1))]))


def usual_volume(hours: Sequence[Hour], now: int) -> float | None:
    """Return how many new articles a day such as the one that ends ``now`` brings, or None in the first week.

    The median over the weeks before, for the 24 hours that ended at this hour of the same day of the week.
    """
    if not hours or now - hours[0][0] < WEEK_H + DAY_H:
        return None
    known = min(WEEKS, (now - hours[0][0] - DAY_H) // WEEK_H)
    return median(volume(hours, now - week * WEEK_H) for week in range(1, known + 1))


def volume(hours: Sequence[Hour], now: int) -> int:
    """Return how many new articles came in the 24 hours up to and with the hour ``now``."""
    return sum(articles for hour, articles in hours if now - DAY_H < hour <= now)


def lasting(hours: int) -> str:
    """Return a length of time in the larger of two units.

    >>> lasting(1), lasting(47), lasting(48)
    ('1 hour', '47 hours', '2 days')
    """
    number, unit = (hours, "hour") if hours < 2 * DAY_H else (hours // DAY_H, "day")
    return f"{number} {unit}{'s' * (number != 1)}"
