"""Holds an agreement against the register and says what it is: the verdict table for instruments.

An agreement is known by its parties and what it is about; its stage climbs a ladder (:data:`pipeline.model.LADDER`)
and may fall. Kinds that reports use for one another (a memorandum on "migration" and one on "labour mobility") are one
family: the exact kind is tried first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import product

from pipeline.compare.denials import ECHO_DAYS, in_force
from pipeline.compare.identity import may_be, meets
from pipeline.compare.known import (
    AgreementMention,
    AgreementState,
    Context,
    Judgement,
    KnownAgreement,
    KnownFigure,
    Origin,
)
from pipeline.compare.register import family_of as family_of
from pipeline.compare.register import match, same_act_parties, shared_words
from pipeline.compare.said import said
from pipeline.compare.time import days_between, first_day, last_day, within
from pipeline.model import LADDER, AgreementKind, Per, Previous, Role, Stage, Verdict

Rule = Callable[[AgreementMention, Sequence[KnownAgreement], Context], Judgement | None]

#: An act that cannot happen twice to one instrument is another instrument when the register's is older than this.
RENEWED_AFTER_DAYS = 365
#: Stages that are single acts, so that a second one means a second instrument.
ACTS = frozenset({Stage.SIGNED, Stage.RATIFIED})
#: Two reports of an act lie no further apart than this (outlets differ by days on one meeting).
ACT_DAYS = 3
#: An event that ended longer before the article is recalled, not reported.
RECENT_DAYS = 31
#: Within so many days, "will grant a quota" and "has granted a quota" are one announcement in two tenses.
ANNOUNCED_DAYS = 7
#: The stages in which a quota has a number.
GRANTED = frozenset({Stage.PROPOSED, Stage.AGREED})
#: Within so many days of a correction, other outlets repeat what was corrected.
HEARD_DAYS = 1
#: Stages that end an agreement or put it aside.
FALLS = frozenset({Stage.SUSPENDED, Stage.TERMINATED, Stage.REJECTED})


def judge_agreement(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement:
    """Return the verdict on an agreement, held against the ``known`` agreements of its family, with its reason."""
    return next(judgement for rule in RULES if (judgement := rule(mention, known, context)) is not None)


def _outside(mention: AgreementMention, _known: Sequence[KnownAgreement], _context: Context) -> Judgement | None:
    if mention.agreement.kind is not AgreementKind.OTHER:
        return None
    return Judgement(Verdict.BACKGROUND, "an agreement outside migration is never told")


def _one_side(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if mention.agreement.kind is not AgreementKind.MEASURE:
        return None
    if fact := match(mention, known, context):
        return Judgement(Verdict.KNOWN, f"the measure is known ({fact.state.source})", fact.id)
    return Judgement(Verdict.BACKGROUND, "a step of one side alone is kept in the ledger, not told", create=True)


def _denial(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if not mention.agreement.denied:
        return None
    fact, denied = match(mention, known, context), match(mention, known, context, denied=True)
    if denied is not None and in_force(denied.state.since, fact.state.since if fact else None):
        return Judgement(Verdict.KNOWN, f"denied already by {_by(denied.state)}", denied.id)
    if mention.agreement.role is Role.BACKGROUND:
        return Judgement(Verdict.BACKGROUND, "a denial that the article only recalls")
    why = f"{context.outlet} reports that it is denied" + (f"; known so far: {_said(fact)}" if fact else "")
    told = Judgement(
        Verdict.DENIED,
        why,
        denied.id if denied else None,
        create=denied is None,
        replace=denied is not None,
        previous=_previous(fact.state) if fact else None,
    )
    if not mention.number_denied:
        return told
    why = "its number is denied in the same sentence, and told as that"
    return replace(told, verdict=Verdict.KNOWN, why=why, previous=None)


def _recalled(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    agreement = mention.agreement
    past = _past_event(mention, context)
    if agreement.role is not Role.BACKGROUND and not agreement.reaffirmed and past is None:
        return None
    fact = match(mention, known, context)
    why = "the article recalls it, it is not its news"
    if agreement.reaffirmed:
        why = "reaffirming changes no stage"
    elif agreement.role is not Role.BACKGROUND:
        why = f"it happened in {agreement.event_date}, {past} days before the article"
    return Judgement(Verdict.BACKGROUND, why, fact.id if fact else None, create=fact is None)


def _past_event(mention: AgreementMention, context: Context) -> int | None:
    """Return how many days before the article the event ended, or None when it is recent or has no day."""
    end = last_day(mention.agreement.event_date) if mention.agreement.event_date else None
    day = first_day(context.day) if context.day else None
    if end is None or day is None or (day - end).days <= RECENT_DAYS:
        return None
    return (day - end).days


def _corrected(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """The same address stated a higher stage, alone, and says no more than this now."""
    fact = match(mention, known, context)
    gone = context.revised.get(fact.id) if fact else None
    if fact is None or gone is None or gone.said is not fact.state.stage:
        return None
    if _moves(fact.state.stage, mention.agreement.stage) or fact.state.stage is mention.agreement.stage:
        return None
    why = f"the same page said {_words(fact.state.stage)} before, now {_words(mention.agreement.stage)}"
    previous = _previous(fact.state)
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=previous, corrects=gone.change_id)


def _after_denial(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """A stage that was denied: an echo of what was said before, or reported anew."""
    fact, denied = match(mention, known, context), match(mention, known, context, denied=True)
    stage = mention.agreement.stage
    if denied is None or denied.id in context.own_facts or stage is not denied.state.stage:
        return None
    if fact is not None and (fact.state.stage is not stage or not in_force(denied.state.since, fact.state.since)):
        return None
    age = days_between(denied.state.since, context.day)
    if age is None:
        return None
    if age <= ECHO_DAYS:
        return Judgement(Verdict.KNOWN, f"denied by {_by(denied.state)}", fact.id if fact else denied.id)
    why = f"reported anew after its denial ({_by(denied.state)})"
    return Judgement(Verdict.NEW, why, fact.id if fact else None, create=fact is None, replace=fact is not None)


def _same_act(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """One act is reported under several kinds, and with some of many parties left out, within some days."""
    agreement = mention.agreement
    parties, when = frozenset(agreement.parties), agreement.event_date or context.day
    for fact in known:
        if fact.denied or fact.origin is not Origin.PRESS or fact.state.stage is not agreement.stage:
            continue
        of_one_kind = agreement.stage in ACTS or fact.parties != parties
        if of_one_kind and same_act_parties(parties, fact.parties) and within(fact.state.since, when, days=ACT_DAYS):
            return Judgement(Verdict.KNOWN, f"the act known as {_said(fact)}", fact.id)
    return None


def _unknown(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    if match(mention, known, context) is not None:
        return None
    return Judgement(Verdict.NEW, "no known agreement of these parties on this", create=True)


def _by_number(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """A quota is no news for being put in other words, where its number was told by another article."""
    if mention.agreement.stage not in GRANTED or match(mention, known, context) is not None:
        return None
    for number, fact in product(mention.numbers, context.quotas):
        if may_be(number, fact, context) and meets(number, fact.state) and _is_anothers(fact, context):
            return Judgement(Verdict.KNOWN, f"the quota known by its number, {said(fact)}", create=True)
    return None


def _is_anothers(fact: KnownFigure, context: Context) -> bool:
    """Return whether another article told it, not so long ago that a quota has been set again."""
    own = fact.state.url == context.url and fact.state.since == context.day
    recent = within(fact.state.since, context.day, days=RENEWED_AFTER_DAYS)
    return recent and not own and fact.origin is not Origin.RECALLED


def _second_instrument(
    mention: AgreementMention, known: Sequence[KnownAgreement], context: Context
) -> Judgement | None:
    fact = match(mention, known, context)
    if fact is None:
        return None
    if fact.id in context.own_facts and _beside(mention, fact):
        return Judgement(Verdict.NEW, f"another instrument beside the {fact.name} of the same article", create=True)
    if _is_quota_since(mention, fact, context):
        return Judgement(Verdict.NEW, f"a quota beside the paper known as {_said(fact)}", create=True)
    age = _since_act(mention, fact, context)
    if age is not None and age > RENEWED_AFTER_DAYS:
        return Judgement(Verdict.NEW, f"a second instrument: {_said(fact)} lies {age} days back", create=True)
    return None


def _beside(mention: AgreementMention, fact: KnownAgreement) -> bool:
    """Return whether an article names two instruments; the quota that a memorandum grants is none beside it."""
    agreement = mention.agreement
    if agreement.stage is fact.state.stage and (agreement.stage in ACTS or agreement.kind is fact.kind):
        return False
    granted = agreement.kind is AgreementKind.LABOUR_QUOTA and fact.kind is not agreement.kind
    return not granted and _other_name(mention, fact)


def _is_quota_since(mention: AgreementMention, fact: KnownAgreement, context: Context) -> bool:
    """Return whether a quota is granted while only a paper is known that is older than an act's reports."""
    if mention.agreement.kind is not AgreementKind.LABOUR_QUOTA or fact.kind is AgreementKind.LABOUR_QUOTA:
        return False
    age = days_between(fact.state.since, context.day)
    return fact.state.stage in ACTS and age is not None and age > ACT_DAYS and fact.id not in context.own_facts


def _since_act(mention: AgreementMention, fact: KnownAgreement, context: Context) -> int | None:
    """Return how long ago the fact went through the act that is reported now, in days; None when it did not.

    A fact that stands above the act, as an old treaty in force does, is only passed over for an act with a date.
    """
    stage = mention.agreement.stage
    if stage not in ACTS:
        return None
    above = fact.state.stage in LADDER and LADDER.index(fact.state.stage) > LADDER.index(stage)
    if above:
        return days_between(fact.state.since, context.day) if mention.agreement.event_date else None
    done = next((state for state in (fact.state, *reversed(fact.earlier)) if state.stage is stage), None)
    return None if done is None else days_between(done.since, context.day)


def _unheard(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    """A stage that was taken down by a correction, told by an outlet that has not heard of it."""
    fact = match(mention, known, context)
    if fact is None or fact.state.stage in FALLS or not fact.earlier:
        return None
    before, again = fact.earlier[-1], mention.agreement
    anew = (days_between(before.since, again.event_date) or 0) > 0
    if before.stage is not again.stage or anew or not within(fact.state.since, context.day, days=HEARD_DAYS):
        return None
    return Judgement(Verdict.KNOWN, f"corrected since: {_said(fact)}", fact.id)


def _stage(mention: AgreementMention, known: Sequence[KnownAgreement], context: Context) -> Judgement | None:
    stage, fact = mention.agreement.stage, match(mention, known, context)
    if fact is None:
        return None
    old = fact.state.stage
    if stage is old and fact.origin is Origin.RECALLED:
        return Judgement(Verdict.NEW, "so far only recalled in passing, now reported as news", fact.id, promote=True)
    if stage is old or not _moves(old, stage):
        return Judgement(
            Verdict.KNOWN, f"{'the same stage as' if stage is old else 'a lower stage than'} {_said(fact)}", fact.id
        )
    if (days_between(fact.state.since, context.day) or 0) < 0:
        return Judgement(Verdict.BACKGROUND, f"older than what is known: {_said(fact)}", fact.id)
    if _one_announcement(mention, fact, context):
        return Judgement(Verdict.REFINED, f"the announcement known as {_said(fact)}, as done", fact.id, replace=True)
    why = f"was {_words(old)} ({_by(fact.state)}), now {_words(stage)}"
    return Judgement(Verdict.CHANGED, why, fact.id, replace=True, previous=_previous(fact.state))


def _one_announcement(mention: AgreementMention, fact: KnownAgreement, context: Context) -> bool:
    """Return whether a quota is announced in two tenses: "will grant", "has granted"."""
    if mention.agreement.kind is not AgreementKind.LABOUR_QUOTA or mention.agreement.stage is not Stage.AGREED:
        return False
    proposed = fact.kind is AgreementKind.LABOUR_QUOTA and fact.state.stage is Stage.PROPOSED
    return proposed and within(fact.state.since, context.day, days=ANNOUNCED_DAYS)


RULES: tuple[Rule, ...] = (
    _outside,
    _one_side,
    _denial,
    _recalled,
    _corrected,
    _after_denial,
    _same_act,
    _by_number,
    _unknown,
    _second_instrument,
    _unheard,
    _stage,
)


def _moves(old: Stage, new: Stage) -> bool:
    """Return whether ``new`` is a step up the ladder, a fall from it, or a return to it."""
    if new in FALLS:
        return True
    return old in FALLS or LADDER.index(new) > LADDER.index(old)


def _other_name(mention: AgreementMention, fact: KnownAgreement) -> bool:
    return bool(mention.agreement.name and fact.name) and not shared_words(mention.agreement.name, fact.name)


def _words(stage: Stage) -> str:
    return stage.value.replace("_", " ")


def _said(fact: KnownAgreement) -> str:
    return f"{_words(fact.state.stage)} ({_by(fact.state)})"


def _by(state: AgreementState) -> str:
    return f"{state.source}, {state.since}" if state.since else state.source


def _previous(state: AgreementState) -> Previous:
    return Previous(
        value=None,
        value_max=None,
        bound=None,
        per=Per.NONE,
        stage=state.stage,
        source=state.source,
        url=state.url,
        since=state.since,
    )
