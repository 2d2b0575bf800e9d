"""How each source did when it was last polled, and when it is due again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pipeline.ledger.database import immediate
from pipeline.ledger.frontier import SEEDS, Frontier
from pipeline.model import ErrorClass


class Declared(Protocol):
    """What the ledger needs to know of a declared source."""

    @property
    def name(self) -> str:
        """The source's unique name."""

    @property
    def outlet(self) -> str | None:
        """The outlet it belongs to; None for addresses given by hand."""

    @property
    def enabled(self) -> bool:
        """Whether it is polled at all."""


DeclaredT = TypeVar("DeclaredT", bound=Declared)


@dataclass(frozen=True, slots=True)
class Poll:
    """The outcome of one poll. ``error`` is None when it went well; the validators are kept only then.

    ``error_class`` says what kind of trouble it was, where that is known.
    """

    source: str
    at: str
    next_due: str
    error: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    error_class: ErrorClass | None = None


@dataclass(frozen=True, slots=True)
class PollState:
    """What is remembered of a source. Times are UTC ISO 8601; ``failures`` counts those in a row."""

    name: str
    etag: str | None = None
    last_modified: str | None = None
    last_polled: str | None = None
    last_success: str | None = None
    last_article: str | None = None
    next_due: str | None = None
    failures: int = 0
    error: str | None = None
    first_success: str | None = None
    error_class: str | None = None
    page_error: str | None = None
    page_error_class: str | None = None

    def is_due(self, now: str) -> bool:
        """Whether the source's listing is to be fetched at ``now``."""
        return self.next_due is None or self.next_due <= now


class SourceStates(Frontier):
    """The polling state of the sources of one ``captures.db``."""

    def source_state(self, name: str) -> PollState:
        """Return what is remembered of the source, all empty for one never polled."""
        row = self._one("SELECT * FROM source_states WHERE name = ?", name)
        return PollState(**dict(row)) if row else PollState(name)

    def record_poll(self, poll: Poll) -> None:
        """Remember how a poll went.

        A failure forgets the validators, so that the next poll asks for the whole listing.
        """
        self._note(poll.source)
        values: dict[str, object] = {"last_polled": poll.at, "next_due": poll.next_due, "error": poll.error}
        values["error_class"] = poll.error_class
        values |= (
            {"etag": poll.etag, "last_modified": poll.last_modified}
            if poll.error is None
            else dict.fromkeys(("etag", "last_modified"))
        )
        if poll.error is None:
            values["last_success"] = poll.at
            values["first_success"] = self.source_state(poll.source).first_success or poll.at
        assignments = ", ".join(f"{column} = ?" for column in values)
        failures = "0" if poll.error is None else "failures + 1"
        with immediate(self.database):
            self.database.conn.execute(
                f"UPDATE source_states SET {assignments}, failures = {failures} WHERE name = ?",  # noqa: S608 - our own column names
                (*values.values(), poll.source),
            )

    def _note(self, name: str) -> None:
        with immediate(self.database):
            self.database.conn.execute("INSERT OR IGNORE INTO source_states (name) VALUES (?)", (name,))

    def due(self, sources: Iterable[DeclaredT], now: str) -> tuple[DeclaredT, ...]:
        """Return the enabled ``sources`` that have a listing or pages to be fetched at ``now``, in their order."""
        return tuple(source for source in sources if source.enabled and self._is_due(source.name, now))

    def _is_due(self, name: str, now: str) -> bool:
        return (name != SEEDS and self.source_state(name).is_due(now)) or self.waiting(name, now) > 0
