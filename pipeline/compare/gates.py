"""Gates before a telling: an undated or old article tells no news, and a sudden burst waits for a person."""

from __future__ import annotations

from pipeline.compare.known import Context, Judgement
from pipeline.model import Verdict

#: Verdicts that are told in full.
TOLD = frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DENIED})
#: Verdicts that go into a digest's notes.
NOTED = frozenset({Verdict.CONFLICT, Verdict.UNDATED, Verdict.HELD})


def gate(judgement: Judgement, context: Context, *, told_by_outlet: int, burst: int) -> Judgement:
    """Return the judgement, or what the gates make of it: ``undated`` or ``held``, which leave the ledger as it is.

    What would not be told of a trusted article is no more told of another: it is ``known``, and changes nothing.

    Args:
        judgement: the verdict of the comparison.
        context: the article's date and outlet.
        told_by_outlet: how many tellings this outlet has had on the day of the capture.
        burst: how many tellings one outlet may have in a day before the rest waits for a person.
    """
    if not context.trusted:
        return _untrusted(judgement, context)
    if judgement.verdict in TOLD and told_by_outlet >= burst:
        why = f"{context.outlet} yields more than {burst} tellings in one day; waits for a person ({judgement.why})"
        return _closed(judgement, Verdict.HELD, why)
    return judgement


def _untrusted(judgement: Judgement, context: Context) -> Judgement:
    if judgement.verdict in {Verdict.KNOWN, Verdict.REFINED}:
        return _closed(judgement, Verdict.KNOWN, judgement.why)
    if judgement.verdict not in TOLD | {Verdict.CONFLICT}:
        return judgement
    why = "the article is older than the age gate" if context.too_old else "the article has no trustworthy date"
    return _closed(judgement, Verdict.UNDATED, f"{why}; otherwise {judgement.verdict.value}: {judgement.why}")


def _closed(judgement: Judgement, verdict: Verdict, why: str) -> Judgement:
    """Return a verdict that leaves the ledger as it is."""
    return Judgement(verdict, why, judgement.fact_id, previous=judgement.previous)
