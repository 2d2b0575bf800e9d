"""Reads what surrounds a figure: for which period, how firmly said, denied, by whom, its scope."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from pipeline.dates import to_come
from pipeline.figures.ground.concepts import PartyRule
from pipeline.figures.ground.items import is_of_each_year
from pipeline.figures.ground.lexicon import SCOPE, Cue
from pipeline.figures.ground.mention import Counted, Measured
from pipeline.figures.ground.scene import Scene
from pipeline.figures.news.bygone import is_granted_in
from pipeline.figures.news.recalled import DAY, PAST_REACH, own_date, words_near
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.fold import fold
from pipeline.model import Bound, ChangeKind, FigureStatus, Nature, Per, Quantity
from pipeline.sentences import Sentence

_STOP = re.compile(r"[.,;:!?۔()\n]")
#: What ends a clause between two figures, or leads to what holds instead of the denied one.
_CLAUSE: Final = re.compile(r"[,;:،؛()]|\s(?:but|sino|ma|bensì|αλλά|μα|بلکہ)\s")
#: How near, in words, a word must stand to colour a figure.
STATUS_REACH: Final = 8
DENIAL_REACH: Final = 2
#: What takes a negation back: "not only 900 Nepalis but".
ONLY: Final = re.compile(
    r"\s(?:only|just|merely|solo|soltanto|solamente|sólo|únicamente|μόνο|μονάχα|απλώς|صرف|محض)(?!\w)", re.IGNORECASE
)
YEARLY_REACH: Final = 7
SCOPE_REACH: Final = 6
#: How many words may stand between a difference and the number it leads to.
STEP_REACH: Final = 2
#: How far back the number before and the words of its scope are looked for, in characters.
ITEM_WIDTH: Final = 60
SENTENCE_WIDTH: Final = 400
#: What adds people to a list, right before their number and right behind their noun.
ADDED: Final = re.compile(
    r"\b(?:add(?:s|ed|ing)?|aggiunt[oi]|aggiunge|añad(?:e|ió|ido)|προσέθεσε|πρόσθεσε)\s$", re.IGNORECASE
)
TO_LIST: Final = re.compile(
    r"\s(?:[\w-]+ ){0,2}?(?:to (?:its|the|a|their)|alla|alle|a (?:la|su)|στη|στον|στην)\s", re.IGNORECASE
)
ADDED_WIDTH: Final = 40
#: What opens, right behind those counted, a clause on who they are ("900 people who have no papers").
WHO_LACK: Final = re.compile(
    r"\s*(?:who|that|whose|with|having|holding|che|con|que|quienes|που|με|οι οποίοι|οι οποίες|جو|جن|جنہیں)\b"
    r"[^,;:.،؛۔]{0,30}",
    re.IGNORECASE,
)
#: What may be said not to be done with so many papers or places that stand all the same, behind "not".
UNUSED: Final = re.compile(
    r"(?:\s(?:yet|been|all|fully|being|even|sono|è|stat[oaie]|ancora|tutt[eio]|se|han|ha|sido|aún|todavía|έχουν|έχει|ακόμη))*"
    r"\s(?:used|filled|taken up|exhausted|spent|claimed|reached|met|issued|allocated|assigned|enough|rule(?:d)? out|"
    r"usat|utilizzat|copert|esaurit|assegnat|rilasciat|raggiunt|sfruttat|riempit|esclu|bast|"
    r"usad|utilizad|cubiert|agotad|asignad|expedid|llenad|alcanzad|descart|"
    r"χρησιμοποι|καλυφθ|εξαντλ|διατεθ|εκδοθ|απορροφ|αποκλεί|αρκ)",
    re.IGNORECASE,
)
#: The same before "not", where verbs come last.
UNUSED_LAST: Final = re.compile(r"(?:استعمال|پُر|جاری|مکمل|کافی|خارج از امکان)\s(?:ہی\s)?$")
UNUSED_WIDTH: Final = 20
#: Who those counted are not, behind them.
WITHOUT: Final = re.compile(r"without|senza|sin|χωρισ|διχωσ|δεν εχουν|بغیر")
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


def period(scene: Scene, group: Sequence[Measured], at: int) -> str | None:
    """Return the ISO period of the figure at ``at`` of a coordinate list; a list of as many dates gives one to each."""
    first, last = group[0].counted, group[-1].counted
    dates = scene.dates_in(last.quantity.number_end, last.right)
    if len(group) > 1 and len(dates) == len(group):
        return dates[at].value
    date = own_date(scene, group[at].counted, of_saying=False)
    if date is None or first.index != group[at].counted.index:
        return None
    if len(date.value) == DAY and group[at].measure.nature is Nature.LEVEL:
        return None
    published = scene.document.article.published
    future = words_near(scene, group[at].counted, Word.FUTURE, reach=STATUS_REACH)
    past = [cue for cue in words_near(scene, group[at].counted, Word.PAST, reach=PAST_REACH) if cue.end <= date.start]
    since = [
        cue for tag in (Word.SINCE, Word.SO_FAR) for cue in words_near(scene, group[at].counted, tag, reach=PAST_REACH)
    ]
    past += [cue for cue in since if cue.start <= date.start]
    bygone = any(scene.distance(cue, date) == 0 for cue in past) or is_granted_in(scene, group[at].counted, date)
    if published is None or not future or bygone:
        return date.value
    return to_come(date.value, scene.text[date.start : date.end], today=published[:DAY])


def per(scene: Scene, measured: Measured, following: Per) -> Per:
    """Return the span a rate is stated for; ``following`` is that of the number it is coordinate with."""
    counted = measured.counted
    if counted.quantity.per is not Per.NONE:
        return counted.quantity.per
    if scene.tagged(Word.FIRST_YEAR, counted.left, counted.right) or is_of_each_year(scene, counted):
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
    if words_near(scene, counted, Word.DENY, reach=PAST_REACH):
        return True
    if counted.quantity.change_kind is ChangeKind.FROM_TO:
        return False
    negations = words_near(scene, counted, Word.NOT, reach=DENIAL_REACH)
    negations = [cue for cue in negations if not ONLY.match(scene.text, cue.end)]
    negations = [cue for cue in negations if not _is_of_use(scene, cue)]
    own = [cue for cue in negations if not (_is_of_bound(counted, cue) or _is_of_part(scene, counted, cue))]
    return any(not _is_of_other(scene, counted, cue) for cue in own)


def is_in_clause(scene: Scene, denied: Counted, counted: Counted) -> bool:
    """Return whether a figure stands in one clause behind a denied one, and is not what holds instead: "sino 900"."""
    return denied.index == counted.index and not _CLAUSE.search(scene.text, denied.end, counted.start)


def _is_of_other(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether "no" is of the number behind it, or where verbs stand last of the one before."""
    if cue.start >= counted.end:
        following = scene.quantities_in(cue.start, counted.sentence.end)[:1]
        return any(scene.distance(cue, one) <= 1 for one in following)
    if scene.document.article.language not in HEAD_FINAL or cue.end > counted.start:
        return False
    before = scene.quantities_in(counted.sentence.start, cue.start)[-1:]
    return any(scene.distance(one, cue) == 0 for one in before)


def _is_of_use(scene: Scene, cue: Cue) -> bool:
    """Return whether "not" tells that so many are unused, not yet given or not ruled out: they stand all the same."""
    unused = UNUSED.match(scene.text, cue.end) is not None
    return unused or UNUSED_LAST.search(scene.text[max(0, cue.start - UNUSED_WIDTH) : cue.start]) is not None


def _is_of_bound(counted: Counted, cue: Cue) -> bool:
    """Return whether "not" only makes a bound of another, or is a word of one: "has not exceeded", "no fewer than"."""
    own = counted.start <= cue.start and cue.end <= counted.end
    return counted.quantity.bound is not Bound.EXACT and (own or cue.end <= counted.quantity.number_start)


def _is_of_part(scene: Scene, counted: Counted, cue: Cue) -> bool:
    """Return whether "without" or "who have no" only tells who those are: "61 of them without permits"."""
    if cue.start >= counted.quantity.number_end and WITHOUT.match(fold(scene.text[cue.start : cue.end])):
        return True
    if cue.start >= counted.end and WHO_LACK.fullmatch(scene.text, counted.end, cue.start):
        return True
    parts = scene.tagged(Word.OF_THEM, counted.quantity.number_end, cue.start)
    return cue.start >= counted.quantity.number_end and bool(parts)


def change_kind(scene: Scene, counted: Counted) -> ChangeKind:
    """Return how a number moves; what is added to a list is a difference: "added 56 names to its list"."""
    before = scene.text[max(0, counted.start - ADDED_WIDTH) : counted.start]
    behind = scene.text[counted.end : counted.end + ADDED_WIDTH]
    if ADDED.search(before) and TO_LIST.match(behind) and counted.quantity.change_kind is ChangeKind.LEVEL:
        return ChangeKind.DELTA
    return counted.quantity.change_kind


def status(scene: Scene, measured: Measured) -> FigureStatus:
    """Return how firmly the figure is stated: by the nearest word that says so, or as its measure usually is."""
    if measured.measure.parties is not PartyRule.CORRIDOR:
        return measured.measure.status
    near: list[tuple[int, int, FigureStatus]] = []
    for rank, one in enumerate(STATUSES):
        cues = words_near(scene, measured.counted, Word(one.value), reach=STATUS_REACH)
        near += [(scene.distance(measured.counted, cue), rank, one) for cue in cues]
    return min(near)[2] if near else measured.measure.status


def scope(scene: Scene, measured: Measured) -> str:
    """Return the part of the labour market the figure is limited to, or ``none``."""
    if measured.measure.family != "labour":
        return "none"
    counted = measured.counted
    right = scene.sentence_index(counted.end) is not None and counted.right
    before = scene.quantities_in(max(counted.sentence.start, counted.left - ITEM_WIDTH), counted.start)[-1:]
    cues = [cue for cue in scene.cues_in(counted.left, right or counted.right) if any(cue.names(SCOPE))]
    own = [cue for cue in cues if not any(_is_of_item(scene, (one.end, counted.start), cue) for one in before)]
    named = own if any(cue.start >= counted.start for cue in own) else cues
    if not named and any(_leads_to(scene, counted, one) for one in before):
        begin = max(counted.sentence.start, counted.left - SENTENCE_WIDTH)
        named = [cue for cue in scene.cues_in(begin, counted.start) if any(cue.names(SCOPE))]
        return next((name for cue in reversed(named) for name in cue.names(SCOPE)), "none")
    found = [(scene.distance(counted.quantity, cue), name) for cue in named for name in cue.names(SCOPE)]
    if counted.shared and counted.noun is not None:
        found += [(0, name) for name in counted.noun.names(SCOPE)]
    cost, name = min(found, default=(SCOPE_REACH + 1, "none"))
    return name if cost <= SCOPE_REACH else "none"


def _is_of_item(scene: Scene, between: tuple[int, int], cue: Cue) -> bool:
    """Return whether a word between two numbers is of the first: "5,000 in agriculture and 3,000 in construction"."""
    begin, end = between
    if not begin <= cue.start < end:
        return False
    sides = (begin, cue.start), (cue.end, end)
    before, behind = (scene.has(Word.AND, *side) or bool(_STOP.search(scene.text, *side)) for side in sides)
    return behind and not before


def _leads_to(scene: Scene, counted: Counted, before: Quantity) -> bool:
    """Return whether a difference leads to the number: "raised the seasonal quota by 1,000 to 6,000"."""
    between = scene.text[before.end : counted.start].split()
    return before.change_kind is ChangeKind.DELTA and len(between) <= STEP_REACH


def speaker(scene: Scene, measured: Measured) -> str | None:
    """Return who says so: the words of the office or agency beside a verb of saying in the sentence, or None."""
    return scene.once(_speaker_in, measured.counted.sentence)


def _speaker_in(scene: Scene, sentence: Sentence) -> str | None:
    """Return the words of the office or agency that stands nearest to a verb of saying in a sentence, or None."""
    says = scene.tagged(Word.SAYS, sentence.start, sentence.end)
    near = ((verb, one) for verb in says for one in scene.tagged_near(Word.SPEAKER, verb, sentence, reach=STATUS_REACH))
    pairs = [(scene.distance(verb, one), one.start, one) for verb, one in near]
    return _with_state(scene, min(pairs)[2]) if pairs else None


def _with_state(scene: Scene, office: Cue) -> str:
    """Return the words of an office with the state that stands right beside it."""
    start, end = office.start, office.end
    for place in scene.places_in(max(0, start - 20), end + 20):
        between = scene.text[min(place.end, office.end) : max(place.start, office.start)]
        if len(between.split()) <= 1 and not _STOP.search(between):
            start, end = min(start, place.start), max(end, place.end)
    return scene.text[start:end][:SPEAKER_LENGTH]
