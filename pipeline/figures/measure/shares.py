"""Tells what a percentage says: a part of what we count, a rate, or a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, SUBJECT, UNIT, Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.contexts import BARE_REACH, BRACKET
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import ChangeKind, Direction, UnitClass
from pipeline.sentences import Sentence

#: A sign before a number, and how much text may hold it.
SIGN: Final = re.compile(r"(?:^|[\s(\[])[+\-−–]\s?\d$|^[+−]\d$")
#: How far what a share is of may stand from it, in words.
SHARE_REACH: Final = 4
#: How far the words of each rate may stand from a percentage that changes nothing, in words.
RECOGNITION: Final = "recognition_rate"
SHARE: Final = "share"
RATE_REACH: Final = {RECOGNITION: 10, SHARE: 14}
#: The measures of what is granted or refused: readmission, asylum.
REQUESTS: Final = "readmission_requests"
CLAIMS: Final = "asylum_applications"
SIGN_LENGTH: Final = 3
#: How far before a percentage the word may stand that puts a change at it, in words.
PUT_REACH: Final = 16


def share(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a share of what we count ("8 per cent of the return orders"), or None."""
    rate = _rate(scene, counted)
    if rate is not None:
        return rate
    if _is_glossed(scene, counted) and (speaks_of_migration(scene, counted) or _counts_ours(scene, counted)):
        return scene.concepts.measure("share")
    cues = scene.cues_in(counted.quantity.end, counted.right)
    behind = [cue for cue in cues if scene.distance(counted, cue) <= SHARE_REACH]
    if _is_told_whole(_fronted(scene, counted)) and scene.on_subject(counted.index):
        return scene.concepts.measure("share")
    ours = any(_is_whole(near) for near in (behind, _fronted(scene, counted))) or _is_of_next(scene, counted, behind)
    return scene.concepts.measure("share") if ours and speaks_of_migration(scene, counted) else None


def _is_of_next(scene: Scene, counted: Counted, behind: Sequence[Cue]) -> bool:
    """Return whether the noun right behind a share is what it is a part of, where no "of" is said ("58 % workers")."""
    if scene.document.article.language not in HEAD_FINAL or not behind:
        return False
    return scene.distance(counted, behind[0]) == 0 and (PERSON in behind[0].tags or any(behind[0].names(UNIT)))


def _is_whole(cues: Sequence[Cue]) -> bool:
    """Return whether cues name what a share is a part of: "of", and a noun we count."""
    return any(cue.tags & {Word.FROM, Word.WHOLE} for cue in cues[:1]) and any(any(cue.names(UNIT)) for cue in cues)


def _is_told_whole(cues: Sequence[Cue]) -> bool:
    """Return whether cues name as a whole those just told of, by what befell them: "of those hired"."""
    return any(Word.OF_THEM in cue.tags for cue in cues[:1]) and any(any(cue.names(CONTEXT)) for cue in cues[1:])


def _fronted(scene: Scene, counted: Counted) -> Sequence[Cue]:
    """Return the cues of a whole that opens the sentence of its share: "of those admitted, 7 per cent stayed"."""
    if counted.left != counted.sentence.start:
        return ()
    cues = scene.cues_in(counted.sentence.start, counted.start)
    return cues if cues and cues[0].start == counted.sentence.start else ()


def _is_glossed(scene: Scene, counted: Counted) -> bool:
    """Return whether a share stands in brackets right behind a place or people: "among those landed, Malians (31%)"."""
    bracket = BRACKET.search(scene.text, counted.left, counted.start)
    places = scene.places_in(counted.left, counted.start)
    return bracket is not None and any(place.end == bracket.start() for place in places)


def _counts_ours(scene: Scene, counted: Counted) -> bool:
    """Return whether the number's own sentence counts what we count."""
    return scene.once(_counts_in, counted.sentence)


def _counts_in(scene: Scene, sentence: Sentence) -> bool:
    return any(cue.names(UNIT) for cue in scene.cues_in(sentence.start, sentence.end))


def _rate(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a part of all decisions, or of what is said to be a share, by the words of the sentence."""
    near: list[tuple[int, str]] = []
    for cue in scene.cues_near(counted, counted.sentence, reach=max(RATE_REACH.values())):
        cost = scene.distance(counted, cue)
        near += [(cost, name) for name in cue.names(CONTEXT) if cost <= RATE_REACH.get(name, -1)]
    name = min(near)[1] if near else None
    return (
        scene.concepts.measure(SHARE if name == RECOGNITION and _of_readmission(scene, counted) else name)
        if name
        else None
    )


def _of_readmission(scene: Scene, counted: Counted) -> bool:
    """Return whether what was granted or refused is readmission, and not asylum."""
    span = counted.sentence.start, counted.sentence.end
    return scene.has(UNIT + REQUESTS, *span) and not scene.has(UNIT + CLAIMS, *span)


def speaks_of_migration(scene: Scene, counted: Counted) -> bool:
    """Return whether the number's own sentence speaks of migration."""
    return scene.has(SUBJECT, counted.sentence.start, counted.sentence.end)


def is_change(scene: Scene, counted: Counted) -> bool:
    """Return whether a number says how much something has changed."""
    quantity = counted.quantity
    if quantity.direction is not Direction.NONE or quantity.change_kind is ChangeKind.DELTA:
        return True
    if quantity.unit_class is UnitClass.PERCENT and _is_signed(scene, quantity.number_start):
        return True
    near = scene.tagged(Word.CHANGE, counted.left, counted.right)
    if _is_put(scene, counted, near):
        return True
    near = [cue for cue in near if not quantity.start <= cue.start < quantity.number_start]
    return any(scene.distance(counted, cue) <= BARE_REACH for cue in near) or _shares_change(scene, counted)


def _is_put(scene: Scene, counted: Counted, changes: Sequence[Cue]) -> bool:
    """Return whether somebody puts a change named before at a percentage: "put the fall in landings at 47 per cent"."""
    if counted.quantity.unit_class is not UnitClass.PERCENT:
        return False
    named = [cue for cue in changes if cue.end <= counted.start]
    puts = scene.tagged(Word.PUTS, counted.left, counted.start) if named else []
    return any(scene.distance(counted, cue) <= PUT_REACH for cue in (*puts, *named) if puts)


def _is_signed(scene: Scene, start: int) -> bool:
    """Return whether a plus or minus sign stands at the number that begins at ``start``: "6,000 (-25%)"."""
    return bool(SIGN.search(scene.text[max(0, start - SIGN_LENGTH) : start + 1]))


def _shares_change(scene: Scene, counted: Counted) -> bool:
    """Return whether a percentage is coordinate with one that changes: "31 and 18 per cent fewer"."""
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if not following or following[0].unit_class is not UnitClass.PERCENT:
        return False
    between = scene.text[counted.end : following[0].start]
    near = scene.tagged(Word.CHANGE, following[0].end, counted.sentence.end)
    joined = len(between.split()) <= 1 and bool(scene.tagged(Word.AND, counted.end, following[0].start))
    return joined and any(scene.distance(following[0], cue) <= BARE_REACH for cue in near)
