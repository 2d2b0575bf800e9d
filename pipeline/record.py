"""Records one reading: the article, its mentions with verdicts, the facts they move, the changes worth telling.

All of it is one transaction, so a reading is in the ledger whole or not at all.
"""

from __future__ import annotations

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
    Withdrawn,
    gate,
    judge_agreement,
    judge_figure,
    mention_of,
)
from pipeline.compare.gates import NOTED, TOLD
from pipeline.compare.time import days_between
from pipeline.compare.update import updated_agreement, updated_figure
from pipeline.copies import signature
from pipeline.figures import Concepts
from pipeline.ledger import articles, facts
from pipeline.ledger.articles import StoredMention
from pipeline.ledger.copies import find_copy, store_signature
from pipeline.model import Agreement, Capture, Figure, Reading, Role, Verdict


@dataclass(frozen=True, slots=True)
class Gates:
    """When an article may tell news: ``max_age_days`` is the age gate, ``burst`` an outlet's most tellings in a day."""

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
    tellings: dict[tuple[str, str], int] = field(default_factory=dict)

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
        copy = find_copy(self.database, article.text, url=article.url)
        article_id = articles.store_article(self.database, capture, reading, copy=copy)
        store_signature(self.database, article_id, signature(article.text))
        revised = _Revised.of(self.database, last["id"] if last else None, reading)
        context = self._context(capture, reading, copied=copy is not None)
        return self._judge_all(capture, reading, article_id=article_id, context=context, revised=revised)

    def _judge_all(
        self, capture: Capture, reading: Reading, *, article_id: int, context: Context, revised: _Revised
    ) -> tuple[Judged, ...]:
        stated: set[int] = set()
        judged = []
        for position, record in enumerate(_in_order(reading)):
            seen = replace(context, own_facts=frozenset(stated), revised=revised.facts_for(record))
            mention = mention_of(record, reading, self.concepts)
            place = _Place(article_id, position, reading.article.outlet, capture.fetched_at)
            judgement = self._judge(mention, seen, place)
            if judgement.fact_id is not None and _states(mention):
                stated.add(judgement.fact_id)
            change_id = self._store(mention, judgement, place, record=record)
            judged.append(Judged(record, judgement, change_id))
        return tuple(judged)

    def _context(self, capture: Capture, reading: Reading, *, copied: bool) -> Context:
        article = reading.article
        day = article.published[:10] if article.published else None
        age = days_between(day, capture.fetched_at)
        return Context(
            day=day,
            too_old=age is not None and age > self.gates.max_age_days,
            outlet=article.outlet,
            url=article.url,
            copied=copied,
        )

    def _judge(self, mention: FigureMention | AgreementMention, context: Context, place: _Place) -> Judgement:
        """Return the gated verdict, with the fact it made or moved stored and named."""
        group = facts.group_of(mention)
        gates = {"told_by_outlet": self._told_by(place), "burst": self.gates.burst}
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
        return replace(judgement, fact_id=facts.store_fact(self.database, fact, article_id=place.article_id))

    def _told_by(self, place: _Place) -> int:
        """Return how many tellings the outlet has had on the day of the capture."""
        key = place.outlet, place.detected_at[:10]
        if key not in self.tellings:
            self.tellings[key] = articles.tellings_of(self.database, *key)
        return self.tellings[key]

    def _store(
        self,
        mention: FigureMention | AgreementMention,
        judgement: Judgement,
        place: _Place,
        *,
        record: Figure | Agreement,
    ) -> int | None:
        told = judgement.verdict in TOLD
        if told:
            self.tellings[place.outlet, place.detected_at[:10]] = self._told_by(place) + 1
        key = _note_key(mention, judgement)
        stored = StoredMention(
            article_id=place.article_id,
            position=place.position,
            record=record,
            verdict=judgement.verdict,
            why=judgement.why,
            fact_id=judgement.fact_id,
            previous=judgement.previous,
            corrects=judgement.corrects,
            told=told,
            note=judgement.verdict in NOTED and not (key and articles.is_noted(self.database, key)),
            note_key=key,
        )
        return articles.store_mention(self.database, stored, detected_at=place.detected_at)


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

    facts: dict[int, Withdrawn]
    old_values: frozenset[float]

    @classmethod
    def of(cls, database: Database, last_id: int | None, reading: Reading) -> _Revised:
        if last_id is None:
            return cls({}, frozenset())
        old = articles.figure_mentions(database, last_id)
        new_values = {figure.value for figure in reading.figures}
        gone = [row for row in old if row["fact_id"] is not None and row["value"] not in new_values]
        withdrawn = {row["fact_id"]: Withdrawn(row["value"], row["change_id"]) for row in gone}
        return cls(withdrawn, frozenset(row["value"] for row in old))

    def facts_for(self, record: Figure | Agreement) -> dict[int, Withdrawn]:
        if isinstance(record, Figure) and record.value not in self.old_values:
            return self.facts
        return {}


def _note_key(mention: FigureMention | AgreementMention, judgement: Judgement) -> str | None:
    """Return what a note without a fact is known by, so that it is noted once, or None."""
    if judgement.verdict not in {Verdict.UNDATED, Verdict.HELD}:
        return None
    if isinstance(mention, AgreementMention):
        parties, said = mention.agreement.parties, (mention.agreement.kind.value, mention.agreement.stage.value)
    else:
        parties, said = mention.figure.parties, (mention.figure.scope, f"{mention.figure.value:g}")
    return " ".join((judgement.verdict.value, facts.group_of(mention), *sorted(parties), *said))


def _states(mention: FigureMention | AgreementMention) -> bool:
    """Return whether the article itself stands by the mention: not what it recalls, nor where a number moves from."""
    return isinstance(mention, AgreementMention) or mention.figure.role is Role.NEWS


def _in_order(reading: Reading) -> list[Figure | Agreement]:
    """Return the mentions as the ledger judges them: as they stand in the text, a figure before an agreement."""
    records: list[Figure | Agreement] = [*reading.figures, *reading.agreements]
    return sorted(records, key=lambda record: (record.start, record.end, isinstance(record, Agreement)))
