"""Numbers that an article only sets against its own: what the press had, what is called a slip, what was said first."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: What says of a number what it is.
_BEING: Final = (
    r"(?:(?:is|was|were|are|be|been|being|as|proved|called|figure|number|è|era|erano|sono|come|cifra|cifre|dato|"
    r"es|eran|fue|fueron|son|como|número|είναι|ήταν|ως|αριθμός)\s(?:(?:an?|un|una|not|simply|plainly)\s)?)"
)
#: What carries a number that may be wrong, before it in its sentence; the last only right before it.
REPORT: Final = re.compile(
    r"\b(?:reports?|headlines?|stor(?:y|ies)|rumou?rs?|press|media|outlets?|newspapers?|television|broadcasters?|tweets?|"
    r"notizi[ae]|indiscrezion[ei]|stampa|giornali|quotidiani?|televisione|tv|"
    r"noticias?|informaci(?:ón|ones)|prensa|medios|televisi(?:ón|ones)|periódicos?|rumor(?:es)?|"
    r"είδησ\w+|ειδήσε\w+|δημοσίευμα\w*|δημοσιεύματα|ρεπορτάζ|τύπο\w*|εφημερίδ\w+|κανάλι\w*)\b[^.;:·]{0,60}$|"
    r"\b(?:figures?|numbers?|totals?|claims?|mentions?|cifr[ae]|numero|cifras|número|αριθμ\w+|νούμερο)\s"
    r"(?:of|di|dei|delle|de|των)\s(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
#: What such a number is called, behind it; an adjective only where it is said of it.
SLIP: Final = re.compile(
    r"(?P<ahead>[^.;:·]{0,70}?)\b(?:slips?|mistakes?|errors?|misprints?|typos?|misreadings?|misread|misquot\w+|"
    r"exaggerat\w+|mix-up|refus[oi]|error[ei]|svist[ae]|abbaglio|equivoc[oi]|erratas?|error(?:es)?|desliz|lapsus|"
    r"λάθ(?:ος|η|ους)|σφάλμα\w*|παραδρομή|αβλεψία|ανακριβ\w+|"
    rf"(?P<said>{_BEING}(?:mistaken|wrong|incorrect|inaccurate|sbagliat[oaie]|errat[oaie]|inesatt[oaie]|equivocad[oa]s?|"
    r"erróne[oa]s?|incorrect[oa]s?|inexact[oa]s?|εσφαλμέν\w+|λανθασμέν\w+|τυπογραφικ\w+)|(?:wrong|incorrect|inaccurate)(?=[.,;])))\b",
    re.IGNORECASE,
)
#: What makes of a slip one that befell people: a preposition right before it, or a clause ahead that says why.
BY: Final = re.compile(
    r"(?:\b(?:by|in|for|from|over|through|per|da|por|de|από|κατά|λόγω|εξαιτίας)\s(?:(?:an?|the|some|un|una|uno|ένα)\s)?"
    r"(?:[^\W\d]+\s)?|\bper un['’])$",
    re.IGNORECASE,
)
BECAUSE: Final = re.compile(
    r"\b(?:after|because|due to|owing to|when|since|dopo|perché|poiché|a causa|tras|después|porque|debido|cuando|"
    r"quando|αφού|επειδή|μετά|όταν)\b",
    re.IGNORECASE,
)
#: Who made it, where that is not the press before the number: "papers that wrote of 7,000 made a mistake".
MADE: Final = re.compile(
    r"\b(?:ma[dk]es?|making|committed|commess[oaie]|fatto|commettono|cometi\w+|cometen|έκαν\w+|διέπραξ\w+)\s"
    r"(?:(?:an?|un|una|some|ένα)\s)?(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
THAT_WROTE: Final = re.compile(r"\b(?:that|which|who|che|que|που)\s", re.IGNORECASE)
#: The same said before it: "ha definito un refuso i", "calificó de errata la cifra de".
CALLED_SLIP: Final = re.compile(
    r"\b(?:definit[oaie]|definisce|bollat[oaie](?: come)?|liquidat[oaie] come)\s(?:come\s)?(?:un|una|un['’])\s?"
    r"(?:refuso|errore|svista|abbaglio|equivoco)\b[^.;:]{0,48}$|"
    r"\b(?:calific|tach|tild)\w+\sde\s(?:errata|error|equivocación|desliz|lapsus|confusión)\b[^.;:]{0,48}$|"
    r"\b(?:χαρακτήρισ\w+|έκανε λόγο για|έκαναν λόγο για)\s(?:ως\s)?(?:λάθος|σφάλμα|παραδρομή|αβλεψία|τυπογραφικό)\b"
    r"[^.;:·]{0,48}$|"
    r"\b(?:called|termed|dubbed|labelled)\s(?:a|an)\s(?:slip|mistake|error|misprint|typo)\b[^.;:]{0,48}$",
    re.IGNORECASE,
)
#: The same where verbs come last.
URDU_SLIP: Final = re.compile(
    r"\s[^۔؛]{0,24}(?:خبر|خبروں|رپورٹ|رپورٹس|اطلاع|اطلاعات|عدد|ہندسہ|ہندسے)(?!\w)[^۔؛]{0,48}"
    r"(?:غلطی|سہو|غلط فہمی|بھول چوک|مبالغہ)(?!\w)"
)
#: What had been said or offered of a number, behind it, where verbs come last.
URDU_SAID: Final = re.compile(
    r"\s(?:[^\W\d]+\s){0,3}?(?:(?:کی|کا|کے)\s(?:پیشکش|پیش کش|ذکر|اعلان|تجویز|وعدہ|بات|خبر|خبریں|عندیہ|اطلاع|دعویٰ|دعوی|"
    r"اندازہ)|بتائے|بتائی|بتایا|رپورٹ)\s(?:[^\W\d]+\s){0,2}?(?:تھا|تھی|تھے|تھیں)(?!\w)"
)
#: What says before it that this was earlier, or by the press.
URDU_EARLIER: Final = re.compile(
    r"(?<!\w)(?:پہلے|ابتدا میں|ابتداء میں|شروع میں|اس سے قبل|قبل ازیں|ابتدائی طور پر|میڈیا|اخبار|اخبارات|ٹی وی|چینل|"
    r"ذرائع ابلاغ|رپورٹس)(?!\w)[^۔؛]{0,40}$"
)
#: What had been offered or announced first, right before its number.
FIRST: Final = re.compile(
    r"\b(?:initial|first|original|earlier|previous|opening|former)\s(?:offer|proposal|figure|plan|promise|request|bid|"
    r"announcement|number|pledge)\sof\s(?:[^\W\d]+\s)?$|"
    r"\b(?:prima|iniziale|precedente)\s(?:offerta|proposta|cifra|ipotesi|richiesta)\s(?:iniziale\s)?di\s$|"
    r"\b(?:offerta|proposta|cifra|ipotesi|richiesta)\s(?:iniziale|precedente|originaria)\sdi\s$|"
    r"\b(?:primera|anterior)\s(?:oferta|propuesta|cifra|petición)\sde\s$|"
    r"\b(?:oferta|propuesta|cifra|petición)\s(?:inicial|anterior|original)\sde\s$|"
    r"\b(?:αρχική|πρώτη|προηγούμενη)\s(?:προσφορά|πρόταση|εκτίμηση|εξαγγελία)\s(?:για|των)\s$|"
    r"(?<!\w)(?:پہلے|قبل ازیں|اس سے قبل|ابتدائی طور پر)\s(?:اعلان کردہ|اعلان کیے گئے|بتائے گئے|بتائی گئی|پیش کردہ|"
    r"مجوزہ|طے شدہ)\s$",
    re.IGNORECASE,
)
#: How far before and behind its number these may stand, in characters.
WIDTH: Final = 90
BEHIND: Final = 110


def is_reported_otherwise(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is one that had been said otherwise, or is called a slip, and so is no news."""
    begin = max(counted.sentence.start, counted.start - WIDTH)
    first = FIRST.search(scene.text, begin, counted.start) is not None and _is_set_against(scene, counted)
    return first or _is_slip(scene, counted) or _was_said_first(scene, counted)


def _is_set_against(scene: Scene, counted: Counted) -> bool:
    """Return whether a greater number stands beside what was said first, or a word that compares the two before it."""
    beside = scene.quantities_in(counted.sentence.start, counted.sentence.end)
    greater = any(one.value > counted.quantity.value and one.unit_class in COUNTS for one in beside)
    return greater or scene.has(Word.VERSUS, counted.left, counted.start)


def _is_slip(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is called a mistake: "called a report of 7,000 a slip"; "un refuso i 7.000"."""
    sentence, end = counted.sentence, counted.quantity.number_end
    begin = max(counted.left, counted.start - WIDTH)
    ahead, behind = scene.text[begin : counted.start], scene.text[end : min(sentence.end, end + BEHIND)]
    if scene.document.article.language == "ur":
        return bool(URDU_SLIP.match(behind))
    return bool(CALLED_SLIP.search(ahead)) or _is_called_slip(ahead, behind)


def _is_called_slip(ahead: str, behind: str) -> bool:
    """Return whether a report before a number is called a slip behind it, and none befell those counted."""
    report, slip = REPORT.search(ahead), SLIP.match(behind)
    if report is None or slip is None or BECAUSE.search(slip["ahead"]):
        return False
    if slip["said"] is not None:
        return True
    own = not MADE.search(slip["ahead"]) or THAT_WROTE.search(report.group()) is not None
    return own and not BY.search(slip["ahead"])


def _was_said_first(scene: Scene, counted: Counted) -> bool:
    """Return whether an Urdu sentence says behind a number that it had been offered or reported before."""
    if scene.document.article.language != "ur":
        return False
    begin = max(counted.left, counted.start - WIDTH)
    return bool(URDU_EARLIER.search(scene.text, begin, counted.start)) and bool(
        URDU_SAID.match(scene.text, counted.quantity.number_end)
    )
