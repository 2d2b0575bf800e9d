"""Reads agreements of any subject, outside migration too: that states agreed, or signed, and no paper we know is named.

They are of kind ``other``: kept for the record, never told. The classes of events follow PLOVER's AGREE, without wishes
and plans.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.cues import Cue
from pipeline.agreements.linking import is_denied, linked
from pipeline.agreements.stages import stage_of
from pipeline.agreements.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: Stages at which something has been agreed.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED})
#: The trigger that each class of words stands for.
TRIGGERS = {"a.agreed": "v.agree", "a.signed": "v.sign"}
#: Words that make of an agreement something else than an event.
#: What states may agree on without a paper, and how near the verb it stands, in characters.
SUBJECTS = {
    "o.returns": AgreementKind.READMISSION,
    "t.hiring": AgreementKind.LABOUR_MOBILITY,
    "t.taking_back": AgreementKind.READMISSION,
}
OBJECT = 30
UNMADE = frozenset({"m.opinion", "m.purpose", "v.reject", "x.absent"})


def general(view: View) -> Statement | None:
    """Return what the sentence says was agreed on any subject, or None."""
    cues = view.reach.cues
    if any(cue.kind in UNMADE for cue in cues):
        return None
    denied = next((cue.start for cue in cues if cue.kind == "m.deny"), None)
    for cue in cues:
        kind = TRIGGERS.get(cue.kind)
        if kind is None or (denied is not None and denied < cue.start):
            continue
        trigger = Cue(kind, cue.start, cue.end)
        tie = linked(trigger, trigger, view.reach)
        stage = stage_of(replace(tie, governors=tie.governors - {kind}), "agreement")
        if stage in REACHED and not is_denied(tie):
            return state(view, trigger, tie, stage=stage, kind=_subject(view, trigger))
    return None


def _subject(view: View, trigger: Cue) -> AgreementKind:
    """Return what was agreed on: to hire people, to take them back, or anything else.

    What is agreed on stands right behind the verb ("agreed on the recruitment of", "agreed to take back"), or right
    before it where verbs come last.
    """
    start, end = trigger.end, min(view.span[1], trigger.end + OBJECT)
    if view.reach.verb_last:
        start, end = max(view.span[0], trigger.start - OBJECT), trigger.start
    concepts = {cue.kind for cue in view.setting.cues_in(start, end)}
    return next((kind for tag, kind in SUBJECTS.items() if tag in concepts), AgreementKind.OTHER)
