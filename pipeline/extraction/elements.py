"""Looks at elements: their text, the words that name them, where they stand. Lines, marks and headline surroundings.

A *mark* is a word of an ``id`` or ``class``, by which templates say what an element is for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, takewhile
from typing import Any

from lxml import etree

from pipeline.extraction.marks import ALL_MARKS

#: So many elements after and before a headline may hold byline, date and standfirst; before it, so many levels up. So
#: many are right after it.
AFTER, BEFORE, GENERATIONS = 80, 20, 3
RIGHT_AFTER = 15

#: How much of a text is looked at for a byline or date, in characters.
START = 200

#: Headings themselves, which are not looked into.
HEADINGS = ("h1",)

#: What heads the card of another article: a heading of these, or a link of so many words.
CARD_HEADINGS, LINK_WORDS = frozenset({"h2", "h3", "h4", "h5", "h6"}), 5

#: Elements that hold a whole article.
ARTICLES = frozenset({"article"})

#: First parts of names that say what else a page has or what it is filed under, not what the element is.
NEIGHBOURLY = frozenset({"has", "with", "no", "without", "show", "hide", "js", "category", "tag", "format"})

#: Attributes whose words say what an element is for where class names are hashes.
NAMING = ("data-component", "data-testid", "data-e2e", "aria-labelledby")

#: A place behind those of all elements that are named by class or id.
AFTER_ALL = 10**9

_NAMED = etree.XPath(f"//*[{' or '.join(f'@{name}' for name in NAMING)}]")
_JOINTS = re.compile(r"[-_]+")

#: The elements of a page by mark, each with its place in the page.
Marks = Mapping[str, list[tuple[int, Any]]]


def squeeze(text: str | None) -> str:
    """Return ``text`` on one line, its runs of space made single."""
    return " ".join((text or "").split())


def text_of(element: Any) -> str:  # noqa: ANN401 - lxml ships no types
    """Return the text of an element and all below it, on one line, a space between what different elements say."""
    return squeeze(" ".join(element.itertext()))


def start_of(element: Any) -> str:  # noqa: ANN401 - as text_of
    """Return the first :data:`START` characters of an element's text, or a few more, on one line."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > START:
            break
    return squeeze(" ".join(pieces))


def drop(element: Any) -> None:  # noqa: ANN401 - as text_of
    """Take ``element`` out of its tree, leaving the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()


def link_share(element: Any) -> float:  # noqa: ANN401 - as text_of
    """Return the share, 0 to 1, of an element's text that lies in links."""
    whole = len(element.text_content())
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return min(1.0, linked / whole) if whole else 0.0


def marks_of(element: Any) -> frozenset[str]:  # noqa: ANN401 - as text_of
    """Return the words of an element's ``id`` and ``class``, lower case; a dashed name whole and in parts."""
    name, kind = element.get("id"), element.get("class")
    if not name or not kind:
        return marks_in(name or kind) if name or kind else frozenset()
    return marks_in(name) | marks_in(kind)


def is_within(element: Any, marks: frozenset[str]) -> bool:  # noqa: ANN401 - as text_of
    """Say whether an element, or one around it, bears one of ``marks``."""
    return any(not marks.isdisjoint(marks_of(above)) for above in (element, *element.iterancestors()))


def is_of_card(element: Any, above: Container[Any], cards: Container[str]) -> bool:  # noqa: ANN401 - as text_of
    """Say whether an element lies in the card of another article: one of ``cards``, or beside a heading of its own.

    Args:
        element: the element.
        above: the elements that hold the page's headline.
        cards: the names of elements that are cards whatever they hold.
    """
    frames = _frames(element, above)
    return any(frame.tag in cards or any(map(_is_heading, _before(frame, element))) for frame in frames)


def is_of_another(element: Any, above: Collection[Any]) -> bool:  # noqa: ANN401 - as text_of
    """Say whether an element lies in another article: a few levels below one with a linked heading before it.

    Nobody links an article's headline to the page itself. Where the headline lies in an ``article``, one that does not
    hold it is another's.

    Args:
        element: the element.
        above: the elements that hold the page's headline; none where that is not known.
    """
    cards = ARTICLES if any(one.tag in ARTICLES for one in above) else frozenset()
    frames = islice(_frames(element, above), GENERATIONS) if above else ()
    return any(frame.tag in cards or any(map(_is_linked, _before(frame, element))) for frame in frames)


def _frames(element: Any, above: Container[Any]) -> Iterator[Any]:  # noqa: ANN401 - as text_of
    """Yield the elements around one that do not hold the headline, innermost first; ``above`` are those that do."""
    return takewhile(lambda frame: frame not in above, element.iterancestors())


def _before(frame: Any, element: Any) -> Iterator[Any]:  # noqa: ANN401 - as text_of
    """Yield what stands before an element in a frame, without what holds it."""
    holders = frozenset(element.iterancestors())
    return (below for below in takewhile(lambda below: below is not element, frame.iter()) if below not in holders)


def _is_heading(element: Any) -> bool:  # noqa: ANN401 - as text_of
    """Say whether an element is a heading of lower rank, or a link as long as one."""
    if element.tag in CARD_HEADINGS:
        return True
    return element.tag == "a" and len(element.text_content().split()) >= LINK_WORDS


def _is_linked(element: Any) -> bool:  # noqa: ANN401 - as text_of
    """Say whether an element is a heading with a link, or a link as long as a heading."""
    linked = chain(element.iter("a"), element.iterancestors("a"))
    return _is_heading(element) and next(linked, None) is not None


def index_marks(tree: Any, *, named: bool) -> Marks:  # noqa: ANN401 - as text_of
    """Return the elements of ``tree`` by mark, as far as the mark is one of :data:`ALL_MARKS`.

    With ``named`` the attributes of :data:`NAMING` count, too; elements found by those come behind all others.
    """
    found: defaultdict[str, list[tuple[int, Any]]] = defaultdict(list)
    for place, element in enumerate(tree.iter()):
        for written in (element.get("class"), element.get("id")):
            if written:
                for mark in _known_marks(written):
                    found[mark].append((place, element))
    for place, element in enumerate(_NAMED(tree) if named else (), start=AFTER_ALL):
        for mark in _known_marks(" ".join(filter(None, map(element.get, NAMING)))):
            found[mark].append((place, element))
    return found


def marked(marks: Marks, words: frozenset[str]) -> list[Any]:
    """Return the elements that bear one of ``words``, each once, in the order of the page as it was parsed."""
    places = {place: element for word in words & marks.keys() for place, element in marks[word]}
    return [places[place] for place in sorted(places)]


@lru_cache(maxsize=32768)
def _known_marks(written: str) -> tuple[str, ...]:
    """Return the words of an ``id`` or ``class`` that are of :data:`ALL_MARKS`."""
    return tuple(sorted(marks_in(written) & ALL_MARKS))


@lru_cache(maxsize=16384)
def marks_in(written: str) -> frozenset[str]:
    """Return the words of an ``id`` or ``class`` as written, lower case; a dashed name whole and in parts."""
    names = written.lower().split()
    return frozenset(part for name in names for part in (name, *_parts(name)))


def _parts(name: str) -> list[str]:
    """Return the parts of a dashed name; none where it tells of a neighbour (``has-sidebar``)."""
    parts = _JOINTS.split(name)
    return [] if parts[0] in NEIGHBOURLY else parts


@dataclass(frozen=True, slots=True)
class Near:
    """An element near the headline, and the start of its text."""

    element: Any
    start: str


def around(heading: Any) -> tuple[Near, ...]:  # noqa: ANN401 - as text_of
    """Return the elements around a headline, where byline, date and standfirst stand.

    First those right after it, then those before it, then the rest of those after it. An element's descendants follow
    it; elements without text are left out.
    """
    if heading is None:
        return ()
    after = (below for element in _followers(heading) for below in element.iter())
    before = (below for element in _leaders(heading) for below in element.iter())
    places = (*islice(after, RIGHT_AFTER), *islice(before, BEFORE), *islice(after, AFTER - RIGHT_AFTER))
    found = (element for element in places if element.tag not in HEADINGS)
    return tuple(Near(element, start) for element in found if (start := start_of(element)))


def _followers(element: Any) -> Iterator[Any]:  # noqa: ANN401 - as text_of
    """Yield the siblings after an element, then those after its parent, and so on."""
    while element is not None and element.tag != "body":
        yield from element.itersiblings()
        element = element.getparent()


def _leaders(element: Any) -> Iterator[Any]:  # noqa: ANN401 - as text_of
    """Yield the siblings before an element, nearest first, then those before its parent, and so on, a few levels up."""
    for _ in range(GENERATIONS):
        if element is None or element.tag == "body":
            return
        yield from element.itersiblings(preceding=True)
        element = element.getparent()
