"""Number words written as one: Italian "diecimilacinquecento", as values."""

from __future__ import annotations

from functools import cache

from pipeline.numbers.tables import Table

#: What stands between the thousands and the rest, by language, and what it multiplies.
THOUSANDS = {"it": ("mila", "mille")}
#: The word for 100 that others are written to, and the vowels before which a ten loses its last letter.
HUNDRED = {"it": "cento"}
_ELIDED = frozenset("uo")
_TENS = range(20, 100, 10)


@cache
def _below_thousand(language: str, numbers: frozenset[tuple[str, float]]) -> dict[str, float]:
    """Return every word from 1 to 999 of a language that writes them as one."""
    words = {word: value for word, value in numbers if value < 100}  # noqa: PLR2004 - the tens end there
    ones = [("uno", 1.0), ("un", 1.0), *((word, value) for word, value in words.items() if value < 10)]  # noqa: PLR2004
    for ten, value in [(word, value) for word, value in words.items() if value in _TENS]:
        for one, added in ones:
            words[(ten[:-1] if one[0] in _ELIDED else ten) + one] = value + added
    hundred = HUNDRED[language]
    words["uno"] = 1.0
    below = dict(words)
    for head, times in [("", 1.0), *((word, value) for word, value in ones if value > 1)]:
        words[head + hundred] = times * 100
        for rest, added in below.items():
            words[head + hundred + rest] = times * 100 + added
            if rest[0] == "o":
                words[head + hundred[:-1] + rest] = times * 100 + added
    return words


def below_thousand(table: Table) -> dict[str, float]:
    """Return the one-word numbers below 1,000 of the table's language, none for one that writes them apart."""
    if table.code not in HUNDRED:
        return {}
    return _below_thousand(table.code, frozenset(table.numbers.items()))


def compound(low: str, table: Table) -> float | None:
    """Return the value of a folded word that is several number words written as one.

    >>> from pipeline.numbers.tables import table_for
    >>> compound("diecimilacinquecento", table_for("it"))
    10500.0
    """
    parts = THOUSANDS.get(table.code)
    if parts is None:
        return None
    small = below_thousand(table)
    if low in small:
        return small[low] if low not in table.ones else None
    many, one = parts
    if low.startswith(one) and low[len(one) :] in small:
        return 1000 + small[low[len(one) :]]
    head, found, tail = low.partition(many)
    if not found or head not in small or (tail and tail not in small):
        return None
    return small[head] * 1000 + small.get(tail, 0)
