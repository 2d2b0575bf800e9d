"""Records readings in two steps: what was read is stored; in its turn it is judged, and moves facts and makes changes.

Each step is one transaction of its caller's, so a reading is stored, and judged, whole or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
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
    mention_of,
)
from pipeline.compare.alike import ALIKE_DAYS, COUNTED_FROM, Move, at_incident, moved_to
from pipeline.compare.gates import NOTED, TOLD
from pipeline.compare.said import previous_value
from pipeline.compare.time import days_around, days_between
from pipeline.compare.update import updated_agreement, updated_figure
from pipeline.copies import signature
from pipeline.figures import Concepts
from pipeline.ledger import articles, facts, mentions
from pipeline.ledger.articles import StoredArticle
from pipeline.ledger.copies import find_copy, store_signature
from pipeline.ledger.decisions import Action, Decision, in_force, words_of
from pipeline.ledger.mentions import Gone, StoredMention
from pipeline.ledger.retired import Words, was_sent
from pipeline.model import Agreement, Capture, ChangeKind, Figure, Reading, Role, Verdict
from pipeline.revisions import is_later_text
from pipeline.withdrawals import Revised

#: A page may be dated so many days ahead of its capture: it is tomorrow already east of us.
AHEAD_DAYS = 1
#: The reason given for a text that is judged for the sake of what stood at its address before.
LATER_TEXT = "a later text of an article that was relevant"


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
    """Records the readings of one run into a ledger; with ``again`` a text that is held already is judged anew.

    Reading comes first, judging second: :meth:`store` keeps what was read, :meth:`judge` judges it in its turn.
    """

    database: Database
    concepts: Concepts
    gates: Gates
    again: bool = False
    tellings: dict[tuple[str, str], int] = field(default_factory=dict)

    def record(self, capture: Capture, reading: Reading) -> tuple[Judged, ...]:
        """Store a reading, judge it behind all that is known, and return its mentions with their verdicts."""
        article_id = self.store(capture, reading)
        return self.judge(article_id) if article_id is not None and articles.waits(self.database, article_id) else ()

    def store(self, capture: Capture, reading: Reading) -> int | None:
        """Store a reading and return its article's id, or None when the address said the same before.

        A relevant one waits to be judged. Call it inside a transaction.
        """
        article = reading.article
        last = articles.last_revision(self.database, article.url)
        same = last and last["content_sha256"] == articles.content_sha256(article.title, article.text)
        if last and same and not self.again:
            articles.store_unchanged(self.database, capture, article_id=last["id"])
            return None
        reading = self._followed(reading)
        article_id = articles.store_article(self.database, capture, reading)
        if reading.relevant:
            store_signature(self.database, article_id, signature(article.text))
        return article_id

    def _followed(self, reading: Reading) -> Reading:
        """Return a reading as relevant where it is a later text of an article that was: it may withdraw a number."""
        if reading.relevant:
            return reading
        before = articles.relevant_text(self.database, reading.article.url)
        if before is None or not is_later_text(before, reading.article.text):
            return reading
        return replace(reading, relevant=True, reasons=(*reading.reasons, LATER_TEXT))

    def judge(self, article_id: int) -> tuple[Judged, ...]:
        """Judge a stored article and return its mentions with their verdicts; call it inside a transaction."""
        article = articles.load_article(self.database, article_id)
        copy = find_copy(self.database, article.reading.article.text, url=article.reading.article.url)
        context = self._context(article, copied=copy is not None)
        judged = self._judge_all(article, context)
        articles.mark_judged(self.database, article_id, copy=copy)
        return judged

    def _judge_all(self, article: StoredArticle, context: Context) -> tuple[Judged, ...]:
        revised = Revised.of(self.database, article)
        decided = in_force(self.database, article.address_key)
        judged = [self._withdraw(gone, article, context) for gone in revised.withdrawn(article)]
        stated: set[int] = set()
        records = _in_order(article.reading)
        context, move = self._beside(records, article, context)
        for position, read, words in _steps_and_denials_last(records, words_of(records, article.address_key)):
            decision = decided.get(words)
            record = read if decision is None else decision.applied(read)
            seen = replace(context, own_facts=frozenset(stated), revised=revised.facts_for(record))
            mention = mention_of(record, article.reading, self.concepts)
            place = _Place(article, position)
            if decision is None:
                mention = at_incident(mention, move) if isinstance(mention, FigureMention) else mention
                judgement = self._judge(mention, seen, place)
            else:
                judgement = self._judge_decided(mention, seen, place, decided=_Decided(decision, words, read))
            if judgement.fact_id is not None and _states(mention, judgement):
                stated.add(judgement.fact_id)
            judged.append(Judged(record, judgement, self._store(mention, judgement, place, record=record)))
        return tuple(judged)

    def _beside(
        self, records: Sequence[Figure | Agreement], article: StoredArticle, context: Context
    ) -> tuple[Context, Move | None]:
        """Return the context with what is known of the article's numbers, and where its incident is known to be."""
        figures = [record for record in records if isinstance(record, Figure) and record.role is Role.NEWS]
        days = days_around(context.day, ALIKE_DAYS) if context.day else None
        if not figures or days is None:
            return context, None
        values = [figure.value for figure in figures if figure.value >= COUNTED_FROM]
        context = replace(context, recent=facts.recent_figures(self.database, values, days=days))
        if not context.recent:
            return context, None
        read = [mention_of(figure, article.reading, self.concepts) for figure in figures]
        return context, moved_to([mention for mention in read if isinstance(mention, FigureMention)], context)

    def _withdraw(self, gone: Gone, article: StoredArticle, context: Context) -> Judged:
        """Judge what was told of an address and does not stand there any more: as a denial of it."""
        record: Figure | Agreement = replace(gone.record, denied=True)
        mention = mention_of(record, article.reading, self.concepts)
        place = _Place(article, gone.position, told_by=gone.article_id)
        judgement = self._judge(mention, context, place)
        if judgement.verdict is Verdict.DENIED:
            why = f"{context.outlet} told it and has taken it off the page"
            judgement = replace(judgement, why=why, corrects=gone.change_id)
        return Judged(record, judgement, self._store(mention, judgement, place, record=record))

    def _context(self, article: StoredArticle, *, copied: bool) -> Context:
        read = article.reading.article
        day = read.published[:10] if read.published else None
        age = days_between(day, article.captured_at)
        return Context(
            day=day,
            too_old=age is not None and age > self.gates.max_age_days,
            ahead=age is not None and age < -AHEAD_DAYS,
            outlet=read.outlet,
            url=read.url,
            copied=copied,
        )

    def _judge(
        self,
        mention: FigureMention | AgreementMention,
        context: Context,
        place: _Place,
        *,
        vouched: bool = False,
    ) -> Judgement:
        """Return the gated verdict, with the fact it made or moved stored and named; no burst holds what is vouched."""
        room = None if vouched else self.gates.burst - self._told_by(place)
        judgement, fact = self._held_against(mention, context, room=room)
        if fact is None:
            return judgement
        return replace(judgement, fact_id=facts.store_fact(self.database, fact, article_id=place.article.id))

    def _judge_decided(
        self,
        mention: FigureMention | AgreementMention,
        context: Context,
        place: _Place,
        *,
        decided: _Decided,
    ) -> Judgement:
        """Return the verdict under a person's decision, which opens the gates or shuts them.

        Who was told what a person takes back or corrects is told so, once for all texts of the address.
        """
        decision, read = decided.decision, decided.read
        corrected = decision.applied(read) if decision.action is Action.CORRECT else None
        told_before = was_sent(self.database, decided.words, besides=corrected)
        if decision.action is Action.REJECT:
            denied = told_before and not mentions.is_told(self.database, decided.words)
            return Judgement(Verdict.DENIED if denied else Verdict.BACKGROUND, decision.said)
        day = context.day or place.article.captured_at[:10]
        vouched = replace(context, day=day, too_old=False, ahead=False)
        judgement = self._judge(mention, vouched, place, vouched=True)
        why = f"{judgement.why}; {decision.said}"
        if decision.action is Action.CORRECT and told_before and self._is_news_of(judgement, mention, decided):
            judgement = replace(judgement, verdict=Verdict.CHANGED)
            if isinstance(read, Figure) and isinstance(mention, FigureMention):
                judgement = replace(judgement, previous=previous_value(read.value, mention, context))
        return replace(judgement, why=why)

    def _is_news_of(self, judgement: Judgement, mention: FigureMention | AgreementMention, decided: _Decided) -> bool:
        """Return whether who was told what was read must hear of its correction: another number, though known."""
        if judgement.verdict is Verdict.NEW:
            return True
        if not (isinstance(mention, FigureMention) and isinstance(decided.read, Figure)):
            return False
        silent = judgement.verdict in {Verdict.KNOWN, Verdict.REFINED} and mention.figure.value != decided.read.value
        return silent and not mentions.is_told(self.database, decided.words)

    def _held_against(
        self, mention: FigureMention | AgreementMention, context: Context, *, room: int | None
    ) -> tuple[Judgement, KnownFigure | KnownAgreement | None]:
        """Return the gated verdict and the fact as it leaves it, or None when it leaves all facts as they are."""
        group = facts.group_of(mention)
        if isinstance(mention, FigureMention):
            figures = facts.known_figures(self.database, group, mention.figure, was=mention.was)
            judgement = gate(judge_figure(mention, figures, context), context, room=room)
            held_against = next((known for known in figures if known.id == judgement.fact_id), None)
            return judgement, updated_figure(judgement, mention, context, known=held_against)
        agreements = facts.known_agreements(self.database, group, mention.agreement.parties)
        known = [facts.known_figures(self.database, facts.group_of(one), one.figure) for one in mention.numbers]
        context = replace(context, quotas=tuple(dict.fromkeys(chain.from_iterable(known))))
        judgement = gate(judge_agreement(mention, agreements, context), context, room=room)
        register = next((known for known in agreements if known.id == judgement.fact_id), None)
        return judgement, updated_agreement(judgement, mention, context, known=register)

    def _told_by(self, place: _Place) -> int:
        """Return how many tellings the outlet has had on the day of the capture."""
        if place.outlet_day not in self.tellings:
            self.tellings[place.outlet_day] = mentions.tellings_of(self.database, *place.outlet_day)
        return self.tellings[place.outlet_day]

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
            self.tellings[place.outlet_day] = self._told_by(place) + 1
        key = _note_key(mention, judgement)
        stored = StoredMention(
            article_id=place.told_by or place.article.id,
            address_key=place.article.address_key,
            position=place.position,
            identity=facts.group_of(mention),
            record=record,
            verdict=judgement.verdict,
            why=judgement.why,
            fact_id=judgement.fact_id,
            previous=judgement.previous,
            corrects=judgement.corrects,
            told=told,
            note=judgement.verdict in NOTED and not (key and mentions.is_noted(self.database, key)),
            note_key=key,
            withdrawn_by=place.article.id if place.told_by else None,
        )
        return mentions.store_mention(self.database, stored, detected_at=place.article.captured_at)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a mention stands: its article and its position; ``told_by`` is the earlier text that alone holds it."""

    article: StoredArticle
    position: int
    told_by: int | None = None

    @property
    def outlet_day(self) -> tuple[str, str]:
        """The outlet, and the UTC day of the capture."""
        return self.article.reading.article.outlet, self.article.captured_at[:10]


@dataclass(frozen=True, slots=True)
class _Decided:
    """A person's decision, the words it is about, and what was read there."""

    decision: Decision
    words: Words
    read: Figure | Agreement


def _note_key(mention: FigureMention | AgreementMention, judgement: Judgement) -> str | None:
    """Return what a note without a fact is known by, so that it is noted once, or None."""
    if judgement.verdict not in {Verdict.UNDATED, Verdict.HELD}:
        return None
    if isinstance(mention, AgreementMention):
        parties, said = mention.agreement.parties, (mention.agreement.kind.value, mention.agreement.stage.value)
    else:
        parties, said = mention.figure.parties, (mention.figure.scope, f"{mention.figure.value:g}")
    return " ".join((judgement.verdict.value, facts.group_of(mention), *sorted(parties), *said))


def _states(mention: FigureMention | AgreementMention, judgement: Judgement) -> bool:
    """Return whether the article itself says so what the fact stands at: not what it recalls, nor a step."""
    return isinstance(mention, AgreementMention) or (mention.figure.role is Role.NEWS and not judgement.aside)


def _in_order(reading: Reading) -> list[Figure | Agreement]:
    """Return the mentions as the ledger judges them: as they stand in the text, a figure before an agreement."""
    records: list[Figure | Agreement] = [*reading.figures, *reading.agreements]
    return sorted(records, key=lambda record: (record.start, record.end, isinstance(record, Agreement)))


def _steps_and_denials_last(
    records: Sequence[Figure | Agreement], words: Sequence[Words]
) -> list[tuple[int, Figure | Agreement, Words]]:
    """Return the mentions with their positions, denied numbers and then differences behind the rest.

    "Not 4,500 but 5,400" is a change; "by 1,500 to 12,000" is one, and not a difference beside it.
    """
    placed = [(position, *one) for position, one in enumerate(zip(records, words, strict=True))]

    def behind(one: tuple[int, Figure | Agreement, Words]) -> tuple[bool, bool]:
        record = one[1]
        return isinstance(record, Figure) and record.change_kind is ChangeKind.DELTA, _is_denied_number(record)

    return sorted(placed, key=behind)


def _is_denied_number(record: Figure | Agreement) -> bool:
    return isinstance(record, Figure) and record.denied
