"""One sentence as the rules see it, and the statements they make from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.linking import Link, Reach, is_denied
from pipeline.agreements.ground.setting import DESTINATIONS, Setting
from pipeline.agreements.ground.steps import STAGES, VERB_LAST
from pipeline.agreements.statement.dated import is_dated
from pipeline.agreements.statement.kinds import PAPERS, kind_of, says_what
from pipeline.agreements.statement.parties import one_side, pair_named, parties_of, subjects
from pipeline.agreements.statement.roles import role_of
from pipeline.agreements.statement.speakers import place_of, speaker_of
from pipeline.model import Agreement, AgreementKind, Role, Stage

#: What a quote sheds at its ends.
EDGES = " \n\t,;:·—–-،؛۔."
#: How far behind its instrument "under the" may stand in a language that puts it last.
BEHIND = 3
#: How far "similar" may stand from the instrument that is like the one before.
ALIKE = 14
#: How far before a paper "it is the fifth" may stand.
COUNTED = 24
#: How far before a paper "it builds on" may stand.
BUILT_ON = 30
#: What "the agreement" may point back at.
POINTED_AT = PAPERS | {"readmission", "visa_waiver", "declaration"}
#: A comma before "and" may part two statements.
COMMAS = frozenset({",", "،"})
GREEK = "el"
#: How a question ends, and what may stand behind it.
QUESTION, ENDS = ("?", "؟"), " \n\"'»”’)"
#: The same of the language that asks with a semicolon, and how an answer begins that says yes.
GREEK_QUESTION = ("?", ";", "\u037e")
YES = re.compile(r"[\s\"'«“‘»”’)—–-]*(?:yes|yep|indeed|sì|si|sí|ναι|جی ہاں|ہاں|جی)(?!\w)", re.IGNORECASE)
#: How many parties a statement needs where it is not two: a step of one side, or anything between whom you like (two
#: unions, a state and its rebels).
LEAST = {AgreementKind.MEASURE: 1, AgreementKind.OTHER: 0}


@dataclass(frozen=True, slots=True)
class Statement:
    """An agreement as read from one sentence, with its instrument and whether its clause names the parties.

    ``known`` says that it only points back at a paper spoken of before ("the agreement"), ``dated`` that a date is part
    of its name, so that it is another paper; ``trigger`` is the class of its verb, and
    ``built_on`` that the paper told of before follows it up.
    """

    agreement: Agreement
    concept: str
    names_parties: bool
    known: bool = False
    trigger: str = ""
    dated: bool = False
    built_on: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """One sentence (``span``) of an article, with its cues and the statement before it."""

    setting: Setting
    span: tuple[int, int]
    reach: Reach
    last: Statement | None = None

    @property
    def previous(self) -> tuple[str, ...]:
        """The parties of the statement before."""
        return self.last.agreement.parties if self.last else ()

    def has(self, *kinds: str) -> bool:
        """Return whether the sentence holds a cue of one of these classes."""
        return any(cue.kind in kinds for cue in self.reach.cues)

    def is_question(self) -> bool:
        """Return whether the sentence asks."""
        marks = GREEK_QUESTION if self.setting.document.article.language == GREEK else QUESTION
        return self.setting.text[self.span[0] : self.span[1]].rstrip(ENDS).endswith(marks)

    def is_unanswered(self) -> bool:
        """Return whether the sentence asks, and what follows does not say yes: nothing it asks is told."""
        return self.is_question() and YES.match(self.setting.text, self.span[1]) is None

    def actors(self) -> tuple[str, ...]:
        """Return the states the sentence names as possible parties."""
        return self.setting.actors_in(*self.span)

    def under(self, head: Cue, *, within: int) -> Cue | None:
        """Return the "under the" of ``head``: before it, or right behind it where such words come last."""
        behind = (
            cue
            for cue in self.reach.cues
            if cue.kind == "m.under" and self.reach.verb_last and 0 <= cue.start - head.end <= BEHIND
        )
        return next(behind, None) or self.before(head, "m.under", within=within)

    def before(self, head: Cue, kind: str, *, within: int) -> Cue | None:
        """Return the cue of ``kind`` that ends at most ``within`` before ``head``."""
        near = (
            c for c in self.reach.cues if c.kind == kind and c.start < head.start and self.reach.gap(c, head) <= within
        )
        return next(near, None)

    def pair(self, left: str, right: str, *, within: int) -> tuple[Cue, Cue] | None:
        """Return the two cues of these classes that stand nearest to each other."""
        pairs = [
            (self.reach.gap(one, other), one, other)
            for one in self.reach.cues
            if one.kind == left
            for other in self.reach.cues
            if other.kind == right
        ]
        gap, one, other = min(pairs, key=lambda pair: pair[0], default=(within + 1, None, None))
        return (one, other) if one is not None and other is not None and gap <= within else None


def view_of(setting: Setting, span: tuple[int, int], last: Statement | None) -> View:
    """Return the sentence at ``span``, after the statement ``last``."""
    verb_last = setting.document.article.language in VERB_LAST
    text = setting.text if setting.document.article.language == "en" else ""
    return View(setting, span, Reach(setting.ground, setting.cues_in(*span), verb_last, text), last)


def state(view: View, head: Cue, tie: Link, *, stage: Stage, kind: AgreementKind | None = None) -> Statement | None:
    """Return what ``tie`` states of ``head``, or None when no two parties can be found for it."""
    setting = view.setting
    clause = _own_clause(view, tie)
    known = _is_known(view, head)
    kind = kind or _known_kind(view, head, known=known) or kind_of(head, setting, sentence=view.span, clause=clause)
    if kind is AgreementKind.MEASURE:
        parties = one_side(setting, sentence=view.span)
    else:
        named = pair_named(setting, head, sentence=view.span) or subjects(setting, tie.trigger, clause=clause)
        parties = named or parties_of(setting, clause=clause, sentence=view.span, previous=view.previous)
    if len(parties) < LEAST.get(kind, 2):
        return None
    start, end = _trimmed(setting.text, clause)
    role, day = role_of(setting, tie, clause=clause, sentence=view.span[0], stage=stage)
    text, built_on = setting.text, _is_built_on(view, head)
    return Statement(
        Agreement(
            kind=kind,
            stage=stage,
            parties=parties,
            name=text[head.start : head.end],
            event_date=day,
            place=place_of(setting, view.span),
            speaker=speaker_of(setting, view.reach.cues),
            role=Role.BACKGROUND if built_on else role,
            denied=is_denied(tie),
            reaffirmed=view.has("m.reaffirm", "v.resolve"),
            quote=text[start:end],
            start=start,
            end=end,
            sentence=text[view.span[0] : view.span[1]],
        ),
        head.concept,
        set(parties) <= set(setting.actors_in(*clause)),
        known,
        tie.trigger.kind,
        is_dated(setting, head, within=view.span),
        built_on,
    )


def _own_clause(view: View, tie: Link) -> tuple[int, int]:
    """Return the clause of ``tie``, up to "and will do so with", or ", and" before another paper with its own verb."""
    start, end = view.setting.ground.clause(tie.start, tie.end, within=view.span)
    for joint in view.setting.cues_in(start, end):
        if joint.kind == "x.same" and joint.start >= tie.end:
            return start, joint.start
        if joint.kind != "c.and" or view.setting.text[max(0, joint.start - 2) : joint.start].strip() not in COMMAS:
            continue
        if joint.start >= tie.end and _tells(view, joint.end, end):
            return start, joint.start
        if joint.end <= tie.start and _tells(view, start, joint.start):
            start = joint.end
    return start, end


def _tells(view: View, start: int, end: int) -> bool:
    """Return whether a paper or talks and a verb of a stage stand in ``start``/``end``."""
    kinds = {cue.kind for cue in view.setting.cues_in(start, end)}
    return any(kind in STAGES or kind == "v.ongoing" for kind in kinds) and any(
        kind.startswith("i.") or kind == "o.talks" for kind in kinds
    )


def _is_built_on(view: View, head: Cue) -> bool:
    """Return whether a paper told of before follows ``head`` up ("it builds on the memorandum signed in May")."""
    return view.before(head, "n.builds", within=BUILT_ON) is not None


def _is_known(view: View, head: Cue) -> bool:
    """Return whether ``head`` points back at a paper spoken of before."""
    if _is_built_on(view, head):
        return False
    if view.before(head, "x.it_is", within=COUNTED):
        return True
    known = any(cue.kind == "x.known" and cue.start < head.end and head.start < cue.end for cue in view.reach.cues)
    named = says_what(head, view.setting, sentence=view.span) or is_dated(view.setting, head, within=view.span)
    return known and not named


def _known_kind(view: View, head: Cue, *, known: bool) -> AgreementKind | None:
    """Return the kind of the paper that ``head`` points back at, or None."""
    last = view.last
    alike = any(cue.kind == "x.analog" and view.reach.gap(cue, head) <= ALIKE for cue in view.reach.cues)
    if alike and last is not None and head.concept in PAPERS and last.concept in POINTED_AT:
        return None if says_what(head, view.setting, sentence=view.span) else last.agreement.kind
    if not known or last is None or head.concept not in PAPERS or last.concept not in POINTED_AT:
        return None
    named, between = set(view.actors()), set(last.agreement.parties)
    return last.agreement.kind if not named or named & between or named - between <= DESTINATIONS else None


def told_as(
    statement: Statement,
    *,
    stage: Stage | None = None,
    parties: tuple[str, ...] | None = None,
    role: Role | None = None,
    kind: AgreementKind | None = None,
) -> Statement:
    """Return ``statement`` at another stage, between other parties, in another role or of another kind."""
    agreement = statement.agreement
    changed = replace(
        agreement,
        stage=stage or agreement.stage,
        parties=parties or agreement.parties,
        role=role or agreement.role,
        kind=kind or agreement.kind,
    )
    return replace(statement, agreement=changed)


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Return ``span`` without the space and punctuation at its ends."""
    quote = text[span[0] : span[1]]
    start = span[0] + len(quote) - len(quote.lstrip(EDGES))
    end = span[1] - (len(quote) - len(quote.rstrip(EDGES)))
    return (start, end) if start < end else span
