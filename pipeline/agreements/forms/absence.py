"""Reads what is said not to exist: papers that no two states have, quotas that nobody set."""

from __future__ import annotations

from pipeline.agreements.forms.talks import tells_of_talks
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link
from pipeline.agreements.ground.steps import AUXILIARIES
from pipeline.agreements.statement.view import Statement, View, state
from pipeline.model import Stage

#: How far "does not exist" may stand from the paper.
ABSENT = 46
#: How words end that say what is missing right behind them.
OPEN = (" no", " such")
#: Verbs that say of a paper that it stands.
STANDS = frozenset({"v.force", "v.enter"})
#: How far "has no" may stand before the paper.
LACKING = 30
#: What a verbless denial may stand behind, and how many words long it may be.
QUOTES, HEADLINE = (":", "«", "“", '"', "'", "‘"), 14
#: What "without" is said of itself ("without a visa, under an accord").
NO_VISA = frozenset({"o.novisa", "i.visa_waiver"})
#: How far "there is no signed" may stand from the paper.
SIGNED_BETWEEN = 18


def absent(view: View, head: Cue) -> Statement | None:
    """Return the paper that is said not to exist: still negotiated where the article tells of talks, else refused."""
    near = (cue for cue in view.reach.cues if cue.kind == "x.absent" and view.reach.gap(cue, head) <= ABSENT)
    cue = (
        next((each for each in near if not _is_of_what_follows(view, each, head)), None)
        or _lacking(view, head)
        or _none_stands(view, head)
        or _behind_aside(view, head)
        or _headlined(view, head)
    )
    if cue is None or _is_signed_beside(view, cue, head):
        return None
    tie = Link(cue, frozenset({"m.neg"}), min(cue.start, head.start), max(cue.end, head.end))
    return state(view, head, tie, stage=Stage.NEGOTIATING if tells_of_talks(view) else Stage.REJECTED)


def _is_signed_beside(view: View, cue: Cue, head: Cue) -> bool:
    """Return whether the paper was signed, so that something else is missing: "a pact on those who have no claim"."""
    signed = [each for each in view.reach.cues if each.kind in {"v.sign", "v.signing", "v.ratify"}]
    before = any(each.end <= head.start for each in signed)
    return bool(signed) and (cue.end < head.start - SIGNED_BETWEEN or (before and cue.start >= head.end))


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


def _headlined(view: View, head: Cue) -> Cue | None:
    """Return the "no" that opens a sentence, or what it quotes, without a verb ("Dhaka: no new deal with Malta")."""
    cue = next((each for each in view.reach.cues if each.kind == "m.none" and each.end <= head.start), None)
    if cue is None or head.start - cue.end > LACKING or len(view.setting.text[slice(*view.span)].split()) > HEADLINE:
        return None
    before = view.setting.text[view.span[0] : cue.start].rstrip()
    opens = not before or before.endswith(QUOTES)
    verbs = any(each.kind[0] in "vsgam" and each.kind not in {"m.none", "m.neg", "m.more"} for each in view.reach.cues)
    return cue if opens and not verbs else None


def _lacking(view: View, head: Cue) -> Cue | None:
    """Return the "has no" of ``head`` ("Norway has no readmission agreement"), no verb between."""
    cue = view.before(head, "x.lacks", within=LACKING)
    if cue is not None and any(each.kind in NO_VISA and each.start == cue.start for each in view.reach.cues):
        return None
    between = view.setting.cues_in(cue.end, head.start) if cue else ()
    return cue if not any(each.kind.startswith("v.") for each in between) else None


def no_quota(view: View) -> Statement | None:
    """Return the quota that is said not to exist."""
    quotas = (cue for cue in view.reach.cues if cue.kind == "o.quota")
    return next((statement for cue in quotas if len(view.actors()) > 1 and (statement := absent(view, cue))), None)
