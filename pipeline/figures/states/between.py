"""Tells the two states of a figure by who does what to whom: gives money, sends people back, has a paper with whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, Parties, sentence_places, tier, together
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HOME, Word
from pipeline.places import PlaceKind, PlaceMention

#: The family of sums, that of people sent back, and those of terms.
FUNDING: Final = "funding"
RETURNS: Final = "returns"
TERMS: Final = frozenset({"permit_length", "stay_length", "term_length"})
#: A verb of giving that leads to the state that gets a sum, and what may stand between that state and the sum.
GIVES: Final = re.compile(
    r"\b(?:giv(?:e|es|en|ing)|gave|pa(?:y|ys|id|ying)|hand(?:s|ed|ing)?|grant(?:s|ed|ing)?|"
    r"len(?:d|ds|t|ding)|"
    r"sen(?:d|ds|t|ding)|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|award(?:s|ed|ing)?|"
    r"allot(?:s|ted)?|promis(?:e|es|ed|ing)|"
    r"transfer(?:s|red)?|support(?:s|ed|ing)?|suppl(?:y|ies|ied))\s(?:the\s)?$",
    re.IGNORECASE,
)
TO_SUM: Final = re.compile(
    r"\s(?:(?:with|some|about|around|nearly|almost|over|up|to|another|a|an|further|more|than|at|least|roughly|"
    r"additional|only|just)\s){0,4}$",
    re.IGNORECASE,
)
GIVES_WIDTH: Final = 24
#: A state that takes in people before their number, and the verb that leads to the one that deported them.
TAKES: Final = re.compile(
    r"(?: (?:has|have|will|had|already|so far|also)){0,3} (?:accepted|accepts?|"
    r"received|receives?|took in|takes in|taken in|"
    r"take in|admitted|taken|took)"
    r"(?: (?:some|about|around|nearly|over|more|than|at|least|another|only|up|to|a|group|of)){0,5} "
)
DEPORTED: Final = re.compile(r"\b(?:deported|expelled|removed|sent(?: there)?|returned|evicted) (?:by|from) (?:the )?$")
#: What leads from people to the states that sent them back, and what stands between two of these.
SENT_FROM: Final = re.compile(
    r"\s(?:[^\W\d]+\s){0,5}?(?:deported|expelled|removed|returned|repatriated|sent (?:back|home)|flown (?:back|home)|"
    r"evicted|rimpatriat[oaie]|espuls[oaie]|rinviat[oaie]|deportad[oa]s?|expulsad[oa]s?|devuelt[oa]s?|repatriad[oa]s?|"
    r"(?:που )?(?:απελάθηκαν|επέστρεψαν|επαναπροωθήθηκαν|απομακρύνθηκαν))\s(?:[^\W\d]+\s){0,2}?"
    r"(?:from|da|dal|dalla|dall['’]|dagli|dai|de|desde|από(?: την| το| τη)?)\s?(?:the |la |el )?$"
)
NEXT_STATE: Final = re.compile(
    r"(?:, (?:and )?| and | e (?:da\w*[ '’])?| y (?:de )?| και (?:(?:από )?(?:την|το|τη) )?)"
    r"(?:the |la |el |dal\w*[ '’])?"
)
#: How many states a paper is between, and what names several papers.
PAIR: Final = 2
PAPERS: Final = re.compile(
    r"\b(?:agreements|accords|memoranda|memorandums|mous|pacts|deals|treaties|protocols|accordi|intese|"
    r"tre memorandum|due memorandum|protocolli|acuerdos|memorandos|memorándums|convenios|protocolos|pactos|"
    r"συμφωνίες|μνημόνια|συμφωνιών|μνημονίων|πρωτόκολλα)\b|(?:معاہدوں|یادداشتوں|سمجھوتوں)(?!\w)",
    re.IGNORECASE,
)


def paid(scene: Scene, measured: Measured) -> Parties | None:
    """Return the giver and the receiver of a sum, the receiver right before it: "Britain will give Iraq £9 million"."""
    counted = measured.counted
    if measured.measure.family != FUNDING:
        return None
    receiver = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if receiver is None or not TO_SUM.fullmatch(scene.text[receiver.end : counted.start]):
        return None
    if not GIVES.search(scene.text, max(counted.sentence.start, receiver.start - GIVES_WIDTH), receiver.start):
        return None
    givers = [one for one in scene.places_in(counted.sentence.start, receiver.start) if one.code != receiver.code]
    return _of_two(givers[-1].code, receiver.code) if givers else None


def sent_back(scene: Scene, measured: Measured) -> Parties | None:
    """Return the two hosts people are sent back between, where only the one they are sent to is named beside them.

    "Germany and Poland agreed on a pilot. Up to 40 people would be returned to Poland."
    """
    counted = measured.counted
    if measured.measure.family != RETURNS or counted.quantity.unit_class not in COUNTS or not counted.index:
        return None
    named = sentence_places(scene, measured)
    if len({one.code for one in named}) != 1 or not _is_goal(scene, named[0]) or named[0].start < counted.end:
        return None
    before = scene.sentences[counted.index - 1]
    hosts = {one.code for one in scene.places_in(before.start, before.end) if _is_state(one) and _is_host(one)}
    others = hosts - {named[0].code}
    if named[0].code not in hosts or len(others) != 1:
        return None
    return _of_two(others.pop(), named[0].code)


def taken_in(scene: Scene, measured: Measured, *, nations: Sequence[str]) -> Parties | None:
    """Return the three states of people taken in whom another deported: "Mexico took in 90 Cubans deported by …"."""
    counted = measured.counted
    if measured.measure.family != RETURNS or counted.quantity.unit_class not in COUNTS:
        return None
    taker = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if taker is None or not _is_state(taker) or not TAKES.fullmatch(scene.text[taker.end : counted.start]):
        return None
    behind = (one for one in scene.places_in(counted.end, counted.right) if one.code not in {taker.code, *nations})
    sender = next((one for one in behind if DEPORTED.search(scene.text, counted.end, one.start)), None)
    if sender is None:
        return None
    return Parties(
        together(taker.code, sender.code, *nations), origin=next(iter(nations), taker.code), destination=sender.code
    )


def sent_from(scene: Scene, measured: Measured, *, nations: Sequence[str]) -> Parties | None:
    """Return people sent back with each of the states named right behind them: "expelled from Italy, Malta and Spain".

    Whose flight it was does not tell who sent them.
    """
    counted = measured.counted
    if measured.measure.family != RETURNS or counted.quantity.unit_class not in COUNTS or not nations:
        return None
    begin = counted.quantity.number_end
    behind = [one for one in scene.places_in(begin, counted.right) if one.kind is PlaceKind.COUNTRY]
    if not behind or not SENT_FROM.fullmatch(scene.text[begin : behind[0].start]):
        return None
    hosts, row = behind[:1], behind[:1]
    for one in behind[1:]:
        between = scene.text[row[-1].end : one.start]
        if not NEXT_STATE.fullmatch(between):
            break
        row = [*row, one]
        hosts = row if between.strip(", ") else hosts  # a row of states ends with "and"
    codes = together(*(one.code for one in hosts), *nations)
    return Parties(codes, origin=nations[0], destination=hosts[0].code)


def of_paper(scene: Scene, measured: Measured) -> Parties | None:
    """Return the two states whose paper the sentence before names: "They signed a pact. The pilot runs for a year"."""
    counted = measured.counted
    if measured.measure.family not in TERMS or not counted.index:
        return None
    if scene.places_in(counted.sentence.start, counted.sentence.end):
        return None
    before = scene.sentences[counted.index - 1]
    codes = list(dict.fromkeys(one.code for one in scene.places_in(before.start, before.end) if one.code != EU))
    papers = scene.tagged(Word.PAPER, before.start, before.end)
    if len(codes) > PAIR or PAPERS.search(scene.text, before.start, before.end):
        return _of_papers(scene, codes, signed=PAPERS.search(scene.text, before.start, before.end) is not None)
    return Parties(together(*codes), origin=codes[1], destination=codes[0]) if papers and len(codes) == PAIR else None


def _of_papers(scene: Scene, codes: Sequence[str], *, signed: bool) -> Parties | None:
    """Return one host and all the states it has papers with, named or at home: "memoranda with Ghana, Togo and Benin".

    Some papers are of one host with each of the others, and no other host stands beside it.
    """
    home = HOME.get(scene.document.article.language)
    hosts = [code for code in codes if tier(code) == tier(EU)] or [code for code in (home,) if code is not None]
    others = [code for code in codes if code not in hosts]
    if not signed or len(hosts) != 1 or not others:
        return None
    origin = others[0] if len(others) == 1 else None
    return Parties(together(hosts[0], *others), origin=origin, destination=hosts[0])


def _of_two(host: str, other: str) -> Parties:
    return Parties(together(host, other), origin=other, destination=host)


def _is_goal(scene: Scene, place: PlaceMention) -> bool:
    return _is_state(place) and is_governed(scene, place, Word.IN)


def _is_state(place: PlaceMention) -> bool:
    return place.kind is not PlaceKind.INSTITUTION


def _is_host(place: PlaceMention) -> bool:
    return tier(place.code) == tier(EU) and place.code != EU
