"""The search for dates: an automaton finds the words of time, small anchored patterns read what stands around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from pipeline.dates import numeric
from pipeline.dates.calendars import Turn
from pipeline.dates.resolve import iso_day, near_year, parse_day, shifted, weekday_near
from pipeline.dates.vocabulary import Entry, EntryKind, Vocabulary, vocabulary
from pipeline.fold import fold_aligned
from pipeline.terms import Hit, words

#: How far from an anchor its context is read, in characters.
REACH: Final = 32
#: What says right before a day or month that something has lasted from then on.
SINCE: Final = re.compile(r"\b(?:ever )?since (?:the )?$")


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date: ``text[start:end]`` means ``value``, ISO ``YYYY[-MM[-DD]]`` or an interval ``A/B``.

    ``relative`` says it was resolved against the day of publication ("on Thursday", "26 February" without a year).
    """

    start: int
    end: int
    value: str
    relative: bool


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text as the rules see it."""

    text: str
    folded: str
    words: Vocabulary
    published: date | None

    def capitalised(self, position: int) -> bool:
        """Return whether the original has a capital (or a letter without case) at a position."""
        return not self.text[position].islower()


def find_dates(text: str, language: str, *, published: str | None) -> tuple[DateMention, ...]:
    """Return the dates in ``text``, sorted, not overlapping; what needs ``published`` is left out without it.

    Args:
        text: the article's text; offsets are code points into it.
        language: ISO 639-1; English dates are read in every text.
        published: the day of publication, ``YYYY-MM-DD`` or a time beginning so, or None.
    """
    known = vocabulary(language)
    scene = _Scene(text, numeric.ascii_digits(fold_aligned(text)), known, parse_day(published))
    found = [DateMention(start, end, value, relative=False) for start, end, value in numeric.find(scene.folded, known)]
    for hit in known.matcher.find(words(text)):
        entry = known.entries[hit.term]
        found.extend(_READERS[entry.kind](scene, entry, hit))
    return tuple(_settled(found, folded=scene.folded, weekday=known.weekday))


def _settled(found: Iterable[DateMention], *, folded: str, weekday: re.Pattern[str]) -> Iterator[DateMention]:
    """Yield the longest mentions that do not overlap; a weekday ("Tuesday, 22 November") yields to its date."""
    reached = 0
    held: DateMention | None = None
    for mention in sorted(found, key=lambda mention: (mention.start, -mention.end)):
        if mention.start < reached:
            continue
        near = held is not None and mention.start - held.end <= WEEKDAY_GAP and _is_day(mention)
        if held and not (near and weekday.fullmatch(folded, held.start, held.end)):
            yield held
        held, reached = mention, mention.end
    if held:
        yield held


def _is_day(mention: DateMention) -> bool:
    """Return whether the mention is one day."""
    return len(mention.value) == len("2026-02-26")


#: A weekday and its date stand at most so many characters apart.
WEEKDAY_GAP: Final = 3


def _phrase(scene: _Scene, entry: Entry, hit: Hit) -> Iterator[DateMention]:
    """Yield "last year", "ieri", "رواں سال"."""
    if scene.published and entry.span:
        yield DateMention(hit.start, hit.end, shifted(scene.published, entry.span, entry.number), relative=True)


def _unit(scene: _Scene, entry: Entry, hit: Hit) -> Iterator[DateMention]:
    """Yield "two years ago", "hace tres meses"."""
    if not (scene.published and entry.span):
        return
    before = scene.words.number_before.search(scene.folded, max(0, hit.start - REACH), hit.start)
    after = scene.words.ago_after.match(scene.folded, hit.end)
    if before and (before["ago"] or after):
        count = scene.words.numerals.get(before["number"]) or int(before["number"])
        end = after.end() if after and not before["ago"] else hit.end
        yield DateMention(before.start(), end, shifted(scene.published, entry.span, -count), relative=True)


def _weekday(scene: _Scene, entry: Entry, hit: Hit) -> Iterator[DateMention]:
    """Yield "on Thursday", "il prossimo lunedì", "جمعرات کو"."""
    known = scene.words
    if not scene.published or (entry.capitalised and not scene.capitalised(hit.start)):
        return
    if known.not_weekday.search(scene.folded, max(0, hit.start - REACH), hit.start):
        return
    if entry.needs_after and not known.weekday_after.match(scene.folded, hit.end):
        return
    start, end, turn = _turned(scene, hit)
    day = weekday_near(entry.number, scene.published, turn or Turn.NEAR)
    yield DateMention(start, end, day.isoformat(), relative=True)


def _turned(scene: _Scene, hit: Hit) -> tuple[int, int, Turn | None]:
    """Return the span with a word that sends it back or ahead, and which way."""
    known = scene.words
    before = known.turn_before.search(scene.folded, max(0, hit.start - REACH), hit.start)
    if before:
        return before.start(), hit.end, known.turns[before[1]]
    after = known.turn_after.match(scene.folded, hit.end)
    if after:
        return hit.start, after.end(), known.turns[after[1]]
    return hit.start, hit.end, None


def _since(scene: _Scene, start: int) -> Turn:
    """Return which way a day or month at ``start`` lies by itself: what something has lasted since is not to come."""
    return Turn.SO_FAR if SINCE.search(scene.folded, max(0, start - REACH), start) else Turn.NEAR


def _month(scene: _Scene, entry: Entry, hit: Hit) -> Iterator[DateMention]:
    """Yield a day and month, a month and year, or a month alone that something marks as a date."""
    if entry.capitalised and not scene.capitalised(hit.start):
        return
    named = _named_day(scene, entry, hit)
    if named is None:
        yield from _bare_month(scene, entry, hit)
        return
    first, last, start, end, year = named
    relative = year is None
    if year is None:
        if scene.published is None:
            return
        _, _, turn = _turned(scene, Hit(hit.term, hit.start, end))
        year = near_year(entry.number, first, published=scene.published, turn=turn or _since(scene, start))
    values = [iso_day(year, entry.number, day) for day in sorted({first, last})]
    if all(values):
        yield DateMention(start, end, "/".join(value for value in values if value), relative)


def _named_day(scene: _Scene, entry: Entry, hit: Hit) -> tuple[int, int, int, int, int | None] | None:
    """Return the first and last day, the span and the year of "5-6 February 2025" and its like, or None."""
    known, folded = scene.words, scene.folded
    before = known.day_before.search(folded, max(0, hit.start - REACH), hit.start)
    if before:
        year = known.year_after_month.match(folded, hit.end)
        end = year.end() if year else hit.end
        day = int(before["day"])
        return int(before["first"] or day), day, before.start(), end, int(year[1]) if year else None
    led = known.year_before.search(folded, max(0, hit.start - REACH), hit.start)
    after = known.day_after.match(folded, hit.end)
    if after and (led or entry.month_first):
        year = known.year_after_month.match(folded, after.end())
        day = int(after["day"])
        start, end = (led.start() if led else hit.start), (year.end() if year else after.end())
        stated = led or year
        return day, int(after["last"] or day), start, end, int(stated[1]) if stated else None
    return None


def _bare_month(scene: _Scene, entry: Entry, hit: Hit) -> Iterator[DateMention]:
    """Yield "June 2023", "last December", "a maggio"."""
    known, folded = scene.words, scene.folded
    year = known.year_after_month.match(folded, hit.end)
    if year:
        yield DateMention(hit.start, year.end(), f"{year[1]}-{entry.number:02}", relative=False)
        return
    start, end, turn = _turned(scene, hit)
    cue = known.month_cue.search(folded, max(0, hit.start - REACH), hit.start)
    if scene.published and not entry.short and (turn or cue or known.month_after.match(folded, hit.end)):
        stated = near_year(entry.number, 0, published=scene.published, turn=turn or _since(scene, hit.start))
        yield DateMention(start, end, f"{stated:04}-{entry.number:02}", relative=True)


_READERS: Final[dict[EntryKind, Callable[[_Scene, Entry, Hit], Iterator[DateMention]]]] = {
    EntryKind.PHRASE: _phrase,
    EntryKind.UNIT: _unit,
    EntryKind.WEEKDAY: _weekday,
    EntryKind.MONTH: _month,
}
