"""The Spanish words of agreements, by cue class; see :mod:`pipeline.agreements.ground.cues` for the notation."""

from __future__ import annotations

from pipeline.agreements.tables.es_names import NAMES
from pipeline.agreements.tables.es_steps import STEPS
from pipeline.agreements.tables.es_words import WORDS

#: Cue class to words: ``|`` parts alternatives, a final ``*`` leaves the word's end open.
SPANISH: dict[str, str] = {
    **NAMES,
    **WORDS,
    "v.expire": "expira | expiran | expirara | expiraran | expire | esta a punto de expirar | "
    "a punto de vencer | a punto de caducar | vence | vencen | vencera | venceran | caduca | caducan | "
    "caducara | caducaran | valido hasta | valida hasta | vigente hasta | en vigor hasta | rige hasta | "
    "regira hasta | esta por vencer | estan por vencer | proximo a vencer | proximo a expirar",
    "g.keep": "habra sitio | habra hueco | habra cabida | habra plazas | hay sitio | obtiene | obtienen | obtuvo | "
    "obtuvieron | ha obtenido | han obtenido | obtendra | "
    "obtendran | recibe | reciben | recibio | recibira | recibiran | logra | logran | logro | lograron | "
    "ha logrado | consigue | consiguen | consiguio | ha conseguido | conserva | conservan | mantiene | "
    "mantienen | tendra | tendran | se asegura | se aseguro",
    **STEPS,
}
