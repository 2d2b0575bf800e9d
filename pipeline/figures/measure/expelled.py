"""Tells people who are sent back from those who only live somewhere: "71 living there will be deported"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import CONTEXT, PERSON
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene

#: The measure of people sent back.
RETURNS: Final = "returns"
#: How far before people the verb may stand that sends them back, in words.
SENT_REACH: Final = 5
#: The measures of people who are somewhere, with papers or without.
STAYING: Final = frozenset({"regularisation_applications", "residents"})
#: How far before people the verb may stand that sends them back, in words.
NEXT_REACH: Final = 2
#: What leads from such people to the verb that sends them back: "40 men without papers were flown home".
WERE_SENT: Final = re.compile(
    r"(?:(?!\b(?:that|they|who|which|because|fear|che|loro|perché|que|porque)\b)[^,.;:]){0,48}"
    r"\b(?:was|were|been|be|are|sono|saranno|verranno|fueron|serán|han sido)\s(?:stat[ie]\s)?",
    re.IGNORECASE,
)
#: How far behind people the verb may stand that sends them back, in characters.
WIDTH: Final = 110
#: Nouns of being sent back, and verbs of going back by oneself, which no auxiliary before them makes passive.
NO_PASSIVE: Final = re.compile(r"επιστροφ|απ[εέ]λασ|επαναπατρισμ|απομάκρυνσ|επιστρ[εέ]", re.IGNORECASE)
#: What says right behind people where they live, up to the auxiliary of that verb, and no clause of its own between.
LIVING: Final = re.compile(
    r",?\s(?:(?:who|that) (?:are |have been |were )?)?(?:living|live|lived|residing|reside|staying|stay|settled)\s"
    r"(?:(?!that\b|they\b|who\b|which\b|because\b|after\b|but\b|and\b|fear)[^.;:\s]+\s){0,9}?"
    r"(?:will be|are to be|were to be|are|were|have been|had been|are being|would be|could be|may be|must be|"
    r"face being|will soon be|are now being)\s|"
    r",?\s(?:che (?:vi |ci )?(?:vivono|risiedono|abitano|soggiornano)|residenti|presenti)\s"
    r"(?:(?!che\b|perché\b|dopo\b|ma\b|e\b|temono\b)[^.;:\s]+\s){0,9}?"
    r"(?:saranno|sono stati|sono state|sono|verranno|vengono|dovranno essere|devono essere|stanno per essere)\s|"
    r",?\s(?:que (?:viven|residen|vivían|residían)|residentes)\s"
    r"(?:(?!que\b|porque\b|tras\b|pero\b|y\b|temen\b)[^.;:\s]+\s){0,9}?"
    r"(?:serán|fueron|han sido|son|van a ser|deben ser|deberán ser|están siendo)\s|"
    r",?\s(?:που|οι οποίοι) (?:ζουν|διαμένουν|κατοικούν|βρίσκονται)\s"
    r"(?:(?!που\b|ότι\b|πως\b|αλλά\b|και\b|φοβούνται\b|δεν\b|μην?\b)[^.;:\s]+\s){0,9}?"
    r"(?:θα(?: πρέπει να)?\s|πρόκειται να\s)?"
)


def is_expelled(scene: Scene, counted: Counted) -> bool:
    """Return whether those who live somewhere are told to be sent back, and not just to live there."""
    verbs = scene.tagged(CONTEXT + RETURNS, counted.end, min(counted.sentence.end, counted.end + WIDTH))[:1]
    if verbs and scene.quantities_in(counted.end, verbs[0].start):
        return False
    if verbs and NO_PASSIVE.match(scene.text, verbs[0].start):
        return False
    return any(LIVING.fullmatch(scene.text, counted.end, verb.start) is not None for verb in verbs)


def is_sent_back(scene: Scene, counted: Counted) -> bool:
    """Return whether a verb before people, or behind where they live, sends them back: "deported 71 living there"."""
    before = scene.tagged(CONTEXT + RETURNS, counted.left, counted.start)[-1:]
    return any(scene.distance(verb, counted) <= SENT_REACH for verb in before) or is_expelled(scene, counted)


def are_flown_out(scene: Scene, counted: Counted, named: Measure | None) -> bool:
    """Return whether people without papers are those a verb before them sends back: "to deport 900 without papers"."""
    if named is None or named.name not in STAYING or counted.noun is None or PERSON not in counted.noun.tags:
        return False
    cues = scene.tagged(CONTEXT + RETURNS, counted.left, counted.start)
    behind = scene.tagged(CONTEXT + RETURNS, counted.end, counted.right)
    were = any(WERE_SENT.fullmatch(scene.text, counted.end, cue.start) for cue in behind)
    return were or any(scene.distance(cue, counted) <= NEXT_REACH for cue in cues)
