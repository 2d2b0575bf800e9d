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

#: Elements that are a line of text, those of them that are headings, and those that hold lines: the unframed among them
#: stand for the frame around them.
LINES = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "pre"})
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "dl"})
UNFRAMED = LISTS | {"li", "blockquote"}
FRAMES = UNFRAMED | {"div", "section", "article", "main"}

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
    waiting = _children(body, body)
    while waiting:
        element, frame = waiting.pop()
        if _says(element.tail):
            return None
        if _is_line(element):
            found.add(element, frame)
        elif _is_frame(element):
            if _says(element.text):
                return None
            waiting += _children(element, frame if element.tag in UNFRAMED else element)
        elif not _is_silent(element):
            return None
    return found.text()


def _children(element: Any, frame: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - as read_plain
    """Return the children of an element, the last one first, each with the frame it stands in."""
    return [(child, frame) for child in element.iterchildren(reversed=True)]


def _is_frame(element: Any) -> bool:  # noqa: ANN401 - as read_plain
    """Say whether an element holds lines: any frame but a list that is a menu."""
    tag = element.tag
    return tag in FRAMES and not (tag in LISTS and (link_share(element) >= LINKED or not _has_sentences(element)))


def _is_silent(element: Any) -> bool:  # noqa: ANN401 - as read_plain
    """Say whether an element that is neither line nor frame says nothing that has to be judged."""
    tag = element.tag
    if tag in LISTS:
        return link_share(element) >= LINKED or not _says(element.text_content())
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
