"""Reads who wrote an article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from pipeline.extraction.elements import Near, is_of_another, is_within, marks_of, start_of
from pipeline.extraction.likeness import letters
from pipeline.extraction.marks import BYLINE_MARKS, FOREIGN_MARKS
from pipeline.extraction.markup import Page, unescape
from pipeline.extraction.metadata.bylines import (
    BYLINE_LENGTH,
    FULL_NAME,
    begins_as_byline,
    names_as_stated,
    names_of_byline,
)
from pipeline.extraction.metadata.fallback import guess_authors
from pipeline.extraction.metadata.headline import site_names
from pipeline.extraction.metadata.links import registered_domain
from pipeline.extraction.metadata.timestamps import printed_dates
from pipeline.extraction.phrases import AUTHOR_LABELS
from pipeline.fold import fold
from pipeline.model import Origin

#: Meta names that state the authors.
AUTHOR_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
)

#: A meta name whose value is the author where another one's, its label, says so.
LABELLED_META = ("twitter:label1", "twitter:data1")

#: At most so many elements marked as a byline are looked at away from the headline.
BYLINES = 40

#: At most this many authors are kept.
AUTHORS = 8

#: Trafilatura looks for authors among so many elements around the headline.
FRAME = 250

_SITE = re.compile(r"^\S+\.[a-z]{2,6}$", re.IGNORECASE)
_BAR = re.compile(r"[·|•]")


@dataclass(frozen=True, slots=True)
class Authors:
    """The authors' names, in the order stated, each once; and where they were found."""

    names: tuple[str, ...]
    source: Origin


def read_authors(page: Page, near: Sequence[Near], above: Collection[Any]) -> Authors:
    """Return the authors: of JSON-LD, meta elements or the byline.

    The name of the site itself stands for an author only where there is none.

    Args:
        page: the page, before pruning.
        near: the elements around its headline.
        above: the elements that hold it.
    """
    site = _Site.of(page)
    whole: Authors | None = None
    for source, found in _candidates(page, near, above):
        names = _once(found)
        persons = tuple(name for name in names if not site.is_named(name))
        if persons:
            return Authors(persons, source)
        if names and whole is None:
            whole = Authors(names, source)
    return whole or Authors((), Origin.NONE)


def guessed_authors(heading: Any) -> Authors:  # noqa: ANN401 - lxml ships no types
    """Return the authors as trafilatura finds them around a headline, as far as they have a person's full name."""
    frame = _frame_of(heading)
    found = chain.from_iterable(map(names_of_byline, guess_authors(frame) if frame is not None else ()))
    names = _once(filter(_is_full, found))
    return Authors(names, Origin.GUESS if names else Origin.NONE)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Return the first :data:`AUTHORS` names, each once, however it is written."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(letters(name), name)
    return tuple(found.values())[:AUTHORS]


def _frame_of(heading: Any) -> Any:  # noqa: ANN401 - as guessed_authors
    """Return the largest element around a headline that has no more than :data:`FRAME` elements, or None."""
    found = None
    for above in heading.iterancestors() if heading is not None else ():
        if sum(1 for _ in islice(above.iter(), FRAME + 1)) > FRAME:
            break
        found = above
    return found


def _is_full(name: str) -> bool:
    """Say whether a name has two words or more, all with a capital in front."""
    words = name.split()
    return len(words) >= FULL_NAME and all(word[0].isupper() and "'" not in word for word in words)


def _candidates(page: Page, near: Sequence[Near], above: Collection[Any]) -> Iterator[tuple[Origin, Iterator[str]]]:
    """Yield where authors may be found and their names there, most trusted first."""
    yield Origin.JSON_LD, chain.from_iterable(map(names_as_stated, _node_authors(page)))
    yield Origin.META, chain.from_iterable(map(names_as_stated, _meta_authors(page)))
    yield Origin.TEXT, _byline_authors(page, near, above)


@dataclass(frozen=True, slots=True)
class _Site:
    """The names of the site, as letters and digits alone, and that of its domain."""

    names: frozenset[str]
    domain: str

    @classmethod
    def of(cls, page: Page) -> _Site:
        """Return those of a page."""
        domain = registered_domain(page.url).partition(".")[0]
        return cls(frozenset(map(letters, site_names(page))), letters(domain))

    def is_named(self, author: str) -> bool:
        """Say whether an author's name is the site's, its address, or holds its domain's."""
        name = letters(author)
        within = len(self.domain) >= len("name") and self.domain in name
        return name in self.names or bool(_SITE.match(author)) or within


def _meta_authors(page: Page) -> Iterator[str]:
    """Yield what the meta elements state as the author: all values of the first name in use, or a labelled one."""
    stated = next((page.meta[name] for name in AUTHOR_META if name in page.meta), ())
    label, value = (page.first_meta((name,)) or "" for name in LABELLED_META)
    yield from stated or ((value,) if fold(label).startswith(AUTHOR_LABELS) else ())


def _node_authors(page: Page) -> Iterator[str]:
    """Yield the author names of the first article node that names any."""
    persons = {node["@id"]: node for node in page.nodes if isinstance(node.get("@id"), str)}
    for node in page.article_nodes():
        names = list(_names(node.get("author") or node.get("creator"), persons))
        if names:
            yield from names
            return


def _names(value: Any, persons: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Yield the names in a JSON-LD author: a name, an object, the ``@id`` of one of ``persons``, or a list of such."""
    if isinstance(value, str):
        yield unescape(value)
    elif isinstance(value, dict):
        name = value.get("name") or persons.get(str(value.get("@id")), {}).get("name")
        yield from _names(name if isinstance(name, str | list) else None, {})
    elif isinstance(value, list):
        for item in value[:AUTHORS]:
            if not isinstance(item, list):
                yield from _names(item, persons)


def _byline_authors(page: Page, near: Sequence[Near], above: Collection[Any]) -> Iterator[str]:
    """Yield the names of the byline: near the headline marked or worded as one, before a date, or marked elsewhere."""
    marked = (Near(element, start_of(element)) for element in islice(page.marked(BYLINE_MARKS), BYLINES))
    for elements in (near, marked):
        place = [one for one in elements if len(one.start) <= BYLINE_LENGTH]
        worded = (one for one in place if _is_marked(one.element) or begins_as_byline(one.start))
        found = chain(
            ((one, names_of_byline(one.start)) for one in worded if not is_within(one.element, FOREIGN_MARKS)),
            ((one, _before_date(one.start)) for one in place),
        )
        names = next((names for one, names in found if names and not is_of_another(one.element, above)), ())
        if names:
            yield from names
            return


def _before_date(line: str) -> tuple[str, ...]:
    """Return the full names in front of a date, in a short line."""
    stated = next(printed_dates(line), None)
    if stated is None:
        return ()
    head = _BAR.split(line.partition(stated)[0])[0]
    names = names_of_byline(head)
    return names if all(map(_is_full, names)) and letters("".join(names)) == letters(head) else ()


def _is_marked(element: Any) -> bool:  # noqa: ANN401 - as guessed_authors
    """Say whether an element is marked as the author's."""
    stated = {element.get("rel"), element.get("itemprop")}
    return "author" in stated or bool(marks_of(element) & BYLINE_MARKS)
