"""Tells that a bare number sums up what was counted just before: "14 were stopped, taking the year's tally to 340"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene

#: How far before a number the words that make it a sum may begin, in characters.
WIDTH: Final = 80
#: Verbs that lead from a number to the sum it adds to.
ADDS: Final = (
    r"\b(?:(?:tak|bring|lift|push|rais|driv)(?:ing|es|e)|portando|porta|portano|facendo salire|fa salire|"
    r"elevando|eleva|elevan|llevando|lleva|llevan|ανεβάζοντας|ανεβάζει|ανεβάζουν|φέρνοντας)"
)
#: The word for a sum, of a time or of nothing: "the total of permits" says what it counts.
SUM: Final = (
    r"(?:(?:the|this|its|their|his) (?:[\w'’]+ ){0,2}(?:total|tally|count)\b(?! of\b)|"
    r"il (?:totale|conto|computo)\b(?! d(?!el mese|ell['’]anno|ella settimana|a ))|"
    r"(?:el total|la cuenta|el cómputo)\b(?! d(?!el mes|el año|e la semana|e la temporada|esde))|"
    r"το (?:σύνολο|άθροισμα)\b(?! τ(?!ου μήνα|ου έτους|ης χρονιάς|ης εβδομάδας)))"
)
TO: Final = r" (?:to|a|ad|hasta|σε|στους|στις|στα) [\w ]{0,12}$"
#: A sum whose word stands before the number, and one whose word stands behind it.
LED_TO: Final = re.compile(rf"{ADDS} {SUM}[^.;:,()]{{0,30}}{TO}", re.IGNORECASE)
LEADS: Final = re.compile(ADDS + TO, re.IGNORECASE)
BEHIND: Final = re.compile(rf" {SUM}", re.IGNORECASE)


def sums_up(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:
    """Return whether a number is the sum of those counted just before and of others, whatever else is named there."""
    near = counted.index == antecedent.counted.index and counted.quantity.value >= antecedent.counted.quantity.value
    if not near or counted.noun is not None or (named is not None and named.name == antecedent.measure.name):
        return False
    low = max(antecedent.counted.quantity.number_end, counted.start - WIDTH)
    if LED_TO.search(scene.text, low, counted.start):
        return True
    leads = LEADS.search(scene.text, low, counted.start) is not None
    return leads and BEHIND.match(scene.text, counted.quantity.number_end, counted.sentence.end) is not None
