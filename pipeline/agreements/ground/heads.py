"""Picks the words of a sentence that agreements are read from: named instruments, and the objects of a commitment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.agreements.ground.cues import STRONG, Cue
from pipeline.agreements.ground.linking import Reach

#: Instruments by how much their name says; of two that form one name ("readmission agreement (EURA)") the first
#: gives the concept.
SPECIFIC = (
    "readmission",
    "police",
    "talent_partnership",
    "visa_waiver",
    "working_group",
    "measure",
    "dialogue",
    "platform",
    "mechanism",
    "strategy",
    "declaration",
    "memorandum",
    "framework",
    "roadmap",
    "agreement",
)
#: Papers between private parties (a contract of employment, a lease), which carry the same words.
NO_INSTRUMENT = "i.private"
#: How far behind a declaration the verb may stand by which it says something, in characters.
SAID_BEHIND = 2
#: Two instruments so close together are one name.
ONE_NAME = 3
#: A roadmap so close before an instrument is that instrument's ("roadmap for the Talent Partnership").
OF_NAME = 16
#: What a plain paper may be on, how far behind it that may stand, and what may stand between.
SUBJECTS, PLAIN, ON = frozenset({"visa_waiver"}), frozenset({"agreement", "memorandum"}), 120
BETWEEN = frozenset(
    {"c.and", "c.with", "c.between", "b.body", "p.pair", "p.host", "o.anyvisa", "t.migration", "o.novisa"}
)
#: A meeting word so close makes of an instrument the name of a meeting ("readmission committee").
SESSION_AFTER, SESSION_BEFORE, SESSION_AFTER_VERB_LAST = 3, 26, 16
#: Instruments that are also names of talks, so that a session named before them is theirs.
TALKS = frozenset({"dialogue", "talent_partnership", "working_group", "readmission"})
#: How the Pact on migration and asylum is called for short.
PACT = ("the ", "Pact")
#: What the exchange of migrants is called in the press, and how far before its second half the first may begin.
SWAP, SWAPPED = ("one in", "one out"), 9
#: Papers whose noun a further one leaves out ("an accord on nurses and another on returns"), and what says so.
NOUNS, ANOTHER = (
    frozenset({"agreement", "memorandum", "declaration", "readmission", "visa_waiver", "police"}),
    "x.another",
)
#: How far from "train" those who are trained may stand.
TRAINED = 24
#: Objects of a commitment, the most telling first.
OBJECTS = (
    "police",
    "visa",
    "quota",
    "jobs",
    "hire",
    "capacity",
    "returns",
    "meeting",
    "pathways",
    "curb",
    "cooperation",
)


def instruments(reach: Reach) -> list[Cue]:
    """Return the instruments a sentence names, those that form one name as one."""
    heads: list[Cue] = []
    for cue in _named(reach):
        if heads and cue.start - heads[-1].end <= (OF_NAME if heads[-1].concept == "roadmap" else ONE_NAME):
            heads[-1] = _joined(heads[-1], cue)
        else:
            heads.append(cue)
    heads = _with_subject(heads, reach)
    return [head for head in heads if not (_is_session(head, reach) or _is_source(head, reach))]


def _is_unions(cue: Cue, reach: Reach) -> bool:
    """Return whether "the Pact", in capitals and nothing else, is the Union's own on migration and asylum."""
    return reach.text[max(0, cue.start - len(PACT[0])) : cue.end] == "".join(PACT)


def _named(reach: Reach) -> Iterator[Cue]:
    """Yield the names of instruments; "one out" only behind "one in", from which its comma parts it, and with it."""
    noun = False
    for cue in reach.cues:
        if cue.kind == ANOTHER and noun:
            yield replace(cue, kind="i.agreement")
        noun = noun or (cue.kind[:2] == "i." and cue.concept in NOUNS)
        if not cue.kind.startswith("i.") or cue.kind == NO_INSTRUMENT or _is_unions(cue, reach):
            continue
        if reach.text[cue.start : cue.end].casefold() != SWAP[1]:
            yield cue
        elif (first := reach.text.casefold().rfind(SWAP[0], max(0, cue.start - SWAPPED), cue.start)) >= 0:
            yield replace(cue, start=first)


def _with_subject(heads: list[Cue], reach: Reach) -> list[Cue]:
    """Return ``heads``, a plain paper and the waiver it is "on" as one ("an agreement between … on visa exemption")."""
    kept: list[Cue] = []
    for head in heads:
        last = kept[-1] if kept else None
        if last is not None and head.concept in SUBJECTS and last.concept in PLAIN and _is_subject(last, head, reach):
            kept[-1] = replace(last, kind=head.kind)
        else:
            kept.append(head)
    return kept


def _is_subject(paper: Cue, head: Cue, reach: Reach) -> bool:
    """Return whether only names and small words part ``head`` from the paper before it."""
    if reach.verb_last or not 0 < head.start - paper.end <= ON or reach.ground.commas(paper.end, head.start):
        return False
    between = (cue for cue in reach.cues if paper.end <= cue.start < head.start)
    if any(cue.kind == ANOTHER and cue.start == head.start for cue in reach.cues):
        return False
    return all(cue.kind in BETWEEN for cue in between) and reach.crossed(paper, head) < STRONG


def _joined(left: Cue, right: Cue) -> Cue:
    """Return two instruments as one, by the name that says more."""
    kind = min(left, right, key=lambda cue: SPECIFIC.index(cue.concept)).kind
    return replace(left, kind=kind, end=max(left.end, right.end))


def _is_source(head: Cue, reach: Reach) -> bool:
    """Return whether a declaration is only where something is said: "a joint statement said"."""
    said = (cue for cue in reach.cues if cue.kind == "s.said" and cue.start >= head.end)
    source = (cue for cue in reach.cues if cue.kind == "x.source" and cue.end <= head.start)
    named = any(reach.gap(head, cue) <= SAID_BEHIND for cue in (*said, *source))
    return head.concept == "declaration" and named


def _is_session(head: Cue, reach: Reach) -> bool:
    """Return whether ``head`` only names a meeting."""
    after = SESSION_AFTER_VERB_LAST if reach.verb_last else SESSION_AFTER
    for cue in reach.cues:
        if cue.kind not in ("x.session", "o.nth") or (cue.kind == "o.nth" and head.concept != "dialogue"):
            continue
        if cue.start >= head.end and reach.gap(head, cue) <= after:
            return True
        before = cue.end <= head.start and not reach.verb_last
        if before and head.concept in TALKS and reach.gap(cue, head) <= SESSION_BEFORE:
            return True
    return False


def _training(reach: Reach) -> list[Cue]:
    """Return the training of guards and police that a verb and its object tell ("will train Gambian coast guards")."""
    verbs = (cue for cue in reach.cues if cue.kind == "o.train")
    guards = [cue for cue in reach.cues if cue.kind == "t.guards"]
    pairs = ((verb, guard) for verb in verbs for guard in guards)
    return [
        Cue("o.capacity", min(verb.start, guard.start), max(verb.end, guard.end))
        for verb, guard in pairs
        if reach.gap(verb, guard) <= TRAINED
    ]


def objects(reach: Reach) -> list[Cue]:
    """Return the objects of commitments a sentence names, the most telling first."""
    names = [cue for cue in reach.cues if cue.kind.startswith("i.")]
    found = [
        cue
        for cue in (*reach.cues, *_training(reach))
        if cue.kind.startswith("o.")
        and cue.concept in OBJECTS
        and not any(cue.start < name.end and name.start < cue.end for name in names)
    ]
    return sorted(found, key=lambda cue: (OBJECTS.index(cue.concept), cue.start))
