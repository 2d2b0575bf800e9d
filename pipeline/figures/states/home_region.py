"""Tells of whose people those lost are who are counted by their own region: "In the Kumasi region 9 are missing"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import Parties
from pipeline.figures.ground.marks import is_scene_of_loss
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.places import PlaceKind, PlaceMention

#: The measures of those who were lost.
LOST: Final = frozenset({"deaths", "missing"})
#: A part of a land that a town gives its name to, right behind it, where "in" or nothing leads to it.
REGION: Final = re.compile(r"\s(?:region|district|division|zone|area|province|tehsil|county)\b|\s(?:ضلع|ریجن|ڈویژن)")
IN_REGION: Final = re.compile(
    r"(?:\bIn (?:the )?|\bfrom (?:the )?|\bNel(?:la)? (?:distretto|regione|zona|provincia) di |"
    r"\bEn (?:el|la) (?:distrito|región|zona|provincia) de |Στην (?:περιοχή|επαρχία) (?:της |του )?|ضلع )$"
)
OPENING: Final = 40


def of_home_region(scene: Scene, measured: Measured, incident: str | None) -> Parties | None:
    """Return the state alone in whose region those lost elsewhere are missed, or None."""
    counted = measured.counted
    if measured.measure.name not in LOST or incident is None:
        return None
    ahead = next(iter(scene.places_in(counted.sentence.start, counted.start)[-1:]), None)
    if ahead is None or not _is_home(scene, ahead, incident):
        return None
    led = IN_REGION.search(scene.text, max(counted.sentence.start, ahead.start - OPENING), ahead.start)
    named = REGION.match(scene.text, ahead.end) or (led is not None and not led[0].startswith(("In", "from")))
    others = scene.quantities_in(ahead.end, counted.start)
    return _alone(ahead.code) if led is not None and named and not others else None


def _is_home(scene: Scene, place: PlaceMention, incident: str) -> bool:
    """Return whether a place is a town of another state than the one of the loss, and no sea or coast."""
    return place.kind is PlaceKind.CITY and place.code != incident and not is_scene_of_loss(scene, place)


def _alone(code: str) -> Parties:
    return Parties((code,), origin=code, place=code)
