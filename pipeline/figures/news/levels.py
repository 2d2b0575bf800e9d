"""Numbers that only say what was before: a clause of its own with "had been", "6 % on the 900 of 2024", as reported."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.recalled import is_of_earlier_month
from pipeline.model import UnitClass

#: How far before its number such a clause may begin, and how far behind it its time may stand, in characters.
WIDTH: Final = 90
BEHIND: Final = 48
#: A clause behind a semicolon that tells what had been: "; in 2024 it had been 900", "; there had been 900".
HAD_BEEN: Final = re.compile(
    r";[^.;]{0,48}\b(?:had (?:been|stood at|come to|reached|numbered)|used to be|was still|were still)\b[^.;,]{0,24}$",
    re.IGNORECASE,
)
#: What a change is reckoned from, right before its number, and the time behind it: "up 6 % on the 900 of 2024".
RECKONED_FROM: Final = re.compile(
    r"\b(?:on|over|from|than|against|above|below|with|to)\s(?:the|its|last year['’]s|\w+day['’]s)\s"
    r"(?:(?:some|about|around|nearly|almost|over|more|than|record|roughly)\s){0,2}$",
    re.IGNORECASE,
)
THEN: Final = re.compile(
    r"(?:\s\w+){0,3}?\s(?:of|in|for|from|during|counted in|recorded in|seen in)\s(?:all\s)?"
    r"(?:(?:19|20)\d\d|last year|(?:the )?previous \w+|the (?:year|month|quarter) before|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
#: A past perfect right behind a number, with the time before: "where 900 had gone a year ago".
HAD_THEN: Final = re.compile(
    r"\shad(?: \w+){1,4}? (?:a (?:year|month) (?:ago|earlier|before)|the (?:year|month) before|last (?:year|month)|"
    r"in (?:19|20)\d\d)\b"
)
#: What leads to something known: "as reported in February, it provides for".
AS_TOLD: Final = re.compile(
    r"(?:\b[Aa]s|,) (?:already |earlier |first |previously )?(?:reported|announced|published|written|agreed|told|noted|"
    r"mentioned|disclosed|unveiled) "
    r"(?:in (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:spring|"
    r"summer|autumn|winter))|last (?:week|month|year|spring|summer|autumn|winter)|earlier|before|previously|a (?:week|"
    r"month|year) ago)\b"
)
#: A verb of saying with a time before, and its number: "ministers spoke last month of 900".
SPOKE: Final = re.compile(
    r"\b(?:spoke|talked) (?:(?:last (?:week|month|year|spring|summer|autumn|winter)|earlier|at first|initially|before|"
    r"in [A-Z]\w+|a (?:week|month|year) ago) )of[^.;,]{0,24}$|"
    r"\b(?:[Ll]ast (?:week|month|year|spring|summer|autumn|winter)|[Ee]arlier|[Aa]t first|[Ii]nitially|[Ii]n [A-Z]\w+)"
    r",? [^.;,]{2,48}\b(?:spoke|talked) of[^.;,]{0,24}$"
)
#: A draft of some month, before its number.
DRAFT: Final = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:['’]s)? "
    r"(?:draft|version|text)\b|\bdraft of (?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b|\b(?:bozza|borrador) (?:di|de) [a-z]{4,10}(?:bre|io|zo|le|il|ro|aio|rzo|to|yo|sto)\b|"
    r"σχέδιο του [Α-Ω]\w+ίου|(?:جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر) کے مسود"
)
#: A refusal before its number.
REFUSED: Final = re.compile(
    r"\b(?:refus(?:ed|es)|declined|turned down|rechaz[óo]\w*|se neg[óo] a|rifiutò|rifiut(?:ato|arono)|αρνήθηκ\w+)"
    r"[^.;]{0,48}$",
    re.IGNORECASE,
)


def is_level_before(scene: Scene, measured: Measured) -> bool:
    """Return whether a number is what held before the one told: "it leaves 900 places; in 2024 it had been 1,200"."""
    counted = measured.counted
    if counted.quantity.unit_class not in COUNTS or measured.measure.parties is not PartyRule.CORRIDOR:
        return False
    begin = max(counted.left, counted.start - WIDTH)
    if counted.left > counted.sentence.start and HAD_BEEN.search(scene.text, begin, counted.start):
        return True
    if counted.left > counted.sentence.start and HAD_THEN.match(scene.text, counted.quantity.number_end):
        return True
    percent = scene.quantities_in(max(counted.sentence.start, counted.start - WIDTH), counted.start)[-1:]
    if not percent or percent[0].unit_class is not UnitClass.PERCENT:
        return False
    reckoned = RECKONED_FROM.search(scene.text, begin, counted.quantity.number_start)
    return bool(reckoned) and bool(THEN.match(scene.text[counted.quantity.number_end : counted.end + BEHIND]))


def is_told_before(scene: Scene, measured: Measured) -> bool:
    """Return whether a sentence behind the opening says that a number was told, or done, before."""
    counted = measured.counted
    if counted.index == scene.lead and counted.left == counted.sentence.start:
        return False
    begin = max(counted.sentence.start, counted.start - WIDTH)
    if SPOKE.search(scene.text, begin, counted.start) or _is_of_draft(scene, begin, counted.start):
        return True
    if counted.index == scene.lead:
        return False
    if AS_TOLD.search(scene.text, begin, counted.start):
        return True
    return bool(REFUSED.search(scene.text, begin, counted.start)) and is_of_earlier_month(scene, counted)


def _is_of_draft(scene: Scene, begin: int, end: int) -> bool:
    """Return whether a draft of an earlier month stands before a number and no other number between."""
    found = DRAFT.search(scene.text, begin, end)
    return found is not None and not scene.quantities_in(found.end(), end)
