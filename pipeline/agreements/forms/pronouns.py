"""Reads a signature told of "it": the paper of the sentence before ("… is a milestone. It was signed on Monday")."""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.statement.roles import event_date, is_old
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import POINTED_AT, Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage

#: How far into its sentence "it was" may stand, and how far behind it "signed".
OPENING, VERB = 2, 16
#: How far before the sentence the paper may be named.
BEFORE = 240
#: Verbs of a renewal, of which a signature tells without its day ("The renewed text was signed in Oslo").
RENEWED = frozenset({"v.renew", "v.renewal"})
#: What the paper was told to be before its signature is: agreed on, or there.
BEFORE_SIGNED = frozenset({Stage.AGREED, Stage.IN_FORCE})


def signed_since(view: View) -> Statement | None:
    """Return the paper of the sentence before as signed on the day this one names, or None."""
    tie = _signature(view)
    if tie is None:
        return None
    last, dated = view.last, event_date(view.setting, tie, clause=view.span) is not None
    if last is not None and 0 <= view.span[0] - last.agreement.end <= BEFORE:
        told = last.concept in POINTED_AT and last.agreement.stage in BEFORE_SIGNED and not last.agreement.denied
        told = told and (dated or last.trigger in RENEWED)
        return told_as(last, stage=Stage.SIGNED, role=Role.NEWS) if told else None
    if not dated:
        return None
    papers = [c for c in view.setting.cues_in(view.span[0] - BEFORE, view.span[0]) if _is_paper(c)]
    sentences = (s for s in view.setting.document.sentences if papers and s.start <= papers[-1].start < s.end)
    sentence = next(sentences, None)
    if sentence is None:
        return None
    both = replace(view, span=(sentence.start, view.span[1]))
    found = state(both, papers[-1], Link(tie.trigger, tie.governors, papers[-1].start, tie.end), stage=Stage.SIGNED)
    return None if found is None or found.agreement.kind is AgreementKind.OTHER else told_as(found, role=Role.NEWS)


def _is_paper(cue: Cue) -> bool:
    """Return whether ``cue`` names a paper."""
    return cue.kind.startswith("i.") and cue.concept in POINTED_AT


def _signature(view: View) -> Link | None:
    """Return the verb by which "it" was signed of late, or None."""
    cues = view.reach.cues
    it = next((c for c in cues if c.kind == "x.it" and c.start - view.span[0] <= OPENING), None)
    verb = next((c for c in cues if it and c.kind == "v.sign" and it.start < c.start <= it.end + VERB), None)
    if it is None or verb is None:
        return None
    tie = linked(verb, it, view.reach)
    day = event_date(view.setting, tie, clause=view.span)
    of_late = day is None or not is_old(day.value, view.setting.today)
    return tie if of_late and stage_of(tie, "agreement") is Stage.SIGNED else None
