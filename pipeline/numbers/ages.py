"""Says which numbers are a person's age: "aged 25", "un uomo di 25 anni", "Maria Rossi, 25,", "children under five"."""

from __future__ import annotations

from pipeline.numbers.around import Around
from pipeline.numbers.tokens import Kind

_YOUNGEST_ALONE = 15
_MOST_AGE = 120
_LIST_REACH = 9
_AGE_REACH = 12
_OTHER_REACH = 6
_YEAR = "year"
_COMMAS = frozenset([",", "،"])


def is_age(around: Around) -> bool:
    """Return whether the number is a person's age."""
    value = around.whole()
    if not 0 <= value <= _MOST_AGE:
        return False
    table = around.table
    if table.age_after.at(around.tokens, around.end):
        return not _urdu_attribute(around, value)
    linked = around.near(-1) in table.links or table.from_word.before(around.tokens, around.index)
    before = -2 if linked else -1
    if around.near(before) in table.age_before and not around.followed_by_noun():
        return True
    if _age_range(around) or _listed(around):
        return True
    if around.near(1) in table.durations and _of_person(around):
        return True
    return _bounded(around) or _aside(around) or _listed_aside(around) or _goes_on(around, value)


def _age_range(around: Around) -> bool:
    """Return whether the number is one end of a range of ages: "aged 18 to 35", "18 سے 35 سال کی عمر"."""
    table, links = around.table, around.table.day_links | {"-"}
    if around.near(1) in links and around.number_at(2) >= 0 and table.age_after.at(around.tokens, around.end + 2):
        return True
    if around.number_at(-2) >= 0 and (around.near(-1) in links or table.to_word.before(around.tokens, around.index)):
        return any(around.near(step) in table.age_before for step in (-3, -4))
    return around.near(1) in links and around.near(-2) in table.age_before


def _listed(around: Around) -> bool:
    """Return whether the number is one of several ages: "aged 19, 22 and 30"."""
    step = -1
    while step > -_LIST_REACH and (around.near(step) in around.table.coordinators or around.number_at(step) >= 0):
        step -= 1
    return step < -1 and around.near(step) in around.table.age_before and not around.followed_by_noun()


def _of_person(around: Around) -> bool:
    """Return whether a person's word stands before the number: "un uomo di", "άνδρας"."""
    persons = around.table.persons
    return around.near(-1) in persons or (around.near(-1) in around.table.links and around.near(-2) in persons)


def _urdu_attribute(around: Around, value: int) -> bool:
    """Return whether "5 سالہ" tells how long a thing lasts, not how old a person is."""
    table, told = around.table, around.near(2)
    if table.code != "ur" or around.near(1) not in table.durations or told in table.persons:
        return False
    return value <= _YOUNGEST_ALONE or told in table.nouns


def _bounded(around: Around) -> bool:
    """Return whether an age bounds people: "children under five", "les moins de 18 ans", "i minori di 16"."""
    table = around.table
    found = table.age_bounds.before(around.tokens, around.index)
    if found is None or not (_in_years(around, 1) or around.nothing_counted()):
        return False
    before = around.tokens[found[1] - 1].low if found[1] else ""
    return before in table.persons or before in table.definite


def _in_years(around: Around, step: int) -> bool:
    """Return whether a word for years stands ``step`` places away."""
    return around.table.durations.get(around.near(step)) == _YEAR


def _aside(around: Around) -> bool:
    """Return whether the number stands alone between commas after a name or person: "Maria Rossi, 25, was"."""
    opening = -2 if around.near(-1) in around.table.links else -1
    if around.near(opening) not in _COMMAS | {"("} or around.kind(opening - 1) is not Kind.WORD:
        return False
    bracketed = around.near(opening) == "(" and around.ends_place(opening - 1)
    if bracketed or not _names_person(around, opening - 1):
        return False
    if _in_years(around, 1):
        return around.kind(2) is not Kind.WORD
    return opening == -1 and around.near(1) in _COMMAS | {")"} and around.kind(2) is not Kind.NUMBER


def _listed_aside(around: Around) -> bool:
    """Return whether the number is one of several ages between commas after persons: "three men, 22, 25 and 31,"."""
    joins, first, last = around.table.coordinators, -1, 1
    while first > -_LIST_REACH and (around.near(first) in joins or around.number_at(first) >= 0):
        first -= 1
    while last < _LIST_REACH and (around.near(last) in joins or around.number_at(last) >= 0):
        last += 1
    opened = around.near(first + 1) in _COMMAS and around.kind(first) is Kind.WORD and _names_person(around, first)
    several = any(around.number_at(step) >= 0 for step in (*range(first, 0), *range(1, last)))
    return opened and several and _in_years(around, last) and around.kind(last + 1) is not Kind.WORD


def _goes_on(around: Around, value: int) -> bool:
    """Return whether one person's age follows another's, its years left out: "un turco di 50 anni e un ceco di 25".

    Or that of another person: "un turco de 50 años y otro, checo, de 25".
    """
    table = around.table
    linked = around.near(-1) in table.links
    one_person = around.kind(-2) is Kind.WORD and around.near(-3) in table.singular_articles | table.ones
    if (
        not (linked and (one_person or _is_of_another(around)))
        or value < _YOUNGEST_ALONE
        or not around.nothing_counted()
    ):
        return False
    steps = range(-4, -_AGE_REACH, -1)
    return any(around.number_at(step) >= 0 and _in_years(around, step + 1) for step in steps)


def _is_of_another(around: Around) -> bool:
    """Return whether "another" stands before "of" and a number, or before an aside between them: "otro, checo, de"."""
    step = -3 if around.near(-2) in _COMMAS else -2
    while step > -_OTHER_REACH and around.near(step) not in around.table.another:
        if around.kind(step) is not Kind.WORD and around.near(step) not in _COMMAS:
            return False
        step -= 1
    return around.near(step) in around.table.another


def _names_person(around: Around, step: int) -> bool:
    """Return whether a name, with its capital, or a word for a person stands ``step`` places away."""
    low = around.near(step)
    return low in around.table.persons or (around.is_capital(step) and low not in around.table.nouns)
