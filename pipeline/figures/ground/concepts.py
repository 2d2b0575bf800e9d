"""What figures can measure: the records that ``config/concepts.toml`` is loaded into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Final

from pipeline.model import LANGUAGES, FigureStatus, Nature, UnitClass

#: Unknown keys are refused, so that a misspelt one is not silently ignored.
STRICT: Final[dict[str, Any]] = {"extra": "forbid"}


class PartyRule(StrEnum):
    """Who a measure's figures are bound to."""

    CORRIDOR = "corridor"
    INCIDENT = "incident"
    AUTHORITY = "authority"


class RoleRule(StrEnum):
    """The role of a measure's figures where the sentence does not say.

    ``lead``: news if the article leads with it; ``opening``: only if its title or first sentence does.
    """

    NEWS = "news"
    BACKGROUND = "background"
    LEAD = "lead"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms by language; one ending in ``*`` matches every word that begins so."""

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    en: tuple[str, ...] = ()
    ur: tuple[str, ...] = ()
    it: tuple[str, ...] = ()
    el: tuple[str, ...] = ()
    es: tuple[str, ...] = ()

    def of(self, language: str) -> tuple[str, ...]:
        """Return the terms of one language, or of all when it is none of ours."""
        if language in LANGUAGES:
            terms: tuple[str, ...] = getattr(self, language)
            return terms
        return self.en + self.ur + self.it + self.el + self.es


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing a figure can measure.

    ``units`` are nouns that say it by themselves, ``context`` words that say it of counted people. ``refines`` names
    the measure of the same family whose counted nouns this one takes over when its context stands by them.
    ``fate`` says its context takes over people whose noun alone says something else ("300 asylum seekers returned").
    ``specifies`` does as ``refines`` for another family, from anywhere in the sentence. ``weakness`` is added to the
    distance of the context, in words, where other measures say more beside it. ``level`` names the measure of the
    number that a change of this one leads to ("fell 41% to 4,100"). ``opened_by`` names the measures whose words in
    title or first sentence make this one news too, where its role is ``opening`` or ``lead``.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    name: str
    family: str
    unit_classes: tuple[UnitClass, ...]
    status: FigureStatus
    parties: PartyRule
    fate: bool = False
    role: RoleRule = RoleRule.NEWS
    nature: Nature = Nature.LEVEL
    refines: str | None = None
    specifies: str | None = None
    weakness: int = 0
    level: str | None = None
    opened_by: tuple[str, ...] = ()
    units: Vocabulary = Vocabulary()
    context: Vocabulary = Vocabulary()


@dataclass(frozen=True, slots=True)
class Scope:
    """One part of the whole a figure may be limited to, and the words that limit it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    name: str
    words: Vocabulary


@dataclass(frozen=True, slots=True)
class Concepts:
    """All measures and scopes, with the words that tie a sentence to migration or take it away from it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = STRICT

    measures: tuple[Measure, ...]
    scopes: tuple[Scope, ...]
    persons: Vocabulary
    vocabulary: Vocabulary
    vetoes: Vocabulary
    teasers: Vocabulary

    def __hash__(self) -> int:
        """Return a cheap hash: the words are many, and a cache asks for it with every article."""
        return hash(tuple(measure.name for measure in self.measures))

    def measure(self, name: str) -> Measure:
        """Return the measure of that name.

        Raises:
            KeyError: there is none.
        """
        for measure in self.measures:
            if measure.name == name:
                return measure
        raise KeyError(name)
