"""Reads names out of a byline: what stands in front of them and behind them goes, what joins them parts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from pipeline.extraction.metadata.timestamps import printed_dates
from pipeline.extraction.mojibake import repair
from pipeline.extraction.phrases import (
    AUTHOR_JOINS,
    AUTHOR_ROLES,
    BYLINE_ENDS,
    BYLINE_PREFIXES,
    CHANGE_WORDS,
    DATE_WORDS,
    NAME_FOLLOWERS,
    NO_AUTHORS,
)
from pipeline.fold import fold

#: An author's name is no longer than this, in characters and in words; a byline may name several.
NAME_LENGTH, NAME_WORDS, BYLINE_LENGTH = 60, 7, 160

#: A person's full name has so many words at least.
FULL_NAME = 2

#: Words between names that are written small.
AUTHOR_WORDS = frozenset({
    "and", "e", "y", "και", "de", "di", "da", "del", "della", "du", "der", "den", "van", "von", "bin", "bint", "al",
    "el", "la", "le", "ul", "ur", "dos", "das", "do",
})  # fmt: skip

#: Joins that also stand inside one name ("Ortega y Gasset").
IN_NAMES = frozenset({" e ", " y "})

#: The longest that can stand in front of a name, in characters.
PREFIX_LENGTH = max(map(len, BYLINE_PREFIXES))

#: Beside its date or names a line of the head has at most so many words, and small ones of at most so many letters.
HEAD_WORDS, SMALL_WORD = 8, 4

#: A label in front of a name is no longer than this, in characters.
LABEL_LENGTH = 40

_WORD = re.compile(r"\w+")
#: Figures of a number that is neither day nor time.
_LONG_NUMBER = re.compile(r"\d{3}|\d{5,}")
_TOKEN = re.compile(r"\S+")
#: A number too long for a date: an address or a telephone.
_NUMBER = re.compile(r"\d{5}")
_LABEL = re.compile(r"\S+:\s")
_SITE = re.compile(r"\w{3,}\.\w{2,}")
#: An address without its scheme, and the name of an account made of a person's.
_ADDRESS, _LOGIN = re.compile(r"\w\.\w{2,}/"), re.compile(r"[a-z\d]+(?:[._-][a-z\d]+)+")
_ACCOUNT = re.compile(r"<?\S*@\S*")
_BEHIND = re.compile(r"\s[–—-]\s|\s?\(")
_EDGES = " ,.:-–—()<>"
_PARTS = re.compile(r"[·|•\n]|\s[–—-]\s|@\S*|\(")


def speaks(rest: str) -> bool:
    """Say whether what a line holds besides a date or a name is more than a place, a time and a role.

    >>> speaks("Rome, Tuesday 9:30"), speaks("They signed it on"), speaks("Published by the staff at")
    (False, True, False)
    """
    words = _WORD.findall(rest)
    return bool(spoken(rest)) or len(words) > HEAD_WORDS or any(_LONG_NUMBER.fullmatch(word) for word in words)


def spoken(rest: str) -> tuple[str, ...]:
    """Return the words of a line that are not small, not written with a capital, and not those of a head."""
    words = (word for word in _WORD.findall(rest) if len(word) > SMALL_WORD and word.islower())
    return tuple(word for word in words if not _is_of_head(fold(word)))


def _is_of_head(word: str) -> bool:
    """Say whether a folded word is one of those that stand in a head: a day, a month, a role, a word for a change."""
    return word in BYLINE_ENDS or word in AUTHOR_ROLES or word in DATE_WORDS or word.startswith(CHANGE_WORDS)


def is_byline(line: str) -> bool:
    """Say whether a line is a byline: a word for authorship, then names and no sentence.

    >>> is_byline("By Omar Quill"), is_byline("By noon the square was empty"), is_byline("Por Lucía Morán y Diego Saiz")
    (True, False, True)
    """
    prefix = _prefix(line)
    if not prefix or len(line) > NAME_LENGTH or line.endswith("."):
        return False
    found = _WORD.findall(line[len(prefix) :])
    names = [word for word in found if not word.islower() or not word.isascii()]
    return bool(found) and all(word in AUTHOR_WORDS for word in found if word not in names)


def begins_as_byline(line: str) -> bool:
    """Say whether a line begins with a word for authorship and names, and does not go on as a sentence.

    >>> begins_as_byline("By Omar Quill in Rome"), begins_as_byline("By Istanbul standards Omar was late")
    (True, False)
    """
    if not _prefix(line) or _NUMBER.search(line):
        return False
    named = [(piece, name) for piece in _pieces(line) if (name := _leading_name(piece)) and is_name(name)]
    return bool(named) and not any(spoken(piece.removeprefix(name)) for piece, name in named)


def names_of_byline(line: str) -> tuple[str, ...]:
    """Return the names that a printed byline begins with, without date, place, role and account behind them.

    >>> names_of_byline("By Omar Quill and Ada Lind on July 4, 2026 at 9:00a @oquill")
    ('Omar Quill', 'Ada Lind')
    """
    return _persons(name for piece in _pieces(line) if (name := _leading_name(piece)) and is_name(name))


def names_as_stated(raw: str) -> tuple[str, ...]:
    """Return the names in what a page states as its author, without words for authorship, accounts, roles and places.

    >>> names_as_stated("Omar Quill, Rome correspondent"), names_as_stated("quill@quay.example (Omar Quill)")
    (('Omar Quill',), ('Omar Quill',))
    """
    line = " ".join(_ACCOUNT.sub(" ", repair(raw)).split()).lstrip("( ")
    prefix = _prefix(line)
    particle = fold(prefix).strip() in AUTHOR_WORDS and prefix[:1].isupper()
    line = _before_date(line if particle else line[len(prefix) :])
    stated = (_stated_name(piece) for piece in _own_pieces(_split(line)))
    return _persons(filter(is_name, stated))


def _pieces(line: str) -> list[str]:
    """Return the pieces of a printed byline that may begin with a name."""
    return _own_pieces(_split(_PARTS.split(_before_date(line[len(_prefix(line)) :]))[0]))


def _before_date(line: str) -> str:
    """Return what stands before the first date printed in a line."""
    stated = next(printed_dates(line), None)
    return line.partition(stated)[0] if stated else line


def _own_pieces(pieces: Sequence[str]) -> list[str]:
    """Return the pieces without those behind the first that say what an author is."""
    return [piece for index, piece in enumerate(pieces) if index == 0 or not _has_role(piece)]


def _has_role(piece: str) -> bool:
    """Say whether a word for what an author is stands in a piece."""
    return any(fold(word) in AUTHOR_ROLES for word in _WORD.findall(piece))


def _stated_name(piece: str) -> str:
    """Return a stated name without what stands behind it: in brackets, after a dash, a place or outlet, a role."""
    name = _BEHIND.split(piece.strip(_EDGES))[0].strip(_EDGES)
    words = name.split()
    behind = (index for index, word in enumerate(words) if index >= FULL_NAME and _follows(word))
    return " ".join(words[: next(behind, len(words))]).strip(_EDGES)


def _follows(word: str) -> bool:
    """Say whether a word, written small, is one that stands behind a name."""
    return word.islower() and (fold(word) in NAME_FOLLOWERS or fold(word) in AUTHOR_ROLES)


def _persons(names: Iterable[str]) -> tuple[str, ...]:
    """Return names without the single words that follow a full one: places, agencies and degrees."""
    found = tuple(names)
    full = bool(found) and len(found[0].split()) >= FULL_NAME
    return tuple(name for index, name in enumerate(found) if index == 0 or not full or len(name.split()) >= FULL_NAME)


def is_name(text: str) -> bool:
    """Say whether ``text`` can be the name of a person or newsroom."""
    address = "@" in text or "://" in text or "www." in text or bool(_ADDRESS.search(text) or _LOGIN.fullmatch(text))
    return (
        1 < len(text) <= NAME_LENGTH
        and not address
        and fold(text) not in NO_AUTHORS
        and len(text.split()) <= NAME_WORDS
        and any(map(str.isalpha, text))
    )


def _prefix(line: str) -> str:
    """Return what stands in front of the first name, as it is written; nothing when no word for authorship does.

    Besides fixed words that is a label: a role, perhaps with the outlet's name, and a colon.
    """
    start = fold(line[:PREFIX_LENGTH])
    if start.startswith(BYLINE_PREFIXES):
        found = max((prefix for prefix in BYLINE_PREFIXES if start.startswith(prefix)), key=len)
        return line[: len(found)]
    label, colon, _ = line[:LABEL_LENGTH].partition(":")
    is_role = bool(colon) and fold(label.split()[0] if label.split() else "") in AUTHOR_ROLES
    return label + colon if is_role else ""


def _split(text: str) -> list[str]:
    """Return the pieces between words and marks that join names; "y" and "e" join full names alone.

    >>> _split("Santiago Ramón y Cajal, Ana Pérez y Luis Gil")
    ['Santiago Ramón y Cajal', 'Ana Pérez', 'Luis Gil']
    """
    pieces = [text]
    for join in AUTHOR_JOINS:
        pieces = [part for piece in pieces for part in _parted(piece, join)]
    return pieces


def _parted(piece: str, join: str) -> list[str]:
    parts = piece.split(join)
    whole = join in IN_NAMES and any(len(part.split()) < FULL_NAME for part in parts)
    return [piece] if whole else parts


def _leading_name(piece: str) -> str:
    """Return the words of a name at the beginning of ``piece``: up to a small word, a number, a day or a role."""
    words = list(takewhile(_is_of_name, _TOKEN.findall(_LABEL.split(piece)[0])))
    roles = (index for index, word in enumerate(words) if index != 1 and fold(word) in AUTHOR_ROLES)
    words = words[: next(roles, len(words))]
    while words and words[-1].lower() in AUTHOR_WORDS:
        words.pop()
    return " ".join(words).strip(" ,.:;-–—")


def _is_of_name(word: str) -> bool:
    """Say whether a word can be of a name: a capital in front, a script without capitals, or a particle."""
    plain = word.strip(".,:;'’\"()")
    if not plain or any(map(str.isdigit, plain)) or fold(plain) in BYLINE_ENDS or _SITE.search(plain):
        return False
    return not plain[0].islower() or plain in AUTHOR_WORDS or "'" in plain or "’" in plain
