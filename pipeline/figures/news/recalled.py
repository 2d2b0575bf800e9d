"""Tells whether the words of time around a figure recall it: last year, had been, a year now over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.lexicon import CONTEXT, PERSON, UNIT, Cue
from pipeline.figures.ground.lists import is_versus
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.settled import is_given
from pipeline.figures.news.bygone import (
    COULD_NOT,
    DATE_LIST,
    HAD_WIDTH,
    MONTH,
    OPENING,
    inflected,
    is_alike,
    is_deadline,
    is_granted_in,
    is_late,
    is_of_clause_beyond,
    is_plan,
    is_rate,
    is_since,
    is_since_when,
    is_to_be,
    is_under_paper,
    names_paper,
    opening_paper,
    opening_past,
    presents,
    was_given,
)
from pipeline.figures.news.clauses import COMMAS, bounds_people, in_aside, is_timed_apart, is_while_then
from pipeline.figures.news.editions import is_new_edition
from pipeline.figures.news.these_days import is_of_these_days
from pipeline.figures.tables import Word
from pipeline.model import Nature, UnitClass
from pipeline.spans import Spanned

#: A comma that parts words, and not the thousands of a number.
_PARTING = re.compile(r"[,،](?!\d)")
#: What parts a number from a date that is another's: a comma, or a bracket between.
_APART = re.compile(r"[,،](?!\d)|\s\(")
#: What sets a second clause against the first, under the same time.
_BUT = re.compile(r"[,،]\s(?:but|ma|però|pero|aunque|αλλά|όμως|ωστόσο)\s|(?:لیکن|مگر)\s", re.IGNORECASE)
#: How near, in words, a word must stand to colour a figure.
PAST_REACH, FUTURE_REACH, RECALLED_REACH, DATE_REACH = 14, 12, 9, 14
#: How far from a number a date stands at most that is said of that number alone ("900 in 2024").
DATED_REACH: Final = 4
#: The language whose auxiliary of the past perfect also says that there is something.
EXISTENTIAL: Final = "es"
#: Letters of a year and of a day in ISO form.
YEAR, DAY = 4, 10
#: Until which month the count of the year before is told as news, and for how many days of a month the one before it.
TOLD_MONTHS, FRESH_DAYS = 3, 7
#: The language whose future is a word of its own.
AUXILIARY: Final = "en"
#: "And" with an article, which leads on to another thing, and how near a word that dates a paper is to it.
ANOTHER: Final = re.compile(
    r"(?:,?\s(?:and|but)\s(?:may|can|will|must|are allowed|get)|"
    r"\s(?:and|e|ed|y|και)\s(?:an?|another|un|una|uno|otro|otra|μια|μία|έναν?|άλλη))\b"
)
PAPER_REACH: Final = 2
#: The past perfect of English, whatever its verb: "had wanted", "had originally been put", "had spoken of".
HAD_DONE: Final = re.compile(
    r"\bhad (?:(?:[a-z]+ly|not|never|also|only|once|earlier|first|at first|until then|by then|still) ){0,2}"
    r"(?:[a-z]{2,}ed|[a-z]{2,}(?:tt|ok|av|iv|ak|os|oz|is)en|[a-z]{2,}own|[a-z]{2,}ought|foreseen|seen|gone|come|become|"
    r"been|made|paid|laid|said|told|sold|held|built|sent|spent|meant|kept|left|lost|met|led|fed|fled|found|given|got|"
    r"gotten|put|set|cut|let|run|risen|fallen|begun|sunk|sworn|drawn|won|done|taken)\b",
    re.IGNORECASE,
)
#: A month that opens a sentence, and what tells of losses.
IN_MONTH: Final = re.compile(
    r"\b(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
LOST: Final = frozenset({CONTEXT + "deaths", UNIT + "deaths", CONTEXT + "missing", UNIT + "missing"})
#: What parts two main clauses.
CLAUSE: Final = re.compile(r"[;:]|, (?:and|but|while|whereas|although|though|so|or|yet)\b", re.IGNORECASE)
#: What anchors a past perfect in the day that is told of: "by Monday 900 had landed", "by noon they had counted 40".
BY_TIME: Final = re.compile(
    r"\bby (?:the )?(?:(?:early|late|mid) ?-?)?(?:noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall|"
    r"morning|afternoon|evening|night|then|today|now|\w+day|(?:end|middle|start) of|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|\d)\b",
    re.IGNORECASE,
)


def is_recalled(scene: Scene, measured: Measured) -> bool:
    """Return whether words of time around a figure recall it, and none nearer by tells what is to come."""
    counted = measured.counted
    old = words_near(scene, counted, Word.RECALLED, reach=RECALLED_REACH) if not is_given(scene, counted) else []
    old = [cue for cue in old if not presents(scene, counted, cue)] or opening_paper(scene, counted)
    old = [cue for cue in old if not (is_to_be(scene, cue) or is_of_clause_beyond(scene, counted, cue))]
    if any(not _is_of_paper_under(scene, counted, cue) for cue in old) or _is_pluperfect(scene, measured):
        return True
    future = [one for tag in (Word.FUTURE, Word.SO_FAR) for one in words_near(scene, counted, tag, reach=FUTURE_REACH)]
    future = [one for one in future if not COULD_NOT.match(scene.text, one.start)] or inflected(scene, counted)
    past = words_near(scene, counted, Word.PAST, reach=PAST_REACH)
    past = [cue for cue in past if not _is_up_to_now(scene, cue) and not _is_of_another(scene, counted, cue)]
    past = [cue for cue in past if not any(of(scene, counted, cue) for of in (_ends_paper, is_rate, is_under_paper))]
    past = past or opening_past(scene, measured)
    counts = measured.measure.nature is Nature.FLOW or measured.measure.refines is not None
    counts = counts or (counted.index == scene.lead and was_given(scene, counted))
    ahead = scene.quantities_in(counted.sentence.start, counted.start)
    first = not any(is_alike(one, counted.quantity) for one in ahead) and not in_aside(scene, counted, past)
    if past and not (counted.index == scene.lead and counts and first):
        nearest_past = min(scene.distance(counted, cue) for cue in past)
        nearest_future = min((scene.distance(counted, cue) for cue in future), default=nearest_past + 1)
        return nearest_past < nearest_future
    return not future and _past_year(scene, measured)


def _is_of_paper_under(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a word only tells of the paper behind what is to come: "go under the deal ratified in 2023"."""
    papers = scene.tagged(Word.PAPER, counted.end, cue.start)[-1:]
    named = any(scene.distance(one, cue) <= 1 for one in papers)
    return named and bool(scene.tagged(Word.FUTURE, counted.left, cue.start))


def _ends_paper(scene: Scene, counted: Counted, cue: Spanned) -> bool:
    """Return whether a word or date only tells which paper is meant, and "and" leads on from it to the number.

    "Progress on the memorandum signed in 2025 and a quota of 900".
    """
    begin = counted.sentence.start
    near = scene.dates_in(cue.end, cue.end + DATE_LIST)
    end = next((one.end for one in near if scene.distance(cue, one) == 0), cue.end)
    leads_on = end < counted.start and bool(ANOTHER.match(scene.text, end))
    papers = scene.tagged(Word.PAPER, begin, cue.start)[-1:] if leads_on else []
    told = scene.tagged(Word.VERB, begin, papers[0].start) if papers else []
    return not told and any(scene.distance(one, cue) <= PAPER_REACH for one in papers)


def _dates_paper(scene: Scene, counted: Counted, date: DateMention) -> bool:
    """Return whether a date only tells of when the paper was reached under which something is to come."""
    old = scene.tagged(Word.RECALLED, counted.end, date.start)[-1:]
    return any(scene.distance(cue, date) == 0 and _is_of_paper_under(scene, counted, cue) for cue in old)


def _is_of_another(scene: Scene, counted: Counted, cue: Spanned, *, reach: int = PAST_REACH) -> bool:
    """Return whether a word of the past or a date stands nearer to another number, and a comma parts it from here."""
    between = min(counted.end, cue.end), max(counted.start, cue.start)
    if is_of_clause_beyond(scene, counted, cue) or is_while_then(scene, counted, cue):
        return True
    parted = bool(_APART.search(scene.text, *between)) or bool(scene.tagged(Word.WHEN, counted.end, cue.start))
    parted = parted or is_timed_apart(scene, counted, cue, present=scene.present_year)
    if not parted or _opens_both(scene, counted, cue):
        return False
    own, mine = scene.distance(counted, cue), counted.quantity.number_start
    nearer = min(own - 1, reach)
    others = scene.quantities_near(cue, counted.sentence, reach=nearer)
    return any(one.number_start != mine for one in others)


def _opens_both(scene: Scene, counted: Counted, date: Spanned) -> bool:
    """Return whether a time that opens the sentence is of its second clause too: "In 2024 900 were open, but 300 came".

    That clause names no time of its own.
    """
    opens = date.end <= counted.start and date.start - counted.sentence.start <= OPENING
    if not opens or not _BUT.search(scene.text, date.end, counted.start):
        return False
    now = scene.tagged(Word.SO_FAR, date.end, counted.right)
    return not now and not scene.dates_in(date.end, counted.right)


def _is_up_to_now(scene: Scene, cue: Cue) -> bool:
    """Return whether a word of the past leads to a date of the article's own year, or to a time that ends now.

    "Signed in July"; "in the past eleven months".
    """
    following = scene.quantities_in(cue.end, cue.end + DATE_LIST)[:1]
    if any(one.unit_class is UnitClass.DURATION and scene.distance(cue, one) == 0 for one in following):
        return True
    present = scene.present_year
    dates = scene.dates_in(cue.end, cue.end + DATE_LIST)
    return any(scene.distance(cue, date) == 0 and date.value[:YEAR] == present for date in dates)


def _is_pluperfect(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure had happened before, and is not just reported: "he said 40 had been returned"."""
    counted = measured.counted
    near = [*words_near(scene, counted, Word.PLUPERFECT, reach=PAST_REACH), *_had_done(scene, counted)]
    near = [one for one in near if not _is_there_was(scene, counted, one)]
    near = [one for one in near if ";" not in scene.text[min(one.end, counted.end) : max(one.start, counted.start)]]
    own = any(not (_is_of_clause_apart(scene, counted, cue) or _is_of_another(scene, counted, cue)) for cue in near)
    if not own:
        return False
    said = scene.tagged(Word.SAYS, counted.sentence.start, counted.start)
    if _have_applied(scene, measured) or is_of_these_days(scene, measured):
        return False
    if measured.measure.nature is Nature.TOLL:
        return not said and _is_of_other_wreck(scene, counted)
    if counted.index != scene.lead and words_near(scene, counted, Word.SO_FAR, reach=FUTURE_REACH):
        return True
    return not said and not _is_quoted(scene, near, counted)


def _have_applied(scene: Scene, measured: Measured) -> bool:
    """Return whether people had applied for what the article tells of, at no time of their own: "9,000 had applied"."""
    noun, sentence = measured.counted.noun, measured.counted.sentence
    people = noun is None or PERSON in noun.tags
    return measured.measure.family == "applicants" and people and not scene.dates_in(sentence.start, sentence.end)


def _is_there_was(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether "había" has no participle but the number, so that it only says there were: "había 14 menores"."""
    there = scene.document.article.language == EXISTENTIAL and cue.end <= counted.start
    return there and scene.distance(cue, counted) == 0


def _is_of_other_wreck(scene: Scene, counted: Counted) -> bool:
    """Return whether losses in the past perfect are no news: of a month named, or behind a text that tells no loss.

    "In February 16 had lost their lives"; "The survivors are back. Some 40 had died on that journey".
    """
    sentence = counted.sentence
    if counted.index <= scene.lead or not _had_done(scene, counted):
        return False
    told = any(scene.has(tag, 0, counted.start) for tag in LOST)
    return scene.marks(IN_MONTH, sentence).before(counted.start) is not None or not told


def _had_done(scene: Scene, counted: Counted) -> list[Cue]:
    """Return the past perfects of any verb around a number that the article does not open with, in English.

    "Brussels had proposed 20,000"; not "by Monday 900 had landed", which is told of that day.
    """
    sentence = counted.sentence
    if scene.document.article.language != AUXILIARY or counted.index == scene.lead:
        return []
    begin, end = max(sentence.start, counted.start - HAD_WIDTH), min(sentence.end, counted.end + HAD_WIDTH)
    if "had " not in scene.text[begin:end] or BY_TIME.search(scene.text, begin, end):
        return []
    found = (
        Cue(one.start(), one.end(), frozenset({Word.PLUPERFECT})) for one in HAD_DONE.finditer(scene.text, begin, end)
    )
    return [one for one in found if scene.distance(counted, one) <= PAST_REACH and not _is_parted(scene, counted, one)]


def _is_parted(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a past perfect tells of a boat that had set out, or of something else than the number.

    "They had flown to Tunis, and 900 places will be opened".
    """
    sailed = [one for word in (Word.SAILED, Word.DEPART) for one in scene.tagged(word, cue.start, cue.end)]
    start, end = min(counted.end, cue.end), max(counted.start, cue.start)
    return bool(sailed) or bool(CLAUSE.search(scene.text, start, end))


def _is_quoted(scene: Scene, near: Sequence[Cue], counted: Counted) -> bool:
    """Return whether a verb of saying follows behind a comma: "40 had been returned, the ministry told the panel"."""
    last = max(cue.end for cue in near)
    says = scene.tagged(Word.SAYS, max(last, counted.end), counted.sentence.end)
    return any(_PARTING.search(scene.text, max(last, counted.end), cue.start) for cue in says[:1])


def _is_of_clause_apart(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a verb stands in a relative clause that does not tell what the number is news of.

    "Claims, which had reached 9,000 in 2022, fell to 3,000"; "40 Afghans whose claims had failed were flown home".
    """
    if cue.start < counted.start:
        openings = scene.tagged(Word.RELATIVE, counted.sentence.start, cue.start)[-1:]
        parted = bool(_PARTING.search(scene.text[cue.end : counted.start]))
        apart = any(scene.is_behind(COMMAS, one.start) for one in openings)
        return parted and apart
    openings = scene.tagged(Word.RELATIVE, counted.end, cue.start)
    before = scene.tagged(Word.STOP, counted.sentence.start, counted.start)[-1:]
    whole = (one for one in before if Word.WITH not in one.tags)
    return bool(openings) and not any(scene.distance(one, counted) == 0 for one in whole)


def _past_year(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure's own date lies in a year before the article's."""
    counted, present = measured.counted, scene.present_year
    date = own_date(scene, counted)
    if present is None or date is None or date.relative or is_plan(scene, date):
        return False
    if _is_last_count(scene, measured, date) or is_since(scene, measured, date) or is_late(scene, measured, date):
        return False
    if counted.quantity.unit_class is UnitClass.PERCENT and date.start > counted.start:
        return False
    if counted.quantity.unit_class is UnitClass.DURATION and is_deadline(scene, date):
        return False
    return date.value.rsplit("/", maxsplit=1)[-1][:YEAR] < present


def _is_last_count(scene: Scene, measured: Measured, date: DateMention) -> bool:
    """Return whether the figure counts the whole of the year before the article's, which is told in the next."""
    published = scene.document.article.published
    counts = measured.measure.nature is Nature.FLOW or measured.measure.refines is not None
    counts = counts or (measured.measure.nature is Nature.TOLL and measured.counted.index == scene.lead)
    counts = counts or (measured.counted.index == scene.lead and was_given(scene, measured.counted))
    if published is None or not counts or len(date.value) != YEAR:
        return False
    if int(date.value) != int(published[:YEAR]) - 1:
        return False
    if int(published[YEAR + 1 : MONTH]) <= TOLD_MONTHS:
        return True
    return measured.counted.index == scene.lead or speaks_of(measured, scene.title_cues)


def own_date(scene: Scene, counted: Counted, *, of_saying: bool = True) -> DateMention | None:
    """Return the date of the sentence nearest to a number that is not said of another, or None.

    The day on which something was only said ("the bank said on Monday") counts where ``of_saying`` says so.
    """
    dates = [
        date
        for date in scene.dates_near(counted, counted.sentence, reach=DATE_REACH)
        if not scene.tagged(Word.VERSUS, counted.end, date.start) or is_versus(scene, counted)
        if not _is_of_another(scene, counted, date, reach=DATED_REACH)
        if of_saying or not _is_of_saying(scene, date)
        if not _dates_paper(scene, counted, date) and not _ends_paper(scene, counted, date)
        if not (names_paper(scene, counted, date) or is_new_edition(scene, date) or bounds_people(scene, counted, date))
    ]
    taken = scene.quantities_in(counted.sentence.start, counted.start)[-1:]
    near = sorted(
        (scene.distance(counted, one), bool(taken) and one.start < counted.start, one.start, one) for one in dates
    )
    found = near[0][3] if near else None
    ahead = () if near else scene.dates_in(counted.sentence.start, counted.start)[:1]
    found = next((date for date in ahead if _opens_both(scene, counted, date)), found)
    return _gone_by(scene, counted, found) if found is not None else None


def _gone_by(scene: Scene, counted: Counted, date: DateMention) -> DateMention:
    """Return a month to come as the last one of its name where its sentence tells what happened: "died in January"."""
    published = scene.document.article.published
    if scene.document.article.language != AUXILIARY or published is None:
        return date
    if not date.relative or len(date.value) != MONTH or date.value <= published[:MONTH]:
        return date
    ahead = [cue for tag in (Word.FUTURE, Word.PLANNED) for cue in _of_sentence(scene, counted, tag)]
    granted = is_granted_in(scene, counted, date)
    ahead = [cue for cue in ahead if not granted or cue.start < date.start]
    named = scene.text[date.start : date.end].split()
    if ahead or len(named) > 1 or not (granted or _of_sentence(scene, counted, Word.OBSERVED)):
        return date
    return replace(date, value=f"{int(date.value[:YEAR]) - 1}{date.value[YEAR:]}")


def _of_sentence(scene: Scene, counted: Counted, tag: str) -> list[Cue]:
    return scene.tagged(tag, counted.sentence.start, counted.sentence.end)


def _is_of_saying(scene: Scene, date: DateMention) -> bool:
    """Return whether a day stands right beside a verb of saying: "said on Monday", "on Monday said"."""
    if len(date.value) != DAY:
        return False
    low, high = max(0, date.start - DATE_LIST), date.end + DATE_LIST
    cues = [*scene.tagged(Word.SAYS, low, high), *scene.tagged(Word.DENY, low, high)]
    return any(scene.distance(cue, date) <= (1 if cue.end <= date.start else 0) for cue in cues)


def words_near(scene: Scene, counted: Counted, tag: str, *, reach: int) -> list[Cue]:
    """Return the cues of a kind in the number's sentence, at most ``reach`` words away."""
    return scene.tagged_near(tag, counted, counted.sentence, reach=reach)


def speaks_of(measured: Measured, cues: Sequence[Cue]) -> bool:
    """Return whether any of the cues speaks of what a figure measures."""
    spoken_of = (measured.measure.name, *measured.measure.opened_by)
    names = {prefix + name for prefix in (UNIT, CONTEXT) for name in spoken_of}
    return any(names & cue.tags for cue in cues)


def is_of_earlier_month(scene: Scene, counted: Counted) -> bool:
    """Return whether the figure's own date is a month before the article's: an incident that is no longer its news.

    A month just over is still news in the first days of the next.
    """
    date = own_date(scene, counted)
    if date is None:
        only = scene.dates_in(counted.sentence.start, counted.sentence.end)
        date = only[0] if len(only) == 1 and not is_since_when(scene, only[0]) else None
    return date is not None and is_earlier_month(scene, date)


def is_earlier_month(scene: Scene, date: DateMention) -> bool:
    """Return whether a date lies in a month before the article's, a month just over left out."""
    published = scene.document.article.published
    if published is None or "/" in date.value or len(date.value) < MONTH:
        return False
    over = date.value[:MONTH] < published[:MONTH]
    months = int(published[YEAR + 1 : MONTH]) - int(date.value[YEAR + 1 : MONTH])
    just = date.value[:YEAR] == published[:YEAR] and months == 1
    return over and not (just and int(published[MONTH + 1 : DAY]) <= FRESH_DAYS)
