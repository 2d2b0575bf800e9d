"""Tells how far a paper has come by what its sentence and article make of the step that a verb states."""

from __future__ import annotations

from pipeline.agreements.forms.earlier import (
    agreed_before,
    approved_signed,
    is_draft_wished,
    is_hastened,
    is_in_exchange,
    is_initialled,
    is_renewal_signed,
    is_taken_up_again,
    is_under_talks,
)
from pipeline.agreements.forms.further import further, refused_since, tells_of_consent_to_come
from pipeline.agreements.forms.talks import tells_of_talks
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.statement.view import View
from pipeline.model import Stage


def stage_told(view: View, head: Cue, tie: Link, *, stage: Stage) -> Stage:
    """Return the stage that the sentence and the article make of what a verb states.

    Not signed while talks are told of: negotiating. On the home stretch with its text initialled, approved before it is
    signed, or agreed with its signing expected: agreed.
    """
    governors = tie.governors
    bound = {Stage.SIGNED, Stage.AGREED}
    if stage in bound and governors & {"m.neg", "m.deny"} and tells_of_talks(view):
        return Stage.NEGOTIATING
    if stage is Stage.NEGOTIATING and is_initialled(view) and not governors & {"m.neg", "m.deny", "m.yet"}:
        return Stage.AGREED
    if stage is Stage.NEGOTIATING and tie.trigger.kind == "v.draft" and refused_since(view, tie):
        return Stage.REJECTED
    told = _as_approved(view, head, tie, stage=stage) if tie.trigger.kind == "v.approve" else None
    told = Stage.IN_FORCE if stage is Stage.SUSPENDED and is_taken_up_again(view, tie) else told
    if told := told or (further(view, tie, stage=stage) if stage in bound else None):
        return told
    if stage is Stage.PROPOSED:
        return _as_proposed(view, head, tie)
    return Stage.SIGNED if stage is Stage.IN_FORCE and is_renewal_signed(view, head, tie) else stage


def _as_approved(view: View, head: Cue, tie: Link, *, stage: Stage) -> Stage | None:
    """Return what a consent makes of a paper: agreed while it is still to be signed, ratified when it was before."""
    if stage is Stage.RATIFIED and tells_of_consent_to_come(view):
        return Stage.AGREED
    return Stage.RATIFIED if stage is Stage.AGREED and approved_signed(view, head, tie) else None


def _as_proposed(view: View, head: Cue, tie: Link) -> Stage:
    """Return how far a paper has come that is proposed or to be signed: refused since, or agreed before."""
    governors = tie.governors
    early = is_hastened(view, tie) or is_under_talks(view, tie) or is_draft_wished(view, head, tie)
    early = early or is_in_exchange(view, tie)
    if early or view.has("n.ending"):
        return Stage.NEGOTIATING
    asked = tie.trigger.kind == "v.propose" or "v.propose" in governors
    if asked and refused_since(view, tie):
        return Stage.REJECTED
    if agreed_before(view, head, tie):
        return Stage.AGREED
    reached = any(cue.kind == "v.agree" and cue.start < head.end and head.start < cue.end for cue in view.reach.cues)
    to_follow = reached and governors <= {"m.future", "m.later"}
    return Stage.AGREED if to_follow or ("n.expected" in governors and view.has("v.agree")) else Stage.PROPOSED
