"""What a search is asked for: words of the topics beside the names of the countries at the other end."""

from __future__ import annotations

from babel import Locale

from crawler.sources import Side, Source
from pipeline.topics import SearchWords

#: The language of a search whose source states none.
FALLBACK = "en"


def build_queries(source: Source, words: SearchWords) -> tuple[str, ...]:
    """Return the queries of a search, in its source's language: each word with each country at the other end.

    Where people leave from, the countries they go to are asked for, and the other way round.

    >>> words = SearchWords(origins=("PK",), destinations=("IT", "GR"), it=("lavoratori",), en=("workers",))
    >>> build_queries(Source("one", "search", language="it", side="destination"), words)
    ('lavoratori Pakistan',)
    >>> build_queries(Source("two", "search", side="origin"), words)
    ('workers Italy', 'workers Greece')
    """
    language = source.language or FALLBACK
    names = Locale(language).territories
    there = words.destinations if source.side == Side.ORIGIN else words.origins
    countries = [str(names[code]) for code in there if code != source.country]
    return tuple(f"{word} {country}" for word in getattr(words, language) for country in countries)
