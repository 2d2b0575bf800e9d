"""The words of mandates, which only order that a paper be made: "told their ministers to sign", by language.

See :mod:`pipeline.agreements.ground.cues` for the notation.
"""

from __future__ import annotations

from itertools import product
from typing import Final


def _joined(who: str, what: str) -> str:
    """Return every phrase made of who is told and what to do, in this order."""
    rows = [[word.strip() for word in part.split("|")] for part in (who, what)]
    return " | ".join(" ".join(words) for words in product(*rows))


#: Whom leaders tell to make a paper, and to make one, by language.
MANDATES: Final = {
    "en": _joined(
        "officials | ministers | ministries | teams | aides | negotiators | authorities | diplomats | delegations | "
        "experts | envoys | bureaucrats | departments | governments | a working group | the working group | "
        "a joint working group | a task force | a team | a committee | the committee | the ministry | the ministries",
        "to conclude | to sign | to finalise | to finalize | to reach | to seal | to agree | to complete | to ink | "
        "to negotiate | to wrap up | to work out | to draw up | to draft | to prepare | to speed up | to expedite | "
        "to hammer out | to close | with concluding | with finalising | with finalizing | with negotiating | "
        "with drafting | with drawing up | with preparing",
    ),
    "it": _joined(
        "ministri | i ministri | ministeri | i ministeri | funzionari | i funzionari | tecnici | i tecnici | "
        "diplomatici | delegazioni | negoziatori | esperti | un gruppo di lavoro | il gruppo di lavoro | sherpa",
        "di concludere | di firmare | di definire | di finalizzare | di chiudere | di siglare | di raggiungere | "
        "di sottoscrivere | di negoziare | di completare | di mettere a punto | di preparare | di accelerare",
    ),
    "es": _joined(
        "ministros | ministerios | equipos | funcionarios | negociadores | técnicos | delegaciones | diplomáticos | "
        "un grupo de trabajo | al grupo de trabajo",
        "cerrar | concluir | firmar | finalizar | ultimar | negociar | alcanzar | suscribir | acelerar | preparar | "
        "que cierren | que concluyan | que firmen | que finalicen | que ultimen | que negocien | que aceleren",
    ),
    "el": _joined(
        "υπουργούς | υπουργούς τους | αξιωματούχους | συνεργάτες | συνεργάτες τους | ομάδες | ομάδες τους | "
        "υπουργεία | υπηρεσίες | διαπραγματευτές | αντιπροσωπείες",
        "να ολοκληρώσουν | να υπογράψουν | να καταλήξουν | να κλείσουν | να συμφωνήσουν | να διαπραγματευθούν | "
        "να διαπραγματευτούν | να οριστικοποιήσουν | να επιταχύνουν | να προετοιμάσουν | να επιτύχουν",
    ),
    "ur": _joined(
        "معاہدہ جلد مکمل کرنے | معاہدہ مکمل کرنے | معاہدہ طے کرنے | معاہدے کو حتمی شکل دینے | معاہدے پر دستخط کرنے | "
        "معاہدہ تیار کرنے",
        "کی ہدایت | کی ہدایات | کا حکم | کا ٹاسک | کی ذمہ داری",
    ),
}
