"""Finds the noun a number counts: closed lists, the people of a country, and nouns shared in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.figures.ground.lexicon import CONTEXT, PERSON, SCOPE, UNIT, Cue
from pipeline.figures.ground.means import goes_by
from pipeline.figures.ground.mention import Counted
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import ChangeKind, Quantity, UnitClass
from pipeline.places import PlaceKind

#: How many words may stand between a number and its noun ("10,500 new seasonal agricultural workers").
NOUN_REACH: Final = 5
#: How many words may stand between a part and its whole ("350 of the 17,000").
PART_REACH: Final = 2
#: A count of less is a fraction of something, not a number of people.
LEAST: Final = 1
#: How far a count may lie from a whole number.
WHOLE: Final = 1e-3
#: The tag of nouns for what people hand in, which other nouns of ours may stand before.
APPLIED_FOR: Final = UNIT + "applicants"
#: The classes of quantity that count something.
COUNTS: Final = frozenset({UnitClass.COUNT, UnitClass.OTHER})
#: How far, in characters, the word after a number begins at most.
NEXT_WORD: Final = 3
#: What the word after a number is where a verb or an adverb was taken for its unit.
NO_UNIT: Final = (Word.SUM, Word.FUTURE, Word.STOP, Word.NOT, Word.PAST, Word.LAPSE, Word.VERB, Word.OF_THEM)
_BREAK = re.compile(r"[,،;؛:()\[\].!?۔\n]")
_ATTRIBUTE = re.compile(r"\s[^\W\d_]+(?:-[^\W\d_]+)?,\s(?:[^\W\d_]+\s){0,3}")
_SPACE = re.compile(r"\s+")
_PEOPLE: Final = frozenset({PERSON})
_SMALL: Final = frozenset({Word.AND, Word.FROM, Word.IN})
#: How many of those counted something holds for: "in 60 cases".
IN_WIDTH: Final = 3
#: How far behind a number its old value may begin, in characters, and what leads on to the noun of both.
OLD_GAP: Final = 8
_NOUN_OF_BOTH: Final = re.compile(r" (?:the|il|la|le|el|los|las|τον|την|τις|τα|ο|η|οι) ")
CASES: Final = re.compile(r"in (?:[a-z]+ ){0,2}[\d,.]+ (?:cases|instances)\b", re.IGNORECASE)
#: Nouns that stand for one told before.
STANDS_FOR: Final = re.compile(
    r"\s(?:(?:new|first-time|first|initial|fresh|other|existing|old|renewed|brand-new)\s){0,2}"
    r"(?:ones|renewals|extensions|prolongations)\b|\s(?:rinnovi|proroghe|renovaciones|prórrogas|ανανεώσεις)(?!\w)"
)
#: What leads from a number of people to the share they are.
_GLOSS: Final = re.compile(
    r"(?: [a-z]+){0,3}(?:, (?:or|i\.e\.|that is)| \()(?:,)?(?: (?:about|some|nearly|over|around|roughly|almost|just))*"
    r"\s?",
)
#: Two attributes joined before a people, which are none of their own: "900 skilled and semi-skilled Fijians".
_ATTRIBUTES: Final = re.compile(
    r"\s(?P<one>[a-z-]*(?:ed|ing|ary|less|able)|young|male|female|old|new)\s(?:and|or)\s"
    r"(?:[a-z-]*(?:ed|ing|ary|less|able)|young|male|female|old|new)\s(?:[a-z-]+ed\s)?"
)
#: What opens an aside that says whose people those are whose noun follows it, and how long it is, in characters.
_OF_WHOM: Final = (Word.ALL, Word.MOSTLY, Word.NATIONALS)
_ASIDE: Final = re.compile(r"\s?,\s[^,;:.()\d]{3,48},\s")


def count_nouns(scene: Scene) -> list[Counted]:
    """Return every quantity that stands in a sentence with its stretch and noun, in the order of the text."""
    placed = [(one, index) for one in scene.quantities if (index := scene.sentence_index(one.number_start)) is not None]
    nouns = [_noun_of(scene, one, index) for one, index in placed]
    kept = [at for at, (one, _) in enumerate(placed) if not _is_foreign(scene, one, nouns[at])]
    placed, nouns = [placed[at] for at in kept], [nouns[at] for at in kept]
    counted: list[Counted] = []
    for at, (quantity, index) in enumerate(placed):
        sentence = scene.sentences[index]
        before = counted[-1].end if counted and counted[-1].index == index else sentence.start
        after = placed[at + 1] if at + 1 < len(placed) else None
        if after is not None and at + 2 < len(placed) and _is_glossed(scene, quantity, after[0]):
            after = placed[at + 2]
        elif after is not None and _is_before_noun(scene, quantity, after[0]):
            after = placed[at + 2] if at + 2 < len(placed) else None
        right = after[0].start if after and after[1] == index else sentence.end
        counted.append(Counted(quantity, sentence, index, min(before, quantity.start), right, nouns[at]))
    for at in range(len(counted) - 2, -1, -1):
        counted[at] = _share(scene, counted[at], counted[at + 1])
    return counted


def _is_before_noun(scene: Scene, quantity: Quantity, old: Quantity) -> bool:
    """Return whether the noun of a number stands behind its old value: "to 6,000 from 4,000 the number of permits"."""
    if quantity.change_kind is not ChangeKind.LEVEL or old.change_kind is not ChangeKind.FROM_TO:
        return False
    near = 0 <= old.number_start - quantity.number_end <= OLD_GAP
    return near and bool(_NOUN_OF_BOTH.match(scene.text, old.number_end))


def _is_glossed(scene: Scene, quantity: Quantity, share: Quantity) -> bool:
    """Return whether an aside only gives a number as a share: "600,000 of them, or about 63 %, went to Malta"."""
    if share.unit_class is not UnitClass.PERCENT or scene.text[share.end : share.end + 1] not in {",", ")"}:
        return False
    return bool(_GLOSS.fullmatch(scene.text[quantity.end : share.start]))


def has_unit(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number names what it counts itself; a verb or a copied noun taken for its unit does not."""
    if quantity.unit is None or quantity.unit_copied:
        return False
    following = scene.cues_in(quantity.number_end, quantity.number_end + NEXT_WORD)
    return not any(_is_no_noun(cue) for cue in following)


def is_predicate(scene: Scene, counted: Counted) -> bool:
    """Return whether a bare number is the predicate of a verb that leads to it by "in": "arriveranno in 900"."""
    if counted.noun is not None or has_unit(scene, counted.quantity):
        return False
    before = scene.cues_in(counted.left, counted.start)[-1:]
    return any(Word.AS_MANY in cue.tags and scene.distance(cue, counted) == 0 for cue in before)


def cues_ahead(scene: Scene, counted: Counted) -> Sequence[Cue]:
    """Return the cues before a number in its stretch, without the "in" of a predicate."""
    ahead = scene.cues_in(counted.left, counted.start)
    return ahead[:-1] if is_predicate(scene, counted) else ahead


def _is_no_noun(cue: Cue) -> bool:
    """Return whether a cue is a small word, or a verb that says what befell those counted."""
    if any(tag in cue.tags for tag in NO_UNIT):
        return True
    return any(cue.names(CONTEXT)) and not any(cue.names(UNIT)) and PERSON not in cue.tags


def _is_foreign(scene: Scene, quantity: Quantity, noun: Cue | None) -> bool:
    """Return whether a number counts something that is none of ours ("14 countries"), so that it bounds no stretch."""
    if quantity.unit_class not in COUNTS:
        return False
    level = quantity.change_kind is ChangeKind.LEVEL
    broken = noun is None and abs(quantity.value - round(quantity.value)) > WHOLE
    unnamed = noun is None and level and has_unit(scene, quantity)
    named = _names_part(scene, quantity) or is_cases(scene, quantity) or is_rest(scene, quantity)
    named = named or goes_by(scene, quantity)
    return quantity.value < LEAST or broken or (unnamed and not named)


def is_cases(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number tells how many of those counted something holds for: "in 60 cases it was for theft"."""
    return bool(CASES.match(scene.text, max(0, quantity.start - IN_WIDTH)))


def is_rest(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number counts some of those told before by a noun that stands for theirs: "4,500 renewals"."""
    return bool(STANDS_FOR.match(scene.text, quantity.number_end))


def is_more(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number only says by how many something differs: "50,000 fewer"."""
    following = scene.tagged(Word.CHANGE, quantity.number_end, quantity.number_end + NEXT_WORD)
    return any(cue.end >= quantity.end for cue in following)


def _names_part(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a unit is really a place or a part of the labour market: "2,000 in farms, 900 Spain"."""
    cues = scene.cues_in(quantity.number_end, quantity.end)
    placed = bool(scene.places_in(quantity.number_end, quantity.end))
    return placed or any(any(cue.names(SCOPE)) for cue in cues)


def _noun_of(scene: Scene, quantity: Quantity, index: int) -> Cue | None:
    if quantity.unit_class is not UnitClass.COUNT:
        return None
    end = scene.sentences[index].end
    following = scene.quantities_in(quantity.end, end)
    return _noun(scene, quantity, following[0].start if following else end)


def _noun(scene: Scene, quantity: Quantity, right: int) -> Cue | None:
    """Return the first noun of ours in the noun phrase after the number."""
    people: Cue | None = None
    head: Cue | None = None
    for cue in _phrase(scene, quantity, max(right, quantity.end)):
        if head is not None:
            return cue if _is_compound(scene, head, cue) else head
        if any(cue.names(UNIT)):
            head = cue
            continue
        if PERSON in cue.tags:
            people = cue if people is None else people._replace(end=cue.end)
        elif people is not None:
            break
    return head or people


def _is_compound(scene: Scene, noun: Cue, cue: Cue) -> bool:
    """Return whether the noun right behind another is what is counted: "36,000 work visa applications"."""
    return APPLIED_FOR in cue.tags and not scene.text[noun.end : cue.start].strip() and cue.end > noun.end


def _is_other(scene: Scene, quantity: Quantity) -> bool:
    """Return whether a number names what it counts, and it is none of ours ("332 networks of smugglers")."""
    within = scene.cues_in(quantity.number_end, quantity.end)
    ours = any(PERSON in cue.tags or any(cue.names(UNIT)) or Word.FROM in cue.tags for cue in within)
    return quantity.end > quantity.number_end + 1 and not ours and has_unit(scene, quantity)


def _phrase(scene: Scene, quantity: Quantity, right: int) -> Iterator[Cue]:
    """Yield the cues of the noun phrase that begins at a number, with the people of a country as persons."""
    begin = _behind_aside(scene, quantity)
    crossed = False
    named = _is_other(scene, quantity)
    attributes = _ATTRIBUTES.match(scene.text, quantity.number_end)
    for cue in sorted((*scene.cues_in(begin, right), *_demonyms(scene, begin, right))):
        between = scene.text[max(begin, min(quantity.end, cue.start)) : cue.start]
        if (_BREAK.search(between) and not _is_attribute(scene, quantity, cue)) or len(
            _SPACE.findall(between.strip())
        ) >= NOUN_REACH:
            return
        if Word.AND in cue.tags and not scene.text[begin : cue.start].strip():
            return
        if attributes is not None and cue.start < attributes.end():
            continue
        crossed = crossed or Word.AND in cue.tags
        if crossed and (named or cue.tags == _PEOPLE):
            return
        if cue.tags & {Word.STOP, Word.VERSUS} and not (PERSON in cue.tags or any(cue.names(UNIT))):
            if cue.start < quantity.end or (Word.FROM in cue.tags and not between.strip() and not named):
                continue
            return
        yield cue


def _behind_aside(scene: Scene, quantity: Quantity) -> int:
    """Return where the noun phrase of a number goes on behind an aside: "sono 63, tutti egiziani, i migranti"."""
    aside = _ASIDE.match(scene.text, quantity.number_end)
    if aside is None:
        return quantity.number_end
    first = [cue for tag in _OF_WHOM for cue in scene.tagged(tag, aside.start(), aside.end())]
    opens = any(not scene.text[aside.start() : cue.start].strip(" ,") for cue in first)
    return aside.end() if opens else quantity.number_end


def _is_attribute(scene: Scene, quantity: Quantity, cue: Cue) -> bool:
    """Return whether only an adjective and a comma part a number from its phrase: "90 young, skilled workers"."""
    between = scene.text[quantity.number_end : cue.start]
    if quantity.unit is not None or not _ATTRIBUTE.fullmatch(between):
        return False
    return not scene.cues_in(quantity.number_end, quantity.number_end + between.index(","))


def _demonyms(scene: Scene, start: int, end: int) -> list[Cue]:
    places = scene.places_in(start, end)
    return [Cue(place.start, place.end, _PEOPLE) for place in places if place.kind is PlaceKind.DEMONYM]


def _is_part_of(scene: Scene, one: Counted, following: Counted) -> bool:
    """Return whether a number is a part of the next: "the first 350 of 17,000 workers"."""
    between = scene.text[one.quantity.number_end : following.quantity.start]
    cues = scene.tagged(Word.FROM, one.quantity.number_end, following.quantity.start)
    return (
        bool(cues)
        and len(between.split()) <= PART_REACH
        and not between[: cues[0].start - one.quantity.number_end].strip()
    )


def _is_placed_item(scene: Scene, one: Counted, following: Counted) -> bool:
    """Return whether only a place and small words part two numbers: "from Fiji 30, from Samoa 2"."""
    start, end = one.quantity.number_end, following.quantity.start
    between = scene.places_in(start, end)
    before = scene.places_in(one.left, one.quantity.start)
    if len(between) != 1 or not before or scene.distance(before[-1], one.quantity) > PART_REACH:
        return False
    small = sum(len(scene.text[cue.start : cue.end].split()) for cue in scene.cues_in(start, end) if cue.tags & _SMALL)
    words = scene.text[start : between[0].start] + scene.text[between[0].end : end]
    return len(words.replace(",", " ").replace("،", " ").split()) <= small


def _is_pair(one: Counted, following: Counted) -> bool:
    """Return whether two numbers are an old and a new one: "the dead rose from 9 to 14"."""
    return one.quantity.change_kind is following.quantity.change_kind is ChangeKind.FROM_TO


def _share(scene: Scene, one: Counted, following: Counted) -> Counted:
    """Return ``one`` with the noun of the next number when the two are coordinate ("5,000 and 6,000 workers")."""
    if one.noun is not None or following.noun is None or one.index != following.index:
        return one
    if one.quantity.unit_class not in COUNTS:
        return one
    between = scene.text[one.quantity.number_end : following.quantity.start]
    joins = scene.tagged(Word.AND, one.quantity.number_end, following.quantity.start)
    plain = between.strip(" ,،([/\u00a0")
    joined = _is_pair(one, following) or (joins and plain == scene.text[joins[0].start : joins[0].end])
    if plain and not joined and not _is_part_of(scene, one, following) and not _is_placed_item(scene, one, following):
        return one
    return Counted(one.quantity, one.sentence, one.index, one.left, one.right, following.noun, shared=True)
