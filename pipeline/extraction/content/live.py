"""Tells a live blog, which is many short texts under one headline, from an article; and reads its entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from pipeline.extraction.elements import drop, is_within, squeeze
from pipeline.extraction.marks import LIVE_MARKS
from pipeline.extraction.markup import Page
from pipeline.model import ArticleForm

#: The schema.org types of a live blog and of an entry.
LIVE_TYPE = "LiveBlogPosting"

#: Elements that can be an entry.
ENTRY_ELEMENTS = ("li", "article", "section", "div")

#: A live blog has at least so many entries that show a time.
ENTRIES = 4

#: So much of an entry's beginning may hold its time, in characters.
HEAD = 60

#: Elements that are a line of an entry.
LINES = ("p", "li", "h2", "h3", "h4", "h5", "blockquote")

_WORDS = etree.XPath("normalize-space(.)", smart_strings=False)
_CLOCK = re.compile(r"\b[0-2]?\d[:.][0-5]\d\b")


@dataclass(frozen=True, slots=True)
class Live:
    """The entries of a live blog, in the order of the page; none where the page is no live blog, or has them unmarked.

    ``form`` says which.
    """

    form: ArticleForm
    entries: Sequence[Any] = ()


def find_live(page: Page) -> Live:
    """Return the page's entries when it is a live blog. Call it before pruning."""
    declared = LIVE_TYPE in {kind for node in page.article_nodes()[:1] for kind in _kinds(node.get("@type"))}
    frames = page.marked(LIVE_MARKS)
    if not declared and not frames:
        return Live(ArticleForm.ARTICLE)
    entries = max(map(_timed_children, _parents(page.tree)), key=len, default=[])
    marked = any(is_within(entry, LIVE_MARKS) for entry in entries)
    if declared or (marked and len(entries) >= ENTRIES):
        return Live(ArticleForm.LIVE_BLOG, entries if len(entries) >= ENTRIES else ())
    return Live(ArticleForm.ARTICLE)


def take_entries(live: Live) -> str:
    """Take the entries, and what follows the last, out of their tree; return what they say, a line a paragraph.

    Call it after pruning.
    """
    lines = [line for entry in live.entries for line in _lines(entry)]
    if live.entries:
        _drop_below(live.entries[-1])
    for entry in live.entries:
        drop(entry)
    return "\n".join(lines)


def _drop_below(entry: Any) -> None:  # noqa: ANN401 - lxml ships no types
    """Drop what follows the last entry: other articles, comments, the page's end."""
    for element in (entry, *entry.iterancestors()):
        for following in list(element.itersiblings()):
            drop(following)


def _kinds(stated: Any) -> list[Any]:  # noqa: ANN401 - JSON
    """Return the types of a JSON-LD node."""
    return stated if isinstance(stated, list) else [stated]


def _parents(tree: Any) -> list[Any]:  # noqa: ANN401 - as _drop_below
    """Return the elements that could hold the entries: those with several children that can be one."""
    found = dict.fromkeys(element.getparent() for element in tree.iter(*ENTRY_ELEMENTS))
    return [parent for parent in found if parent is not None and len(parent) >= ENTRIES]


def _timed_children(parent: Any) -> list[Any]:  # noqa: ANN401 - as _drop_below
    """Return the children of an element that begin with a time and hold a paragraph."""
    return [child for child in parent.iterchildren(*ENTRY_ELEMENTS) if _is_timed(child)]


def _is_timed(entry: Any) -> bool:  # noqa: ANN401 - as _drop_below
    """Say whether an element begins with a time of day and holds a paragraph."""
    if next(entry.iter("p"), None) is None:
        return False
    return bool(_CLOCK.search(_WORDS(entry)[:HEAD])) or next(entry.iter("time"), None) is not None


def _lines(entry: Any) -> Iterator[str]:  # noqa: ANN401 - as _drop_below
    """Yield the lines of an entry: its innermost paragraphs, headings and items."""
    for element in entry.iter(*LINES):
        if element is not entry and all(below is element for below in element.iter(*LINES)):
            yield squeeze(element.text_content())
