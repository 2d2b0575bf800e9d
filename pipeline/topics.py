"""The words of ``config/topics.toml`` that decide what an article is about; ``pipeline.relevance`` weighs them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar


@dataclass(frozen=True, kw_only=True)
class Phrases:
    """Words in five languages."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    en: tuple[str, ...] = ()
    ur: tuple[str, ...] = ()
    it: tuple[str, ...] = ()
    el: tuple[str, ...] = ()
    es: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TopicObject(Phrases):
    """Words for one thing of the subject, in five languages.

    ``beside``, when not empty: one of these must stand in the same or a neighbouring sentence. ``countries``: so many
    different ones must be named in the article, the home of its language among them; ``abroad``: one besides that home
    must. ``also``: one of these as well. ``counted``: a count of people (:data:`pipeline.relevance.COUNTED` or more)
    must stand there too; ``money``: a sum must; ``peoples``: a word for a people ("Pakistanis", "nationals of
    Georgia") must. ``close``: all this must stand in the word's own sentence, the countries there or in the title, and
    the people be what is counted. ``theirs``: a word for a people must stand right at it ("Nepali cooks").
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    name: str
    group: str
    weight: float
    beside: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    countries: int = 1
    abroad: bool = False
    counted: bool = False
    money: bool = False
    peoples: bool = False
    close: bool = False
    theirs: bool = False


@dataclass(frozen=True, kw_only=True)
class Veto(Phrases):
    """Words that say an article is about something else; ``cancels`` names objects that mean nothing beside them.

    ``local``: even one word takes from those objects the hits in its own and the neighbouring sentences ("the
    migration of eels"), with ``close`` in its own alone. ``domestic``: it says nothing of an article that names more
    countries than one. ``soft``: news of migration tells of such things too (ships that rescue, unions), so that all
    these together weigh no more than :data:`pipeline.relevance.SOFT`.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    name: str
    weight: float
    cancels: tuple[str, ...] = ()
    local: bool = False
    close: bool = False
    domestic: bool = False
    soft: bool = False


@dataclass(frozen=True, kw_only=True)
class SearchWords(Phrases):
    """What the searches of sites are asked for, in five languages, each beside the name of a country.

    ``origins`` and ``destinations`` are ISO 3166 alpha-2 or ``EU``.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    origins: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topics:
    """The words that decide, from ``config/topics.toml``; an article is relevant from ``threshold`` on.

    What a sentence tells behind one of the ``teasers`` ("Read also") is no part of the article. A place beside one of
    ``nationals`` is a people; a count of ``others`` ("40 Egyptian firms", "12 Russian diplomats") counts no people.
    ``search`` decides nothing: it says what searches are asked for.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    threshold: float
    objects: tuple[TopicObject, ...]
    vetoes: tuple[Veto, ...]
    teasers: Phrases = field(default_factory=Phrases)
    nationals: Phrases = field(default_factory=Phrases)
    others: Phrases = field(default_factory=Phrases)
    search: SearchWords = field(default_factory=SearchWords)
