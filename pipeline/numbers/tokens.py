"""Splits text into tokens that keep their offsets: numbers, words, marks, line breaks, and literals that are no number.

Digits of every script are read as ASCII, digits and letters written together come apart ("30ہزار850"), and a number
keeps its separators, among them a single space between groups of three ("10 500").
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from pipeline.fold import fold_aligned


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    MARK = "mark"
    BREAK = "break"
    LITERAL = "literal"


class Token(NamedTuple):
    """One token: ``text[start:end]``, and ``low``, its folded form with ASCII digits."""

    start: int
    end: int
    kind: Kind
    low: str


#: Digits of more than these scripts' are mapped as they come; fractions and raised digits must not become digits.
_KEPT = {char: char for char in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
#: A raised three is told from the others, so that cubic metres are.
_RAISED = dict.fromkeys("⁰¹²⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "^") | {"³": "∛"}
_MARKS = {"٪": "%", "−": "-", "‐": "-", "‑": "-", "–": "-", "—": "-", "‒": "-", "―": "-", "′": "'", "΄": "'", "ʼ": "'"}
#: Signs that fold into letters or lose their meaning, kept as they are.
_SIGNS = {char: char for char in "€$£₹₨¥₩₽₺₴₦₱฿₪₫ªº°№™…"}


class _Aligned(dict[int, str]):
    """A translation table: one character out for each in, folded, digits as ASCII."""

    def __missing__(self, codepoint: int) -> str:
        char = chr(codepoint)
        out = self[codepoint] = _plain(char)
        return out


def _plain(char: str) -> str:
    """Return the one character that stands for ``char`` in folded text."""
    for table in (_KEPT, _RAISED, _MARKS, _SIGNS):
        if char in table:
            return table[char]
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    folded = fold_aligned(char)
    # What folds into a digit without being one (a circled or keycap digit) is a mark.
    return "^" if folded.isdigit() else folded


_ALIGNED = _Aligned()

_TOKEN = re.compile(
    r"""
    (?P<literal> https?://\S+ | www\.\S+ | [@\#]\w+
      | (?<![\d.,/:-]) (?: \d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2}) | \d{4}([./-])\d{1,2}\3\d{1,2} ) (?![\d/]|[.:-]\d)
      | (?<![\d.,:]) \d{1,2}:\d{2}(?::\d{2})? (?![\d:]) )
  | (?P<number> (?<!\d) (?!0) \d{1,3}(?:\ \d{3})+ (?!\d|,\d{3}\b|\ \d) (?:[.,٫]\d{1,2}(?!\d))?
      | \d+ (?: [.,'٫٬]\d+ | ،(?:\d{2}،)*\d{3}(?!\d) )* )
  | (?P<word> (?<=\d\ )[a-z]{1,2}-\d{1,2}[a-z]?(?=\ [a-z])  # a class of visas, right behind their number
      | [^\W\d_][^\W\d_\u200b]* (?: \u200b+[^\W\d_]* )* )
  | (?P<break> [\n\r\u2028\u2029\v\f\x85] )
  | (?P<mark> \S )
    """,
    re.VERBOSE,
)

_KINDS = {kind.value: kind for kind in Kind}


def plain(text: str) -> str:
    """Return ``text`` folded, offsets kept, with ASCII digits.

    >>> plain("۱۰٬۵۰۰ Più")
    '10٬500 piu'
    """
    return text.translate(_ALIGNED)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of ``text`` in order.

    >>> [token.low for token in tokenize("30ہزار850, 10.500 più")]
    ['30', 'ہزار', '850', ',', '10.500', 'piu']
    """
    folded = plain(text)
    tokens: list[Token] = []
    append = tokens.append
    for match in _TOKEN.finditer(folded):
        low = match[0]
        if low == "\u200b":
            continue
        append(Token(match.start(), match.end(), _KINDS[match.lastgroup or "mark"], low.replace("\u200b", "")))
    return tokens
