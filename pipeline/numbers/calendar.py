"""Says which numbers are a point in time: days, years, decades."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind

_MOST_IN_DATE = 31
_YEAR_DIGITS = 4
_SHORT_YEAR_DIGITS = 2
_YEARS = range(1800, 2101)
_OLD_YEARS = range(1000, 1800)
_RECENT_YEARS = range(1950, 2051)
_OUR_YEARS = range(2000, 2036)
_DECADES = range(10, 100, 10)
_MOVED_REACH = 6
_DAYS = range(1, _MOST_IN_DATE + 1)
#: How far before "and" the number may stand that a round one is joined to, in tokens.
_PARALLEL_REACH = 4
#: How far the month of a list of days may stand, in tokens.
_LIST_REACH = 14
#: Months that are cut short with a full stop.
_CUT_MONTHS = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
_COMMAS = frozenset([",", "،"])
_DATE_LINKS = frozenset(
    ["de", "of", "del", "η", "ης", "ο", "th", "st", "nd", "rd", "the", "º", "°", ".", ",", "ª", "ء", "d", "'", "er"]
)


def is_date(around: Around) -> bool:
    """Return whether the number is a day of the month, or a year after a month."""
    value = around.whole()
    if 1 <= value <= _MOST_IN_DATE:
        return _day(around) or _after_weekday(around)
    return len(around.low) == _YEAR_DIGITS and value in _YEARS and _after_date(around)


def is_spelled_day(around: Around) -> bool:
    """Return whether a number in words is a day: a month's name follows ("le vingt-deux mars")."""
    return 1 <= around.whole() <= _MOST_IN_DATE and _month_after(around, 1)


def _day(around: Around) -> bool:
    """Return whether a month stands before or after, also across other days: "5, 6 and 9 May", "February 5-6"."""
    if around.is_month(-1) or _after_cut_month(around) or _listed_after_month(around):
        return not around.measured() and not (
            around.followed_by_noun() and not (around.is_month(-1) or _after_cut_month(around))
        )
    return _month_after(around, 1) or _listed_before_month(around)


def _after_cut_month(around: Around) -> bool:
    """Return whether a month cut short, with its full stop, stands before: "on Jan. 2 with 86 aboard"."""
    return around.near(-1) == "." and around.near(-2) in _CUT_MONTHS and around.is_month(-2)


def _listed_after_month(around: Around) -> bool:
    """Return whether the number goes on with days that follow a month: the 18 of "February 9, 16 and 18"."""
    step = -1
    while step > -_LIST_REACH and _separates_days(around, step):
        step -= 2 if around.near(step - 1) in around.table.coordinators else 1
        if around.number_at(step) not in _DAYS:
            return False
        if around.is_month(step - 1):
            return True
        step -= 1
    return False


def _separates_days(around: Around, step: int) -> bool:
    return around.near(step) in {"-", ","} or around.near(step) in around.table.coordinators


def _listed_before_month(around: Around) -> bool:
    """Return whether other days and their month follow: "il 9, il 16 e il 18 febbraio".

    "I feriti sono 12, il 9 febbraio erano 7" is none: a comma alone makes a list only after a preposition or an
    article, and of days with articles none.
    """
    table, linked, led = around.table, False, False
    opened = around.near(-1) in table.articles | table.singular_articles | table.prepositions
    for step in range(1, _LIST_REACH):
        if around.number_at(step) in _DAYS:
            if _month_after(around, step + 1):
                return (opened or around.near(1) not in _COMMAS) and linked if led else opened or linked
        elif not _links_days(around, step):
            return False
        elif around.near(step) in table.articles:
            led = True
        elif around.near(step) not in _COMMAS:
            linked = True
    return False


def _after_weekday(around: Around) -> bool:
    """Return whether a weekday stands before the number and nothing counted after it: "el martes 11 a las 9"."""
    table = around.table
    if around.near(-1) not in table.weekdays:
        return False
    if table.clock_before.at(around.tokens, around.end) or around.kind(1) is not Kind.WORD:
        return True
    return around.near(1) in (table.prepositions | table.coordinators) - table.links


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
    """Return whether four plain digits are a year or one end of a range of years; "every year 2000" is none."""
    value = around.whole()
    old = len(around.low) == _YEAR_DIGITS and value in _OLD_YEARS
    if old or around.table.per_before.before(around.tokens, around.index) is not None:
        return old and _old_year(around)
    if len(around.low) != _YEAR_DIGITS or value not in _YEARS:
        return _short_year(around)
    if _year_range(around):
        return True
    if around.measured():
        return False
    if value not in _RECENT_YEARS:
        return _cued_year(around) and not around.followed_by_noun()
    return not (
        _bounded_round(around, value) or _counts(around, value) or _is_object(around) or _is_beside_count(around, value)
    )


def _old_year(around: Around) -> bool:
    """Return whether a year of long ago is meant: "the treaty of 1648", "nel 1492"; "rose by 1500" is none."""
    if around.table.per_before.before(around.tokens, around.index) is not None:
        return False
    if around.measured() or around.followed_by_plural() or around.table.right.at(around.tokens, around.end):
        return False
    if around.near(-2) in around.table.events and around.near(-1) in around.table.prepositions:
        return True
    moved = around.table.up | around.table.down
    cued = around.near(-1) in around.table.year_before
    return cued and not any(low in moved for low in around.before_in_sentence(_MOVED_REACH))


def _cued_year(around: Around) -> bool:
    """Return whether a word before or after the number says it is a year; "1700 سے زائد" says it is not."""
    table, after = around.table, around.end
    if table.right.at(around.tokens, after) and around.near(-1) not in table.year_before:
        return False
    return around.near(-1) in table.year_before or around.near(1) in table.year_after


def _counts(around: Around, value: int) -> bool:
    """Return whether a plural right after a likely year makes it a count: a round one, or one long past."""
    if around.near(-1) in around.table.year_before or not around.followed_by_noun():
        return False
    plain = around.table.plain_thousands and value not in _OUR_YEARS and around.near(1) in around.table.nouns
    return value % 50 == 0 or plain


def _is_beside_count(around: Around, value: int) -> bool:
    """Return whether "and" joins a round value to thousands that are no year: "1500 seasonal and 2000 permanent"."""
    if value % 50 or around.near(-1) not in around.table.coordinators or around.kind(1) is not Kind.WORD:
        return False
    before = [around.number_at(step) for step in range(-2, -2 - _PARALLEL_REACH, -1)]
    return any(one >= _OLD_YEARS.start and one not in _RECENT_YEARS for one in before)


def _is_object(around: Around) -> bool:
    """Return whether a verb counts, a participle before and a plural right after: "a examiné 2025 requêtes"."""
    table = around.table
    if around.near(1) not in table.nouns or around.near(1) in table.singulars:
        return False
    if around.near(-1) in table.year_before or around.is_month(-1):
        return False
    return around.near(-2) in table.auxiliaries or around.near(-1) in table.auxiliaries


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


def is_decade(around: Around) -> bool:
    """Return whether tens name a decade: "los años 90", "anni Ottanta", "80 کی دہائی"."""
    if around.whole() not in _DECADES or around.measured():
        return False
    if around.table.decade_after.at(around.tokens, around.end):
        return True
    first = around.index
    if around.near(-1) in around.table.coordinators and around.number_at(-2) in _DECADES:
        first -= 2
    return around.table.decade_before.before(around.tokens, first) is not None and not around.followed_by_plural()
