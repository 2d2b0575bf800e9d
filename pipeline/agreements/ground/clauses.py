"""English clauses above and around the verb of a paper, told by their form, so that each is one rule for every verb.

Participles that open a sentence, "that" after a proposal, steps named by a noun, talks that are closed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.agreements.ground.cues import SUBORDINATE, Cue, Ground
from pipeline.agreements.ground.steps import FRONTED, NOT_CLOSED, OBJECT, OF_STEP, STAGES

#: What stands before a sentence.
OPENS = re.compile(r"(?:[.!?:;\n\u201d\"'\u2019]|\s[-\u2013\u2014])\s*$")
#: A passive auxiliary right before a verb.
BEING = frozenset({"was", "were", "is", "are", "been", "being", "be"})
PASSIVE = re.compile(rf"\b(?:{'|'.join(sorted(BEING))})(?:\s\w+ly)?\s$")
#: "That" before a clause of what is proposed, and how far behind the proposal and before its verb it may stand.
THAT, ASKED, URGED = "that", 80, 90
#: The forms of a verb that only tell what ought to be: the bare one, and "be" with a participle.
TOLD_FORM, BE = re.compile(r"(?:ed|s|ing|en)$"), re.compile(r"\bbe\s$")
#: What opens a phrase that only sets the scene, and how long it may be.
WITH, HAVING, PHRASE = "with", re.compile(r"(?:^|[\s\"\u201c])Having (?:\w+ )?$"), 110
DONE = STAGES.keys() | {"n.closed"}
#: Verbs of proposing that also only say who spoke, and how a sentence closes.
ASKING, CLOSES = frozenset({"asked", "asks", "suggested", "offered"}), re.compile(r"[\"”’]?\s*(?:[.?!]|\Z)")
#: A step named by a noun: "of" between it and its paper, how far before; how far behind the paper its verb may stand.
OF, NAMED, BEHIND = re.compile(r"\bof\b"), 40, 110
#: How long a verb may be looked for before it, in characters.
BEFORE = 24
#: The longest article between the verb of what is to come and its paper, with the spaces around it.
ARTICLE = 5


@dataclass(frozen=True, slots=True)
class Clauses:
    """The cues of an English sentence with their text and its boundaries."""

    cues: Sequence[Cue]
    ground: Ground
    text: str

    def proposes(self, cue: Cue, trigger: Cue) -> bool:
        """Return whether ``cue`` proposes, before "that", what the bare form of ``trigger`` tells.

        "Suggested to Ghana on Monday that the two conclude an accord", "asked in a note that a pact be signed".
        """
        if cue.kind != "v.propose" or cue.end > trigger.start or not self._is_bare(trigger):
            return False
        that = next((each for each in self.cues if each.start >= cue.end and self._is_that(each)), None)
        if that is None or that.start - cue.end > ASKED or not 0 < trigger.start - that.end <= URGED:
            return False
        parted = any(each.kind in STAGES and cue.end <= each.start < that.start for each in self.cues)
        return not parted and self.ground.cost(that.end, trigger.start) < SUBORDINATE

    def tells_of_step(self, cue: Cue, trigger: Cue, head: Cue) -> bool:
        """Return whether ``cue`` is the passive verb of a step that ``trigger`` names by a noun.

        "The creation of a group was proposed", "application of the accord has been frozen".
        """
        if cue.kind not in OF_STEP or not 0 <= cue.start - head.end <= BEHIND:
            return False
        named = 0 < head.start - trigger.start <= NAMED and OF.search(self.text, trigger.start, head.start)
        if not named or self._first(trigger).endswith("ed") or not self._is_passive(cue):
            return False
        between = (each for each in self.cues if head.end <= each.start < cue.start)
        parted = any(each.kind[0] == "i" or each.kind in STAGES for each in between)
        return not parted and self.ground.cost(head.end, cue.start) < SUBORDINATE

    def closes(self, cue: Cue, talks: Cue, head: Cue) -> bool:
        """Return whether ``cue`` tells that ``talks`` on ``head`` are closed ("talks on a pact were concluded")."""
        behind = cue.kind == "n.closed" and talks.end <= head.start and 0 < cue.start - head.end <= BEHIND
        parted = self.ground.cost(head.end, cue.start) >= SUBORDINATE or self.ground.commas(head.end, cue.start)
        between = (each for each in self.cues if head.end <= each.start < cue.start)
        return behind and not parted and not any(each.kind in NOT_CLOSED for each in between)

    def fronted(self, head: Cue) -> tuple[Cue, tuple[int, int]] | None:
        """Return the participle that opens the sentence of its subject ``head``, and where its phrase begins and ends.

        "Signed in 1998 and seldom used, the accord was mentioned again".
        """
        first = next((cue for cue in self.cues if cue.kind in STAGES), None)
        if first is None or first.kind not in FRONTED or first.end > head.start or not self._opens(first):
            return None
        commas = self.ground.commas(first.end, head.start)
        if not self._first(first).endswith(("ed", "struck")) or not commas:
            return None
        named = any(cue.kind[0] == "i" and first.end <= cue.start < head.start for cue in self.cues)
        subject = any(cue.kind in STAGES and commas[-1][1] <= cue.start < head.start for cue in self.cues)
        return None if named or subject else (first, (first.start, commas[-1][1]))

    def absolute(self) -> int:
        """Return where a phrase that only sets the scene ends, or 0.

        "With the text ratified, the pact …", "Having agreed on the wording in May, they signed …".
        """
        first = self.cues[0] if self.cues else None
        having = first is not None and HAVING.search(self.text, max(0, first.start - BEFORE), first.start)
        if first is None or not (having or (self._first(first) == WITH and self._opens(first))):
            return 0
        commas = self.ground.commas(first.end if having else first.start, first.end + PHRASE)
        done = commas and any(cue.kind in DONE and cue.end <= commas[0][0] for cue in self.cues)
        return commas[0][1] if done else 0

    def is_speech(self, cue: Cue) -> bool:
        """Return whether "asked" closes a sentence, and only says who spoke ("would they leave the pact, he asked")."""
        return self._first(cue) in ASKING and CLOSES.match(self.text, cue.end) is not None

    def _first(self, cue: Cue) -> str:
        """Return the first word of ``cue``."""
        return self.text[cue.start : cue.end].casefold().split(maxsplit=1)[0]

    def _opens(self, cue: Cue) -> bool:
        """Return whether ``cue`` opens a sentence."""
        return not cue.start or bool(OPENS.search(self.text, max(0, cue.start - BEFORE), cue.start))

    def _is_that(self, cue: Cue) -> bool:
        """Return whether a word that opens a clause is "that"."""
        return cue.kind == "c.sub" and self.text[cue.start : cue.end].casefold() == THAT

    def _is_bare(self, trigger: Cue) -> bool:
        """Return whether a verb stands in its bare form, or behind "be"."""
        first = self._first(trigger)
        be = first == "be" or BE.search(self.text, max(0, trigger.start - BEFORE), trigger.start)
        return bool(be) or not TOLD_FORM.search(first)

    def _is_passive(self, cue: Cue) -> bool:
        """Return whether a verb stands behind "was", "has been" and the like."""
        within = not BEING.isdisjoint(self.text[cue.start : cue.end].casefold().split())
        return within or bool(PASSIVE.search(self.text, max(0, cue.start - BEFORE), cue.start))


def signs_other(cues: Sequence[Cue], verb: Cue, head: Cue) -> bool:
    """Return whether a paper right behind ``verb``, before ``head``, is its own ("signed a letter, a pact sought")."""
    between = (cue for cue in cues if cue.kind.startswith("i.") and verb.end <= cue.start < head.start)
    return any(cue.start - verb.end <= OBJECT for cue in between)


def leads_to_paper(cue: Cue, head: Cue) -> bool:
    """Return whether a word before a paper says nothing of the participle behind it.

    "They negotiate the accord signed in May"; "the model will be the accord signed in May".
    """
    if cue.kind == "v.negotiate":
        return cue.end <= head.start
    return cue.kind == "m.future" and 0 < head.start - cue.end <= ARTICLE
