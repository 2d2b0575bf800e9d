"""Tells what a later text of a page takes back: what the one before it stated and it does not, and what it corrects."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlite_utils import Database

from pipeline.compare import Withdrawn
from pipeline.compare.register import nested
from pipeline.ledger import mentions
from pipeline.ledger.articles import StoredArticle
from pipeline.ledger.mentions import Gone
from pipeline.model import Agreement, Figure, Stage
from pipeline.revisions import is_reworded


@dataclass(frozen=True, slots=True)
class Revised:
    """What the last text at an address stated and this one no longer does: facts with the change that told them."""

    facts: dict[int, Withdrawn]
    old: frozenset[object]
    gone: tuple[Gone, ...] = ()

    @classmethod
    def of(cls, database: Database, article: StoredArticle) -> Revised:
        """Return what the text before ``article`` at its address stated, and what of it is gone."""
        last = mentions.stated_before(database, article)
        read = article.reading
        said = {*map(_statement, read.figures), *map(_statement, read.agreements)}
        gone = [one for one in last if one.fact_id is not None and _statement(one.record) not in said]
        facts = {
            one.fact_id: Withdrawn(_said(one.record), one.change_id)
            for one in gone
            if one.fact_id is not None and _is_corrigible(one, article)
        }
        return cls(facts, frozenset(_statement(one.record) for one in last), tuple(gone))

    def withdrawn(self, article: StoredArticle) -> list[Gone]:
        """Return what was told and of which this text says nothing any more, nor anything in its place.

        A quota that goes with its number is withdrawn as that number.
        """
        gone = [one for one in self.gone if one.alone and not one.record.denied and not _stands(one.record, article)]
        told = [one for one in gone if not _is_replaced(one.record, article)]
        numbers = {one.record.sentence for one in told if isinstance(one.record, Figure)}
        return [one for one in told if isinstance(one.record, Figure) or one.record.sentence not in numbers]

    def facts_for(self, record: Figure | Agreement) -> dict[int, Withdrawn]:
        """Return the facts that ``record`` may correct: none where the text before stated it as well."""
        return {} if _statement(record) in self.old else self.facts


def _said(record: Figure | Agreement) -> float | Stage:
    return record.value if isinstance(record, Figure) else record.stage


def _statement(record: Figure | Agreement) -> object:
    """Return what a record says, by which it is found in another text of its address."""
    return record.value if isinstance(record, Figure) else (record.stage, frozenset(record.parties))


def _is_corrigible(gone: Gone, article: StoredArticle) -> bool:
    """Return whether another statement of the fact would correct this one; a stage, if this page alone had told it."""
    return isinstance(gone.record, Figure) or (gone.alone and not _stands(gone.record, article))


def _stands(record: Figure | Agreement, article: StoredArticle) -> bool:
    """Return whether a text still holds a record's words, whatever is read in them now."""
    return re.search(rf"(?<!\w){re.escape(record.quote)}(?!\w)", article.reading.article.text) is not None


def _is_replaced(record: Figure | Agreement, article: StoredArticle) -> bool:
    """Return whether a text has something in a record's place: a number of the kind, a stage, or its words reworded."""
    if isinstance(record, Figure):
        kind = (record.measure, record.unit_class)
        return any((figure.measure, figure.unit_class) == kind for figure in article.reading.figures)
    parties, read = frozenset(record.parties), article.reading.article
    staged = any(nested(parties, frozenset(other.parties)) for other in article.reading.agreements)
    return staged or is_reworded(record.sentence, read.text, read.language)
