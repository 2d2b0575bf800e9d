"""Reads the PDF documents that ministries publish: text by paragraphs, title, date. No other module knows pypdfium2.

What stands at the edge of most pages (running heads, page numbers) goes; lines of a paragraph are joined, also across a
page's end. The document's own date stands in a line that says little else: others are those of laws and events.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import pypdfium2  # type: ignore[import-untyped] # it ships no types

from pipeline.extraction.elements import squeeze
from pipeline.extraction.metadata.timestamps import normalise, printed_dates, western
from pipeline.extraction.refusals import MAX_TEXT, Refusal
from pipeline.model import Origin

#: At most so many pages are read.
MAX_PAGES = 300

#: So many lines at either edge of a page can be a running head; one that stands on this share of the pages is.
EDGE, ON_PAGES = 2, 0.5

#: A running head needs so many pages to be told.
FEW_PAGES = 2

#: At most so many numbers of a line are looked at for one that counts the pages.
NUMBERS = 4

#: So many of the lines, as a share, are no longer than those that reach the margin; a table's row may be.
MARGIN = 0.95

#: A line shorter than this share of the margin ends its paragraph when it ends a sentence, when it is all of it, as a
#: title's one line is, and whatever stands in front of it, as a title's last line.
SHORT, TITLE_SHORT, LAST_SHORT = 0.85, 0.7, 0.5

#: A stated title of these words is the program's, not the author's; and one that ends as a file does.
NO_TITLES = re.compile(
    r"^(?:microsoft |untitled|senza titolo|sin título|presentaci)|powerpoint|\.(?:docx?|pptx?|xlsx?|pdf|odt|indd|xml)$",
    re.IGNORECASE,
)

#: A stated title has at least so many words with a letter; fewer (``Layout 1``, a file's number) are the program's.
STATED_WORDS = 2

#: So much of the first page may hold the document's own date, in characters.
HEAD = 1500

#: The line of the document's date has at most so many other words.
DATE_WORDS = 4

#: The least and the most words of a line that can be a title; it is one of so many first ones.
TITLE_WORDS, HEADING_LINES = (3, 40), 5

_SENTENCE_END = re.compile(r"[.!?;:۔…»”\"')\]]$")
_ITEM = re.compile(r"^(?:[-–—•▪●*·‣]|\(?\d{1,3}[.)]|\(?[a-zα-ω][.)])\s")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe]$")
_TITLE_END = re.compile(r"[.!?…۔]$")
_WORD = re.compile(r"[^\W\d_]+")
#: A law's number behind its date: ``, n. 286``.
_LAW_NUMBER = re.compile(r"[,\s]*(?:n|no|nr|num|núm|αρ|αριθ|αριθμ)?\.?\s*[°º]?\s*\d", re.IGNORECASE)
#: A number that can be a page's, and a line that holds no more.
_PAGE = re.compile(r"(?<![\d.,])\d{1,3}(?![.,]?\d)")
_PAGE_ALONE = re.compile(r"\W*(\d{1,3})(?:\W+\d{1,3})?\W*")
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?'?|Z)?")


class PdfError(Exception):
    """The document holds no text that can be read; ``refusal`` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Pdf:
    """What a PDF says: ``text`` a line a paragraph; ``title`` and ``created`` (ISO 8601) as its file states them.

    ``heading`` is the first line that can be a title, or empty. ``printed`` are the dates that stand in a line of their
    own at the head of the first page, as written.
    """

    text: str
    title: str
    heading: str
    created: str | None
    printed: tuple[str, ...]

    def titled(self, listed: str | None) -> tuple[str, Origin]:
        """Return the title and where it was found: in the file, in the listing as given, or in print; empty if none."""
        found = ((self.title, Origin.FILE), (squeeze(listed), Origin.FEED), (self.heading, Origin.TEXT))
        return next(((title, source) for title, source in found if title), ("", Origin.NONE))

    def text_below(self, title: str) -> str:
        """Return the text without a title in front, on however many lines that stands there."""
        printed = re.match(r"\s+".join(map(re.escape, title.split())) or r"(?!)", self.text)
        rest = self.text[printed.end() :].lstrip() if printed else self.text
        return rest or self.text


def read_pdf(body: bytes) -> Pdf:
    """Return what a PDF says.

    Raises:
        PdfError: it is broken, locked, holds no text, or one longer than :data:`MAX_TEXT`.
    """
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        raise PdfError(Refusal.LOCKED_PDF if "password" in str(error).lower() else Refusal.BROKEN_PDF) from error
    try:
        pages = _pages(document)
        stated = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise PdfError(Refusal.BROKEN_PDF) from error
    finally:
        document.close()
    pages = _without_running_heads(pages)
    text = "\n".join(_paragraphs(pages))
    if not text:
        raise PdfError(Refusal.NO_TEXT)
    title = squeeze(stated.get("Title", ""))
    return Pdf(
        text=text,
        title=title if _is_title(title) else "",
        heading=_heading(text),
        created=_created(stated.get("CreationDate", "")),
        printed=tuple(_own_dates(pages[0])),
    )


def _pages(document: pypdfium2.PdfDocument) -> list[list[str]]:
    """Return the lines of each page, of the first :data:`MAX_PAGES`."""
    pages: list[list[str]] = []
    left = MAX_TEXT
    for number in range(min(len(document), MAX_PAGES)):
        pages.append(_page_lines(document, number, most=left))
        left -= sum(map(len, pages[-1]))
    return pages


def _page_lines(document: pypdfium2.PdfDocument, number: int, *, most: int) -> list[str]:
    """Return the lines of a page, without what holds no letter or digit; refuse one of ``most`` characters and more."""
    page = document[number]
    try:
        words = page.get_textpage()
        if words.count_chars() > most:
            raise PdfError(Refusal.TOO_LARGE)
        text = words.get_text_bounded()
    finally:
        page.close()
    return [line for raw in text.splitlines() if any(map(str.isalnum, line := squeeze(raw)))]


def _without_running_heads(pages: Sequence[list[str]]) -> list[list[str]]:
    """Return the pages' lines without those that stand at the edge of most of them, and without the pages' numbers."""
    keys = [[_keys(line, number) for line in (*lines[:EDGE], *lines[-EDGE:])] for number, lines in enumerate(pages)]
    edges = Counter(key for page in keys for key in frozenset().union(*page))
    least = max(FEW_PAGES, ON_PAGES * len(pages))
    running = {key for key, count in edges.items() if count >= least}
    return [
        [
            line
            for index, line in enumerate(lines)
            if not (_is_edge(lines, index) and _is_running(line, number, running))
        ]
        for number, lines in enumerate(pages)
    ]


def _is_edge(lines: list[str], index: int) -> bool:
    """Say whether a line is one of the first or last of its page."""
    return index < EDGE or index >= len(lines) - EDGE


def _is_running(line: str, number: int, running: set[str]) -> bool:
    """Say whether a line at the edge of page ``number`` (from 0) is a running head or the page's number."""
    alone = _PAGE_ALONE.fullmatch(line)
    return not running.isdisjoint(_keys(line, number)) or (alone is not None and int(alone[1]) == number + 1)


def _keys(line: str, number: int) -> frozenset[str]:
    """Return what is the same in a line on all pages when it runs: itself, or it with one number counting the pages."""
    counted = (
        f"{line[: found.start()]}\0{int(found.group()) - number}\0{line[found.end() :]}"
        for found in islice(_PAGE.finditer(line), NUMBERS)
    )
    return frozenset((line, *counted))


def _paragraphs(pages: Sequence[list[str]]) -> Iterator[str]:
    """Yield the paragraphs: lines joined until one ends a sentence short of the margin, or the next begins an item."""
    lines = [line for page in pages for line in page]
    lengths = sorted(map(len, lines))
    margin = lengths[round(MARGIN * (len(lengths) - 1))] if lengths else 0
    paragraph: list[str] = []
    for line in lines:
        if paragraph and (_ITEM.match(line) or _ends(paragraph, line, margin)):
            yield "".join(paragraph)
            paragraph = []
        _join(paragraph, line)
    if paragraph:
        yield "".join(paragraph)


def _ends(paragraph: Sequence[str], following: str, margin: int) -> bool:
    """Say whether a paragraph ends with its last line: it is short of the margin, after a sentence or as in a title."""
    line = paragraph[-1].strip()
    if _SENTENCE_END.search(line):
        return len(line) < SHORT * margin
    short = TITLE_SHORT if len(paragraph) == 1 else LAST_SHORT
    return len(line) < short * margin and not _HYPHEN.search(line) and not following[:1].islower()


def _join(paragraph: list[str], line: str) -> None:
    """Append the next line to a paragraph, a word parted between the two made whole."""
    if paragraph and _HYPHEN.search(paragraph[-1]) and line[:1].islower():
        paragraph[-1] = paragraph[-1][:-1]
    elif paragraph:
        line = f" {line}"
    paragraph.append(line)


def _is_title(stated: str) -> bool:
    """Say whether a title that a file states is its author's, not its program's."""
    return len(_WORD.findall(stated)) >= STATED_WORDS and not NO_TITLES.search(stated)


def _own_dates(lines: Sequence[str]) -> Iterator[str]:
    """Yield the printed dates that stand in lines of their own at the head of a page.

    Such a line has few words besides: a weekday, a place, ``Circolare n. 12 del``. One with a number behind it is a
    law's, one that goes on or ends a sentence tells of something else.
    """
    for line in "\n".join(lines)[:HEAD].split("\n"):
        for printed in printed_dates(line):
            before, _, behind = western(line).partition(printed)
            others = _WORD.findall(f"{before} {behind}")
            if len(others) <= DATE_WORDS and not _LAW_NUMBER.match(behind) and not line.endswith("."):
                yield printed


def _heading(text: str) -> str:
    """Return the first line of a text that can be a title, above its first sentence, or an empty one."""
    least, most = TITLE_WORDS
    for line in text.split("\n")[:HEADING_LINES]:
        if least <= len(line.split()) <= most and not any(printed_dates(line)):
            return "" if _TITLE_END.search(line) else line
    return ""


def _created(stated: str) -> str | None:
    """Return a PDF date (ISO 32000-1, 7.9.4) as ISO 8601, or None."""
    match = _PDF_DATE.match(stated)
    if match is None:
        return None
    year, month, day, hour, minute, second, sign, offset_h, offset_m = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    zone = f"{sign}{offset_h}:{offset_m or '00'}" if sign else ("Z" if stated.rstrip().endswith("Z") else "")
    return normalise(f"{year}-{month}-{day}{clock}{zone if clock else ''}", None, "")
