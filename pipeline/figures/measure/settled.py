"""People who live somewhere already: given papers, which is news, or only named as those a thing is about."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, PERSON, Cue
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.naming import residents
from pipeline.figures.tables import Word

#: The measure of people who live somewhere, and of those who become regular.
RESIDENTS: Final = "residents"
REGULARISED: Final = "regularisation_applications"
JOBS: Final = "labour_quota"
#: How far from people the verb may stand that makes them regular, the words that give them papers, or take them in.
REGULARISE_REACH: Final = 8
GIVEN_REACH: Final = 14
COVERED_REACH: Final = 8
#: The verb in a phrase of papers ("get papers"), and how far behind people their state may begin ("in Malta").
GETS: Final = re.compile(
    r"(?:gain|gave|given|get|got|have obtained)\b|کاغذات (?:دی|دین|مل)|قانونی حیثیت (?:مل|دے)", re.IGNORECASE
)
IN_WIDTH: Final = 10
#: What parts the words of giving from those who are given something.
PARTED: Final = re.compile(r"[,;:،؛·](?!\d)")
#: What says that people are there before anything is decided on them.
ALREADY: Final = re.compile(r"\b(?:already|già|ήδη|ya)\b|پہلے سے|پہلے ہی", re.IGNORECASE)
#: What leads from papers to people who are there already, and are now given them.
FOR_THOSE: Final = re.compile(
    r"\s(?:(?:for|to) (?:those|people|workers|migrants|nationals|anyone)(?: who| that)?|"
    r"(?:per|a) (?:chi|quanti|coloro che|quelli che|i lavoratori che|i connazionali che)|"
    r"(?:para|a) (?:quienes|los que|las que|los trabajadores que)|"
    r"(?:για|σε) (?:όσους|όσες|εκείνους που|αυτούς που|εργάτες που))\s"
    r"(?:(?:are |have been )?(?:already|now)\s|già\s|ya\s|ήδη\s)?"
    r"(?:liv|resid|work|there|in the country|viv|risied|lavor|si trov|soggiorn|resid|trabaj|est[áa]n|"
    r"ζουν|ζει|διαμένουν|μένουν|εργάζονται|δουλεύουν|βρίσκονται)",
    re.IGNORECASE,
)
FOR: Final = " for"
#: A preposition and a definite article before a number, whose people are known: "the status of the".
OF_KNOWN: Final = re.compile(
    r"\b(?:(?:of|on|about|for|to|by) (?:the|its|their|those|these)|dei|degli|delle|sui|sugli|sulle|ai|agli|alle|"
    r"(?:per|con|tra) (?:i|gli|le)|(?:de|sobre|para|a|con|por) (?:los|las|sus)|των|(?:για|από|με|σε) τ(?:ους|ις|α)|"
    r"στους|στις|στα)\s(?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
#: The same behind the people, where the noun that is of them follows.
KNOWN_OF: Final = re.compile(
    r"\s?(?:کی|کے|کا)\s(?:قانونی\s)?"
    r"(?:حیثیت|مسائل|مسئلے|حقوق|صورتحال|صورت حال|فلاح|بہبود|مشکلات|امور|معاملات|تحفظ|خدمات)"
)
#: How much text before a number may say that its people are known, in characters.
KNOWN_WIDTH: Final = 40


def papered(scene: Scene, measured: Measured) -> Measured:
    """Return people who live somewhere and get papers as people regularised: "permits for 900 already living there".

    They stay bound to their states as the residents they are. So are bare numbers behind jobs: "Another 900 who are
    there already will be legalised".
    """
    counted = measured.counted
    if measured.measure.name != RESIDENTS and not _is_bare_behind_jobs(measured):
        return measured
    regular = measured.measure.name == RESIDENTS or _near(scene, counted, Word.REGULARISE)
    if not regular or not gets_papers(scene, counted):
        return measured
    measure = replace(scene.concepts.measure(REGULARISED), family=measured.measure.family)
    return replace(measured, measure=measure)


def regularised(scene: Scene, counted: Counted) -> Measured | None:
    """Return people without a noun who are there already and get papers: "Another 900 who live here get permits"."""
    if counted.noun is not None or has_unit(scene, counted.quantity) or not gets_papers(scene, counted):
        return None
    told = scene.on_subject(counted.index) and _is_there(scene, counted)
    return Measured(counted, scene.concepts.measure(REGULARISED)) if told else None


def _is_bare_behind_jobs(measured: Measured) -> bool:
    """Return whether a number without a noun only goes on from jobs of a sentence before."""
    before, counted = measured.antecedent, measured.counted
    if measured.measure.name != JOBS or counted.noun is not None or before is None:
        return False
    return before.counted.index < counted.index


def gets_papers(scene: Scene, counted: Counted) -> bool:
    """Return whether people who are there already are made regular, given papers, or taken into a scheme."""
    if counted.quantity.unit_class not in COUNTS or (counted.noun is not None and PERSON not in counted.noun.tags):
        return False
    if any(scene.distance(counted, cue) <= REGULARISE_REACH for cue in _near(scene, counted, Word.REGULARISE)):
        return True
    if _is_there(scene, counted) and any(_gets(scene, cue) for cue in _near(scene, counted, CONTEXT + REGULARISED)):
        return True
    given = [cue for cue in _near(scene, counted, Word.GIVES) if scene.distance(counted, cue) <= GIVEN_REACH]
    papers = [cue for cue in _near(scene, counted, Word.PERMITS) if scene.distance(counted, cue) <= GIVEN_REACH]
    if given and papers and _is_there(scene, counted):
        return True
    covered = [cue for cue in _near(scene, counted, Word.COVERED) if scene.distance(counted, cue) <= COVERED_REACH]
    return bool(covered) and bool(ALREADY.search(scene.text, counted.left, counted.right))


def are_for_those_there(scene: Scene, counted: Counted) -> bool:
    """Return whether papers are counted that people there already are given: "900 permits for those who live"."""
    end = counted.quantity.end
    end -= len(FOR) if scene.text.endswith(FOR, 0, end) else 0
    return FOR_THOSE.match(scene.text, end) is not None


def is_given(scene: Scene, counted: Counted) -> bool:
    """Return whether people who are there get papers, or such papers are counted."""
    return gets_papers(scene, counted) or are_for_those_there(scene, counted)


def _gets(scene: Scene, cue: Cue) -> bool:
    """Return whether a phrase is of getting papers, the verb with them: "get papers"."""
    return bool(GETS.match(scene.text, cue.start, cue.end))


def _near(scene: Scene, counted: Counted, word: str) -> list[Cue]:
    """Return the cues of the number's own stretch that no comma parts from it where they stand before it."""
    cues = scene.tagged(word, counted.left, counted.right)
    return [cue for cue in cues if cue.end > counted.start or not PARTED.search(scene.text[cue.end : counted.start])]


def _is_there(scene: Scene, counted: Counted) -> bool:
    """Return whether people are said to be somewhere already, or to live or work there."""
    if ALREADY.search(scene.text, counted.left, counted.right):
        return True
    if any(cue.tags & {CONTEXT + RESIDENTS, Word.THERE} for cue in scene.cues_in(counted.left, counted.right)):
        return True
    inside = scene.places_in(counted.end, counted.end + IN_WIDTH)[:1]
    return any(is_governed(scene, one, Word.IN) for one in inside)


def _is_reckoned(scene: Scene, measured: Measured) -> bool:
    """Return whether somebody only reckons how many have no papers: "una fundación calcula 840.000 sin papeles"."""
    counted = measured.counted
    if measured.measure.name != REGULARISED or counted.index == scene.lead:
        return False
    to_come = [one for tag in (Word.FUTURE, Word.MAY) for one in scene.tagged(tag, counted.left, counted.right)]
    return bool(scene.tagged(Word.RECKONS, counted.left, counted.start)) and not to_come


def is_only_named(scene: Scene, measured: Measured) -> bool:
    """Return whether people are only those a thing is of or about: "a body on the status of the 900 Fijians here".

    Those an article opens with are its news: "Of the 900 Fijians waiting for a visa".
    """
    counted = measured.counted
    if measured.measure.name not in {RESIDENTS, REGULARISED} or gets_papers(scene, counted):
        return False
    if _is_reckoned(scene, measured):
        return True
    if not _is_there(scene, counted) and residents(scene, counted, next_to=True) is None:
        return False
    begin = max(counted.sentence.start, counted.start - KNOWN_WIDTH)
    known = OF_KNOWN.search(scene.text, begin, counted.quantity.number_start)
    if known and known.start() in {scene.sentences[scene.lead].start, scene.filed}:
        return False
    return bool(known) or bool(KNOWN_OF.match(scene.text, counted.end))
