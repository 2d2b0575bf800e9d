"""What the hiring of workers is called where a government approves it, and who approves that is none."""

from __future__ import annotations

#: The words by language and cue class; see :mod:`pipeline.agreements.ground.cues` for the notation.
HIRING: dict[str, dict[str, str]] = {
    "en": {
        "t.recruiting": "hiring | to hire | recruitment of | recruiting | to recruit | the admission of | "
        "the entry of | the intake of | an intake of | bringing in | to bring in | to admit | the arrival of",
        "x.firm": "company | firm | shipyard | hospital group | bank | contractor | agency | court | judge | police",
        "x.local": "hospital | hospitals | clinic | council | mayor | university | municipality | diocese | club",
    },
    "it": {
        "t.recruiting": "assunzione | assunzioni | assumere | reclutamento | reclutare | ingresso | ingressi | "
        "arrivo | chiamata | accoglienza",
        "x.firm": "azienda | impresa | ditta | cantiere | banca | tribunale | giudice | polizia",
        "x.local": "ospedale | ospedali | asl | comune | consiglio comunale | giunta | sindaco | regione | "
        "universita | diocesi | policlinico",
    },
    "es": {
        "t.recruiting": "contratar | contratacion | contrataciones | incorporacion | incorporar | llegada | entrada | "
        "reclutamiento | reclutar | traer | acoger",
        "x.firm": "empresa | compania | astillero | banco | agencia | tribunal | juez | policia",
        "x.local": "hospital | hospitales | ayuntamiento | alcalde | universidad | club | diputacion | diocesis",
    },
    "el": {
        "t.recruiting": "πρόσληψη | προσλήψεις | πρόσληψης | μετάκληση | μετάκλησης | είσοδο | είσοδος | έλευση | "
        "άφιξη | πρόσκληση",
        "x.firm": "εταιρεία | εταιρία | επιχείρηση | ναυπηγείο | τράπεζα | δικαστήριο | αστυνομία",
        "x.local": "νοσοκομείο | δήμος | δήμαρχος | πανεπιστήμιο | δημοτικό συμβούλιο | περιφέρεια",
    },
    "ur": {
        "t.recruiting": "بھرتی | بھرتیوں | داخلے | آمد",
        "x.firm": "کمپنی | بینک | فرم | عدالت | پولیس",
        "x.local": "ہسپتال | بلدیہ | میئر | یونیورسٹی | کلب",
    },
}
