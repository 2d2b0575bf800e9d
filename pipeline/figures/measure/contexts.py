"""What the words near a number suggest that it measures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.figures.ground.cast import Gap
from pipeline.figures.ground.concepts import Measure, PartyRule
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT, Cue
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import Nature, UnitClass

#: How far, in words, a context word may stand from a counted person, a sum, a percentage, a length of time.
REACH: Final = {
    UnitClass.COUNT: 16,
    UnitClass.OTHER: 16,
    UnitClass.MONEY: 14,
    UnitClass.PERCENT: 16,
    UnitClass.DURATION: 7,
}
#: A bracket that opens before a number, with the small words between.
BRACKET: Final = re.compile(r"\s?\((?:\w+\s){0,3}$")
#: How far a verb may stand from a number without a noun ("some 104 were found alive").
BARE_REACH: Final = 3
#: How far back a noun may stand from a number that follows it ("a quota of 4,000", "i dispersi sono 15").
BACK_REACH: Final = 5
#: What it costs a context to be only a noun that could be counted itself.
NOUN_COST: Final = 2
#: What a step back over "and" costs a context, in words: another clause begins there.
AND_COST: Final = 3
#: What a step back over "when" or "after" costs, in words: what stands behind it is of another moment.
WHEN_COST: Final = 6
#: A whole aside behind a number and its noun, between two commas or dashes.
ASIDE: Final = re.compile(r",\s[^,.;:()\n]{4,100},\s|\s[-–—]\s[^.;:()\n–—]{4,100}\s[-–—]\s")
#: The longest aside, with the marks around it, in characters.
ASIDE_WIDTH: Final = 108
#: What an aside costs, in words.
ASIDE_COST: Final = 2
#: How far, in characters, a "not" begins before the word it negates at most.
NEGATION_WIDTH: Final = 8
#: The measure of officers who were punished, by words that are said of courts and of others as well.
OFFICIALS: Final = "officials_punished"
#: Officers behind their number, where the word for their office stands elsewhere: "the FIA put 20 of its officials".
OFFICERS: Final = re.compile(
    r"\s(?:(?:of|dei|delle|de|από) (?:its|their|the|suoi|propri|sus|los|τους) )?(?:[^\W\d]+\s)?"
    r"(?:officials|officers|employees|personnel|staff|funzionari|agenti|funcionarios|agentes|"
    r"υπαλλήλ\w+|υπάλληλ\w+|αξιωματικ\w+|στελέχη)\b",
    re.IGNORECASE,
)
#: What opens a clause on a part of those just counted.
RELATIVE_PARTS: Final = frozenset({"of whom", "of which"})
#: What a context before the number costs where verbs come last.
BACK_COST: Final = 2


def first_measure(scene: Scene, cues: list[Cue], unit_class: UnitClass, *, tolls_only: bool) -> Measure | None:
    """Return the first measure of ``unit_class`` that ``cues`` suggest; with ``tolls_only`` of what befalls people."""
    for cue in cues:
        named = set(cue.names(CONTEXT))
        for measure in scene.concepts.measures:
            fits = measure.name in named and unit_class in measure.unit_classes
            if fits and (not tolls_only or measure.fate or measure.parties is not PartyRule.CORRIDOR):
                return measure
    return None


def contexts(scene: Scene, counted: Counted, unit_class: UnitClass) -> Iterator[tuple[int, int]]:
    """Yield the cost and the rank in the configuration of each measure a word of the sentence suggests."""
    for cue in _cues_near(scene, counted, REACH[unit_class]):
        named = {*cue.names(CONTEXT), *cue.names(UNIT)}
        if not named or (cue == counted.noun and PERSON not in cue.tags) or _is_of_part(scene, counted, cue):
            continue
        cost = _forward_cost(scene, counted, cue) + _back_cost(scene, counted, cue)
        cost += 0 if any(cue.names(CONTEXT)) else NOUN_COST
        if cost <= REACH[unit_class]:
            for rank, measure in enumerate(scene.concepts.measures):
                if measure.name in named and unit_class in measure.unit_classes and measure.refines is None:
                    if measure.nature is Nature.TOLL and _is_negated(scene, cue):
                        continue
                    if measure.parties is PartyRule.AUTHORITY and _is_named_among(scene, cue):
                        continue
                    if measure.name == OFFICIALS and not _are_officials(scene, counted):
                        continue
                    yield cost + measure.weakness, rank


def _are_officials(scene: Scene, counted: Counted) -> bool:
    """Return whether officers themselves are counted: not "the court dismissed a plea by 45 Fijians"."""
    named = counted.noun is not None and UNIT + OFFICIALS in counted.noun.tags
    return named or OFFICERS.match(scene.text, counted.quantity.number_end) is not None


def _cues_near(scene: Scene, counted: Counted, reach: int) -> Sequence[Cue]:
    """Return the cues of a number's sentence that can be near enough, an aside on the way to them left out or not."""
    before, behind = scene.window(counted, reach=reach)
    first, _ = scene.window(Gap(max(0, before - ASIDE_WIDTH)), reach=reach)
    _, last = scene.window(Gap(behind + ASIDE_WIDTH), reach=reach)
    begin, end = counted.sentence.start, counted.sentence.end
    return scene.cues_in(max(begin, first - scene.longest_cue), min(end, last + 1))


def _is_of_part(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a word is said of a part that follows: "sent 60 people to Libya, 22 of whom are missing"."""
    if cue.start < counted.right or counted.right >= counted.sentence.end:
        return False
    parts = scene.tagged(Word.OF_THEM, counted.right, cue.start)[:1]
    near = any(scene.text[one.start : one.end].casefold() in RELATIVE_PARTS for one in parts)
    return near and "," not in scene.text[parts[0].end : cue.start]


def _is_negated(scene: Scene, cue: Cue) -> bool:
    """Return whether "not" stands right before what would befall people: "two did not board"."""
    before = scene.tagged(Word.NOT, max(0, cue.start - NEGATION_WIDTH), cue.start)
    return any(scene.distance(one, cue) == 0 for one in before)


def _is_named_among(scene: Scene, cue: Cue) -> bool:
    """Return whether "among" stands right behind a verb: those "named among the dead" are not wanted."""
    behind = scene.tagged(Word.AMONG, cue.end, cue.end + NEGATION_WIDTH)
    return any(scene.distance(cue, one) == 0 for one in behind)


def _forward_cost(scene: Scene, counted: Counted, cue: Cue) -> int:
    """Return how far a word stands; one behind an aside stands as far as if the aside were but a comma.

    "Seven people, among them two children who had no papers, died": the seven are the subject of the verb.
    """
    distance = scene.distance(counted, cue)
    if cue.end <= counted.start and distance > REACH[counted.quantity.unit_class]:
        return min(distance, _over_saying(scene, counted, cue))
    aside = ASIDE.match(scene.text, counted.end, cue.start) if cue.start > counted.end else None
    if aside is None or counted.noun is None:
        return distance
    return min(distance, ASIDE_COST + scene.distance(Gap(aside.end()), cue))


def _over_saying(scene: Scene, counted: Counted, cue: Cue) -> int:
    """Return how far a word stands before a number, where an aside that only tells who says so costs next to nothing.

    "Irregular migration to Malta, the minister claimed, has fallen by 47 per cent".
    """
    aside = ASIDE.search(scene.text, cue.end, counted.start)
    if aside is None or not scene.tagged(Word.SAYS, aside.start(), aside.end()):
        return scene.distance(counted, cue)
    return ASIDE_COST + scene.distance(cue, Gap(aside.start())) + scene.distance(Gap(aside.end()), counted)


def _back_cost(scene: Scene, counted: Counted, cue: Cue) -> int:
    """Return what it costs that a context stands before the number."""
    if cue.start >= counted.start:
        return 0
    joined = scene.has(Word.AND, cue.end, counted.start)
    parted = scene.has(Word.WHEN, cue.end, counted.start)
    return AND_COST * joined + WHEN_COST * parted + BACK_COST * (scene.document.article.language in HEAD_FINAL)


def of_count(scene: Scene, names: set[str]) -> Measure | None:
    """Return the first measure of a count among ``names`` that stands by itself."""
    fitting = (one for one in scene.concepts.measures if one.name in names and one.refines is None)
    return next((one for one in fitting if UnitClass.COUNT in one.unit_classes), None)
