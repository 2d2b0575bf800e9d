"""Tells a live blog, which is many short texts under one headline, from an article; and reads its entries."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.extraction.elements import drop, is_within, link_share, squeeze, start_of
from pipeline.extraction.marks import ASIDE_MARKS, COMMENT_MARKS, LIVE_MARKS
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

#: An entry, and a line of it that stands in no paragraph, has so many spaces.
LEAST_GAPS = 4

#: The entries of a list of other articles lie in links by this share.
HALF = 0.5

#: Elements whose names say what else a page has.
WHOLE_PAGE = frozenset({"html", "body"})

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
    frames = [frame for frame in page.marked(LIVE_MARKS) if frame.tag not in WHOLE_PAGE]
    if not declared and not frames:
        return Live(ArticleForm.ARTICLE)
    groups = _groups(page.tree, set(frames))
    within = [group for group in groups if not set(frames).isdisjoint(_path(group[0]))]
    entries = max(within or (groups if declared else []), key=len, default=[])
    if declared or len(entries) >= ENTRIES:
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


def _path(element: Any) -> Iterator[Any]:  # noqa: ANN401 - as _drop_below
    """Yield an element and those around it."""
    yield element
    yield from element.iterancestors()


def _groups(tree: Any, frames: set[Any]) -> list[list[Any]]:  # noqa: ANN401 - as _drop_below
    """Return the runs of elements that could be the entries: of one parent, or of one class (a parent for each day).

    Comments show times, too, and so do lists beside an article; those are none outside ``frames``, a live blog's.
    """
    found: defaultdict[Any, list[Any]] = defaultdict(list)
    foreign: dict[Any, bool] = {}
    for element in tree.iter(*ENTRY_ELEMENTS):
        parent = element.getparent()
        if parent is None or not _is_timed(element):
            continue
        if parent not in foreign:
            beside = COMMENT_MARKS if not frames.isdisjoint(_path(parent)) else COMMENT_MARKS | ASIDE_MARKS
            foreign[parent] = is_within(parent, beside)
        if not foreign[parent]:
            found[_kin(element)].append(element)
    groups = (_outermost(group) for group in found.values())
    return [group for group in groups if len(group) >= ENTRIES and _link_share(group) < HALF]


def _kin(element: Any) -> Any:  # noqa: ANN401 - as _drop_below
    """Return what the entries of one live blog share: their tag and first class name, or their parent."""
    names = (element.get("class") or "").split()
    return (element.tag, names[0]) if names else element.getparent()


def _outermost(elements: list[Any]) -> list[Any]:
    """Return those of ``elements`` that lie in none of the others."""
    members = set(elements)
    return [element for element in elements if members.isdisjoint(element.iterancestors())]


def _link_share(elements: list[Any]) -> float:
    """Return the mean share of the elements' texts that lies in links."""
    return sum(map(link_share, elements)) / len(elements)


def _is_timed(entry: Any) -> bool:  # noqa: ANN401 - as _drop_below
    """Say whether an element begins with a time of day and says something."""
    start = start_of(entry)
    if start.count(" ") < LEAST_GAPS:
        return False
    return bool(_CLOCK.search(start[:HEAD])) or next(entry.iter("time"), None) is not None


def _lines(entry: Any) -> Iterator[str]:  # noqa: ANN401 - as _drop_below
    """Yield the lines of an entry: its innermost paragraphs, headings and items, and what stands bare beside them."""
    taken = {
        element
        for element in entry.iter(*LINES)
        if element is not entry and all(below is element for below in element.iter(*LINES))
    }
    for element in entry.iter():
        if element in taken:
            yield squeeze(element.text_content())
        elif taken.isdisjoint(element.iterancestors()):
            bare = squeeze(" ".join(filter(None, (element.text, *(below.tail for below in element)))))
            if bare.count(" ") >= LEAST_GAPS:
                yield bare
