"""Tells a whole of which parts came from several hosts: "3,900 were deported, 2,100 of them from Libya"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.figures.ground.cast import Parties, is_among, sentence_places, together
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.stretch import is_of_part
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind, PlaceMention

#: Families whose people come from several hosts at once.
FAMILIES: Final = frozenset({"returns"})
#: How far behind the number the state may stand that they came from, in words ("of them from").
BESIDE: Final = 3


class Everywhere:
    """Remembers the families whose whole an article counts wherever its parts came from."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._families: set[str] = set()

    def of(self, measured: Measured, parties: Parties) -> Parties:
        """Return the parties without a host that only a part, or an earlier part, is from."""
        family, host = measured.measure.family, parties.destination
        if family not in FAMILIES or host is None or parties.origin is None or measured.antecedent is not None:
            return parties
        places = sentence_places(self._scene, measured)
        parts = [one for one in places if one.code == host and _is_of_part(self._scene, measured, one)]
        own = [one for one in places if one.code == host and one not in parts]
        titled = any(one.code == host for one in self._scene.document.title_places)
        if own or titled or not (parts or family in self._families):
            return parties
        self._families.add(family)
        codes = tuple(code for code in parties.codes if code != host)
        return replace(parties, codes=codes, destination=None)


def _is_of_part(scene: Scene, measured: Measured, place: PlaceMention) -> bool:
    return is_of_part(scene, measured, place) or is_among(scene, measured, place)


def whence_back(scene: Scene, measured: Measured, before: Parties | None) -> Parties | None:
    """Return the parties of people returned "from" a state behind their number, of the people counted before them."""
    counted = measured.counted
    if measured.measure.family not in FAMILIES or before is None or before.origin is None:
        return None
    behind = [one for one in scene.places_in(counted.end, counted.right)[:1] if one.kind is PlaceKind.COUNTRY]
    behind = [one for one in behind if scene.distance(counted, one) <= BESIDE and is_governed(scene, one, Word.FROM)]
    host = behind[0].code if behind else before.origin
    return (
        Parties(together(host, before.origin), origin=before.origin, destination=host)
        if host != before.origin
        else None
    )
