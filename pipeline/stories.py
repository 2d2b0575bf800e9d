"""Groups articles that tell of one event into stories, whatever order they come in and language they are in.

Two articles are near when they were published within a week and share names, numbers and countries. Names are compared
by their consonants, which survive transliteration: Piantedosi, Πιαντεντόζι and پیانتیدوسی agree. The graph of near
pairs is cut at a threshold, and inside its components clusters are joined by average link, so that a chain of
half-alike articles is not one story.

What a component's stories are depends on its articles alone: neither on the order in which they come nor on what else
is looked at. So it is enough to group anew the components that hold something new (:func:`near_pairs`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from math import sqrt

from pipeline.fold import fold

#: Articles further apart than this, in days, tell of different events.
WINDOW_DAYS = 7

#: Two articles, and two clusters on average, are of one story from this nearness on.
NEAR = 0.35

#: An article without a date must be this near.
NEAR_UNDATED = 0.4

#: Weights of names, numbers and countries in nearness.
WEIGHTS = (0.5, 0.3, 0.2)

#: Two articles share at least so many names, or names and numbers.
SHARED = 2

#: Digits of an exact number, without the zeros around them: 497,550 and 1,350, not 12 or 5,000.
EXACT = 3

#: So many countries together are as telling as a name; two are what half of all articles are about.
TOGETHER = 3

#: Names so common in this field that two articles that share them may tell of two events; countries count as places.
COMMON_NAMES = (
    "Pakistan Pakistani Pakistanis Italy Italian Greece Greek Spain Spanish Europe European Union Rome Athens Madrid "
    "Islamabad Brussels Minister Interior Foreign Ministry President Prime Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday January February March April June July August September October November December "
    "Italia italiano Grecia Spagna Europa Roma Atene Bruxelles Ministero ministro Interno Esteri lunedì martedì "
    "España español Gobierno Ministerio Interior Atenas Bruselas "
    "Ελλάδα Ιταλία Ισπανία Πακιστάν Ευρώπη Ευρωπαϊκή Ένωση Αθήνα Ρώμη Μαδρίτη Βρυξέλλες Ισλαμαμπάντ Υπουργός Υπουργείο "
    "پاکستان پاکستانی پاکستانیوں اٹلی یونان اسپین یورپ یورپی یونین روم ایتھنز میڈرڈ اسلام آباد وزیر وزارت داخلہ خارجہ "
    "انہوں نے کہا گیا ہے لیے ساتھ بعد پہلے دیگر دوران جانے والے والوں والی کرنے کیا تھا تھے گئے گئی رہے رہی کسی اپنے "
    "ملک ملکوں حکام حکومت مطابق درمیان کارکنوں ویزے ویزا معاہدے معاہدہ ہزار افراد لوگوں جبکہ منگل بدھ جمعرات جمعہ پیر"
)

#: Two texts are not far apart because one is long: the longer one counts at most this many times the shorter one.
LONGER = 2

#: Languages without capitals, where any word may pass for a name; what shared names count between two such articles.
CASELESS, CASELESS_SHARE = frozenset({"ur"}), 0.6

#: Letters of a skeleton; a shorter one is kept only when it is as long as this.
SKELETON = 2

#: How far into a text names are looked for, in characters.
LEAD = 1500

#: Letters that stand for one sound when a name crosses scripts; first matches first.
SOUNDS = (
    ("γκ", "g"), ("γγ", "g"), ("τζ", "j"), ("ξ", "ks"), ("ψ", "ps"),
    ("sch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("gh", "g"), ("th", "t"), ("ph", "f"), ("ck", "k"),
    ("x", "ks"),
)  # fmt: skip

#: Consonants that Greek writes for one sound and others for two.
CLUSTERS = (("nt", "d"), ("nd", "d"), ("mp", "b"), ("mb", "b"))

#: One letter to one consonant; letters not named here are vowels, or too unsure to compare (h, v, w, y and their like).
CONSONANTS = {
    **dict(zip("bcdfgjklmnpqrstz", "bkdfgjklmnpkrstz", strict=True)),
    **dict(zip("γδζθκλμνπρσςτφ", "gdztklmnprsstf", strict=True)),
    **dict(zip("بپتٹثجچخدڈذرڑزژسشصضطظغفقکگلمنں", "bpttsjkkddzrrzzssszt" + "zgfkkglmnn", strict=True)),
}  # fmt: skip

#: Nearness is summed in millionths.
MILLION = 1_000_000

_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[^\W\d_]{3,}", re.MULTILINE)
_URDU_WORD = re.compile(r"[\u0620-\u06ff]{4,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d{3})*")


@dataclass(frozen=True, slots=True)
class StoryItem:
    """What of an article decides its story.

    ``key`` is its address key: a story's id is made of one, and must not depend on the order of arrival. ``day`` is
    the day ``YYYY-MM-DD`` of its publication, or of its capture where that is not known and ``dated`` is false.
    ``names`` are skeletons as :func:`skeletons` gives them, ``numbers`` values, ``places`` country codes.
    """

    key: str
    day: str
    language: str
    names: frozenset[str]
    numbers: frozenset[float]
    places: frozenset[str] = frozenset()
    dated: bool = True


#: Pairs of near articles, by their keys in order, with their nearness in millionths.
NearPairs = Mapping[tuple[str, str], int]


def skeletons(title: str, text: str) -> frozenset[str]:
    """Return the consonants of the names in a title and the lead of a text.

    A name is a capitalised word inside a sentence; in Urdu, which has no capitals, any word of four letters.
    """
    lead = f"{title}\n{text[:LEAD]}"
    names = [word for word in _NAME.findall(lead) if word[0].isupper()]
    found = map(skeleton, (*names, *_URDU_WORD.findall(lead)))
    return frozenset(name for name in found if len(name) >= SKELETON) - _common_skeletons()


@lru_cache(maxsize=1)
def _common_skeletons() -> frozenset[str]:
    """Return the skeletons of :data:`COMMON_NAMES`."""
    return frozenset(map(skeleton, COMMON_NAMES.split()))


def skeleton(name: str) -> str:
    """Return the consonants of a name, in Latin letters, doubled ones once.

    >>> skeleton("Piantedosi"), skeleton("Πιαντεντόσι"), skeleton("پیانتیدوسی")
    ('pds', 'pds', 'pds')
    """
    folded = fold(name)
    for written, sound in SOUNDS:
        folded = folded.replace(written, sound)
    letters = "".join(CONSONANTS.get(char, "") for char in folded)
    for written, sound in CLUSTERS:
        letters = letters.replace(written, sound)
    return re.sub(r"(.)\1+", r"\1", letters)


def group_stories(items: Iterable[StoryItem], near: NearPairs | None = None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the stories as pairs of an id and the sorted keys of its articles, sorted by id.

    The result does not depend on the order of ``items``. A story's id is made of its earliest article, so it stays when
    later ones join. ``near`` are the items' near pairs, where they are known.
    """
    by_key = {item.key: item for item in items}
    near = near_pairs(by_key.values()) if near is None else near
    clusters = _average_link(sorted(by_key), near)
    return tuple(sorted((_story_id([by_key[key] for key in cluster]), cluster) for cluster in clusters))


def nearness(first: StoryItem, second: StoryItem) -> float:
    """Return how near two articles are, 0 to 1; 0 when they are too far apart in time or share too little.

    They share too little without two names or numbers; an exact number counts for two, many countries for one. Features
    that one of the two lacks wholly are left out of the weighing.
    """
    names, numbers = len(first.names & second.names), first.numbers & second.numbers
    places = len(first.places & second.places)
    shared = names + len(numbers) + sum(map(_is_exact, numbers)) + (places >= TOGETHER)
    if shared < SHARED or _days_apart(first, second) > WINDOW_DAYS:
        return 0.0
    caseless = first.language == second.language and first.language in CASELESS
    sizes = (
        (names * (CASELESS_SHARE if caseless else 1), len(first.names), len(second.names)),
        (len(numbers), len(first.numbers), len(second.numbers)),
        (places, len(first.places), len(second.places)),
    )
    known = [(weight, _cosine(*size)) for weight, size in zip(WEIGHTS, sizes, strict=True) if size[1] and size[2]]
    total = sum(weight * share for weight, share in known) / sum(weight for weight, _ in known)
    return total if (first.dated and second.dated) or total >= NEAR_UNDATED else 0.0


@lru_cache(maxsize=4096)
def _is_exact(number: float) -> bool:
    """Return whether a number is one that two events hardly share: not a round one."""
    return len(f"{number:.12g}".replace(".", "").strip("0")) >= EXACT


def _days_apart(first: StoryItem, second: StoryItem) -> int:
    return abs(_ordinal(first.day) - _ordinal(second.day))


@lru_cache(maxsize=4096)
def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _cosine(shared: float, first: int, second: int) -> float:
    """Return the cosine, 0 to 1, of two sets that share so many and have so many; see :data:`LONGER`."""
    shorter, longer = sorted((first, second))
    return shared / sqrt(shorter * min(longer, LONGER * shorter))


def near_pairs(items: Iterable[StoryItem], *, about: Iterable[str] | None = None) -> NearPairs:
    """Return the nearness of all pairs of items at or above the threshold.

    With ``about`` only the pairs of these items' components: of what is near one of them, or near one that is, and so
    on. Each item is held against those within a week that share a name or number with it.
    """
    ordered = sorted(items, key=lambda item: (item.day, item.key))
    days = [_ordinal(item.day) for item in ordered]
    holders: defaultdict[str | float, list[int]] = defaultdict(list)
    for position, item in enumerate(ordered):
        for feature in _features(item):
            holders[feature].append(position)
    named = None if about is None else frozenset(about)
    waiting = [position for position, item in enumerate(ordered) if named is None or item.key in named]
    reached = set(waiting)
    done: set[int] = set()
    found: dict[tuple[str, str], int] = {}
    while waiting:
        position = waiting.pop()
        item = ordered[position]
        first = bisect_left(days, days[position] - WINDOW_DAYS)
        last = bisect_right(days, days[position] + WINDOW_DAYS)
        shared: set[int] = set()
        for feature in _features(item):
            held = holders[feature]
            shared.update(held[bisect_left(held, first) : bisect_left(held, last)])
        done.add(position)
        for other in shared - done:
            if (value := nearness(item, ordered[other])) >= NEAR:
                found[_pair(item, ordered[other])] = round(value * MILLION)
                if other not in reached:
                    reached.add(other)
                    waiting.append(other)
    return found


def _features(item: StoryItem) -> frozenset[str | float]:
    """Return that of which two near articles share some."""
    return frozenset[str | float](item.names) | item.numbers


def _pair(first: StoryItem, second: StoryItem) -> tuple[str, str]:
    return min(first.key, second.key), max(first.key, second.key)


def _average_link(keys: Sequence[str], near: NearPairs) -> list[tuple[str, ...]]:
    """Return the articles in clusters whose members are near one another on average, each sorted.

    Clusters that are each other's nearest are joined until none are near enough. Joining two makes neither nearer to a
    third, so a chain from neighbour to nearer neighbour finds them all (Murtagh, 1983). Of equally near ones the lowest
    key goes first; pairs that are not near count as 0; sums are of integers: no order of arrival shows.
    """
    graph = _Graph({key: (key,) for key in keys})
    for (first, second), value in near.items():
        graph.sums[first][second] = graph.sums[second][first] = value
    for key in keys:
        chain = [key] if key in graph.clusters else []
        while chain:
            before = chain[-2] if len(chain) > 1 else None
            nearest = graph.nearest(chain[-1], before=before)
            if nearest is None:
                chain.pop()
            elif nearest == before:
                joined = graph.join(chain.pop(), chain.pop())
                chain = chain or [joined]
            else:
                chain.append(nearest)
    return sorted(graph.clusters.values())


@dataclass(frozen=True, slots=True)
class _Graph:
    """Clusters by their lowest keys, and between which of them there is how much nearness, summed over their pairs."""

    clusters: dict[str, tuple[str, ...]]
    sums: defaultdict[str, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))

    def nearest(self, cluster: str, *, before: str | None) -> str | None:
        """Return the cluster nearest on average, of equally near ones ``before``; None when none is near enough."""
        links = self.sums[cluster].items()
        ranked = ((-value / len(self.clusters[other]), other != before, other) for other, value in links)
        average, _, found = min(ranked, default=(0.0, True, ""))
        return found if -average / len(self.clusters[cluster]) >= NEAR * MILLION else None

    def join(self, first: str, second: str) -> str:
        """Make two clusters one and return its key."""
        kept, joined = sorted((first, second))
        self.clusters[kept] = tuple(sorted(self.clusters[kept] + self.clusters.pop(joined)))
        for other, value in self.sums.pop(joined).items():
            del self.sums[other][joined]
            if other != kept:
                self.sums[kept][other] = self.sums[other][kept] = self.sums[kept].get(other, 0) + value
        return kept


def _story_id(members: Sequence[StoryItem]) -> str:
    """Return a story's id, made of the address of its earliest member; of one day's, the dated ones go first."""
    earliest = min(members, key=lambda member: (member.day, not member.dated, member.key))
    return blake2b(earliest.key.encode("utf-8", "replace"), digest_size=8).hexdigest()
