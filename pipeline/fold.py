"""One folding for search, keywords, names and copies.

Folding makes two spellings of one word equal: compatibility forms (NFKD), accents and vowel marks, case, the
final sigma, the Arabic and Urdu forms of yeh, kaf and heh, the zero-width non-joiner and tatweel.
"""

from __future__ import annotations

import unicodedata

#: Letters that stand for one another in Greek, Arabic-script and Latin news text.
LETTERS = {
    "ς": "σ",
    "ي": "ی",
    "ى": "ی",
    "ئ": "ی",
    "ۓ": "ے",
    "ك": "ک",
    "ه": "ہ",
    "ھ": "ہ",
    "ۂ": "ہ",
    "ة": "ہ",
    "ۃ": "ہ",
    "ؤ": "و",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
}

#: Marks that carry no letter: zero-width joiners, soft hyphen, tatweel, direction marks, byte order mark.
DROPPED = "\u200b\u200c\u200d\u00ad\u0640\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


def _fold_char(char: str) -> str:
    """Return the folded form of one character: none, one or several characters."""
    if char in DROPPED:
        return ""
    char = LETTERS.get(char, char)
    kept = (part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    folded = "".join(kept).casefold()
    return "".join(LETTERS.get(part, part) for part in folded)


class _FoldTable(dict[int, str]):
    """A translation table that folds each character once and remembers it."""

    def __missing__(self, codepoint: int) -> str:
        folded = _fold_char(chr(codepoint))
        self[codepoint] = folded
        return folded


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """Return ``text`` folded; the length may differ from the original's.

    >>> fold("Άδειες ΕΡΓΑΣΊΑΣ")
    'αδειεσ εργασιασ'
    >>> fold("Città") == fold("citta")
    True
    """
    return text.translate(_TABLE)


def fold_aligned(text: str) -> str:
    """Return ``text`` folded so that every character keeps its offset.

    A character that folds away becomes U+200B, one that folds to several keeps the first: matching on the result gives
    offsets into the original. Use :func:`fold` where offsets do not matter.

    >>> len(fold_aligned("straße ﷺ")) == len("straße ﷺ")
    True
    """
    return text.translate(_ALIGNED)


class _AlignedTable(dict[int, str]):
    """As :class:`_FoldTable`, one character out for each character in."""

    def __missing__(self, codepoint: int) -> str:
        folded = _TABLE[codepoint][:1] or "\u200b"
        self[codepoint] = folded
        return folded


_ALIGNED = _AlignedTable()
