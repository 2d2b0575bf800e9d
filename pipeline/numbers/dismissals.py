"""Says which numerals are no quantity after all: attributes, names, ages in words, small counts that point back."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.blocks import is_blocked_word
from pipeline.numbers.general import is_named_zero
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.tables.fates import DEAD_OR_OFFICES, OF_THE_DEAD
from pipeline.numbers.tokens import Kind
from pipeline.numbers.units import Unit

_SMALL = 30
#: How many words may stand between a number that points back and its noun, that one counted.
_NOUN_REACH = 3
#: How far behind a noun the word may stand that makes it one of the dead.
_FATE_REACH = 4
_NO_LONGER_SMALL = 10
_QUARTER = 0.25


def is_spelled_name(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a number in words is a date, a time, a reference or part of a name."""
    if numeral.digits or numeral.scale or numeral.fraction or numeral.about or numeral.vague:
        return False
    if is_named_zero(scan, numeral):
        return True
    if numeral.value % _QUARTER:
        return False
    around = Around(scan.tokens, scan.table, scan.text)
    around.cover(numeral.first, numeral.end, value=numeral.value)
    return is_blocked_word(around) or _is_name(around)


def _is_name(around: Around) -> bool:
    """Return whether a capital makes a name of the word: "Les Vingt-Sept", "ended the Thirty Years' War"."""
    written = around.written(0)
    if around.index == 0 or not written.istitle():
        return False
    if around.near(-1) in around.table.definite and around.nothing_counted():
        return True
    if not around.is_capital(1):
        return False
    step = -1
    while around.near(step) in around.table.stops:
        step -= 1
    if around.kind(step) is Kind.WORD:
        return not around.is_capital(step)
    return around.near(-1) in around.table.definite and _goes_on_small(around)


def _goes_on_small(around: Around) -> bool:
    """Return whether the words after a name have no capitals, so that the sentence is no headline in capitals."""
    step = 1
    while around.is_capital(step) or around.near(step) == "'":
        step += 1
    return around.kind(step) is Kind.WORD and around.near(step) not in around.table.stops


def is_attribute(scan: Scan, numeral: Numeral) -> bool:
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
    if table.general is not None:
        return False
    known = word in table.durations or word in table.nouns or word == "strong" or word in table.numbers
    known = known or any(
        found.at(scan.tokens, numeral.end + 1) for found in (table.percent, table.measures, table.money)
    )
    small = numeral.value <= _SMALL or not numeral.digits
    bounded = table.right.at(scan.tokens, numeral.end) or table.range_infix.at(scan.tokens, numeral.end + 1)
    return not known and small and not bounded


def is_anaphoric(scan: Scan, numeral: Numeral, unit: Unit) -> bool:
    """Return whether a small count points back: "the two countries", "le due parti", "دونوں", "the two".

    Not behind a comma: "in all, four bodies were found".
    """
    if numeral.value > _SMALL or numeral.value != int(numeral.value) or numeral.fraction or numeral.about:
        return False
    table = scan.table
    noun = _anaphoric_noun(scan, numeral.end)
    near = (1, 2) if scan.low(numeral.first - 1).isalpha() else (1,)
    definite = any(scan.low(numeral.first - back) in table.definite for back in near)
    if table.code == "ur":
        return noun and (definite or numeral.value <= 3)  # noqa: PLR2004 - "دو ممالک" has no article
    if scan.low(numeral.first - 1) not in table.definite:
        return definite and noun
    return noun or (unit.name is None and _points_back(scan, numeral) and not _is_bounded(scan, numeral))


def _anaphoric_noun(scan: Scan, at: int) -> bool:
    """Return whether one of the next words names a country, side or office holder."""
    for index in range(at, at + _NOUN_REACH):
        low = scan.low(index)
        if low in scan.table.anaphoric:
            return not _are_of_dead(scan, index)
        if low in scan.table.stops or not low.isalpha():
            return False
    return False


def _are_of_dead(scan: Scan, index: int) -> bool:
    """Return whether English "bodies" are those of the dead and no offices: "the six bodies already identified"."""
    behind = {scan.low(at) for at in range(index + 1, index + 1 + _FATE_REACH)}
    return scan.low(index) == DEAD_OR_OFFICES and not behind.isdisjoint(OF_THE_DEAD.split())


def _points_back(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a number with nothing to count is a name for those named: "the two.", "those of the 27 met"."""
    low = scan.low(numeral.end)
    if _adds(scan, numeral.first):
        return False
    alone = not low.isalpha() or low in scan.table.stops | scan.table.others or low.endswith(scan.table.gerunds)
    members = any(scan.low(numeral.first - back) in scan.table.anaphoric for back in (2, 3))
    return alone and ((not numeral.digits and numeral.value < _NO_LONGER_SMALL) or members)


def _adds(scan: Scan, index: int) -> bool:
    """Return whether others are counted beside those told before: "altri cinque"; "gli altri due" points back."""
    table, before = scan.table, scan.low(index - 2)
    return scan.low(index - 1) in table.others and (before not in table.definite or before in table.coordinators)


def _is_bounded(scan: Scan, numeral: Numeral) -> bool:
    """Return whether a bound or the word that opens a range stands before a number: "fra i 20 e i 30"."""
    table = scan.table
    openers = (table.left, table.from_word, table.between_infix, table.to_word)
    if any(found.before(scan.tokens, numeral.first) is not None for found in openers):
        return True
    ranged = table.between_infix.at(scan.tokens, numeral.end) is not None
    return ranged and table.between.before(scan.tokens, numeral.first) is not None
