"""Numbers that only hold on: a ceiling that "remains 900", what a paper ratified long ago "covers"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: Families of numbers that are granted, and how far around its number such words may stand, in characters.
GRANTED: Final = frozenset({"labour", "funding", "centre_places"})
WIDTH: Final = 90
#: Letters of a year in ISO form.
YEAR: Final = 4
#: What holds on, its verb, and what may still stand before its number: "the ceiling remains at some 900".
_CEILING: Final = (
    r"(?:ceiling|cap|quota|limit|maximum|contingent|allocation|allotment|allowance|share|intake|number|figure|"
    r"tetto|quota|contingente|soglia|limite|numero|massimo|plafond|techo|cupo|tope|límite|contingente|cuota|número|"
    r"οροφή|ανώτατο όριο|όριο|πλαφόν|ποσόστωση|αριθμός|πλήθος)"
)
_REMAINS: Final = (
    r"(?:(?:still )?(?:remains?|stays?|stands?)(?: put)?(?: unchanged| fixed| set| capped| where it was)?(?:,? at)?|"
    r"(?:is|was) (?:left )?(?:unchanged|untouched)(?:,? at)?|continues to be|is still(?: set at| capped at)?|"
    r"has not (?:changed|moved) from|"
    r"(?:resta|rimane|restano|rimangono)(?: fermo| ferma| fissato| fissata| invariato| invariata| immutat[oa])?"
    r"(?: a| di| pari a)?|è sempre(?: di)?|è invariat[oa] a|"
    r"(?:sigue|continúa|permanece|se mantiene|queda)(?: siendo| fij[oa]| fijad[oa]| igual| sin cambios| inalterad[oa])?"
    r"(?: en| de)?|no cambia de|"
    r"(?:παραμένει|μένει|εξακολουθεί να είναι|συνεχίζει να είναι|διατηρείται)(?: αμετάβλητ\w+| σταθερ\w+)?(?: στ\w+)?)"
)
_ABOUT: Final = r"(?:\s(?:about|around|some|up to|circa|unos|unas|περίπου|the|i|le|gli|los|las|οι|τους|τις|τα)){0,2}"
HOLDS_ON: Final = re.compile(
    rf"\b{_CEILING}\b[^.;:,·]{{0,40}}?\s{_REMAINS}{_ABOUT}\s$|"
    r"(?:کوٹہ|حد|سقف|تعداد)\s(?:[^\W\d]+\s){0,2}?(?:بدستور|اب بھی|ابھی تک|جوں کی توں)\s(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
#: The verb before what holds on: "the quota of 900 …" behind "unchanged remains", "resta valida".
STANDS: Final = re.compile(
    r"\b(?:unchanged (?:remains|is|stays)|(?:still standing|still in force|still valid) is|"
    r"(?:resta|rimane|restano|rimangono) (?:valid[oaie]|ferm[oaie]|in vigore|invariat[oaie]|immutat[oaie])|"
    r"(?:sigue|continúa|permanece) (?:vigente|en vigor|en pie|sin cambios|válid[oa])|"
    r"(?:εξακολουθεί να ισχύει|παραμένει σε ισχύ|συνεχίζει να ισχύει))\s"
    rf"(?:the|its|il|la|l'|el|su|η|το)?\s?(?:\w+ )?{_CEILING}\s(?:of|at|di|de|των|για)?{_ABOUT}\s?$",
    re.IGNORECASE,
)
#: The same behind the number of what holds on: "the quota of 900 places remains in force".
STILL: Final = re.compile(
    r"[^.;:,·]{0,40}?\s(?:(?:still )?(?:remains?|stays?|stands?) (?:unchanged|untouched|in force|in place|valid|"
    r"as (?:it|they) (?:is|was|are|were))|is unchanged|still (?:stands|holds|applies)|"
    r"continues to (?:apply|hold|stand)|"
    r"(?:resta|rimane) (?:valid|ferm|immutat|invariat)[oa]|(?:resta|rimane) in vigore|è invariat[oa]|vale sempre|"
    r"(?:sigue|continúa|permanece) (?:vigente|en vigor|en pie|sin cambios|igual)|no cambia|"
    r"(?:παραμένει|μένει) (?:αμετάβλητ|σταθερ|ίδι)\w+|παραμένει σε ισχύ|εξακολουθεί να ισχύει|συνεχίζει να ισχύει|"
    r"(?:بدستور|جوں کا توں|اب بھی|ابھی تک) (?:\w+ ){0,2}?(?:برقرار|قائم|نافذ|لاگو|ہے|ہیں|رہے))(?!\w)",
    re.IGNORECASE,
)
_OF: Final = re.compile(rf"\b{_CEILING}\b[^.;:,·]{{0,32}}?{_ABOUT}\s$", re.IGNORECASE)
UR_CEILING: Final = re.compile(r"(?:کوٹہ|کوٹے|حد|تعداد|سقف|گنجائش)(?!\w)")
#: What tells that a number is to be, or was not always: then it is no old one that holds on.
NOT_SO: Final = re.compile(
    r"\b(?:will|would|shall|should|could|may|might|must|unless|until|if|resterà|rimarrà|seguirá)\b"
)
#: A participle between commas right behind a paper, and the verb behind it: ", ratified last May, covers 900".
_REACHED: Final = (
    r"(?:(?:already |long |first |which (?:was|has been|is) )?(?:ratified|approved|signed|concluded|inked|sealed|"
    r"reached|endorsed|in force|in effect|in place)|"
    r"(?:già )?(?:ratificat|approvat|firmat|siglat|sottoscritt|conclus)[oa]|(?:già )?in vigore|"
    r"(?:ya )?(?:ratificad|aprobad|firmad|suscrit|sellad|concluid)[oa]|(?:ya )?(?:en vigor|vigente)|"
    r"(?:που |η οποία |το οποίο )(?:κυρώθηκε|επικυρώθηκε|υπογράφηκε|υπογράφτηκε|υπεγράφη|εγκρίθηκε|συνήφθη|ισχύει|"
    r"τέθηκε)|"
    r"(?:κυρωμέν|υπογεγραμμέν|εγκεκριμέν)\w+|σε ισχύ)"
)
_COVERS: Final = (
    r"(?:covers|extends to|applies to|stretches to|is good for|provides(?: for)?|allows(?: for| in)?|"
    r"foresees|envisages|sets|grants|gives|opens|lets|admits|permits|"
    r"stipulates|caps|speaks of|is for|prevede|copre|riguarda|si estende a|si applica a|vale per|"
    r"consente|ammette|autorizza|stabilisce|apre|fissa|concede|"
    r"assegna|parla di|prevé|cubre|alcanza a|se extiende a|se aplica a|"
    r"contempla|permite|autoriza|fija|abre|ampara|establece|abarca|habla de|"
    r"προβλέπει|καλύπτει|εκτείνεται σε|ισχύει για|αφορά|επιτρέπει|ορίζει|δίνει|ανοίγει|μιλά για|κάνει λόγο για)"
)
ASIDE: Final = re.compile(rf"[^.;:,·]{{0,40}},\s{_REACHED}\b[^.;:,·]{{0,60}},\s{_COVERS}\b", re.IGNORECASE)
#: The same where verbs come last: what dates the paper, its participle, and the verb behind the number.
OLD_UR: Final = re.compile(
    r"(?:میں|سال|برس|ماہ|مہینے|نومبر|دسمبر|جون|مئی|جولائی|اگست|ستمبر|اکتوبر|جنوری|فروری|مارچ|اپریل)\s(?:کو\s)?"
    r"(?:(?:پارلیمنٹ|اسمبلی|ایوان) (?:سے|میں|کی)\s)?(?:توثیق|دستخط|منظور|طے|نافذ)\s?(?:شدہ|ہونے والا|ہونے والے|"
    r"کیا گیا|کردہ)?"
    r"\s(?:[^\W\d]+\s){0,3}(?:معاہد|سمجھوت|یادداشت)"
)
COVERS_UR: Final = re.compile(
    r"[^۔؛]{0,32}?(?:کا احاطہ کرت|کی گنجائش (?:دیت|رکھت|ہے)|کی اجازت دیت|کے لیے ہے|کے لئے ہے|پر محیط ہے|پر لاگو ہوت)"
)


def holds_on(scene: Scene, measured: Measured) -> bool:
    """Return whether a sentence behind the opening says that a granted number is what it was.

    "The ceiling remains 900 workers"; "the accord, ratified last May, covers 900 pickers".
    """
    counted = measured.counted
    if (
        measured.measure.family not in GRANTED
        or counted.quantity.unit_class not in COUNTS
        or counted.index == scene.lead
    ):
        return False
    if NOT_SO.search(scene.text, counted.left, counted.start) or scene.tagged(Word.CHANGE, counted.left, counted.start):
        return False
    return _remains(scene, measured) or _is_covered(scene, measured)


def _remains(scene: Scene, measured: Measured) -> bool:
    """Return whether the verb of a ceiling says that its number has not moved."""
    counted, text = measured.counted, scene.text
    start, end = counted.quantity.number_start, counted.quantity.number_end
    begin = max(counted.left, start - WIDTH)
    if HOLDS_ON.search(text, begin, start) or STANDS.search(text, begin, start):
        return True
    if not STILL.match(text, end, min(counted.right, end + WIDTH)):
        return False
    behind = UR_CEILING.search(text, end, min(counted.right, end + WIDTH))
    return bool(_OF.search(text, begin, start) or UR_CEILING.search(text, begin, start) or behind)


def _is_covered(scene: Scene, measured: Measured) -> bool:
    """Return whether the paper that covers a number is said to have been reached in a year now over."""
    counted, text = measured.counted, scene.text
    present = scene.document.article.published
    if present is None:
        return False
    papers = scene.tagged(Word.PAPER, counted.sentence.start, counted.start)[-1:]
    aside = ASIDE.match(text, papers[0].end, counted.start) if papers else None
    span = (aside.start(), aside.end()) if aside is not None else None
    if span is None and COVERS_UR.match(text, counted.quantity.number_end):
        old = OLD_UR.search(text, counted.sentence.start, counted.start)
        span = (counted.sentence.start, old.end()) if old is not None else None
    dates = scene.dates_in(*span) if span is not None else ()
    return any(date.value[:YEAR] < present[:YEAR] for date in dates)
