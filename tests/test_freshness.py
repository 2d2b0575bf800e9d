"""The scheduler beside fixed intervals, in small: the benchmark's claims hold, and what it counts it counts rightly."""

from __future__ import annotations

import numpy as np
import pytest

from bench.freshness import (
    LEAST_S,
    LONGEST_S,
    START_S,
    WORTH_S,
    Outlet,
    World,
    make_outlet,
    polled_at_intervals,
    polled_by_rhythm,
    same_delay,
    same_requests,
    together,
)
from crawler.schedule.rhythm import DAY_S, HOUR_S
from crawler.sources import CrawlSettings, Kind, Source


@pytest.mark.parametrize("seed", [11, 12])
def test_articles_are_found_sooner_with_as_many_requests_and_as_soon_with_half(seed: int) -> None:
    world = World(sources=60, weeks=2, seed=seed)
    learned = together(world.by_rhythm(WORTH_S))
    fixed = together(same_requests(world, learned))
    assert fixed.requests >= learned.requests
    assert fixed.median_s >= 2.5 * learned.median_s
    assert fixed.late_s > learned.late_s
    assert fixed.lost > learned.lost
    assert same_delay(world, fixed).requests <= 0.5 * fixed.requests


def test_the_bounds_simulated_are_those_shipped() -> None:
    source = Source("any", Kind.FEED)
    shipped = (source.interval_s, source.interval_max_s, CrawlSettings().poll_worth_s)
    assert shipped == (LEAST_S, LONGEST_S, WORTH_S)


def test_a_source_is_the_same_for_the_same_seed() -> None:
    one, same, other = (make_outlet(3, seed=seed, weeks=2) for seed in (5, 5, 6))
    assert np.array_equal(one.posts, same.posts)
    assert not np.array_equal(one.posts, other.posts)
    assert np.all(np.diff(one.posts) >= 0)


def outlet(*posts: float, capacity: int = 10) -> Outlet:
    moments = np.asarray(posts)
    return Outlet(moments, moments, moments > 0, capacity, 0.0)


def test_delays_and_losses_are_counted_by_hand() -> None:
    counted_s = START_S + 7 * DAY_S
    batch = [counted_s + 3 * HOUR_S + 600 + number for number in range(5)]
    fixed = polled_at_intervals(outlet(*batch, capacity=3), 0, interval_s=HOUR_S, end_s=counted_s + DAY_S)
    assert (fixed.requests, fixed.lost) == (24, 2)
    assert fixed.delays.tolist() == [2998, 2997, 2996]
    learned = polled_by_rhythm(outlet(*batch, capacity=3), WORTH_S, end_s=counted_s + DAY_S)
    assert (learned.lost, learned.delays.size) == (2, 3)
    assert float(learned.delays.max()) - float(learned.delays.min()) == pytest.approx(2)
