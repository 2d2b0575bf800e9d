"""Tells the state whose crews saved people: "36 were pulled from the water by Moroccan fishermen"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.marks import is_marked
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word

#: What leads from those saved to who saved them, before a state or its crews.
BY: Final = re.compile(
    r"\b(?:by|da|dai|dal|dall[aeo]|dagli|por|από)(?:\s|(?<=[’']))(?:(?:the|a|an|some|la|el|los|las|un|una|τ\w+)\s)?"
    r"(?:[^\W\d]+\s(?:(?:de|di|of|della?|του|της)\s)?){0,3}$|\bdall['’](?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
#: Words of state, and of those who save people at sea.
CREWS: Final = (Word.RESCUERS, Word.POLICE)


def saved_by(scene: Scene, measured: Measured) -> str | None:
    """Return the state that a passive behind the number says people were saved by, or None."""
    counted = measured.counted
    end = min(counted.right, counted.sentence.end)
    for place in scene.places_in(counted.quantity.number_end, end):
        agent = BY.search(scene.text, counted.quantity.number_end, place.start)
        if agent and any(is_marked(scene, place, word) for word in CREWS):
            return place.code
    return None
