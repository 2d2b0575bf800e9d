"""Judges whether an article is about migration between countries, and says why.

Evidence is a migration object (the words of ``config/topics.toml``) near a place; vetoes are words that say the article
is about birds, computing, trade or the like. A keyword and a country alone are not enough, and a veto does not silence
strong evidence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Final

from pipeline.document import Document
from pipeline.model import Quantity, UnitClass
from pipeline.places import PlaceKind, PlaceMention
from pipeline.spans import Row
from pipeline.terms import Hit, Matcher, longest, words
from pipeline.topics import Phrases, TopicObject, Topics, Veto

#: The part of its weight that evidence keeps when no place stands near it.
FAR: Final = 0.5
#: What a further hit of the same object adds, as a part of its weight, and how many count.
REPEAT: Final = 0.2
REPEATS: Final = 3
#: What a further word of the same veto adds, as a part of its weight, and how many count.
VETO_REPEAT: Final = 0.5
VETO_REPEATS: Final = 2
#: What a veto weighs at most, in times of its weight.
VETO_MOST: Final = 2.0
#: Evidence or a veto in the title weighs so many times as much.
IN_TITLE: Final = 1.5
#: A veto with fewer different words than this, and none in the title, weighs this part and cancels nothing.
FIRM: Final = 2
UNFIRM: Final = 0.6
#: What all vetoes together weigh at most that are no more than the surroundings of migration.
SOFT: Final = 0.8
#: The country that the press of a language leaves unsaid; it counts among those an article names.
HOME: Final = {"it": "IT", "el": "GR", "es": "ES", "ur": "PK"}
#: What is counted in fewer than this is no news of a community.
COUNTED: Final = 10
#: Sentences this far apart are near.
NEAR: Final = 1
#: A teaser opens a sentence when it begins within so many characters of it; as near stands its colon.
OPENING: Final = 2
#: So many characters lie at most between a word for nationals and their country ("cittadini della Georgia").
OF_COUNTRY: Final = 8
#: So many characters lie at most between a word for a people and what is theirs ("Nepali cooks", "cuochi nepalesi").
AT: Final = 1
#: So many characters lie at most between a count with its noun and the people counted ("60 tirocinanti indonesiani").
COUNTED_PEOPLE: Final = 12
#: The two lists of what an object needs beside it.
BESIDE: Final = "beside"
ALSO: Final = "also"
#: The sentence number of the title.
TITLE: Final = -1
#: A reason names at most so many words or countries.
NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Relevance:
    """The judgement, its score (evidence less vetoes), and the reasons in plain words, strongest first."""

    relevant: bool
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """One term found: whose it is, the words as written, and the sentence it stands in."""

    owner: TopicObject | Veto
    written: str
    sentence: int


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What one object or veto weighs, and the reason to give; a ``firm`` veto cancels the objects it names."""

    name: str
    weight: float
    reason: str
    firm: bool = True
    soft: bool = False


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The automata over the terms of one language and English, with the owner of each term."""

    terms: Matcher
    owners: tuple[TopicObject | Veto, ...]
    beside: Matcher
    beside_owners: tuple[tuple[str, str], ...]
    teasers: Matcher
    nationals: Matcher
    others: Matcher


@lru_cache(maxsize=32)
def _lexicon(topics: Topics, language: str) -> _Lexicon:
    """Return the automata for ``topics`` in a language, built once."""
    terms = [(term, owner) for owner in _owners(topics) for term in _terms(owner, language)]
    beside = [(term, (owner.name, BESIDE)) for owner in topics.objects for term in owner.beside]
    beside += [(term, (owner.name, ALSO)) for owner in topics.objects for term in owner.also]
    return _Lexicon(
        terms=Matcher(term for term, _ in terms),
        owners=tuple(owner for _, owner in terms),
        beside=Matcher(term for term, _ in beside),
        beside_owners=tuple(needed for _, needed in beside),
        teasers=Matcher(_terms(topics.teasers, language)),
        nationals=Matcher(_terms(topics.nationals, language)),
        others=Matcher(_terms(topics.others, language)),
    )


def _owners(topics: Topics) -> tuple[TopicObject | Veto, ...]:
    """Return vetoes and objects."""
    return (*topics.vetoes, *topics.objects)


def _terms(owner: TopicObject | Veto | Phrases, language: str) -> tuple[str, ...]:
    """Return the terms of a language, and the English ones, which every press borrows."""
    own = {"ur": owner.ur, "it": owner.it, "el": owner.el, "es": owner.es}.get(language, ())
    return (*own, *owner.en)


def judge_relevance(document: Document, topics: Topics) -> Relevance:
    """Return whether ``document`` is about migration between countries, with every reason for and against."""
    scene = _Scene(document, _lexicon(topics, document.article.language))
    found = _by_owner(scene.found())
    against = [(owner, hits) for owner, hits in found if isinstance(owner, Veto) and scene.speaks(owner)]
    vetoes = _heaviest(_veto(owner, hits) for owner, hits in against)
    firm = {veto.name for veto in vetoes if veto.firm}
    cancelled = {name for veto in topics.vetoes if veto.name in firm for name in veto.cancels}
    silenced = _silenced(against)
    objects = [(owner, hits) for owner, hits in found if isinstance(owner, TopicObject)]
    evidence = _heaviest(scene.weigh(owner, hits) for owner, hits in objects)
    left = _heaviest(scene.weigh(owner, _outside(hits, silenced.get(owner.name, set()))) for owner, hits in objects)
    counted = [piece for piece in left if piece.name not in cancelled]
    score = sum(piece.weight for piece in counted) - _weight(vetoes)
    relevant = score >= topics.threshold
    reasons = [piece.reason for piece in (*counted, *vetoes)]
    kept = {piece.name for piece in counted}
    reasons += [f"not counted beside a veto: {piece.reason}" for piece in evidence if piece.name not in kept]
    if not relevant:
        reasons.insert(0, _why_not(counted, vetoes, threshold=topics.threshold, places=bool(scene.codes)))
    return Relevance(relevant, round(score, 2), tuple(reasons))


def _stands_at(spans: Row[Hit], mention: PlaceMention) -> bool:
    """Return whether a place stands right behind or before one of the spans."""
    behind = spans.ends_in(mention.start - OF_COUNTRY, mention.start + 1)
    return behind or spans.any_within(mention.end, mention.end + OF_COUNTRY + 1)


def _demonyms(places: Iterable[PlaceMention]) -> Row[PlaceMention]:
    """Return the words for a people."""
    return Row([mention for mention in places if mention.kind is PlaceKind.DEMONYM])


def _silenced(vetoes: Iterable[tuple[Veto, Sequence[_Found]]]) -> dict[str, set[int]]:
    """Return, by object, the sentences in which a local veto leaves it no meaning."""
    silenced: dict[str, set[int]] = {}
    for veto, hits in vetoes:
        reach = 0 if veto.close else NEAR
        around = {hit.sentence + step for hit in hits for step in range(-reach, reach + 1)} if veto.local else set()
        for name in veto.cancels if around else ():
            silenced.setdefault(name, set()).update(around)
    return silenced


def _outside(hits: Sequence[_Found], sentences: set[int]) -> list[_Found]:
    """Return the hits that stand in none of the sentences."""
    return [hit for hit in hits if hit.sentence not in sentences]


def _weight(vetoes: Sequence[_Evidence]) -> float:
    """Return what vetoes weigh together, the soft ones no more than :data:`SOFT`."""
    parts = {soft: sum(veto.weight for veto in vetoes if veto.soft is soft) for soft in (True, False)}
    return parts[False] + min(parts[True], SOFT)


def _heaviest(pieces: Iterable[_Evidence]) -> list[_Evidence]:
    """Return the pieces of some weight, heaviest first."""
    return sorted((piece for piece in pieces if piece.weight), key=attrgetter("weight"), reverse=True)


def _why_not(counted: Sequence[_Evidence], vetoes: Sequence[_Evidence], *, threshold: float, places: bool) -> str:
    """Return the one sentence that says why an article is not relevant."""
    if not places:
        return "not relevant: no country is named"
    if not counted:
        return "not relevant: no migration object near a country"
    evidence, against = sum(piece.weight for piece in counted), _weight(vetoes)
    if evidence < threshold:
        return f"not relevant: the evidence is weak ({evidence:.1f} of {threshold:.1f})"
    return f"not relevant: the vetoes outweigh the evidence ({against:.1f} against {evidence:.1f})"


def _by_owner(found: Iterable[_Found]) -> list[tuple[TopicObject | Veto, list[_Found]]]:
    """Return each object or veto with its terms found."""
    grouped: dict[str, list[_Found]] = {}
    for hit in found:
        grouped.setdefault(hit.owner.name, []).append(hit)
    return [(hits[0].owner, hits) for hits in grouped.values()]


def _veto(veto: Veto, hits: Sequence[_Found]) -> _Evidence:
    """Return what a veto weighs: more for each different word, less for a single one outside the title."""
    written = _distinct(hits)
    titled = any(hit.sentence == TITLE for hit in hits)
    firm = titled or len(written) >= FIRM
    factor = (1 + VETO_REPEAT * min(len(written) - 1, VETO_REPEATS)) if firm else UNFIRM
    weight = veto.weight * min(factor * (IN_TITLE if titled else 1), VETO_MOST)
    return _Evidence(veto.name, weight, f"veto: {veto.name} ({_quoted(written)})", firm, veto.soft)


def _distinct(hits: Iterable[_Found]) -> list[str]:
    """Return the different words found, as first written."""
    return list({hit.written.casefold(): hit.written for hit in hits}.values())


def _quoted(written: Iterable[str]) -> str:
    """Return a few words in quotation marks."""
    return ", ".join(f"'{' '.join(word.split())}'" for word in list(written)[:NAMED])


class _Scene:
    """A document with its sentences and places made ready for looking around a word."""

    def __init__(self, document: Document, lexicon: _Lexicon) -> None:
        self._title = document.article.title
        self._text = document.article.text
        self._words = words(self._text)
        self._lexicon = lexicon
        self._starts = [sentence.start for sentence in document.sentences]
        self._asides = self._teasers()
        self._near: dict[int, list[str]] = {}
        for sentence, mention in self._placed(document):
            self._near.setdefault(sentence, []).append(mention.code)
        self.codes = frozenset(code for codes in self._near.values() for code in codes)
        self._home = frozenset({HOME.get(document.article.language, "")} - {""})
        quantities = [quantity for quantity in document.quantities if self._told(quantity.start)]
        counts = [
            quantity for quantity in quantities if quantity.unit_class is UnitClass.COUNT and quantity.value >= COUNTED
        ]
        self._counted = frozenset(self._sentence(quantity.start) for quantity in counts)
        self._money = frozenset(
            self._sentence(quantity.start) for quantity in quantities if quantity.unit_class is UnitClass.MONEY
        )
        peoples = list(self._found_peoples(document))
        self._peoples = frozenset(sentence for sentence, _, _ in peoples)
        self._counted_peoples = frozenset(self._counts_of_people(peoples, counts))
        self._demonyms = _demonyms(document.places)
        self._titled_demonyms = _demonyms(document.title_places)
        self._beside: Mapping[tuple[str, str], frozenset[int]] = self._found_beside()

    def _placed(self, document: Document) -> Iterator[tuple[int, PlaceMention]]:
        """Yield each place with the number of its sentence."""
        yield from ((TITLE, mention) for mention in document.title_places)
        told = (mention for mention in document.places if self._told(mention.start))
        yield from ((self._sentence(mention.start), mention) for mention in told)

    def _found_peoples(self, document: Document) -> Iterator[tuple[int, int, int]]:
        """Yield sentence, start and end of what names a people, in a word or as the nationals of a country."""
        spans = Row(sorted(self._lexicon.nationals.find(self._words), key=attrgetter("start")))
        for sentence, mention in self._placed(document):
            if mention.kind is PlaceKind.DEMONYM or (sentence != TITLE and _stands_at(spans, mention)):
                yield sentence, mention.start, mention.end

    def _counts_of_people(self, peoples: Sequence[tuple[int, int, int]], counts: Sequence[Quantity]) -> Iterator[int]:
        """Yield the sentences of the text in which a people is counted, and not its firms, soldiers or students."""
        if not peoples or not counts:
            return
        others = sorted(hit.start for hit in self._lexicon.others.find(self._words))
        for sentence, start, end in peoples:
            last = bisect_left(counts, start, key=attrgetter("start")) - 1
            if sentence == TITLE or last < 0 or start > counts[last].end + COUNTED_PEOPLE:
                continue
            if bisect_right(others, counts[last].start) == bisect_right(others, end + AT):
                yield sentence

    def _sentence(self, offset: int) -> int:
        """Return the number of the sentence an offset of the text stands in."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def _teasers(self) -> Mapping[int, int]:
        """Return, by sentence, where a teaser begins: it opens the sentence, or a colon follows."""
        asides: dict[int, int] = {}
        for hit in self._lexicon.teasers.find(self._words):
            number = self._sentence(hit.start)
            opens = bool(self._starts) and hit.start - self._starts[number] <= OPENING
            if opens or ":" in self._text[hit.end : hit.end + OPENING]:
                asides.setdefault(number, hit.start)
        return asides

    def _told(self, offset: int) -> bool:
        """Return whether the article itself says what stands at an offset of the text."""
        return not self._asides or offset < self._asides.get(self._sentence(offset), offset + 1)

    def speaks(self, veto: Veto) -> bool:
        """Return whether a veto can say anything of this article."""
        return not veto.domestic or len(self.codes | self._home) <= 1

    def _hits(self) -> Iterator[tuple[int, int, str]]:
        """Yield index, sentence and words of every term in title and text that means something there.

        Of overlapping ones the longest stands: what lacks the words it needs beside it hides none.
        """
        matcher = self._lexicon.terms
        for hit in longest(hit for hit in matcher.find(words(self._title)) if self._means(hit, TITLE)):
            yield hit.term, TITLE, self._title[hit.start : hit.end]
        told = (hit for hit in matcher.find(self._words) if self._told(hit.start))
        for hit in longest(hit for hit in told if self._means(hit, self._sentence(hit.start))):
            yield hit.term, self._sentence(hit.start), self._text[hit.start : hit.end]

    def _means(self, hit: Hit, sentence: int) -> bool:
        """Return whether a term says something in a sentence: a veto always does, an object with what it needs."""
        owner = self._lexicon.owners[hit.term]
        if isinstance(owner, Veto):
            return True
        return self._fits(owner, sentence) and (not owner.theirs or self._is_theirs(hit, titled=sentence == TITLE))

    def _is_theirs(self, hit: Hit, *, titled: bool) -> bool:
        """Return whether a word for a people stands right before or behind a term."""
        peoples = self._titled_demonyms if titled else self._demonyms
        return peoples.ends_in(hit.start - AT, hit.start + 1) or peoples.any_within(hit.end, hit.end + AT + 1)

    def found(self) -> Iterator[_Found]:
        """Yield every term of the lexicon that means something where it stands."""
        for term, sentence, written in self._hits():
            yield _Found(self._lexicon.owners[term], written, sentence)

    def _found_beside(self) -> Mapping[tuple[str, str], frozenset[int]]:
        """Return, by object and list, the sentences that hold a word it needs beside it."""
        matcher, owners = self._lexicon.beside, self._lexicon.beside_owners
        sentences: dict[tuple[str, str], set[int]] = {}
        for hit in matcher.find(words(self._title)):
            sentences.setdefault(owners[hit.term], set()).add(TITLE)
        for hit in matcher.find(self._words):
            if self._told(hit.start):
                sentences.setdefault(owners[hit.term], set()).add(self._sentence(hit.start))
        return {needed: frozenset(numbers) for needed, numbers in sentences.items()}

    def weigh(self, topic: TopicObject, hits: Sequence[_Found]) -> _Evidence:
        """Return what an object's hits weigh, in full where a place is near, and where."""
        if not hits:
            return _Evidence(topic.name, 0.0, "")
        sentences = dict.fromkeys(hit.sentence for hit in hits)
        near = list(dict.fromkeys(code for sentence in sentences for code in self._codes_near(sentence)))
        if not near and any(hit.sentence in self._counted for hit in hits):
            near = sorted(self._home & self.codes)
        titled = any(hit.sentence == TITLE for hit in hits)
        factor = (1 if near else FAR) * (IN_TITLE if titled else 1)
        factor *= 1 + REPEAT * min(len(hits) - 1, REPEATS)
        where = f"near {', '.join(near[:NAMED])}" if near else "in an article that names a country elsewhere"
        return _Evidence(
            topic.name, topic.weight * factor, f"migration object {_quoted(_distinct(hits))} ({topic.name}) {where}"
        )

    def _fits(self, topic: TopicObject, sentence: int) -> bool:
        """Return whether what an object needs is named: the countries, and the rest in the same or a near sentence."""
        codes = frozenset(self._near.get(sentence, ())).union(self._near.get(TITLE, ())) if topic.close else self.codes
        if len(codes | self._home) < topic.countries or (topic.abroad and not codes - self._home):
            return False
        reach = 0 if topic.close else NEAR
        around = range(sentence - reach, sentence + reach + 1)
        return all(any(number in numbers for number in around) for numbers in self._needed(topic))

    def _needed(self, topic: TopicObject) -> Iterator[frozenset[int]]:
        """Yield, for each thing an object needs beside it, the sentences that hold it."""
        if topic.beside:
            yield self._beside.get((topic.name, BESIDE), frozenset())
        if topic.also:
            yield self._beside.get((topic.name, ALSO), frozenset())
        if topic.counted:
            yield self._counted
        if topic.money:
            yield self._money
        if topic.peoples:
            yield self._counted_peoples if topic.close and topic.counted else self._peoples

    def _codes_near(self, sentence: int) -> list[str]:
        """Return the countries of a sentence, its neighbours and the title."""
        numbers = (*range(sentence - NEAR, sentence + NEAR + 1), TITLE)
        return [code for number in dict.fromkeys(numbers) for code in self._near.get(number, ())]
