"""Tells whether two texts are one: MinHash signatures to find candidates, exact containment to decide.

A copy never stops reading: a copy with changed figures still is one. Copies only collapse the telling. Signatures are
our own, with fixed constants, so that stored ones stay comparable: change anything that moves a value and raise
:data:`SIGNATURE_VERSION`.

A signature holds the least hash of every window of :data:`WINDOW` word 5-grams (the local MinHash of Schleimer,
Wilkerson and Aiken, 2003, "Winnowing"). Minima over a whole text, as Broder (1997) takes them, estimate how alike two
texts are, and so lose a brief in a long page; minima over windows cannot: two texts that share :data:`PASSAGE` words
in a row share a value, however long each is. And a value stands at a place, so that passages which many articles hold,
an outlet's footer or an agency's background, can be left out of what two texts have in common.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from pipeline.fold import fold
from pipeline.model import CopyRelation

#: Raised when signatures of an earlier version are not comparable any more. The first was of minima over whole
#: texts, the second of windows of 12.
SIGNATURE_VERSION = 3

#: Words in a gram of a signature; grams in a window.
GRAM, WINDOW = 5, 16

#: Two texts that share so many words in a row share a value of their signatures.
PASSAGE = GRAM + WINDOW - 1

#: Words in a shingle, of which containment is counted.
SHINGLE = 3

#: Two texts are related when this share of the smaller one's shingles is in the larger one.
CONTAINED = 0.5

#: A text of fewer words is a short brief: two such, on one thing, share phrases without being copies.
SHORT = 30

#: What a short brief must have in common with the other, beside its numbers; below :data:`TINY` words only ``same``
#: counts.
SHORT_CONTAINED, TINY = 0.75, 8

#: Mixing constants of SplitMix64 (Steele, Lea and Flood, 2014).
_GOLDEN, _MIX_1, _MIX_2 = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB

#: What the word at each place of a gram is multiplied by, so that order counts: odd multiples of the golden ratio.
_PLACES = np.array([_GOLDEN * (2 * place + 1) % (1 << 64) for place in range(GRAM)], dtype=np.uint64)

_WORD = re.compile(r"\w+")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """A text's local MinHash: ``values`` are the minima in the order of the text, as signed 64-bit integers.

    ``starts`` says for each at which word its gram begins, from 0. ``whole`` is the hash of all words, or None for a
    text without words.
    """

    values: tuple[int, ...]
    starts: tuple[int, ...]
    whole: int | None
    version: int = SIGNATURE_VERSION


def words(text: str) -> Words:
    """Return the folded words of ``text``, in order."""
    return tuple(_WORD.findall(fold(text)))


def shingles(found: Words) -> frozenset[str]:
    """Return the 3-grams of words; fewer words are one shingle, none are none."""
    last = max(len(found) - SHINGLE + 1, min(1, len(found)))
    return frozenset(" ".join(found[start : start + SHINGLE]) for start in range(last))


@lru_cache(maxsize=256)  # a text is signed when it is stored, and again when it is judged
def signature(text: str) -> Signature:
    """Return the signature of ``text``.

    >>> signature("Rome, 3 March") == signature("ROME 3 MARCH") != signature("3 March, Rome")
    True
    >>> signature("!").values
    ()
    """
    return _sign(words(text))


def _sign(found: Words) -> Signature:
    if not found:
        return Signature((), (), None)
    whole = _hash(" ".join(found))
    if len(found) < GRAM:
        return Signature((), (), whole)
    hashes = _gram_hashes(found)
    windows = np.lib.stride_tricks.sliding_window_view(hashes, min(WINDOW, len(hashes)))
    starts = np.unique(windows.argmin(axis=1) + np.arange(len(windows)))
    values = hashes[starts].view(np.int64)
    return Signature(tuple(values.tolist()), tuple(starts.tolist()), whole)


def _hash(text: str) -> int:
    """Return the hash of a text as a signed 64-bit integer."""
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)


#: Texts of one field are made of the same words: most are met again.
_word_hash = lru_cache(maxsize=1 << 16)(_hash)


def _gram_hashes(found: Words) -> npt.NDArray[np.uint64]:
    """Return the hash of every gram: its words' hashes, weighed by their places and mixed."""
    hashes = np.array([_word_hash(word) for word in found], dtype=np.int64).view(np.uint64)
    grams = np.lib.stride_tricks.sliding_window_view(hashes, GRAM)
    mixed: npt.NDArray[np.uint64] = (grams * _PLACES).sum(axis=1, dtype=np.uint64)
    mixed = (mixed ^ mixed >> np.uint64(30)) * np.uint64(_MIX_1)
    mixed = (mixed ^ mixed >> np.uint64(27)) * np.uint64(_MIX_2)
    return mixed ^ mixed >> np.uint64(31)


def bands(signed: Signature) -> tuple[int, ...]:
    """Return the values by which a text is found, each once, in order: its minima and the hash of the whole of it.

    A text without words has none, so that empty texts are not each other's copies.
    """
    whole = () if signed.whole is None else (signed.whole,)
    return tuple(sorted({*signed.values, *whole}))


@dataclass(frozen=True, slots=True)
class Comparable:
    """A text as it is compared: its folded ``words``, and what of it is its own.

    ``passages`` are the words that are left without those of common passages, ``length`` is how many, ``shingles`` are
    theirs.
    """

    words: Words
    passages: tuple[Words, ...]
    length: int
    shingles: frozenset[str]


def comparable(text: str, *, common: frozenset[int] = frozenset()) -> Comparable:
    """Return a text ready to be compared; ``common`` are values of passages that many articles hold."""
    found = words(text)
    passages = _passages(found, common) if common else (found,)
    parts = frozenset().union(*map(shingles, passages))
    return Comparable(found, passages, sum(map(len, passages)), parts)


def relation(new: Comparable, old: Comparable) -> CopyRelation | None:
    """Return how a text stands to an earlier one, or None when they are two.

    ``same``: equal folded words. ``copy``: each holds half of the other. ``part_of``: the smaller is in the larger.
    """
    if new.words and new.words == old.words:
        return CopyRelation.SAME
    smaller, larger = sorted((new, old), key=lambda text: (text.length, text.passages))
    in_both = len(smaller.shingles & larger.shingles)
    if not smaller.shingles or in_both < _needed(smaller, larger) * len(smaller.shingles):
        return None
    return CopyRelation.COPY if in_both >= CONTAINED * len(larger.shingles) else CopyRelation.PART_OF


def _passages(found: Words, common: frozenset[int]) -> tuple[Words, ...]:
    """Return what is left of a text's words without its common passages.

    Between two neighbouring minima that are common all is common, and so are the few words between such a one and the
    text's begin or end.
    """
    signed = _sign(found)
    ends = (*signed.starts[1:], len(found))
    kept = np.ones(len(found), dtype=bool)
    for index, (value, start) in enumerate(zip(signed.values, signed.starts, strict=True)):
        if value in common:
            joined = index + 1 == len(ends) or signed.values[index + 1] in common
            kept[start if index else 0 : ends[index] if joined else start + GRAM] = False
    edges = np.flatnonzero(np.diff(kept.astype(np.int8), prepend=0, append=0))
    return tuple(found[begin:end] for begin, end in edges.reshape(-1, 2).tolist())


def _needed(smaller: Comparable, larger: Comparable) -> float:
    """Return the share of the smaller text that must be in the larger; above 1 when nothing would do."""
    if smaller.length >= SHORT:
        return CONTAINED
    numbers = {word for passage in smaller.passages for word in passage if word.isdecimal()}
    if smaller.length < TINY or not numbers <= {word for passage in larger.passages for word in passage}:
        return 2.0
    return SHORT_CONTAINED
