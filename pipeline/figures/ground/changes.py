"""Follows changes: the level a percentage changes, and the one a change leads to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.items import LINK_REACH
from pipeline.figures.ground.lists import ITEM_REACH, is_versus
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import ChangeKind, UnitClass
from pipeline.sentences import Sentence

#: The measure of people who live somewhere, of whom no share is told, but how their number has changed.
RESIDENTS: Final = "residents"
#: How many figures back the level may stand that a percentage changes.
LEVELS: Final = 6
#: A noun of change with the verb that leads to its number, and one that stands right before it.
FALL_IS: Final = re.compile(
    r"\b(?:the (?:fall|drop|decrease|decline|rise|increase|reduction|jump|dip|growth|surge)|"
    r"(?:la (?:caída|bajada|disminución|reducción|subida)|el (?:descenso|retroceso|aumento|incremento|alza|desplome))|"
    r"il (?:calo|crollo|rialzo)|la (?:diminuzione|flessione|riduzione|contrazione|crescita|discesa)|"
    r"l['’](?:aumento|incremento)|η (?:πτώση|μείωση|υποχώρηση|κάμψη|αύξηση|άνοδος))\s(?:[^\W\d]+\s)?"
    r"(?:is|was|has been|comes? to|came to|amounts? to|reache[sd]|stands? at|stood at|exceed(?:s|ed)|"
    r"è(?: stat[oa])?|era|sfiora|raggiunge|supera|arriva|es|fue|ha sido|alcanza|alcanzó|llega|ronda|"
    r"είναι|ήταν|φτάνει|φθάνει|έφτασε|ξεπερνά|αγγίζει|ανέρχεται)(?!\w)[^.,;:()]{0,16}$",
    re.IGNORECASE,
)
LAST_FALL: Final = re.compile(r"(?:یہ )?(?:کمی|اضافہ|گراوٹ)\s(?:[^\W\d]+\s)?$")
#: How many words before such a noun may name its place.
FRONTED: Final = 5
#: The measures of boats that set out, and of how those that land change, which is told of both.
LIKE: Final = {"irregular_departures": "irregular_migration_change"}


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


def predicated_change(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage that a noun of change leads to as the change of what was told: "From Mali the fall is 7 %".

    A place alone may stand before the noun; the change is then of that place, and not of what was told before.
    """
    noun = _noun_of_change(scene, counted)
    if noun is None or not found:
        return None
    level = next((one for one in reversed(found) if not is_versus(scene, one.counted)), found[-1])
    if counted.index - level.counted.index > 1 or level.counted.quantity.unit_class not in COUNTS | {UnitClass.PERCENT}:
        return None
    words = scene.text[counted.left : noun].strip(" ,;").split()
    if bool(words) is not bool(scene.places_in(counted.left, noun)) or len(words) > FRONTED:
        return None
    measure = _change_of(scene, level)
    return Measured(counted, measure, level) if measure is not None else None


def place_of_change(scene: Scene, measured: Measured) -> str | None:
    """Return the state of the place that opens a clause on a change: "From Mali the fall is 7 %"."""
    counted = measured.counted
    noun = _noun_of_change(scene, counted)
    places = scene.places_in(counted.left, noun) if noun is not None else ()
    return places[-1].code if places else None


def _noun_of_change(scene: Scene, counted: Counted) -> int | None:
    """Return where a noun of change begins whose predicate a percentage is, or None."""
    if counted.quantity.unit_class is not UnitClass.PERCENT:
        return None
    noun = FALL_IS.search(scene.text, counted.left, counted.start)
    if noun is not None or scene.document.article.language not in HEAD_FINAL:
        return noun.start() if noun is not None else None
    noun = LAST_FALL.search(scene.text, counted.left, counted.start)
    behind = scene.tagged(Word.VERB, counted.end, counted.right)
    return noun.start() if noun and any(scene.distance(counted, one) == 0 for one in behind) else None


def _change_of(scene: Scene, level: Measured) -> Measure | None:
    """Return the measure of a change of a figure; departures change as arrivals do."""
    name = LIKE.get(level.measure.name)
    return scene.concepts.measure(name) if name is not None else measure_of_change(scene, level)


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
