"""Reads the meetings of working groups, the first, further ones and the next, and what a new group is to do."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.steps import RIGHT_BEHIND
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage

#: How far "second meeting" may stand from its group.
OF_GROUP = 90
#: Languages whose verb may stand before its subject.
VERB_FIRST = frozenset({"it", "es", "el"})
#: How far "the next session" may stand from whose it is.
OF_SESSION = 24
#: How far "is expected" may stand from a meeting.
EXPECTED = 40
#: Verbs that commit two sides to an object.
COMMITTING = frozenset({"v.agree", "v.settled"})
#: Where "the first meeting" may stand for its working group.
FIRST_OF = ("i.working_group", "i.memorandum", "i.agreement")
#: How far behind "the first round" the talks may stand that it is of.
OF_TALKS = 4
#: What makes of a meeting of a group one to come.
TO_MEET = frozenset({"m.future", "m.intent", "m.modal", "m.near"})
#: What makes of the next session, or of what is told without a verb, a wish.
WISHED = frozenset({"m.intent", "m.modal", "v.propose", "v.negotiate", "m.cond"})
#: The article of a group that is new, right before it; a language without one leaves it out.
NEW_GROUP = re.compile(r"(?<!\w)(?:an?|un|una|uno|μία|μια)\s$", re.IGNORECASE)
BARE = frozenset({"el", "ur"})
#: What says that it is to do something, right behind it or, with the article, right before.
TO_ACT = re.compile(
    r"\s(?:εργασίας\s)?(?:(?:is|are) to|will|shall|has to|θα|dovrà|se encargará|si occuperà|avrà il compito|"
    r"(?:ne |lo |la |se |lo |de ello |se ne )?\w+(?:erà|irà|arà|ará|erá|irá))\b(?! not\b)|[^.;،]{3,48}\sگ[اےی]\b",
    re.IGNORECASE,
)
ACTS_FIRST = re.compile(
    r"(?:occuperà|provvederà|penserà|encargará|ocupará|ασχοληθεί|αναλάβει)\s(?:an?|un|una|uno|μία|μια)\s$"
)
ACTS_AT = 32
#: Verbs that a plan of what the group will do is taken for.
PLANNING = frozenset({"v.propose", "v.foreseen"})
#: What a group set up beside it is agreed with.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED, Stage.RATIFIED})
#: What counts a session of a dialogue that began before, up to its name, and how far before that it may stand.
NTH_SESSION = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|next|\d{1,2}(?:nd|rd|th)|"
    r"second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|prossim[oa]|\d{1,2}[°ºª]|"
    r"segund[oa]|tercer[oa]?|cuart[oa]|sext[oa]|próxim[oa]|δεύτερ\w+|τρίτ\w+|τέταρτ\w+|πέμπτ\w+|επόμεν\w+|"
    r"\d{1,2}(?:ος|ου|η|ης|ο))(?!\w)[^.;:,]{0,60}$",
    re.IGNORECASE,
)
NTH_AT = 80
#: "Met" at the end of its clause, and how far behind the group it may stand.
MET, MET_AT = re.compile(r"met(?:,|\.|;|$)"), 34


def is_nth_dialogue(view: View, head: Cue) -> bool:
    """Return whether a dialogue is only a further session of one that began before ("the third dialogue opens")."""
    begin = max(view.span[0], head.start - NTH_AT)
    return NTH_SESSION.search(view.setting.text, begin, head.start) is not None


def to_act(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a new working group that is to do something, told of behind a paper just reached: it is agreed too.

    "They signed a memorandum. A joint working group is to plan the recruitment".
    """
    last = view.last.agreement if view.last else None
    if head.concept != "working_group" or last is None or (tie is not None and tie.trigger.kind not in PLANNING):
        return None
    if last.role is not Role.NEWS or last.stage not in REACHED or last.denied:
        return None
    text, begin = view.setting.text, max(view.span[0], head.start - ACTS_AT)
    language = view.setting.document.article.language
    new = NEW_GROUP.search(text, begin, head.start) or (
        language in BARE and not text[view.span[0] : head.start].strip()
    )
    acts = (new and TO_ACT.match(text, head.end)) or ACTS_FIRST.search(text, begin, head.start)
    if not acts or view.actors():
        return None
    return state(view, head, Link(head, frozenset(), head.start, head.end), stage=Stage.AGREED)


def first_meeting(view: View, heads: list[Cue]) -> Iterator[Statement]:
    """Yield the working group whose first meeting is told."""
    group = next((head for head in heads if head.concept == "working_group"), None)
    first = opening(view, group)
    if first is None or not view.has(*FIRST_OF):
        return
    group = group or first
    tie = linked(first, group, view.reach)
    stage = stage_of_meeting(view, first, tie)
    statement = state(view, group, tie, stage=stage, kind=AgreementKind.WORKING_GROUP)
    if statement:
        yield statement


def opening(view: View, group: Cue | None) -> Cue | None:
    """Return the first meeting told of, if it is that of ``group``, of which nothing else is agreed behind it."""
    first = next((cue for cue in view.reach.cues if cue.kind == "o.first"), None)
    if first is None or any(0 <= c.start - first.end <= OF_TALKS for c in view.reach.cues if c.kind == "o.talks"):
        return None
    if group is None or group.start < first.end:
        return first
    agreed = any(cue.kind in COMMITTING for cue in view.setting.cues_in(first.end, group.start))
    return None if agreed else first


def stage_of_meeting(view: View, meeting: Cue, tie: Link) -> Stage:
    """Return what a meeting of a group says of it: at work, or only agreed while the meeting is to come."""
    expected = any(cue.kind == "n.expected" and view.reach.gap(meeting, cue) <= EXPECTED for cue in view.reach.cues)
    to_come = expected or tie.governors & TO_MEET or _is_dated_ahead(view)
    return Stage.AGREED if to_come else Stage.IMPLEMENTED


def _is_dated_ahead(view: View) -> bool:
    """Return whether the first date of the sentence is still to come on the day it is read against."""
    today, dates = view.setting.today, view.setting.document.dates
    index = bisect_left(dates, view.span[0], key=lambda mention: mention.start)
    if today is None or index == len(dates) or dates[index].start >= view.span[1]:
        return False
    value = dates[index].value
    return value > today[: len(value)]


def meets_again(view: View) -> bool:
    """Return whether the sentence tells of a further meeting of a working group."""
    return (_is_nth(view) or _sitting(view) is not None) and not view.has("o.meeting")


def _is_nth(view: View) -> bool:
    """Return whether the sentence counts the meetings of a working group ("the second meeting of")."""
    return view.pair("o.nth", "i.working_group", within=OF_GROUP) is not None


def group_met(view: View) -> Statement | None:
    """Return the working group of which a further meeting is told."""
    found = view.pair("o.nth", "i.working_group", within=OF_GROUP)
    if found is None or view.has("o.meeting"):
        return _sat(view) or _next_meeting(view)
    tie = linked(found[0], found[1], view.reach)
    stage = stage_of_meeting(view, found[0], tie)
    return state(view, found[1], tie, stage=stage, kind=AgreementKind.WORKING_GROUP)


def _sitting(view: View) -> tuple[Cue, Cue] | None:
    """Return the working group and the verb that tells that it met, behind it or, in some languages, before it."""
    found = view.pair("i.working_group", "o.sat", within=OF_GROUP)
    found = found or view.pair("i.working_group", "o.sat_before", within=OF_GROUP) or _met(view)
    if found is None:
        return None
    first, second = found if found[0].start < found[1].start else found[::-1]
    if first is found[1] and view.setting.document.article.language not in VERB_FIRST:
        return None
    between = view.setting.cues_in(first.end, second.start)
    founded = {"v.setup"} if between and between[0].start - first.end <= RIGHT_BEHIND else set()
    parted = any((cue.kind.startswith("v.") and cue.kind not in founded) or cue.kind == "c.sub" for cue in between)
    return None if parted else found


def _met(view: View) -> tuple[Cue, Cue] | None:
    """Return a counted group and "met" that ends its clause ("the sixth joint committee on visas met, and …")."""
    found = view.pair("i.working_group", "x.met", within=MET_AT) if view.reach.text else None
    if found is None or found[1].start < found[0].end or not MET.match(view.setting.text, found[1].start):
        return None
    begin = max(view.span[0], found[0].start - NTH_AT)
    return found if NTH_SESSION.search(view.setting.text, begin, found[0].start) else None


def _sat(view: View) -> Statement | None:
    """Return the working group that is told to have met, as the subject of that verb ("the joint committee sat in")."""
    found = _sitting(view)
    if found is None:
        return None
    tie = linked(found[1], found[0], view.reach)
    stage = stage_of_meeting(view, found[1], tie)
    statement = state(view, found[0], tie, stage=stage, kind=AgreementKind.WORKING_GROUP)
    recalled = statement is not None and found[1].kind == "o.sat_before"
    return told_as(statement, role=Role.BACKGROUND) if statement and recalled else statement


def _next_meeting(view: View) -> Statement | None:
    """Return the working group or dialogue whose next session is fixed ("the next session will be in Brussels")."""
    found = view.pair("o.meeting", "i.working_group", within=OF_SESSION)
    found = found or view.pair("o.meeting", "i.dialogue", within=OF_SESSION)
    if found is None or not view.has("m.future") or view.has(*WISHED, "v.agree"):
        return None
    tie = linked(found[0], found[1], view.reach)
    kind = AgreementKind.WORKING_GROUP if found[1].kind == "i.working_group" else None
    return state(view, found[1], tie, stage=Stage.AGREED, kind=kind)
