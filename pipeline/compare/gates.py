"""Gates before a telling: an undated or old article tells no news, and a sudden burst waits for a person."""

from __future__ import annotations

from dataclasses import replace

from pipeline.compare.known import Context, Judgement
from pipeline.model import Verdict

#: Verdicts that are told in full.
TOLD = frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DENIED})
#: Verdicts that go into a digest's notes.
NOTED = frozenset({Verdict.CONFLICT, Verdict.UNDATED, Verdict.HELD})


def gate(judgement: Judgement, context: Context, *, told_by_outlet: int, burst: int) -> Judgement:
    """Return the judgement, or what the gates make of it: ``undated`` or ``held``, which leave the ledger as it is.

    Args:
        judgement: the verdict of the comparison.
        context: the article's date and outlet.
        told_by_outlet: how many tellings this outlet has had in this run.
        burst: how many tellings one outlet may have in a run before the rest waits for a person.
    """
    if judgement.verdict not in TOLD | {Verdict.CONFLICT, Verdict.REFINED}:
        return judgement
    if not context.trusted:
        why = "the article is older than the age gate" if context.too_old else "the article has no trustworthy date"
        return _closed(judgement, Verdict.UNDATED, f"{why}; otherwise {judgement.verdict.value}: {judgement.why}")
    if judgement.verdict in TOLD and told_by_outlet >= burst:
        why = f"{context.outlet} yields more than {burst} tellings in one run; waits for a person ({judgement.why})"
        return _closed(judgement, Verdict.HELD, why)
    return judgement


def _closed(judgement: Judgement, verdict: Verdict, why: str) -> Judgement:
    return replace(
        judgement, verdict=verdict, why=why, create=False, replace=False, dispute=False, promote=False, corrects=None
    )
