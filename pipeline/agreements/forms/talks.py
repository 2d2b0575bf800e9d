"""Reads talks of which no paper is named ("exchanging drafts with Rome and Lisbon"), what they are on, and drafts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.heads import instruments
from pipeline.agreements.ground.linking import Link, linked
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
#: Verbs by which a change of a paper is talked over, and how far from it they may stand.
CHANGING, CHANGED = frozenset({"v.negotiate", "v.ongoing", "n.talking"}), 60
#: What names between whom a thing is, what makes of talks a matter of one side alone, and of a step one not taken.
WITH, INSIDE = frozenset({"c.with", "c.between"}), frozenset({"b.body", "b.house", "b.bill"})
NOT_TAKEN = frozenset({"m.neg", "m.yet", "m.deny", "m.future", "m.intent", "m.modal", "m.cond"})
#: How far from a draft the verb may stand by which it was handed over, and how long the sentences before may be.
HANDED, BEFORE = 12, 320
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


def changes(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield the paper of before whose change is talked over with a state ("the amendment is discussed with Cairo")."""
    if told or instruments(view.reach) or not _names_paper(view):
        return
    for head in (cue for cue in view.reach.cues if cue.kind == "n.amending"):
        clause = view.setting.ground.clause(head.start, head.end, within=view.span)
        inside = [cue for cue in view.reach.cues if clause[0] <= cue.start < clause[1]]
        verb = next((c for c in inside if c.kind in CHANGING and view.reach.gap(c, head) <= CHANGED), None)
        named = any(cue.kind in WITH for cue in inside) and view.setting.actors_in(*clause)
        if verb is None or not named or any(cue.kind in INSIDE for cue in inside):
            continue
        tie = linked(verb, head, view.reach)
        statement = None if tie.governors & NOT_TAKEN else _of_paper(view, head, tie, stage=Stage.NEGOTIATING)
        if statement is not None:
            yield statement
            return


def handed_over(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield the paper spoken of before whose draft one side has handed to the other ("a draft was sent to Rome")."""
    if told or instruments(view.reach) or view.has("m.sent_back", *INSIDE) or not _names_paper(view):
        return
    found = view.pair("n.draft", "n.sent", within=HANDED if not view.reach.verb_last else TALKS)
    if found is None or linked(found[1], found[0], view.reach).governors & NOT_TAKEN:
        return
    draft, sent = found
    tie = Link(Cue("v.propose", *_span(draft, sent)), frozenset({"m.sent"}), *_span(draft, sent))
    statement = _of_paper(view, draft, tie, stage=Stage.PROPOSED) if view.actors() else None
    if statement is not None:
        yield statement


def ending(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield the paper named before talks whose end is in sight, and of which nothing else is told."""
    verb = next((cue for cue in view.reach.cues if cue.kind == "n.ending"), None)
    heads = [head for head in instruments(view.reach) if verb and head.end <= verb.start]
    if verb is None or told or len(heads) != 1:
        return
    tie = Link(replace(verb, kind="v.negotiate"), frozenset(), heads[0].start, heads[0].end)
    statement = state(view, heads[0], tie, stage=Stage.NEGOTIATING)
    if statement and statement.agreement.kind in TALKED_OF:
        yield statement


def _span(one: Cue, other: Cue) -> tuple[int, int]:
    """Return the span from the start of the first of two cues to the end of the last."""
    return min(one.start, other.start), max(one.end, other.end)


def _names_paper(view: View) -> bool:
    """Return whether a paper is named right before the sentence."""
    low = max(0, view.span[0] - BEFORE)
    return any(cue.kind.startswith("i.") for cue in view.setting.cues_in(low, view.span[0]))


def _of_paper(view: View, head: Cue, tie: Link, *, stage: Stage) -> Statement | None:
    """Return what is told of the paper spoken of before, of its kind; None of one that is of no kind told here."""
    last = view.last.agreement if view.last else None
    if last is not None and view.actors() and not set(last.parties) & set(view.actors()):
        return None
    statement = state(view, head, tie, stage=stage, kind=last.kind if last else None)
    return statement if statement and statement.agreement.kind in TALKED_OF else None


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
