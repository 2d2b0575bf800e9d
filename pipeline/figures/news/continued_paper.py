"""Tells whether a sentence goes on from a paper of an earlier time: "the pact passed last May. It allows 900"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.goes_on import GOES_ON, goes_on
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.recalled import YEAR, is_earlier_month
from pipeline.figures.news.standing import IN_PAPERS
from pipeline.figures.tables import Word
from pipeline.sentences import Sentence

#: What tells of a paper that it was reached or cleared, in a clause or a participle behind it.
_DONE: Final = (
    r"(?:signed|sealed|inked|concluded|struck|reached|cleared|approved|ratified|endorsed|adopted|passed|initialled|"
    r"(?:firmat|siglat|sottoscritt|raggiunt|conclus|approvat|ratificat|varat)[oaie]|ratific[òó]|firm[òó]|approvò|"
    r"aprob[óo]|suscribi[óo]|(?:firmad|suscrit|rubricad|sellad|alcanzad|aprobad|ratificad|cerrad)[oa]s?|"
    r"υπ[εέ]γρ[αά]φη|υπογράφηκε|υπ[έε]γραψ\w+|υπογεγραμμέν\w+|κ[ύυ]ρωσ\w+|κυρώθηκε|εν[έε]κριν\w+|εγκρίθηκε)"
)
OF_PAPER: Final = re.compile(rf"[^.;:·]{{0,60}}?(?<!\w){_DONE}(?!\w)", re.IGNORECASE)
#: What makes such a word the verb of its sentence, right before it.
MAIN: Final = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|has|have|è|sono|stat[oaie]|viene|fue|fueron|sido|será)\b|[,])[^,.;:]{0,12}$",
    re.IGNORECASE,
)
#: What tells that the paper itself is the news of its sentence.
REACHED_NOW: Final = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|seal(?:s|ed)|ink(?:s|ed)|ratif(?:y|ies|ied|ying)|approv(?:e|es|ed|ing)|clear(?:s|ed)|"
    r"renew(?:s|ed)?|extend(?:s|ed)?|widen(?:s|ed)?|amend(?:s|ed)?|agreed|(?:in|into|took|takes) (?:force|effect)|"
    r"implemented|start(?:s|ed)|launch(?:es|ed)?|firma|firman[oa]?|firmó|firmaron|"
    r"ha(?:nno|n)? (?:firma|approva|ratifica|aproba|suscri|sigla)\w+|in vigore|en vigor|υπ[έε]γραψ\w+|υπογράφ\w+|"
    r"κ[ύυ]ρωσ\w+|εν[έε]κριν\w+|σε ισχύ|τίθεται|دستخط|منظور)(?!\w)",
    re.IGNORECASE,
)
#: A time before, where no date of it is known: the article has none of its own.
THEN: Final = re.compile(
    r"\s(?:[^\s,.;:]+\s){0,4}?(?:last (?:year|spring|summer|autumn|winter|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|(?:a|two|three|some) (?:years?|months?) (?:ago|earlier|before)|"
    r"(?:lo )?scors[oa] \w+|l['’]anno scorso|\w+ scorso|(?:el )?(?:pasado \w+|año pasado)|\w+ pasado|"
    r"τ[οη]ν? (?:περασμέν|προηγούμεν)\w+ \w+|πέρ[υσ]\w+)(?!\w)",
    re.IGNORECASE,
)
#: The same of Urdu, where the clause stands before the paper.
URDU_THEN: Final = re.compile(
    r"(?:گزشتہ|پچھلے|گذشتہ) [^\s۔،]+(?: میں| کو)? (?:[^\s۔،]+ ){0,3}?(?:منظور|طے|دستخط|توثیق|منظوری)"
    r"[^۔،]{0,24}?(?:والے|شدہ|گئے|گئی|والی) (?:[^\s۔،]+ ){0,2}$"
)
#: How far from the word that tells a paper was reached its date may stand, and how far before a paper, in characters.
DATE_WIDTH: Final = 40
BEFORE_WIDTH: Final = 90
#: How many sentences on a paper may follow it.
REACH: Final = 2
#: Families of the terms of a paper, whose sentence need not name it again.
TERMS: Final = frozenset({"permit_length", "stay_length"})


def is_of_paper_before(scene: Scene, measured: Measured) -> bool:
    """Return whether a number stands in a paper that the sentence before only names by an earlier time.

    "They praised the pact which parliament passed last May. It allows 900 visas". A paper that is
    signed, cleared or begun in that sentence is the news itself.
    """
    counted = measured.counted
    if measured.measure.family not in IN_PAPERS or not counted.index:
        return False
    if goes_on(scene, counted):
        return scene.once(_names_old_paper, counted.index - 1)
    if measured.measure.family not in TERMS or counted.index < REACH or _places(scene, counted.sentence):
        return False
    before = scene.sentences[counted.index - 1]
    led = GOES_ON.match(scene.text, before.start, before.end)
    return led is not None and scene.once(_names_old_paper, counted.index - REACH)


def _places(scene: Scene, sentence: Sentence) -> bool:
    return bool(scene.places_in(sentence.start, sentence.end))


def _names_old_paper(scene: Scene, index: int) -> bool:
    """Return whether the last paper of a sentence was reached in an earlier month, and is not its news."""
    sentence = scene.sentences[index]
    papers = scene.tagged(Word.PAPER, sentence.start, sentence.end)
    for paper in papers:
        ahead = scene.text[max(sentence.start, paper.start - BEFORE_WIDTH) : paper.start]
        early = URDU_THEN.search(ahead)
        end = paper.end if early else _end_of_old(scene, paper.end, sentence)
        rest = scene.text[sentence.start : paper.start - (len(ahead) - early.start() if early else 0)]
        if end is not None and not REACHED_NOW.search(rest + " … " + scene.text[end : sentence.end]):
            return True
    return False


def _end_of_old(scene: Scene, start: int, sentence: Sentence) -> int | None:
    """Return where the words end by which a paper was reached before now; None when there are none."""
    done = OF_PAPER.match(scene.text, start, sentence.end)
    if done is None or MAIN.search(_head(scene, done)):
        return None
    then = THEN.match(scene.text, done.end(), sentence.end)
    if then is not None:
        return then.end()
    dates = scene.dates_in(done.end(), min(sentence.end, done.end() + DATE_WIDTH))[:1]
    present = scene.present_year
    old = [
        one
        for one in dates
        if is_earlier_month(scene, one) or (present is not None and one.value[:YEAR] < present and not one.relative)
    ]
    return old[0].end if old else None


def _head(scene: Scene, done: re.Match[str]) -> str:
    """Return what stands between a paper and the word that tells it was reached, without that word."""
    return scene.text[done.start() : done.end()].rpartition(" ")[0] + " "
