"""The tree of errors, by what happens next.

::

    CorridorError
    ├── StopError             the run cannot go on: exit code 1
    │   ├── ConfigError       a file, key or value of ours is wrong; names all three and what is allowed
    │   ├── LedgerError       the ledger cannot be used
    │   │   ├── SchemaError   it was written by a program we are not
    │   │   └── BusyError     another process is writing
    │   ├── ReplayError       a replay would lose what was read before
    │   └── DecisionError     a person's decision on a mention cannot be taken
    ├── SourceError           this source rests until its next turn
    ├── PageError             this page is set aside with its reason
    ├── CanaryError           the made-up article did not come through
    ├── RenderingError        a template or picture is wrong; the digest is made without it
    └── DeliveryError         one delivery on one channel
        ├── PassingFailure    worth another attempt, later
        └── PermanentFailure  no attempt will help; kept as a dead letter
"""

from __future__ import annotations


class CorridorError(Exception):
    """The root of all errors the program raises on purpose."""


class StopError(CorridorError):
    """The run cannot go on."""


class ConfigError(StopError):
    """A configuration file is wrong: which file, line, key and value, and what is allowed."""


class LedgerError(StopError):
    """The ledger cannot be used."""


class SchemaError(LedgerError):
    """The database has migrations this program does not know."""


class BusyError(LedgerError):
    """Another process holds the ledger for writing."""


class DecisionError(StopError):
    """A person's decision on a mention cannot be taken: no such mention or decision, or a value that is not allowed."""


class ReplayError(StopError):
    """A page that gave an article before could not be read in a replay; nothing was changed."""


class SourceError(CorridorError):
    """A source could not be polled; it rests until its next turn."""


class PageError(CorridorError):
    """A page could not be read; it is set aside with its reason."""


class CanaryError(CorridorError):
    """The made-up article did not come through; says at which step."""


class RenderingError(CorridorError):
    """A template or picture is wrong, or takes too much; the digest is made without it."""


class DeliveryError(CorridorError):
    """A digest could not be delivered on a channel."""


class PassingFailure(DeliveryError):  # noqa: N818 - the name says the fate, which is what the reader needs
    """The receiver may take it later.

    ``retry_after_s`` is the wait the receiver asked for, in seconds, or None.
    """

    def __init__(self, reason: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after_s = retry_after_s


class PermanentFailure(DeliveryError):  # noqa: N818 - as PassingFailure
    """No further attempt will help."""
