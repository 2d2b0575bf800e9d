"""Reads what one state grants to nationals of another: visas for work, a labour quota, a place in a quota decree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from operator import itemgetter

from pipeline.agreements.forms.country_lists import listed_for_work
from pipeline.agreements.forms.granted import (
    adds_quota,
    changes_other,
    granted,
    granted_before,
    is_of_employers,
    is_term,
    is_untold,
)
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.setting import DESTINATIONS, LONGEST
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage, UnitClass
from pipeline.places import PlaceKind

#: Verbs by which papers are given, which only count them over a time now past.
TALLIED = frozenset({"g.gave", "g.give", "g.tell"})
#: What is granted: a quota, a place in a decree, visas and jobs.
GRANTED = frozenset({"o.visa", "o.quota", "o.decree", "o.jobs", "o.anyvisa", "o.places"})
#: A number of these given by one state is a figure; granted again or set aside they are an agreement too.
COUNTED = frozenset({"o.visa", "o.jobs", "o.anyvisa"})
#: What a state may say it wants to give.
WANTED = frozenset({"o.quota", "o.visa", "o.jobs", "o.anyvisa"})
#: How far before a decree "a share of" may stand.
SHARE = 24
#: How far a number may stand from what it counts, in characters.
COUNT_REACH = 40
#: Verbs that grant; a decree is not granted, one is let into it.
GRANTING = frozenset({"g.open", "g.change", "g.give", "g.gave", "g.into", "g.tell", "g.keep"})
#: How far the verb may stand from what is granted, in characters with the cost of boundaries.
REACH = 70
#: A verb so close to what is granted may be its attribute.
BESIDE = 1
#: What may be refused, and how far before it the refusal may stand ("turned down a request by Kenya to raise its").
REFUSABLE, REFUSED = frozenset({"o.quota", "o.visa", "o.jobs", "o.places", "o.anyvisa"}), 70
#: How far "remains in force" may stand from the quota that does.
KEPT = 12
#: How far behind a quota its number may stand, where nothing else is told of it.
NUMBERED = 6
#: What makes a grant a plan; to change a quota that stands is decided when it is told.
PLANNING = frozenset({"m.intent", "m.modal", "v.propose", "m.future"})
PLANNING_CHANGE = PLANNING - {"m.future"}
#: What makes a wish of a grant told at a meeting or with its number.
WISHED = PLANNING_CHANGE | {"m.cond"}
#: How far behind what is granted "to Nepal" may end.
RIGHT_BEHIND = 6
#: How far from a number the nationals it counts may stand.
NATIONALS = 24
#: What a paper is called by which a quota may be set; a memorandum has a kind of its own in every list.
QUOTA_PAPER = "agreement"
#: The length of a year.
YEAR = 4
#: What says before a participle that nothing is granted now.
ALREADY = re.compile(r"\b(?:già|ya|ήδη|already)\s$", re.IGNORECASE)
#: Who asks, and who is asked.
PAIR = 2
#: So many states of origin in one sentence share a quota out.
SHARED_OUT = 3
#: What unmakes a grant.
DENYING = frozenset({"m.deny", "m.neg"})
#: What says nothing of a quota ("the agreement sets no quota").
UNSAID = frozenset({"m.neg"})


def grants(view: View) -> Iterator[Statement]:
    """Yield at most one grant of the sentence; none that is hearsay ("is said to have granted") or asked."""
    if (before := _agreed_before(view)) is not None:
        yield before
        return
    if view.has("g.idle") or view.is_question():
        return
    origins = set(view.actors()) - DESTINATIONS
    if not origins and (recalled := granted_before(view)) is not None:
        yield recalled
        return
    if not origins and ((view.has("m.more") and view.actors()) or adds_quota(view)):
        origins = set(view.previous) - DESTINATIONS
    tie = _kept(view) or (
        origins
        and (not _is_shared_out(view, origins) or view.has("v.suspend"))
        and (
            _granting(view)
            or _refused(view)
            or _hiring(view)
            or _wanted(view)
            or listed_for_work(view)
            or _numbered(view)
        )
    )
    tie = tie or _talked_of(view)
    if not tie:
        return
    head, link, stage = tie
    if view.has("x.asked") or _is_tally(view, head, link) or is_untold(view, head, link):
        return
    if _is_refused(view, head, link):
        link, stage = replace(link, governors=link.governors - {"m.neg"}), Stage.REJECTED
    if link.governors & (UNSAID if head.kind in {"o.quota", "o.decree"} else DENYING) or _is_recalled(head, link):
        return
    statement = state(view, head, link, stage=stage, kind=AgreementKind.LABOUR_QUOTA)
    if statement and not is_term(view, statement):
        yield statement


def _is_shared_out(view: View, origins: set[str]) -> bool:
    """Return whether places are for many states, named or as instances ("of countries with accords, from X to Y")."""
    return len(origins) >= (PAIR if view.has("n.countries") else SHARED_OUT)


def _is_tally(view: View, head: Cue, link: Link) -> bool:
    """Return whether papers given over a time now past are only counted ("issued 900 visas between May and July")."""
    given = head.kind in COUNTED and link.trigger.kind in TALLIED and _is_counted(view, head)
    told = view.has("m.more", "m.again", "o.quota", "o.decree") or link.governors & (PLANNING | {"m.cond"})
    return given and (view.has("n.period") or _is_of_past(view)) and not told


def _is_of_past(view: View) -> bool:
    """Return whether the sentence names a year now past, and no other ("handed out 4,060 visas in 2024")."""
    today = view.setting.today or ""
    named = [mention.value for mention in view.setting.dates_in(*view.span)]
    return bool(today and named) and all(len(value) == YEAR and value < today[:YEAR] for value in named)


def of_quota(view: View, statement: Statement) -> Statement:
    """Return ``statement``, when of a plain agreement by which a number of visas is set, as one on a quota."""
    if statement.concept != QUOTA_PAPER or statement.agreement.kind is not AgreementKind.LABOUR_MOBILITY:
        return statement
    found = _granting(view)
    counted = found is not None and found[0].kind in {"o.visa", "o.quota"} and _is_counted(view, found[0])
    told = found is not None and found[1].start >= statement.agreement.start and counted
    return told_as(statement, kind=AgreementKind.LABOUR_QUOTA) if told else statement


def _agreed_before(view: View) -> Statement | None:
    """Return the quota that a relative clause says was agreed on before ("the quota it agreed with Nepal in 2021")."""
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota" and view.reach.text):
        behind = [c for c in view.reach.cues if head.end <= c.start <= head.end + REACH]
        verb = next((cue for cue in behind if cue.kind == "v.agree"), None)
        if verb is None or any(cue.kind == "i.agreement" for cue in behind) or len(view.actors()) < PAIR:
            continue
        tie = Link(verb, frozenset(), head.start, view.span[1])
        statement = state(view, head, tie, stage=Stage.AGREED, kind=AgreementKind.LABOUR_QUOTA)
        if statement is not None and statement.agreement.role is Role.BACKGROUND:
            return statement
    return None


def _is_refused(view: View, head: Cue, link: Link) -> bool:
    """Return whether a quota is refused: asked for in vain, or not to be set or raised."""
    if head.kind not in REFUSABLE:
        return False
    not_to_come = {"m.neg", "m.future"} <= link.governors and link.trigger.kind in {"g.change", "g.open", "g.tell"}
    refused = (cue for cue in view.reach.cues if cue.kind == "v.reject")
    above = (cue for cue in refused if (cue.start > head.start) is view.reach.verb_last)
    return not_to_come or any(view.reach.gap(cue, head) <= REFUSED for cue in above)


def _granting(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return what is granted, the verb that grants it and its stage."""
    found: list[tuple[int, Cue, Cue]] = []
    for head in granted(view, GRANTED):
        for verb in _verbs(view, head):
            gap = view.reach.gap(verb, head)
            if (
                gap <= REACH
                and _fits(view, verb, head)
                and not _is_condition(view, verb, head)
                and not changes_other(view, verb, head)
                and not _is_attribute(view, verb, head)
            ):
                found.append((gap, head, verb))
    if not found:
        return None
    _, head, verb = _main(found)
    link = linked(verb, head, view.reach)
    return head, link, _stage(view, verb, link)


def _verbs(view: View, head: Cue) -> Iterator[Cue]:
    """Yield the verbs that may grant ``head``; to hire is to give jobs, where one phrase names both."""
    for cue in view.reach.cues:
        if cue.kind in GRANTING:
            yield cue
        elif cue.kind == "g.hire" and head.kind == "o.jobs" and cue.start <= head.start < head.end <= cue.end:
            yield replace(cue, kind="g.give")


def _main(found: list[tuple[int, Cue, Cue]]) -> tuple[int, Cue, Cue]:
    """Return the nearest verb and what it grants; one of change, where that only tells which quota is changed.

    "To lift its reserved share of work permits"; "portare a 900 la quota riservata ai nepalesi".
    """
    best = min(found, key=itemgetter(0))
    changed = [one for one in found if one[2].kind == "g.change"]
    attribute = best[0] <= BESIDE and best[2].kind == "g.open"
    return min(changed, key=itemgetter(0)) if attribute and changed else best


def _is_condition(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether it is not visas that are raised or cut, but what is asked for them ("raises the visa fee")."""
    low, high = (head.end, verb.start) if view.reach.verb_last else (verb.end, head.start)
    between = (cue for cue in view.reach.cues if low <= cue.start < high)
    return any(cue.kind == "x.condition" for cue in between)


def _is_attribute(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether a participle only tells which papers are meant: "i nulla osta già concessi ai cittadini di"."""
    already = verb.start >= head.end and ALREADY.search(view.setting.text, head.end, verb.start)
    return bool(already) and not view.has("v.suspend")


def _fits(view: View, verb: Cue, head: Cue) -> bool:
    """Return whether the verb says more of what is granted than a number that one state gives."""
    if head.kind == "o.decree":
        return verb.kind == "g.into" or (verb.kind == "g.open" and _is_share(view, head))
    if verb.kind == "g.tell":
        return head.kind == "o.quota" or (head.kind == "o.visa" and _is_counted(view, head))
    if verb.kind == "g.keep" or head.kind == "o.places":
        counted = head.kind == "o.quota" and view.reach.text
        nationals = verb.kind in {"g.keep", "g.open", "g.tell"} and _is_for_nationals(view, head)
        return _is_counted(view, head) if counted else nationals
    if head.kind == "o.anyvisa" and not view.has("t.labour"):
        return False
    if verb.kind != "g.give" or head.kind == "o.quota" or view.has("m.again"):
        return True
    return not _is_counted(view, head) or _is_of_quota(view)


def _is_share(view: View, head: Cue) -> bool:
    """Return whether a share of a decree is what is set aside ("to reserve a share of its next decree for Malians")."""
    return any(cue.kind == "n.share" and 0 <= head.start - cue.end <= SHARE for cue in view.reach.cues)


def _is_counted(view: View, head: Cue) -> bool:
    """Return whether a number of ``head`` is told, in or right before its noun phrase."""
    return any(
        quantity.unit_class is UnitClass.COUNT and -COUNT_REACH <= head.start - quantity.number_end <= COUNT_REACH
        for quantity in view.setting.quantities_in(head.start - COUNT_REACH - LONGEST, head.start + COUNT_REACH + 1)
    )


def _is_recalled(head: Cue, link: Link) -> bool:
    """Return whether places for a people had been set aside before what is told."""
    return head.kind == "o.places" and "m.pluperfect" in link.governors


def _is_for_nationals(view: View, head: Cue) -> bool:
    """Return whether ``head`` is counted and for a people ("10,500 places for Pakistani workers")."""
    if head.kind not in {"o.places", "o.jobs", "o.visa"} or not _is_counted(view, head):
        return False
    behind = view.setting.places_in(head.end, head.end + NATIONALS + 1)
    if any(place.kind is PlaceKind.DEMONYM for place in behind):
        return True
    given = (place for place in behind if place.kind is PlaceKind.COUNTRY and place.start - head.end <= RIGHT_BEHIND)
    return any(cue.kind == "c.with" for place in given for cue in view.setting.cues_in(head.end, place.start))


def _stage(view: View, verb: Cue, link: Link) -> Stage:
    """Return whether a grant is made or planned; one that is made again was agreed before."""
    if _is_frozen(view, link):
        return Stage.SUSPENDED
    if view.reach.verb_last and "v.negotiate" in link.governors:
        return Stage.NEGOTIATING
    if view.has("m.again"):
        return Stage.AGREED
    if verb.kind in {"g.change", "g.keep"}:
        return Stage.PROPOSED if link.governors & PLANNING_CHANGE else Stage.AGREED
    given = verb.kind == "g.give" and not view.has("g.open", "g.gave")
    if given and not link.governors & WISHED and (_is_settled(view) or _counts(view)):
        return Stage.AGREED
    planned = given or bool(link.governors & PLANNING)
    return Stage.PROPOSED if planned else Stage.AGREED


def _is_frozen(view: View, link: Link) -> bool:
    """Return whether what was granted is now held back ("frozen are the work permits already granted to")."""
    frozen = (cue for cue in view.reach.cues if cue.kind == "v.suspend")
    return any(view.reach.gap(cue, link.trigger) <= REACH for cue in frozen)


def _is_of_quota(view: View) -> bool:
    """Return whether the article tells of a quota or of a meeting, so that a number given is a share agreed on."""
    kinds = view.setting.kinds.keys() | {cue.kind for cue in view.setting.title_cues}
    return bool(kinds & {"o.quota", "x.met"}) and len(view.setting.ranked) > 1


def _is_settled(view: View) -> bool:
    """Return whether more of something is given in an article that tells of a meeting."""
    return view.has("m.more") and "x.met" in view.setting.kinds


def _counts(view: View) -> bool:
    """Return whether the sentence counts what is granted."""
    return any(_is_counted(view, cue) for cue in view.reach.cues if cue.kind in COUNTED)


def _hiring(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the number of a state's nationals that another will hire."""
    for verb in (cue for cue in view.reach.cues if cue.kind == "g.hire"):
        for number in view.setting.quantities_in(*view.span):
            behind = view.setting.places_in(number.number_end, number.number_end + NATIONALS + 1)
            place = next((each for each in behind if each.kind is PlaceKind.DEMONYM), None)
            head = Cue("o.jobs", number.start, place.end) if place else None
            settled = _is_of_quota(view) or (view.has("v.agree", "v.settled") and not view.has("n.move"))
            if head and view.reach.gap(verb, head) <= REACH and settled:
                tie = linked(verb, head, view.reach)
                return head, tie, Stage.PROPOSED if tie.governors & WISHED else Stage.AGREED
    return None


def _refused(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return what was asked for in vain ("turned down Gambia's request for 300 work permits")."""
    if len(view.actors()) < PAIR:
        return None
    for verb in (cue for cue in view.reach.cues if cue.kind == "v.reject"):
        plea = next((c for c in view.reach.cues if c.kind == "x.plea" and 0 <= c.start - verb.end <= REFUSED), None)
        heads = (c for c in view.reach.cues if plea and c.kind in REFUSABLE and 0 <= c.start - plea.end <= REFUSED)
        head = next(heads, None)
        if head is not None:
            return head, linked(verb, head, view.reach), Stage.REJECTED
    return None


def _wanted(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota or the kind of visas a state of destination says it wants to give."""
    if not set(view.actors()) & DESTINATIONS:
        return None
    wishes = [cue for cue in view.reach.cues if cue.kind in {"m.intent", "v.propose"}]
    wishes = [wish for wish in wishes if not is_of_employers(view, wish)]
    wanted = granted(view, WANTED)
    for head in wanted:
        near = [wish for wish in wishes if _is_object(view, wish, head)]
        wish = min(near, key=lambda cue: view.reach.gap(cue, head), default=None)
        plain = head.kind == "o.quota" or not _is_counted(view, head)
        if wish and plain and (head.kind == "o.quota" or not _wishes_to_get(view, wish)):
            return head, linked(wish, head, view.reach), Stage.PROPOSED
    return None


def _talked_of(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota that talks are about, where verbs come last ("on a quota for nurses talks go on")."""
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota" and view.reach.verb_last):
        talks = (cue for cue in view.reach.cues if cue.kind == "v.negotiate" and cue.start >= head.end)
        verb = next((cue for cue in talks if view.reach.gap(head, cue) <= REACH), None)
        tie = linked(verb, head, view.reach) if verb else None
        if tie is not None and not tie.governors & PLANNING:
            return head, tie, Stage.NEGOTIATING
    return None


def _is_object(view: View, wish: Cue, head: Cue) -> bool:
    """Return whether ``head`` stands where the object of ``wish`` does."""
    return (head.start > wish.end) is not view.reach.verb_last and view.reach.gap(wish, head) <= REACH * 2


def _wishes_to_get(view: View, wish: Cue) -> bool:
    """Return whether it is a state of origin that wishes."""
    before = view.setting.actors_in(view.span[0], wish.start)
    if wish.kind != "m.intent" or not before:
        return False
    return before[0 if view.reach.verb_last else -1] not in DESTINATIONS


def _kept(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota that is said to stand."""
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota"):
        for verb in (cue for cue in view.reach.cues if cue.kind == "v.force"):
            if view.reach.gap(verb, head) <= KEPT:
                return head, linked(verb, head, view.reach), Stage.IN_FORCE
    return None


def _numbered(view: View) -> tuple[Cue, Link, Stage] | None:
    """Return the quota of which only the number is told ("Pakistan's quota for three years: 10,500")."""
    if len(view.actors()) > 1 and not set(view.actors()) & DESTINATIONS:
        return None
    wishes = (cue for cue in view.reach.cues if cue.kind in WISHED)
    if any(is_of_employers(view, wish) for wish in wishes):
        return None
    for head in (cue for cue in view.reach.cues if cue.kind == "o.quota"):
        for number in view.setting.quantities_in(*view.span):
            behind = 0 <= number.number_start - head.end <= NUMBERED
            if behind and number.unit_class is UnitClass.COUNT:
                tie = linked(head, head, view.reach)
                return head, tie, Stage.PROPOSED if tie.governors & WISHED else Stage.AGREED
    return None
