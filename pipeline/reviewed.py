"""What a meeting does with what stands already: it takes stock of it, examines how it is carried out."""

from __future__ import annotations

import re
from typing import Final

#: What makes of a quota one that was not told of before, right before its name.
INDEFINITE: Final = re.compile(
    r"\b(?:an?|another|un|uno|una|un[’']|otr[oa]|μια|μία|έναν?|ένα|(?:ایک|نیا|نئے))\s?(?:new\s|nuov[oa]\s|nuev[oa]\s)?$",
    re.IGNORECASE,
)
#: How far before the name that may begin, in characters.
INDEFINITE_WIDTH: Final = 20
#: The words by language; they end where what is looked at begins, or begin where it ends if verbs come last.
REVIEWED: Final = {
    "en": """
        took stock of | take stock of | takes stock of | taking stock of | stocktaking of | reviewed | reviews |
        reviewing | review of | examined | examines | examining | assessed | assesses | assessing |
        assessment of |
        evaluated | evaluates | evaluating | evaluation of | went over | goes over | looked at | looked into |
        looks at | looked back at | discussed the | discussed implementation | discussed progress |
        discusses the |
        discussing the | talked about the | talked over the | progress on | progress in | progress of |
        briefed on the | briefed about the | monitored | was devoted to the | were updated on | followed up on |
        exchanged views on the | touched on the | touched upon the | dealt with the
    """,
    "it": """
        fatto il punto | fare il punto | fa il punto | fanno il punto | punto sulla | punto sullo | punto sul |
        fatto un bilancio | tracciato un bilancio | esaminato | esaminata | esaminano | esamina | esaminare |
        esaminarono |
        valutato | valutata | valutano | passato in rassegna | passata in rassegna | passa in rassegna |
        passano in rassegna |
        verificato | verificata | verificano | verifica | discusso dell | discusso della | discusso del |
        discusso la |
        discusso lo | discutono dell | discutono della | parlato dell | parlato della | parlato del |
        analizzato |
        analizzata | analizzano | stato di attuazione | a che punto e | ripercorso | ripercorsa
    """,
    "es": """
        hizo balance | hicieron balance | hacer balance | hace balance | hacen balance |
        examino | examinaron | examina | examinan | examinar | examinado | repaso | repasaron | repasa |
        repasan |
        repasado | evaluo | evaluaron | evalua | evaluan | evaluado | analizo | analizaron | analiza |
        analizan |
        analizado | paso revista | pasaron revista | estudiaron la | abordo la | abordo el | abordaron la |
        abordaron el | abordan la | abordan el | hablaron del | hablaron de la | trataron la | trataron el |
        seguimiento de la | seguimiento del
    """,
    "el": """
        έκανε απολογισμό | έκαναν απολογισμό | απολογισμός | απολογισμό | αποτίμησε | αποτίμησαν | αποτίμηση |
        εξέτασε | εξέτασαν | εξετάζει | εξετάζουν | εξετάστηκε | εξετάστηκαν | επισκόπησε | επισκόπησαν |
        επισκόπηση | ανασκόπηση | αξιολόγησε | αξιολόγησαν | αξιολόγηση | συζήτησαν την | συζήτησαν για την |
        συζήτησε την | συζητήθηκε η | πορεία της | πορεία υλοποίησης | πορεία εφαρμογής
    """,
    "ur": """
        جائزہ لیا | جائزہ لیتے | جائزہ پیش | جائزے | کا جائزہ | عملدرآمد پر غور | عمل درآمد پر غور |
        پیش رفت پر |
        پیشرفت پر | عملدرآمد پر بات | عمل درآمد پر بات | عملدرآمد پر تبادلہ | عمل درآمد پر تبادلہ |
        عملدرآمد زیر غور |
        عمل درآمد زیر غور | پر بریفنگ | زیر بحث
    """,
}


def is_new(text: str, start: int) -> bool:
    """Return whether an article before a name at ``start`` says that it was not told of before: "a quota of 900"."""
    return bool(INDEFINITE.search(text, max(0, start - INDEFINITE_WIDTH), start))
