"""Reads papers that stand behind what is told: "under the agreement of 2019", and what is done under them."""

from __future__ import annotations

from dataclasses import replace

from pipeline.agreements.ground.cues import SUBORDINATE, Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.setting import LONGEST
from pipeline.agreements.ground.steps import AUXILIARIES, PARTICIPLES, PLANNED, RIGHT_BEHIND
from pipeline.agreements.statement.dated import is_dated
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage, UnitClass
from pipeline.places import PlaceKind

#: How far before "landed" a number of workers may stand, and what makes of it one over a time now past.
COUNTED, NOT_LATELY = 40, frozenset({"n.period", "m.recall", "c.sub"})
#: How many states a readmission is between.
SIDES = 2
#: How far before an instrument "under the" may stand.
UNDER = 36
#: How far behind a paper the verb of its relative clause may stand, and behind that what says that it was just now.
WHO_SIGNED, NOW, JUST_NOW = 110, 14, frozenset({"m.today", "m.weekday"})
#: What makes of those who come, or of a stop, one that is still to be.
TO_COME = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.cond"})

#: How far into its sentence "under the" may stand that goes on with who came, and how long the sentence before may be.
OPENING, SENTENCE = 24, 240
#: What names a paper in a relative clause for what is done under it, how far behind "that" it may stand, and how far
#: before "that" and behind the paper the main verb may stand.
NAMED_FOR, RELATIVE = frozenset({"m.under", "v.provide"}), 50
SUBJECT, BEHIND = 90, 60
#: What is done under a paper, which is suspended where that is.
STOPPED = frozenset({"o.returns", "o.jobs", "o.visa"})
#: How far before "under" the first thing may stand that is done under a paper, and the verbs by which it began.
FIRST, BEGUN = 50, frozenset({"n.begun", "v.opens", "x.first_come", "n.arrived"})
#: Verbs by which a scheme begins.
STARTED = frozenset({"v.implement", "v.launch", "v.opens", "n.begun"})
#: What is said of things that are done under a paper now, and what such things are.
CARRIED = frozenset({"n.carried", "v.implement"})
DONE = STOPPED | {"t.labour"}
SESSIONS = frozenset({"c.sub", "o.talks", "o.nth", "o.first", "o.meeting", "x.session", "v.negotiate"})
#: How far before a paper "which" may stand that says what it provides for.
PROVIDED = 40
#: Verbs that say of a thing provided for that it is done.
CARRIED_OUT = frozenset({"v.finish"})

#: Verbs that say of a paper reached before that it is applied, and what unsays it.
APPLYING = frozenset({"v.implementing", "v.force", "v.enter"})
NOT_APPLIED = frozenset(
    {"m.neg", "m.hardly", "m.yet", "m.future", "m.intent", "m.modal", "m.deny", "v.suspend", "v.terminate"}
)


def just_signed(view: View, head: Cue) -> Statement | None:
    """Return a paper that a relative clause says was signed just now, whatever is told to be done under it.

    "Workers will go under a memorandum which the two states signed today", "it is in the pact they signed on Monday".
    """
    if view.reach.verb_last or head.concept not in PAPERS or view.before(head, "v.sign", within=WHO_SIGNED):
        return None
    behind = [cue for cue in view.reach.cues if head.end <= cue.start < head.end + WHO_SIGNED]
    verb = next((cue for cue in behind if cue.kind == "v.sign"), None)
    if verb is None or not any(cue.kind == "c.sub" and cue.start < verb.start for cue in behind):
        return None
    between = (cue for cue in behind if cue.start < verb.start)
    now = (cue for cue in view.reach.cues if cue.kind in JUST_NOW and verb.end <= cue.start <= verb.end + NOW)
    parted = any(cue.kind.startswith(("v.", "i.", "g.")) or cue.kind in TO_COME | {"m.yet"} for cue in between)
    if parted or next(now, None) is None:
        return None
    return state(view, head, Link(verb, frozenset({"m.weekday"}), head.start, verb.end), stage=Stage.SIGNED)


def just_announced(view: View, head: Cue) -> Statement | None:
    """Return a paper of which a participle says that it is made known now ("under the deal announced today")."""
    if not view.reach.text or head.concept not in PAPERS or view.under(head, within=UNDER) is None:
        return None
    made = next((cue for cue in view.reach.cues if cue.kind == "n.announced" and cue.start >= head.end), None)
    if made is None or made.start - head.end > RIGHT_BEHIND:
        return None
    now = (cue for cue in view.reach.cues if cue.kind in JUST_NOW and 0 <= cue.start - made.end <= NOW)
    tie = Link(Cue("v.agree", made.start, made.end), frozenset({"m.weekday"}), head.start, made.end)
    return state(view, head, tie, stage=Stage.AGREED) if next(now, None) else None


def standing(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that only stands behind what is told ("under the agreement, 300 workers came")."""
    under = view.under(head, within=UNDER)
    if under is None or head.concept == "declaration":
        return None
    span = min(under.start, head.start), max(under.end, head.end)
    brought = tie is not None and _is_brought(tie, head)
    # What is signed before the paper is named is news of it, but where verbs come last, where it only tells which.
    names = tie is None or view.reach.verb_last or tie.trigger.start >= head.end
    told = _under_it(view, head, span) if names or not brought else None
    if told is not None or brought:
        return told
    stands = Link(Cue("v.force", under.start, under.end), frozenset(), *span)
    statement = state(view, head, stands, stage=Stage.IN_FORCE)
    return replace(statement, known=True) if statement and head.concept == "platform" else statement


def _is_brought(tie: Link, head: Cue) -> bool:
    """Return whether the verb brings ``head`` about: a signature, or what a paper provides to be set up."""
    founded = tie.trigger.kind in {"v.setup", "v.foreseen"} and head.concept in PLANNED
    return founded or tie.trigger.kind in {"v.sign", "v.agree"}


def _under_it(view: View, head: Cue, span: tuple[int, int]) -> Statement | None:
    """Return what is told of an instrument by what is done under it: the first who come, returns that are stopped."""
    clause = view.setting.ground.clause(*span, within=view.span)
    inside = [cue for cue in view.reach.cues if clause[0] <= cue.start < clause[1]]
    kinds = {cue.kind for cue in inside}
    first = next(
        (cue for cue in inside if cue.kind == "x.first_come" or _counts(view, cue, head) or _begins(inside, cue, span)),
        None,
    )
    ahead = {cue.kind for cue in inside if first is None or not first.start <= cue.start <= first.end + RIGHT_BEHIND}
    if first is not None and not ahead & TO_COME:
        begun = Link(Cue("v.implement", first.start, first.end), frozenset(), *span)
        return _without_returned(view, state(view, head, begun, stage=Stage.IMPLEMENTED))
    opens = span[0] - clause[0] <= OPENING
    start = next((cue for cue in inside if cue.kind in {"n.begun", "v.opens"} and cue.start >= head.end), None)
    near = start is not None and opens and view.reach.gap(head, start) <= BEHIND
    if start is not None and near and view.reach.text and not kinds & (TO_COME | {"c.sub", "o.talks", "v.negotiate"}):
        carried = Link(Cue("v.implement", start.start, start.end), frozenset(), *span)
        return state(view, head, carried, stage=Stage.IMPLEMENTED)
    before = view.setting.cues_in(max(0, view.span[0] - SENTENCE), view.span[0]) if opens else ()
    if any(cue.kind == "x.first_come" for cue in before) and not kinds & TO_COME:
        begun = Link(Cue("v.implement", *span), frozenset(), *span)
        return state(view, head, begun, stage=Stage.IMPLEMENTED)
    now = next((cue for cue in inside if cue.kind in CARRIED and cue.start >= head.end), None)
    now = now if now and _is_carried(view.reach.gap(head, now), head.concept, kinds) else None
    now = now or (None if kinds & (TO_COME | SESSIONS) else _scheme(inside, span[0]))
    now = now or (None if kinds & (TO_COME | NOT_LATELY) else _came(view, span[0]))
    if now is not None:
        return state(view, head, Link(replace(now, kind="v.implement"), frozenset(), *span), stage=Stage.IMPLEMENTED)
    stopped = next((cue for cue in inside if cue.kind == "v.suspend"), None)
    if stopped is None or "o.returns" not in kinds or kinds & TO_COME:
        return None
    return state(view, head, Link(stopped, frozenset(), *span), stage=Stage.SUSPENDED, kind=AgreementKind.READMISSION)


def _scheme(inside: list[Cue], before: int) -> Cue | None:
    """Return the verb by which a scheme began that is part of a paper ("a project was launched as part of the")."""
    verb = next((cue for cue in reversed(inside) if cue.kind in STARTED and 0 <= before - cue.end <= BEHIND), None)
    named = verb is not None and any(cue.kind == "n.scheme" and cue.end <= before for cue in inside)
    return verb if named else None


def _came(view: View, before: int) -> Cue | None:
    """Return the verb by which counted workers came ("95 nurses landed in Lagos, as laid down in the agreement")."""
    verb = next((cue for cue in view.reach.cues if cue.kind == "n.arrived" and cue.end <= before), None)
    if verb is None or view.has("n.first", "x.first_come"):
        return None
    low = verb.start - COUNTED
    counted = any(each.unit_class is UnitClass.COUNT for each in view.setting.quantities_in(low, verb.start))
    return verb if counted and any(cue.kind == "t.labour" for cue in view.setting.cues_in(low, verb.start)) else None


def _without_returned(view: View, statement: Statement | None) -> Statement | None:
    """Return ``statement``, when on readmission, without the people sent back who are of neither side."""
    if statement is None or statement.agreement.kind is not AgreementKind.READMISSION:
        return statement
    told = view.setting.acting.within(*view.span)
    sides = tuple(sorted({place.code for place in told if place.kind is not PlaceKind.DEMONYM}))
    apart = len(statement.agreement.parties) > len(sides) == SIDES and set(sides) < set(statement.agreement.parties)
    return told_as(statement, parties=sides) if apart else statement


def _is_carried(gap: int, concept: str, kinds: set[str]) -> bool:
    """Return whether returns or hirings under a paper are told to be done now ("returns under it are under way")."""
    done = bool(kinds & DONE) or concept == "readmission"
    return done and gap <= BEHIND and not kinds & (TO_COME | SESSIONS)


def _begins(inside: list[Cue], first: Cue, span: tuple[int, int]) -> bool:
    """Return whether "the first" of its kind under a paper has begun ("the first nurses hired under it arrived").

    The verb stands behind the paper; before it only what tells which first thing is meant.
    """
    if first.kind != "n.first" or not 0 <= span[0] - first.end <= FIRST:
        return False
    between = {cue.kind for cue in inside if first.end <= cue.start < span[0]}
    begun = any(cue.kind in BEGUN and 0 <= cue.start - span[1] <= BEHIND for cue in inside)
    return begun and not between & {"x.session", "o.talks", "v.negotiate", "v.sign", "m.neg"}


def _counts(view: View, cue: Cue, head: Cue) -> bool:
    """Return whether ``cue`` is "the first" right before a number of those who come under a paper, no scheme."""
    if cue.kind != "n.first" or head.concept not in PAPERS:
        return False
    return any(
        quantity.unit_class is UnitClass.COUNT and 0 <= quantity.number_start - cue.end <= RIGHT_BEHIND
        for quantity in view.setting.quantities_in(cue.end - LONGEST, cue.end + RIGHT_BEHIND + 1)
    )


def done_under(view: View, head: Cue) -> Statement | None:
    """Return what is told of a paper by what became of a thing that a relative clause names it for.

    "The returns that Rome carries out under the deal are on hold", "the census the pact provided for is done".
    """
    if view.reach.verb_last or head.concept == "declaration":
        return None
    cues = view.reach.cues
    by = next((c for c in reversed(cues) if c.kind in NAMED_FOR and 0 <= head.start - c.end <= UNDER), None)
    sub = next((c for c in reversed(cues) if by and c.kind == "c.sub" and 0 <= by.start - c.end <= RELATIVE), None)
    if by is None or sub is None or any(c.kind.startswith("i.") and c.start != head.start for c in cues):
        return None
    low, high = sub.start - SUBJECT, head.end + BEHIND
    inside = [c for c in cues if low <= c.start < high and not sub.start <= c.start < head.end]
    if {c.kind for c in inside} & TO_COME:
        return None
    span = by.start, head.end
    stopped = next((c for c in inside if c.kind == "v.suspend"), None)
    what = {c.kind for c in inside if c.end <= sub.start} & STOPPED
    if stopped is not None and what:
        tie = Link(stopped, frozenset(), *span)
        kind = AgreementKind.READMISSION if "o.returns" in what else None
        return state(view, head, tie, stage=Stage.SUSPENDED, kind=kind)
    done = next((c for c in inside if c.kind in CARRIED_OUT and c.end <= sub.start), None)
    if done is None:
        return None
    carried = Link(Cue("v.implement", done.start, done.end), frozenset(), *span)
    return state(view, head, carried, stage=Stage.IMPLEMENTED)


def begun_under(view: View, head: Cue) -> Statement | None:
    """Return a paper of which what it provides for has begun ("patrols, which the pact provides for, began")."""
    if not view.reach.text or head.concept == "declaration":
        return None
    cues = view.reach.cues
    sub = next((c for c in reversed(cues) if c.kind == "c.sub" and 0 <= head.start - c.end <= PROVIDED), None)
    verb = next((c for c in cues if c.kind == "v.provide" and 0 <= c.start - head.end <= SUBJECT), None)
    begun = next((c for c in cues if verb and c.kind == "n.begun" and 0 <= c.start - verb.end <= BEHIND), None)
    if sub is None or verb is None or begun is None or begun.start - verb.end > AUXILIARIES:
        return None
    if linked(begun, begun, view.reach).governors & NOT_APPLIED:
        return None
    carried = Link(Cue("v.implement", begun.start, begun.end), frozenset(), head.start, begun.end)
    return state(view, head, carried, stage=Stage.IMPLEMENTED)


def dated(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that is only named by its year ("of the 5,000 in the 2022 agreement 1,250 came")."""
    if not is_dated(view.setting, head, within=view.span) or (
        tie is not None and (view.reach.crossed(tie.trigger, head) < SUBORDINATE or _is_to_change(tie, head))
    ):
        return None
    trigger = Cue("v.force", head.start, head.end)
    return state(view, head, Link(trigger, frozenset(), head.start, head.end), stage=Stage.IN_FORCE)


def _is_to_change(tie: Link, head: Cue) -> bool:
    """Return whether a change of a paper is proposed ("proposed that the 2005 agreement be revised")."""
    return tie.trigger.kind == "v.propose" and 0 <= head.start - tie.trigger.end <= UNDER


def recalled(view: View, tie: Link, statement: Statement, *, head: Cue) -> Statement:
    """Return ``statement`` as background under its participle, and as in force where a relative clause says so.

    The participle where verbs come last ("the fruit of the accord reached in May"), the clause in all languages ("an
    accord was reached in 2022, which is applied", "the accord, signed in 2018, expires in May").
    """
    named = view.reach.verb_last and tie.trigger.kind in PARTICIPLES and tie.trigger.end <= head.start
    if named and view.under(head, within=0):
        return told_as(statement, role=Role.BACKGROUND)
    reached = statement.agreement.stage in {Stage.SIGNED, Stage.AGREED, Stage.RATIFIED}
    if not reached or statement.agreement.role is Role.NEWS or statement.agreement.denied:
        return statement
    if _goes_on_to_expire(view, tie, head):
        return told_as(statement, stage=Stage.IN_FORCE)
    stands = (cue for cue in view.reach.cues if cue.kind in APPLYING and cue.start >= tie.end)
    for cue in stands:
        between = view.setting.cues_in(tie.end, cue.start)
        relative = any(each.kind == "c.sub" for each in between) and not any(each.kind[0] == "i" for each in between)
        if relative and not linked(cue, head, view.reach).governors & NOT_APPLIED:
            return told_as(statement, stage=Stage.IN_FORCE)
    return statement


def _goes_on_to_expire(view: View, tie: Link, head: Cue) -> bool:
    """Return whether a paper's signing is told in an aside, and the sentence goes on with when it ends."""
    aside = None if view.reach.verb_last else view.reach.aside(head)
    if aside is None or not aside[0] <= tie.trigger.start < aside[1]:
        return False
    behind = (cue for cue in view.reach.cues if cue.kind == "v.expire" and 0 <= cue.start - aside[1] <= AUXILIARIES)
    return any(not linked(cue, head, view.reach).governors & NOT_APPLIED for cue in behind)
