"""Every name of a place with what it means, made from the tables and the Unicode locale data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from babel import Locale

from pipeline.fold import fold
from pipeline.model import LANGUAGES
from pipeline.places import countries, demonyms, towns
from pipeline.terms import normalise

#: Last letters of a folded Greek noun or adjective: nominative, genitive, accusative.
GREEK_CASES: Final = (
    ("οσ", "ου", "ο"),
    ("ασ", "α", "α"),
    ("εσ", "ων", "εσ"),
    ("α", "ασ", "α"),
    ("η", "ησ", "η"),
    ("ο", "ου", "ο"),
    ("οι", "ων", "ουσ"),
)

_GREEK = re.compile(r"[α-ω]")
_CODE = re.compile(r"[A-Z]{2}")
_PARENTHESIS = re.compile(r"^(.*?)\s*\((.*?)\)$")


class PlaceKind(StrEnum):
    """What a mention is, which decides whether it can stand for the state as a party."""

    COUNTRY = "country"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    CITY = "city"
    INSTITUTION = "institution"
    SEA = "sea"


class Case(StrEnum):
    """The letters a name must be written in to be that name ("US" is not "us", "Mali" not the Italian "mali")."""

    ANY = "any"
    FIRST_UPPER = "first_upper"
    ALL_UPPER = "all_upper"
    LOWER = "lower"


class Name(NamedTuple):
    """One way to write a place. An empty ``code`` marks a phrase that names no place and hides those inside it."""

    term: str
    code: str
    kind: PlaceKind
    case: Case


def greek_cases(name: str) -> set[str]:
    """Return the folded nominative, genitive and accusative of a Greek name, all its words inflected together.

    >>> sorted(greek_cases("Βόρεια Μακεδονία"))
    ['βορεια μακεδονια', 'βορειασ μακεδονιασ']
    """
    parts = fold(name).split()
    return {" ".join(_greek_case(part, case) for part in parts) for case in range(3)}


def _greek_case(word: str, case: int) -> str:
    """Return a folded Greek word in a case: 0 nominative, 1 genitive, 2 accusative."""
    for endings in GREEK_CASES:
        if word.endswith(endings[0]):
            return word.removesuffix(endings[0]) + endings[case]
    return word


def all_names() -> tuple[Name, ...]:
    """Return every name, each folded term once; the first table wins, the laxer case of two that mean the same.

    A people written as its country is ("filippine", "argentina") is one in lower case, accents and all.
    """
    sources = (
        _blocks(),
        _table(countries.NAMES, PlaceKind.COUNTRY),
        _table(countries.CAPITALS, PlaceKind.CAPITAL),
        _locale_countries(),
        _table(countries.INSTITUTIONS, PlaceKind.INSTITUTION),
        _demonyms(),
        _table(towns.CITIES, PlaceKind.CITY),
        _table(towns.SEAS, PlaceKind.SEA),
    )
    known: dict[str, Name] = {}
    peoples: list[Name] = []
    for names in sources:
        for name in names:
            first = known.setdefault(normalise(name.term), name)
            if name.kind is PlaceKind.DEMONYM and (first.kind, first.code, first.case) == (
                PlaceKind.COUNTRY,
                name.code,
                Case.FIRST_UPPER,
            ):
                peoples.append(name._replace(case=Case.LOWER))
            if first[1:3] == name[1:3] and name.case is Case.ANY:
                known[normalise(name.term)] = first._replace(case=Case.ANY)
    return (*known.values(), *dict.fromkeys(peoples))


def _blocks() -> Iterator[Name]:
    """Yield the phrases that name no place."""
    for phrase in towns.NOT_PLACES:
        yield Name(phrase, "", PlaceKind.COUNTRY, Case.ANY)


def _table(table: str, kind: PlaceKind) -> Iterator[Name]:
    """Yield the names of a ``code: name, name`` table."""
    for line in table.strip().splitlines():
        code, _, names = line.partition(":")
        for name in names.split(","):
            yield from _written(name.strip(), code, kind)


def _written(name: str, code: str, kind: PlaceKind) -> Iterator[Name]:
    """Yield the forms of a proper name, Greek ones in their cases."""
    case = _case_of(name)
    if case is Case.FIRST_UPPER and _GREEK.search(fold(name)):
        yield from (Name(form, code, kind, case) for form in sorted(greek_cases(name)))
    yield Name(name, code, kind, case)


def _case_of(name: str) -> Case:
    """Return how a proper name must be written."""
    letters = [char for char in name if char.isalpha()]
    if all(char.isupper() for char in letters):
        return Case.ALL_UPPER
    return Case.FIRST_UPPER if any(char.isupper() for char in letters) else Case.ANY


def _locale_countries() -> Iterator[Name]:
    """Yield the territory names of the locale tables, "Myanmar (Burma)" as both."""
    for language in LANGUAGES:
        skipped = countries.SKIPPED_NAMES.get(language, frozenset())
        for code, name in Locale(language).territories.items():
            if not _CODE.fullmatch(code) or code in countries.SKIPPED_CODES:
                continue
            for part in _variants(name):
                if part not in skipped:
                    yield from _written(part, code, PlaceKind.COUNTRY)


def _variants(name: str) -> tuple[str, ...]:
    """Return a name and, where it holds a parenthesis, its two parts."""
    match = _PARENTHESIS.match(name)
    return match.groups() if match else (name,)


def _demonyms() -> Iterator[Name]:
    """Yield the words for peoples in all their forms."""
    for line in demonyms.DEMONYMS.strip().splitlines():
        code, *columns = (column.strip() for column in line.split("|"))
        for inflect, case, column in zip(_INFLECTIONS, _DEMONYM_CASES, columns, strict=True):
            for word in column.split(","):
                if word.strip() != "-":
                    yield from (Name(form, code, PlaceKind.DEMONYM, case) for form in inflect(word.strip()))


def _english(word: str) -> Iterable[str]:
    """Return an English singular and its plural."""
    return (word,) if word.endswith(demonyms.ENGLISH_INVARIANT) else (word, f"{word}s")


def _by_ending(word: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterable[str]:
    """Return the forms of a word by the first ending of ``table`` that fits."""
    for ending, forms in table:
        if word.endswith(ending):
            return (word.removesuffix(ending) + form for form in forms)
    return (word,)


def _italian(word: str) -> Iterable[str]:
    """Return an Italian masculine singular in its genders and numbers."""
    return _by_ending(word, demonyms.ITALIAN_ENDINGS)


def _spanish(word: str) -> Iterable[str]:
    """Return a Spanish masculine singular in its genders and numbers."""
    return _by_ending(word, demonyms.SPANISH_ENDINGS)


def _greek(stem: str) -> Iterable[str]:
    """Return a Greek stem with every ending, or the word alone where it is marked as a whole one."""
    if stem.endswith(demonyms.WHOLE_WORD):
        return (stem.removesuffix(demonyms.WHOLE_WORD),)
    return (stem + ending for ending in demonyms.GREEK_ENDINGS)


def _urdu(word: str) -> Iterable[str]:
    """Return an Urdu word and its oblique plural."""
    direct, oblique = demonyms.URDU_OBLIQUE
    return (word, word.removesuffix(direct) + oblique, word + "وں") if word.endswith(direct) else (word,)


_INFLECTIONS = (_english, _italian, _spanish, _greek, _urdu)
_DEMONYM_CASES = (Case.FIRST_UPPER, Case.ANY, Case.ANY, Case.ANY, Case.ANY)
