"""Reads what two states have settled when no verb says so: a waiver, offenders sent back, a group that met."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from pipeline.agreements.cues import Cue
from pipeline.agreements.kinds import PAPERS
from pipeline.agreements.linking import Link, linked
from pipeline.agreements.stages import stage_of
from pipeline.agreements.steps import AUXILIARIES, RIGHT_BEHIND
from pipeline.agreements.view import Statement, View, state, told_as
from pipeline.model import AgreementKind, Role, Stage

#: How far "no visa" may stand from the passports that need none.
WAIVED = 90
#: What a verb alone tells of visas.
WAIVING = {"n.waived": Stage.AGREED, "n.visas_back": Stage.TERMINATED}
#: How far "will be sent back" may stand from the offenders, and "second meeting" from its group.
SENT_BACK, OF_GROUP = 90, 90
#: How far "the next session" may stand from whose it is.
OF_SESSION = 24
#: Languages whose verb may stand before its subject.
VERB_FIRST = frozenset({"it", "es", "el"})
#: How far "does not exist" may stand from the paper.
ABSENT = 46
#: How words end that say what is missing right behind them.
OPEN = (" no", " such")
#: Verbs that say of a paper that it stands.
STANDS = frozenset({"v.force", "v.enter"})
#: How far "has no" may stand before the paper.
LACKING = 30
#: How far "there is no signed" may stand from the paper.
SIGNED_BETWEEN = 18
#: How far "will" may stand from "sign".
WILL_SIGN, AROUND_SIGN = 16, 40
#: What is said of a signing that is still to come, by the class of its word.
SIGNING_TO_COME = {
    "v.sign": frozenset({"m.future"}),
    "v.signing": frozenset({"m.future", "n.expected", "m.later", "m.none"}),
}
#: How far "to complete" may stand from "the text".
OF_TEXT = 30
#: What makes of a waiver told without a verb a wish.
WISHED = frozenset({"m.intent", "m.modal", "v.propose", "v.negotiate", "m.cond"})
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
#: How far behind a proposal its refusal may stand.
REFUSED = 120
#: Stages at which a plain paper in a sentence or article on returns is one on them.
TOLD_OF_RETURNS = frozenset({Stage.IN_FORCE, Stage.SUSPENDED, Stage.TERMINATED})
#: What makes of a consent one that is not given.
NOT_YET = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.yet", "m.cond", "m.pending", "n.expected"})
#: What makes of a signature one that is not given.
NOT_SIGNED = NOT_YET | {"m.near", "m.later", "m.delay", "m.purpose", "v.propose", "v.negotiate"}
#: Stages after which the results of a meeting are told.
RESULTS = frozenset({Stage.AGREED, Stage.SIGNED})


def absent(view: View, head: Cue) -> Statement | None:
    """Return the paper that is said not to exist: still negotiated where the article tells of talks, else refused."""
    near = (cue for cue in view.reach.cues if cue.kind == "x.absent" and view.reach.gap(cue, head) <= ABSENT)
    cue = (
        next((each for each in near if not _is_of_what_follows(view, each, head)), None)
        or _lacking(view, head)
        or _none_stands(view, head)
        or _behind_aside(view, head)
    )
    signed = view.has("v.sign", "v.signing", "v.ratify") and cue is not None and cue.end < head.start - SIGNED_BETWEEN
    if cue is None or signed:
        return None
    tie = Link(cue, frozenset({"m.neg"}), min(cue.start, head.start), max(cue.end, head.end))
    return state(view, head, tie, stage=Stage.NEGOTIATING if tells_of_talks(view) else Stage.REJECTED)


def _is_of_what_follows(view: View, cue: Cue, head: Cue) -> bool:
    """Return whether "no such" behind a paper is said of what follows it ("the pact goes into no such detail")."""
    said = view.setting.text[cue.start : cue.end].casefold()
    return cue.start >= head.end and said.endswith(OPEN)


def _none_stands(view: View, head: Cue) -> Cue | None:
    """Return the verb behind ``head`` by which none stands ("no readmission accord is in place with Kosovo")."""
    if view.reach.verb_last or "m.none" not in view.reach.denying(head):
        return None
    behind = (cue for cue in view.reach.cues if cue.kind in STANDS and cue.start >= head.end)
    return next((cue for cue in behind if view.reach.gap(head, cue) <= ABSENT), None)


def _behind_aside(view: View, head: Cue) -> Cue | None:
    """Return the "does not exist" behind an aside ("a pact, which papers had reported as signed, does not exist")."""
    aside = None if view.reach.verb_last else view.reach.aside(head)
    if aside is None or view.before(head, "v.sign", within=LACKING) or view.before(head, "v.signing", within=LACKING):
        return None
    behind = (c for c in view.reach.cues if c.kind == "x.absent" and 0 <= c.start - aside[1] <= AUXILIARIES)
    return next((cue for cue in behind if not _is_of_what_follows(view, cue, head)), None)


def _lacking(view: View, head: Cue) -> Cue | None:
    """Return the "has no" of ``head`` ("Norway has no readmission agreement"), no verb between."""
    cue = view.before(head, "x.lacks", within=LACKING)
    between = view.setting.cues_in(cue.end, head.start) if cue else ()
    return cue if not any(each.kind.startswith("v.") for each in between) else None


def tells_of_talks(view: View) -> bool:
    """Return whether the article tells of talks that go on."""
    return any(cue.kind in {"v.negotiate", "v.ongoing", "o.talks"} for cue in view.setting.cues)


def tells_of_consent_to_come(view: View) -> bool:
    """Return whether the article tells that something will be signed or voted on: what a body approved is not ratified.

    "The cabinet cleared the accord, which now goes to parliament".
    """
    setting = view.setting
    return any(cue.kind == "x.to_vote" for cue in setting.cues) or any(
        near.kind in SIGNING_TO_COME[sign.kind] and view.reach.gap(near, sign) <= WILL_SIGN
        for sign in setting.cues
        if sign.kind in SIGNING_TO_COME
        for near in setting.cues_in(sign.start - AROUND_SIGN, sign.end + WILL_SIGN)
    )


def further(view: View, tie: Link, *, stage: Stage) -> Stage | None:
    """Return how much further the sentence goes on to tell that what was agreed on or signed has come."""
    if _ratified_since(view, tie):
        return Stage.RATIFIED
    reached = stage is Stage.AGREED and tie.trigger.kind != "v.finish" and not tie.governors
    return Stage.SIGNED if reached and _signed_since(view, tie) else None


def _ratified_since(view: View, tie: Link) -> bool:
    """Return whether the sentence goes on to tell of a body's consent ("signed in May, and parliament approved")."""
    for cue in view.reach.cues:
        if cue.kind not in {"v.approve", "v.ratify"} or cue.start < tie.end:
            continue
        between = view.setting.cues_in(tie.trigger.end, cue.start)
        after = linked(cue, cue, view.reach)
        other = any(each.kind.startswith("i.") for each in between) or after.governors & NOT_YET
        if "b.body" in after.governors and not other:
            return True
    return False


def _signed_since(view: View, tie: Link) -> bool:
    """Return whether the sentence goes on to tell that what was agreed on is signed ("they agreed, and signed")."""
    papers = [cue for cue in view.reach.cues if cue.kind.startswith("i.") and cue.start >= tie.end]
    for cue in view.reach.cues:
        signs = cue.kind == "v.sign" or (cue.kind == "v.signing" and view.reach.verb_last)
        if signs and cue.start >= tie.end and not linked(cue, cue, view.reach).governors & NOT_SIGNED:
            return not papers or papers[0].start > cue.end + SIGNED_BETWEEN * 2
    return False


def signed_behind(view: View, tie: Link) -> bool:
    """Return whether a colon goes on to tell of the signing ("they have an agreement: both ministers signed it")."""
    for cue in view.reach.cues:
        if cue.kind != "v.sign" or cue.start < tie.end or ":" not in view.setting.text[tie.end : cue.start]:
            continue
        if not linked(cue, cue, view.reach).governors & NOT_YET:
            return True
    return False


def refused_since(view: View, tie: Link) -> bool:
    """Return whether what was proposed is told to be refused ("a proposal for an agreement was turned down")."""
    papers = [cue for cue in view.reach.cues if cue.kind.startswith("i.") and cue.start >= tie.start]
    for cue in view.reach.cues:
        if cue.kind == "v.reject" and cue.start >= tie.end and view.reach.gap(tie.trigger, cue) <= REFUSED:
            return sum(paper.start < cue.start for paper in papers) <= 1
    return False


def _no_quota(view: View) -> Statement | None:
    """Return the quota that is said not to exist."""
    quotas = (cue for cue in view.reach.cues if cue.kind == "o.quota")
    return next((statement for cue in quotas if len(view.actors()) > 1 and (statement := absent(view, cue))), None)


def of_returns(view: View, statement: Statement) -> Statement:
    """Return ``statement``, when of a plain paper, in force or missing, for returns, as one on readmission."""
    general = statement.agreement.kind in {AgreementKind.MIGRATION_COOPERATION, AgreementKind.SECURITY_COOPERATION}
    told = statement.agreement.stage in TOLD_OF_RETURNS or statement.agreement.denied
    under = view.has("m.under") and view.has("o.returns") and not view.has("o.curb")
    told = told or under
    stopped = statement.agreement.stage is not Stage.IN_FORCE
    returns = view.has("o.returns") or (stopped and any(cue.kind == "o.returns" for cue in view.setting.title_cues))
    if general and told and statement.concept in PAPERS and returns and not view.has("o.pathways", "t.labour"):
        return told_as(statement, kind=AgreementKind.READMISSION)
    return statement


def plain(view: View, told: list[Statement]) -> Iterator[Statement]:
    """Yield what the sentence says is settled, of kinds that no statement in ``told`` has."""
    kinds = {statement.agreement.kind for statement in told}
    for kind, read in READERS:
        statement = None if kind in kinds else read(view)
        if statement is not None:
            yield statement


def _pair(view: View, left: str, right: str, *, within: int) -> tuple[Cue, Cue] | None:
    """Return the two cues of these classes that stand nearest to each other."""
    pairs = [
        (view.reach.gap(one, other), one, other)
        for one in view.reach.cues
        if one.kind == left
        for other in view.reach.cues
        if other.kind == right
    ]
    gap, one, other = min(pairs, key=lambda pair: pair[0], default=(within + 1, None, None))
    return (one, other) if one is not None and other is not None and gap <= within else None


def _waiver(view: View) -> Statement | None:
    """Return the waiver of visas for holders of certain passports."""
    found = _pair(view, "o.novisa", "o.passports", within=WAIVED) or _pair(
        view, "i.visa_waiver", "o.passports", within=WAIVED
    )
    if found is None:
        return _waived(view)
    tie = linked(found[0], found[1], view.reach)
    stage = Stage.PROPOSED if tie.governors & WISHED else Stage.AGREED
    return state(view, found[0], _affirmed(tie), stage=stage, kind=AgreementKind.VISA_WAIVER)


def _waived(view: View) -> Statement | None:
    """Return the waiver told by its verb alone, or its end ("abolished visas", "brought back visas")."""
    cue = next((cue for cue in view.reach.cues if cue.kind in WAIVING), None)
    if cue is None or len(view.actors()) <= 1:
        return None
    tie = linked(cue, cue, view.reach)
    if tie.governors & (WISHED | {"m.neg", "m.deny", "m.future"}):
        return None
    return state(view, cue, tie, stage=WAIVING[cue.kind], kind=AgreementKind.VISA_WAIVER)


def of_waiver(view: View, statement: Statement) -> Statement:
    """Return ``statement``, when of a plain paper in a sentence on travel without visas, as one on a waiver."""
    plain_paper = statement.concept in PAPERS and not view.has("t.labour", "o.returns", "o.curb")
    return told_as(statement, kind=AgreementKind.VISA_WAIVER) if plain_paper and view.has("o.novisa") else statement


def _affirmed(tie: Link) -> Link:
    """Return ``tie`` without the "no" of "no visa"."""
    return Link(tie.trigger, tie.governors - {"m.neg"}, tie.start, tie.end, tie.above)


def _sent_back(view: View) -> Statement | None:
    """Return the return of offenders, settled at the meeting just told of."""
    found = _pair(view, "o.sentback", "o.offenders", within=SENT_BACK)
    last = view.last.agreement if view.last else None
    if found is None or last is None or last.role is not Role.NEWS or last.stage not in RESULTS:
        return None
    tie = linked(found[0], found[1], view.reach)
    if tie.governors & WISHED or "m.neg" in tie.governors:
        return None
    return state(view, found[0], tie, stage=Stage.AGREED, kind=AgreementKind.READMISSION)


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


def meets_again(view: View) -> bool:
    """Return whether the sentence tells of a further meeting of a working group."""
    return (_is_nth(view) or _sitting(view) is not None) and not view.has("o.meeting")


def _is_nth(view: View) -> bool:
    """Return whether the sentence counts the meetings of a working group ("the second meeting of")."""
    return _pair(view, "o.nth", "i.working_group", within=OF_GROUP) is not None


def _police(view: View) -> Statement | None:
    """Return what two police forces will do together under the paper just told of."""
    two = next((cue for cue in view.reach.cues if cue.kind == "x.police_two"), None)
    last = view.last.agreement if view.last else None
    together = view.has("o.cooperation", "o.police") and not view.has(*WISHED, "m.neg", "m.deny")
    if two is None or not together or last is None or last.role is not Role.NEWS or last.stage not in RESULTS:
        return None
    return state(view, two, linked(two, two, view.reach), stage=Stage.AGREED, kind=AgreementKind.SECURITY_COOPERATION)


def _group_met(view: View) -> Statement | None:
    """Return the working group of which a further meeting is told."""
    found = _pair(view, "o.nth", "i.working_group", within=OF_GROUP)
    if found is None or view.has("o.meeting"):
        return _sat(view) or _next_meeting(view)
    tie = linked(found[0], found[1], view.reach)
    stage = stage_of_meeting(view, found[0], tie)
    return state(view, found[1], tie, stage=stage, kind=AgreementKind.WORKING_GROUP)


def _sitting(view: View) -> tuple[Cue, Cue] | None:
    """Return the working group and the verb that tells that it met, behind it or, in some languages, before it."""
    found = _pair(view, "i.working_group", "o.sat", within=OF_GROUP)
    found = found or _pair(view, "i.working_group", "o.sat_before", within=OF_GROUP)
    if found is None:
        return None
    first, second = found if found[0].start < found[1].start else found[::-1]
    if first is found[1] and view.setting.document.article.language not in VERB_FIRST:
        return None
    between = view.setting.cues_in(first.end, second.start)
    founded = {"v.setup"} if between and between[0].start - first.end <= RIGHT_BEHIND else set()
    parted = any((cue.kind.startswith("v.") and cue.kind not in founded) or cue.kind == "c.sub" for cue in between)
    return None if parted else found


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
    found = _pair(view, "o.meeting", "i.working_group", within=OF_SESSION)
    found = found or _pair(view, "o.meeting", "i.dialogue", within=OF_SESSION)
    if found is None or not view.has("m.future") or view.has(*WISHED, "v.agree"):
        return None
    tie = linked(found[0], found[1], view.reach)
    kind = AgreementKind.WORKING_GROUP if found[1].kind == "i.working_group" else None
    return state(view, found[1], tie, stage=Stage.AGREED, kind=kind)


def _finished(view: View) -> Statement | None:
    """Return the paper of which only "the text" is named, to be completed by agreement."""
    found = _pair(view, "v.finish", "o.text", within=OF_TEXT)
    if found is None or not view.has("v.agree"):
        return None
    tie = linked(found[0], found[1], view.reach)
    stage = stage_of(_affirmed(tie), "agreement")
    statement = state(view, found[1], _affirmed(tie), stage=stage) if stage else None
    return statement if statement and statement.agreement.kind is not AgreementKind.OTHER else None


#: The readers by what they read; a text to be completed may be of any kind.
READERS = (
    (AgreementKind.LABOUR_QUOTA, _no_quota),
    (AgreementKind.VISA_WAIVER, _waiver),
    (AgreementKind.READMISSION, _sent_back),
    (AgreementKind.WORKING_GROUP, _group_met),
    (AgreementKind.SECURITY_COOPERATION, _police),
    (None, _finished),
)
