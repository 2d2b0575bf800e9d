"""Weighs the prose that a page's elements hold: text of a line's length that is no link, whatever element it stands in.

Whoever cuts by name or by place asks here first, so that no cut takes most of what a page has to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from pipeline.extraction.content.paragraphs import block_of

#: A stretch of text is a sentence from so many characters on; a block's stretches are a line from so many on, in all.
SENTENCE, LINE = 80, 40

#: A story is at least this long, in characters: one above another, and one that may be cut.
STORY_LENGTH = 250

#: A shorter stretch is none, in characters.
SHORTEST = 3

_UNLINKED = "[not(ancestor::a or ancestor::button or ancestor::select or ancestor::textarea)]"
# The first test spares the costlier ones most nodes.
_STRETCHES = {
    least: etree.XPath(f".//text()[string-length(.) > {least}][string-length(normalize-space(.)) > {least}]{_UNLINKED}")
    for least in (SHORTEST, SENTENCE)
}


def stretches(element: Any, least: int) -> list[Any]:  # noqa: ANN401 - lxml ships no types
    """Return the stretches of text below ``element`` that are longer than ``least`` characters and no link.

    Args:
        element: where to look.
        least: :data:`SHORTEST` or :data:`SENTENCE`.
    """
    found: list[Any] = _STRETCHES[least](element)
    return found


@dataclass(slots=True)
class Prose:
    """How many characters of prose each element below ``body`` holds, and how many there are in all."""

    body: Any
    held: dict[Any, int]
    total: int

    @classmethod
    def of(cls, body: Any) -> Prose:  # noqa: ANN401 - as stretches
        """Return the prose below ``body``: the blocks whose unlinked text is as long as a line."""
        blocks: dict[Any, int] = {}
        for text in stretches(body, SHORTEST):
            block = block_of(holder_of(text))
            blocks[block] = blocks.get(block, 0) + len(text.strip())
        return cls._summed(body, (entry for entry in blocks.items() if entry[1] > LINE))

    @classmethod
    def of_stretches(cls, body: Any, texts: Iterable[Any]) -> Prose:  # noqa: ANN401 - as stretches
        """Return the prose of ``texts`` alone, stretches below ``body``."""
        return cls._summed(body, ((holder_of(text), len(text.strip())) for text in texts))

    @classmethod
    def _summed(cls, body: Any, lengths: Iterable[tuple[Any, int]]) -> Prose:  # noqa: ANN401 - as stretches
        """Return the prose of elements with what they hold themselves, added up for all around them."""
        held: dict[Any, int] = {}
        total = 0
        for holder, length in lengths:
            total += length
            element = holder
            while element is not None and element is not body:
                held[element] = held.get(element, 0) + length
                element = element.getparent()
        return cls(body, held, total)

    def within(self, element: Any) -> int:  # noqa: ANN401 - as stretches
        """Return how many characters ``element`` holds."""
        return self.total if element is self.body else self.held.get(element, 0)

    def forget(self, element: Any) -> None:  # noqa: ANN401 - as stretches
        """Take the prose of ``element``, which is about to be dropped, out of all that hold it."""
        length = self.within(element)
        self.total -= length
        for above in element.iterancestors() if length else ():
            if above in self.held:
                self.held[above] -= length


def holder_of(text: Any) -> Any:  # noqa: ANN401 - as stretches
    """Return the element that a stretch of text stands in."""
    element = text.getparent()
    return element.getparent() if text.is_tail else element
