"""Reads percentages that say whence those just counted came: "61 % come from Egypt", "the Sudanese are 37 %"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.lexicon import PERSON, Cue
from pipeline.figures.ground.marks import is_governed
from pipeline.figures.ground.mention import SHARE, Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.shares import is_change
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import UnitClass
from pipeline.places import PlaceKind, PlaceMention

#: How far behind a percentage "come from" may stand, and how far behind that the state, in words.
VERB_REACH: Final = 1
STATE_REACH: Final = 3
#: How far before a percentage the people may stand that are so many, "are the" between, in words.
PEOPLE_REACH: Final = 3
#: The longest that may open a sentence before its percentage, an article, in characters.
ARTICLE: Final = 4
#: How many sentences behind the count its parts may be told.
NEXT_SENTENCE: Final = 1
#: How many figures back the count may lie that shares are of.
LISTED: Final = 40


def by_origin(scene: Scene, counted: Counted, found: Sequence[Measured]) -> Measured | None:
    """Return a percentage as the part of those last counted that came from a state, or None."""
    if counted.quantity.unit_class is not UnitClass.PERCENT or is_change(scene, counted):
        return None
    counts = (one for one in reversed(found[-LISTED:]) if one.counted.quantity.unit_class in COUNTS)
    whole = next(counts, None)
    last = found[-1] if found and found[-1].measure.name == SHARE else whole
    if whole is None or last is None or counted.index - last.counted.index > NEXT_SENTENCE:
        return None
    told = _comes(scene, counted) or _is_people(scene, counted) or _is_fronted(scene, counted)
    told = told or _is_glossed(scene, counted) or _is_supplied(scene, counted)
    if whole.measure.parties is not PartyRule.CORRIDOR or not (told or _does(scene, counted)):
        return None
    return Measured(counted, scene.concepts.measure(SHARE), whole)


def _comes(scene: Scene, counted: Counted) -> bool:
    """Return whether "come from" and a state, or "are" and a people, stand right behind a percentage."""
    states = scene.places_in(counted.end, counted.right)
    if scene.document.article.language in HEAD_FINAL:
        bound = scene.tagged(Word.HAILS, counted.end, counted.right)[:1]
        return bool(states) and any(scene.distance(counted, cue) <= VERB_REACH for cue in bound)
    verbs = [cue for tag in (Word.HAILS, Word.VERB) for cue in scene.tagged(tag, counted.end, counted.right)]
    near = [cue for cue in verbs if scene.distance(counted, cue) <= VERB_REACH]
    return any(_is_whence(scene, verb, state) for verb in near for state in states)


def _is_fronted(scene: Scene, counted: Counted) -> bool:
    """Return whether "from" a state opens the clause and "comes" leads to a percentage: "De Malí viene el 41 %"."""
    verbs = scene.tagged(Word.HAILS, counted.left, counted.start)[-1:]
    states = scene.places_in(counted.left, verbs[0].start)[-1:] if verbs else ()
    led = any(scene.distance(verb, counted) <= VERB_REACH for verb in verbs)
    near = any(scene.distance(state, verbs[0]) <= STATE_REACH for state in states)
    return led and near and any(is_governed(scene, state, Word.FROM) for state in states)


def _is_glossed(scene: Scene, counted: Counted) -> bool:
    """Return whether a percentage stands in brackets right behind a people: "Most are Sudanese (39 %)"."""
    states = scene.places_in(counted.left, counted.start)[-1:]
    closed = scene.text[counted.end : counted.end + 1] == ")"
    if not closed or not all(scene.text[one.end : counted.start].strip() == "(" for one in states):
        return False
    return any(one.kind is PlaceKind.DEMONYM or _are_from(scene, counted, one) for one in states)


def _are_from(scene: Scene, counted: Counted, state: PlaceMention) -> bool:
    """Return whether "came from" leads to a state, or follows it in Urdu: "Seven in ten came from Ghana (71 %)"."""
    ahead = [cue for cue in scene.cues_in(counted.left, state.start) if _tells_whence(cue)]
    if scene.document.article.language in HEAD_FINAL:
        behind = scene.tagged(Word.HAILS, counted.end, counted.right)[:1]
        return any(scene.distance(counted, cue) <= STATE_REACH for cue in behind)
    told = any(scene.distance(cue, state) <= STATE_REACH for cue in ahead)
    return told and is_governed(scene, state, Word.FROM)


def _tells_whence(cue: Cue) -> bool:
    """Return whether a word says whence people came, "from" with it or not."""
    return Word.HAILS in cue.tags or {Word.FROM, Word.VERB} <= cue.tags


def _is_supplied(scene: Scene, counted: Counted) -> bool:
    """Return whether a state is said to have sent so many per cent, no other whole named: "Ghana supplied 81 %"."""
    states = scene.places_in(counted.left, counted.start)[-1:]
    verbs = scene.tagged(Word.SUPPLIES, states[0].end, counted.start) if states else []
    of = scene.tagged(Word.FROM, counted.end, counted.right)[:1]
    whole = any(scene.distance(counted, cue) == 0 for cue in of)
    return not whole and any(
        scene.distance(cue, counted) <= VERB_REACH and scene.distance(states[0], cue) <= STATE_REACH for cue in verbs
    )


def _does(scene: Scene, counted: Counted) -> bool:
    """Return whether a percentage opens its sentence and its verb says what they do or are: "El 84 % son mujeres"."""
    ahead = scene.text[counted.sentence.start : counted.quantity.number_start]
    behind = scene.cues_in(counted.end, counted.right)[:2]
    near = bool(behind) and scene.distance(counted, behind[0]) == 0
    are = near and len(behind) > 1 and Word.VERB in behind[0].tags and PERSON in behind[1].tags
    are = are and scene.distance(behind[0], behind[1]) == 0
    return len(ahead) <= ARTICLE and near and (are or Word.DOES in behind[0].tags)


def _is_whence(scene: Scene, verb: Cue, state: PlaceMention) -> bool:
    """Return whether a state behind a verb is where those counted came from, or whose people they are."""
    if state.start < verb.end or scene.distance(verb, state) > STATE_REACH:
        return False
    return state.kind is PlaceKind.DEMONYM or is_governed(scene, state, Word.FROM)


def _is_people(scene: Scene, counted: Counted) -> bool:
    """Return whether a people "are" so many per cent, no other whole named behind: "the Sudanese are 37 %"."""
    ahead = [one for one in scene.places_in(counted.left, counted.start) if one.kind is PlaceKind.DEMONYM][-1:]
    if not ahead or scene.distance(ahead[0], counted) > PEOPLE_REACH:
        return False
    verbs = [cue for tag in (Word.VERB, Word.MAKES_UP) for cue in scene.tagged(tag, ahead[0].end, counted.start)]
    of = scene.tagged(Word.FROM, counted.end, counted.right)[:1]
    return bool(verbs) and not any(scene.distance(counted, cue) == 0 for cue in of)
