"""Numbers of what had been supposed at first, and has come out otherwise: "90 were initially thought drowned"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene

#: Words for "at first" and for "supposed", by language.
_FIRST: Final = {
    "en": r"at first|initially|first|originally|to begin with|in the beginning",
    "it": r"in un primo (?:momento|tempo)|inizialmente|all['’]inizio|dapprima|in principio|sulle prime",
    "es": r"en un (?:principio|primer momento)|inicialmente|al principio|de entrada",
    "el": r"αρχικά|αρχικώς|στην αρχή|κατ['’] ?αρχάς|σε πρώτη φάση",
    "ur": r"ابتدا میں|ابتداء میں|شروع میں|ابتدائی طور پر|پہلے",
}
_SUPPOSED: Final = {
    "en": r"feared|thought|believed|presumed|assumed|supposed|given up|written off",
    "it": r"temut[oaie]|temeva(?:no)?|si temette|credut[oaie]|credeva(?:no)?|ritenut[oaie]|riteneva(?:no)?|"
    r"considerat[oaie]|dat[oaie] per|pensat[oaie]|pensava(?:no)?|presunt[oaie]|suppost[oaie]",
    "es": r"tem(?:ió|ía|ían|ieron|id[oa]s?)|cre(?:yó|ía|ían|yeron|íd[oa]s?)|dad[oa]s? por|d(?:io|aba|aban|ieron) por|"
    r"pens(?:ó|aba|aban|aron|ad[oa]s?)|supus(?:o|ieron)|supon(?:ía|ían)|supuest[oa]s?|consider(?:ó|aba|aban|ad[oa]s?)",
    "el": r"φ[οό]β\w+|θεωρ\w+|πιστ[εέ]ψ\w+|πίστευ\w+|υποτ[ιέ]\w+|υπέθε\w+|νόμι[ζσ]\w+|είχαν δοθεί ως",
    "ur": r"خدشہ|خدشات|سمجھا|سمجھے|سمجھی|خیال|گمان|تصور|فرض کیا|اندیشہ",
}
#: How many words may part the two.
_BETWEEN: Final = r"\s(?:(?:\d[\d.,]*|[^\s,.;:·۔؛]+)\s){0,5}?"


def _pairs(language: str) -> re.Pattern[str]:
    first, supposed = rf"(?:{_FIRST[language]})", rf"(?:{_SUPPOSED[language]})"
    if language == "ur":
        return re.compile(rf"(?<!\w){first}{_BETWEEN}{supposed}(?!\w)")
    return re.compile(
        rf"\b(?:{first}{_BETWEEN}{supposed}|{supposed}{_BETWEEN}{first})\b",
        re.IGNORECASE,
    )


#: The two side by side, whichever comes first; in Urdu the verb is last.
SUPPOSED: Final = {language: _pairs(language) for language in _FIRST}
#: What ends the clause between the number and what is said of it.
CLAUSE: Final = re.compile(
    r"[.;:·۔؛]\s|[,،](?!\d)|\b(?:but|however|ma|però|pero|αλλά|όμως)\b|(?<!\w)(?:لیکن|مگر)(?!\w)"
)
#: How far from the number the words may stand, in characters.
WIDTH: Final = 64


def was_supposed(scene: Scene, counted: Counted) -> bool:
    """Return whether the clause of a number says that it had been supposed at first, and no other number is nearer."""
    pattern = SUPPOSED.get(scene.document.article.language)
    if pattern is None:
        return False
    start, end, sentence = counted.start, counted.quantity.number_end, counted.sentence
    behind = pattern.search(scene.text, end, min(sentence.end, end + 2 * WIDTH))
    if behind is not None and _is_near(scene, end, behind.start()):
        return True
    begin, stop = max(sentence.start, start - 2 * WIDTH), min(sentence.end, end + WIDTH)
    # In Urdu, and of an English passive, the words may hold the number: "at first 90 were feared dead".
    found = [one for one in pattern.finditer(scene.text, begin, stop) if one.start() < start]
    return bool(found) and _is_near(scene, found[-1].end(), start)


def _is_near(scene: Scene, left: int, right: int) -> bool:
    """Return whether no clause ends between two places, and no number stands there."""
    if right - left > WIDTH:
        return False
    return right <= left or not (CLAUSE.search(scene.text, left, right) or scene.quantities_in(left, right))
