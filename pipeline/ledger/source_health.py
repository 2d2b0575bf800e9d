"""What each source gave hour by hour, and how it is by that: the memory that :mod:`pipeline.health` judges."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.health import WINDOW_H, Hour, Memory, condition, hour_of, usual_volume, volume
from pipeline.ledger.database import immediate
from pipeline.ledger.polls import Declared, PollState, SourceStates
from pipeline.ledger.reach import OFFLINE
from pipeline.model import ErrorClass, SourceHealth
from pipeline.utc import later

#: How many characters of a UTC time name its hour.
HOUR_LENGTH = len("2026-03-10T08")
DAY_S = 86_400
HOUR_S = 3600


class SourceHours(SourceStates):
    """The hours of the sources of one ``captures.db``."""

    def note_page(self, source: str, at: str, *, is_new: bool) -> None:
        """Count a page that was stored ``at``; a new article is the first page of its address."""
        self._note(source)
        self._count(source, at, pages=1, articles=int(is_new))
        if is_new:
            self.database.conn.execute("UPDATE source_states SET last_article = ? WHERE name = ?", (at, source))

    def note_page_failure(self, source: str, at: str, *, reason: str, error_class: ErrorClass) -> None:
        """Count a page that could not be had ``at``, and remember why."""
        with immediate(self.database):
            self._count(source, at, failed=1)
            self._note(source)
            self.database.conn.execute(
                "UPDATE source_states SET page_error = ?, page_error_class = ? WHERE name = ?",
                (reason, error_class, source),
            )

    def _count(self, source: str, at: str, *, pages: int = 0, articles: int = 0, failed: int = 0) -> None:
        self.database.conn.execute(
            "INSERT INTO source_hours (source, hour, pages, articles, failed) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (source, hour) DO UPDATE SET pages = pages + excluded.pages,"
            " articles = articles + excluded.articles, failed = failed + excluded.failed",
            (source, at[:HOUR_LENGTH], pages, articles, failed),
        )

    def health(self, sources: Iterable[Declared], now: str) -> tuple[SourceHealth, ...]:
        """Return how each of ``sources`` is at ``now``, in their order."""
        offline = self.offline_since() is not None
        states = ((source, self.source_state(source.name)) for source in sources)
        return tuple(self._health_of(source, _lost(state) if offline else state, now) for source, state in states)

    def _health_of(self, source: Declared, state: PollState, now: str) -> SourceHealth:
        memory = self._memory(state, now)
        found = condition(memory)
        return SourceHealth(
            name=source.name,
            outlet=source.outlet or source.name,
            state=found.state,
            last_success=state.last_success,
            last_article=state.last_article,
            error=state.error,
            captures=self._captured(source.name),
            error_class=found.error_class,
            failures=state.failures,
            usual=usual_volume(memory.hours, hour_of(now)),
            last_24h=volume(memory.hours, hour_of(now)),
            next_due=state.next_due,
            trouble=found.why,
            country=source.country,
            side=source.side,
        )

    def _memory(self, state: PollState, now: str) -> Memory:
        pages, failed = self._pages_since(state.name, later(now, -DAY_S))
        return Memory(
            last_polled=state.last_polled,
            first_success=state.first_success,
            last_success=state.last_success,
            last_article=state.last_article,
            failures=state.failures,
            error=state.error,
            error_class=_class(state.error_class),
            hours=self._hours(state),
            pages=pages,
            pages_failed=failed,
            page_error=state.page_error,
            page_error_class=_class(state.page_error_class),
        )

    def _hours(self, state: PollState) -> tuple[Hour, ...]:
        if state.last_article is None:
            return ()
        rows = self.database.conn.execute(
            "SELECT hour, articles FROM source_hours WHERE source = ? AND hour >= ? AND articles ORDER BY hour",
            (state.name, later(state.last_article, -WINDOW_H * HOUR_S)[:HOUR_LENGTH]),
        )
        return tuple((hour_of(f"{hour}:00"), articles) for hour, articles in rows)

    def _pages_since(self, source: str, at: str) -> tuple[int, int]:
        row = self._one(
            "SELECT coalesce(sum(pages), 0), coalesce(sum(failed), 0) FROM source_hours WHERE source = ? AND hour > ?",
            source,
            at[:HOUR_LENGTH],
        )
        return (int(row[0]), int(row[1])) if row else (0, 0)

    def _captured(self, source: str) -> int:
        row = self._one("SELECT coalesce(sum(pages), 0) FROM source_hours WHERE source = ?", source)
        return int(row[0]) if row else 0


def _lost(state: PollState) -> PollState:
    """Return a source's state as it is told while we are offline: what cannot be reached is not healthy."""
    if state.failures or state.unanswered_since is None:
        return state
    return replace(state, failures=1, error=OFFLINE, error_class=ErrorClass.CONNECT)


def _class(word: str | None) -> ErrorClass | None:
    return ErrorClass(word) if word else None
