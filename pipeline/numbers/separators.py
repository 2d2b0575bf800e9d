"""Reads digits with separators, deciding for each number and document what a comma or a full stop means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.numbers.tokens import Kind, Token

#: Longer runs of digits are identifiers; they also would not fit a float.
MOST_DIGITS = 15
_GROUP = 3
_THOUSANDS = re.compile(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_MIXED = re.compile(r"(?P<whole>\d{1,3}(?:([.,' ])\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?P<mark>[.,])(?P<rest>\d+)")
_PLAIN = re.compile(r"(\d+)(?:([.,])(\d+))?")
_MARKS = re.compile(r"[^\d]")
#: Arabic separators as the Latin ones they stand for.
_LATIN = str.maketrans({"٬": ",", "،": ","})


def decimal_mark(tokens: Sequence[Token], default: str) -> str:
    """Return the mark before decimals in this document: what its unambiguous numbers use, or ``default``."""
    votes = {".": 0, ",": 0}
    for token in tokens:
        if token.kind is Kind.NUMBER and len(token.low) <= MOST_DIGITS * 2:
            mark = _evidence(token.low.translate(_LATIN))
            if mark:
                votes[mark] += 1
    if votes["."] == votes[","]:
        return default
    return max(votes, key=lambda mark: votes[mark])


def _evidence(low: str) -> str | None:
    """Return the decimal mark a number proves by its shape, or None."""
    if _INDIAN.fullmatch(low):
        return "."
    mixed = _MIXED.fullmatch(low)
    if mixed and mixed["mark"] not in mixed["whole"]:
        return mixed["mark"]
    thousands = _THOUSANDS.fullmatch(low)
    if thousands and low.count(thousands[1]) > 1:
        return {".": ",", ",": "."}.get(thousands[1])
    plain = _PLAIN.fullmatch(low)
    if plain and plain[2] and (len(plain[3]) != _GROUP or plain[1] == "0" or len(plain[1]) > _GROUP):
        return plain[2]
    return None


def read_digits(low: str, *, mark: str, measured: bool) -> float | None:
    """Return the value of digits with separators, None for what is no number ("3.11.2", "2023,2024").

    Args:
        low: Folded, with ASCII digits.
        mark: The document's decimal mark.
        measured: Whether a scale, a per cent sign or a measure follows, so that three digits after one separator may
            be decimals.

    >>> read_digits("10.500", mark=".", measured=False), read_digits("1.250", mark=".", measured=True)
    (10500.0, 1.25)
    """
    if len(low) > MOST_DIGITS * 2 or sum(map(str.isdigit, low)) > MOST_DIGITS:
        return None
    low = low.translate(_LATIN)
    if "٫" in low:
        whole, _, rest = low.partition("٫")
        return float(f"{_MARKS.sub('', whole)}.{rest}") if rest.isdigit() else None
    if low.isdigit():
        return float(low)
    return _separated(low, mark=mark, measured=measured)


def _separated(low: str, *, mark: str, measured: bool) -> float | None:
    """Return the value of digits with at least one separator."""
    mixed = _MIXED.fullmatch(low)
    if mixed and mixed["mark"] not in mixed["whole"]:
        return float(f"{_MARKS.sub('', mixed['whole'])}.{mixed['rest']}")
    if _INDIAN.fullmatch(low):
        return float(_MARKS.sub("", low))
    thousands = _THOUSANDS.fullmatch(low)
    if thousands and not low.startswith("0") and not _decimals(low, thousands[1], mark=mark, measured=measured):
        return float(_MARKS.sub("", low))
    plain = _PLAIN.fullmatch(low)
    if plain is None or _two_years(plain[1], plain[3]) or (len(plain[1]) > 1 and plain[1][0] == "0"):
        return None
    return float(f"{plain[1]}.{plain[3]}")


def _decimals(low: str, separator: str, *, mark: str, measured: bool) -> bool:
    """Return whether the one group of three after the one separator is a decimal part."""
    return measured and separator == mark and low.count(separator) == 1


def _two_years(left: str, right: str) -> bool:
    """Return whether two numbers of four digits stand about a comma without a space."""
    return len(left) == len(right) == 4  # noqa: PLR2004 - years have four digits
