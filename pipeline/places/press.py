"""Tells places in the names of agencies, papers and broadcasters: "Europa Press" is no Europe.

"Times of Malta" is no Malta. Such names are written with capitals and made alike everywhere: a word for a paper stands
before or behind the place.
"""

from __future__ import annotations

import re
from typing import Final

#: What a paper is called before a place, by the ways the languages join the two.
_BEFORE: Final = re.compile(
    r"(?:\b(?:(?:Times|TIMES|Voice|Press|Press Trust|Trust|Radio) of(?: the)?"
    r"|Radio(?: (?:Free|Televisión|Nacional de|Televisione))?|RADIO|Televisión (?:Española )?de"
    r"|(?:La )?Voz de|Diario de|El Diario de|Heraldo de|Correo de|Periódico de|Gaceta de|Tribuna de|Noticias de"
    r"|Agencia|Agenzia|AGENZIA|Agence|Agentur|(?:Giornale|Corriere|Gazzetta|Voce|Secolo|Quotidiano) (?:di|della|del)"
    r"|Φωνή (?:της|του)|Ραδιόφωνο (?:της|του)) "
    r"|\b(?:Giornale|Corriere|Gazzetta|Voce) (?:d|dell)['’]"
    r"|(?:ٹائمز|وائس|پریس|ٹرسٹ) آف |ریڈیو )$"
)
#: What a paper is called behind a place.
_BEHIND: Final = re.compile(
    r"[ -](?:Press|PRESS|Presse|Times|TIMES|Post|Herald|Tribune|Observer|Gazette|Mail|Independent|Reporter|Chronicle"
    r"|Sangbad|News Agency|Newswire|News Service|Broadcasting|پریس|ٹائمز|ٹریبیون|پوسٹ)(?!\w| [Cc]lub\b)"
)
#: How far before a place the name of its paper begins at most, in characters.
_WIDTH: Final = 24


def is_press(text: str, start: int, end: int) -> bool:
    """Return whether the place ``text[start:end]`` is part of the name of an agency, a paper or a broadcaster.

    >>> is_press("HUELVA (EUROPA PRESS) -", 8, 14), is_press("told the Times of Malta", 18, 23)
    (True, True)
    """
    return bool(_BEHIND.match(text, end) or _BEFORE.search(text[max(0, start - _WIDTH) : start]))
