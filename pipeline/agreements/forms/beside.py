"""Reads a paper in force that only a pronoun names beside one to come ("beyond the one in force for cooks").

So does what is to be done to it, "it will sign an accord with Togo and extend the one already working with Ghana",
and what the one to come follows: "the partnership with Nepal, after the one already running with Ghana".
"""

from __future__ import annotations

import re
from collections import Counter
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
#: A verb by which a paper that holds is widened or renewed, the pronoun for it, and what says that it holds.
WIDENED: Final = re.compile(
    r"\b(?:extend|widen|broaden|expand|enlarge|renew|deepen|prolong|update|upgrade|build on|add to|scale up|revise|"
    r"amend)(?:s|ed|ing)? (?:the one|that)(?: (?:already|now|currently|that|which|is|has|been|it|they))* "
    r"(?:working|works|running|runs|in force|in place|in effect|operating|operates|in operation|applied|exists|"
    r"existing|stands|has|have|agreed|signed)\b|"
    r"\b(?:estendere|ampliare|allargare|rinnovare|rafforzare|prorogare|aggiornare|prolungare|potenziare)"
    r"(?: anche)? quell[oa](?: (?:già|ora|tuttora|che|è|oggi))* (?:attiv[oa]|in vigore|operativ[oa]|funziona(?:nte)?|"
    r"vigente|vige|esistente|"
    r"esiste|in corso|in essere|si applica)\b|"
    r"\b(?:ampliar|extender|prorrogar|renovar|reforzar|prolongar|actualizar|relanzar|mejorar)(?: también)? "
    r"(?:(?:el|la|aquel|aquella) que(?: (?:ya|está|hoy|todavía))* "
    r"(?:funciona|rige|existe|se aplica|tiene|tienen|mantiene|hay|opera|en vigor|vigente|en marcha)|"
    r"(?:el|la) (?:ya )?(?:vigente|existente|en vigor|en marcha))\b|"
    r"\b(?:επεκτείν|διευρύν|ανανεώ|ενισχύ|παρατείν|αναβαθμί|επικαιροποιή)\w+ (?:και )?(?:εκείν|αυτ)(?:ην?|ήν?|ο|ό)[νς]?"
    r"(?: (?:που|ήδη|τώρα|είναι))* (?:ισχύει|λειτουργεί|εφαρμόζεται|υπάρχει|σε ισχύ)(?: ήδη)?",
    re.IGNORECASE,
)

#: How far behind it the state may end that it is with, where that is another ("the one in force with Kenya").
WITH_STATE: Final = 24
#: What joins a pronoun and its state.
WITH: Final = re.compile(r"\s(?:with|con (?:el |la |l['’]|gli |il |lo )?|με (?:την?|το|τον|τις|τους)\s?)\s?$")
#: A pronoun for a paper that stands already, up to the state it is with.
STANDING = re.compile(
    r"\b(?:the|those) ones? (?:(?:that (?:is|are|has been|have been) )?(?:already )"
    r"(?:running|in force|in place|in effect|under way|active|at work|signed|concluded)|"
    r"(?:running|in force|in place) already|(?:it|they) already ha(?:s|ve)) with (?:the )?$|"
    r"\bquell[oaie] (?:che è |che sono )?già "
    r"(?:attiv[oaie]|in vigore|in corso|avviat[oaie]|operativ[oaie]|firmat[oaie]) con (?:il |la |lo |l['’]|le |i )?$|"
    r"\b(?:el|la|los|las) (?:que )?ya (?:está |están )?(?:vigentes?|en vigor|en marcha|rige|rigen|firmad[oa]s?) "
    r"con (?:el |la )?$|"
    r"\b(?:εκείνη|εκείνο|αυτήν?|αυτό) που (?:ισχύει|ισχύουν|λειτουργεί|έχει υπογραφεί) ήδη με (?:την? |τον? |το )?$",
    re.IGNORECASE,
)
STANDING_AT = 70


def beside(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper in force that a pronoun names beside the last one in ``told``, or the one before."""
    last = told[-1] if told else view.last
    if last is None or last.concept not in POINTED_AT or last.agreement.denied:
        return
    if last.agreement.role is not Role.NEWS or last.agreement.stage not in TO_COME:
        return
    for one in _pronouns(view):
        yield _standing(last, one, _between(view, one.end(), last.agreement.parties))
        return


def standing_already(view: View, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the paper of the kind just told of that stands already with another state, as recalled."""
    if not told or told[-1].agreement.denied:
        return
    last, text = told[-1], view.setting.text
    for place in view.setting.places_in(*view.span):
        if place.code in last.agreement.parties:
            continue
        named = STANDING.search(text, max(view.span[0], place.start - STANDING_AT), place.start)
        if named is not None:
            home = next((code for code in last.agreement.parties if code in DESTINATIONS), None)
            if home is not None:
                yield _standing(last, named, tuple(sorted((home, place.code))))
            return


def _standing(last: Statement, named: re.Match[str], parties: tuple[str, ...]) -> Statement:
    """Return the paper that a pronoun names, of the kind of the one before, as one that stands and is recalled."""
    name = named.group().strip()
    stands = replace(
        last.agreement,
        parties=parties,
        stage=Stage.IN_FORCE,
        role=Role.BACKGROUND,
        event_date=None,
        name=name,
        quote=name,
        start=named.start(),
        end=named.start() + len(named.group().rstrip()),
    )
    return replace(last, agreement=stands, trigger="v.force", dated=True)


def main_part(view: View) -> View:
    """Return ``view`` without the verbs of a paper that only a pronoun names, which are said of no other."""
    spans = [one.span() for one in _pronouns(view)]
    if not spans:
        return view
    kept = [
        cue
        for cue in view.reach.cues
        if not (cue.kind.startswith("v.") and any(low <= cue.start < high for low, high in spans))
    ]
    return replace(view, reach=replace(view.reach, cues=kept))


def apart(view: View, told: Sequence[Statement]) -> list[Statement]:
    """Return ``told``, none of them with the state with which only the paper of a pronoun is."""
    others = {code for one in _pronouns(view) if (code := _with(view, one.end())) is not None}
    return [_without(view, one, others) for one in told]


def _without(view: View, told: Statement, others: set[str]) -> Statement:
    """Return a statement without the states that its sentence names with the paper of a pronoun alone."""
    named = Counter(place.code for place in view.setting.places_in(*view.span))
    left = tuple(code for code in told.agreement.parties if code not in others or named[code] > 1)
    enough = len(left) > 1 and left != told.agreement.parties
    return replace(told, agreement=replace(told.agreement, parties=left)) if enough else told


def _pronouns(view: View) -> list[re.Match[str]]:
    """Return the pronouns of a sentence for a paper that holds."""
    found = (pattern.search(view.setting.text, *view.span) for pattern in (IN_FORCE, WIDENED))
    return [one for one in found if one is not None]


def _with(view: View, end: int) -> str | None:
    """Return the state with which the paper of a pronoun that ends at ``end`` is."""
    behind = view.setting.places_in(end, min(view.span[1], end + WITH_STATE))[:1]
    return next((one.code for one in behind if WITH.match(view.setting.text, end, one.start)), None)


def _between(view: View, end: int, parties: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parties of a paper whose pronoun ends at ``end``: those before, or the host and another."""
    behind = view.setting.places_in(end, min(view.span[1], end + WITH_STATE))
    home = next((code for code in parties if code in DESTINATIONS), None)
    other = _with(view, end) or next((place.code for place in behind if place.code not in parties), None)
    return tuple(sorted((home, other))) if home and other else parties
