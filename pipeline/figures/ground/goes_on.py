"""Tells whether a sentence opens on the paper that the one before names: "It reserves 900 places"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: What opens a sentence on the paper of the one before: a pronoun, the paper again, or a verb without a subject.
GOES_ON: Final = re.compile(
    r"\s*(?:(?:It|Under (?:it|its terms|this|the (?:agreement|accord|deal|pact|text))|(?:The|This) (?:agreement|accord|"
    r"deal|pact|text|paper|memorandum))\s|"
    r"(?:(?:Esso|Il testo|L['’](?:accordo|intesa)) )?(?:[Pp]revede|[Rr]iserva|[Cc]ontempla|[Ss]tabilisce|[Aa]pre|"
    r"[Cc]onsente|[Aa]utorizza|[Dd]estina)\s|(?:Vi|In base ad ess[oa]) (?:sono previst\w|si prevedono)\s|"
    r"(?:(?:Este|El (?:acuerdo|texto|pacto|convenio)) )?(?:[Pp]revé|[Rr]eserva|[Cc]ontempla|[Ee]stablece|[Aa]bre|"
    r"[Pp]ermite|[Aa]utoriza|[Dd]estina)\s|"
    r"(?:(?:Αυτή|Αυτό|Η συμφωνία|Το (?:κείμενο|μνημόνιο)) )?(?:[Ππ]ροβλέπει|[Εε]πιτρέπει|[Δδ]ίνει|[Αα]νοίγει|"
    r"[Οο]ρίζει|[Κκ]αθορίζει)\s|(?:اس|اس معاہدے|معاہدے) (?:کے تحت|میں|کی رو سے)\s)",
)

#: What tells how long the paper of the sentence before holds, from the start of its sentence to the number.
LASTS: Final = re.compile(
    r"\s*(?:(?:It|The (?:agreement|accord|deal|pact|memorandum|arrangement|scheme)) "
    r"(?:(?:will|is to|shall|should) )?(?:lasts?|runs?|holds?|stays? in force|remains? in force|"
    r"remain valid|be valid|is valid|be in force|is in force|applies|apply)|"
    r"(?:(?:Esso|L['’](?:accordo|intesa)|Il (?:memorandum|patto|protocollo)) )?"
    r"(?:[Dd]urerà|[Dd]ura|[Aa]vrà (?:una )?durata di|[Hh]a (?:una )?durata di|[Ss]arà valid[oa]|[Rr]esterà in vigore|"
    r"[Vv]arrà)|"
    r"(?:(?:El (?:acuerdo|memorando|convenio|pacto)) )?"
    r"(?:[Dd]urará|[Dd]ura|[Tt]endrá una (?:vigencia|duración) de|[Ee]stará (?:en vigor|vigente)|[Rr]egirá)|"
    r"(?:(?:Η συμφωνία|Το μνημόνιο) )?(?:[Θθ]α (?:ισχύει|ισχύσει|διαρκέσει)|[Ιι]σχύει|[Έέ]χει διάρκεια))"
    r"(?: (?:for|per|durante|por|για))?(?: (?:the|i|los|τα))?(?: (?:next|prossimi|próximos|επόμενα))?\s?",
)


def is_term_of_before(scene: Scene, counted: Counted) -> bool:
    """Return whether a length of time is how long the paper of the sentence before holds: "It will last two years"."""
    if not counted.index or LASTS.fullmatch(scene.text, counted.sentence.start, counted.start) is None:
        return False
    before = scene.sentences[counted.index - 1]
    return bool(scene.tagged(Word.PAPER, before.start, before.end))


def goes_on(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence of a number opens on the paper that the one before names: "It reserves 900"."""
    return GOES_ON.match(scene.text, counted.sentence.start, counted.start) is not None
