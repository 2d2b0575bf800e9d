"""Finds what only an "if" tells of: "If Malta raised its quota to 9,000, wages would grow"."""

from __future__ import annotations

import re
from typing import Final

#: What opens a clause of a condition, by language, and is no concession ("even if") and no pronoun (it. "se ne").
_IF: Final = {
    "en": re.compile(r"\b(?<!even )(?<!as )(?:if|unless)(?= )", re.IGNORECASE),
    "it": re.compile(r"\b(?<!anche )(?:se|qualora)(?= )(?! (?:ne|non|stess\w+)\b)", re.IGNORECASE),
    "es": re.compile(r"\b(?<!incluso )(?<!aun )(?<!como )si(?= )(?! bien\b)", re.IGNORECASE),
    "el": re.compile(r"\b(?<!ακόμη κι )(?<!ακόμα κι )(?:αν|εάν)(?= )(?! και\b)", re.IGNORECASE),
}
#: What ends such a clause: a comma, none of a number, or the word that opens what then holds ("if approved, …").
_ENDS: Final = re.compile(r"[;:.·]\s|[,](?!\d)|\bthen\b|\ballora\b|\bentonces\b|\bτότε\b")
#: The same where the clause ends with a word of its own: "اگر … تو".
_URDU: Final = re.compile(r"(?<!\w)اگر(?!چہ)(?:(?!\sتو\s|[۔؛]).)*\sتو(?!\w)")


def in_condition(text: str, begin: int, at: int, *, end: int, language: str) -> bool:
    """Return whether ``at`` lies in a clause of a condition of the sentence ``begin``/``end``, offsets into ``text``.

    In a language without words for conditions here nothing does.
    """
    if language == "ur":
        return any(one.start() <= at < one.end() for one in _URDU.finditer(text, begin, end))
    opens = _IF.get(language)
    if opens is None:
        return False
    return any(_ENDS.search(text, one.end(), at) is None for one in opens.finditer(text, begin, at))
