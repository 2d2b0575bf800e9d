"""Says whether two headlines, or two names, are one."""

from __future__ import annotations

import re

from pipeline.fold import fold

#: Two titles agree when this share of the shorter one's words is in the longer one.
AGREES = 0.75

_WORD = re.compile(r"\w+")


def agree(one: str, other: str) -> bool:
    """Say whether two titles are one but for a few words.

    >>> agree("Italy raises quota", "Italy raises quota for 2026 - The Paper")
    True
    """
    first, second = (frozenset(_WORD.findall(fold(title))) for title in (one, other))
    shorter = min(len(first), len(second))
    return (shorter > 1 and len(first & second) >= AGREES * shorter) or (first == second and bool(first))


def letters(text: str) -> str:
    """Return the letters and digits of ``text``, folded: two names with the same ones are one.

    >>> letters("The Paper.") == letters("the-paper")
    True
    """
    return "".join(_WORD.findall(fold(text)))
