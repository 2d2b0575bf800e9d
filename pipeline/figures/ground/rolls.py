"""Lists of names that are of nobody wanted: "the names of 21 survivors", where no smuggler is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, UNIT, Cue
from pipeline.model import Article

#: The tags of those who are wanted.
WANTED: Final = frozenset({CONTEXT + "wanted", UNIT + "wanted"})
#: Words for a list that may be of anybody.
ANY_LIST: Final = re.compile(
    r"names?|named|list(?:ed|ing|s)?(?: of)?|on the list|nom[ie]|nominativ[io]|nombres?(?: y apellidos)?|"
    r"lista(?: de los)?|"
    r"ονόματα|ονοματα|λίστα|κατάλογ\w+|نام|ناموں|فہرست(?: میں)?",
    re.IGNORECASE,
)
#: Who may be on a list of those sought.
SOUGHT: Final = re.compile(
    r"smuggl|traffick|\bagents?\b|criminal|suspect|culprit|kingpin|ringleader|\bgang|scafist|"
    r"trafficant|traficant|crimin|sospett|indagat|sospechos|δουλέμπορ|διακινητ|κυκλώματ|εγκληματ|سمگلر|اسمگلر|ایجنٹ|ملزم|مجرم|گروہ",
    re.IGNORECASE,
)
#: What makes of such a word the noun of a number ("sent 2,700 names"), and how far before it that may begin.
COUNTED: Final = re.compile(r"(?:\d|\b(?:hundred|thousand|cento|mila|cien|mil)|ہزار|سو|χιλιάδες)\s$", re.IGNORECASE)
WIDTH: Final = 12


def without_rolls(cues: Iterable[Cue], titled: Iterable[Cue], article: Article) -> tuple[Cue, ...]:
    """Return the cues of a text, a list of names no longer one of wanted people where nobody in it is sought."""
    found, text, title = tuple(cues), article.text, article.title
    lists = [cue for cue in found if cue.tags & WANTED and ANY_LIST.fullmatch(text, cue.start, cue.end)]
    if not lists or SOUGHT.search(text) or SOUGHT.search(title):
        return found
    told = [cue for cue in found if cue.tags & WANTED and cue not in lists]
    told += [cue for cue in titled if cue.tags & WANTED and not ANY_LIST.fullmatch(title, cue.start, cue.end)]
    if told:
        return found
    lists = [cue for cue in lists if not COUNTED.search(text, max(0, cue.start - WIDTH), cue.start)]
    return tuple(cue._replace(tags=cue.tags - WANTED) if cue in lists else cue for cue in found)
