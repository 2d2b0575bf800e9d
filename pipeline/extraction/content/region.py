"""Finds the part of a page that holds its prose, so that the slow steps need not look at the rest.

A page is mostly menus, lists and boxes: the smallest element around nearly all long stretches of unlinked text is a
tenth of it. Nothing is judged here; what does not belong inside that element is cut later.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from itertools import islice
from typing import Any

from lxml import etree

from pipeline.extraction.content.paragraphs import paragraphs_from_frames
from pipeline.extraction.content.prose import SENTENCE, Prose, holder_of, stretches

#: The element must hold at least this share of the page's prose.
SHARE = 0.9

#: With less prose than this, in characters, the page is not narrowed.
LEAST_PROSE = 400

#: Elements that are a line, not the frame of an article.
LINES = frozenset({"p", "span", "li", "blockquote", "td", "h1", "h2", "h3", "font", "pre", "b", "i", "em", "strong"})

#: Elements that say nothing of what they frame.
NAMELESS = frozenset({"div", "section", "main", "center"})

#: The frame of an article has so many paragraphs of so many characters as its own children.
PARAGRAPHS, PARAGRAPH = 2, 100

#: A menu has at least this many links, and this share of its characters lies in them.
MENU_LINKS, MENU_SHARE = 4, 0.8

_LINKED = etree.XPath(".//a/descendant::text()[normalize-space(.)]", smart_strings=False)
_WORDS = etree.XPath("normalize-space(.)", smart_strings=False)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a page: ``tree`` is a document of its own, ``prose`` the length in characters of the page's prose."""

    tree: Any
    prose: int


def find_region(tree: Any) -> Region:  # noqa: ANN401 - lxml ships no types
    """Return the part of ``tree`` that holds its prose, copied out of it; the whole where it is spread or scarce."""
    body = tree.find("body")
    if body is None:
        return Region(tree, 0)
    texts = stretches(body, SENTENCE)
    if paragraphs_from_frames([holder_of(text) for text in texts]):
        texts = stretches(body, SENTENCE)
    weighed = Prose.of_stretches(body, texts)
    held, prose = weighed.held, weighed.total
    if prose >= LEAST_PROSE:
        _drop_menus(body, held)
    element = body
    while (below := _heaviest(element, held, SHARE * prose)) is not None:
        element = below
    for heading in element.iter("h2", "h3", "h4", "h5", "h6"):
        _flatten(heading)
    if element is body or prose < LEAST_PROSE:
        return Region(tree, prose)
    return Region(_document(element), prose)


def _heaviest(element: Any, held: dict[Any, int], least: float) -> Any:  # noqa: ANN401 - as find_region
    """Return the child of ``element`` that frames at least ``least`` characters of prose, or None."""
    return next((child for child in element if held.get(child, 0) >= least > 0 and child.tag not in LINES), None)


def _drop_menus(element: Any, held: dict[Any, int]) -> None:  # noqa: ANN401 - as find_region
    """Drop what hangs below ``element``, holds no prose and is mostly links."""
    for child in list(element):
        if child in held:
            _drop_menus(child, held)
        elif len(child) and child.tag not in LINES and _is_menu(child):
            child.drop_tree()


def _flatten(heading: Any) -> None:  # noqa: ANN401 - as find_region
    """Make one text of a heading without links: what tables of contents wrap around its words loses them."""
    if len(heading) and next(heading.iter("a"), None) is None:
        text, tail = heading.text_content(), heading.tail
        heading.clear(keep_tail=False)
        heading.text, heading.tail = text, tail


def _is_menu(element: Any) -> bool:  # noqa: ANN401 - as find_region
    """Say whether an element holds several links and hardly another word."""
    links = _LINKED(element)
    return len(links) >= MENU_LINKS and sum(map(len, links)) >= MENU_SHARE * len(_WORDS(element))


def _document(element: Any) -> Any:  # noqa: ANN401 - as find_region
    """Return a document whose body holds nothing but a copy of ``element``; one that holds paragraphs is an article.

    Where it finds no name known as an article's, trafilatura would else take the paragraphs alone, without headings and
    lists.
    """
    root, body = element.makeelement("html"), element.makeelement("body")
    root.append(body)
    body.append(copy(element))
    body[0].tail = None
    if body[0].tag in NAMELESS and _holds_paragraphs(body[0]):
        body[0].tag = "article"
    return root


def _holds_paragraphs(element: Any) -> bool:  # noqa: ANN401 - as find_region
    """Say whether paragraphs of an article's length are children of an element."""
    long = (paragraph for paragraph in element.iterchildren("p") if len(paragraph.text_content()) >= PARAGRAPH)
    return sum(1 for _ in islice(long, PARAGRAPHS)) == PARAGRAPHS
