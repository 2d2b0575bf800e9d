"""Says which digits are no quantity: dates, times, years, ordinals, ages, references, scores, phones, names, handles.

Each rule looks at one number and a few tokens around it; a rule that holds blocks the number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.numbers.around import ID_DIGITS, Around
from pipeline.numbers.calendar import is_age, is_clock, is_date, is_year
from pipeline.numbers.tables import Table
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind, Token

_SHORT_YEAR_DIGITS = 2
_MOST_LIST_NUMBER = 40
_PHONE_DIGITS = 7
_PHONE_GROUP = 6
_PHONE_HALF = 4
_YEARS = ("19", "20")
_MOST_SCORE = 30
_REFERENCE_REACH = 8
_NAME_MARKS = frozenset("#@_№&")


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
        return before.isascii() and not _is_currency(around, before) and not _scale_before(around, before)
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
    """Return whether the word before a hyphen makes a name of the number: covid-19, F-16; "non-7" too."""
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
    known = word in table.scales or word in table.durations or word in table.nouns
    return known or any(
        found.at(around.tokens, after) for found in (table.measures, table.money, table.percent, table.clock_after)
    )


def _slash(around: Around) -> bool:
    """Return whether a slash makes the number part of a reference, a date or a set phrase: 145/2024, 24/7."""
    after = around.near(1) == "/" and around.glued_right() and around.kind(2) is Kind.NUMBER and around.glued_right(1)
    return after or (around.near(-1) == "/" and around.glued_left() and around.glued_left(-1))


def _reference(around: Around) -> bool:
    """Return whether a word before the number makes it a reference: article 5, law n. 145, gate 12."""
    step = -1
    while around.kind(step - 1) is Kind.NUMBER and (
        around.near(step) in {",", "-"} or around.near(step) in around.table.coordinators
    ):
        step -= 2
        if step < -_REFERENCE_REACH:
            return False
    listed = step
    while around.near(step) in {".", "(", "-", "'", "º", "°"} and step > listed - 2:
        step -= 1
    word = around.near(step)
    if word not in around.table.references or around.is_sentence_end(step):
        return False
    return not around.followed_by_noun() or step == -1


def _list_number(around: Around) -> bool:
    """Return whether the number counts the points of a list or notes: "1. Visas" at a line's start, "(3)", "[12]"."""
    value = around.whole()
    if not 0 <= value <= _MOST_LIST_NUMBER:
        return around.near(-1) == "[" and around.near(1) == "]"
    if around.near(-1) in {"(", "["} and around.near(1) in {")", "]"}:
        return around.near(-1) == "[" or around.kind(-2) is not Kind.WORD or around.near(-2) not in around.table.numbers
    first = around.index == 0 or around.kind(-1) is Kind.BREAK or around.near(-1) == "-"
    return first and around.near(1) in {".", ")"} and around.glued_right() and not around.glued_right(1)


def _phone(around: Around) -> bool:
    """Return whether the number belongs to a chain of digit groups that is a phone number or an identifier."""
    left, right = around.index, around.index
    tokens = around.tokens
    while left >= 1 and around.index - left < 8 and _chained(tokens, left):  # noqa: PLR2004 - longer chains are no numbers
        left -= 1 if tokens[left - 1].kind is Kind.NUMBER else 2
    while right + 1 < len(tokens) and right - around.index < 8:  # noqa: PLR2004 - as above
        step = 1 if tokens[right + 1].kind is Kind.NUMBER else 2
        if right + step >= len(tokens) or not _chained(tokens, right + step):
            break
        right += step
    if left == right:
        return left > 0 and tokens[left - 1].low == "+" and around.low.isdigit() and len(around.low) >= _PHONE_DIGITS
    groups = [token.low for token in tokens[left : right + 1] if token.kind is Kind.NUMBER]
    if tokens[left - 1].low == "+" and left > 0:
        return True
    return _is_phone(groups)


def _chained(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the number at ``index`` continues digits before it, across a space or hyphen."""
    if not _plain_digits(tokens[index]):
        return False
    before = tokens[index - 1]
    if _plain_digits(before):
        return tokens[index].start - before.end == 1
    return (
        index > 1
        and before.low == "-"
        and _plain_digits(tokens[index - 2])
        and tokens[index].start - tokens[index - 2].end == 1
    )


def _plain_digits(token: Token) -> bool:
    return token.kind is Kind.NUMBER and token.low.replace(" ", "").isdigit()


def _is_phone(groups: Sequence[str]) -> bool:
    """Return whether groups of digits are a phone number: a leading zero, or three groups and seven digits."""
    digits = sum(map(len, groups))
    if digits >= _PHONE_DIGITS and (groups[0][0] == "0" or len(groups[-1]) >= _PHONE_GROUP):
        return True
    if [len(group) for group in groups] == [_PHONE_HALF, _PHONE_HALF]:
        return not all(group.startswith(_YEARS) for group in groups)
    return len(groups) > 2 and digits >= _PHONE_DIGITS  # noqa: PLR2004 - two numbers may follow one another


def _score(around: Around) -> bool:
    """Return whether two numbers about a hyphen are a result: 6-6, 19-17, and 2-1 with nothing counted after it."""
    for own, other in ((1, 2), (-1, -2)):
        if around.near(own) == "-" and around.kind(other) is Kind.NUMBER:
            low, high = sorted(((own, around.whole()), (-own, around.number_at(other))), reverse=True)
            left, right = low[1], high[1]
            if min(left, right) < 0 or max(left, right) > _MOST_SCORE:
                return False
            return left >= right or (max(left, right) < 10 and _score_alone(around, own))  # noqa: PLR2004 - one digit each
    return False


def _score_alone(around: Around, own: int) -> bool:
    """Return whether no counted word follows a pair of numbers."""
    step = 3 if own > 0 else 1
    if (
        around.near(step) == "%"
        or around.near(step) in around.table.scales
        or around.near(step) in around.table.durations
    ):
        return False
    return around.kind(step) is not Kind.WORD or around.near(step) in around.table.stops


def _chain(around: Around) -> bool:
    """Return whether the number is one of three or more joined by hyphens: 1-2-3."""
    steps = ((1, 3), (-1, 1), (-3, -1))
    return any(
        around.near(low) == "-"
        and around.near(high) == "-"
        and all(around.glued_left(at) and around.glued_right(at) for at in (low, high))
        and around.kind(low - 1) is Kind.NUMBER
        and around.kind(high + 1) is Kind.NUMBER
        for low, high in steps
    )


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
    _reference,
    is_clock,
    is_age,
    _list_number,
    _phone,
    _score,
    _index_value,
)


def blocked_numbers(tokens: Sequence[Token], table: Table, text: str) -> set[int]:
    """Return the indices of the number tokens that are no quantity."""
    around = Around(tokens, table, text)
    blocked = set()
    for index, token in enumerate(tokens):
        if token.kind is Kind.NUMBER:
            around.move(index)
            if any(rule(around) for rule in RULES):
                blocked.add(index)
    return blocked
