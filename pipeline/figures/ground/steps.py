"""What is looked for in a text once and asked for again and again: the marks that part its words, and patterns."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import itemgetter
from typing import Final

from pipeline.spans import Spanned

#: What a step over each mark costs, in words: a clause is further away than a word.
COSTS: Final = (
    (re.compile(r"\s+"), 1),
    (re.compile(r"[,،](?!\d)|\s[-–—]\s"), 4),
    (re.compile(r"[;؛()\[\]«»·]"), 6),
    (re.compile(r":(?!\d)"), 2),
)


class Steps:
    """Where a text has what a step over costs, each with the cost of all before it."""

    def __init__(self, text: str) -> None:
        marks = sorted((match.start(), price) for mark, price in COSTS for match in mark.finditer(text))
        self._places = [place for place, _ in marks]
        self._totals = [0, *accumulate(price for _, price in marks)]
        self._length = len(text)

    def cost(self, start: int, end: int) -> int:
        """Return what it costs to go from one place to another, in words."""
        return self._totals[bisect_left(self._places, end)] - self._totals[bisect_left(self._places, start)]

    def around(self, start: int, end: int, cost: int) -> tuple[int, int]:
        """Return the first place from which ``start``, and the last that from ``end``, is reached for ``cost``."""
        left = bisect_left(self._totals, self._totals[bisect_left(self._places, start)] - cost)
        right = bisect_right(self._totals, self._totals[bisect_left(self._places, end)] + cost) - 1
        first = self._places[left - 1] + 1 if left else 0
        return first, self._places[right] if right < len(self._places) else self._length


class Marks:
    """Where a pattern stands in a stretch of a text, none overlapping another."""

    def __init__(self, pattern: re.Pattern[str], text: str, stretch: Spanned) -> None:
        self._pattern, self._text = pattern, text
        self._spans = [match.span() for match in pattern.finditer(text, stretch.start, stretch.end)]

    def before(self, position: int) -> tuple[int, int] | None:
        """Return the last that ends at or before a place, as if the text ended there; None where there is none."""
        at = bisect_right(self._spans, position, key=itemgetter(1))
        cut = self._spans[at][0] if at < len(self._spans) else position
        if cut < position and (last := self._pattern.search(self._text, cut, position)):
            return last.span()
        return self._spans[at - 1] if at else None

    def between(self, start: int, end: int) -> bool:
        """Return whether one stands wholly between two places."""
        at = bisect_left(self._spans, start, key=itemgetter(0))
        return at < len(self._spans) and self._spans[at][1] <= end

    def first(self, start: int, last: int) -> int | None:
        """Return where the first begins that begins between two places, the last one included."""
        at = bisect_left(self._spans, start, key=itemgetter(0))
        return self._spans[at][0] if at < len(self._spans) and self._spans[at][0] <= last else None
