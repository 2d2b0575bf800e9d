"""Where a digest goes: one record for each kind of channel, as ``config/subscribers.toml`` has them.

Secrets never stand here: a record names the secret that it needs, which the environment or the file of secrets holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal
from urllib.parse import urlsplit

_STRICT: dict[str, str] = {"extra": "forbid"}
_MAIL_ADDRESS = re.compile(r"[^@\s<>]+@[^@\s<>]+\Z")
_WEB_ADDRESS = re.compile(r"https?://[^/\s]+")
_UNSUBSCRIBE = re.compile(r"(?:https://|mailto:)[^\s<>,]+\Z")
#: A secret's name; what looks like the secret itself is none: names stand in errors, in logs and in the ledger.
_SECRET_NAME = re.compile(r"(?!whsec_)[A-Za-z_][\w.-]*\Z")
#: A feed's newest entries that are kept, when nothing else is asked for.
FEED_ENTRIES = 100


def _check_names(**names: str | None) -> None:
    """Refuse what cannot be a secret's name, without showing it."""
    for field, name in names.items():
        if name is not None and not _SECRET_NAME.match(name):
            raise ValueError(f"{field}: must be the name of a secret, such as CORRIDOR_SECRET, not the secret itself")


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class EmailChannel:
    """A mailbox reached by SMTP. ``password_env`` names the secret that is its password.

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
            if not _MAIL_ADDRESS.match(value):
                raise ValueError(f"{field}: must be one mail address (name@example.org)")
        if self.unsubscribe is not None and not _UNSUBSCRIBE.match(self.unsubscribe):
            raise ValueError("unsubscribe: must be one https:// or mailto: address")
        if (self.username is None) != (self.password_env is None):
            raise ValueError("username and password_env: a login needs both")
        _check_names(password_env=self.password_env)

    @property
    def address(self) -> str:
        """The full address; never logged or stored, see :mod:`alerts.masking`."""
        return self.to

    @property
    def server(self) -> str:
        """What takes the messages of this channel and may be held up by one of them."""
        return f"{self.host}:{self.port}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names of the secrets that are needed."""
        return (self.password_env,) if self.password_env else ()


@dataclass(frozen=True, slots=True)
class WebhookChannel:
    """An address that takes signed JSON. ``secret_env`` names its ``whsec_`` secrets.

    The address stands in ``url``, or is itself a secret that ``url_env`` names.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["webhook"]
    secret_env: str
    url: str | None = None
    url_env: str | None = None

    def __post_init__(self) -> None:
        if (self.url is None) == (self.url_env is None):
            raise ValueError("url, url_env: give one of the two")
        _check_names(secret_env=self.secret_env, url_env=self.url_env)
        if self.url is not None and not _WEB_ADDRESS.match(self.url):
            raise ValueError("url: must begin with https:// or http:// and name a host")

    @property
    def address(self) -> str:
        """The full address, or the name of the secret that it is."""
        return self.url or f"secret:{self.url_env}"

    @property
    def server(self) -> str:
        """The host, or the name of the secret that holds it."""
        return urlsplit(self.url).netloc.rpartition("@")[2] if self.url else self.address

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names of the secrets that are needed."""
        return (self.secret_env, self.url_env) if self.url_env else (self.secret_env,)


@dataclass(frozen=True, slots=True)
class ChatChannel:
    """A room of Slack, Teams, Discord or Telegram. ``url_env`` names the secret that is its Apprise address."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["chat"]
    url_env: str

    def __post_init__(self) -> None:
        _check_names(url_env=self.url_env)

    @property
    def address(self) -> str:
        """The name of the secret that holds the address."""
        return f"secret:{self.url_env}"

    @property
    def server(self) -> str:
        """The name of the secret that holds the address."""
        return self.address

    @property
    def secrets(self) -> tuple[str, ...]:
        """The names of the secrets that are needed."""
        return (self.url_env,)


class _Folder:
    """What channels into a folder share."""

    __slots__ = ()
    path: str

    @property
    def address(self) -> str:
        """The folder as configured."""
        return self.path

    @property
    def server(self) -> str:
        """The folder as configured."""
        return self.path

    @property
    def secrets(self) -> tuple[str, ...]:
        """None are needed."""
        return ()


@dataclass(frozen=True, slots=True)
class FolderChannel(_Folder):
    """A folder that receives each digest as three files; a relative path lies in the home."""

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["folder"]
    path: str = "digests"


@dataclass(frozen=True, slots=True)
class FeedChannel(_Folder):
    """A folder that holds the newest changes as ``atom.xml`` and ``feed.json``; a relative path lies in the home.

    ``url`` is the public address of the folder, when a web server shows it.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = _STRICT
    kind: Literal["feed"]
    path: str = "feed"
    title: str = "Corridor"
    url: str | None = None
    entries: int = FEED_ENTRIES

    def __post_init__(self) -> None:
        if self.url is not None and not _WEB_ADDRESS.match(self.url):
            raise ValueError("url: must begin with https:// or http:// and name a host")
        if self.entries < 1:
            raise ValueError(f"entries: {self.entries} must be 1 or more")


Channel = EmailChannel | WebhookChannel | ChatChannel | FolderChannel | FeedChannel
