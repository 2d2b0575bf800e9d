"""Finds the words that speak of agreements, by class, with offsets; and the boundaries between them.

A word table maps a cue class to terms, parted by ``|`` and matched as :mod:`pipeline.terms` says: whole words on folded
text, apostrophes and hyphens part words, a final ``*`` leaves the word's end open. The letter before the dot names
the family: ``i`` instruments, ``o`` objects of a commitment, ``v`` stage triggers, ``a`` agreeing on anything, ``g``
grants of one state to nationals of another, ``m`` modifiers, ``n`` what is said of a noun for a step, ``b`` bodies
that ratify, ``p`` words for the parties, ``x`` words that unmake an instrument, ``t`` topics, ``c`` connections, ``s``
verbs of saying. ``v.idle`` holds set phrases whose verb says nothing ("da parte di"), ``g.idle`` grants by hearsay: the
longer phrase hides the verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from pipeline.agreements.tables import TABLES
from pipeline.terms import Matcher, words

#: The table for a language that has none.
DEFAULT_LANGUAGE = "en"
#: Families in which a cue inside a longer one is dropped.
EXCLUSIVE = frozenset("iogvmpx")
#: What it costs to reach across a boundary, in characters.
COMMA, CONJUNCTION, SUBORDINATE, CLAUSE_COMMA, STRONG = 12, 16, 30, 31, 70
#: Boundaries made by punctuation.
PUNCTUATION = re.compile(r"(?P<comma>[,،](?!\d)|(?<!\d)[,،])|(?P<strong>[;:()؛·—•|\n]|\s[-–]\s|\.\s|۔)")
#: An abbreviation in brackets ("memorandum of understanding (MoU)"), which parts nothing.
ABBREVIATION = re.compile(r"\((?=[^()]*[^\W\d_a-zα-ω])[\w./-]{2,12}\)")
#: A refusal that is told of people, not of papers.
OF_PEOPLE = re.compile(r"(?i:rejected|refused|failed) (?:[A-Z]\w+ )?(?:asylum|applicants|claimants|migrants)\b")
#: The costs of commas.
COMMAS = frozenset({COMMA, CLAUSE_COMMA})
#: Urdu verbs that end a clause, and how much text holds the longest.
FINITE = frozenset({
    "ہے", "ہیں", "تھا", "تھے", "تھی", "تھیں", "گا", "گے", "گی", "دیا", "دی", "دیے", "کیا", "کی", "کیے", "گیا",
    "گئے", "گئی", "ہوا", "ہوئے", "ہوئی", "چکا", "چکے", "چکی",
})  # fmt: skip
LONGEST_VERB = 8
#: How far behind a name that speaks of intent the verb may stand that it is the object of, in characters.
SIGNED_BEHIND = 30
#: Boundaries made by words.
CONNECTIONS = {"c.and": CONJUNCTION, "c.sub": SUBORDINATE}


@dataclass(frozen=True, slots=True)
class Cue:
    """One word or phrase of a cue class at ``start``/``end``."""

    kind: str
    start: int
    end: int

    @property
    def concept(self) -> str:
        """The class without its family letter."""
        return self.kind[2:]


@cache
def _lexicon(language: str) -> tuple[Matcher, tuple[str, ...]]:
    """Return the automaton over the table of ``language``, and the class of each of its terms."""
    terms = [
        (kind, term)
        for kind, row in TABLES[language].items()
        for term in dict.fromkeys(part.strip() for part in row.split("|"))
    ]
    return Matcher(term for _, term in terms), tuple(kind for kind, _ in terms)


def _longest(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Return the cues without those that lie inside a longer one of their family, by start."""
    kept: list[Cue] = []
    reach: dict[str, tuple[int, int]] = {}
    for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end)):
        family = cue.kind[0]
        start, end = reach.get(family, (-1, -1))
        if family in EXCLUSIVE and cue.start < end and (cue.start, cue.end) != (start, end):
            continue
        reach[family] = (cue.start, cue.end)
        kept.append(cue)
    return tuple(kept)


def find_cues(text: str, language: str) -> tuple[Cue, ...]:
    """Return the cues of ``text`` sorted by start; an unknown language is read with the English table."""
    matcher, kinds = _lexicon(language if language in TABLES else DEFAULT_LANGUAGE)
    return _outside_names(
        _attributes(text, _longest(Cue(kinds[hit.term], hit.start, hit.end) for hit in matcher.find(words(text))))
    )


def _attributes(text: str, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Return the cues without refusals that are only told of people ("rejected Iraqi asylum seekers")."""
    return tuple(cue for cue in cues if cue.kind != "v.reject" or not OF_PEOPLE.match(text, cue.start))


def _outside_names(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Return the cues without verbs inside the name of an instrument ("of understanding on"), and the like.

    Nor is the intent a wish that names a declaration before its verb ("a declaration of intent they signed").

    "Working group" says nothing of work either.
    """
    kept: list[Cue] = []
    named = grouped = shared = free = 0
    signed = sorted(cue.start for cue in cues if cue.kind == "v.sign")
    for cue in sorted(cues, key=lambda cue: (cue.start, cue.kind[0] != "i")):
        if cue.kind[0] == "i":
            named = max(named, cue.end)
            grouped = cue.end if cue.kind == "i.working_group" else grouped
        shared = cue.end if cue.kind in {"o.cooperation", "o.police"} else shared
        free = cue.end if cue.kind == "o.novisa" else free
        if cue.kind in {"m.neg", "m.none"} and cue.end <= free:
            continue
        if (
            cue.kind == "m.intent"
            and cue.end <= named
            and bisect_left(signed, cue.end) < bisect_left(signed, cue.end + SIGNED_BEHIND)
        ):
            continue
        inside = cue.start < (grouped if cue.kind in {"t.labour", "o.returns"} else named if cue.kind[0] in "vg" else 0)
        if not inside and not (cue.kind == "t.other" and cue.start < shared):
            kept.append(cue)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Ground:
    """The boundaries of a text: where they are, and what reaching across them costs."""

    places: tuple[int, ...]
    ends: tuple[int, ...]
    costs: tuple[int, ...]
    totals: tuple[int, ...]

    def between(self, start: int, end: int) -> int:
        """Return the cost of reaching from ``start`` to ``end``, in characters."""
        if end <= start:
            return 0
        low, high = bisect_left(self.places, start), bisect_left(self.places, end)
        return end - start + self.totals[high] - self.totals[low]

    def cost(self, start: int, end: int) -> int:
        """Return the cost of the boundaries alone from ``start`` to ``end``."""
        return self.between(start, end) - max(0, end - start)

    def commas(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Return where the commas of ``start``/``end`` begin and end, up to the first stronger mark."""
        low, high = bisect_left(self.places, start), bisect_left(self.places, end)
        strong = next((index for index in range(low, high) if self.costs[index] >= STRONG), high)
        return tuple((self.places[i], self.ends[i]) for i in range(low, strong) if self.costs[i] in COMMAS)

    def clause(self, start: int, end: int, *, within: tuple[int, int]) -> tuple[int, int]:
        """Return the clause around ``start``/``end``: out to the nearest boundaries that are more than a comma."""
        return self._out(start, end, within=within, cost=SUBORDINATE)

    def phrase(self, start: int, end: int, *, within: tuple[int, int]) -> tuple[int, int]:
        """Return the phrase around ``start``/``end``: out to the nearest comma or stronger boundary."""
        return self._out(start, end, within=within, cost=COMMA)

    def _out(self, start: int, end: int, *, within: tuple[int, int], cost: int) -> tuple[int, int]:
        """Return ``start``/``end`` widened out to the nearest boundaries of at least ``cost``; "and" is none."""
        left, right = within
        for index in range(bisect_left(self.places, start) - 1, -1, -1):
            if self.places[index] < left:
                break
            if self.costs[index] >= cost and self.costs[index] != CONJUNCTION:
                left = self.ends[index]
                break
        for index in range(bisect_right(self.places, end - 1), len(self.places)):
            if self.places[index] >= right:
                break
            if self.costs[index] >= cost and self.costs[index] != CONJUNCTION:
                right = self.places[index]
                break
        return left, right


def _cost_of(mark: re.Match[str], text: str) -> int:
    """Return what it costs to reach across a mark; a comma behind a finite verb that comes last ends a clause."""
    if mark.lastgroup != "comma":
        return STRONG
    before = text[max(0, mark.start() - LONGEST_VERB) : mark.start()].rsplit(maxsplit=1)
    return CLAUSE_COMMA if before and before[-1] in FINITE else COMMA


def find_ground(text: str, cues: tuple[Cue, ...], joints: frozenset[int] = frozenset()) -> Ground:
    """Return the boundaries of ``text``: its punctuation and the connecting words, but for those at ``joints``."""
    short = {place for m in ABBREVIATION.finditer(text) for place in (m.start(), m.end() - 1)}
    found_marks = (m for m in PUNCTUATION.finditer(text) if m.start() not in joints and m.start() not in short)
    marks = ((m.start(), m.end(), _cost_of(m, text)) for m in found_marks)
    linking = (cue for cue in cues if cue.kind in CONNECTIONS and cue.start not in joints)
    words_ = ((cue.start, cue.end, CONNECTIONS[cue.kind]) for cue in linking)
    found = sorted((*marks, *words_))
    costs = tuple(cost for _, _, cost in found)
    return Ground(
        tuple(start for start, _, _ in found), tuple(end for _, end, _ in found), costs, (0, *accumulate(costs))
    )
