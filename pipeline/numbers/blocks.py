"""Says which digits are no quantity: dates, times, years, ordinals, ages, references, scores, phones, names, handles.

Each rule looks at one number and a few tokens around it; a rule that holds blocks the number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.numbers.tables import Table
from pipeline.numbers.tables.table import SIGNS
from pipeline.numbers.tokens import Kind, Token

_MOST_IN_DATE = 31
_YEAR_DIGITS = 4
_YEARS = range(1800, 2101)
_RECENT_YEARS = range(1950, 2051)
_OUR_YEARS = range(2000, 2036)
_MOST_AGE = 120
_MOST_HOUR = 24
_MOST_LIST_NUMBER = 40
_PHONE_DIGITS = 7
_PHONE_GROUP = 6
_ID_DIGITS = 10
_MOST_SCORE = 30
_REFERENCE_REACH = 8
_NAME_MARKS = frozenset("#@_№&")
_MUST_BE_CAPITAL = frozenset(["may", "march", "mar", "dec", "sat"])
_DATE_LINKS = frozenset(
    ["de", "of", "del", "η", "ης", "ο", "th", "st", "nd", "rd", "the", "º", "ο", "°", ".", ",", "ª", "ء"]
)
_CURRENCY_CODES = 4  # longer words before a number may be a name: "Euro 2024"


class Around:
    """One number of a text and what stands around it."""

    def __init__(self, tokens: Sequence[Token], table: Table, text: str) -> None:
        self.tokens = tokens
        self.table = table
        self.text = text
        self.index = 0
        self.low = ""

    def move(self, index: int) -> None:
        """Look at the number at ``index``."""
        self.index = index
        self.low = self.tokens[index].low

    def near(self, step: int) -> str:
        """Return the folded token ``step`` places away, nothing outside the text."""
        at = self.index + step
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def kind(self, step: int) -> Kind | None:
        """Return the kind of the token ``step`` places away."""
        at = self.index + step
        return self.tokens[at].kind if 0 <= at < len(self.tokens) else None

    def glued_left(self, step: int = 0) -> bool:
        """Return whether the token ``step`` places away touches the one before it."""
        at = self.index + step
        return 0 < at < len(self.tokens) and self.tokens[at].start == self.tokens[at - 1].end

    def glued_right(self, step: int = 0) -> bool:
        """Return whether the token ``step`` places away touches the one after it."""
        return self.glued_left(step + 1)

    def whole(self) -> int:
        """Return the number's value when it is plain digits, -1 otherwise."""
        return int(self.low) if self.low.isdigit() and len(self.low) < _ID_DIGITS else -1

    def number_at(self, step: int) -> int:
        """Return the plain value of the number ``step`` places away, -1 when none is there."""
        low = self.near(step)
        return int(low) if low.isdigit() and len(low) < _ID_DIGITS else -1

    def is_month(self, step: int) -> bool:
        """Return whether a month's name stands ``step`` places away; English "may" and "march" need a capital."""
        low = self.near(step)
        if low not in self.table.months:
            return False
        return low not in _MUST_BE_CAPITAL or self.text[self.tokens[self.index + step].start].isupper()

    def is_sentence_end(self, step: int) -> bool:
        """Return whether a full stop and a space follow the token ``step`` places away, and it is no abbreviation."""
        low = self.near(step)
        return self.near(step + 1) == "." and step + 1 < 0 and len(low) > 5  # noqa: PLR2004 - abbreviations are short

    def followed_by_noun(self) -> bool:
        """Return whether a counted noun in the plural follows within three words."""
        for step in range(1, 4):
            low = self.near(step)
            if self.kind(step) is not Kind.WORD or (low in self.table.stops and low not in self.table.links):
                return False
            if low in self.table.nouns:
                return low not in self.table.singulars
        return False

    def measured(self) -> bool:
        """Return whether a currency, a scale, a per cent sign or a unit stands next to the number."""
        table, after = self.table, self.index + 1
        before = self.near(-1)
        if before in SIGNS or (table.money.before(self.tokens, self.index) and len(before) < _CURRENCY_CODES):
            return True
        phrases = (table.percent, table.money, table.measures, table.points)
        if self.near(1) in table.scales or self.near(1) in table.durations:
            return self.near(1) not in table.letters or self.glued_right()
        return any(found.at(self.tokens, after) for found in phrases)


def _shape(around: Around) -> bool:
    """Return whether the digits are an identifier: a leading zero, ten digits and more, or too many."""
    low = around.low
    digits = sum(map(str.isdigit, low))
    if low.isdigit() and len(low) > 1 and low[0] == "0":
        return True
    return digits > 15 or (low.isdigit() and digits >= _ID_DIGITS and not around.measured())  # noqa: PLR2004 - see separators


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
    return (
        around.near(-1) == "'" and len(around.low) == 2 and not (around.glued_left(-1) and around.kind(-2) is Kind.WORD)
    )


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


def _date(around: Around) -> bool:
    """Return whether the number is a day of the month, or a year after a month."""
    value = around.whole()
    if 1 <= value <= _MOST_IN_DATE:
        return _day(around)
    return len(around.low) == _YEAR_DIGITS and value in _YEARS and _after_date(around)


def _day(around: Around) -> bool:
    """Return whether a month stands before or after, also across another day: "5 and 6 May", "February 5-6"."""
    if around.is_month(-1) or (
        around.near(-1) in {"-", ",", "and", "e", "y"} and around.number_at(-2) in range(1, 32) and around.is_month(-3)
    ):
        return not around.measured() and not (around.followed_by_noun() and not around.is_month(-1))
    if _month_after(around, 1):
        return True
    for step in range(2, 5):
        if around.number_at(step) in range(1, 32):
            return all(_links_days(around, inner) for inner in range(1, step)) and _month_after(around, step + 1)
    return False


def _links_days(around: Around, step: int) -> bool:
    low = around.near(step)
    table = around.table
    return low in {"-", "/", ","} or low in table.coordinators or low in table.day_links


def _month_after(around: Around, step: int) -> bool:
    """Return whether a month's name follows, across "of", "de" or an ordinal's letters."""
    if around.is_month(step):
        return True
    return around.near(step) in _DATE_LINKS and (
        around.is_month(step + 1) or (around.near(step + 1) in _DATE_LINKS and around.is_month(step + 2))
    )


def _after_date(around: Around) -> bool:
    """Return whether a year follows a month, with or without its day."""
    steps = (-1, -2, -3, -4)
    return any(
        around.is_month(step)
        and all(
            around.near(inner) in _DATE_LINKS or 0 < around.number_at(inner) <= _MOST_IN_DATE
            for inner in range(step + 1, 0)
        )
        for step in steps
    )


def _year(around: Around) -> bool:
    """Return whether four plain digits are a year or one end of a range of years."""
    value = around.whole()
    if len(around.low) != _YEAR_DIGITS or value not in _YEARS:
        return _short_year(around)
    if _year_range(around):
        return True
    if around.measured():
        return False
    if value not in _RECENT_YEARS:
        return _cued_year(around) and not around.followed_by_noun()
    return not (_bounded_round(around, value) or _counts(around, value))


def _cued_year(around: Around) -> bool:
    """Return whether a word before or after the number says it is a year; "1700 سے زائد" says it is not."""
    table, after = around.table, around.index + 1
    if table.right.at(around.tokens, after) and around.near(-1) not in table.year_before:
        return False
    return around.near(-1) in table.year_before or around.near(1) in table.year_after


def _counts(around: Around, value: int) -> bool:
    """Return whether a plural right after a likely year makes it a count: a round one, or an old one without its cue."""
    if around.near(-1) in around.table.year_before or not around.followed_by_noun():
        return False
    plain = around.table.plain_thousands and value not in _OUR_YEARS and around.near(1) in around.table.nouns
    return value % 50 == 0 or plain


def _bounded_round(around: Around, value: int) -> bool:
    """Return whether a bound and a round value make a count of what looks like a year ("over 2000 a year")."""
    return value % 100 == 0 and around.table.left.before(around.tokens, around.index) is not None


def _year_range(around: Around) -> bool:
    """Return whether a year or its last two digits follow after a hyphen or slash: 2021-2027, 2025/26."""
    for step, other in ((1, 2), (-1, -2)):
        if around.near(step) in {"-", "/"} and around.kind(other) is Kind.NUMBER:
            near = around.near(other)
            if near.isdigit() and len(near) in {2, 4} and (around.glued_left(step) or around.whole() in _RECENT_YEARS):
                return True
    return False


def _short_year(around: Around) -> bool:
    """Return whether two digits end a range of years: the 26 of 2025-26."""
    return (
        len(around.low) == 2  # noqa: PLR2004 - the last two digits of a year
        and around.near(-1) in {"-", "/"}
        and around.glued_left()
        and around.number_at(-2) in _YEARS
        and len(around.near(-2)) == _YEAR_DIGITS
    )


def _slash(around: Around) -> bool:
    """Return whether a slash makes the number part of a reference, a date or a set phrase: 145/2024, 24/7."""
    after = around.near(1) == "/" and around.glued_right() and around.kind(2) is Kind.NUMBER and around.glued_right(1)
    return after or (around.near(-1) == "/" and around.glued_left() and around.glued_left(-1))


def _reference(around: Around) -> bool:
    """Return whether a word before the number makes it a reference: article 5, law n. 145, articles 5 and 6, gate 12."""
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


def _clock(around: Around) -> bool:
    """Return whether the number is a time of day: "at 5 pm", "alle ore 18.30", "10 بجے"."""
    hour, _, minutes = around.low.replace(",", ".").partition(".")
    if not hour.isdigit() or int(hour[:3]) > _MOST_HOUR or len(minutes) not in {0, 2}:
        return False
    after = around.table.clock_after.at(around.tokens, around.index + 1)
    if after is not None and (minutes or around.near(1) not in around.table.durations):
        return True
    before = around.table.clock_before.before(around.tokens, around.index)
    return before is not None and (bool(minutes) or (_nothing_counted(around) and not around.measured()))


def _nothing_counted(around: Around) -> bool:
    """Return whether no word that could be counted follows."""
    return around.kind(1) is not Kind.WORD or around.near(1) in around.table.stops


def _age(around: Around) -> bool:
    """Return whether the number is a person's age."""
    value = around.whole()
    if not 0 <= value <= _MOST_AGE:
        return False
    table, tokens, after = around.table, around.tokens, around.index + 1
    if table.age_after.at(tokens, after):
        return not _urdu_attribute(around, value)
    if around.near(-1) in table.age_before and not around.followed_by_noun():
        return True
    if _age_range(around):
        return True
    if around.near(1) in table.durations and _of_person(around):
        return True
    return _between_commas(around)


def _age_range(around: Around) -> bool:
    """Return whether the number is one end of a range of ages: "aged 18 to 35", "18 سے 35 سال کی عمر"."""
    table, links = around.table, around.table.day_links | {"-"}
    if around.near(1) in links and around.number_at(2) >= 0 and table.age_after.at(around.tokens, around.index + 3):
        return True
    if around.near(-1) in links and around.number_at(-2) >= 0:
        return any(around.near(step) in table.age_before for step in (-3, -4))
    return around.near(1) in links and around.near(-2) in table.age_before


def _of_person(around: Around) -> bool:
    """Return whether a person's word stands before the number: "un uomo di", "άνδρας"."""
    persons = around.table.persons
    return around.near(-1) in persons or (around.near(-1) in around.table.links and around.near(-2) in persons)


def _urdu_attribute(around: Around, value: int) -> bool:
    """Return whether "5 سالہ" tells how long a thing lasts, not how old a person is."""
    return (
        around.table.code == "ur"
        and around.near(1) in around.table.durations
        and value <= 15
        and around.near(2) not in around.table.persons
    )


def _between_commas(around: Around) -> bool:
    """Return whether the number stands alone between commas after a capitalised name: "Maria Rossi, 25, was"."""
    if around.near(-1) not in {",", "("} or around.near(1) not in {",", ")"} or around.kind(-2) is not Kind.WORD:
        return False
    name = around.text[around.tokens[around.index - 2].start]
    return name.isupper() and around.near(-2) not in around.table.nouns and around.kind(2) is not Kind.NUMBER


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
    _date,
    _year,
    _suffix,
    _reference,
    _clock,
    _age,
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
