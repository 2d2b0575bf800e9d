"""Tells whether two texts are one: MinHash signatures to find candidates, exact containment to decide.

A copy never stops reading: a copy with changed figures still is one. Copies only collapse the telling. Signatures are
our own, with fixed constants, so that stored ones stay comparable: change anything that moves a value and raise
:data:`SIGNATURE_VERSION`.

The scheme is that of Broder (1997): the share of equal minima estimates the Jaccard similarity of two sets of shingles;
with bands of two rows, two texts of similarity ``s`` share a band with probability
``1 - (1 - s**2) ** 64``: .998 at .3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from pipeline.fold import fold
from pipeline.model import CopyRelation

#: Raised when signatures of an earlier version are not comparable any more.
SIGNATURE_VERSION = 1

#: Words in a shingle; permutations in a signature; rows in a band.
SHINGLE, PERMUTATIONS, ROWS = 3, 128, 2

#: Two texts are related when this share of the smaller one's shingles is in the larger one.
CONTAINED = 0.5

#: A text of fewer words is a short brief: two such, on one thing, share phrases without being copies.
SHORT = 30

#: What a short brief must have in common with the other, beside its numbers; below :data:`TINY` words only ``same``
#: counts.
SHORT_CONTAINED, TINY = 0.75, 8

#: Mixing constants of SplitMix64 (Steele, Lea and Flood, 2014), from which the permutations are made.
_GOLDEN, _MIX_1, _MIX_2 = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
_WORD_MASK = (1 << 64) - 1
_SIGN = 1 << 63

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Signature:
    """A text's MinHash: :data:`PERMUTATIONS` minima, each of 32 bits; all ones for a text without words."""

    values: tuple[int, ...]
    version: int = SIGNATURE_VERSION

    def tobytes(self) -> bytes:
        """Return the values as unsigned 32-bit integers, little-endian, for storage."""
        return np.array(self.values, dtype="<u4").tobytes()


def _split_mix(count: int) -> npt.NDArray[np.uint64]:
    """Return the first ``count`` numbers of SplitMix64 from state 0."""
    numbers = []
    for step in range(1, count + 1):
        state = step * _GOLDEN & _WORD_MASK
        state = (state ^ state >> 30) * _MIX_1 & _WORD_MASK
        state = (state ^ state >> 27) * _MIX_2 & _WORD_MASK
        numbers.append(state ^ state >> 31)
    return np.array(numbers, dtype=np.uint64)


_FACTORS = _split_mix(2 * PERMUTATIONS)[:PERMUTATIONS, None] | np.uint64(1)
_TERMS = _split_mix(2 * PERMUTATIONS)[PERMUTATIONS:, None]


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text``, in order."""
    return tuple(_WORD.findall(fold(text)))


def shingles(text: str) -> frozenset[str]:
    """Return the word 3-grams of the folded text; a shorter text is one shingle, one without words none."""
    return _shingles(words(text))


def _shingles(found: tuple[str, ...]) -> frozenset[str]:
    """Return the 3-grams of folded words."""
    last = max(len(found) - SHINGLE + 1, min(1, len(found)))
    return frozenset(" ".join(found[start : start + SHINGLE]) for start in range(last))


def signature(text: str) -> Signature:
    """Return the MinHash signature of ``text``.

    >>> signature("") == signature("!") and len(signature("one").values) == 128
    True
    """
    hashes = [
        int.from_bytes(blake2b(item.encode("utf-8", "replace"), digest_size=8).digest()) for item in shingles(text)
    ]
    if not hashes:
        return Signature(((1 << 32) - 1,) * PERMUTATIONS)
    mixed = _FACTORS * np.array(hashes, dtype=np.uint64)[None, :] + _TERMS
    minima = (mixed >> np.uint64(32)).min(axis=1)
    return Signature(tuple(int(value) for value in minima))


def bands(signed: Signature) -> tuple[tuple[int, int], ...]:
    """Return the 64 bands of a signature as pairs of band number and value; values fit signed 64-bit integers.

    A text without words has no bands, so that empty texts are not each other's copies.
    """
    values = signed.values
    if min(values) == (1 << 32) - 1:
        return ()
    pairs = zip(values[::ROWS], values[1::ROWS], strict=True)
    return tuple((number, (first << 32 | second) - _SIGN) for number, (first, second) in enumerate(pairs))


def similarity(first: Signature, second: Signature) -> float:
    """Return the Jaccard similarity of two texts, 0 to 1, as their signatures estimate it."""
    equal = sum(one == other for one, other in zip(first.values, second.values, strict=True))
    return equal / PERMUTATIONS


def containment(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the share, 0 to 1, of the smaller set of shingles that is in the larger one."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def relation(new_text: str, old_text: str) -> CopyRelation | None:
    """Return how a text stands to an earlier one, or None when they are two.

    ``same``: equal folded words. ``copy``: each holds half of the other. ``part_of``: the smaller is in the larger.
    """
    new, old = words(new_text), words(old_text)
    if not new or not old:
        return None
    if new == old:
        return CopyRelation.SAME
    smaller, larger = sorted((new, old), key=lambda found: (len(found), found))
    in_both, needed = _shingles(smaller) & _shingles(larger), _needed(smaller, larger)
    if len(in_both) < needed * len(_shingles(smaller)):
        return None
    return CopyRelation.COPY if len(in_both) >= CONTAINED * len(_shingles(larger)) else CopyRelation.PART_OF


def _needed(smaller: tuple[str, ...], larger: tuple[str, ...]) -> float:
    """Return the share of the smaller text that must be in the larger; above 1 when nothing would do."""
    if len(smaller) >= SHORT:
        return CONTAINED
    numbers = {word for word in smaller if word.isdecimal()}
    if len(smaller) < TINY or not numbers <= set(larger):
        return 2.0
    return SHORT_CONTAINED
