"""Who is told what, when and where: the records of ``config/subscribers.toml``.

The front door loads the file with ``pydantic.TypeAdapter(SubscriberFile)``; unknown keys are refused. Secrets never
stand here: a channel names the environment variable that holds one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import Annotated, ClassVar, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Discriminator

from pipeline.model import AgreementKind, Verdict

#: What a subscriber's name may be: it becomes part of file names and identifiers.
NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")
#: A corridor: two ISO 3166 alpha-2 codes (or EU), either of which may be ``*``, or ``*`` for all.
CORRIDOR = re.compile(r"(?:\*|(?:[A-Z]{2}|\*)-(?:[A-Z]{2}|\*))\Z")
#: What a template's name may be: a file stem, never a path.
TEMPLATE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}\Z")

_STRICT: dict[str, str] = {"extra": "forbid"}


class Schedule(StrEnum):
    """How often a subscriber is told."""

    IMMEDIATE = "immediate"
    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


class Weekday(StrEnum):
    """The day of a weekly digest, Monday first as in ``datetime.weekday``."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class WhenEmpty(StrEnum):
    """What happens when a digest is due and there is nothing new."""

    SEND = "send"
    SILENT = "silent"


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class EmailChannel:
    """A mailbox reached by SMTP. ``password_env`` names the variable that holds the password.

    ``unsubscribe`` is an https or mailto address for List-Unsubscribe; without it a mail to ``sender`` is offered.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["email"]
    to: str
    sender: str
    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    username: str | None = None
    password_env: str | None = None
    unsubscribe: str | None = None

    def __post_init__(self) -> None:
        for field, value in (("to", self.to), ("sender", self.sender)):
            if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", value):
                raise ValueError(f"{field}: {value!r} is not one mail address (name@example.org)")

    @property
    def address(self) -> str:
        """The full address; never logged or stored, see :mod:`alerts.masking`."""
        return self.to


@dataclass(frozen=True, slots=True)
class WebhookChannel:
    """An address that takes signed JSON. ``secret_env`` names the variable that holds its ``whsec_`` secrets."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["webhook"]
    url: str
    secret_env: str

    def __post_init__(self) -> None:
        if not re.match(r"https?://[^/\s]+", self.url):
            raise ValueError("url: must begin with https:// or http:// and name a host")

    @property
    def address(self) -> str:
        """The full address; never logged or stored, see :mod:`alerts.masking`."""
        return self.url


@dataclass(frozen=True, slots=True)
class FolderChannel:
    """A folder that receives each digest as three files; a relative path lies in the home."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["folder"]
    path: str = "digests"

    @property
    def address(self) -> str:
        """The folder as configured."""
        return self.path


Channel = EmailChannel | WebhookChannel | FolderChannel


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A reader: what it wants to hear (an empty filter takes all that is told), when, and on which channels.

    ``corridors`` are pairs such as ``PK-IT`` (either direction) or ``*``; the first named is shown first. ``at`` is
    ``HH:MM`` on the clock of ``zone`` (IANA); ``weekday`` counts for weekly digests only.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    name: str
    channels: tuple[Annotated[Channel, Discriminator("kind")], ...]
    corridors: tuple[str, ...] = ("*",)
    measures: tuple[str, ...] = ()
    kinds: tuple[AgreementKind, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    min_outlets: int = 1
    languages: tuple[str, ...] = ()
    schedule: Schedule = Schedule.IMMEDIATE
    at: str = "08:00"
    weekday: Weekday = Weekday.MONDAY
    zone: str = "UTC"
    when_empty: WhenEmpty = WhenEmpty.SILENT
    template: str = "digest"

    def __post_init__(self) -> None:
        if not NAME.match(self.name):
            raise ValueError(f"name: {self.name!r} must be 1 to 40 of a-z, 0-9, - and _")
        if not TEMPLATE.match(self.template):
            raise ValueError(f"template: {self.template!r} must be a file stem, not a path")
        for corridor in self.corridors:
            if not CORRIDOR.match(corridor):
                raise ValueError(f"corridors: {corridor!r} must be a pair such as PK-IT, or *")
        self._check_clock()

    def _check_clock(self) -> None:
        try:
            time.fromisoformat(self.at)
        except ValueError as error:
            raise ValueError(f"at: {self.at!r} must be a time such as 08:00") from error
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"zone: {self.zone!r} must be an IANA zone such as Europe/Rome") from error


@dataclass(frozen=True, slots=True)
class SubscriberFile:
    """The whole of ``config/subscribers.toml``: an array of tables named ``subscribers``."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    subscribers: tuple[Subscriber, ...] = ()

    def __post_init__(self) -> None:
        names = [subscriber.name for subscriber in self.subscribers]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"subscribers: {', '.join(twice)} stands there twice")
