"""Names what a number without a noun measures: by its label or table, a noun or verb beside it, the whole it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from pipeline.figures.ground.concepts import Measure
from pipeline.figures.ground.lexicon import CONTEXT, UNIT, Cue
from pipeline.figures.ground.lists import listed_place
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.nouns import OLD_GAP, cues_ahead, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.contexts import BACK_REACH, BARE_REACH, BRACKET, REACH, first_measure, of_count
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import ChangeKind, Nature, UnitClass
from pipeline.places import PlaceKind
from pipeline.spans import Spanned

#: What opens a sentence on how many something befell.
NUMBER_OF: Final = re.compile(
    r"(?:the |il |el |ο )?(?:death )?(?:number|numero|número|αριθμός) (?:of|dei|delle|di|de los|de las|de|των) ",
    re.IGNORECASE,
)
#: What may stand between a number and its verb that only says how sure it is ("some 90 are thought to have drowned").
THOUGHT: Final = re.compile(
    r"(?: of (?:them|whom))? (?:are|were|is|was|may be|might be) (?:now |also |still )?"
    r"(?:thought|believed|feared|presumed|assumed|reported|said|known|understood) to (?:have )?",
    re.IGNORECASE,
)
#: How near a linking word stands to the number it leads to.
LINK_REACH: Final = 1
#: How far behind a number and its verb the noun may stand that is their subject, in words.
POSTPONED_REACH: Final = 9
#: How many words ("roughly", "no fewer than") may stand between the colon of a label and its number.
LABEL_GAP: Final = 4
#: What a label begins after.
LABEL_BREAKS: Final = (";", ": ", ". ", "\n", "·", "؛", "۔", " – ", " — ", " - ")
#: How far before a word, in characters, the "by" begins at most that governs it.
AGENT_WIDTH: Final = 6
#: How many words may open a sentence before its subject ("The death").
OPENING_WORDS: Final = 2
#: What ends a number said of a noun phrase in front of it.
ENDS: Final = frozenset({"", ",", ".", ";", "("})
#: How many characters a date with its small words takes at most, between a noun and its number.
DATED_WIDTH: Final = 120
#: The longest name of a place, in characters.
PLACE_LENGTH: Final = 40


def bare_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of a number whose noun is left out and whose verb follows at once."""
    if has_unit(scene, counted.quantity):
        return None
    following = scene.cues_in(counted.quantity.number_end, counted.right)
    near = [cue for cue in following if scene.distance(counted, cue) <= BARE_REACH]
    thought = THOUGHT.match(scene.text, counted.quantity.number_end, counted.right)
    near += [cue for cue in following if thought and cue.start == thought.end() and cue not in near]
    ahead = cues_ahead(scene, counted)[-1:]
    near += [cue for cue in ahead if scene.distance(counted, cue) <= LINK_REACH]
    told = first_measure(scene, near, UnitClass.COUNT, tolls_only=True)
    told = told or _measure_before(scene, counted) or _bracketed(scene, counted)
    return told or _measure_after(scene, counted) or _of_whole(scene, counted)


def _bracketed(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun a number stands in brackets behind: "Moroccans lead in contracts (16,800)"."""
    bracket = BRACKET.search(scene.text, counted.left, counted.start)
    cues = scene.cues_in(counted.left, counted.start) if bracket else ()
    names = {name for cue in cues if bracket and cue.end == bracket.start() for name in cue.names(UNIT)}
    return of_count(scene, names)


def _measure_after(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun a linked number stands before: "raises to 12,000 the quota for pickers"."""
    old = scene.quantities_in(counted.end, min(counted.right, counted.end + OLD_GAP))
    from_old = bool(old) and old[0].change_kind is ChangeKind.FROM_TO
    moved = counted.quantity.change_kind is ChangeKind.FROM_TO or from_old
    if not moved and not _is_linked(scene, counted):
        return None
    begin = old[0].number_end if from_old else counted.quantity.number_end
    right = counted.sentence.end if moved else counted.right
    behind = scene.cues_in(begin, right)
    verbs = [
        cue for cue in behind[:1] if cue.tags & {Word.LINK, Word.VERB} and not scene.text[begin : cue.start].strip()
    ]
    comma = scene.text.find(",", counted.end, right)
    reach = POSTPONED_REACH if verbs or moved else BACK_REACH
    following = [cue for cue in behind if cue.start >= counted.end and _heads_number(cue)]
    following = [cue for cue in following if not verbs or comma < 0 or cue.end <= comma]
    near = (cue for cue in following if scene.distance(old[0] if from_old else counted, cue) <= reach)
    return next((found for cue in near if (found := of_count(scene, {*cue.names(UNIT), *cue.names(CONTEXT)}))), None)


def verb_measure(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure that a verb right beside a bare number names: "some 5,100 had landed"."""
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return None
    ahead, behind = (
        cues_ahead(scene, counted),
        scene.cues_in(counted.quantity.number_end, counted.right),
    )
    near = [
        cue
        for cue in (*ahead[-1:], *behind)
        if Word.LINK not in cue.tags and scene.distance(counted.quantity, cue) <= LINK_REACH
    ]
    return next((found for cue in near if (found := of_count(scene, set(cue.names(CONTEXT))))), None)


def _of_whole(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the whole that a sentence opens with: "Of the bodies found at sea, seven …"."""
    begin = counted.sentence.start
    comma = scene.text.rfind(",", begin, counted.start)
    opening = scene.tagged(Word.FROM, begin, max(begin, comma))[:1]
    if not opening or scene.text[begin : opening[0].start].strip() or scene.text[comma + 1 : counted.start].strip():
        return None
    cues = scene.cues_in(opening[0].end, comma)
    named = (of_count(scene, set(cue.names(UNIT))) for cue in cues)
    return next((one for one in named if one is not None), None)


def _labelled(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the label a colon ends right before the number ("Landings since May: 8,540")."""
    colon = scene.text.rfind(":", counted.sentence.start, counted.start)
    if colon < counted.left or len(scene.text[colon + 1 : counted.start].split()) > LABEL_GAP:
        return None
    opens = counted.sentence.start
    begin = max(opens, *(scene.text.rfind(mark, opens, colon) + 1 for mark in LABEL_BREAKS))
    cues = scene.cues_in(begin, colon)
    cues = list(takewhile(lambda cue: Word.SAYS not in cue.tags, cues))
    ordered = cues[::-1] if scene.document.article.language in HEAD_FINAL else cues
    for prefix in (UNIT, CONTEXT):
        for cue in ordered:
            found = of_count(scene, set(cue.names(prefix)))
            if found is not None:
                return found
    return None


def _apposed(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the bare noun phrase a number is said of: "landings in June, about 4,100; refusals, 37"."""
    text = scene.text
    comma = text.rfind(",", counted.left, counted.start)
    after = text[counted.quantity.end : min(counted.sentence.end, counted.quantity.end + 2)].lstrip()[:1]
    if comma < 0 or text[comma + 1 : counted.start].strip() or after not in ENDS:
        return None
    begin = max(counted.left, *(text.rfind(mark, counted.left, comma) + 1 for mark in LABEL_BREAKS))
    cues = scene.cues_in(begin, comma)
    opens = begin > counted.left or begin == counted.sentence.start
    told = any(cue.tags & {Word.VERB, Word.SAYS} for cue in cues)
    if not opens or told or not cues or text[begin : cues[0].start].strip():
        return None
    return of_count(scene, set(cues[0].names(UNIT)))


def _tabled(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the first of several numbers behind places: "of those landed Mali (900), Chad (700)"."""
    ahead = scene.cues_in(counted.left, counted.start)
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if not following or not all(_is_tabled(scene, start) for start in (counted.start, following[0].start)):
        return None
    names = (set(cue.names(UNIT)) for cue in reversed(ahead))
    return next((found for named in names if (found := of_count(scene, named)) is not None), None)


def _is_tabled(scene: Scene, start: int) -> bool:
    """Return whether a number stands in parentheses right behind a place."""
    low = max(0, start - PLACE_LENGTH)
    before = scene.text[low:start].rstrip()
    named = low + len(before.removesuffix("(").rstrip())
    return before.endswith("(") and any(place.end == named for place in scene.places_in(low, named))


def _measure_before(scene: Scene, counted: Counted) -> Measure | None:
    """Return the measure of the noun before a number: "a quota of 4,000", "the dead are 15".

    Where a place or people stand right before the number, it opens a list: "most claims are of Afghans (2,310)". What
    links the two says the least: returns that reach 900 are no landings. A participle gives way to the noun it is said
    of, where that says more of the same: "le domande d'asilo presentate sono 900".
    """
    labelled = _labelled(scene, counted) or _apposed(scene, counted) or _tabled(scene, counted)
    if labelled is not None:
        return labelled
    moved = counted.quantity.change_kind is ChangeKind.FROM_TO
    linked = moved or _is_linked(scene, counted) or _glosses_people(scene, counted)
    listed = not linked and listed_place(scene, counted) is not None
    reach = REACH[UnitClass.COUNT] if linked or listed else BACK_REACH
    begin = counted.sentence.start if linked else counted.left
    begin = max(begin, min(scene.window(counted, reach=reach)[0], counted.start - DATED_WIDTH) - scene.longest_cue)
    preceding = scene.cues_in(begin, counted.quantity.number_start)
    said = _of_subject(scene, preceding, counted) if linked else None
    if said is not None:
        return said
    for cue in sorted(preceding, key=lambda cue: (Word.LINK in cue.tags, _is_agent(scene, cue), -cue.start)):
        named = {*cue.names(UNIT), *cue.names(CONTEXT)} if linked or _heads_number(cue) else set()
        bare = _is_bare_link(scene, cue, counted) or (not linked and _is_joined(scene, cue, counted))
        found = None if bare else of_count(scene, named)
        near = scene.distance(cue, counted) <= reach or _only_dated(scene, cue.end, counted.start)
        near = near or (
            linked and found is not None and found.nature is Nature.TOLL and _is_subject(scene, cue, counted)
        )
        if found is None or not near or (said is not None and found.specifies != said.name):
            continue
        if said is not None or any(cue.names(UNIT)) or not linked:
            return found
        said = found
    return said


def _of_subject(scene: Scene, preceding: Sequence[Cue], counted: Counted) -> Measure | None:
    """Return the toll whose noun opens the sentence: "the toll in the wreck of a boat carrying migrants reached 39".

    Or what befell those whose number opens it: "the number of those who died in the boat has risen to 7".
    """
    head = NUMBER_OF.match(scene.text, max(counted.sentence.start, scene.filed))
    if head is not None:
        near = [cue for cue in preceding if cue.start >= head.end() and any(cue.names(CONTEXT))]
        near = [cue for cue in near if len(scene.text[head.end() : cue.start].split()) <= POSTPONED_REACH]
        fates = (one for cue in near for one in scene.concepts.measures if one.fate and one.name in cue.names(CONTEXT))
        if (befell := next(fates, None)) is not None:
            return befell
    tolls = (cue for cue in preceding if Word.TOLL in cue.tags)
    subject = next((cue for cue in tolls if _is_subject(scene, cue, counted)), None)
    found = of_count(scene, {*subject.names(UNIT), *subject.names(CONTEXT)}) if subject is not None else None
    return found if found is not None and found.nature is Nature.TOLL else None


def _is_subject(scene: Scene, cue: Cue, counted: Counted) -> bool:
    """Return whether a noun opens the sentence whose verb leads to the number: "The toll off Malta, … rose to 9"."""
    begin = max(counted.sentence.start, min(scene.filed, cue.start))
    if len(scene.text[begin : cue.start].split()) > OPENING_WORDS:
        return False
    told = scene.cues_in(cue.end, counted.start)
    verbs = [one for one in told if one.tags & {Word.VERB, Word.LINK, Word.SAYS} and Word.STOP not in one.tags]
    return len(verbs) <= 1


def _is_bare_link(scene: Scene, cue: Cue, counted: Counted) -> bool:
    """Return whether a verb only leads to its number, and says nothing of it: "the figure may reach 20,000"."""
    return Word.LINK in cue.tags and not any(cue.names(UNIT)) and scene.distance(cue, counted) <= LINK_REACH


def _is_agent(scene: Scene, cue: Cue) -> bool:
    """Return whether a cue that is no counted noun stands right behind "by" or "of": "claims by employers were 90"."""
    if any(cue.names(UNIT)):
        return False
    before = scene.tagged(Word.FROM, max(0, cue.start - AGENT_WIDTH), cue.start)[-1:]
    return any(scene.distance(one, cue) == 0 for one in before)


def _is_joined(scene: Scene, cue: Cue, counted: Counted) -> bool:
    """Return whether "and" alone parts a noun from a number that begins what comes next: "a permit and 900 refused"."""
    joins = scene.tagged(Word.AND, cue.end, counted.start)
    return len(joins) == 1 and len(scene.text[cue.end : counted.start].split()) == 1


def _glosses_people(scene: Scene, counted: Counted) -> bool:
    """Return whether a number stands in brackets right behind a nation: "among those landed were Egyptians (3,100)"."""
    before = scene.places_in(counted.left, counted.start)[-1:]
    return any(
        one.kind is PlaceKind.DEMONYM and scene.text[one.end : counted.start].strip(" \u00a0") == "(" for one in before
    )


def _only_dated(scene: Scene, start: int, end: int) -> bool:
    """Return whether only a comma, a date and small words part a noun from its number ("applications, in 2024 900").

    They take at most :data:`DATED_WIDTH` characters.
    """
    dates = scene.dates_in(start, end) if end - start <= DATED_WIDTH else ()
    if not dates:
        return False
    small = [cue for tag in (Word.IN, Word.FROM) for cue in scene.tagged(tag, start, end)]
    rest = scene.text[start:end]
    spans: list[Spanned] = [*dates, *small]
    for span in spans:
        rest = rest.replace(scene.text[span.start : span.end], "", 1)
    return not rest.strip(" ,،\u00a0")


def _is_linked(scene: Scene, counted: Counted) -> bool:
    """Return whether a linking word stands right before a number: "the dead are now 15", "arrivals rose to 900"."""
    links = scene.tagged(Word.LINK, counted.left, counted.quantity.number_start)
    return any(
        scene.distance(cue, counted) <= LINK_REACH or _only_dated(scene, cue.end, counted.start) for cue in links
    )


def _heads_number(cue: Cue) -> bool:
    """Return whether a cue can be the noun a following number counts."""
    return any(cue.names(UNIT)) or CONTEXT + "labour_quota" in cue.tags or CONTEXT + "deaths" in cue.tags
