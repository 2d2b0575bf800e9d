"""Which of a listing's entries are worth asking for, by the times that it states: pure rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline.extraction.metadata.timestamps import folder_dates
from pipeline.ledger.captures import Listed
from pipeline.utc import later

DAY_S = 86_400.0
#: As good as any age: a hundred years, in days.
ANY_AGE_DAYS = 36_500.0
#: A page dated further ahead than this has no date that can be believed; clocks and zones are wrong by less.
AHEAD_S = DAY_S


@dataclass(frozen=True, slots=True)
class Chosen:
    """A listing's entries: ``dated`` and recent, newest first; ``undated``, in its order; and how many are ``old``."""

    dated: tuple[Listed, ...]
    undated: tuple[Listed, ...]
    old: int


def oldest_at(now: str, max_age_days: float) -> str:
    """Return the UTC time before which nothing is asked for at ``now``."""
    return later(now, -min(max_age_days, ANY_AGE_DAYS) * DAY_S)


def choose(entries: Iterable[Listed], *, now: str, max_age_days: float) -> Chosen:
    """Return ``entries`` sorted by whether they can be news at the UTC time ``now``.

    A date that lies ahead counts as none. An entry without one is as old as the day in its address says.
    """
    oldest, latest = oldest_at(now, max_age_days), later(now, AHEAD_S)
    dated: list[Listed] = []
    undated: list[Listed] = []
    old = 0
    for entry in entries:
        believed = entry if entry.published is None or entry.published <= latest else replace(entry, published=None)
        day = believed.published or next(folder_dates(entry.url), None)
        if day is not None and day < oldest[: len(day)]:
            old += 1
        else:
            (undated if believed.published is None else dated).append(believed)
    return Chosen(tuple(sorted(dated, key=_published, reverse=True)), tuple(undated), old)


def _published(entry: Listed) -> str:
    return entry.published or ""
