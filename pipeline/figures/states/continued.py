"""Carries on the parties of the figure before: "90 of them", "up from 900", a number without a state of its own."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.figures.ground.cast import Parties, own_end, says, together
from pipeline.figures.ground.lists import is_versus
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.wide import HOST_NAMED, is_parted, is_whole
from pipeline.figures.tables import Word
from pipeline.places import PlaceMention


def goes_on(scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, parties: Parties) -> bool:
    """Return whether a number has the parties of the one it continues: no state of its own stands by it."""
    if not near or _is_set_against(scene, measured, parties=parties):
        return True
    return _is_of_them(scene, measured, near) or _is_of_known(scene, measured, near, parties=parties)


def continued(scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, parties: Parties) -> Parties:
    """Return the parties of a figure that names no place and continues another: that one's, or a whole's."""
    if _is_of_known(scene, measured, near, parties=parties):
        return parties
    if is_whole(scene, measured) and measured.measure.family in HOST_NAMED:
        return Parties(together(parties.origin), origin=parties.origin)
    whole = is_parted(scene, measured) or is_whole(scene, measured)
    whole = whole or says(scene, measured, Word.TOTAL)
    return _without_origin(parties) if whole else parties


def _is_of_known(scene: Scene, measured: Measured, near: Sequence[PlaceMention], *, parties: Parties) -> bool:
    """Return whether a number is of the people just counted and no other state stands by: "it returned 310 of them"."""
    known = all(one.code in parties.codes for one in near)
    return known and parties.origin is not None and _says_of_them(scene, measured)


def _is_of_them(scene: Scene, measured: Measured, near: Sequence[PlaceMention]) -> bool:
    """Return whether a number is of those just counted, and only places told of with them stand by: "90 of them"."""
    counted, before = measured.counted, measured.antecedent
    if before is None or before.counted.index != counted.index:
        return False
    return _says_of_them(scene, measured) and all(one.end <= counted.start for one in near)


def _says_of_them(scene: Scene, measured: Measured) -> bool:
    """Return whether "of them" stands right behind a number."""
    counted = measured.counted
    parts = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.right)[:1]
    return any(not scene.text[counted.quantity.number_end : cue.start].strip() for cue in parts)


def _is_set_against(scene: Scene, measured: Measured, *, parties: Parties) -> bool:
    """Return whether a number is set against the one it continues, and no other state stands behind: "up from 900"."""
    counted, before = measured.counted, measured.antecedent
    same = before is not None and before.counted.index == counted.index
    others = (one for one in scene.places_in(counted.end, own_end(scene, measured)) if one.code not in parties.codes)
    return same and is_versus(scene, counted) and next(others, None) is None


def _without_origin(parties: Parties) -> Parties:
    """Return parties with the host alone, where there is one: what a list of origins turns to after a semicolon."""
    codes = tuple(code for code in parties.codes if code != parties.origin)
    return Parties(codes, destination=parties.destination) if codes else parties
