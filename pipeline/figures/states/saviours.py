"""Tells the state whose crews saved people: "36 were pulled from the water by Moroccan fishermen"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT
from pipeline.figures.ground.marks import is_marked
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: What leads from those saved to who saved them, before a state or its crews.
BY: Final = re.compile(
    r"\b(?:by|da|dai|dal|dall[aeo]|dagli|por|από)(?:\s|(?<=[’']))(?:(?:the|a|an|some|la|el|los|las|un|una|τ\w+)\s)?"
    r"(?:[^\W\d]+\s(?:(?:de|di|of|della?|του|της)\s)?){0,3}$|\bdall['’](?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
ANY_BY: Final = re.compile(r"\b(?:by|da|dai|dagli|dall?[aeo]?|por|από)\b(?=\s|['’])", re.IGNORECASE)
#: The measure of those who were saved.
RESCUED: Final = "rescued"
#: Words of state, and of those who save people at sea.
CREWS: Final = (Word.RESCUERS, Word.POLICE)


def saved_by(scene: Scene, measured: Measured) -> str | None:
    """Return the state that a passive behind the number says people were saved by, or None."""
    counted = measured.counted
    begin, end = counted.quantity.number_end, min(counted.right, counted.sentence.end)
    for place in scene.places_in(begin, end):
        agent = BY.search(scene.text, begin, place.start)
        if agent and any(is_marked(scene, place, word) for word in CREWS):
            return place.code if _is_of_saving(scene, counted, agent.start()) else None
    return None


def _is_of_saving(scene: Scene, counted: Counted, agent: int) -> bool:
    """Return whether "by" is the first one, and of the verb that saves: not "saved by a tanker and held by police"."""
    if ANY_BY.search(scene.text, counted.quantity.number_end, agent):
        return False
    fates = [cue for cue in scene.cues_in(counted.left, agent) if any(cue.names(CONTEXT))]
    return not fates or CONTEXT + RESCUED in fates[-1].tags
