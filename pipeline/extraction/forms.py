"""Tells a live blog, which is many short texts under one headline, from an article."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from pipeline.extraction.marks import LIVE_MARKS
from pipeline.extraction.markup import Page
from pipeline.model import ArticleForm

#: The schema.org type of a live blog.
LIVE_TYPE = "LiveBlogPosting"

#: Elements that can frame a live blog or an entry of one.
FRAMES = frozenset({"div", "section", "article", "ol", "ul", "li"})

#: A live blog without a declared type has at least so many entries that show a time.
ENTRIES = 4

#: So much of an entry's beginning may hold its time, in characters.
HEAD = 60

_WORDS = etree.XPath("normalize-space(.)", smart_strings=False)
_CLOCK = re.compile(r"\b[0-2]?\d[:.][0-5]\d\b")


def form_of(page: Page) -> ArticleForm:
    """Return whether the page's own text is an article or a live blog. Call it before pruning."""
    kinds = {kind for node in page.article_nodes()[:1] for kind in _kinds(node.get("@type"))}
    if LIVE_TYPE in kinds or _timed_entries(page) >= ENTRIES:
        return ArticleForm.LIVE_BLOG
    return ArticleForm.ARTICLE


def _kinds(stated: Any) -> list[Any]:  # noqa: ANN401 - JSON
    """Return the types of a JSON-LD node."""
    return stated if isinstance(stated, list) else [stated]


def _timed_entries(page: Page) -> int:
    """Return how many elements below one marked as live, or marked so themselves, begin with a time."""
    frames = [element for element in page.marked(LIVE_MARKS) if element.tag in FRAMES]
    entries = {entry for frame in frames for entry in (frame, *frame.iterchildren("div", "article", "li", "section"))}
    return sum(1 for entry in entries if _is_timed(entry))


def _is_timed(entry: Any) -> bool:  # noqa: ANN401 - lxml ships no types
    """Say whether an element begins with a time of day."""
    return bool(_CLOCK.search(_WORDS(entry)[:HEAD])) or next(entry.iter("time"), None) is not None
