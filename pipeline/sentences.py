"""Splits text into sentences, with offsets.

A sentence ends at ``. ! ? …``, at the Urdu ``۔ ؟``, at the Greek question mark ``;``, at a line break and before a
bullet. A full stop does not end one inside a number ("10.500"), after an abbreviation or an initial, or before a
lower-case letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.fold import fold


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: ``text[start:end]``, without surrounding space."""

    start: int
    end: int


#: Abbreviations without their final full stop, that nearly always stand before more of the same sentence.
ABBREVIATIONS = {
    "en": """
        mr mrs ms dr prof gen col capt lt sgt maj adm sen rep gov hon rev st no nos art arts vs approx ca fig para paras
        pp vol ch sec dept messrs ft mt al cf e.g i.e viz u.s u.k u.n e.u ph.d rs jan feb mar apr jun jul aug sep sept
        oct nov dec
    """,
    "it": """
        sig sigg sig.ra dott dr prof avv ing on gen col cap art artt n nn pag pagg cfr ecc es s d.l d.lgs l lett co p.es
        u.s ca c.d gen feb mar apr mag giu lug ago set ott nov dic
    """,
    "es": """
        sr sra srta sres dr dra d dña prof lic ing gral cnel art arts núm num n pág pag págs aprox p.ej ej etc ee.uu ee
        uu u.e s.m av ud uds vol cap ene feb mar abr jun jul ago sep sept set oct nov dic
    """,
    "el": """
        κ κ.κ κκ δρ αρ αρθ αριθ αρ.πρωτ παρ σελ π.χ δηλ βλ κ.ά κ.λπ κλπ ν π.δ φεκ στρ ταξ υπ καθ εκατ δισ χιλ δις τηλ
        ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ η.π.α ηνωμ αγ ε.ε ελ.ας λ.σ ο.η.ε υπ.εξ δ.ο.μ κ.υ.τ μ.κ.ο
    """,
    "ur": "mr dr no art",
}

#: Of these, the ones that may also be the last word: they end a sentence when an opener follows.
MAY_END = frozenset(
    fold("""
        u.s u.k u.n e.u etc ecc ee.uu uu co al κ.λπ κλπ κ.ά η.π.α ε.ε ελ.ας λ.σ ο.η.ε δ.ο.μ κ.υ.τ μ.κ.ο
    """).split()
)

#: Of these, the ones that are whole words too: they go on only when a digit follows ("No. 5", "15 Mar. 2024").
BEFORE_DIGITS = frozenset(
    fold("""
        no nos art arts fig para paras pp vol ch sec jan feb mar apr jun jul aug sep sept oct nov dec n nn pag pagg
        l mag giu lug ago set ott dic ene abr núm num pág págs αρ αρθ αριθ παρ σελ ν φεκ τηλ
        ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ
    """).split()
)

#: Words that begin a new sentence after an abbreviation that may end one.
OPENERS = frozenset(
    fold("""
        the a an in on at it he she they we but and this these that those according meanwhile however
        il la lo le gli i un una el los las en pero según ο η το οι τα στη στο στην στις στα σε και με
        την τον τη τις τους στον στους από για κατά σύμφωνα αυτό όπως ωστόσο επίσης παράλληλα μάλιστα συνολικά
        ειδικότερα φέτος πέρυσι χθες σήμερα δεν θα αν όταν μετά πριν όμως
    """).split()
)

_ABBREVIATIONS = {language: frozenset(fold(words).split()) for language, words in ABBREVIATIONS.items()}

_STOP = re.compile(r"[.!?…۔؟;؛·\u037e\u0387]+|\r\n|[\r\n\u2028\u2029\u0085\v\f]|[•▪◦●‣■►]|(?:^|(?<=\s))[–—*-](?=\s)")
_BREAKS = frozenset("\r\n\u2028\u2029\u0085\v\f")
_BULLETS = frozenset("•▪◦●‣■►")
_CLOSERS = frozenset("\"'”’»)]}›")
_OPENING = frozenset("\"'“‘«([{‹¿¡")
_HARD = frozenset("!?…۔؟\u037e")
_LIST_MARKS = frozenset("–—*-")
_DASHES = frozenset("–—-")
#: No sentence of a news text is longer than this, in characters; what is, is parted between two words, so that no text
#: takes its readers more than linear time.
LONGEST = 1200
#: How many characters before a full stop are looked at for an abbreviation or a line's start.
_LOOK_BACK = 14
#: A word of this many letters before a full stop is no abbreviation, though no space follows.
_WHOLE_WORD = 4
#: List numbers have at most this many digits.
_LIST_DIGITS = 2
#: A line's start before a list mark.
_LINE_START = re.compile(r"(?:^|[\r\n\u2028\u2029\u0085\v\f])[ \t\u00a0]*\Z")
#: What stands between a word and the space or elision before it.
_WORD_EDGE = re.compile(r"[\s'’\"“‘«(\[{‹¿¡]")


def split_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """Return the sentences of ``text`` in order; ``language`` is ISO 639-1, an unknown one is read as English.

    >>> text = "Mr. Ali met 2.5 million. They left."
    >>> [text[s.start : s.end] for s in split_sentences(text, "en")]
    ['Mr. Ali met 2.5 million.', 'They left.']
    """
    abbreviations = _ABBREVIATIONS.get(language, _ABBREVIATIONS["en"])
    sentences: list[Sentence] = []
    begin = 0
    for match in _STOP.finditer(text):
        if match.start() < begin:
            continue
        cut, following = _cut(text, match, language=language, abbreviations=abbreviations)
        if cut is None:
            continue
        _keep(sentences, text, start=begin, end=cut)
        begin = following
    _keep(sentences, text, start=begin, end=len(text))
    return tuple(sentences)


def _cut(text: str, match: re.Match[str], *, language: str, abbreviations: frozenset[str]) -> tuple[int | None, int]:
    """Return where the sentence before a stop ends (None: it goes on) and where the next may begin."""
    mark = match[0]
    if mark[0] in _BREAKS or mark in _BULLETS:
        return match.start(), match.end()
    if mark in _LIST_MARKS:
        return (match.start(), match.end()) if _at_line_start(text, match.start()) else (None, 0)
    end = match.end()
    while end < len(text) and text[end] in _CLOSERS:
        end += 1
    if _ends(text, match, end, language=language, abbreviations=abbreviations):
        return end, end
    return None, 0


def _at_line_start(text: str, position: int) -> bool:
    """Return whether nothing but space stands between ``position`` and its line's start, a few characters back."""
    before = text[max(0, position - _LOOK_BACK) : position]
    found = _LINE_START.search(before)
    return found is not None and (found[0][:1] in _BREAKS or position == len(before))


def _ends(text: str, match: re.Match[str], end: int, *, language: str, abbreviations: frozenset[str]) -> bool:
    """Return whether the stop at ``match``, with closing quotes up to ``end``, ends a sentence."""
    mark = match[0]
    if all(char in ";·؛\u0387" for char in mark):
        return language == "el" and ";" in mark and _before_new(text, end)
    if end >= len(text):
        return True
    if any(char in "۔؟\u037e" for char in mark):
        return not (text[end].isdigit() and text[match.start() - 1 : match.start()].isdigit())
    if not text[end].isspace():
        return _glued_start(text, match, end)
    if any(char in _HARD for char in mark):
        return not _next_visible(text, end).islower()
    return _full_stop_ends(text, match.start(), end, abbreviations=abbreviations)


def _before_new(text: str, end: int) -> bool:
    """Return whether what follows a Greek question mark is space or the end."""
    return end >= len(text) or text[end].isspace()


def _glued_start(text: str, match: re.Match[str], end: int) -> bool:
    """Return whether a stop without space after it ends a sentence: "arrived.The minister", not "U.S." or "site.gr"."""
    before = text[max(0, match.start() - _WHOLE_WORD) : match.start()]
    after = text[end : end + 2]
    whole = len(before) == _WHOLE_WORD and before.isalpha() and before[-2:].islower()
    return whole and after[:1].isupper() and after[1:].islower()


def _next_visible(text: str, position: int) -> str:
    """Return the first character after ``position`` that is neither space nor an opening quote, or nothing."""
    for char in text[position : position + 16]:
        if not char.isspace() and char not in _OPENING:
            return char
    return ""


def _full_stop_ends(text: str, stop: int, end: int, *, abbreviations: frozenset[str]) -> bool:
    """Return whether a full stop before space ends the sentence."""
    if _next_visible(text, end).islower():
        return False
    word = _word_before(text, stop)
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    if "." in word and _next_visible(text, end) in _DASHES:
        return False
    folded = fold(word)
    if folded not in abbreviations:
        return not _numbering(text, stop, word)
    if folded in MAY_END:
        return fold(_word_after(text, end)) in OPENERS
    return folded in BEFORE_DIGITS and not _next_visible(text, end).isdigit()


def _word_before(text: str, stop: int) -> str:
    """Return the word that ends at ``stop``, inner full stops kept, without opening marks or an elided article."""
    return _WORD_EDGE.split(text[max(0, stop - _LOOK_BACK) : stop])[-1]


def _word_after(text: str, position: int) -> str:
    """Return the next word after ``position``, without quotes around it."""
    parts = text[position : position + 32].split()
    return parts[0].strip("\"'“‘«([,") if parts else ""


def _numbering(text: str, stop: int, word: str) -> bool:
    """Return whether the word before the stop is a list number at the start of its line ("1. Visas")."""
    return word.isdigit() and len(word) <= _LIST_DIGITS and _at_line_start(text, stop - len(word))


def _keep(sentences: list[Sentence], text: str, *, start: int, end: int) -> None:
    """Append ``text[start:end]`` without surrounding space, unless nothing is left; in parts when it is no sentence."""
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        _keep(sentences, text, start=start, end=cut)
        start = cut
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    if left < right:
        sentences.append(Sentence(start + left, start + right))
