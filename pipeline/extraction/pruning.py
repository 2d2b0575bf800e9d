"""Takes out of the tree what is certainly not this article: comments, asides, teasers, a second article below it.

Every cut is guarded: an element that holds the headline, or most of the page's paragraphs, stays whatever its name.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from pipeline.extraction.markup import marks_of, text_of
from pipeline.extraction.metadata import agree
from pipeline.extraction.phrases import ASIDE_WORDS, COMMENT_WORDS, LINE_LIMIT, NEVER_TEXT, TEASERS
from pipeline.fold import fold

#: An element that holds more than this share of the page's paragraphs is not cut by its name.
MOST = 0.4

#: A story above a second one is at least this long, in characters; so is one that may be cut.
STORY_LENGTH = 250

#: At most so many headings are looked at.
HEADINGS = 200

#: Elements looked at for their names.
BLOCKS = ("div", "section", "aside", "ul", "ol", "form", "p", "table", "article")

#: Elements that can be a teaser line of their own.
TEASER_ELEMENTS = ("p", "div", "li", "h2", "h3", "h4", "h5", "strong", "span", "a", "em", "b")

#: What may stand before the words of a teaser, and the small letters that those begin with.
LEADERS = " -–•>»:|\n\t\r\xa0"
TEASER_INITIALS = frozenset(phrase[0] for phrase in TEASERS)

#: Words of a ``class`` that only a story's own head has.
HEAD_MARKS = frozenset({"byline", "author", "date", "dateline", "timestamp", "updated", "posted", "published", "meta"})

#: Elements that stand within a line of text.
INLINE = frozenset(
    {"a", "abbr", "b", "em", "font", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "u"}
)

#: A cell of a layout table that is a menu: this share of its text lies in links.
HALF_LINKED = 0.5

#: Share of an element's text that lies in links, from which it is a list of links.
LINKED = 0.8


def prune(tree: Any) -> None:  # noqa: ANN401 - lxml ships no types
    """Cut from ``tree``, in place, what does not belong to its article."""
    for element in list(tree.iter(*NEVER_TEXT)):
        drop(element)
    body = tree.find("body")
    if body is None:
        return
    paragraphs_from_breaks(body)
    paragraphs = sum(1 for _ in body.iter("p"))
    for element in list(body.iter(*BLOCKS)):
        if _is_aside(element) and not _is_core(element, paragraphs):
            drop(element)
    for table in list(body.iter("table")):
        _clear_table(table)
    _cut_teasers(body)


def _clear_table(table: Any) -> None:  # noqa: ANN401 - as prune
    """Drop a table of links; make blocks of one that only lays out the page, without its cells of links."""
    cells = list(table.iter("td", "th"))
    if next(table.iter("p"), None) is None and link_share(table) >= LINKED:
        drop(table)
    elif next(table.iter("h1"), None) is not None or any(_is_long(cell) for cell in cells):
        for cell in cells:
            if cell.getparent() is not None and not _is_long(cell) and link_share(cell) >= HALF_LINKED:
                drop(cell)
        for part in list(table.iter("table", "thead", "tbody", "tr", "td", "th")):
            part.tag = "div"


def _is_long(cell: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether a table's cell holds more than tabled facts: a story's length of text, or a heading."""
    return next(cell.iter("h1"), None) is not None or len(text_of(cell)) >= STORY_LENGTH


def paragraphs_from_breaks(body: Any) -> None:  # noqa: ANN401 - as prune
    """Make a paragraph of each stretch of text that ends in two line breaks, as pages of the older kind write them."""
    for first in list(body.iter("br")):
        following = first.getnext()
        parent = first.getparent()
        if parent is None or following is None or following.tag != "br" or (first.tail or "").strip():
            continue
        _wrap_before(parent, first)
        parent.remove(first)


def _wrap_before(parent: Any, mark: Any) -> None:  # noqa: ANN401 - as prune
    """Move the inline content before ``mark`` into a paragraph in its place."""
    paragraph = parent.makeelement("p")
    previous = mark.getprevious()
    taken = []
    while previous is not None and previous.tag in INLINE:
        taken.append(previous)
        previous = previous.getprevious()
    if previous is None:
        paragraph.text, parent.text = parent.text, None
    else:
        paragraph.text, previous.tail = previous.tail, None
    mark.addprevious(paragraph)
    for element in reversed(taken):
        paragraph.append(element)


def drop(element: Any) -> None:  # noqa: ANN401 - as prune
    """Take ``element`` out of its tree, leaving the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()


def link_share(element: Any) -> float:  # noqa: ANN401 - as prune
    """Return the share, 0 to 1, of an element's text that lies in links."""
    whole = len(element.text_content())
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return min(1.0, linked / whole) if whole else 0.0


def _is_aside(element: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether an element's name or make marks it as comments, a list of other articles, or a form."""
    marks = marks_of(element)
    if marks & COMMENT_WORDS or marks & ASIDE_WORDS:
        return True
    return bool(element.tag == "form" and next(element.iter("textarea"), None) is not None)


def _is_core(element: Any, paragraphs: int) -> bool:  # noqa: ANN401 - as prune
    """Say whether an element holds the headline, or more than :data:`MOST` of the page's ``paragraphs``."""
    if next(element.iter("h1"), None) is not None:
        return True
    return sum(1 for _ in element.iter("p")) > MOST * paragraphs


def _cut_teasers(body: Any) -> None:  # noqa: ANN401 - as prune
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


def _starts_as_teaser(element: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether an element's own text begins with the words of a teaser."""
    own = (element.text or "").lstrip(LEADERS)
    return own[:1].lower() in TEASER_INITIALS and fold(own[:LINE_LIMIT]).startswith(TEASERS)


def _line_of(element: Any) -> Any:  # noqa: ANN401 - as prune
    """Return the outermost element that begins with ``element`` and is still one line."""
    line = element
    while line.tag in INLINE and line.getprevious() is None:
        parent = line.getparent()
        if parent is None or (parent.text or "").strip(LEADERS):
            break
        line = parent
    return line


def _drop_headed(heading: Any) -> None:  # noqa: ANN401 - as prune
    """Drop the links that stand directly below a teaser's heading."""
    following = heading.getnext()
    if following is not None and next(following.iter("h1"), None) is None and link_share(following) >= LINKED:
        drop(following)


def cut_later_stories(tree: Any, title: str) -> None:  # noqa: ANN401 - as prune
    """Cut the stories that a page appends below its own, headed ``title``: call it before their dates are read."""
    body = tree.find("body")
    if body is None:
        return
    headings = [element for element in islice(body.iter("h1", "h2"), HEADINGS) if text_of(element)]
    own = next((element for element in headings if agree(text_of(element), title)), None)
    if own is None:
        return
    first = _story_of(own, headings)
    for other in headings[headings.index(own) + 1 :]:
        inside = other.tag != "h1" and first in set(other.iterancestors())
        if other.getparent() is not None and not inside and not agree(text_of(other), title):
            _cut_story(own, other)


def _story_of(own: Any, headings: list[Any]) -> Any:  # noqa: ANN401 - as prune
    """Return the element of the story headed ``own``: its ``article``, or the largest that holds no other h1."""
    article = next(own.iterancestors("article"), None)
    if article is not None:
        return article
    others = {element for element in headings if element.tag == "h1" and element is not own}
    found = own
    for ancestor in own.iterancestors():
        if any(element in others for element in ancestor.iter("h1")):
            break
        found = ancestor
    return found


def _cut_story(own: Any, other: Any) -> None:  # noqa: ANN401 - as prune
    """Cut the story headed ``other`` if it is one, and the story headed ``own`` stands complete above it."""
    path = [other, *other.iterancestors()]
    around = set(own.iterancestors())
    shared = next((element for element in path if element in around), None)
    if shared is None:
        return
    branch = path[path.index(shared) - 1]
    above = [sibling for sibling in shared.iterchildren() if sibling is not branch]
    above = above[: list(shared).index(branch)]
    if sum(len(text_of(element)) for element in above) < STORY_LENGTH:
        return
    if branch is not other:
        if _is_like_own(branch, own, shared) or (_has_head(branch) and len(text_of(branch)) >= STORY_LENGTH):
            drop(branch)
        return
    rest = list(other.itersiblings())
    if any(_is_head(element) or _has_head(element) for element in rest[:3]):
        for element in (*rest, other):
            drop(element)


def _is_like_own(branch: Any, own: Any, shared: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether ``branch`` is made as the branch that holds the page's own story is: same element, same class."""
    mine = next((element for element in (own, *own.iterancestors()) if element.getparent() is shared), None)
    same = mine is not None and mine is not own and mine.tag == branch.tag and mine.get("class") == branch.get("class")
    return same and (branch.tag == "article" or bool(branch.get("class"))) and len(text_of(branch)) >= STORY_LENGTH


def _has_head(element: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether a story's head (a time, a byline) lies within an element."""
    return any(_is_head(below) for below in element.iter("time", "span", "div", "p"))


def _is_head(element: Any) -> bool:  # noqa: ANN401 - as prune
    """Say whether an element is a story's time or byline."""
    return element.tag == "time" or bool(marks_of(element) & HEAD_MARKS)
