"""How soon after publication articles are found, beside polling every source at one fixed interval.

Usage: ``python bench/freshness.py [--sources N] [--weeks N] [--seed N] [--spread X]`` (default 500 sources, 4 weeks).

Sources post as outlets do: rates from one article in weeks to hundreds a day, each in its own zone with nights,
weekends, days off and a rhythm of its kind (newspaper, agency, ministry, bulletins, weekly), reports that draw others
after them, batches put out at once, feeds that hold the last few entries only, dates that are wrong, late or missing.
They are polled by ``crawler.schedule.rhythm``, the rules of the program, which knows nothing but the listings of its
own polls. The first week is for learning and is not counted. A poll is a request, also one that is answered with 304.
Delays are from publication to the poll that finds the article, polls falling on the scheduler's ticks; an article that
falls out of its feed before a poll is lost, and counted as such. In the last row the sources count by the share of
their articles that are relevant, as the program has them count once it has read some: most of what outlets print is
not, most of what the ministries and the specialised press print is.
"""

from __future__ import annotations

import argparse
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from math import ceil, inf, sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from corridor.feedback import share_weight  # noqa: E402 - after the path
from crawler.schedule.polling import weight_of  # noqa: E402
from crawler.schedule.rhythm import DAY_S, HOUR_S, MINUTE_S, Seen, Terms, next_turn, observe  # noqa: E402 - after the path

#: Monday, 2 March 2026, in epoch seconds; sources have posted for this long before the first poll.
START_S = 1_772_409_600.0
BEFORE_S = 14 * DAY_S
LEARNING_S = 7 * DAY_S
WEEK_S = 7 * DAY_S
#: The scheduler looks this often for what is due.
TICK_S = 60.0
#: The bounds and the worth of a poll as they are shipped.
LEAST_S, LONGEST_S, WORTH_S = 180.0, 21_600.0, 120.0
PROCESSES = 2
#: The span of a search for the same delay or number of requests, and how often it is halved.
SPAN, TRIALS = 64.0, 6

Times = NDArray[np.float64]

#: The articles of a median source a day, and the spread of the rates: natural logarithm's standard deviation.
MEDIAN_PER_DAY, SPREAD = 6.0, 1.5
RATES_PER_DAY = (0.03, 400.0)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of outlet: its share of all, the weight of each hour of the day, and of Saturday and Sunday.

    ``relevance`` is the share of its articles that are relevant.
    """

    share: float
    hours: tuple[float, ...]
    saturday: float
    sunday: float
    relevance: float = 0.02


def hours(*spans: tuple[float, float, float]) -> tuple[float, ...]:
    """Return 24 weights: for each span from hour, to hour, its weight; elsewhere next to nothing."""
    weights = [0.02] * 24
    for start, end, weight in spans:
        for hour in range(int(start), int(end)):
            weights[hour % 24] = weight
    return tuple(weights)


KINDS = (
    Kind(0.4, hours((6, 9, 1.6), (9, 13, 1.2), (13, 16, 0.8), (16, 20, 1.1), (20, 24, 0.5)), 0.7, 0.6),  # newspaper
    Kind(0.15, hours((0, 6, 0.4), (6, 22, 1.2), (22, 24, 0.7)), 0.9, 0.85),  # agency
    Kind(0.2, hours((9, 12, 1.0), (12, 15, 1.4), (15, 18, 0.8)), 0.05, 0.02, 0.3),  # ministry
    Kind(0.1, hours((8, 9, 3.0), (13, 14, 3.0), (18, 19, 3.0), (19, 22, 0.2)), 0.8, 0.8),  # bulletins
    Kind(0.1, hours((0, 2, 4.0), (2, 4, 1.0), (10, 22, 0.3)), 0.9, 1.0),  # the night's edition of a printed paper
    Kind(0.05, hours((10, 17, 1.0)), 0.0, 0.0, 0.4),  # weekly: on one day
)
#: The zones, in hours ahead of UTC, and how many sources are in each.
ZONES, ZONE_SHARES = (5.0, 1.0, 2.0, 0.0, -5.0), (0.35, 0.35, 0.15, 0.1, 0.05)
#: How many sources' zones the scheduler does not know.
UNKNOWN_ZONE = 0.15
#: How many entries a feed holds.
CAPACITIES, CAPACITY_SHARES = (10, 15, 20, 30, 50, 100), (0.15, 0.1, 0.3, 0.15, 0.15, 0.1 + 0.05)


@dataclass(frozen=True, slots=True)
class Outlet:
    """A simulated source: when its articles come out, what its feed dates them, and how many entries the feed holds.

    ``dates`` are epoch seconds, NaN where there is none; ``relevant`` says which articles are. ``offset_s`` is what the
    scheduler takes its zone for.
    """

    posts: Times
    dates: Times
    relevant: NDArray[np.bool_]
    capacity: int
    offset_s: float


def make_outlet(number: int, *, seed: int, weeks: int, spread: float = SPREAD) -> Outlet:
    """Return one source; the same for the same seed and number."""
    dice = np.random.default_rng((seed, number))
    zone_s = float(dice.choice(ZONES, p=ZONE_SHARES)) * HOUR_S
    kind = KINDS[int(dice.choice(len(KINDS), p=[kind.share for kind in KINDS]))]
    per_day = float(np.clip(MEDIAN_PER_DAY * np.exp(spread * dice.standard_normal()), *RATES_PER_DAY))
    if not kind.saturday:
        per_day = min(per_day, 10.0)
    means = per_day * _days(dice, kind, int(BEFORE_S / DAY_S) + 7 * weeks)
    posts = _posts(dice, kind, means, zone_s=zone_s)
    known = dice.random() >= UNKNOWN_ZONE
    capacity = int(dice.choice(CAPACITIES, p=CAPACITY_SHARES))
    dates = _dates(dice, posts)
    relevant = dice.random(posts.size) < kind.relevance
    return Outlet(posts, dates, relevant, capacity, zone_s if known else 0.0)


def _posts(dice: np.random.Generator, kind: Kind, means: Times, *, zone_s: float) -> Times:
    """Return when articles come out, ``means`` of them a day: clusters around a daily course, some put out at once."""
    course = np.roll(np.asarray(kind.hours), int(dice.integers(-1, 2))) * np.exp(0.3 * dice.standard_normal(24))
    share_batches = float(dice.choice([0.0, 0.2, 0.8], p=[0.6, 0.25, 0.15]))
    followers = float(dice.choice([0.0, 0.5, 1.5], p=[0.3, 0.5, 0.2]))
    batch = 3.0 if share_batches else 1.0
    size = (1 + followers) * (1 + share_batches * (batch - 1))
    leads = dice.poisson(means / size)
    day = np.repeat(np.arange(means.size), leads)
    hour = dice.choice(24, size=day.size, p=course / course.sum())
    lead = START_S - BEFORE_S + day * DAY_S + (hour + dice.random(day.size)) * HOUR_S - zone_s
    pulled = np.repeat(lead, dice.poisson(followers, lead.size))
    events = np.concatenate([lead, pulled + dice.exponential(25 * MINUTE_S, pulled.size)])
    batched = dice.random(events.size) < share_batches
    sizes = np.where(batched, dice.geometric(1 / batch, events.size), 1)
    posts = np.repeat(events, sizes)
    return np.sort(posts + dice.uniform(0, 20, posts.size))


def _days(dice: np.random.Generator, kind: Kind, days: int) -> Times:
    """Return each day's factor: the week, a drift, days off, and days of great news."""
    weekday = np.arange(days) % 7
    factors = np.where(weekday == 5, kind.saturday, np.where(weekday == 6, kind.sunday, 1.0))  # noqa: PLR2004 - Saturday, Sunday
    if not kind.saturday:
        factors = 7.0 * (weekday == int(dice.integers(5)))
    drift = np.exp(np.cumsum(0.08 * dice.standard_normal(days)))
    unusual = dice.choice([1.0, 0.1, 2.0], size=days, p=[0.92, 0.04, 0.04])
    factors = factors * drift * unusual
    return factors / factors.mean() if factors.any() else factors


def _dates(dice: np.random.Generator, posts: Times) -> Times:
    """Return what the feed dates the articles: right, none, early, hours wrong, or the day alone."""
    style = dice.choice(["right", "none", "early", "ahead", "day"], p=[0.7, 0.1, 0.1, 0.05, 0.05])
    if style == "none":
        return np.full(posts.size, np.nan)
    if style == "early":
        return posts - dice.uniform(0, 30 * MINUTE_S, posts.size)
    if style == "ahead":
        return posts + 3 * HOUR_S
    if style == "day":
        return np.floor(posts / DAY_S) * DAY_S
    return posts


@dataclass(frozen=True, slots=True)
class Result:
    """What polling came to: requests, delays in seconds of the articles found and of the relevant ones, losses."""

    requests: int
    delays: Times
    relevant: Times
    lost: int

    @property
    def median_s(self) -> float:
        """The median delay."""
        return float(np.median(self.delays))

    @property
    def late_s(self) -> float:
        """The 95th percentile of the delays."""
        return float(np.percentile(self.delays, 95))

    @property
    def mean_s(self) -> float:
        """The mean delay."""
        return float(np.mean(self.delays))


def together(results: Sequence[Result]) -> Result:
    """Return the results of many sources as one."""
    return Result(
        sum(one.requests for one in results),
        np.concatenate([one.delays for one in results]),
        np.concatenate([one.relevant for one in results]),
        sum(one.lost for one in results),
    )


def tick(at_s: float) -> float:
    """Return when the scheduler gets to what is due at ``at_s``."""
    return ceil(at_s / TICK_S) * TICK_S


def polled_by_rhythm(outlet: Outlet, worth_s: float, *, end_s: float, weighed: bool = False) -> Result:
    """Poll a source as the program does; ``weighed`` by the share of relevant articles among those found so far."""
    posts, dates = outlet.posts.tolist(), [None if date != date else date for date in outlet.dates.tolist()]  # noqa: PLR0124 - NaN
    terms = Terms(LEAST_S, LONGEST_S, worth_s, outlet.offset_s)
    counted_s = START_S + LEARNING_S
    rhythm, since_s, now_s = None, None, START_S
    seen = requests = lost = articles = relevant = 0
    delays: list[float] = []
    found: list[int] = []
    while now_s < end_s:
        there = bisect_right(posts, now_s)
        oldest = max(seen, there - outlet.capacity)
        new = dates[oldest:there]
        rhythm = observe(rhythm, Seen(now_s, since_s, new, min(there, outlet.capacity), outlet.offset_s))
        if now_s >= counted_s:
            requests += 1
            first = bisect_right(posts, counted_s)
            lost += max(0, oldest - max(seen, first))
            found += range(max(oldest, first), there)
            delays += [now_s - post for post in posts[max(oldest, first) : there]]
        if weighed and there > oldest:
            articles, relevant = articles + there - oldest, relevant + int(outlet.relevant[oldest:there].sum())
            terms = replace(terms, worth_s=worth_s / weight_of(share_weight(articles, relevant)))
        seen, since_s = there, now_s
        now_s = tick(now_s + next_turn(rhythm, now_s, terms).wait_s)
    times = np.asarray(delays)
    return Result(requests, times, times[outlet.relevant[found]], lost)


def polled_at_intervals(outlet: Outlet, number: int, *, interval_s: float, end_s: float) -> Result:
    """Poll a source every ``interval_s`` seconds, beginning at its own point of the interval."""
    counted_s = START_S + LEARNING_S
    phase = (number * 0.618034) % 1.0
    polls = np.ceil(np.arange(counted_s + phase * interval_s, end_s, interval_s) / TICK_S) * TICK_S
    counted = (outlet.posts > counted_s) & (outlet.posts <= (polls[-1] if polls.size else 0))
    posts, relevant = outlet.posts[counted], outlet.relevant[counted]
    found_at = np.searchsorted(polls, posts)
    behind = np.searchsorted(found_at, found_at, side="right") - np.arange(posts.size) - 1
    kept = behind < outlet.capacity
    delays = polls[found_at[kept]] - posts[kept]
    return Result(polls.size, delays, delays[relevant[kept]], int((~kept).sum()))


@dataclass(frozen=True, slots=True)
class World:
    """The simulated sources, and the processes that poll them."""

    sources: int
    weeks: int
    seed: int
    spread: float = SPREAD
    pool: ProcessPoolExecutor | None = None

    @property
    def end_s(self) -> float:
        """When the simulation ends, in epoch seconds."""
        return START_S + self.weeks * WEEK_S

    @property
    def counted_s(self) -> float:
        """How long is counted, in seconds."""
        return self.end_s - START_S - LEARNING_S

    def outlet(self, number: int) -> Outlet:
        """Return one of the sources."""
        return make_outlet(number, seed=self.seed, weeks=self.weeks, spread=self.spread)

    def by_rhythm(self, worth_s: float, *, weighed: bool = False) -> list[Result]:
        """Return what becomes of each source when a poll is worth ``worth_s``, and ``weighed`` by relevance."""
        return self._each(partial(_by_rhythm, world=replace(self, pool=None), worth_s=worth_s, weighed=weighed))

    def at_intervals(self, interval_s: float) -> list[Result]:
        """Return what becomes of each source when all are polled every ``interval_s`` seconds."""
        return self._each(partial(_at_intervals, world=replace(self, pool=None), interval_s=interval_s))

    def _each(self, poll: Callable[[int], Result]) -> list[Result]:
        numbers = range(self.sources)
        return list(map(poll, numbers) if self.pool is None else self.pool.map(poll, numbers, chunksize=20))


def _by_rhythm(number: int, *, world: World, worth_s: float, weighed: bool) -> Result:
    return polled_by_rhythm(world.outlet(number), worth_s, end_s=world.end_s, weighed=weighed)


def _at_intervals(number: int, *, world: World, interval_s: float) -> Result:
    return polled_at_intervals(world.outlet(number), number, interval_s=interval_s, end_s=world.end_s)


def same_requests(world: World, learned: Result) -> list[Result]:
    """Return fixed intervals with as many requests as were learned with, or a few more."""
    interval_s = world.counted_s * world.sources / learned.requests
    while together(fixed := world.at_intervals(interval_s)).requests < learned.requests:
        interval_s *= 0.999
    return fixed


def same_delay(world: World, fixed: Result) -> Result:
    """Return the fewest requests by rhythm, of those tried, whose median and mean delay are not above fixed ones."""
    low, high = WORTH_S, WORTH_S * SPAN
    best = together(world.by_rhythm(low))
    for _ in range(TRIALS):
        middle = sqrt(low * high)
        found = together(world.by_rhythm(middle))
        if found.median_s <= fixed.median_s and found.mean_s <= fixed.mean_s:
            low, best = middle, found
        else:
            high = middle
    return best


def weighed_by_relevance(world: World, requests: int) -> Result:
    """Return the sources weighed by relevance, with the dearest polls found that cost no more than ``requests``."""
    low, high = WORTH_S / sqrt(SPAN), WORTH_S * sqrt(SPAN)
    best = together(world.by_rhythm(high, weighed=True))
    for _ in range(TRIALS):
        middle = sqrt(low * high)
        found = together(world.by_rhythm(middle, weighed=True))
        if found.requests <= requests:
            high, best = middle, found
        else:
            low = middle
    return best


def main() -> None:
    """Simulate both ways of polling and print them side by side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=int, default=500)
    parser.add_argument("--weeks", type=int, default=4, help="the first is for learning")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--spread", type=float, default=SPREAD, help="of the logarithm of rates; 0: all post alike")
    asked = parser.parse_args()
    began = time.perf_counter()
    with ProcessPoolExecutor(PROCESSES) as pool:
        world = World(asked.sources, asked.weeks, asked.seed, asked.spread, pool)
        by_rhythm = world.by_rhythm(WORTH_S)
        learned = together(by_rhythm)
        at_intervals = same_requests(world, learned)
        fixed = together(at_intervals)
        sparing = same_delay(world, fixed)
        weighed = weighed_by_relevance(world, learned.requests)
    print(
        f"{asked.sources} sources, {asked.weeks} weeks, the first not counted;"
        f" seed {asked.seed}, spread {asked.spread:g}\n"
    )
    heads = f"{'requests':>10}{'articles':>10}{'median':>9}{'95 %':>9}{'mean':>9}{'lost':>7}"
    print(f"{'':34}{heads}{'relevant':>12}{'95 %':>9}")
    print(_row(f"fixed, {world.counted_s * world.sources / fixed.requests / MINUTE_S:.1f} min", fixed))
    print(_row("by rhythm, as many requests", learned))
    print(_row("by rhythm, the same delay", sparing))
    print(_row("by rhythm, weighed by relevance", weighed))
    print(
        f"\nat the same number of requests: {fixed.median_s / learned.median_s:.2f} times sooner at the median, "
        f"{fixed.late_s / learned.late_s:.2f} times at the 95th percentile"
        f"\nat the same delay, mean and median: {sparing.requests / fixed.requests:.0%} of the requests\n"
    )
    print(f"{'sources by articles a day':34}{'sources':>10}{'articles':>10}{'fixed':>9}{'rhythm':>9}   median delay")
    for line in _by_rate(world, at_intervals, by_rhythm):
        print(line)
    print(f"\n{time.perf_counter() - began:.0f} s")


def _row(name: str, result: Result) -> str:
    times = "".join(f"{seconds / MINUTE_S:>8.1f}m" for seconds in (result.median_s, result.late_s, result.mean_s))
    median_s, late_s = np.percentile(result.relevant, (50, 95)).tolist()
    relevant = f"{median_s / MINUTE_S:>11.1f}m{late_s / MINUTE_S:>8.1f}m"
    return f"{name:34}{result.requests:>10}{result.delays.size:>10}{times}{result.lost:>7}{relevant}"


def _by_rate(world: World, fixed: Sequence[Result], learned: Sequence[Result]) -> Iterator[str]:
    """Yield a line for each class of sources by the number of their articles."""
    days = world.counted_s / DAY_S
    for low, high in pairwise((0.0, 1.0, 5.0, 20.0, 100.0, inf)):
        chosen = [number for number, one in enumerate(fixed) if low <= (one.delays.size + one.lost) / days < high]
        if not chosen:
            continue
        before, now = (together([results[number] for number in chosen]) for results in (fixed, learned))
        if now.delays.size and before.delays.size:
            name = f"{low:g} to {high:g}" if high < inf else f"{low:g} and more"
            medians = f"{before.median_s / MINUTE_S:>8.1f}m{now.median_s / MINUTE_S:>8.1f}m"
            yield f"{name:34}{len(chosen):>10}{now.delays.size:>10}{medians}"


if __name__ == "__main__":
    main()
