"""What tells by what way people travelled, and not who they were: "60 by air and 30 overland"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.scene import Scene
from pipeline.model import Quantity

#: How people travel, right behind their number.
BY_MEANS: Final = re.compile(
    r"\s(?:(?:came|went|left|arrived|returned|travelled|were (?:sent|flown|brought|deported|taken)(?: back| home)?)\s)?"
    r"(?:by (?:air|land|sea|road|rail|train|boat|ship|ferry|plane|bus)|overland|on foot|"
    r"(?:through|via|at) (?:the )?(?:airports?|seaports?|land (?:routes?|borders?|crossings?)|air|land|sea))\b|"
    r"\s(?:(?:sono )?(?:arrivat|giunt|partit|rientrat)[oaie]\s)?(?:via (?:mare|terra|aria)|"
    r"per (?:mare|terra|via aerea)|in (?:aereo|nave|treno|barca)|dal mare|dalle frontiere terrestri|a piedi)\b|"
    r"\s(?:(?:llegaron|fueron devueltos|salieron|regresaron)\s)?(?:por (?:mar|tierra|aire|carretera|vía "
    r"(?:aérea|marítima|terrestre))|en (?:avión|patera|pateras|barco|tren)|a pie)\b|"
    r"\s(?:(?:έφτασαν|ήρθαν|επέστρεψαν|έφυγαν)\s)?(?:δια (?:θαλάσσης|ξηράς)|από (?:ξηράς|αέρος|θαλάσσης|τη θάλασσα|"
    r"τη στεριά|τον Έβρο|τα χερσαία σύνορα)|αεροπορικώς|οδικώς|ακτοπλοϊκώς|με (?:πλοίο|αεροπλάνο|βάρκες))(?!\w)|"
    r"\s(?:(?:فضائی|زمینی|سمندری|بحری|بری|ہوائی)\s(?:راستے|راستوں|سرحد|سرحدوں)\sسے|بذریعہ\s"
    r"(?:ہوائی جہاز|جہاز|سڑک|سمندر|ہوا|زمین)|سڑک کے راستے)(?!\w)",
    re.IGNORECASE,
)


def goes_by(scene: Scene, quantity: Quantity) -> bool:
    """Return whether the means of travel stand right behind a number, whose noun is left out."""
    return BY_MEANS.match(scene.text, quantity.number_end) is not None
