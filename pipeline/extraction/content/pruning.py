"""Takes out of the tree what is certainly not this article: comments, asides, teasers.

Every cut is guarded: an element that holds the headline, or most of the page's paragraphs, stays whatever its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from pipeline.extraction.content.paragraphs import INLINE, paragraphs_from_breaks
from pipeline.extraction.elements import drop, is_within, link_share, marks_of, start_of, text_of
from pipeline.extraction.marks import ASIDE_MARKS, BYLINE_MARKS, COMMENT_MARKS, LIVE_MARKS
from pipeline.extraction.markup import Page
from pipeline.extraction.phrases import BOX_HEADINGS, LINE_LIMIT, NEVER_TEXT, TEASERS
from pipeline.fold import fold

#: An element that holds more than this share of the page's paragraphs is not cut by its name.
MOST = 0.4

#: A story above a second one is at least this long, in characters; so is one that may be cut.
STORY_LENGTH = 250

#: A byline is no longer than this, in characters.
BYLINE_LENGTH = 200

#: Elements that can be the heading of a box.
HEADINGS = ("h2", "h3", "h4", "h5", "h6")

#: Elements looked at for their names.
BLOCKS = frozenset({"div", "section", "aside", "ul", "ol", "form", "p", "table", "article"})

#: Elements that can be a teaser line of their own.
TEASER_ELEMENTS = ("p", "div", "li", "h2", "h3", "h4", "h5", "strong", "span", "a", "em", "b")

#: What may stand before the words of a teaser, and the small letters that those begin with.
LEADERS = " -–•>»:|\n\t\r\xa0"
TEASER_INITIALS = frozenset(phrase[0] for phrase in TEASERS)

#: A cell of a layout table that is a menu: this share of its text lies in links.
HALF_LINKED = 0.5

#: Share of an element's text that lies in links, from which it is a list of links.
LINKED = 0.8

#: Elements whose lines are their own, and how sentences end; a linked line has this share of its text in the link.
LISTS = frozenset({"li", "td", "th", "blockquote"})
FULL_STOPS = (".", "!", "?", "۔", "»", "”", '"', ":", ";", "…")
TEASER_SHARE = 0.7

_STRING = etree.XPath("string()", smart_strings=False)


def prune(page: Page) -> None:
    """Cut from a page's tree, in place, what does not belong to its article."""
    tree = page.tree
    for element in list(tree.iter(*NEVER_TEXT)):
        drop(element)
    body = tree.find("body")
    if body is None:
        return
    paragraphs_from_breaks(body)
    threads = (element for element in page.marked(COMMENT_MARKS) if element.tag in BLOCKS)
    _drop_all(threads, lambda element: _is_thread(element, body))
    whole = _Paragraphs.of(body)
    asides = [element for element in page.marked(ASIDE_MARKS) if element.tag in BLOCKS and not _is_live(element)]
    asides += [form for form in body.iter("form") if next(form.iter("textarea"), None) is not None]
    _drop_all(asides, lambda element: not _is_core(element, whole))
    _drop_all(page.marked(BYLINE_MARKS), _is_byline)
    for table in reversed(list(body.iter("table"))):  # inner ones first
        _clear_table(table)
    _cut_boxes(body, whole)
    _cut_teasers(body)
    _drop_all(body.iter("p"), _is_linked_line)


def _is_byline(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element marked as a byline is as short as one and holds no headline."""
    return len(text_of(element)) <= BYLINE_LENGTH and next(element.iter("h1"), None) is None


def _is_live(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element is a live blog's or lies within one: its ticker is its text."""
    return is_within(element, LIVE_MARKS)


def _is_linked_line(paragraph: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a paragraph is a headline of another article: a short line, mostly one link, that ends as none."""
    if next(paragraph.iter("a"), None) is None or paragraph.getparent().tag in LISTS:
        return False
    text = text_of(paragraph)
    return 0 < len(text) <= LINE_LIMIT and not text.endswith(FULL_STOPS) and link_share(paragraph) >= TEASER_SHARE


def _drop_all(elements: Iterable[Any], is_wrong: Callable[[Any], bool]) -> None:
    """Drop those of ``elements``, in the order of the page, that are wrong and not within one that is dropped."""
    dropped: set[Any] = set()
    for element in list(elements):
        if dropped.isdisjoint(element.iterancestors()) and is_wrong(element):
            dropped.add(element)
            drop(element)


def _clear_table(table: Any) -> None:  # noqa: ANN401 - as _is_byline
    """Drop a table of links or of one short cell; make blocks of one that lays out the page, less cells of links."""
    cells = list(table.iter("td", "th"))
    boxed = len(cells) == 1 and not _is_long(cells[0])
    if boxed or (next(table.iter("p"), None) is None and link_share(table) >= LINKED):
        drop(table)
    elif next(table.iter("h1"), None) is not None or any(_is_long(cell) for cell in cells):
        for cell in cells:
            if cell.getparent() is not None and not _is_long(cell) and link_share(cell) >= HALF_LINKED:
                drop(cell)
        for part in list(table.iter("table", "thead", "tbody", "tr", "td", "th")):
            part.tag = "div"


def _is_long(cell: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a table's cell holds more than tabled facts: a story's length of text, or a heading."""
    return next(cell.iter("h1"), None) is not None or len(text_of(cell)) >= STORY_LENGTH


@dataclass(frozen=True, slots=True)
class _Paragraphs:
    """How many paragraphs an element holds, and how many characters they have."""

    count: int
    characters: int

    @classmethod
    def of(cls, element: Any) -> _Paragraphs:  # noqa: ANN401 - as _is_byline
        """Return those of ``element``."""
        lengths = [len(_STRING(paragraph)) for paragraph in element.iter("p")]
        return cls(len(lengths), sum(lengths))


def _is_thread(element: Any, body: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element named a comment thread is one: without the headline, and not all the page has to say.

    Opinion pieces are named comments, too: one that holds most of the text is a thread only when it holds several.
    """
    if next(element.iter("h1"), None) is not None:
        return False
    whole, held = _Paragraphs.of(body), _Paragraphs.of(element)
    if held.characters > MOST * whole.characters and not _holds_comments(element):
        return False
    return whole.characters - held.characters >= STORY_LENGTH


def _holds_comments(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element holds several that are named comments, or a field to write one in."""
    named = (below for below in element.iterdescendants() if not COMMENT_MARKS.isdisjoint(marks_of(below)))
    return sum(1 for _ in islice(named, 2)) > 1 or next(element.iter("textarea"), None) is not None


def _is_core(element: Any, whole: _Paragraphs) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element holds the headline, or more than :data:`MOST` of the page's paragraphs or their text."""
    if next(element.iter("h1"), None) is not None:
        return True
    held = _Paragraphs.of(element)
    return held.count > MOST * whole.count or held.characters > MOST * whole.characters


def _cut_boxes(body: Any, whole: _Paragraphs) -> None:  # noqa: ANN401 - as _is_byline
    """Cut the boxes whose heading says that they are not of the article: other articles, the author, a newsletter."""
    for heading in list(body.iter(*HEADINGS)):
        if fold(start_of(heading)).strip(LEADERS) not in BOX_HEADINGS:
            continue
        box = _box_of(heading)
        if box is not None and not _is_core(box, whole):
            drop(box)


def _box_of(heading: Any) -> Any:  # noqa: ANN401 - as _is_byline
    """Return the outermost element that a heading stands first in, or None when it stands beside the article's text."""
    box = None
    element = heading
    while element.getprevious() is None and element.getparent().tag in BLOCKS:
        element = box = element.getparent()
    return box


def _cut_teasers(body: Any) -> None:  # noqa: ANN401 - as _is_byline
    """Cut lines that invite to another article, and the list of links that such a line heads."""
    for element in list(body.iter(*TEASER_ELEMENTS)):
        if not _starts_as_teaser(element) or element.getparent() is None:
            continue
        line = _line_of(element)
        text = text_of(line)
        if len(text) <= LINE_LIMIT and line.tag not in INLINE:
            if fold(text).rstrip(" :") in TEASERS:
                _drop_headed(line)
            drop(line)


def _starts_as_teaser(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element's own text begins with the words of a teaser."""
    own = (element.text or "").lstrip(LEADERS)
    return own[:1].lower() in TEASER_INITIALS and fold(own[:LINE_LIMIT]).startswith(TEASERS)


def _line_of(element: Any) -> Any:  # noqa: ANN401 - as _is_byline
    """Return the outermost element that begins with ``element`` and is still one line."""
    line = element
    while line.tag in INLINE and line.getprevious() is None:
        parent = line.getparent()
        if parent is None or (parent.text or "").strip(LEADERS):
            break
        line = parent
    return line


def _drop_headed(heading: Any) -> None:  # noqa: ANN401 - as _is_byline
    """Drop the links that stand directly below a teaser's heading."""
    following = heading.getnext()
    if following is not None and next(following.iter("h1"), None) is None and link_share(following) >= LINKED:
        drop(following)
