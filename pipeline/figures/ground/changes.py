"""Follows changes: the level a percentage changes, and the one a change leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.items import LINK_REACH
from pipeline.figures.ground.lists import ITEM_REACH, is_versus
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import ChangeKind, UnitClass
from pipeline.sentences import Sentence

#: The measure of people who live somewhere, of whom no share is told, but how their number has changed.
RESIDENTS: Final = "residents"
#: How many figures back the level may stand that a percentage changes.
LEVELS: Final = 6


def level_after_change(scene: Scene, counted: Counted, found: list[Measured]) -> Measure | None:
    """Return the measure of a level that a change just before it leads to ("fell 41% to 4,100")."""
    last = found[-1] if found else None
    if last is None or counted.quantity.unit_class not in COUNTS or counted.noun is not None:
        return None
    if last.counted.index != counted.index or not _leads_on(scene, last, counted):
        return None
    if last.counted.quantity.unit_class in COUNTS:
        return last.measure if is_pair(scene, last, counted) else None
    if last.counted.quantity.unit_class is not UnitClass.PERCENT:
        return None
    if last.measure.level is not None:
        return scene.concepts.measure(last.measure.level)
    return last.measure if UnitClass.COUNT in last.measure.unit_classes else None


def changed_level(scene: Scene, counted: Counted, found: list[Measured]) -> Measured | None:
    """Return the figure that a percentage says the change of: "900 landed, up 40 %".

    Where only the old level stands in its sentence, that of the one before: "Beside 2024, when 1,500 landed, …".
    """
    if counted.quantity.unit_class is not UnitClass.PERCENT or not found:
        return None
    levels = [one for one in found[-LEVELS:] if one.counted.quantity.unit_class is not UnitClass.PERCENT]
    last = next((one for one in reversed(levels) if not is_versus(scene, one.counted)), None)
    told = levels[-1].counted.index if levels else -1
    near = last is not None and counted.index - last.counted.index <= (told == counted.index)
    return last if near else None


def measure_of_change(scene: Scene, level: Measured) -> Measure | None:
    """Return the measure of a percentage by which a figure has changed."""
    if UnitClass.PERCENT in level.measure.unit_classes or level.measure.name == RESIDENTS:
        return level.measure
    name = "labour_quota" if level.measure.refines else level.measure.name
    return next((one for one in scene.concepts.measures if one.level == name), None)


def is_pair(scene: Scene, last: Measured, counted: Counted) -> bool:
    """Return whether two numbers say what something was and what it is: "from 1,200 to fewer than 300"."""
    old, new = last.counted.quantity, counted.quantity
    if old.change_kind is not ChangeKind.FROM_TO or last.counted.index != counted.index:
        return False
    between = scene.text[old.end : new.start].strip()
    joins = scene.tagged(Word.IN, old.end, new.start)
    return new.change_kind is ChangeKind.FROM_TO or any(scene.text[one.start : one.end] == between for one in joins)


def is_old_end(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is what another was: the first of "from 900 to 450", or the last of "to 450 from"."""
    if counted.quantity.change_kind is not ChangeKind.FROM_TO:
        return False
    following = scene.quantities_in(counted.end, counted.right + 1)
    return any(one.change_kind is ChangeKind.FROM_TO for one in following[:1]) or is_told_behind(scene, counted)


def is_told_behind(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is an old value behind the new one, which stays a level: "800, and no longer 500"."""
    moved = scene.once(_lone_move, counted.sentence)
    return moved is not None and moved[1] == counted.quantity.start


def _lone_move(scene: Scene, sentence: Sentence) -> tuple[int, int] | None:
    """Return where the new and the old value begin of a sentence that marks but one old value, behind the new one."""
    beside = scene.quantities_in(sentence.start, sentence.end)
    moved = [at for at, one in enumerate(beside) if one.change_kind is ChangeKind.FROM_TO]
    return (beside[moved[0] - 1].start, beside[moved[0]].start) if len(moved) == 1 and moved[0] else None


def leads_to_old(scene: Scene, counted: Counted) -> bool:
    """Return whether a bare number is the new value before an old one: "to 800, from 500, rises the number"."""
    return not has_unit(scene, counted.quantity) and is_before_old(scene, counted)


def is_before_old(scene: Scene, counted: Counted) -> bool:
    """Return whether a count is followed by what it was before: "800 workers, and no longer 500"."""
    moved = scene.once(_lone_move, counted.sentence)
    return moved is not None and moved[0] == counted.quantity.start and counted.quantity.unit_class in COUNTS


def is_moved(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is an old or a new value of something that has changed."""
    return counted.quantity.change_kind is ChangeKind.FROM_TO or leads_to_old(scene, counted)


def moved_from(scene: Scene, passed: Sequence[Counted], measured: Measured) -> list[Measured]:
    """Return the first value of a change that names behind the second what it counts: "from 900 to 1,200 the …"."""
    old, new = passed[-1] if passed else None, measured.counted
    if old is None or old.index != new.index or new.quantity.change_kind is not ChangeKind.FROM_TO:
        return []
    between = scene.quantities_in(old.quantity.end, new.quantity.start)
    moved = (old.quantity.change_kind is ChangeKind.FROM_TO or leads_to_old(scene, old)) and not between
    return [Measured(old, measured.measure)] if moved else []


def _leads_on(scene: Scene, last: Measured, counted: Counted) -> bool:
    """Return whether a number leads to the next: right before it, before a pair, or linked to a bare one."""
    if scene.distance(last.counted, counted) <= ITEM_REACH or counted.quantity.change_kind is ChangeKind.FROM_TO:
        return True
    if has_unit(scene, counted.quantity):
        return False
    links = scene.tagged(Word.LINK, last.counted.end, counted.quantity.number_start)
    return any(scene.distance(link, counted) <= LINK_REACH for link in links)
