"""The words for drafts, amendments, rounds of talks and schemes that begin, by language and cue class.

See :mod:`pipeline.agreements.ground.cues` for the notation.
"""

from __future__ import annotations

from itertools import product
from typing import Final

#: A draft as the subject or object of its verb, never part of another name ("the draft budget").
DRAFT = " | ".join(
    f"{draft} {behind}"
    for draft in ("a draft", "the draft", "its draft", "their draft", "a first draft", "a text", "a counter draft")
    for behind in (
        "was",
        "has",
        "had",
        "is",
        "went",
        "text was",
        "to",
        "of the text",
        "of the accord",
        "of the agreement",
    )
)


def _joined(*parts: str) -> str:
    """Return every phrase made of one word of each of ``parts``, in their order."""
    rows = [[word.strip() for word in part.split("|")] for part in parts]
    return " | ".join(" ".join(words) for words in product(*rows))


#: Talks whose end is in sight, which thus go on, by language.
ENDING = {
    "en": _joined(
        "talks | negotiations | discussions",
        "should | could | may | are to | are due to | are set to | are expected to | ought to | will",
        "be over | end | conclude | finish | close | wrap up | be wrapped up | be concluded | be completed | "
        "be finished | be closed | come to an end | run until | last until",
    ),
    "it": _joined(
        "trattative | negoziati | colloqui",
        "dovrebbero | potrebbero | devono",
        "finire | concludersi | chiudersi | terminare | essere conclusi | essere chiuse | arrivare in porto",
    ),
    "es": _joined(
        "negociaciones | conversaciones",
        "deberian | podrian | deben | se espera que",
        "acabar | concluir | cerrarse | terminar | finalizar | concluyan | terminen | finalicen | acaben",
    ),
    "el": _joined(
        "διαπραγματεύσεις | συνομιλίες | συζητήσεις",
        "αναμένεται να | πρόκειται να | πρέπει να | θα | θα πρέπει να",
        "ολοκληρωθούν | κλείσουν | τελειώσουν | περατωθούν",
    ),
    "ur": _joined("مذاکرات | بات چیت", "مکمل ہونے کی | ختم ہونے کی", "توقع | امید"),
}
#: Papers that go to and fro between two sides, so that they are being talked over, by language.
EXCHANGED: Final[dict[str, str]] = {
    "en": _joined(
        "exchange | exchanging | swap | swapping | trade | trading",
        "papers on | papers for | drafts of | drafts on | drafts for | texts of | texts for | proposals for | "
        "proposals on | documents on | wording on",
    )
    + " | being exchanged | being swapped | going back and forth | in preparation | under preparation",
    "it": _joined(
        "si scambiano | si stanno scambiando | stanno scambiando | scambiano",
        "bozze di | bozze dell | bozze per | le bozze di | le bozze dell | le bozze per | testi di | testi dell | "
        "i testi di | i testi dell | documenti su | documenti per | le carte per | le carte di",
    ),
    "es": _joined(
        "intercambian | se intercambian | estan intercambiando | siguen intercambiando",
        "borradores de | borradores del | textos de | textos del | documentos sobre | documentos para | "
        "papeles sobre | propuestas sobre | propuestas para",
    )
    + " | en preparacion",
    "el": _joined(
        "ανταλλάσσουν | ανταλλάσσονται",
        "κείμενα για | κείμενα της | κείμενα | σχέδια για | σχέδια της | σχέδια | έγγραφα για | έγγραφα | "
        "προτάσεις για",
    ),
    "ur": _joined("مسودوں | مسودے | دستاویزات | تجاویز | کاغذات", "کا تبادلہ"),
}
#: Papers that are at work before what is told, by language.
AT_WORK: Final[dict[str, str]] = {
    "en": "already up and running | already running | already operational | already operating | already at work",
    "it": "già operativo | già operativa | già operativi | già operative | già attivo | già attiva | già attivi | "
    "già attive | già avviato | già avviata | già avviati | già avviate",
    "es": "ya en marcha | está ya en marcha | están ya en marcha | "
    "ya operativo | ya operativos | funcionan ya | funciona ya",
    "el": "λειτουργούν ήδη | λειτουργεί ήδη | ήδη λειτουργούν | ήδη λειτουργεί | ήδη σε λειτουργία | τρέχουν ήδη | "
    "τρέχει ήδη | εφαρμόζονται ήδη | εφαρμόζεται ήδη",
    "ur": "پہلے ہی فعال | پہلے سے فعال | پہلے سے چل رہ* | پہلے ہی چل رہ*",
}
#: Cue class to words, by ISO 639-1 language: drafts, papers that change another, what lies behind, rounds, schemes.
DRAFTS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "n.ending": ENDING["en"],
        "n.draft": DRAFT,
        "n.sent": "handed | handed over | sent | submitted | forwarded | transmitted | delivered | presented | "
        "passed on | conveyed | mailed | laid before | put before",
        "n.amending": "the amendment | an amendment | amendments | the amendments | the revision | a revision | "
        "the modification | a modification | the modified | the amended | the higher ceiling | the higher limit | "
        "the modified limit | the new ceiling | the new limit | the change",
        "n.behind": "after | following | at the end of | at the close of | behind them",
        "n.round": "round of | rounds of | session of | sessions of",
        "n.scheme": "scheme | schemes | project | projects | programme | programmes | program | programs | course | "
        "courses | training | classes | initiative | component | pilot",
    },
    "it": {
        "n.builds": "dà gambe al | dà gambe all | dà corpo al | dà corpo all | dà seguito al | dà seguito all | "
        "fa seguito al | fa seguito all | "
        "si fonda sul | si fonda sull | poggia sul | poggia sull | si basa sul | discende dal | discende dall | "
        "integra il | integra l | completa il | completa l | attuativo del | attuativo dell | esecutivo del",
        "m.once_more": "una volta per tutte | ancora una volta | per una volta | una volta l anno | c era una volta | "
        "una volta al mese | una volta tanto | una volta di piu | piu di una volta",
        "n.ending": ENDING["it"],
        "n.sent": "consegnata | consegnato | inviata | inviato | trasmessa | trasmesso | presentata | sottoposta | "
        "ha consegnato | ha inviato | ha trasmesso | ha presentato | ha sottoposto | spedita",
        "n.draft": "una bozza | la bozza | un testo | la sua bozza | la propria bozza | uno schema | lo schema",
        "n.amending": "la modifica | le modifiche | una modifica | la revisione | una revisione | l emendamento | "
        "gli emendamenti | un emendamento | il nuovo tetto | il nuovo limite",
        "n.behind": "dopo | al termine di | al termine del | al termine della | a conclusione di | a seguito di | "
        "in seguito a",
        "n.scheme": "progetto | progetti | programma | programmi | corso | corsi | formazione | iniziativa",
    },
    "es": {
        "n.builds": "da cuerpo al | da continuidad al | complementa el | "
        "completa el | se basa en el | se apoya en el | desarrolla el | deriva del | se deriva del | parte del acuerdo",
        "m.once_more": "una vez mas | de una vez | por una vez | una vez al ano | una vez por semana | mas de una vez",
        "n.ending": ENDING["es"],
        "n.sent": "entregado | enviado | remitido | presentado | trasladado | entrego | envio | remitio | presento | "
        "traslado | se entrego | se envio | se remitio",
        "n.draft": "un borrador | el borrador | su borrador | un texto | un proyecto de texto | una propuesta escrita",
        "n.amending": "la modificacion | una modificacion | las modificaciones | la revision | una revision | "
        "la enmienda | una enmienda | las enmiendas | el nuevo tope | el nuevo limite",
        "n.behind": "tras | despues de | al termino de | al cierre de | luego de",
        "n.scheme": "proyecto | proyectos | programa | programas | curso | cursos | formacion | iniciativa",
    },
    "el": {
        "n.builds": "δίνει σάρκα και οστά | συμπληρώνει | βασίζεται | στηρίζεται | εξειδικεύει | "
        "έρχεται σε συνέχεια | αποτελεί συνέχεια",
        "n.ending": ENDING["el"],
        "n.sent": "παραδόθηκε | στάλθηκε | διαβιβάστηκε | υποβλήθηκε | παρέδωσε | έστειλε | διαβίβασε | υπέβαλε | "
        "απεστάλη | επιδόθηκε",
        "n.draft": "ένα σχέδιο | το σχέδιο | σχέδιο κειμένου | προσχέδιο | το προσχέδιο | ένα κείμενο",
        "n.amending": "η τροποποίηση | την τροποποίηση | της τροποποίησης | τροποποίηση | τροποποιήσεις | "
        "η αναθεώρηση | την αναθεώρηση | αναθεώρηση | το νέο όριο | το νέο ανώτατο όριο",
        "n.behind": "μετά | έπειτα από | ύστερα από | στο τέλος | κατόπιν",
        "n.scheme": "πρόγραμμα | προγράμματος | προγράμματα | έργο | έργου | κατάρτιση | μαθήματα | πρωτοβουλία",
    },
    "ur": {
        "n.ending": ENDING["ur"],
        "n.sent": "کے حوالے | بھیجا | بھجوایا | ارسال | پیش کیا | سونپا | بھیج دیا | حوالے کیا",
        "n.draft": "مسودہ | مسودے | متن",
        "n.amending": "ترمیم | ترامیم | نظرثانی | نئی حد",
        "n.behind": "کے بعد | کے اختتام پر",
        "n.round": "دور | ادوار | مرحلے",
        "n.scheme": "منصوبہ | منصوبے | پروگرام | کورس | تربیت",
    },
}
