"""Counts of years now over, set behind the one told: "the figure for 2024 was 900", "between 2019 and 2021"."""

from __future__ import annotations

import re
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.lexicon import PERSON
from pipeline.figures.ground.marks import LAST_YEARS, sums_years
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.recalled import DAY, YEAR, own_date
from pipeline.figures.tables import Word
from pipeline.model import Nature, UnitClass

#: The year of a count that a noun of counting names: "the figure for 2024", "the 2024 total", "el dato de 2024".
_YEAR: Final = r"(?P<{}>(?:19|20)\d\d)"
_COUNT: Final = (
    r"(?:figures?|totals?|number|tally|count|level|sum|limit|cap|ceiling|quota|target|intake|"
    r"cifra|dato|total|totale|numero|número|αριθμός|σύνολο)"
)
COUNT_OF_YEAR: Final = re.compile(
    rf"\b{_COUNT}(?: [a-z]+){{0,5}} (?:for|of|in|from|de|en|del|nel|για το|του|το) "
    rf"(?:the |all |whole |of |año |todo ){{0,4}}"
    rf"{_YEAR.format('a')}\b(?! and )|\b(?:the|el|il|το) {_YEAR.format('b')} {_COUNT}\b|"
    rf"(?<!than )\b(?:in|over|during) the (?:same|corresponding|like) "
    rf"(?:period|months?|quarter|half|weeks?|date|point|stretch) (?:of|in) {_YEAR.format('c')}\b|"
    rf"(?<!than )\b(?:in|over|during) the (?:first|second|third|last) (?:\w+ )?(?:half|quarter|months?|weeks?) of "
    rf"{_YEAR.format('d')}\b|"
    r"\b(?:en todo(?: el)?(?: año)?|in tutto il|nell['’]intero|durante todo|(?:σε )?όλο το|καθ['’] όλο το|"
    rf"in (?:all|the whole) of) {_YEAR.format('e')}\b|"
    r"\b(?:nello stesso|nel medesimo|nell['’]analogo|en el mismo|σ?το (?:ίδιο|αντίστοιχο)|σ?την (?:ίδια|αντίστοιχη)) "
    r"(?:periodo|arco|lasso|período|διάστημα|περίοδο|χρονικό διάστημα) "
    rf"(?:del|de|dell['’]anno|του) {_YEAR.format('f')}\b",
    re.IGNORECASE,
)
#: A first part of the year, which is the article's own.
FIRST_PART: Final = re.compile(
    r"\b(?:first|opening) (?:[\w-]+ )?(?:months?|half|quarter|weeks?) of (?:the|this) year\b|"
    r"\bprimi (?:\w+ )?mesi dell['’]anno\b|\bprimo (?:semestre|trimestre|quadrimestre)\b(?! del (?:19|20))|"
    r"\bprimeros (?:\w+ )?meses del año\b|\bprimer (?:semestre|trimestre|cuatrimestre)\b(?! de (?:19|20))|"
    r"\bπρώτο (?:εξάμηνο|τρίμηνο|τετράμηνο)\b(?! του (?:19|20))|\bπρώτους (?:\w+ )?μήνες του (?:έτους|χρόνου)\b",
    re.IGNORECASE,
)
#: A span of years that has ended, by its last year.
SPAN_OF_YEARS: Final = re.compile(
    r"\b(?:between|from|tra|fra|dal|entre|desde|de|μεταξύ|από το|the|in) "
    r"(?:il |el |the |(?:early|late|mid) |mid-)?(?:19|20)\d\d"
    rf"(?: (?:and|to|till|until|through|e il|e|al|y|a|hasta|και|έως το|ως το|μέχρι το) |[-–—/]){_YEAR.format('a')}\b|"
    rf"\byears (?:to|up to|until|ending in|that ended in) {_YEAR.format('b')}\b",
    re.IGNORECASE,
)
#: A level that held until now, before its number: "so far the limit has been 900", "the ceiling used to be 900".
OLD_LEVEL: Final = re.compile(
    r"\b(?:so far|until now|up to now|hitherto|previously|before|till now|as yet)\b[^.;:]{0,40}"
    r"\b(?:limit|cap|ceiling|quota|maximum|total|figure|number|rule)s? (?:has|have|had|was|were|stood)(?: been)?"
    r"(?: set)?(?: at)?(?: just| only)? $|"
    r"\bused to be(?: set)?(?: at)?(?: just| only)? $|"
    r"\b(?:limit|cap|ceiling|quota)s?[^.;:]{0,20} until now(?: was| has been)? $",
    re.IGNORECASE,
)
#: This year's level, told of as past.
THIS_WAS: Final = re.compile(
    r"\bthis (?:year|season),? (?:the|its|their|it) (?:\w+ ){0,3}(?:was|were|has been|had been|stood at|came to)"
    r"[^.;:]{0,30}$|"
    r"\bthis (?:year|season)['’]s (?:\w+ ){1,3}(?:was|were|has been|had been|stood at|came to)[^.;:]{0,30}$",
    re.IGNORECASE,
)
#: What tells that people are somewhere, behind them or before them: "9,000 Fijians have jobs there", "there are 9,000".
STATE: Final = re.compile(
    r"[^,.;:]{0,40}\b(?:have|hold|has) (?:(?:[A-Z]\w+|homes and|work|residence|valid|"
    r"temporary|legal|regular|labou?r|an?) ){0,3}"
    r"(?:jobs?|homes?|permits?|cards?|papers|visas)\b(?! will)"
)
THERE_ARE: Final = re.compile(
    r"\b(?:there are|counts) (?:(?:now|already|some|about|around|over|nearly|almost|more|than|currently) ){0,3}$",
    re.IGNORECASE,
)
#: What tells how many foreigners a state has, between its name and their number.
STOCK: Final = re.compile(
    r"\s(?:has|had|hosts|hosted|counts)\s(?:(?:some|about|around|nearly|almost|over|more|than|roughly) ){0,3}",
)
FOREIGN: Final = re.compile(r"\s(?:foreign|migrant|guest|immigrant)\s(?:\w+\s)?(?:work|labou?r|employ)|\sforeigners\b")
#: The measures of people who leave a state, and how far from them "abroad" may stand, in words.
LEFT: Final = frozenset({"people", "workers_admitted", "labour_quota", "residents"})
ABROAD_REACH: Final = 6
#: The family of people who came unasked.
ARRIVALS: Final = "irregular_arrivals"
#: How many characters may part a time from the number it is of.
REACH: Final = 90


def is_of_span_over(scene: Scene, measured: Measured) -> bool:
    """Return whether a number that the article does not open with is summed over years that have ended.

    "Between 2019 and 2021 Malta sent home 900 people"; so are losses of the last years.
    """
    if sums_years(scene, measured) or _left_over_years(scene, measured):
        return True
    counted, present = measured.counted, scene.present_year
    if present is None or counted.index == scene.lead or counted.quantity.unit_class not in COUNTS:
        return False
    if scene.document.article.published is None or scene.tagged(Word.FUTURE, counted.left, counted.right):
        return False
    last = _year_of(scene, counted, SPAN_OF_YEARS, opens=True)
    return last is not None and last < present


def _left_over_years(scene: Scene, measured: Measured) -> bool:
    """Return whether so many went abroad over the last years, by the way: "Over the last three years 9,000 left"."""
    counted = measured.counted
    sentence = counted.sentence
    if counted.index == scene.lead or measured.measure.name not in LEFT or counted.quantity.unit_class not in COUNTS:
        return False
    abroad = scene.tagged(Word.ABROAD, sentence.start, sentence.end)
    near = any(scene.distance(counted, cue) <= ABROAD_REACH for cue in abroad)
    return near and LAST_YEARS.search(scene.text, sentence.start, sentence.end) is not None


def is_of_year_before(scene: Scene, measured: Measured, told: Measured | None) -> bool:
    """Return whether a number is of an earlier year than ``told``, the news of its family that stands before it.

    "900 were returned. The figure for 2024 was 700"; "9,000 claimed asylum this year. In 2024 it was 15,000".
    """
    counted, present = measured.counted, scene.present_year
    if told is None or present is None or counted.quantity.unit_class is not told.counted.quantity.unit_class:
        return False
    if told.counted.start >= counted.start or _is_difference(scene, counted):
        return False
    if counted.index == scene.lead and not _is_set_against(scene, told.counted, counted):
        return False
    named = _year_of(scene, counted, COUNT_OF_YEAR)
    date = own_date(scene, counted)
    dated = date is not None and len(date.value) == YEAR and scene.document.article.published is not None
    plain = date.value if date is not None and dated else None
    if THIS_WAS.search(scene.text, max(counted.sentence.start, counted.start - REACH), counted.start):
        return _is_of_next(scene, told.counted, present)
    other = own_date(scene, told.counted)
    ahead = other is not None and len(other.value) == YEAR and other.value > present
    if named is None and not (plain and (ahead or _is_of_now(scene, told.counted, present))):
        return False
    newest = other.value[:YEAR] if other is not None and other.value[:YEAR].isdigit() else present
    return (named or plain or newest) < newest


def is_of_one_year(scene: Scene, told: Counted, counted: Counted) -> bool:
    """Return whether a number in a later sentence is of the same year as one told before, a whole year now over."""
    first, own, present = own_date(scene, told), own_date(scene, counted), scene.present_year
    if first is None or own is None or present is None or told.index >= counted.index:
        return False
    return len(own.value) == YEAR and first.value == own.value < present


def is_sum_behind_day(scene: Scene, measured: Measured, told: Measured | None) -> bool:
    """Return whether a number only sums up the year's landings behind one just told, and compares it with nothing.

    "Ieri sono sbarcati 45 migranti. Da gennaio ne sono arrivati 9.200".
    """
    counted = measured.counted
    if told is None or measured.measure.family != ARRIVALS or told.counted.index >= counted.index:
        return False
    first, own = told.counted.sentence, counted.sentence
    if scene.tagged(Word.SO_FAR, first.start, first.end) or not scene.tagged(Word.SO_FAR, own.start, own.end):
        return False
    compared = any(scene.tagged(word, own.start, own.end) for word in (Word.PAST, Word.VERSUS, Word.COMPARED))
    compared |= any(one.unit_class is UnitClass.PERCENT for one in scene.quantities_in(own.start, own.end))
    return told.counted.index == scene.lead and counted.quantity.value > told.counted.quantity.value and not compared


def _is_set_against(scene: Scene, told: Counted, counted: Counted) -> bool:
    """Return whether a word between two numbers sets the second against the first: "900, whereas 700 came in 2024"."""
    return any(scene.tagged(word, told.end, counted.start) for word in (Word.VERSUS, Word.WHEN))


def _is_of_next(scene: Scene, counted: Counted, present: str) -> bool:
    """Return whether the sentence of a number is of the year to come."""
    said = scene.text[counted.sentence.start : counted.sentence.end]
    if scene.document.article.published is None and present in said:
        return True
    return str(int(present) + 1) in said or "next year" in said


def _is_difference(scene: Scene, counted: Counted) -> bool:
    """Return whether a word right behind a number makes it a difference: "300 more than in 2024"."""
    changes = scene.tagged(Word.CHANGE, counted.quantity.number_end, counted.right)
    return any(scene.distance(counted, cue) == 0 for cue in changes)


def _is_of_now(scene: Scene, counted: Counted, present: str) -> bool:
    """Return whether the sentence of a number tells of the present year, or of a part of it longer than a day."""
    begin, end = counted.sentence.start, counted.sentence.end
    if scene.tagged(Word.SO_FAR, begin, end) or FIRST_PART.search(scene.text, begin, end):
        return True
    dates = (one.value for one in scene.dates_in(begin, end))
    return any(one.startswith(present) and len(one) != DAY for one in dates)


def is_old_level(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is what held until now: "so far the limit has been 900"."""
    return bool(OLD_LEVEL.search(scene.text, max(counted.sentence.start, counted.start - REACH), counted.start))


def is_state(scene: Scene, counted: Counted) -> bool:
    """Return whether people are told of as being somewhere: "there are 9,000 Fijians in the country"."""
    named = scene.places_in(counted.start, counted.end + 1)
    people = bool(named) or (counted.noun is not None and PERSON in counted.noun.tags)
    if not people or counted.index <= scene.lead or scene.tagged(Word.FUTURE, counted.left, counted.right):
        return False
    if STATE.match(scene.text, counted.quantity.number_end) or _is_stock(scene, counted):
        return True
    begin = max(counted.sentence.start, counted.start - REACH)
    abroad = scene.tagged(Word.ABROAD, counted.end, counted.right)
    return bool(named or abroad) and bool(THERE_ARE.search(scene.text, begin, counted.start))


def _is_stock(scene: Scene, counted: Counted) -> bool:
    """Return whether a state is told to have so many foreigners at some day: "In 2025 Malta had 9,000 foreigners"."""
    holder = next(iter(scene.places_in(counted.left, counted.start)[-1:]), None)
    if holder is None or not STOCK.fullmatch(scene.text[holder.end : counted.start]):
        return False
    return bool(FOREIGN.match(scene.text[counted.quantity.number_end : counted.end + 1]))


def speaks_of_year(scene: Scene, date: DateMention) -> bool:
    """Return whether the title or the first sentence names a year, so that its count is what the article tells."""
    end = scene.sentences[scene.lead].end if scene.sentences else 0
    return date.value in scene.document.article.title or date.value in scene.text[:end]


def _year_of(scene: Scene, counted: Counted, pattern: re.Pattern[str], *, opens: bool = False) -> str | None:
    """Return the year that a pattern finds near a number in its sentence, no other count between them.

    With ``opens`` also at the head of a sentence whose first count this is: "over the four years to 2023, 900 left".
    """
    ahead = scene.quantities_in(counted.sentence.start, counted.start)
    first = opens and not any(one.unit_class in COUNTS for one in ahead)
    begin, end = max(counted.left, counted.start - REACH), min(counted.right, counted.end + REACH)
    begin = counted.sentence.start if first else max(begin, counted.sentence.start)
    matches = list(pattern.finditer(scene.text, begin, min(end, counted.sentence.end)))
    before = [one for one in matches if one.end() <= counted.start]
    found = before[-1] if before else next(iter(matches), None)
    return next((one for one in found.groups() if one), None) if found else None


def is_yearly_toll(scene: Scene, measured: Measured) -> bool:
    """Return whether losses of a whole year stand behind those of a day: "the group counted 9,000 dead in 2024"."""
    if measured.measure.nature is not Nature.TOLL or measured.counted.index == scene.lead:
        return False
    date = own_date(scene, measured.counted)
    if date is None or len(date.value) != YEAR or speaks_of_year(scene, date):
        return False
    return not date.relative or date.value < (scene.present_year or date.value)
