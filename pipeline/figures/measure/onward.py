"""Bare numbers that go on from the one before: parts by means of travel, and how many had been spoken of first."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.means import goes_by
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.model import UnitClass

#: Who had spoken of another number, and when, before it.
_ABOUT: Final = r"(?:(?:about|some|around|only|at least|up to|circa|unos|unas|περίπου)\s)?$"
SPOKEN_OF: Final = re.compile(
    r"\bhad (?:\w+ ){0,2}(?:spoken of|talked of|counted|put (?:it|them|the (?:number|figure|total|count)) at|"
    rf"given (?:it|the (?:number|figure|total)) as|named|reckoned with)\s{_ABOUT}|"
    r"\b(?:earlier|first|initial|previous|preliminary) (?:counts?|reports?|estimates?|figures?|tallies|tally|lists?|"
    r"accounts?) (?:\w+ )?"
    rf"(?:put (?:it|them|the \w+) at|(?:spoke|spoken|talked) of|gave|said|named|were of|was of)\s{_ABOUT}|"
    rf"\b(?:spoke|talked) (?:earlier|before|first|at first|initially) of\s{_ABOUT}|"
    r"\b(?:aveva|avevano) (?:\w+ )?(?:parlato|riferito|detto|indicato|contat[oe])"
    rf"(?: prima| in precedenza| all['’]inizio)?(?: di| in)?\s{_ABOUT}|"
    r"\b(?:prime|precedenti) (?:stime|notizie|liste|cifre|informazioni) (?:parlavano|dicevano|indicavano)(?: di)?\s"
    rf"{_ABOUT}|"
    r"\b(?:había|habían) (?:\w+ )?(?:hablado|informado|dicho|contado|cifrado)"
    rf"(?: antes| primero| previamente| al principio)?(?: de| en)?\s{_ABOUT}|"
    r"\bprimer[oa]s (?:recuentos|informes|datos|noticias|informaciones) (?:hablaban|daban|apuntaban|decían)"
    rf"(?: de| a)?\s{_ABOUT}|"
    r"\b(?:είχε|είχαν) (?:\w+ )?(?:μιλήσει|κάνει λόγο|αναφέρει|μετρήσει)"
    rf"(?: νωρίτερα| πριν| αρχικά| προηγουμένως)?(?: για)?\s{_ABOUT}|"
    r"\b(?:αρχικές|πρώτες) (?:εκτιμήσεις|πληροφορίες|αναφορές) (?:μιλούσαν|έκαναν λόγο) για\s"
    rf"{_ABOUT}|"
    r"(?<!\w)(?:پہلے|اس سے قبل|اس سے پہلے|ابتدا میں|ابتدائی طور پر)\s(?:یہ\s)?(?:تعداد\s)?$",
    re.IGNORECASE,
)
SAID_UR: Final = re.compile(r"\s(?:[^\W\d]+\s)?(?:بتائی|بتائے|بتایا|کہی|کہے)\s(?:تھی|تھے|تھا|گئی تھی|گئے تھے|گیا تھا)")
#: How far before the number that may begin, in characters; the families of those a boat carried.
WIDTH: Final = 90
CARRIED: Final = frozenset({"aboard", "deaths", "missing", "rescued", "people", "irregular_arrivals"})
#: What may stand behind a number that names nothing.
ENDS: Final = re.compile(r"\s*(?:[.,;:)!·۔،]|$|(?:people|aboard|on board|persone|a bordo|personas|άτομα|επιβάτες)\b)")


def is_by_means(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:  # noqa: ARG001 - one of several rules
    """Return whether a number is a part, by means of travel, of those before: "90 went home: 60 by air, 30 by land"."""
    before, quantity = antecedent.counted, counted.quantity
    if before.index != counted.index or before.quantity.unit_class not in COUNTS or counted.noun is not None:
        return False
    whole = (antecedent.antecedent or antecedent).counted.quantity
    if quantity.unit_class is not UnitClass.COUNT or quantity.value >= whole.value:
        return False
    return goes_by(scene, quantity)


def is_of_first_count(scene: Scene, counted: Counted, antecedent: Measured, *, named: Measure | None) -> bool:  # noqa: ARG001 - one of several rules
    """Return whether somebody had spoken of another number of those just told: "80 aboard. It had spoken of 86"."""
    near = counted.index - antecedent.counted.index <= 1 and antecedent.measure.family in CARRIED
    return near and counted.noun is None and was_spoken_of(scene, counted)


def was_spoken_of(scene: Scene, counted: Counted) -> bool:
    """Return whether a bare number is one that somebody had spoken of before."""
    start, end = counted.quantity.number_start, counted.quantity.number_end
    said = SPOKEN_OF.search(scene.text, max(counted.sentence.start, start - WIDTH), start)
    if said is None:
        return False
    if scene.document.article.language == "ur":
        return SAID_UR.match(scene.text, end) is not None
    return ENDS.match(scene.text, end) is not None
