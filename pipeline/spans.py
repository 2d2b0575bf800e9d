"""Spans of a text in a row: asked for those in a stretch of it, in less than the time to look at all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar


class Spanned(Protocol):
    """Anything with a span in the text."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where it ends."""


T = TypeVar("T", bound=Spanned)


class Row(Generic[T]):
    """Spans of one kind, sorted by where they begin, no two alike; asked for those in a stretch of the text."""

    def __init__(self, items: Sequence[T]) -> None:
        self.items = items
        self._starts = [item.start for item in items]
        self.longest = max((item.end - item.start for item in items), default=0)

    def within(self, start: int, end: int) -> Sequence[T]:
        """Return those that begin in ``[start, end)``."""
        low = bisect_left(self._starts, start)
        return self.items[low : bisect_left(self._starts, end, low)]

    def any_within(self, start: int, end: int) -> bool:
        """Return whether one begins in ``[start, end)``."""
        low = bisect_left(self._starts, start)
        return low < len(self._starts) and self._starts[low] < end

    def ends_in(self, start: int, end: int) -> bool:
        """Return whether one ends in ``[start, end)``."""
        return any(start <= item.end < end for item in self.within(start - self.longest, end))

    def count_between(self, start: int, end: int) -> int:
        """Return how many lie wholly in ``[start, end)``."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return high - low - (high > low and self.items[high - 1].end > end)
