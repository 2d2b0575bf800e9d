"""Puts numerals together: digits and number words, multiplied by their scales and added up."""

from __future__ import annotations

from dataclasses import replace

from pipeline.numbers.compounds import compound
from pipeline.numbers.general import in_millions
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.separators import read_digits
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind

_HUNDRED = 100.0
_THOUSAND = 1000.0
_DOZEN = 12.0
_TWENTY = 20
#: The intervals of vague plurals that are rounded numbers after a count ("decine", "centenares", "milliers").
_PLURALS = {(20.0, 99.0): 10.0, (100.0, 999.0): 100.0, (1000.0, 9999.0): 1000.0}
_NO_INTERVAL = (0.0, 0.0)
_HYPHEN = "-"
_METRES = "m"


def digit_value(scan: Scan, index: int) -> float | None:
    """Return the value of the digits at ``index``, None when they are blocked or no number."""
    if not scan.is_number(index):
        return None
    following = scan.low(index + 1)
    measured = following in scan.table.scales or following in {"%", *scan.table.short}
    measured = measured or scan.table.measures.at(scan.tokens, index + 1) is not None
    return read_digits(scan.tokens[index].low, mark=scan.mark, measured=measured or percent_at(scan, index + 1))


def percent_at(scan: Scan, index: int) -> bool:
    """Return whether a word or sign for per cent stands at ``index``."""
    return scan.table.percent.at(scan.tokens, index) is not None


def word_value(scan: Scan, index: int) -> tuple[float, int] | None:
    """Return the value of the number word or phrase at ``index``, compounds included, and the index after it."""
    phrase = scan.table.number_phrases.at(scan.tokens, index)
    if phrase is not None:
        return phrase
    word = scan.low(index)
    value = scan.table.numbers.get(word)
    if value is None and word not in scan.table.scales:
        value = compound(word, scan.table)
    return None if value is None else (value, index + 1)


def _added_value(scan: Scan, index: int, total: _Sum) -> tuple[float, int] | None:
    """Return the value of the number word at ``index``, one too where it may be added ("twenty-one", "cent un")."""
    if scan.low(index) in scan.table.ones and (total.current >= _TWENTY or total.scale):
        return (1.0, index + 1) if _adds_one(scan, index) else None
    return word_value(scan, index)


def _adds_one(scan: Scan, index: int) -> bool:
    """Return whether one is added, not the article of what follows: "treinta y un", "one"; not "hundred a year"."""
    return scan.low(index) not in scan.table.articles or scan.table.tens == "joined"


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


def extend(scan: Scan, start: Numeral) -> Numeral:
    """Return ``start`` with all number words that belong to it."""
    total = _Sum(start.value, digits=start.digits)
    end, digits, about = start.end, start.digits, start.about
    while True:
        step = _step(scan, end, total)
        if step is None:
            break
        digits = digits or scan.tokens[step - 1].kind is Kind.NUMBER
        end = step
    about = about or (total.rounded and scan.table.general is None)
    numeral = replace(start, end=end, value=total.value, scale=total.scale, digits=digits, about=about)
    return part_of(scan, numeral) or _times_rounded(scan, numeral) or _short_stop(scan, numeral)


def _short_stop(scan: Scan, numeral: Numeral) -> Numeral:
    """Return the numeral with the full stop of a scale written short ("2 εκατ.")."""
    last = numeral.end - 1
    if scan.low(last) in scan.table.short and scan.low(numeral.end) == "." and scan.glued(numeral.end):
        return replace(numeral, end=numeral.end + 1)
    return numeral


def _times_rounded(scan: Scan, numeral: Numeral) -> Numeral | None:
    """Return "due decine" as 20, "dos centenares" as 200, if a rounded number or its plural follows."""
    word = scan.low(numeral.end)
    size = scan.table.rounded.get(word) or _PLURALS.get(scan.table.vague.get(word, _NO_INTERVAL))
    if size is None or numeral.scale or numeral.value != int(numeral.value):
        return None
    scale, end = _scale_counted(scan, numeral.end + 1)
    return replace(numeral, end=end, value=numeral.value * size * scale, about=True)


def _scale_counted(scan: Scan, index: int) -> tuple[float, int]:
    """Return the scale that a rounded number counts and the index after it: "due decine di migliaia"."""
    word = scan.low(index + 1)
    scale = scan.table.scales.get(word) or _PLURALS.get(scan.table.vague.get(word, _NO_INTERVAL), 0.0)
    return (scale, index + 2) if scale >= _THOUSAND and scan.low(index) in scan.table.links else (1.0, index)


def part_of(scan: Scan, numeral: Numeral) -> Numeral | None:
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
    found = word_value(scan, end + 1)
    if found is None or found[0] >= _HUNDRED:
        return None
    total.add(found[0] / (10 if found[0] < 10 else 100), digits=True)  # noqa: PLR2004 - one or two decimals
    return found[1]


def _scale_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Multiply by the scale at ``end``, and add a part of it named after it: "un millón y medio"."""
    at = end + 1 if _is_hyphen(scan, end) else end
    word = scan.low(at)
    scale = scan.table.scales.get(word)
    if scale is None or not total.multiplies(scale) or not _is_scale(scan, at):
        return _part_step(scan, end, total)
    total.multiply(scale)
    found = scan.table.and_part.at(scan.tokens, at + 1)
    if found is not None and scale >= _HUNDRED and _ends_there(scan, found[1]):
        total.total += scale * found[0]
        return found[1]
    return at + 1


def _ends_there(scan: Scan, index: int) -> bool:
    """Return whether a part of a scale is not the begin of a number of its own: "mil y medio millón"."""
    return scan.low(index) not in scan.table.scales and scan.low(index) not in scan.table.rounded


def _part_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add "and a half" to a small number before its scale: "two and a half million"."""
    found = scan.table.and_part.at(scan.tokens, end)
    if found is None or total.scale or total.current >= _HUNDRED:
        return None
    total.current += found[0]
    return found[1]


def _is_hyphen(scan: Scan, index: int) -> bool:
    """Return whether a hyphen joins the words about ``index``."""
    return scan.low(index) == _HYPHEN and scan.glued(index) and scan.glued(index + 1)


def _is_scale(scan: Scan, index: int) -> bool:
    """Return whether a scale word is meant: not the "cento" of "per cento", nor the m of metres."""
    word = scan.low(index)
    if scan.table.percent.before(scan.tokens, index + 1) is not None:
        return False
    if word not in scan.table.letters:
        return True
    money = any(scan.low(index - back) in SIGNS or scan.table.money.before(scan.tokens, index - 1) for back in (1, 2))
    following = scan.low(index + 1)
    money = money or following in SIGNS or scan.table.money.at(scan.tokens, index + 1) is not None
    if word == _METRES:
        return money or following in scan.table.nouns or _is_counted(scan, following) or in_millions(scan, index)
    return (scan.glued(index) or money) and not (
        scan.glued(index + 1) and scan.tokens[index + 1].kind in {Kind.WORD, Kind.NUMBER}
    )


def _is_counted(scan: Scan, low: str) -> bool:
    """Return whether a plural is counted in millions, not measured in metres: "1.2m books", "3m waves"."""
    table = scan.table
    return bool(table.lengths) and table.is_plural(low) and low not in table.lengths | table.stops


def _number_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add the digits or the number word at ``end``."""
    if scan.tokens[end].kind is Kind.NUMBER:
        return _digit_step(scan, end, total)
    offset = scan.table.offsets.get(scan.low(end))
    found = _added_value(scan, end if offset is None else end + 1, total)
    if found is None:
        return None
    value, after = found[0] + (offset or 0), found[1]
    if scan.table.tens == "joined" and 0 < total.current < _HUNDRED:
        return None
    if not total.fits(value, scan.table.tens):
        return None
    if total.current and scan.table.scales.get(scan.low(after), 0) == _HUNDRED:
        return None
    total.add(value)
    return after


def _digit_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add digits after a scale: 10 ہزار 500; not when a scale as great follows them."""
    if not total.scale or total.current or total.scale == _DOZEN or not scan.is_number(end):
        return None
    value = digit_value(scan, end)
    if value is None or value != int(value) or value >= total.scale or value < 1:
        return None
    scale = scan.table.scales.get(scan.low(end + 1), 0.0)
    if scale >= total.scale or percent_at(scan, end + 1) or scan.low(end + 1) == _HYPHEN:
        return None
    if not scan.glued(end) and scan.tokens[end].start - scan.tokens[end - 1].end > 1:
        return None
    total.add(value, digits=True)
    return end + 1


def _joined_step(scan: Scan, end: int, total: _Sum) -> int | None:
    """Add the number word after "and" or a hyphen."""
    hyphen = _is_hyphen(scan, end)
    if not hyphen and scan.low(end) not in scan.table.joiners:
        return None
    found = _added_value(scan, end + 1, total)
    if found is None or found[0] >= _HUNDRED or not total.fits(found[0], scan.table.tens):
        return None if hyphen else _joined_scale(scan, end + 1, total)
    if total.current == 0 and ((hyphen and not scan.table.hyphens) or scan.table.tens == "joined"):
        return None
    if not hyphen and 0 < total.current < _HUNDRED and scan.table.code == "en":
        return None
    following = scan.table.scales.get(scan.low(found[1]), 0.0)
    if following == _HUNDRED or (following and following >= (total.scale or following + 1)):
        return None
    total.add(found[0])
    return found[1]


def _joined_scale(scan: Scan, index: int, total: _Sum) -> int | None:
    """Add the number at ``index`` that has the next smaller scale: "due milioni e trecentomila", "mille e duecento"."""
    if not scan.table.joined_scales or total.current or total.scale < _THOUSAND:
        return None
    numeral = _begun(scan, index)
    if numeral is None or (numeral.digits and not numeral.scale) or numeral.fraction or numeral.about:
        return None
    if not total.scale / _THOUSAND <= numeral.value < total.scale:
        return None
    total.add(numeral.value, digits=True)
    return numeral.end


def _begun(scan: Scan, index: int) -> Numeral | None:
    """Return the numeral that digits or a number word at ``index`` begin."""
    value = digit_value(scan, index)
    if value is not None:
        return extend(scan, Numeral(index, index + 1, value, digits=True))
    found = word_value(scan, index)
    return None if found is None else extend(scan, Numeral(index, found[1], found[0]))
