"""Tells returns that only one state does: those its guard brings back to it, and those who go home from it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.figures.ground.cast import EU, Cast, Parties, sentence_places, tier, together
from pipeline.figures.ground.marks import is_governed, is_marked
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind

#: A sentence that names states so often tells of more than one return.
MOST: Final = 6
RETURNS: Final = "returns"
#: What says that people who left a state went to their own.
HOME: Final = re.compile(
    r"\b(?:tornat[iae]|rientrat[iae]|torna(?:no)?|rientra(?:no)?)(?: \w+)? "
    r"(?:a casa|in patria|nei (?:loro|rispettivi) paesi|"
    r"nel (?:loro|proprio) paese|nei paesi d.origine)|"
    r"(?:volvieron|volvió|regresaron|regresó|retornaron|retornó|han (?:vuelto|regresado|retornado))(?: \w+)? "
    r"a (?:casa|sus? (?:país(?:es)?|hogar(?:es)?|tierra|patria))|"
    r"(?:επέστρεψαν|γύρισαν|επιστρέφουν|επαναπατρίστηκαν)(?: \w+)? (?:στις πατρίδες|στην πατρίδα|στις χώρες|στη χώρα|"
    r"στα σπίτια)|"
    r"(?:went|gone|returned|flew|flown) (?:back )?(?:home|to their (?:own )?(?:home )?countr(?:y|ies))",
    re.IGNORECASE,
)


def who_returns(scene: Scene, measured: Measured) -> str | None:
    """Return the one state, no usual host, of which a sentence on returns tells alone, those counted left out.

    "The Libyan coastguard brought 1,100 migrants back to Tripoli"; "from Tunisia 1,500 migrants went home".
    """
    counted = measured.counted
    if measured.measure.family != RETURNS or measured.antecedent is not None:
        return None
    peoples = {one.start for one in scene.places_in(counted.start, counted.end) if one.kind is PlaceKind.DEMONYM}
    named = [one for one in sentence_places(scene, measured) if one.start not in peoples]
    if len(named) > MOST or len({one.code for one in named}) != 1 or tier(named[0].code) >= tier(EU):
        return None
    guards = any(one.end <= counted.start and is_marked(scene, one, Word.POLICE) for one in named)
    left = [one for one in named if one.kind is PlaceKind.COUNTRY and is_governed(scene, one, Word.FROM)]
    home = scene.marks(HOME, counted.sentence).between(counted.sentence.start, counted.sentence.end) if left else False
    return named[0].code if guards or home else None


def at_dateline(cast: Cast, measured: Measured, found: Parties) -> Parties:
    """Return returns of one people alone with the state of the dateline: "Peshawar: 4,800 Afghans went home"."""
    filed = [code for code in cast.filed if tier(code) < tier(EU)][:1]
    alone = measured.measure.family == RETURNS and found.destination is None and len(found.codes) == 1
    if not alone or not filed or filed[0] in found.codes:
        return found
    return replace(found, codes=together(*found.codes, *filed), destination=filed[0])
