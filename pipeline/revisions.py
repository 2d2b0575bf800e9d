"""Compares two texts of one address by paragraph: what a later one says anew, no longer, or otherwise.

Kept is what stands once in each of two texts, in one order in both, and paragraphs are alike by the words they keep in
the same way: this takes time in proportion to their length, however they repeat themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.model import ParagraphChangeKind
from pipeline.sentences import split_sentences

#: Two paragraphs are one, changed, when they share this much of the words that stand once in them, in order.
ALIKE = 0.5

#: The paragraph that another one was made of is looked for among so many of those that were not kept.
AHEAD = 10

#: Where a thing stands in each of two texts.
Places = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One paragraph that differs: ``old`` is None where it was added, ``new`` where it was removed."""

    kind: ParagraphChangeKind
    old: str | None
    new: str | None


def changed_paragraphs(old: str, new: str) -> tuple[ParagraphChange, ...]:
    r"""Return how the paragraphs (lines) of ``new`` differ from those of ``old``, in the order of the text.

    >>> [change.kind.value for change in changed_paragraphs("a b c d\ne", "a b c 5\ne\nf")]
    ['changed', 'added']
    """
    before, after = old.split("\n"), new.split("\n")
    found: list[ParagraphChange] = []
    start = new_start = 0
    for end, new_end in (*_kept(_once(before), _once(after)), (len(before), len(after))):
        found += _paired(before[start:end], after[new_start:new_end])
        start, new_start = end + 1, new_end + 1
    return tuple(found)


def is_later_text(old: str, new: str) -> bool:
    r"""Return whether ``new`` is the same article as ``old`` later on: half of its words stand in kept paragraphs.

    >>> is_later_text("a b c\nd e\n12 visas", "a b c\nd e"), is_later_text("a b c\nd e", "log in to read on")
    (True, False)
    """
    kept = frozenset(old.split("\n"))
    paragraphs = [(paragraph, len(paragraph.split())) for paragraph in new.split("\n")]
    words = sum(count for _, count in paragraphs)
    return words > 0 and 2 * sum(count for paragraph, count in paragraphs if paragraph in kept) >= words


def is_reworded(sentence: str, text: str, language: str) -> bool:
    """Return whether most of the words of a sentence stand in one sentence of ``text``.

    >>> is_reworded("They signed it in Rome", "In Rome, they said, both signed it. The pool opens.", "en")
    True
    >>> is_reworded("They signed it there in Rome", "It rained in Rome. Both signed.", "en")
    False
    """
    words = _words(sentence)
    cut = (text[part.start : part.end] for part in split_sentences(text, language))
    return any(2 * len(words & _words(part)) > len(words) for part in cut)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _once(parts: Sequence[str]) -> dict[str, int]:
    """Return the parts that stand only once, with their places."""
    counts = Counter(parts)
    return {part: place for place, part in enumerate(parts) if counts[part] == 1}


def _kept(old: Mapping[str, int], new: Mapping[str, int]) -> list[Places]:
    """Return the places of what stands in both and in one order: the longest such row (by patience sorting)."""
    lowest: list[int] = []  # of the last places of all rows of a length, the first in the old text
    rows: list[tuple[Places, Any]] = []  # the row that ends there: its last places, and the row before them
    for part, new_place in new.items():
        place = old.get(part)
        if place is None:
            continue
        length = bisect_left(lowest, place)
        lowest[length : length + 1] = [place]
        rows[length : length + 1] = [((place, new_place), rows[length - 1] if length else None)]
    kept: list[Places] = []
    row = rows[-1] if rows else None
    while row is not None:
        places, row = row
        kept.append(places)
    return kept[::-1]


def _paired(removed: Sequence[str], added: Sequence[str]) -> list[ParagraphChange]:
    """Return the changes between two stretches of paragraphs, each new one paired with the old one most like it."""
    found: list[ParagraphChange] = []
    words = [_once(old.split()) for old in removed]
    start = 0
    for new in added:
        partner = _partner(new, removed[start : start + AHEAD], words[start : start + AHEAD])
        if partner is None:
            found.append(ParagraphChange(ParagraphChangeKind.ADDED, None, new))
            continue
        found += (_removed(old) for old in removed[start : start + partner])
        start += partner + 1
        if (old := removed[start - 1]) != new:
            found.append(ParagraphChange(ParagraphChangeKind.CHANGED, old, new))
    return found + [_removed(old) for old in removed[start:]]


def _removed(old: str) -> ParagraphChange:
    return ParagraphChange(ParagraphChangeKind.REMOVED, old, None)


def _partner(new: str, olds: Sequence[str], words: Sequence[Mapping[str, int]]) -> int | None:
    """Return which of ``olds``, with their ``words``, is ``new`` or else most like it; None when none is alike."""
    if new in olds:
        return olds.index(new)
    new_words = _once(new.split())
    likeness = [_likeness(old_words, new_words) for old_words in words]
    most = max(likeness, default=0.0)
    return likeness.index(most) if most >= ALIKE else None


def _likeness(old: Mapping[str, int], new: Mapping[str, int]) -> float:
    """Return which share of their words two paragraphs have in common, in order."""
    return 2 * len(_kept(old, new)) / max(1, len(old) + len(new))
