"""Tells whether a sentence opens on the paper that the one before names: "It reserves 900 places"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene

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


def goes_on(scene: Scene, counted: Counted) -> bool:
    """Return whether the sentence of a number opens on the paper that the one before names: "It reserves 900"."""
    return GOES_ON.match(scene.text, counted.sentence.start, counted.start) is not None
