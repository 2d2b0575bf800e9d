"""Tells what an agreement is about: from the instrument's own name, else from the words around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.agreements.ground.cues import Cue
from pipeline.agreements.ground.setting import Setting
from pipeline.agreements.ground.steps import VERB_LAST
from pipeline.model import AgreementKind
from pipeline.places import PlaceKind

#: Instruments whose name says what they are about.
NAMED = {
    "working_group": AgreementKind.WORKING_GROUP,
    "talent_partnership": AgreementKind.TALENT_PARTNERSHIP,
    "readmission": AgreementKind.READMISSION,
    "visa_waiver": AgreementKind.VISA_WAIVER,
    "police": AgreementKind.SECURITY_COOPERATION,
    "measure": AgreementKind.MEASURE,
    "capacity": AgreementKind.CAPACITY_BUILDING,
    "returns": AgreementKind.READMISSION,
    "quota": AgreementKind.LABOUR_QUOTA,
    "decree": AgreementKind.LABOUR_QUOTA,
    "visa": AgreementKind.LABOUR_QUOTA,
    "jobs": AgreementKind.LABOUR_QUOTA,
}
#: Those that are about migration whatever else is spoken of.
ALWAYS_OURS = frozenset({"talent_partnership", "readmission", "visa_waiver", "measure", "police"})
#: Instruments that are about migration or security, never about labour alone.
BROAD = frozenset(
    {"strategy", "framework", "mechanism", "dialogue", "cooperation", "pathways", "curb", "meeting", "declaration"}
)
#: Plain names, which say nothing of what the paper is about.
PAPERS = frozenset({"agreement", "memorandum"})
#: What two forces do together, of which smuggling makes security; with schemes, what may be more than named.
JOINT = frozenset({"strategy", "mechanism"})
SCHEMES = JOINT | {"platform"}
#: What in an article keeps a plain name from being about labour, and how many words of labour make it so.
NOT_LABOUR = frozenset({"o.cooperation", "o.curb", "o.returns", "t.security"})
LABOUR_CUES = 2
#: What names an office, and how far behind its subject it may go on.
OFFICE, PERSON = re.compile("minist|secretar|υπουργ|وزیر", re.IGNORECASE), 2
#: What names returns, and what says who is sent back.
RETURNING = frozenset({"o.returns", "o.sentback"})
#: How many words of returns make a plain name one on readmission, where nothing says what the paper is about.
RETURNS_CUES = 2
#: What stands between a people and the state they live in.
LIVING = re.compile(r"(?: nationals| citizens)?(?: who)? (?:liv|resid|work|settl|stay)\w+(?: and \w+)? in (?:the )?")
#: How far before and after an instrument its subject is looked for, in characters.
BEFORE, AFTER = 60, 110
#: How far before a paper "under" may stand, which makes what is done under it its subject.
UNDER = 16
#: How far the noun phrase of an instrument reaches behind its name; and before it, where attributes come first.
PHRASE = 84
PREMODIFIED = {"en": 34, "ur": 64}
#: How far before a paper the attribute that says what it is on may end ("of police cooperation a new accord").
ATTRIBUTE = 24
#: A further paper whose attributes, where these come first, stand between it and the one before.
JOINED_PAPERS = frozenset({"i.agreement", "i.memorandum"})
#: How far behind "and" a further paper may stand, whose subject is its own ("a pact on migration and one on work").
JOINT_PAPER = 12
#: How far from a paper named after returns the work may stand that it is on as well; who acts where verbs come last.
JOINED_BEFORE, JOINED_BEHIND, ERGATIVE = 30, 44, " نے "
#: Cues that end a noun phrase: verbs that tell a stage, and what stands before a further noun.
PHRASE_ENDS = ("v.", "g.", "m.under", "m.weekday", "x.another")


def kind_of(head: Cue, setting: Setting, *, sentence: tuple[int, int], clause: tuple[int, int]) -> AgreementKind:
    """Return what ``head`` is about, looking ever further: near it, in its sentence, the title, the text."""
    if head.concept in ALWAYS_OURS:
        return AgreementKind.LABOUR_MOBILITY if _is_of_work_too(head, setting) else NAMED[head.concept]
    if head.concept not in NAMED:
        cues = setting.cues_in(*phrase_of(head, setting, sentence=sentence))
        found = _about(head, _topics(cues))
        if found and _joint(head, setting, sentence[1]) is not None and head.concept in PAPERS:
            own = phrase_of(head, setting, sentence=sentence)
            return found if not _is_of_returns(head, setting.cues_in(*own)) else AgreementKind.READMISSION
        if found:
            return _of_paper(head, found, near=cues, setting=setting)
    near = (max(clause[0], head.start - BEFORE), min(sentence[1], head.end + AFTER))
    for start, end in (near, sentence):
        cues = setting.cues_in(start, end)
        topics = _topics(cues)
        if (start, end) != sentence and all(_is_title(cue, setting) for cue in cues if cue.kind == "t.security"):
            topics -= {"security"}
        found = _about(head, topics)
        if found and (found is not AgreementKind.OTHER or (start, end) == sentence):
            return _of_paper(head, found, near=cues, setting=setting)
    if _is_of_people_abroad(setting, sentence):
        return _about(head, frozenset({"migration"})) or AgreementKind.OTHER
    title = _topics(setting.title_cues)
    whole = _most(setting.kinds)
    found = _about(head, title) or _about(head, whole) or _of_returns_told(head, setting, topics=title | whole)
    return AgreementKind.READMISSION if _is_of_returns_alone(head, found, setting) else found


def _is_of_work_too(head: Cue, setting: Setting) -> bool:
    """Return whether a paper named after returns is on workers as well ("an agreement on returns and seasonal work").

    Where attributes come first, the workers do ("on manpower and the return of migrants a memorandum").
    """
    returns = (cue for cue in setting.cues_in(head.start, head.end) if cue.kind in {"o.returns", "t.migration"})
    if head.concept != "readmission":
        return False
    if setting.document.article.language in VERB_LAST:
        before = setting.cues_in(head.start - BEFORE, head.start)
        joints = [cue for cue in before if cue.kind == "c.and" and head.start - cue.end <= JOINED_BEFORE]
        joint = joints[-1] if joints else None
        acted = joint is not None and ERGATIVE in setting.text[joint.end : head.start]
        parted = joint is None or acted or any(cue.kind[0] in "iv" for cue in before if cue.start >= joint.end)
        return not parted and any(c.kind == "t.labour" and joint and 0 <= joint.start - c.end <= 1 for c in before)
    if not any(cue.end == head.end for cue in returns):
        return False
    behind = setting.cues_in(head.end, head.end + JOINED_BEHIND)
    joint = next((cue for cue in behind if cue.kind == "c.and" and cue.start - head.end <= 1), None)
    labour = next((cue for cue in behind if joint and cue.kind == "t.labour" and cue.start >= joint.end), None)
    return labour is not None and not any(cue.kind[0] in "iv" for cue in behind)


def _of_returns_told(head: Cue, setting: Setting, *, topics: frozenset[str]) -> AgreementKind:
    """Return what a plain paper is on in an article that names no subject, but tells of people sent back."""
    told = head.concept in {*PAPERS, "declaration"} and not topics and bool(setting.kinds.keys() & RETURNING)
    return AgreementKind.MIGRATION_COOPERATION if told else AgreementKind.OTHER


def _is_title(cue: Cue, setting: Setting) -> bool:
    """Return whether a word of security is only the office of a person ("Interior Minister Lemine signed")."""
    return bool(OFFICE.search(setting.text, cue.start, cue.end + PERSON))


def _is_of_people_abroad(setting: Setting, span: tuple[int, int]) -> bool:
    """Return whether a sentence speaks of people of one state who live in another ("Indians living in Portugal")."""
    places = setting.places_in(*span)
    return any(
        place.kind is PlaceKind.DEMONYM and place.code != other.code and LIVING.fullmatch(text)
        for place, other in pairwise(places)
        if (text := setting.text[place.end : other.start])
    )


def says_what(head: Cue, setting: Setting, *, sentence: tuple[int, int]) -> bool:
    """Return whether the noun phrase of ``head`` says what the paper is about."""
    return bool(_topics(setting.cues_in(*phrase_of(head, setting, sentence=sentence))))


def phrase_of(head: Cue, setting: Setting, *, sentence: tuple[int, int]) -> tuple[int, int]:
    """Return the noun phrase of ``head``: its name with the attributes before it and the complements behind it."""
    language = setting.document.article.language
    another = any(cue.kind == "x.another" for cue in setting.cues_in(head.start, head.end))
    back = 0 if another else PREMODIFIED.get(language, 0)
    low, high = max(sentence[0], head.start - back), min(sentence[1], head.end + PHRASE)
    for cue in setting.cues_in(low, high):
        further = cue.kind in JOINED_PAPERS and language in VERB_LAST
        if further and cue.start >= head.end:
            high = head.end
        elif further or cue.kind.startswith(PHRASE_ENDS):
            if cue.end <= head.start:
                low = max(low, cue.end)
            elif cue.start >= head.end:
                high = min(high, cue.start)
    joint = _joint(head, setting, high)
    return setting.ground.phrase(head.start, head.end, within=(low, high if joint is None else joint))


def _joint(head: Cue, setting: Setting, high: int) -> int | None:
    """Return where "and" joins a further paper to ``head``, whose complements end there; None when none is joined."""
    cues = setting.cues_in(head.end, min(high, head.end + PHRASE))
    for joint in (cue for cue in cues if cue.kind == "c.and"):
        further = next(
            (cue for cue in cues if cue.kind[:2] == "i." and 0 <= cue.start - joint.end <= JOINT_PAPER), None
        )
        if further is not None and (further.concept in NAMED or _topics(_behind(further, setting, high))):
            return joint.start
    return None


def _behind(head: Cue, setting: Setting, high: int) -> Sequence[Cue]:
    """Return the cues of the complements behind ``head``."""
    return setting.cues_in(head.end, setting.ground.phrase(head.start, head.end, within=(head.start, high))[1])


def _of_paper(head: Cue, found: AgreementKind, *, near: Sequence[Cue], setting: Setting) -> AgreementKind:
    """Return ``found``, or what a plain paper on migration is more closely about."""
    if found is not AgreementKind.MIGRATION_COOPERATION or head.concept not in {*PAPERS, *SCHEMES}:
        return found
    if _is_of_crime(near):
        return AgreementKind.SECURITY_COOPERATION
    if head.concept in JOINT:
        shared = any(cue.kind == "o.police" for cue in near)
        return AgreementKind.SECURITY_COOPERATION if shared else found
    if _is_of_returns(head, near) or _is_attribute("o.returns", head, setting):
        return AgreementKind.READMISSION
    if _is_attribute("o.police", head, setting):
        return AgreementKind.SECURITY_COOPERATION
    return AgreementKind.LABOUR_MOBILITY if _opens_ways(head, near, setting) or _is_of_labour(setting) else found


def _is_of_crime(near: Sequence[Cue]) -> bool:
    """Return whether what is spoken of near a paper is smuggling and nothing else of migration."""
    crimes = [cue for cue in near if cue.kind == "t.smuggling"]
    others = (cue for cue in near if cue.kind in {"t.migration", "t.labour", "o.returns", "o.pathways"})
    return bool(crimes) and all(any(c.start < cue.end and cue.start < c.end for c in crimes) for cue in others)


def _opens_ways(head: Cue, near: Sequence[Cue], setting: Setting) -> bool:
    """Return whether a paper on legal ways is told to be for workers ("on legal migration, which admits cooks")."""
    behind = setting.cues_in(head.end, head.end + AFTER)
    return any(cue.kind == "o.pathways" for cue in near) and any(cue.kind == "t.labour" for cue in behind)


def _is_of_returns(head: Cue, near: Sequence[Cue]) -> bool:
    """Return whether a plain agreement is about taking people back and nothing else."""
    under = any(cue.kind == "m.under" and 0 <= head.start - cue.end <= UNDER for cue in near)
    returns = any(
        cue.kind in RETURNING and (0 <= cue.start - head.end <= BEFORE or (under and cue.end <= head.start))
        for cue in near
    )
    return returns and not any(cue.kind in {"o.pathways", "o.curb", "t.labour"} for cue in near)


def _is_attribute(kind: str, head: Cue, setting: Setting) -> bool:
    """Return whether the attribute right before a paper, where attributes come first, says what it is on."""
    if setting.document.article.language not in VERB_LAST:
        return False
    before = setting.cues_in(head.start - BEFORE, head.start)
    attribute = next((cue for cue in before if cue.kind == kind and head.start - cue.end <= ATTRIBUTE), None)
    if attribute is None:
        return False
    joined = any(cue.kind == "c.and" and attribute.start - cue.end <= 1 for cue in before if cue.end <= attribute.start)
    return not joined and not any(cue.kind[0] in "ivc" for cue in before if cue.start >= attribute.end)


def _is_of_returns_alone(head: Cue, found: AgreementKind, setting: Setting) -> bool:
    """Return whether an article on returns, and on nothing else, makes of a plain paper one on taking people back."""
    if found is not AgreementKind.MIGRATION_COOPERATION or head.concept not in PAPERS:
        return False
    kinds = setting.kinds + Counter(cue.kind for cue in setting.title_cues)
    return not kinds.keys() & {"o.pathways", "o.curb", "t.labour"} and kinds["o.returns"] >= RETURNS_CUES


def _is_of_labour(setting: Setting) -> bool:
    """Return whether an article on workers, and on nothing else, makes of a migration agreement one on labour."""
    return not setting.kinds.keys() & NOT_LABOUR and setting.kinds["t.labour"] >= LABOUR_CUES


def _topics(cues: Sequence[Cue]) -> frozenset[str]:
    """Return the topics spoken of."""
    return frozenset(cue.concept for cue in cues if cue.kind.startswith("t."))


def _most(kinds: Counter[str]) -> frozenset[str]:
    """Return the topics of a whole text, labour only where it is not outweighed by migration and security."""
    topics = frozenset(kind.removeprefix("t.") for kind in kinds if kind.startswith("t."))
    return topics - {"labour"} if kinds["t.labour"] < kinds["t.migration"] + kinds["t.security"] else topics


def _about(head: Cue, topics: frozenset[str]) -> AgreementKind | None:
    """Return the kind these topics make of ``head``, or None when they say nothing."""
    ours = topics & {"labour", "migration", "security"}
    if "other" in topics and not topics & {"labour", "migration"}:
        return AgreementKind.OTHER
    if not ours:
        return None
    named = NAMED.get(head.concept)
    if named:
        return named
    if "labour" in ours and head.concept not in BROAD:
        return AgreementKind.LABOUR_MOBILITY
    return AgreementKind.MIGRATION_COOPERATION if ours & {"migration", "labour"} else AgreementKind.SECURITY_COOPERATION
