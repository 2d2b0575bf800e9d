"""Reads the workers of one state whom another offers to take in, or of whom two states agree that they will come."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import linked
from pipeline.agreements.ground.setting import DESTINATIONS, LONGEST
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Stage, UnitClass
from pipeline.places import PlaceKind, PlaceMention

#: What an offer is called, what is offered, and how far behind one the other may stand.
OFFER, TAKING, OFFERED = "n.offer", "n.taking", 6
#: How far from the verb those may stand who are taken in, and how far from their trade the name of their people.
WHOM, PEOPLE = 44, 12
#: How far before the offer the state may end that makes it, and what may not stand between.
OFFERER, OWNED = 14, ("'", "’", ",")
#: How one who acts is marked where verbs come last.
ERGATIVE = " نے"
#: What unmakes an offer.
UNMADE = frozenset({"m.neg", "m.deny", "m.cond", "m.none"})
#: How far from "to double" the workers may stand, and between how many states.
MULTIPLIED, TWO = 40, 2
#: What makes of a number to be doubled a wish, which of a state that sends workers says nothing.
WISHED = frozenset({"m.intent", "m.modal", "v.propose"})
#: What approves, what is called the hiring of workers, and how far from the verb it may stand.
APPROVING, HIRING, HIRED = frozenset({"v.approve"}), "t.recruiting", 40
#: What makes of an approval one to come.
TO_COME = frozenset({"m.intent", "m.modal", "m.future", "m.need", "v.propose", "m.yet"})
#: How far before its people the number may stand that counts them.
COUNTED = 24


def recruits(view: View) -> Iterator[Statement]:
    """Yield the offer of a state to take in the workers of another ("Latvia offered to take in 3,000 Uzbek welders").

    Employers and firms that offer are no state; an offer of work to whoever lives there is to nobody's nationals.
    """
    doubled = multiplied(view)
    if doubled is not None:
        yield doubled
        return
    for offer in (cue for cue in view.reach.cues if cue.kind == OFFER and not view.is_question()):
        taking = next((cue for cue in view.reach.cues if cue.kind == TAKING and _beside(view, offer, cue)), None)
        people = _people(view, taking) if taking else None
        maker = _maker(view, offer)
        if taking is None or people is None or maker is None or maker.code == people.code:
            continue
        head = Cue("o.jobs", min(people.start, taking.start), max(people.end, taking.end))
        tie = linked(offer, head, view.reach)
        if tie.governors & UNMADE:
            continue
        kind = AgreementKind.LABOUR_QUOTA if _is_counted(view, people) else AgreementKind.LABOUR_MOBILITY
        statement = state(view, head, tie, stage=Stage.PROPOSED, kind=kind)
        if statement is not None:
            yield told_as(statement, parties=tuple(sorted((maker.code, people.code))))
            return


def multiplied(view: View) -> Statement | None:
    """Return the workers whose number is to be doubled or trebled ("agreed to double seasonal workers from Egypt")."""
    actors = view.actors()
    for verb in (cue for cue in view.reach.cues if cue.kind == "g.multiply" and len(actors) >= TWO):
        behind = (cue for cue in view.reach.cues if (cue.start > verb.end) is not view.reach.verb_last)
        head = next((c for c in behind if c.kind == "t.workers" and view.reach.gap(verb, c) <= MULTIPLIED), None)
        if head is None or view.is_question():
            continue
        above = linked(verb, head, view.reach)
        if above.governors & UNMADE or (above.governors & WISHED and actors[0] not in DESTINATIONS):
            continue
        agreed = "v.agree" in above.governors and not above.governors & WISHED
        stage = Stage.AGREED if agreed else Stage.PROPOSED
        return state(view, Cue("o.places", head.start, head.end), above, stage=stage, kind=AgreementKind.LABOUR_QUOTA)
    return None


def _beside(view: View, offer: Cue, taking: Cue) -> bool:
    """Return whether what is offered stands right behind the offer, or before it where verbs come last."""
    first, second = (taking, offer) if view.reach.verb_last else (offer, taking)
    return -1 <= second.start - first.end <= OFFERED or (first.start <= second.start and second.end <= first.end)


def _people(view: View, taking: Cue) -> PlaceMention | None:
    """Return the people whose workers are the object of ``taking`` ("take in 3,000 Uzbek welders")."""
    low, high = (taking.start - WHOM, taking.start) if view.reach.verb_last else (taking.end, taking.end + WHOM)
    workers = [cue for cue in view.setting.cues_in(low, high) if cue.kind == "t.labour"]
    for place in view.setting.places_in(low, high):
        if place.kind in {PlaceKind.DEMONYM, PlaceKind.COUNTRY}:
            near = (max(cue.start, place.start) - min(cue.end, place.end) for cue in workers)
            if any(gap <= PEOPLE for gap in near):
                return place
    return None


def _maker(view: View, offer: Cue) -> PlaceMention | None:
    """Return the state right before the offer, or the one marked as acting where verbs come last."""
    text = view.setting.text
    before = view.setting.acting.within(view.span[0], offer.start)
    if view.reach.verb_last:
        return next((place for place in before if text.startswith(ERGATIVE, place.end)), None)
    last = before[-1] if before else None
    gap = text[last.end : offer.start] if last else ""
    return last if last and len(gap) <= OFFERER and not any(mark in gap for mark in OWNED) else None


def _is_counted(view: View, people: PlaceMention) -> bool:
    """Return whether a number counts ``people``."""
    return any(
        quantity.unit_class is UnitClass.COUNT and -PEOPLE <= people.start - quantity.number_end <= COUNTED
        for quantity in view.setting.quantities_in(people.start - COUNTED - LONGEST, people.start + PEOPLE + 1)
    )


def cleared(view: View) -> Statement | None:
    """Return the hiring of counted workers of another state that a government approves ("cleared the hiring of 900").

    What a firm or its bankers approve is no state's, nor what a hospital or a town does for itself; nor is it news of
    two states whose workers are not named.
    """
    if view.is_question() or view.has("x.employers", "x.firm"):
        return None
    for verb in (cue for cue in view.reach.cues if cue.kind in APPROVING):
        if any(cue.kind == "x.local" and cue.end <= verb.start for cue in view.reach.cues):
            continue
        behind = [cue for cue in view.reach.cues if (cue.start >= verb.end) is not view.reach.verb_last]
        hire = next((c for c in behind if c.kind == HIRING and view.reach.gap(verb, c) <= HIRED), None)
        workers = next((c for c in behind if hire and c.kind == "t.workers" and view.reach.gap(hire, c) <= WHOM), None)
        people = _people_beside(view, workers) if workers else None
        if hire is None or workers is None or people is None or not _is_numbered(view, workers):
            continue
        head = Cue("o.jobs", min(hire.start, workers.start), max(hire.end, workers.end))
        tie = linked(verb, head, view.reach)
        if tie.governors & UNMADE:
            continue
        stage = Stage.PROPOSED if tie.governors & TO_COME else Stage.AGREED
        statement = state(view, head, tie, stage=stage, kind=AgreementKind.LABOUR_QUOTA)
        if statement is not None and people.code in statement.agreement.parties:
            return statement
    return None


def _people_beside(view: View, workers: Cue) -> PlaceMention | None:
    """Return the state whose workers these are: "900 Nepali nurses", "nurses from Nepal", "نیپال سے 900 نرسیں"."""
    text = view.setting.text
    near = [
        place
        for place in view.setting.places_in(workers.start - WHOM, workers.end + WHOM)
        if ";" not in text[min(place.end, workers.end) : max(place.start, workers.start)]
    ]
    sides = (max(place.start, workers.start) - min(place.end, workers.end) for place in near)
    found = [(gap, place.start, place) for gap, place in zip(sides, near, strict=True)]
    own = [one for one in found if one[2].code not in DESTINATIONS or one[2].kind is PlaceKind.DEMONYM]
    return min(own, key=itemgetter(0, 1))[2] if own else None


def _is_numbered(view: View, workers: Cue) -> bool:
    """Return whether a number counts ``workers``."""
    low = workers.start - COUNTED - LONGEST
    return any(
        quantity.unit_class is UnitClass.COUNT and 0 <= workers.start - quantity.number_end <= COUNTED
        for quantity in view.setting.quantities_in(low, workers.end)
    )
