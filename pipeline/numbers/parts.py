"""One numeral with everything read about it so far, and the tests on its neighbourhood that the steps share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.model import Bound, ChangeKind, Direction, Per, UnitClass
from pipeline.numbers.dismissals import is_anaphoric, is_attribute, is_spelled_name
from pipeline.numbers.general import negative
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.singulars import singular
from pipeline.numbers.tables import Table
from pipeline.numbers.tokens import Kind
from pipeline.numbers.units import Unit, read_unit

_HUNDRED = 100
_MOST_IN = 10
STOPS = frozenset(".!?۔؟;…")


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

    def take_unit(self, other: Part) -> None:
        """Give the part the unit of ``other``."""
        self.unit = replace(other.unit, begin=self.unit.begin, end=self.numeral.end)
        self.end = self.numeral.end
        self.copied = True

    @property
    def counted(self) -> bool:
        """Whether no closed unit (money, per cent, duration, measure) is named."""
        return self.unit.kind is UnitClass.COUNT


def sentence_numbers(scan: Scan) -> list[int]:
    """Return for each token the number of sentence ends before it, one more for the end of the text."""
    counts, count = [], 0
    for index, token in enumerate(scan.tokens):
        counts.append(count)
        if (token.low in STOPS or token.kind is Kind.BREAK) and ends_sentence(scan, index):
            count += 1
    counts.append(count)
    return counts


def ends_sentence(scan: Scan, index: int) -> bool:
    """Return whether the token at ``index`` ends its sentence."""
    token = scan.tokens[index]
    return token.kind is Kind.BREAK or (token.low in STOPS and not _inner_stop(scan, index))


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
    if is_attribute(scan, numeral) or is_spelled_name(scan, numeral):
        return None
    fifth, noun = _one_of(scan, numeral)
    unit = read_unit(scan, fifth)
    if noun is None:
        numeral = fifth
    elif not unit.known and unit.kind is UnitClass.COUNT:
        numeral, unit = fifth, noun
    if is_anaphoric(scan, numeral, unit):
        return None
    numeral, unit = negative(scan, *_and_part(scan, numeral, unit))
    return Part(numeral, unit, unit.begin, max(unit.end, numeral.end), high=numeral.high)


def _and_part(scan: Scan, numeral: Numeral, unit: Unit) -> tuple[Numeral, Unit]:
    """Return the numeral with the part named after its unit: "dos metros y medio", "a year and a half"."""
    found = scan.table.and_part.at(scan.tokens, unit.end)
    small = numeral.value < _HUNDRED and numeral.value == int(numeral.value) and not numeral.scale
    if found is None or unit.end == numeral.end or not small or _begins_another(scan, found[1]):
        return numeral, unit
    return replace(numeral, value=numeral.value + found[0]), replace(unit, end=found[1])


def _begins_another(scan: Scan, index: int) -> bool:
    """Return whether what follows a half makes it another number: "dos años y medio millón"."""
    table, low = scan.table, scan.low(index)
    return any(low in group for group in (table.scales, table.nouns, table.rounded, table.durations))


def _one_of(scan: Scan, numeral: Numeral) -> tuple[Numeral, Unit | None]:
    """Return "one in five" and "one worker in five" as a fifth, with the noun between; any other numeral as it is."""
    table = scan.table
    if not 2 <= numeral.value <= _MOST_IN or scan.low(numeral.end) in table.durations:  # noqa: PLR2004
        return numeral, None
    fifth = replace(numeral, value=1 / numeral.value, fraction=True)
    closed = table.out_of.at(scan.tokens, numeral.end)
    if closed and scan.low(closed[1]) in table.ones and scan.low(numeral.first - 1) in table.not_reference:
        return replace(fifth, end=closed[1] + 1), None
    found = table.proportion.before(scan.tokens, numeral.first)
    if found is None:
        return numeral, None
    one = found[1] - 1
    if scan.low(one) in table.ones:
        return replace(fifth, first=one), None
    noun, ones = table.nouns.get(scan.low(one)), table.ones - table.articles if table.head_last else table.ones
    if noun is None or scan.low(one - 1) not in ones:
        return numeral, None
    noun = noun or singular(scan.low(one), table)
    return replace(fifth, first=one - 1), Unit(noun, UnitClass.COUNT, one - 1, numeral.end, known=True)
