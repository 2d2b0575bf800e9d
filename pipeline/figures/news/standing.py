"""Tells whether a number stands in a paper that is told of as an old one: "the accord signed in 2023 provides for"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from pipeline.dates import DateMention
from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.lexicon import Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.nouns import COUNTS
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.bygone import MONTH, is_granted_in
from pipeline.figures.news.clauses import SEMICOLON_ONLY
from pipeline.figures.news.recalled import ANOTHER, CLAUSE, DAY, YEAR, is_earlier_month, is_of_earlier_month, own_date
from pipeline.figures.tables import Word
from pipeline.model import ChangeKind, UnitClass

#: The families of what is granted, and how far behind it the word may stand that says so.
GRANTED: Final = frozenset({"labour", "funding"})
GIVEN_REACH: Final = 4
#: Families of what a paper grants, how far its name may stand from the number, and its date from its name.
IN_PAPERS: Final = frozenset(
    {"labour", "funding", "permit_length", "stay_length", "centre_places", "applicants", "people"}
)
PAPER_REACH: Final = 25
PAPER_DATE: Final = 5
#: How far the number may stand from a paper whose date tells which is meant.
ATTRIBUTED_REACH: Final = 36
#: The family of places for workers.
LABOUR: Final = "labour"
#: How far its date may stand where an aside tells that it was signed then (", signed in May,").
ASIDE_DATE: Final = 10
#: How far the date of a relative clause may stand by which it had been signed before.
CLAUSE_DATE: Final = 16
#: The year that names a paper.
OF_YEAR: Final = re.compile(r"\s(?:of|from|del|de|του|dal)\s(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
#: A participle right behind a paper, that only tells which paper is meant.
SIGNED: Final = re.compile(
    r"[^.;:]{0,40}?\b(?:signed|sealed|inked|concluded|struck|reached|(?:firmat|siglat|sottoscritt|raggiunt|conclus)[oaie]|"
    r"(?:firmad|suscrit|rubricad|sellad|alcanzad)[oa]s?|που (?:υπ[εέ]γρ[αά]φη|υπογράφηκε|υπέγραψαν)|υπογεγραμμέν\w+)\b",
    re.IGNORECASE,
)
#: A relative clause right behind a paper, by which it was ratified or signed before ("which parliament ratified").
REACHED: Final = re.compile(
    r",?\s(?:which|that|che|que|el cual|la cual|που|(?:το|η|ο|τ[ηοό]ν?) οποί[οαό]ν?)\s[^.;:·]{0,40}?"
    r"\b(?:ratified|approved|signed|inked|(?:ha|hanno|aveva|avevano) (?:già )?(?:ratificato|firmato|siglato|approvato)|"
    r"ratific[òó]|ratificarono|ratificaron|firm[òó]|firmarono|firmaron|suscribieron|aprob[óo]|κύρωσ(?:ε|αν)|"
    r"υπέγραψ(?:ε|αν)|ενέκριν(?:ε|αν)|(?:είχε|είχαν|έχει|έχουν) (?:κυρώσει|υπογράψει|εγκρίνει))\b",
    re.IGNORECASE,
)
#: How far behind its verb the date of that clause may stand ("ratified in parliament in 2019"), in characters.
BESIDE_VERB: Final = 30
#: A relative clause of the past perfect behind a paper, by which it was signed long before what is told.
HAD_BEEN_SIGNED: Final = re.compile(
    r"[^.;:]{0,60}?\b(?:(?:which|that) had (?:already )?been (?:signed|sealed|concluded|reached|agreed)|"
    r"(?:che|il quale) era(?: già)? stat[oa] (?:firmat|siglat|sottoscritt|raggiunt|conclus)[oa]|"
    r"que (?:ya )?(?:había sido|se había) (?:firmad|suscrit|rubricad|sellad|alcanzad)[oa]|"
    r"που είχ(?:ε|αν) (?:ήδη )?(?:υπογραφεί|υπογράψει|συναφθεί|επιτευχθεί|κλείσει))\b",
    re.IGNORECASE,
)
#: What is said before a paper under which something is done, and how far before it that may begin, in characters.
UNDER: Final = re.compile(
    r"\b(?:under|according to|pursuant to|(?:in )?base (?:al)?l[’'aoe]*|in virtù del\w*|secondo (?:il|lo|l)|"
    r"en virtud del?|según (?:el|la)|conforme al?|βάσει|με βάση|σύμφωνα με|δυνάμει)(?!\w)[^.;:]{0,24}$",
    re.IGNORECASE,
)
UNDER_WIDTH: Final = 60
#: What makes such a participle the verb of its sentence.
MAIN: Final = re.compile(
    r"\b(?:was|were|is|are|been|has|have|è|sono|stat[oaie]|viene|fue|fueron|sido|será|ha|han|hanno)\b", re.IGNORECASE
)
#: The same where it stands before the paper.
SIGNED_BEFORE: Final = re.compile(r"(?:کو|میں)\s(?:[^\W\d]+\s){0,3}(?:شدہ|والے|والی|گئے|گئی)\s(?:[^\W\d]+\s){0,2}$")
#: An act of one side that an aside tells was passed at some time before, and what may close that aside.
ACT: Final = re.compile(
    r"\b(?:decree|order|act|law|plan|programme|regulation|decreto(?: flussi)?|legge|ordinanza|piano|programmazione|"
    r"orden|ley|resolución|programa|απόφαση|διάταγμα|νόμος|ΚΥΑ|πρόγραμμα)(?: [^\s,.;:·]+){0,5}?,\s"
    r"(?:(?:which|that) (?:was|had been) |che è stat[oa] |que fue |που )?"
    r"(?:passed|adopted|approved|issued|published|signed|decided|announced|unveiled|laid out|"
    r"(?:varat|approvat|adottat|pubblicat|firmat|emanat|uscit|annunciat)[oa]|"
    r"(?:aprobad|adoptad|publicad|firmad|dictad|anunciad)[oa]|"
    r"εκδόθηκε|εγκρίθηκε|ψηφίστηκε|δημοσιεύθηκε|υπογράφηκε|ανακοινώθηκε)(?!\w)",
    re.IGNORECASE,
)
#: The family of sums, what tells that something had begun or ended before, and how far its time may stand from it.
FUNDING: Final = "funding"
BEGAN: Final = re.compile(
    r"\b(?:began|started|launched|got under way|kicked off|was set up|came to an end|ended|concluded|"
    r"(?:è |sono )?(?:iniziat|cominciat|partit|avviat|lanciat|terminat)[oaie]|ha preso il via|prese il via|"
    r"(?:empezó|comenzó|arrancó|se inició|terminó|concluyó|iniciad[oa]s?|lanzad[oa]s?|puest[oa]s? en marcha)|"
    r"(?:ξεκίνησ(?:ε|αν)|άρχισ(?:ε|αν)|εγκαινιάστηκε|ολοκληρώθηκε))\b|"
    r"(?<!\w)(?:شروع ہو(?:ا|ئی|ئے)|آغاز ہوا|مکمل ہوا)(?!\w)",
    re.IGNORECASE,
)
BEGAN_WIDTH: Final = 30
SUM_WIDTH: Final = 60
#: Measures of which a percentage is a part.
OF_WHOLES: Final = frozenset({"asylum_applications", "share"})
#: What tells that an article opens with a paper.
OPENS_SIGNED: Final = re.compile(
    r"\b(?:signed|initialled|sealed|inked|agreed on|firmat[oiae]|siglat[oiae]|sottoscritt[oiae]|firmaron|firmó|firmado|"
    r"suscribieron|υπέγραψ\w+|υπογράφηκ\w+|υπεγράφη)\b",
    re.IGNORECASE,
)


def is_of_old_paper(scene: Scene, measured: Measured) -> bool:
    """Return whether the figure stands in a paper of an earlier year: "the accord signed in 2023 foresees".

    In the first sentence, and where the article has no date, only in one whose day or year tells which is meant.
    """
    counted, published = measured.counted, scene.document.article.published
    if measured.measure.family not in IN_PAPERS:
        return False
    if published is not None and _is_in_paper_of(scene, measured, published[:YEAR]):
        return True
    if published is not None and _is_in_reached(scene, measured, published[:YEAR]):
        return True
    for paper, date in _dated_papers(scene, measured):
        attributed = date.end <= counted.start and _is_attributed(scene, paper, date)
        if attributed and counted.index != scene.lead and _is_under(scene, paper) and is_earlier_month(scene, date):
            return True
        if date.relative:
            continue
        if published is None:
            before = HAD_BEEN_SIGNED.match(scene.text, paper.end, max(paper.end, date.start))
            old = attributed and (before is not None or _is_over(scene, date))
        else:
            old = date.value[:YEAR] < published[:YEAR] and (counted.index != scene.lead or attributed)
        if old:
            return True
    return False


def is_of_act_before(scene: Scene, measured: Measured) -> bool:
    """Return whether so many places stand in an act of an earlier month: "the decree, passed in May, foresees 900"."""
    counted, text = measured.counted, scene.text
    if measured.measure.family != LABOUR:
        return False
    for act in ACT.finditer(text, counted.sentence.start, counted.start):
        dates = scene.dates_in(act.end(), min(counted.start, act.end() + BESIDE_VERB))
        closed = len(dates) == 1 and text.startswith(",", dates[0].end)
        if closed and is_earlier_month(scene, dates[0]) and not CLAUSE.search(text, dates[0].end, counted.start):
            return True
    return False


def _is_in_paper_of(scene: Scene, measured: Measured, present: str) -> bool:
    """Return whether a paper that an earlier year names provides for a number: "the pact of 2022 allows 900"."""
    counted = measured.counted
    for paper in scene.tagged(Word.PAPER, counted.left, counted.start):
        year = OF_YEAR.match(scene.text, paper.end)
        if year and year["year"] < present and scene.distance(paper, counted) <= PAPER_REACH:
            led = counted.index == scene.lead and not _is_under(scene, paper)
            return not led and not CLAUSE.search(scene.text, year.end(), counted.start)
    return False


def _dated_papers(scene: Scene, measured: Measured) -> Iterator[tuple[Cue, DateMention]]:
    """Yield the papers near a figure in its sentence, each with the date beside it."""
    counted = measured.counted
    for paper in scene.tagged_near(Word.PAPER, counted, counted.sentence, reach=ATTRIBUTED_REACH):
        far = scene.distance(paper, counted)
        for date in scene.dates_near(paper, counted.sentence, reach=CLAUSE_DATE):
            if "/" in date.value or _leads_on(scene, measured, date):
                continue
            beside = scene.distance(paper, date)
            near = far <= PAPER_REACH and beside <= PAPER_DATE
            had = HAD_BEEN_SIGNED.match(scene.text, paper.end, max(paper.end, date.start)) is not None
            if near or had or (beside <= ASIDE_DATE and _is_attributed(scene, paper, date)):
                yield paper, date


def _leads_on(scene: Scene, measured: Measured, date: DateMention) -> bool:
    """Return whether "and" right behind a date leads on to the number, which is then not of that paper."""
    return date.end < measured.counted.start and bool(ANOTHER.match(scene.text, date.end))


def _is_attributed(scene: Scene, paper: Cue, date: DateMention) -> bool:
    """Return whether a date only tells which paper is meant: "the memorandum signed on 11 March 2022"."""
    if date.start < paper.start:
        return bool(SIGNED_BEFORE.search(scene.text[date.end : paper.start]))
    between = scene.text[paper.end : date.start]
    return (bool(SIGNED.match(between)) and not MAIN.search(between)) or bool(HAD_BEEN_SIGNED.match(between))


def _is_in_reached(scene: Scene, measured: Measured, present: str) -> bool:
    """Return whether a relative clause tells that the paper before a number was ratified in a year now over.

    "The deal, which parliament ratified last May, gives them 900 permits", however far behind, up to a semicolon.
    """
    counted, text = measured.counted, scene.text
    papers = scene.tagged(Word.PAPER, counted.sentence.start, counted.start)[-1:]
    clause = REACHED.match(text, papers[0].end, counted.start) if papers else None
    dates = scene.dates_in(clause.end(), counted.start)[:1] if clause else ()
    if clause is None or not dates or dates[0].start - clause.end() > BESIDE_VERB:
        return False
    parted = "," in text[clause.end() : dates[0].start] or SEMICOLON_ONLY.search(text, dates[0].end, counted.start)
    return not parted and dates[0].value[:YEAR] < present


def _is_under(scene: Scene, paper: Cue) -> bool:
    """Return whether a paper is what something is done under: "under the deal, signed in May, Malta takes 90"."""
    return bool(UNDER.search(scene.text, max(0, paper.start - UNDER_WIDTH), paper.start))


def _is_over(scene: Scene, date: DateMention) -> bool:
    """Return whether an article without a date names a later year, or no other day of a paper's month."""
    months = scene.once(_months)
    if any(month[:YEAR] > date.value[:YEAR] for month in months):
        return True
    return len(date.value) == DAY and months[date.value[:MONTH]] == (0 if date.relative else 1)


def _months(scene: Scene) -> Counter[str]:
    """Return how many dates of each month, or of a year alone, a text names as they stand in the calendar."""
    return Counter(one.value[:MONTH] for one in scene.document.dates if not one.relative)


def is_of_begun(scene: Scene, measured: Measured) -> bool:
    """Return whether a sum is that of something begun, or ended, before: "the project, worth 900,000, began in May"."""
    counted = measured.counted
    if measured.measure.family != FUNDING or counted.index == scene.lead:
        return False
    sentence = counted.sentence
    verbs = [one for one in BEGAN.finditer(scene.text, sentence.start, sentence.end) if _is_of_sum(scene, counted, one)]
    times = [date for verb in verbs for date in scene.dates_in(verb.start() - BEGAN_WIDTH, verb.end() + BEGAN_WIDTH)]
    times = [date for date in times if sentence.start <= date.start < sentence.end]
    return bool(times) and all(_is_before(scene, date) for date in times)


def _is_of_sum(scene: Scene, counted: Counted, verb: re.Match[str]) -> bool:
    """Return whether a verb is told of what costs a sum: near it, and no other sum or clause between the two."""
    start, end = min(verb.end(), counted.end), max(verb.start(), counted.start)
    beside = end - start <= SUM_WIDTH and not CLAUSE.search(scene.text, start, end)
    return beside and not scene.quantities_in(start, end)


def _is_before(scene: Scene, date: DateMention) -> bool:
    """Return whether a date is of a month or a year before the article."""
    present = scene.present_year
    year = present is not None and len(date.value) == YEAR and date.value < present
    return year or is_earlier_month(scene, date) or _is_over(scene, date)


def is_share_behind_paper(scene: Scene, measured: Measured) -> bool:
    """Return whether a share only tells what a paper just signed is about: "Fijians were 20 % of claims"."""
    counted = measured.counted
    if counted.quantity.unit_class is not UnitClass.PERCENT or counted.quantity.change_kind is not ChangeKind.LEVEL:
        return False
    if counted.index <= scene.lead or measured.measure.parties is not PartyRule.CORRIDOR:
        return False
    opening = scene.sentences[scene.lead]
    signed = OPENS_SIGNED.search(scene.text, opening.start, opening.end)
    beside = [one for part in (opening, counted.sentence) for one in scene.quantities_in(part.start, part.end)]
    counts = [one for one in beside if one.unit_class in COUNTS]
    return bool(signed) and not counts and measured.measure.name in OF_WHOLES


def is_aftermath(scene: Scene) -> bool:
    """Return whether the article is of a trial or an anniversary, which its first sentence says."""
    end = scene.sentences[scene.lead].end if scene.sentences else 0
    return bool(scene.tagged(Word.AFTERMATH, 0, end))


def was_granted(scene: Scene, measured: Measured) -> bool:
    """Return whether a clause behind jobs or a sum tells the earlier month that gave them: "that it granted in May"."""
    counted = measured.counted
    if measured.measure.family not in GRANTED or not is_of_earlier_month(scene, counted):
        return False
    date = own_date(scene, counted)
    behind = (counted.end, date.start) if date is not None else (0, 0)
    given = [cue for tag in (Word.ALLOCATED, Word.ANNOUNCED) for cue in scene.tagged(tag, *behind)]
    near = any(scene.distance(counted, cue) <= GIVEN_REACH for cue in given)
    right = behind[1] if date is not None and is_granted_in(scene, counted, date) else counted.right
    return near and not scene.tagged(Word.FUTURE, counted.left, right)
