"""The words of agreements: one table a language; see :mod:`pipeline.agreements.ground.cues` for the notation."""

from typing import Final

from pipeline.agreements.tables.drafts import AT_WORK, DRAFTS, EXCHANGED
from pipeline.agreements.tables.el import GREEK
from pipeline.agreements.tables.en import ENGLISH
from pipeline.agreements.tables.es import SPANISH
from pipeline.agreements.tables.hiring import HIRING
from pipeline.agreements.tables.it import ITALIAN
from pipeline.agreements.tables.mandates import MANDATES
from pipeline.agreements.tables.ur import URDU
from pipeline.reviewed import REVIEWED

#: The word tables by ISO 639-1 language.
TABLES: Final = {
    language: {
        **table,
        **DRAFTS[language],
        **HIRING[language],
        "m.modal": f"{table['m.modal']} | {MANDATES[language]}",
        "v.negotiate": f"{table['v.negotiate']} | {EXCHANGED[language]}",
        "v.force": f"{table['v.force']} | {AT_WORK[language]}",
        "x.reviewed": REVIEWED[language],
    }
    for language, table in {"en": ENGLISH, "it": ITALIAN, "es": SPANISH, "el": GREEK, "ur": URDU}.items()
}
