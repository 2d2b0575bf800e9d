"""Reads papers whose clause says that they were reached before: what is told of them, or that they are only spoken of.

"The accord that both signed in May entered into force", "discussed the accord which parliament ratified last year".
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.forms.bills import as_cleared
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.setting import LONGEST
from pipeline.agreements.ground.steps import AUXILIARIES, BEFORE_PARTICIPLE, PARTICIPLES
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.roles import is_old
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import Role, Stage

#: Papers whose clause is read so.
NAMED = PAPERS | {"readmission", "visa_waiver", "declaration"}
#: Verbs by which a paper was reached, how far behind it they may stand, and how far behind them their date.
REACHED, BEHIND, DATE = frozenset({"v.sign", "v.ratify", "v.approve", "v.agree"}), 60, 44
#: What makes of such a verb one still to come, or none.
OPEN = frozenset({"m.future", "m.intent", "m.modal", "m.cond", "m.neg", "m.yet", "m.deny", "m.pending", "n.expected"})
#: Verbs that only speak of a paper or wish something of it.
SPEAKING = frozenset({"v.negotiate", "v.propose"})
#: Steps that are told of a paper behind its clause.
STEPS = frozenset({"v.enter", "v.ratify", "v.implement", "v.suspend", "v.terminate", "v.renew"})
#: What parts a verb from the clause it follows.
PARTING = frozenset({"c.and", "c.sub"})


def reached_before(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return what is told of a paper behind the clause by which it was reached, or the paper as recalled."""
    if head.concept not in NAMED or tie is None:
        return None
    if view.reach.verb_last:
        return _spoken_of_last(view, head, tie)
    verb = _reached(view, head)
    end = _end_of_time(view, verb) if verb is not None else None
    if verb is None or end is None:
        return None
    told = _step_behind(view, head, (head.end, end)) if tie.trigger.start < end else None
    if told is not None:
        return told
    spoken = tie.trigger.kind in SPEAKING and tie.trigger.end <= head.start
    return _recalled(view, head, Link(verb, frozenset(), head.start, end)) if spoken else None


def _reached(view: View, head: Cue) -> Cue | None:
    """Return the verb of the clause or participle behind a paper by which it was reached."""
    behind = [cue for cue in view.reach.cues if head.end <= cue.start < head.end + BEHIND]
    verb = next((cue for cue in behind if cue.kind in REACHED), None)
    if verb is None or "," in view.setting.text[head.end : verb.start]:
        return None
    between = [cue for cue in behind if cue.start < verb.start]
    joined = len(view.setting.places_in(head.end, verb.start)) > 1
    parted = any(cue.kind[0] in "visx" or cue.kind in OPEN or (cue.kind == "c.and" and not joined) for cue in between)
    own = {cue.kind for cue in view.setting.cues_in(verb.start, verb.end)}
    return None if parted or own & OPEN else verb


def _end_of_time(view: View, verb: Cue) -> int | None:
    """Return where the time ends that says the verb is of long before; None when none does."""
    dates = view.setting.dates_in(verb.end, min(view.span[1], verb.end + DATE))[:1]
    recalled = [cue for cue in view.reach.cues if cue.kind == "m.recall" and verb.end <= cue.start < verb.end + DATE]
    ends = [one.end for one in dates if is_old(one.value, view.setting.today)]
    ends += [cue.end for cue in recalled if not dates or dates[0].start <= cue.end]
    end = max(ends, default=None)
    if end is None or any(mark in view.setting.text[verb.end : end] for mark in ",;:"):
        return None
    between = view.setting.cues_in(verb.end, end)
    joined = len(view.setting.places_in(verb.end, end)) > 1
    return None if any(cue.kind[0] in "vi" or (cue.kind == "c.and" and not joined) for cue in between) else end


def _step_behind(view: View, head: Cue, aside: tuple[int, int]) -> Statement | None:
    """Return what the main verb right behind the clause tells of the paper."""
    behind = [cue for cue in view.reach.cues if aside[1] <= cue.start <= aside[1] + AUXILIARIES]
    main = next((cue for cue in behind if cue.kind in STEPS), None)
    if main is None or any(cue.kind in PARTING and cue.start < main.start for cue in behind):
        return None
    if "," in view.setting.text[aside[1] : main.start]:
        return None
    tie = linked(main, head, view.reach, aside=aside)
    stage = stage_of(tie, head.concept)
    return state(view, head, tie, stage=as_cleared(view, tie, stage)) if stage is not None else None


def _spoken_of_last(view: View, head: Cue, tie: Link) -> Statement | None:
    """Return a paper with the participle of an old date before it, where verbs come last, that is only spoken of."""
    own = view.reach.participle(head)
    if own is None or tie.trigger.kind not in SPEAKING or tie.trigger.start < head.end or own.kind not in PARTICIPLES:
        return None
    dates = view.setting.dates_in(own.start - BEFORE_PARTICIPLE - LONGEST, own.start)
    near = [one for one in dates if own.start - one.end <= BEFORE_PARTICIPLE]
    if not any(is_old(one.value, view.setting.today) for one in near):
        return None
    return _recalled(view, head, Link(own, frozenset(), near[0].start, head.end))


def _recalled(view: View, head: Cue, tie: Link) -> Statement | None:
    """Return the paper at the stage its clause tells, as recalled."""
    made = (
        replace(tie, trigger=replace(tie.trigger, kind="v.agree")) if tie.trigger.kind[2:] in {"made", "done"} else tie
    )
    stage = stage_of(made, head.concept) or Stage.SIGNED
    statement = state(view, head, made, stage=as_cleared(view, made, stage))
    return told_as(statement, role=Role.BACKGROUND) if statement is not None else None
