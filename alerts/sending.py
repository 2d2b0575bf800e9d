"""Sends what is due: an attempt is recorded before the first byte goes out and marked after the answer.

A crash between the answer and the mark sends the delivery once more with the same key; that is the only way anything
is sent twice, and no outbox without the receiver's help can close it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import structlog
from sqlite_utils import Database

from alerts.channels import CHANNELS
from alerts.channels.message import Means, Message
from alerts.masking import ledger_address
from alerts.subscribers import Channel, Subscriber
from pipeline.boundaries import boundary
from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure
from pipeline.ledger.database import file_lock
from pipeline.ledger.outbox import (
    AttemptRow,
    DeliveryRow,
    digest_row,
    due_deliveries,
    finish_attempt,
    interrupt_orphans,
    retry_delivery,
    start_attempt,
)
from pipeline.ledger.pictures import load_pictures
from pipeline.utc import later, utc_text

#: After this many failed attempts a delivery is a dead letter.
ATTEMPTS_MAX = 8
#: The wait after the first failed attempt, doubled by each further one, in seconds.
BACKOFF_BASE_S = 60.0
#: The longest wait between two attempts, in seconds, also when the receiver asks for more.
BACKOFF_MAX_S = 6 * 3600.0
#: How far a wait is spread around its middle, so that receivers are not all asked again at once.
JITTER = 0.2

log = structlog.get_logger(__name__)


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

    def count(self, state: str) -> int:
        """Return how many deliveries ended in ``state``."""
        return sum(outcome.state == state for outcome in self.outcomes)


def send_due(
    database: Database, *, subscribers: tuple[Subscriber, ...], means: Means, now: datetime, armed: str | None = None
) -> SendReport:
    """Send every delivery due at ``now`` (aware); one that fails holds back only later ones to the same address.

    ``armed`` names the boundary to die at, for the tests of crashes.

    Raises:
        BusyError: another process is sending from this home.
    """
    routes = _routes(subscribers)
    outcomes: list[Outcome] = []
    failed: set[tuple[str, str]] = set()
    rested = 0
    with file_lock(means.home / "sending.lock", wait=False):
        interrupt_orphans(database, utc_text(now))
        for delivery in due_deliveries(database, utc_text(now)):
            lane = (delivery.channel, delivery.address)
            if lane in failed:
                rested += 1
                continue
            outcome = _send_one(database, delivery, routes=routes, means=means, moment=_Moment(now, armed))
            outcomes.append(outcome)
            if outcome.state == "pending":
                failed.add(lane)
    return SendReport(tuple(outcomes), rested)


def retry(database: Database, delivery_id: str, *, now: datetime) -> bool:
    """Make a dead delivery due again and return whether there was one of this id."""
    return retry_delivery(database, delivery_id, utc_text(now))


@dataclass(frozen=True, slots=True)
class _Moment:
    now: datetime
    armed: str | None


_Routes = dict[tuple[str, str, str], Channel]


def _routes(subscribers: tuple[Subscriber, ...]) -> _Routes:
    return {
        (subscriber.name, channel.kind, ledger_address(channel)): channel
        for subscriber in subscribers
        for channel in subscriber.channels
    }


def _send_one(database: Database, delivery: DeliveryRow, *, routes: _Routes, means: Means, moment: _Moment) -> Outcome:
    digest = digest_row(database, delivery.digest_id)
    channel = routes.get((digest.subscriber, delivery.channel, delivery.address))
    message = Message(
        delivery.id,
        digest.id,
        digest.subscriber,
        digest.subject,
        digest.html,
        digest.text,
        digest.payload_json,
        load_pictures(database, digest.id),
    )
    at = utc_text(moment.now)
    start_attempt(database, delivery.id, at)
    state, kind, answer, next_at = "sent", "sent", "", at
    try:
        answer = _carry(message, channel, means=means, now=moment.now)
    except DeliveryError as error:
        state, wait_s = _fate(error, delivery)
        kind = "passing" if isinstance(error, PassingFailure) else "permanent"
        answer, next_at = str(error), later(at, wait_s)
    else:
        boundary("after-sending", moment.armed)
    finish_attempt(database, AttemptRow(delivery.id, at, kind, answer), state=state, next_at=next_at)
    log.info("delivery", id=delivery.id, channel=delivery.channel, address=delivery.address, state=state, answer=answer)
    return Outcome(delivery.id, digest.id, digest.subscriber, delivery.channel, delivery.address, state, answer)


def _carry(message: Message, channel: Channel | None, *, means: Means, now: datetime) -> str:
    """Send on the channel; what no channel should raise is a passing failure, so that it holds no other delivery."""
    if channel is None:
        raise PermanentFailure("the channel is no longer in the subscriber's configuration")
    try:
        return CHANNELS[channel.kind](message, channel, means=means, now=now)
    except DeliveryError:
        raise
    except Exception as error:  # the outermost loop of sending: recorded, and the next delivery goes on
        log.exception("delivery_defect", id=message.key, channel=channel.kind)
        raise PassingFailure(f"defect in channel {channel.kind}: {type(error).__name__}") from error


def _fate(error: DeliveryError, delivery: DeliveryRow) -> tuple[str, float]:
    """Return the state after a failed attempt and the wait in seconds before the next."""
    attempts = delivery.attempts + 1
    if not isinstance(error, PassingFailure) or attempts >= ATTEMPTS_MAX:
        return "dead", 0.0
    return "pending", backoff_s(delivery.id, attempts, asked_s=error.retry_after_s)


def backoff_s(key: str, attempts: int, *, asked_s: float | None = None) -> float:
    """Return the wait in seconds after the ``attempts``-th failure: doubled each time, spread by a hash of the key.

    ``asked_s`` is the wait the receiver asked for, which is never undercut within ``BACKOFF_MAX_S``.
    """
    middle = min(BACKOFF_BASE_S * 2.0 ** (attempts - 1), BACKOFF_MAX_S)
    draw = int.from_bytes(sha256(f"{key}|{attempts}".encode()).digest()[:4]) / 2**32
    spread = middle * (1 - JITTER + 2 * JITTER * draw)
    return min(max(spread, asked_s or 0.0), BACKOFF_MAX_S)
