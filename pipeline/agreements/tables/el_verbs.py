"""Writes out Greek set phrases that news parts with an adverb: "τίθεται πλέον σε ισχύ"."""

from __future__ import annotations

from itertools import product
from typing import Final

#: What parts alternatives.
BAR: Final = " | "
#: Verbs that bring a paper into force or to work, in every person, tense and mood.
COMING: Final = (
    "τίθεται",
    "τίθενται",
    "τέθηκε",
    "τέθηκαν",
    "ετέθη",
    "ετέθησαν",
    "τεθεί",
    "τεθούν",
    "μπαίνει",
    "μπαίνουν",
    "μπήκε",
    "μπήκαν",
    "μπει",
    "μπουν",
)
#: What may stand between such a verb and "in force".
ADVERBS: Final = (
    "έτσι",
    "πλέον",
    "πια",
    "τελικά",
    "επίσημα",
    "και επίσημα",
    "και τυπικά",
    "επισήμως",
    "ήδη",
    "επιτέλους",
    "άμεσα",
    "αμέσως",
    "σταδιακά",
    "προσωρινά",
    "πλήρως",
    "σήμερα",
    "χθες",
    "χτες",
    "αύριο",
    "από σήμερα",
    "από χθες",
    "από αύριο",
    "σύντομα",
)


def coming(state: str) -> str:
    """Return "comes into ``state``" with every verb and adverb, as alternatives."""
    return BAR.join(f"{verb} {adverb} {state}" for verb, adverb in product(COMING, ADVERBS))


#: What opens a clause of purpose, and the passives a paper is the subject of there.
PURPOSES: Final = ("για να", "προκειμένου να", "ώστε να")
DUE: Final = (
    "τεθεί σε ισχύ",
    "τεθούν σε ισχύ",
    "τεθεί σε εφαρμογή",
    "μπει σε ισχύ",
    "μπει σε εφαρμογή",
    "ισχύσει",
    "κυρωθεί",
    "κυρωθούν",
    "επικυρωθεί",
    "υπογραφεί",
    "υπογραφούν",
    "εφαρμοστεί",
    "εφαρμοσθεί",
    "ενεργοποιηθεί",
    "ολοκληρωθεί",
    "εγκριθεί",
    "ψηφιστεί",
)


def purposes() -> str:
    """Return "for it to be signed" and the like, as alternatives: they tell of no signing."""
    return BAR.join(f"{purpose} {due}" for purpose, due in product(PURPOSES, DUE))
