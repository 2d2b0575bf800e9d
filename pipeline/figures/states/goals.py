"""Tells the two states of people who left one for work: whom the article is about, and where they went or may go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.cast import EU, Cast, Parties, tier, together
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.states.stretch import own_places
from pipeline.figures.tables import Word
from pipeline.places import PlaceKind

#: What leads to where people went, behind their number and right before a state.
WENT: Final = re.compile(
    r"\b(?:went|go|goes|going|gone|left|leave|leaving|flew|fly|travel\w*|moved|headed|departed|sent|deployed|bound)\s"
    r"(?:\w+\s){0,2}(?:to|for)\s(?:the\s)?$",
    re.IGNORECASE,
)
WENT_WIDTH: Final = 40
#: Families of people who go somewhere for work or are told of as people.
GOING: Final = frozenset({"labour", "people", "irregular_departures"})
#: What a state gives its own people before they go to work wherever they do, around a number, in characters.
CLEARED: Final = re.compile(
    r"\b(?:labou?r|foreign employment|emigration|exit|overseas employment|manpower|BMET|work)\s"
    r"(?:approvals?|clearances?)\b|\bclearances?\sfrom\s(?:the\s)?[A-Z]|"
    r"\bclearances?\sfor\s(?:jobs|work|employment)\s(?:abroad|overseas)\b"
)
CLEARED_WIDTH: Final = 60
#: What a state does that people go to, between its name and their number.
TOOK: Final = re.compile(
    r" (?:alone )?(?:(?:has|had|also) )?(?:took|taken|takes|led with|leads with|hired|received|receives|employed|"
    r"absorbed|"
    r"accounted for|accounts for|recruited|got|came first with|came next with|followed with|drew)(?: in)?"
    r"(?: (?:some|about|around|nearly|almost|over|more|than|just|only|at|least|another|the|largest|share|with)){0,4} "
)
#: What tells that people left for work.
LEFT: Final = re.compile(r"\bleft for (?:work|jobs|employment)\b|\bworkers? (?:left|departed|deployed)\b")


def gone_to(cast: Cast, measured: Measured) -> Parties | None:
    """Return the parties of people of the article who went to a state, no usual host: "just 90 went to Malaysia"."""
    counted, scene = measured.counted, cast.scene
    if measured.measure.family not in GOING or counted.quantity.unit_class not in COUNTS or counted.index == 0:
        return None
    goal = next(iter(scene.places_in(counted.end, counted.right)), None)
    if goal is None or goal.kind is not PlaceKind.COUNTRY or tier(goal.code) == tier(EU):
        return None
    if any(one.code != goal.code for one in own_places(scene, measured)) or not WENT.search(
        scene.text, max(counted.end, goal.start - WENT_WIDTH), goal.start
    ):
        return None
    origin = theme(cast, beside=goal.code)
    if origin is None or not cast.names(origin, before=counted.sentence.start):
        return None
    return Parties(together(goal.code, origin), origin=origin, destination=goal.code)


def taken_by(cast: Cast, measured: Measured) -> Parties | None:
    """Return the parties of people of the article whom a state, no usual host, took: "Thailand took 31,000"."""
    counted, scene = measured.counted, cast.scene
    if measured.measure.family not in GOING or counted.quantity.unit_class not in COUNTS or counted.index == 0:
        return None
    taker = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if taker is None or taker.kind is not PlaceKind.COUNTRY or tier(taker.code) == tier(EU):
        return None
    if scene.places_in(counted.start, counted.end) or not TOOK.fullmatch(scene.text[taker.end : counted.start]):
        return None
    origin = theme(cast, beside=taker.code)
    if origin is None or not cast.names(origin, before=counted.sentence.start) or not scene.once(_opens_abroad):
        return None
    return Parties(together(taker.code, origin), origin=origin, destination=taker.code)


def _opens_abroad(scene: Scene) -> bool:
    """Return whether the text opens with people who left for work, or were let go."""
    end = scene.sentences[scene.lead].end if scene.sentences else 0
    return scene.has(Word.ABROAD, 0, end) or bool(CLEARED.search(scene.text, 0, end) or LEFT.search(scene.text, 0, end))


def theme(cast: Cast, *, beside: str) -> str | None:
    """Return the state whose people the article is about: the one its title or opening names that people leave."""
    scene = cast.scene
    end = scene.sentences[scene.lead].end if scene.sentences else 0
    named = (*scene.document.title_places, *scene.places_in(0, end))
    return next((one.code for one in named if tier(one.code) < tier(EU) and one.code != beside), None)


def is_cleared(cast: Cast, measured: Measured, origins: Sequence[str]) -> bool:
    """Return whether a state only lets its own people go, and nothing before the number says where."""
    counted, scene = measured.counted, cast.scene
    if measured.measure.family not in GOING | {"returns"} or counted.quantity.unit_class not in COUNTS:
        return False
    begin = max(counted.left, counted.start - CLEARED_WIDTH)
    if not CLEARED.search(scene.text, begin, min(counted.right, counted.end + CLEARED_WIDTH)):
        return False
    titled = {one.code for one in scene.document.title_places}
    return not any(
        code not in origins and (code in titled or cast.names(code, before=counted.sentence.start))
        for code in cast.weights
    )
