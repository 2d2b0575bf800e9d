"""What a person wants to know of a listing before it is trusted: how much, how new, dated, in which language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extraction.metadata.language import CERTAIN, detect
from pipeline.ledger.captures import Listed

#: How many titles are shown, and how many are looked at for their language.
SHOWN = 3
LOOKED_AT = 20
#: Titles with fewer letters than this say nothing of their language.
ENOUGH_LETTERS = 30


@dataclass(frozen=True, slots=True)
class Sample:
    """A listing in short.

    Attributes:
        entries: how many there are.
        dated: how many of them have a time.
        newest: the latest time, UTC, or None.
        language: the one that the titles are in, ISO 639-1, or None where they do not tell.
        titles: the first few.
    """

    entries: int = 0
    dated: int = 0
    newest: str | None = None
    language: str | None = None
    titles: tuple[str, ...] = ()


#: Of a listing that was not read.
NOTHING = Sample()


def sample(entries: Sequence[Listed], now: str) -> Sample:
    """Return a listing in short; times that lie ahead of the UTC time ``now`` are not the newest."""
    times = [entry.published for entry in entries if entry.published]
    titles = [entry.title for entry in entries if entry.title]
    return Sample(
        entries=len(entries),
        dated=len(times),
        newest=max((time for time in times if time <= now), default=None),
        language=_language(titles),
        titles=tuple(titles[:SHOWN]),
    )


def _language(titles: Sequence[str]) -> str | None:
    text = ". ".join(titles[:LOOKED_AT])
    if sum(map(str.isalpha, text)) < ENOUGH_LETTERS:
        return None
    language, certainty = detect(text)
    return language if certainty >= CERTAIN else None
