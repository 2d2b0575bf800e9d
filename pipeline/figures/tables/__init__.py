"""The small words of five languages around figures, and the states they run between."""

from __future__ import annotations

from functools import cache
from typing import Final

from pipeline.figures.tables import el, en, es, it, ur
from pipeline.figures.tables.states import HEAD_FINAL as HEAD_FINAL
from pipeline.figures.tables.states import HELD_IN as HELD_IN
from pipeline.figures.tables.states import HOME as HOME
from pipeline.figures.tables.states import HOSTS as HOSTS
from pipeline.figures.tables.states import SENDER_HOME as SENDER_HOME
from pipeline.figures.tables.states import TRANSIT as TRANSIT
from pipeline.figures.tables.states import WITH_UNION as WITH_UNION
from pipeline.figures.tables.word import Word as Word
from pipeline.reviewed import REVIEWED

#: The small words of each language.
GRAMMAR: Final = {
    language: {**table, Word.REVIEWED: REVIEWED[language]}
    for language, table in {
        "en": en.GRAMMAR,
        "ur": ur.GRAMMAR,
        "it": it.GRAMMAR,
        "el": el.GRAMMAR,
        "es": es.GRAMMAR,
    }.items()
}


@cache
def prepositions(language: str, word: Word) -> frozenset[str]:
    """Return the terms of one word that a language has for a kind."""
    terms = (term.strip() for term in GRAMMAR.get(language, {}).get(word, "").split("|"))
    return frozenset(term for term in terms if term and " " not in term)
