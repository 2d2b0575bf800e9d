"""Finds where a sentence reports, as done, that something was agreed, signed or ratified, whatever the subject.

The words of a sentence become tags, and patterns over tags say what stands before a verb and what behind it. A verb
counts when its clause is told as so (no wish, no future, no negation, no clause with "if", "after" or "who") and when
what it governs can be agreed on: one signs a pact, and no autograph; one pledges to help, and not to fight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pipeline.agreements.tables import en_events as english
from pipeline.model import Stage

#: The stage that each frame of verbs states, agreed where none stands here.
STAGES = {
    "sign": Stage.SIGNED,
    "seal": Stage.SIGNED,
    "enter": Stage.SIGNED,
    "put": Stage.SIGNED,
    "witness": Stage.SIGNED,
    "ratify": Stage.RATIFIED,
    "exchange": Stage.RATIFIED,
}
#: Words, sums of money, numbers and marks, and the tags of the latter; those of words stand in the tables.
TOKEN = re.compile(
    r"(?P<sum>[A-Za-z]{0,3}[$€£¥]\s?\d[\d.,]*)|(?P<number>\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+(?=n['’]t\b)|n['’]t\b|[^\W\d_]+)"
    r"|(?P<comma>,)|(?P<strong>[;:()?!—–])"
)
TAGS = {"sum": "$", "number": "#", "comma": ",", "strong": ";"}
#: "Signed off on a plan" signs nothing.
OFF = "F"
#: "The first to sign".
BECOMING = "become"
#: Tags of small words that may be names when written large.
NAMELIKE, MODALS, MONTH = frozenset("rsMlqpCod"), frozenset("Ml"), "May"
#: What ends a word that tells how: an adverb, where no table says more.
ADVERB, SHORTEST_ADVERB = "ly", 6
#: The forms of a verb.
BASE, THIRD, PAST, GERUND = "base", "third", "past", "gerund"
#: What stands before a noun, or before a participle that is an adjective.
BEFORE_NOUN = frozenset("apgB")
#: What stands before "expected" and the like as adjectives.
ADJECTIVE = re.compile("[apgB]y?$")
#: Frames of whose papers "under a deal signed on Tuesday" tells too.
OF_PAPERS = frozenset({"agree", "announce", "reach", "seal", "sign"})
#: A paper before its participle, and the day at hand behind that.
PAPER, AT_HAND = re.compile(r"[IZ],?(?:[qr][^,;]{1,12})?y*$"), re.compile(r"y*(?:[pB][^,;DEbhlMT]{1,6})?y*[op]?D")
#: What may stand between commas behind a verb ("agreed, after a night of talks, to").
ASIDE = ",[^,;]{1,12},"
#: "Signed in Oslo on Monday, the accord": the paper behind its participle.
FRONTED = re.compile(r"[^,;]*,a?w{0,3}[IZ]")
#: "Deal reached on grain", a headline; "a pact signed by Chad and Niger", told as news by its article.
HEADLINE = re.compile("w{0,3}[IZ]$"), re.compile("[poBDE,;]|$")
INDEFINITE = (["a"], ["an"])
NEW, BY_WHOM = re.compile("a[wgI#]{0,4}[IZ]$"), re.compile("B[^#EW]*$")
#: "With both sides agreeing to": a clause behind a comma.
WITH = re.compile(r",p[awu#gC]{1,5}$")
#: Frames that keep an object in the passive ("was given leave to").
KEEPING = frozenset({"give", "grant"})
#: "The two sides decided to", "Peru and Chile resolved to": what one side decides is no agreement.
DECIDING, TO_ACT, SEVERAL = frozenset({"decide", "settle"}), re.compile("y*n?t"), re.compile("u|C[awg]{1,4}$")
#: "It was agreed", and what is told of it.
IT_WAS = re.compile("w[hy]*b$"), re.compile(english.IT_WAS)
#: "Said that", also with a day or a hearer between.
SAID_THAT = re.compile(r"S[^srqU;]{0,8}q[^qU]*$")
#: What opens a clause that reports nothing, and what takes back what a clause says: see :func:`_is_told`.
UNTOLD, UNSAID = re.compile("[sr]"), re.compile("[nU]")


@dataclass(frozen=True, slots=True)
class Event:
    """A verb that reports something agreed at ``start``/``end`` of its sentence, and the stage that it states."""

    start: int
    end: int
    stage: Stage
    frame: str


@dataclass(frozen=True, slots=True)
class Verb:
    """The ``index``-th word of a sentence as a verb: its frame, and which forms of it the word may be."""

    index: int
    frame: str
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence's tags, one letter a word, with the spans of the words and the verbs among them.

    ``of_new`` says that it opens with "a" or "an".
    """

    tags: str
    spans: tuple[tuple[int, int], ...]
    verbs: tuple[Verb, ...]
    of_new: bool


@cache
def _terms() -> dict[str, str]:
    """Return the tag of each term."""
    return {term.strip(): tag for tag, row in english.WORDS.items() for term in row.split("|")}


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """Return by first word how many words the terms have that begin so, the longest first."""
    sizes: dict[str, set[int]] = {}
    for term in _terms():
        parts = term.split()
        sizes.setdefault(parts[0], set()).add(len(parts))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


@cache
def _forms() -> dict[str, tuple[str, frozenset[str]]]:
    """Return the frame of each form of a verb, and which forms it may be."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for frame, row in english.VERBS.items():
        for verb in row.split("|"):
            base, third, *past, gerund = verb.split()
            for form, words in ((BASE, [base]), (THIRD, [third]), (PAST, past), (GERUND, [gerund])):
                for word in words:
                    found[word] = (frame, found.get(word, (frame, frozenset()))[1] | {form})
    return found


@cache
def _behind(frame: str) -> re.Pattern[str]:
    """Return the pattern of what must follow a verb of ``frame``, times passed over."""
    return re.compile(f"{english.WHEN}*+(?:{ASIDE})?(?:{english.BEHIND[frame]})")


def events(sentence: str) -> Iterator[Event]:
    """Yield the verbs that report something agreed, signed or ratified.

    >>> [event.stage.value for event in events("Peru signed a pact and vowed to fight on.")]
    ['signed']
    """
    tagged = _tagged(sentence)
    if "X" in tagged.tags or "?" in sentence:
        return
    for verb in tagged.verbs:
        if _is_reported(tagged, verb):
            start, end = tagged.spans[verb.index]
            yield Event(start, end, _stage(tagged, verb), verb.frame)


def _stage(tagged: Tagged, verb: Verb) -> Stage:
    """Return the stage that ``verb`` states; "the first to sign" states that of its infinitive."""
    if tagged.tags.startswith(OFF, verb.index + 1):
        return Stage.AGREED
    frames = (other.frame for other in tagged.verbs if other.index > verb.index)
    return STAGES.get(next(frames, "") if verb.frame == BECOMING else verb.frame, Stage.AGREED)


def _tagged(sentence: str) -> Tagged:
    """Return ``sentence`` as tags; of several terms at one word the longest counts."""
    found = list(TOKEN.finditer(sentence))
    words = [one.group().lower().replace("’", "'") for one in found]
    forms = _forms()
    tags: list[str] = []
    spans: list[tuple[int, int]] = []
    verbs: list[Verb] = []
    at = 0
    while at < len(found):
        size, tag = 1, TAGS.get(found[at].lastgroup or "", "")
        if not tag:
            size, tag = _term(words, at)
            tag = _of_name(found[at].group(), tag, opening=at == 0) if size == 1 else tag
        form = forms.get(words[at]) if size == 1 else None
        if form is not None and form[1] <= {BASE, THIRD} and tags and tags[-1] in BEFORE_NOUN:
            form = None
        if tag == "U" and ADJECTIVE.search("".join(tags[-2:])):
            tag = "w"
        if form is not None:
            verbs.append(Verb(len(tags), *form))
        tags.append(tag or ("T" if form else _unknown(words[at])))
        spans.append((found[at].start(), found[at + size - 1].end()))
        at += size
    return Tagged("".join(tags), tuple(spans), tuple(verbs), words[:1] in INDEFINITE)


def _term(words: list[str], at: int) -> tuple[int, str]:
    """Return how many words the longest term at ``at`` has, and its tag: empty where there is none."""
    terms = _terms()
    for size in _sizes().get(words[at], ()):
        tag = terms.get(words[at] if size == 1 else " ".join(words[at : at + size]))
        if tag and at + size <= len(words):
            return size, tag
    return 1, ""


def _of_name(word: str, tag: str, *, opening: bool) -> str:
    """Return the tag of a word that may be part of a name: "WHO" asks nothing, and neither "May" nor "Will" may."""
    if tag in NAMELIKE and (
        (word.isupper() and len(word) > 1) or (tag in MODALS and word[:1].isupper() and not opening)
    ):
        return "E" if word == MONTH else "w"
    return tag


def _unknown(word: str) -> str:
    """Return the tag of a word that no table holds."""
    return "y" if word.endswith(ADVERB) and len(word) >= SHORTEST_ADVERB else "w"


def _is_reported(tagged: Tagged, verb: Verb) -> bool:
    """Return whether ``verb`` reports an agreement as reached."""
    left, right = tagged.tags[: verb.index], tagged.tags[verb.index + 1 :]
    frame, forms = verb.frame, verb.forms
    bare = _bare(left)
    segment = _segment(bare)
    if (frame == "agree" and "k" in segment) or (
        frame in DECIDING and TO_ACT.match(right) and not SEVERAL.search(segment)
    ):
        return False
    if PAST in forms and bare.endswith("b"):
        return _is_passive(bare, right, frame) and _is_told(left)
    if PAST in forms and frame in OF_PAPERS and _is_of_paper(left, right, of_new=tagged.of_new):
        return "W" not in tagged.tags and not UNSAID.search(_segment(left))
    if not _behind(frame).match(right):
        return False
    return _is_active(left, bare, forms) and _is_told(left, coordinated=PAST in forms)


def _is_of_paper(left: str, right: str, *, of_new: bool) -> bool:
    """Return whether a participle tells of a paper as news: of a day at hand, of a new paper, or in a headline."""
    if AT_HAND.match(right):
        return bool(PAPER.search(left) if left else FRONTED.match(right))
    paper, rest = (NEW, BY_WHOM) if of_new else HEADLINE
    return bool(paper.fullmatch(left) and rest.match(right))


def _segment(left: str) -> str:
    """Return what stands before a verb, back to the last comma or stronger mark."""
    return re.split("[,;]", left)[-1]


def _bare(left: str) -> str:
    """Return ``left`` without the adverbs and days that end it ("on Monday", "late in May")."""
    while True:
        left = left.rstrip("y")
        rest = left.rstrip("DE#")
        if not {"D", "E"} & set(left[len(rest) :]):
            return left
        rest = rest.removesuffix("a")
        left = rest[:-1] if rest[-1:] in {"o", "p"} else rest


def _is_passive(bare: str, right: str, frame: str) -> bool:
    """Return whether the passive before which ``bare`` stands is of a paper, and done."""
    subject = english.SUBJECT.get(frame)
    if subject is None or re.search("[Mlt][yn]*e?b$", bare):
        return False
    clause = bare.rsplit(";", 1)[-1]
    if re.search(subject, clause) or (frame in KEEPING and _behind(frame).match(right)):
        return True
    return bool(frame == "agree" and IT_WAS[0].search(bare) and IT_WAS[1].match(right))


def _is_active(left: str, bare: str, forms: frozenset[str]) -> bool:
    """Return whether a verb behind ``left`` (``bare`` without times) is finite, active and no future."""
    before = bare[-1:]
    if forms == {GERUND}:
        return _is_added(bare)
    if before in BEFORE_NOUN or before in {"e", "j", "l", "M"}:
        return False
    if before == "t":
        return BASE in forms and bare.endswith("mt")
    if PAST in forms:
        return not re.search("[Mlt][yn]*h$", bare)
    if before == "h" or not left:
        return False
    return not re.search("[MltU]" if before == "C" else "[MlU]", _segment(left)) and "U" not in left


def _is_added(bare: str) -> bool:
    """Return whether a gerund behind ``bare`` adds what was done: ", signing", "with both agreeing", "by accepting"."""
    if bare.endswith("B"):
        return not re.search("[MltnUWsr]", _segment(bare))
    return len(bare) > 1 and (bare[-1] in {",", "m"} or WITH.search(bare) is not None)


def _is_told(left: str, *, coordinated: bool = False) -> bool:
    """Return whether the clause behind ``left`` is told as so.

    Clauses behind "after", "if", "who" are not, nor those behind "that" but for verbs of saying; a negation or a
    refusal before "and" says nothing of the verb behind it.
    """
    segment = _segment(left)
    if UNTOLD.search(segment) or ("q" in segment and not SAID_THAT.search(left)):
        return False
    if coordinated and _bare(segment).endswith("C"):
        segment = ""
    return not UNSAID.search(segment)
