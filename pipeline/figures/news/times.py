"""Numbers told of two times: "900 came last year and 300 this year", and a boat that came a month before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Final

from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS, has_unit
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.recalled import BY_TIME, YEAR, is_earlier_month
from pipeline.figures.news.reported import is_reported_otherwise
from pipeline.figures.tables import Word
from pipeline.model import Quantity
from pipeline.sentences import Sentence
from pipeline.spans import Spanned

#: A verb of saying in the pluperfect, and what ends the clause that it governs.
HAD_SAID: Final = re.compile(
    r"\bhad (?:\w+ ){0,2}(?:aimed|intended|hoped|planned|set out) to\b|"
    r"\bhad (?:\w+ ){0,2}(?:said|announced|told|reported|spoken of|confirmed|stated|claimed|estimated|counted|"
    r"named|quoted|cited|reckoned|forecast|written|offered|mentioned|published|"
    r"(?:put|given) (?:the|it|that|this|its|\d[\d,.]*)|given (?:\w+ ){0,2}\d[\d,.]*)\b|"
    r"\b(?:aveva|avevano) (?:\w+ ){0,2}(?:detto|annunciato|riferito|parlato|comunicato|confermato|stimato|scritto|"
    r"riportato|indicat[oiae]|anticipat[oiae]|offert[oiae]|promess[oiae])\b|"
    r"\b(?:había|habían) (?:\w+ ){0,2}(?:dicho|anunciado|informado|hablado|comunicado|confirmado|declarado|estimado|"
    r"publicado|escrito|avanzado|ofrecido)\b|"
    r"\b(?:είχε|είχαν) (?:\w+ ){0,2}(?:πει|ανακοινώσει|δηλώσει|αναφέρει|μιλήσει|επιβεβαιώσει|εκτιμήσει|κάνει λόγο|"
    r"γράψει|μεταδώσει|προσφέρει)\b",
    re.IGNORECASE,
)
#: Those of them that tell of an offer, which may be the news.
OFFERED: Final = re.compile(
    r".*(?:offered|mentioned|offert[oiae]|promess[oiae]|indicat[oiae]|anticipat[oiae]|ofrecido|avanzado|προσφέρει)$",
    re.IGNORECASE,
)
#: A participle right behind a number that tells who once named it, and that it is not borne out or was named before.
NAMED: Final = re.compile(
    r",?\s(?:(?:so )?often |widely |once |earlier |previously |first )?(?:named|mentioned|quoted|cited|spoken of|"
    r"talked of|talked about|touted|floated|reported|announced|promised|discussed|suggested|aired|given|claimed|"
    r"made public|published|issued|released|unveiled|forecast|"
    r"offered|put about|menzionat[oiae]|citat[oiae]|annunciat[oiae]|mencionad[oa]s?|citad[oa]s?|anunciad[oa]s?)\b",
    re.IGNORECASE,
)
REFUTED: Final = re.compile(
    r"\b(?:(?:does|do|did|is|are|was|were|has|have|will)(?: not|n['’]t| no longer| nowhere)|non|"
    r"no (?:figura|aparece)\w*)\b|"
    r"\b(?:an? (?:misreading|misunderstanding|mistake|error|exaggeration|myth|invention|rumou?r|fiction)|wrong|false|"
    r"untrue|fanciful)\b",
    re.IGNORECASE,
)
NAMED_THEN: Final = re.compile(
    r"\b(?:last (?:spring|summer|autumn|winter|year|month|week)|in (?:the )?(?:spring|summer|autumn|winter)|earlier|"
    r"before|months? ago|a year ago|weeks? ago|la scorsa \w+|lo scorso \w+|el año pasado|hace \w+)\b",
    re.IGNORECASE,
)
#: The same of a number that is the subject: "…, 900 places, had already been announced in June".
HAD_BEEN: Final = re.compile(
    r",?\s(?:(?:era|erano) (?:già )?stat[oaie] (?:annunciat|comunicat|resi? not|fissat|approvat|anticipat)|"
    r"(?:ya )?habían? (?:ya )?sido (?:anunciad|aprobad|fijad|comunicad|adelantad)|"
    r"(?:είχε|είχαν) (?:ήδη )?(?:ανακοινωθεί|εγκριθεί|καθοριστεί|γίνει γνωστ))",
    re.IGNORECASE,
)
#: Who had told a number, right behind its clause: "…, the minister had said in October".
SAID_THEN: Final = re.compile(
    r"[^.;:·]{0,40}?,\s(?:(?:the |a )?\w+(?: \w+)? had (?:said|told|announced|recalled|noted|stated|promised)|"
    r"(?:aveva|avevano) (?:detto|ricordato|annunciato|spiegato|dichiarato|indicato|anticipato|precisato|promesso)|"
    r"(?:había|habían) (?:dicho|recordado|anunciado|explicado|declarado|indicado|adelantado|prometido)|"
    r"(?:είχε|είχαν) (?:πει|δηλώσει|ανακοινώσει|υπενθυμίσει|αναφέρει|εξηγήσει|υποσχεθεί))\b",
    re.IGNORECASE,
)
#: How far behind the participle these may stand, in characters.
NAMED_WIDTH: Final = 70
#: What sets a number told now against one reckoned with before, right before that.
BEYOND: Final = re.compile(
    r"\b(?:above|below|beyond|over|under|exceed\w*|surpass\w*|topp\w+|short of|"
    r"more than|less than|higher than|lower than|"
    r"fewer than|"
    r"twice|double|half|against)\s(?:the|its|an?|his|her|their|earlier|previous|[\w-]+['’]s?)\s(?:[\w-]+['’]?s?\s){0,3}"
    r"(?:forecast|estimate|projection|prediction|expectation|target|guess|plan|calculation)\sof\s"
    r"(?:(?:about|some|around|nearly|almost|over|only|just|up|to)\s){0,2}$",
    re.IGNORECASE,
)
BEYOND_WIDTH: Final = 140
#: What leads to a part of the level that is new.
OF_NEW: Final = re.compile(
    r"\b(?:of|out of|within|from) (?:the|this|that|its) new (?:total|quota|limit|ceiling|cap|number|figure|intake)\b|"
    r"\b(?:del nuovo|della nuova|del nuevo|του νέου|της νέας) (?:total|quota|tetto|cupo|contingent|πλαφόν|ποσόστωσ)\w*",
    re.IGNORECASE,
)
#: How many years a yearly number is summed over.
YEARS: Final = frozenset({2.0, 3.0, 4.0, 5.0})
_CLAUSE: Final = re.compile(r"[.;·]\s|\b(?:but|while|ma|mentre|pero|mientras|αλλά|ενώ)\b", re.IGNORECASE)
#: How far a word of time may stand from the number it is of, in words.
TIMED_REACH: Final = 5
#: What it costs that "and" or a comma stands between the two, in words.
PARTED_COST: Final = 8
#: How many counts on either side of a word of time can be the nearest: each that stands between costs its words.
BESIDE: Final = 4
#: The measures of people a boat carries or brings.
OF_BOATS: Final = frozenset({"aboard", "irregular_arrivals"})
#: The measures of people who are taken somewhere, and what tells of another time they were.
OF_TRIPS: Final = frozenset({"aboard", "irregular_arrivals", "relocations", "returns", "workers_admitted"})
OTHER_TRIP: Final = re.compile(
    r"\b(?:an?|the) (?:similar|earlier|previous|preceding|comparable|first|last) (?:\w+ ){0,2}"
    r"(?:flights?|planes?|charters?|boats?|convoys?|transfers?|groups?|batch|batches|trips?)\b|"
    r"\b(?:un volo (?:precedente|simile)|un vuelo (?:anterior|similar)|προηγούμενη πτήση)\b",
    re.IGNORECASE,
)


def is_of_earlier_word(scene: Scene, counted: Counted) -> bool:
    """Return whether words before a number tell what had been said then: "in May it had announced 900 places"."""
    if is_reported_otherwise(scene, counted):
        return True
    last = scene.marks(HAD_SAID, counted.sentence).before(counted.start)
    if last is None or scene.marks(BY_TIME, counted.sentence).before(counted.start):
        return False
    if OFFERED.match(scene.text, *last) and _is_quoted(scene, counted, last[0]):
        return False
    return not scene.marks(_CLAUSE, counted.sentence).between(last[1], counted.start)


def _is_quoted(scene: Scene, counted: Counted, at: int) -> bool:
    """Return whether "had offered" only puts into the past what somebody says, with no other number beside it."""
    begin, end = counted.sentence.start, counted.sentence.end
    beside = [one for one in scene.quantities_in(begin, end) if one.unit_class in COUNTS]
    return len(beside) == 1 and scene.has(Word.SAYS, begin, at)


def is_named_before(scene: Scene, counted: Counted) -> bool:
    """Return whether a number was only named some day before: "the 900 jobs spoken of in May are not in the text"."""
    if counted.index != scene.lead and HAD_BEEN.match(scene.text, counted.end):
        return True
    if _was_said_then(scene, counted):
        return True
    named = NAMED.match(scene.text, counted.end)
    if not named:
        return False
    end = min(counted.sentence.end, named.end() + NAMED_WIDTH)
    if any(is_earlier_month(scene, one) for one in scene.dates_in(named.end(), end)):
        return True
    return any(mark.search(scene.text, named.end(), end) for mark in (REFUTED, NAMED_THEN))


def _was_said_then(scene: Scene, counted: Counted) -> bool:
    """Return whether somebody had told a number in an earlier month, as the end of its sentence says."""
    said = SAID_THEN.match(scene.text, counted.end, counted.sentence.end) if counted.index != scene.lead else None
    if said is None or scene.quantities_in(counted.end, said.end()):
        return False
    dates = scene.dates_in(said.end(), min(counted.sentence.end, said.end() + NAMED_WIDTH))
    return any(is_earlier_month(scene, one) for one in dates)


def is_beyond_forecast(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is what was reckoned with before: "far beyond the ministry's own forecast of 900"."""
    return bool(BEYOND.search(scene.text, max(counted.sentence.start, counted.start - BEYOND_WIDTH), counted.start))


def is_against_then(scene: Scene, counted: Counted) -> bool:
    """Return whether a number and its noun are set against now, and a time before follows: "up from 900 places in May".

    "In aumento rispetto alle 900 unità dell'anno precedente".
    """
    before = scene.tagged(Word.VERSUS, counted.left, counted.start)[-1:]
    if not any(scene.distance(cue, counted) <= 1 for cue in before):
        return False
    behind = [cue for word in (Word.PAST, Word.COMPARED) for cue in scene.tagged(word, counted.end, counted.right)]
    return any(scene.distance(counted, cue) <= 1 for cue in behind)


def is_drawn(scene: Scene, measured: Measured) -> bool:
    """Return whether a change is drawn from an old level to now: "In 2024 900 had come, so the fall is 40 %"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return False
    return bool(scene.tagged(Word.HENCE, before.counted.end, counted.start))


def comes_to_now(scene: Scene, measured: Measured) -> bool:
    """Return whether a number is of now and the one it continues is not: "900 came last year and 300 this year"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return False
    return _is_of_now(scene, counted, counted.quantity) and _is_of_then(scene, before.counted)


def is_planned_next(scene: Scene, measured: Measured) -> bool:
    """Return whether "and plans" leads from a time before to a number: "900 came, and it plans 300"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return False
    plans = [one for tag in (Word.PLANNED, Word.FUTURE) for one in scene.tagged(tag, before.counted.end, counted.start)]
    joins = scene.tagged(Word.AND, before.counted.end, counted.start)
    return any(scene.distance(join, plan) <= 1 and join.end <= plan.start for join in joins for plan in plans)


def is_of_dated(scene: Scene, measured: Measured) -> bool:
    """Return whether a number is a part of the one before, whose own year ends there: "900 in 2024, 70 of them …".

    A colon right behind the year leads to parts too: "since 2022: 700 from Malta".
    """
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return False
    behind = scene.tagged(Word.OF_THEM, counted.quantity.number_end, counted.right)[:1]
    parts = any(not scene.text[counted.quantity.number_end : one.start].strip() for one in behind)
    dates = scene.dates_in(before.counted.end, counted.start)
    labour = measured.measure.family == "labour"
    parts = parts or any(labour and scene.tagged(Word.OF_THEM, one.end, counted.start) for one in dates[-1:])
    return parts or any(scene.text[one.end : one.end + 1] == ":" for one in dates[-1:])


def is_of_new(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is a part of the level that is new: "The limit had been 900. Of the new total 300 …"."""
    return scene.marks(OF_NEW, counted.sentence).before(counted.start) is not None


def is_multiple(measured: Measured) -> bool:
    """Return whether a number is only some years of the yearly one before it: "4,000 a year, that is 12,000 in all"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index or not before.counted.quantity.value:
        return False
    times = counted.quantity.value / before.counted.quantity.value
    return times in YEARS


def steps_back(scene: Scene, measured: Measured) -> bool:
    """Return whether a number is of a time before and the one it continues of now: "900 this year. 700 in 2025"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or not _is_of_now(scene, before.counted, before.counted.quantity):
        return False
    return counted.quantity.unit_class in COUNTS and _is_of_then(scene, counted)


def drops_to_now(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is of this year and set against one before: "down to 300 this year from 900 in 2024"."""
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if not following or not _is_of_now(scene, counted, counted.quantity):
        return False
    against = scene.tagged(Word.VERSUS, counted.end, following[0].start)[-1:]
    return any(scene.distance(cue, following[0]) <= 1 for cue in against)


def is_then_of_pair(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is of a time before and the bare one behind it of now."""
    following = scene.quantities_in(counted.end, counted.sentence.end)[:1]
    if counted.quantity.unit_class not in COUNTS or not following or following[0].unit_class not in COUNTS:
        return False
    if has_unit(scene, following[0]) or not _is_of_now(scene, counted, following[0]):
        return False
    return _is_of_then(scene, counted)


def is_of_earlier_boat(scene: Scene, measured: Measured) -> bool:
    """Return whether a boat's people had come in an earlier month: "in May another dinghy with 90 had come ashore"."""
    counted = measured.counted
    sentence = counted.sentence
    if counted.index == scene.lead:
        return False
    trip = measured.measure.name in OF_TRIPS and scene.marks(OTHER_TRIP, sentence).before(counted.start)
    if measured.measure.name not in OF_BOATS and not trip:
        return False
    if not any(is_earlier_month(scene, date) for date in scene.dates_in(sentence.start, sentence.end)):
        return False
    if trip:
        return True
    had = [cue for word in (Word.PLUPERFECT, Word.HAD) for cue in scene.tagged(word, sentence.start, sentence.end)]
    return bool(had) and not scene.tagged(Word.SAILED, sentence.start, sentence.end)


def _is_of_now(scene: Scene, counted: Counted, quantity: Quantity) -> bool:
    """Return whether a word of this year stands beside a number of a sentence, and no other number nearer."""
    times = scene.once(_times_of, counted.sentence).get(id(quantity), ())
    near = [one for one in times if scene.distance(quantity, one) <= TIMED_REACH]
    return bool(near) and _tells_now(scene, min(near, key=lambda one: scene.distance(quantity, one)))


def _is_of_then(scene: Scene, counted: Counted) -> bool:
    """Return whether the words of time that stand nearest to a number are all of a time before this year."""
    times = scene.once(_times_of, counted.sentence).get(id(counted.quantity), ())
    return bool(times) and all(_tells_then(scene, one) for one in times)


def _times_of(scene: Scene, sentence: Sentence) -> Mapping[int, Sequence[Spanned]]:
    """Return, by the identity of each count of a sentence, the words of time and the years that stand nearest to it."""
    counts = scene.quantities_in(sentence.start, sentence.end)
    counts = [one for one in counts if one.unit_class in COUNTS]
    found: dict[int, list[Spanned]] = {}
    for time in _times(scene, sentence) if counts else ():
        found.setdefault(id(_nearest(scene, counts, time)), []).append(time)
    return found


def _times(scene: Scene, sentence: Sentence) -> list[Spanned]:
    """Return the words of time and the years of a sentence."""
    begin, end = sentence.start, sentence.end
    spans: list[Spanned] = [cue for word in (Word.SO_FAR, Word.PAST) for cue in scene.tagged(word, begin, end)]
    taken = {position for one in spans for position in range(one.start, one.end)}
    dates = (one for one in scene.dates_in(begin, end) if len(one.value) == YEAR)
    return [*spans, *(one for one in dates if one.start not in taken)]


def _tells_now(scene: Scene, time: Spanned) -> bool:
    """Return whether a word of time is of the article's own year."""
    if isinstance(time, Cue):
        return Word.SO_FAR in time.tags
    dates = scene.dates_in(time.start, time.start + 1)
    return any(one.value == scene.present_year for one in dates)


def _tells_then(scene: Scene, time: Spanned) -> bool:
    """Return whether a word of time is of a year before the article's."""
    if isinstance(time, Cue):
        return Word.SO_FAR not in time.tags
    present = scene.present_year
    dates = scene.dates_in(time.start, time.start + 1)
    return present is not None and any(one.value < present for one in dates)


def _nearest(scene: Scene, counts: Sequence[Quantity], time: Spanned) -> Quantity:
    """Return the count of a sentence that a word of time stands nearest to, in its own part of the sentence.

    It is one of the few on either side of the time: a step over a number costs words, too.
    """
    at = bisect_left(counts, time.start, key=attrgetter("start"))
    near = counts[max(0, at - BESIDE) : at + BESIDE]
    return min(near, key=lambda one: (_cost(scene, one, time), one.start))


def _cost(scene: Scene, quantity: Quantity, time: Spanned) -> int:
    """Return how far a word of time stands from a number; "and" or a comma between them part them further."""
    start, end = min(quantity.end, time.end), max(quantity.start, time.start)
    parted = scene.has(Word.AND, start, end) or scene.text.find(",", start, end) >= 0
    return scene.distance(quantity, time) + PARTED_COST * parted
