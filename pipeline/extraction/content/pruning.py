"""Takes out of the tree what is certainly not this article: comments, asides, teasers.

Every cut is guarded: an element that holds the headline, or most of the page's paragraphs, stays whatever its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pipeline.extraction.content.furniture import LEADERS, is_furniture, starts_as_teaser
from pipeline.extraction.content.paragraphs import (
    INLINE,
    SENTENCE_ENDS,
    SENTENCE_WORDS,
    paragraphs_between,
    paragraphs_from_breaks,
)
from pipeline.extraction.content.prose import STORY_LENGTH, Prose
from pipeline.extraction.elements import drop, is_within, link_share, marks_in, marks_of, squeeze, start_of, text_of
from pipeline.extraction.marks import ASIDE_MARKS, BYLINE_MARKS, COLUMN_MARKS, COMMENT_MARKS, LIVE_MARKS
from pipeline.extraction.markup import Page
from pipeline.extraction.metadata.bylines import begins_as_byline
from pipeline.extraction.phrases import BOX_HEADINGS, LINE_LIMIT, NEVER_TEXT, TEASERS
from pipeline.fold import fold

#: An element that holds more than this share of the page's prose is not cut by its name; a column, than that.
MOST, MOST_OF_COLUMN = 0.4, 0.75

#: A byline is no longer than this, in characters.
BYLINE_LENGTH = 200

#: Elements that can be the heading of a box.
HEADINGS = ("h2", "h3", "h4", "h5", "h6")

#: Elements looked at for their names.
BLOCKS = frozenset({"div", "section", "aside", "ul", "ol", "form", "p", "table", "article"})

#: Elements that can be a teaser line of their own.
TEASER_ELEMENTS = ("p", "div", "li", "h2", "h3", "h4", "h5", "strong", "span", "a", "em", "b")

#: A cell of a layout table that is a menu: this share of its text lies in links.
HALF_LINKED = 0.5

#: Share of an element's text that lies in links, from which it is a list of links.
LINKED = 0.8

#: Elements whose lines are their own, and how sentences end; a linked line has this share of its text in the link.
LISTS = frozenset({"li", "td", "th", "blockquote"})
FULL_STOPS = (".", "!", "?", "۔", "»", "”", '"', ":", ";", "…")
TEASER_SHARE = 0.7


def prune(page: Page) -> None:
    """Cut from a page's tree, in place, what does not belong to its article."""
    tree = page.tree
    for element in list(tree.iter(*NEVER_TEXT)):
        if next(element.iter("h1"), None) is None:
            drop(element)
        else:
            element.tag = "div"
    body = tree.find("body")
    if body is None:
        return
    paragraphs_from_breaks(body)
    paragraphs_between(body)
    prose = Prose.of(body)
    _cut_threads(page.marked(COMMENT_MARKS), prose)
    asides = [element for element in page.marked(ASIDE_MARKS) if element.tag in BLOCKS and not _is_live(element)]
    asides += filter(_has_field, body.iter("form"))
    _drop_all(asides, lambda element: not _is_core(element, prose), prose)
    _unname(asides, ASIDE_MARKS)
    _drop_all(page.marked(BYLINE_MARKS), _is_byline, prose)
    for header in list(body.iter("header")):
        if prose.within(header):
            header.tag = "div"
    for table in reversed(list(body.iter("table"))):  # inner ones first
        _clear_table(table)
    _cut_boxes(body, prose)
    _cut_teasers(body)
    _drop_all(body.iter("p"), _is_linked_line, prose)


def _is_byline(element: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element marked as a byline is as short as one, holds no headline, and is no part of the text."""
    text = text_of(element)
    if len(text) > BYLINE_LENGTH or next(element.iter("h1"), None) is not None:
        return False
    return not (text and (_is_in_line(element) or _is_between_paragraphs(element, text)))


def _is_in_line(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an inline element stands in a sentence, with words before or behind it."""
    parent = element.getparent()
    if element.tag not in INLINE or parent is None or parent.tag not in {"p", "li", "td"}:
        return False
    around = [element.tail, parent.text if element.getprevious() is None else element.getprevious().tail]
    return sum(len((text or "").split()) for text in around) >= SENTENCE_WORDS


def _is_between_paragraphs(element: Any, text: str) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a paragraph is a sentence between two others: a template's name for it says little there."""
    beside = (element.getprevious(), element.getnext())
    between = element.tag == "p" and all(one is not None and one.tag == "p" for one in beside)
    return between and text.endswith(SENTENCE_ENDS) and not begins_as_byline(text)


def _is_live(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element is a live blog's or lies within one: its ticker is its text."""
    return is_within(element, LIVE_MARKS)


def _is_linked_line(paragraph: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a paragraph is a headline of another article: a short line, mostly one link, that ends as none."""
    if next(paragraph.iter("a"), None) is None or paragraph.getparent().tag in LISTS:
        return False
    text = text_of(paragraph)
    return 0 < len(text) <= LINE_LIMIT and not text.endswith(FULL_STOPS) and link_share(paragraph) >= TEASER_SHARE


def _drop_all(elements: Iterable[Any], is_wrong: Callable[[Any], bool], prose: Prose) -> None:
    """Drop those of ``elements``, in the order of the page, that are wrong and not within one that is dropped."""
    dropped: set[Any] = set()
    for element in list(elements):
        if dropped.isdisjoint(element.iterancestors()) and is_wrong(element):
            dropped.add(element)
            prose.forget(element)
            drop(element)


def _clear_table(table: Any) -> None:  # noqa: ANN401 - as _is_byline
    """Drop a table of links or of one boxed cell; make blocks of one that lays out the page, less cells of links."""
    cells = list(table.iter("td", "th"))
    boxed = len(cells) == 1 and not _is_long(cells[0]) and _is_box(cells[0])
    if boxed or (next(table.iter("p"), None) is None and link_share(table) >= LINKED):
        drop(table)
    elif next(table.iter("h1"), None) is not None or any(_is_long(cell) for cell in cells if _is_of(cell, table)):
        for cell in cells:
            if cell.getparent() is not None and not _is_long(cell) and link_share(cell) >= HALF_LINKED:
                drop(cell)
        for part in list(table.iter("table", "thead", "tbody", "tr", "td", "th")):
            part.tag = "div"


def _is_of(cell: Any, table: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a cell is a table's own; those of a table within it were looked at with that one."""
    return next(cell.iterancestors("table")) is table


def _is_box(cell: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a table's only cell says at its beginning that it is none of the article, or holds mostly links."""
    label = next(filter(None, map(squeeze, cell.itertext())), "")
    return is_furniture(fold(label)) or link_share(cell) >= HALF_LINKED


def _is_long(cell: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether a table's cell holds more than tabled facts: a story's length of text, or a heading."""
    return next(cell.iter("h1"), None) is not None or len(text_of(cell)) >= STORY_LENGTH


def _cut_threads(named: list[Any], prose: Prose) -> None:
    """Cut the comment threads among the elements named so, which come in the order of the page."""
    members = set(named)
    parts: defaultdict[Any, list[Any]] = defaultdict(list)
    for element in named:
        above = next((each for each in element.iterancestors() if each in members), None)
        parts[above].append(element)
    blocks = [element for element in named if element.tag in BLOCKS]
    _drop_all(blocks, lambda element: _is_thread(element, parts.get(element, ()), prose), prose)
    _unname((element for element in blocks if prose.within(element) > MOST * prose.total), COMMENT_MARKS)


def _is_thread(element: Any, parts: Sequence[Any], prose: Prose) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element named a comment thread is one: without the headline, and not all the page has to say.

    Opinion pieces are named comments, too: one whose own text is most of the page's, and no list, is none. ``parts``
    are the elements within it that are named so as well.
    """
    if next(element.iter("h1"), None) is not None:
        return False
    held = prose.within(element)
    own = held - sum(map(prose.within, parts))
    listed = not parts and (sum(child.tag == "li" for child in element) > 1 or _has_field(element))
    if own > MOST * prose.total and not listed:
        return False
    return prose.total - held >= STORY_LENGTH


def _unname(kept: Iterable[Any], wrong: frozenset[str]) -> None:
    """Take the ``wrong`` names off elements kept against them, so that no later step cuts them for their names."""
    for element in kept:
        for attribute in ("class", "id"):
            names = (element.get(attribute) or "").split()
            fitting = [name for name in names if wrong.isdisjoint(marks_in(name))]
            if len(fitting) < len(names):
                element.set(attribute, " ".join(fitting))


def _has_field(element: Any) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element holds a field to write a comment in."""
    return next(element.iter("textarea"), None) is not None


def _is_core(element: Any, prose: Prose) -> bool:  # noqa: ANN401 - as _is_byline
    """Say whether an element holds the headline, or most of the page's prose."""
    most = MOST if COLUMN_MARKS.isdisjoint(marks_of(element)) else MOST_OF_COLUMN
    return next(element.iter("h1"), None) is not None or prose.within(element) > most * prose.total


def _cut_boxes(body: Any, prose: Prose) -> None:  # noqa: ANN401 - as _is_byline
    """Cut the boxes whose heading says that they are not of the article: other articles, the author, a newsletter."""
    for heading in list(body.iter(*HEADINGS)):
        if fold(start_of(heading)).strip(LEADERS) not in BOX_HEADINGS:
            continue
        box = _box_of(heading, prose)
        if box is not None and not _is_core(box, prose):
            prose.forget(box)
            drop(box)


def _box_of(heading: Any, prose: Prose) -> Any:  # noqa: ANN401 - as _is_byline
    """Return the box that a heading stands first in, or None when it stands beside the article's text.

    What frames the heading alone is no box yet, and what frames a box and more prose is none any longer.
    """
    box, element = None, heading
    while element.getprevious() is None and element.getparent().tag in BLOCKS:
        parent = element.getparent()
        wider = box is not None and prose.within(parent) > prose.within(box)
        if (parent.text or "").strip() or (wider and text_of(box) != text_of(heading)):
            break
        element = box = parent
    return box


def _cut_teasers(body: Any) -> None:  # noqa: ANN401 - as _is_byline
    """Cut lines that invite to another article, and the list of links that such a line heads."""
    for element in list(body.iter(*TEASER_ELEMENTS)):
        own = element.text
        if not own or not starts_as_teaser(own) or element.getparent() is None:
            continue
        line = _line_of(element)
        text = text_of(line)
        if len(text) <= LINE_LIMIT and line.tag not in INLINE:
            if fold(text).rstrip(" :") in TEASERS:
                _drop_headed(line)
            drop(line)


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
