"""Finds an article's text in a pruned tree.

Each step has its reason: where the part of the page that holds its prose leaves nothing to decide, it is read at once;
else trafilatura's fast extraction with precision, on that part, is the cleanest for its price; where it gives much less
than there is prose, its slow comparison with other extractors on the whole page is worth its time; where that, too,
misses most of the text, resiliparse's reading is taken.
"""

from __future__ import annotations

from typing import Any

from lxml import etree
from lxml.html import tostring
from resiliparse.extract.html2text import extract_plain_text
from trafilatura import bare_extraction

from pipeline.extraction.content.plain import read_plain
from pipeline.extraction.content.region import find_region

#: Resiliparse's text is taken where its prose is this many times longer.
RESCUE = 2.5

#: A line of prose is at least as long as this, in characters.
SENTENCE = 60

#: The text is doubted where the page's prose, or resiliparse's text, is this many times longer.
DOUBT = 1.5


def read_text(tree: Any) -> str:  # noqa: ANN401 - lxml ships no types
    """Return the article's text, one paragraph a line; empty when none is found."""
    region = find_region(tree)
    text = read_plain(region.tree)
    if text and region.prose < DOUBT * len(text):
        return text
    text = _extract(region.tree, fast=True)
    if text and region.prose < DOUBT * len(text):
        return text
    seen = _seen(tree)
    if len(seen) >= DOUBT * len(text):
        text = max(text, _extract(tree, fast=False), key=len)
    return seen if _prose(seen) >= RESCUE * len(text) else text


def _prose(text: str) -> int:
    """Return how many characters of ``text`` stand in lines as long as a sentence."""
    return sum(len(line) for line in text.split("\n") if len(line) >= SENTENCE)


def _extract(tree: Any, *, fast: bool) -> str:  # noqa: ANN401 - as read_text
    """Return trafilatura's text of ``tree``, which stays as it is; empty when it finds none or fails."""
    try:
        document = bare_extraction(tree, favor_precision=True, fast=fast, include_comments=False, include_tables=True)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, RecursionError, AssertionError):
        return ""
    return str(getattr(document, "text", None) or "")


def _seen(tree: Any) -> str:  # noqa: ANN401 - as read_text
    """Return resiliparse's text of the main content."""
    try:
        html = tostring(tree, encoding="unicode")
        return str(extract_plain_text(html, main_content=True, alt_texts=False, list_bullets=False, comments=False))
    except (etree.LxmlError, ValueError, UnicodeError):
        return ""
