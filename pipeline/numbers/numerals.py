"""Reads numerals: digits and number words, put together into one value with the tokens it spans."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from pipeline.model import Bound
from pipeline.numbers.compounds import below_thousand, compound
from pipeline.numbers.separators import read_digits
from pipeline.numbers.tables import Table
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind, Token

_HUNDRED = 100.0
_DOZEN = 12.0
_TWENTY = 20
_VULGAR = frozenset("¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_HYPHEN = "-"
_METRES = "m"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A value and the tokens that spell it: ``tokens[first : end]``.

    ``high`` is the upper end of a vague interval. ``scale`` is the last scale word's value, 0 without one. ``about`` says
    the word itself rounds ("una cinquantina").
    """

    first: int
    end: int
    value: float
    high: float | None = None
    scale: float = 0.0
    about: bool = False
    vague: bool = False
    digits: bool = False
    fraction: bool = False


@dataclass(frozen=True, slots=True)
class Scan:
    """One text's tokens with the table they are read by, the document's decimal mark and the numbers that are blocked."""

    tokens: Sequence[Token]
    table: Table
    mark: str
    blocked: AbstractSet[int]
    text: str

    def low(self, index: int) -> str:
        """Return the folded token at ``index``, nothing outside the text."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Return whether the token at ``index`` touches the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def is_number(self, index: int) -> bool:
        """Return whether digits that are not blocked stand at ``index``."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is Kind.NUMBER and index not in self.blocked


class _Sum:
    """The value so far while number words are added and multiplied."""

    def __init__(self, value: float, *, digits: bool) -> None:
        self.total = 0.0
        self.current = value
        self.scale = 0.0
        self.closed = digits
        self.rounded = False

    @property
    def value(self) -> float:
        return self.total + self.current

    def fits(self, value: float, tens: str) -> bool:
        """Return whether a number word may be added here."""
        if self.current == 0:
            return value < self.scale
        if self.closed or self.rounded or self.current != int(self.current):
            return False
        current = int(self.current)
        power = 1
        while current % (power * 10) == 0:
            power *= 10
        if power == 10:  # noqa: PLR2004 - ones after tens
            return value < power and tens != "never" and current % 100 != 10  # noqa: PLR2004 - no ones after ten
        return value < power

    def add(self, value: float, *, digits: bool = False) -> None:
        self.current += value
        self.closed = digits

    def multiplies(self, scale: float) -> bool:
        """Return whether a scale may stand here."""
        if self.rounded:
            return False
        if scale == _HUNDRED:
            return self.current < _HUNDRED and (self.current > 0 or self.scale > _HUNDRED)
        if scale == _DOZEN:
            return self.total == 0
        return scale != self.scale and (self.current > 0 or scale > self.scale or self.scale > scale)

    def multiply(self, scale: float) -> None:
        self.closed = False
        if scale == _HUNDRED:
            self.current = (self.current or 1) * _HUNDRED
        elif self.scale and scale > self.scale:
            self.total, self.current = (self.total + self.current) * scale, 0.0
        else:
            self.total, self.current = self.total + (self.current or 1) * scale, 0.0
        if scale != _HUNDRED:
            self.scale = scale
        self.rounded = scale == _DOZEN


def starters(table: Table) -> frozenset[str]:
    """Return the words a numeral may begin with, besides digits."""
    single = (table.numbers, table.scales, table.halves, table.offsets, table.vague, table.rounded, table.ones)
    words = {word for group in single for word in group} | below_thousand(table).keys()
    return frozenset(words | table.several.firsts | table.fractions.firsts)


def find_numerals(scan: Scan) -> Iterator[Numeral]:
    """Yield the numerals of a text in order; they do not overlap."""
    table, tokens = scan.table, scan.tokens
    begins = _starters(table)
    glues = table.code in _GLUING
    index, end = 0, len(tokens)
    while index < end:
        token = tokens[index]
        if token.kind is Kind.NUMBER or token.low in begins or (glues and compound(token.low, table)):
            numeral = _read(scan, index)
            if numeral is not None:
                yield numeral
                index = numeral.end
                continue
        percent = table.percent.at(tokens, index)
        index = percent[1] if percent else index + 1


_GLUING = frozenset({"it"})
_STARTERS: dict[str, frozenset[str]] = {}


def _starters(table: Table) -> frozenset[str]:
    """Return :func:`starters`, made once a language."""
    if table.code not in _STARTERS:
        _STARTERS[table.code] = starters(table)
    return _STARTERS[table.code]


def _read(scan: Scan, index: int) -> Numeral | None:
    """Return the numeral that begins at ``index``, if one does."""
    if scan.tokens[index].kind is Kind.NUMBER:
        return _digits(scan, index)
    for reader in (_fraction, _several, _vague, _half, _offset, _one, _words):
        numeral = reader(scan, index)
        if numeral is not None:
            return numeral
    return None


def _digits(scan: Scan, index: int) -> Numeral | None:
    """Return the numeral that begins with digits."""
    value = _digit_value(scan, index)
    if value is None:
        return None
    end = index + 1
    if scan.low(end) in _VULGAR:
        value += unicodedata.numeric(scan.low(end))
        end += 1
    return _extend(scan, Numeral(index, end, value, digits=True))


def _digit_value(scan: Scan, index: int) -> float | None:
    """Return the value of the digits at ``index``, None when they are blocked or no number."""
    if not scan.is_number(index):
        return None
    following = scan.low(index + 1)
    measured = following in scan.table.scales or following in {"%", *scan.table.short}
    measured = measured or scan.table.measures.at(scan.tokens, index + 1) is not None
    return read_digits(scan.tokens[index].low, mark=scan.mark, measured=measured or _percent(scan, index + 1))


def _percent(scan: Scan, index: int) -> bool:
    return scan.table.percent.at(scan.tokens, index) is not None


def _fraction(scan: Scan, index: int) -> Numeral | None:
    """Return a fraction that is a phrase of its own ("half of"), without the link that belongs to the noun."""
    found = scan.table.fractions.at(scan.tokens, index)
    if found is None:
        return None
    value, end = found
    if scan.low(end) in scan.table.scales or scan.low(end) in scan.table.rounded:
        return None
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
    """Return a numeral that begins with a half: "mezzo milione", "half a million", "ڈیڑھ لاکھ"."""
    value = scan.table.halves.get(scan.low(index))
    if value is None:
        return None
    end = index + 1
    while scan.low(end) in scan.table.ones or scan.low(end) in scan.table.links:
        end += 1
    size = scan.table.rounded.get(scan.low(end))
    if size:
        return Numeral(index, end + 1, value * size, about=True)
    if scan.low(end) in scan.table.scales:
        return _extend(scan, Numeral(index, end, value))
    return Numeral(index, index + 1, value) if value > 1 else None


def _offset(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral whose first word shifts the next one: "ساڑھے دس ہزار" is 10,500."""
    offset = scan.table.offsets.get(scan.low(index))
    if offset is None:
        return None
    value = scan.table.numbers.get(scan.low(index + 1))
    if value is None and scan.is_number(index + 1):
        value = _digit_value(scan, index + 1)
    if value is not None:
        return _extend(scan, Numeral(index, index + 2, value + offset))
    if scan.low(index + 1) in scan.table.scales:
        return _extend(scan, Numeral(index, index + 1, 1 + offset))
    return None


def _one(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral that begins with one: before a scale, a rounded number or a part."""
    if scan.low(index) not in scan.table.ones:
        return None
    if scan.low(index) not in scan.table.articles:
        part = _part(scan, Numeral(index, index + 1, 1.0))
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
        return _extend(scan, Numeral(index, begin, 1.0))
    if scan.table.and_half.at(scan.tokens, begin):
        return _one_and_half(scan, index)
    return Numeral(index, begin, 1.0) if _counts_one(scan, index) else None


def _counts_one(scan: Scan, index: int) -> bool:
    """Return whether one is a number by itself: "one year", "at least one worker", "up to a month"."""
    table, following = scan.table, scan.low(index + 1)
    bound = table.left.before(scan.tokens, index) or table.right.at(scan.tokens, index + 2)
    article = scan.low(index) in table.articles
    if following in table.durations:
        return bound is not None or (not article and table.code == "en" and following not in _IDIOMS)
    strong = bound is not None and bound[0] in {Bound.AT_LEAST, Bound.UP_TO}
    return strong and following in table.nouns and not (article and table.code == "en")


#: Durations that with "one" more often date an event than measure one.
_IDIOMS = frozenset(["day"])


def _one_and_half(scan: Scan, index: int) -> Numeral | None:
    """Return "one and a half" before a scale or a duration."""
    found = scan.table.and_half.at(scan.tokens, index + 1)
    if found is None or scan.low(index) in scan.table.articles:
        return None
    return _extend(scan, Numeral(index, found[1], 1.5))


def _words(scan: Scan, index: int) -> Numeral | None:
    """Return a numeral that begins with a number word, a scale word or a compound."""
    word, table = scan.low(index), scan.table
    value = _word_value(scan, index)
    if value is not None:
        numeral = _extend(scan, Numeral(index, index + 1, value))
        return None if _doubtful(scan, numeral) else numeral
    if word in table.rounded and scan.low(index - 1) in table.definite | table.articles:
        return Numeral(index, index + 1, table.rounded[word], about=True)
    if word in table.scales and word not in table.letters | table.short:
        numeral = _extend(scan, Numeral(index, index, 1.0))
        return None if _doubtful(scan, numeral) else numeral
    return None


def _word_value(scan: Scan, index: int) -> float | None:
    """Return the value of the number word at ``index``, compounds included."""
    word = scan.low(index)
    value = scan.table.numbers.get(word)
    if value is None and word not in scan.table.scales:
        return compound(word, scan.table)
    return value


def _added_value(scan: Scan, index: int, total: _Sum) -> float | None:
    """Return the value of the number word at ``index``, one included where it follows tens ("twenty-one")."""
    if scan.low(index) in scan.table.ones and total.current >= _TWENTY:
        return 1.0 if scan.low(index) not in scan.table.articles or scan.table.tens == "joined" else None
    return _word_value(scan, index)


def _doubtful(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a word that often means something else has nothing after it that makes it a number."""
    if numeral.end - numeral.first > 1 or scan.low(numeral.first) not in scan.table.doubtful:
        return False
    following, table = scan.low(numeral.end), scan.table
    if _percent(scan, numeral.end) or table.money.at(scan.tokens, numeral.end) is not None:
        return False
    if _TWENTY <= numeral.value < _HUNDRED:
        return following not in table.nouns or following in table.singulars
    return not (following in table.nouns or following in table.adjectives or following in table.durations)


def _extend(scan: Scan, start: Numeral) -> Numeral:
    """Return ``start`` with all number words that belong to it."""
    total = _Sum(start.value, digits=start.digits)
    end, digits, about = start.end, start.digits, start.about
    while True:
        step = _step(scan, end, total)
        if step is None:
            break
        digits = digits or scan.tokens[step - 1].kind is Kind.NUMBER
        end = step
    numeral = replace(start, end=end, value=total.value, scale=total.scale, digits=digits, about=about or total.rounded)
    return _part(scan, numeral) or _times_rounded(scan, numeral) or _short_stop(scan, numeral)


def _short_stop(scan: Scan, numeral: Numeral) -> Numeral:
    """Return the numeral with the full stop of a scale written short ("2 εκατ.")."""
    last = numeral.end - 1
    if scan.low(last) in scan.table.short and scan.low(numeral.end) == "." and scan.glued(numeral.end):
        return replace(numeral, end=numeral.end + 1)
    return numeral


def _times_rounded(scan: Scan, numeral: Numeral) -> Numeral | None:
    """Return "due decine" as 20, if a rounded number follows."""
    size = scan.table.rounded.get(scan.low(numeral.end))
    if size is None or numeral.scale:
        return None
    return replace(numeral, end=numeral.end + 1, value=numeral.value * size, about=True)


def _part(scan: Scan, numeral: Numeral) -> Numeral | None:
    """Return "two thirds" as a fraction, if a part follows a small numerator."""
    if numeral.scale or numeral.value >= 10:  # noqa: PLR2004 - numerators are small
        return None
    end = numeral.end + (scan.low(numeral.end) == _HYPHEN)
    found = scan.table.parts.at(scan.tokens, end)
    if found is None or numeral.value >= found[0]:
        return None
    return replace(numeral, end=found[1], value=numeral.value / found[0], fraction=True)


def _step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add what stands at ``end`` to ``total``; return the index after it, or None when it does not belong."""
    if end >= len(scan.tokens):
        return None
    for reader in (_point_step, _scale_step, _number_step, _joined_step):
        step = reader(scan, end, total)
        if step is not None:
            return step
    return None


def _point_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add decimals spoken after "point": "دو اعشاریہ پانچ ملین"."""
    if scan.low(end) not in scan.table.point or total.scale or total.closed:
        return None
    value = _word_value(scan, end + 1)
    if value is None or value >= _HUNDRED:
        return None
    total.add(value / (10 if value < 10 else 100), digits=True)  # noqa: PLR2004 - one or two decimals
    return end + 2


def _scale_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Multiply by the scale at ``end``, and add a half after it."""
    at = end + 1 if scan.low(end) == _HYPHEN and scan.glued(end) and scan.glued(end + 1) else end
    word = scan.low(at)
    scale = scan.table.scales.get(word)
    if scale is None or not total.multiplies(scale) or not _is_scale(scan, at):
        return _half_step(scan, end, total)
    total.multiply(scale)
    found = scan.table.and_half.at(scan.tokens, at + 1)
    if found is not None and scale >= _HUNDRED:
        total.total += scale / 2
        return found[1]
    return at + 1


def _half_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add "and a half" to a small number before its scale: "two and a half million"."""
    found = scan.table.and_half.at(scan.tokens, end)
    if found is None or total.scale or total.current >= _HUNDRED:
        return None
    total.current += 0.5
    return found[1]


def _is_scale(scan: Scan, index: int) -> bool:
    """Return whether a scale word is meant: not the "cento" of "per cento", nor the m of metres."""
    word = scan.low(index)
    if scan.table.percent.before(scan.tokens, index + 1) is not None:
        return False
    if word not in scan.table.letters:
        return True
    money = any(scan.low(index - back) in SIGNS or scan.table.money.before(scan.tokens, index - 1) for back in (1, 2))
    money = money or scan.table.money.at(scan.tokens, index + 1) is not None
    if word == _METRES:
        return money or scan.low(index + 1) in scan.table.nouns
    return (scan.glued(index) or money) and not (
        scan.glued(index + 1) and scan.tokens[index + 1].kind in {Kind.WORD, Kind.NUMBER}
    )


def _number_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add the digits or the number word at ``end``."""
    if scan.tokens[end].kind is Kind.NUMBER:
        return _digit_step(scan, end, total)
    offset = scan.table.offsets.get(scan.low(end))
    at = end if offset is None else end + 1
    value = _added_value(scan, at, total)
    if value is None:
        return None
    if scan.table.tens == "joined" and 0 < total.current < _HUNDRED:
        return None
    if not total.fits(value + (offset or 0), scan.table.tens):
        return None
    if total.current and scan.table.scales.get(scan.low(at + 1), 0) == _HUNDRED:
        return None
    total.add(value + (offset or 0))
    return at + 1


def _digit_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add digits after a scale: 10 ہزار 500; not when a scale as great follows them."""
    if not total.scale or total.current or total.scale == _DOZEN or not scan.is_number(end):
        return None
    value = _digit_value(scan, end)
    if value is None or value != int(value) or value >= total.scale or value < 1:
        return None
    scale = scan.table.scales.get(scan.low(end + 1), 0.0)
    if scale >= total.scale or _percent(scan, end + 1) or scan.low(end + 1) == _HYPHEN:
        return None
    if not scan.glued(end) and scan.tokens[end].start - scan.tokens[end - 1].end > 1:
        return None
    total.add(value, digits=True)
    return end + 1


def _joined_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add the number word after "and" or a hyphen."""
    word = scan.low(end)
    hyphen = word == _HYPHEN and scan.glued(end) and scan.glued(end + 1)
    if not hyphen and word not in scan.table.joiners:
        return None
    value = _added_value(scan, end + 1, total)
    if value is None or value >= _HUNDRED or not total.fits(value, scan.table.tens):
        return None
    if total.current == 0 and (hyphen or scan.table.tens == "joined"):
        return None
    if not hyphen and 0 < total.current < _HUNDRED and scan.table.code == "en":
        return None
    following = scan.table.scales.get(scan.low(end + 2), 0.0)
    if following == _HUNDRED or (following and following >= (total.scale or following + 1)):
        return None
    total.add(value)
    return end + 2
