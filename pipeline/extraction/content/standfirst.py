"""Finds the standfirst, the summary that a page prints between its headline and its text.

Readers take it for the first paragraph; it often lies outside the frame of the text, where the other steps do not look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pipeline.extraction.elements import Near, is_of_card, is_within, link_share, marks_of, squeeze
from pipeline.extraction.likeness import agree
from pipeline.extraction.marks import FOREIGN_MARKS, STANDFIRST_MARKS
from pipeline.extraction.markup import Page
from pipeline.extraction.metadata.bylines import begins_as_byline
from pipeline.fold import fold

#: Words that mark what is not the article's, or tells of its author.
NOT_OWN = FOREIGN_MARKS | {"author", "profile", "module", "promo", "widget"}

#: Meta names that state a summary.
SUMMARY_META = ("og:description", "description", "twitter:description", "dc.description")

#: Elements that can be a standfirst.
ELEMENTS = frozenset({"p", "h2", "h3", "h4", "div", "span", "strong", "em"})

#: A standfirst has so many characters.
LENGTH = (30, 600)

#: Elements that frame another article.
CARDS = frozenset({"li", "td"})

#: No more than this share of a standfirst lies in links.
HALF = 0.5

#: A stated summary may be cut off: so many of its first characters tell it.
TELLING = 60


def find_standfirst(page: Page, heading: Any, near: Sequence[Near]) -> str:  # noqa: ANN401 - lxml ships no types
    """Return the standfirst printed near the headline, or an empty text.

    Args:
        page: the page, before pruning.
        heading: the element of its headline, or None.
        near: the elements around it.
    """
    around = set(heading.iterancestors()) if heading is not None else set()
    summaries = tuple(_summaries(page))
    least, most = LENGTH
    for one in near:
        if len(one.start) < least or one.element.tag not in ELEMENTS:
            continue
        if not (_is_marked(one.element) or _is_summary(one.start, summaries)):
            continue
        text = squeeze(one.element.text_content())
        if len(text) <= most and _is_own(one.element, text) and not is_of_card(one.element, around, CARDS):
            return text
    return ""


def _is_own(element: Any, text: str) -> bool:  # noqa: ANN401 - as find_standfirst
    """Say whether a text is the article's: no byline or list of links, and of no author, comment or other article."""
    return link_share(element) <= HALF and not begins_as_byline(text) and not is_within(element, NOT_OWN)


def with_standfirst(text: str, standfirst: str) -> str:
    """Return an article's text with its standfirst in front, unless the text says the same."""
    start = fold(standfirst)[:TELLING]
    opening = text[: 3 * LENGTH[1]]
    known = not standfirst or start in fold(opening) or any(agree(standfirst, line) for line in opening.split("\n")[:2])
    return text if known else f"{standfirst}\n{text}"


def _summaries(page: Page) -> Iterator[str]:
    """Yield the beginnings of the summaries that the page states, folded."""
    for name in SUMMARY_META:
        for stated in page.meta.get(name, ()):
            if len(stated) >= LENGTH[0]:
                yield fold(stated)[:TELLING].rstrip(" .…")


def _is_summary(start: str, summaries: tuple[str, ...]) -> bool:
    """Say whether a text begins as a stated summary does."""
    return bool(summaries) and fold(start[:TELLING]).startswith(summaries)


def _is_marked(element: Any) -> bool:  # noqa: ANN401 - as find_standfirst
    """Say whether an element is marked as a standfirst."""
    return bool(marks_of(element) & STANDFIRST_MARKS) or element.get("itemprop") in {
        "description",
        "alternativeHeadline",
    }
