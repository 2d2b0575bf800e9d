"""Tells the state whose crews saved people: "36 were pulled from the water by Moroccan fishermen"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT
from pipeline.figures.ground.marks import is_marked
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind, PlaceMention

#: What leads from those saved to who saved them, before a state or its crews.
BY: Final = re.compile(
    r"\b(?:by|da|dai|dal|dall[aeo]|dagli|por|από)(?:\s|(?<=[’']))(?:(?:the|a|an|some|la|el|los|las|un|una|τ\w+)\s)?"
    r"(?:[^\W\d]+\s(?:(?:de|di|of|della?|του|της)\s)?){0,3}$|\bdall['’](?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
ANY_BY: Final = re.compile(r"\b(?:by|da|dai|dagli|dall?[aeo]?|por|από)\b(?=\s|['’])", re.IGNORECASE)
#: The measure of those who were saved.
RESCUED: Final = "rescued"
#: The same where the state itself does it, and how far before "by" the verb may begin, in characters.
ITSELF: Final = re.compile(r"(?:by|da|dal|dall[ao'’]|dagli|por)\s?(?:the |la |el )?", re.IGNORECASE)
WIDTH: Final = 32
#: Words of state, and of those who save people at sea.
CREWS: Final = (Word.RESCUERS, Word.POLICE)


def _is_state_itself(scene: Scene, place: PlaceMention, *, end: re.Match[str]) -> bool:
    """Return whether the verb of saving stands right before "by" and a state: "rescatados por Marruecos"."""
    if place.kind is not PlaceKind.COUNTRY or not ITSELF.fullmatch(end.group()):
        return False
    saved = scene.tagged(CONTEXT + RESCUED, max(0, end.start() - WIDTH), end.start())[-1:]
    return any(cue.end + 1 >= end.start() for cue in saved)


def saved_by(scene: Scene, measured: Measured) -> str | None:
    """Return the state that a passive behind the number says people were saved by, or None."""
    counted = measured.counted
    begin, end = counted.quantity.number_end, min(counted.right, counted.sentence.end)
    for place in scene.places_in(begin, end):
        agent = BY.search(scene.text, begin, place.start)
        crew = any(is_marked(scene, place, word) for word in CREWS)
        if agent and (crew or _is_state_itself(scene, place, end=agent)):
            return place.code if _is_of_saving(scene, counted, agent.start()) else None
    return None


def _is_of_saving(scene: Scene, counted: Counted, agent: int) -> bool:
    """Return whether "by" is the first one, and of the verb that saves: not "saved by a tanker and held by police"."""
    if ANY_BY.search(scene.text, counted.quantity.number_end, agent):
        return False
    fates = [cue for cue in scene.cues_in(counted.left, agent) if any(cue.names(CONTEXT))]
    return not fates or CONTEXT + RESCUED in fates[-1].tags
