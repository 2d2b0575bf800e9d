"""Says whether "one" before a length of time tells how long a permit or contract holds."""

from __future__ import annotations

from itertools import takewhile

from pipeline.numbers.scan import Scan


def is_validity(scan: Scan, index: int) -> bool:
    """Return whether "one" before a duration tells how long a permit or contract holds: "un permiso de un año"."""
    if scan.table.code == "en" or scan.low(index + 2) in _ELAPSED:
        return False
    ahead = range(index - 1, max(-1, index - _VALIDITY_REACH), -1)
    clause = list(takewhile(lambda at: scan.low(at) not in _CLOSES, ahead))
    around = [*clause, *(range(index, index + _VALIDITY_BEHIND) if scan.table.code == "ur" else ())]
    return any(scan.low(at).startswith(_HOLDS) for at in around)


#: How far a word of a permit may stand from the year it holds for, in tokens.
_VALIDITY_REACH = 9
_VALIDITY_BEHIND = 5
#: What ends the clause that names a permit.
_CLOSES = frozenset([".", ";", "؛", "·", "۔"])
#: What dates an event rather than measures a length: "un anno fa", "ایک سال قبل".
_ELAPSED = frozenset(["fa", "dopo", "prima", "despues", "antes", "πριν", "μετα", "قبل", "پہلے", "بعد"])
#: How words of permits, contracts and validity begin in our languages but English, where "one year" says enough.
_HOLDS = (
    *("permis", "permess", "contrat", "validez", "valid", "vigencia", "durata", "duracion", "visad", "visto", "visti"),
    *("autorizzazion", "autorizacion", "αδεια", "αδειε", "αδειων", "βιζα", "βιζε", "θεωρησ", "διαρκεια", "συμβασ"),
    *("ισχυ", "پرمٹ", "اجازت", "کنٹریکٹ", "میعاد"),
)
