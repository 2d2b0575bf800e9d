"""Asks htmldate and trafilatura for what a page does not state in any of the ways we read ourselves."""

from __future__ import annotations

from copy import copy
from typing import Any

from htmldate import find_date
from lxml import etree
from trafilatura.metadata import extract_author

#: Elements whose dates are other articles', or have been read.
NOT_ASKED = ("aside", "nav", "footer", "li", "time")

#: What their readers raise on trees of hostile pages.
_FAILURES = (etree.LxmlError, ValueError, TypeError, AttributeError, IndexError, OverflowError, RecursionError)


def guess_day(tree: Any) -> str | None:  # noqa: ANN401 - lxml ships no types
    """Return the day, ``YYYY-MM-DD``, that markup in no common form gives for a page's publication, or None.

    Elements that tell of other articles are left out, and times, which have been read with more care.
    """
    own = copy(tree)
    etree.strip_elements(own, *NOT_ASKED, with_tail=False)
    try:
        return find_date(own, extensive_search=False, original_date=True)
    except _FAILURES:
        return None


def guess_authors(tree: Any) -> tuple[str, ...]:  # noqa: ANN401 - as guess_day
    """Return the authors' names that markup in no common form gives."""
    try:
        found = extract_author(tree)
    except _FAILURES:
        return ()
    return tuple(found.split(";")) if found else ()
