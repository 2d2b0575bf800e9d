"""Says which numbers are no quantity: dates, times, years, ordinals, ages, references, scores, phones, names, handles.

Each rule looks at one number and a few tokens around it; a rule that holds blocks the number. Most look at digits, as
they come; those that hold for numbers in words too are asked once the words are put together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.numbers.ages import is_age
from pipeline.numbers.around import ID_DIGITS, Around
from pipeline.numbers.calendar import is_date, is_decade, is_spelled_day, is_year
from pipeline.numbers.clock import is_clock
from pipeline.numbers.references import (
    is_address,
    is_called,
    is_coordinate,
    is_named_by_article,
    is_phone,
    is_postcode,
    is_reference,
)
from pipeline.numbers.scores import is_minute, is_score
from pipeline.numbers.tables import Table
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind, Token

_SHORT_YEAR_DIGITS = 2
#: How far the items of a list of towns may stand, in tokens, and how many others make one.
_ITEMS_REACH = 26
_ITEMS = 2
_MOST_LIST_NUMBER = 40
_LAST_DAY = 31
_ARABIC = "\u0600"
_NAME_MARKS = frozenset("#@_№&")
_SENTENCE_ENDS = frozenset('.!?;:"“”')
_JOINS = frozenset("-/")


def _shape(around: Around) -> bool:
    """Return whether the digits are an identifier: a leading zero, ten digits and more, or too many."""
    low = around.low
    digits = sum(map(str.isdigit, low))
    if low.isdigit() and len(low) > 1 and low[0] == "0":
        return True
    return digits > 15 or (low.isdigit() and digits >= ID_DIGITS and not around.measured())  # noqa: PLR2004 - see separators


def _name_before(around: Around) -> bool:
    """Return whether the number is written to a word or sign before it: G7, A350, covid-19, #12, '25."""
    if not around.glued_left():
        return False
    before, kind = around.near(-1), around.kind(-1)
    if kind is Kind.WORD:
        latin = before[0] < _ARABIC
        return latin and not _is_currency(around, before) and not _scale_before(around, before)
    if before in _NAME_MARKS or kind is Kind.LITERAL:
        return True
    if before in {"'", ".", ":"}:
        return _elided_year(around) or (
            before != "'"
            and around.glued_left(-1)
            and around.kind(-2) is not Kind.NUMBER
            and before == "."
            and around.near(-2) not in around.table.money_words
        )
    return before == "-" and around.glued_left(-1) and _names(around)


def _is_divided(around: Around, step: int) -> bool:
    """Return whether a measure ``step`` places away has a smaller one that goes on with it: the feet of "6-foot-7"."""
    found = around.table.measures.at(around.tokens, around.at(step))
    return found is not None and found[0] in around.table.subunits and around.kind(step - 2) is Kind.NUMBER


def _scale_before(around: Around, word: str) -> bool:
    """Return whether a scale written to the number carries on a composite: "30ہزار850"."""
    return word in around.table.scales and word not in around.table.letters


def _is_currency(around: Around, word: str) -> bool:
    return word in around.table.money_words or (word == "us" and around.near(-1) in SIGNS)


def _elided_year(around: Around) -> bool:
    """Return whether two digits after an apostrophe are a year: '25."""
    elided = around.glued_left(-1) and around.kind(-2) is Kind.WORD
    return around.near(-1) == "'" and len(around.low) == _SHORT_YEAR_DIGITS and not elided


def _names(around: Around) -> bool:
    """Return whether the word before a hyphen makes a name of the number: covid-19, F-16; not "magnitude-6"."""
    if around.table.leading_measures.before(around.tokens, around.index) or _is_divided(around, -2):
        return False
    return around.kind(-2) is Kind.WORD and around.near(-2) not in around.table.scales | around.table.numbers.keys()


def _suffix(around: Around) -> bool:
    """Return whether letters written to the number make it an ordinal, an age or a name: 3rd, 16ο, 25enne, 787-9b."""
    if around.near(1) in around.table.ordinals and (around.glued_right() or not around.near(1).isascii()):
        return _ordinal(around)
    if not around.glued_right() or around.kind(1) is not Kind.WORD:
        return (
            around.near(1) == "-"
            and around.glued_right()
            and around.near(2) in around.table.ordinals
            and around.glued_right(1)
        )
    word = around.near(1)
    if word in around.table.age_suffixes:
        return True
    latin = word[0].isascii() or "α" <= word[0] <= "ω"
    return latin and not _unit_word(around, word)


def _ordinal(around: Around) -> bool:
    """Return whether an ordinal's suffix is meant; a separate Greek or Latin word is not, an Urdu one is."""
    return around.glued_right() or around.table.code == "ur"


def _unit_word(around: Around, word: str) -> bool:
    """Return whether a word written to the number is its scale or unit."""
    table, after = around.table, around.index + 1
    if not table.is_letter_unit(word, around.written(1), glued=True):
        return False
    known = word in table.scales or word in table.durations or word in table.nouns
    return known or any(
        found.at(around.tokens, after) for found in (table.measures, table.money, table.percent, table.clock_after)
    )


def _slash(around: Around) -> bool:
    """Return whether a slash makes the number part of a reference, a date or a set phrase: 145/2024, 24/7."""
    after = around.near(1) == "/" and around.glued_right() and around.kind(2) is Kind.NUMBER and around.glued_right(1)
    if _begins_days(around):
        return True
    return after or (around.near(-1) == "/" and around.glued_left() and around.glued_left(-1))


def _begins_days(around: Around) -> bool:
    """Return whether the number is the first day of a range written with a slash: "(14-15/2)"."""
    joined = around.near(1) == "-" and around.glued_right() and around.glued_right(1)
    slashed = joined and around.kind(2) is Kind.NUMBER and around.near(3) == "/" and around.kind(4) is Kind.NUMBER
    return slashed and around.glued_right(2) and around.glued_right(3) and 0 < around.whole() <= _LAST_DAY


def _list_number(around: Around) -> bool:
    """Return whether the number counts the points of a list or notes: "1. Visas" at a line's start, "(3)", "[12]"."""
    value = around.whole()
    if not 0 <= value <= _MOST_LIST_NUMBER:
        return around.near(-1) == "[" and around.near(1) == "]"
    if around.near(-1) == "(" and around.ends_place(-2):
        return False
    if around.near(-1) in {"(", "["} and around.near(1) in {")", "]"}:
        return around.near(-1) == "[" or around.kind(-2) is not Kind.WORD or around.near(-2) not in around.table.numbers
    first = around.index == 0 or around.kind(-1) is Kind.BREAK or around.near(-1) == "-"
    return first and around.near(1) in {".", ")"} and around.glued_right() and not around.glued_right(1)


def _is_item_of_places(around: Around) -> bool:
    """Return whether a number in brackets behind a name is one of a list of towns: "Luqa airport (14), Rabat (9) …"."""
    if around.near(-1) != "(" or around.near(1) != ")" or not any(around.is_capital(step) for step in (-2, -3)):
        return False
    found = 0
    for step in (*range(-_ITEMS_REACH, -3), *range(4, _ITEMS_REACH)):
        opened = around.near(step - 1) == "(" and around.near(step + 1) == ")"
        found += opened and around.kind(step) is Kind.NUMBER and around.ends_place(step - 2)
    return found >= _ITEMS


def _chain(around: Around) -> bool:
    """Return whether the number is one of three or more joined by hyphens: 1-2-3; not "6-foot-7"."""
    steps = ((1, 3), (-1, 1), (-3, -1))
    return any(
        around.near(low) == "-"
        and around.near(high) == "-"
        and all(around.glued_left(at) and around.glued_right(at) for at in (low, high))
        and around.kind(low - 1) is Kind.NUMBER
        and around.kind(high + 1) is Kind.NUMBER
        and not _is_divided(around, (low + high) // 2)
        for low, high in steps
    )


def _spelled(around: Around) -> bool:
    """Return whether letters of another script, spelled out, make a name of the number: "ایف 16", "پی کے 785"."""
    spelled, first = around.table.spelled, around.index - 1
    if not spelled or around.followed_by_noun():
        return False
    found = around.table.designators.before(around.tokens, around.index)
    if found is not None:
        return around.tokens[found[1] - 1].low not in spelled if found[1] else True
    return first >= 0 and around.near(-1) in spelled


def _index_value(around: Around) -> bool:
    """Return whether decimals follow a name with a number in it: a stock index and its points."""
    index = around.index
    if around.kind(-1) is not Kind.NUMBER or around.kind(-2) is not Kind.WORD or not around.low.count("."):
        return False
    return (
        around.glued_left(-1) and around.near(-2).isascii() and index > 1 and not _is_currency(around, around.near(-2))
    )


#: The cheap rules first; one that holds is enough.
RULES: tuple[Callable[[Around], bool], ...] = (
    _shape,
    _chain,
    _name_before,
    _slash,
    is_date,
    is_year,
    _suffix,
    is_reference,
    _spelled,
    is_clock,
    is_age,
    is_decade,
    _list_number,
    is_minute,
    is_called,
    is_phone,
    is_score,
    is_address,
    is_postcode,
    is_coordinate,
    is_named_by_article,
    _index_value,
)
#: The rules for whole numbers in words.
SPELLED_RULES: tuple[Callable[[Around], bool], ...] = (
    is_spelled_day,
    is_clock,
    is_age,
    is_decade,
    is_named_by_article,
)


def _model(around: Around) -> bool:
    """Return whether a name in capitals goes on with the number: "a Falcon 9 rocket", "the 737 Max 9"."""
    table, before = around.table, around.near(-1)
    if around.whole() < 0 or not around.is_capital(-1) or around.index < 2 or around.near(-2) in _SENTENCE_ENDS:  # noqa: PLR2004
        return False
    if before in table.stops | table.months | table.weekdays or table.left.before(around.tokens, around.index):
        return False
    counted = around.followed_by_noun() if around.is_code(-1) else around.followed_by_plural()
    return not (around.measured() or counted or around.near(1) in _JOINS)


#: The general reading meets more names of things.
GENERAL_RULES = (*RULES, _model)


def blocked_numbers(
    tokens: Sequence[Token], table: Table, text: str, *, named: frozenset[int] = frozenset()
) -> set[int]:
    """Return the indices of the number tokens that are no quantity; ``named`` says where names of places end."""
    numbers = [index for index, token in enumerate(tokens) if token.kind is Kind.NUMBER]
    if not numbers:
        return set()
    around = Around(tokens, table, text, named=named)
    return {index for index in numbers if _is_blocked(around, index)}


def _is_blocked(around: Around, index: int) -> bool:
    """Return whether a rule blocks the digits at ``index``."""
    around.move(index)
    if _is_item_of_places(around):
        return False
    return any(rule(around) for rule in (RULES if around.table.general is None else GENERAL_RULES))


def is_blocked_word(around: Around) -> bool:
    """Return whether the number in words that ``around`` covers is no quantity."""
    return any(rule(around) for rule in SPELLED_RULES) or (is_reference(around) and around.nothing_counted())
