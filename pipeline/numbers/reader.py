"""Reads the quantities of a text: tokens, blocks, numerals, units, joins, context, one pass each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from pipeline.model import Per, Quantity, UnitClass
from pipeline.numbers.blocks import blocked_numbers
from pipeline.numbers.context import read_bound, read_rate, widen_left
from pipeline.numbers.general import land_money, unit_name
from pipeline.numbers.joins import join
from pipeline.numbers.movement import read_movement
from pipeline.numbers.numerals import find_numerals
from pipeline.numbers.parts import Part, read_part, sentence_numbers
from pipeline.numbers.scan import Numeral, Scan
from pipeline.numbers.separators import decimal_mark
from pipeline.numbers.sharing import share_movements, share_rates
from pipeline.numbers.tables import table_for
from pipeline.numbers.tokens import Kind, Token, tokenize
from pipeline.numbers.units import Unit

#: How many numbers of an article are read; a text with more is a table or a dump, and only its beginning is read.
_MOST = 5_000


def read_quantities(
    text: str, language: str, *, named: frozenset[int] = frozenset(), general: bool = False
) -> tuple[Quantity, ...]:
    """Return the quantities of ``text`` in order of their start.

    Args:
        text: Any text; offsets of the result are code points from 0 into it.
        language: ISO 639-1; one without a table is read by the English one.
        named: Where the names of states, peoples and towns end: a number in brackets behind one is nobody's age.
        general: Whether to count what a reader of any news would (:mod:`pipeline.numbers.general`).

    >>> [(q.value, q.unit, q.bound.value) for q in read_quantities("over 10,500 new work visas", "en")]
    [(10500.0, 'visa', 'more_than')]
    """
    table = table_for(language, general=general)
    tokens = _readable(tokenize(text))
    scan = Scan(
        tokens,
        table,
        decimal_mark(tokens, table.decimal),
        blocked_numbers(tokens, table, text, named=named),
        text,
        named,
    )
    parts = [part for numeral in islice(find_numerals(scan), _MOST) if (part := read_part(scan, numeral)) is not None]
    parts = sorted(parts + _one_word_durations(scan), key=lambda part: part.numeral.first)
    if not parts:
        return ()
    sentences = sentence_numbers(scan)
    parts = join(scan, parts, sentences)
    _read_context(scan, parts, sentences)
    _settle_money(scan, parts)
    return tuple(sorted((_quantity(scan, part) for part in parts), key=lambda quantity: quantity.start))


def _readable(tokens: list[Token]) -> list[Token]:
    """Return the tokens up to the last number that is read."""
    numbers = (index for index, token in enumerate(tokens) if token.kind is Kind.NUMBER)
    return tokens[: next(islice(numbers, _MOST, None), len(tokens))]


def _one_word_durations(scan: Scan) -> list[Part]:
    """Return the durations that are one word ("πενταετής"), or a noun without an article ("ισχύ πενταετίας")."""
    spans, nouns = scan.table.duration_words, scan.table.duration_nouns
    if not spans:
        return []
    found = []
    for index, token in enumerate(scan.tokens):
        if token.low in spans or (token.low in nouns and not _in_calendar(scan, index)):
            value, unit = (spans if token.low in spans else nouns)[token.low]
            numeral = Numeral(index, index + 1, value)
            found.append(Part(numeral, Unit(unit, UnitClass.DURATION, index, index + 1, known=True), index, index + 1))
    return found


def _in_calendar(scan: Scan, index: int) -> bool:
    """Return whether a noun of time is a part of the calendar: "the two years 2026-2028"."""
    articles, behind = scan.table.articles | scan.table.singular_articles, scan.tokens[index + 1 : index + 3]
    dated = bool(behind) and (behind[0].kind is Kind.NUMBER or (behind[0].low in articles and behind[-1].low.isdigit()))
    described = scan.low(index - 2) in articles and scan.low(index - 1) not in scan.table.nouns
    return dated or described or scan.low(index - 1) in articles


def _read_context(scan: Scan, parts: list[Part], sentences: Sequence[int]) -> None:
    """Read bounds, rates and movements, each part up to its neighbours and inside its sentence."""
    bounds = _limits(scan.tokens, parts, sentences)
    rated = -1
    for part, limits in zip(parts, bounds, strict=True):
        read_bound(scan, part)
        sentence = sentences[part.begin]
        read_rate(scan, part, limits=limits, before=sentence != rated and part.unit.kind is not UnitClass.DURATION)
        rated = sentence if part.per is not Per.NONE else rated
        read_movement(scan, part, limits=limits)
    share_rates(scan, parts, sentences)
    share_movements(scan, parts, sentences)
    for part in parts:
        widen_left(scan, part)


def _settle_money(scan: Scan, parts: list[Part]) -> None:
    """Give sums in a money whose name lands share the land of the text, in the general reading."""
    general, land = scan.table.general, land_money(scan)
    if general is None or land is None:
        return
    for part in parts:
        if part.unit.kind is UnitClass.MONEY and part.unit.name in general.shared_money:
            part.unit = replace(part.unit, name=land)


def _limits(tokens: Sequence[Token], parts: list[Part], sentences: Sequence[int]) -> list[tuple[int, int]]:
    """Return for each part the tokens that may speak of it: its sentence, between its neighbours."""
    limits = []
    for index, part in enumerate(parts):
        low = parts[index - 1].end if index else 0
        high = parts[index + 1].begin if index + 1 < len(parts) else len(tokens)
        limits.append(_in_sentence(part, low, high, sentences))
    return limits


_REACH = 24
#: The least value that has no more than three decimals.
_LARGE = 1000


def _in_sentence(part: Part, low: int, high: int, sentences: Sequence[int]) -> tuple[int, int]:  # noqa: PLR0917 - a span
    """Return ``low`` and ``high`` moved inside the part's sentence and reach."""
    own = sentences[part.numeral.first]
    first = max(low, part.begin - _REACH)
    while first < part.begin and sentences[first] != own:
        first += 1
    last = min(high, part.end + _REACH)
    while last > part.end and sentences[last - 1] != own:
        last -= 1
    return first, max(last, part.end)


def _settled(value: float) -> float:
    """Return a value without what floating point adds when a scale multiplies it: 8.3 billion is 8,300,000,000."""
    return round(value, 3) if value >= _LARGE else value


def _quantity(scan: Scan, part: Part) -> Quantity:
    """Return a part as a record with offsets into the text."""
    tokens = scan.tokens
    return Quantity(
        value=_settled(part.value),
        value_max=None if part.high is None else _settled(part.high),
        bound=part.bound,
        direction=part.direction,
        change_kind=part.change,
        unit=unit_name(scan, part.unit),
        unit_class=part.unit.kind,
        per=part.per,
        vague=part.numeral.vague,
        start=tokens[part.begin].start,
        end=tokens[part.end - 1].end,
        number_start=tokens[part.numeral.first].start,
        number_end=tokens[part.numeral.end - 1].end,
        unit_copied=part.copied,
    )
