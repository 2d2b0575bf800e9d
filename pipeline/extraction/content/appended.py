"""Cuts the stories that a page appends below its own, as sites do that let their readers scroll on without end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

from lxml import etree

from pipeline.extraction.content.paragraphs import SENTENCE_ENDS
from pipeline.extraction.content.prose import STORY_LENGTH
from pipeline.extraction.elements import drop, marks_of, text_of
from pipeline.extraction.likeness import agree

#: At most so many headings are looked at.
HEADINGS = 60

#: Words of a ``class`` that only a story's own head has.
HEAD_MARKS = frozenset({"byline", "author", "date", "dateline", "timestamp", "updated", "posted", "published", "meta"})

#: A story's head is shorter than this, in characters.
HEAD_LENGTH = 120

_LENGTH = etree.XPath("string-length(normalize-space(.))")


def cut_later_stories(tree: Any, title: str) -> None:  # noqa: ANN401 - lxml ships no types
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
        if other.getparent() is None or agree(text_of(other), title):
            continue
        place = _place_of(own, other)
        if place is None:
            continue
        if _is_like_own(place, own) and (place.branch.tag == "article" or _has_head(place.branch)):
            drop(place.branch)
        elif other.tag == "h1" or first not in set(other.iterancestors()):
            _cut_story(place, other)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where another heading stands: the element it shares with the page's own, and the child of that it is in."""

    shared: Any
    branch: Any


def _place_of(own: Any, other: Any) -> _Place | None:  # noqa: ANN401 - as cut_later_stories
    """Return where ``other`` stands, or None where no whole story, headed ``own``, stands above it."""
    path = [other, *other.iterancestors()]
    around = set(own.iterancestors())
    shared = next((element for element in path if element in around), None)
    if shared is None:
        return None
    branch = path[path.index(shared) - 1]
    above = takewhile(lambda child: child is not branch, shared.iterchildren())
    return _Place(shared, branch) if _reaches(STORY_LENGTH, above) else None


def _reaches(length: int, elements: Iterable[Any]) -> bool:
    """Say whether the text of several elements has so many characters; those after are not looked at."""
    total = 0
    for element in elements:
        total += int(_LENGTH(element))
        if total >= length:
            return True
    return False


def _story_of(own: Any, headings: list[Any]) -> Any:  # noqa: ANN401 - as cut_later_stories
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


def _cut_story(place: _Place, other: Any) -> None:  # noqa: ANN401 - as cut_later_stories
    """Cut the story headed ``other`` if it is one: it has a head of its own."""
    if place.branch is not other:
        if _has_head(place.branch) and _reaches(STORY_LENGTH, [place.branch]):
            drop(place.branch)
        return
    rest = list(other.itersiblings())
    if any(_is_head(element) or _has_head(element) for element in rest[:3]):
        for element in (*rest, other):
            drop(element)


def _is_like_own(place: _Place, own: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether a branch is made as the one that holds the page's own story is: same element, same class, as long."""
    shared, branch = place.shared, place.branch
    mine = next((element for element in (own, *own.iterancestors()) if element.getparent() is shared), None)
    same = mine is not None and mine is not own and mine.tag == branch.tag and mine.get("class") == branch.get("class")
    return same and (branch.tag == "article" or bool(branch.get("class"))) and _reaches(STORY_LENGTH, [branch])


def _has_head(element: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether a story's head (a time, a byline) lies within an element."""
    return any(_is_head(below) for below in element.iter("time", "span", "div", "p"))


def _is_head(element: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether an element is a story's time or byline: a line of its own, and no time named in a sentence."""
    if element.tag != "time":
        return bool(marks_of(element) & HEAD_MARKS) and not _reaches(HEAD_LENGTH, [element])
    line = element.getparent()
    return line.tag != "p" or not (_reaches(HEAD_LENGTH, [line]) or text_of(line).endswith(SENTENCE_ENDS))
