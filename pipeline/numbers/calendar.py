"""Says which digits are a point in time: days, years, times of day, ages."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind

_MOST_IN_DATE = 31
_YEAR_DIGITS = 4
_SHORT_YEAR_DIGITS = 2
_YOUNGEST_ALONE = 15
_YEARS = range(1800, 2101)
_RECENT_YEARS = range(1950, 2051)
_OUR_YEARS = range(2000, 2036)
_MOST_AGE = 120
_MOST_HOUR = 24
_DATE_LINKS = frozenset(
    ["de", "of", "del", "η", "ης", "ο", "th", "st", "nd", "rd", "the", "º", "ο", "°", ".", ",", "ª", "ء"]
)


def is_date(around: Around) -> bool:
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


def is_year(around: Around) -> bool:
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
    """Return whether a plural right after a likely year makes it a count: a round one, or one long past."""
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
        len(around.low) == _SHORT_YEAR_DIGITS
        and around.near(-1) in {"-", "/"}
        and around.glued_left()
        and around.number_at(-2) in _YEARS
        and len(around.near(-2)) == _YEAR_DIGITS
    )


def is_clock(around: Around) -> bool:
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


def is_age(around: Around) -> bool:
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
        and value <= _YOUNGEST_ALONE
        and around.near(2) not in around.table.persons
    )


def _between_commas(around: Around) -> bool:
    """Return whether the number stands alone between commas after a capitalised name: "Maria Rossi, 25, was"."""
    if around.near(-1) not in {",", "("} or around.near(1) not in {",", ")"} or around.kind(-2) is not Kind.WORD:
        return False
    name = around.text[around.tokens[around.index - 2].start]
    return name.isupper() and around.near(-2) not in around.table.nouns and around.kind(2) is not Kind.NUMBER
