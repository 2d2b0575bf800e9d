"""Records one reading: the article, its mentions with verdicts, the facts they move, the changes worth telling.

All of it is one transaction, so a reading is in the ledger whole or not at all.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import ClassVar

from sqlite_utils import Database

from pipeline.compare import (
    AgreementMention,
    Context,
    FigureMention,
    Judgement,
    KnownAgreement,
    KnownFigure,
    gate,
    judge_agreement,
    judge_figure,
)
from pipeline.compare.gates import NOTED, TOLD
from pipeline.compare.time import days_between
from pipeline.compare.update import updated_agreement, updated_figure
from pipeline.copies import signature
from pipeline.figures import Concepts
from pipeline.ledger import articles, facts
from pipeline.ledger.articles import StoredMention
from pipeline.model import Agreement, Capture, ChangeKind, Figure, Reading, Role

#: The figures of a move: the old one and the new one.
_TWO = 2


@dataclass(frozen=True, slots=True)
class Gates:
    """When an article may tell news: ``max_age_days`` is the age gate, ``burst`` an outlet's most tellings in a run."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    max_age_days: int = 14
    burst: int = 25


@dataclass(frozen=True, slots=True)
class Judged:
    """One mention of an article and the verdict on it. ``change_id`` is None when it is neither told nor noted."""

    record: Figure | Agreement
    judgement: Judgement
    change_id: int | None


@dataclass(slots=True)
class Recorder:
    """Records the readings of one run into a ledger; with ``again`` a text that is held already is judged anew."""

    database: Database
    concepts: Concepts
    gates: Gates
    again: bool = False
    tellings: Counter[str] = field(default_factory=Counter)

    def record(self, capture: Capture, reading: Reading) -> tuple[Judged, ...]:
        """Store a reading and return its mentions with their verdicts; call it inside a transaction."""
        article = reading.article
        last = articles.last_revision(self.database, article.url)
        same = last and last["content_sha256"] == articles.content_sha256(article.title, article.text)
        if last and same and not self.again:
            articles.store_unchanged(self.database, capture, article_id=last["id"])
            return ()
        if not reading.relevant:
            articles.store_article(self.database, capture, reading, copy=None)
            return ()
        signed = signature(article.text)
        copy = articles.find_copy(self.database, article.text, signed, url=article.url)
        article_id = articles.store_article(self.database, capture, reading, copy=copy)
        articles.store_signature(self.database, article_id, signed)
        return self._judge_all(capture, reading, article_id=article_id, last_id=last["id"] if last else None)

    def _judge_all(
        self, capture: Capture, reading: Reading, *, article_id: int, last_id: int | None
    ) -> tuple[Judged, ...]:
        revised = _Revised.of(self.database, last_id, reading)
        context = self._context(capture, reading)
        stated: set[int] = set()
        judged = []
        for position, record in enumerate(_in_order(reading)):
            seen = replace(context, own_facts=frozenset(stated), revised=revised.facts_for(record))
            mention = _mention(record, reading, self.concepts)
            judgement = self._judge(mention, seen, article_id=article_id)
            if judgement.fact_id is not None and _states(mention):
                stated.add(judgement.fact_id)
            place = _Place(article_id, position, reading.article.outlet, capture.fetched_at)
            change_id = self._store(record, judgement, place)
            judged.append(Judged(record, judgement, change_id))
        return tuple(judged)

    def _context(self, capture: Capture, reading: Reading) -> Context:
        article = reading.article
        day = article.published[:10] if article.published else None
        age = days_between(day, capture.fetched_at)
        return Context(
            day=day,
            too_old=age is not None and age > self.gates.max_age_days,
            outlet=article.outlet,
            url=article.url,
        )

    def _judge(self, mention: FigureMention | AgreementMention, context: Context, *, article_id: int) -> Judgement:
        """Return the gated verdict, with the fact it made or moved stored and named."""
        group = facts.group_of(mention)
        gates = {"told_by_outlet": self.tellings[context.outlet], "burst": self.gates.burst}
        fact: KnownFigure | KnownAgreement | None
        if isinstance(mention, FigureMention):
            figures = facts.known_figures(self.database, group)
            judgement = gate(judge_figure(mention, figures, context), context, **gates)
            held_against = next((known for known in figures if known.id == judgement.fact_id), None)
            fact = updated_figure(judgement, mention, context, known=held_against)
        else:
            agreements = facts.known_agreements(self.database, group)
            judgement = gate(judge_agreement(mention, agreements, context), context, **gates)
            register = next((known for known in agreements if known.id == judgement.fact_id), None)
            fact = updated_agreement(judgement, mention, context, known=register)
        if fact is None:
            return judgement
        return replace(judgement, fact_id=facts.store_fact(self.database, fact, article_id=article_id))

    def _store(self, record: Figure | Agreement, judgement: Judgement, place: _Place) -> int | None:
        told = judgement.verdict in TOLD
        if told:
            self.tellings[place.outlet] += 1
        mention = StoredMention(
            article_id=place.article_id,
            position=place.position,
            record=record,
            verdict=judgement.verdict,
            why=judgement.why,
            fact_id=judgement.fact_id,
            previous=judgement.previous,
            corrects=judgement.corrects,
            told=told,
            note=judgement.verdict in NOTED,
        )
        return articles.store_mention(self.database, mention, detected_at=place.detected_at)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mention stands: its article, its position in it, whose it is and when it was captured."""

    article_id: int
    position: int
    outlet: str
    detected_at: str


@dataclass(frozen=True, slots=True)
class _Revised:
    """What the last text at an address stated and this one no longer does: facts with the change that told them."""

    facts: dict[int, int]
    old_values: frozenset[float]

    @classmethod
    def of(cls, database: Database, last_id: int | None, reading: Reading) -> _Revised:
        if last_id is None:
            return cls({}, frozenset())
        old = articles.figure_mentions(database, last_id)
        new_values = {figure.value for figure in reading.figures}
        gone = [row for row in old if row["fact_id"] is not None and row["value"] not in new_values]
        return cls({row["fact_id"]: row["change_id"] or 0 for row in gone}, frozenset(row["value"] for row in old))

    def facts_for(self, record: Figure | Agreement) -> dict[int, int]:
        if isinstance(record, Figure) and record.value not in self.old_values:
            return self.facts
        return {}


def _states(mention: FigureMention | AgreementMention) -> bool:
    """Return whether the article itself stands by the mention: not what it recalls, nor where a number moves from."""
    return isinstance(mention, AgreementMention) or mention.figure.role is Role.NEWS


def _in_order(reading: Reading) -> list[Figure | Agreement]:
    """Return the mentions as the ledger judges them: news before what is recalled, then as they stand in the text."""
    records: list[Figure | Agreement] = [*reading.figures, *reading.agreements]
    return sorted(records, key=lambda record: (record.start, record.end, isinstance(record, Agreement)))


def _mention(record: Figure | Agreement, reading: Reading, concepts: Concepts) -> FigureMention | AgreementMention:
    if isinstance(record, Agreement):
        return AgreementMention(record)
    measure = concepts.measure(record.measure)
    before, after = _pair(record, reading)
    figure = record if after is None else replace(record, role=Role.BACKGROUND)
    was = None if before is None else before.value
    return FigureMention(figure, family=measure.family, nature=measure.nature, was=was)


def _pair(figure: Figure, reading: Reading) -> tuple[Figure | None, Figure | None]:
    """Return what the figure moved from and what it moved to, as its sentence says.

    "From 10,500 to 12,000" marks both ends, the old one first; "to 12,000 from 10,500" marks the old end alone.
    """
    beside = [
        other
        for other in reading.figures
        if other.sentence == figure.sentence
        and other.measure == figure.measure
        and other.unit_class is figure.unit_class
    ]
    marked = [other for other in beside if other.change_kind is ChangeKind.FROM_TO]
    if len(marked) == 1 and len(beside) == _TWO:
        new = next(other for other in beside if other is not marked[0])
        return (marked[0], None) if figure is new else (None, new)
    if figure not in marked:
        return None, None
    place = marked.index(figure)
    return (marked[place - 1] if place else None), (marked[place + 1] if place + 1 < len(marked) else None)
