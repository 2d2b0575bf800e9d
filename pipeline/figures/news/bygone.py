"""Tells words of time that recall nothing: a rate, a paper something is done under, a year it is counted since."""

from __future__ import annotations

import re
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.clauses import in_closed_aside, is_timed_apart
from pipeline.figures.tables import Word
from pipeline.model import Quantity
from pipeline.spans import Spanned

#: What was not possible then, and tells of nothing to come.
COULD_NOT: Final = re.compile(r"(?:could not|couldn['’]t|would not|wouldn['’]t)\b", re.IGNORECASE)
#: What joins a paper to the year that names it.
OF: Final = re.compile(r"\s(?:of|from|del|de|du|του|dal|di)\s")
#: An act of law right before the day that names it, and how far before that it may begin, in characters.
ACT: Final = re.compile(
    r"\b(?:dpcm|d\.p\.c\.m\.|decreto(?:[- ]legge| flussi)?|ordinanza|circolare|decree|order|act|real decreto|orden|"
    r"resolución|ΚΥΑ|απόφαση|νόμο[ςυ]|εγκύκλιο[ςυ])\s(?:n(?:\.|º|o\.?)?\s?[\d/]+,?\s)?"
    r"(?:(?:of|dated|del|de|del día|της|από)\s)?$",
    re.IGNORECASE,
)
ACT_WIDTH: Final = 40
#: What leads to a paper that something is done under.
UNDER: Final = re.compile(r"\bunder (?:an?|the) (?:\w+ ){1,3}$", re.IGNORECASE)
#: A rate that a word of the past begins with.
A_YEAR: Final = re.compile(r"a year (?:after|before) \w+ing\b", re.IGNORECASE)
#: What tells that papers were given to so many, before their number.
GAVE: Final = re.compile(
    r"\b(?:gave|granted|issued|approved|renewed|handed out)\s(?:[a-z]+\s){0,4}"
    r"(?:permits?|visas?|papers|cards?|residence|residency|status|protection|citizenship)\s(?:[a-z]+\s){0,3}$"
)
#: How far behind the start of its sentence a word may stand that opens it ("just a month ago"), in characters.
OPENING: Final = 12
#: For how many months a count is told that comes late.
LATE_MONTHS: Final = 6
#: Letters of a year, a month and a day in ISO form.
YEAR, MONTH, DAY = 4, 7, 10
#: How far from the number it may stand, in characters.
HAD_WIDTH: Final = 140
#: How far before its date a participle may stand that tells when something was granted, in words.
GRANTED_REACH: Final = 3
#: How far, in characters, the neighbours of a date in a list may stand.
DATE_LIST: Final = 16
#: Verbs of any kind in the future of languages that inflect it, and how far before the number they may stand.
WILL: Final = {
    "es": re.compile(r"\b\w{2,}(?:ará|erá|irá|arán|erán|irán)\b", re.IGNORECASE),
    "it": re.compile(r"\b\w{2,}(?:erà|irà|arà|eranno|iranno|aranno)\b", re.IGNORECASE),
}
WILL_WIDTH: Final = 60


def inflected(scene: Scene, counted: Counted) -> list[Cue]:
    """Return the verbs before a number that are in the future by their ending: "seleccionará a 300"."""
    pattern = WILL.get(scene.document.article.language)
    if pattern is None:
        return []
    begin = max(counted.sentence.start, counted.start - WILL_WIDTH)
    found = pattern.finditer(scene.text, begin, counted.start)
    return [Cue(one.start(), one.end(), frozenset({Word.FUTURE})) for one in found]


def was_given(scene: Scene, counted: Counted) -> bool:
    """Return whether a verb of the past before a number says that so many got papers: "gave permits to 900 workers"."""
    return bool(GAVE.search(scene.text, max(counted.sentence.start, counted.start - HAD_WIDTH), counted.start))


def is_rate(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether "a year" of a word of the past is the rate of the number before it: "900 a year after the ban"."""
    return cue.start == counted.quantity.number_end + 1 and bool(A_YEAR.match(scene.text, cue.start))


def is_to_be(scene: Scene, cue: Cue) -> bool:
    """Return whether a participle is of something still open: "if it is concluded in time"."""
    return scene.text[max(0, cue.start - 4) : cue.start].endswith((" is ", " be "))


def is_under_paper(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a word only tells where a paper was signed that holds now: "under a pact signed in Rome"."""
    placed = bool(scene.places_in(cue.end + 1, cue.end + 2)) and counted.end <= cue.start
    return placed and bool(UNDER.search(scene.text, max(counted.end, cue.start - DATE_LIST * 2), cue.start))


def names_paper(scene: Scene, counted: Counted, date: DateMention) -> bool:
    """Return whether a date behind a number only names the paper it came under: "900 left under the accord of 2023".

    So does the day of an act of late, wherever it stands: "out is the decree of 29 December: 900 may come".
    """
    if _is_day_of_act(scene, date):
        return True
    if date.start < counted.end:
        return False
    papers = scene.tagged(Word.PAPER, counted.end, date.start)[-1:]
    return any(OF.fullmatch(scene.text[one.end : date.start]) for one in papers)


def _is_day_of_act(scene: Scene, date: DateMention) -> bool:
    """Return whether a day names an act of the last months: in January 2023 "the Dpcm of 29 December 2022"."""
    if len(date.value) != DAY or scene.present_year is None:
        return False
    published = scene.document.article.published
    lately = int(date.value[:YEAR]) + 1 >= int(scene.present_year)
    if published is not None:
        lately = _months_between(published, date.value) <= LATE_MONTHS
    return lately and bool(ACT.search(scene.text, max(0, date.start - ACT_WIDTH), date.start))


def _months_between(day: str, earlier: str) -> int:
    """Return by how many calendar months an ISO day or month is behind another."""
    (year, month), (then, of) = (map(int, one.split("-")[:2]) for one in (day, earlier))
    return (year - then) * 12 + month - of


def opening_paper(scene: Scene, counted: Counted) -> list[Cue]:
    """Return the paper before that a sentence opens with, whose first count this is: "The plan before it had 900"."""
    begin = counted.sentence.start
    cues = scene.tagged(Word.RECALLED, begin, min(begin + OPENING, counted.start))
    ahead = [one for one in scene.quantities_in(begin, counted.start) if one.unit_class in COUNTS]
    return [] if ahead or counted.index == scene.lead else [one for one in cues if Word.THERE not in one.tags]


def is_since_when(scene: Scene, date: DateMention) -> bool:
    """Return whether "since" stands right before a date."""
    near = [
        one for tag in (Word.SINCE, Word.SO_FAR) for one in scene.tagged(tag, max(0, date.start - DATE_LIST), date.end)
    ]
    return any(scene.distance(cue, date) == 0 for cue in near)


def is_deadline(scene: Scene, date: DateMention) -> bool:
    """Return whether a date only ends what is asked of people now ("before 31 December, at least five months")."""
    near = scene.tagged(Word.LAPSE, max(0, date.start - DATE_LIST), date.end + DATE_LIST)
    return any(scene.distance(cue, date) <= 1 for cue in near)


def is_alike(one: Quantity, other: Quantity) -> bool:
    """Return whether two numbers count alike: people and things, money, percentages."""
    return one.unit_class is other.unit_class or {one.unit_class, other.unit_class} <= COUNTS


def is_of_clause_beyond(scene: Scene, counted: Counted, cue: Spanned) -> bool:
    """Return whether an aside holds a word of time, or a semicolon parts it from a number, with another beside."""
    if in_closed_aside(scene, counted, cue):
        return True
    if cue.start >= counted.end:
        at = scene.text.find(";", counted.end, cue.start)
        numbers = scene.quantities_in(at, counted.sentence.end) if at >= 0 else ()
    else:
        at = scene.text.rfind(";", cue.end, counted.start)
        begin = max(counted.sentence.start, scene.text.rfind(";", counted.sentence.start, cue.start) + 1)
        numbers = scene.quantities_in(begin, at) if at >= 0 else ()
    return any(is_alike(one, counted.quantity) for one in numbers)


def presents(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether the article opens on those now at work, the verb before them: "Ya trabajan 46 temporeros"."""
    return Word.THERE in cue.tags and cue.end <= counted.start and counted.index == scene.lead


def opening_past(scene: Scene, measured: Measured) -> list[Cue]:
    """Return the word of the past that opens the sentence of a toll: "A month ago, off the same coast, 30 had died"."""
    sentence = measured.counted.sentence
    opening = sentence.start + OPENING
    cues = scene.tagged(Word.PAST, sentence.start, opening)
    cues = [cue for cue in cues if not is_timed_apart(scene, measured.counted, cue, present=scene.present_year)]
    return [cue for cue in cues if not scene.tagged(Word.SO_FAR, cue.end, measured.counted.start)]


def is_late(scene: Scene, measured: Measured, date: DateMention) -> bool:
    """Return whether an article opens with the count of one of the last months, though the year has turned since."""
    counted, published = measured.counted, scene.document.article.published
    if published is None or len(date.value) != MONTH or counted.index != scene.lead:
        return False
    if counted.quantity.unit_class not in COUNTS or measured.measure.parties is not PartyRule.CORRIDOR:
        return False
    return _months_between(published, date.value) <= LATE_MONTHS and date.start > counted.start


def is_plan(scene: Scene, date: DateMention) -> bool:
    """Return whether an undated article sets a span rather than recalls one: "for 2024", "2024, 2025 and 2026"."""
    if scene.document.article.published is not None:
        return False
    near = (max(0, date.start - DATE_LIST), date.end + DATE_LIST)
    governed = any(scene.distance(cue, date) == 0 for cue in scene.tagged(Word.PERIOD, *near) if cue.end <= date.start)
    listed = any(scene.distance(one, date) <= 1 for one in scene.dates_in(*near) if one != date)
    return governed or listed


def is_since(scene: Scene, measured: Measured, date: DateMention) -> bool:
    """Return whether what the article opens with is counted from a year until now: "900 were sent back since 2022"."""
    return measured.counted.index == scene.lead and is_since_when(scene, date)


def is_granted_in(scene: Scene, counted: Counted, date: DateMention) -> bool:
    """Return whether a participle behind a number has the date: "the quota of 900 granted in May is to be filled"."""
    given = scene.tagged(Word.ALLOCATED, counted.end, date.start)[-1:]
    open_end = scene.tagged(Word.FUTURE, counted.end, date.start) or "," in scene.text[counted.end : date.start]
    return not open_end and any(scene.distance(cue, date) <= GRANTED_REACH for cue in given)
