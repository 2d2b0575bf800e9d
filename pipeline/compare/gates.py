"""Gates before a telling: an undated or old article tells no news, and a sudden burst waits for a person."""

from __future__ import annotations

from pipeline.compare.known import Context, Judgement
from pipeline.model import Verdict

#: Verdicts that are told in full.
TOLD = frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DENIED})
#: Verdicts that go into a digest's notes.
NOTED = frozenset({Verdict.CONFLICT, Verdict.UNDATED, Verdict.HELD})


def gate(judgement: Judgement, context: Context, *, room: int | None) -> Judgement:
    """Return the judgement, or what the gates make of it: ``undated`` or ``held``, which leave the ledger as it is.

    What would not be told of a trusted article is no more told of another: it is ``known``, and changes nothing.

    Args:
        judgement: the verdict of the comparison.
        context: the article's date and outlet.
        room: how many more tellings this outlet may have on the day of the capture before the rest waits for a person;
            None for any number.
    """
    if not context.trusted:
        return _untrusted(judgement, context)
    if judgement.verdict in TOLD and room is not None and room <= 0:
        why = f"{context.outlet} yields more tellings in one day than are trusted; waits for a person ({judgement.why})"
        return _closed(judgement, Verdict.HELD, why)
    return judgement


def _untrusted(judgement: Judgement, context: Context) -> Judgement:
    if judgement.verdict in {Verdict.KNOWN, Verdict.REFINED}:
        return _closed(judgement, Verdict.KNOWN, judgement.why)
    if judgement.verdict not in TOLD | {Verdict.CONFLICT}:
        return judgement
    why = "the article has no trustworthy date"
    if context.too_old:
        why = "the article is older than the age gate"
    elif context.ahead:
        why = f"the article is dated {context.day}, after it was captured"
    return _closed(judgement, Verdict.UNDATED, f"{why}; otherwise {judgement.verdict.value}: {judgement.why}")


def _closed(judgement: Judgement, verdict: Verdict, why: str) -> Judgement:
    """Return a verdict that leaves the ledger as it is."""
    return Judgement(verdict, why, judgement.fact_id, previous=judgement.previous)
