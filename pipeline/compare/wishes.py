"""Tells what one state only asks of another: "Cairo has asked Athens to double the permits to 10,000"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.fold import fold
from pipeline.model import Figure

#: Verbs of asking another state, in folded text; in Urdu they stand behind what is asked for.
_ASKS: Final = {
    language: re.compile(words)
    for language, words in {
        "en": r"\b(?:has|have|had)? ?(?:asked|asks|asking|urged|urges|urging|requested|requests|called on|calls on"
        r"|appealed to|wants(?! to\b))\b",
        "it": r"\b(?:ha|hanno|aveva) (?:chiesto|sollecitato)\b|\b(?:chiede|chiedono|chiedera|sollecita)\b",
        "es": r"\b(?:ha|han) (?:pedido|solicitado)\b|\b(?:pide|piden|pidio|pidieron|solicita|solicito|pedira)\b",
        "el": r"\b(?:ζητησε|ζητησαν|ζητα|ζηταει|ζητει|ζητουν|εχει ζητησει|θα ζητησει)\b",
        "ur": r"مطالبہ|(?:درخواست|اپیل) (?:(?:بھی )?(?:کی(?! آخری| تاریخ)|کر)\w*|ہے)(?!\w)",
    }.items()
}
#: What ends what is asked, and what says that it was granted: "asked for more and got 900", "as Cairo asked, to 900".
_PARTS: Final = re.compile(r"[;:.!?]|, (?!which)|\b(?:and|but|e|ma|y|pero|και|αλλα)\b")
_GRANTS: Final = re.compile(r"\b(?:as|after|than|come|dopo|como|tras|despues|οπως|μετα|αφου)\b[^,;]*$")
#: Two sides, one of which asks the other.
_SIDES: Final = 2


def is_wished(figure: Figure, language: str) -> bool:
    """Return whether the sentence of a figure between two states only says that one asks the other for it."""
    asks = _ASKS.get(language)
    at = figure.sentence.find(figure.quote)
    if asks is None or at < 0 or len(figure.parties) < _SIDES:
        return False
    if language == "ur":
        return asks.search(fold(figure.sentence[at:])) is not None
    before = fold(figure.sentence[:at])
    found = next(iter(asks.finditer(before)), None)
    if found is None or _GRANTS.search(before[: found.start()]):
        return False
    return _PARTS.search(before[found.end() :]) is None
