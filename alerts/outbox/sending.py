"""Sends what is due: an attempt is recorded before the first byte goes out and marked after the answer.

Deliveries go out side by side, each in a thread of its own, in the order of their digests on each address. One that
fails holds up the later ones to its address until its turn comes again, and nothing else; one that hangs is cut at its
time limit. Few go to one server at once, so that one that hangs cannot take all places, and those that failed before
take at most half of them.

A crash between the answer and the mark sends the delivery once more with the same key; that is the only way anything
is sent twice, and no outbox without the receiver's help can close it.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import ClassVar, Self

import structlog
from sqlite_utils import Database

from alerts.channels.message import LIMIT_S, TIMEOUT_S, Means, Message, Pace
from alerts.masking import ledger_address
from alerts.outbox.attempts import NO_CHANNEL, Answer, attempt, fate
from alerts.outbox.posting import delivery_key
from alerts.routes import Channel
from alerts.selection import is_quiet
from alerts.subscribers import Subscriber
from pipeline.boundaries import boundary
from pipeline.ledger.database import file_lock
from pipeline.ledger.outbox import (
    AttemptRow,
    Ended,
    PendingRow,
    digest_row,
    finish_attempts,
    interrupt_orphans,
    pending_deliveries,
    retry_delivery,
    start_attempts,
)
from pipeline.ledger.pictures import load_pictures
from pipeline.utc import later, utc_text

#: How much longer than its limit a sending may take before it is left to itself, in seconds.
GRACE_S = 5.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class SendingSettings:
    """``[sending]`` of ``config/settings.toml``: times in seconds, and the file that :mod:`alerts.secrets` reads."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    timeout_s: float = TIMEOUT_S
    limit_s: float = LIMIT_S
    concurrent: int = 32
    per_server: int = 8
    secrets_file: str | None = None

    def __post_init__(self) -> None:
        for name in ("timeout_s", "limit_s", "concurrent", "per_server"):
            if getattr(self, name) <= 0:
                raise ValueError(f"{name}: must be more than 0")

    @property
    def pace(self) -> Pace:
        """How many deliveries may be under way at once."""
        return Pace(self.concurrent, self.per_server)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one delivery in this pass: ``state`` is sent, pending (worth another attempt) or dead."""

    delivery_id: str
    digest_id: str
    subscriber: str
    channel: str
    address: str
    state: str
    answer: str


@dataclass(frozen=True, slots=True)
class SendReport:
    """All outcomes of one pass; ``rested`` counts deliveries that wait because their address failed in this pass."""

    outcomes: tuple[Outcome, ...]
    rested: int

    def __add__(self, other: SendReport) -> SendReport:
        return SendReport((*self.outcomes, *other.outcomes), self.rested + other.rested)

    def count(self, state: str) -> int:
        """Return how many deliveries ended in ``state``."""
        return sum(outcome.state == state for outcome in self.outcomes)


def send_due(
    database: Database,
    *,
    subscribers: tuple[Subscriber, ...],
    means: Means,
    now: datetime,
    armed: str | None = None,
) -> SendReport:
    """Send every delivery due at ``now`` (aware), and wait until all have ended.

    ``armed`` names the boundary to die at, for the tests of crashes.

    Raises:
        BusyError: another process is sending from this home.
    """
    with Sender(means, armed=armed) as sender:
        report = sender.turn(database, subscribers=subscribers, now=now)
        return report + sender.finish(database)


def retry(database: Database, delivery_id: str, *, now: datetime) -> bool:
    """Make a dead delivery due again and return whether there was one of this id."""
    return retry_delivery(database, delivery_id, utc_text(now))


_Lane = tuple[str, str]
_Routes = dict[tuple[str, str, str], Channel]


@dataclass(frozen=True, slots=True)
class _Flight:
    """A delivery under way: ``ends`` is when it is given up, on the monotonic clock, in seconds."""

    pending: PendingRow
    server: str
    started_at: str
    ends: float

    @property
    def lane(self) -> _Lane:
        return _lane(self.pending)


@dataclass
class Sender:
    """Sends over any number of turns what is due, without waiting for what is under way; a context manager.

    ``on_landing`` is called from another thread whenever a delivery has ended: it is time for another turn. The lock of
    the home's sending is held while something is under way; another's is waited for ``patience_s`` seconds.
    """

    means: Means
    armed: str | None = None
    patience_s: float = 0.0
    on_landing: Callable[[], None] = lambda: None
    _routes: _Routes = field(default_factory=dict)
    _lanes: dict[_Lane, deque[PendingRow]] = field(default_factory=dict)
    _flying: dict[str, _Flight] = field(default_factory=dict)
    _landed: SimpleQueue[tuple[str, Answer]] = field(default_factory=SimpleQueue)
    _arrived: list[tuple[str, Answer]] = field(default_factory=list)
    _lock: ExitStack = field(default_factory=ExitStack)
    _now: datetime | None = None
    _read_at: float = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of what is under way; the next sender of this home finds it interrupted."""
        self._flying.clear()
        self._lock.close()

    @property
    def busy(self) -> bool:
        """Whether a delivery is under way."""
        return bool(self._flying)

    def turn(
        self, database: Database, *, subscribers: tuple[Subscriber, ...], now: datetime, only: str | None = None
    ) -> SendReport:
        """Record what has ended, and start what is due at ``now`` (aware) as far as there is room.

        Raises:
            BusyError: another process is sending from this home.
        """
        self._now, self._read_at = now, time.monotonic()
        if not self.busy:
            self._lock.close()
            self._lock.enter_context(
                file_lock(self.means.home / "sending.lock", wait=False, patience_s=self.patience_s)
            )
            interrupt_orphans(database, utc_text(now))
        ended = self._record(database)
        self._routes = _routes(subscribers)
        quiet = {subscriber.name for subscriber in subscribers if is_quiet(subscriber, now)}
        self._lanes = self._due_lanes(database, quiet=quiet, only=only)
        return ended + self._start(database)

    def finish(self, database: Database) -> SendReport:
        """Wait until all that the last turn found due has ended, and record it."""
        report = SendReport((), 0)
        while self.busy:
            self._wait()
            report += self._record(database)
            report += self._start(database)
        return report

    def stop(self, database: Database) -> SendReport:
        """Start nothing more, wait until what is under way has ended, and record it."""
        self._lanes.clear()
        return self.finish(database)

    def _wait(self) -> None:
        """Wait until a delivery has ended or is overdue."""
        first = min(flight.ends for flight in self._flying.values())
        try:
            self._arrived.append(self._landed.get(timeout=max(0.0, first - time.monotonic())))
        except Empty:
            self._arrived += [(key, _overdue(flight)) for key, flight in self._flying.items() if flight.ends <= first]

    def _moment(self) -> datetime:
        """Return the time of the last turn and what has passed since then."""
        if self._now is None:
            raise RuntimeError("a sender's first turn tells it the time")
        return self._now + timedelta(seconds=time.monotonic() - self._read_at)

    def _due_lanes(self, database: Database, *, quiet: set[str], only: str | None) -> dict[_Lane, deque[PendingRow]]:
        """Return what is pending on each address, oldest first, where the first is due; the untried first."""
        lanes: dict[_Lane, deque[PendingRow]] = {}
        for pending in pending_deliveries(database, digest_id=only):
            # What waits for the end of its reader's quiet hours holds up nobody else at that address.
            if pending.subscriber not in quiet or pending.kind != "changes":
                lanes.setdefault(_lane(pending), deque()).append(pending)
        at = utc_text(self._moment())
        due = {lane: queue for lane, queue in lanes.items() if queue[0].delivery.next_at <= at}
        return dict(sorted(due.items(), key=lambda item: item[1][0].delivery.attempts > 0))

    def _start(self, database: Database) -> SendReport:
        """Start as many deliveries as may be under way; those that have no channel any more have ended at once."""
        report = SendReport((), 0)
        while startable := list(self._startable()):
            at = utc_text(self._moment())
            start_attempts(database, [pending.delivery.id for pending, _ in startable], at)
            for pending, channel in startable:
                self._fly(database, pending, channel, at=at)
            report += self._record(database)
        if not self.busy:
            self._lock.close()
        return report

    def _startable(self) -> Iterator[tuple[PendingRow, Channel | None]]:
        """Yield the first delivery of each address that has none under way, with its channel, while there is room."""
        flying = {flight.lane for flight in self._flying.values()}
        servers = Counter(flight.server for flight in self._flying.values())
        doubtful = sum(flight.pending.delivery.attempts > 0 for flight in self._flying.values())
        pace = self.means.pace
        room, room_for_doubtful = pace.concurrent - len(self._flying), max(1, pace.concurrent // 2) - doubtful
        for lane in [lane for lane in self._lanes if lane not in flying]:
            if room == 0:
                return
            pending = self._lanes[lane][0]
            channel = self._channel(pending)
            server = _server(channel)
            failed = pending.delivery.attempts > 0
            if servers[server] >= pace.per_server or (failed and room_for_doubtful <= 0):
                continue
            room, room_for_doubtful = room - 1, room_for_doubtful - failed
            servers[server] += 1
            yield pending, channel

    def _channel(self, pending: PendingRow) -> Channel | None:
        return self._routes.get((pending.subscriber, pending.delivery.channel, pending.delivery.address))

    def _fly(self, database: Database, pending: PendingRow, channel: Channel | None, *, at: str) -> None:
        key = pending.delivery.id
        self._flying[key] = _Flight(pending, _server(channel), at, time.monotonic() + self.means.limit_s + GRACE_S)
        if channel is None:
            self._arrived.append((key, NO_CHANNEL))
            return
        message, now = _message(database, pending), self._moment()

        def send() -> None:
            self._landed.put((key, attempt(message, channel, means=self.means, now=now)))
            self.on_landing()

        # A daemon, so that a program that is asked to end does not wait for what hangs.
        Thread(target=send, name=f"send-{key}", daemon=True).start()

    def _record(self, database: Database) -> SendReport:
        """Record what has ended; the deliveries behind those that failed rest."""
        while not self._landed.empty():
            self._arrived.append(self._landed.get())
        ended = [(self._flying.pop(key), answer) for key, answer in self._arrived if key in self._flying]
        self._arrived.clear()
        if not ended:
            return SendReport((), 0)
        if any(answer.outcome == "sent" for _, answer in ended):
            boundary("after-sending", self.armed)
        at = utc_text(self._moment())
        ends = [_ended(flight, answer, at) for flight, answer in ended]
        finish_attempts(database, ends)
        rested = sum(self._leave(flight, end) for (flight, _), end in zip(ended, ends, strict=True))
        return SendReport(tuple(_outcome(flight, end) for (flight, _), end in zip(ended, ends, strict=True)), rested)

    def _leave(self, flight: _Flight, end: Ended) -> int:
        """Let an address go on to its next delivery, or rest; return how many deliveries rest there."""
        queue = self._lanes.get(flight.lane, deque())
        if queue and queue[0].delivery.id == flight.pending.delivery.id:
            queue.popleft()
        if queue and end.state != "pending":
            return 0
        self._lanes.pop(flight.lane, None)
        return len(queue)


def _lane(pending: PendingRow) -> _Lane:
    return pending.delivery.channel, pending.delivery.address


def _server(channel: Channel | None) -> str:
    return f"{channel.kind} {channel.server}" if channel is not None else ""


def _routes(subscribers: tuple[Subscriber, ...]) -> _Routes:
    return {
        (subscriber.name, channel.kind, ledger_address(channel)): channel
        for subscriber in subscribers
        for channel in subscriber.channels
    }


def _overdue(flight: _Flight) -> Answer:
    return Answer("passing", f"no end of it, begun at {flight.started_at}: left to itself")


def _message(database: Database, pending: PendingRow) -> Message:
    digest, delivery = digest_row(database, pending.delivery.digest_id), pending.delivery
    return Message(
        key=delivery.id,
        digest_id=digest.id,
        subscriber=digest.subscriber,
        subject=digest.subject,
        html=digest.html,
        text=digest.text,
        payload_json=digest.payload_json,
        pictures=load_pictures(database, digest.id),
        kind=digest.kind,
        follows=tuple(delivery_key(one, delivery.channel, delivery.address) for one in digest.follows),
    )


def _ended(flight: _Flight, answer: Answer, at: str) -> Ended:
    key = flight.pending.delivery.id
    state, wait_s = fate(answer, key, flight.pending.delivery.attempts + 1)
    return Ended(AttemptRow(key, at, answer.outcome, answer.text), state, later(at, wait_s))


def _outcome(flight: _Flight, end: Ended) -> Outcome:
    delivery = flight.pending.delivery
    log.info(
        "delivery",
        id=delivery.id,
        channel=delivery.channel,
        address=delivery.address,
        state=end.state,
        answer=end.attempt.answer,
    )
    return Outcome(
        delivery_id=delivery.id,
        digest_id=delivery.digest_id,
        subscriber=flight.pending.subscriber,
        channel=delivery.channel,
        address=delivery.address,
        state=end.state,
        answer=end.attempt.answer,
    )
