"""Groups articles that tell of one event into stories, whatever order they come in and language they are in.

Two articles are near when they were published within a week and share names, numbers and countries. Names are compared
by their consonants, which survive transliteration: Piantedosi, Πιαντεντόζι and پیانتیدوسی agree. The graph of near
pairs is cut at a threshold, and inside its components clusters are joined by average link, so that a chain of
half-alike articles is not one story.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from math import sqrt
from typing import TypeVar

from pipeline.fold import fold

#: Articles further apart than this, in days, tell of different events.
WINDOW_DAYS = 7

#: Two articles, and two clusters on average, are of one story from this nearness on.
NEAR = 0.35

#: An article without a date must be this near.
NEAR_UNDATED = 0.5

#: Weights of names, numbers and countries in nearness.
WEIGHTS = (0.5, 0.3, 0.2)

#: Two articles share at least so many names, or names and numbers.
SHARED = 2

#: A feature of more articles than this tells nothing of two of them.
COMMON = 200

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

Feature = TypeVar("Feature", str, float)

_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[^\W\d_]{3,}", re.MULTILINE)
_URDU_WORD = re.compile(r"[\u0620-\u06ff]{4,}")
_NUMBER = re.compile(r"\d+(?:[.,]\d{3})*")


@dataclass(frozen=True, slots=True)
class StoryItem:
    """What of an article decides its story.

    ``key`` is any unique name (an address, an id as text). ``published`` starts with a day ``YYYY-MM-DD`` or is None.
    ``names`` are skeletons as :func:`skeletons` gives them, ``numbers`` values, ``places`` country codes.
    """

    key: str
    published: str | None
    language: str
    names: frozenset[str]
    numbers: frozenset[float]
    places: frozenset[str] = frozenset()


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


def group_stories(items: Iterable[StoryItem]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the stories as pairs of an id and the sorted keys of its articles, sorted by id.

    The result does not depend on the order of ``items``. A story's id is made of its earliest article, so it stays when
    later ones join.
    """
    ordered = sorted({item.key: item for item in items}.values(), key=lambda item: item.key)
    near = _near_pairs(ordered)
    stories = []
    for component in _components(len(ordered), near):
        for cluster in _average_link(component, near):
            members = [ordered[position] for position in cluster]
            stories.append((_story_id(members), tuple(sorted(member.key for member in members))))
    return tuple(sorted(stories))


def nearness(first: StoryItem, second: StoryItem) -> float:
    """Return how near two articles are, 0 to 1; 0 when they are too far apart in time or share too little.

    Features that one of the two lacks wholly are left out of the weighing.
    """
    gap = _days_apart(first, second)
    shared = len(first.names & second.names) + len(first.numbers & second.numbers)
    if shared < SHARED or (gap is not None and gap > WINDOW_DAYS):
        return 0.0
    names = _cosine(first.names, second.names)
    caseless = first.language == second.language and first.language in CASELESS
    shares = (
        names * CASELESS_SHARE if names and caseless else names,
        _cosine(first.numbers, second.numbers),
        _cosine(first.places, second.places),
    )
    known = [(weight, share) for weight, share in zip(WEIGHTS, shares, strict=True) if share is not None]
    total = sum(weight * share for weight, share in known) / sum(weight for weight, _ in known)
    return total if gap is not None or total >= NEAR_UNDATED else 0.0


def _days_apart(first: StoryItem, second: StoryItem) -> int | None:
    """Return the days between two articles, or None when one has no date."""
    if first.published is None or second.published is None:
        return None
    return abs((date.fromisoformat(first.published[:10]) - date.fromisoformat(second.published[:10])).days)


def _cosine(first: frozenset[Feature], second: frozenset[Feature]) -> float | None:
    """Return the cosine of two sets, 0 to 1, or None when one is empty; see :data:`LONGER`."""
    shorter, longer = sorted((len(first), len(second)))
    return len(first & second) / sqrt(shorter * min(longer, LONGER * shorter)) if shorter else None


def _near_pairs(items: Sequence[StoryItem]) -> Mapping[tuple[int, int], float]:
    """Return the nearness of all pairs of items at or above the threshold, by their positions, lower first."""
    holders: defaultdict[str | float, list[int]] = defaultdict(list)
    for position, item in enumerate(items):
        features: tuple[str | float, ...] = (*item.names, *item.numbers)
        for feature in features:
            holders[feature].append(position)
    telling = (positions for positions in holders.values() if len(positions) <= COMMON)
    candidates = {pair for positions in telling for pair in combinations(positions, 2)}
    weighed = {pair: nearness(items[pair[0]], items[pair[1]]) for pair in candidates}
    return {pair: value for pair, value in weighed.items() if value >= NEAR}


def _components(count: int, near: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Return the connected components of positions 0 to ``count``, each sorted."""
    roots = list(range(count))

    def root(position: int) -> int:
        while roots[position] != position:
            roots[position] = roots[roots[position]]
            position = roots[position]
        return position

    for first, second in near:
        low, high = sorted((root(first), root(second)))
        roots[high] = low
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for position in range(count):
        groups[root(position)].append(position)
    return tuple(tuple(group) for group in groups.values())


def _average_link(component: Sequence[int], near: Mapping[tuple[int, int], float]) -> list[tuple[int, ...]]:
    """Return a component cut into clusters whose members are near one another on average.

    The two nearest clusters are joined until none are near enough; of equally near ones those with the lowest
    positions, which are ranks by key, so that the order of arrival does not matter.
    """
    clusters: list[tuple[int, ...]] = [(position,) for position in component]
    while len(clusters) > 1:
        linked = {pair: _mean_nearness(*pair, near) for pair in combinations(clusters, 2)}
        best = min(linked, key=lambda pair: (-round(linked[pair], 9), pair))
        if linked[best] < NEAR:
            break
        joined = tuple(sorted(best[0] + best[1]))
        clusters = sorted([*(cluster for cluster in clusters if cluster not in best), joined])
    return clusters


def _mean_nearness(first: tuple[int, ...], second: tuple[int, ...], near: Mapping[tuple[int, int], float]) -> float:
    """Return the average nearness between the members of two clusters; pairs below the threshold count as 0."""
    values = [near.get((min(one, other), max(one, other)), 0.0) for one in first for other in second]
    return sum(values) / len(values)


def _story_id(members: Sequence[StoryItem]) -> str:
    """Return a story's id, made of its earliest member's day and key."""
    earliest = min(members, key=lambda member: (member.published or "9999", member.key))
    return blake2b(earliest.key.encode("utf-8", "replace"), digest_size=8).hexdigest()
