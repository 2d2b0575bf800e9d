"""Repairs text that was once decoded with the wrong encoding, where the context leaves one reading.

Two kinds: UTF-8 read as a single-byte encoding, which can be undone exactly, and the lossy kind, where one stray letter
is all that is left of every apostrophe, dash and quotation mark and the place it stands in says which it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extraction.encodings import LOST, script

#: Runs of characters that windows-1252 or Latin-1 give for bytes above 127.
_HIGH_RUN = re.compile("[\x80-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}")

#: First characters of UTF-8 sequences of Latin, Greek, Arabic letters and of punctuation, read as windows-1252.
_LEADS = re.compile("[ÃÂâÎÏØÙÚÛ][\x80-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")

#: What is left of a closing quotation mark whose last byte had no letter.
_HALF_QUOTE = re.compile("â€(?:\ufffd|(?=[\\s.,;:!?)]|$))")

#: What is left of an accented a at the end of a word, its no-break space made a plain one.
_HALF_GRAVE = re.compile("(?<=[^\\W\\d_])Ã(?=\\s)")

_ASCII_LETTERS = re.compile("[A-Za-z]")

#: Alphabets that news texts are written in as a whole; a letter of another one among them is foreign.
ALPHABETS = ("LATIN", "GREEK")

#: Scripts whose letters stand beside others without being words (micro sign, ohm, maths, fullwidth forms).
SYMBOL_SCRIPTS = frozenset(
    {"MICRO", "OHM", "DOUBLE-STRUCK", "SCRIPT", "MASCULINE", "FEMININE", "FULLWIDTH", "MODIFIER", "KATAKANA-HIRAGANA"}
)

#: The letter that the first byte of all general punctuation becomes in windows-1252.
FIRST_BYTE = "â"

#: A foreign letter is a lost mark when it comes at least this often.
RECURS = 2

#: English endings that follow an apostrophe.
CONTRACTIONS = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})

#: A name in front of a dash has at least this many letters; shorter words before an apostrophe are elided articles.
NAME_LETTERS = 3

#: How far around a lost mark its words reach, in characters.
LONGEST_WORD = 40

APOSTROPHE, DASH, OPENING, CLOSING = "’", "–", "“", "”"


def repair(text: str, context: str = "") -> str:
    """Return ``text`` with wrongly decoded characters put right where the context decides.

    A short text, such as a title, says little by itself: ``context`` is a longer text of the same page.

    >>> repair("Italyâ€™s plan")
    'Italy’s plan'
    >>> repair("Greeceโs plan, said the ministerโs aide")
    'Greece’s plan, said the minister’s aide'
    """
    return repair_each((text,), context)[0]


def repair_each(texts: Sequence[str], context: str) -> tuple[str, ...]:
    """Return several texts of one page repaired as :func:`repair` does; the letters of all are counted once.

    >>> repair_each(("Greeceโs plan", "The ministerโs aide"), "It was told to the press.")
    ('Greece’s plan', 'The minister’s aide')
    """
    if all(text.isascii() for text in texts):
        return tuple(texts)
    undone = [_undo_runs(text) for text in texts]
    marks = _lost_marks("\n".join((*undone, context)))
    return tuple(_restore_all(text, marks) for text in undone)


def _undo_runs(text: str) -> str:
    """Return ``text`` with UTF-8 that was read as windows-1252 read as UTF-8."""
    if not _LEADS.search(text):
        return text
    text = _HALF_QUOTE.sub(CLOSING, _HIGH_RUN.sub(_undo, text))
    return _HALF_GRAVE.sub("à", text)


def _undo(match: re.Match[str]) -> str:
    """Return what a run of high characters was as UTF-8, or the run itself when it was not."""
    run = match.group()
    raw = b"".join(_byte(char) for char in run)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return run


def _byte(char: str) -> bytes:
    """Return the byte that windows-1252, or else Latin-1, reads as ``char``."""
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1", "replace")


def _lost_marks(text: str) -> tuple[str, ...]:
    """Return the letters that stand in ``text`` for lost punctuation."""
    counts = {char: count for char, count in Counter(text).items() if char > "\x7f"}
    letters = {char: count for char, count in counts.items() if char.isalpha()}
    by_script: dict[str, list[str]] = {}
    for char in sorted(letters):
        by_script.setdefault(script(char), []).append(char)
    lost = [LOST] if counts.get(LOST, 0) >= RECURS else []
    if FIRST_BYTE not in letters and all(len(found) > 1 for found in by_script.values()):
        return tuple(lost)
    own = _own_script(text, letters)
    lonely = [
        found[0]
        for name, found in by_script.items()
        if name != own and name not in SYMBOL_SCRIPTS and len(found) == 1 and _is_mark(text, found[0], letters)
    ]
    edge = [FIRST_BYTE] if own == ALPHABETS[0] and _at_edges(text, counts.get(FIRST_BYTE, 0)) else []
    return (*lonely, *edge, *lost)


def _own_script(text: str, letters: dict[str, int]) -> str | None:
    """Return the alphabet ``text`` is written in, or None when it is none of :data:`ALPHABETS`."""
    latin = len(_ASCII_LETTERS.findall(text))
    others = Counter[str]()
    for char, count in letters.items():
        others[script(char)] += count
    others[ALPHABETS[0]] += latin
    name, count = others.most_common(1)[0]
    return name if name in ALPHABETS and count * 2 > sum(others.values()) else None


def _is_mark(text: str, char: str, letters: dict[str, int]) -> bool:
    """Say whether a foreign letter recurs, always alone, and in no word of its own, as the é of a café is."""
    if letters[char] < RECURS or char * 2 in text:
        return False
    return script(char) != ALPHABETS[0] or not re.search(f"[A-Za-z]{char}|{char}[A-Za-z]", text)


def _at_edges(text: str, count: int) -> bool:
    """Say whether most of the ``count`` letters of :data:`FIRST_BYTE` stand where no word has them."""
    if count < RECURS:
        return False
    edges = len(re.findall(r"\bâ(?=\w)|(?<=\w)â(?=s?\b)", text))
    return edges * 2 > count


def _restore_all(text: str, marks: Sequence[str]) -> str:
    """Return ``text`` with each of ``marks`` replaced, line by line."""
    for mark in marks:
        if mark in text:
            text = "\n".join(_restore(line, mark) for line in text.split("\n"))
    return text


def _restore(line: str, mark: str) -> str:
    """Return ``line`` with each ``mark`` replaced by the punctuation its place asks for."""
    pieces = line.split(mark)
    out = pieces[:1]
    quoted = False
    for before, piece in pairwise(pieces):
        found = _mark_between(before[-LONGEST_WORD:], piece[:LONGEST_WORD], quoted=quoted)
        quoted = found == OPENING or (quoted and found != CLOSING)
        out += (found, piece)
    return "".join(out)


def _mark_between(before: str, after: str, *, quoted: bool) -> str:
    """Return the punctuation mark that belongs between two pieces of a line."""
    left, right = before[-1:], after[:1]
    if left.isalnum() and right.isalnum():
        return _inside_word(before, after)
    if right.isalnum() and not left.isalnum():
        return OPENING
    if not left.strip() and not right.strip():
        return DASH
    return CLOSING if quoted or left != "s" else APOSTROPHE


def _inside_word(before: str, after: str) -> str:
    """Return the mark between two letters or digits: a dash between two names or numbers, else an apostrophe."""
    first = re.split(r"\W", before)[-1]
    second = re.split(r"\W", after)[0]
    if second in CONTRACTIONS:
        return APOSTROPHE
    numbers = first.isdigit() and second.isdigit()
    names = first[:1].isupper() and second[:1].isupper() and len(first) >= NAME_LETTERS
    return DASH if numbers or names else APOSTROPHE
