"""How each source did when it was last polled, and when it is due again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from pipeline.ledger.database import immediate
from pipeline.ledger.frontier import SEEDS
from pipeline.ledger.reach import Reach
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
    def country(self) -> str | None:
        """The outlet's country, ISO 3166 alpha-2 or ``EU``; None for neither."""

    @property
    def side(self) -> str | None:
        """From which end of the corridor it looks: ``origin``, ``destination``, ``both``; None where not declared."""

    @property
    def enabled(self) -> bool:
        """Whether it is polled at all."""


DeclaredT = TypeVar("DeclaredT", bound=Declared)


@dataclass(frozen=True, slots=True)
class Poll:
    """The outcome of one poll. ``error`` is None when it went well; the validators are kept only then.

    Attributes:
        error_class: what kind of trouble it was, where that is known.
        answered: whether the site gave any answer; None where the crawl itself broke and nothing can be told.
        site: the source's registered domain.
        why: what decided ``next_due``, in a sentence.
        rhythm_json: what is known of when the source posts; None keeps what was known.
        hints_json: what the listing says of when to come again; None keeps what it said.
    """

    source: str
    at: str
    next_due: str
    error: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    error_class: ErrorClass | None = None
    answered: bool | None = None
    site: str | None = None
    why: str | None = None
    rhythm_json: str | None = None
    hints_json: str | None = None


@dataclass(frozen=True, slots=True)
class PollState:
    """What is remembered of a source. Times are UTC ISO 8601.

    ``failures`` counts those in a row, ``unanswered`` the last ones of them that got no answer at all. ``weight`` is
    how much its articles count beside a usual source's. ``taken_in`` is the capture of an archive whose documents were
    stored last, or None.
    """

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
    taken_in: int | None = None
    why: str | None = None
    site: str | None = None
    unanswered_since: str | None = None
    unanswered: int = 0
    rhythm_json: str | None = None
    hints_json: str | None = None
    weight: float = 1.0

    def is_due(self, now: str) -> bool:
        """Whether the source's listing is to be fetched at ``now``."""
        return self.next_due is None or self.next_due <= now


#: How many sources are asked in a round while we are offline.
PROBES = 3


class SourceStates(Reach):
    """The polling state of the sources of one ``captures.db``."""

    def source_state(self, name: str) -> PollState:
        """Return what is remembered of the source, all empty for one never polled."""
        row = self._one("SELECT * FROM source_states WHERE name = ?", name)
        return PollState(*(row[column] for column in PollState.__slots__)) if row else PollState(name)

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
        values["why"] = poll.why
        if poll.error is None:
            values["last_success"] = poll.at
            values["first_success"] = self.source_state(poll.source).first_success or poll.at
        values |= _reached(self.source_state(poll.source), poll) | _learned(poll)
        assignments = ", ".join(f"{column} = ?" for column in values)
        failures = "0" if poll.error is None else "failures + 1"
        with immediate(self.database):
            self.database.conn.execute(
                f"UPDATE source_states SET {assignments}, failures = {failures} WHERE name = ?",  # noqa: S608 - our own column names
                (*values.values(), poll.source),
            )

    def postpone(self, name: str, next_due: str, *, why: str) -> None:
        """Put a source's next poll off: it was not asked, for no fault of its own."""
        self._note(name)
        with immediate(self.database):
            self.database.conn.execute(
                "UPDATE source_states SET next_due = ?, why = ? WHERE name = ?", (next_due, why, name)
            )

    def note_taken_in(self, name: str, capture_id: int) -> None:
        """Remember that the documents of a source's archive, held as this capture, are stored."""
        self._note(name)
        with immediate(self.database):
            self.database.conn.execute("UPDATE source_states SET taken_in = ? WHERE name = ?", (capture_id, name))

    def _note(self, name: str) -> None:
        with immediate(self.database):
            self.database.conn.execute("INSERT OR IGNORE INTO source_states (name) VALUES (?)", (name,))

    def weigh(self, weights: Mapping[str, float]) -> None:
        """Remember how much the articles of each source count beside a usual one's."""
        with immediate(self.database):
            self.database.conn.executemany(
                "UPDATE source_states SET weight = ?1 WHERE name = ?2 AND weight <> ?1",
                [(weight, name) for name, weight in weights.items()],
            )

    def due(self, sources: Iterable[DeclaredT], now: str) -> tuple[DeclaredT, ...]:
        """Return the enabled ``sources`` that have a listing or pages to be fetched at ``now``, in their order.

        While we are offline a few of them try the line: those that were not asked for longest.
        """
        found = tuple(source for source in sources if source.enabled and self._is_due(source.name, now))
        if len(found) <= PROBES or self.offline_since() is None:
            return found
        asked = {source.name: self.source_state(source.name).last_polled or "" for source in found}
        listed = (source for source in found if source.name != SEEDS)
        return tuple(sorted(listed, key=lambda source: asked[source.name])[:PROBES])

    def _is_due(self, name: str, now: str) -> bool:
        return (name != SEEDS and self.source_state(name).is_due(now)) or self.waiting(name, now) > 0


def _reached(state: PollState, poll: Poll) -> dict[str, object]:
    """Return what a poll says of whether the site can be reached."""
    values: dict[str, object] = {"site": poll.site or state.site}
    if poll.answered is None:
        return values
    if poll.answered:
        return values | {"last_answer": poll.at, "unanswered_since": None, "unanswered": 0}
    return values | {"unanswered_since": state.unanswered_since or poll.at, "unanswered": state.unanswered + 1}


def _learned(poll: Poll) -> dict[str, object]:
    """Return what a poll taught of when the source posts."""
    taught = {"rhythm_json": poll.rhythm_json, "hints_json": poll.hints_json}
    return {column: text for column, text in taught.items() if text is not None}
