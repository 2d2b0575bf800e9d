"""A document laid out for reading figures: what stands near a number, and how near."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar, TypeVarTuple, cast

from pipeline.dates import DateMention
from pipeline.document import Document
from pipeline.figures.ground.concepts import Concepts
from pipeline.figures.ground.lexicon import SUBJECT, TEASER, Cue, lexicon
from pipeline.figures.ground.ranks import is_only_ranked_in
from pipeline.figures.ground.regions import meant_states
from pipeline.figures.ground.rolls import without_rolls
from pipeline.figures.ground.seats import is_ranked_behind, is_seat
from pipeline.figures.ground.steps import Marks, Steps
from pipeline.figures.tables import HEAD_FINAL, Word
from pipeline.model import Quantity
from pipeline.places import PlaceKind, PlaceMention, is_press
from pipeline.sentences import Sentence
from pipeline.spans import Row, Spanned

T = TypeVar("T", bound=Spanned)
Asked = TypeVarTuple("Asked")
R = TypeVar("R")

#: What a step over another number costs, in words.
QUANTITY_COST: Final = 6
#: What a report can be filed from.
FILED_FROM: Final = frozenset({PlaceKind.CAPITAL, PlaceKind.CITY})
#: What "Europe" stands for as a place to go to.
EUROPE: Final = "EU"
#: Where a report was filed: a short opening that ends in a colon, a dash or a bracket, or is written in capitals.
DATELINE: Final = re.compile(
    r"\W*(?:[^.:;!?\n()]{1,60}?(?::\s|\s?[-–—]{1,2}\s|\.-)|(?:[^.:;!?\n()]|(?<=Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\.|(?<=Sept)\.){1,40}\([^()\n]{1,40}\)(?:\s?[-–—:]{1,2})?\s)"
    r"|\W*[^\W\d_a-zα-ωά-ώ]{3}[^a-zα-ωά-ώ\n]{0,30}[.,]\s"
)
#: What says that people come from anywhere but a place, right before it, and how far that reaches, in characters.
OUTSIDE: Final = re.compile(
    r"\b(?:outside|beyond|fuori|fuera|esterni|esterne|εκτός|extra|non)"
    r"(?:[ -](?:of|the|from|de|la|dall|dalla|della|di|της|από))*[ '’-]?$",
    re.IGNORECASE,
)
OUTSIDE_WIDTH: Final = 24
#: What says that people no longer want to go to a state, before it, and how far before it that may begin.
RENOUNCED: Final = re.compile(
    r"\b(?:(?:gave|giv(?:e|es|en|ing)) up|abandon(?:ed|s|ing)?|renounc(?:ed|es|ing)|forgo(?:ing|ne)?|"
    r"despair(?:ed|ing) of|"
    r"renunciar(?:on)? a|desistir de|rinunciat[oaie] a|rinunciare a)\b"
    r"(?: (?:on|to|of|for|the|their|his|her|a|its|all|idea|hope|hopes|dream|dreams|plan|plans|attempt|attempts|journey|"
    r"trip|way|reaching|reach|entering|enter|getting|get|crossing|cross|into|trying|going|go|llegar|entrar|en|los|a)){0,7}"
    r"\s$",
    re.IGNORECASE,
)
RENOUNCED_WIDTH: Final = 64
#: What a text holds that says so at all.
RENOUNCING: Final = (
    "gave up",
    "ive up",
    "ives up",
    "iven up",
    "iving up",
    "bandon",
    "enounc",
    "orgo",
    "despair",
    "enunci",
    "inunci",
    "desistir",
)
#: What is of the Union and makes it no side of what is told.
LAW: Final = re.compile(r"(?:['’]s)? (?:law|laws|rules|legislation|directives?|regulations?|courts?|treaties)\b")
#: What makes the name of a state that of a ship's flag.
FLAG: Final = re.compile(r"[ -](?:flag|flagged)\b|-registered\b", re.IGNORECASE)
#: The month that folded text takes for what is allowed or to come.
MONTH: Final = "May"
#: Letters of a year in an ISO date, and how near, in characters, the three years of a plan stand.
YEAR: Final = 4
PLAN_WIDTH: Final = 90
#: A year in a title.
TITLE_YEAR: Final = re.compile(r"(?<![-–/\d])20\d\d(?![-–/\d])")
#: What opens the words under a picture.
CAPTION: Final = re.compile(
    r"\W*(?:Archivo|(?:Foto|Imagen)(?: de archivo)?|(?:File |Archive )?(?:photo|image)|"
    r"In (?:the|this) (?:photo|picture)|"
    r"(?:Nella |In )?foto|Foto d[i']archivio|Φωτογραφία(?: αρχείου)?|فائل فوٹو|فوٹو)\s?(?:[:|]|\s[-–—]\s)",
    re.IGNORECASE,
)
#: What leads to another page before a colon, and only there.
LEADS_ON: Final = re.compile(
    r"(?:^|[.!?…\n]\s)\W?(?:related|more in [a-z]+|learn today|correlat[aoie]|leggi|relacionad[oa]s?|le[ae]|"
    r"σχετικά|διαβάστε|متعلقہ)\s?:\s",
    re.IGNORECASE,
)
#: How much space may stand between a mark and the next word, in characters.
SPACE: Final = 40
#: The least a sentence needs to tell something, in characters.
SHORTEST: Final = 30
#: An article of so few sentences keeps to what it opens with.
SHORT: Final = 8
#: How far behind "flag" its state may stand, in characters, and what may stand between.
FLAG_GAP: Final = 5
#: How far before a state the word for its flag may begin, in characters.
FLAG_WIDTH: Final = 24
FLAG_OF: Final = frozenset({"", "de", "of", "της", "του", "the"})


def _start(item: Spanned) -> int:
    return item.start


def _by_tag(cues: Sequence[Cue]) -> Mapping[str, Row[Cue]]:
    """Return the cues of each tag, so that none need look at those of the others."""
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        for tag in cue.tags:
            found.setdefault(tag, []).append(cue)
    return {tag: Row(tagged) for tag, tagged in found.items()}


def _flags_near(flags: Row[Cue], place: PlaceMention) -> Sequence[Cue]:
    """Return the words for a flag that stand near enough to a place to be said of it."""
    return flags.within(place.start - FLAG_WIDTH, place.end + FLAG_GAP)


def _planned_years(dates: Sequence[DateMention]) -> frozenset[str]:
    """Return the years of a plan: three on end, each with its number ("900 in 2026, 800 in 2027 and 700 in 2028")."""
    found: set[str] = set()
    for one, two, three in zip(dates, dates[1:], dates[2:], strict=False):
        values = [date.value for date in (one, two, three)]
        if three.start - one.start <= PLAN_WIDTH and all(len(value) == YEAR for value in values):
            first = int(values[0])
            found |= set(values) if [int(value) for value in values] == [first, first + 1, first + 2] else set()
    return frozenset(found)


class Scene:
    """One document with the cues of its text and title; asked by all rules, changed by none."""

    def __init__(self, document: Document, concepts: Concepts) -> None:
        self.document = document
        self.concepts = concepts
        self.text = document.article.text
        self.sentences = document.sentences
        self.quantities: tuple[Quantity, ...] = document.quantities
        self._lexicon = lexicon(concepts, document.article.language)
        told = (cue for cue in self._lexicon.find(self.text) if self.text[cue.start : cue.end] != MONTH)
        self.cues = without_rolls(told, self._lexicon.find(document.article.title), document.article)
        self._renounces = any(word in self.text for word in RENOUNCING)
        self.filed = self._filed()
        self.places = self._places()
        self._cues, self._quantities, self._dates = Row(self.cues), Row(self.quantities), Row(document.dates)
        self._told_places = Row(self.places)
        self._steps = Steps(self.text)
        self._tagged = _by_tag(self.cues)
        self._known: dict[object, object] = {}
        self._marks: dict[re.Pattern[str], dict[int, Marks]] = {}

    def _filed(self) -> int:
        """Return where the dateline ends; 0 when the text opens with none."""
        match = DATELINE.match(self.text)
        end = match.end() if match else 0
        named = [place for place in self.document.places if place.start < end]
        first = self.document.quantities[0].start if self.document.quantities else end
        return end if named and named[0].kind in FILED_FROM and first >= end else 0

    def _places(self) -> tuple[PlaceMention, ...]:
        """Return the places of the text, with "Europe" standing for the Union where it is not part of a name."""
        taken = {position for place in self.document.places for position in range(place.start, place.end)}
        europe = [
            PlaceMention(EUROPE, PlaceKind.COUNTRY, cue.start, cue.end)
            for cue in self.cues
            if Word.EUROPE in cue.tags and cue.start not in taken and not is_press(self.text, cue.start, cue.end)
            if not OUTSIDE.search(self.text, max(0, cue.start - OUTSIDE_WIDTH), cue.start)
            if not is_only_ranked_in(self.text, cue)
        ]
        flags = Row([cue for cue in self.cues if Word.FLAG in cue.tags])
        told = [place for place in self.document.places if place.start >= self.filed and not self._is_no_side(place)]
        told = [place for place in told if not any(self._flies(cue, place) for cue in _flags_near(flags, place))]
        meant = meant_states(self.text, told, titled=self.document.title_places)
        return tuple(sorted((*told, *europe, *meant), key=_start))

    def _flies(self, flag: Cue, place: PlaceMention) -> bool:
        """Return whether a state is only the one whose flag a ship flies: "σημαίας Λιβερίας", "Panama-flagged"."""
        before, behind = self.text[flag.end : place.start], self.text[place.end : flag.start]
        last = self.document.article.language in HEAD_FINAL
        return (0 <= place.start - flag.end <= FLAG_GAP and before.strip(" '’") in FLAG_OF) or (
            place.end <= flag.start and behind in ({" ", "-", " کے "} if last else {"-"})
        )

    def _is_no_side(self, place: PlaceMention) -> bool:
        """Return whether a place only names a flag, a goal given up, a seat, or the Union as what is beyond, or law."""
        at = self.sentence_index(place.start)
        if FLAG.match(self.text, place.end) or (at is not None and is_seat(self.text, place, self.sentences[at])):
            return True
        if at is not None and is_ranked_behind(self.text, place, self.sentences[at]):
            return True
        if self._renounces and RENOUNCED.search(self.text, max(0, place.start - RENOUNCED_WIDTH), place.start):
            return True
        if place.code != EUROPE:
            return False
        if is_only_ranked_in(self.text, place):
            return True
        return bool(OUTSIDE.search(self.text, max(0, place.start - OUTSIDE_WIDTH), place.start)) or bool(
            LAW.match(self.text, place.end)
        )

    @cached_property
    def title_cues(self) -> tuple[Cue, ...]:
        """Return the cues of the title."""
        return self._lexicon.find(self.document.article.title)

    def sentence_index(self, position: int) -> int | None:
        """Return which sentence holds a position, or None for one between sentences."""
        index = bisect_right(self.sentences, position, key=_start) - 1
        return index if index >= 0 and position < self.sentences[index].end else None

    def cues_in(self, start: int, end: int) -> Sequence[Cue]:
        """Return the cues that begin in ``[start, end)``."""
        return self._cues.within(start, end)

    def places_in(self, start: int, end: int) -> Sequence[PlaceMention]:
        """Return the places that begin in ``[start, end)``."""
        return self._told_places.within(start, end)

    def dates_in(self, start: int, end: int) -> Sequence[DateMention]:
        """Return the dates that begin in ``[start, end)``."""
        return self._dates.within(start, end)

    def quantities_in(self, start: int, end: int) -> Sequence[Quantity]:
        """Return the quantities that begin in ``[start, end)``."""
        return self._quantities.within(start, end)

    def tagged(self, tag: str, start: int, end: int) -> list[Cue]:
        """Return the cues with ``tag`` that begin in ``[start, end)``."""
        row = self._tagged.get(tag)
        return list(row.within(start, end)) if row is not None else []

    def has(self, tag: str, start: int, end: int) -> bool:
        """Return whether a cue with ``tag`` begins in ``[start, end)``."""
        row = self._tagged.get(tag)
        return row is not None and row.any_within(start, end)

    def once(self, rule: Callable[[Scene, *Asked], R], *of: *Asked) -> R:
        """Return what a rule says of the scene and of what else it is asked, which it finds out but once."""
        key = (rule, of)
        if key not in self._known:
            self._known[key] = rule(self, *of)
        return cast("R", self._known[key])

    def tagged_near(self, tag: str, around: Spanned, within: Spanned, *, reach: int) -> list[Cue]:
        """Return the cues with ``tag`` that begin in ``within``, at most ``reach`` words from ``around``."""
        row = self._tagged.get(tag)
        return self._near(row, around, within, reach=reach) if row is not None else []

    def cues_near(self, around: Spanned, within: Spanned, *, reach: int) -> list[Cue]:
        """Return the cues that begin in ``within``, at most ``reach`` words from ``around``."""
        return self._near(self._cues, around, within, reach=reach)

    def dates_near(self, around: Spanned, within: Spanned, *, reach: int) -> list[DateMention]:
        """Return the dates that begin in ``within``, at most ``reach`` words from ``around``."""
        return self._near(self._dates, around, within, reach=reach)

    def quantities_near(self, around: Spanned, within: Spanned, *, reach: int) -> list[Quantity]:
        """Return the quantities that begin in ``within``, at most ``reach`` words from ``around``."""
        return self._near(self._quantities, around, within, reach=reach)

    def _near(self, row: Row[T], around: Spanned, within: Spanned, *, reach: int) -> list[T]:
        """Return those of a row near a span; none is looked at that the marks between set further off."""
        low, high = self.window(around, reach=reach)
        near = row.within(max(within.start, low - row.longest), min(within.end, high + 1))
        return [one for one in near if self.distance(around, one) <= reach]

    @property
    def longest_cue(self) -> int:
        """Return how long the longest cue is, in characters."""
        return self._cues.longest

    def window(self, around: Spanned, *, reach: int) -> tuple[int, int]:
        """Return where what is at most ``reach`` words from a span ends at the least, and begins at the most."""
        return self._steps.around(around.start, around.end, reach + 1)

    def marks(self, pattern: re.Pattern[str], sentence: Sentence) -> Marks:
        """Return where a pattern stands in a sentence, looked for once however many numbers ask."""
        known = self._marks.setdefault(pattern, {})
        found = known.get(sentence.start)
        if found is None:
            found = known[sentence.start] = Marks(pattern, self.text, sentence)
        return found

    def distance(self, left: Spanned, right: Spanned) -> int:
        """Return the cost of going from one span to another, either order; 0 when they touch or overlap."""
        if right.start < left.start:
            left, right = right, left
        if right.start <= left.end:
            return 0
        cost = self._steps.cost(left.end, right.start) - 1
        return max(0, cost) + QUANTITY_COST * self._quantities.count_between(left.end, right.start)

    def is_behind(self, marks: tuple[str, ...], position: int) -> bool:
        """Return whether one of the marks stands right before a place, but for at most :data:`SPACE` of space."""
        return self.text[max(0, position - SPACE) : position].rstrip().endswith(marks)

    def is_teaser(self, position: int, sentence: Sentence) -> bool:
        """Return whether the text before ``position`` on its line leads to another page, or is under a picture."""
        line = max(sentence.start, self.text.rfind("\n", sentence.start, position) + 1)
        if self.tagged(TEASER, line, position) or CAPTION.match(self.text, line, position):
            return True
        return self.marks(LEADS_ON, Sentence(max(0, line - 2), sentence.end)).before(position) is not None

    @cached_property
    def lead(self) -> int:
        """Return the index of the first sentence that tells something, a dateline left out."""
        told = (at for at, one in enumerate(self.sentences) if one.end > max(self.filed, one.start + SHORTEST))
        return next(told, 0)

    @property
    def present_year(self) -> str | None:
        """The year the article was written in: of its publication, or the last one it names."""
        published = self.document.article.published
        return published[:YEAR] if published else self.last_year

    @cached_property
    def last_year(self) -> str | None:
        """Return the last year the article names, those of a plan it lays out left aside."""
        planned = _planned_years([date for date in self.document.dates if not date.relative])
        years = [date.value[:YEAR] for date in self.document.dates if date.value not in planned]
        years += TITLE_YEAR.findall(self.document.article.title) if years else []
        return max(years, default=None)

    @cached_property
    def _opening(self) -> bool:
        lead = self.sentences[self.lead].end if self.sentences else 0
        return any(SUBJECT in cue.tags for cue in (*self.title_cues, *self.cues_in(0, lead)))

    def opens_on_subject(self) -> bool:
        """Return whether a short article speaks of migration in its title or first sentence."""
        return len(self.sentences) <= SHORT and self._opening

    def on_subject(self, index: int, *, before: int = 2, after: int = 2) -> bool:
        """Return whether migration is spoken of in a sentence or the few around it, or in the title of a short lead."""
        first, last = max(0, index - before), min(len(self.sentences) - 1, index + after)
        if self.has(SUBJECT, self.sentences[first].start, self.sentences[last].end):
            return True
        return index <= before and any(SUBJECT in cue.tags for cue in self.title_cues)
