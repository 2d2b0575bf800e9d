"""Reads a paper in force that only a pronoun names beside one to come ("beyond the one in force for cooks")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.agreements.ground.setting import DESTINATIONS
from pipeline.agreements.statement.view import POINTED_AT, Statement, View
from pipeline.model import Role, Stage

#: Stages of a paper beside which another may stand already.
TO_COME: Final = frozenset({Stage.PROPOSED, Stage.NEGOTIATING, Stage.AGREED, Stage.SIGNED})
#: A preposition, a pronoun for a paper, and what says that it holds.
IN_FORCE: Final = re.compile(
    r"\b(?:beyond|besides?|alongside|next to|in addition to|on top of|as well as|apart from|over and above) "
    r"(?:the one|that)(?: (?:already|now|currently|still|which|that|is|has been))* "
    r"(?:in force|in place|in effect|holds?|holding|applies|applying|exists?|existing|stands|standing|running|runs)\b|"
    r"\b(?:oltre a|accanto a|insieme a|in aggiunta a|al di là di) quell[oa](?: (?:già|ora|tuttora|che|è))* "
    r"(?:in vigore|vigente|vige|esistente|esiste|operativ[oa]|si applica)\b|"
    r"\b(?:además d|junto a|aparte d|más allá d|al lado d)(?:el|e la|l|e aquel|el acuerdo)(?: (?:que|ya|está))+ "
    r"(?:en vigor|vigente|rige|existe|se aplica)\b|"
    r"\b(?:πέρα από|πλάι σε|δίπλα σε|εκτός από|παράλληλα με|μαζί με|επιπλέον(?: από)?|πέραν|πλέον) "
    r"(?:εκείνη[νς]?|αυτή[νς]?|εκείνου?|αυτού?)(?: (?:που|ήδη|είναι|τώρα))* (?:ισχύει|εφαρμόζεται|υπάρχει|σε ισχύ)\b|"
    r"(?:جو|اس) (?:معاہدے |سمجھوتے )?(?:پہلے (?:سے|ہی) )(?:نافذ|لاگو|موجود)(?: العمل)? (?:ہے )?[،,]? ?اس کے علاوہ",
    re.IGNORECASE,
)


#: How far behind it the state may end that it is with, where that is another ("the one in force with Kenya").
WITH_STATE: Final = 24


def beside(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper in force that a pronoun names beside the last one in ``told``."""
    last = told[-1] if told else None
    if last is None or last.concept not in POINTED_AT or last.agreement.denied:
        return
    if last.agreement.role is not Role.NEWS or last.agreement.stage not in TO_COME:
        return
    text = view.setting.text
    for one in IN_FORCE.finditer(text, *view.span):
        stands = replace(
            last.agreement,
            parties=_between(view, one.end(), last.agreement.parties),
            stage=Stage.IN_FORCE,
            role=Role.BACKGROUND,
            event_date=None,
            name=one.group(),
            quote=one.group(),
            start=one.start(),
            end=one.end(),
        )
        yield replace(last, agreement=stands, trigger="v.force", dated=True)
        return


def _between(view: View, end: int, parties: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parties of a paper whose pronoun ends at ``end``: those before, or the host and another."""
    behind = view.setting.places_in(end, min(view.span[1], end + WITH_STATE))
    home = next((code for code in parties if code in DESTINATIONS), None)
    other = next((place.code for place in behind if place.code not in parties), None)
    return tuple(sorted((home, other))) if home and other else parties
