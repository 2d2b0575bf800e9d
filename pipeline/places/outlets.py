"""Tells whose press an outlet is: by the country of its address, or the state in its name ("Irish Examiner")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from pipeline.places.names import PlaceKind, all_names

#: Endings of addresses that are sold as words and name no state.
SOLD: Final = frozenset("ai bz cc co eu fm gg im io la ly me nu sh so st su tk to tv vc ws".split())  # noqa: SIM905 - a list of codes
#: Endings that are not the code of their state.
OTHER: Final = {"uk": "GB", "ac": "GB"}
#: Names of so few letters count at the head of an address alone, and none shorter.
SHORT: Final = 4
#: The kinds of names that a paper is called by.
KINDS: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.DEMONYM, PlaceKind.CAPITAL})
_ENDING: Final = re.compile(r"\.([a-z]{2})$")
_LETTERS: Final = re.compile(r"[^a-z]")


@cache
def press_of(outlet: str) -> str | None:
    """Return the state whose press an outlet is, where its address or its name tells one.

    >>> press_of("irishexaminer.com"), press_of("standard.gm"), press_of("bbc.co.uk"), press_of("news.example")
    ('IE', 'GM', 'GB', None)
    """
    address = outlet.casefold()
    ending = _ENDING.search(address)
    if ending and ending[1] not in SOLD:
        return OTHER.get(ending[1], ending[1].upper())
    label = _LETTERS.sub("", address.rsplit(".", maxsplit=1)[0])
    return next(filter(None, (_named(label, length) for length in range(len(label), SHORT - 1, -1))), None)


def _named(label: str, length: int) -> str | None:
    """Return the state of a name of so many letters in an address; a short one only at its head."""
    names, last = _names(), len(label) - length if length > SHORT else 0
    found = (names.get(label[at : at + length]) for at in range(last + 1))
    return next((code for code in found if code), None)


@cache
def _names() -> Mapping[str, str]:
    """Return the names of states, peoples and capitals in plain letters, without spaces."""
    plain = ((_LETTERS.sub("", one.term.casefold()), one) for one in all_names() if one.kind in KINDS and one.code)
    return {
        term: one.code for term, one in plain if len(term) >= SHORT and term == one.term.casefold().replace(" ", "")
    }
