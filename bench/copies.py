"""Prints how many scripted copies are found, and how many pairs called copies are ones, in five languages.

Usage: ``python bench/copies.py``. The texts and edits are those of the tests, several times as many.
"""

from __future__ import annotations

import argparse
import sys
from itertools import combinations
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

from pipeline.copies import bands, relation, signature  # noqa: E402 - after the path
from tests.test_copies import EDITS, LANGUAGES, are_candidates, story  # noqa: E402 - after the path

TEXTS = 100


def recall(edit: str, language: str) -> float:
    """Return the share, 0 to 1, of edited texts that are candidates and related."""
    found = 0
    for seed in range(TEXTS):
        parts = story(seed, language)
        text, edited = " ".join(parts), " ".join(EDITS[edit](parts, language))
        found += are_candidates(text, edited) and relation(edited, text) is not None
    return found / TEXTS


def precision() -> tuple[int, int]:
    """Return how many of the pairs called copies are ones, among texts of all languages and all their edits."""
    texts = [
        ((language, seed), " ".join(EDITS[edit](story(seed, language), language)))
        for language in LANGUAGES
        for seed in range(12)
        for edit in EDITS
        if edit != "in a longer page"
    ]
    signed = [frozenset(bands(signature(text))) for _, text in texts]
    called = [
        texts[one][0] == texts[other][0]
        for one, other in combinations(range(len(texts)), 2)
        if signed[one] & signed[other] and relation(texts[one][1], texts[other][1])
    ]
    return sum(called), len(called)


def main() -> None:
    """Print one line an edit and language, then the precision of pairs."""
    argparse.ArgumentParser(description="How many scripted copies are found, in five languages.").parse_args()
    for edit in EDITS:
        print(f"{edit:18}", *(f"{language} {recall(edit, language):.2f}" for language in LANGUAGES))
    right, called = precision()
    print(f"pair precision {right / called:.3f} ({right} of {called})")


if __name__ == "__main__":
    main()
