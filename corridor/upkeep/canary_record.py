"""What came of the last canary, as it lies in the home."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from pipeline.files import write_whole
from pipeline.utc import utc_moment

FILE_NAME = "canary.json"
#: How old the last canary is when the next one is due, at the least: one that came late does not shift the next.
DUE_AFTER = timedelta(hours=20)
#: How old the last canary of a home is when the operator is told that none comes any more.
MISSED_AFTER = timedelta(hours=50)


@dataclass(frozen=True, slots=True)
class CanaryReport:
    """What came of a canary.

    ``at`` is UTC ISO 8601; ``done`` names the steps that were well, ``failure`` says what was not, or is None.
    """

    at: str
    well: bool
    seconds: float
    done: tuple[str, ...]
    failure: str | None


_RECORD = TypeAdapter(CanaryReport)


def save_canary(home: Path, report: CanaryReport) -> None:
    """Keep what came of a canary, in the place of the one before.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(home / FILE_NAME, f"{json.dumps(asdict(report), ensure_ascii=False)}\n".encode())


def last_canary(home: Path) -> CanaryReport | None:
    """Return what came of the last canary of a home, or None when there was none or its record cannot be read."""
    try:
        return _RECORD.validate_json((home / FILE_NAME).read_bytes())
    except (FileNotFoundError, ValidationError):
        return None


def canary_is_due(home: Path, now: datetime) -> bool:
    """Return whether the last canary of a home is about a day old at ``now`` (aware), or there was none."""
    last = last_canary(home)
    return last is None or utc_moment(last.at) + DUE_AFTER <= now
