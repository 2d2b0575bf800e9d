"""Tells a state that is only the seat of a body of the Union that speaks: "the bloc's agency in Malta said"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.places import PlaceMention
from pipeline.sentences import Sentence

#: A body, with what leads from it to where it sits, before a place: no verb of its own ("Frontex said arrivals in").
BODY_IN: Final = re.compile(
    r"\b(?:agency|office|body|watchdog|EUAA|Eurostat|agenzia|ufficio|ente|agencia|oficina|organismo|"
    r"υπηρεσία|οργανισμό[ςυ]?|γραφείο)(?!\w)"
    r"(?:,?\s(?:for|of|on|the|asylum|borders?|statistics|statistical|based|seated|headquartered|with|its|seat|that|which|"
    r"sits|is|has|per|l['’]asilo|d['’]asilo|di|asilo|frontiere|statistica|con|sede|che|ha|la|sua|de|del|fronteras|"
    r"estadística|que|tiene|su|EUAA|Eurostat|EU|Union|dell['’]Ue|Ue|UE|Unión|europe(?:an|[ao]s?)|"
    r"ασύλου|συνόρων|που|εδρεύει|με|έχει|έδρα|της|του|ΕΕ|Ένωσης)){0,6}\s"
    r"(?:in|di|a|en|στ(?:η[ν]?|ο[ν]?|α)|τ(?:η[ν]?|ο[ν]?|α))\s(?:the\s|la\s)?$",
    re.IGNORECASE,
)
#: The same where the place stands first.
BASED: Final = re.compile(
    r"-based (?:[a-z]+ ){0,3}(?:agency|office|body|watchdog|EUAA|Eurostat)\b|"
    r"\s(?:میں قائم|میں واقع|میں موجود)\s(?:[^\s۔،]+\s){0,3}(?:ایجنسی|ادارے|ادارہ|دفتر)",
    re.IGNORECASE,
)
#: The Union, which such a body is of.
UNION: Final = re.compile(
    r"\b(?:EU|European|Europe|bloc|Union|Ue|europe[ao]|Unione|UE|Unión|ΕΕ|Ευρωπαϊκ\w+|Ένωση\w*)\b|یورپ"
)
#: A clause without a number, which only ranks states behind the one told of ("…; Mali and Chad follow").
RANKED: Final = re.compile(
    r"(?:[;·]|,)\s(?:(?:le |les |la |lo |li )?(?:siguen?|segu(?:e|ono))|(?:seguid|seguit)[oaie]s? (?:de|da|por)\w*|"
    r"followed by|then come|ακολουθ(?:εί|ούν))\s[^.;·\d]{0,60}$",
    re.IGNORECASE,
)
RANKED_WIDTH: Final = 90
#: What says that a body speaks, and how near the place it stands, in characters.
SPEAKS: Final = re.compile(
    r"\b(?:says?|said|told|reports?|reported|according to|counted|figures|secondo|dice|fa sapere|riferisce|"
    r"según|dijo|dice|informa|informó|σύμφωνα με|ανακοίνωσε|λέει|αναφέρει)\b|کے مطابق|بتایا|کہا",
    re.IGNORECASE,
)
NEAR: Final = 70


def is_seat(text: str, place: PlaceMention, sentence: Sentence) -> bool:
    """Return whether a place is only the seat of a body of the Union whose word the sentence gives."""
    begin, end = max(sentence.start, place.start - NEAR), min(sentence.end, place.end + NEAR)
    if not BODY_IN.search(text, begin, place.start) and not BASED.match(text, place.end):
        return False
    return bool(UNION.search(text, sentence.start, place.start)) and bool(SPEAKS.search(text, begin, end))


def is_ranked_behind(text: str, place: PlaceMention, sentence: Sentence) -> bool:
    """Return whether a clause without a number only ranks a state behind the one told of: "; Mali and Chad follow"."""
    begin = max(sentence.start, place.start - RANKED_WIDTH)
    if not RANKED.search(text, begin, place.start):
        return False
    end = min((at for mark in ".;·" if (at := text.find(mark, place.end, sentence.end)) >= 0), default=sentence.end)
    return not any(char.isdigit() for char in text[place.end : end])
