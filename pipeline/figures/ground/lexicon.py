"""Finds the words that say what a number measures, in one pass over a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from pipeline.figures.ground.concepts import Concepts
from pipeline.figures.tables import GRAMMAR, Word
from pipeline.model import LANGUAGES
from pipeline.terms import Matcher, words

#: Prefixes of the tags that carry the name of a measure or a scope.
UNIT: Final = "unit:"
CONTEXT: Final = "context:"
SCOPE: Final = "scope:"
#: Tags of the shared vocabularies.
PERSON: Final = "person"
SUBJECT: Final = "subject"
VETO: Final = "veto"
TEASER: Final = "teaser"
#: What a term always lends to a longer one around it.
LENT: Final = frozenset({SUBJECT, PERSON})
#: Words that hold an auxiliary and its verb, which says of people what it says alone.
AUXILIARY: Final = frozenset({Word.PLUPERFECT, Word.MAY, Word.REGULARISE})
#: Parts the terms of a grammar table.
SEPARATOR: Final = "|"


@lru_cache(maxsize=4096)
def _names(tags: frozenset[str], prefix: str) -> tuple[str, ...]:
    """Return what the tags of a kind name, without their prefix."""
    return tuple(tag.removeprefix(prefix) for tag in tags if tag.startswith(prefix))


class Cue(NamedTuple):
    """One term in the text and all it may mean: ``text[start:end]``."""

    start: int
    end: int
    tags: frozenset[str]

    def names(self, prefix: str) -> tuple[str, ...]:
        """Return the measures or scopes this cue names under ``prefix``."""
        return _names(self.tags, prefix)


class Lexicon:
    """All terms of one language with their tags; built once for a configuration."""

    def __init__(self, concepts: Concepts, language: str) -> None:
        tags: dict[str, set[str]] = defaultdict(set)
        for tag, terms in (*_concept_terms(concepts, language), *_grammar_terms(language)):
            for term in terms:
                tags[term].add(tag)
        self._tags = [frozenset(found) for found in tags.values()]
        self._matcher = Matcher(tags)

    def find(self, text: str) -> tuple[Cue, ...]:
        """Return the cues of ``text`` by start; one inside a longer one lends it what the longer one leaves open."""
        spans: dict[tuple[int, int], frozenset[str]] = {}
        for hit in self._matcher.find(words(text)):
            span = (hit.start, hit.end)
            spans[span] = spans.get(span, frozenset()) | self._tags[hit.term]
        cues: list[Cue] = []
        own: frozenset[str] = frozenset()
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            tags = spans[start, end]
            if cues and start < cues[-1].end < end and PERSON in own:
                continue
            if not cues or end > cues[-1].end:
                cues.append(Cue(start, end, tags))
                own = tags
            else:
                cues[-1] = cues[-1]._replace(tags=cues[-1].tags | _lent(own, tags))
        return tuple(cues)


def _lent(outer: frozenset[str], inner: frozenset[str]) -> frozenset[str]:
    """Return what an inner cue adds to the one around it: "foreign workers" are workers, a golden visa is none.

    One that only ties its sentence to migration says nothing more: "return rate" lends all that "return" does. Parts of
    a compound are not what is counted: "visa staff" are no visas. A verb says with its auxiliary what it says alone:
    "erano sbarcati", "se beneficiarán".
    """
    if VETO in outer:
        return frozenset()
    if Word.COMPOUND in outer:
        return inner & {SUBJECT}
    if outer == {SUBJECT}:
        return inner - {VETO, TEASER}
    own = tuple(prefix for prefix in (UNIT, SCOPE, CONTEXT) if any(tag.startswith(prefix) for tag in outer))
    said = (UNIT, SCOPE, CONTEXT) if outer & AUXILIARY else (UNIT, SCOPE)
    lendable = {tag for tag in inner if tag in LENT or tag.startswith(said)}
    return frozenset(tag for tag in lendable if not own or not tag.startswith(own))


def _concept_terms(concepts: Concepts, language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for measure in concepts.measures:
        yield UNIT + measure.name, measure.units.of(language)
        yield CONTEXT + measure.name, measure.context.of(language)
    for scope in concepts.scopes:
        yield SCOPE + scope.name, scope.words.of(language)
    yield PERSON, concepts.persons.of(language)
    yield SUBJECT, concepts.vocabulary.of(language)
    yield VETO, concepts.vetoes.of(language)
    yield TEASER, concepts.teasers.of(language)


def _grammar_terms(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for spoken in (language,) if language in LANGUAGES else LANGUAGES:
        for tag, terms in GRAMMAR[spoken].items():
            yield tag, tuple(term.strip() for term in terms.split(SEPARATOR))


@lru_cache(maxsize=8)
def lexicon(concepts: Concepts, language: str) -> Lexicon:
    """Return the lexicon of a language, built at its first use."""
    return Lexicon(concepts, language if language in LANGUAGES else "")
