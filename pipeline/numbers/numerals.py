"""Finds the numerals of a text: where they begin, and what kind of word begins them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from pipeline.model import Bound
from pipeline.numbers.alone import counts_one_of_nation
from pipeline.numbers.composition import digit_value, extend, part_of, percent_at, word_value
from pipeline.numbers.compounds import below_thousand, compound
from pipeline.numbers.general import counts_one, is_half
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.tables import Table
from pipeline.numbers.tokens import Kind
from pipeline.numbers.validity import is_validity

#: How far before a listed number the one before it may stand, in tokens.
_LISTED = 10
_HUNDRED = 100.0
_TWENTY = 20
_HYPHEN, _SLASH = "-", "/"
#: The tokens of a fraction written with a slash, and what may stand below it.
_SLASHED = 3
_DENOMINATORS = frozenset(["2", "3", "4", "5", "6", "8", "16"])
_VULGAR = frozenset("¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")


def starters(table: Table) -> frozenset[str]:
    """Return the words a numeral may begin with, besides digits."""
    single = (table.numbers, table.scales, table.halves, table.offsets, table.vague, table.rounded, table.ones)
    words = {word for group in single for word in group} | table.times_words.keys() | below_thousand(table).keys()
    phrases = (table.several, table.fractions, table.number_phrases, table.idioms)
    return frozenset(words.union(*(found.firsts for found in phrases)))


def find_numerals(scan: Scan) -> Iterator[Numeral]:
    """Yield the numerals of a text in order; they do not overlap."""
    table, tokens = scan.table, scan.tokens
    begins = _starters(table)
    glues = table.code in _GLUING
    percents = table.percent.firsts
    index, end = 0, len(tokens)
    while index < end:
        token = tokens[index]
        if token.kind is Kind.NUMBER or token.low in begins or (glues and compound(token.low, table)):
            idiom = table.idioms.at(tokens, index)
            if idiom is not None:
                index = idiom[1]
                continue
            numeral = _read(scan, index)
            if numeral is not None:
                yield numeral
                index = numeral.end
                continue
        percent = table.percent.at(tokens, index) if token.low in percents else None
        index = percent[1] if percent else index + 1


_GLUING = frozenset({"it"})
_STARTERS: dict[tuple[str, bool], frozenset[str]] = {}


def _starters(table: Table) -> frozenset[str]:
    """Return :func:`starters`, made once a table."""
    key = (table.code, table.general is not None)
    if key not in _STARTERS:
        _STARTERS[key] = starters(table)
    return _STARTERS[key]


def _read(scan: Scan, index: int) -> Numeral | None:
    """Return the numeral that begins at ``index``, if one does."""
    if scan.tokens[index].kind is Kind.NUMBER:
        return _digits(scan, index)
    for reader in (_times, _fraction, _several, _vague, _half, _offset, _one, _words):
        numeral = reader(scan, index)
        if numeral is not None:
            return numeral
    return None


def _times(scan: Scan, index: int) -> Numeral | None:
    """Return a count of times in one word ("twice"), None where it makes a ratio ("twice as many")."""
    found = scan.table.times_words.get(scan.low(index))
    if found is None or scan.low(index + 1) in scan.table.compared:
        return None
    return Numeral(index, index + 1, found[0])


def _digits(scan: Scan, index: int) -> Numeral | None:
    """Return the numeral that begins with digits."""
    value = digit_value(scan, index)
    if value is None:
        return None
    end = index + 1
    if scan.low(end) in _VULGAR:
        value += unicodedata.numeric(scan.low(end))
        end += 1
    elif value == int(value) and (part := _slashed(scan, end)) is not None:
        value, end = value + part, end + _SLASHED + (scan.low(end) == _HYPHEN)
    return extend(scan, Numeral(index, end, value, digits=True))


def _slashed(scan: Scan, index: int) -> float | None:
    """Return the fraction written with a slash at ``index``, after a space or a hyphen: "7 1/3 innings", "3-1/2"."""
    at = index + (scan.low(index) == _HYPHEN)
    if scan.low(at + 1) != _SLASH or not (scan.glued(at + 1) and scan.glued(at + 2)) or scan.glued(at) == (at == index):
        return None
    over, under = scan.low(at), scan.low(at + 2)
    if len(over) != 1 or not over.isdigit() or under not in _DENOMINATORS or int(over) >= int(under):
        return None
    return int(over) / int(under)


def _fraction(scan: Scan, index: int) -> Numeral | None:
    """Return a fraction that is a phrase of its own ("half of"), without the link that belongs to the noun."""
    found = scan.table.fractions.at(scan.tokens, index)
    if found is None:
        return None
    value, end = found
    if scan.low(index - 1) in scan.table.definite and _begins_number(scan, end):
        return None
    if scan.low(end) in scan.table.scales or scan.low(end) in scan.table.rounded:
        return None
    scale = scan.table.scales.get(scan.low(end + 1), 0.0) if scan.low(end) in scan.table.ones else 0.0
    if scale >= _HUNDRED:
        return Numeral(index, end + 2, value * scale, scale=scale)
    return Numeral(index, end, value, fraction=True)


def _several(scan: Scan, index: int) -> Numeral | None:
    """Return a scale made vague by the word before it ("several hundred", "qualche decina")."""
    found = scan.table.several.at(scan.tokens, index)
    if found is None:
        return None
    word = scan.low(found[1])
    size = scan.table.scales.get(word) or scan.table.rounded.get(word)
    if size is None:
        interval = _vague(scan, found[1])
        return replace(interval, first=index) if interval else None
    following = scan.table.scales.get(scan.low(found[1] + 1), 0.0)
    if following > size:
        return Numeral(index, found[1] + 2, 2 * size * following, 10 * size * following - 1, following, vague=True)
    return Numeral(index, found[1] + 1, 2 * size, 10 * size - 1, size, vague=True)


def _vague(scan: Scan, index: int) -> Numeral | None:
    """Return a vague plural, and the scale it counts ("tens of thousands")."""
    interval = scan.table.vague.get(scan.low(index))
    if interval is None:
        return None
    low, high = interval
    end = index + 1
    begin = end + 1 if scan.low(end) in scan.table.links else end
    word = scan.low(begin)
    if word in scan.table.scales or word in scan.table.vague:
        scale = scan.table.scales.get(word) or _power(scan.table.vague[word][0])
        low, high, end = low * scale, (high + 1) * scale - 1, begin + 1
    return Numeral(index, end, low, high, vague=True)


def _power(value: float) -> float:
    """Return the power of ten at or below ``value``."""
    return 10.0 ** (len(str(int(value))) - 1)


def _half(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral that begins with a half: "mezzo milione", "half a million", "ڈیڑھ لاکھ", "media hora"."""
    value = scan.table.halves.get(scan.low(index))
    if value is None:
        return None
    end = index + 1
    while scan.low(end) in scan.table.ones or scan.low(end) in scan.table.links or _joins_half(scan, end):
        end += 1
    size = scan.table.rounded.get(scan.low(end))
    if size:
        return Numeral(index, end + 1, value * size, about=True)
    if scan.low(end) in scan.table.scales:
        return extend(scan, Numeral(index, end, value))
    if value < 1 and _measures_half(scan, index, end):
        return Numeral(index, end, value)
    if value < 1 and is_half(scan, index):
        return Numeral(index, index + 1, value, fraction=True)
    return Numeral(index, index + 1, value) if value > 1 else None


def _joins_half(scan: Scan, index: int) -> bool:
    """Return whether a hyphen or an apostrophe writes a half to its noun: "demi-heure", "mezz'ora"."""
    return scan.low(index) in _HALF_MARKS and scan.glued(index) and scan.glued(index + 1)


def _measures_half(scan: Scan, index: int, end: int) -> bool:
    """Return whether half of a duration or measure is meant: "half an hour"; "a half-year report" is none."""
    joined = _joins_half(scan, index + 1)
    if scan.table.head_last and end == index + 1 + joined:
        return joined and scan.table.general is not None and scan.low(end) in scan.table.general.halved
    return scan.low(end) in scan.table.durations or scan.table.measures.at(scan.tokens, end) is not None


_HALF_MARKS = frozenset("-'")


def _offset(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral whose first word shifts the next one: "ساڑھے دس ہزار" is 10,500."""
    offset = scan.table.offsets.get(scan.low(index))
    if offset is None:
        return None
    value = scan.table.numbers.get(scan.low(index + 1))
    if value is None and scan.is_number(index + 1):
        value = digit_value(scan, index + 1)
    if value is not None:
        return extend(scan, Numeral(index, index + 2, value + offset))
    if scan.low(index + 1) in scan.table.scales:
        return extend(scan, Numeral(index, index + 1, 1 + offset))
    return None


def _one(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral that begins with one: before a scale, a rounded number or a part."""
    if scan.low(index) not in scan.table.ones:
        return None
    if scan.low(index) not in scan.table.articles or _is_part(scan, index):
        part = part_of(scan, Numeral(index, index + 1, 1.0))
        if part is not None:
            return part
    begin = index + 1
    size = scan.table.rounded.get(scan.low(begin))
    if size:
        return Numeral(index, begin + 1, size, about=True)
    word = scan.low(begin)
    if (
        word in scan.table.scales
        and word not in scan.table.letters
        and not scan.table.percent.before(scan.tokens, begin + 1)
    ):
        return extend(scan, Numeral(index, begin, 1.0))
    if scan.table.and_part.at(scan.tokens, begin):
        return _one_and_part(scan, index)
    return Numeral(index, begin, 1.0) if _counts_one(scan, index) else None


def _is_part(scan: Scan, index: int) -> bool:
    """Return whether an English article and a part tell a share or a change: "grew by a third"."""
    table, end = scan.table, index + 2
    if not table.head_last or table.parts.at(scan.tokens, index + 1) is None:
        return False
    by = table.by.before(scan.tokens, index)
    told = by is not None and scan.low(by[1]) not in table.links
    told = told or table.left.before(scan.tokens, index) is not None or scan.low(index - 1) in table.up | table.down
    return told and (not scan.low(end).isalpha() or scan.low(end) in table.stops)


def _counts_one(scan: Scan, index: int) -> bool:
    """Return whether one is a number by itself: "one year", "at least one worker", "up to a month"."""
    table, following = scan.table, scan.low(index + 1)
    bound = table.left.before(scan.tokens, index) or table.right.at(scan.tokens, index + 2)
    article = scan.low(index) in table.articles
    if table.and_part.at(scan.tokens, index + 2) and _is_measured(scan, index + 1):
        return True
    if _opens_range(scan, index):
        return True
    if following in table.durations and article and (table.general or _is_compared(scan, index)):
        return False
    if following in table.durations:
        english = not article and table.code == "en" and following not in _IDIOMS
        return bound is not None or english or is_validity(scan, index)
    if _is_joined_length(scan, index) or counts_one(scan, index) or counts_one_of_nation(scan, index):
        return True
    strong = bound is not None and bound[0] in {Bound.AT_LEAST, Bound.UP_TO}
    return strong and following in table.nouns and not (article and table.code == "en")


def _is_compared(scan: Scan, index: int) -> bool:
    """Return whether a year is what a percentage is compared with, not counted: "12% more than a year before"."""
    bound = scan.table.left.before(scan.tokens, index)
    return bound is not None and scan.table.percent.before(scan.tokens, bound[1]) is not None


def _is_joined_length(scan: Scan, index: int) -> bool:
    """Return whether English "one" and a length of time make one word: "one-year permits"; not "a one-day visit"."""
    length = scan.low(index + 2) if scan.low(index + 1) == "-" else ""
    spelled = scan.table.code == "en" and scan.low(index) not in scan.table.articles
    return spelled and length in scan.table.durations and length not in _IDIOMS


def _opens_range(scan: Scan, index: int) -> bool:
    """Return whether "one" begins a range or an old and a new value, both counted: "da uno a due anni"."""
    table = scan.table
    if table.code == "en" and scan.low(index) in table.articles:
        return False
    urdu = table.code == "ur"
    if not urdu and table.from_word.before(scan.tokens, index) is None:
        return False
    at = index + 1 + (scan.low(index + 1) in table.durations)
    infix = (table.range_infix if urdu else table.to_word).at(scan.tokens, at)
    if infix is None:
        return False
    number = (0.0, infix[1] + 1) if scan.is_number(infix[1]) else word_value(scan, infix[1])
    return number is not None and (at > index + 1 or _is_counted(scan, number[1]))


def _is_counted(scan: Scan, index: int) -> bool:
    """Return whether a duration, a measure, money, a per cent or a counted noun stands at ``index``."""
    table = scan.table
    closed = percent_at(scan, index) or table.money.at(scan.tokens, index) is not None
    return closed or _is_measured(scan, index) or scan.low(index) in table.nouns


def _is_measured(scan: Scan, index: int) -> bool:
    """Return whether a duration or a measure stands at ``index``."""
    return scan.low(index) in scan.table.durations or scan.table.measures.at(scan.tokens, index) is not None


#: Durations that with "one" more often date an event than measure one.
_IDIOMS = frozenset(["day"])


def _one_and_part(scan: Scan, index: int) -> Numeral | None:
    """Return "one and a half" before a scale or a duration."""
    found = scan.table.and_part.at(scan.tokens, index + 1)
    if found is None or scan.low(index) in scan.table.articles:
        return None
    return extend(scan, Numeral(index, found[1], 1 + found[0]))


def _words(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral that begins with a number word, a scale word or a compound."""
    word, table = scan.low(index), scan.table
    found = word_value(scan, index)
    if found is not None:
        numeral = extend(scan, Numeral(index, found[1], found[0]))
        return None if _doubtful(scan, numeral) else numeral
    if word in table.rounded and _is_led(scan, index):
        return Numeral(index, index + 1, table.rounded[word], about=True)
    if word in table.scales and word not in table.letters | table.short:
        numeral = extend(scan, Numeral(index, index, 1.0))
        return None if _doubtful(scan, numeral) else numeral
    return None


def _is_led(scan: Scan, index: int) -> bool:
    """Return whether an article or a bound leads a rounded number: "la cinquantaine", "καμιά εικοσαριά"."""
    table = scan.table
    return scan.low(index - 1) in table.definite | table.articles or table.left.before(scan.tokens, index) is not None


def _doubtful(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a word that often means something else has nothing about it that makes it a number."""
    if numeral.end - numeral.first > 1 or scan.low(numeral.first) not in scan.table.doubtful:
        return False
    following, table = scan.low(numeral.end), scan.table
    if percent_at(scan, numeral.end) or table.money.at(scan.tokens, numeral.end) is not None:
        return False
    if table.left.before(scan.tokens, numeral.first) or _in_range(scan, numeral) or _is_listed(scan, numeral):
        return False
    if _TWENTY <= numeral.value < _HUNDRED:
        return following not in table.nouns or following in table.singulars
    return not (following in table.nouns or following in table.adjectives or following in table.durations)


def _is_listed(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a number goes on a list and where its people are from follows: "dieci da Lecce, sei da Bari"."""
    table, first = scan.table, numeral.first
    if scan.low(first - 1) not in table.coordinators or table.from_word.at(scan.tokens, numeral.end) is None:
        return False
    return any(_begins_number(scan, index) for index in range(max(0, first - _LISTED), first))


def _in_range(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a range's or a proportion's word and a number follow: "dai sei ai nove", "sei su dieci"."""
    table, end = scan.table, numeral.end
    for infix in (table.to_word, table.between_infix, table.range_infix, table.proportion):
        found = infix.at(scan.tokens, end)
        if found is not None and _begins_number(scan, found[1]):
            return True
    return table.loose_ranges and table.numbers.get(scan.low(end), 0) > numeral.value


def _begins_number(scan: Scan, index: int) -> bool:
    table, word = scan.table, scan.low(index)
    halved = table.halves.get(word, 0.0) > 1 or word in table.offsets
    return scan.is_number(index) or word_value(scan, index) is not None or halved
