"""Reads what surrounds a figure: news or recalled, how firmly said, denied, for which period, by whom, its scope."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.cast import says
from pipeline.figures.concepts import PartyRule, RoleRule
from pipeline.figures.lexicon import CONTEXT, SCOPE, UNIT, Cue
from pipeline.figures.lists import is_versus
from pipeline.figures.mention import Counted, Measured
from pipeline.figures.nouns import COUNTS
from pipeline.figures.scene import Scene
from pipeline.figures.tables import Word
from pipeline.model import ChangeKind, FigureStatus, Nature, Per, Role, UnitClass
from pipeline.spans import Spanned

#: A comma that parts words, and not the thousands of a number.
_PARTING = re.compile(r"[,،](?!\d)")
_STOP = re.compile(r"[.,;:!?۔()\n]")
#: How near, in words, a word must stand to colour a figure.
PAST_REACH: Final = 14
FUTURE_REACH: Final = 12
RECALLED_REACH: Final = 9
DENIAL_REACH: Final = 2
YEARLY_REACH: Final = 7
#: How far, in characters, the neighbours of a date in a list may stand.
DATE_LIST: Final = 16
STATUS_REACH: Final = 8
SCOPE_REACH: Final = 6
DATE_REACH: Final = 14
#: How far from a number a date stands at most that is said of that number alone ("900 in 2024").
DATED_REACH: Final = 4
#: Commas of the languages we read.
COMMAS: Final = (",", "،")
#: How many sentences make the lead.
LEAD: Final = 2
#: How far behind the start of its sentence a word may stand that opens it ("just a month ago"), in characters.
OPENING: Final = 12
#: An article of so few sentences is all lead.
SHORT: Final = 8
#: How far the word that allows something may stand from those it allows, in words.
ALLOWED_REACH: Final = 12
#: How far a word of lacking may stand from what is lacked, in words.
NEED_REACH: Final = 6
#: The measure of people who are there already, and how far what says so may stand from the people counted.
RESIDENTS: Final = "residents"
LIVED_REACH: Final = 2
THERE_REACH: Final = 16
#: Letters of a day in ISO form: what a level is said on is no period of it.
DAY: Final = 10
#: Letters of a year in an ISO date.
YEAR: Final = 4
#: How far back a word that sets a number behind the news may stand, in words.
BEHIND_REACH: Final = 30
#: Families of what a paper grants, how far its name may stand from the number, and its date from its name.
IN_PAPERS: Final = frozenset({"labour", "funding", "permit_length", "stay_length", "centre_places", "applicants"})
PAPER_REACH: Final = 25
PAPER_DATE: Final = 5
#: Until which month the count of the year before is told as news, whatever the title says.
TOLD_MONTHS: Final = 3
#: Families of an incident's loss.
LOSSES: Final = frozenset({"deaths", "missing", "rescued"})
#: For how many days of a month the one before it is still news.
FRESH_DAYS: Final = 7
#: Letters of a month in ISO form.
MONTH: Final = 7
#: Status words, most telling first.
STATUSES: Final = (
    FigureStatus.CLAIMED,
    FigureStatus.TARGET,
    FigureStatus.ALLOCATED,
    FigureStatus.PLANNED,
    FigureStatus.ANNOUNCED,
    FigureStatus.ESTIMATED,
    FigureStatus.OBSERVED,
)
#: The longest speaker kept, in characters.
SPEAKER_LENGTH: Final = 80


def role(scene: Scene, measured: Measured, antecedent: Role | None) -> Role:
    """Return whether the figure is the article's news or recalled; a list goes on in the role it began with."""
    counted = measured.counted
    if measured.measure.role is RoleRule.BACKGROUND:
        led = counted.index == scene.lead or (measured.antecedent is not None and antecedent is Role.NEWS)
        told = led and not (_is_recalled(scene, measured) or is_versus(scene, counted) or is_old_end(scene, counted))
        return Role.NEWS if told or _is_allowed(scene, measured) else Role.BACKGROUND
    if is_versus(scene, counted) or is_old_end(scene, counted):
        return Role.BACKGROUND
    if antecedent is not None and measured.antecedent is not None and not _goes_on_behind(scene, measured):
        return Role.BACKGROUND if _turns_back(scene, measured) else antecedent
    if _is_past(scene, measured):
        return Role.BACKGROUND
    return Role.NEWS if _is_told(scene, measured) else Role.BACKGROUND


def _is_past(scene: Scene, measured: Measured) -> bool:
    """Return whether the sentence recalls the figure, or sets it as the need behind the news."""
    counted = measured.counted
    if _is_recalled(scene, measured) and not is_denied(scene, measured):
        return True
    if (
        _is_there(scene, measured)
        or _is_behind(scene, counted)
        or _is_of_old_paper(scene, measured)
        or (measured.measure.nature is Nature.TOLL and _is_aftermath(scene))
    ):
        return True
    if measured.measure.family in LOSSES and counted.index != scene.lead and _is_of_earlier_month(scene, counted):
        return True
    completed = bool(measured.measure.refines) and _is_completed(scene, counted)
    return completed or (_is_need(scene, measured) and counted.index > scene.lead)


def _is_of_earlier_month(scene: Scene, counted: Counted) -> bool:
    """Return whether the figure's own date is a month before the article's: an incident that is no longer its news.

    A month just over is still news in the first days of the next.
    """
    published, date = scene.document.article.published, _own_date(scene, counted)
    if published is None or date is None or "/" in date.value or len(date.value) < MONTH:
        return False
    over = date.value[:MONTH] < published[:MONTH]
    return over and (int(published[MONTH + 1 : DAY]) > FRESH_DAYS or not published.startswith(date.value[:YEAR]))


def is_of_all(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is the quota of all nations, which the title does not speak of."""
    counted = measured.counted
    if measured.measure.family != "labour":
        return False
    spoken = any(Word.TOTAL in cue.tags or Word.DECREE in cue.tags for cue in scene.title_cues)
    wide = any(says(scene, measured, word) for word in (Word.TOTAL, Word.DECREE))
    return wide and not spoken and not scene.places_in(counted.start, counted.right)


def _is_there(scene: Scene, measured: Measured) -> bool:
    """Return whether the people counted are said to work somewhere already: "some 7,000 Filipinos work in Prague"."""
    counted = measured.counted
    if measured.measure.parties is not PartyRule.CORRIDOR or counted.quantity.unit_class not in COUNTS:
        return False
    there = scene.tagged(Word.THERE, counted.end, counted.right)
    if any(scene.distance(counted, cue) <= THERE_REACH for cue in there):
        return True
    if measured.measure.family == "applicants":
        return False
    lived = scene.tagged(CONTEXT + RESIDENTS, counted.quantity.number_end, counted.right)
    return any(scene.distance(counted, cue) <= LIVED_REACH for cue in lived) and not _is_allowed(scene, measured)


def _is_behind(scene: Scene, counted: Counted) -> bool:
    """Return whether words before the number set it behind the news: "recall that", "within a decree of"."""
    cues = scene.tagged(Word.BEHIND, counted.sentence.start, counted.start)
    return any(scene.distance(counted, cue) <= BEHIND_REACH for cue in cues)


def _is_of_old_paper(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure stands in a paper of an earlier year or month: "the accord of May 2023 foresees"."""
    counted, present = measured.counted, scene.document.article.published
    if present is None or counted.index == scene.lead or measured.measure.family not in IN_PAPERS:
        return False
    papers = scene.tagged(Word.PAPER, counted.sentence.start, counted.sentence.end)
    papers = [one for one in papers if scene.distance(one, counted) <= PAPER_REACH]
    dates = scene.dates_in(counted.sentence.start, counted.sentence.end)
    return any(
        scene.distance(paper, date) <= PAPER_DATE and not date.relative and date.value[:YEAR] < present[:YEAR]
        for paper in papers
        for date in dates
        if "/" not in date.value
    )


def _is_aftermath(scene: Scene) -> bool:
    """Return whether the article is of a trial or an anniversary, which its first sentence says."""
    end = scene.sentences[scene.lead].end if scene.sentences else 0
    return bool(scene.tagged(Word.AFTERMATH, 0, end))


def _is_told(scene: Scene, measured: Measured) -> bool:
    """Return whether the article is about a figure that its sentence does not recall."""
    match measured.measure.role:
        case RoleRule.OPENING:
            return _opens(scene, measured) or _is_allowed(scene, measured)
        case RoleRule.LEAD:
            return _leads(scene, measured)
        case _:
            return True


def _turns_back(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure recalls what the one it continues tells: "last year 13,600 went"."""
    counted, before = measured.counted, measured.antecedent
    if before is not None and before.counted.index != counted.index:
        return _is_recalled(scene, measured) or _is_behind(scene, counted)
    cues = scene.tagged(Word.RECALLED, counted.left, counted.start)
    if any(scene.distance(counted, cue) <= STATUS_REACH for cue in cues):
        return True
    return scene.document.article.published is not None and _is_of_year_before(scene, measured)


def _is_of_year_before(scene: Scene, measured: Measured) -> bool:
    """Return whether a year now over stands between a figure and the one it continues: "900, when 2024 saw 700"."""
    before, present = measured.antecedent, _present_year(scene)
    if before is None or present is None:
        return False
    start = measured.counted.start
    dates = [one for one in scene.dates_in(before.counted.end, start) if ";" not in scene.text[one.end : start]]
    return any(len(date.value) == YEAR and date.value < present for date in dates[-1:])


def _goes_on_behind(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure is not told of as the one before: that stands in a relative clause, or turns back.

    "Claims, which had hit 9,000, fell to 4,000"; "5,000, after 6,000 in 2024. By citizenship: 900 Afghans".
    """
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return before is not None and before.antecedent is not None and _turns_back(scene, before)
    openings = scene.tagged(Word.RELATIVE, counted.sentence.start, before.counted.start)[-1:]
    apart = any(scene.text[: one.start].rstrip().endswith(COMMAS) for one in openings)
    between = scene.text[before.counted.end : counted.start]
    verbs = scene.tagged(Word.CHANGE, before.counted.end, counted.start)
    return apart and between.lstrip().startswith(COMMAS) and bool(verbs)


def _opens(scene: Scene, measured: Measured) -> bool:
    """Return whether the title or the first sentence speaks of what the figure measures."""
    first = scene.cues_in(0, scene.sentences[scene.lead].end) if scene.sentences else ()
    return measured.counted.index == scene.lead or _names(measured, (*scene.title_cues, *first))


def _names(measured: Measured, cues: Sequence[Cue]) -> bool:
    spoken_of = (measured.measure.name, *measured.measure.opened_by)
    names = {prefix + name for prefix in (UNIT, CONTEXT) for name in spoken_of}
    return any(names & cue.tags for cue in cues)


def _is_allowed(scene: Scene, measured: Measured) -> bool:
    """Return whether people who are there already are now allowed something, which is news."""
    counted = measured.counted
    may = scene.tagged(Word.MAY, counted.sentence.start, counted.sentence.end)
    return any(scene.distance(counted, cue) <= ALLOWED_REACH for cue in may)


def is_old_end(scene: Scene, counted: Counted) -> bool:
    """Return whether the number is what another was before: the first of "from 8,600 to 4,560"."""
    if counted.quantity.change_kind is not ChangeKind.FROM_TO:
        return False
    following = scene.quantities_in(counted.end, counted.right + 1)
    return any(one.change_kind is ChangeKind.FROM_TO for one in following[:1])


def _is_need(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is of what a labour market lacks."""
    counted = measured.counted
    return measured.measure.family == "labour" and bool(_near(scene, counted, Word.NEED, reach=NEED_REACH))


def _leads(scene: Scene, measured: Measured) -> bool:
    """Return whether the article opens with the figure's subject."""
    if measured.counted.index < scene.lead + LEAD or len(scene.sentences) <= SHORT:
        return True
    lead = scene.cues_in(0, scene.sentences[min(LEAD, len(scene.sentences)) - 1].end)
    return _names(measured, (*scene.title_cues, *lead))


def _near(scene: Scene, counted: Counted, tag: str, *, reach: int) -> list[Cue]:
    cues = scene.tagged(tag, counted.sentence.start, counted.sentence.end)
    return [cue for cue in cues if scene.distance(counted, cue) <= reach]


def _is_recalled(scene: Scene, measured: Measured) -> bool:
    counted = measured.counted
    if _near(scene, counted, Word.RECALLED, reach=RECALLED_REACH) or _is_pluperfect(scene, measured):
        return True
    future = [one for tag in (Word.FUTURE, Word.SO_FAR) for one in _near(scene, counted, tag, reach=FUTURE_REACH)]
    past = _near(scene, counted, Word.PAST, reach=PAST_REACH)
    past = [cue for cue in past if not _is_of_present_year(scene, cue) and not _is_of_another(scene, counted, cue)]
    past = past or _opening_past(scene, measured)
    counts = measured.measure.nature is Nature.FLOW or measured.measure.refines is not None
    ahead = scene.quantities_in(counted.sentence.start, counted.start)
    first = counted.quantity.unit_class not in COUNTS or not any(one.unit_class in COUNTS for one in ahead)
    if past and not (counted.index == scene.lead and counts and first):
        nearest_past = min(scene.distance(counted, cue) for cue in past)
        nearest_future = min((scene.distance(counted, cue) for cue in future), default=nearest_past + 1)
        return nearest_past < nearest_future
    return not future and _past_year(scene, measured)


def _opening_past(scene: Scene, measured: Measured) -> list[Cue]:
    """Return the word of the past that opens the sentence of a toll: "A month ago, off the same coast, 30 had died"."""
    sentence = measured.counted.sentence
    opening = sentence.start + OPENING
    cues = scene.tagged(Word.PAST, sentence.start, opening)
    return [cue for cue in cues if not scene.tagged(Word.SO_FAR, cue.end, measured.counted.start)]


def _is_of_another(scene: Scene, counted: Counted, cue: Spanned, *, reach: int = PAST_REACH) -> bool:
    """Return whether a word of the past or a date stands nearer to another number, and a comma parts it from here."""
    between = scene.text[min(counted.end, cue.end) : max(counted.start, cue.start)]
    if not _PARTING.search(between):
        return False
    others = scene.quantities_in(counted.sentence.start, counted.sentence.end)
    own, mine = scene.distance(counted, cue), counted.quantity.number_start
    return any(one.number_start != mine and scene.distance(one, cue) < min(own, reach + 1) for one in others)


def _is_of_present_year(scene: Scene, cue: Cue) -> bool:
    """Return whether a date of the article's own year stands right behind a word of the past ("signed in July")."""
    present = _present_year(scene)
    dates = scene.dates_in(cue.end, cue.end + DATE_LIST)
    return any(scene.distance(cue, date) == 0 and date.value[:YEAR] == present for date in dates)


def _is_pluperfect(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure had happened before, and is not just reported: "he said 40 had been returned"."""
    counted = measured.counted
    near = _near(scene, counted, Word.PLUPERFECT, reach=PAST_REACH)
    own = any(not (_is_of_clause_apart(scene, counted, cue) or _is_of_another(scene, counted, cue)) for cue in near)
    if measured.measure.nature is Nature.TOLL or not own:
        return False
    return not scene.tagged(Word.SAYS, counted.sentence.start, counted.start)


def _is_of_clause_apart(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether a verb stands in a relative clause that does not tell what the number is news of.

    "Claims, which had reached 9,000 in 2022, fell to 3,000"; "40 Afghans whose claims had failed were flown home".
    """
    if cue.start < counted.start:
        openings = scene.tagged(Word.RELATIVE, counted.sentence.start, cue.start)[-1:]
        parted = bool(_PARTING.search(scene.text[cue.end : counted.start]))
        apart = any(scene.text[: one.start].rstrip().endswith(COMMAS) for one in openings)
        return parted and apart
    openings = scene.tagged(Word.RELATIVE, counted.end, cue.start)
    before = scene.tagged(Word.STOP, counted.sentence.start, counted.start)[-1:]
    return bool(openings) and not any(scene.distance(one, counted) == 0 for one in before)


def _past_year(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure's own date lies in a year before the article's."""
    counted = measured.counted
    present = _present_year(scene)
    date = _own_date(scene, counted)
    if present is None or date is None or date.relative or _is_plan(scene, date):
        return False
    if _is_last_count(scene, measured, date):
        return False
    if counted.quantity.unit_class is UnitClass.PERCENT and date.start > counted.start:
        return False
    if counted.quantity.unit_class is UnitClass.DURATION and _is_deadline(scene, date):
        return False
    return date.value.rsplit("/", maxsplit=1)[-1][:YEAR] < present


def _is_deadline(scene: Scene, date: DateMention) -> bool:
    """Return whether a date only ends what is asked of people now ("before 31 December, at least five months")."""
    near = scene.tagged(Word.LAPSE, max(0, date.start - DATE_LIST), date.end + DATE_LIST)
    return any(scene.distance(cue, date) <= 1 for cue in near)


def _is_last_count(scene: Scene, measured: Measured, date: DateMention) -> bool:
    """Return whether the figure counts the whole of the year before the article's, which is told in the next."""
    published = scene.document.article.published
    counts = measured.measure.nature is Nature.FLOW or measured.measure.refines is not None
    counts = counts or (measured.measure.nature is Nature.TOLL and measured.counted.index == scene.lead)
    if published is None or not counts or len(date.value) != YEAR:
        return False
    if int(date.value) != int(published[:YEAR]) - 1:
        return False
    if int(published[YEAR + 1 : MONTH]) <= TOLD_MONTHS:
        return True
    return measured.counted.index == scene.lead or _names(measured, scene.title_cues)


def _is_plan(scene: Scene, date: DateMention) -> bool:
    """Return whether an undated article sets a span rather than recalls one: "for 2024", "2024, 2025 and 2026"."""
    if scene.document.article.published is not None:
        return False
    near = (max(0, date.start - DATE_LIST), date.end + DATE_LIST)
    governed = any(scene.distance(cue, date) == 0 for cue in scene.tagged(Word.PERIOD, *near) if cue.end <= date.start)
    listed = any(scene.distance(one, date) <= 1 for one in scene.dates_in(*near) if one != date)
    return governed or listed


def _is_completed(scene: Scene, counted: Counted) -> bool:
    """Return whether an undated article tells of something done in a year it names: its own events need no year."""
    date = _own_date(scene, counted)
    return scene.document.article.published is None and date is not None and len(date.value) == YEAR


def _present_year(scene: Scene) -> str | None:
    """Return the year the article was written in: of its publication, or the last one it names."""
    if scene.document.article.published:
        return scene.document.article.published[:YEAR]
    years = [date.value[:YEAR] for date in scene.document.dates]
    return max(years, default=None)


def _own_date(scene: Scene, counted: Counted) -> DateMention | None:
    dates = [
        date
        for date in scene.dates_in(counted.sentence.start, counted.sentence.end)
        if not scene.tagged(Word.VERSUS, counted.end, date.start) or is_versus(scene, counted)
        if not _is_of_another(scene, counted, date, reach=DATED_REACH)
    ]
    near = sorted((scene.distance(counted, date), date.start, date) for date in dates)
    return near[0][2] if near and near[0][0] <= DATE_REACH else None


def period(scene: Scene, group: Sequence[Measured], at: int) -> str | None:
    """Return the ISO period of the figure at ``at`` of a coordinate list; a list of as many dates gives one to each."""
    first, last = group[0].counted, group[-1].counted
    dates = scene.dates_in(last.quantity.number_end, last.right)
    if len(group) > 1 and len(dates) == len(group):
        return dates[at].value
    date = _own_date(scene, group[at].counted)
    if date is None or first.index != group[at].counted.index:
        return None
    is_day = len(date.value) == DAY and group[at].measure.nature is Nature.LEVEL
    return None if is_day else date.value


def per(scene: Scene, measured: Measured, following: Per) -> Per:
    """Return the span a rate is stated for; ``following`` is that of the number it is coordinate with."""
    counted = measured.counted
    if counted.quantity.per is not Per.NONE:
        return counted.quantity.per
    if scene.tagged(Word.FIRST_YEAR, counted.left, counted.right):
        return Per.YEAR
    yearly = [cue for cue in scene.tagged(Word.YEARLY, counted.left, counted.right) if not _is_of_last(cue, counted)]
    if any(scene.distance(counted, cue) <= YEARLY_REACH for cue in yearly):
        return Per.YEAR
    return following


def _is_of_last(cue: Cue, counted: Counted) -> bool:
    """Return whether a word stands nearer to the number before than to this one."""
    return counted.sentence.start < counted.left <= cue.start < counted.start and (
        cue.start - counted.left < counted.start - cue.end
    )


def is_denied(scene: Scene, measured: Measured) -> bool:
    """Return whether the sentence denies the figure."""
    counted = measured.counted
    if _near(scene, counted, Word.DENY, reach=PAST_REACH):
        return True
    return bool(_near(scene, counted, Word.NOT, reach=DENIAL_REACH))


def status(scene: Scene, measured: Measured) -> FigureStatus:
    """Return how firmly the figure is stated: by the nearest word that says so, or as its measure usually is."""
    if measured.measure.parties is not PartyRule.CORRIDOR:
        return measured.measure.status
    near: list[tuple[int, int, FigureStatus]] = []
    for rank, one in enumerate(STATUSES):
        cues = _near(scene, measured.counted, Word(one.value), reach=STATUS_REACH)
        near += [(scene.distance(measured.counted, cue), rank, one) for cue in cues]
    return min(near)[2] if near else measured.measure.status


def scope(scene: Scene, measured: Measured) -> str:
    """Return the part of the labour market the figure is limited to, or ``none``."""
    if measured.measure.family != "labour":
        return "none"
    counted = measured.counted
    right = scene.sentence_index(counted.end) is not None and counted.right
    cues = scene.cues_in(counted.left, right or counted.right)
    found = [(scene.distance(counted.quantity, cue), name) for cue in cues for name in cue.names(SCOPE)]
    if counted.shared and counted.noun is not None:
        found += [(0, name) for name in counted.noun.names(SCOPE)]
    cost, name = min(found, default=(SCOPE_REACH + 1, "none"))
    return name if cost <= SCOPE_REACH else "none"


def speaker(scene: Scene, measured: Measured) -> str | None:
    """Return who says so: the words of the office or agency beside a verb of saying in the sentence, or None."""
    sentence = measured.counted.sentence
    says = scene.tagged(Word.SAYS, sentence.start, sentence.end)
    who = scene.tagged(Word.SPEAKER, sentence.start, sentence.end)
    pairs = sorted((scene.distance(verb, one), one.start, one) for verb in says for one in who)
    if not pairs or pairs[0][0] > STATUS_REACH:
        return None
    return _with_state(scene, pairs[0][2])


def _with_state(scene: Scene, office: Cue) -> str:
    """Return the words of an office with the state that stands right beside it."""
    start, end = office.start, office.end
    for place in scene.places_in(max(0, start - 20), end + 20):
        between = scene.text[min(place.end, office.end) : max(place.start, office.start)]
        if len(between.split()) <= 1 and not _STOP.search(between):
            start, end = min(start, place.start), max(end, place.end)
    return scene.text[start:end][:SPEAKER_LENGTH]
