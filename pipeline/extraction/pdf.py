"""Reads the PDF documents that ministries publish: text by paragraphs, title, date. No other module knows pypdfium2.

What stands at the edge of most pages (running heads, page numbers) goes; lines of a paragraph are joined, also across a
page's end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped] # it ships no types

from pipeline.extraction.elements import squeeze
from pipeline.extraction.metadata.timestamps import normalise, printed_dates
from pipeline.extraction.refusals import Refusal

#: At most so many pages are read.
MAX_PAGES = 300

#: So many lines at either edge of a page can be a running head; one that stands on this share of the pages is.
EDGE, ON_PAGES = 2, 0.5

#: A running head needs so many pages to be told.
FEW_PAGES = 2

#: A line shorter than this share of the longest one ends its paragraph when it ends a sentence, or when it is a title.
SHORT, TITLE_SHORT = 0.85, 0.7

#: A stated title of these words is the program's, not the author's; and one that ends as a file does.
NO_TITLES = re.compile(
    r"^(?:microsoft word|untitled|document\d*$|senza titolo|sin título|presentaci)|\.(?:docx?|pdf|odt|indd)$",
    re.IGNORECASE,
)

#: So much of the first page may hold the document's own date, in characters.
HEAD = 1500

#: The least and the most words of a first line that can be a title.
TITLE_WORDS = (3, 40)

_SENTENCE_END = re.compile(r"[.!?;:۔…»”\"')\]]$")
_ITEM = re.compile(r"^(?:[-–—•▪●*·‣]|\(?\d{1,3}[.)]|\(?[a-zα-ω][.)])\s")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe]$")
_DIGITS = re.compile(r"\d+")
_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?'?|Z)?")


class PdfError(Exception):
    """The document holds no text that can be read; ``refusal`` says why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Pdf:
    """What a PDF says: ``text`` a line a paragraph; ``title`` and ``created`` (ISO 8601) as its file states them.

    ``printed`` is the first date printed at the head of the first page, as written.
    """

    text: str
    title: str
    created: str | None
    printed: str | None


def read_pdf(body: bytes) -> Pdf:
    """Return what a PDF says.

    Raises:
        PdfError: it is broken, locked, or holds no text.
    """
    try:
        document = pypdfium2.PdfDocument(body)
    except pypdfium2.PdfiumError as error:
        raise PdfError(Refusal.LOCKED_PDF if "password" in str(error).lower() else Refusal.BROKEN_PDF) from error
    try:
        pages = [_page_lines(document, number) for number in range(min(len(document), MAX_PAGES))]
        stated = document.get_metadata_dict()
    except pypdfium2.PdfiumError as error:
        raise PdfError(Refusal.BROKEN_PDF) from error
    finally:
        document.close()
    pages = _without_running_heads(pages)
    text = "\n".join(_paragraphs(pages))
    if not text:
        raise PdfError(Refusal.NO_TEXT)
    head = "\n".join(pages[0] if pages else ())[:HEAD]
    title = squeeze(stated.get("Title", ""))
    title = title if title and not NO_TITLES.search(title) else _first_title(text)
    return Pdf(
        text=_after(title, text),
        title=title,
        created=_created(stated.get("CreationDate", "")),
        printed=next(printed_dates(head), None),
    )


def _page_lines(document: pypdfium2.PdfDocument, number: int) -> list[str]:
    """Return the lines of a page, without what holds no letter or digit."""
    page = document[number]
    try:
        text = page.get_textpage().get_text_bounded()
    finally:
        page.close()
    return [line for raw in text.splitlines() if any(map(str.isalnum, line := squeeze(raw)))]


def _without_running_heads(pages: Sequence[list[str]]) -> list[list[str]]:
    """Return the pages' lines without those that stand at the edge of most of them, whatever their numbers."""
    edges = Counter(key for lines in pages for key in {_key(line) for line in (*lines[:EDGE], *lines[-EDGE:])})
    least = max(FEW_PAGES, ON_PAGES * len(pages))
    running = {key for key, count in edges.items() if count >= least}
    return [[line for index, line in enumerate(lines) if not _is_running(lines, index, running)] for lines in pages]


def _is_running(lines: list[str], index: int, running: set[str]) -> bool:
    """Say whether a line of a page stands at its edge and is a running head or the page's number."""
    if EDGE <= index < len(lines) - EDGE:
        return False
    key = _key(lines[index])
    return key in running or not key.strip(" -–/|.")


def _key(line: str) -> str:
    """Return a line without its numbers, which change from page to page."""
    return _DIGITS.sub("", line)


def _paragraphs(pages: Sequence[list[str]]) -> Iterator[str]:
    """Yield the paragraphs: lines joined until one ends a sentence short of the margin, or the next begins an item."""
    lines = [line for page in pages for line in page]
    longest = max(map(len, lines), default=0)
    paragraph = previous = ""
    for line in lines:
        if paragraph and (_ITEM.match(line) or _ends(previous, line, longest, alone=paragraph == previous)):
            yield paragraph
            paragraph = ""
        paragraph, previous = _joined(paragraph, line), line
    if paragraph:
        yield paragraph


def _ends(line: str, following: str, longest: int, *, alone: bool) -> bool:
    """Say whether a paragraph ends with ``line``: it stops short of the margin, after a sentence or as a title does.

    ``alone`` says that the line is all of its paragraph so far, as a title is.
    """
    if _SENTENCE_END.search(line):
        return len(line) < SHORT * longest
    return alone and len(line) < TITLE_SHORT * longest and not _HYPHEN.search(line) and not following[:1].islower()


def _joined(paragraph: str, line: str) -> str:
    """Return a paragraph with its next line, a word parted between the two made whole."""
    if not paragraph:
        return line
    if _HYPHEN.search(paragraph) and line[:1].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"


def _first_title(text: str) -> str:
    """Return the first line of a text that can be a title, or an empty one."""
    least, most = TITLE_WORDS
    candidates = (line for line in text.split("\n")[:5] if least <= len(line.split()) <= most)
    return next((line for line in candidates if next(printed_dates(line), None) is None), "")


def _after(title: str, text: str) -> str:
    """Return ``text`` without its title in front, on however many lines it stands there."""
    printed = re.match(r"\s+".join(map(re.escape, title.split())) or r"(?!)", text)
    rest = text[printed.end() :].lstrip() if printed else text
    return rest or text


def _created(stated: str) -> str | None:
    """Return a PDF date (ISO 32000-1, 7.9.4) as ISO 8601, or None."""
    match = _PDF_DATE.match(stated)
    if match is None:
        return None
    year, month, day, hour, minute, second, sign, offset_h, offset_m = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    zone = f"{sign}{offset_h}:{offset_m or '00'}" if sign else ("Z" if stated.rstrip().endswith("Z") else "")
    return normalise(f"{year}-{month}-{day}{clock}{zone if clock else ''}", None, "")
