"""Reads what two sides agree to do without naming a paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.agreements.forms.general import is_domestic
from pipeline.agreements.forms.meetings import COMMITTING
from pipeline.agreements.forms.verbless import REFUSING
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.heads import objects
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state
from pipeline.model import AgreementKind, Stage

#: How far the object of a commitment may stand from its verb, in characters with the cost of boundaries.
COMMITMENT = 90
#: Verbs that offer: an offer commits to training alone.
OFFERING = frozenset({"v.propose", "m.intent"})
BACKING = frozenset({"v.back"})
#: Verbs by which two sides bind themselves, also more than before ("strengthened their commitment to fight smuggling").
BINDING = COMMITTING | {"v.resolve"}
#: Who assures, and who is assured.
SIDES = 2
#: What one side assures the other of, and how far from its verb that may stand.
ASSURED, ASSURANCE = frozenset({"o.anyvisa", "o.visa", "o.quota", "o.jobs", "o.hire", "o.pathways", "o.returns"}), 90
#: What makes of an assurance one that is not given.
UNASSURED = frozenset({"m.neg", "m.deny", "m.none", "m.intent", "m.modal", "m.cond"})
#: What leads to what is given in exchange, and how far before it that begins, in characters.
EXCHANGED = re.compile(
    r"\b(?:in (?:exchange|return) for|in cambio d(?:i|ei|elle|el)|a cambio de|σε αντάλλαγμα(?: για)?)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
EXCHANGE = 50
#: Languages that put the object before its verb and its subject, and how many words may stand before it.
OBJECT_FIRST, FRONTED = frozenset({"el"}), 4
#: How far behind "agreed that" the state may stand that acts.
ACTING = 6
#: How far behind a comma the verb may stand of who agreed, and how many words may follow it.
WHO, REST = 60, 6


def commitments(view: View, used: set[Cue]) -> Iterator[Statement]:
    """Yield what two sides agree to do without naming an instrument."""
    if is_domestic(view):
        return
    opinion = view.has("m.opinion") and not view.has("m.future") and not _binds(view)
    if opinion or not view.has(*BINDING, *OFFERING, *BACKING):
        return
    two = len(view.actors()) > 1 or view.has("p.pair") or bool(view.last and not view.actors())
    taken = set(used)
    for head in objects(view.reach):
        verbs = BINDING | OFFERING | BACKING if head.concept == "capacity" else BINDING
        near = [cue for cue in view.reach.cues if cue.kind in verbs and cue not in taken and _commits(view, cue, head)]
        if not near or view.reach.denying(head) or not (two or head.concept == "capacity"):
            continue
        if used and _is_given_back(view, head):
            continue
        trigger = min(near, key=lambda cue: (cue.kind not in BINDING | BACKING, view.reach.gap(cue, head)))
        taken.add(trigger)
        tie = linked(trigger, head, view.reach)
        closing = closes(view, trigger) and not tie.governors & REFUSING
        told = Stage.AGREED if closing else stage_of(tie, head.concept)
        stage = Stage.PROPOSED if trigger.kind in OFFERING else told
        statement = state(view, head, tie, stage=stage) if stage else None
        if statement and statement.agreement.kind is not AgreementKind.OTHER:
            yield statement


def _is_given_back(view: View, head: Cue) -> bool:
    """Return whether ``head`` is what is given in exchange for the rest of a paper: "… in cambio di rimpatri"."""
    return EXCHANGED.search(view.setting.text, max(view.span[0], head.start - EXCHANGE), head.start) is not None


def assurance(view: View) -> Statement | None:
    """Return what one side assures the other of ("assured his counterpart of a quick end to the visa backlog")."""
    cues = view.reach.cues
    verb = next((cue for cue in cues if cue.kind == "v.assure"), None)
    if verb is None or len(view.actors()) < SIDES:
        return None
    things = (cue for cue in cues if cue.kind in ASSURED and (cue.start >= verb.end) is not view.reach.verb_last)
    thing = next((cue for cue in things if view.reach.gap(verb, cue) <= ASSURANCE), None)
    if thing is None or linked(verb, thing, view.reach).governors & UNASSURED:
        return None
    if any(cue.kind in UNASSURED for cue in view.setting.cues_in(verb.end, thing.start)):
        return None
    tie = Link(verb, frozenset(), min(verb.start, thing.start), max(verb.end, thing.end))
    return state(view, thing, tie, stage=Stage.PROPOSED, kind=AgreementKind.MIGRATION_COOPERATION)


def _binds(view: View) -> bool:
    """Return whether what is "agreed that" is what a state does ("agreed that Ghana takes back its nationals")."""
    agreed = (cue for cue in view.reach.cues if cue.kind == "m.opinion")
    return any(view.setting.acting.within(cue.end, cue.end + ACTING) for cue in agreed)


def _commits(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether ``head`` stands where the object of ``verb`` does; "as agreed" takes what stands before it too."""
    follows = (head.start >= verb.end) is not view.reach.verb_last or verb.kind == "v.settled" or closes(view, verb)
    return (follows or _is_fronted(view, verb, head)) and view.reach.gap(verb, head) <= COMMITMENT


def closes(view: View, verb: Cue) -> bool:
    """Return whether a sentence closes with who agreed to what it tells ("…, the two ministers decided on Monday")."""
    if not view.reach.text or verb.kind != "v.agree":
        return False
    commas = view.setting.ground.commas(max(view.span[0], verb.start - WHO), verb.start)
    who = [cue for cue in view.reach.cues if commas and commas[-1][1] <= cue.start < verb.start]
    rest = view.setting.text[verb.end : view.span[1]].split()
    return (
        any(cue.kind == "p.pair" for cue in who) and not any(cue.kind == "c.sub" for cue in who) and len(rest) <= REST
    )


def _is_fronted(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether ``head`` opens its sentence and its verb and their subject follow, as Greek has it.

    "2,000 work permits for Georgians agreed Athens and Tbilisi".
    """
    if view.setting.document.article.language not in OBJECT_FIRST or verb.start < head.end:
        return False
    opens = len(view.setting.text[view.span[0] : head.start].split()) <= FRONTED
    between = view.setting.cues_in(head.end, verb.start)
    parted = any(cue.kind.startswith(("v.", "i.", "c.sub")) for cue in between)
    return opens and not parted and len(view.setting.actors_in(verb.end, view.span[1])) > 1
