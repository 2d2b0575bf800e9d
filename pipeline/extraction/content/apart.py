"""Sets apart what stands in an article's text and is not of it: embedded posts and the captions of pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipeline.extraction.elements import drop, squeeze, text_of
from pipeline.extraction.marks import CAPTION_MARKS, EMBED_MARKS
from pipeline.extraction.markup import Page

#: Elements that can be the one or the other.
EMBED_ELEMENTS = frozenset({"blockquote", "div"})
CAPTION_ELEMENTS = frozenset({"p", "div", "span", "small", "cite"})

#: A caption is no longer than this, in characters; what is longer and marked as one is a text.
CAPTION_LENGTH = 600

#: At most so many of either kind are kept, each no longer than so many characters.
KEPT, KEPT_LENGTH = 100, 2000


@dataclass(frozen=True, slots=True)
class Apart:
    """The words of embedded posts and the captions, in the order of the page."""

    embeds: tuple[str, ...]
    captions: tuple[str, ...]


def set_apart(page: Page) -> Apart:
    """Take embedded posts and captions out of a page's tree, in place, and return what they say."""
    posts = (element for element in page.marked(EMBED_MARKS) if element.tag in EMBED_ELEMENTS and _is_post(element))
    embeds = [_taken(element, _post) for element in posts]
    named = (element for element in page.marked(CAPTION_MARKS) if element.tag in CAPTION_ELEMENTS)
    captions = [
        _taken(element, text_of)
        for element in (*list(page.tree.iter("figcaption")), *named)
        if element.getparent() is not None and _is_caption(element)
    ]
    return Apart(_kept(embeds), _kept(captions))


def _taken(element: Any, say: Callable[[Any], str]) -> str:  # noqa: ANN401 - lxml ships no types
    """Return what ``say`` makes of an element, which is taken out of its tree."""
    words = say(element)
    drop(element)
    return words


def _kept(found: list[str]) -> tuple[str, ...]:
    """Return what was found, each once."""
    return tuple(dict.fromkeys(words[:KEPT_LENGTH] for words in found if words))[:KEPT]


def _post(element: Any) -> str:  # noqa: ANN401 - as _taken
    """Return the words of a post: its paragraphs, without the line that names account and day."""
    paragraphs = [text for paragraph in element.iter("p") if (text := squeeze(paragraph.text_content()))]
    return " ".join(paragraphs) or text_of(element)


def _is_post(element: Any) -> bool:  # noqa: ANN401 - as _taken
    """Say whether what is marked as a post is as short as one, in all it holds, and holds no headline."""
    return len(text_of(element)) <= KEPT_LENGTH and next(element.iter("h1"), None) is None


def _is_caption(element: Any) -> bool:  # noqa: ANN401 - as _taken
    """Say whether what is marked as a caption is as short as one, and holds no headline."""
    return len(text_of(element)) <= CAPTION_LENGTH and next(element.iter("h1"), None) is None
