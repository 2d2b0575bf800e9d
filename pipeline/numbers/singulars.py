"""Returns nouns in the singular: by the list of those that must be known, else by their ending."""

from __future__ import annotations

import re
import unicodedata

from pipeline.fold import fold
from pipeline.numbers.tables import Table

#: A stem shorter than this many letters is not cut.
_SHORTEST_STEM = 2
_DRAWN_BACK = "<"
_ACUTE = "\u0301"
#: The vowels of a Greek syllable: two letters that are one sound, or one.
_SYLLABLE = re.compile("αι|ει|οι|υι|ου|αυ|ευ|[αεηιουωϊϋ]")
#: The syllable an accent is drawn back to, from the end.
_BACK = 3


def singular(word: str, table: Table) -> str:
    """Return the likeliest singular of ``word``, in lower case.

    >>> from pipeline.numbers.tables import table_for
    >>> singular("Midwives", table_for("en")), singular("καταστήματα", table_for("el"))
    ('midwife', 'κατάστημα')
    """
    word = word.lower()
    known = table.lemmas.get(fold(word))
    if known is not None:
        return known
    for ending, other in table.endings:
        if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
            stem = word[: -len(ending)]
            return _drawn_back(stem + other[1:]) if other.startswith(_DRAWN_BACK) else stem + other
    return word


def _drawn_back(word: str) -> str:
    """Return a Greek word with its accent on the third syllable from the end, the first of a shorter word."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if char != _ACUTE)
    bare = unicodedata.normalize("NFC", bare)
    syllables = list(_SYLLABLE.finditer(bare))
    if not syllables:
        return word
    at = syllables[max(0, len(syllables) - _BACK)].end()
    return unicodedata.normalize("NFC", bare[:at] + _ACUTE + bare[at:])
