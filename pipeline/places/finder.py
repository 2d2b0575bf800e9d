"""The search for places: one automaton for all languages, built once, and rules for names that are also other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from pipeline.places.joined import before_people, before_state, code_of, in_one_word
from pipeline.places.names import Case, Name, PlaceKind, all_names
from pipeline.places.press import is_press
from pipeline.terms import Hit, Matcher, longest, words

#: The kinds that can act for a state; a city or a sea only says where.
ACTING_KINDS: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.CAPITAL, PlaceKind.INSTITUTION})
#: Country names that are also given names or surnames, when a capitalised word stands beside them.
PERSONAL_NAMES: Final = frozenset(
    {"Jordan", "Chad", "Georgia", "Israel", "China", "Malta", "Kenya", "Giordano", "Franco", "Colombo", "Albanese"}
)
#: Capitalised words that may stand beside a country without making it a person.
NOT_PERSONAL: Final = frozenset({
    "In", "From", "To", "The", "For", "With", "And", "But", "As", "At", "By", "Of", "On", "While", "When",
    "Like", "Between", "After", "If", "Is", "Has", "President", "King", "Prime", "Minister", "Foreign",
    "Interior", "Government", "Border", "Army", "Police", "Embassy", "North", "South", "East", "West",
    "Eastern", "Western", "Central", "Southern", "Northern", "River", "Valley",
    "Il", "La", "El", "Con", "Per", "Di", "Da", "Dal", "Dalla", "Del", "Della", "Tra", "Fra", "Anche", "Ma", "Se",
    "Secondo", "En", "De", "Por", "Para", "Sin", "Entre", "Y", "Pero", "Desde", "Hasta", "Tras", "Según", "También",
    "Como", "Mientras", "E", "Dopo", "Mentre", "Come", "Verso", "Né", "Oggi", "Ieri", "Ora", "Hoy", "Ayer",
    "Governo", "Gobierno", "Parlamento",
})  # fmt: skip
#: In these languages a term is another word ("the Roma", a people).
NOT_IN: Final = {
    "en": frozenset({"Roma"}),
    "it": frozenset({"Colombo"}),
    "es": frozenset({"Colombo"}),
    "ur": frozenset({"تہائی"}),
}
#: Words before a capital that make it the scene, not the actor, by language.
LOCATIVES: Final = frozenset(
    {"in", "at", "near", "outside", "a", "ad", "nella", "en", "στη", "στην", "στο", "στις", "εισ"}
)
#: Of these, what says where to in a language ("pide a Roma").
DIRECTIONS: Final = {"es": frozenset({"a"})}
#: Urdu says it after the name.
POSTPOSITIONS: Final = frozenset({"میں", "پر", "سے"})

_WORD_BEFORE = re.compile(r"(\w+)[ ]$")
_WORD_AFTER = re.compile(r"[ ](\w+)")
#: What stands before a people's name where it is a language that is taught or spoken, and what joins two of them.
_TAUGHT = re.compile(
    r"\b(?:(?:cursos?|clases?|lecciones|nivel|nociones|conocimientos|dominio|profesores|ex[aá]menes) de"
    r"|(?:corsi|corso|lezioni|livello|conoscenza) di|idioma|lengua|lingua"
    r"|aprend\w+|habl[ae]\w*|parla(?:no|re|va|vano)?) $",
    re.IGNORECASE,
)
#: What stands second in a pair of states.
_PAIRED = frozenset({PlaceKind.COUNTRY, PlaceKind.INSTITUTION})
_JOINED = re.compile(r"(?:, | y | e | o | u )$")
#: How far before a language its word of teaching begins at most, in characters.
TAUGHT_WIDTH: Final = 24
#: Languages that write two peoples' names in one word.
COMPOUNDING: Final = frozenset({"el", "es", "it"})
#: Signs that make a currency of the name before them ("US$", "A$").
CURRENCIES = frozenset("$€£¥")
#: Regions of which two states have a part: the other state than the one they are listed under.
SHARED_REGIONS: Final[dict[str, str]] = dict.fromkeys(("Punjab", "پنجاب", "Παντζάμπ", "Πουντζάμπ", "Panyab"), "IN")
#: How far behind a place of that state it may stand, in characters.
SHARED_REACH: Final = 160


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """One mention: ``text[start:end]`` stands for the state ``code`` (ISO 3166 alpha-2, or EU)."""

    code: str
    kind: PlaceKind
    start: int
    end: int


@cache
def _known() -> tuple[tuple[Name, ...], Matcher]:
    """Return every name and the automaton over them."""
    names = all_names()
    return names, Matcher(name.term for name in names)


def can_act(mention: PlaceMention) -> bool:
    """Return whether the mention can be a party to an agreement, rather than only a place."""
    return mention.kind in ACTING_KINDS


def is_scene(mention: PlaceMention, text: str, language: str) -> bool:
    """Return whether ``text`` uses the mention only to say where ("in Rome", "روم میں", a city, a dateline's end)."""
    if not can_act(mention):
        return True
    if mention.kind is not PlaceKind.CAPITAL:
        return False
    before = _WORD_BEFORE.search(text, max(0, mention.start - 12), mention.start)
    after = _WORD_AFTER.match(text, mention.end)
    return bool(
        (before and before[1].casefold() in LOCATIVES - DIRECTIONS.get(language, frozenset()))
        or (after and after[1] in POSTPOSITIONS)
        or text[mention.end : mention.end + 1] == ":"
    )


def find_places(text: str, language: str) -> tuple[PlaceMention, ...]:
    """Return the places in ``text``, sorted, the longest match where several begin together, not overlapping.

    Names of all five languages are known in every text; ``language`` only decides what is an ordinary word in it.
    """
    found = list(_mentions(text, language))
    first = [one for second in found for one in _first_parts(text, second)]
    joined = list(_in_one_word(text)) if language in COMPOUNDING else []
    if not first and not joined:
        return _in_their_states(found, text)
    taken = {mention.start for mention in found}
    added = [one for one in (*first, *joined) if one.start not in taken]
    return _in_their_states(sorted((*found, *added), key=lambda mention: mention.start), text)


def _in_their_states(found: Sequence[PlaceMention], text: str) -> tuple[PlaceMention, ...]:
    """Return the places, a region that two states have a part of as of the one of them that is named near it, alone."""
    shared = {one.start: SHARED_REGIONS.get(text[one.start : one.end]) for one in found}
    if not any(shared.values()):
        return tuple(found)
    named = [one for one in found if shared[one.start] is None]
    codes = {one.code for one in named}

    def is_others(one: PlaceMention) -> bool:
        near = (each for each in named if each.code == shared[one.start] and each.start < one.start)
        return one.code not in codes and any(one.start - each.end <= SHARED_REACH for each in near)

    return tuple(replace(one, code=shared[one.start] or one.code) if is_others(one) else one for one in found)


def _first_parts(text: str, second: PlaceMention) -> Iterator[PlaceMention]:
    """Yield the people or state joined before ``second``: "ispano-marocchina", "پاک اٹلی"."""
    match = before_people(text, second.start) if second.kind is PlaceKind.DEMONYM else None
    match = match or (before_state(text, second.start) if second.kind in _PAIRED else None)
    group = match.lastindex if match else None
    code = code_of(match[group], second.code) if match and group else None
    if match and group and code:
        yield PlaceMention(code, second.kind, match.start(group), match.end(group))


def _in_one_word(text: str) -> Iterator[PlaceMention]:
    """Yield the two peoples of words that name both: "ελληνοπακιστανικό", "hispanomarroquí"."""
    names, matcher = _known()
    for match in in_one_word(text):
        rest = match[2]
        for hit in longest(matcher.find(words(rest))):
            name = names[hit.term]
            code = code_of(match[1], name.code) if name.kind is PlaceKind.DEMONYM and name.code else None
            if code and (hit.start, hit.end) == (0, len(rest)):
                yield PlaceMention(code, PlaceKind.DEMONYM, match.start(1), match.end(1))
                yield PlaceMention(name.code, PlaceKind.DEMONYM, match.start(2), match.end(2))


def _mentions(text: str, language: str) -> Iterator[PlaceMention]:
    """Yield the mentions in order."""
    names, matcher = _known()
    written = [hit for hit in matcher.find(words(text)) if _fits(names[hit.term], text, hit)]
    foreign = NOT_IN.get(language, frozenset[str]())
    taught = -1
    for hit in longest(written):
        name = names[hit.term]
        if name.kind is PlaceKind.DEMONYM and _is_taught(text, hit, after=taught):
            taught = hit.end
            continue
        other = text[hit.start : hit.end] in foreign or _is_person(text, hit) or is_press(text, hit.start, hit.end)
        if name.code and not other:
            yield PlaceMention(name.code, name.kind, hit.start, hit.end)


def _is_taught(text: str, hit: Hit, *, after: int) -> bool:
    """Return whether a people's name is a language: "cursos de alemán", or joined to one that ends at ``after``."""
    joined = after >= 0 and _JOINED.fullmatch(text[after : hit.start]) is not None
    return joined or _TAUGHT.search(text[max(0, hit.start - TAUGHT_WIDTH) : hit.start]) is not None


def _fits(name: Name, text: str, hit: Hit) -> bool:
    """Return whether a hit is written in the letters its name asks for; "US$" and its like are money."""
    if text[hit.end : hit.end + 1] in CURRENCIES:
        return False
    match name.case:
        case Case.ANY:
            return True
        case Case.FIRST_UPPER:
            return not text[hit.start].islower() or any(char.isupper() for char in text[hit.start : hit.end])
        case Case.ALL_UPPER:
            return text[hit.start : hit.end].isupper()
        case Case.LOWER:
            return name.term.islower() and text[hit.start : hit.end] == name.term


def _is_person(text: str, hit: Hit) -> bool:
    """Return whether a country's name is part of a person's ("Michael Jordan", "Chad Smith")."""
    if text[hit.start : hit.end] not in PERSONAL_NAMES:
        return False
    before = _WORD_BEFORE.search(text, max(0, hit.start - 24), hit.start)
    after = _WORD_AFTER.match(text, hit.end)
    return any(match and match[1][0].isupper() and match[1] not in NOT_PERSONAL for match in (before, after))
