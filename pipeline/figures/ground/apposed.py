"""Reads an apposition that tells the peoples of those just counted: "five smugglers, three Turks and two Syrians"."""

from __future__ import annotations

from typing import Final

from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.places import PlaceKind, PlaceMention

COMMAS: Final = (", ", "، ")
#: How far behind people their apposition may go, in characters.
WIDTH: Final = 100
#: How far before a people its number may end, and how far before it the article may begin that counts one.
COUNTING: Final = 2
LONE: Final = 6


def apposed_peoples(scene: Scene, counted: Counted) -> list[PlaceMention]:
    """Return the peoples, two or more, of an apposition whose numbers add up to that of those counted.

    One of them alone may stand with an article: "four skippers, a Moroccan and three Senegalese".
    """
    end = min(counted.sentence.end, counted.end + WIDTH)
    if not scene.text.startswith(COMMAS, counted.end):
        return []
    numbers = scene.quantities_in(counted.end, end)
    total, peoples = 0.0, list[PlaceMention]()
    for place in scene.places_in(counted.end, end):
        own = [one for one in numbers if 0 <= place.start - one.number_end <= COUNTING]
        alone = " " in scene.text[place.start - LONE : place.start - 1]
        if place.kind is not PlaceKind.DEMONYM or not (own or alone):
            break
        total += own[-1].value if own else 1
        peoples.append(place)
        if total >= counted.quantity.value:
            break
    return peoples if len(peoples) > 1 and total == counted.quantity.value else []


def is_apposed_people(scene: Scene, counted: Counted, whole: Measured) -> bool:
    """Return whether a number counts one of the peoples of an apposition to the whole right before it."""
    if whole.counted.index != counted.index or counted.start - whole.counted.end > WIDTH:
        return False
    begin = counted.quantity.number_end
    return any(0 <= place.start - begin <= COUNTING for place in apposed_peoples(scene, whole.counted))
