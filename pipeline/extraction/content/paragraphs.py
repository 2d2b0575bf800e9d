"""Makes paragraphs of text that stands bare in its frame, between line breaks or beside blocks.

The steps that follow go by paragraphs: pages of the older kind part them by two line breaks, pages made by scripts set
each into a ``div``, and many put the first one bare in front of the others. Such text would be lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

#: Elements that stand within a line of text.
INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "em", "font", "i", "img", "ins", "kbd", "label",
    "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr",
})  # fmt: skip

#: Elements that frame text without being a paragraph.
FRAMES = frozenset({"div", "section", "article", "main", "center", "body"})


#: A sentence has so many words at least, and ends so.
SENTENCE_WORDS = 4
SENTENCE_ENDS = (".", "!", "?", "۔")

_BETWEEN = etree.XPath(
    ".//div[not(*)][preceding-sibling::*[1][self::p]][following-sibling::*[1][self::p]]", smart_strings=False
)

#: What a stretch of bare text may hold: with line breaks, when it stands beside blocks.
BROKEN_INLINE = INLINE | {"br"}


def paragraphs_from_breaks(body: Any) -> None:  # noqa: ANN401 - lxml ships no types
    """Make a paragraph of each stretch of text that ends in two line breaks."""
    parted: dict[Any, None] = {}
    for first in list(body.iter("br")):
        following = first.getnext()
        parent = first.getparent()
        if parent is None or following is None or following.tag != "br" or (first.tail or "").strip():
            continue
        _wrap(parent, first, INLINE)
        parent.remove(first)
        parted[parent] = None
    for parent in parted:
        if parent.tag == "p":
            _part(parent)


def paragraphs_between(body: Any) -> None:  # noqa: ANN401 - as paragraphs_from_breaks
    """Make a paragraph of each frame that stands between two and holds nothing but a sentence."""
    for frame in _BETWEEN(body):
        words = (frame.text or "").split()
        if len(words) >= SENTENCE_WORDS and words[-1].endswith(SENTENCE_ENDS):
            frame.tag = "p"


def _part(paragraph: Any) -> None:  # noqa: ANN401 - as paragraphs_from_breaks
    """Make paragraphs of what is left in a paragraph that holds others, and let them all stand in its place."""
    for mark in [child for child in paragraph if child.tag == "br"]:
        mark.drop_tree()
    for mark in (*[child for child in paragraph if child.tag == "p"], None):
        if _is_bare(paragraph, mark):
            _wrap(paragraph, mark, INLINE)
    paragraph.drop_tag()


def paragraphs_from_frames(elements: Sequence[Any]) -> bool:
    """Make paragraphs of text that stands bare in a frame, and say whether any was made.

    A frame that holds nothing but text becomes one itself only where few texts have paragraphs: on other pages such a
    frame is a box beside the article.

    Args:
        elements: those that hold the page's long stretches of text, one each.
    """
    holders = [block_of(element) for element in elements]
    rare = sum(holder.tag == "p" for holder in holders) * 2 < len(holders)
    frames = [frame for frame in dict.fromkeys(holders) if frame.tag in FRAMES]
    return sum(_make_paragraphs(frame, rare=rare) for frame in frames) > 0


def _make_paragraphs(frame: Any, *, rare: bool) -> bool:  # noqa: ANN401 - as paragraphs_from_breaks
    """Make paragraphs of the text that stands bare in ``frame``, and say whether any was made."""
    blocks = [child for child in frame if child.tag not in BROKEN_INLINE]
    if not blocks:
        if frame.tag != "div" or not rare:
            return False
        frame.tag = "p"
        return True
    bare = [mark for mark in (*blocks, None) if _is_bare(frame, mark)]
    for mark in bare:
        _wrap(frame, mark, BROKEN_INLINE)
    return bool(bare)


def block_of(element: Any) -> Any:  # noqa: ANN401 - as paragraphs_from_breaks
    """Return the nearest element around a text that is no inline one."""
    while element.tag in INLINE and element.getparent() is not None:
        element = element.getparent()
    return element


def _before(parent: Any, mark: Any) -> Any:  # noqa: ANN401 - as paragraphs_from_breaks
    """Return the element before ``mark``, or the last one of ``parent`` where ``mark`` is None; None without one."""
    if mark is not None:
        return mark.getprevious()
    return parent[-1] if len(parent) else None


def _is_bare(frame: Any, mark: Any) -> bool:  # noqa: ANN401 - as paragraphs_from_breaks
    """Say whether text or an inline element with text stands directly before ``mark``."""
    previous = _before(frame, mark)
    text = frame.text if previous is None else previous.tail
    return bool((text or "").strip()) or (previous is not None and previous.tag in INLINE and bool(previous.text))


def _wrap(parent: Any, mark: Any, inline: frozenset[str]) -> None:  # noqa: ANN401 - as paragraphs_from_breaks
    """Move the ``inline`` content before ``mark`` into a paragraph in its place."""
    paragraph = parent.makeelement("p")
    previous = _before(parent, mark)
    taken = []
    while previous is not None and previous.tag in inline:
        taken.append(previous)
        previous = previous.getprevious()
    if previous is None:
        paragraph.text, parent.text = parent.text, None
    else:
        paragraph.text, previous.tail = previous.tail, None
    if mark is None:
        parent.append(paragraph)
    else:
        mark.addprevious(paragraph)
    for element in reversed(taken):
        paragraph.append(element)
