"""Reads how much further than its own verb a sentence takes a paper: signed, ratified or refused since."""

from __future__ import annotations

import re

from pipeline.agreements.ground.cues import STRONG, Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.steps import MAIN
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.roles import begun_lately
from pipeline.agreements.statement.view import Statement, View, state
from pipeline.model import Stage

#: How far "will" may stand from "sign".
WILL_SIGN, AROUND_SIGN = 16, 40
#: How far behind "goes to" the body may stand that is still to consent.
TO_BODY = 24
#: What is said of a signing that is still to come, by the class of its word.
SIGNING_TO_COME = {
    "v.sign": frozenset({"m.future", "n.expected"}),
    "v.signing": frozenset({"m.future", "n.expected", "m.later", "m.none"}),
}
#: How far behind a proposal its refusal may stand.
REFUSED = 120
#: How far behind "signed" a paper of its own may stand.
PAPER_BEHIND = 36
#: How far behind its colon the paper may begin of which the signing was told before.
BEHIND_COLON = 24
#: How far behind the signing the colon may stand; what makes of it no signing, or another paper's, and of the head what
#: is only spoken of.
SIGNED_BEFORE = 48
UNSIGNED = re.compile(
    r"\b(?:nothing|no|never|without|warned|said|added|asked|nulla|niente|nada|disse|dijo|τίποτα|είπε|before|after|prima|"
    r"antes|dopo|después|πριν|αφού)\b",
    re.IGNORECASE,
)
OTHER_OBJECT = re.compile(
    r",|\s(?!(?:in|on|at|at last|to paper|lunedì|martedì|mercoledì|giovedì|venerdì|el|ieri|oggi|ayer|hoy|χθες|"
    r"σήμερα|στ\w+|τη\w*|a|en|ad)\b)\w"
)
DEFINITE = re.compile(r":\s(?:the\s|il\s|l['’]|lo\s|la\s|el\s|η\s|το\s)", re.IGNORECASE)
#: What makes of a consent one that is not given.
NOT_YET = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.yet", "m.cond", "m.pending", "n.expected"})
#: What makes of a signature one that is not given.
NOT_SIGNED = NOT_YET | {"m.near", "m.later", "m.delay", "m.purpose", "v.propose", "v.negotiate"}


def tells_of_consent_to_come(view: View) -> bool:
    """Return whether the article tells that something will be signed or voted on: what a body approved is not ratified.

    "The cabinet cleared the accord, which now goes to parliament".
    """
    setting = view.setting
    goes = (cue for cue in setting.cues if cue.kind == "x.goes") if "x.goes" in setting.kinds else ()
    if any(each.kind == "b.body" for cue in goes for each in setting.cues_in(cue.end, cue.end + TO_BODY)):
        return True
    return "x.to_vote" in setting.kinds or any(
        near.kind in SIGNING_TO_COME[sign.kind] and view.reach.gap(near, sign) <= WILL_SIGN
        for sign in setting.cues
        if sign.kind in SIGNING_TO_COME
        for near in setting.cues_in(sign.start - AROUND_SIGN, sign.end + WILL_SIGN)
    )


def further(view: View, tie: Link, *, stage: Stage) -> Stage | None:
    """Return how much further the sentence goes on to tell that what was agreed on or signed has come."""
    if _ratified_since(view, tie):
        return Stage.RATIFIED
    reached = stage is Stage.AGREED and tie.trigger.kind != "v.finish" and tie.governors <= {"m.weekday"}
    return Stage.SIGNED if reached and _signed_since(view, tie) else None


def _ratified_since(view: View, tie: Link) -> bool:
    """Return whether the sentence goes on to tell of a body's consent ("signed in May, and parliament approved")."""
    for cue in view.reach.cues:
        if cue.kind not in {"v.approve", "v.ratify"} or cue.start < tie.end:
            continue
        if "m.future" in tie.governors and view.reach.crossed(tie.trigger, cue) < STRONG:
            continue  # "will take effect after parliament's approval"
        between = view.setting.cues_in(tie.trigger.end, cue.start)
        if any(each.kind.startswith("i.") for each in between):
            continue
        governors = linked(cue, cue, view.reach).governors
        if "b.body" in governors and not governors & NOT_YET:
            return True
    return False


def _signed_since(view: View, tie: Link) -> bool:
    """Return whether the sentence goes on to tell that what was agreed on is signed ("they agreed, and signed")."""
    papers = [cue for cue in view.reach.cues if cue.kind.startswith("i.") and cue.start >= tie.end]
    for cue in view.reach.cues:
        signs = cue.kind == "v.sign" or (cue.kind == "v.signing" and view.reach.verb_last)
        if signs and cue.start >= tie.end and not linked(cue, cue, view.reach).governors & NOT_SIGNED:
            return not papers or papers[0].start > cue.end + PAPER_BEHIND
    return False


def signed_behind(view: View, tie: Link) -> bool:
    """Return whether a colon goes on to tell of the signing ("they have an agreement: both ministers signed it").

    So does a participle behind a comma, where they have it since not long ago ("have a pact since today, signed").
    """
    fresh = begun_lately(view.setting, tie.trigger) is not None
    for cue in view.reach.cues:
        between = view.setting.text[tie.end : cue.start]
        if cue.kind != "v.sign" or cue.start < tie.end or not (":" in between or (fresh and between.endswith(", "))):
            continue
        if not linked(cue, cue, view.reach).governors & NOT_YET:
            return True
    return False


def signed_ahead(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a paper named right behind the colon of its signing ("they put pen to paper: a memorandum lets …")."""
    text, own = view.setting.text, tie is not None and tie.trigger.start >= head.end and tie.trigger.kind in MAIN
    before = [cue for cue in view.reach.cues if cue.end <= head.start]
    verb = next((cue for cue in reversed(before) if cue.kind == "v.sign"), None)
    if own or verb is None or head.concept not in PAPERS or any(cue.kind.startswith("i.") for cue in before):
        return None
    colon = text.rfind(":", verb.end, head.start)
    if colon < 0 or colon - verb.end > SIGNED_BEFORE or UNSIGNED.search(text, view.span[0], colon):
        return None
    if OTHER_OBJECT.match(text, verb.end, colon) or DEFINITE.search(text, colon, head.start):
        return None
    if head.start - colon > BEHIND_COLON or linked(verb, verb, view.reach).governors & NOT_SIGNED:
        return None
    return state(view, head, Link(verb, frozenset({"m.weekday"}), verb.start, head.end), stage=Stage.SIGNED)


def refused_since(view: View, tie: Link) -> bool:
    """Return whether what was proposed is told to be refused ("a proposal for an agreement was turned down")."""
    papers = [cue for cue in view.reach.cues if cue.kind.startswith("i.") and cue.start >= tie.start]
    for cue in view.reach.cues:
        if cue.kind == "v.reject" and cue.start >= tie.end and view.reach.gap(tie.trigger, cue) <= REFUSED:
            return sum(paper.start < cue.start for paper in papers) <= 1
    return False
