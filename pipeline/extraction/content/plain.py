"""Reads the text of a frame that holds nothing but paragraphs, headings and lists: there is nothing to decide there.

Two pages in five are so once they are pruned and narrowed, and need none of the slower steps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.extraction.content.paragraphs import INLINE
from pipeline.extraction.elements import link_share, squeeze
from pipeline.extraction.metadata.timestamps import printed_dates

#: Elements that are a line of text, those of them that are headings, and those that hold lines.
LINES = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "pre"})
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "dl"})
FRAMES = LISTS | {"li", "blockquote", "div", "section", "article", "main"}

#: What stands in a line besides words.
BREAK = "br"
SEPARATOR = "\u2028"
WITHIN = INLINE | {BREAK, "picture", "source", "video", "audio", "track", "hr", "figure"}

#: A list of which this share of the text lies in links is none of the article's.
LINKED = 0.7

#: The items of an article's list have so many characters on average; those of a shorter one have to be judged.
ITEM = 25

#: What stands in no line and is shorter than this, in characters, is a label of the page if it is no sentence.
LABEL = 60

#: How a sentence ends, and how many spaces it has at least; a time of day.
SENTENCE_ENDS = (".", "!", "?", "۔", "»", "”", ";")
SENTENCE_GAPS = 2
CLOCK = re.compile(r"\b[0-2]?\d[:.][0-5]\d\b")

#: Elements whose words are no text.
SILENT = frozenset({"button", "svg", "select", "label", "input", "iframe", "object", "form", "hr", "img", "picture"})

#: A line of another frame that is as long as this has to be judged.
PROSE = 100

#: The paragraphs of an article are children of one element; this share of the text must be.
TOGETHER = 0.9


@dataclass(slots=True)
class _Lines:
    """The lines found so far, each with its frame and whether it is a heading."""

    lines: list[tuple[str, Any, bool]] = field(default_factory=list)

    def add(self, element: Any, frame: Any) -> None:  # noqa: ANN401 - lxml ships no types
        """Add the lines of ``element``, which stands in ``frame``."""
        self.lines += ((line, frame, element.tag in HEADINGS) for line in _lines_of(element))

    def text(self) -> str | None:
        """Return the lines of the frame that holds nearly all, without headings at the end; None when none does.

        Another frame with a line as long as prose has to be judged.
        """
        held: Counter[Any] = Counter()
        for line, frame, _ in self.lines:
            held[frame] += len(line)
        main, most = next(iter(held.most_common(1)), (None, 0))
        if most < TOGETHER * held.total() or any(
            len(line) >= PROSE for line, frame, _ in self.lines if frame is not main
        ):
            return None
        kept = [(line, is_heading) for line, frame, is_heading in self.lines if frame is main]
        while kept and kept[-1][1]:
            kept.pop()
        return "\n".join(line for line, _ in kept)


def read_plain(tree: Any) -> str | None:  # noqa: ANN401 - lxml ships no types
    """Return the text of ``tree``, a line a paragraph, or None when it holds anything that has to be judged."""
    body = tree.find("body")
    found = _Lines()
    plain = all(_collect(element, body, found) for element in body.iterchildren())
    return found.text() if plain else None


def _collect(element: Any, frame: Any, found: _Lines) -> bool:  # noqa: ANN401 - as read_plain
    """Add the lines of ``element``, which stands in ``frame``; return False where something has to be judged."""
    return not _says(element.tail) and _take(element, frame, found)


def _take(element: Any, frame: Any, found: _Lines) -> bool:  # noqa: ANN401 - as read_plain
    """Do as :func:`_collect`, for the element without what follows it."""
    tag = element.tag
    if _is_line(element):
        found.add(element, frame)
        return True
    if tag in LISTS and (link_share(element) >= LINKED or not _has_sentences(element)):
        return link_share(element) >= LINKED or not _says(element.text_content())
    if tag in FRAMES:
        inner = frame if tag in LISTS or tag in {"li", "blockquote"} else element
        return not _says(element.text) and all(_collect(child, inner, found) for child in element)
    if tag == "header":
        return not any(len(squeeze(below.text_content())) >= LABEL for below in element.iter("p"))
    return tag == "h1" or tag in SILENT or (tag != "table" and not _says(element.text_content()))


def _says(text: str | None) -> bool:
    """Say whether a stretch of text that stands in no line is more than a label: a sentence, or a number, no date."""
    line = squeeze(text)
    if len(line) >= LABEL or line.endswith(SENTENCE_ENDS):
        return len(line) >= LABEL or line.count(" ") >= SENTENCE_GAPS
    return any(map(str.isdigit, line)) and next(printed_dates(line), None) is None and not CLOCK.search(line)


def _has_sentences(element: Any) -> bool:  # noqa: ANN401 - as read_plain
    """Say whether the items of a list are longer than the words of a menu, on average."""
    return len(squeeze(element.text_content())) >= ITEM * max(1, len(element))


def _is_line(element: Any) -> bool:  # noqa: ANN401 - as read_plain
    """Say whether an element is a line of text and holds nothing but words."""
    if element.tag == "blockquote":
        return not len(element)
    return element.tag in LINES and all(below.tag in WITHIN for below in element.iterdescendants())


def _lines_of(element: Any) -> Iterator[str]:  # noqa: ANN401 - as read_plain
    """Yield the lines of an element, parted where it has line breaks."""
    for mark in element.iter(BREAK):
        mark.tail = f"{SEPARATOR}{mark.tail or ''}"
    yield from filter(None, map(squeeze, element.text_content().split(SEPARATOR)))
