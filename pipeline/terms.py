"""Finds many terms of many languages in one pass, on folded text and at word boundaries.

Letters of the Latin, Greek and Arabic scripts make words and all else parts them: "Pakistan's", "dell'Italia" and
"30ہزار" hold the words one expects. A term ending in ``*`` matches every word that begins so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from pipeline.fold import fold_aligned

#: The first and last code points of the scripts our five languages are written in.
SCRIPTS: Final = ((0x0041, 0x024F), (0x0370, 0x03FF), (0x0600, 0x06FF), (0x0750, 0x077F))
#: Marks the end of a term that may go on inside the word.
STEM: Final = "*"
#: What :func:`pipeline.fold.fold_aligned` leaves where a mark folded away.
GONE: Final = "\u200b"
#: UTF-8 quotation marks read as a Western code page ("Pakistanâ€™s"); a word never continues into them.
MOJIBAKE: Final = "â€"

_VISIBLE = re.compile(f"[^{GONE}]+")


class _WordTable(dict[int, str]):
    """A translation table that keeps the folded letters of our scripts and makes a space of all else."""

    def __missing__(self, codepoint: int) -> str:
        char = fold_aligned(chr(codepoint))
        ours = any(first <= ord(char) <= last for first, last in SCRIPTS)
        self[codepoint] = char if char == GONE or (ours and char.isalpha()) else " "
        return self[codepoint]


_WORDS = _WordTable()


class Hit(NamedTuple):
    """One term found: its index in the matcher's list, and its span in the original text."""

    term: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """A text ready for matching: folded words between single spaces, with the way back to its offsets.

    ``offsets`` is None when the folded text has one character for each of the original.
    """

    folded: str
    offsets: tuple[int, ...] | None

    def original(self, position: int) -> int:
        """Return the offset in the original text of a position in ``folded`` (less its leading space)."""
        return position if self.offsets is None else self.offsets[position]


def words(text: str) -> Words:
    """Return ``text`` folded for matching.

    >>> words("L’Italia, 3 paesi").folded
    ' l italia    paesi '
    """
    if MOJIBAKE in text:
        text = text.replace(MOJIBAKE, "  ")
    folded = text.translate(_WORDS)
    if GONE not in folded:
        return Words(f" {folded} ", None)
    kept = list(_VISIBLE.finditer(folded))
    offsets = [position for part in kept for position in range(part.start(), part.end())]
    return Words(f" {''.join(part.group() for part in kept)} ", (*offsets, len(text)))


def normalise(term: str) -> str:
    """Return ``term`` as the automaton knows it: folded words between single spaces, with a leading space."""
    return " " + " ".join(words(term).folded.split())


class Matcher:
    """An automaton over a list of terms; built once, used for every text."""

    def __init__(self, terms: Iterable[str]) -> None:
        given = tuple(terms)
        self._stem = tuple(term.endswith(STEM) for term in given)
        self._automaton = AhoCorasick([normalise(term) for term in given])

    def find(self, text: Words) -> list[Hit]:
        """Return every term in ``text`` that begins and ends with a word, overlapping ones too, by their end."""
        folded, original = text.folded, text.original
        hits: list[Hit] = []
        for term, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            stop = end
            if folded[end] != " ":
                if not self._stem[term]:
                    continue
                stop = folded.index(" ", end)
            hits.append(Hit(term, original(start), original(stop - 2) + 1))
        return hits


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that do not overlap, sorted: of those that do, the first, and of those, the longest.

    Hits of several terms on one span all stay.
    """
    taken: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end, hit.term)):
        if not taken or hit.start >= taken[-1].end or hit[1:] == taken[-1][1:]:
            taken.append(hit)
    return taken
