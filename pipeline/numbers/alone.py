"""Tells whether "one" counts a person of a nation whose fate is told: "one Fijian was confirmed dead"."""

from __future__ import annotations

from typing import Final

from pipeline.numbers.scan import Scan
from pipeline.numbers.tables.fates import BETWEEN, FATES, ONLY
from pipeline.numbers.tables.table import words

#: How many words may stand between one and the nation, and between that and the fate.
TO_NATION: Final = 1
TO_FATE: Final = 4
_FATES: Final = {language: words(block) for language, block in FATES.items()}
_BETWEEN: Final = {language: words(block) for language, block in BETWEEN.items()}
_ONLY: Final = {language: words(block) for language, block in ONLY.items()}
#: What makes of "one" nobody, or everybody.
NONE: Final = frozenset({"no", "not", "any", "every", "each", "ni", "neanche", "nemmeno", "neppure", "ουτε"})
#: Where the verb may stand before its subject: "murió un fiyiano".
VERB_FIRST: Final = frozenset({"it", "es", "el"})
#: What leads to a person who is the object in Spanish: "han detenido a un fiyiano".
OBJECT: Final = "a"


def counts_one_of_nation(scan: Scan, index: int) -> bool:
    """Return whether "one" at ``index`` leads to the name of a people, and a word of death, loss or arrest stands by.

    An English article counts nobody.
    """
    code = scan.table.code
    if code not in _FATES or scan.low(index - 1) in NONE or (code == "en" and scan.low(index) in scan.table.articles):
        return False
    at = next((at for at in range(index + 1, index + 2 + TO_NATION) if _is_nation(scan, at)), None)
    if at is None or any(scan.low(word) not in _ONLY[code] for word in range(index + 1, at)):
        return False
    return _has_fate_before(scan, index) or _has_fate_behind(scan, at)


def _has_fate_before(scan: Scan, index: int) -> bool:
    """Return whether a word of fate stands right before "one", where a verb may stand before its subject."""
    code = scan.table.code
    step = 2 if scan.low(index - 1) == OBJECT else 1
    return code in VERB_FIRST and scan.low(index - step) in _FATES[code]


def _has_fate_behind(scan: Scan, at: int) -> bool:
    """Return whether a word of fate follows a nation, and only words that lead to it stand between."""
    code = scan.table.code
    for word in range(at + 1, at + 2 + TO_FATE):
        if scan.low(word) in _FATES[code]:
            return True
        if scan.low(word) not in _BETWEEN[code]:
            return False
    return False


def _is_nation(scan: Scan, index: int) -> bool:
    """Return whether the name of a state, a people or a town ends with the token at ``index``."""
    return 0 <= index < len(scan.tokens) and scan.tokens[index].end in scan.named
