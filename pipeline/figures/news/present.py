"""Numbers that only say what holds at present, beside the one that is wanted: "its share, now 900 a year, to 1,500"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: How far before its number such words may begin, in characters.
WIDTH: Final = 40
#: Families of numbers that are granted.
GRANTED: Final = frozenset({"labour", "funding", "centre_places"})
#: What opens an aside on a number: ", currently 900".
NOW: Final = re.compile(
    r"[,(–—-]\s?(?:which (?:is|stands) )?(?:currently|at present|presently|now|today|so far|attualmente|oggi|adesso|"
    r"finora|actualmente|hoy|ahora|σήμερα|τώρα|αυτή τη στιγμή|فی الحال|اس وقت|فی الوقت)\s"
    r"(?:at |set at |pari a |di |de |σε )?(?:(?:some|about|around|circa|unos|unas|περίπου|تقریباً)\s)?$",
    re.IGNORECASE,
)
#: The same behind it: "900 workers a year at present,".
AT_PRESENT: Final = re.compile(
    r"[^.;:,]{0,32}?\s(?:at present|currently|at the moment|right now|as of now|attualmente|al momento|oggi|"
    r"actualmente|en la actualidad|hoy|σήμερα|αυτή τη στιγμή|στην παρούσα φάση)\s?[,)–—-]",
    re.IGNORECASE,
)
#: What ends such an aside, before another number.
CLOSED: Final = re.compile(r"[^.;:,]{0,48}[,).–—]")
#: What names the number that is to give way: "in place of the present 900", "rather than today's 900".
PRESENT: Final = re.compile(
    r"\b(?:the|its|their|today['’]s|an?|from|of)\s(?:present|current|existing)\s(?:[a-z]+ of )?$|\btoday['’]s\s$|"
    r"\b(?:gli|degli|agli|dagli|le|delle|alle|dalle|i|dei|ai|dai)\s(?:attuali|odiern[ie])\s$|"
    r"\b(?:los|las|de los|de las)\sactuales\s$|(?:των|τις|τους|οι)\s(?:σημεριν|τωριν|υφιστάμεν)\w+\s$|موجودہ\s$",
    re.IGNORECASE,
)
#: What leaves a number as it was.
KEEPS: Final = re.compile(
    r"\b(?:keeps?|kept|retains?|still (?:has|have)|remains?(?: at)?|stays?(?: at)?|stands?(?: at)?|resta(?:no)?|rimane|"
    r"rimangono|mantiene|mantenía|sigue(?:n)? (?:en|siendo)|se queda en|παραμέν\w+(?: σε| στις| στους)?|διατηρεί)\s"
    r"(?:(?:its|their|the|a|i|gli|le|los|las|suoi|sus|τις|τους|τα)\s){0,2}(?:(?:quota|share) of )?$",
    re.IGNORECASE,
)
#: What refuses more of it.
NO_MORE: Final = re.compile(
    r"\b(?:nothing (?:was|has been|is|new)|no (?:new|further|more|additional|larger|bigger) \w+|"
    r"no (?:increase|rise|change)|"
    r"(?:did|does|would|will|has) not (?:been )?(?:raise|raised|increase|increased|widen|widened)|nulla|niente|nada|"
    r"(?:nessun|ningun|ningún)\w* (?:nuov|aument|nuev)\w+)\b|\bτίποτα\b|کچھ نہیں",
    re.IGNORECASE,
)

#: What dates a number right behind it by now.
NOW_BEHIND: Final = re.compile(
    r"(?:\s[^\W\d]+)?,?\s(?:(?:di|de|of)\s)?(?:now|today|at present|currently|at the moment|(?:so far )?this year|"
    r"adesso|ora|oggi|attualmente|quest['’]anno|ahora|hoy|actualmente|en la actualidad|este año|"
    r"τώρα|σήμερα|φέτος|εφέτος)\b|"
    r"\s(?:[^\W\d]+\s)?(?:اب|آج|اس سال|رواں سال)(?!\w)",
    re.IGNORECASE,
)


def is_present_level(scene: Scene, measured: Measured) -> bool:
    """Return whether a granted number only says what holds now, where another is asked for or refused.

    "Cairo asks for 900 places, not the present 500"; "nothing was decided on more, and Cairo keeps its 500".
    """
    counted = measured.counted
    if measured.measure.family not in GRANTED or counted.quantity.unit_class not in COUNTS:
        return False
    start = counted.quantity.number_start
    begin = max(counted.sentence.start, start - WIDTH)
    if PRESENT.search(scene.text, begin, start):
        return _others(scene, measured)
    opened = NOW.search(scene.text, begin, start) and CLOSED.match(scene.text, counted.quantity.number_end)
    if opened or AT_PRESENT.match(scene.text, counted.quantity.number_end):
        return _others(scene, measured)
    kept = KEEPS.search(scene.text, begin, start)
    return bool(kept) and bool(NO_MORE.search(scene.text, counted.sentence.start, start))


def is_against_now(scene: Scene, counted: Counted) -> bool:
    """Return whether a number set against one recalled is that of now: "in 2024 900 came, against some 400 today"."""
    return bool(NOW_BEHIND.match(scene.text, counted.quantity.end))


def _others(scene: Scene, measured: Measured) -> bool:
    """Return whether the sentence gives another count, or a change of this one."""
    sentence = measured.counted.sentence
    counts = [one for one in scene.quantities_in(sentence.start, sentence.end) if one.unit_class in COUNTS]
    return len(counts) > 1 or bool(scene.tagged(Word.CHANGE, sentence.start, sentence.end))
