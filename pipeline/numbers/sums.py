"""Gives numbers the currency and the scale that they leave out after a sum of money in their sentence."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import UnitClass
from pipeline.numbers.parts import Part, ends_sentence
from pipeline.numbers.scan import Scan
from pipeline.numbers.sharing import elliptic
from pipeline.numbers.tokens import Kind

#: How far a sum may stand before the number, and how many names and small words before a number of a list, in tokens.
_REACH = 16
_NAMES = 5
_THOUSAND = 1000
_MILLION = 1_000_000
_BILLION = 1_000_000_000
#: How far a sum may stand before billions, and a number of sentences that is too great.
_FAR = 40
_MANY = 9
#: How many times the sum before it a number may be that takes the sum's scale.
_MOST_TIMES = 2
#: How many words the verb between a name and its sum may have.
_VERB = 2
_MARKS = frozenset([";", "؛", "(", ")"])


def share_sums(scan: Scan, parts: list[Part]) -> None:
    """Give a number after a sum its currency, and a bare one its scale too.

    "$1.1 billion and 560 million from Spain" is two sums of dollars, and so is each number of "1.4 billion euros; then
    Egypt with 610 million, Iran (590) and Syria (510)".
    """
    last: Part | None = None
    for part in parts:
        if last is not None and part.unit.name is None and part.high is None:
            if _leaves_currency(scan, last, part):
                part.take_unit(last)
            elif _ends_between(scan, last, part, reach=_REACH) == 0 and _is_bare(scan, last, part):
                scale = last.numeral.scale
                part.numeral = replace(part.numeral, value=part.value * scale, scale=scale)
                part.take_unit(last)
        if part.unit.kind is UnitClass.MONEY:
            last = part if part.numeral.scale >= _THOUSAND else None


def _leaves_currency(scan: Scan, last: Part, part: Part) -> bool:
    """Return whether a number with a scale is another sum: coordinate with one, or billions that count nothing.

    Billions without a noun are money after a sum in the sentence before, too, and so are millions in brackets behind a
    name: "Next came Egypt (610 million)".
    """
    if part.numeral.scale < _THOUSAND or part.numeral.vague:
        return False
    if not elliptic(scan, part) and scan.low(part.numeral.end) not in scan.table.coordinators:
        return False
    if part.numeral.scale >= _BILLION or (part.numeral.scale >= _MILLION and _is_glossed(scan, part)):
        return _ends_between(scan, last, part, reach=_FAR) <= 1
    if _ends_between(scan, last, part, reach=_REACH) == 0 and _is_led(scan, last.end, part.begin):
        return True
    following = part.numeral.scale >= _MILLION and _ends_between(scan, last, part, reach=_FAR) <= 1
    return following and _is_told_of_name(scan, part)


def _is_told_of_name(scan: Scan, part: Part) -> bool:
    """Return whether a name stands before a number, or a verb before it: "Kenya got 610 million", "ha ricevuto"."""
    begin = _before_small(scan, part)
    if scan.low(begin) in scan.table.others | scan.table.stops:
        return False
    for _ in range(_VERB):
        if begin < 0 or _is_name(scan, begin) or not scan.low(begin).isalpha():
            break
        begin -= 1
    return begin >= 0 and _is_name(scan, begin)


def _before_small(scan: Scan, part: Part) -> int:
    """Return where the word before a number and its small words stands; -1 when the text begins with them."""
    begin = part.begin - 1
    small = scan.table.prepositions | scan.table.fillers | {","}
    while begin >= 0 and scan.low(begin) in small:
        begin -= 1
    return begin


def _is_glossed(scan: Scan, part: Part) -> bool:
    """Return whether a number stands alone in brackets behind a name."""
    begin = part.begin - 1
    alone = scan.low(begin) == "(" and scan.low(part.numeral.end) == ")"
    return alone and begin > 0 and _is_name(scan, begin - 1)


def _ends_between(scan: Scan, last: Part, part: Part, *, reach: int) -> int:
    """Return how many sentences end between a sum and a number within ``reach``, many where a line or paragraph does.

    A semicolon ends none, but in Greek.
    """
    between = range(last.end, part.begin)
    if len(between) > reach:
        return _MANY
    ends = 0
    for index in between:
        if scan.tokens[index].kind is Kind.BREAK:
            return _MANY
        low = scan.low(index)
        ends += ends_sentence(scan, index) and (low not in _MARKS or scan.table.code == "el")
    return ends


def _is_led(scan: Scan, low: int, end: int) -> bool:
    """Return whether a coordinator or comma after ``low`` leads to the number, across names and small words alone."""
    begin = _item(scan, low, end)
    return begin is not None and end - begin <= _NAMES and all(_is_small(scan, index) for index in range(begin, end))


def _item(scan: Scan, low: int, end: int) -> int | None:
    """Return where the item of a list that ends before ``end`` begins: after the last separator from ``low`` on."""
    separators = scan.table.coordinators | _MARKS
    return next((index + 1 for index in range(end - 1, low - 1, -1) if scan.low(index) in separators), None)


def _is_small(scan: Scan, index: int) -> bool:
    """Return whether the token at ``index`` is a name, a year or a word that begins no clause of its own."""
    table, low = scan.table, scan.low(index)
    if scan.tokens[index].kind is not Kind.WORD:
        return scan.tokens[index].kind is Kind.NUMBER or low == "'"
    if table.code == "ur" or _is_name(scan, index):
        return True
    return low in table.stops or low in table.fillers or low in table.prepositions


def _is_name(scan: Scan, index: int) -> bool:
    """Return whether a word with a capital stands at ``index``."""
    return scan.tokens[index].kind is Kind.WORD and scan.text[scan.tokens[index].start].isupper()


def _is_bare(scan: Scan, last: Part, part: Part) -> bool:
    """Return whether a number is one of a list whose sums have a scale: "Egypt 610 million, Iran (590)"."""
    scale = last.numeral.scale
    if scale < _MILLION or part.numeral.scale or not part.numeral.digits or part.numeral.fraction:
        return False
    most = max(_THOUSAND, last.value / scale)
    if not 1 <= part.value < most or part.value * scale > _MOST_TIMES * last.value:
        return False
    following = scan.low(part.numeral.end)
    if following.isalpha() and following not in scan.table.coordinators:
        return False
    bracketed = scan.low(part.begin - 1) == "(" and scan.low(part.numeral.end) == ")"
    end = part.begin - bracketed
    gapped = not bracketed and scan.low(end - 1) == "," and _is_name(scan, end - 2)
    end -= gapped
    begin = _item(scan, last.end, end)
    if begin is None or not begin < end <= begin + _NAMES:
        return False
    if not bracketed and end == begin + 1 and scan.low(begin) in scan.table.others:
        return True
    return _names(scan, begin, end, bracketed=bracketed) and _is_named(scan, last)


def _names(scan: Scan, begin: int, end: int, *, bracketed: bool) -> bool:
    """Return whether ``tokens[begin : end]`` are a name with its articles and prepositions."""
    table = scan.table
    if table.code == "ur":
        return bracketed
    small = table.articles | table.prepositions | table.stops | {"'"}
    names = [_is_name(scan, index) for index in range(begin, end)]
    return any(names) and all(
        name or scan.low(index) in small for index, name in zip(range(begin, end), names, strict=True)
    )


def _is_named(scan: Scan, part: Part) -> bool:
    """Return whether a name stands right before a sum, as before each of a list: "Egypt with 610 million"."""
    if scan.table.code == "ur":
        return part.copied
    begin = part.begin - 1
    while scan.low(begin) in scan.table.prepositions | scan.table.fillers:
        begin -= 1
    if begin >= 0 and (_is_name(scan, begin) or (scan.low(begin) == "(" and _is_name(scan, begin - 1))):
        return True
    return _is_told_of_name(scan, part)
