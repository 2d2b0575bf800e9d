"""Drafts the facts of a baseline from what documents say: each fact once, with all the places that state it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from pipeline.compare import (
    AgreementMention,
    Context,
    Judgement,
    KnownAgreement,
    KnownFigure,
    judge_agreement,
    judge_figure,
    mention_of,
)
from pipeline.compare.arithmetic import compatible
from pipeline.compare.identity import stated
from pipeline.compare.known import FigureMention
from pipeline.compare.update import updated_agreement, updated_figure
from pipeline.figures import Concepts
from pipeline.ledger.facts import group_of
from pipeline.model import Agreement, AgreementKind, Article, Figure, Reading, Verdict

#: Verdicts by which a later document says another number or stage of the same fact; the draft is then what it says.
MOVED = frozenset({Verdict.CHANGED, Verdict.REFINED})
DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Evidence:
    """One place that states a fact: the words, the article they stand in, and whether they say something else of it."""

    quote: str
    article: Article
    otherwise: bool = False


@dataclass(slots=True)
class Draft:
    """A fact as the documents state it: the record that says it best, its article, and every place that states it."""

    record: Figure | Agreement
    article: Article
    evidence: list[Evidence]


@dataclass(slots=True)
class Drafting:
    """Collects readings, in the order of publication, into drafts."""

    concepts: Concepts
    drafts: list[Draft] = field(default_factory=list)
    denials: list[Evidence] = field(default_factory=list)
    _known: dict[str, list[KnownFigure | KnownAgreement]] = field(default_factory=lambda: defaultdict(list))
    _of_fact: dict[int, list[Draft]] = field(default_factory=lambda: defaultdict(list))
    _count: int = 0

    def add(self, reading: Reading, *, day: str) -> None:
        """Take in what a relevant article states; ``day`` is that of publication, else of capture."""
        records: list[Figure | Agreement] = [*reading.figures, *reading.agreements]
        for record in sorted(records, key=lambda record: record.start):
            if record.denied:
                self.denials.append(Evidence(record.quote, reading.article))
            elif _worth(record):
                self._take(record, reading, day=day)

    def _take(self, record: Figure | Agreement, reading: Reading, *, day: str) -> None:
        article = reading.article
        mention = mention_of(record, reading, self.concepts)
        known = self._known[group_of(mention)]
        context = Context(day=day[:DAY_LENGTH], too_old=False, outlet=article.outlet, url=article.url)
        judgement, fact = _judged(mention, known, context)
        fact_id = judgement.fact_id
        if fact is not None and not fact.id:
            self._count += 1
            fact_id = self._count
            known.append(replace(fact, id=fact_id))
        elif fact is not None:
            known[:] = [fact if held.id == fact.id else held for held in known]
        self._note(record, article, judgement, fact_id=fact_id)

    def _note(self, record: Figure | Agreement, article: Article, judgement: Judgement, *, fact_id: int | None) -> None:
        """Put a record to the draft it belongs to, or make one of it: a part of a known whole is a fact of its own."""
        held = [] if fact_id is None else self._of_fact[fact_id]
        moved = judgement.verdict in MOVED
        otherwise = judgement.verdict is Verdict.CONFLICT
        draft = next((one for one in held if moved or otherwise or _agrees(record, one.record)), None)
        if draft is None:
            draft = Draft(record, article, [])
            self.drafts.append(draft)
            held.append(draft)
        elif moved:
            draft.record, draft.article = record, article
        draft.evidence.append(Evidence(record.quote, article, otherwise))


def _worth(record: Figure | Agreement) -> bool:
    """Return whether a record can be a known fact: no vague count, and an agreement of a kind that is told."""
    return not record.vague if isinstance(record, Figure) else record.kind is not AgreementKind.OTHER


def _judged(
    mention: FigureMention | AgreementMention, known: list[KnownFigure | KnownAgreement], context: Context
) -> tuple[Judgement, KnownFigure | KnownAgreement | None]:
    """Return the verdict on a mention, and the fact that it makes or moves, or None."""
    if isinstance(mention, FigureMention):
        figures = [fact for fact in known if isinstance(fact, KnownFigure)]
        verdict = judge_figure(mention, figures, context)
        figure = next((fact for fact in figures if fact.id == verdict.fact_id), None)
        return verdict, updated_figure(verdict, mention, context, known=figure)
    agreements = [fact for fact in known if isinstance(fact, KnownAgreement)]
    verdict = judge_agreement(mention, agreements, context)
    agreement = next((fact for fact in agreements if fact.id == verdict.fact_id), None)
    return verdict, updated_agreement(verdict, mention, context, known=agreement)


def _agrees(record: Figure | Agreement, drafted: Figure | Agreement) -> bool:
    """Return whether a record of the same fact says what is drafted: a yearly part of a whole, say, does not."""
    if isinstance(record, Figure) and isinstance(drafted, Figure):
        return record.per is drafted.per and compatible(stated(record), stated(drafted))
    return isinstance(record, Agreement) and isinstance(drafted, Agreement)
