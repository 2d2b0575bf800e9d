"""Reads the text of a frame that holds nothing but paragraphs, headings and lists: there is nothing to decide there.

Two pages in five are so once they are pruned and narrowed, and need none of the slower steps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.extraction.content.paragraphs import INLINE
from pipeline.extraction.elements import link_share, squeeze

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

#: What stands in no line and is shorter than this, in characters, is a label of the page.
LABEL = 60

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
    if _is_prose(element.tail):
        return False
    tag = element.tag
    if _is_line(element):
        found.add(element, frame)
        return True
    if tag in FRAMES:
        if tag in LISTS and (link_share(element) >= LINKED or not _is_prose(element.text_content())):
            return True
        if tag in LISTS and not _has_sentences(element):
            return False
        inner = frame if tag in LISTS or tag in {"li", "blockquote"} else element
        return not _is_prose(element.text) and all(_collect(child, inner, found) for child in element)
    holds_headline = tag == "h1" or (tag == "header" and next(element.iter("h1"), None) is not None)
    return holds_headline or not _is_prose(element.text_content())


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


def _is_prose(text: str | None) -> bool:
    """Say whether a stretch of text that stands in no line is more than a label."""
    return text is not None and len(text) >= LABEL and len(squeeze(text)) >= LABEL
