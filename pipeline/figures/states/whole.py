"""Finds the whole that numbers add up to, whose parties they share: "497,550 in all: 164,850, 165,850 and 166,850"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from pipeline.figures.ground.cast import Parties, together
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.model import ChangeKind
from pipeline.places import PlaceKind

#: How many numbers the parts of a whole are at most, and in how many sentences behind it they stand.
PARTS: Final = 8
SENTENCES: Final = 2
#: The family of people sent back, of whom one flight may take several peoples.
RETURNS: Final = "returns"
#: The least whole that is not met by chance.
LEAST: Final = 100


def wholes(numbers: Sequence[Measured]) -> dict[int, Measured]:
    """Return, for the identity of each number that is a part of a whole before it, that whole."""
    found: dict[int, Measured] = {}
    for at, whole in enumerate(numbers):
        if whole.counted.quantity.unit_class in COUNTS and (whole.counted.quantity.value or 0) >= LEAST:
            behind = numbers[at + 1 : at + 1 + 2 * PARTS]
            for first in range(len(behind)):
                parts = _parts(whole, behind[first : first + PARTS])
                found |= {id(one): whole for one in parts if id(one) not in found}
    return found


def with_parts(scene: Scene, whole: Measured, parties: Parties, *, parts: Sequence[Measured]) -> Parties:
    """Return the parties of returns with the peoples that they add up from: "280 went home: 150 Fijians and 130 …"."""
    if whole.measure.family != RETURNS or not parts:
        return parties
    named = [_people(scene, one) for one in parts]
    codes = [code for code in named if code is not None]
    if len(codes) < len(named):
        return parties
    return replace(parties, codes=together(*parties.codes, *codes))


def _people(scene: Scene, measured: Measured) -> str | None:
    """Return the people that a number counts by their name."""
    named = scene.places_in(measured.counted.quantity.number_end, measured.counted.end + 1)
    return next((one.code for one in named if one.kind is PlaceKind.DEMONYM), None)


def _parts(whole: Measured, behind: Sequence[Measured]) -> Sequence[Measured]:
    """Return the numbers at the head of ``behind``, two or more, that add up to a whole of their measure's family."""
    alike = [one for one in behind if _is_alike(whole, one)]
    if len(alike) < len(behind):
        alike = list(behind[: next(at for at, one in enumerate(behind) if not _is_alike(whole, one))])
    sums = accumulate(one.counted.quantity.value or 0 for one in alike)
    reached = next((at + 1 for at, one in enumerate(sums) if one == whole.counted.quantity.value), 0)
    return alike[:reached] if reached > 1 else []


def _is_alike(whole: Measured, one: Measured) -> bool:
    """Return whether a number can be a part of another: it counts alike, and stands near behind it."""
    near = 0 <= one.counted.index - whole.counted.index <= SENTENCES
    counts = one.counted.quantity.unit_class in COUNTS and one.counted.quantity.change_kind is not ChangeKind.DELTA
    return near and counts and one.measure.family == whole.measure.family
