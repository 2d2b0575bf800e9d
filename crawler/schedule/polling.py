"""When a source's next turn comes, and why in a sentence: what was learned, hints, bounds and failures joined."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from crawler.schedule.hints import Hints
from crawler.schedule.politeness import next_poll_at
from crawler.schedule.rhythm import DAY_S, PRIOR_PER_DAY, Cause, Rhythm, Seen, Terms, Turn, next_turn, observe
from crawler.sources import Source
from pipeline.addresses import outlet_of
from pipeline.ledger.captures import Poll, PollState
from pipeline.model import ErrorClass
from pipeline.utc import later, utc_moment

RHYTHM, HINTS = TypeAdapter(Rhythm), TypeAdapter(Hints)

#: The longest that an answer is believed to be fresh: many sites state hours for all of their pages out of habit.
FRESH_S = 900.0
#: The bounds of the rate that a stated period stands for, in posts a day.
STATED_PER_DAY = (0.05, 48.0)
#: The bounds of how much a source's articles count beside a usual one's; the interval goes with the root of it.
WEIGHTS = (0.5, 8.0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a poll came to.

    Attributes:
        error: why it failed, or None.
        answered: whether any answer came; None where none was asked for, so that nothing can be told.
        wait_s: the pause that the site asked for, or None.
        posts: what the listing dates each new entry, UTC text or None.
        listed: how many entries it holds, new or not.
        hints: what it says of when to come again; None where it did not change or did not come.
        etag: for the next conditional request, as ``last_modified`` is.
        error_class: what kind of trouble ``error`` is.
    """

    error: str | None = None
    answered: bool | None = True
    wait_s: float | None = None
    posts: tuple[str | None, ...] = ()
    listed: int = 0
    hints: Hints | None = None
    etag: str | None = None
    last_modified: str | None = None
    error_class: ErrorClass | None = None


def next_poll(source: Source, state: PollState, outcome: Outcome, *, now: str, worth_s: float) -> Poll:
    """Return the poll as it is recorded, with the source's next turn."""
    site = outlet_of(source.url) or source.name
    if outcome.error is not None:
        failures = state.failures + 1
        due = next_poll_at(now, interval_s=source.interval_s, failures=failures, wait_s=outcome.wait_s)
        why = f"failed {failures} times in a row" if failures > 1 else "failed once"
        if outcome.wait_s:
            why = f"{why}; the site asked for a pause of {outcome.wait_s:.0f} s"
        return Poll(
            source.name,
            now,
            due,
            error=outcome.error,
            error_class=outcome.error_class,
            answered=outcome.answered,
            site=site,
            why=why,
        )
    hints = outcome.hints or stored_hints(state)
    terms = terms_of(source, hints, now=now, worth_s=worth_s / weight_of(state.weight))
    rhythm = observe(stored_rhythm(state), _seen(state, outcome, now=now, offset_s=terms.offset_s))
    turn = next_turn(rhythm, utc_moment(now).timestamp(), terms)
    return Poll(
        source=source.name,
        at=now,
        next_due=later(now, turn.wait_s),
        etag=outcome.etag,
        last_modified=outcome.last_modified,
        answered=True,
        site=site,
        why=f"{reason(turn, terms, rhythm)}{_weighed(weight_of(state.weight))}",
        rhythm_json=RHYTHM.dump_json(rhythm).decode(),
        hints_json=HINTS.dump_json(hints).decode(),
    )


def stored_rhythm(state: PollState) -> Rhythm | None:
    """Return what is known of when a source posts, or None before its first good poll."""
    return RHYTHM.validate_json(state.rhythm_json) if state.rhythm_json else None


def stored_hints(state: PollState) -> Hints:
    """Return what a source's last whole listing said of when to come again."""
    return HINTS.validate_json(state.hints_json) if state.hints_json else Hints()


def weight_of(weight: float) -> float:
    """Return within bounds how much a source's articles count beside a usual one's."""
    least, most = WEIGHTS
    return min(most, max(least, weight))


def terms_of(source: Source, hints: Hints, *, now: str, worth_s: float) -> Terms:
    """Return what binds a source's next turn."""
    least_s = max(float(source.interval_s), min(hints.fresh_s or 0.0, FRESH_S))
    low, high = STATED_PER_DAY
    stated = min(high, max(low, DAY_S / hints.period_s)) if hints.period_s else PRIOR_PER_DAY
    return Terms(
        least_s=least_s,
        longest_s=max(least_s, float(source.interval_max_s)),
        worth_s=worth_s,
        offset_s=_offset_s(source, now),
        prior_per_day=stated,
    )


def _offset_s(source: Source, now: str) -> float:
    """Return what a source's time is ahead of UTC at ``now``, in seconds; 0 where nobody knows it."""
    offset = utc_moment(now).astimezone(ZoneInfo(source.home_zone)).utcoffset()
    return offset.total_seconds() if offset else 0.0


def _seen(state: PollState, outcome: Outcome, *, now: str, offset_s: float) -> Seen:
    return Seen(
        now_s=utc_moment(now).timestamp(),
        since_s=utc_moment(state.last_success).timestamp() if state.last_success else None,
        posts=[utc_moment(post).timestamp() if post else None for post in outcome.posts],
        listed=outcome.listed,
        offset_s=offset_s,
    )


def _weighed(weight: float) -> str:
    return f"; its articles count {weight:.1f}-fold" if round(weight, 1) != 1 else ""


def reason(turn: Turn, terms: Terms, rhythm: Rhythm) -> str:
    """Return in a sentence why the next poll comes when it does."""
    rate = f"{turn.per_day:.2g} articles a day are expected at that hour"
    match turn.cause:
        case Cause.WORTH:
            return f"{rate}, {turn.expected:.2g} by then: worth a poll"
        case Cause.FULL:
            return f"{rate}, {turn.expected:.2g} by then: half of the {rhythm.listed} that the listing holds"
        case Cause.LEAST:
            return f"{rate}: as soon as is allowed, after {terms.least_s:.0f} s"
        case Cause.LONGEST:
            return f"{rate}, {turn.expected:.2g} by then: the longest wait, {terms.longest_s:.0f} s"
