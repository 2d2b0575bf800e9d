"""Reads a paper that is named for one state and signed with a further one ("…; with Senegal one is signed today")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.agreements.forms.listing import own_verb
from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import linked
from pipeline.agreements.ground.steps import STAGES
from pipeline.agreements.statement.kinds import PAPERS
from pipeline.agreements.statement.stages import stage_of
from pipeline.agreements.statement.view import Statement, View, state, told_as
from pipeline.model import Role, Stage
from pipeline.places import PlaceKind

#: How far behind "one with" its own verb may stand.
SAME_VERB = 30
#: What parts the clauses of a sentence.
CLAUSES = re.compile(r"[;·؛]\s*")
#: How a clause opens whose paper was named before, by language.
WITH = {
    "en": re.compile(
        r"(?:and |but |while )?(?:(?:an?|another|the) )?(?:(?:like|similar|same|third|fourth|further) )?(?:one )?"
        r"with (?:the )?",
        re.IGNORECASE,
    ),
    "it": re.compile(r"(?:e |ma |mentre )?con (?:il |la |lo |i |le |gli |l['’])?", re.IGNORECASE),
    "es": re.compile(r"(?:y |pero |mientras que )?con (?:el |la |los |las )?", re.IGNORECASE),
    "el": re.compile(r"(?:και |αλλά |ενώ )?με (?:την? |τον? |το |τις |τους )?", re.IGNORECASE),
    "ur": re.compile(r"(?:اور |جبکہ )?"),
}
#: What stands behind the state where such words come last.
WITH_LAST = " کے ساتھ"
#: Verbs by which a paper is signed, and what makes of them none.
SIGNING = frozenset({"v.sign", "v.signing"})
UNMADE = frozenset({"m.neg", "m.deny", "m.none", "m.cond", "m.delay"})
#: What says that it is the paper that is signed, and not something else with that state, by language.
IT_IS_SIGNED = {
    "en": re.compile(r"\b(?:one|another|a (?:third|fourth|similar)|the same)\b", re.IGNORECASE),
    "it": re.compile(
        r"\b(?:(?:sar(?:à|anno)|verr(?:à|anno)|viene|(?:è|sono) stat[oaie]|fu) (?:\w+ )?(?:firmat|sottoscritt|siglat)|"
        r"si (?:è )?(?:firm|sottoscri|sigl))",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:se (?:ha |han |va a |prevé |espera )?(?:firm|suscrib|rubric)|"
        r"(?:será|fue|ha sido) (?:\w+ )?(?:firmad|suscrit))",
        re.IGNORECASE,
    ),
    "el": re.compile(r"\b(?:υπογραφ|υπογράφηκ|υπογράφεται|υπεγράφη)", re.IGNORECASE),
    "ur": re.compile(r"دستخط (?:کیے جا|کئے جا|ہو)"),
}
#: Stages of the paper named that a further one may follow.
REACHED = frozenset({Stage.AGREED, Stage.SIGNED, Stage.RATIFIED})


def gapped(view: View, told: Statement) -> Cue | None:
    """Return where a clause opens that signs the paper told of with a further state, without naming it anew."""
    before = told.agreement
    language = view.setting.document.article.language
    opening = WITH.get(language)
    if opening is None or before.role is not Role.NEWS or before.stage not in REACHED or told.concept not in PAPERS:
        return None
    text, (begin, end) = view.setting.text, view.span
    starts = [begin, *(mark.end() for mark in CLAUSES.finditer(text, begin, end))]
    for start, stop in zip(starts, [*starts[1:], end], strict=True):
        found = opening.match(text, start, stop) if start >= before.end else None
        if found is None or not _names_state(view, found.end(), last=language == "ur"):
            continue
        if not IT_IS_SIGNED[language].search(text, start, stop):
            continue
        kinds = {cue.kind for cue in view.setting.cues_in(start, stop)}
        if kinds & SIGNING and not kinds & UNMADE and not any(kind.startswith("i.") for kind in kinds):
            return Cue("x.same", start, found.end())
    return None


def _names_state(view: View, at: int, *, last: bool) -> bool:
    """Return whether a state is named at ``at``, with "with" behind it where such words come last."""
    here = [place for place in view.setting.places_in(at, at + 1) if place.start == at]
    places = [place for place in here if place.kind is not PlaceKind.DEMONYM]
    return any(not last or view.setting.text.startswith(WITH_LAST, place.end) for place in places)


def same_with(view: View, told: Statement | None, *, bare: bool = False) -> Iterator[Statement]:
    """Yield the statement before once more, with another state ("it will do the same with The Gambia").

    A ``bare`` sentence, which names no paper, must say that it is signed.
    """
    cue = None if bare else next((cue for cue in view.reach.cues if cue.kind == "x.same"), None)
    cue = cue or (gapped(view, told) if told is not None else None)
    if cue is None or told is None or cue.start < told.agreement.start:
        return
    named = view.setting.actors_in(cue.start, view.span[1]) or view.setting.actors_in(told.agreement.end, cue.start)
    others = tuple(code for code in named if code not in told.agreement.parties)
    between = told.agreement.parties
    host = tuple(code for code in view.setting.host(without=others) if code in between)
    host = host or next(((code,) for code in view.setting.ranked if code in between), ())
    behind = (each for each in view.reach.cues if each.kind in STAGES and each.start >= cue.end)
    verb = next((each for each in behind if view.reach.gap(cue, each) <= SAME_VERB), None)
    verb = verb or own_verb(view, cue)
    tie = linked(verb or cue, cue, view.reach)
    stage = (stage_of(tie, "agreement") if verb else None) or Stage.PROPOSED
    statement = state(view, cue, tie, stage=stage, kind=told.agreement.kind)
    if statement and others and host:
        yield told_as(statement, parties=tuple(sorted({*others, *host})))
