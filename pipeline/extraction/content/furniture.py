"""Tells a line of the page (a teaser, an invitation, a notice of rights) from a line of the article."""

from __future__ import annotations

import re

from pipeline.extraction.phrases import FURNITURE, LABELS, LINE_LIMIT, PAGE_WORDS, RIGHTS, TEASERS
from pipeline.fold import fold

#: What may stand before the words of such a line.
LEADERS = " -–—•>»:|([*\n\t\r\xa0"

#: The small letters that teasers begin with.
INITIALS = frozenset(phrase[0] for phrase in TEASERS)

#: A sentence that only begins as furniture does ends so, and has so many words and more.
SENTENCE_ENDS = (".", "!", "?", "۔")
SENTENCE_WORDS = 5

#: What stands behind the words of a teaser where a headline follows.
COLONS = (":", "-", "–", "—", "»", ">", "|", "،")

#: Bars between the entries of a menu.
BARS = " | "

#: An invitation to follow somebody, folded.
_FOLLOW = re.compile(
    r"(?:follow|segui|seguite|sigue|siguenos|ακολουθησ\w*)\b.{0,80}\b(?:twitter|facebook|instagram|telegram|whatsapp|linkedin"
    r"|google news|youtube|x)\b"
)


def starts_as_teaser(own: str) -> bool:
    """Say whether a line begins with the words of a teaser and goes on as none of the article's own would."""
    opening = own.lstrip(LEADERS)
    if opening[:1].lower() not in INITIALS:
        return False
    folded = fold(opening[:LINE_LIMIT])
    phrase = _longest(folded, TEASERS)
    return bool(phrase) and not _goes_on(folded[len(phrase) :])


def is_furniture(folded: str) -> bool:
    """Say whether a folded line is a teaser or part of the page around the article."""
    if len(folded) > LINE_LIMIT:
        return False
    opening = folded.lstrip(LEADERS)
    return (
        opening.rstrip(" :.") in LABELS
        or (folded.count(BARS) > 1 and not folded.endswith(SENTENCE_ENDS))
        or opening.startswith(FURNITURE)
        or starts_as_teaser(opening)
        or _is_word_of_page(opening)
        or folded.rstrip(" .").endswith(RIGHTS)
        or bool(_FOLLOW.match(opening))
    )


def _is_word_of_page(opening: str) -> bool:
    """Say whether a folded line begins with a word that templates use, and is no sentence that begins so."""
    phrase = _longest(opening, PAGE_WORDS)
    return bool(phrase) and not _goes_on(opening[len(phrase) :])


def _longest(folded: str, phrases: tuple[str, ...]) -> str:
    """Return the longest of ``phrases`` that a folded line begins with, its last word whole; empty without one."""
    if not folded.startswith(phrases):
        return ""
    found = (one for one in phrases if folded.startswith(one) and not _is_cut(folded, len(one)))
    return max(found, key=len, default="")


def _is_cut(folded: str, end: int) -> bool:
    """Say whether a place lies within a word."""
    return folded[end - 1 : end].isalnum() and folded[end : end + 1].isalnum()


def _goes_on(rest: str) -> bool:
    """Say whether a line goes on behind its first words as a sentence: no colon, some words, and a full stop."""
    rest = rest.strip()
    is_sentence = rest.endswith(SENTENCE_ENDS) and (len(rest.split()) >= SENTENCE_WORDS or any(map(str.isdigit, rest)))
    return is_sentence and not rest.startswith(COLONS)
