"""Tells news from what a figure's sentence recalls: by its time, its paper, and what the article opens with."""

from __future__ import annotations

import re
from typing import Final

from pipeline.figures.ground.cast import says
from pipeline.figures.ground.changes import is_old_end
from pipeline.figures.ground.concepts import PartyRule, RoleRule
from pipeline.figures.ground.lexicon import CONTEXT, Cue
from pipeline.figures.ground.lists import is_versus
from pipeline.figures.ground.mention import Counted, Measured, is_change_of_level, is_level_of_change
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.measure.expelled import RETURNS, is_sent_back
from pipeline.figures.measure.onward import was_spoken_of
from pipeline.figures.measure.settled import REGULARISED, are_for_those_there, gets_papers, is_only_named
from pipeline.figures.news.circumstances import STATUS_REACH, is_denied
from pipeline.figures.news.clauses import COMMAS, is_of_year_when
from pipeline.figures.news.continued_paper import is_of_paper_before
from pipeline.figures.news.editions import is_of_old_edition
from pipeline.figures.news.levels import is_level_before, is_told_before
from pipeline.figures.news.present import is_against_now, is_present_level
from pipeline.figures.news.recalled import (
    YEAR,
    is_of_earlier_month,
    is_recalled,
    own_date,
    speaks_of,
    words_near,
)
from pipeline.figures.news.reviewed import is_reviewed
from pipeline.figures.news.standing import (
    is_aftermath,
    is_of_act_before,
    is_of_begun,
    is_of_old_paper,
    is_share_behind_paper,
    was_granted,
)
from pipeline.figures.news.supposed import was_supposed
from pipeline.figures.news.taken_up import is_taken_up
from pipeline.figures.news.these_days import is_of_these_days
from pipeline.figures.news.times import (
    comes_to_now,
    drops_to_now,
    is_against_then,
    is_beyond_forecast,
    is_drawn,
    is_multiple,
    is_named_before,
    is_of_dated,
    is_of_earlier_boat,
    is_of_earlier_word,
    is_of_new,
    is_planned_next,
    is_then_of_pair,
    steps_back,
)
from pipeline.figures.news.unmoved import holds_on
from pipeline.figures.news.wrecks import is_found_now, is_why_held, was_known_before
from pipeline.figures.news.years import is_of_span_over, is_old_level, is_state, is_yearly_toll
from pipeline.figures.tables import Word
from pipeline.model import Nature, Role

#: How many sentences make the lead.
LEAD: Final = 2
#: An article of so few sentences is all lead.
SHORT: Final = 8
#: How far the word that allows something may stand from those it allows, in words.
ALLOWED_REACH: Final = 12
#: What makes of "residence" the name of a rule or a paper.
RULES: Final = re.compile(
    r"\s(?:rules?|laws?|permits?|visas?|regulations?|status|system|papers|cards?|conditions)\b", re.IGNORECASE
)
#: How far behind a number the word may stand that tells it is to come, in words.
TO_COME: Final = 3
#: What leads from papers or places to whom they are given.
TO_WHOM: Final = (" to ", " for ")
#: How far a word of lacking may stand from what is lacked, in words.
NEED_REACH: Final = 6
#: What makes of "work in" an infinitive, and how far before the number it may stand, in characters.
LET: Final = re.compile(r"\b(?:let|lets|letting|have|help|see)\s(?:some\s|about\s|up to\s)?$", re.IGNORECASE)
LET_REACH = 20
#: The measure of people who are there already, and how far what says so may stand from the people counted.
RESIDENTS: Final = "residents"
LIVED_REACH: Final = 2
THERE_REACH: Final = 16
#: What is the news itself where an article opens with it.
WORK_ABROAD: Final = ("work abroad", "working abroad")
#: How far back a word that sets a number behind the news may stand, in words.
BEHIND_REACH: Final = 30
#: Families of an incident's loss.
LOSSES: Final = frozenset({"deaths", "missing", "rescued"})
ABOARD: Final = "aboard"


def role(scene: Scene, measured: Measured, antecedent: Role | None) -> Role:
    """Return whether the figure is the article's news or recalled; a list goes on in the role it began with."""
    counted = measured.counted
    set_against = is_versus(scene, counted) or is_old_end(scene, counted) or is_level_before(scene, measured)
    set_against = set_against or is_present_level(scene, measured)
    changes = is_change_of_level(measured) or (is_level_of_change(measured) and not set_against)
    if antecedent is not None and changes and not _is_level_then(scene, measured):
        return Role.NEWS if is_drawn(scene, measured) else antecedent
    if measured.measure.role is RoleRule.BACKGROUND:
        led = counted.index == scene.lead or (antecedent is Role.NEWS and _is_of_same(measured))
        told = led and not (is_recalled(scene, measured) or set_against or is_only_named(scene, measured))
        return Role.NEWS if told or _is_allowed(scene, measured) else Role.BACKGROUND
    if set_against:
        return Role.NEWS if antecedent is Role.BACKGROUND and is_against_now(scene, counted) else Role.BACKGROUND
    if antecedent is not None and measured.antecedent is not None and not _goes_on_behind(scene, measured):
        now = comes_to_now(scene, measured) or _is_to_come(scene, measured) or is_of_new(scene, counted)
        antecedent = Role.NEWS if now else antecedent
        antecedent = Role.BACKGROUND if _turns_back(scene, measured) else antecedent
        return Role.NEWS if is_planned_next(scene, measured) else antecedent
    if _is_past(scene, measured):
        return Role.BACKGROUND
    return Role.NEWS if _is_told(scene, measured) else Role.BACKGROUND


def _is_to_come(scene: Scene, measured: Measured) -> bool:
    """Return whether a clause or sentence of its own tells what is to come of a number: "…; 900 of them will come"."""
    counted, before = measured.counted, measured.antecedent
    if before is None:
        return False
    apart = before.counted.index != counted.index
    ahead = scene.tagged(Word.FUTURE, counted.left if apart else counted.end, counted.right)
    near = any(scene.distance(counted, cue) <= TO_COME for cue in ahead if Word.MAY not in cue.tags)
    return near and (apart or ";" in scene.text[before.counted.end : counted.start])


def _is_of_same(measured: Measured) -> bool:
    """Return whether a figure continues one of its own measure: people who live there are no news beside others."""
    before = measured.antecedent
    return before is not None and before.measure.family == measured.measure.family


def _is_past(scene: Scene, measured: Measured) -> bool:
    """Return whether the sentence recalls the figure, or sets it as the need behind the news."""
    counted = measured.counted
    if is_found_now(scene, measured):
        return False
    if is_recalled(scene, measured) and not is_denied(scene, measured):
        return True
    if (
        is_then_of_pair(scene, counted)
        or is_of_earlier_word(scene, counted)
        or is_named_before(scene, counted)
        or is_against_then(scene, counted)
        or is_beyond_forecast(scene, counted)
        or is_told_before(scene, measured)
        or is_of_earlier_boat(scene, measured)
        or is_of_span_over(scene, measured)
        or is_of_year_when(scene, counted)
        or is_of_old_edition(scene, counted)
        or is_old_level(scene, counted)
        or is_yearly_toll(scene, measured)
        or is_share_behind_paper(scene, measured)
        or (measured.measure.parties is PartyRule.CORRIDOR and is_state(scene, counted))
        or is_only_named(scene, measured)
        or _is_there(scene, measured)
        or _is_behind(scene, counted)
        or is_taken_up(scene, measured)
        or is_reviewed(scene, measured)
        or was_granted(scene, measured)
        or is_of_old_paper(scene, measured)
        or is_of_paper_before(scene, measured)
        or is_of_act_before(scene, measured)
        or holds_on(scene, measured)
        or is_why_held(scene, measured)
        or was_known_before(scene, measured)
        or is_of_begun(scene, measured)
        or was_supposed(scene, counted)
        or ((measured.measure.nature is Nature.TOLL or measured.measure.family == ABOARD) and is_aftermath(scene))
    ):
        return True
    lost = measured.measure.family == ABOARD and bool(
        scene.tagged(Word.SUNK, counted.sentence.start, counted.sentence.end)
    )
    if (
        (lost or measured.measure.family in LOSSES)
        and counted.index != scene.lead
        and is_of_earlier_month(scene, counted)
    ):
        return True
    completed = bool(measured.measure.refines) and _is_completed(scene, counted)
    return completed or (_is_need(scene, measured) and counted.index > scene.lead)


def is_of_all(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is the quota of all nations, which the title does not speak of."""
    counted = measured.counted
    if measured.measure.family != "labour":
        return False
    if is_multiple(measured):
        return False
    spoken = any(Word.TOTAL in cue.tags or Word.DECREE in cue.tags for cue in scene.title_cues)
    wide = any(says(scene, measured, word) for word in (Word.TOTAL, Word.DECREE))
    return wide and not spoken and not scene.places_in(counted.start, counted.right)


def _is_there(scene: Scene, measured: Measured) -> bool:
    """Return whether the people counted are said to work somewhere already: "some 7,000 Filipinos work in Prague"."""
    counted = measured.counted
    if measured.measure.parties is not PartyRule.CORRIDOR or counted.quantity.unit_class not in COUNTS:
        return False
    if (measured.measure.name == RETURNS and is_sent_back(scene, counted)) or are_for_those_there(scene, counted):
        return False
    if gets_papers(scene, counted) or LET.search(scene.text, max(0, counted.start - LET_REACH), counted.start):
        return False
    there = scene.tagged(Word.THERE, counted.quantity.number_end, counted.right)
    there = [cue for cue in there if not scene.tagged(Word.FUTURE, counted.quantity.number_end, cue.start)]
    led = WORK_ABROAD if counted.index == scene.lead else ()
    there = [cue for cue in there if not _is_noun(scene, cue) and not scene.text[cue.start : cue.end].endswith(led)]
    if any(scene.distance(counted, cue) <= THERE_REACH for cue in there):
        return True
    if measured.measure.family == "applicants" or scene.text.startswith(TO_WHOM, counted.end):
        return False
    lived = scene.tagged(CONTEXT + RESIDENTS, counted.quantity.number_end, counted.right)
    called = measured.measure.family == RETURNS
    lived = [cue for cue in lived if cue.start >= counted.end or not (called or Word.PERMITS in cue.tags)]
    lived = [cue for cue in lived if not RULES.match(scene.text, cue.end)]
    return any(scene.distance(counted, cue) <= LIVED_REACH for cue in lived) and not _is_allowed(scene, measured)


def _is_noun(scene: Scene, there: Cue) -> bool:
    """Return whether "work in" only tells what for: "began work in Graz", "left for work in 2025"."""
    before = scene.cues_in(max(0, there.start - LET_REACH), there.start)[-1:]
    governed = any(
        one.end > there.start or (one.tags & {Word.FROM, Word.IN} and one.end + 1 == there.start) for one in before
    )
    return governed or any(one.start == there.end + 1 for one in scene.dates_in(there.end, there.end + 2))


def _is_behind(scene: Scene, counted: Counted) -> bool:
    """Return whether words before the number set it behind the news: "recall that", "within a decree of"."""
    cues = scene.tagged(Word.BEHIND, counted.sentence.start, counted.start)
    return any(scene.distance(counted, cue) <= BEHIND_REACH for cue in cues)


def _is_told(scene: Scene, measured: Measured) -> bool:
    """Return whether the article is about a figure that its sentence does not recall."""
    match measured.measure.role:
        case RoleRule.OPENING:
            allowed = _is_allowed(scene, measured) or gets_papers(scene, measured.counted)
            changed = drops_to_now(scene, measured.counted)
            beside = changed or _is_aimed_at(scene, measured) or is_of_these_days(scene, measured)
            return _opens(scene, measured) or allowed or beside
        case RoleRule.LEAD:
            return _leads(scene, measured)
        case _:
            return True


def _turns_back(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure recalls what the one it continues tells: "last year 13,600 went"."""
    counted, before = measured.counted, measured.antecedent
    if before is not None and before.counted.index != counted.index:
        return _steps_back_from(scene, measured)
    said = is_of_earlier_word(scene, counted) and not is_of_earlier_word(scene, before.counted) if before else False
    before_now = is_old_level(scene, counted) or is_of_old_edition(scene, counted)
    if said or before_now or is_told_before(scene, measured) or was_supposed(scene, counted):
        return True
    at = scene.text.rfind(";", before.counted.end, counted.start) if before is not None else -1
    apart = at >= 0 and scene.tagged(Word.PAST, at, counted.start) and not comes_to_now(scene, measured)
    if apart and is_recalled(scene, measured):
        return True
    cues = scene.tagged(Word.RECALLED, max(counted.left, at), counted.start)
    if any(scene.distance(counted, cue) <= STATUS_REACH for cue in cues):
        return True
    if comes_to_now(scene, measured):
        return False
    dated = scene.document.article.published is not None or _is_of_later_year(scene, measured)
    return dated and _is_of_year_before(scene, measured)


def _steps_back_from(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure recalls what one of an earlier sentence tells."""
    counted = measured.counted
    earlier = measured.measure.family in LOSSES and is_of_earlier_month(scene, counted)
    earlier = earlier or is_of_earlier_boat(scene, measured) or is_of_earlier_word(scene, counted)
    earlier = earlier or was_spoken_of(scene, counted)
    earlier = earlier or was_supposed(scene, counted)
    over = is_of_span_over(scene, measured) or is_old_level(scene, counted) or is_named_before(scene, counted)
    there = _is_behind(scene, counted) or _is_there(scene, measured) or is_of_old_edition(scene, counted)
    return earlier or over or there or steps_back(scene, measured) or is_recalled(scene, measured)


def _is_of_year_before(scene: Scene, measured: Measured) -> bool:
    """Return whether a year now over stands between a figure and the one it continues: "900, when 2024 saw 700"."""
    before, present = measured.antecedent, scene.present_year
    if before is None or present is None:
        return False
    start = measured.counted.start
    if is_of_dated(scene, measured):
        return False
    dates = [one for one in scene.dates_in(before.counted.end, start) if ";" not in scene.text[one.end : start]]
    dates = [one for one in dates if scene.text[one.end : one.end + 1] != ")"]
    return any(len(date.value) == YEAR and date.value < present for date in dates[-1:])


def _is_level_then(scene: Scene, measured: Measured) -> bool:
    """Return whether a clause of its own, and a year over, tell a level: "900 came, 12 % more; in 2024 it was 800"."""
    before, counted = measured.antecedent, measured.counted
    if before is None or not is_level_of_change(measured) or before.counted.index != counted.index:
        return False
    clause = scene.text.rfind(";", before.counted.end, counted.start)
    dates = scene.dates_in(clause, counted.start) if clause >= 0 else ()
    return bool(dates) and _turns_back(scene, measured)


def _is_of_later_year(scene: Scene, measured: Measured) -> bool:
    """Return whether the last year an article names is that of the figure before: "900 came in 2025; in 2024 …"."""
    before = measured.antecedent
    if before is None or before.counted.index != measured.counted.index:
        return False
    dates = scene.dates_in(before.counted.sentence.start, measured.counted.start)
    return len(dates) > 1 and any(one.value == scene.present_year for one in dates[:-1])


def _goes_on_behind(scene: Scene, measured: Measured) -> bool:
    """Return whether a figure is not told of as the one before: that stands in a relative clause, or turns back.

    "Claims, which had hit 9,000, fell to 4,000"; "5,000, after 6,000 in 2024. By citizenship: 900 Afghans".
    """
    before, counted = measured.antecedent, measured.counted
    if before is None or before.counted.index != counted.index:
        return before is not None and before.antecedent is not None and _turns_back(scene, before)
    if is_of_earlier_word(scene, before.counted) and not is_of_earlier_word(scene, counted):
        return True
    openings = scene.tagged(Word.RELATIVE, counted.sentence.start, before.counted.start)[-1:]
    apart = any(scene.is_behind(COMMAS, one.start) for one in openings)
    between = scene.text[before.counted.end : counted.start]
    verbs = scene.tagged(Word.CHANGE, before.counted.end, counted.start)
    if apart and between.lstrip().startswith(COMMAS) and verbs:
        return True
    comma = between.rfind(", ")
    main = scene.cues_in(before.counted.end + comma, counted.start) if comma >= 0 else ()
    told = {Word.OBSERVED, Word.LINK, CONTEXT + measured.measure.name}
    return apart and any(cue.tags & told for cue in main if Word.IN not in cue.tags)


def _opens(scene: Scene, measured: Measured) -> bool:
    """Return whether the title or the first sentence speaks of what the figure measures."""
    first = scene.cues_in(0, scene.sentences[scene.lead].end) if scene.sentences else ()
    return measured.counted.index == scene.lead or speaks_of(measured, (*scene.title_cues, *first))


def _is_allowed(scene: Scene, measured: Measured) -> bool:
    """Return whether people who are there already are now allowed something, which is news."""
    counted = measured.counted
    may = scene.tagged(Word.MAY, counted.sentence.start, counted.sentence.end)
    return any(scene.distance(counted, cue) <= ALLOWED_REACH for cue in may)


def _is_aimed_at(scene: Scene, measured: Measured) -> bool:
    """Return whether so many are to be regularised, which is news: "the consulate targets 900 regularisations"."""
    if measured.measure.name != REGULARISED:
        return False
    return bool(words_near(scene, measured.counted, Word.TARGET, reach=STATUS_REACH))


def _is_need(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure is of what a labour market lacks, or its employers ask for."""
    counted = measured.counted
    if measured.measure.family != "labour":
        return False
    return bool(words_near(scene, counted, Word.NEED, reach=NEED_REACH)) or _is_asked_for(scene, counted)


def _is_asked_for(scene: Scene, counted: Counted) -> bool:
    """Return whether only employers asked for so many workers: "the growers had asked for 12,000"."""
    employers = scene.tagged(Word.EMPLOYERS, counted.sentence.start, counted.start)[:1]
    asked = [cue for one in employers for cue in scene.tagged(Word.ASKED, one.end, counted.sentence.end)]
    return any(scene.distance(cue, counted) <= NEED_REACH for cue in asked)


def _leads(scene: Scene, measured: Measured) -> bool:
    """Return whether the article opens with the figure's subject."""
    if measured.counted.index < scene.lead + LEAD or len(scene.sentences) <= SHORT:
        return True
    lead = scene.cues_in(0, scene.sentences[min(LEAD, len(scene.sentences)) - 1].end)
    return speaks_of(measured, (*scene.title_cues, *lead))


def _is_completed(scene: Scene, counted: Counted) -> bool:
    """Return whether an undated article tells of something done in a year it names: its own events need no year.

    The last year it names is its own where it opens with it: "900 pickers came in 2025, the ministry said".
    """
    date = own_date(scene, counted)
    if scene.has(Word.FUTURE, counted.left, counted.right):
        return False
    if counted.index == scene.lead and date is not None and date.value == scene.present_year:
        return False
    return scene.document.article.published is None and date is not None and len(date.value) == YEAR
