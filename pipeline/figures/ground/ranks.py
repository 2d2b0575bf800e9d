"""Tells where a continent or the Union is only what something is ranked in: "Europe's third largest community"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.spans import Spanned

_NTH: Final = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
#: The rank behind the name, and before it.
BEHIND: Final = re.compile(
    rf"['’]s\s(?:{_NTH}[ -])?(?:single\s)?(?:largest|biggest|most numerous|most populous|oldest|{_NTH})\b",
    re.IGNORECASE,
)
BEFORE: Final = re.compile(
    rf"\b(?:largest|biggest|most numerous|most populous|{_NTH})(?:\s\w+){{0,3}}\s(?:in|of|across|within)\s(?:the\s)?$|"
    r"\b(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim)[ao](?:\s(?:più\s)?\w+){0,3}\s"
    r"(?:(?:in|di)\s|d['’]|dell['’])$|\bpiù (?:grande|numeros[ao])(?:\s\w+){0,2}\s(?:(?:in|di)\s|d['’]|dell['’])$|"
    r"\b(?:primer|segund|tercer|cuart|quint|sext|séptim|octav|noven|décim)[ao]?(?:\s\w+){0,4}\s(?:en|de)\s(?:la\s)?$|"
    r"\bmás (?:grande|numeros[ao])(?:\s\w+){0,2}\s(?:en|de)\s(?:la\s)?$|"
    r"\b(?:μεγαλύτερ[ηο]ς?|πολυπληθέστερ[ηο]ς?|πρώτη|δεύτερη|τρίτη|τέταρτη|πέμπτη)(?:\s\w+){0,3}\s"
    r"(?:στην|της|σε όλη την)\s$",
    re.IGNORECASE,
)
#: How far before the name its rank may begin, in characters.
WIDTH: Final = 60


def is_only_ranked_in(text: str, place: Spanned) -> bool:
    """Return whether a place only tells among whom something is the largest or the third."""
    behind = BEHIND.match(text, place.end)
    return bool(behind) or bool(BEFORE.search(text, max(0, place.start - WIDTH), place.start))
