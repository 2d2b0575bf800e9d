"""One numeral with everything read about it so far, and the tests on its neighbourhood that the steps share."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.model import Bound, ChangeKind, Direction, Per, UnitClass
from pipeline.numbers.dismissals import is_anaphoric, is_attribute, is_spelled_name
from pipeline.numbers.scan import Numeral, Scan
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

    @property
    def counted(self) -> bool:
        """Whether no closed unit (money, per cent, duration, measure) is named."""
        return self.unit.kind is UnitClass.COUNT


def sentence_numbers(scan: Scan) -> list[int]:
    """Return for each token the number of sentence ends before it, one more for the end of the text."""
    counts, count = [], 0
    for index in range(len(scan.tokens)):
        counts.append(count)
        if ends_sentence(scan, index):
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
    numeral = _one_of(scan, numeral)
    unit = read_unit(scan, numeral)
    if is_anaphoric(scan, numeral, unit):
        return None
    numeral, unit = _and_part(scan, numeral, unit)
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


def _one_of(scan: Scan, numeral: Numeral) -> Numeral:
    """Return "one in five" as a fifth, any other numeral as it is."""
    found = scan.table.proportion.before(scan.tokens, numeral.first)
    if found is None or scan.low(found[1] - 1) not in scan.table.ones or not 2 <= numeral.value <= _MOST_IN:  # noqa: PLR2004
        return numeral
    if scan.low(numeral.end) in scan.table.durations:
        return numeral
    return replace(numeral, first=found[1] - 1, value=1 / numeral.value, fraction=True)
