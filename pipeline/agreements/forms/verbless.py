"""Reads papers that no verb of their own tells of: praised, wished for, to follow, or named alone in a headline."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.steps import STAGES
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.parties import pair_named
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import Role, Stage

#: How far behind a paper "in the coming months" may stand.
LATER = 60
#: How far "wants" may stand from the instrument that is wanted, and from one behind it or wanted with another thing.
WISHED, WISHED_NEAR = 80, 34
#: Instruments a headline names without a verb, how many words ("new", "a") may stand before, and between whom.
HEADLINED = PAPERS | {"readmission", "talent_partnership", "visa_waiver", "working_group"}
OPENING = 2
TWO = 2
#: What makes a sentence of what opens like a headline ("A labour pact with Ghana would help both sides").
SPOKEN_OF = frozenset({"m.modal"})
#: Verbs that no headline has.
FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|does|did|remains?|needs?|seems?|means?)\b")
#: How far from a paper "a success" may stand that is said of it, and what makes it one that is only hoped for.
SUCCESS = 50
UNSURE = frozenset({"m.future", "m.intent", "m.modal", "m.neg", "m.cond", "m.yet"})
#: Verbs of steps that may have been such a success themselves ("they agreed on a pact, a success for Rome").
STEPS = STAGES.keys() - {"v.force", "v.have", "v.provide", "v.issue", "v.implementing"}
#: How far from a paper "reaffirmed" may stand.
KEPT_TO = 50
#: What says that there is none, or unmakes it.
REFUSING = frozenset({"m.neg", "m.deny", "x.absent"})
#: What a body does that is at work already.
AT_WORK = frozenset({"x.reviewed"})
#: What says of a paper or partnership that it is planned, and of something else that a paper provides for it.
PLANNED = re.compile(
    r"\b(?:(?:is|are) (?:also |being |still )?(?:planned|envisaged|foreseen|in the works|on the drawing board)|"
    r"(?:è|sono|anche) (?:previst|in programma|in cantiere|allo studio)\w*|"
    r"(?:está|están) (?:previst|en marcha|en estudio|en preparación)\w*|se prevén?|"
    r"προβλέπονται|προβλέπεται|σχεδιάζονται|σχεδιάζεται|προγραμματίζονται|προγραμματίζεται)"
    r"(?! (?:to|by|in the|in its)\b)|"
    r"\sکا منصوبہ ہے|\sکی منصوبہ بندی ہے",
    re.IGNORECASE,
)
#: What makes of a paper the one that provides for something planned, right before it, and a verb's own subject behind.
PROVIDES = re.compile(
    r"(?:\b(?:under|by|in|with|within|as part of|con|nel(?:la|lo)?|en|según|bajo|por|με|στ\w+|βάσει|σύμφωνα με)\s|"
    r"\b(?:nell|coll|dall|all)['’])"
    r"(?:(?:the|an?|il|lo|la|un|una|el|την?|τον?|μια|μία|ένα)\s|l['’])?(?:[^\W\d]+\s){0,2}$",
    re.IGNORECASE,
)
PROVIDES_AT = 40
SUBJECT = re.compile(
    r"\s(?:un|una|uno|un['’]|il|la|lo|i|le|gli|el|los|las|μία|μια|ένα[ςν]?|η|ο|οι|τα|\d)(?:\s|\d|(?<=['’]))"
)
#: The same in the words of somebody who is reported ("he said a pact was planned").
WAS_PLANNED = re.compile(
    r"\b(?:(?:was|were) (?:also |being |still )?(?:planned|envisaged|foreseen|in the works|on the drawing board)|"
    r"(?:era|erano) (?:in programma|in cantiere|allo studio)|"
    r"(?:estaba|estaban) (?:en estudio|en preparación|previst)\w*)"
    r"(?! (?:to|by|in the|in its|for)\b)",
    re.IGNORECASE,
)
#: How far before it all a negation may stand.
NEGATED_AT = 24
#: How far from it that may stand, what must not part them, and the languages where it may stand before.
PLANNED_AT = 60
PARTED = re.compile(r"[.;:]|\b(?:under|which|that|who|che|que|που|nel|nell|en el|στο)\b", re.IGNORECASE)
PLAN_FIRST = frozenset({"it", "es", "el"})


def planned(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a paper or partnership that is only said to be planned ("Talent Partnerships are planned")."""
    if tie is not None or head.concept not in HEADLINED - {"working_group"}:
        return None
    text = view.setting.text
    behind = PLANNED.search(text, head.end, min(view.span[1], head.end + PLANNED_AT))
    if behind is None and view.before(head, "s.said", within=PLANNED_AT):
        behind = WAS_PLANNED.search(text, head.end, min(view.span[1], head.end + PLANNED_AT))
    first = view.setting.document.article.language in PLAN_FIRST
    found = list(PLANNED.finditer(text, max(view.span[0], head.start - PLANNED_AT), head.start)) if first else []
    cue = behind or (found[-1] if found else None)
    if cue is None:
        return None
    start, end = min(head.start, cue.start()), max(head.end, cue.end())
    near = view.setting.cues_in(max(view.span[0], start - NEGATED_AT), end)
    if any(each.kind in {"m.neg", "m.deny"} for each in near):
        return None
    if PARTED.search(text, min(head.end, cue.end()), max(head.start, cue.start())) or _provides(view, head, behind):
        return None
    return state(view, head, Link(head, frozenset(), start, end), stage=Stage.PROPOSED)


def _provides(view: View, head: Cue, planned_behind: re.Match[str] | None) -> bool:
    """Return whether a paper only provides for what is planned: "nell'accordo è prevista la formazione"."""
    text = view.setting.text
    if PROVIDES.search(text, max(view.span[0], head.start - PROVIDES_AT), head.start):
        return True
    first = view.setting.document.article.language in PLAN_FIRST
    return first and planned_behind is not None and SUBJECT.match(text, planned_behind.end()) is not None


def valued(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a paper between named states that is only praised or blamed: it stands ("hailed the Italy-Libya pact")."""
    if tie is not None or not pair_named(view.setting, head):
        return None
    cue = view.before(head, "x.valued", within=WISHED)
    between = view.setting.cues_in(cue.end, head.start) if cue else ()
    if cue is None or any(each.kind[0] in "vi" or each.kind == "c.sub" for each in between):
        return None
    stands = Link(Cue("v.force", cue.start, cue.end), frozenset(), cue.start, head.end)
    return state(view, head, stands, stage=Stage.IN_FORCE)


def reaffirmed(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return a paper that a side only says it keeps to: it stands ("Islamabad reaffirmed the readmission accord")."""
    if tie is not None or head.concept not in HEADLINED - {"working_group", "talent_partnership"}:
        return None
    near = [cue for cue in view.reach.cues if cue.kind == "m.reaffirm" and view.reach.gap(cue, head) <= KEPT_TO]
    cue = next((one for one in near if (one.start >= head.end) is view.reach.verb_last), None)
    between = view.setting.cues_in(min(cue.start, head.start) - NEGATED_AT, max(cue.start, head.start)) if cue else ()
    if cue is None or any(each.kind in UNSURE or each.kind[0] == "v" or each.kind == "c.sub" for each in between):
        return None
    stands = Link(Cue("v.force", cue.start, cue.end), frozenset(), *_span(cue, head))
    statement = state(view, head, stands, stage=Stage.IN_FORCE)
    return told_as(statement, role=Role.BACKGROUND) if statement else None


def praised(view: View, head: Cue) -> Statement | None:
    """Return a readmission paper that is called a success, so that it stands ("they called the pact a success")."""
    near = (cue for cue in view.reach.cues if cue.kind == "n.success" and view.reach.gap(cue, head) <= SUCCESS)
    success = next(near, None)
    if head.concept != "readmission" or success is None:
        return None
    clause = view.setting.ground.clause(head.start, head.end, within=view.span)
    beside = [cue for cue in view.setting.cues_in(*clause) if not 0 <= success.start - cue.end <= 1]
    if any(cue.kind in UNSURE | STEPS for cue in beside):
        return None
    stands = Link(replace(success, kind="v.force"), frozenset(), *_span(success, head))
    return state(view, head, stands, stage=Stage.IN_FORCE)


def _span(one: Cue, other: Cue) -> tuple[int, int]:
    return min(one.start, other.start), max(one.end, other.end)


def to_follow(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument of which only a time to come is told ("a memorandum will follow in the coming months")."""
    near = (cue for cue in view.reach.cues if cue.kind == "m.later" and view.reach.gap(head, cue) <= LATER)
    later = next(near, None)
    if tie is not None or later is None:
        return None
    return state(view, head, Link(later, frozenset(), *_span(head, later)), stage=Stage.PROPOSED)


def wished(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that is the object of a wish itself ("Kenya wants a labour deal")."""
    if tie is not None:
        return None
    wishes = (
        cue
        for cue in view.reach.cues
        if cue.kind == "m.intent"
        and (cue.start >= head.end) is view.reach.verb_last
        and view.reach.gap(cue, head) <= _reach_of_wish(view, cue, head)
        and not any(each.kind[0] == "v" and cue.end <= each.start < head.start for each in view.reach.cues)
    )
    wish = next(wishes, None)
    if wish is not None and view.before(wish, "x.nobody", within=WISHED):
        return None
    return state(view, head, linked(wish, head, view.reach), stage=Stage.PROPOSED) if wish else None


def _reach_of_wish(view: View, wish: Cue, head: Cue) -> int:
    """Return how far a wish may stand from its paper: nearer where the paper is the second thing wished for."""
    joints = (each for each in view.setting.cues_in(wish.end, head.start) if each.kind == "c.and")
    second = any(not view.setting.actors_in(each.end, head.start) for each in joints)
    return WISHED_NEAR if view.reach.verb_last or second else WISHED


def headline(view: View, head: Cue, tie: Link | None) -> Statement | None:
    """Return an instrument that opens its sentence and has no verb ("Agreement between Spain and The Gambia: ...")."""
    opens = len(view.setting.text[view.span[0] : head.start].split()) <= OPENING
    if tie is not None or not opens or head.concept not in HEADLINED:
        return None
    clause = view.setting.ground.clause(head.start, head.end, within=view.span)
    unsaid = REFUSING | AT_WORK | (SPOKEN_OF if view.reach.text else frozenset())
    told = any(cue.kind in STAGES or cue.kind in unsaid for cue in view.setting.cues_in(*clause))
    finite = view.reach.text and FINITE.search(view.reach.text, head.end, clause[1])
    if told or finite or len(view.setting.actors_in(*clause)) < TWO:
        return None
    return state(view, head, Link(head, frozenset(), head.start, head.end), stage=Stage.AGREED)
