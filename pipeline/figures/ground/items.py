"""Tells a bare number that goes on from the one before it by its place: a whole, a parallel part, a plan, a route."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import Quantity, UnitClass

#: How near a linking word stands to the number it leads to.
LINK_REACH: Final = 1
#: What parts the items of a list, and small words that tell something of a number, so that it is no item.
ITEM_MARKS: Final = (",", ";", ":", "(", "،", "؛", "·")
TELLING: Final = (Word.VERB, Word.SAYS, Word.VERSUS, Word.LINK, Word.LAPSE)
#: A change in brackets, and how many words the label before its number may have.
_RATED = re.compile(r"\s?\(\s?[+\-−–]\s?\d+(?:[.,]\d+)?\s?%")
ROUTE_WORDS: Final = 5
#: A name before a bracket, how far before it that may begin, in characters, and how many of such make a list.
BRACKET_NAME: Final = re.compile(r"(?:^|[\s:,])(?:[^\W\d_a-zα-ω][^\s,;:()]*|[\u0600-\u06ff]+)(?:\s[^\W\d]+){0,2}\s$")
NAME_WIDTH: Final = 48
LISTED: Final = 3
#: The unit of years, and how far behind months "in each" may stand, in words.
YEARS: Final = "year"
EACH_REACH: Final = 4
#: What somebody had reckoned with and changes now, before its number, and how far before it that may begin.
CHANGED: Final = re.compile(
    r"\b(?:lowering|raising|revising|correcting|cutting|trimming|replacing|ditching|downgrading|upgrading) "
    r"(?:its|the|an?|their) (?:[\w-]+ ){0,3}(?:forecast|estimate|target|projection|count|toll|figure|plan|quota|limit|"
    r"ceiling|cap|number)s? of (?:about |some |around )?$",
    re.IGNORECASE,
)
CHANGED_WIDTH: Final = 90
#: The Urdu for "than", and how far behind a number it begins at most, in characters.
THAN: Final = "سے"
THAN_WIDTH: Final = 2


def is_changed_now(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is what is changed for the one told: "lowering its May forecast of 1,100"."""
    if counted.noun is not None:
        return False
    begin = max(counted.left, counted.start - CHANGED_WIDTH)
    return bool(CHANGED.search(scene.text, begin, counted.start))


def is_margin_from(scene: Scene, counted: Counted) -> bool:
    """Return whether a percentage right behind "than" is told of a bare number, where that follows what it compares.

    "پچھلے سال کے 2000 سے 20 فیصد زیادہ": a fifth more than the 2,000 of last year.
    """
    if scene.document.article.language not in HEAD_FINAL or counted.noun is not None:
        return False
    end = counted.quantity.number_end
    than = [cue for cue in scene.tagged(Word.FROM, end, end + THAN_WIDTH) if scene.text[cue.start : cue.end] == THAN]
    following = scene.quantities_in(end, counted.sentence.end)[:1]
    percent = any(one.unit_class is UnitClass.PERCENT for one in following)
    return (
        percent
        and any(not scene.text[end : cue.start].strip() for cue in than)
        and (not scene.text[than[0].end : following[0].start].strip())
    )


def is_whole_of(scene: Scene, counted: Counted) -> bool:
    """Return whether "out of" stands right before a bare number: "stopped 900 travellers, out of 1,400 offloaded".

    One told of by what it has is of others: "out of 1,400 with permits".
    """
    before = scene.tagged(Word.OUT_OF, counted.left, counted.start)[-1:]
    others = scene.tagged(Word.WITH, counted.quantity.number_end, counted.right)[:1]
    told = any(scene.distance(counted.quantity, cue) == 0 for cue in others)
    return not told and any(scene.distance(cue, counted) <= LINK_REACH for cue in before)


def is_parallel(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a bare number stands as the one before it: "900 are for picking and 90 for the dairies"."""
    before = antecedent.counted
    joins = scene.tagged(Word.AND, before.end, counted.start)[-1:]
    if has_unit(scene, counted.quantity) or not any(scene.distance(cue, counted) == 0 for cue in joins):
        return False
    behind = scene.tagged(Word.FROM, counted.quantity.number_end, counted.right)[:1]
    near = [scene.text[cue.start : cue.end] for cue in behind if scene.distance(counted.quantity, cue) == 0]
    first = scene.tagged(Word.FROM, before.end, joins[0].start)[:1]
    return any(scene.text[cue.start : cue.end] in near for cue in first)


def is_planned(scene: Scene, counted: Counted, antecedent: Measured) -> bool:
    """Return whether a bare number is what is planned of what was told last: "For next year the ministry plans 900"."""
    if has_unit(scene, counted.quantity) or counted.index - antecedent.counted.index > 1:
        return False
    plans = scene.tagged(Word.PLANNED, counted.left, counted.start)[-1:]
    return any(scene.distance(cue, counted) == 0 for cue in plans)


def is_rated_item(scene: Scene, counted: Counted) -> bool:
    """Return whether a bare number ends a label and its change stands in brackets: "Balkans 21,500 (-78%)"."""
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return False
    if not _RATED.match(scene.text, counted.quantity.number_end):
        return False
    begin = counted.left
    mark = max(begin, *(scene.text.rfind(one, begin, counted.start) + 1 for one in ITEM_MARKS))
    label = scene.text[mark : counted.start]
    telling = [cue for tag in TELLING for cue in scene.tagged(tag, mark, counted.start)]
    return len(label.split()) <= ROUTE_WORDS and not telling


def is_of_number_before(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether "of them" is of the number before, and "and" leads on: "300 of them from Fiji and 90"."""
    if Word.OF_THEM not in cue.tags or counted.left == counted.sentence.start:
        return False
    joined = scene.tagged(Word.AND, cue.end, counted.start)
    return bool(joined) and not scene.text[counted.left : cue.start].strip()


def is_of_each_year(scene: Scene, counted: Counted) -> bool:
    """Return whether months are of each of the years before: "for five years, with nine months of work in each"."""
    if counted.quantity.unit_class is not UnitClass.DURATION or counted.quantity.unit == YEARS:
        return False
    before = scene.quantities_in(counted.sentence.start, counted.start)[-1:]
    each = scene.tagged(Word.EACH, counted.quantity.number_end, counted.sentence.end)[:1]
    years = any(one.unit == YEARS and one.value > 1 for one in before)
    return years and any(scene.distance(counted, cue) <= EACH_REACH for cue in each)


def is_bracketed_item(scene: Scene, counted: Counted, whole: Counted) -> bool:
    """Return whether a bare number in brackets is one of a list that adds up to no more than the count before it.

    "26 officers: Biratnagar airport (14), Janakpur (9) and Pokhara (3)"; ages of three children add up to more.
    """
    if counted.index != whole.index or counted.noun is not None or has_unit(scene, counted.quantity):
        return False
    if not _in_brackets(scene, counted.quantity):
        return False
    behind = scene.quantities_in(whole.end, counted.sentence.end)
    listed = [one for one in behind if _in_brackets(scene, one)]
    return len(listed) >= LISTED and sum(one.value for one in listed) <= whole.quantity.value


def _in_brackets(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number stands alone in its brackets, right behind a name."""
    text, start, end = scene.text, quantity.number_start, quantity.number_end
    alone = text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"
    return alone and bool(BRACKET_NAME.search(text, max(0, start - NAME_WIDTH), start - 1))
