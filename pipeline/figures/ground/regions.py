"""Finds the state that a paraphrase by its region means: "the North African country", "il Paese nordafricano"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from pipeline.places import PlaceKind, PlaceMention

#: The states of a region, of which a paraphrase means the one last named before it.
STATES: Final = {
    "north_africa": frozenset({"DZ", "EG", "LY", "MA", "TN"}),
    "west_africa": frozenset(
        {"BF", "BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "ML", "MR", "NE", "NG", "SL", "SN", "TG"}
    ),
    "east_africa": frozenset({"BI", "DJ", "ER", "ET", "KE", "RW", "SD", "SO", "SS", "TZ", "UG"}),
    "south_asia": frozenset({"AF", "BD", "BT", "IN", "LK", "MV", "NP", "PK"}),
    "southeast_asia": frozenset({"ID", "KH", "LA", "MM", "MY", "PH", "TH", "VN"}),
    "central_asia": frozenset({"KG", "KZ", "TJ", "TM", "UZ"}),
    "balkans": frozenset({"AL", "BA", "ME", "MK", "RS", "XK"}),
    "caucasus": frozenset({"AM", "AZ", "GE"}),
    "south_america": frozenset({"AR", "BO", "BR", "CL", "CO", "EC", "PE", "PY", "UY", "VE"}),
}
#: What each region is called before or behind the word for a state.
NAMES: Final = {
    "north_africa": r"north african|maghreb|nordafrican[oa]|maghrebin[oa]|norteafrican[oa]|magrebí|βορειοαφρικανική",
    "west_africa": r"west african|africano occidentale|dell['’]africa occidentale|de áfrica occidental|"
    "δυτικοαφρικανική",
    "east_africa": r"east african|dell['’]africa orientale|de áfrica oriental|ανατολικοαφρικανική",
    "south_asia": r"south asian|sudasiatic[oa]|dell['’]asia meridionale|surasiátic[oa]|del sur de asia|νοτιοασιατική",
    "southeast_asia": r"south-?east asian|del sud-?est asiatico|del sudeste asiático",
    "central_asia": r"central asian|centroasiatic[oa]|centroasiátic[oa]|κεντροασιατική",
    "balkans": r"balkan|balcanic[oa]|balcánic[oa]|βαλκανική",
    "caucasus": r"caucasian|caucasic[oa]|caucásic[oa]",
    "south_america": r"south american|sudamerican[oa]|suramerican[oa]|νοτιοαμερικανική",
}
#: The word for a state, with an article that says it was named before.
_STATE: Final = r"(?:country|state|nation|kingdom|republic|paese|stato|país|estado|reino|χώρα)"
_THE: Final = r"\b(?:the|that|this|il|lo|la|dal|dallo|nel|del|al|el|ese|este|η|την|τη|της|στην|στη)\s"
PARAPHRASES: Final = {
    region: re.compile(rf"{_THE}(?P<state>(?:{name})\s{_STATE}|{_STATE}\s(?:{name}))\b(?!s\b)", re.IGNORECASE)
    for region, name in NAMES.items()
}
#: What a text holds that says so at all.
HINTS: Final = ("frican", "siatic", "siátic", "sian ", "merican", "αφρικ", "ασιατ", "αλκαν", "alkan", "alcan", "aghreb",
                "agreb", "aucas", "aucás", "d-est", "udest", "udeste", "sur de asia", "frica o")  # fmt: skip


def meant_states(text: str, places: Sequence[PlaceMention], *, titled: Iterable[PlaceMention]) -> list[PlaceMention]:
    """Return the paraphrases of a text as the states they mean: the last of their region that was named before."""
    if not any(hint in text for hint in HINTS):
        return []
    found: list[PlaceMention] = []
    for region, pattern in PARAPHRASES.items():
        named = [one for one in titled if one.code in STATES[region]]
        ahead = [one for one in places if one.code in STATES[region]]
        for match in pattern.finditer(text):
            before = [*named, *(one for one in ahead if one.end <= match.start())]
            if before:
                found.append(PlaceMention(before[-1].code, PlaceKind.COUNTRY, match.start("state"), match.end("state")))
    return found
