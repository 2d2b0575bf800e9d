"""Names of two peoples joined in one adjective: "ελληνοπακιστανικό", "hispano-marroquí", "پاک اٹلی".

The first people stands in a form that only such words have; the second is one the other tables know.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

#: First parts that are written with a hyphen, or in one word, before a people's name.
LATIN: Final[Mapping[str, str]] = {
    "italo": "IT", "ítalo": "IT", "ispano": "ES", "hispano": "ES", "luso": "PT", "franco": "FR", "germano": "DE",
    "austro": "AT", "sino": "CN", "nippo": "JP", "nipo": "JP", "indo": "IN", "euro": "EU", "greco": "GR", "turco": "TR",
    "russo": "RU", "ruso": "RU", "anglo": "GB", "pak": "PK", "pako": "PK", "belgo": "BE", "serbo": "RS", "cipro": "CY",
    "cypro": "CY", "albano": "AL", "bulgaro": "BG", "chino": "CN", "cino": "CN", "egypto": "EG", "egipto": "EG",
    "graeco": "GR", "libyo": "LY",
}  # fmt: skip
GREEK: Final[Mapping[str, str]] = {
    "ελληνο": "GR", "ιταλο": "IT", "ισπανο": "ES", "πορτογαλο": "PT", "γαλλο": "FR", "γερμανο": "DE", "αυστρο": "AT",
    "κυπρο": "CY", "τουρκο": "TR", "ρωσο": "RU", "σινο": "CN", "ινδο": "IN", "ευρω": "EU", "αγγλο": "GB",
    "βρετανο": "GB", "βελγο": "BE", "σερβο": "RS", "αλβανο": "AL", "αιγυπτο": "EG", "πολωνο": "PL", "ολλανδο": "NL",
    "σουηδο": "SE", "ουγγρο": "HU", "ρουμανο": "RO", "βουλγαρο": "BG", "φραγκο": "FR", "λιβυο": "LY",
    "μαροκινο": "MA", "πακιστανο": "PK", "αμερικανο": "US",
}  # fmt: skip
#: Before the name of a state, the first word of an Urdu pair.
URDU: Final[Mapping[str, str]] = {"پاک": "PK"}
#: Before the name of a state, with a hyphen, as the press of South Asia writes pairs of states ("Pak-Greece").
OF_PAIRS: Final = ("pak", "indo", "sino")
#: Second parts that make of the word a people of its own, or one of no state ("Greek Cypriots", "Indo-European").
OF_THEIR_OWN: Final = frozenset({("GR", "CY"), ("TR", "CY"), ("IN", "EU")})
#: Those who went overseas and their children, by the state they live in now ("italo-americano").
SETTLED: Final = frozenset({"US", "CA", "AU", "BR", "AR"})
#: The longest first part with its hyphen, in characters.
LONGEST: Final = 12

_CODES: Final = {**LATIN, **GREEK, **URDU}
_HYPHENED: Final = re.compile(rf"\b({'|'.join(LATIN)})[-\u2010\u2011–]$", re.IGNORECASE)
_BEFORE_STATE: Final = re.compile(
    rf"(?<!\w)(?:({'|'.join(URDU)})(?:[-–،۔]\s?|\s)|((?i:{'|'.join(OF_PAIRS)}))[-\u2010\u2011–])$"
)
_ONE_WORD: Final = re.compile(
    rf"\b({'|'.join(sorted((*LATIN, *GREEK), key=len, reverse=True))})(\w{{4,}})", re.IGNORECASE
)


def code_of(first: str, second: str) -> str | None:
    """Return the state of a first part before a people of ``second``, or None where the two are one people.

    None too for a look-alike that only a search without regard to case takes for one ("İtalo").

    >>> code_of("Ελληνο", "PK"), code_of("ελληνο", "CY"), code_of("italo", "US"), code_of("İtalo", "MA")
    ('GR', None, None, None)
    """
    code = _CODES.get(first.lower())
    return None if code == second or second in SETTLED or (code, second) in OF_THEIR_OWN else code


def before_people(text: str, start: int) -> re.Match[str] | None:
    """Return the first part that a hyphen joins to the people's name at ``start``."""
    return _HYPHENED.search(text, max(0, start - LONGEST), start)


def before_state(text: str, start: int) -> re.Match[str] | None:
    """Return the first word of a pair of states, the second at ``start``; it is the last group of the match."""
    return _BEFORE_STATE.search(text, max(0, start - LONGEST), start)


def in_one_word(text: str) -> list[re.Match[str]]:
    """Return the words that begin as joined names do; the second group is what the rest may name."""
    return list(_ONE_WORD.finditer(text))
