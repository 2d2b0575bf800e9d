"""The number words of six languages, as data, and the tables the parser reads them from."""

from __future__ import annotations

from pipeline.numbers.tables.el import GREEK
from pipeline.numbers.tables.en import ENGLISH
from pipeline.numbers.tables.es import SPANISH
from pipeline.numbers.tables.fr import FRENCH
from pipeline.numbers.tables.it import ITALIAN
from pipeline.numbers.tables.table import Phrases, Table
from pipeline.numbers.tables.ur import URDU

__all__ = ["Phrases", "Table", "table_for"]

_TABLES = {words.code: Table(words) for words in (ENGLISH, URDU, ITALIAN, GREEK, SPANISH, FRENCH)}


def table_for(language: str) -> Table:
    """Return the table of ``language`` (ISO 639-1), the English one for a language without a table."""
    return _TABLES.get(language, _TABLES["en"])
