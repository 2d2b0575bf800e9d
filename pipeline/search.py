"""Search over articles: the words of a text as the index holds them, a query as typed, and where it hits.

The words are folded (:func:`pipeline.fold.fold`), digits of all scripts are those of ASCII, a number is one word
however its thousands are parted ("10,500", "10.500", "۱۰٬۵۰۰"), and digits part from letters. Text, query and hits are
cut by the same :func:`words`, so that what is found can always be shown. Offsets are code points from 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from pipeline.fold import fold, fold_aligned

#: The most words of a query, those of its phrases counted.
MAX_WORDS: Final = 64
#: How long a snippet is, in characters, where its hits do not need more.
SNIPPET_CHARS: Final = 240

#: Signs that may stand between the groups of a number; the first is what all of them are read as.
_SEPARATORS: Final = ",.٬،\u00a0\u2009\u202f"
#: Marks and joiners that fold away: a word goes on over them.
_GONE: Final = "\u200b"
_WORD = re.compile(
    rf"(?<!\d)(?<!\d,)\d{{1,3}}(?:,\d{{2,3}})*,\d{{3}}(?!\d)"  # thousands, also in the groups of lakh and crore
    rf"|\d+|[^\W\d_](?:[^\W\d_]|{_GONE})*"
)
#: Words of ASCII that follow each other, or one that is not; no word and no number goes on over a blank.
_STRETCH = re.compile(r"(?:[!-~]*[ \n]+)+|[^ \n]+[ \n]*")
#: Quotation marks that are read as the plain one.
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_PART = re.compile(r'(?P<not>-?)"(?P<phrase>[^"]*)"?|(?P<plain>[^\s"]+)')


class Word(NamedTuple):
    """One word of a text, folded, and its span in the text."""

    folded: str
    start: int
    end: int


class Hit(NamedTuple):
    """A stretch of a text that a query finds."""

    start: int
    end: int


class _Layout(dict[int, str]):
    """A translation table that keeps offsets: digits of ASCII, one separator of thousands, letters, and blanks."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = _laid(chr(codepoint))
        return self[codepoint]


def _laid(char: str) -> str:
    if char.isdecimal():
        return str(int(char))
    if char in _SEPARATORS:
        return _SEPARATORS[0]
    folded = fold_aligned(char)
    return folded if folded == _GONE or folded.isalnum() else " "


_LAYOUT = _Layout()


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in their order.

    >>> [word.folded for word in words("Άδειες: ۱۰٬۵۰۰ (o 30ہزار)")]
    ['αδειεσ', '10500', 'o', '30', 'ہزار']
    """
    laid = text.translate(_LAYOUT)
    for match in _WORD.finditer(laid):
        found = match.group()
        number = found[0].isdecimal()
        folded = found.replace(_SEPARATORS[0], "") if number else _folded(text[match.start() : match.end()])
        yield Word(folded, match.start(), match.end())


def _folded(word: str) -> str:
    """Return the letters and digits of a folded word; a plain one needs no folding but of its case."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return "".join(char for char in fold(word) if char.isalnum())


def shadow(text: str) -> str:
    """Return a text as the index takes it: its words between single blanks."""
    return " ".join(part for stretch in _STRETCH.findall(text + " ") if (part := _shadow(stretch)))


def _shadow(stretch: str) -> str:
    """Return the words of a stretch; those of ASCII need no folding but of their case."""
    if not stretch.isascii():
        return " ".join(word.folded for word in words(stretch))
    return " ".join(_WORD.findall(stretch.lower().replace(".", _SEPARATORS[0]))).replace(_SEPARATORS[0], "")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand in a row; of a ``prefix`` one the last word may go on."""

    words: tuple[str, ...]
    prefix: bool = False

    def starts(self, row: Sequence[Word], at: int) -> bool:
        """Return whether the term stands in a row of words from ``at`` on."""
        found = [word.folded for word in row[at : at + len(self.words)]]
        if len(found) < len(self.words) or found[:-1] != list(self.words[:-1]):
            return False
        return found[-1].startswith(self.words[-1]) if self.prefix else found[-1] == self.words[-1]


@dataclass(frozen=True, slots=True)
class Query:
    """What an article must hold, all of it, and what it must not hold."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...]


def parse_query(typed: str) -> Query:
    """Return what a reader typed as a query; any text is one that has a word to find.

    ``word`` · ``word*`` (a beginning) · ``"a phrase"`` · ``-word``, ``-"a phrase"`` (excluded). All other signs only
    part words; a quotation mark without its second reaches to the end.

    Raises:
        ValueError: nothing is left to find, or there are too many words.
    """
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for match in _PART.finditer(typed.translate(_QUOTES)):
        plain = match["plain"] or ""
        term = Term(tuple(word.folded for word in words(match["phrase"] or plain)), prefix=plain.endswith("*"))
        if term.words:
            (unwanted if match["not"] or plain.startswith("-") else wanted).append(term)
    count = sum(len(term.words) for term in (*wanted, *unwanted))
    if count > MAX_WORDS:
        raise ValueError(f"a search takes at most {MAX_WORDS} words, this one has {count:,}")
    if not wanted:
        raise ValueError("there is no word in it to find" + (", only some to exclude" if unwanted else ""))
    return Query(tuple(wanted), tuple(unwanted))


def find_hits(text: str, query: Query) -> tuple[Hit, ...]:
    """Return where the wanted terms stand in a text, in its order; those that overlap are one."""
    row = tuple(words(text))
    spans = (
        Hit(row[at].start, row[at + len(term.words) - 1].end)
        for at in range(len(row))
        for term in query.wanted
        if term.starts(row, at)
    )
    return tuple(_merged(spans))


def _merged(spans: Iterable[Hit]) -> Iterator[Hit]:
    held: Hit | None = None
    for span in spans:
        if held is not None and span.start < held.end:
            held = Hit(held.start, max(held.end, span.end))
            continue
        if held is not None:
            yield held
        held = span
    if held is not None:
        yield held


def snippet(text: str, hits: Sequence[Hit]) -> Hit:
    """Return the stretch of a text that shows the most of its hits, cut between words; its head where there is none."""
    first, last = _densest(hits) if hits else (Hit(0, 0), Hit(0, 0))
    spare = max(0, SNIPPET_CHARS - (last.end - first.start))
    start = max(0, min(first.start - spare // 2, len(text) - SNIPPET_CHARS))
    end = min(len(text), max(last.end, start + SNIPPET_CHARS))
    while start and start < first.start and not text[start - 1].isspace():
        start += 1
    while last.end < end < len(text) and not text[end].isspace():
        end -= 1
    return Hit(start, end)


def _densest(hits: Sequence[Hit]) -> tuple[Hit, Hit]:
    """Return the first and the last of the hits that stand together in one snippet, of the most there are."""
    best, first = (0, 0), 0
    for last, hit in enumerate(hits):
        while first < last and hit.end - hits[first].start > SNIPPET_CHARS:
            first += 1
        if last - first > best[1] - best[0]:
            best = first, last
    return hits[best[0]], hits[best[1]]
