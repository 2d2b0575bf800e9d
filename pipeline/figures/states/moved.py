"""Gives a number the states of the old value behind it: "to 6,000 from 4,000 the number of permits for Fijians"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.figures.ground.nouns import OLD_GAP
from pipeline.model import ChangeKind, Figure


def as_old_values(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Return ``figures`` with the states and scope of an old value also at the new one it stands right behind."""
    found = [_as_old(new, old) for new, old in pairwise(figures)]
    return (*found, *figures[-1:])


def _as_old(new: Figure, old: Figure) -> Figure:
    moved = new.change_kind is ChangeKind.LEVEL and old.change_kind is ChangeKind.FROM_TO
    near = new.sentence == old.sentence and 0 <= old.start - new.end <= OLD_GAP and new.measure == old.measure
    if not moved or not near or not set(new.parties) < set(old.parties):
        return new
    scope = old.scope if new.scope == "none" else new.scope
    return replace(new, parties=old.parties, origin=old.origin, destination=old.destination, scope=scope)
