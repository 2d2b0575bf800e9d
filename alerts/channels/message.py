"""What every channel is given: the message to carry, and the means it may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from pipeline.errors import PassingFailure
from pipeline.model import Picture

#: How long a connection or an answer may take, in seconds, when nothing else is set.
TIMEOUT_S = 20.0
#: How long one sending may take in all, in seconds, when nothing else is set: what takes longer is cut.
LIMIT_S = 60.0


@dataclass(frozen=True, slots=True)
class Message:
    """One digest on its way. ``key`` is the delivery's id at every attempt; ``payload_json`` a webhook's body.

    ``html`` names each of ``pictures`` as ``cid:CID``. ``kind`` is changes, test or notice. ``follows`` are the keys
    under which the digests that it goes on from were sent on the same channel, the oldest first.
    """

    key: str
    digest_id: str
    subscriber: str
    subject: str
    html: str
    text: str
    payload_json: str
    pictures: tuple[Picture, ...] = ()
    kind: str = "changes"
    follows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pace:
    """How many deliveries may be under way at once, in all and to one server."""

    concurrent: int = 32
    per_server: int = 8


@dataclass(frozen=True, slots=True)
class Means:
    """What the channels may use: the home for folders, secrets by name, loopback sites for tests, and time.

    ``loopback_sites`` are ``host:port`` pairs that may be reached besides public addresses. ``timeout_s`` is what a
    connection or an answer may take, ``limit_s`` what one sending may take in all, both in seconds.
    """

    home: Path
    secrets: Mapping[str, str] = field(default_factory=dict)
    loopback_sites: frozenset[str] = frozenset()
    timeout_s: float = TIMEOUT_S
    limit_s: float = LIMIT_S
    pace: Pace = Pace()

    def secret(self, name: str) -> str:
        """Return the secret of a name.

        Raises:
            PassingFailure: it is not set; the operator can set it before the next attempt.
        """
        value = self.secrets.get(name, "")
        if not value:
            raise PassingFailure(f"the secret {name} is not set: neither in the environment nor in the file of secrets")
        return value


class Send(Protocol):
    """A channel: carries one message, once, and says in a few words what the receiver answered."""

    def __call__(self, message: Message, channel: Any, *, means: Means, now: datetime) -> str:  # noqa: ANN401 - each takes the record of its own kind
        """Send ``message`` as ``channel`` (the record of this kind in :mod:`alerts.routes`) says.

        Raises:
            PassingFailure: the receiver may take it later, or did not answer within ``means.limit_s``.
            PermanentFailure: no attempt will help.
        """
        ...
