"""The number words of six languages, as data, and the tables the parser reads them from."""

from __future__ import annotations

from pipeline.numbers.tables.el import GREEK
from pipeline.numbers.tables.en import ENGLISH
from pipeline.numbers.tables.es import SPANISH
from pipeline.numbers.tables.fr import FRENCH
from pipeline.numbers.tables.general import ENGLISH_GENERAL
from pipeline.numbers.tables.it import ITALIAN
from pipeline.numbers.tables.table import Phrases, Table
from pipeline.numbers.tables.ur import URDU

__all__ = ["Phrases", "Table", "table_for"]

#: The tables of the general reading.
_GENERAL = {ENGLISH.code: Table(ENGLISH, ENGLISH_GENERAL)}
_TABLES = {words.code: Table(words) for words in (ENGLISH, URDU, ITALIAN, GREEK, SPANISH, FRENCH)}


def table_for(language: str, *, general: bool = False) -> Table:
    """Return the table of ``language`` (ISO 639-1), the English one for a language without a table.

    ``general`` asks for what any reader would count, where the language has a table for that.
    """
    if general and (language in _GENERAL or language not in _TABLES):
        return _GENERAL.get(language, _GENERAL["en"])
    return _TABLES.get(language, _TABLES["en"])
