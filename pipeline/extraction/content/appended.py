"""Cuts the stories that a page appends below its own, as sites do that let their readers scroll on without end."""

from __future__ import annotations

from itertools import islice
from typing import Any

from pipeline.extraction.elements import drop, marks_of, text_of
from pipeline.extraction.likeness import agree

#: A story above a second one is at least this long, in characters; so is one that may be cut.
STORY_LENGTH = 250

#: At most so many headings are looked at.
HEADINGS = 60

#: Words of a ``class`` that only a story's own head has.
HEAD_MARKS = frozenset({"byline", "author", "date", "dateline", "timestamp", "updated", "posted", "published", "meta"})


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
        inside = other.tag != "h1" and first in set(other.iterancestors())
        if other.getparent() is not None and not inside and not agree(text_of(other), title):
            _cut_story(own, other)


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


def _cut_story(own: Any, other: Any) -> None:  # noqa: ANN401 - as cut_later_stories
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


def _is_like_own(branch: Any, own: Any, shared: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether ``branch`` is made as the branch that holds the page's own story is: same element, same class."""
    mine = next((element for element in (own, *own.iterancestors()) if element.getparent() is shared), None)
    same = mine is not None and mine is not own and mine.tag == branch.tag and mine.get("class") == branch.get("class")
    return same and (branch.tag == "article" or bool(branch.get("class"))) and len(text_of(branch)) >= STORY_LENGTH


def _has_head(element: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether a story's head (a time, a byline) lies within an element."""
    return any(_is_head(below) for below in element.iter("time", "span", "div", "p"))


def _is_head(element: Any) -> bool:  # noqa: ANN401 - as cut_later_stories
    """Say whether an element is a story's time or byline."""
    return element.tag == "time" or bool(marks_of(element) & HEAD_MARKS)
