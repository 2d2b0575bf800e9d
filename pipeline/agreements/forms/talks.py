"""Reads talks of which no paper is named ("exchanging drafts with Rome and Lisbon"), and what they are on."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.heads import instruments
from pipeline.agreements.ground.linking import linked
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Stage

#: How far "continue" may stand from the talks, and what talks are told of.
TALKS = 100
#: How far behind the talks the returns may stand that they are on.
RETURNS = 60
TALKED_OF = frozenset({AgreementKind.LABOUR_MOBILITY, AgreementKind.READMISSION, AgreementKind.LABOUR_QUOTA})
#: How far behind the talks their own verb may stand ("the negotiations it is conducting").
CONDUCTED = 16
#: Talks, and verbs that are talks themselves ("exchanging drafts").
TALKING = frozenset({"o.talks", "n.talking"})
GOING_ON = frozenset({"v.ongoing", "n.talking"})
#: So many states named behind the talks are talked with one by one.
TWO = 2


def talks(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield the talks with a state that are said to go on, and that no statement already ``told`` is of."""
    for head in (cue for cue in view.reach.cues if cue.kind in TALKING):
        ongoing = [c for c in view.reach.cues if c.kind in GOING_ON and view.reach.gap(c, head) <= TALKS]
        clause = view.setting.ground.clause(head.start, head.end, within=view.span)
        taken = any(clause[0] <= statement.agreement.start < clause[1] for statement in told)
        if not ongoing or taken or not view.setting.actors_in(*clause):
            continue
        paper = next((cue for cue in instruments(view.reach) if clause[0] <= cue.start < clause[1]), head)
        tie = linked(ongoing[0], paper, view.reach)
        own = view.reach.text and 0 < ongoing[0].start - head.end <= CONDUCTED
        begun = own or not tie.governors & {"m.future", "m.intent", "m.modal"}
        kind = _subject(view, head) if paper is head else None
        statement = state(view, paper, tie, stage=Stage.NEGOTIATING if begun else Stage.PROPOSED, kind=kind)
        if statement and statement.agreement.kind in TALKED_OF and not statement.agreement.denied:
            yield from _with_each(view, head, statement)
            return


def _with_each(view: View, head: Cue, statement: Statement) -> Iterator[Statement]:
    """Yield talks of one state with two, named behind them, one by one ("exchanging drafts with Rome and Lisbon")."""
    others = view.setting.actors_in(head.end, view.span[1]) if head.kind == "n.talking" else ()
    rest = tuple(code for code in statement.agreement.parties if code not in others)
    if len(others) != TWO or len(rest) != 1:
        yield statement
        return
    for code in others:
        yield told_as(statement, parties=tuple(sorted((code, *rest))))


def _subject(view: View, talks: Cue) -> AgreementKind | None:
    """Return what talks without a paper are told to be on: taking people back, or a quota."""
    if _is_of_returns(view, talks):
        return AgreementKind.READMISSION
    quotas = (cue for cue in view.reach.cues if cue.kind == "o.quota" and cue.start >= talks.end)
    on_quota = view.reach.text and any(view.reach.gap(talks, cue) <= RETURNS for cue in quotas)
    return AgreementKind.LABOUR_QUOTA if on_quota else None


def _is_of_returns(view: View, talks: Cue) -> bool:
    """Return whether talks are on taking people back, and the sentence speaks of no work."""
    behind = (cue for cue in view.reach.cues if cue.kind == "o.returns" and cue.start >= talks.end)
    return any(view.reach.gap(talks, cue) <= RETURNS for cue in behind) and not view.has("t.labour", "o.pathways")


def tells_of_talks(view: View) -> bool:
    """Return whether the article tells of talks that go on."""
    return bool(view.setting.kinds.keys() & {"v.negotiate", "v.ongoing", "o.talks"})
