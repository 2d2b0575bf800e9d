"""Reads agreements of any subject, outside migration too: that states agreed, or signed, and no paper we know is named.

They are of kind ``other``: kept for the record, never told. The classes of events follow PLOVER's AGREE, without wishes
and plans; :mod:`pipeline.agreements.forms.events` finds them.
"""

from __future__ import annotations

from pipeline.agreements.forms.events import events
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.statement.view import Statement, View, state
from pipeline.model import Agreement, AgreementKind, Stage

#: The cue class of verbs of agreeing, and the class of stage trigger that an event stands for.
VERB = "a.agreed"
TRIGGERS = {Stage.AGREED: "v.agree", Stage.SIGNED: "v.sign", Stage.RATIFIED: "v.ratify"}
#: Stages at which something has been agreed.
REACHED = frozenset({*TRIGGERS, Stage.IN_FORCE, Stage.IMPLEMENTED})
#: What states may agree on without a paper.
SUBJECTS = {
    "o.returns": AgreementKind.READMISSION,
    "t.hiring": AgreementKind.LABOUR_MOBILITY,
    "t.taking_back": AgreementKind.READMISSION,
}
#: Frames of verbs by which one side alone binds itself: no agreement on migration.
ONE_SIDED = frozenset({"pledge", "undertake", "commit", "assure"})
#: How near the verb that stands, in characters, and how near "to send" does.
OBJECT, TO = 30, 5
#: Two states make an agreement.
PAIR = 2


def general(view: View) -> Statement | None:
    """Return what the sentence says was agreed on any subject, or None."""
    if not view.has(VERB):
        return None
    start, end = view.span
    event = next(events(view.setting.text[start:end]), None)
    if event is None:
        return None
    trigger = Cue(TRIGGERS[event.stage], start + event.start, start + event.end)
    kind = AgreementKind.OTHER if event.frame in ONE_SIDED or is_domestic(view) else _subject(view, trigger)
    tie = Link(trigger, frozenset(), trigger.start, trigger.end)
    return state(view, trigger, tie, stage=event.stage, kind=kind)


def is_told(agreement: Agreement, language: str) -> bool:
    """Return whether an agreement is of migration, or its sentence reports it as reached.

    A treaty of another subject that a sentence only names ("under the trade pact of 2010") is no record of its own.
    """
    if language != "en" or agreement.kind is not AgreementKind.OTHER or agreement.stage not in REACHED:
        return True
    return agreement.denied or any(events(agreement.sentence))


def is_domestic(view: View) -> bool:
    """Return whether those who agree are parties or regions of one state ("the coalition partners agreed to …")."""
    verb = next((cue for cue in view.reach.cues if cue.kind == "v.agree"), None)
    if verb is None or not view.reach.text:
        return False
    named = any(cue.kind == "x.domestic" and cue.end <= verb.start for cue in view.reach.cues)
    return named and len(view.setting.actors_in(view.span[0], verb.start)) < PAIR


def _subject(view: View, trigger: Cue) -> AgreementKind:
    """Return what was agreed on: to hire people, to take them back, or anything else.

    What is agreed on stands right behind the verb ("agreed on the recruitment of", "agreed to take back", "agreed to
    send 375 nurses").
    """
    near = view.setting.cues_in(trigger.end, min(view.span[1], trigger.end + OBJECT))
    concepts = {cue.kind for cue in near}
    moved = next((cue for cue in near if cue.kind == "n.move" and cue.start - trigger.end <= TO), None)
    if moved and any(cue.kind == "t.labour" for cue in view.setting.cues_in(moved.end, moved.end + OBJECT)):
        return AgreementKind.LABOUR_MOBILITY
    return next((kind for tag, kind in SUBJECTS.items() if tag in concepts), AgreementKind.OTHER)
