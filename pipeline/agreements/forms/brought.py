"""Reads papers that a government will only bring before parliament, none of them named before: they are proposed."""

from __future__ import annotations

import re
from typing import Final

from pipeline.agreements.forms.verbless import HEADLINED
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.statement.view import Statement, View, state
from pipeline.model import Stage

#: What says that papers are to come before parliament.
TO_HOUSE: Final = re.compile(
    r"\b(?:will|would|shall|is to|are to|(?:plan|intend|aim|want|hope)s? to|(?:is|are) (?:set|due|expected) to)\s"
    r"(?:soon |then )?(?:be )?(?:br(?:ing|ought)|submit(?:ted)?|present(?:ed)?|tabled?|laid|lay|put|taken?|sen[dt])\b"
    r"[^.;:]{0,100}?\b(?:to|before|in)\s(?:the\s)?(?:\w+\s)?(?:parliament|assembly|senate|congress|lawmakers|mps|house)\b|"
    r"\b(?:porter|presenter|sottoporr|invier)(?:à|anno)\b[^.;:]{0,100}?\s(?:in|al|alle|alla|davanti al(?:le)?)\s"
    r"(?:parlamento|camer[ae]|senato)\b|"
    r"\bsar(?:à|anno) (?:portat|presentat|sottopost|inviat)[oaie]\s(?:in|al|alle|alla)\s"
    r"(?:parlamento|camer[ae]|senato)\b|"
    r"\b(?:llevará|presentará|someterá|remitirá|enviará)n?\b[^.;:]{0,100}?\s(?:al|a las|ante el|ante las)\s"
    r"(?:congreso|parlamento|cortes|senado)\b|"
    r"\bserán? (?:llevad|presentad|sometid|remitid)[oa]s?\s(?:al|a las|ante el)\s"
    r"(?:congreso|parlamento|cortes|senado)\b|"
    r"\bθα (?:φέρ|καταθέσ|υποβάλ|εισαγάγ|παρουσιάσ|έρθ|έλθ|κατατεθ|εισαχθ)\w+\b[^.;:]{0,100}?"
    r"\s(?:στη|ενώπιον της)\sβουλή\w?\b|"
    r"(?<!\w)(?:پارلیمنٹ|پارلیمان|قومی اسمبلی|سینیٹ|ایوان)\s(?:میں|کے سامنے)\s(?:[^\W\d]+\s){0,2}?"
    r"(?:پیش|لائ\w+)\s(?:کرے گ|کریں گ|کیے جائیں گ|کئے جائیں گ|کیا جائے گ|جائیں گ)",
    re.IGNORECASE,
)
#: What makes of a paper one that is known, right before it.
KNOWN: Final = re.compile(
    r"(?:\b(?:the|its|their|this|that|these|those|both|il|lo|la|gli|le|i|dell[aeo]|del|degli|dei|quest[oiae]|"
    r"el|los|las|su|sus|est[eoa]s?|των|της|του|τ[ηο]ν?|τις|τα|η|οι|ο)\s|\bl['’]|(?<!\w)(?:مذکورہ|اس|ان|یہ)\s)"
    r"(?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
#: How far before a paper that may stand, and how far from it the words of parliament, in characters.
KNOWN_WIDTH: Final = 28
REACH: Final = 120


def brought(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a paper that is to be brought before parliament ("will bring labour agreements with Ghana to parliament").

    One that is known may be signed already, and is left to its own verb.
    """
    text = view.setting.text
    if tie is not None or head.concept not in HEADLINED or view.has("m.neg", "m.deny", "v.sign", "v.ratify"):
        return None
    if KNOWN.search(text, max(view.span[0], head.start - KNOWN_WIDTH), head.start):
        return None
    found = TO_HOUSE.search(text, *view.span)
    if found is None or max(found.start() - head.end, head.start - found.end()) > REACH:
        return None
    start, end = min(head.start, found.start()), max(head.end, found.end())
    return state(view, head, Link(head, frozenset(), start, end), stage=Stage.PROPOSED)
