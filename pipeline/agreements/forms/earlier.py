"""Reads what a sentence tells to lie before the verb of a paper, or makes of it only a thought.

Agreed before its signing, signed before it was approved or before somebody asked to end it; imagined behind "if".
"""

from __future__ import annotations

import re

from pipeline.agreements.ground.cues import CONJUNCTION, Cue
from pipeline.agreements.ground.linking import Link, linked
from pipeline.agreements.ground.steps import LEAVING
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import Role, Stage

#: What makes of a step before one that was not taken.
NOT_TAKEN = frozenset(
    {"m.future", "m.intent", "m.modal", "m.neg", "m.yet", "m.cond", "m.deny", "v.propose", "n.expected"}
)
#: What is said of a signing that is only a matter of time, and what makes of it more than that.
TO_SIGN = frozenset({"m.future", "n.expected", "m.later"})
WISHED = frozenset({"m.intent", "m.modal", "m.cond", "v.propose", "v.negotiate", "m.neg", "m.deny"})
#: What makes of "to conclude" what is only wished.
HASTENED = frozenset({"m.intent", "m.modal", "v.propose", "v.agree"})
#: What talks are called, and how far from a word for their round the talks and "after" may stand.
TALKING, OF_ROUND, BEHIND = frozenset({"o.talks", "v.negotiate"}), 16, 30
#: Words for a renewal, and how far before one "signed" may stand.
RENEWING, SIGNED_NEAR = frozenset({"v.renew", "v.renewal"}), 12
#: What makes of a paper that of the scheme agreed on before.
ITS = re.compile(r"\b(?:its|their|the) $", re.IGNORECASE)
#: What is wished of a draft that lies on the table, and how far before the paper "the draft" may end.
DRAFT_WISHED, DRAFT = frozenset({"m.intent", "m.modal", "v.propose"}), 24
#: What is said of the texts of a paper behind the clause that tells of its signing.
EXCHANGED = re.compile(
    r"[;,:·]\s(?:[^\s;,:·]+\s){0,3}?(?:"
    r"(?:drafts?|texts?|papers) (?:are|is|were|was|have been) (?:already |now |still )?(?:being )?"
    r"(?:exchanged|swapped|discussed)|"
    r"(?:le )?(?:bozze|i testi) (?:sono|vengono) (?:state )?(?:già )?scambiat[ei]|"
    r"(?:los|las) (?:borradores|textos|propuestas) (?:se intercambian|están? siendo intercambiad[oa]s)|"
    r"(?:τα )?(?:σχέδια|κείμενα) ανταλλάσσονται)|[،؛]\s(?:[^\s]+\s){0,2}?مسودوں کا تبادلہ",
    re.IGNORECASE,
)
#: What makes of the end or standstill of a paper one that is over: taken up again behind it, the paper a pronoun.
TAKEN_UP = re.compile(
    r"\b(?:revived|restored|reinstated|reactivated|resumed|relaunched|resurrected) it\b|"
    r"\bit (?:was|has been|had been) (?:\w+ly )?(?:revived|restored|reinstated|reactivated|resumed)\b|"
    r"\b(?:lo|la) (?:ha |hanno )?(?:riattiv|ripristin|riavvi|reactiv|restablec|reanud)\w+|"
    r"\b(?:το|τη|την|τον) (?:επανέφερ|αναβίωσ|επανενεργοποίησ|ξανάβαλ)\w+",
    re.IGNORECASE,
)
#: What puts the taking up before the standstill that is told.
TAKEN_UP_BEFORE = re.compile(
    r"\b(?:after|before|since|years? after|months? after|had (?:been )?(?:revived|restored)|dopo che|dopo|da quando|"
    r"después de que|desde que|αφότου|αφού|έναν? χρόνο μετά|χρόνια μετά)\b",
    re.IGNORECASE,
)
NOBODY = re.compile(r"\b(?:no|nobody|nothing|not|never|neither|nessun\w*|non|nadie|ning[uú]n\w*|κανείς|δεν|ούτε)\b")
#: How far behind a paper the verb of its relative clause or participle may stand.
RELATIVE = 70
#: The past forms that tell, behind "if", what is only imagined, and what the main clause then has.
PAST, WOULD = re.compile(r"ed$|^(?:struck|reached|were|came|made)$"), re.compile(r"\bwould\b")
#: What is asked about a paper that stands, up to its name.
KEPT = re.compile(
    r"\b(?:about|over|regarding|to (?:respect|honou?r|apply|implement|comply with|abide by|uphold|enforce|observe))\s"
    r"(?:the|its|their|that)\s(?:[\w-]+\s){0,3}$"
)
#: What is only wished of a paper that was reached before, how far before it the wish may stand, what the wish is for,
#: and what says that it was reached then.
WISHING, WISHING_AT = frozenset({"v.propose", "m.intent"}), 80
CARRIED_OUT = frozenset({"v.implementing", "v.implement", "v.force", "v.enter", "v.ratify"})
REACHED = frozenset({"v.sign", "v.approve", "v.ratify"})
#: How close its participle stands where no comma parts them, and how a language marks it where it stands before.
CLOSE = 2
BEFORE_IT = re.compile(r"\s(?:شدہ|ہونے وال[ےی]|کیے گئے|کی گئی|کیے جانے والے)\s(?:[^\W\d]+\s){0,2}$")


def reached_aside(view: View, head: Cue) -> Statement | None:
    """Return the step that a participle says a paper reached before, which is now only wished to be carried out.

    "Called for the accord, cleared by the cabinet last May, to be put into practice".
    """
    wishes = (cue for cue in view.reach.cues if cue.kind in WISHING)
    wish = next((c for c in wishes if view.reach.verb_last or 0 <= head.start - c.end <= WISHING_AT), None)
    if wish is None:
        return None
    verb = _reached_before(view, head) if view.reach.verb_last else _reached_behind(view, head, wish)
    if verb is None:
        return None
    around = view.setting.cues_in(min(verb.start, head.start) - RELATIVE, verb.end + RELATIVE)
    body = any(cue.kind == "b.body" and not view.reach.ground.commas(*_between(cue, verb)) for cue in around)
    tie = Link(verb, frozenset({"b.body"} if body else ()), min(verb.start, head.start), max(verb.end, head.end))
    stage = stage_of(tie, head.concept)
    return state(view, head, tie, stage=stage) if stage is not None else None


def _between(one: Cue, other: Cue) -> tuple[int, int]:
    """Return where the first of two cues ends and the second begins."""
    return min(one.end, other.end), max(one.start, other.start)


def _reached_behind(view: View, head: Cue, wish: Cue) -> Cue | None:
    """Return the dated participle right behind ``head`` or a comma, where ``wish`` is to carry the paper out."""
    behind = [cue for cue in view.reach.cues if head.end <= cue.start]
    verb = next((cue for cue in behind if cue.kind[0] in "vi"), None)
    if verb is None or verb.kind not in REACHED:
        return None
    between = view.setting.text[head.end : verb.start]
    led_on = any(cue.kind == "c.and" for cue in view.setting.cues_in(head.end + between.rfind(",") + 1, verb.start))
    near = len(between) <= CLOSE or ("," in between and len(between) <= WISHING_AT and not led_on)
    wished = [cue for cue in view.reach.cues if cue.kind in CARRIED_OUT and cue.start >= wish.end]
    first = any(cue.end <= head.start for cue in wished)
    end = next((cue.start for cue in wished if cue.start > verb.end), verb.end + RELATIVE if first else verb.end)
    return verb if near and _is_timed(view, verb.end, end) else None


def _reached_before(view: View, head: Cue) -> Cue | None:
    """Return the dated participle before ``head`` where attributes come first."""
    before = [cue for cue in view.reach.cues if cue.kind in REACHED and cue.end <= head.start]
    verb = before[-1] if before else None
    marked = verb is not None and BEFORE_IT.match(view.setting.text, verb.end, head.start) is not None
    return verb if verb is not None and marked and _is_timed(view, view.span[0], verb.start) else None


def _is_timed(view: View, start: int, end: int) -> bool:
    """Return whether a time is named in ``start``/``end``."""
    recalled = any(cue.kind == "m.recall" for cue in view.setting.cues_in(start, end))
    return recalled or bool(view.setting.dates_in(start, end))


def is_imagined(view: View, tie: Link) -> bool:
    """Return whether a verb only tells what would be so ("if Ghana and Malta signed a pact, wages would rise")."""
    text, trigger = view.reach.text, tie.trigger
    sub = next((cue for cue in tie.above if cue.kind == "m.cond" and cue.end <= trigger.start), None)
    if not text or sub is None or not PAST.search(text[trigger.start : trigger.end].casefold().split()[0]):
        return False
    subject = view.setting.acting.within(sub.end, trigger.start)
    ever = "ever" in text[sub.end : trigger.start].split()
    return bool(subject or ever) and (ever or WOULD.search(text, trigger.end, view.span[1]) is not None)


def is_unplanned(view: View, head: Cue, tie: Link) -> bool:
    """Return whether talks are told behind a paper of which there is none ("no pact is planned, talks on one …").

    Or whether nothing is asked for but how a paper that stands is kept.
    """
    if _is_asked_about(view, head, tie):
        return True
    none = "m.none" in view.reach.denying(head) and tie.trigger.kind == "v.negotiate" and tie.trigger.start >= head.end
    return bool(view.reach.text) and none and view.reach.crossed(head, tie.trigger) >= CONJUNCTION


def _is_asked_about(view: View, head: Cue, tie: Link) -> bool:
    """Return whether a state is only asked about a paper that stands: "will press Malta over the readmission pact"."""
    if tie.trigger.kind != "v.propose" or tie.trigger.end > head.start:
        return False
    return KEPT.search(view.setting.text, tie.trigger.end, head.start) is not None


def is_initialled(view: View) -> bool:
    """Return whether a text is told to be initialled, not only that it will be."""
    initialled = (cue for cue in view.reach.cues if cue.kind == "n.initialled")
    return any(not _governing(view, cue) & NOT_TAKEN for cue in initialled)


def _governing(view: View, cue: Cue) -> frozenset[str]:
    """Return what stands above the verb at ``cue``."""
    return linked(Cue("v.agree", cue.start, cue.end), cue, view.reach).governors


def agreed_before(view: View, head: Cue, tie: Link) -> bool:
    """Return whether the sentence tells before its paper that the thing was agreed, so that it is only to be signed.

    "The scheme was agreed on Monday; its memorandum is to be signed in May".
    """
    text = view.reach.text
    if tie.trigger.kind != "v.sign" or not tie.governors & TO_SIGN or tie.governors & WISHED:
        return False
    if not text or not ITS.search(text, max(0, head.start - len("their ")), head.start):
        return False
    before = (cue for cue in view.reach.cues if cue.kind == "v.agree" and cue.end <= head.start)
    return any(not linked(cue, cue, view.reach).governors & (NOT_TAKEN - {"v.propose"}) for cue in before)


def _participle(view: View, head: Cue) -> Cue | None:
    """Return the "signed" of a relative clause or participle behind ``head``, no other paper or verb between."""
    behind = [cue for cue in view.reach.cues if head.end <= cue.start <= head.end + RELATIVE]
    verb = next((cue for cue in behind if cue.kind[0] in "vi"), None)
    if verb is None or verb.kind != "v.sign" or linked(verb, verb, view.reach).governors & NOT_TAKEN:
        return None
    between = view.reach.text[head.end : verb.start]
    relative = any(cue.kind == "c.sub" and cue.start < verb.start for cue in behind)
    return verb if relative or between.rstrip().endswith(",") or not between.strip() else None


def approved_signed(view: View, head: Cue, tie: Link) -> bool:
    """Return whether what is approved had been signed: its consent is what ratifies it."""
    plain = view.reach.text and tie.trigger.end <= head.start and not tie.governors & NOT_TAKEN
    return bool(plain) and _participle(view, head) is not None


def signed_before(view: View, head: Cue, tie: Link) -> Statement | None:
    """Return the signing that a relative clause recalls of a paper somebody only asks to end.

    "The charity called on Rome to scrap the memorandum that Italy signed with Libya in 2017".
    """
    asked = view.reach.text and tie.trigger.kind in LEAVING and tie.trigger.end <= head.start
    verb = _participle(view, head) if asked else None
    if verb is None:
        return None
    recalled = state(view, head, Link(verb, frozenset(), head.start, verb.end), stage=Stage.SIGNED)
    return told_as(recalled, role=Role.BACKGROUND) if recalled else None


def is_hastened(view: View, tie: Link) -> bool:
    """Return whether a paper is wished to be concluded soon, so that talks on it are under way ("at an early date")."""
    trigger = tie.trigger
    closing = any(c.kind == "n.closing" and c.start < trigger.end and trigger.start < c.end for c in view.reach.cues)
    return closing and view.has("n.haste") and bool(tie.governors & HASTENED) and "m.neg" not in tie.governors


def is_in_exchange(view: View, tie: Link) -> bool:
    """Return whether a paper is soon to be signed whose drafts go to and fro in a clause of their own."""
    if tie.trigger.kind not in {"v.sign", "v.agree"} or not tie.governors & TO_SIGN or tie.governors & WISHED:
        return False
    return EXCHANGED.search(view.setting.text, tie.end, view.span[1]) is not None


def is_under_talks(view: View, tie: Link) -> bool:
    """Return whether a paper is hoped for "after a second round of talks", which are thus under way."""
    wished = tie.trigger.kind in {"v.sign", "v.agree"} and "m.intent" in tie.governors
    if not wished or tie.governors & {"m.neg", "v.reject"}:
        return False
    talks, behind = ([c for c in view.reach.cues if c.kind in kinds] for kinds in (TALKING, {"n.behind"}))
    rounds = (cue for cue in view.reach.cues if cue.kind == "n.round")
    return any(
        any(view.reach.gap(one, cue) <= OF_ROUND for one in talks)
        and any(_is_over(view, cue, one) for one in behind if view.reach.gap(one, cue) <= BEHIND)
        for cue in rounds
    )


def _is_over(view: View, talks: Cue, after: Cue) -> bool:
    """Return whether "after" stands on the side of ``talks`` where it says that they are over."""
    return (talks.start < after.start) is view.reach.verb_last


def is_renewal_signed(view: View, head: Cue, tie: Link) -> bool:
    """Return whether the renewal of a paper is told to be signed ("signed an extension of it", "its renewal was")."""
    if not view.reach.text or tie.trigger.kind not in RENEWING or tie.trigger.end > head.start:
        return False
    signs = [cue for cue in view.reach.cues if cue.kind == "v.sign"]
    if any(0 <= tie.trigger.start - cue.end <= SIGNED_NEAR for cue in signs):
        return True
    passive = (cue for cue in signs if 0 <= cue.start - head.end <= RELATIVE)
    noun = view.reach.text[tie.trigger.start : tie.trigger.end].endswith((" of", "renewal"))
    return noun and any(view.reach.crossed(head, cue) < CONJUNCTION * 2 for cue in passive)


def is_draft_wished(view: View, head: Cue, tie: Link) -> bool:
    """Return whether the draft of a paper is only wished to be signed, so that its text is in hand ("the draft be")."""
    if tie.trigger.kind != "v.sign" or not tie.governors & DRAFT_WISHED or tie.governors & {"m.neg", "v.agree"}:
        return False
    return view.before(head, "v.draft", within=DRAFT) is not None


def is_taken_up_again(view: View, tie: Link) -> bool:
    """Return whether a sentence goes on to tell that a paper that was suspended works again ("a visit revived it")."""
    found = TAKEN_UP.search(view.setting.text, tie.end, view.span[1])
    if found is None or TAKEN_UP_BEFORE.search(view.setting.text, tie.end, found.start()):
        return False
    if view.has("m.weekday") or view.setting.dates_in(found.end(), view.span[1]):
        return False
    if _governing(view, Cue("v.renew", *found.span())) & NOT_TAKEN:
        return False
    return NOBODY.search(re.split("[,;:·]", view.setting.text[tie.end : found.start()])[-1]) is None
