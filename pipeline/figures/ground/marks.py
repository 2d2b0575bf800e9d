"""The words that mark a place: of the sea or the police beside it, of leaving or heading for it, its preposition."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.tables import HEAD_FINAL, Word, prepositions
from pipeline.model import Nature
from pipeline.places import PlaceKind, PlaceMention

#: How near, in words, a word of sea or police must stand to a place it marks.
MARK_REACH: Final = 2
#: How far around a place its marks are looked for, in characters.
MARK_WIDTH: Final = 60
#: How far a verb of leaving may stand from the coast it names, in words.
DEPART_REACH: Final = 5
#: How near a preposition stands to the place it governs, in words and in characters.
GOVERNS: Final = 1
GOVERNS_WIDTH: Final = 20
#: What leads to where a boat wanted to go, before a place, and how far before it that may begin, in characters.
GOAL: Final = re.compile(
    r"\b(?:left|departed|sailed|set (?:off|out|sail)|put (?:out )?to sea|embarked|bound|head(?:ed|ing)|destined|"
    r"en route|(?:on|along) (?:its|their|the) way|(?:try|hop|attempt|seek)ing|meant)\b[^.;:]{0,40}"
    r"\b(?:for|to|towards?|reach)\s(?:the\s)?$",
    re.IGNORECASE,
)
GOAL_WIDTH: Final = 80
#: What sets a loss off a coast: before a people, behind it, and before a town.
OFF: Final = re.compile(r"\b(?:off|near) the$|\b(?:off|near) the\s$", re.IGNORECASE)
COAST: Final = re.compile(
    r"\s(?:\w+\s)?(?:coast|port|town|city|shores?|island|village|resort|beach|peninsula|cape|harbour)\b", re.IGNORECASE
)
OFF_TOWN: Final = re.compile(
    r"\b(?:off|near) (?:the )?(?:[\w'’-]+ ){0,2}"
    r"(?:coast|port|town|city|shores?|island|village|resort|beach|peninsula|cape|harbour) (?:city |town )?(?:of )?$",
    re.IGNORECASE,
)
#: A number of years, in figures or words.
_SOME: Final = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|(?:a )?few|several|due|tre|quattro|cinque|"
    r"sei|sette|otto|nove|dieci|pochi|alcuni|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocos|unos|δύο|δυο|τρία|"
    r"τέσσερα|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|λίγα)"
)
#: The years up to now that losses are summed over: the last ones, or so many.
LAST_YEARS: Final = re.compile(
    rf"\b(?:in|within|over|across|during)\s(?:(?:only|just|barely|under|about|the space of|less than|more than|some|"
    rf"the course of)\s){{0,2}}(?:{_SOME}\syears|a decade)\b(?! (?:ago|later|before|earlier|time|old))|"
    rf"\b(?:in|nel giro di|nell['’]arco di)\s(?:(?:soli|appena|meno di|più di|circa|poco più di)\s)?"
    rf"(?:{_SOME}\sanni|un decennio)\b|"
    rf"\b(?:en|a lo largo de|durante)\s(?:(?:solo|sólo|apenas|menos de|más de|unos)\s)?"
    rf"(?:{_SOME}\saños|una década)\b|"
    rf"\b(?:(?:μέσα )?σε|εντός)\s(?:(?:μόλις|μόνο|λιγότερο από)\s)?(?:{_SOME}\s(?:χρόνια|έτη)|μία? δεκαετία)\b|"
    r"(?<!\w)(?:دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|چند|\d{1,2})\s(?:برسوں|سالوں|سال|برس)\s"
    r"(?:کے دوران|کے اندر|میں)(?!\w)|"
    r"\b(?:(?:in|over|during) the (?:last|past)|n?e(?:gl|ll|i)['’]?i? ultim[io]|(?:en|durante) l?os? últimos?|"
    r"en la última|nell['’]ultim[oa]|(?:στα|τα|τις|την) τελευτα[ίι][αες]ς?)\s(?:[^\W\d]+\s|\d+\s)?"
    r"(?:years|decade|anni|decennio|años|década|χρόνια|έτη|δεκαετία)\b|"
    r"(?:گزشتہ|گذشتہ|پچھلے)\s[^\s۔،]+\s(?:برسوں|سالوں|سال|برس)(?!\w)",
    re.IGNORECASE,
)


#: Letters of a year and of a month in ISO form, and the middle of a month.
YEAR: Final = 4
MONTH: Final = 7
HALF: Final = 15


#: What makes of a people the land or shore where something happens.
GROUND: Final = re.compile(
    r"\s(?:side|coast|coasts|coastline|shores?|waters|soil|territory|territorial|beach|beaches|bank|border|part)\b"
)


def is_ground(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a people only names land or shore: "on the Gambian side"."""
    return place.kind is PlaceKind.DEMONYM and bool(GROUND.match(scene.text, place.end))


def sums_years(scene: Scene, measured: Measured) -> bool:
    """Return whether losses are summed over the last years: "En los últimos tres años 900 perdieron la vida"."""
    sentence = measured.counted.sentence
    toll = measured.measure.nature is Nature.TOLL and measured.counted.index > scene.lead
    return toll and bool(LAST_YEARS.search(scene.text, sentence.start, sentence.end))


def is_marked(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a word of a kind stands beside a place: "off Greece", "Greek waters", "police in Pakistan"."""
    near = scene.tagged(word, max(0, place.start - MARK_WIDTH), place.end + MARK_WIDTH)
    reach = 0 if place.kind is PlaceKind.DEMONYM else MARK_REACH
    return any(scene.distance(cue, place) <= reach for cue in near)


def is_scene_of_loss(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a word of the sea marks a place where a boat was lost, and not where it had sailed from."""
    marked = is_marked(scene, place, Word.SEA) or _is_coast(scene, place)
    if place.kind is PlaceKind.INSTITUTION or not marked or is_goal(scene, place) or _was_aboard(scene, place):
        return False
    if scene.document.article.language in HEAD_FINAL:
        verbs = scene.tagged(Word.DEPART, place.end, place.end + MARK_WIDTH)
    else:
        verbs = scene.tagged(Word.DEPART, max(0, place.start - MARK_WIDTH), place.start)
    return not any(_departs(scene, verb, place) for verb in verbs)


def _was_aboard(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a people only names whom a lost boat carried: "a boat carrying Fijians capsized off Malta"."""
    if place.kind is not PlaceKind.DEMONYM:
        return False
    sunk = scene.tagged(Word.SUNK, place.end, place.end + MARK_WIDTH)[:1]
    return any(scene.distance(cue, place) == 0 for cue in sunk)


def _departs(scene: Scene, verb: Cue, place: PlaceMention) -> bool:
    """Return whether a place is where a verb of leaving leads from or to, and no loss at sea stands between them."""
    start, end = min(verb.end, place.end), max(verb.start, place.start)
    others = scene.places_in(start, end)
    return scene.distance(verb, place) <= DEPART_REACH and not others and len(scene.tagged(Word.SEA, start, end)) <= 1


def is_goal(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a boat or its people only wanted to go to a place: "left Tobruk for Malta", "on its way to it"."""
    return bool(GOAL.search(scene.text, max(0, place.start - GOAL_WIDTH), place.start))


def _is_coast(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a boat is lost off the coast or port of a people or a town: "off the Libyan port of Zuwara"."""
    before = scene.text[max(0, place.start - MARK_WIDTH) : place.start]
    if place.kind is PlaceKind.DEMONYM:
        return bool(OFF.search(before)) and bool(COAST.match(scene.text, place.end))
    return bool(OFF_TOWN.search(before))


def is_governed(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a preposition of a kind stands right before a place, an article between them or not."""
    near = scene.tagged(word, max(0, place.start - GOVERNS_WIDTH), place.start)
    near = [cue for cue in near if not scene.text[cue.end : place.start].startswith(". ")]
    return any(scene.distance(cue, place) <= GOVERNS for cue in near) or _ends_phrase(scene, place, word)


def _ends_phrase(scene: Scene, place: PlaceMention, word: Word) -> bool:
    """Return whether a preposition of a kind ends the phrase right before a place: "to work in Chile", "come to it"."""
    before = scene.cues_in(max(0, place.start - GOVERNS_WIDTH), place.start)[-1:]
    phrases = [one for one in before if Word.LINK in one.tags or Word.THERE in one.tags]
    last = [scene.text[one.start : one.end].casefold().split() for one in phrases if one.end + 1 == place.start]
    return any(len(words) > 1 and words[-1] in prepositions(scene.document.article.language, word) for words in last)


def is_of_other_time(scene: Scene, place: PlaceMention) -> bool:
    """Return whether a sentence behind the opening names a place with an earlier month: "In June a wreck off Crete".

    A month that has just ended is the article's own in the first half of the next.
    """
    index, published = scene.sentence_index(place.start), scene.document.article.published
    if index is None or index <= scene.lead or published is None:
        return False
    sentence = scene.sentences[index]
    dates = [one for one in scene.dates_in(sentence.start, sentence.end) if "/" not in one.value]
    return bool(dates) and all(_is_over(one.value, published) for one in dates)


def _is_over(value: str, published: str) -> bool:
    """Return whether an ISO year, month or day lies well before a day."""
    if len(value) == YEAR:
        return value < published[:YEAR]
    then, now = (int(one[:YEAR]) * 12 + int(one[YEAR + 1 : MONTH]) for one in (value, published))
    return now - then > (1 if int(published[MONTH + 1 :][:2]) <= HALF else 0)
