"""Reads agreements of any subject, outside migration too: that states agreed, or signed, and no paper we know is named.

They are of kind ``other``: kept for the record, never told. The classes of events follow PLOVER's AGREE, without wishes
and plans.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.cues import Cue
from pipeline.agreements.stages import is_denied, linked, stage_of
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: Stages at which something has been agreed.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED})
#: The trigger that each class of words stands for.
TRIGGERS = {"a.agreed": "v.agree", "a.signed": "v.sign"}
#: Words that make of an agreement something else than an event.
UNMADE = frozenset({"m.opinion", "m.purpose", "v.reject", "x.absent"})


def general(view: View) -> Statement | None:
    """Return what the sentence says was agreed on any subject, or None."""
    cues = view.reach.cues
    if any(cue.kind in UNMADE for cue in cues):
        return None
    for cue in cues:
        kind = TRIGGERS.get(cue.kind)
        if kind is None:
            continue
        trigger = Cue(kind, cue.start, cue.end)
        tie = linked(trigger, trigger, view.reach)
        stage = stage_of(replace(tie, governors=tie.governors - {kind}), "agreement")
        if stage in REACHED and not is_denied(tie):
            return state(view, trigger, tie, stage=stage, kind=AgreementKind.OTHER)
    return None
