"""One attempt at a delivery: what the receiver answered, what that means, and how long to wait before the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import structlog

from alerts.channels import CHANNELS
from alerts.channels.message import Means, Message
from alerts.routes import Channel
from alerts.secrets import scrubbed
from pipeline.errors import DeliveryError, PassingFailure, PermanentFailure

#: After this many failed attempts a delivery is a dead letter.
ATTEMPTS_MAX = 8
#: The wait after the first failed attempt, doubled by each further one, in seconds.
BACKOFF_BASE_S = 60.0
#: The longest wait between two attempts, in seconds, also when the receiver asks for more.
BACKOFF_MAX_S = 6 * 3600.0
#: How far a wait is spread around its middle, so that receivers are not all asked again at once.
JITTER = 0.2
#: How much of an answer is kept, in characters.
ANSWER_MAX = 300

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """How one attempt ended: ``outcome`` is sent, passing or permanent; ``retry_after_s`` the wait asked for."""

    outcome: str
    text: str
    retry_after_s: float | None = None


#: The answer for a channel that is gone from the configuration.
NO_CHANNEL = Answer("permanent", "the channel is no longer in the subscriber's configuration")


def attempt(message: Message, channel: Channel, *, means: Means, now: datetime) -> Answer:
    """Send a message once and return how that ended; no secret stands in the answer.

    What no channel should raise is a passing failure, so that it holds up no other delivery.
    """
    try:
        answer = Answer("sent", CHANNELS[channel.kind](message, channel, means=means, now=now))
    except PassingFailure as error:
        answer = Answer("passing", str(error), error.retry_after_s)
    except (PermanentFailure, DeliveryError) as error:
        answer = Answer("permanent", str(error))
    except Exception as error:  # noqa: BLE001 - the outermost loop of a sending: recorded, and the next delivery goes on
        reason = _scrubbed(f"{type(error).__name__}: {error}", channel, means)
        log.error("delivery_defect", id=message.key, channel=channel.kind, error=reason)  # noqa: TRY400 - a trace may hold secrets
        answer = Answer("passing", f"defect in channel {channel.kind}: {type(error).__name__}")
    return Answer(answer.outcome, _scrubbed(answer.text, channel, means)[:ANSWER_MAX], answer.retry_after_s)


def _scrubbed(text: str, channel: Channel, means: Means) -> str:
    return scrubbed(text, [means.secrets[name] for name in channel.secrets if name in means.secrets])


def fate(answer: Answer, key: str, attempts: int) -> tuple[str, float]:
    """Return a delivery's state after its ``attempts``-th attempt, and the wait in seconds before the next."""
    if answer.outcome == "sent":
        return "sent", 0.0
    if answer.outcome != "passing" or attempts >= ATTEMPTS_MAX:
        return "dead", 0.0
    return "pending", backoff_s(key, attempts, asked_s=answer.retry_after_s)


def backoff_s(key: str, attempts: int, *, asked_s: float | None = None) -> float:
    """Return the wait in seconds after the ``attempts``-th failure: doubled each time, spread by a hash of the key.

    ``asked_s`` is the wait the receiver asked for, which is never undercut within ``BACKOFF_MAX_S``.
    """
    middle = min(BACKOFF_BASE_S * 2.0 ** (attempts - 1), BACKOFF_MAX_S)
    draw = int.from_bytes(sha256(f"{key}|{attempts}".encode()).digest()[:4]) / 2**32
    spread = middle * (1 - JITTER + 2 * JITTER * draw)
    return min(max(spread, asked_s or 0.0), BACKOFF_MAX_S)
