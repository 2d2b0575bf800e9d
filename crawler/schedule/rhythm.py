"""When a source is polled next, learned from when it posted: pure rules over epoch seconds.

What is learned is a rate of posts with the shape of a week: factors of the hour of the day and of the day of the week,
in the source's own time, and how much a post draws others after it. Old posts count less and less. Where little is
known, a common prior speaks: few posts, more by day than by night, fewer at the weekend.

The next poll comes when the posts expected since the last one, N, reach ``sqrt(2 * worth * rate)``. At a steady rate
this is the interval that makes waiting and polls cost least, if a poll costs as much as ``worth_s`` seconds of one
article's waiting; rates of polling then go with the square root of rates of posting, which is best for any number of
polls shared among many sources. Where the rate falls, as after a burst or at night, the bound falls with it and what
waits is fetched; where it rises the poll waits for more (both after Sia, Cho and Cho, "Efficient monitoring algorithm
for fast news alerts", IEEE Transactions on Knowledge and Data Engineering 19, 2007).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from math import exp, sqrt

MINUTE_S, HOUR_S, DAY_S = 60.0, 3600.0, 86_400.0

#: What was seen counts half as much after this.
HALF_LIFE_S = 14 * DAY_S
#: How far back a first listing's dates are believed to tell the rate.
BACKFILL_S = 14 * DAY_S
#: A longer time between two good polls was not watched: posts may have come and gone unseen.
GAP_S = 2 * DAY_S
#: A post that is dated earlier than this before the last poll is an old one listed anew, and no posting.
OLD_S = 2 * DAY_S
#: How far ahead of our clock a date may be.
AHEAD_S = 2 * MINUTE_S
#: The most posts of one listing that are counted, so that an archive listed at once teaches no rate.
MOST_POSTS = 100

#: The share of posts that others before them drew, and how long their pull lasts.
PULL, PULL_S = 0.3, 0.5 * HOUR_S
#: How many posts outweigh the prior: of the rate, of the hours' factors, of the days' factors.
RATE_WEIGHT, HOUR_WEIGHT, DAY_WEIGHT = 0.5, 1.5, 4.0
#: The rate of a source that nothing is known of, in posts a day.
PRIOR_PER_DAY = 6.0
#: A newsroom's day and week as they are before anything is known, as factors with the mean 1.
PRIOR_HOURS = (
    0.45, 0.35, 0.3, 0.3, 0.35, 0.5, 0.8, 1.0, 1.2, 1.35, 1.45, 1.45,
    1.4, 1.4, 1.4, 1.4, 1.4, 1.4, 1.35, 1.25, 1.1, 1.0, 0.8, 0.6,
)  # fmt: skip
PRIOR_DAYS = (1.15, 1.15, 1.15, 1.15, 1.1, 0.7, 0.6)
HOURS, DAYS = 24, 7
#: The epoch began on a Thursday; Monday is day 0.
EPOCH_DAY = 3

#: A poll comes at the latest when this share of a listing is expected to be new, so that none falls out unseen.
FULL = 0.5
#: How far ahead the rate is taken to be the same: an hour, and less while posts pull others.
PULLED_STEP_S = 0.25 * HOUR_S
#: What is left of a pull that counts for nothing.
SPENT = 0.02


@dataclass(frozen=True)
class Rhythm:
    """What is known of when a source posts, as of ``at_s`` (epoch seconds). Counts and seconds decay with age.

    Attributes:
        hours: posts by hour of the day (24), in the source's time.
        days: posts by day of the week (7), Monday first.
        hours_s: seconds watched by hour of the day.
        days_s: seconds watched by day of the week.
        pulling: posts of late, each counted less with its age.
        listed: entries that the last listing with something new held.
    """

    at_s: float
    hours: tuple[float, ...] = (0.0,) * HOURS
    days: tuple[float, ...] = (0.0,) * DAYS
    hours_s: tuple[float, ...] = (0.0,) * HOURS
    days_s: tuple[float, ...] = (0.0,) * DAYS
    pulling: float = 0.0
    listed: int = 0

    @cached_property
    def posts(self) -> float:
        """Posts seen, decayed."""
        return sum(self.days)

    @cached_property
    def watched_s(self) -> float:
        """Seconds watched, decayed."""
        return sum(self.days_s)

    @cached_property
    def hour_factors(self) -> tuple[float, ...]:
        """By how much each hour of the day is busier than the mean one."""
        return _factors(self.hours, self.hours_s, prior=PRIOR_HOURS, weight=HOUR_WEIGHT)

    @cached_property
    def day_factors(self) -> tuple[float, ...]:
        """By how much each day of the week is busier than the mean one."""
        return _factors(self.days, self.days_s, prior=PRIOR_DAYS, weight=DAY_WEIGHT)


def _factors(
    posts: Sequence[float], watched_s: Sequence[float], *, prior: Sequence[float], weight: float
) -> tuple[float, ...]:
    """Return posts over what the mean rate would give, drawn towards ``prior``, with the mean 1."""
    rate = sum(posts) / (sum(watched_s) or 1.0)
    drawn = [
        (count + weight * factor) / (rate * seconds + weight)
        for count, seconds, factor in zip(posts, watched_s, prior, strict=True)
    ]
    mean = sum(drawn) / len(drawn)
    return tuple(factor / mean for factor in drawn)


@dataclass(frozen=True, slots=True)
class Seen:
    """What one good poll saw. Times are epoch seconds.

    Attributes:
        since_s: the good poll before it; None for a first one.
        posts: when each new entry was published, None where the listing does not say so.
        listed: how many entries there were, new or not.
        offset_s: what the source's time is ahead of UTC.
    """

    now_s: float
    since_s: float | None
    posts: Sequence[float | None]
    listed: int
    offset_s: float = 0.0


def observe(rhythm: Rhythm | None, seen: Seen) -> Rhythm:
    """Return what is known after a poll; without a new post what was known stays, the silence since is understood."""
    if rhythm is None or seen.since_s is None:
        return _first(seen)
    since_s = max(seen.since_s, rhythm.at_s)
    if seen.now_s <= since_s:  # the clock was set back
        return rhythm
    if seen.now_s - since_s > GAP_S:
        return replace(_folded(rhythm, since_s, (), offset_s=seen.offset_s), at_s=seen.now_s, pulling=0.0)
    if not seen.posts:
        return rhythm
    posts = _placed(seen.posts, since_s, seen.now_s)
    return replace(_folded(rhythm, seen.now_s, posts, offset_s=seen.offset_s), listed=seen.listed)


def _first(seen: Seen) -> Rhythm:
    """Return what a first listing teaches: its dates, when they lie in the past, back to the oldest believed."""
    dated = sorted(post for post in seen.posts if post is not None and seen.now_s - BACKFILL_S < post <= seen.now_s)
    if not dated:
        return Rhythm(seen.now_s, listed=seen.listed)
    return replace(
        _folded(Rhythm(dated[0]), seen.now_s, _thinned(dated), offset_s=seen.offset_s),
        listed=seen.listed,
    )


def _thinned(posts: Sequence[float]) -> Sequence[float]:
    """Return at most ``MOST_POSTS`` of ``posts``, taken evenly."""
    if len(posts) <= MOST_POSTS:
        return posts
    return [posts[number * len(posts) // MOST_POSTS] for number in range(MOST_POSTS)]


def _placed(posts: Sequence[float | None], since_s: float, now_s: float) -> Sequence[float]:
    """Return when each post came, by its date where that can be: not while we had looked already, not in the future.

    Those without such a date lie evenly between the two polls; old ones listed anew are left out.
    """
    fresh = [post for post in posts if post is None or post > since_s - OLD_S]
    step = (now_s - since_s) / (len(fresh) or 1)
    placed = (
        post if post is not None and since_s < post <= now_s + AHEAD_S else since_s + (number + 0.5) * step
        for number, post in enumerate(fresh)
    )
    return _thinned(sorted(placed))


def _folded(rhythm: Rhythm, now_s: float, posts: Sequence[float], *, offset_s: float) -> Rhythm:
    """Return the rhythm as of ``now_s``, all the time since ``rhythm.at_s`` watched, with ``posts`` in it."""
    decay = 0.5 ** ((now_s - rhythm.at_s) / HALF_LIFE_S)
    hours, days = [count * decay for count in rhythm.hours], [count * decay for count in rhythm.days]
    hours_s, days_s = [count * decay for count in rhythm.hours_s], [count * decay for count in rhythm.days_s]
    for start_s, length_s in _hours_between(rhythm.at_s, now_s, offset_s):
        hour, day = _hour_and_day(start_s + offset_s)
        hours_s[hour] += length_s
        days_s[day] += length_s
    for post in posts:
        hour, day = _hour_and_day(post + offset_s)
        hours[hour] += 1.0
        days[day] += 1.0
    pulling = rhythm.pulling * exp(-(now_s - rhythm.at_s) / PULL_S)
    pulling += sum(exp(-max(0.0, now_s - post) / PULL_S) for post in posts)
    return Rhythm(now_s, tuple(hours), tuple(days), tuple(hours_s), tuple(days_s), pulling)


def _hours_between(start_s: float, end_s: float, offset_s: float) -> Iterator[tuple[float, float]]:
    """Yield the start and length of each local clock hour, or part of one, between two moments."""
    while start_s < end_s:
        length_s = min(HOUR_S - (start_s + offset_s) % HOUR_S, end_s - start_s)
        yield start_s, length_s
        start_s += length_s


def _hour_and_day(local_s: float) -> tuple[int, int]:
    days, seconds = divmod(local_s, DAY_S)
    return int(seconds // HOUR_S), int(days + EPOCH_DAY) % DAYS


class Cause(StrEnum):
    """What decided the time of the next poll."""

    WORTH = "worth"
    FULL = "full"
    LEAST = "least"
    LONGEST = "longest"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a source's next poll is bound to.

    Attributes:
        least_s: the least time between two polls.
        longest_s: the longest.
        worth_s: how many seconds of one article's waiting a poll is worth.
        offset_s: what the source's time is ahead of UTC.
        prior_per_day: the rate of posts to begin with, where a hint gives one.
    """

    least_s: float
    longest_s: float
    worth_s: float
    offset_s: float = 0.0
    prior_per_day: float = PRIOR_PER_DAY


@dataclass(frozen=True, slots=True)
class Turn:
    """The next poll: in how many seconds, what decided, how many posts are expected by then, the rate then a day."""

    wait_s: float
    cause: Cause
    expected: float
    per_day: float


def next_turn(rhythm: Rhythm, now_s: float, terms: Terms) -> Turn:
    """Return when a source is polled next, which was polled well at ``now_s``."""
    turn = _wanted(rhythm, now_s, terms)
    if turn.wait_s < terms.least_s:
        expected = turn.expected + turn.per_day * (terms.least_s - turn.wait_s) / DAY_S
        return Turn(terms.least_s, Cause.LEAST, expected, turn.per_day)
    return turn


def _wanted(rhythm: Rhythm, now_s: float, terms: Terms) -> Turn:
    """Return the next poll, wherever its time falls below the longest."""
    mean = mean_rate(rhythm, now_s, terms.prior_per_day)
    pulling = rhythm.pulling * exp(-max(0.0, now_s - rhythm.at_s) / PULL_S)
    room = rhythm.listed * FULL or float("inf")
    hour_factors, day_factors = rhythm.hour_factors, rhythm.day_factors
    waited_s, expected, rate = 0.0, 0.0, mean
    while waited_s < terms.longest_s:
        local_s = now_s + waited_s + terms.offset_s
        step_s = min(HOUR_S - local_s % HOUR_S, terms.longest_s - waited_s)
        pull = pulling * exp(-waited_s / PULL_S)
        if pull > SPENT:
            step_s = min(step_s, PULLED_STEP_S)
        hour, day = _hour_and_day(local_s)
        rate = (1 - PULL) * mean * hour_factors[hour] * day_factors[day] + PULL * pull / PULL_S
        bound = sqrt(2 * terms.worth_s * rate)
        enough = min(bound, room)
        if expected + rate * step_s >= enough:
            more = max(0.0, enough - expected)
            cause = Cause.WORTH if bound <= room else Cause.FULL
            return Turn(waited_s + more / rate, cause, expected + more, rate * DAY_S)
        expected += rate * step_s
        waited_s += step_s
    return Turn(terms.longest_s, Cause.LONGEST, expected, rate * DAY_S)


def mean_rate(rhythm: Rhythm, now_s: float, prior_per_day: float) -> float:
    """Return a source's posts a second, over day and night, as of ``now_s``: watched without a post since the last."""
    silent_s = max(0.0, now_s - rhythm.at_s)
    decay: float = 0.5 ** (silent_s / HALF_LIFE_S)
    watched_s = rhythm.watched_s * decay + silent_s
    return (rhythm.posts * decay + RATE_WEIGHT) / (watched_s + RATE_WEIGHT * DAY_S / prior_per_day)
