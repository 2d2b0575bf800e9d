"""One numeral with everything read about it so far, and the tests on its neighbourhood that the steps share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.model import Bound, ChangeKind, Direction, Per, UnitClass
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.tables import Table
from pipeline.numbers.tokens import Kind
from pipeline.numbers.units import Unit, read_unit

_SMALL = 30
_NO_LONGER_SMALL = 10
_STOPS = frozenset(".!?۔؟;…")


@dataclass(slots=True)
class Part:
    """A quantity in the making: tokens ``[begin : end]``, the numeral and unit inside them."""

    numeral: Numeral
    unit: Unit
    begin: int
    end: int
    high: float | None = None
    bound: Bound = Bound.EXACT
    direction: Direction = Direction.NONE
    change: ChangeKind = ChangeKind.LEVEL
    per: Per = Per.NONE
    copied: bool = False

    @property
    def value(self) -> float:
        """The value stated, the lower one of a range."""
        return self.numeral.value

    @property
    def counted(self) -> bool:
        """Whether no closed unit (money, per cent, duration, measure) is named."""
        return self.unit.kind is UnitClass.COUNT


def sentence_numbers(scan: Scan) -> list[int]:
    """Return for each token the number of sentence ends before it, one more for the end of the text."""
    counts, count = [], 0
    for index, token in enumerate(scan.tokens):
        counts.append(count)
        if token.kind is Kind.BREAK or (token.low in _STOPS and not _inner_stop(scan, index)):
            count += 1
    counts.append(count)
    return counts


def _inner_stop(scan: Scan, index: int) -> bool:
    """Return whether a full stop ends no sentence: inside a word, after an initial or a short scale."""
    if scan.low(index) != ".":
        return False
    return scan.glued(index + 1) or (
        scan.glued(index) and (_initial(scan, index - 1) or scan.low(index - 1) in _abbreviated(scan.table))
    )


def _initial(scan: Scan, index: int) -> bool:
    """Return whether a single letter stands at ``index``."""
    return scan.tokens[index].kind is Kind.WORD and len(scan.low(index)) == 1


def _abbreviated(table: Table) -> frozenset[str]:
    return table.short


def read_part(scan: Scan, numeral: Numeral) -> Part | None:
    """Return the part a numeral begins, None when it is no quantity after all."""
    if _is_attribute(scan, numeral):
        return None
    numeral = _one_of(scan, numeral)
    unit = read_unit(scan, numeral)
    if _is_age(scan, numeral, unit) or _is_anaphoric(scan, numeral):
        return None
    return Part(numeral, unit, unit.begin, max(unit.end, numeral.end), high=numeral.high)


def _one_of(scan: Scan, numeral: Numeral) -> Numeral:
    """Return "one in five" as a fifth, any other numeral as it is."""
    found = scan.table.proportion.before(scan.tokens, numeral.first)
    if found is None or scan.low(found[1] - 1) not in scan.table.ones or not 2 <= numeral.value <= _NO_LONGER_SMALL:  # noqa: PLR2004
        return numeral
    if scan.low(numeral.end) in scan.table.durations:
        return numeral
    return replace(numeral, first=found[1] - 1, value=1 / numeral.value, fraction=True)


def _is_attribute(scan: Scan, numeral: Numeral) -> bool:
    """Return whether the number is part of an adjective ("four-nation", "چار ملکی") or of a name ("One-Two")."""
    following = scan.low(numeral.end)
    if following in scan.table.epithets and not numeral.scale:
        return True
    if following != "-" or not scan.glued(numeral.end) or not scan.glued(numeral.end + 1):
        return False
    word = scan.low(numeral.end + 1)
    if scan.tokens[numeral.end + 1].kind is not Kind.WORD:
        return False
    if word in scan.table.attributes:
        return True
    table = scan.table
    known = word in table.durations or word in table.nouns or word == "strong" or word in table.numbers
    known = known or any(
        found.at(scan.tokens, numeral.end + 1) for found in (table.percent, table.measures, table.money)
    )
    return not known and numeral.value <= _SMALL and not table.range_infix.at(scan.tokens, numeral.end + 1)


def _is_age(scan: Scan, numeral: Numeral, unit: Unit) -> bool:
    """Return whether a number in words, or one before a duration, is an age: "twenty-five years old"."""
    if unit.kind is not UnitClass.DURATION or numeral.scale:
        return False
    if scan.table.age_after.at(scan.tokens, numeral.end):
        return scan.table.code != "ur" or scan.low(numeral.end + 1) in scan.table.persons
    linked = scan.low(numeral.first - 1) in scan.table.links and scan.low(numeral.first - 2) in scan.table.persons
    return linked or scan.low(numeral.first - 1) in scan.table.persons


def _is_anaphoric(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a small count points back: "the two countries", "le due parti", "دونوں", "the two"."""
    if numeral.value > _SMALL or numeral.value != int(numeral.value) or numeral.fraction or numeral.about:
        return False
    table = scan.table
    noun = _anaphoric_noun(scan, numeral.end)
    definite = any(scan.low(numeral.first - back) in table.definite for back in (1, 2))
    if table.code == "ur":
        return noun and (definite or numeral.value <= 3)  # noqa: PLR2004 - "دو ممالک" has no article
    if scan.low(numeral.first - 1) not in table.definite:
        return definite and noun
    if noun:
        return True
    return not numeral.digits and numeral.value < _NO_LONGER_SMALL and _stands_alone(scan, numeral.end)


def _anaphoric_noun(scan: Scan, at: int) -> bool:
    """Return whether one of the next three words names a country, side or office holder."""
    for index in range(at, at + 3):
        low = scan.low(index)
        if low in scan.table.anaphoric:
            return True
        if low in scan.table.stops or not low.isalpha():
            return False
    return False


def _stands_alone(scan: Scan, at: int) -> bool:
    low = scan.low(at)
    return not low or not low.isalpha() or low in scan.table.stops
