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


@dataclass(frozen=True, slots=True)
class Message:
    """One digest on its way. ``key`` is the delivery's id at every attempt; ``payload_json`` a webhook's body.

    ``html`` names each of ``pictures`` as ``cid:CID``.
    """

    key: str
    digest_id: str
    subscriber: str
    subject: str
    html: str
    text: str
    payload_json: str
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Means:
    """What the channels may use: the home for folders, the environment for secrets, loopback sites for tests.

    ``loopback_sites`` are ``host:port`` pairs a webhook may reach besides public addresses. ``timeout_s`` is in
    seconds.
    """

    home: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    loopback_sites: frozenset[str] = frozenset()
    timeout_s: float = TIMEOUT_S

    def secret(self, variable: str) -> str:
        """Return the secret held by an environment variable.

        Raises:
            PassingFailure: it is not set; the operator can set it before the next attempt.
        """
        value = self.environment.get(variable, "")
        if not value:
            raise PassingFailure(f"the environment variable {variable} is not set")
        return value


class Send(Protocol):
    """A channel: carries one message, once, and says in a few words what the receiver answered."""

    def __call__(self, message: Message, channel: Any, *, means: Means, now: datetime) -> str:  # noqa: ANN401 - each takes the record of its own kind
        """Send ``message`` as ``channel`` (the record of this kind in ``subscribers``) says.

        Raises:
            PassingFailure: the receiver may take it later.
            PermanentFailure: no attempt will help.
        """
        ...
