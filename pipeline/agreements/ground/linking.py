"""Links an instrument to the verb that says how far it has come, and to what stands above that verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from pipeline.agreements.ground.clauses import Clauses, leads_to_paper, signs_other
from pipeline.agreements.ground.cues import CONJUNCTION, SUBORDINATE, Cue, Ground
from pipeline.agreements.ground.steps import (
    AROUND,
    ASIDE,
    ASKED,
    ASKS,
    ATTRIBUTIVE,
    AUXILIARIES,
    BEFORE_PARTICIPLE,
    BY_WHOM,
    DECIDED,
    DENYING,
    ENDED,
    FAR,
    FOLLOWING,
    FORMULAS,
    GOVERNED,
    HELD,
    LIMITS,
    MAIN,
    MAIN_LAST,
    NOT_ON,
    NOUN,
    NOUN_REACH,
    OBJECT,
    OF_NEAREST,
    OF_NOUN,
    ONLY_OF,
    OUTRANKING,
    PARTICIPLE,
    PARTICIPLES,
    REACH,
    RELATIVE,
    REPLYING,
    RIGHT_BEHIND,
    RIVALS,
    SESSIONS,
    STAGES,
    STANDS,
    STILL_TO_COME,
    SUBJECT,
    SUBJECT_FIRST,
    TALKING,
    UNTOLD,
    UNUSUAL_SIDE,
    VERBS_OF_FORMULAS,
    WEAK,
)


@dataclass(frozen=True, slots=True)
class Link:
    """An instrument's trigger with what governs it: the classes of the cues above it, and the whole span.

    ``aside`` is what stands between commas before the verb, and says nothing of it.
    """

    trigger: Cue
    governors: frozenset[str]
    start: int
    end: int
    above: tuple[Cue, ...] = ()
    aside: tuple[int, int] = (0, 0)

    def is_beside(self, start: int) -> bool:
        """Return whether ``start`` lies in the aside that the verb goes on behind."""
        return self.aside[0] <= start < self.aside[1]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far apart things stand in one sentence of one language."""

    ground: Ground
    cues: Sequence[Cue]
    verb_last: bool
    text: str = ""

    def gap(self, left: Cue, right: Cue) -> int:
        """Return the distance between two cues, whichever comes first."""
        first, second = (left, right) if left.start <= right.start else (right, left)
        return self.ground.between(first.end, second.start)

    def crossed(self, left: Cue, right: Cue) -> int:
        """Return the cost of the boundaries between two cues."""
        first, second = (left, right) if left.start <= right.start else (right, left)
        return self.ground.between(first.end, second.start) - max(0, second.start - first.end)

    def cost(self, trigger: Cue, head: Cue) -> int:
        """Return how far ``trigger`` stands from ``head``, the usual order of the language preferred."""
        after = trigger.start >= head.end
        unusual = after is not self.verb_last
        gap = self.gap(trigger, head) - (0 if after else self._by_whom(trigger, head))
        return gap + WEAK.get(trigger.kind, 0) + (UNUSUAL_SIDE if unusual else 0)

    def _by_whom(self, trigger: Cue, head: Cue) -> int:
        """Return what an aside costs that says by whom ("the signing, on the part of both ministers, of the pact")."""
        commas = self.ground.commas(trigger.end, head.start)
        said = bool(commas) and any(cue.kind in BY_WHOM and cue.start == commas[0][1] + 1 for cue in self.cues)
        return self.ground.between(commas[0][0], commas[1][1]) if said and len(commas) > 1 else 0

    def has_own_object(self, trigger: Cue, head: Cue) -> bool:
        """Return whether a verb after ``head`` has an instrument of its own right behind it."""
        if self.verb_last or trigger.start < head.end:
            return False
        following = (cue for cue in self.cues if cue.kind.startswith("i.") and cue.start >= trigger.end)
        return any(self.gap(trigger, cue) <= OBJECT for cue in following)

    def aside(self, head: Cue) -> tuple[int, int] | None:
        """Return what stands between commas right behind ``head`` ("the pact, initialled in May, was signed")."""
        commas = self.ground.commas(head.end, head.end + SUBJECT + ASIDE)
        if len(commas) < 2 or commas[0][0] - head.end > SUBJECT:  # noqa: PLR2004 - an aside has two commas
            return None
        named = any(cue.kind[0] in "vi" and head.end <= cue.start < commas[0][0] for cue in self.cues)
        return None if named else (commas[0][1], commas[1][0])

    def participle(self, head: Cue) -> Cue | None:
        """Return the participle before ``head`` that only tells which paper is meant ("the signed accord")."""
        before = (cue for cue in self.cues if cue.kind in PARTICIPLES and cue.end <= head.start)
        return next((cue for cue in before if self.ground.between(cue.end, head.start) <= PARTICIPLE), None)

    def main_verb(self, head: Cue, aside: tuple[int, int]) -> Cue | None:
        """Return the verb that goes on with ``head`` behind an aside."""
        behind = (cue for cue in self.cues if aside[1] <= cue.start <= aside[1] + AUXILIARIES)
        return next((cue for cue in behind if cue.kind in MAIN and _fits(cue, replace(head, end=aside[1]))), None)

    def is_of_talks(self, trigger: Cue, head: Cue) -> bool:
        """Return whether what ended before ``head`` is named is a round of talks."""
        closed = any(cue.kind == "n.closed" and _inside(trigger, [cue]) for cue in self.cues)
        if trigger.kind != "v.terminate" and not (closed and self.text and trigger.kind in {"v.sign", "v.finish"}):
            return False
        if any(cue.kind == "o.talks" and 0 <= cue.start - trigger.end <= ENDED < head.start for cue in self.cues):
            return True
        talks = (cue for cue in self.cues if cue.kind in SESSIONS and cue.end <= trigger.start)
        return any(not (cue.end <= head.start < trigger.start) or self._is_about(cue, head) for cue in talks)

    def _is_about(self, talks: Cue, head: Cue) -> bool:
        """Return whether ``head`` is what ``talks`` are about ("talks between the two about an agreement ended")."""
        near = talks.kind == "o.talks" and self.crossed(talks, head) <= CONJUNCTION
        return near and not self.ground.commas(talks.end, head.start)

    def denying(self, head: Cue) -> tuple[str, ...]:
        """Return the class of a negation right before ``head`` ("no agreement")."""
        before = [cue for cue in self.cues if cue.kind in DENYING and cue.end <= head.start]
        if any(head.start - cue.end <= DENYING[cue.kind] and not self._is_parted(cue, head) for cue in before):
            return ("m.neg", *(cue.kind for cue in before if cue.kind == "m.none"))
        return ()

    def _is_parted(self, cue: Cue, head: Cue) -> bool:
        """Return whether a verb or another instrument stands between a negation and ``head``."""
        return any(each.kind[0] in "vi" and cue.end <= each.start < head.start for each in self.cues)

    def above(self, trigger: Cue, head: Cue) -> tuple[Cue, ...]:
        """Return the cues that govern ``trigger``: those before it, or after it where the verb comes last."""
        found = []
        for cue in self._around(trigger, head):
            limit = _limit(cue, trigger)
            near = self.gap(cue, trigger) <= limit or self._decides_on(cue, head) or self._opens(cue, trigger)
            there = near and not self._is_urged_apart(cue, trigger) and self._is_above(cue, trigger, head)
            if (limit and there) or self._asks_for(cue, trigger) or self._is_of_clause(cue, trigger, head):
                found.append(cue)
        return tuple(found)

    def _around(self, trigger: Cue, head: Cue) -> Sequence[Cue]:
        """Return the cues that stand near enough to ``trigger`` or ``head`` to govern it."""
        low = bisect_left(self.cues, min(trigger.start, head.start) - FAR, key=attrgetter("start"))
        return self.cues[low : bisect_left(self.cues, max(trigger.end, head.end) + FAR, low, key=attrgetter("start"))]

    def _is_of_clause(self, cue: Cue, trigger: Cue, head: Cue) -> bool:
        """Return whether a clause of English makes of ``cue`` what stands above ``trigger``, however far."""
        if not self.text:
            return False
        clauses = Clauses(self.cues, self.ground, self.text)
        if cue.kind == "n.closed" and trigger.kind == "v.negotiate":
            return clauses.closes(cue, trigger, head)
        return clauses.proposes(cue, trigger) or clauses.tells_of_step(cue, trigger, head)

    def scene(self) -> int:
        """Return where a phrase that only sets the scene ends, or 0 ("With the notes exchanged, the pact …")."""
        return Clauses(self.cues, self.ground, self.text).absolute() if self.text else 0

    def is_speech(self, trigger: Cue) -> bool:
        """Return whether ``trigger`` only says who spoke."""
        return bool(self.text) and Clauses(self.cues, self.ground, self.text).is_speech(trigger)

    def apposed(self, head: Cue, verb: Cue) -> int:
        """Return how far a participle stands behind ``head``: near, where only between whom it is parts them."""
        gap, between = verb.start - head.end, [cue for cue in self.cues if head.end <= cue.start < verb.start]
        commas = self.ground.commas(head.end, verb.start)
        named = bool(self.text) and len(commas) == 1 and commas[0][1] + 1 == verb.start
        apart = any(cue.kind[0] in "vis" or cue.kind == "c.sub" for cue in between)
        return min(gap, RELATIVE) if named and not apart else gap

    def is_of_other(self, trigger: Cue, head: Cue) -> bool:
        """Return whether ``trigger`` stands behind a further paper with a clause of its own ("although it holds")."""
        behind = [cue for cue in self.cues if head.end <= cue.start < trigger.start] if self.text else []
        opens = next((cue.end for cue in behind if cue.kind == "c.sub"), None)
        return opens is not None and any(cue.kind[0] == "i" and cue.start >= opens for cue in behind)

    def _decides_on(self, cue: Cue, head: Cue) -> bool:
        """Return whether ``cue`` agrees on ``head`` itself ("agreed that a group would be formed")."""
        return cue.kind == "v.agree" and cue.end <= head.start and self.gap(cue, head) <= DECIDED

    def _asks_for(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether ``cue`` asks, before "that", for what ``trigger`` tells, where verbs come last."""
        if not self.verb_last or cue.kind != "v.propose" or not 0 < trigger.start - cue.end <= SUBJECT_FIRST:
            return False
        that = (each for each in self.cues if each.kind == "c.sub" and 0 <= each.start - cue.end <= ASKS)
        return any(self.crossed(each, trigger) < SUBORDINATE for each in that)

    def _is_urged_apart(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether a wish stands in a further clause, where verbs come last ("talks go on and it was urged")."""
        apart = self.verb_last and cue.kind == "v.propose" and trigger.kind == "v.negotiate"
        return apart and self.crossed(trigger, cue) >= CONJUNCTION

    def _opens(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether ``cue``, a body, opens the clause of a verb that comes last ("the Senate … passed")."""
        if not self.verb_last or cue.kind != "b.body" or not 0 < trigger.start - cue.end <= SUBJECT_FIRST:
            return False
        return self.crossed(cue, trigger) < SUBORDINATE

    def _is_nearest(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether no other step stands nearer to ``cue`` than ``trigger``."""
        others = (other for other in self.cues if other.kind in RIVALS and other.kind != trigger.kind)
        return all(self.gap(cue, trigger) <= self.gap(cue, other) for other in others)

    def _is_above(self, cue: Cue, trigger: Cue, head: Cue) -> bool:
        """Return whether ``cue`` stands where what governs ``trigger`` does."""
        if cue.kind in OF_NEAREST:
            return self._is_nearest(cue, trigger)
        if cue.kind in AROUND:
            return True
        if cue.start < trigger.end and trigger.start < cue.end:
            begun = cue.kind == "m.modal" and cue.start < trigger.start
            return begun or (cue.kind == "m.future" and (cue.end > trigger.end or cue.start == trigger.start))
        if cue.kind == "m.cond" or not self.verb_last:
            return cue.start < max(trigger.start, head.start)
        return cue.start > trigger.start and not self._is_of_signing(cue, trigger)

    def _is_of_signing(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether a signing named behind a verb is what ``cue`` is said of, where verbs come last."""
        between = (other for other in self.cues if other.kind == NOUN and trigger.end <= other.start < cue.start)
        return trigger.kind != NOUN and any(self.ground.commas(trigger.end, other.start) for other in between)


def _limit(cue: Cue, trigger: Cue) -> int:
    """Return how far ``cue`` governs ``trigger``, in characters; 0 for not at all."""
    if (cue.kind in OF_NOUN and trigger.kind == NOUN) or (cue.kind in OF_NEAREST and trigger.kind in FOLLOWING):
        return NOUN_REACH
    if cue.kind == "v.propose" and trigger.kind == "v.negotiate":
        return ASKED
    return LIMITS.get(cue.kind, 0)


def _fits(trigger: Cue, head: Cue) -> bool:
    """Return whether ``trigger`` can be said of ``head`` at all."""
    only = ONLY_OF.get(trigger.kind)
    if max(head.start - trigger.end, trigger.start - head.end) > HELD.get(trigger.kind, REACH):
        return False
    overlaps = trigger.start < head.end and head.start < trigger.end
    return (
        trigger.kind.startswith("v.")
        and trigger.kind in STAGES
        and not overlaps
        and (only is None or head.concept in only)
    )


def link(head: Cue, reach: Reach) -> Link | None:
    """Return the verb that tells the stage of ``head``, or None when none stands near enough."""
    denials = [cue for cue in reach.cues if cue.kind == "m.deny"]
    formulas = [cue for cue in reach.cues if cue.kind in FORMULAS]
    scene = reach.scene()
    costs = [
        (reach.cost(cue, head), cue.start, cue)
        for cue in reach.cues
        if _fits(cue, head)
        and not (cue.kind in VERBS_OF_FORMULAS and _inside(cue, formulas))
        and not reach.has_own_object(cue, head)
        and not reach.is_of_talks(cue, head)
        and not reach.is_of_other(cue, head)
        and not (cue.kind == "v.propose" and reach.is_speech(cue))
        and not cue.end <= scene <= head.start
    ]
    opening = _fronted(head, reach)
    if opening is not None:
        return opening
    near = sorted((entry for entry in costs if entry[0] <= REACH), key=lambda entry: entry[:2])
    trigger = _main_verb([cue for _, _, cue in near], head, reach) if near else None
    if reach.verb_last and trigger is not None:
        own = reach.participle(head)
        main = next((cue for _, _, cue in near if _goes_on(cue, head, reach)), None) if own else None
        if own is not None and main is not None:
            return linked(main, head, reach, aside=(own.start - BEFORE_PARTICIPLE, own.end))
    aside = None if reach.verb_last else reach.aside(head)
    if aside is not None and (trigger is None or aside[0] <= trigger.start < aside[1]):
        main = reach.main_verb(head, aside)
        tie = linked(main, head, reach, aside=aside) if main else None
        talked = trigger and trigger.kind in TALKING and tie and tie.governors & STILL_TO_COME
        if tie is not None and not talked and not (trigger and _is_unapplied(tie)):
            return tie
    if trigger is not None:
        tie = linked(trigger, head, reach, aside=(reach.cues[0].start, scene) if scene <= trigger.start else (0, 0))
        talks = [cue for _, _, cue in near if cue.kind == "v.negotiate" and cue.end <= head.start]
        return linked(talks[0], head, reach) if talks and _is_to_come(tie, head, reach) else tie
    return next((linked(cue, head, reach) for cue in denials if reach.gap(cue, head) <= REACH), None)


def _fronted(head: Cue, reach: Reach) -> Link | None:
    """Return the participle that opens the sentence, or the main verb that goes on with its subject ``head``."""
    found = Clauses(reach.cues, reach.ground, reach.text).fronted(head) if reach.text else None
    if found is None:
        return None
    participle, aside = found
    behind = (cue for cue in reach.cues if head.end <= cue.start <= head.end + REACH)
    main = next((cue for cue in behind if cue.kind in MAIN and cue.kind not in NOT_ON and _fits(cue, head)), None)
    if main is not None and reach.crossed(head, main) < SUBORDINATE and not reach.has_own_object(main, head):
        tie = linked(main, head, reach, aside=aside)
        if not tie.governors & UNTOLD and not _is_unapplied(tie):
            return tie
    return linked(participle, head, reach)


def _is_unapplied(tie: Link) -> bool:
    """Return whether a paper is said to be applied little or not at all, which leaves it what it is."""
    return tie.trigger.kind in {"v.force", "v.implementing"} and bool(tie.governors & {"m.neg", "m.hardly"})


def _is_to_come(tie: Link, head: Cue, reach: Reach) -> bool:
    """Return whether a relative clause only tells that ``head`` is to be signed ("a pact that may be signed")."""
    trigger = tie.trigger
    if trigger.kind != "v.sign" or trigger.start < head.end or not tie.governors & STILL_TO_COME:
        return False
    return any(cue.kind == "c.sub" and head.end <= cue.start < trigger.start for cue in reach.cues)


def _main_verb(near: list[Cue], head: Cue, reach: Reach) -> Cue:
    """Return the nearest verb, or one before ``head`` where that only tells which paper is meant.

    "Still in force is the agreement signed in 2010", "suspended the arrangement it reached last year", "signed the pact
    that they had negotiated".
    """
    nearest = near[0]
    if nearest.kind in TALKING and 0 < nearest.start - head.end <= RELATIVE:
        main = (cue for cue in near if cue.kind in MAIN and cue.end <= head.start)
        return next(main, nearest) if reach.crossed(head, nearest) == SUBORDINATE else nearest
    if nearest.kind not in {*ATTRIBUTIVE, "v.propose"} or nearest.start < head.end:
        return nearest
    gap = reach.apposed(head, nearest)
    if nearest.kind == "v.propose":
        told = REPLYING if reach.text and gap <= RIGHT_BEHIND else frozenset()
        before = (cue for cue in near if cue.kind in told and cue.end <= head.start)
        return next((cue for cue in before if not signs_other(reach.cues, cue, head)), nearest)
    told = OUTRANKING | STANDS if gap <= RIGHT_BEHIND else OUTRANKING if gap <= RELATIVE else frozenset()
    return next((cue for cue in near if cue.kind in told and cue.end <= head.start), nearest)


def _goes_on(cue: Cue, head: Cue, reach: Reach) -> bool:
    """Return whether ``cue`` is a main verb behind ``head``, no clause and no other paper between them."""
    if cue.kind not in MAIN_LAST or cue.start < head.end or reach.crossed(head, cue) >= SUBORDINATE:
        return False
    return not any(each.kind.startswith("i.") and head.end <= each.start < cue.start for each in reach.cues)


def _inside(cue: Cue, others: list[Cue]) -> bool:
    """Return whether ``cue`` overlaps one of ``others``."""
    return any(cue.start < other.end and other.start < cue.end for other in others)


def linked(trigger: Cue, head: Cue, reach: Reach, *, aside: tuple[int, int] = (0, 0)) -> Link:
    """Return ``trigger`` with what governs it; nothing in ``aside`` does."""
    own = trigger.kind in ATTRIBUTIVE and 0 <= trigger.start - head.end <= RIGHT_BEHIND
    above = tuple(
        cue
        for cue in reach.above(trigger, head)
        if not (aside[0] <= cue.start < aside[1] or (own and leads_to_paper(cue, head)))
    )
    spans = (trigger, head, *(cue for cue in above if reach.gap(cue, trigger) <= GOVERNED))
    kinds = frozenset((*(cue.kind for cue in above), *reach.denying(head)))
    if trigger.kind == NOUN:
        trigger = replace(trigger, kind="v.sign")
    return Link(trigger, kinds, min(cue.start for cue in spans), max(cue.end for cue in spans), above, aside)


def is_denied(link: Link) -> bool:
    """Return whether the text says that it is not so; what is not renewed has ended, what was never ratified signed."""
    if (link.trigger.kind == "v.renew" or "m.never" in link.governors) and "m.deny" not in link.governors:
        return False
    return "m.deny" in link.governors or ("m.neg" in link.governors and "m.yet" not in link.governors)
