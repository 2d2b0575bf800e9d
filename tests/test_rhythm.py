"""When a source is polled next: what its posting times teach, what must not mislead, and that bounds hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.schedule.rhythm import (
    DAY_S,
    HOUR_S,
    MINUTE_S,
    PRIOR_PER_DAY,
    Cause,
    Rhythm,
    Seen,
    Terms,
    mean_rate,
    next_turn,
    observe,
)

#: Monday, 2 March 2026, midnight UTC.
MONDAY_S = 1_772_409_600.0
TERMS = Terms(least_s=60, longest_s=DAY_S, worth_s=120)


def polled(posts: Sequence[float], days: float, *, dated: bool = True, listed: int = 100) -> Rhythm:
    """Return what hourly polls teach, from ``MONDAY_S`` on."""
    rhythm = observe(None, Seen(MONDAY_S, None, (), listed))
    since_s = MONDAY_S
    for number in range(1, int(days * 24) + 1):
        now_s = MONDAY_S + number * HOUR_S
        new = [post if dated else None for post in posts if since_s < post <= now_s]
        rhythm = observe(rhythm, Seen(now_s, since_s, new, listed))
        since_s = now_s
    return rhythm


def every(minutes: float, days: float) -> list[float]:
    """Return posts at a steady rate with accidental times, from ``MONDAY_S`` on."""
    dice, posts = Random(7), int(days * DAY_S / (minutes * MINUTE_S))  # noqa: S311 - repeatable, no secret
    return sorted(MONDAY_S + dice.random() * days * DAY_S for _ in range(posts))


def office_hours(weeks: int) -> list[float]:
    """Return four posts an hour from 9 to 17 UTC, Monday to Friday."""
    days = (MONDAY_S + day * DAY_S for day in range(7 * weeks) if day % 7 < 5)
    return [day + (9 + quarter / 4) * HOUR_S + 60 for day in days for quarter in range(32)]


def wait_h(rhythm: Rhythm, day: int, hour: float, terms: Terms = TERMS) -> float:
    """Return the wait, in hours, after a poll on a day of the week that follows what was learned."""
    week_s = 7 * DAY_S
    start_s = MONDAY_S + -(-(rhythm.at_s - MONDAY_S) // week_s) * week_s
    return next_turn(replace(rhythm, pulling=0.0), start_s + day * DAY_S + hour * HOUR_S, terms).wait_s / HOUR_S


def test_a_steady_source_is_polled_at_the_interval_that_costs_least() -> None:
    rhythm = polled(every(30, 28), 28)
    best_s = sqrt(2 * 120 / (1 / (30 * MINUTE_S)))
    assert wait_h(rhythm, 2, 12) * HOUR_S == pytest.approx(best_s, rel=0.3)


def test_intervals_go_with_the_root_of_the_rate_and_of_what_a_poll_is_worth() -> None:
    rare, often = (wait_h(polled(every(minutes, 28), 28), 2, 12) for minutes in (240, 15))
    assert rare / often == pytest.approx(4, rel=0.25)
    dearer = wait_h(polled(every(15, 28), 28), 2, 12, replace(TERMS, worth_s=480))
    assert dearer / often == pytest.approx(2, rel=0.1)


def test_nights_and_weekends_are_learned() -> None:
    rhythm = polled(office_hours(3), 21)
    noon, night, sunday = wait_h(rhythm, 1, 12), wait_h(rhythm, 1, 22), wait_h(rhythm, 6, 12)
    assert noon < 0.25
    assert night > 5 * noon
    assert sunday > 5 * noon
    assert rhythm.hour_factors[12] > 20 * rhythm.hour_factors[3]
    assert rhythm.day_factors[2] > 5 * rhythm.day_factors[6]


def test_a_source_is_fetched_at_the_end_of_its_day_and_not_just_before_it_begins() -> None:
    rhythm = polled(office_hours(3), 21)
    assert wait_h(rhythm, 1, 16.9) < 0.2
    assert 9 < 8.5 + wait_h(rhythm, 2, 8.5) < 9.5


def test_the_source_lives_in_its_own_zone() -> None:
    """Before anything is known it is night in Karachi while it is evening in London."""
    new = Rhythm(MONDAY_S)
    here, there = (wait_h(new, 1, 19, replace(TERMS, offset_s=offset_s)) for offset_s in (0.0, 5 * HOUR_S))
    assert there > here


def test_what_was_just_posted_draws_the_next_poll_nearer() -> None:
    rhythm = polled(every(240, 14), 14)
    now_s = rhythm.at_s
    quiet = observe(rhythm, Seen(now_s + HOUR_S, now_s, (), 100))
    burst = observe(rhythm, Seen(now_s + HOUR_S, now_s, [now_s + HOUR_S - 60 * number for number in range(6)], 100))
    waits = [next_turn(one, now_s + HOUR_S, TERMS).wait_s for one in (burst, quiet)]
    assert waits[0] < 0.6 * waits[1]


def test_a_first_listing_teaches_its_rate_at_once() -> None:
    dates = [MONDAY_S - number * 20 * MINUTE_S for number in range(1, 31)]
    rhythm = observe(None, Seen(MONDAY_S, None, dates, 30))
    assert mean_rate(rhythm, MONDAY_S, PRIOR_PER_DAY) * DAY_S == pytest.approx(72, rel=0.3)


def test_without_a_post_the_rate_sinks_and_the_source_is_still_polled() -> None:
    rhythm = polled(every(60, 14), 14)
    rates = [mean_rate(rhythm, rhythm.at_s + days * DAY_S, PRIOR_PER_DAY) * DAY_S for days in (0, 7, 30, 3650)]
    assert rates == sorted(rates, reverse=True)
    assert rates[0] == pytest.approx(24, rel=0.1)
    assert rates[2] < 6
    assert next_turn(rhythm, rhythm.at_s + 3650 * DAY_S, TERMS).wait_s == TERMS.longest_s


def test_a_feed_that_holds_few_entries_is_polled_before_they_fall_out() -> None:
    rhythm = polled(every(5, 14), 14, listed=10)
    turn = next_turn(rhythm, rhythm.at_s, replace(TERMS, worth_s=10_000))
    assert turn.cause is Cause.FULL
    assert turn.expected == pytest.approx(5)
    assert turn.wait_s == pytest.approx(25 * MINUTE_S, rel=0.4)


def rate(rhythm: Rhythm) -> float:
    return mean_rate(rhythm, rhythm.at_s, PRIOR_PER_DAY) * DAY_S


@pytest.mark.parametrize(
    "misdated",
    [
        lambda _: None,
        lambda post: post + 3 * HOUR_S,
        lambda post: post + 400 * DAY_S,
        lambda post: post - 90 * MINUTE_S,
        lambda post: post // DAY_S * DAY_S,
    ],
    ids=["none", "hours ahead", "a year ahead", "late", "the day alone"],
)
def test_wrong_dates_mislead_neither_the_rate_nor_the_hours(misdated: object) -> None:
    posts = office_hours(3)
    rhythm, since_s = observe(None, Seen(MONDAY_S, None, (), 100)), MONDAY_S
    for number in range(1, 21 * 24 + 1):
        now_s = MONDAY_S + number * HOUR_S
        new = [misdated(post) for post in posts if since_s < post <= now_s]  # type: ignore[operator]
        rhythm = observe(rhythm, Seen(now_s, since_s, new, 100))
        since_s = now_s
    right = polled(posts, 21)
    assert rate(rhythm) == pytest.approx(rate(right), rel=0.05)
    assert rhythm.hour_factors == pytest.approx(right.hour_factors, abs=0.35)


def test_old_entries_listed_anew_are_no_posts() -> None:
    rhythm = polled(every(60, 14), 14)
    now_s = rhythm.at_s + HOUR_S
    old = [now_s - (30 + number) * DAY_S for number in range(1000)]
    assert rate(observe(rhythm, Seen(now_s, rhythm.at_s, old, 1000))) == pytest.approx(rate(rhythm), rel=0.02)


def test_an_archive_that_is_listed_at_once_as_if_new_is_not_taken_for_a_rate() -> None:
    rhythm = observe(polled(every(60, 14), 14), Seen(MONDAY_S + 15 * DAY_S, MONDAY_S + 14 * DAY_S, [None] * 5000, 5000))
    assert rate(rhythm) < 2 * 24
    first = observe(None, Seen(MONDAY_S, None, [MONDAY_S - 30.0] * 5000, 5000))
    assert mean_rate(first, MONDAY_S + 7 * DAY_S, PRIOR_PER_DAY) * DAY_S < 20


def test_while_nobody_looked_is_not_silence() -> None:
    rhythm = polled(every(60, 14), 14)
    back = observe(rhythm, Seen(rhythm.at_s + 9 * DAY_S, rhythm.at_s, [None], 100))
    assert mean_rate(back, back.at_s, PRIOR_PER_DAY) * DAY_S == pytest.approx(24, rel=0.1)


def test_a_clock_that_is_set_back_teaches_nothing_and_breaks_nothing() -> None:
    rhythm = polled(every(60, 14), 14)
    back_s = rhythm.at_s - 400 * DAY_S
    assert observe(rhythm, Seen(back_s, rhythm.at_s, [None], 100)) is rhythm
    assert observe(rhythm, Seen(back_s + HOUR_S, back_s, [None], 100)) is rhythm
    assert TERMS.least_s <= next_turn(rhythm, back_s, TERMS).wait_s <= TERMS.longest_s


def moments(values: Iterable[float | None]) -> list[float | None]:
    return [None if value is None else MONDAY_S + value for value in values]


POSTS = st.lists(st.none() | st.floats(-1e9, 1e9), max_size=30)


@given(POSTS, st.floats(-DAY_S, 30 * DAY_S), POSTS, st.floats(1, 1e6), st.integers(0, 200))
def test_whatever_is_listed_the_next_poll_is_within_its_bounds(
    first: list[float | None], later_s: float, second: list[float | None], worth_s: float, listed: int
) -> None:
    rhythm = observe(None, Seen(MONDAY_S, None, moments(first), listed))
    rhythm = observe(rhythm, Seen(MONDAY_S + later_s, MONDAY_S, moments(second), listed))
    turn = next_turn(rhythm, MONDAY_S + later_s, Terms(180, 21_600, worth_s))
    assert 180 <= turn.wait_s <= 21_600
    assert turn.expected >= 0
    assert sum(rhythm.hour_factors) == pytest.approx(24)
